// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contribution_repository.h"

#include "store/filter_sql.h"
#include "store/kept_values.h"

#include <QCoreApplication>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::Contribution;
using domain::ContributionId;
using domain::OrganisationId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

constexpr TranslationTable purposes{"contribution_purpose", "contribution_id", "purpose"};

QList<Contribution> readContributions(Connection& connection, const FilterSql& conditions)
{
    const auto texts = readTranslations(connection, purposes);
    QList<Contribution> found;
    Statement rows = conditions.query(connection,
                                      "SELECT id, donor_id, kind, year, currency, amount, pledged_on, received_on, "
                                      "reference, notes FROM contribution",
                                      " ORDER BY id");
    while (rows.step()) {
        Contribution contribution;
        contribution.id = rows.get<ContributionId>(0);
        contribution.donor = rows.get<OrganisationId>(1);
        contribution.kind =
            domain::contributionKindFromCode(rows.get<QString>(2)).value_or(domain::ContributionKind::Voluntary);
        contribution.year = rows.get<std::optional<int>>(3).value_or(0);
        if (const auto amount = rows.get<std::optional<qint64>>(5))
            contribution.amount = domain::Money{rows.get<QString>(4), *amount};
        contribution.pledgedOn = rows.get<QDate>(6);
        contribution.receivedOn = rows.get<QDate>(7);
        contribution.reference = rows.get<QString>(8);
        contribution.notes = rows.get<QString>(9);
        contribution.purposes = texts.value(contribution.id.value);
        found.append(contribution);
    }
    return found;
}

/// The contribution as it is kept. Throws for what cannot be kept.
Contribution checked(Connection& connection, const Contribution& given)
{
    Contribution kept = given;
    refuseUnknown(connection, "SELECT 1 FROM organisation WHERE id = ?1", given.donor.value);
    if (given.year != 0 && (given.year < 1945 || given.year > 2199))
        refuseValue(Text::tr("year"), QString::number(given.year), Text::tr("years are given from 1945 to 2199."));
    checkDay(Text::tr("day of the pledge"), given.pledgedOn);
    checkDay(Text::tr("day of receipt"), given.receivedOn);
    if (given.amount)
        kept.amount = keptMoney(*given.amount);
    kept.reference = keptLine(Text::tr("reference"), given.reference);
    kept.purposes = keptTranslations(Text::tr("purpose"), given.purposes);
    kept.notes = keptText(Text::tr("notes"), given.notes);
    return kept;
}

} // namespace

QList<Contribution> contributions(Connection& connection, const ContributionFilter& filter)
{
    FilterSql conditions;
    if (!filter.donor.isNull())
        conditions.add("donor_id = ?", filter.donor.value);
    if (filter.kind)
        conditions.add("kind = ?", code(*filter.kind));
    if (filter.fromYear != 0)
        conditions.add("year >= ?", qint64(filter.fromYear));
    if (filter.toYear != 0)
        conditions.add("year <= ?", qint64(filter.toYear));
    if (!filter.currency.isEmpty())
        conditions.add("currency = ?", filter.currency);
    QList<Contribution> found = readContributions(connection, conditions);
    const QString reference = filter.reference.simplified();
    // "COP.1/2" is not the beginning of "COP.1/20".
    found.removeIf([&](const Contribution& each) {
        const bool goesOn =
            each.reference.size() > reference.size() && each.reference[reference.size()].isLetterOrNumber();
        return !reference.isEmpty() && (goesOn || !each.reference.startsWith(reference, Qt::CaseInsensitive));
    });
    return found;
}

std::optional<Contribution> contribution(Connection& connection, ContributionId id)
{
    FilterSql conditions;
    conditions.add("id = ?", id.value);
    const QList<Contribution> found = readContributions(connection, conditions);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

ContributionId setContribution(Connection& connection, const Contribution& given)
{
    Contribution kept = checked(connection, given);
    if (kept.id.isNull()) {
        kept.id = ContributionId::make();
        connection.run("INSERT INTO contribution (id, donor_id) VALUES (?1, ?2)", kept.id, kept.donor);
    }
    const Value year = kept.year == 0 ? Value() : Value(qint64(kept.year));
    const Value amount = kept.amount ? Value(kept.amount->hundredths) : Value();
    if (connection.run("UPDATE contribution SET donor_id = ?2, kind = ?3, year = ?4, currency = ?5, amount = ?6, "
                       "pledged_on = ?7, received_on = ?8, reference = ?9, notes = ?10 WHERE id = ?1",
                       kept.id, kept.donor, code(kept.kind), year, kept.amount ? kept.amount->currency : QString(),
                       amount, kept.pledgedOn, kept.receivedOn, kept.reference, kept.notes) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(kept.id.value)});
    writeTranslations(connection, purposes, kept.id.value, kept.purposes);
    return kept.id;
}

void removeContribution(Connection& connection, ContributionId id)
{
    removeTranslations(connection, purposes, id.value);
    if (connection.run("DELETE FROM contribution WHERE id = ?1", id) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
}

} // namespace rapporteur::store
