// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/membership_repository.h"

#include "store/kept_values.h"
#include "store/organisation_repository.h"

#include <QCoreApplication>

namespace rapporteur::store {

using domain::Membership;
using domain::OrganisationId;
using domain::OrganisationKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

domain::Organisation known(Connection& connection, OrganisationId id)
{
    const auto found = organisation(connection, id);
    if (!found)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
    return *found;
}

QString shownName(const domain::Organisation& organisation)
{
    return organisationName(organisation, domain::Language::English);
}

} // namespace

QList<Membership> memberships(Connection& connection, OrganisationId organisation)
{
    QList<Membership> found;
    Statement rows = connection.query("SELECT organisation_id, member_id, start_date, end_date FROM "
                                      "organisation_member WHERE ?1 = 0 OR organisation_id = ?1 ORDER BY "
                                      "organisation_id, start_date, member_id",
                                      organisation.value);
    while (rows.step())
        found.append(
            {rows.get<OrganisationId>(0), rows.get<OrganisationId>(1), {rows.get<QDate>(2), rows.get<QDate>(3)}});
    return found;
}

void setMembers(Connection& connection, OrganisationId organisation, const QList<Membership>& members)
{
    const domain::Organisation owner = known(connection, organisation);
    if (owner.kind != OrganisationKind::RegionalIntegration)
        refuseValue(Text::tr("organization"), shownName(owner),
                    Text::tr("only a regional economic integration organization votes in place of member States."));
    QSet<OrganisationId> named;
    for (const Membership& each : members) {
        const domain::Organisation member = known(connection, each.member);
        if (member.kind != OrganisationKind::State)
            refuseValue(Text::tr("member State"), shownName(member), Text::tr("it is no State."));
        if (named.contains(each.member))
            refuseValue(Text::tr("member State"), shownName(member), Text::tr("it is named twice."));
        named.insert(each.member);
        checkPeriod(each.period);
    }
    connection.run("DELETE FROM organisation_member WHERE organisation_id = ?1", organisation);
    for (const Membership& each : members)
        connection.run(
            "INSERT INTO organisation_member (organisation_id, member_id, start_date, end_date) VALUES (?1, "
            "?2, ?3, ?4)",
            organisation, each.member, each.period.start, each.period.end);
}

QSet<OrganisationId> regionalOrganisations(Connection& connection)
{
    QSet<OrganisationId> found;
    Statement rows =
        connection.query("SELECT id FROM organisation WHERE kind = ?1", code(OrganisationKind::RegionalIntegration));
    while (rows.step())
        found.insert(rows.get<OrganisationId>(0));
    return found;
}

} // namespace rapporteur::store
