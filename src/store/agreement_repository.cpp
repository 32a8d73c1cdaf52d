// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/agreement_repository.h"

#include "store/filter_sql.h"
#include "store/kept_values.h"

#include <QCoreApplication>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::Agreement;
using domain::AgreementId;
using domain::AgreementLine;
using domain::AgreementLineId;
using domain::OrganisationId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

constexpr TranslationTable titles{"agreement_title", "agreement_id", "title"};
constexpr std::string_view knownOrganisation = "SELECT 1 FROM organisation WHERE id = ?1";

QList<Agreement> readAgreements(Connection& connection, const FilterSql& conditions)
{
    const auto texts = readTranslations(connection, titles);
    QList<Agreement> found;
    Statement rows =
        conditions.query(connection,
                         "SELECT id, reference, provider_id, receiver_id, decision, meeting_id, signed_on, "
                         "signed_precision, start_date, end_date, cost_recovery, notes FROM agreement",
                         " ORDER BY signed_on IS NULL, signed_on, id");
    while (rows.step()) {
        Agreement agreement;
        agreement.id = rows.get<AgreementId>(0);
        agreement.reference = rows.get<QString>(1);
        agreement.provider = rows.get<OrganisationId>(2);
        agreement.receiver = rows.get<OrganisationId>(3);
        agreement.decision = rows.get<QString>(4);
        agreement.meeting = rows.get<domain::MeetingId>(5);
        agreement.signedOn = rows.get<QDate>(6);
        agreement.signedPrecision =
            domain::dayPrecisionFromCode(rows.get<QString>(7)).value_or(domain::DayPrecision::Day);
        agreement.period = {rows.get<QDate>(8), rows.get<QDate>(9)};
        agreement.costRecovery = rows.get<bool>(10);
        agreement.notes = rows.get<QString>(11);
        agreement.titles = texts.value(agreement.id.value);
        found.append(agreement);
    }
    return found;
}

/// The first day of the month or year where no more is known.
QDate signedDay(const Agreement& agreement)
{
    const QDate day = agreement.signedOn;
    if (!day.isValid() || agreement.signedPrecision == domain::DayPrecision::Day)
        return day;
    const bool month = agreement.signedPrecision == domain::DayPrecision::Month;
    return {day.year(), month ? day.month() : 1, 1};
}

Agreement checked(Connection& connection, const Agreement& given)
{
    Agreement kept = given;
    kept.reference = keptLine(Text::tr("reference"), given.reference);
    kept.titles = keptTranslations(Text::tr("title"), given.titles);
    kept.decision = keptLine(Text::tr("decision"), given.decision);
    kept.notes = keptText(Text::tr("notes"), given.notes);
    if (kept.reference.isEmpty() && kept.titles.isEmpty())
        refuseValue(Text::tr("title"), {}, Text::tr("an agreement needs a reference or a title."));
    refuseUnknown(connection, knownOrganisation, kept.provider.value);
    refuseUnknown(connection, knownOrganisation, kept.receiver.value);
    if (kept.provider == kept.receiver)
        refuseValue(Text::tr("receiver"), {}, Text::tr("who serves and who pays are two entities."));
    if (!kept.meeting.isNull())
        refuseUnknown(connection, "SELECT 1 FROM meeting WHERE id = ?1", kept.meeting.value);
    checkDay(Text::tr("day of signature"), kept.signedOn);
    kept.signedOn = signedDay(kept);
    checkPeriod(kept.period);
    if (!kept.reference.isEmpty() &&
        connection.one<qint64>("SELECT 1 FROM agreement WHERE reference = ?1 AND id <> ?2", kept.reference,
                               kept.id.value))
        refuseValue(Text::tr("reference"), kept.reference, Text::tr("another agreement has this reference."));
    return kept;
}

AgreementLine checkedLine(Connection& connection, const AgreementLine& given)
{
    AgreementLine kept = given;
    refuseUnknown(connection, "SELECT 1 FROM agreement WHERE id = ?1", given.agreement.value);
    kept.service = keptLine(Text::tr("service"), given.service);
    if (kept.service.isEmpty())
        refuseValue(Text::tr("service"), {}, Text::tr("a line of an agreement names a service."));
    kept.delivered = keptText(Text::tr("what was delivered"), given.delivered);
    checkDay(Text::tr("day of delivery"), given.deliveredOn);
    for (std::optional<qint64>* amount : {&kept.budgeted, &kept.charged}) {
        if (!*amount)
            continue;
        const domain::Money money = keptMoney({given.currency, **amount});
        kept.currency = money.currency;
    }
    if (!kept.budgeted && !kept.charged)
        kept.currency.clear();
    return kept;
}

} // namespace

