// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/proposal_repository.h"

#include "domain/field_value.h"
#include "store/nullable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

using domain::Field;
using domain::FieldReading;
using domain::FileId;
using domain::Proposal;
using domain::ProposalId;
using domain::ProposalState;

namespace {

constexpr std::string_view selectProposal =
    "SELECT p.id, p.field, p.document_id, p.version_id, p.meeting_id, p.file_id, p.value, p.confidence, p.reason, "
    "p.page, p.boxes, "
    "p.state, p.decided_value, p.created_at, p.decided_at, "
    "coalesce((SELECT canonical FROM document_symbol s WHERE s.document_id = p.document_id AND s.position = 0), ''), "
    "coalesce((SELECT original_name FROM file f WHERE f.id = p.file_id), '') "
    "FROM proposal p JOIN document d ON d.id = p.document_id ";

Proposal proposalFrom(const Statement& row)
{
    Proposal proposal;
    proposal.id = row.get<ProposalId>(0);
    proposal.reading = {domain::fieldFromCode(row.get<QString>(1)),
                        row.get<QString>(6),
                        row.get<double>(7),
                        row.get<QString>(8),
                        row.get<int>(9),
                        domain::boxesFromText(row.get<QString>(10)),
                        false};
    proposal.document = row.get<domain::DocumentId>(2);
    proposal.version = idOrNone<domain::VersionId>(row, 3);
    proposal.meeting = idOrNone<domain::MeetingId>(row, 4);
    proposal.file = idOrNone<FileId>(row, 5);
    proposal.state = domain::proposalStateFromCode(row.get<QString>(11));
    proposal.decidedValue = row.get<QString>(12);
    proposal.createdAt = row.get<QDateTime>(13);
    if (!row.isNull(14))
        proposal.decidedAt = row.get<QDateTime>(14);
    proposal.documentSymbol = row.get<QString>(15);
    proposal.fileName = row.get<QString>(16);
    return proposal;
}

QList<Proposal> proposalsFrom(Statement rows)
{
    QList<Proposal> proposals;
    while (rows.step())
        proposals.append(proposalFrom(rows));
    return proposals;
}

} // namespace

void keepReading(Connection& connection, FileId file, const FieldReading& reading)
{
    connection.run(
        "INSERT INTO field_reading (file_id, field, value, confidence, reason, page, boxes) VALUES (?1, ?2, ?3, ?4, "
        "?5, ?6, ?7) "
        "ON CONFLICT (file_id, field) DO UPDATE SET value = excluded.value, confidence = excluded.confidence, "
        "reason = excluded.reason, page = excluded.page, boxes = excluded.boxes WHERE confirmed = 0",
        file, code(reading.field), reading.value, reading.confidence, reading.reason, reading.page,
        domain::boxesText(reading.boxes));
}

void confirmReading(Connection& connection, FileId file, Field field, const QString& value)
{
    connection.run(
        "INSERT INTO field_reading (file_id, field, value, confidence, reason, confirmed) VALUES (?1, ?2, ?3, 1.0, "
        "'person', 1) "
        "ON CONFLICT (file_id, field) DO UPDATE SET value = excluded.value, confidence = 1.0, confirmed = 1",
        file, code(field), value);
}

QList<FieldReading> readingsOfFile(Connection& connection, FileId file)
{
    QList<FieldReading> readings;
    Statement rows = connection.query(
        "SELECT field, value, confidence, reason, page, boxes, confirmed FROM field_reading WHERE file_id = ?1",
        file);
    while (rows.step())
        readings.append({domain::fieldFromCode(rows.get<QString>(0)), rows.get<QString>(1), rows.get<double>(2),
                         rows.get<QString>(3), rows.get<int>(4), domain::boxesFromText(rows.get<QString>(5)),
                         rows.get<bool>(6)});
    std::sort(readings.begin(), readings.end(),
              [](const FieldReading& one, const FieldReading& other) { return one.field < other.field; });
    return readings;
}

