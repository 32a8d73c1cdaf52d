// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_writer.h"

#include "domain/field_value.h"
#include "domain/remark.h"
#include "store/document_repository.h"
#include "store/file_repository.h"
#include "store/import_queue_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

using domain::DocumentId;
using domain::Field;
using domain::FieldReading;
using domain::FileId;
using domain::ImportOutcome;
using domain::ImportResult;
using domain::Language;

namespace {

QString sureValue(const QList<FieldReading>& readings, Field field)
{
    for (const FieldReading& reading : readings) {
        if (reading.field == field && isSure(reading))
            return reading.value;
    }
    return {};
}

domain::ImportProblem problem(const QString& problemCode, const QStringList& arguments)
{
    return {problemCode, 0, arguments};
}

} // namespace

ImportWriter::ImportWriter(Connection& connection)
    : m_connection(connection)
    , m_directory(bodies(connection))
{
}

ImportOutcome ImportWriter::write(const ImportRequest& request, const domain::Analysis& analysis)
{
    const FileId known = fileWithHash(m_connection, request.file.sha256);
    ImportOutcome outcome = known.isNull() ? writeNew(request, analysis) : describeKnown(known);
    outcome.problems = request.problems + outcome.problems;
    if (!request.job.isNull())
        finishJob(m_connection, request.job, outcome);
    return outcome;
}

ImportOutcome ImportWriter::describeKnown(FileId file) const
{
    const std::optional<FileUse> use = useOfFile(m_connection, file);
    ImportOutcome outcome;
    outcome.result = use && !use->waiting.isNull() ? ImportResult::Waiting : ImportResult::Duplicate;
    outcome.file = file;
    if (use) {
        outcome.document = use->document;
        outcome.version = use->version;
        outcome.inTrash = use->inTrash;
        if (!use->waiting.isNull())
            outcome.proposals.append(use->waiting);
    }
    return outcome;
}

ImportOutcome ImportWriter::writeNew(const ImportRequest& request, const domain::Analysis& analysis)
{
    const QList<FieldReading> readings = weighedReadings(analysis, request.hints);
    ImportOutcome outcome;
    for (const QString& text : analysis.problems)
        outcome.problems.append(problem(text, {}));
    const QStringList symbols = domain::listFromText(sureValue(readings, Field::Symbols));
    if (!symbols.isEmpty() && !request.hints.symbols.isEmpty() && !symbols.contains(request.hints.symbols.first()))
        outcome.problems.append(
            problem(domain::remarkText(domain::RemarkKind::OtherFileName), {request.hints.symbols.first()}));
    outcome.file = addFile(m_connection, request.file);
    for (const FieldReading& reading : readings)
        keepReading(m_connection, outcome.file, reading);
    outcome.document = documentFor(symbols, outcome);
    fileVersion(request, domain::languageFromCode(sureValue(readings, Field::Language)), readings, outcome);
    return outcome;
}

DocumentId ImportWriter::documentFor(const QStringList& symbols, ImportOutcome& outcome)
{
    const QList<DocumentId> known = documentsWithSymbols(m_connection, symbols);
    if (known.isEmpty()) {
        outcome.newDocument = true;
        return createDocument(m_connection, symbols);
    }
    if (known.size() > 1)
        outcome.problems.append(problem(domain::remarkText(domain::RemarkKind::SeveralDocuments), symbols));
    // A joint document that was known under one of its symbols only; but never the symbol of yet another document.
    QStringList all = symbolsOf(m_connection, known.first());
    const qsizetype before = all.size();
    for (const QString& symbol : symbols) {
        if (!all.contains(symbol) && documentsWithSymbols(m_connection, {symbol}).isEmpty())
            all.append(symbol);
    }
    if (all.size() > before)
        setSymbols(m_connection, known.first(), all);
    return known.first();
}

void ImportWriter::fileVersion(const ImportRequest& request, Language language, const QList<FieldReading>& readings,
                               ImportOutcome& outcome)
{
    const domain::VersionId present = findVersion(m_connection, outcome.document, language);
    const FileId held = present.isNull() ? FileId() : currentFile(m_connection, present);
    if (!held.isNull() && !request.replace) {
        FieldReading second;
        second.field = Field::SecondFile;
        second.value = request.file.originalName;
        second.confidence = domain::sure;
        second.reason = domain::remarkText(domain::RemarkKind::SecondFile);
        outcome.result = ImportResult::Waiting;
        outcome.version = present;
        outcome.proposals.append(propose(m_connection, {second, outcome.document, present, {}, outcome.file}));
        return;
    }
    if (held.isNull()) {
        outcome.version = addVersion(m_connection, outcome.document, language, outcome.file);
    } else {
        outcome.version = present;
        dropProposals(m_connection, held);
        replaceFile(m_connection, present, outcome.file);
    }
    outcome.proposals = assertReadings(m_connection, m_directory,
                                       {outcome.document, outcome.version, outcome.file, language}, readings);
}

} // namespace rapporteur::store
