// SPDX-License-Identifier: GPL-3.0-or-later
// Tells which instrument "the same decision" or "that resolution" means.
#pragma once

#include "domain/block.h"
#include "domain/citation.h"

#include <QList>

namespace rapporteur::text {

/// The mentions of an instrument without its number, in the order of the text, each with the one target that was
/// named last before it: a citation of that kind in the same block or at most three paragraphs above; a document
/// counts as a resolution or decision where the text calls it one. Mentions that may mean several instruments are
/// left out. `citations` are those of the blocks, in order. Words: part "anaphor" of
/// resources/field/reported_speech.tsv. Pure, any thread.
QList<domain::Citation> findAnaphors(const QList<domain::Block>& blocks, const QList<domain::Citation>& citations,
                                     domain::Language language);

} // namespace rapporteur::text