ProposalId propose(Connection& connection, const ProposalDraft& draft)
{
    const FieldReading& reading = draft.reading;
    const auto same = connection.one<ProposalId>(
        "SELECT id FROM proposal WHERE field = ?1 AND value = ?2 AND (document_id = ?3 AND "
        "(field <> 'second_file' OR file_id = ?5) OR meeting_id = ?4) AND state <> 'outdated'",
        code(reading.field), reading.value, draft.document, nullable(draft.meeting), nullable(draft.file));
    if (same)
        return {};
    const ProposalId id = ProposalId::make();
    connection.run("INSERT INTO proposal (id, field, document_id, version_id, meeting_id, file_id, value, "
                   "confidence, reason, page, boxes, "
                   "created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                   id, code(reading.field), draft.document, nullable(draft.version), nullable(draft.meeting),
                   nullable(draft.file), reading.value, reading.confidence, reading.reason, reading.page,
                   domain::boxesText(reading.boxes), QDateTime::currentDateTimeUtc());
    return id;
}

std::optional<Proposal> proposal(Connection& connection, ProposalId id)
{
    Statement row = connection.query(std::string(selectProposal) + "WHERE p.id = ?1", id);
    if (!row.step())
        return std::nullopt;
    return proposalFrom(row);
}

Proposal openProposal(Connection& connection, ProposalId id)
{
    const std::optional<Proposal> found = proposal(connection, id);
    if (!found)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
    if (found->state != ProposalState::Open)
        throw Refused(ErrorCode::Conflict, {code(found->reading.field) + u": "_s + code(found->state)});
    return *found;
}

void decide(Connection& connection, ProposalId id, ProposalState state, const QString& value)
{
    connection.run("UPDATE proposal SET state = ?1, decided_value = ?2, decided_at = ?3 WHERE id = ?4", code(state),
                   value, QDateTime::currentDateTimeUtc(), id);
}

void dropProposals(Connection& connection, domain::DocumentId document, Field field, FileId file)
{
    constexpr std::array ofVersion{Field::Language, Field::Title, Field::AuthorLine, Field::ItemTitle};
    const bool own = std::find(ofVersion.begin(), ofVersion.end(), field) != ofVersion.end();
    connection.run("UPDATE proposal SET state = 'outdated', decided_at = ?3 WHERE document_id = ?1 AND field = ?2 "
                   "AND state = 'open' "
                   "AND (?4 = 0 OR file_id = ?5)",
                   document, code(field), QDateTime::currentDateTimeUtc(), own, file);
}

void dropProposals(Connection& connection, FileId file)
{
    connection.run("UPDATE proposal SET state = 'outdated', decided_at = ?2 WHERE file_id = ?1 AND state = 'open'",
                   file, QDateTime::currentDateTimeUtc());
}

void dropProposals(Connection& connection, domain::MeetingId meeting)
{
    connection.run("UPDATE proposal SET state = 'outdated', decided_at = ?2 WHERE meeting_id = ?1 AND field = "
                   "'segments' AND state = 'open'",
                   meeting, QDateTime::currentDateTimeUtc());
}

void settleProposals(Connection& connection, domain::DocumentId document, Field field, const QString& value)
{
    connection.run("UPDATE proposal SET state = 'outdated', decided_at = ?4 WHERE document_id = ?1 AND field = ?2 "
                   "AND value = ?3 "
                   "AND state = 'open'",
                   document, code(field), value, QDateTime::currentDateTimeUtc());
}

void moveProposals(Connection& connection, domain::DocumentId from, domain::DocumentId to)
{
    connection.run("UPDATE proposal SET document_id = ?2 WHERE document_id = ?1", from, to);
}

QList<Proposal> inbox(Connection& connection, int offset, int limit)
{
    return proposalsFrom(connection.query(
        std::string(selectProposal) + "WHERE p.state = 'open' AND d.deleted_at IS NULL ORDER BY p.created_at, p.id "
                                      "LIMIT ?1 OFFSET ?2",
        limit, offset));
}

int inboxCount(Connection& connection)
{
    return connection
        .one<int>("SELECT count(*) FROM proposal p JOIN document d ON d.id = p.document_id WHERE p.state = 'open' "
                  "AND d.deleted_at IS NULL")
        .value_or(0);
}

QList<Proposal> proposalsOf(Connection& connection, domain::DocumentId document)
{
    return proposalsFrom(
        connection.query(std::string(selectProposal) + "WHERE p.document_id = ?1 ORDER BY p.id", document));
}

} // namespace rapporteur::store
