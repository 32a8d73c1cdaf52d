// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "text/alignment.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <random>

using namespace Qt::StringLiterals;
using namespace rapporteur::text;
using rapporteur::domain::Block;

namespace {

Block block(const QString& path, const QString& text)
{
    Block result;
    result.path = path;
    result.label = path;
    result.text = text;
    return result;
}

QString print(const QList<Bead>& beads)
{
    QStringList parts;
    for (const Bead& bead : beads) {
        QStringList a, b;
        for (const int index : bead.a)
            a += QString::number(index);
        for (const int index : bead.b)
            b += QString::number(index);
        parts += a.join(u'+') + u':' + b.join(u'+');
    }
    return parts.join(u' ');
}

/// A version with the number of each block's place in the original; joined blocks have two.
struct Version {
    QList<Block> blocks;
    QList<QList<int>> origins;
};

/// Leaves out, joins and mislabels some blocks: each with this likelihood.
Version disturbed(const QList<Block>& blocks, double likelihood, quint32 seed)
{
    std::mt19937 random(seed);
    const auto happens = [&] { return static_cast<double>(random() % 10'000) / 10'000 < likelihood; };
    Version version;
    for (int i = 0; i < blocks.size(); ++i) {
        if (happens())
            continue;
        if (happens() && !version.blocks.isEmpty() && version.origins.last().size() == 1) {
            version.blocks.last().text += u' ' + blocks[i].text;
            version.origins.last().append(i);
            continue;
        }
        version.blocks.append(blocks[i]);
        if (happens())
            version.blocks.last().path = blocks[random() % static_cast<quint32>(blocks.size())].path;
        version.origins.append(QList<int>{i});
    }
    return version;
}

/// F1 of the pairs of original places that are brought together.
double quality(const Version& a, const Version& b)
{
    QSet<QPair<int, int>> expected, got;
    QMap<int, int> placeInB;
    for (int j = 0; j < b.blocks.size(); ++j) {
        for (const int origin : b.origins[j])
            placeInB.insert(origin, j);
    }
    for (int i = 0; i < a.blocks.size(); ++i) {
        for (const int origin : a.origins[i]) {
            if (placeInB.contains(origin))
                expected.insert({i, placeInB.value(origin)});
        }
    }
    for (const Bead& bead : alignVersions(a.blocks, b.blocks)) {
        for (const int i : bead.a) {
            for (const int j : bead.b)
                got.insert({i, j});
        }
    }
    const double common = static_cast<double>((expected & got).size());
    return 2 * common / static_cast<double>(expected.size() + got.size());
}

QMap<QString, QList<Block>> declarations(bool labelled)
{
    QMap<QString, QMap<QString, QString>> texts; // language, then key
    QFile file(QStringLiteral(RAPPORTEUR_SHARED_DIR "/field/gold/udhr-6-languages.tsv"));
    QStringList keys;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() < 4 || cells[2].isEmpty())
                continue;
            texts[cells[0]].insert(cells[2], cells[3]);
            if (!keys.contains(cells[2]))
                keys += cells[2];
        }
    }
    QMap<QString, QList<Block>> result;
    for (auto each = texts.cbegin(); each != texts.cend(); ++each) {
        for (const QString& key : keys) {
            if (each->contains(key))
                result[each.key()].append(block(labelled ? key : QString(), each->value(key)));
        }
    }
    return result;
}

/// The mean over all pairs of languages; 0 without the texts.
double meanQuality(bool labelled, double likelihood)
{
    const auto versions = declarations(labelled);
    double sum = 0;
    int pairs = 0;
    for (auto a = versions.cbegin(); a != versions.cend(); ++a) {
        for (auto b = std::next(a); b != versions.cend(); ++b) {
            sum += quality(disturbed(*a, likelihood, 1U + static_cast<quint32>(pairs)),
                           disturbed(*b, likelihood, 100U + static_cast<quint32>(pairs)));
            ++pairs;
        }
    }
    return pairs > 0 ? sum / pairs : 0;
}

} // namespace

TEST_CASE("Blocks are brought together by their labels, also where one version lacks some")
{
    const QList<Block> a{block(u"1"_s, u"The Conference decides to meet every second year, as far as it can."_s),
                         block(u"2"_s, u"It invites Parties to send their views on the costs of the meetings."_s),
                         block(u"3"_s, u"It requests the secretariat to report in 2021."_s)};
    const QList<Block> b{block(u"1"_s, u"La Conférence décide de se réunir tous les deux ans, si possible."_s),
                         block(u"3"_s, u"Elle prie le secrétariat de faire rapport en 2021."_s)};
    const QList<Bead> beads = alignVersions(a, b);
    CHECK(print(beads) == u"0:0 1: 2:1"_s);
    for (const Bead& bead : beads) {
        CHECK(bead.confidence > 0.5);
        CHECK(bead.confidence <= 1);
    }
}

