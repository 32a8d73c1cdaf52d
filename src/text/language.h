// SPDX-License-Identifier: GPL-3.0-or-later
// Tells in which of the six official languages a text is written, or that it cannot be told.
#pragma once

#include "domain/language.h"

#include <QStringView>

namespace rapporteur::text {

struct LanguageGuess {
    domain::Language language = domain::Language::Unknown;
    double confidence = 0; ///< 0 to 1; below domain::sure the caller should say "unsure"
};

/// Judges by script, function words and letter trigrams. Symbols, numbers and Latin mastheads in Chinese, Russian or
/// Arabic texts do not count. Pure, any thread.
LanguageGuess guessLanguage(QStringView text);

/// The same for the running text of a document, whose masthead can be asked as well: Unknown where the text is too
/// short, or too little of it sentences, to tell its language alone. Pure, any thread.
LanguageGuess languageOfRunningText(QStringView text);

} // namespace rapporteur::text
