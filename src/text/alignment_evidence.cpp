// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/alignment_evidence.h"

#include "text/tokens.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace rapporteur::text {
namespace {

using domain::Block;

/// Costs are negative natural logarithms; those of the beads are near the frequencies that Gale and Church counted
/// (1993).
constexpr double oneToOne = 0.1;
constexpr double oneToNone = 4.5;
constexpr double twoToOne = 3.2;
constexpr double samePath = -5.0;      ///< equal label paths
constexpr double otherPath = 2.5;      ///< both numbered, and differently
constexpr double oneNumbered = 1.0;    ///< one of the two is not numbered
constexpr double otherKind = 1.5;      ///< a heading for a paragraph
constexpr double noteForText = 5.0;    ///< a footnote for anything else
constexpr double sharedAnchors = -5.0; ///< all anchors shared
constexpr double noSharedAnchor = 1.5;
constexpr double longestCost = 12.0; ///< no evidence of length is stronger than this
constexpr qsizetype stemLength = 5;  ///< cognates agree in so many letters at least: convention, convenio

bool isLatin(QStringView word)
{
    return word.front().unicode() < 0x250;
}

/// What a translation keeps: numbers, words in Latin letters by their beginnings.
QStringList anchorsOf(const Block& block)
{
    QSet<QString> anchors;
    const UnitText units = splitUnits(block.text);
    for (qsizetype i = 0; i < units.units.size(); ++i) {
        const QStringView text = units.of(i);
        if (units.units[i].kind == Unit::Kind::Number)
            anchors.insert(text.toString());
        else if (units.units[i].kind == Unit::Kind::Word && isLatin(text) && text.size() > 1)
            anchors.insert(text.left(stemLength).toString());
    }
    return anchors.values();
}

QList<QStringList> allAnchors(const QList<Block>& blocks)
{
    QList<QStringList> all;
    for (const Block& block : blocks)
        all.append(anchorsOf(block));
    return all;
}

bool isNote(const Block& block)
{
    return block.kind == domain::BlockKind::Footnote;
}

/// How unlikely a deviation of so many standard deviations, or a larger one, is.
double tailCost(double deviations)
{
    return std::min(longestCost, -std::log(std::max(1e-9, std::erfc(deviations / std::sqrt(2.0)))));
}

QList<int> united(const QList<int>& a, const QList<int>& b)
{
    QList<int> result;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

} // namespace

AlignmentEvidence::AlignmentEvidence(const QList<Block>& a, const QList<Block>& b)
    : m_blocksA(a)
    , m_blocksB(b)
{
    const QList<QStringList> anchorsA = allAnchors(a);
    const QList<QStringList> anchorsB = allAnchors(b);
    weighAnchors(anchorsA, anchorsB);
    m_a = profiles(a, anchorsA);
    m_b = profiles(b, anchorsB);
    measureLengths();
}

/// Only what stands in both versions is an anchor; the fewer blocks hold it, the more it weighs.
void AlignmentEvidence::weighAnchors(const QList<QStringList>& a, const QList<QStringList>& b)
{
    QHash<QString, std::array<int, 2>> blocksHolding;
    for (const QStringList& anchors : a) {
        for (const QString& anchor : anchors)
            ++blocksHolding[anchor][0];
    }
    for (const QStringList& anchors : b) {
        for (const QString& anchor : anchors)
            ++blocksHolding[anchor][1];
    }
    const double blocks = static_cast<double>(a.size() + b.size());
    for (auto each = blocksHolding.cbegin(); each != blocksHolding.cend(); ++each) {
        if (each.value()[0] == 0 || each.value()[1] == 0)
            continue;
        m_anchorNumbers.insert(each.key(), static_cast<int>(m_anchorWeights.size()));
        m_anchorWeights.append(std::log(1.0 + blocks / (each.value()[0] + each.value()[1])));
    }
}

QList<AlignmentEvidence::Profile> AlignmentEvidence::profiles(const QList<Block>& blocks,
                                                              const QList<QStringList>& anchors)
{
    QList<Profile> result;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        Profile profile{static_cast<double>(blocks[i].text.size()) + 1, {}};
        for (const QString& anchor : anchors[i]) {
            if (const auto number = m_anchorNumbers.constFind(anchor); number != m_anchorNumbers.constEnd())
                profile.anchors.append(*number);
        }
        std::sort(profile.anchors.begin(), profile.anchors.end());
        result.append(profile);
    }
    return result;
}

