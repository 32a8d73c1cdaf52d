// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/meeting_import.h"

#include "domain/meeting_code.h"
#include "store/body_repository.h"
#include "store/meeting_detail_repository.h"
#include "store/meeting_repository.h"
#include "workspace/meetings.h"
#include "workspace/participation_columns.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::MeetingDetail;
using domain::MeetingPart;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(meetings)
};

/// As the library keeps them: what is longer would refuse the whole table once it is kept.
qsizetype longestCell(const QString& field)
{
    constexpr qsizetype longestNotes = 20'000;
    constexpr qsizetype longestTitle = 2'000;
    constexpr qsizetype longestLine = 500;
    return field == u"notes"_s ? longestNotes : field.startsWith(u"title_"_s) ? longestTitle : longestLine;
}

/// One row of a table: its cells by their fields, empty ones left out.
struct Row {
    int line = 0;
    QHash<QString, QString> cells;
    QHash<QString, QString> heads; ///< of the columns, by field: as a person finds them in the file

    QString value(const QString& field) const { return cells.value(field); }
};

/// In the words of the file: "Line 3: …".
void tell(PlannedMeeting& planned, int line, const QString& what)
{
    planned.problems.append(Text::tr("Line %1: %2").arg(QString::number(line), what));
}

void refuse(PlannedMeeting& planned, const Row& row, const QString& why)
{
    planned.outcome = ImportChange::Refused;
    tell(planned, row.line, why);
}

Row rowOf(const Sheet& table, const QStringList& fields, qsizetype place)
{
    Row row;
    row.line = table.lines.value(place);
    const QStringList& cells = table.rows[place];
    for (qsizetype column = 0; column < std::min({fields.size(), cells.size(), table.head.size()}); ++column) {
        const QString cell = cells[column].simplified();
        if (fields[column].isEmpty() || cell.isEmpty() || row.cells.contains(fields[column]))
            continue;
        row.cells.insert(fields[column], cell);
        row.heads.insert(fields[column], table.head[column].simplified());
    }
    return row;
}

/// A text that would have to be cut is no text to keep.
void refuseLongCells(PlannedMeeting& planned, const Row& row)
{
    for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
        const qsizetype longest = longestCell(cell.key());
        if (cell->size() > longest)
            refuse(planned, row,
                   Text::tr("the cell in column %1 has more than %2 letters.")
                       .arg(row.heads.value(cell.key()), QString::number(longest)));
    }
}

QDate dayOf(const Row& row, const QString& field, PlannedMeeting& planned)
{
    const QString text = row.value(field);
    if (text.isEmpty())
        return {};
    const CellDay cell = dayFromText(text);
    if (!cell.day.isValid())
        refuse(planned, row, cell.problem);
    return cell.day;
}

/// The value of a word in a column of few; the first for an empty cell. `words` are those it takes.
template <typename Value>
Value valueOf(const Row& row, const QString& field, std::optional<Value> (*read)(const QString&),
              const QString& words, PlannedMeeting& planned)
{
    const QString cell = row.value(field);
    if (cell.isEmpty())
        return {};
    const std::optional<Value> value = read(cell);
    if (!value)
        refuse(planned, row,
               Text::tr("“%1” is nothing that column %2 takes; write %3.").arg(cell, row.heads.value(field), words));
    return value.value_or(Value());
}

MeetingPart partOf(const Row& row, PlannedMeeting& planned)
{
    MeetingPart part;
    QString said = row.value(u"said"_s);
    // Lists have "first quarter of 2022" in the column of days until there are days.
    if (const QString start = row.value(u"start"_s);
        said.isEmpty() && !dayFromText(start).day.isValid() && domain::windowFromText(start))
        said = start;
    else
        part.segment.start = dayOf(row, u"start"_s, planned);
    part.segment.end = dayOf(row, u"end"_s, planned);
    for (const Language language : domain::officialLanguages) {
        if (const QString place = row.value(u"place_"_s + code(language)); !place.isEmpty())
            part.segment.places.insert(language, place);
    }
    part.segment.mode = valueOf(row, u"mode"_s, &meetingModeFromText, u"in_person, online, hybrid"_s, planned);
    part.segment.status = valueOf(row, u"status"_s, &meetingStatusFromText,
                                  u"planned, confirmed, held, postponed, cancelled"_s, planned);
    part.segment.tentative = valueOf(row, u"tentative"_s, &truthFromText, Text::tr("yes or no"), planned);
    if (!said.isEmpty()) {
        part.window = domain::windowFromText(said).value_or(domain::SegmentWindow{said, {}, {}});
        part.segment.tentative = part.segment.tentative || !part.segment.start.isValid();
    }
    return part;
}

bool isEmpty(const MeetingPart& part)
{
    return !part.segment.start.isValid() && part.window == domain::SegmentWindow() && part.segment.places.isEmpty();
}

