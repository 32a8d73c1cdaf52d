// SPDX-License-Identifier: GPL-3.0-or-later
// How well blocks of two language versions fit each other, as costs: the negative logarithm of how likely they
// correspond.
#pragma once

#include "domain/block.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace rapporteur::text {

/// What two versions show about each other, measured once for the pair.
class AlignmentEvidence {
public:
    AlignmentEvidence(const QList<domain::Block>& a, const QList<domain::Block>& b);

    /// Cost of taking blocks [a, a + aCount) for blocks [b, b + bCount); not both counts are 0. Infinite for several
    /// blocks whose lengths do not fit.
    double cost(int a, int aCount, int b, int bCount) const;

private:
    struct Profile {
        double length = 0;
        QList<int> anchors;      ///< numbers of the anchors it holds, rising
        QList<int> counterparts; ///< places in the other version with the same label path, rising
    };
    QList<Profile> profiles(const QList<domain::Block>& blocks, const QList<QStringList>& anchors);
    void weighAnchors(const QList<QStringList>& a, const QList<QStringList>& b);
    struct Labelled {
        int here = 0;      ///< blocks whose label the other side of the bead has
        int elsewhere = 0; ///< blocks whose label the other version has, and not there
    };
    void findCounterparts();
    static Labelled labelled(const QList<Profile>& profiles, int from, int count, int others, int otherCount);
    static QList<int> unitedAnchors(const QList<Profile>& profiles, int from, int count);
    void measureLengths();
    double lengthCost(double lengthA, double lengthB) const;
    double anchorCost(const QList<int>& a, const QList<int>& b) const;
    double labelCost(int a, int aCount, int b, int bCount) const;

    QList<domain::Block> m_blocksA;
    QList<domain::Block> m_blocksB;
    QHash<QString, int> m_anchorNumbers;
    QList<double> m_anchorWeights;
    QList<Profile> m_a;
    QList<Profile> m_b;
    double m_ratio = 1;
    double m_variance = 1; ///< of the lengths in b, for each character in a
};

} // namespace rapporteur::text
