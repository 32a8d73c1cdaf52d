// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/symbol_tokens.h"

namespace rapporteur::domain {

namespace {

using Kind = SymbolToken::Kind;

constexpr bool isDash(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2500 || c == 0xFE58 || c == 0xFE63;
}

/// Characters that carry no text: soft hyphen, zero-width and bidirectional controls, tatweel, harakat.
constexpr bool isDropped(char16_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0x061C || c == 0x0640 || (c >= 0x064B && c <= 0x065F);
}

/// The character as the grammar reads it; 0 for one that is dropped.
char16_t normalized(QChar original)
{
    const char16_t c = original.unicode();
    if (c < 0x80)
        return c;
    if (isDropped(c))
        return 0;
    if (c >= 0xFF01 && c <= 0xFF5E)
        return char16_t(c - 0xFEE0);
    if (isDash(c))
        return u'-';
    if (c == 0x2044 || c == 0x2215) // fraction slash, division slash
        return u'/';
    if (c == 0x2028 || c == 0x2029)
        return u'\n';
    if (original.isSpace())
        return u' ';
    if (original.category() == QChar::Number_DecimalDigit)
        return char16_t(u'0' + original.digitValue());
    return c;
}

constexpr bool isHan(char16_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x2E80 && c <= 0x2FDF) ||
           (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007;
}

Kind kindOf(QChar character)
{
    const char16_t c = character.unicode();
    if (c < 0x80) {
        if (c >= u'0' && c <= u'9')
            return Kind::Number;
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ? Kind::Word : Kind::Mark;
    }
    if (isHan(c))
        return Kind::Han;
    if (!character.isLetter() && !character.isMark())
        return Kind::Mark;
    return (c >= 0x0600 && c <= 0x06FF) || (c >= 0x0750 && c <= 0x077F) || c >= 0xFB50 ? Kind::Arabic : Kind::Word;
}

struct LookAlike {
    char16_t letter;
    char16_t latin;
};

constexpr LookAlike lookAlikes[] = {
    {u'А', u'A'}, {u'В', u'B'}, {u'Е', u'E'}, {u'Ѕ', u'S'}, {u'І', u'I'}, {u'Ј', u'J'}, {u'К', u'K'},
    {u'М', u'M'}, {u'Н', u'H'}, {u'О', u'O'}, {u'Р', u'P'}, {u'С', u'C'}, {u'Т', u'T'}, {u'Х', u'X'},
    {u'Α', u'A'}, {u'Β', u'B'}, {u'Ε', u'E'}, {u'Ι', u'I'}, {u'Κ', u'K'}, {u'Μ', u'M'}, {u'Ν', u'N'},
    {u'Ο', u'O'}, {u'Ρ', u'P'}, {u'Τ', u'T'}, {u'Χ', u'X'}, {u'Ζ', u'Z'}, {u'а', u'a'}, {u'е', u'e'},
    {u'о', u'o'}, {u'р', u'p'}, {u'с', u'c'}, {u'у', u'y'}, {u'х', u'x'}, {u'і', u'i'},
};

} // namespace

SymbolText::SymbolText(QStringView original)
{
    normalize(original);
    cut();
}

void SymbolText::normalize(QStringView original)
{
    m_text.resize(original.size());
    QChar* out = m_text.data();
    qsizetype size = 0;
    bool dropped = false;
    for (qsizetype i = 0; i < original.size(); ++i) {
        const char16_t c = normalized(original[i]);
        if (c == 0 && !dropped) {
            dropped = true;
            m_offsets.reserve(original.size());
            for (qsizetype before = 0; before < size; ++before)
                m_offsets.append(before);
        }
        if (c == 0)
            continue;
        out[size++] = QChar(c);
        if (dropped)
            m_offsets.append(i);
    }
    m_text.truncate(size);
}

void SymbolText::cut()
{
    const qsizetype size = m_text.size();
    const QStringView text = m_text;
    m_tokens.reserve(size / 4 + 4);
    SymbolToken token;
    for (qsizetype i = 0; i < size;) {
        const QChar c = text[i];
        if (c.isSpace()) {
            token.blankBefore = true;
            token.breakBefore = token.breakBefore || c == u'\n' || c == u'\r' || c == u'\f';
            ++i;
            continue;
        }
        token.kind = kindOf(c);
        token.begin = i++;
        if (token.kind != Kind::Mark) {
            while (i < size && !text[i].isSpace() && kindOf(text[i]) == token.kind)
                ++i;
        }
        token.end = i;
        m_tokens.append(token);
        token = {};
    }
}

const SymbolToken& SymbolText::at(qsizetype token) const
{
    static const SymbolToken beyond;
    return token >= 0 && token < m_tokens.size() ? m_tokens.at(token) : beyond;
}

QStringView SymbolText::of(qsizetype token) const
{
    const SymbolToken& wanted = at(token);
    return QStringView(m_text).sliced(wanted.begin, wanted.end - wanted.begin);
}

char16_t SymbolText::mark(qsizetype token) const
{
    const SymbolToken& wanted = at(token);
    return wanted.kind == Kind::Mark && wanted.end > wanted.begin ? m_text.at(wanted.begin).unicode() : u'\0';
}

int SymbolText::number(qsizetype token) const
{
    const SymbolToken& wanted = at(token);
    if (wanted.kind != Kind::Number || wanted.end - wanted.begin > 9)
        return -1;
    int value = 0;
    for (const QChar digit : of(token))
        value = value * 10 + (digit.unicode() - u'0');
    return value;
}

qsizetype SymbolText::originalBegin(qsizetype token) const
{
    const qsizetype begin = at(token).begin;
    return m_offsets.isEmpty() ? begin : m_offsets.at(begin);
}

qsizetype SymbolText::originalEnd(qsizetype token) const
{
    const qsizetype end = at(token).end;
    return m_offsets.isEmpty() ? end : m_offsets.at(end - 1) + 1;
}

QChar latinLookAlike(QChar letter)
{
    if (letter.unicode() < 0x80)
        return letter;
    for (const LookAlike& pair : lookAlikes) {
        if (pair.letter == letter.unicode())
            return QChar(pair.latin);
    }
    return letter;
}

} // namespace rapporteur::domain
