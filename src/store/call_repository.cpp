// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/call_repository.h"

#include "domain/symbol.h"
#include "store/filter_sql.h"
#include "store/kept_values.h"
#include "store/organisation_repository.h"
#include "store/participation_repository.h"

#include <QCoreApplication>
#include <QSet>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::Call;
using domain::CallAudience;
using domain::CallId;
using domain::OrganisationId;
using domain::Submission;
using domain::SubmissionId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

constexpr TranslationTable titles{"call_title", "call_id", "title"};

QList<Call> readCalls(Connection& connection, const FilterSql& conditions)
{
    const auto texts = readTranslations(connection, titles);
    QHash<CallId, QList<OrganisationId>> addressees;
    Statement named =
        connection.query("SELECT call_id, organisation_id FROM call_addressee ORDER BY organisation_id");
    while (named.step())
        addressees[named.get<CallId>(0)].append(named.get<OrganisationId>(1));
    QList<Call> found;
    Statement rows = conditions.query(
        connection,
        "SELECT id, reference, decision, meeting_id, audience, opened_on, deadline, closed, notes FROM call",
        " ORDER BY deadline IS NULL, deadline DESC, id");
    while (rows.step()) {
        Call call;
        call.id = rows.get<CallId>(0);
        call.reference = rows.get<QString>(1);
        call.decision = rows.get<QString>(2);
        call.meeting = rows.get<domain::MeetingId>(3);
        call.audience = domain::callAudienceFromCode(rows.get<QString>(4)).value_or(CallAudience::Named);
        call.openedOn = rows.get<QDate>(5);
        call.deadline = rows.get<QDate>(6);
        call.closed = rows.get<bool>(7);
        call.notes = rows.get<QString>(8);
        call.titles = texts.value(call.id.value);
        call.addressees = addressees.value(call.id);
        found.append(call);
    }
    return found;
}

QList<Submission> readSubmissions(Connection& connection, const FilterSql& conditions)
{
    QHash<SubmissionId, QList<domain::SubmissionFile>> files;
    Statement held = connection.query("SELECT submission_id, file_id, name FROM submission_file ORDER BY name");
    while (held.step())
        files[held.get<SubmissionId>(0)].append({held.get<domain::FileId>(1), held.get<QString>(2)});
    QList<Submission> found;
    Statement rows = conditions.query(
        connection, "SELECT id, call_id, organisation_id, received_on, language, symbol, summary FROM submission",
        " ORDER BY received_on, id");
    while (rows.step()) {
        const auto id = rows.get<SubmissionId>(0);
        found.append({id, rows.get<CallId>(1), rows.get<OrganisationId>(2), rows.get<QDate>(3),
                      domain::languageFromCode(rows.get<QString>(4)), rows.get<QString>(5), rows.get<QString>(6),
                      files.value(id)});
    }
    return found;
}

Call checked(Connection& connection, const Call& given)
{
    Call kept = given;
    kept.reference = keptLine(Text::tr("reference"), given.reference);
    kept.decision = keptLine(Text::tr("decision"), given.decision);
    kept.titles = keptTranslations(Text::tr("title"), given.titles);
    kept.notes = keptText(Text::tr("notes"), given.notes);
    if (kept.reference.isEmpty() && kept.titles.isEmpty())
        refuseValue(Text::tr("title"), {}, Text::tr("a call needs a reference or a title."));
    checkDay(Text::tr("opening"), kept.openedOn);
    checkDay(Text::tr("deadline"), kept.deadline);
    if (kept.openedOn.isValid() && kept.deadline.isValid() && kept.deadline < kept.openedOn)
        refuseValue(Text::tr("deadline"), kept.deadline.toString(Qt::ISODate),
                    Text::tr("it is over before the call is opened."));
    if (!kept.meeting.isNull())
        refuseUnknown(connection, "SELECT 1 FROM meeting WHERE id = ?1", kept.meeting.value);
    else if (kept.audience == CallAudience::Parties)
        refuseValue(Text::tr("audience"), {}, Text::tr("name the meeting of the treaty whose Parties are asked."));
    for (const OrganisationId addressee : kept.addressees)
        refuseUnknown(connection, "SELECT 1 FROM organisation WHERE id = ?1", addressee.value);
    return kept;
}

Submission checked(Connection& connection, const Submission& given)
{
    Submission kept = given;
    refuseUnknown(connection, "SELECT 1 FROM call WHERE id = ?1", given.call.value);
    refuseUnknown(connection, "SELECT 1 FROM organisation WHERE id = ?1", given.organisation.value);
    if (!kept.receivedOn.isValid())
        refuseValue(Text::tr("day of receipt"), {}, Text::tr("a submission needs the day on which it was received."));
    checkDay(Text::tr("day of receipt"), kept.receivedOn);
    kept.summary = keptText(Text::tr("summary"), given.summary);
    const QString typed = given.symbol.simplified();
    kept.symbol = typed.isEmpty() ? QString() : domain::canonicalSymbol(typed);
    if (!typed.isEmpty() && kept.symbol.isEmpty())
        refuseValue(Text::tr("document"), typed, Text::tr("this is no symbol of a document."));
    for (domain::SubmissionFile& file : kept.files) {
        refuseUnknown(connection, "SELECT 1 FROM file WHERE id = ?1", file.file.value);
        file.name = keptLine(Text::tr("file"), file.name);
        if (file.name.isEmpty())
            refuseValue(Text::tr("file"), {}, Text::tr("a file needs a name."));
    }
    return kept;
}

