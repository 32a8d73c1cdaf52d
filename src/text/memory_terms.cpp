// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/memory_terms.h"

#include "text/dates.h"
#include "text/mandate_tables.h"

#include <algorithm>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

constexpr qsizetype stemLength = 7;     // tells implementation from implying, not from implementing
constexpr qsizetype shortestWord = 4;   // the, des, que, для carry no subject
constexpr qsizetype longestShared = 80; // longer than any symbol

/// The word without what Arabic writes on to its front.
QStringView withoutArticle(QStringView word)
{
    static const QStringList articles{u"وال"_s, u"بال"_s, u"لل"_s, u"ال"_s};
    for (const QString& article : articles) {
        if (word.size() > article.size() + 2 && word.startsWith(article))
            return word.sliced(article.size());
    }
    return word;
}

QString stem(QStringView word, Language language)
{
    if (language == Language::Arabic)
        word = withoutArticle(word);
    if (word.size() > shortestWord && word.endsWith(u's'))
        word.chop(1);
    return word.first(std::min(word.size(), stemLength)).toString();
}

bool isAcronym(const QString& text, const TextSpan& span)
{
    return span.end - span.begin > 1 && text[span.begin].isUpper() && text[span.begin + 1].isUpper();
}

/// Units that hang together as the parts of a symbol or number do, from the first on; the last of them.
qsizetype endOfRun(const UnitText& cut, qsizetype first)
{
    const auto joins = [&](qsizetype unit) {
        const Unit& each = cut.units[unit];
        const qsizetype gap = each.begin - cut.units[unit - 1].end;
        const bool dash = each.before == Gap::Joiner && gap == 1 && cut.folded.text[each.begin - 1] == u'-';
        return each.kind != Unit::Kind::Ideograph && (each.before == Gap::Link || each.before == Gap::None || dash);
    };
    qsizetype last = first;
    while (last + 1 < cut.units.size() && joins(last + 1) && cut.units[first].kind != Unit::Kind::Ideograph)
        ++last;
    return last;
}

void addDates(const QString& text, QList<PlacedTerm>& terms)
{
    for (const DateExpression& date : findDates(text)) {
        for (const DaySpan& span : date.spans)
            terms.append({u"day "_s + span.end.toString(Qt::ISODate), {date.begin, date.end}});
    }
}

} // namespace

QList<PlacedTerm> wordTerms(const QString& text, Language language)
{
    const UnitText cut = splitUnits(text);
    QList<PlacedTerm> terms;
    for (qsizetype i = 0; i < cut.units.size(); ++i) {
        const Unit& unit = cut.units[i];
        if (unit.kind == Unit::Kind::Ideograph) {
            if (i + 1 < cut.units.size() && cut.continuesRun(i + 1))
                terms.append({cut.of(i) + cut.of(i + 1), cut.originalSpan(i, i + 1)});
            continue;
        }
        const TextSpan span = cut.originalSpan(i, i);
        if (unit.kind == Unit::Kind::Word && (unit.end - unit.begin >= shortestWord || isAcronym(text, span)))
            terms.append({stem(cut.of(i), language), span});
    }
    return terms;
}

QList<PlacedTerm> sharedTerms(const QString& text)
{
    QList<PlacedTerm> terms;
    addDates(text, terms);
    const auto inDate = [&terms](const TextSpan& span) {
        return std::any_of(terms.begin(), terms.end(), [&](const PlacedTerm& each) {
            return each.term.startsWith(u"day"_s) && span.begin < each.span.end && each.span.begin < span.end;
        });
    };
    const UnitText cut = splitUnits(text);
    for (qsizetype first = 0; first < cut.units.size();) {
        const qsizetype last = endOfRun(cut, first);
        const TextSpan span = cut.originalSpan(first, last);
        const bool number = std::any_of(cut.units.begin() + first, cut.units.begin() + last + 1,
                                        [](const Unit& unit) { return unit.kind == Unit::Kind::Number; });
        if (number && span.end - span.begin < longestShared && !inDate(span))
            terms.append({symbolKey(cut, first, last), span});
        first = last + 1;
    }
    return terms;
}

QStringList subjectsOf(const QString& text, Language language)
{
    const QString folded = fold(text).text;
    QStringList found;
    for (const AddresseeForm& form : subjectForms(language)) {
        if (found.contains(form.addressee))
            continue;
        for (qsizetype at = folded.indexOf(form.folded); at >= 0; at = folded.indexOf(form.folded, at + 1)) {
            // Forms are beginnings of words: endings differ with case and number.
            const bool begins = at == 0 || language == Language::Chinese || language == Language::Arabic ||
                                !folded[at - 1].isLetterOrNumber();
            if (begins) {
                found.append(form.addressee);
                break;
            }
        }
    }
    return found;
}

} // namespace rapporteur::text
