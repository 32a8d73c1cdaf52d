// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mandate_list_repository.h"

#include "store/filter_sql.h"
#include "store/like_part.h"
#include "store/mandate_repository.h"

#include <algorithm>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::FollowUpStatus;
using domain::Mandate;
using domain::MandateId;

namespace {

/// The latest status up to a day (one `?`).
constexpr std::string_view statusThen =
    "coalesce((SELECT e.status FROM status_entry e WHERE e.mandate_id = m.id AND e.as_at <= ? ORDER BY e.as_at DESC, "
    "e.id DESC LIMIT 1), 'nothing_recorded')";

/// The mandates whose latest status up to a day (first `?`) is one of some (second `?`): asked for once, not for each
/// mandate.
constexpr std::string_view withStatusThen =
    "(SELECT mandate_id FROM (SELECT mandate_id, status, row_number() OVER (PARTITION BY mandate_id ORDER BY as_at "
    "DESC, id DESC) AS place FROM status_entry WHERE as_at <= ?) WHERE place = 1 AND status IN (SELECT value FROM "
    "json_each(?)))";

template <typename Enumeration>
QString codesOf(const QList<Enumeration>& values)
{
    QStringList codes;
    for (const Enumeration value : values)
        codes.append(code(value));
    return jsonList(codes);
}

QList<FollowUpStatus> closedStatuses()
{
    QList<FollowUpStatus> closed;
    for (const FollowUpStatus status : domain::followUpStatuses()) {
        if (isClosed(status))
            closed.append(status);
    }
    return closed;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const MandateFilter& filter)
{
    return filter.asAt.isValid() ? filter.asAt : QDate::currentDate();
}

bool asksOfDue(const MandateFilter& filter)
{
    return !filter.owedTo.isNull() || filter.dueFrom.isValid() || filter.dueTo.isValid() || filter.overdue;
}

void addStatus(FilterSql& sql, const MandateFilter& filter)
{
    const QString day = dayText(dayOf(filter));
    if (filter.statuses == QList{FollowUpStatus::NothingRecorded})
        // The set is small beside the mandates: it is asked for once.
        sql.add("m.id NOT IN (SELECT mandate_id FROM status_entry WHERE as_at <= ?)", day);
    else if (!filter.statuses.isEmpty() && !filter.statuses.contains(FollowUpStatus::NothingRecorded))
        sql.add("m.id IN " + std::string(withStatusThen), day, codesOf(filter.statuses));
    else if (!filter.statuses.isEmpty())
        sql.add(std::string(statusThen) + " IN (SELECT value FROM json_each(?))", day, codesOf(filter.statuses));
    if (filter.open || filter.overdue)
        sql.add("m.id NOT IN " + std::string(withStatusThen), day, codesOf(closedStatuses()));
    if (filter.withoutEvidence)
        sql.add("m.id NOT IN (SELECT mandate_id FROM evidence)");
    if (filter.changedSince.isValid()) {
        const qint64 moment = filter.changedSince.startOfDay().toMSecsSinceEpoch();
        sql.add("m.id IN (SELECT mandate_id FROM status_entry WHERE recorded_at >= ? UNION SELECT mandate_id FROM "
                "evidence WHERE recorded_at >= ?)",
                moment, moment);
    }
}

void addWhom(FilterSql& sql, const MandateFilter& filter)
{
    if (!filter.addressees.isEmpty())
        sql.add("+m.id IN (SELECT mandate_id FROM mandate_addressee WHERE class IN (SELECT value FROM json_each(?)))",
                jsonList(filter.addressees));
    if (const QString name = filter.addressee.simplified(); !name.isEmpty())
        sql.add("+m.id IN (SELECT mandate_id FROM mandate_addressee WHERE name LIKE ? ESCAPE '\\')", likePart(name));
    if (!filter.officer.isEmpty())
        sql.add("+m.officer = ?", filter.officer);
}

FilterSql conditions(const MandateFilter& filter)
{
    FilterSql sql;
    if (!filter.decisions.isEmpty())
        sql.add("d.id IN (SELECT value FROM json_each(?))", jsonList(filter.decisions));
    else if (!filter.drafts)
        sql.add("d.state <> 'draft'");
    if (!filter.bodies.isEmpty())
        sql.add("+d.body_id IN (SELECT value FROM json_each(?))", jsonList(filter.bodies));
    if (!filter.meetings.isEmpty())
        sql.add("+d.meeting_id IN (SELECT value FROM json_each(?))", jsonList(filter.meetings));
    if (!filter.states.isEmpty())
        sql.add("m.state IN (SELECT value FROM json_each(?))", codesOf(filter.states));
    if (!filter.categories.isEmpty())
        sql.add("m.category IN (SELECT value FROM json_each(?))", codesOf(filter.categories));
    if (filter.operationalOnly || filter.overdue)
        sql.add("m.operational = 1");
    if (asksOfDue(filter))
        sql.add("m.due_kind <> 'none'");
    addWhom(sql, filter);
    addStatus(sql, filter);
    if (const QString text = filter.text.simplified(); !text.isEmpty()) {
        const QString part = likePart(text);
        sql.add(
            "(d.number LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM decision_title t WHERE t.decision_id = d.id AND "
            "t.title LIKE ? ESCAPE '\\') OR EXISTS (SELECT 1 FROM decision_node_text t WHERE t.node_id = n.id AND "
            "t.text LIKE ? ESCAPE '\\'))",
            part, part, part);
    }
    return sql;
}

constexpr std::string_view inOrderOfText = " ORDER BY d.sort_key, d.id, n.position, n.id, m.position, m.id";
constexpr std::string_view tables =
    " FROM decision d CROSS JOIN decision_node n ON n.decision_id = d.id CROSS JOIN mandate m ON m.node_id = n.id";

struct Candidate {
    MandateId id;
    QDate day;
    int status = 0; ///< its place in the list of statuses
};

bool fits(const MandateFilter& filter, const Mandate& mandate, const ResolvedDue& due)
{
    if (!filter.owedTo.isNull() && due.meeting != filter.owedTo)
        return false;
    if (filter.dueFrom.isValid() && !(due.day.isValid() && due.day >= filter.dueFrom))
        return false;
    if (filter.dueTo.isValid() && !(due.day.isValid() && due.day <= filter.dueTo))
        return false;
    // What is closed was left out by the query.
    return !filter.overdue || isOverdue(mandate, due, FollowUpStatus::NothingRecorded, dayOf(filter));
}

/// Those that fit, in the order of the text, with their due day.
QList<Candidate> candidatesByDue(Connection& connection, const MandateFilter& filter)
{
    const DueDates dates(connection);
    const QString day = dayText(dayOf(filter));
    const FilterSql sql = conditions(filter);
    Statement rows =
        sql.query(connection,
                  "SELECT m.id, m.due_kind, m.due_on, m.due_meeting, m.due_body_id, m.due_ordinal, m.due_segment, "
                  "m.due_offset, "
                  "m.due_every, m.due_unit, d.body_id, d.meeting_id, d.adopted_on, m.operational, m.state" +
                      std::string(tables),
                  inOrderOfText);
    QList<Candidate> found;
    while (rows.step()) {
        Mandate mandate;
        mandate.id = rows.get<MandateId>(0);
        mandate.due = {domain::dueKindFromCode(rows.get<QString>(1)),
                       rows.get<QDate>(2),
                       domain::dueMeetingFromCode(rows.get<QString>(3)),
                       rows.get<domain::BodyId>(4),
                       rows.get<std::optional<int>>(5).value_or(0),
                       rows.get<int>(6),
                       rows.get<int>(7),
                       rows.get<int>(8),
                       domain::dueUnitFromCode(rows.get<QString>(9)),
                       {}};
        mandate.operational = rows.get<bool>(13);
        mandate.state = domain::mandateStateFromCode(rows.get<QString>(14));
        QDate done;
        if (mandate.due.kind == domain::DueKind::Recurring)
            done = QDate::fromString(
                connection
                    .one<QString>(
                        "SELECT coalesce(max(as_at), '') FROM status_entry WHERE mandate_id = ?1 AND status "
                        "= 'done' AND as_at <= ?2",
                        mandate.id, day)
                    .value_or(QString()),
                Qt::ISODate);
        const ResolvedDue due = dates.resolve(
            mandate.due, {rows.get<domain::BodyId>(10), rows.get<domain::MeetingId>(11), rows.get<QDate>(12)}, done);
        if (fits(filter, mandate, due))
            found.append({mandate.id, due.day, 0});
    }
    return found;
}

QList<MandateId> idsOf(const QList<Candidate>& candidates)
{
    QList<MandateId> ids;
    ids.reserve(candidates.size());
    for (const Candidate& candidate : candidates)
        ids.append(candidate.id);
    return ids;
}

QList<MandateId> idsByStatus(Connection& connection, const MandateFilter& filter)
{
    const QList<FollowUpStatus> statuses = domain::followUpStatuses();
    QHash<QString, int> ranks;
    for (int i = 0; i < statuses.size(); ++i)
        ranks.insert(code(statuses[i]), i);
    const std::string head = "SELECT m.id" + std::string(tables);
    Statement rows = conditions(filter).query(connection, head, inOrderOfText);
    QHash<MandateId, int> known;
    Statement latest = connection.query(
        "SELECT mandate_id, status FROM status_entry WHERE as_at <= ?1 ORDER BY mandate_id, as_at, id",
        dayText(dayOf(filter)));
    while (latest.step())
        known.insert(latest.get<MandateId>(0), ranks.value(latest.get<QString>(1)));
    QList<Candidate> found;
    while (rows.step()) {
        const MandateId id = rows.get<MandateId>(0);
        found.append({id, {}, known.value(id)});
    }
    std::ranges::stable_sort(found, {}, &Candidate::status);
    return idsOf(found);
}

QList<MandateId> idsInOrderOfText(Connection& connection, const MandateFilter& filter, int offset, int limit)
{
    QList<MandateId> ids;
    Statement rows = conditions(filter).query(connection, "SELECT m.id" + std::string(tables),
                                              std::string(inOrderOfText) + " LIMIT ? OFFSET ?", limit, offset);
    while (rows.step())
        ids.append(rows.get<MandateId>(0));
    return ids;
}

} // namespace

