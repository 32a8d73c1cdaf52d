// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/measures.h"
#include "text/alignment.h"
#include "text/analyse.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace rapporteur::quality {

using namespace Qt::StringLiterals;
using domain::Block;

namespace {

/// A version with the number of the original paragraph of each block: merged blocks have two.
struct Noisy {
    QList<Block> blocks;
    QList<QList<int>> origins;
};

/// Paragraphs lost, run together, and misnumbered, as conversions do it; the same in every run.
Noisy withNoise(const QList<Block>& blocks, double rate, quint32 seed)
{
    QRandomGenerator random(seed);
    Noisy noisy;
    for (int i = 0; i < blocks.size(); ++i) {
        const double dice = random.generateDouble();
        if (dice < rate / 3)
            continue;
        if (dice < rate * 2 / 3 && !noisy.blocks.isEmpty()) {
            noisy.blocks.last().text += u' ' + blocks[i].text;
            noisy.origins.last().append(i);
            continue;
        }
        Block block = blocks[i];
        if (dice < rate)
            block.path.clear();
        noisy.blocks.append(block);
        noisy.origins.append(QList<int>{i});
    }
    return noisy;
}

QString beadText(const QList<int>& a, const QList<int>& b)
{
    const auto joined = [](const QList<int>& numbers) {
        QStringList words;
        for (const int number : numbers)
            words.append(QString::number(number));
        return words.join(u'+');
    };
    return joined(a) + u'-' + joined(b);
}

/// The beads that the two sets of origins call for: blocks that share an origin belong together, and so does what
/// belongs to either of them.
QStringList expectedBeads(const Noisy& a, const Noisy& b)
{
    const auto shares = [](const QList<int>& left, const QList<int>& right) {
        return std::any_of(left.begin(), left.end(), [&](int origin) { return right.contains(origin); });
    };
    QStringList beads;
    QList<int> done;
    for (int i = 0; i < a.blocks.size(); ++i) {
        if (done.contains(i))
            continue;
        QList<int> left{i}, right;
        for (bool grew = true; grew;) {
            grew = false;
            for (int j = 0; j < b.blocks.size(); ++j) {
                for (int k = 0; k < a.blocks.size(); ++k) {
                    if (!shares(a.origins[k], b.origins[j]) || left.contains(k) == right.contains(j))
                        continue;
                    (left.contains(k) ? right : left).append(left.contains(k) ? j : k);
                    grew = true;
                }
            }
        }
        std::sort(left.begin(), left.end());
        std::sort(right.begin(), right.end());
        done += left;
        if (!right.isEmpty())
            beads.append(beadText(left, right));
    }
    return beads;
}

QStringList foundBeads(const QList<text::Bead>& beads)
{
    QStringList result;
    for (const text::Bead& bead : beads) {
        if (!bead.a.isEmpty() && !bead.b.isEmpty())
            result.append(beadText(bead.a, bead.b));
    }
    return result;
}

/// The Arabic recitals are not divided as the others are: from the fourth on their numbers count other recitals.
bool isNumberedOtherwise(const QString& language, const QString& label)
{
    return language == u"ar"_s && label.startsWith(u"0."_s) && label >= u"0.3"_s;
}

void measureTranslations(Table& table, const QString& path)
{
    QMap<QString, QMap<QString, Block>> byLanguage;
    QStringList order;
    for (const QStringList& row : rows(path)) {
        if (row.value(2).isEmpty() || isNumberedOtherwise(row.value(0), row.value(2)))
            continue;
        Block block;
        block.path = block.label = row.value(2);
        block.text = row.value(3);
        block.language = domain::languageFromCode(row.value(0));
        byLanguage[row.value(0)].insert(row.value(2), block);
        if (row.value(0) == u"en"_s)
            order.append(row.value(2));
    }
    for (auto other = byLanguage.begin(); other != byLanguage.end(); ++other) {
        if (other.key() == u"en"_s)
            continue;
        QList<Block> a;
        QList<Block> b;
        for (const QString& label : order) {
            if (other->contains(label)) {
                a.append(byLanguage[u"en"_s][label]);
                b.append((*other)[label]);
            }
        }
        for (const auto& [name, rate] : {std::pair(u"alignment, clean"_s, 0.0),
                                         {u"alignment, some noise"_s, 0.15},
                                         {u"alignment, heavy noise"_s, 0.4}}) {
            // Several draws: one alone would judge by luck.
            for (quint32 draw = 0; draw < (rate > 0 ? 8U : 1U); ++draw) {
                const Noisy left = withNoise(a, rate, 2 * draw + 1);
                const Noisy right = withNoise(b, rate, 2 * draw + 2);
                table.compareLists(name, other.key(), 0.98, u"en-%1, draw %2"_s.arg(other.key()).arg(draw),
                                   expectedBeads(left, right),
                                   foundBeads(text::alignVersions(left.blocks, right.blocks)));
            }
        }
    }
}

/// The block that holds most of a paragraph's text; -1 if none holds it.
int blockOf(const QList<Block>& blocks, const QString& text)
{
    const QString wanted = withoutBlanks(text);
    for (int i = 0; i < blocks.size(); ++i) {
        const QString own = withoutBlanks(blocks[i].text);
        if (own.contains(wanted) || (own.size() > 30 && wanted.contains(own) && own.size() * 10 > wanted.size() * 7))
            return i;
    }
    // The printed number stands before the text in the gold, and apart from it in a block.
    const QString tail = wanted.right(std::min<qsizetype>(60, wanted.size() * 2 / 3));
    for (int i = 0; i < blocks.size() && tail.size() > 20; ++i) {
        if (withoutBlanks(blocks[i].text).contains(tail))
            return i;
    }
    return -1;
}

void measurePair(Table& table, const QDir& folder, const QString& json)
{
    QFile file(folder.filePath(json));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject pair = QJsonDocument::fromJson(file.readAll()).object();
    const auto nameOf = [&](const QString& key) { return pair[key].toString().replace(u".xml"_s, u".pdf"_s); };
    const auto first = sourceOf(folder.filePath(nameOf(u"main_xml_name"_s)));
    const auto second = sourceOf(folder.filePath(nameOf(u"other_xml_name"_s)));
    if (!first || !second)
        return table.skip(json, u"its PDFs are absent"_s);
    const QList<Block> a = text::analyse(*first).blocks;
    const QList<Block> b = text::analyse(*second).blocks;
    const QList<text::Bead> beads = text::alignVersions(a, b);
    for (const QJsonValue& each : pair[u"paragraphs"_s].toArray()) {
        const QString left = each.toObject()[u"main_language"_s].toString();
        const QString right = each.toObject()[u"other_language"_s].toString();
        const int i = blockOf(a, left);
        const int j = blockOf(b, right);
        // What cannot be found as a block is a matter of blocks, which are measured by themselves.
        if (left.size() < 30 || right.size() < 30 || i < 0 || j < 0)
            continue;
        const bool together = std::any_of(beads.begin(), beads.end(), [&](const text::Bead& bead) {
            return bead.a.contains(i) && bead.b.contains(j);
        });
        table.compare(u"alignment, real pairs"_s, pair[u"other_language"_s].toString(), 0.98, json, left.left(60),
                      together ? left.left(60) : QString());
    }
}

} // namespace

void measureAlignment(Table& table, const GoldFolders& folders)
{
    const QString translations = folders.gold + u"/udhr-6-languages.tsv"_s;
    if (QFile::exists(translations))
        measureTranslations(table, translations);
    else
        table.skip(u"alignment of translations"_s, u"no udhr-6-languages.tsv"_s);
    for (const QString& name : QStringList{folders.corpus + u"/pairs"_s, folders.corpus}) {
        const QDir folder(name);
        for (const QString& json : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            if (json != u"truth.json"_s)
                measurePair(table, folder, json);
        }
    }
}

} // namespace rapporteur::quality