TEST_CASE("A wrong label does not outweigh what the texts say")
{
    const QList<Block> a{
        block(u"1"_s,
              u"Report UNEP/MC/COP.4/17 of 5 July 2021 on 42 activities in Geneva and Bali by the secretariat"_s),
        block(u"2"_s, u"Short."_s),
        block(u"3"_s, u"In 1998 and 2004 Basel held 17 workshops with 230 participants in Nairobi"_s)};
    QList<Block> b = a;
    b[0].path = u"2"_s;
    b[1].path = u"1"_s;
    CHECK(print(alignVersions(a, b)) == u"0:0 1:1 2:2"_s);
}

TEST_CASE("Two blocks of one version may be one of the other")
{
    const QList<Block> a{block({}, u"The first half of 1998 was spent in Geneva with 12 experts."_s),
                         block({}, u"The second half of 2004 was spent in Nairobi with 345 more."_s),
                         block({}, u"The end came in 2011."_s)};
    const QList<Block> b{block({}, a[0].text + u' ' + a[1].text), block({}, a[2].text)};
    CHECK(print(alignVersions(a, b)) == u"0+1:0 2:1"_s);
    CHECK(print(alignVersions(b, a)) == u"0:0+1 1:2"_s);
}

TEST_CASE("A version may run three blocks together")
{
    const QString first = u"In 1998 the bureau met in Geneva with 12 experts of 9 countries."_s;
    const QString second = u"In 2004 it met in Nairobi with 345 more, of whom 17 spoke."_s;
    const QString third = u"In 2011 it met in Lima, for 8 days, on the report of 2010."_s;
    const QList<Block> apart{block({}, first), block({}, second), block({}, third)};
    CHECK(print(alignVersions(apart, {block({}, first + u' ' + second + u' ' + third)})) == u"0+1+2:0"_s);
}

TEST_CASE("Blocks that were run together are known by the label of the first")
{
    const QString first = u"The Conference of the Parties met for a week."_s;
    const QString second = u"It adopted the rules that had been before it."_s;
    const QString third = u"The meeting was closed with the usual thanks."_s;
    const Block fourth = block(u"4"_s, u"Everybody went home by the train of the night."_s);
    const QList<Block> a{block(u"1"_s, first), block(u"2"_s, second), block(u"3"_s, third), fourth};
    const QList<Block> b{block(u"1"_s, first + u' ' + second), block(u"3"_s, third), fourth};
    CHECK(print(alignVersions(a, b)) == u"0+1:0 2:1 3:2"_s);
}

TEST_CASE("Links made by hand are kept, also where they cross, and links to nothing are left out")
{
    const QList<Block> a{block(u"1"_s, u"alpha one"_s), block(u"2"_s, u"beta two"_s),
                         block(u"3"_s, u"gamma three"_s)};
    const QList<Bead> beads = alignVersions(a, a, {{0, 1}, {1, 0}, {7, 0}, {-1, 2}, {0, 2}});
    CHECK(print(beads) == u"0:1 1:0 2:2"_s);
    CHECK(beads[0].byHand);
    CHECK(beads[1].byHand);
    CHECK_FALSE(beads[2].byHand);
}

TEST_CASE("An empty version leaves every block without a counterpart")
{
    const QList<Block> a{block(u"1"_s, u"x"_s), block(u"2"_s, QString())};
    CHECK(print(alignVersions(a, {})) == u"0: 1:"_s);
    CHECK(print(alignVersions({}, a)) == u":0 :1"_s);
    CHECK(alignVersions({}, {}).isEmpty());
}

TEST_CASE("The Universal Declaration is aligned in all pairs of six languages")
{
    if (declarations(true).isEmpty()) {
        WARN("no texts in six languages here: skipped");
        return;
    }
    // The preamble of the Arabic text is labelled otherwise than it reads: nobody reaches 1.
    CHECK(meanQuality(true, 0) > 0.985);
    CHECK(meanQuality(false, 0) > 0.97);
    CHECK(meanQuality(true, 0.05) > 0.95);
    CHECK(meanQuality(false, 0.05) > 0.85);
}

TEST_CASE("Paragraphs of real pairs of documents are aligned without any label")
{
    int documents = 0;
    for (const QString& name : {u"ohchr_2_en_fr.json"_s, u"plan_1_en_es.json"_s}) {
        QFile file(QStringLiteral(RAPPORTEUR_SHARED_DIR "/corpus/pairs/") + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++documents;
        QList<Block> a, b;
        for (const auto& pair : QJsonDocument::fromJson(file.readAll())[u"paragraphs"_s].toArray()) {
            a.append(block({}, pair.toObject()[u"main_language"_s].toString()));
            b.append(block({}, pair.toObject()[u"other_language"_s].toString()));
        }
        INFO(name.toStdString());
        CHECK(quality(disturbed(a, 0, 1), disturbed(b, 0, 2)) > 0.98);
        CHECK(quality(disturbed(a, 0.05, 1), disturbed(b, 0.05, 2)) > 0.9);
    }
    if (documents == 0)
        WARN("no pairs of documents here: skipped");
}
