// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inbox.h"

#include "domain/field_value.h"
#include "domain/remark.h"
#include "store/document_repository.h"
#include "store/file_repository.h"
#include "store/masthead_facts.h"
#include "store/meeting_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

using domain::DocumentId;
using domain::Field;
using domain::FieldReading;
using domain::FileId;
using domain::Language;
using domain::Proposal;
using domain::ProposalId;
using domain::ProposalState;
using domain::VersionId;

namespace {

QList<ProposalId> assertAgain(Connection& connection, VersionId version)
{
    const FactTarget target = targetOf(connection, version);
    return assertReadings(connection, BodyDirectory(bodies(connection)), target,
                          readingsOfFile(connection, target.file));
}

QString checked(Field field, const QString& typed)
{
    const auto value = domain::checkedValue(field, typed);
    if (!value)
        throw Refused(value.error());
    return *value;
}

/// A file for a place that is held by another waits there.
ProposalId waitBehind(Connection& connection, VersionId held, DocumentId document, FileId file, const QString& name)
{
    FieldReading second;
    second.field = Field::SecondFile;
    second.value = name;
    second.confidence = domain::sure;
    second.reason = domain::remarkText(domain::RemarkKind::SecondFile);
    return propose(connection, {second, document, held, {}, file});
}

/// Puts a file to the document and language, or lets it wait there.
QList<ProposalId> fileUnder(Connection& connection, DocumentId document, Language language, FileId file,
                            const QString& name)
{
    const VersionId present = findVersion(connection, document, language);
    if (!present.isNull() && !currentFile(connection, present).isNull())
        return {waitBehind(connection, present, document, file, name)};
    return assertAgain(connection, addVersion(connection, document, language, file));
}

/// Proposals point to the version they were made for; those of a version that goes away point to its document alone.
void deleteVersion(Connection& connection, VersionId version)
{
    connection.run("UPDATE proposal SET version_id = NULL WHERE version_id = ?1", version);
    connection.run("DELETE FROM superseded_edition WHERE version_id = ?1", version);
    connection.run("DELETE FROM language_version WHERE id = ?1", version);
}

/// Moves the versions of one document to another; what is held there already waits. The first document goes when
/// nothing is left.
QList<ProposalId> joinDocuments(Connection& connection, DocumentId from, DocumentId to)
{
    QList<ProposalId> raised;
    moveProposals(connection, from, to);
    connection.run(
        "INSERT INTO document_tag (document_id, tag_id) SELECT ?2, tag_id FROM document_tag WHERE document_id = ?1 "
        "ON CONFLICT DO NOTHING",
        from, to);
    for (const domain::LanguageVersion& version : versionsOf(connection, from)) {
        const VersionId present = findVersion(connection, to, version.language);
        const bool held = !present.isNull() && !currentFile(connection, present).isNull();
        if (held && version.file) {
            deleteVersion(connection, version.id);
            raised.append(waitBehind(connection, present, to, version.file->id, version.file->originalName));
        } else if (!held && version.file) {
            if (!present.isNull())
                deleteVersion(connection, present);
            moveVersion(connection, version.id, to, version.language);
            raised += assertAgain(connection, version.id);
        } else {
            deleteVersion(connection, version.id);
        }
    }
    deleteEmptyDocument(connection, from);
    return raised;
}

Decision applySymbols(Connection& connection, VersionId version, const QString& value)
{
    const FactTarget target = targetOf(connection, version);
    const QStringList symbols = domain::listFromText(value);
    confirmReading(connection, target.file, Field::Symbols, value);
    dropProposals(connection, target.document, Field::Symbols, target.file);
    QList<DocumentId> known = documentsWithSymbols(connection, symbols);
    known.removeAll(target.document);
    if (!known.isEmpty())
        return {known.first(), joinDocuments(connection, target.document, known.first())};
    setSymbols(connection, target.document, symbols);
    unlinkAll(connection, target.document);
    Decision decision{target.document, {}};
    for (const domain::LanguageVersion& one : versionsOf(connection, target.document)) {
        if (one.file)
            decision.raised += assertAgain(connection, one.id);
    }
    return decision;
}

Decision applyLanguage(Connection& connection, VersionId version, const QString& value)
{
    const FactTarget target = targetOf(connection, version);
    const Language language = domain::languageFromCode(value);
    const VersionId present = findVersion(connection, target.document, language);
    if (present == version)
        return {target.document, {}};
    confirmReading(connection, target.file, Field::Language, value);
    if (!present.isNull() && !currentFile(connection, present).isNull()) {
        const std::optional<domain::LibraryFile> held = file(connection, target.file);
        deleteVersion(connection, version);
        return {target.document, {waitBehind(connection, present, target.document, target.file, held->originalName)}};
    }
    moveVersion(connection, version, target.document, language);
    return {target.document, assertAgain(connection, version)};
}

/// A body that nobody knows is made, called as the person or the masthead calls it.
void requireBody(Connection& connection, const QString& name, Language language)
{
    if (!BodyDirectory(bodies(connection)).resolve(name).body.isNull())
        return;
    domain::Body body;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isUpper())
            body.code += word.front();
    }
    if (body.code.size() < 2)
        body.code = name;
    body.names.append({language == Language::Unknown ? Language::English : language, domain::NameUse::Name, name});
    addBody(connection, body);
}

