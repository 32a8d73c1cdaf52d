// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/citations_pinpoints.h"

#include "domain/roman_numeral.h"
#include "text/labels_numerals.h"

#include <array>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::SymbolText;
using domain::SymbolToken;

namespace {

constexpr CitationWords pinpointNouns{CitationWord::Paragraph, CitationWord::Annex, CitationWord::Section,
                                      CitationWord::Chapter, CitationWord::Part};
constexpr qsizetype reachBefore = 16;
constexpr int mostNumbers = 12;

/// "e" for "e", "е", "هـ"; empty for what is no letter or small roman number of a sub-paragraph.
QString itemLetter(const CitationText& text, qsizetype token)
{
    const QStringView printed = text.tokens().of(token);
    if (text.tokens().at(token).kind == SymbolToken::Kind::Arabic) {
        // The tokens are without the tatweel that lengthens a lone هـ.
        const int place = printed == u"ه" ? 5 : printed.size() <= 2 ? abjadLetter(printed) : 0;
        return place > 0 && place <= 26 ? QString(QChar(u'a' + char16_t(place - 1))) : QString();
    }
    if (!text.tokens().isWord(token) || printed.size() > 5)
        return {};
    if (printed.front().unicode() >= 0x0400) {
        const QList<int> places = printed.size() == 1 ? cyrillicLetter(printed) : QList<int>();
        return places.isEmpty() ? QString() : QString(QChar(u'a' + char16_t(places.first() - 1)));
    }
    const QString letter = printed.toString().toLower();
    return letter.size() == 1 || domain::capitalRomanValue(letter.toUpper()) > 0 ? letter : QString();
}

/// Letters behind a number: "(e)", " e)", "(a) (ii)"; appended as "(e)", "(a)(ii)". Returns the token behind.
qsizetype readItems(const CitationText& text, qsizetype token, QString& value)
{
    const SymbolText& tokens = text.tokens();
    qsizetype at = token;
    while (at < tokens.size()) {
        const bool opened = tokens.mark(at) == u'(';
        const qsizetype letter = opened ? at + 1 : at;
        const QString item = itemLetter(text, letter);
        if (item.isEmpty() || tokens.mark(letter + 1) != u')')
            break;
        value += u'(' + item + u')';
        at = letter + 2;
    }
    return at;
}

/// The number of an annex, section or part: "II", "2", "A", "الأول", "二".
Pinpoint readLabel(const CitationText& text, qsizetype token)
{
    const SymbolText& tokens = text.tokens();
    const QStringView printed = tokens.of(token);
    Pinpoint label{.value = {}, .span = {token, token + 1}};
    if (tokens.isNumber(token) && tokens.number(token) < 400 && tokens.number(token) > 0) {
        label.value = printed.toString();
        while (tokens.mark(label.span.end) == u'.' && tokens.touches(label.span.end) &&
               tokens.isNumber(label.span.end + 1) && tokens.touches(label.span.end + 1)) {
            label.value += u'.' + tokens.of(label.span.end + 1);
            label.span.end += 2;
        }
    } else if (tokens.isWord(token)) {
        QString latin = printed.toString();
        for (QChar& letter : latin)
            letter = domain::latinLookAlike(letter);
        const bool capital = latin.size() == 1 && latin.front().isUpper() && latin.front().unicode() < 0x80;
        if (capital || domain::capitalRomanValue(latin) > 0)
            label.value = latin;
    } else if (tokens.at(token).kind == SymbolToken::Kind::Arabic) {
        label.value = domain::romanNumeral(arabicHeadingOrdinal(printed));
    }
    return label;
}

QString nameOf(CitationWords words)
{
    if (words & CitationWord::Annex)
        return u"annex "_s;
    if (words & CitationWord::Section)
        return u"section "_s;
    if (words & CitationWord::Chapter)
        return u"chap. "_s;
    return words & CitationWord::Part ? u"part "_s : QString();
}

/// 第3段(b)分段, 第3段(b)项: the item stands behind the noun.
void takeHanSubparagraph(const SymbolText& tokens, Pinpoint& found)
{
    QString items;
    qsizetype at = found.span.end;
    while (tokens.mark(at) == u'(' && tokens.isWord(at + 1) && tokens.of(at + 1).size() <= 4 &&
           tokens.of(at + 1).front().isLower() && tokens.mark(at + 2) == u')') {
        items += u'(' + tokens.of(at + 1) + u')';
        at += 3;
    }
    const QStringView noun = tokens.of(at);
    if (items.isEmpty() || !(noun.startsWith(u"分段") || noun.startsWith(u'项')))
        return;
    found.value += items;
    found.span.end = at + 1;
}

/// Chinese: the number stands inside the run (附件一), or between 第 and the noun (第 11 段), or behind (附件 II).
Pinpoint readHanPinpoint(const CitationText& text, qsizetype token)
{
    const SymbolText& tokens = text.tokens();
    const QStringView run = tokens.of(token);
    Pinpoint found{.value = {}, .span = {token, token}};
    if (const qsizetype annex = run.indexOf(u"附件"); annex >= 0 && annex <= 6) {
        qsizetype end = annex + 2;
        while (end < run.size() && hanNumber(run.sliced(annex + 2, end - annex - 1)) > 0)
            ++end;
        const int number = hanNumber(run.sliced(annex + 2, end - annex - 2));
        found.value = number > 0 ? u"annex "_s + domain::romanNumeral(number) : u"annex"_s;
        found.span.end = token + 1;
        if (number == 0 && end == run.size()) {
            if (const Pinpoint label = readLabel(text, token + 1); !label.value.isEmpty()) {
                found.value += u' ' + label.value;
                found.span.end = label.span.end;
            }
        }
    }
    if (!run.endsWith(u'第') || !tokens.isNumber(token + 1))
        return found;
    const Pinpoint numbers = readParagraphNumbers(text, token + 1);
    const QStringView behind = tokens.of(numbers.span.end);
    QString name;
    if (behind.startsWith(u'节'))
        name = u"section "_s;
    else if (behind.startsWith(u'章'))
        name = u"chap. "_s;
    else if (!behind.startsWith(u'段') && !behind.startsWith(u"分段"))
        return found;
    found.value += (found.value.isEmpty() ? QString() : u", "_s) + name + numbers.value;
    found.span.end = numbers.span.end + 1;
    if (behind == u"段")
        takeHanSubparagraph(tokens, found);
    return found;
}

/// One noun with its number.
Pinpoint readElement(const CitationText& text, qsizetype token)
{
    if (text.isHan(token))
        return readHanPinpoint(text, token);
    const CitationWords words = text.words(token) & pinpointNouns;
    Pinpoint found{.value = {}, .span = {token, token}};
    if (!words)
        return found;
    qsizetype at = token + 1;
    // A full stop behind "paras" or "sect" abbreviates, behind "annex" it ends the note.
    if (text.tokens().mark(at) == u'.' && text.tokens().touches(at) && !(words & CitationWord::Annex))
        ++at;
    if (words & CitationWord::Paragraph) {
        const Pinpoint numbers = readParagraphNumbers(text, at);
        if (!numbers.value.isEmpty())
            found = {numbers.value, {token, numbers.span.end}};
        return found;
    }
    const Pinpoint label = readLabel(text, at);
    if (!label.value.isEmpty())
        found = {nameOf(words) + label.value, {token, label.span.end}};
    else if (words & CitationWord::Annex)
        found = {u"annex"_s, {token, token + 1}};
    return found;
}

/// Whether what stands behind makes the pinpoint one of the next instrument: "paragraph 3 of …", "пункт 3 резолюции
/// …".
bool belongsToNext(const CitationText& text, qsizetype end)
{
    if (text.isHan(end))
        return false;
    const CitationWords words = text.words(end);
    if (words & (CitationWord::Decision | CitationWord::Resolution | CitationWord::Operative))
        return true;
    static constexpr std::array<QStringView, 7> of{u"of", u"de", u"du", u"del", u"des", u"من", u"to"};
    const QString folded = text.folded(end);
    return std::find(of.begin(), of.end(), QStringView(folded)) != of.end();
}

} // namespace

