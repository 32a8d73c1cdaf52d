// SPDX-License-Identifier: GPL-3.0-or-later
// The whole analysis of one file: clean, furniture, language, masthead, blocks, citations, mandates.
#pragma once

#include "domain/analysis.h"
#include "text/source_text.h"

namespace rapporteur::text {

/// Raised whenever the analysis would give other results: derived data of an older version is made again.
inline constexpr int analysisVersion = 7;

/// Analyses one file. Pure: no file, no network, no clock, no global state; may run on any thread.
domain::Analysis analyse(const SourceText& source);

} // namespace rapporteur::text
