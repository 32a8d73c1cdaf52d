// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/masthead_facts.h"

#include "domain/remark.h"

#include "store/document_repository.h"
#include "store/meeting_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

using domain::Field;
using domain::FieldReading;
using domain::Language;
using domain::ProposalId;

namespace {

/// A field that is one column: how its present value is read. ?1 is the document, ?2 the language of the version.
struct SimpleField {
    Field field;
    std::string_view select;
    bool ofVersion; ///< each language version has its own; the others belong to the work
};

constexpr SimpleField simpleFields[] = {
    {Field::Distribution, "SELECT distribution FROM document WHERE id = ?1", false},
    {Field::Date, "SELECT coalesce(masthead_date, '') FROM document WHERE id = ?1", false},
    {Field::OriginalLanguage, "SELECT original_language FROM document WHERE id = ?1", false},
    {Field::Title, "SELECT title FROM document_title WHERE document_id = ?1 AND language = ?2", true},
    {Field::AuthorLine, "SELECT author_line FROM document_title WHERE document_id = ?1 AND language = ?2", true},
};

void setSimpleField(Connection& connection, const FactTarget& target, Field field, const QString& value)
{
    switch (field) {
    case Field::Distribution:
        return setDistribution(connection, target.document, domain::distributionFromCode(value));
    case Field::Date:
        return setMastheadDate(connection, target.document, QDate::fromString(value, Qt::ISODate));
    case Field::OriginalLanguage:
        return setOriginalLanguage(connection, target.document, domain::languageFromCode(value));
    case Field::Title:
        return setTitle(connection, target.document, target.language, {value, {}});
    case Field::AuthorLine:
        return setTitle(connection, target.document, target.language, {{}, value});
    default:
        return;
    }
}

QString currentValue(Connection& connection, const FactTarget& target, const SimpleField& simple)
{
    Statement row = connection.prepare(simple.select);
    row.bind(1, target.document);
    if (simple.ofVersion)
        row.bind(2, code(target.language));
    return row.step() ? row.get<QString>(0) : QString();
}

void assertSimpleField(Connection& connection, const FactTarget& target, const SimpleField& simple,
                       const FieldReading& reading, QList<ProposalId>& proposals)
{
    if (simple.ofVersion && target.language == Language::Unknown)
        return;
    const QString current = currentValue(connection, target, simple);
    if (current == reading.value) {
        settleProposals(connection, target.document, simple.field, current);
        return;
    }
    if (reading.confirmed || (isSure(reading) && (current.isEmpty() || simple.ofVersion))) {
        setSimpleField(connection, target, simple.field, reading.value);
        if (!simple.ofVersion)
            settleProposals(connection, target.document, simple.field, reading.value);
        return;
    }
    FieldReading doubtful = reading;
    if (!current.isEmpty())
        doubtful.reason = domain::remarkText(domain::RemarkKind::OtherVersion);
    proposals.append(propose(connection, {doubtful, target.document, target.version, {}, target.file}));
}

FieldReading found(const QList<FieldReading>& readings, Field field, const QString& reasonIfMissing)
{
    const auto place =
        std::find_if(readings.begin(), readings.end(), [&](const FieldReading& one) { return one.field == field; });
    if (place != readings.end())
        return *place;
    FieldReading missing;
    missing.field = field;
    missing.reason = reasonIfMissing;
    return missing;
}

} // namespace

bool isSure(const FieldReading& reading)
{
    return reading.confirmed || reading.confidence >= domain::sure;
}

FactTarget targetOf(Connection& connection, domain::VersionId version)
{
    Statement row = connection.query(
        "SELECT document_id, file_id, language FROM language_version WHERE id = ?1 AND file_id IS NOT NULL", version);
    if (!row.step())
        throw Refused(ErrorCode::NotFound, {QString::number(version.value)});
    return {row.get<domain::DocumentId>(0), version, row.get<domain::FileId>(1),
            domain::languageFromCode(row.get<QString>(2))};
}

QList<ProposalId> assertReadings(Connection& connection, const BodyDirectory& directory, const FactTarget& target,
                                 const QList<FieldReading>& readings)
{
    QList<ProposalId> proposals;
    const auto ask = [&](const FieldReading& reading) {
        proposals.append(propose(connection, {reading, target.document, target.version, {}, target.file}));
    };
    if (symbolsOf(connection, target.document).isEmpty())
        ask(found(readings, Field::Symbols, domain::remarkText(domain::RemarkKind::NoSymbol)));
    if (target.language == Language::Unknown)
        ask(found(readings, Field::Language, domain::remarkText(domain::RemarkKind::NoLanguage)));
    for (const SimpleField& simple : simpleFields) {
        const FieldReading reading = found(readings, simple.field, {});
        if (!reading.value.isEmpty())
            assertSimpleField(connection, target, simple, reading, proposals);
    }
    proposals += assertMeeting(connection, directory, target, readings);
    proposals.removeIf([](ProposalId id) { return id.isNull(); });
    return proposals;
}

} // namespace rapporteur::store