Pinpoint readParagraphNumbers(const CitationText& text, qsizetype token)
{
    const SymbolText& tokens = text.tokens();
    Pinpoint found{.value = {}, .span = {token, token}};
    qsizetype at = token;
    for (int count = 0; count < mostNumbers; ++count) {
        if (!tokens.isNumber(at) || tokens.number(at) < 1 || tokens.number(at) > 999 || tokens.mark(at + 1) == u'/')
            break;
        if (count > 0)
            found.value += text.isRangeSign(at - 1) ? u"-"_s : u", "_s;
        found.value += tokens.of(at);
        at = readItems(text, at + 1, found.value);
        found.span.end = at;
        // A list goes on behind a connector; of several letters of one paragraph each is kept: "5 (b) and (c)".
        while (text.isConnector(at) || text.isRangeSign(at)) {
            QString more;
            const qsizetype behind = readItems(text, at + 1, more);
            if (more.isEmpty() || found.span.end == token)
                break;
            found.value += (text.isRangeSign(at) ? u"-"_s : u", "_s) + more;
            found.span.end = at = behind;
        }
        if (!text.isConnector(at) && !text.isRangeSign(at))
            break;
        while (text.isConnector(at) && text.isConnector(at + 1))
            ++at;
        ++at;
    }
    return found;
}

