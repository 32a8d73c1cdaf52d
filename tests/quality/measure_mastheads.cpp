// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/measures.h"
#include "text/analyse.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

namespace rapporteur::quality {

using namespace Qt::StringLiterals;

namespace {

/// A dash in the table means that the text does not say it.
QString expectedValue(const QString& cell)
{
    return cell == u"-"_s ? QString() : cell;
}

/// The fields of a masthead as the table writes them.
QHash<QString, QString> fieldsOf(const domain::Masthead& masthead)
{
    const auto segments = masthead.segments.value;
    const domain::MeetingSegment first = segments.value(0);
    return {{u"symbol"_s, masthead.symbols.value.join(u';')},
            {u"distr"_s, code(masthead.distribution.value)},
            {u"date"_s, masthead.date.value.toString(Qt::ISODate)},
            {u"lang"_s, code(masthead.language.value)},
            {u"orig"_s, code(masthead.originalLanguage.value)},
            {u"ord"_s, masthead.meetingOrdinal.value ? QString::number(masthead.meetingOrdinal.value) : QString()},
            {u"start"_s, first.start.toString(Qt::ISODate)},
            {u"end"_s, first.end.toString(Qt::ISODate)},
            {u"place"_s, first.place},
            {u"agenda"_s, masthead.agendaItems.value.join(u';')}};
}

} // namespace

void measureMastheads(Table& table, const GoldFolders& folders)
{
    const QList<QStringList> all = rows(folders.gold + u"/mastheads.tsv"_s);
    if (all.isEmpty())
        return table.skip(u"mastheads"_s, u"no mastheads.tsv"_s);
    const QStringList columns = all.first();
    for (const QStringList& row : all.mid(1)) {
        const QString id = row.value(0);
        auto source = sourceOf(folders.gold + u"/mastheads/"_s + id + u".txt"_s);
        if (!source)
            source = sourceOf(folders.gold + u"/mastheads/"_s + id + u".pdf"_s);
        if (!source) {
            table.skip(u"masthead "_s + id, u"no text beside the table"_s);
            continue;
        }
        const auto found = fieldsOf(text::analyse(*source).masthead);
        for (qsizetype i = 1; i < columns.size(); ++i) {
            if (!found.contains(columns[i]))
                continue;
            table.compare(u"masthead "_s + columns[i], id.left(2), 0.97, id, expectedValue(row.value(i)),
                          found.value(columns[i]));
        }
    }
}

void measureSymbols(Table& table, const GoldFolders& folders)
{
    const QDir corpus(folders.corpus + u"/un-pdf"_s);
    const QStringList files = corpus.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return table.skip(u"symbols of real documents"_s, u"no corpus beside the checkout"_s);
    for (const QString& file : files) {
        const auto source = sourceOf(corpus.filePath(file));
        if (!source) {
            table.skip(file, u"cannot be read"_s);
            continue;
        }
        // The file's name is the truth here; the analysis never sees it.
        // What stands in brackets is not printed on the document.
        static const QRegularExpression notPrinted(u"\\[[^\\]]*\\]"_s);
        const QString symbol = file.section(u".en.pdf"_s, 0, 0).remove(notPrinted).replace(u'_', u'/');
        const domain::Masthead masthead = text::analyse(*source).masthead;
        QString found = masthead.symbols.value.value(0);
        table.compare(u"symbol from the pages"_s, u"en"_s, 0.99, file, symbol, found);
    }
}

} // namespace rapporteur::quality
