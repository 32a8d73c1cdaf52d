// SPDX-License-Identifier: GPL-3.0-or-later
// What finds a paragraph of the index again among the words of its page, which are as the file has them.
#pragma once

#include <QList>
#include <QString>

namespace rapporteur::workspace {

/// Letters and digits of a text, folded as search folds them, with the offset in the text each came from.
struct PageLetters {
    QString letters;
    QList<qsizetype> offsets; ///< as many as letters
};

/// Blanks, signs and line ends do not count, nor do the shapes that PDF files write for letters: radicals for
/// Chinese characters, ligatures, forms of Arabic. Pure, any thread.
PageLetters pageLetters(QStringView text);

} // namespace rapporteur::workspace