QList<Agreement> agreements(Connection& connection)
{
    return readAgreements(connection, {});
}

std::optional<Agreement> agreement(Connection& connection, AgreementId id)
{
    FilterSql conditions;
    conditions.add("id = ?", id.value);
    const QList<Agreement> found = readAgreements(connection, conditions);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

AgreementId setAgreement(Connection& connection, const Agreement& given)
{
    Agreement kept = checked(connection, given);
    if (kept.id.isNull()) {
        kept.id = AgreementId::make();
        connection.run("INSERT INTO agreement (id, provider_id, receiver_id) VALUES (?1, ?2, ?3)", kept.id,
                       kept.provider, kept.receiver);
    }
    if (connection.run("UPDATE agreement SET reference = ?2, provider_id = ?3, receiver_id = ?4, decision = ?5, "
                       "meeting_id = ?6, signed_on = ?7, signed_precision = ?8, start_date = ?9, end_date = ?10, "
                       "cost_recovery = ?11, notes = ?12 WHERE id = ?1",
                       kept.id, kept.reference, kept.provider, kept.receiver, kept.decision, kept.meeting,
                       kept.signedOn, code(kept.signedPrecision), kept.period.start, kept.period.end,
                       kept.costRecovery, kept.notes) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(kept.id.value)});
    writeTranslations(connection, titles, kept.id.value, kept.titles);
    return kept.id;
}

void removeAgreement(Connection& connection, AgreementId id)
{
    const int lines =
        connection.one<int>("SELECT count(*) FROM agreement_line WHERE agreement_id = ?1", id).value_or(0);
    if (lines > 0)
        refuseValue(Text::tr("agreement"), {}, Text::tr("it has %n lines. Delete them first.", nullptr, lines));
    removeTranslations(connection, titles, id.value);
    if (connection.run("DELETE FROM agreement WHERE id = ?1", id) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

QList<AgreementLine> agreementLines(Connection& connection, AgreementId agreement)
{
    FilterSql conditions;
    if (!agreement.isNull())
        conditions.add("agreement_id = ?", agreement.value);
    Statement rows = conditions.query(connection,
                                      "SELECT id, agreement_id, position, service, currency, budgeted, charged, "
                                      "delivered_on, delivered FROM agreement_line",
                                      " ORDER BY agreement_id, position, id");
    QList<AgreementLine> lines;
    while (rows.step())
        lines.append({rows.get<AgreementLineId>(0), rows.get<AgreementId>(1), rows.get<int>(2), rows.get<QString>(3),
                      rows.get<QString>(4), rows.get<std::optional<qint64>>(5), rows.get<std::optional<qint64>>(6),
                      rows.get<QDate>(7), rows.get<QString>(8)});
    return lines;
}

AgreementLineId setAgreementLine(Connection& connection, const AgreementLine& given)
{
    AgreementLine kept = checkedLine(connection, given);
    if (kept.position < 0)
        kept.position =
            connection
                .one<int>("SELECT coalesce(max(position) + 1, 0) FROM agreement_line WHERE agreement_id = ?1",
                          kept.agreement)
                .value_or(0);
    if (kept.id.isNull()) {
        kept.id = AgreementLineId::make();
        connection.run("INSERT INTO agreement_line (id, agreement_id, service) VALUES (?1, ?2, ?3)", kept.id,
                       kept.agreement, kept.service);
    }
    if (connection.run("UPDATE agreement_line SET agreement_id = ?2, position = ?3, service = ?4, currency = ?5, "
                       "budgeted = ?6, charged = ?7, delivered_on = ?8, delivered = ?9 WHERE id = ?1",
                       kept.id, kept.agreement, kept.position, kept.service, kept.currency, kept.budgeted,
                       kept.charged, kept.deliveredOn, kept.delivered) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(kept.id.value)});
    return kept.id;
}

void removeAgreementLine(Connection& connection, AgreementLineId id)
{
    if (connection.run("DELETE FROM agreement_line WHERE id = ?1", id) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

} // namespace rapporteur::store
