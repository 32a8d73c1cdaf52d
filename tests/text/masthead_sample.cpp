// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/masthead_sample.h"

#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

MastheadInput mastheadFromText(const QString& text)
{
    static const QRegularExpression symbol(u"^\\s*[A-Z]+(\\([A-Z]+\\))?/[^\\s]+$"_s);
    static const QRegularExpression number(u"^\\s*\\d{1,3}\\s*$"_s);
    static const QRegularExpression note(u"^\\s*(\\\\?\\*+(?:\\\\\\*)*)\\s+(.+)$"_s);
    static const QRegularExpression heading(u"^(#{1,6})\\s+"_s);
    static const QRegularExpression jobNumber(u"^K\\d{7} \\d{6} ?"_s);
    MastheadInput input;
    const QStringList lines = text.split(u'\n');
    const auto nextVisible = [&](qsizetype i) {
        for (++i; i < lines.size(); ++i) {
            if (!lines[i].trimmed().isEmpty())
                return lines[i];
        }
        return QString();
    };
    qsizetype at = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        const domain::Place place{1, at, at + line.size(), {}};
        at += line.size() + 1;
        if (line.trimmed().isEmpty()) {
            if (!input.lines.isEmpty())
                input.lines.last().blockEnd = true;
            continue;
        }
        if (symbol.match(line).hasMatch() && number.match(nextVisible(i)).hasMatch()) {
            input.runningHeads.append({line.trimmed(), 1, place});
            continue;
        }
        if (number.match(line).hasMatch())
            continue;
        if (const auto match = note.match(line); match.hasMatch()) {
            domain::Block block;
            block.kind = domain::BlockKind::Footnote;
            block.label = match.captured(1).remove(u'\\');
            block.text = match.captured(2);
            block.place = place;
            input.notes.append(block);
            continue;
        }
        MastheadLine made;
        if (const auto match = heading.match(line); match.hasMatch()) {
            made.headingLevel = int(match.capturedLength(1));
            line.remove(0, match.capturedLength());
        }
        made.text = line.remove(u'\\').remove(jobNumber).trimmed();
        made.place = place;
        input.lines.append(made);
    }
    return input;
}

QHash<QString, QString> mastheadFields(const domain::Masthead& masthead)
{
    const domain::MeetingSegment first = masthead.segments.value.value(0);
    return {{u"symbol"_s, masthead.symbols.value.join(u';')},
            {u"distr"_s, code(masthead.distribution.value)},
            {u"date"_s, masthead.date.value.toString(Qt::ISODate)},
            {u"lang"_s, code(masthead.language.value)},
            {u"orig"_s, code(masthead.originalLanguage.value)},
            {u"ord"_s, masthead.meetingOrdinal.value ? QString::number(masthead.meetingOrdinal.value) : QString()},
            {u"start"_s, first.start.toString(Qt::ISODate)},
            {u"end"_s, first.end.toString(Qt::ISODate)},
            {u"place"_s, first.place},
            {u"agenda"_s, masthead.agendaItems.value.join(u';')},
            {u"segments"_s, QString::number(masthead.segments.value.size())},
            {u"body"_s, masthead.body.value},
            {u"agendadoc"_s, masthead.agendaDocument.value},
            {u"itemtitle"_s, masthead.itemTitle.value},
            {u"title"_s, masthead.title.value},
            {u"author"_s, masthead.authorLine.value}};
}

bool mastheadFieldIsSure(const domain::Masthead& masthead, const QString& field)
{
    const QHash<QString, double> confidence{{u"symbol"_s, masthead.symbols.confidence},
                                            {u"distr"_s, masthead.distribution.confidence},
                                            {u"date"_s, masthead.date.confidence},
                                            {u"lang"_s, masthead.language.confidence},
                                            {u"orig"_s, masthead.originalLanguage.confidence},
                                            {u"ord"_s, masthead.meetingOrdinal.confidence},
                                            {u"start"_s, masthead.segments.confidence},
                                            {u"end"_s, masthead.segments.confidence},
                                            {u"place"_s, masthead.segments.confidence},
                                            {u"agenda"_s, masthead.agendaItems.confidence},
                                            {u"title"_s, masthead.title.confidence}};
    return confidence.value(field) >= domain::sure;
}

} // namespace rapporteur::text