Pinpoint readPinpoint(const CitationText& text, qsizetype token)
{
    Pinpoint found = readElement(text, token);
    if (found.value.isEmpty())
        return found;
    for (int count = 0; count < 2; ++count) {
        qsizetype next = found.span.end;
        while (next < found.span.end + 2 && (text.tokens().mark(next) == u',' || text.tokens().mark(next) == u')'))
            ++next;
        const Pinpoint more = readElement(text, next);
        if (more.value.isEmpty() || belongsToNext(text, more.span.end))
            break;
        found.value += u", "_s + more.value;
        found.span.end = more.span.end;
    }
    return found;
}

Pinpoint pinpointBehind(const CitationText& text, qsizetype end)
{
    qsizetype at = end;
    while (at < end + 2 && QStringView(u",()،*").contains(QChar(text.tokens().mark(at))) &&
           text.tokens().mark(at) != 0)
        ++at;
    // 号文件，附件一: the classifier of the document stands between.
    if (text.isHan(at) && text.tokens().of(at).startsWith(u"号文件") && text.tokens().mark(at + 1) == u',')
        at += 2;
    const Pinpoint found = readPinpoint(text, at);
    if (found.value.isEmpty() || belongsToNext(text, found.span.end))
        return {.value = {}, .span = {end, end}};
    return found;
}

Pinpoint pinpointBefore(const CitationText& text, qsizetype begin)
{
    Pinpoint found{.value = {}, .span = {begin, begin}};
    for (qsizetype at = begin - 1; at >= std::max<qsizetype>(0, begin - reachBefore) && !text.endsSentence(at);
         --at) {
        if (text.isHan(at) || !text.is(at, pinpointNouns))
            continue;
        const Pinpoint element = readElement(text, at);
        if (element.value.isEmpty() || element.span.end > found.span.begin)
            return found;
        for (qsizetype between = element.span.end; between < found.span.begin; ++between) {
            const char16_t mark = text.tokens().mark(between); // de l’article
            if (mark != u'’' && mark != u'\'' &&
                !text.is(between, CitationWord::Glue | CitationWord::Operative | CitationWord::To))
                return found;
        }
        found.value = found.value.isEmpty() ? element.value : found.value + u", "_s + element.value;
        found.span.begin = at;
    }
    return found;
}

} // namespace rapporteur::text
