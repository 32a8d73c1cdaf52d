// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/meeting_import.h"

#include "domain/code_table.h"
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

constexpr std::array outcomes{
    domain::CodeEntry{MeetingOutcome::Added, "added"_L1},
    domain::CodeEntry{MeetingOutcome::Changed, "changed"_L1},
    domain::CodeEntry{MeetingOutcome::Unchanged, "unchanged"_L1},
    domain::CodeEntry{MeetingOutcome::Refused, "refused"_L1},
};

/// One row by the names of its columns.
using Row = QHash<QString, QString>;

constexpr qsizetype longestCell = 2'000; // of a title; notes may be longer
constexpr qsizetype longestNotes = 20'000;

void refuse(PlannedMeeting& planned, const QString& why)
{
    planned.outcome = MeetingOutcome::Refused;
    planned.problems.append(why);
}

Row rowOf(const QStringList& head, const QStringList& cells)
{
    Row row;
    // Where two columns have one name the first counts.
    for (qsizetype column = std::min(head.size(), cells.size()) - 1; column >= 0; --column)
        row.insert(head[column].trimmed().toLower(), cells[column].simplified());
    return row;
}

/// A text that would have to be cut is no text to keep.
void refuseLongCells(PlannedMeeting& planned, const Row& row)
{
    for (auto cell = row.begin(); cell != row.end(); ++cell) {
        const qsizetype longest = cell.key() == u"notes"_s ? longestNotes : longestCell;
        if (cell->size() > longest)
            refuse(planned, Text::tr("The cell in column %1 has more than %2 letters.")
                                .arg(cell.key(), QString::number(longest)));
    }
}

QDate dayOf(const Row& row, const QString& column, PlannedMeeting& planned)
{
    const QString text = row.value(column);
    if (text.isEmpty())
        return {};
    const CellDay cell = dayFromText(text);
    if (!cell.day.isValid())
        refuse(planned, cell.problem);
    return cell.day;
}

/// The value of a word that stands in one of the columns of codes; the first for an empty cell.
template <typename Value>
Value valueOf(const Row& row, const QString& column, Value (*fromCode)(QStringView), PlannedMeeting& planned)
{
    const QString word = row.value(column).toLower().replace(u' ', u'_').replace(u'-', u'_');
    const Value value = fromCode(word);
    if (!word.isEmpty() && code(value) != word)
        refuse(planned, Text::tr("“%1” is none of the words that column %2 takes.").arg(row.value(column), column));
    return value;
}

