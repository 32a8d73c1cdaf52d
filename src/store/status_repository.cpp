// SPDX-License-Identifier: GPL-3.0-or-later
// Status entries and evidence of mandates.
#include "domain/symbol.h"
#include "store/filter_sql.h"
#include "store/mandate_repository.h"

#include <QCoreApplication>
#include <QUrl>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::Evidence;
using domain::EvidenceId;
using domain::EvidenceKind;
using domain::Language;
using domain::MandateId;
using domain::StatusEntry;
using domain::StatusEntryId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

void requireRow(Connection& connection, std::string_view sql, qint64 id)
{
    if (!connection.one<qint64>(sql, id))
        throw Refused(ErrorCode::NotFound, {QString::number(id)});
}

void requireMandate(Connection& connection, MandateId id)
{
    requireRow(connection, "SELECT 1 FROM mandate WHERE id = ?1", id.value);
}

QString keptSymbol(const QString& typed)
{
    const QString canonical = domain::canonicalSymbol(typed);
    if (canonical.isEmpty())
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("document"), typed, Text::tr("this is no symbol of a document.")});
    return canonical;
}

QString keptAddress(const QString& typed)
{
    const QUrl address(typed, QUrl::StrictMode);
    const bool web = address.scheme() == u"http"_s || address.scheme() == u"https"_s;
    if (!address.isValid() || !web || address.host().isEmpty())
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("address"), typed, Text::tr("it must begin with http:// or https://.")});
    return typed;
}

/// The reference in the form in which it is kept.
QString keptReference(Connection& connection, const Evidence& evidence)
{
    const QString typed = evidence.reference.simplified();
    switch (evidence.kind) {
    case EvidenceKind::Document:
        return keptSymbol(typed);
    case EvidenceKind::Address:
        return keptAddress(typed);
    case EvidenceKind::Other:
        if (typed.isEmpty())
            throw Refused(ErrorCode::Invalid, {Text::tr("evidence"), typed, Text::tr("it must say something.")});
        return typed;
    case EvidenceKind::Meeting:
        requireRow(connection, "SELECT 1 FROM meeting WHERE id = ?1", evidence.meeting.value);
        break;
    case EvidenceKind::Activity:
        requireRow(connection, "SELECT 1 FROM activity WHERE id = ?1", evidence.activity.value);
        break;
    case EvidenceKind::File:
        requireRow(connection, "SELECT 1 FROM file WHERE id = ?1", evidence.file.value);
        break;
    }
    return typed;
}

/// What a person reads of a piece of evidence.
QString shownEvidence(Connection& connection, const Evidence& evidence, const QList<Language>& languages)
{
    switch (evidence.kind) {
    case EvidenceKind::Document:
        return evidence.path.isEmpty() ? evidence.reference
                                       : evidence.reference + u", "_s + domain::shownPath(evidence.path);
    case EvidenceKind::Meeting:
        return connection
            .one<QString>(
                "SELECT b.code || ' ' || m.code FROM meeting m JOIN body b ON b.id = m.body_id WHERE m.id = "
                "?1",
                evidence.meeting)
            .value_or(QString());
    case EvidenceKind::Activity: {
        domain::Translations titles;
        Statement rows =
            connection.query("SELECT language, title FROM activity_text WHERE activity_id = ?1", evidence.activity);
        while (rows.step())
            titles.insert(domain::languageFromCode(rows.get<QString>(0)), rows.get<QString>(1));
        return domain::preferred(titles, languages);
    }
    case EvidenceKind::File:
        return connection.one<QString>("SELECT original_name FROM file WHERE id = ?1", evidence.file)
            .value_or(QString());
    case EvidenceKind::Address:
    case EvidenceKind::Other:
        break;
    }
    return evidence.reference;
}

} // namespace

StatusEntryId addStatusEntry(Connection& connection, const StatusEntry& given)
{
    requireMandate(connection, given.mandate);
    StatusEntry entry = given;
    if (!entry.recordedAt.isValid())
        entry.recordedAt = QDateTime::currentDateTimeUtc();
    const QString day = entry.asAt.toString(Qt::ISODate);
    if (entry.status == domain::FollowUpStatus::NothingRecorded)
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("status"), code(entry.status), Text::tr("it is the absence of an entry.")});
    if (!entry.asAt.isValid())
        throw Refused(ErrorCode::Invalid, {Text::tr("date"), day, Text::tr("a status tells of a day.")});
    // A day of difference is the time zone.
    if (entry.asAt > entry.recordedAt.toLocalTime().date().addDays(1))
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("date"), day,
                       Text::tr("a status tells what has been, and this day is still to come. Plan it "
                                "as the next step of the mandate instead.")});
    entry.id = StatusEntryId::make();
    connection.run("INSERT INTO status_entry (id, mandate_id, status, as_at, author, note, recorded_at) VALUES (?1, "
                   "?2, ?3, ?4, ?5, ?6, ?7)",
                   entry.id, entry.mandate, code(entry.status), entry.asAt, entry.author, entry.note,
                   entry.recordedAt);
    return entry.id;
}

