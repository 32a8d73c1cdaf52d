// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/measures.h"
#include "text/analyse.h"

#include <QDir>

namespace rapporteur::quality {

using namespace Qt::StringLiterals;

namespace {

/// The paragraph of a mandate as the tables write it: "3", "A/9/b", "fn4".
QString goldParagraph(const domain::Block& block)
{
    if (block.kind == domain::BlockKind::Footnote)
        return u"fn"_s + block.label;
    QString path = block.path;
    if (path.startsWith(u"annex/"_s))
        path.replace(0, 5, u"A"_s);
    return path.remove(u'(').remove(u')');
}

} // namespace

void measureMandates(Table& table, const GoldFolders& folders)
{
    const QDir gold(folders.gold);
    const QStringList tables = gold.entryList({u"mandates-*.tsv"_s}, QDir::Files, QDir::Name);
    for (const QString& file : tables) {
        QMap<QString, QStringList> expected;
        for (const QStringList& row : rows(gold.filePath(file))) {
            // Look-alikes are in the table too: whoever lists one loses precision.
            expected[row.value(0)];
            if (row.value(2) != u"not"_s)
                expected[row.value(0)].append(
                    QStringList{row.value(1), row.value(2), row.value(4), row.value(5)}.join(u' '));
        }
        for (auto each = expected.begin(); each != expected.end(); ++each) {
            const QString name = each.key().startsWith(u"seed"_s)
                                     ? u"seed"_s + QString::number(each.key().mid(4).toInt())
                                     : each.key();
            const auto source = sourceOf(documentOf(folders, name));
            if (!source) {
                table.skip(file + u' ' + name, u"its document is absent"_s);
                continue;
            }
            const domain::Analysis analysis = text::analyse(*source);
            QStringList found;
            for (const domain::MandateProposal& mandate : analysis.mandates)
                found.append(QStringList{goldParagraph(analysis.blocks[mandate.block]), code(mandate.kind),
                                         mandate.printedVerb, mandate.addressees.value(0)}
                                 .join(u' '));
            table.compareLists(u"mandates"_s, code(analysis.language), 0.9, name, *each, found);
        }
    }
    if (tables.isEmpty())
        table.skip(u"mandates"_s, u"no mandates-*.tsv"_s);
}

} // namespace rapporteur::quality
