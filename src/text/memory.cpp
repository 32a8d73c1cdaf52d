// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/memory.h"

#include "text/memory_terms.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::VerbCategory;

namespace {

constexpr double pairFactor = 0.5;    // a pair of words repeats what its words say already
constexpr double sharedPart = 0.2;    // of the score within a language: citations, dates, subjects
constexpr double enoughShared = 5;    // length of what is common across languages from which on chance is out
constexpr double otherWhom = 0.6;     // what is left of the score where the addressees differ
constexpr double otherKind = 0.85;    // and where one decides what the other asks for
constexpr double commonestTerm = 0.2; // share of the paragraphs from which on a word says nothing

struct NamedTerm {
    QString term;
    double factor = 1;
};

/// The terms of a paragraph, each once.
QList<NamedTerm> termsOf(const AskingParagraph& paragraph, bool ofWords)
{
    QList<NamedTerm> terms;
    QSet<QString> seen;
    const auto add = [&](const QString& term, double factor) {
        if (!seen.contains(term)) {
            seen.insert(term);
            terms.append({term, factor});
        }
    };
    if (!ofWords) {
        for (const PlacedTerm& each : sharedTerms(paragraph.text))
            add(u"#"_s + each.term, 1);
        for (const QString& each : subjectsOf(paragraph.text, paragraph.language))
            add(u"@"_s + each, 1);
        return terms;
    }
    const QString prefix = domain::code(paragraph.language) + u':';
    QString before;
    for (const PlacedTerm& each : wordTerms(paragraph.text, paragraph.language)) {
        add(prefix + each.term, 1);
        // Chinese terms are pairs already.
        if (!before.isEmpty() && paragraph.language != Language::Chinese)
            add(prefix + before + u' ' + each.term, pairFactor);
        before = each.term;
    }
    return terms;
}

bool haveCommon(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString& each) { return b.contains(each); });
}

/// Joins what overlaps or stands side by side with nothing but a blank between.
QList<TextSpan> joined(const QList<TextSpan>& spans, const QString& text)
{
    QList<TextSpan> result;
    for (const TextSpan& span : spans) {
        const bool goesOn = !result.isEmpty() && span.begin <= result.last().end + 1 &&
                            (span.begin <= result.last().end || text[result.last().end].isSpace());
        if (goesOn)
            result.last().end = std::max(result.last().end, span.end);
        else
            result.append(span);
    }
    return result;
}

} // namespace

/// A question as numbers of known terms; terms that nobody has used count in the length alone.
struct Memory::Asked {
    std::vector<int> terms;
    double length = 0; ///< of the vector of weights
};

int Memory::numberOf(const QString& term, size_t language, double factor)
{
    const auto known = m_numbers.constFind(term);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = int(m_terms.size());
    m_numbers.insert(term, number);
    m_terms.push_back({language, factor, 0, {}});
    return number;
}

std::vector<int> Memory::numbersOf(const AskingParagraph& paragraph, bool ofWords)
{
    std::vector<int> numbers;
    for (const NamedTerm& each : termsOf(paragraph, ofWords))
        numbers.push_back(numberOf(each.term, ofWords ? size_t(paragraph.language) : 0, each.factor));
    return numbers;
}

void Memory::remember(qint64 group, const QList<AskingParagraph>& paragraphs)
{
    forget(group);
    for (const AskingParagraph& paragraph : paragraphs) {
        const int index = int(m_entries.size());
        Entry entry{paragraph.id,
                    group,
                    paragraph.language,
                    paragraph.category,
                    false,
                    paragraph.addressees,
                    numbersOf(paragraph, true),
                    numbersOf(paragraph, false)};
        for (const auto* terms : {&entry.words, &entry.shared}) {
            for (const int term : *terms) {
                m_terms[size_t(term)].entries.push_back(index);
                ++m_terms[size_t(term)].alive;
            }
        }
        ++m_alive[0];
        if (paragraph.language != Language::Unknown)
            ++m_alive[size_t(paragraph.language)];
        m_entries.push_back(std::move(entry));
        m_groups[group].append(index);
    }
}

void Memory::forget(qint64 group)
{
    for (const int index : m_groups.take(group)) {
        Entry& entry = m_entries[size_t(index)];
        entry.forgotten = true;
        for (const auto* terms : {&entry.words, &entry.shared}) {
            for (const int term : *terms)
                --m_terms[size_t(term)].alive;
        }
        --m_alive[0];
        if (entry.language != Language::Unknown)
            --m_alive[size_t(entry.language)];
        ++m_forgotten;
    }
    if (m_forgotten > m_alive[0] + 1000)
        dropForgotten();
}

/// Moves what is remembered together, so that a library that is worked on for days does not grow in memory.
void Memory::dropForgotten()
{
    std::vector<Entry> kept;
    for (Term& term : m_terms)
        term.entries.clear();
    m_groups.clear();
    for (Entry& entry : m_entries) {
        if (entry.forgotten)
            continue;
        const int index = int(kept.size());
        for (const auto* terms : {&entry.words, &entry.shared}) {
            for (const int term : *terms)
                m_terms[size_t(term)].entries.push_back(index);
        }
        m_groups[entry.group].append(index);
        kept.push_back(std::move(entry));
    }
    m_entries = std::move(kept);
    m_forgotten = 0;
}

double Memory::weight(const Term& term) const
{
    return term.factor * std::log(1 + double(m_alive[term.language]) / std::max(1, term.alive));
}