QList<OrganisationId> partiesFor(Connection& connection, const Call& call, QDate day)
{
    const auto body = connection.one<domain::BodyId>("SELECT body_id FROM meeting WHERE id = ?1", call.meeting)
                          .value_or(domain::BodyId());
    const domain::BodyId conference = conferenceOf(connection, body);
    const auto terms = treatyTerms(connection, conference);
    QList<OrganisationId> parties;
    if (!terms)
        return parties;
    const QDate asked = call.openedOn.isValid() ? call.openedOn : call.deadline.isValid() ? call.deadline : day;
    for (const domain::Instrument& instrument : instruments(connection, conference)) {
        if (isParty(instrument, *terms, asked))
            parties.append(instrument.organisation);
    }
    return parties;
}

} // namespace

QList<Call> calls(Connection& connection)
{
    return readCalls(connection, {});
}

std::optional<Call> call(Connection& connection, CallId id)
{
    FilterSql conditions;
    conditions.add("id = ?", id.value);
    const QList<Call> found = readCalls(connection, conditions);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

CallId setCall(Connection& connection, const Call& given)
{
    Call kept = checked(connection, given);
    if (kept.id.isNull()) {
        kept.id = CallId::make();
        connection.run("INSERT INTO call (id) VALUES (?1)", kept.id);
    }
    if (connection.run("UPDATE call SET reference = ?2, decision = ?3, meeting_id = ?4, audience = ?5, opened_on = "
                       "?6, deadline = ?7, closed = ?8, notes = ?9 WHERE id = ?1",
                       kept.id, kept.reference, kept.decision, kept.meeting, code(kept.audience), kept.openedOn,
                       kept.deadline, kept.closed, kept.notes) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(kept.id.value)});
    writeTranslations(connection, titles, kept.id.value, kept.titles);
    connection.run("DELETE FROM call_addressee WHERE call_id = ?1", kept.id);
    for (const OrganisationId addressee : kept.addressees)
        connection.run("INSERT INTO call_addressee (call_id, organisation_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                       kept.id, addressee);
    return kept.id;
}

void removeCall(Connection& connection, CallId id)
{
    const int answers = connection.one<int>("SELECT count(*) FROM submission WHERE call_id = ?1", id).value_or(0);
    if (answers > 0)
        refuseValue(Text::tr("call"), {}, Text::tr("%n submissions answer it.", nullptr, answers));
    removeTranslations(connection, titles, id.value);
    connection.run("DELETE FROM call_addressee WHERE call_id = ?1", id);
    if (connection.run("DELETE FROM call WHERE id = ?1", id) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

QList<Submission> submissions(Connection& connection, CallId call)
{
    FilterSql conditions;
    if (!call.isNull())
        conditions.add("call_id = ?", call.value);
    return readSubmissions(connection, conditions);
}

std::optional<Submission> submission(Connection& connection, SubmissionId id)
{
    FilterSql conditions;
    conditions.add("id = ?", id.value);
    const QList<Submission> found = readSubmissions(connection, conditions);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

SubmissionId setSubmission(Connection& connection, const Submission& given)
{
    Submission kept = checked(connection, given);
    if (kept.id.isNull()) {
        kept.id = SubmissionId::make();
        connection.run("INSERT INTO submission (id, call_id, organisation_id, received_on) VALUES (?1, ?2, ?3, ?4)",
                       kept.id, kept.call, kept.organisation, kept.receivedOn);
    }
    if (connection.run("UPDATE submission SET call_id = ?2, organisation_id = ?3, received_on = ?4, language = ?5, "
                       "symbol = ?6, summary = ?7 WHERE id = ?1",
                       kept.id, kept.call, kept.organisation, kept.receivedOn, code(kept.language), kept.symbol,
                       kept.summary) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(kept.id.value)});
    connection.run("DELETE FROM submission_file WHERE submission_id = ?1", kept.id);
    for (const domain::SubmissionFile& file : kept.files)
        connection.run("INSERT INTO submission_file (submission_id, file_id, name) VALUES (?1, ?2, ?3) ON CONFLICT "
                       "(submission_id, file_id) DO UPDATE SET name = excluded.name",
                       kept.id, file.file, file.name);
    return kept.id;
}

void removeSubmission(Connection& connection, SubmissionId id)
{
    connection.run("DELETE FROM submission_file WHERE submission_id = ?1", id);
    if (connection.run("DELETE FROM submission WHERE id = ?1", id) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

QList<OrganisationId> addressedBy(Connection& connection, const Call& call, QDate day)
{
    QList<OrganisationId> addressed = call.addressees;
    if (call.audience == CallAudience::Parties)
        addressed += partiesFor(connection, call, day);
    if (call.audience == CallAudience::States || call.audience == CallAudience::All) {
        for (const domain::Organisation& each : organisations(connection)) {
            if (call.audience == CallAudience::All || domain::canBeParty(each.kind))
                addressed.append(each.id);
        }
    }
    QSet<OrganisationId> seen;
    addressed.removeIf([&](OrganisationId each) {
        const bool again = seen.contains(each);
        seen.insert(each);
        return again;
    });
    return addressed;
}

} // namespace rapporteur::store
