// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that the tests of the writer lay out.
#pragma once

#include "app/sample/sample_document.h"
#include "report/page_layout.h"

namespace rapporteur::test {

/// All sources of resources/sample; the test fails where one cannot be read.
QList<sample::SampleDocument> sampleDocuments();

/// `count` numbered paragraphs of `words` words each, without a masthead.
report::LaidOutDocument paragraphs(int count, int words);

/// The text of one page's lines of a role, in order, lines apart by '\n'.
QString textOf(const report::PageLayout& page, report::TextRole role);

} // namespace rapporteur::test