double Memory::lengthOf(const std::vector<int>& terms) const
{
    double square = 0;
    for (const int term : terms)
        square += weight(m_terms[size_t(term)]) * weight(m_terms[size_t(term)]);
    return std::sqrt(square);
}

Memory::Asked Memory::askedOf(const AskingParagraph& paragraph, bool ofWords) const
{
    Asked asked;
    double square = 0;
    for (const NamedTerm& each : termsOf(paragraph, ofWords)) {
        const int number = m_numbers.value(each.term, -1);
        const Term unknown{ofWords ? size_t(paragraph.language) : 0, each.factor, 0, {}};
        const double own = weight(number < 0 ? unknown : m_terms[size_t(number)]);
        square += own * own;
        if (number >= 0)
            asked.terms.push_back(number);
    }
    asked.length = std::sqrt(square);
    return asked;
}

/// For each entry the sum of the squared weights of the terms that it has in common with the question.
std::vector<double> Memory::overlap(const Asked& asked) const
{
    std::vector<double> sums(m_entries.size(), 0);
    for (const int number : asked.terms) {
        const Term& term = m_terms[size_t(number)];
        const double own = weight(term);
        for (const int entry : term.entries)
            sums[size_t(entry)] += own * own;
    }
    return sums;
}

void Memory::compare(const AskingParagraph& asked, qint64 ownGroup, QHash<qint64, Recollection>& best) const
{
    const Asked words = askedOf(asked, true);
    const Asked shared = askedOf(asked, false);
    const std::vector<double> commonWordsOf = overlap(words);
    const std::vector<double> commonSharedOf = overlap(shared);
    const auto cosine = [this](double common, const Asked& question, const std::vector<int>& terms) {
        return common > 0 ? common / (question.length * lengthOf(terms)) : 0;
    };
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const bool sameLanguage = entry.language == asked.language;
        // The cosine is at most the square root of what is common over the length asked: most fall out here.
        const Asked& question = sameLanguage ? words : shared;
        const double common = sameLanguage ? commonWordsOf[i] : commonSharedOf[i];
        if (entry.forgotten || entry.group == ownGroup || common <= 0 ||
            std::sqrt(common) < (leastScore - sharedPart * sameLanguage) * question.length)
            continue;
        double score = 0;
        if (sameLanguage) {
            score = cosine(common, words, entry.words);
            if (!shared.terms.empty() || !entry.shared.empty())
                score = (1 - sharedPart) * score + sharedPart * cosine(commonSharedOf[i], shared, entry.shared);
        } else {
            score = cosine(common, shared, entry.shared) * std::min(1.0, std::sqrt(common) / enoughShared);
        }
        const bool sameKind = entry.category == asked.category;
        const bool nobody = entry.addressees.isEmpty() && asked.addressees.isEmpty();
        const bool sameAddressee = nobody ? sameKind : haveCommon(entry.addressees, asked.addressees);
        score *= (sameAddressee ? 1 : otherWhom) * (sameKind ? 1 : otherKind);
        Recollection& known = best[entry.id];
        if (score >= leastScore && score > known.score)
            known = {entry.id, entry.group, entry.language, asked.language, std::min(1.0, score), sameAddressee};
    }
}

QList<Recollection> Memory::alike(const QList<AskingParagraph>& versions, qint64 ownGroup, qsizetype limit) const
{
    QHash<qint64, Recollection> best;
    for (const AskingParagraph& version : versions)
        compare(version, ownGroup, best);
    QList<Recollection> found;
    for (const Recollection& each : std::as_const(best)) {
        if (each.score > 0)
            found.append(each);
    }
    std::sort(found.begin(), found.end(), [](const Recollection& a, const Recollection& b) {
        return std::pair(-a.score, a.id) < std::pair(-b.score, b.id);
    });
    return found.first(std::min(limit, found.size()));
}

CommonWords Memory::commonWords(const QString& asked, Language askedLanguage, const QString& earlier,
                                Language earlierLanguage) const
{
    const bool sameLanguage = askedLanguage == earlierLanguage;
    const auto placed = [&](const QString& text) {
        QList<PlacedTerm> terms = sharedTerms(text);
        if (sameLanguage)
            terms += wordTerms(text, askedLanguage);
        std::sort(terms.begin(), terms.end(),
                  [](const PlacedTerm& a, const PlacedTerm& b) { return a.span.begin < b.span.begin; });
        return terms;
    };
    const auto isCommonest = [&](const QString& term) {
        const int number = m_numbers.value(domain::code(askedLanguage) + u':' + term, -1);
        const qsizetype all = m_alive[size_t(askedLanguage)];
        return number >= 0 && all >= 20 && m_terms[size_t(number)].alive > commonestTerm * double(all);
    };
    const auto marked = [&](const QList<PlacedTerm>& own, const QList<PlacedTerm>& others, const QString& text) {
        QSet<QString> there;
        for (const PlacedTerm& each : others)
            there.insert(each.term);
        QList<TextSpan> spans;
        for (const PlacedTerm& each : own) {
            if (there.contains(each.term) && !isCommonest(each.term))
                spans.append(each.span);
        }
        return joined(spans, text);
    };
    const QList<PlacedTerm> here = placed(asked);
    const QList<PlacedTerm> there = placed(earlier);
    return {marked(here, there, asked), marked(there, here, earlier)};
}

} // namespace rapporteur::text
