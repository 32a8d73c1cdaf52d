// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plain_text.h"

#include <QList>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

bool isEmbedding(QChar character)
{
    return character >= u'\u202A' && character <= u'\u202E';
}

bool opensIsolate(QChar character)
{
    return character >= u'\u2066' && character <= u'\u2068';
}

bool closesIsolate(QChar character)
{
    return character == u'\u2069';
}

/// Whether each isolate is closed on its line, and nothing is closed that was not opened.
bool hasWholeIsolates(const QString& text)
{
    int open = 0;
    for (const QChar character : text) {
        open += opensIsolate(character) ? 1 : closesIsolate(character) ? -1 : 0;
        if (open < 0 || (character == u'\n' && open != 0))
            return false;
    }
    return open == 0;
}

bool isText(char32_t character)
{
    const bool isWhite = character == U'\n' || character == U'\t';
    return isWhite || (QChar::category(character) != QChar::Other_Control &&
                       QChar::category(character) != QChar::Other_Surrogate && !QChar::isNonCharacter(character));
}

QString seen(const QString& given)
{
    QString kept;
    kept.reserve(given.size());
    for (const char32_t character : given.toUcs4()) {
        if (isText(character))
            kept += QString::fromUcs4(&character, 1);
    }
    kept.removeIf(isEmbedding);
    if (!hasWholeIsolates(kept))
        kept.removeIf([](QChar each) { return opensIsolate(each) || closesIsolate(each); });
    return kept;
}

} // namespace

QString plainLine(const QString& given)
{
    return seen(given.simplified()).simplified();
}

QString plainText(const QString& given)
{
    QString text = given;
    return seen(text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n')).trimmed();
}

} // namespace rapporteur::domain
