// SPDX-License-Identifier: GPL-3.0-or-later
// From the words that the worker sends to the words that the analysis reads.
#pragma once

#include "text/source_text.h"
#include "wire/messages.h"

namespace rapporteur::ingest {

/// The page as the analysis takes it. Any thread.
text::SourcePage sourcePage(const wire::PageText& page);

} // namespace rapporteur::ingest
