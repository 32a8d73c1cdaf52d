// SPDX-License-Identifier: GPL-3.0-or-later
// Finds where the citations of a version are printed on a page, to make links of them.
#pragma once

#include "gui/reader/reader_view.h"
#include "workspace/reading.h"

namespace rapporteur::gui {

/// The links of one page (from 0), given its words. A printed form that stands there several times gives several
/// links; citations that are hardly sure give none.
QList<PageLink> citationLinks(const workspace::ReadableVersion& version, int page, const wire::PageText& words);

} // namespace rapporteur::gui
