// SPDX-License-Identifier: GPL-3.0-or-later
// The six official languages of the United Nations, in which every title and every text exists.
#pragma once

#include <QString>
#include <array>

namespace rapporteur::domain {

enum class Language : quint8 { Unknown, English, French, Spanish, Chinese, Russian, Arabic };

/// In the order in which language chips are shown: EN FR ES ZH RU AR.
inline constexpr std::array officialLanguages{Language::English, Language::French,  Language::Spanish,
                                              Language::Chinese, Language::Russian, Language::Arabic};

/// "en", "fr", "es", "zh", "ru", "ar"; empty for Unknown.
QString code(Language language);

/// The language of a two-letter code in any case; Unknown for anything else.
Language languageFromCode(QStringView code);

} // namespace rapporteur::domain
