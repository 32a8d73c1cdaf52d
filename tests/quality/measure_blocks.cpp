// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/measures.h"
#include "text/analyse.h"

#include <QDir>

namespace rapporteur::quality {

using namespace Qt::StringLiterals;
using domain::Block;
using domain::BlockKind;

namespace {

/// The path of a block as the tables write it: "A/9/b" for item (b) of paragraph 9 of the only annex.
QString goldPath(const Block& block)
{
    QString path = block.path;
    if (path == u"annex"_s || path.startsWith(u"annex/"_s))
        path.replace(0, 5, u"A"_s);
    return path.remove(u'(').remove(u')');
}

/// One key a block: kind, label, and the text without blanks, so that a cut or swollen paragraph does not count as
/// found.
QString keyOf(const Block& block)
{
    const QString text = withoutBlanks(block.text);
    switch (block.kind) {
    case BlockKind::Paragraph:
        return block.label.isEmpty() ? QString() : u"para "_s + goldPath(block) + u' ' + text;
    case BlockKind::Item:
        return u"sub "_s + goldPath(block) + u' ' + text;
    case BlockKind::Footnote:
        return u"fn "_s + block.label + u' ' + text;
    default:
        return {};
    }
}

} // namespace

void measureBlocks(Table& table, const GoldFolders& folders)
{
    const QStringList tables = QDir(folders.gold).entryList({u"blocks-*.tsv"_s}, QDir::Files, QDir::Name);
    if (tables.isEmpty())
        return table.skip(u"paragraphs"_s, u"no blocks-*.tsv"_s);
    for (const QString& name : tables) {
        const QString document = documentOf(folders, name.mid(7).chopped(4));
        const auto source = sourceOf(document);
        if (!source) {
            table.skip(name, u"its document is absent"_s);
            continue;
        }
        const domain::Analysis analysis = text::analyse(*source);
        QStringList expected;
        for (const QStringList& row : rows(folders.gold + u'/' + name)) {
            const QString kind = row.value(0);
            if (kind == u"para"_s || kind == u"sub"_s || kind == u"fn"_s)
                expected.append(kind + u' ' + row.value(1) + u' ' + withoutBlanks(row.value(2)));
        }
        QStringList found;
        for (const Block& block : analysis.blocks) {
            if (const QString key = keyOf(block); !key.isEmpty())
                found.append(key);
        }
        table.compareLists(u"paragraphs (label and extent)"_s, code(analysis.language), 0.97, name, expected, found);
    }
}

} // namespace rapporteur::quality