/// Adds what one row says to what is known; true if something is new.
bool takePart(MeetingDetail& meeting, const MeetingPart& given)
{
    if (isEmpty(given))
        return false;
    for (MeetingPart& known : meeting.parts) {
        const bool same =
            given.segment.start.isValid() ? known.segment.start == given.segment.start : known.window == given.window;
        if (!same)
            continue;
        bool changed = false;
        for (auto place = given.segment.places.begin(); place != given.segment.places.end(); ++place) {
            if (!known.segment.places.contains(place.key())) {
                known.segment.places.insert(place.key(), *place);
                changed = true;
            }
        }
        if (!known.segment.end.isValid() && given.segment.end.isValid()) {
            known.segment.end = given.segment.end;
            changed = true;
        }
        if (known.segment.mode == domain::MeetingMode::Unknown && given.segment.mode != known.segment.mode) {
            known.segment.mode = given.segment.mode;
            changed = true;
        }
        return changed;
    }
    meeting.parts.append(given);
    std::stable_sort(
        meeting.parts.begin(), meeting.parts.end(), [](const MeetingPart& one, const MeetingPart& other) {
            return one.firstDay().isValid() && other.firstDay().isValid() && one.firstDay() < other.firstDay();
        });
    return true;
}

/// A detail as a person reads it: "title (fr): …".
void detail(PlannedMeeting& planned, const QString& field, const QString& value)
{
    planned.details.append(Text::tr("%1: %2", "field: value").arg(meetingFieldName(field), value));
}

bool takeFacts(PlannedMeeting& planned, const Row& row)
{
    MeetingDetail& meeting = planned.meeting;
    const qsizetype before = planned.details.size();
    const auto take = [&](const QString& field, QString& kept) {
        const QString given = row.value(field);
        if (given.isEmpty() || !kept.isEmpty())
            return;
        kept = given;
        detail(planned, field, given);
    };
    for (const Language language : domain::officialLanguages) {
        const QString field = u"title_"_s + code(language);
        if (!row.value(field).isEmpty())
            take(field, meeting.meeting.titles[language]);
    }
    take(u"time_zone"_s, meeting.timeZone);
    take(u"notes"_s, meeting.meeting.notes);
    const auto status = meetingStatusFromText(row.value(u"status"_s)).value_or(domain::MeetingStatus::Planned);
    if (meeting.meeting.status == domain::MeetingStatus::Planned && status != meeting.meeting.status) {
        meeting.meeting.status = status;
        detail(planned, u"status"_s, meetingStatusName(status));
    }
    return planned.details.size() > before;
}

/// "2021-11-01 – 2021-11-05, Bali".
QString partText(const MeetingPart& part)
{
    QStringList texts;
    if (part.segment.start.isValid())
        texts.append(part.segment.start.toString(Qt::ISODate) +
                     (part.segment.end.isValid() ? u" – "_s + part.segment.end.toString(Qt::ISODate) : QString()));
    else if (!part.window.said.isEmpty())
        texts.append(part.window.said);
    texts.append(part.segment.places.values());
    return texts.join(u", "_s);
}

