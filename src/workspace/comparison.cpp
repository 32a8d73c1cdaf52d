// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/comparison.h"

#include "text/alignment.h"
#include "text/figures.h"

#include <QHash>
#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::BlockKind;

namespace {

constexpr qint64 mostAligned = 4'000'000; // cells of the table of costs: about a second
constexpr int beginningLength = 120;      // characters

/// The paragraphs of one side that take part, with what they cite.
class Side {
public:
    explicit Side(const ReadableVersion& version)
    {
        for (const store::IndexedParagraph& paragraph : version.paragraphs) {
            if (paragraph.kind == BlockKind::Masthead || paragraph.kind == BlockKind::Footnote)
                continue;
            m_places.insert(paragraph.ordinal, int(m_paragraphs.size()));
            m_paragraphs.append(&paragraph);
            domain::Block block;
            block.kind = paragraph.kind;
            block.level = paragraph.level;
            block.label = paragraph.label;
            block.path = paragraph.path;
            block.text = paragraph.text;
            block.language = paragraph.language;
            m_blocks.append(block);
        }
        m_language = version.language;
        m_citations.resize(m_paragraphs.size());
        for (const ReadableCitation& each : version.citations) {
            const int place = m_places.value(each.paragraph, -1);
            if (place >= 0 && each.citation.confidence >= 0.5)
                m_citations[place].append(&each.citation);
        }
    }

    const QList<domain::Block>& blocks() const { return m_blocks; }
    const store::IndexedParagraph& at(int place) const { return *m_paragraphs[place]; }
    int ordinal(int place) const { return place < 0 ? -1 : m_paragraphs[place]->ordinal; }

    QStringList cited(const QList<int>& places) const
    {
        QStringList targets;
        for (const int place : places) {
            for (const domain::Citation* citation : m_citations[place])
                targets += citation->targets;
        }
        targets.removeDuplicates();
        return targets;
    }

    /// The text of these paragraphs as one; what it cites is left out of its figures.
    text::FiguredText figured(const QList<int>& places) const
    {
        text::FiguredText result{{}, m_language, {}};
        for (const int place : places) {
            const qsizetype offset = result.text.size();
            for (const domain::Citation* citation : m_citations[place])
                result.leftOut.append({offset + citation->begin, offset + citation->end});
            result.text += m_paragraphs[place]->text + u'\n';
        }
        return result;
    }

private:
    QList<const store::IndexedParagraph*> m_paragraphs;
    QList<domain::Block> m_blocks;
    QList<QList<const domain::Citation*>> m_citations;
    QHash<int, int> m_places;
    domain::Language m_language = domain::Language::Unknown;
};

/// Pairs of equal label paths, each once; everything between them stands alone. For what is too long to be aligned.
QList<text::Bead> pairedByPath(const QList<domain::Block>& a, const QList<domain::Block>& b)
{
    QHash<QString, int> inB;
    for (int i = int(b.size()) - 1; i >= 0; --i) {
        if (!b[i].path.isEmpty())
            inB.insert(b[i].path, i);
    }
    QList<text::Bead> beads;
    int next = 0;
    for (int i = 0; i < a.size(); ++i) {
        const int other = a[i].path.isEmpty() ? -1 : inB.value(a[i].path, -1);
        if (other < next) {
            beads.append({{i}, {}, 0.5, false});
            continue;
        }
        for (; next < other; ++next)
            beads.append({{}, {next}, 0.5, false});
        beads.append({{i}, {other}, 1, false});
        ++next;
    }
    for (; next < b.size(); ++next)
        beads.append({{}, {next}, 0.5, false});
    return beads;
}

QStringList notIn(const QStringList& from, const QStringList& in)
{
    QStringList result;
    for (const QString& each : from) {
        if (!in.contains(each))
            result.append(each);
    }
    return result;
}

class Comparing {
public:
    Comparing(const ReadableVersion& first, const ReadableVersion& second)
        : m_first(first)
        , m_second(second)
    {
    }