/// The ratio of lengths is that of the blocks with equal label paths, which need not correspond but mostly do; of the
/// whole texts where too few are labelled.
void AlignmentEvidence::measureLengths()
{
    QHash<QString, qsizetype> labelled;
    for (qsizetype i = 0; i < m_blocksB.size(); ++i) {
        if (!m_blocksB[i].path.isEmpty())
            labelled.insert(m_blocksB[i].path, i);
    }
    QList<double> ratios;
    double sumA = 0, sumB = 0;
    for (qsizetype i = 0; i < m_blocksA.size(); ++i) {
        sumA += m_a[i].length;
        if (const auto other = labelled.constFind(m_blocksA[i].path); other != labelled.constEnd())
            ratios.append(m_b[*other].length / m_a[i].length);
    }
    for (const Profile& profile : m_b)
        sumB += profile.length;
    constexpr qsizetype enough = 8;
    if (ratios.size() < enough) {
        m_ratio = sumA > 0 && sumB > 0 ? sumB / sumA : 1;
        return;
    }
    std::sort(ratios.begin(), ratios.end());
    m_ratio = ratios[ratios.size() / 2];
    QList<double> deviations;
    for (qsizetype i = 0; i < m_blocksA.size(); ++i) {
        if (const auto other = labelled.constFind(m_blocksA[i].path); other != labelled.constEnd()) {
            const double difference = m_b[*other].length - m_ratio * m_a[i].length;
            deviations.append(difference * difference / m_a[i].length);
        }
    }
    // Half of the squared deviations of a normal distribution lie below 0.455 of its variance: the median is not
    // moved by wrong pairs.
    std::sort(deviations.begin(), deviations.end());
    m_variance = std::clamp(deviations[deviations.size() / 2] / 0.455, 1.0, 60.0);
}

double AlignmentEvidence::lengthCost(double lengthA, double lengthB) const
{
    const double mean = (lengthA + lengthB / m_ratio) / 2;
    return tailCost(std::abs(lengthB - lengthA * m_ratio) / std::sqrt(mean * m_variance));
}

double AlignmentEvidence::anchorCost(const QList<int>& a, const QList<int>& b) const
{
    if (a.isEmpty() && b.isEmpty())
        return 0;
    double shared = 0, all = 0;
    const auto weight = [&](int anchor) { return m_anchorWeights[anchor]; };
    for (qsizetype i = 0, j = 0; i < a.size() || j < b.size();) {
        if (j == b.size() || (i < a.size() && a[i] < b[j])) {
            all += weight(a[i++]);
        } else if (i == a.size() || b[j] < a[i]) {
            all += weight(b[j++]);
        } else {
            shared += 2 * weight(a[i]);
            all += 2 * weight(a[i++]);
            ++j;
        }
    }
    if (shared == 0)
        return noSharedAnchor * std::min(1.0, all / 5);
    // A single common number is weak evidence, several rare ones are strong.
    return sharedAnchors * (shared / all) * std::min(1.0, shared / 6);
}

double AlignmentEvidence::labelCost(int a, int aCount, int b, int bCount) const
{
    const Block& first = m_blocksA[a];
    const Block& second = m_blocksB[b];
    double cost = 0;
    if (!first.path.isEmpty() && first.path == second.path)
        cost += samePath;
    else if (!first.path.isEmpty() && !second.path.isEmpty())
        cost += otherPath;
    else if (first.path.isEmpty() != second.path.isEmpty())
        cost += oneNumbered;
    if (isNote(first) != isNote(second))
        cost += noteForText;
    else if (first.kind != second.kind)
        cost += otherKind;
    // The second of two joined blocks goes on with the first: a label of its own, which the other version has too,
    // speaks against it.
    for (int i = 1; i < aCount; ++i)
        cost += m_blocksA[a + i].path.isEmpty() ? 0 : otherPath;
    for (int i = 1; i < bCount; ++i)
        cost += m_blocksB[b + i].path.isEmpty() ? 0 : otherPath;
    return cost;
}

double AlignmentEvidence::cost(int a, int aCount, int b, int bCount) const
{
    if (aCount == 0 || bCount == 0)
        return oneToNone;
    const double frequency = aCount == 1 && bCount == 1 ? oneToOne : twoToOne;
    const double lengthA = m_a[a].length + (aCount > 1 ? m_a[a + 1].length : 0);
    const double lengthB = m_b[b].length + (bCount > 1 ? m_b[b + 1].length : 0);
    const double anchors = aCount > 1   ? anchorCost(united(m_a[a].anchors, m_a[a + 1].anchors), m_b[b].anchors)
                           : bCount > 1 ? anchorCost(m_a[a].anchors, united(m_b[b].anchors, m_b[b + 1].anchors))
                                        : anchorCost(m_a[a].anchors, m_b[b].anchors);
    return frequency + lengthCost(lengthA, lengthB) + anchors + labelCost(a, aCount, b, bCount);
}

} // namespace rapporteur::text
