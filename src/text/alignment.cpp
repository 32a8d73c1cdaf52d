// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/alignment.h"

#include "text/alignment_evidence.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace rapporteur::text {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// How many blocks of each version a bead takes.
struct Step {
    int a;
    int b;
};
constexpr std::array steps{Step{1, 1}, Step{1, 0}, Step{0, 1}, Step{2, 1}, Step{1, 2}, Step{2, 2},
                           Step{3, 1}, Step{1, 3}, Step{3, 2}, Step{2, 3}, Step{4, 1}, Step{1, 4}};

/// Finds the cheapest way through both versions, and for each bead how much dearer it gets without it.
class Path {
public:
    Path(const QList<domain::Block>& a, const QList<domain::Block>& b, const QList<FixedLink>& fixed)
        : m_sizeA(static_cast<int>(a.size()))
        , m_sizeB(static_cast<int>(b.size()))
        , m_evidence(a, b)
    {
        for (const FixedLink& link : fixed) {
            m_fixedA.insert(link.a, link.b);
            m_fixedB.insert(link.b, link.a);
        }
        measureSteps();
        goForward();
        goBackward();
    }

    QList<Bead> beads() const
    {
        QList<Bead> result;
        for (int i = 0, j = 0; i < m_sizeA || j < m_sizeB;) {
            const size_t best = bestStep(i, j);
            const Step step = steps[best];
            Bead bead;
            for (int k = 0; k < step.a; ++k)
                bead.a.append(i + k);
            for (int k = 0; k < step.b; ++k)
                bead.b.append(j + k);
            bead.byHand = step.a == 1 && step.b == 1 && m_fixedA.value(i, -1) == j;
            bead.confidence = bead.byHand ? 1.0 : confidence(i, j, step);
            result.append(bead);
            i += step.a;
            j += step.b;
        }
        return result;
    }

private:
    size_t at(int i, int j) const
    {
        return static_cast<size_t>(i) * static_cast<size_t>(m_sizeB + 1) + static_cast<size_t>(j);
    }

    /// A bead with one end of a fixed link must be that link, alone.
    bool isAllowed(int i, int j, Step step) const
    {
        bool touched = false;
        for (int k = 0; k < step.a; ++k)
            touched = touched || m_fixedA.contains(i + k);
        for (int k = 0; k < step.b; ++k)
            touched = touched || m_fixedB.contains(j + k);
        return !touched || (step.a == 1 && step.b == 1 && m_fixedA.value(i, -1) == j);
    }

    void measureSteps()
    {
        m_costs.resize(at(m_sizeA, m_sizeB) + 1);
        for (int i = 0; i <= m_sizeA; ++i) {
            for (int j = 0; j <= m_sizeB; ++j) {
                for (size_t s = 0; s < steps.size(); ++s) {
                    const Step step = steps[s];
                    const bool fits = i + step.a <= m_sizeA && j + step.b <= m_sizeB;
                    m_costs[at(i, j)][s] = fits && isAllowed(i, j, step)
                                               ? static_cast<float>(m_evidence.cost(i, step.a, j, step.b))
                                               : float(never);
                }
            }
        }
    }

    void goForward()
    {
        m_forward.assign(m_costs.size(), never);
        m_forward[0] = 0;
        for (int i = 0; i <= m_sizeA; ++i) {
            for (int j = 0; j <= m_sizeB; ++j) {
                for (size_t s = 0; s < steps.size(); ++s) {
                    if (i + steps[s].a > m_sizeA || j + steps[s].b > m_sizeB)
                        continue;
                    double& next = m_forward[at(i + steps[s].a, j + steps[s].b)];
                    next = std::min(next, m_forward[at(i, j)] + m_costs[at(i, j)][s]);
                }
            }
        }
    }

    void goBackward()
    {
        m_backward.assign(m_costs.size(), never);
        m_backward.back() = 0;
        for (int i = m_sizeA; i >= 0; --i) {
            for (int j = m_sizeB; j >= 0; --j) {
                for (size_t s = 0; s < steps.size(); ++s)
                    m_backward[at(i, j)] = std::min(m_backward[at(i, j)], onward(i, j, s));
            }
        }
    }

    /// The cost of the rest of the way if it begins with this step.
    double onward(int i, int j, size_t s) const
    {
        if (i + steps[s].a > m_sizeA || j + steps[s].b > m_sizeB)
            return never;
        return m_costs[at(i, j)][s] + m_backward[at(i + steps[s].a, j + steps[s].b)];
    }

    size_t bestStep(int i, int j) const
    {
        size_t best = 0;
        for (size_t s = 1; s < steps.size(); ++s) {
            if (onward(i, j, s) < onward(i, j, best))
                best = s;
        }
        return best;
    }

