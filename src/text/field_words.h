// SPDX-License-Identifier: GPL-3.0-or-later
// The vocabulary of mastheads in six languages (months, sessions, distributions, names of languages …), from one
// table.
#pragma once

#include "domain/language.h"

#include <QList>
#include <QString>

namespace rapporteur::text {

/// One form of a word.
struct FieldWord {
    QString form;   ///< as in the table
    QString folded; ///< text::fold of it
    QString value;  ///< what it stands for: "9" for a month, "limited" for a distribution; the row's second column
    domain::Language language = domain::Language::Unknown;
};

/// All forms of one kind (first column of resources/field/masthead_words.tsv), longest first. Any thread.
const QList<FieldWord>& fieldWords(QStringView kind);

/// The forms of a kind as alternatives of a regular expression over folded text, longest first; a blank stands for
/// any white space.
QString fieldWordPattern(QStringView kind);

/// Letter-spaced Chinese ("联 合 国") without the blanks between its characters.
QString withoutWideBlanks(const QString& text);

/// The value of a folded form of a kind, with any white space; empty if it is none.
QString fieldWordValue(QStringView kind, QStringView folded);

} // namespace rapporteur::text