MeetingPart partOf(const Row& row, PlannedMeeting& planned)
{
    MeetingPart part;
    part.segment.start = dayOf(row, u"start"_s, planned);
    part.segment.end = dayOf(row, u"end"_s, planned);
    for (const Language language : domain::officialLanguages) {
        if (const QString place = row.value(u"place_"_s + code(language)); !place.isEmpty())
            part.segment.places.insert(language, place);
    }
    if (const QString place = row.value(u"place"_s); !place.isEmpty())
        part.segment.places.insert(Language::English, place);
    part.segment.mode = valueOf(row, u"mode"_s, &domain::meetingModeFromCode, planned);
    part.segment.status = valueOf(row, u"status"_s, &domain::meetingStatusFromCode, planned);
    const QString tentative = row.value(u"tentative"_s);
    if (const auto truth = truthFromText(tentative))
        part.segment.tentative = *truth;
    else if (!tentative.isEmpty())
        refuse(planned, Text::tr("“%1” is neither yes nor no.").arg(tentative));
    if (const QString said = row.value(u"said"_s); !said.isEmpty()) {
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

bool takeFacts(MeetingDetail& meeting, const Row& row)
{
    bool changed = false;
    for (const Language language : domain::officialLanguages) {
        const QString title = row.value(u"title_"_s + code(language));
        if (!title.isEmpty() && !meeting.meeting.titles.contains(language)) {
            meeting.meeting.titles.insert(language, title);
            changed = true;
        }
    }
    const QString zone = row.value(u"time_zone"_s);
    if (meeting.timeZone.isEmpty() && !zone.isEmpty()) {
        meeting.timeZone = zone;
        changed = true;
    }
    const QString notes = row.value(u"notes"_s);
    if (meeting.meeting.notes.isEmpty() && !notes.isEmpty()) {
        meeting.meeting.notes = notes;
        changed = true;
    }
    const auto status = domain::meetingStatusFromCode(row.value(u"status"_s));
    if (meeting.meeting.status == domain::MeetingStatus::Planned && status != meeting.meeting.status) {
        meeting.meeting.status = status;
        changed = true;
    }
    return changed;
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
            planned.outcome = MeetingOutcome::Unchanged;
        }
    } else if (planned.bodyName.isEmpty()) {
        refuse(
            planned,
            Text::tr("The library knows no body “%1”; give its name in a column body_name.").arg(planned.bodyCode));
    } else if (!isBodyCode(planned.bodyCode)) {
        refuse(planned, Text::tr("“%1” is no code of a body: it is made of letters, digits, hyphens and points.")
                            .arg(planned.bodyCode));
    }
    if (detail.meeting.code.isEmpty())
        refuse(planned, Text::tr("A row has neither a code nor a number of a meeting."));
    else if (!domain::isMeetingCode(detail.meeting.code))
        refuse(planned, Text::tr("The code of a meeting is made of letters and digits, %1 at most: COP-4.")
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

void takeRow(PlannedMeeting& planned, const Row& row)
{
    if (planned.outcome == MeetingOutcome::Refused)
        return;
    refuseLongCells(planned, row);
    const MeetingPart given = partOf(row, planned);
    const bool facts = takeFacts(planned.meeting, row);
    const bool part = takePart(planned.meeting, given);
    if ((facts || part) && planned.outcome == MeetingOutcome::Unchanged)
        planned.outcome = MeetingOutcome::Changed;
}

void addRemarks(PlannedMeeting& planned)
{
    // What is refused has no days because they could not be read: that is told already.
    if (planned.outcome == MeetingOutcome::Refused)
        return;
    for (const domain::MeetingRemark& remark : checkMeeting(planned.meeting)) {
        planned.problems.append(meetingRemarkText(remark, planned.meeting));
        if (isError(remark.kind))
            planned.outcome = MeetingOutcome::Refused;
    }
}

} // namespace

QString code(MeetingOutcome outcome)
{
    return codeOf(outcomes, outcome);
}

Result<MeetingImport> planMeetings(View& view, const CsvTable& table)
{
    return view.read([&](Connection& connection) {
        const store::BodyDirectory directory(store::bodies(connection));
        MeetingImport import;
        import.problems = table.problems;
        QHash<QString, qsizetype> places;
        for (const QStringList& cells : table.rows) {
            const Row row = rowOf(table.head, cells);
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

Result<CsvTable> meetingTable(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue meetings = document.object().value("meetings"_L1);
    if (!meetings.isArray())
        return fail(ErrorCode::Invalid, {Text::tr("file"), u"JSON"_s, Text::tr("it holds no list of meetings.")});
    CsvTable table;
    const QJsonArray array = meetings.toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (!table.head.contains(field.key()))
                table.head.append(field.key());
        }
        QStringList cells;
        for (const QString& column : table.head)
            cells.append(object.value(column).toVariant().toString());
        table.rows.append(cells);
    }
    return table;
}

Result<int> applyMeetings(Library& library, const MeetingImport& import)
{
    const auto done = library.store().write(Text::tr("bring meetings in"), [&](Connection& connection) {
        QHash<QString, domain::BodyId> added;
        int kept = 0;
        for (const PlannedMeeting& planned : import.meetings) {
            if (planned.outcome != MeetingOutcome::Added && planned.outcome != MeetingOutcome::Changed)
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
            if (planned.outcome == MeetingOutcome::Added)
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
