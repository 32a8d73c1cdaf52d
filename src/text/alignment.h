// SPDX-License-Identifier: GPL-3.0-or-later
// Tells which blocks of two language versions of a document say the same.
#pragma once

#include "domain/block.h"

#include <QList>

namespace rapporteur::text {

/// Blocks that correspond: as a rule one to one; several where a version ran some together; or a block that the other
/// version lacks.
struct Bead {
    QList<int> a; ///< indices into the first version, rising; empty where it has no counterpart
    QList<int> b;
    double confidence = 0; ///< 0 to 1, from how much worse the best alignment without this bead is
    bool byHand = false;   ///< a person made the link
};

/// A link that a person made between a block of each version.
struct FixedLink {
    int a = 0;
    int b = 0;
};

/// Every block stands in exactly one bead; beads come in the order of the first version. The path of labels is strong
/// evidence and never a rule: versions are misnumbered, and annexes restart. Besides it count the lengths, whose
/// ratio and variance are estimated from the pair itself, and what needs no translation: numbers, symbols, names in
/// Latin letters. Fixed links are kept whatever speaks against them, also where they cross; links to blocks that do
/// not exist are left out. Time grows with the product of the numbers of blocks. Pure, any thread.
QList<Bead> alignVersions(const QList<domain::Block>& a, const QList<domain::Block>& b,
                          const QList<FixedLink>& fixed = {});

} // namespace rapporteur::text