bool isOverdue(const Mandate& mandate, const ResolvedDue& due, FollowUpStatus status, QDate asAt)
{
    return mandate.operational && mandate.state != domain::MandateState::Rejected && due.day.isValid() &&
           due.day < asAt && !isClosed(status);
}

QList<MandateId> mandateIds(Connection& connection, const MandateFilter& filter, MandateOrder order)
{
    if (order == MandateOrder::Due || asksOfDue(filter)) {
        QList<Candidate> found = candidatesByDue(connection, filter);
        if (order == MandateOrder::Due)
            std::ranges::stable_sort(found, [](const Candidate& one, const Candidate& other) {
                return one.day.isValid() != other.day.isValid() ? one.day.isValid() : one.day < other.day;
            });
        return idsOf(found);
    }
    if (order == MandateOrder::Status)
        return idsByStatus(connection, filter);
    return idsInOrderOfText(connection, filter, 0, -1);
}

MandateIdPage mandateIdPage(Connection& connection, const MandateFilter& filter, MandateOrder order, int offset,
                            int limit)
{
    if (order == MandateOrder::Decision && !asksOfDue(filter) && limit >= 0) {
        Statement count = conditions(filter).query(connection, "SELECT count(*)" + std::string(tables), "");
        count.step();
        return {count.get<int>(0), idsInOrderOfText(connection, filter, offset, limit)};
    }
    const QList<MandateId> all = mandateIds(connection, filter, order);
    return {int(all.size()), all.mid(offset, limit)};
}

QStringList officersInUse(Connection& connection)
{
    QStringList officers;
    Statement rows = connection.query(
        "SELECT officer, count(*) FROM mandate WHERE officer <> '' GROUP BY officer ORDER BY 2 DESC, 1");
    while (rows.step())
        officers.append(rows.get<QString>(0));
    return officers;
}

QList<AddresseeUse> addresseesInUse(Connection& connection)
{
    QList<AddresseeUse> used;
    Statement rows = connection.query("SELECT class, name, count(*) FROM mandate_addressee GROUP BY class, iif(class "
                                      "= '', name, '') ORDER BY 3 DESC, 1, 2");
    while (rows.step())
        used.append({rows.get<QString>(0), rows.get<QString>(1), rows.get<int>(2)});
    return used;
}

} // namespace rapporteur::store
