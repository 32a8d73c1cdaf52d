// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the corner of the first page: distribution, languages, names of organizations.
#include "text/masthead_parts.h"

#include "domain/remark.h"

#include "text/field_words.h"

#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Distribution;
using domain::Language;

namespace {

/// A name of a language, or several: "English and French", "Arabic/English", "español e inglés".
QString languagesPattern()
{
    const QString name = fieldWordPattern(u"language");
    return u"(?:%1)(?:\\s*(?:[,/،、]|(?:%2)(?!\\p{L})|و)\\s*(?:(?:%2)\\s+)?(?:%1))*"_s.arg(
        name, fieldWordPattern(u"language-joiner"));
}

QList<Language> languagesIn(QStringView folded)
{
    static const QRegularExpression name(u"(?<!\\p{L})(?:%1)(?!\\p{L})|\\p{L}+"_s.arg(fieldWordPattern(u"language")));
    QList<Language> found;
    for (auto match = name.globalMatch(folded); match.hasNext();) {
        const QString word = match.next().captured();
        QString value = fieldWordValue(u"language", word);
        if (value.isEmpty() && word.startsWith(u'و')) // "and", written together in Arabic
            value = fieldWordValue(u"language", QStringView(word).sliced(1));
        if (const Language language = domain::languageFromCode(value); language != Language::Unknown)
            found.append(language);
    }
    return found;
}

/// "Original: English", in any of the six languages. Where columns were mixed up the name may stand further on: then
/// only the word is claimed, and the name is looked for as a line of its own.
LanguageLine takeOriginal(MastheadText& text)
{
    static const QRegularExpression line(
        u"(?<!\\p{L})(?:%1)\\s*:?\\s*(%2)(?!\\p{L})"_s.arg(fieldWordPattern(u"original"), languagesPattern()));
    static const QRegularExpression word(u"(?<!\\p{L})(?:%1)\\s*:"_s.arg(fieldWordPattern(u"original")));
    LanguageLine result;
    if (const auto match = line.match(text.folded()); match.hasMatch()) {
        result = {match.capturedStart(), match.capturedEnd(), languagesIn(match.capturedView(1))};
        for (auto again = line.globalMatch(text.folded()); again.hasNext();) {
            const auto each = again.next();
            text.claim(each.capturedStart(), each.capturedEnd(), MastheadRole::Header);
        }
    } else if (const auto alone = word.match(text.folded()); alone.hasMatch()) {
        result = {alone.capturedStart(), alone.capturedEnd(), {}};
        text.claim(result.begin, result.end, MastheadRole::Header);
    }
    return result;
}

/// "English only", "Español e inglés únicamente", 只有英文.
LanguageLine takeOnly(MastheadText& text)
{
    static const QRegularExpression only(
        u"(?<!\\p{L})(?:(?:%1)\\s*(?:(?:%3)\\s+)*(%2)|(%2)\\s*(?:%1))(?!\\p{L})"_s.arg(
            fieldWordPattern(u"only"), languagesPattern(), fieldWordPattern(u"language-joiner")));
    const auto match = only.match(text.folded());
    if (!match.hasMatch())
        return {};
    const int group = match.hasCaptured(1) ? 1 : 2;
    text.claim(match.capturedStart(), match.capturedEnd(), MastheadRole::Header);
    return {match.capturedStart(), match.capturedEnd(), languagesIn(match.capturedView(group))};
}

/// The name of the document's own language: right before "Original", or a line of its own.
LanguageLine takeOwn(MastheadText& text, const LanguageLine& original)
{
    static const QRegularExpression atEnd(u"(?<!\\p{L})(%1)[\\s.]*$"_s.arg(languagesPattern()));
    static const QRegularExpression whole(u"^\\s*(%1)[\\s.]*$"_s.arg(languagesPattern()));
    LanguageLine result;
    const auto take = [&](qsizetype offset, const QRegularExpressionMatch& match) {
        result = {offset + match.capturedStart(1), offset + match.capturedEnd(1), languagesIn(match.capturedView(1))};
        text.claim(result.begin, result.end, MastheadRole::Header);
    };
    static const QRegularExpression beforeOriginal(
        u"(?<!\\p{L})(?:%1)(?=\\s+(?:%2)\\s*:)"_s.arg(languagesPattern(), fieldWordPattern(u"original")));
    const QStringView folded(text.folded());
    for (auto again = beforeOriginal.globalMatch(folded); again.hasNext();) {
        const auto each = again.next(); // the corner may be printed twice
        text.claim(each.capturedStart(), each.capturedEnd(), MastheadRole::Header);
    }
    if (original.begin > 0) {
        const qsizetype from = std::max<qsizetype>(0, original.begin - 60);
        if (const auto match = atEnd.match(folded.sliced(from, original.begin - from)); match.hasMatch()) {
            take(from, match);
            return result;
        }
    }
    for (int i = 0; i < text.lineCount(); ++i) {
        const qsizetype begin = text.lineBegin(i);
        if (!text.isFree(begin, text.lineEnd(i)))
            continue;
        if (const auto match = whole.match(folded.sliced(begin, text.lineEnd(i) - begin)); match.hasMatch()) {
            take(begin, match);
            return result;
        }
    }
    return result;
}

bool lineIsUnfinished(const MastheadText& text, int line)
{
    return isUnfinished(
        QStringView(text.folded()).sliced(text.lineBegin(line), text.lineEnd(line) - text.lineBegin(line)));
}

} // namespace

