// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/hygiene_characters.h"

namespace rapporteur::text {

char32_t characterBefore(const QString& text, qsizetype at)
{
    if (at >= 2 && text[at - 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], text[at - 1]);
    return at >= 1 ? text[at - 1].unicode() : 0;
}

char32_t characterAt(const QString& text, qsizetype at)
{
    if (at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return at < text.size() ? text[at].unicode() : 0;
}

bool isWide(char32_t character)
{
    return isIdeograph(character) || isWidePunctuation(character);
}

bool isIdeograph(char32_t character)
{
    if (character < 0x2e80)
        return false;
    return (character >= 0x3400 && character <= 0x9fff) || (character >= 0x3040 && character <= 0x30ff) ||
           (character >= 0xac00 && character <= 0xd7af) || (character >= 0xf900 && character <= 0xfaff) ||
           (character >= 0x20000 && character <= 0x3ffff) || character == 0x3005 || character == 0x3007;
}

bool isWidePunctuation(char32_t character)
{
    return (character >= 0x3001 && character <= 0x3003) || (character >= 0x3008 && character <= 0x301f) ||
           (character >= 0xff01 && character <= 0xff0f) || (character >= 0xff1a && character <= 0xff20) ||
           (character >= 0xff3b && character <= 0xff40) || (character >= 0xff5b && character <= 0xff65);
}

qsizetype displayWidth(QStringView text)
{
    qsizetype width = text.size();
    for (const QChar c : text)
        width += isWide(c.unicode()) ? 1 : 0;
    return width;
}

bool endsSentence(QStringView text)
{
    static constexpr QStringView closing = u"\"'”’»)）」』】》]›";
    static constexpr QStringView stops = u".;:!?。；：！？…؟؛";
    while (!text.isEmpty() && (closing.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    return !text.isEmpty() && stops.contains(text.back());
}

} // namespace rapporteur::text
