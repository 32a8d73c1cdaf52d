// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/alignment_evidence.h"

#include "text/tokens.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace rapporteur::text {
namespace {

using domain::Block;

/// Costs are negative natural logarithms; those of the beads are near the frequencies that Gale and Church counted
/// (1993).
constexpr double oneToOne = 0.1;
constexpr double oneToNone = 4.0;
constexpr double eachMore = 4.2;       ///< for each block more than one that a bead takes of a version
constexpr double samePath = -6.0;      ///< equal label paths
constexpr double otherPath = 3.0;      ///< both numbered, and differently
constexpr double oneNumbered = 0.3;    ///< one of the two is not numbered
constexpr double otherKind = 1.5;      ///< a heading for a paragraph
constexpr double noteForText = 5.0;    ///< a footnote for anything else
constexpr double sharedAnchors = -7.0; ///< all anchors shared
constexpr double noSharedAnchor = 1.5;
constexpr double longestCost = 8.0; ///< no evidence of length is stronger than this
constexpr double never = std::numeric_limits<double>::infinity();
constexpr double usualVariance = 6.8;     ///< of European languages, in characters; Gale and Church
constexpr double longestForSeveral = 6.0; ///< several blocks whose lengths fit worse are not weighed
constexpr qsizetype stemLength = 5;       ///< cognates agree in so many letters at least: convention, convenio

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

double square(double value)
{
    return value * value;
}

/// How unlikely a deviation of so many standard deviations, or a larger one, is.
double tailCost(double deviations)
{
    return std::min(longestCost, -std::log(std::max(1e-9, std::erfc(deviations / std::sqrt(2.0)))));
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
    findCounterparts();
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
        Profile profile{static_cast<double>(blocks[i].text.size()) + 1, {}, {}};
        for (const QString& anchor : anchors[i]) {
            if (const auto number = m_anchorNumbers.constFind(anchor); number != m_anchorNumbers.constEnd())
                profile.anchors.append(*number);
        }
        std::sort(profile.anchors.begin(), profile.anchors.end());
        result.append(profile);
    }
    return result;
}

/// For each block the places in the other version where the same label stands.
void AlignmentEvidence::findCounterparts()
{
    const auto places = [](const QList<Block>& blocks) {
        QHash<QString, QList<int>> result;
        for (int i = 0; i < blocks.size(); ++i) {
            if (!blocks[i].path.isEmpty())
                result[blocks[i].path].append(i);
        }
        return result;
    };
    const QHash<QString, QList<int>> inA = places(m_blocksA);
    const QHash<QString, QList<int>> inB = places(m_blocksB);
    for (int i = 0; i < m_blocksA.size(); ++i)
        m_a[i].counterparts = inB.value(m_blocksA[i].path);
    for (int j = 0; j < m_blocksB.size(); ++j)
        m_b[j].counterparts = inA.value(m_blocksB[j].path);
}

QList<int> AlignmentEvidence::unitedAnchors(const QList<Profile>& profiles, int from, int count)
{
    QList<int> result;
    for (int i = from; i < from + count; ++i) {
        QList<int> more;
        const QList<int>& next = profiles[i].anchors;
        std::set_union(result.begin(), result.end(), next.begin(), next.end(), std::back_inserter(more));
        result = more;
    }
    return result;
}

/// The ratio of lengths is that of the blocks with equal label paths, which need not correspond but mostly do; of the
/// whole texts where none is labelled.
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
    std::sort(ratios.begin(), ratios.end());
    const double whole = sumA > 0 && sumB > 0 ? sumB / sumA : 1;
    m_ratio = ratios.isEmpty() ? whole : ratios[ratios.size() / 2];
    m_variance = usualVariance * square(m_ratio);
    constexpr qsizetype enough = 8;
    if (ratios.size() < enough)
        return;
    QList<double> deviations;
    for (qsizetype i = 0; i < m_blocksA.size(); ++i) {
        if (const auto other = labelled.constFind(m_blocksA[i].path); other != labelled.constEnd()) {
            const double difference = m_b[*other].length - m_ratio * m_a[i].length;
            deviations.append(difference * difference / m_a[i].length);
        }
    }
    // A quarter of the squared deviations of a normal distribution lie below 0.1015 of its variance: the quartile is
    // hardly moved by wrong pairs.
    std::sort(deviations.begin(), deviations.end());
    m_variance = std::clamp(deviations[deviations.size() / 4] / 0.1015, square(m_ratio), 60.0 * square(m_ratio));
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

/// A label that the other version has too calls for its block there; one that it lacks tells nothing: the block was
/// lost there, or run together with the one before, or its number was not read.
double AlignmentEvidence::labelCost(int a, int aCount, int b, int bCount) const
{
    const Labelled left = labelled(m_a, a, aCount, b, bCount);
    const Labelled right = labelled(m_b, b, bCount, a, aCount);
    double cost = left.here * samePath + (left.elsewhere + right.elsewhere) * otherPath;
    const Block& first = m_blocksA[a];
    const Block& second = m_blocksB[b];
    if (left.here == 0 && left.elsewhere + right.elsewhere == 0 && first.path != second.path)
        cost += first.path.isEmpty() || second.path.isEmpty() ? oneNumbered : otherPath;
    if (isNote(first) != isNote(second))
        cost += noteForText;
    else if (first.kind != second.kind)
        cost += otherKind;
    return cost;
}

/// Of blocks [from, from + count) how many have the block of equal label among [others, others + otherCount), and how
/// many outside. Blocks that were run together keep the label of the first: so first must stand for first.
AlignmentEvidence::Labelled AlignmentEvidence::labelled(const QList<Profile>& profiles, int from, int count,
                                                        int others, int otherCount)
{
    Labelled result;
    for (int i = from; i < from + count; ++i) {
        const QList<int>& places = profiles[i].counterparts;
        const int begin = i == from ? others : others + 1;
        const int end = i == from ? others + 1 : others + otherCount;
        const auto place = std::lower_bound(places.begin(), places.end(), begin);
        if (place != places.end() && *place < end)
            ++result.here;
        else if (!places.isEmpty())
            ++result.elsewhere;
    }
    return result;
}

double AlignmentEvidence::cost(int a, int aCount, int b, int bCount) const
{
    if (aCount == 0 || bCount == 0)
        return oneToNone * (aCount + bCount);
    double lengthA = 0, lengthB = 0;
    for (int i = a; i < a + aCount; ++i)
        lengthA += m_a[i].length;
    for (int j = b; j < b + bCount; ++j)
        lengthB += m_b[j].length;
    const double lengths = lengthCost(lengthA, lengthB);
    const bool several = aCount + bCount > 2;
    // Blocks are joined where together they are as long as what stands across; else the rest need not be weighed.
    if (several && lengths >= longestForSeveral)
        return never;
    const QList<int>& anchorsA = aCount == 1 ? m_a[a].anchors : unitedAnchors(m_a, a, aCount);
    const QList<int>& anchorsB = bCount == 1 ? m_b[b].anchors : unitedAnchors(m_b, b, bCount);
    return oneToOne + eachMore * (aCount + bCount - 2) + lengths + anchorCost(anchorsA, anchorsB) +
           labelCost(a, aCount, b, bCount);
}

} // namespace rapporteur::text
