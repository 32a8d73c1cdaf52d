// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include "text/language_evidence.h"

namespace rapporteur::text {

namespace {

/// More text than this does not make the guess better, only slower: slices are taken from all over it.
constexpr qsizetype longestSample = 24'000;
constexpr int slices = 6;

LanguageEvidence evidenceOf(QStringView text)
{
    LanguageEvidence evidence;
    if (text.size() <= longestSample) {
        evidence.addText(text);
    } else {
        const qsizetype length = longestSample / slices;
        for (qsizetype i = 0; i < slices; ++i)
            evidence.addText(text.sliced((text.size() - length) / (slices - 1) * i, length));
    }
    return evidence;
}

} // namespace

LanguageGuess guessLanguage(QStringView text)
{
    return evidenceOf(text).guess();
}

LanguageGuess languageOfRunningText(QStringView text)
{
    const LanguageEvidence evidence = evidenceOf(text);
    return evidence.suffices() ? evidence.guess() : LanguageGuess{};
}

} // namespace rapporteur::text