/// Links that follow from a field are made anew out of what is now known.
void clearLinks(Connection& connection, DocumentId document, Field field)
{
    if (field == Field::Body || field == Field::MeetingOrdinal)
        unlinkAll(connection, document);
    else if (field == Field::AgendaItems || field == Field::AgendaDocument)
        connection.run("DELETE FROM document_agenda_item WHERE document_id = ?1", document);
}

Decision applyReading(Connection& connection, VersionId version, Field field, const QString& value)
{
    const FactTarget target = targetOf(connection, version);
    if (field == Field::Body)
        requireBody(connection, value, target.language);
    confirmReading(connection, target.file, field, value);
    dropProposals(connection, target.document, field, target.file);
    clearLinks(connection, target.document, field);
    return {target.document, assertAgain(connection, version)};
}

Decision applySegments(Connection& connection, VersionId version, domain::MeetingId wanted, const QString& value)
{
    const FactTarget target = targetOf(connection, version);
    QList<domain::MeetingId> meetings{wanted};
    if (wanted.isNull())
        meetings = meetingsOf(connection, target.document);
    if (meetings.isEmpty())
        throw Refused(ErrorCode::NotFound, {code(Field::Segments)});
    const auto segments = domain::segmentsFromText(value);
    for (domain::MeetingId meeting : meetings) {
        setSegments(connection, meeting, *segments, target.language);
        dropProposals(connection, meeting);
    }
    return {target.document, {}};
}

Decision applyField(Connection& connection, VersionId version, domain::MeetingId meeting, Field field,
                    const QString& value)
{
    switch (field) {
    case Field::Symbols:
        return applySymbols(connection, version, value);
    case Field::Language:
        return applyLanguage(connection, version, value);
    case Field::Segments:
        return applySegments(connection, version, meeting, value);
    default:
        return applyReading(connection, version, field, value);
    }
}

Decision acceptSecondFile(Connection& connection, const Proposal& proposal)
{
    const FileId before = currentFile(connection, proposal.version);
    if (!before.isNull())
        dropProposals(connection, before);
    replaceFile(connection, proposal.version, proposal.file);
    return {proposal.document, assertAgain(connection, proposal.version)};
}

QString readValue(Connection& connection, FileId file, Field field)
{
    for (const FieldReading& reading : readingsOfFile(connection, file)) {
        if (reading.field == field && isSure(reading))
            return reading.value;
    }
    return {};
}

Decision correctSecondFile(Connection& connection, const Proposal& proposal, const QString& value)
{
    if (const Language language = domain::languageFromCode(value); language != Language::Unknown) {
        confirmReading(connection, proposal.file, Field::Language, code(language));
        return {proposal.document,
                fileUnder(connection, proposal.document, language, proposal.file, proposal.fileName)};
    }
    const QString symbols = checked(Field::Symbols, value);
    confirmReading(connection, proposal.file, Field::Symbols, symbols);
    const QList<DocumentId> known = documentsWithSymbols(connection, domain::listFromText(symbols));
    const DocumentId document =
        known.isEmpty() ? createDocument(connection, domain::listFromText(symbols)) : known.first();
    const Language language = domain::languageFromCode(readValue(connection, proposal.file, Field::Language));
    return {document, fileUnder(connection, document, language, proposal.file, proposal.fileName)};
}

Decision finished(Connection& connection, ProposalId id, ProposalState state, const QString& value, Decision decision)
{
    decide(connection, id, state, value);
    decision.raised.removeIf([&](ProposalId raised) { return raised.isNull() || raised == id; });
    return decision;
}

} // namespace

Decision acceptProposal(Connection& connection, ProposalId id)
{
    const Proposal proposal = openProposal(connection, id);
    const Field field = proposal.reading.field;
    if (field == Field::SecondFile)
        return finished(connection, id, ProposalState::Accepted, {}, acceptSecondFile(connection, proposal));
    const QString value = checked(field, proposal.reading.value);
    decide(connection, id, ProposalState::Accepted, value);
    return finished(connection, id, ProposalState::Accepted, value,
                    applyField(connection, proposal.version, proposal.meeting, field, value));
}

Decision correctProposal(Connection& connection, ProposalId id, const QString& typed)
{
    const Proposal proposal = openProposal(connection, id);
    const Field field = proposal.reading.field;
    if (field == Field::SecondFile) {
        decide(connection, id, ProposalState::Corrected, typed);
        return finished(connection, id, ProposalState::Corrected, typed,
                        correctSecondFile(connection, proposal, typed.simplified()));
    }
    const QString value = checked(field, typed);
    decide(connection, id, ProposalState::Corrected, value);
    return finished(connection, id, ProposalState::Corrected, value,
                    applyField(connection, proposal.version, proposal.meeting, field, value));
}

Decision rejectProposal(Connection& connection, ProposalId id)
{
    const Proposal proposal = openProposal(connection, id);
    return finished(connection, id, ProposalState::Rejected, {}, {proposal.document, {}});
}

Decision correctField(Connection& connection, VersionId version, Field field, const QString& typed)
{
    if (field == Field::None || field == Field::SecondFile)
        throw Refused(ErrorCode::Invalid, {code(field), typed});
    Decision decision = applyField(connection, version, {}, field, checked(field, typed));
    decision.raised.removeIf([](ProposalId raised) { return raised.isNull(); });
    return decision;
}

} // namespace rapporteur::store
