// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/laid_out_document.h"

namespace rapporteur::report {

using namespace Qt::StringLiterals;

QString plainText(const RichText& text)
{
    QString result;
    for (const TextRun& run : text) {
        if (!run.noteMark)
            result += run.text;
    }
    return result.remove(QChar::LineSeparator);
}

QList<MeetingLine> meetingLines(const LaidOutMasthead& masthead)
{
    QList<MeetingLine> lines{{masthead.body, u"MeetingBody"_s},
                             {masthead.ordinal, u"MeetingBody"_s},
                             {masthead.dates, u"MeetingLine"_s},
                             {masthead.item, u"MeetingLine"_s},
                             {masthead.parentTitle, u"MeetingBody"_s}};
    lines.removeIf([](const MeetingLine& line) { return plainText(line.text).isEmpty(); });
    return lines;
}

} // namespace rapporteur::report