/// A new body gets the code that a table gives it: one that can be typed.
bool isBodyCode(const QString& code)
{
    static const QRegularExpression pattern(u"^[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,39}$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(code).hasMatch();
}

/// What the library has of the meeting that a row names, or a new one.
PlannedMeeting startOf(Connection& connection, const store::BodyDirectory& directory, const Row& row)
{
    PlannedMeeting planned;
    planned.line = row.line;
    planned.bodyCode = row.value(u"body"_s);
    planned.bodyName = row.value(u"body_name"_s);
    MeetingDetail& detail = planned.meeting;
    detail.meeting.code = row.value(u"code"_s);
    detail.meeting.ordinal = row.value(u"ordinal"_s).toInt();
    if (const domain::Body* body = directory.findByCode(planned.bodyCode)) {
        detail.meeting.body = body->id;
        if (detail.meeting.code.isEmpty() && detail.meeting.ordinal > 0)
            detail.meeting.code = domain::meetingCode(*body, detail.meeting.ordinal);
        const auto known = store::findMeetingLike(connection, body->id, detail.meeting.code);
        if (const auto found = known.isNull() ? std::nullopt : store::meetingDetail(connection, known)) {
            detail = *found;
            planned.outcome = ImportChange::Unchanged;
        }
    } else if (planned.bodyName.isEmpty()) {
        refuse(planned, row,
               planned.bodyCode.isEmpty()
                   ? Text::tr("no body is named; say which column holds its code.")
                   : Text::tr("the library knows no body “%1”; give its name in a column “name of a new body”.")
                         .arg(planned.bodyCode));
    } else if (!isBodyCode(planned.bodyCode)) {
        refuse(planned, row,
               Text::tr("“%1” is no code of a body: it is made of letters, digits, hyphens and points.")
                   .arg(planned.bodyCode));
    }
    if (detail.meeting.code.isEmpty())
        refuse(planned, row, Text::tr("there is neither a code nor a number of a meeting."));
    else if (!domain::isMeetingCode(detail.meeting.code))
        refuse(planned, row,
               Text::tr("the code of a meeting is made of letters and digits, %1 at most: COP-4.")
                   .arg(domain::longestMeetingCode));
    return planned;
}

/// What rows of one meeting have in common, however they write its code.
QString identityOf(const PlannedMeeting& planned)
{
    if (!planned.meeting.meeting.id.isNull())
        return QString::number(planned.meeting.meeting.id.value);
    QString squeezed = planned.meeting.meeting.code;
    squeezed.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    return QString(planned.bodyCode + u'\n' + squeezed).toCaseFolded();
}

/// Also of a meeting that is refused: each line tells what is wrong with it.
void takeRow(PlannedMeeting& planned, const Row& row)
{
    refuseLongCells(planned, row);
    const MeetingPart given = partOf(row, planned);
    const bool facts = takeFacts(planned, row);
    const bool part = takePart(planned.meeting, given);
    if (part)
        planned.details.append(Text::tr("part: %1").arg(partText(given)));
    if ((facts || part) && planned.outcome == ImportChange::Unchanged)
        planned.outcome = ImportChange::Changed;
}

void addRemarks(PlannedMeeting& planned)
{
    if (planned.outcome == ImportChange::Refused) {
        // It has no days because they could not be read: that is told already, and nothing of it comes in.
        planned.details.clear();
        return;
    }
    for (const domain::MeetingRemark& remark : checkMeeting(planned.meeting)) {
        tell(planned, planned.line, meetingRemarkText(remark, planned.meeting));
        if (isError(remark.kind))
            planned.outcome = ImportChange::Refused;
    }
}

} // namespace

int MeetingImport::count(ImportChange change) const
{
    return int(std::count_if(meetings.begin(), meetings.end(),
                             [change](const PlannedMeeting& planned) { return planned.outcome == change; }));
}

Result<MeetingImport> planMeetings(View& view, const Sheet& table, const QStringList& fields)
{
    return view.read([&](Connection& connection) {
        const store::BodyDirectory directory(store::bodies(connection));
        MeetingImport import;
        import.problems = table.problems;
        if (!fields.contains(u"code"_s) && !fields.contains(u"ordinal"_s)) {
            import.problems.append(Text::tr("No column names the meeting by its code or number; choose one."));
            return import;
        }
        QHash<QString, qsizetype> places;
        for (qsizetype place = 0; place < table.rows.size(); ++place) {
            const Row row = rowOf(table, fields, place);
            if (row.cells.isEmpty())
                continue;
            const PlannedMeeting begun = startOf(connection, directory, row);
            const QString key = identityOf(begun);
            if (!places.contains(key)) {
                places.insert(key, import.meetings.size());
                import.meetings.append(begun);
            }
            takeRow(import.meetings[places[key]], row);
        }
        for (PlannedMeeting& planned : import.meetings)
            addRemarks(planned);
        return import;
    });
}

Result<Sheet> meetingTable(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue meetings = document.object().value("meetings"_L1);
    if (!meetings.isArray())
        return fail(ErrorCode::Invalid, {Text::tr("file"), u"JSON"_s, Text::tr("it holds no list of meetings.")});
    return sheetOf(meetings.toArray(), meetingFields(), u"JSON"_s);
}

Result<int> applyMeetings(Library& library, const MeetingImport& import)
{
    const auto done = library.store().write(Text::tr("bring meetings in"), [&](Connection& connection) {
        QHash<QString, domain::BodyId> added;
        int kept = 0;
        for (const PlannedMeeting& planned : import.meetings) {
            const bool useful = planned.outcome == ImportChange::Added || planned.outcome == ImportChange::Changed;
            if (!useful || !planned.wanted)
                continue;
            MeetingDetail detail = planned.meeting;
            if (detail.meeting.body.isNull()) {
                domain::BodyId& id = added[planned.bodyCode.toCaseFolded()];
                if (id.isNull()) {
                    domain::Body body;
                    body.code = planned.bodyCode;
                    body.counting = domain::MeetingCounting::None;
                    body.names = {{Language::English, domain::NameUse::Name, planned.bodyName}};
                    id = store::addBody(connection, body);
                }
                detail.meeting.body = id;
            }
            if (planned.outcome == ImportChange::Added)
                store::addMeeting(connection, detail);
            else
                store::setMeeting(connection, detail);
            ++kept;
        }
        return kept;
    });
    if (!done || *done == 0)
        return done;
    // Documents are searched by the codes and titles of their meetings.
    if (const auto updated = library.updateIndex(); !updated)
        return Failure(updated.error());
    return done;
}

} // namespace rapporteur::workspace
