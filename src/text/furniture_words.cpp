// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture_words.h"

#include "domain/roman_numeral.h"
#include "text/labels.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

bool isSymbolToken(QStringView token)
{
    if (token.size() < 4 || !token.contains(u'/') || token.startsWith(u"http"_s) || token.startsWith(u"www"_s))
        return false;
    bool figure = false;
    for (const QChar c : token) {
        const char16_t unit = c.unicode();
        const bool letter = (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z');
        figure = figure || (unit >= u'0' && unit <= u'9');
        if (!letter && !(unit >= u'0' && unit <= u'9') && !QStringView(u"/.()-–&*[],").contains(c))
            return false;
    }
    return figure && (token[0].isUpper() || token[0] == u'[') && token[0].unicode() < 0x80;
}

/// "CoP20 Doc. 42.3 – p. 2": conferences that count their documents with words, and the page.
bool isWordedHead(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:CoP|SC|AC|PC)\\d{1,3}(?:/(?:AC|PC)\\d{1,3})? (?:Doc|Inf|Com|Sum)\\. ?\\d{1,3}(?:\\.\\d{1,3})*"
        "(?: A\\d+)?(?: [-–] p\\. ?\\d{1,3})?$"_s);
    constexpr qsizetype longest = 48;
    return text.size() < longest && text.contains(u". ") && pattern.match(text).hasMatch();
}

bool isContinuationMark(QStringView text)
{
    return text == u"/..."_s || text == u"/…"_s || text == u".../"_s || text == u"…/"_s || text == u"/.."_s ||
           text == u"..."_s || text == u"…"_s;
}

bool isRecycleNotice(QStringView text)
{
    static constexpr std::array<QStringView, 6> words{u"recycle", u"recycler", u"reciclar", u"请回收", u"♲", u"♻"};
    return text.size() < 48 && std::any_of(words.begin(), words.end(), [&](QStringView word) {
               return text.contains(word, Qt::CaseInsensitive);
           });
}

} // namespace

bool isLanguageName(QStringView text)
{
    static constexpr std::array<QStringView, 14> names{u"english", u"french",  u"français", u"francais", u"spanish",
                                                       u"español", u"chinese", u"russian",  u"arabic",   u"中文",
                                                       u"русский", u"عربي",    u"arabe",    u"espanol"};
    return std::any_of(names.begin(), names.end(),
                       [&](QStringView name) { return text.compare(name, Qt::CaseInsensitive) == 0; });
}

LineUse useByWords(QStringView text)
{
    if (isBarCode(text))
        return LineUse::BarCode;
    if (isJobNumber(text))
        return LineUse::JobNumber;
    if (isContinuationMark(text))
        return LineUse::Rule;
    if (isRecycleNotice(text))
        return LineUse::Logo;
    return LineUse::Body;
}

bool isRunningHead(QStringView text)
{
    if (isSymbolLine(text) || isWordedHead(text))
        return true;
    // "FCCC/SBI/2031/4 – page 3", "CBD/COP/19/L.2 | 3".
    const qsizetype blank = text.indexOf(u' ');
    if (blank <= 0 || !isSymbolToken(text.first(blank)))
        return false;
    QStringView behind = text.sliced(blank + 1).trimmed();
    if (behind.size() > 2 && QStringView(u"-–—|·•,").contains(behind[0]) && behind[1].isSpace())
        behind = behind.sliced(2);
    return pageNumber(behind) > 0;
}

bool isSymbolLine(QStringView text)
{
    if (text.size() < 4 || text.size() > 160 || !text.contains(u'/'))
        return false;
    for (const QStringView token : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!isSymbolToken(token) && token != u"-"_s && token != u"–"_s && token != u"and"_s)
            return false;
    }
    return true;
}

int pageNumber(QStringView text)
{
    static constexpr std::array<QStringView, 15> words{u"page", u"página",   u"pagina", u"pág.",  u"pag.",
                                                       u"p.",   u"страница", u"стр.",   u"стр",   u"с.",
                                                       u"صفحة", u"الصفحة",   u"第",     u"seite", u"s."};
    static constexpr std::array<QStringView, 4> ofAllWords{u" of ", u" de ", u" sur ", u" из "};
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 16)
        return 0;
    bool named = false;
    for (const QStringView word : words) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.sliced(word.size()).trimmed();
            named = true;
            break;
        }
    }
    if (text.endsWith(u'页'))
        text = text.chopped(1).trimmed();
    if (text.size() > 2 && (text[0] == u'-' || text[0] == u'–') && text.front() == text.back())
        text = text.sliced(1).chopped(1).trimmed();
    qsizetype slash = text.indexOf(u'/');
    qsizetype width = 1;
    for (const QStringView word : ofAllWords) {
        if (const qsizetype found = text.indexOf(word); slash < 0 && found > 0) {
            slash = found;
            width = word.size();
        }
    }
    if (slash > 0) {
        bool ofAll = false;
        const int all = text.sliced(slash + width).trimmed().toInt(&ofAll);
        const int number = text.first(slash).trimmed().toInt();
        return ofAll && number > 0 && number <= all && all < 1000 ? number : 0;
    }
    if (text.isEmpty() || text.size() > 4)
        return 0;
    int number = 0;
    for (const QChar c : text) {
        if (!c.isDigit())
            return named || text.size() < 2 || text[0].isUpper() ? 0 : domain::romanValue(text);
        number = number * 10 + c.digitValue();
    }
    return number;
}

bool isJobNumber(QStringView text)
{
    // Nairobi, Geneva, New York, Vienna; then the letter of the language, dates of issue, the "/..." of the page.
    static const QRegularExpression pattern(
        u"^(?:\\d{1,3}\\s+)?(?:[KNVG]\\d{7}|GE\\.\\s?\\d\\d-\\d{4,6}|\\d\\d-\\d{5,6}X?|(?:V|Na)\\.\\d\\d-\\d{3,7})"
        "(?:\\s*\\*?\\([A-Z]\\)|\\s[A-Z])?(?:\\s+\\d{6})*(?:\\s*/?(?:\\.\\.\\.|…))?(?:\\s+\\d{1,3}(?:/\\d+)?)?$"_s);
    if (text.size() < 7 || text.size() > 48)
        return false;
    const bool figures = text.back().isDigit() || text.back() == u')' || text.back() == u'.' || text.back() == u'…' ||
                         text.back().isUpper();
    return figures && pattern.match(text).hasMatch();
}

bool isBarCode(QStringView text)
{
    if (text.size() < 7 || text.size() > 16 || text.front() != u'*' || text.back() != u'*')
        return false;
    const QStringView inner = text.sliced(1).chopped(1).trimmed();
    return inner.size() >= 5 &&
           std::all_of(inner.begin(), inner.end(), [](QChar c) { return c.isDigit() || c.isUpper(); });
}

} // namespace rapporteur::text