void readDistribution(MastheadText& text, domain::Masthead& masthead)
{
    static const QRegularExpression head(
        u"(?<!\\p{L})(?:%1)(?!\\p{L})\\s*[.:]*\\s*:?\\s*"_s.arg(fieldWordPattern(u"distribution-head")));
    static const QRegularExpression value(
        u"(?<!\\p{L})(%1)(?!\\p{L})(?!\\s+(?:assembly|secretary|committee|council))"_s.arg(
            fieldWordPattern(u"distribution")));
    constexpr qsizetype furthest = 60; // columns mixed up: some words may stand between
    for (auto heads = head.globalMatch(text.folded()); heads.hasNext();) {
        const auto each = heads.next();
        const auto word = value.match(text.folded(), each.capturedEnd());
        if (!word.hasMatch() || word.capturedStart() > each.capturedEnd() + furthest)
            continue;
        const bool next = word.capturedStart() <= each.capturedEnd() + 1;
        const QString printed = text.printed(word.capturedStart(), word.capturedEnd());
        if (!next && printed != printed.toUpper() && !text.isEmptyOrRead(each.capturedEnd(), word.capturedStart()))
            continue;
        const Distribution distribution =
            domain::distributionFromCode(fieldWordValue(u"distribution", word.capturedView(1)));
        text.claim(each.capturedStart(), each.capturedEnd(), MastheadRole::Header);
        text.claim(word.capturedStart(), word.capturedEnd(), MastheadRole::Header);
        if (masthead.distribution.confidence > 0)
            continue; // printed twice, as in conversions that repeat the corner
        masthead.distribution =
            text.reading(distribution, next ? 0.99 : 0.92, word.capturedStart(), word.capturedEnd());
    }
}

LanguageLine readLanguages(MastheadText& text, domain::Masthead& masthead)
{
    LanguageLine original = takeOriginal(text);
    const LanguageLine only = takeOnly(text);
    LanguageLine own = only.languages.isEmpty() ? takeOwn(text, original) : only;
    if (original.begin >= 0 && original.languages.isEmpty() && only.languages.isEmpty()) {
        // "ORIGINAL:" whose language was carried off into another column: a line "ENGLISH" before it is the
        // document's own.
        if (own.begin > original.begin)
            std::swap(original, own);
    }
    if (!original.languages.isEmpty()) {
        const double confidence = original.languages.size() == 1 ? 0.99 : 0.7;
        masthead.originalLanguage = text.reading(
            original.languages.first(), confidence, original.begin, original.end,
            original.languages.size() == 1 ? QString() : domain::remarkText(domain::RemarkKind::SeveralOriginals));
    } else if (only.languages.size() == 1) {
        // What exists in one language was written in it.
        masthead.originalLanguage = text.reading(only.languages.first(), 0.85, only.begin, only.end,
                                                 domain::remarkText(domain::RemarkKind::OnlyLanguage));
    }
    return own;
}

void takeOrganizations(MastheadText& text)
{
    static const QRegularExpression name(u"(?<!\\p{L})(?:(%1)|%2)(?!\\p{L}|\\s*[/(》”»\"])"_s.arg(
        fieldWordPattern(u"body-of-organization"), fieldWordPattern(u"organization")));
    // Logo letters, alone on a line ("AS", "/"), or those of known programmes with what conversion put around them
    // ("1 CBD").
    static const QRegularExpression logo(
        u"(?:^|\\n)\\s*(?:\\d{1,2}\\s+)?(?:/\\s*)?([a-z]{1,5})\\s*(?=\\n)|"
        "(?<=[\\s.])(?:1\\s+)?(?:%1)(?=[\\s.])|^\\s*(?:1\\s+)?(?:%1)(?=[\\s.])|^\\s*1\\s+(?=\\p{L})|^[/\\s]+"_s.arg(
            fieldWordPattern(u"logo")));
    const QString& folded = text.folded();
    for (auto match = logo.globalMatch(folded); match.hasNext();) {
        const auto each = match.next();
        const QString printed = text.printed(each.capturedStart(), each.capturedEnd());
        // "… of Working Group / II": the last line of a title.
        const bool numeral =
            std::all_of(printed.begin(), printed.end(), [](QChar c) { return u"IVX"_s.contains(c); });
        if (!numeral && printed == printed.toUpper() && text.isFree(each.capturedStart(), each.capturedEnd()))
            text.claim(each.capturedStart(), each.capturedEnd(), MastheadRole::Organization);
    }
    for (auto match = name.globalMatch(folded); match.hasNext();) {
        const auto each = match.next();
        if (each.hasCaptured(1))
            continue;
        const int line = text.lineAt(each.capturedStart());
        // The second line of "Conference of the Parties to the / Convention on Biological Diversity".
        const bool goesOn = line > 0 && (!text.line(line - 1).blockEnd || lineIsUnfinished(text, line - 1)) &&
                            text.lineBegin(line) == each.capturedStart() &&
                            !text.isEmptyOrRead(text.lineBegin(line - 1), text.lineEnd(line - 1));
        if (goesOn)
            continue;
        // An organization heads its line, or follows what was read; inside a sentence its name is part of a title or
        // body.
        const bool sentence = each.capturedStart() > 1 && folded[each.capturedStart() - 2] == u'.';
        if ((sentence || text.isEmptyOrRead(text.lineBegin(line), each.capturedStart())) &&
            text.isFree(each.capturedStart(), each.capturedEnd()))
            text.claim(each.capturedStart(), each.capturedEnd(), MastheadRole::Organization);
    }
}

} // namespace rapporteur::text