    Comparison run()
    {
        const qint64 cells = qint64(m_first.blocks().size()) * m_second.blocks().size();
        const QList<text::Bead> beads = cells > mostAligned
                                            ? pairedByPath(m_first.blocks(), m_second.blocks())
                                            : text::alignVersions(m_first.blocks(), m_second.blocks());
        for (const text::Bead& bead : beads) {
            if (bead.a.isEmpty() || bead.b.isEmpty())
                addMissing(bead);
            else
                compareNumbered(bead);
        }
        return m_result;
    }

private:
    void add(ParityKind kind, const QStringList& firstOnly, const QStringList& secondOnly, bool inFirst = true)
    {
        const store::IndexedParagraph& shown = m_first.at(m_lastFirst);
        m_result.findings.append({kind, m_first.ordinal(m_lastFirst), m_second.ordinal(m_lastSecond), inFirst,
                                  shown.path, shown.text.left(beginningLength), firstOnly, secondOnly});
    }

    void addMissing(const text::Bead& bead)
    {
        for (const int place : bead.a)
            m_result.findings.append({ParityKind::Missing,
                                      m_first.ordinal(place),
                                      m_second.ordinal(m_lastSecond),
                                      true,
                                      m_first.at(place).path,
                                      m_first.at(place).text.left(beginningLength),
                                      {},
                                      {}});
        for (const int place : bead.b)
            m_result.findings.append({ParityKind::Missing,
                                      m_first.ordinal(m_lastFirst),
                                      m_second.ordinal(place),
                                      false,
                                      m_second.at(place).path,
                                      m_second.at(place).text.left(beginningLength),
                                      {},
                                      {}});
    }

    /// A numbered paragraph whose number the other version does not have is missing there, even where the lengths
    /// would let it pass for a part of its neighbour.
    void compareNumbered(text::Bead bead)
    {
        const bool inFirst = bead.a.size() > bead.b.size();
        QList<int>& two = inFirst ? bead.a : bead.b;
        const Side& side = inFirst ? m_first : m_second;
        const QString path = inFirst ? m_second.at(bead.b.first()).path : m_first.at(bead.a.first()).path;
        int missing = -1;
        for (const int place : std::as_const(two)) {
            const QString own = side.at(place).path;
            if (two.size() > 1 && !own.isEmpty() && own != path)
                missing = missing < 0 ? place : -2; // where both have other numbers it is one paragraph divided
        }
        if (missing < 0)
            return compare(bead);
        const text::Bead lone{inFirst ? QList{missing} : QList<int>(), inFirst ? QList<int>() : QList{missing}, 0.5,
                              false};
        const bool before = missing == two.first();
        two.removeOne(missing);
        if (before)
            addMissing(lone);
        compare(bead);
        if (!before)
            addMissing(lone);
    }

    void compare(const text::Bead& bead)
    {
        m_lastFirst = bead.a.first();
        m_lastSecond = bead.b.first();
        m_result.pairs.append({m_first.ordinal(m_lastFirst), m_second.ordinal(m_lastSecond)});
        const QString one = m_first.at(m_lastFirst).path;
        const QString other = m_second.at(m_lastSecond).path;
        if (bead.a.size() != bead.b.size())
            add(ParityKind::Divided, {}, {}, bead.a.size() > bead.b.size());
        else if (one != other)
            add(ParityKind::Label, {one}, {other});

        const QStringList citedHere = m_first.cited(bead.a);
        const QStringList citedThere = m_second.cited(bead.b);
        const QStringList here = notIn(citedHere, citedThere);
        const QStringList there = notIn(citedThere, citedHere);
        if (!here.isEmpty() || !there.isEmpty())
            add(ParityKind::Citations, here, there);
        const text::FiguredText textHere = m_first.figured(bead.a);
        const text::FiguredText textThere = m_second.figured(bead.b);
        const text::FigureDifference dates = text::differingDates(textHere, textThere);
        if (!dates.isEmpty())
            add(ParityKind::Dates, dates.firstOnly, dates.secondOnly);
        const text::FigureDifference numbers = text::differingNumbers(textHere, textThere);
        if (!numbers.isEmpty())
            add(ParityKind::Numbers, numbers.firstOnly, numbers.secondOnly);
    }

    Side m_first;
    Side m_second;
    int m_lastFirst = -1; ///< of the last pair
    int m_lastSecond = -1;
    Comparison m_result;
};

} // namespace

Comparison compareVersions(const ReadableVersion& first, const ReadableVersion& second)
{
    return Comparing(first, second).run();
}

} // namespace rapporteur::workspace