QHash<MandateId, QList<StatusEntry>> statusEntries(Connection& connection, const QList<MandateId>& mandates)
{
    QHash<MandateId, QList<StatusEntry>> entries;
    Statement rows = connection.query("SELECT id, mandate_id, status, as_at, author, note, recorded_at FROM "
                                      "status_entry WHERE mandate_id IN (SELECT "
                                      "value FROM json_each(?1)) ORDER BY mandate_id, as_at DESC, id DESC",
                                      jsonList(mandates));
    while (rows.step()) {
        const auto status = domain::followUpStatusFromCode(rows.get<QString>(2));
        const StatusEntry entry{rows.get<StatusEntryId>(0),
                                rows.get<MandateId>(1),
                                status.value_or(domain::FollowUpStatus::NothingRecorded),
                                rows.get<QDate>(3),
                                rows.get<QString>(4),
                                rows.get<QString>(5),
                                rows.get<QDateTime>(6)};
        entries[entry.mandate].append(entry);
    }
    return entries;
}

EvidenceId addEvidence(Connection& connection, const Evidence& given)
{
    requireMandate(connection, given.mandate);
    if (!given.entry.isNull())
        requireRow(connection, "SELECT 1 FROM status_entry WHERE id = ?1", given.entry.value);
    const QString reference = keptReference(connection, given);
    const bool meeting = given.kind == EvidenceKind::Meeting;
    const bool activity = given.kind == EvidenceKind::Activity;
    const bool file = given.kind == EvidenceKind::File;
    const EvidenceId id = EvidenceId::make();
    connection.run("INSERT INTO evidence (id, mandate_id, entry_id, kind, reference, path, meeting_id, activity_id, "
                   "file_id, note, author, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                   id, given.mandate, given.entry, code(given.kind), reference, given.path,
                   meeting ? given.meeting : domain::MeetingId(), activity ? given.activity : domain::ActivityId(),
                   file ? given.file : domain::FileId(), given.note, given.author,
                   given.recordedAt.isValid() ? given.recordedAt : QDateTime::currentDateTimeUtc());
    return id;
}

void removeEvidence(Connection& connection, EvidenceId id)
{
    requireRow(connection, "SELECT 1 FROM evidence WHERE id = ?1", id.value);
    connection.run("DELETE FROM evidence WHERE id = ?1", id);
}

QHash<MandateId, QList<Evidence>> evidence(Connection& connection, const QList<MandateId>& mandates,
                                           const QList<Language>& titleLanguages)
{
    QHash<MandateId, QList<Evidence>> all;
    Statement rows = connection.query(
        "SELECT e.id, e.mandate_id, e.entry_id, e.kind, e.reference, e.path, e.meeting_id, e.activity_id, e.file_id, "
        "e.note, e.author, e.recorded_at, (SELECT s.document_id FROM document_symbol s JOIN document d ON d.id = "
        "s.document_id WHERE e.kind = 'document' AND s.canonical = e.reference AND d.deleted_at IS NULL LIMIT 1) "
        "FROM evidence e WHERE e.mandate_id IN (SELECT value FROM json_each(?1)) ORDER BY e.mandate_id, e.id",
        jsonList(mandates));
    while (rows.step()) {
        Evidence each;
        each.id = rows.get<EvidenceId>(0);
        each.mandate = rows.get<MandateId>(1);
        each.entry = rows.get<StatusEntryId>(2);
        each.kind = domain::evidenceKindFromCode(rows.get<QString>(3)).value_or(EvidenceKind::Other);
        each.reference = rows.get<QString>(4);
        each.path = rows.get<QString>(5);
        each.meeting = rows.get<domain::MeetingId>(6);
        each.activity = rows.get<domain::ActivityId>(7);
        each.file = rows.get<domain::FileId>(8);
        each.note = rows.get<QString>(9);
        each.author = rows.get<QString>(10);
        each.recordedAt = rows.get<QDateTime>(11);
        each.document = rows.get<domain::DocumentId>(12);
        each.shown = shownEvidence(connection, each, titleLanguages);
        all[each.mandate].append(each);
    }
    return all;
}

StatusEntry statusAsAt(const QList<StatusEntry>& entries, QDate asAt)
{
    for (const StatusEntry& entry : entries) {
        if (!asAt.isValid() || entry.asAt <= asAt)
            return entry;
    }
    return {};
}

QDate lastDone(const QList<StatusEntry>& entries, QDate asAt)
{
    for (const StatusEntry& entry : entries) {
        if (entry.status == domain::FollowUpStatus::Done && (!asAt.isValid() || entry.asAt <= asAt))
            return entry.asAt;
    }
    return {};
}

} // namespace rapporteur::store
