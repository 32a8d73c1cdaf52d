// SPDX-License-Identifier: GPL-3.0-or-later
// In which language a document is printed: its own line says so, or its text, or a short text and the masthead
// together.
#include "text/masthead_parts.h"

#include "domain/remark.h"

#include "text/field_words.h"
#include "text/language_evidence.h"

#include <QHash>
#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

/// Confidence of a text that tells its language alone, and the most that a masthead can give beside a short one.
constexpr double ofRunningText = 0.95;
constexpr double mostOfMasthead = 0.93;

/// The kinds of set words that are printed as they stand in the table. Words that are common to titles of several
/// languages ("Forum", "Note") are left to their letters.
constexpr QLatin1StringView setWordKinds[] = {"month"_L1,        "meeting"_L1,      "distribution-head"_L1,
                                              "distribution"_L1, "language"_L1,     "original"_L1,
                                              "only"_L1,         "item"_L1,         "agenda"_L1,
                                              "online"_L1,       "organization"_L1, "adoption"_L1,
                                              "author-head"_L1,  "report-of"_L1,    "officer"_L1,
                                              "unedited"_L1,     "edition"_L1};

/// The language of every set word that belongs to one language alone: "Original" is English, French and Spanish,
/// "May" is English. Accents are folded away, since capitals are printed without them.
const QHash<QString, Language>& setWordLanguages()
{
    static const QHash<QString, Language> table = [] {
        QHash<QString, Language> made;
        for (const QLatin1StringView kind : setWordKinds) {
            for (const FieldWord& word : fieldWords(QString(kind))) {
                const QString key = QString(word.folded).replace(u'\u2019', u'\'');
                const auto known = made.constFind(key);
                const bool shared = known != made.constEnd() && *known != word.language;
                made.insert(key, shared ? Language::Unknown : word.language);
            }
        }
        return made;
    }();
    return table;
}

QString setWordPattern()
{
    QStringList kinds;
    for (const QLatin1StringView kind : setWordKinds)
        kinds.append(fieldWordPattern(QString(kind)));
    return kinds.join(u'|');
}

/// The corner and what stands in it or beside dates in Latin script on every language version.
bool isOfCorner(MastheadRole role)
{
    return role == MastheadRole::Header || role == MastheadRole::Symbol || role == MastheadRole::Segment;
}

/// Titles are full of names, and of words that mean something else in another language.
bool mayBeTitle(MastheadRole role)
{
    return role == MastheadRole::Free || role == MastheadRole::Body || role == MastheadRole::Text;
}

void addSetWords(const MastheadText& text, LanguageEvidence& evidence)
{
    static const QRegularExpression word(u"(?<!\\p{L})(?:%1)(?!\\p{L})"_s.arg(setWordPattern()));
    for (auto match = word.globalMatch(text.folded()); match.hasNext();) {
        const auto each = match.next();
        const MastheadRole role = text.roleAt(each.capturedStart());
        if (!mayBeTitle(role))
            evidence.addSetWord(setWordLanguages().value(withoutWideBlanks(each.captured().simplified())),
                                isOfCorner(role));
    }
}

/// The words of the masthead without those of the corner, titles and the rest apart.
void addWords(const MastheadText& text, bool ofTitles, LanguageEvidence& evidence)
{
    const auto isWanted = [&](qsizetype at) {
        const MastheadRole role = text.roleAt(at);
        return !isOfCorner(role) && (role == MastheadRole::Free) == ofTitles;
    };
    for (int line = 0; line < text.lineCount(); ++line) {
        qsizetype begin = text.lineBegin(line);
        while (begin < text.lineEnd(line)) {
            const bool wanted = isWanted(begin);
            qsizetype end = begin + 1;
            while (end < text.lineEnd(line) && isWanted(end) == wanted)
                ++end;
            if (wanted)
                evidence.addText(text.printed(begin, end));
            begin = end;
        }
    }
}

bool isLatin(Language language)
{
    return language == Language::English || language == Language::French || language == Language::Spanish;
}

LanguageGuess guessOfAll(const MastheadText& text, const QString& textBegin)
{
    LanguageEvidence evidence;
    evidence.addText(textBegin);
    addWords(text, false, evidence);
    addSetWords(text, evidence);
    const LanguageGuess withoutTitles = evidence.guess();
    addWords(text, true, evidence);
    const LanguageGuess guess = evidence.guess();
    // A title may be a name in another language. But a title in another script shows that the Latin words around it
    // are those of a corner.
    const bool nameAlone =
        isLatin(guess.language) && isLatin(withoutTitles.language) && withoutTitles.confidence >= domain::sure;
    return nameAlone ? withoutTitles : guess;
}

/// Of several languages in one line, that of the text; else the first.
Language chosen(const QList<Language>& languages, Language ofText)
{
    return languages.contains(ofText) ? ofText : languages.first();
}

} // namespace

void readLanguage(const MastheadText& text, const MastheadInput& input, const LanguageLine& own,
                  domain::Masthead& masthead)
{
    Language ofText = input.textLanguage;
    double confidence = ofText == Language::Unknown ? 0 : ofRunningText;
    if (ofText == Language::Unknown) {
        const LanguageGuess guess = guessOfAll(text, input.textBegin);
        ofText = guess.language;
        confidence = std::min(guess.confidence, mostOfMasthead);
    }
    if (own.languages.isEmpty()) {
        if (ofText != Language::Unknown)
            masthead.language = {ofText, confidence, {}, domain::remarkText(domain::RemarkKind::TextLanguage)};
        return;
    }
    const Language printed = chosen(own.languages, ofText);
    // A masthead and a text that speak two languages: somebody has to look.
    const double agreed = ofText == Language::Unknown || confidence < 0.7 ? 0.95 : printed == ofText ? 0.99 : 0.6;
    masthead.language = text.reading(printed, agreed, own.begin, own.end);
}

} // namespace rapporteur::text
