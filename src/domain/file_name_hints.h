// SPDX-License-Identifier: GPL-3.0-or-later
// What the name of a file says of the document in it: a hint that its pages confirm or contradict, never a fact.
#pragma once

#include "domain/language.h"

#include <QStringList>

namespace rapporteur::domain {

struct FileNameHints {
    QStringList symbols; ///< canonical
    Language language = Language::Unknown;
};

} // namespace rapporteur::domain
