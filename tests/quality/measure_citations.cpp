// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/measures.h"
#include "text/analyse.h"
#include "text/citations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace rapporteur::quality {

using namespace Qt::StringLiterals;
using domain::Block;
using domain::BlockKind;
using domain::Citation;
using domain::CitationKind;

namespace {

/// The block of a citation as the tables write it: "7", "A/4", "fn1", "table", "head", "header".
QString goldBlock(const Block& block)
{
    switch (block.kind) {
    case BlockKind::Footnote:
        return u"fn"_s + block.label;
    case BlockKind::Table:
        return u"table"_s;
    case BlockKind::Heading:
        return u"head"_s;
    case BlockKind::Masthead:
    case BlockKind::Title:
        return u"header"_s;
    default: {
        QString path = block.path;
        if (path.startsWith(u"annex/"_s))
            path.replace(0, 5, u"A"_s);
        return path.remove(u'(').remove(u')');
    }
    }
}

void measureByBlock(Table& table, const GoldFolders& folders, const QString& file)
{
    QMap<QString, QStringList> expected;
    for (const QStringList& row : rows(folders.gold + u'/' + file))
        expected[row.value(0)].append(row.value(1) + u' ' + row.value(3));
    for (auto each = expected.begin(); each != expected.end(); ++each) {
        // The rows say seed000 where the tables of blocks say seed0.
        QString name = each.key();
        const auto source = sourceOf(documentOf(
            folders, name.startsWith(u"seed"_s) ? u"seed"_s + QString::number(name.mid(4).toInt()) : name));
        if (!source) {
            table.skip(file + u' ' + name, u"its document is absent"_s);
            continue;
        }
        const domain::Analysis analysis = text::analyse(*source);
        QStringList found;
        for (const Citation& citation : analysis.citations) {
            if (citation.kind == CitationKind::Article)
                continue;
            for (const QString& target : citation.targets)
                found.append(goldBlock(analysis.blocks[citation.block]) + u' ' + target);
        }
        table.compareLists(u"citations in documents"_s, code(analysis.language), 0.98, name, *each, found);
    }
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList targetsOf(const QString& text, const text::CitationContext& context, double least)
{
    QStringList targets;
    for (const Citation& citation : text::findCitations(text, context)) {
        if (citation.kind != CitationKind::Article && citation.confidence >= least)
            targets += citation.targets;
    }
    return targets;
}

void measureCases(Table& table, const QString& path)
{
    for (const QStringList& row : rows(path).mid(1)) {
        QString text = row.value(0);
        text.replace(u"\\n"_s, u"\n"_s);
        text::CitationContext context;
        if (row.value(2).startsWith(u"context=UNEP Governing Council"_s))
            context.body = u"UNEP Governing Council"_s;
        else if (row.value(2).startsWith(u"context=OPCW"_s))
            context.body = u"Third Review Conference of the Organisation for the Prohibition of Chemical Weapons"_s;
        QStringList expected = row.value(1).split(u" | "_s, Qt::SkipEmptyParts);
        table.compareLists(u"symbol cases"_s, u"mixed"_s, 0.98, row.value(0), expected, targetsOf(text, context, 0));
    }
}

} // namespace

void measureCitations(Table& table, const GoldFolders& folders)
{
    const QDir gold(folders.gold);
    for (const QString& file : gold.entryList({u"citations-*.tsv"_s}, QDir::Files, QDir::Name))
        measureByBlock(table, folders, file);
    for (const QString& file : gold.entryList({u"citations-*.gold"_s}, QDir::Files, QDir::Name)) {
        const QString text = contentOf(gold.filePath(file.chopped(5) + u".txt"_s));
        const QStringList expected = contentOf(gold.filePath(file)).split(u'\n', Qt::SkipEmptyParts);
        QStringList found;
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
            found += targetsOf(line, {}, 0);
        // A resolution may be written without the code of its body: "70/1", "1325 (2000)", "2997 (XXVII)" name the
        // same thing.
        static const QRegularExpression session(u"^\\d+/\\d+$"_s);
        static const QRegularExpression council(u"^\\d+ \\(\\d{4}\\)$"_s);
        static const QRegularExpression assembly(u"^\\d+ \\([IVXLC]+\\)$"_s);
        QStringList wanted;
        for (const QString& value : expected) {
            const bool assemblys = session.match(value).hasMatch() || assembly.match(value).hasMatch();
            wanted.append(assemblys                         ? QString(u"A/RES/"_s + value)
                          : council.match(value).hasMatch() ? QString(u"S/RES/"_s + value)
                                                            : value);
        }
        table.compareLists(u"citations in lists"_s, u"mixed"_s, 0.98, file, wanted, found);
    }
    for (const QString& path :
         QStringList{folders.gold + u"/symbol-cases.tsv"_s, folders.gold + u"/../symbol-cases.tsv"_s}) {
        if (QFile::exists(path))
            measureCases(table, path);
    }
}

} // namespace rapporteur::quality
