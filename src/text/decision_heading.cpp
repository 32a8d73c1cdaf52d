// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decision_heading.h"

#include "domain/decision_number.h"
#include "text/fold.h"
#include "text/mandate_tables.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

using Words = QHash<QString, QHash<Language, QStringList>>; ///< part → language → folded forms, longest first

Words readWords()
{
    Words words;
    QFile file(u":/field/decision_words.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        for (qsizetype i = 0; i < qsizetype(domain::officialLanguages.size()); ++i) {
            QStringList forms;
            for (const QString& form : cells.value(i + 1).split(u'|', Qt::SkipEmptyParts))
                forms.append(fold(form).text);
            std::ranges::stable_sort(forms, [](const QString& a, const QString& b) { return a.size() > b.size(); });
            words[cells.value(0)][domain::officialLanguages[size_t(i)]] = forms;
        }
    }
    return words;
}

const QStringList& forms(const QString& part, Language language)
{
    static const Words words = readWords();
    static const QStringList none;
    const auto languages = words.constFind(part);
    if (languages == words.constEnd())
        return none;
    const auto found = languages->constFind(language);
    return found == languages->constEnd() ? none : *found;
}

/// Takes the words of a part off the beginning of a folded text, in any language; true if one stood there.
bool takeWords(QString& folded, const QString& part)
{
    for (const Language language : domain::officialLanguages) {
        for (const QString& form : forms(part, language)) {
            if (!folded.startsWith(form))
                continue;
            const bool letters = folded.size() > form.size() && folded[form.size()].isLetter();
            if (letters && language != Language::Chinese)
                continue;
            folded = folded.mid(form.size()).trimmed();
            return true;
        }
    }
    return false;
}

/// Whether a text holds nothing but words of headings; `draft` tells whether one of them says so.
bool onlyHeadingWords(const QString& text, bool& draft)
{
    QString folded = fold(text).text.simplified();
    folded.remove(u'*');
    while (!folded.isEmpty()) {
        if (takeWords(folded, u"draft"_s)) {
            draft = true;
        } else if (!takeWords(folded, u"name"_s)) {
            static const QRegularExpression rest(u"^(?:no\\.?|n°|nº|№|\\[|\\(|\"|“)\\s*"_s);
            const QRegularExpressionMatch match = rest.match(folded);
            if (!match.hasMatch())
                return false;
            folded = folded.mid(match.capturedLength());
        }
    }
    return true;
}

struct PrintedNumber {
    QString canonical;
    qsizetype begin = -1;
    qsizetype end = 0;
};

PrintedNumber findNumber(const QString& text, const CitationContext& context)
{
    static const QRegularExpression open(uR"(\b\p{Lu}{1,6}\s?[-–‑]\s?(?:[IVXLC]+|\d{1,3})/\s?\[[^\]]{0,12}\])"_s);
    if (const QRegularExpressionMatch match = open.match(text); match.hasMatch())
        return {{}, match.capturedStart(), match.capturedEnd()};
    for (const domain::Citation& citation : findCitations(text, context)) {
        const bool decides =
            citation.kind == domain::CitationKind::Decision || citation.kind == domain::CitationKind::Resolution;
        if (decides && citation.targets.size() == 1)
            return {citation.targets.first(), citation.begin, citation.end};
    }
    return {};
}

/// What follows the number, without 号决定 and the marks between number and title.
QString titleAfter(QString rest, bool& draft)
{
    rest = rest.trimmed();
    bool again = true;
    while (again && !rest.isEmpty()) {
        again = false;
        for (const QString& part : {u"draft"_s, u"name"_s}) {
            for (const QString& form : forms(part, Language::Chinese)) {
                if (fold(rest.left(form.size())).text != form)
                    continue;
                draft = draft || part == u"draft"_s || form.contains(u"草案"_s);
                rest = rest.mid(form.size()).trimmed();
                again = true;
                break;
            }
        }
    }
    static const QRegularExpression marks(uR"(^[\s.:：,，;\-–—―\])）*]+)"_s);
    rest.remove(marks);
    return rest.simplified();
}

} // namespace

std::optional<DecisionHeading> readDecisionHeading(const QString& text, const CitationContext& context)
{
    const PrintedNumber number = findNumber(text, context);
    if (number.begin < 0)
        return std::nullopt;
    DecisionHeading heading;
    heading.number = number.canonical;
    // A citation may take the word before the number with it, or not.
    QString before = text.left(number.begin);
    if (!onlyHeadingWords(before, heading.draft))
        return std::nullopt;
    bool said = false;
    onlyHeadingWords(text.mid(number.begin, number.end - number.begin).section(u' ', 0, 0), said);
    heading.draft = heading.draft || said;
    heading.title = titleAfter(text.mid(number.end), heading.draft);
    heading.draft = heading.draft || heading.number.isEmpty();
    return heading;
}

bool opensDecision(const domain::Block& block, Language language)
{
    if (block.kind != domain::BlockKind::Paragraph || !block.label.isEmpty() || block.text.size() > 2'000)
        return false;
    const QString text = block.text.trimmed();
    const QString folded = fold(text).text;
    if (!text.endsWith(u',') && !text.endsWith(u'，') && !text.endsWith(u'،'))
        return false;
    const auto opens = [&](const QString& form) {
        if (!folded.startsWith(form))
            return false;
        const QString rest = folded.mid(form.size());
        return !rest.isEmpty() && (!rest[0].isLetter() || language == Language::Chinese);
    };
    const QStringList& openings = forms(u"opening"_s, language);
    return std::any_of(openings.begin(), openings.end(), opens);
}

QStringList openingParts(const QString& text, Language language)
{
    static const QRegularExpression comma(u"[,，،]"_s);
    const qsizetype end = text.indexOf(comma) + 1;
    if (end <= 0)
        return {text};
    QStringList parts{text.left(end).trimmed()};
    qsizetype begin = end;
    const auto beginsPreamble = [&](qsizetype at) {
        const QString folded = fold(QStringView(text).sliced(at, std::min<qsizetype>(60, text.size() - at))).text;
        const QList<VerbForm>& verbs = verbForms(language);
        return std::any_of(verbs.begin(), verbs.end(), [&](const VerbForm& verb) {
            return !verb.operative && folded.startsWith(verb.folded) && standsAt(folded, 0, verb.folded);
        });
    };
    for (qsizetype at = end + 1; at < text.size(); ++at) {
        const bool starts = text[at].isUpper() && text[at - 1].isSpace() && comma.match(text[at - 2]).hasMatch();
        if (!starts || at - 2 < end || !beginsPreamble(at))
            continue;
        parts.append(text.mid(begin, at - begin).trimmed());
        begin = at;
    }
    if (begin < text.size())
        parts.append(text.mid(begin).trimmed());
    parts.removeAll(QString());
    return parts;
}

} // namespace rapporteur::text