    /// From the margin between the best way and the best one that treats the bead's first block otherwise.
    double confidence(int i, int j, Step taken) const
    {
        double otherwise = never;
        for (size_t s = 0; s < steps.size(); ++s) {
            if (taken.a > 0 && steps[s].a > 0) {
                for (int from = std::max(0, i - steps[s].a + 1); from <= i; ++from) {
                    for (int k = 0; k <= m_sizeB; ++k)
                        otherwise =
                            std::min(otherwise, isSame(from, k, steps[s], i, j, taken) ? never : through(from, k, s));
                }
            } else if (taken.a == 0 && steps[s].b > 0) {
                for (int from = std::max(0, j - steps[s].b + 1); from <= j; ++from) {
                    for (int k = 0; k <= m_sizeA; ++k)
                        otherwise =
                            std::min(otherwise, isSame(k, from, steps[s], i, j, taken) ? never : through(k, from, s));
                }
            }
        }
        return 1 - std::exp(-(otherwise - m_forward.back()));
    }

    /// Where a block has no counterpart, it does not matter beside which one it stands.
    static bool isSame(int i, int j, Step step, int takenI, int takenJ, Step taken)
    {
        if (step.a != taken.a || step.b != taken.b)
            return false;
        return (step.a == 0 || i == takenI) && (step.b == 0 || j == takenJ);
    }

    double through(int i, int j, size_t s) const { return m_forward[at(i, j)] + onward(i, j, s); }

    int m_sizeA;
    int m_sizeB;
    AlignmentEvidence m_evidence;
    QHash<int, int> m_fixedA;
    QHash<int, int> m_fixedB;
    std::vector<std::array<float, steps.size()>> m_costs;
    std::vector<double> m_forward;
    std::vector<double> m_backward;
};

/// The links that exist, one for each block, the first made winning.
QList<FixedLink> usable(const QList<FixedLink>& fixed, qsizetype sizeA, qsizetype sizeB)
{
    QList<FixedLink> result;
    for (const FixedLink& link : fixed) {
        const bool taken = std::any_of(result.begin(), result.end(), [&](const FixedLink& other) {
            return other.a == link.a || other.b == link.b;
        });
        if (!taken && link.a >= 0 && link.a < sizeA && link.b >= 0 && link.b < sizeB)
            result.append(link);
    }
    return result;
}

/// Takes out of `links` those that cross an earlier one: no way through both versions holds both.
QList<FixedLink> takeCrossing(QList<FixedLink>& links)
{
    QList<FixedLink> straight, crossing;
    for (const FixedLink& link : links) {
        const bool crosses = std::any_of(straight.begin(), straight.end(), [&](const FixedLink& other) {
            return (other.a < link.a) != (other.b < link.b);
        });
        (crosses ? crossing : straight).append(link);
    }
    links = straight;
    return crossing;
}

/// The indices that are left when some are taken out, and the blocks that stand there.
QList<int> remaining(qsizetype size, const QList<int>& without)
{
    QList<int> result;
    for (int i = 0; i < size; ++i) {
        if (!without.contains(i))
            result.append(i);
    }
    return result;
}

QList<domain::Block> blocksAt(const QList<domain::Block>& blocks, const QList<int>& indices)
{
    QList<domain::Block> result;
    for (const int index : indices)
        result.append(blocks[index]);
    return result;
}

} // namespace

QList<Bead> alignVersions(const QList<domain::Block>& a, const QList<domain::Block>& b, const QList<FixedLink>& fixed)
{
    QList<FixedLink> links = usable(fixed, a.size(), b.size());
    const QList<FixedLink> crossing = takeCrossing(links);
    QList<int> crossingA, crossingB;
    for (const FixedLink& link : crossing) {
        crossingA.append(link.a);
        crossingB.append(link.b);
    }
    const QList<int> indicesA = remaining(a.size(), crossingA);
    const QList<int> indicesB = remaining(b.size(), crossingB);
    for (FixedLink& link : links)
        link = {static_cast<int>(indicesA.indexOf(link.a)), static_cast<int>(indicesB.indexOf(link.b))};
    QList<Bead> beads = Path(blocksAt(a, indicesA), blocksAt(b, indicesB), links).beads();
    for (Bead& bead : beads) {
        for (int& index : bead.a)
            index = indicesA[index];
        for (int& index : bead.b)
            index = indicesB[index];
    }
    for (const FixedLink& link : crossing) {
        const auto place = std::find_if(beads.begin(), beads.end(), [&](const Bead& bead) {
            return !bead.a.isEmpty() && bead.a.first() > link.a;
        });
        beads.insert(place, Bead{{link.a}, {link.b}, 1.0, true});
    }
    return beads;
}

} // namespace rapporteur::text
