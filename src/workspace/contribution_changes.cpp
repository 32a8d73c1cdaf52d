// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes of contributions and agreements: each change is one labelled action that can be undone.
#include "workspace/contributions.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(contributions)
};

} // namespace

Result<domain::ContributionId> setContribution(Library& library, const domain::Contribution& contribution)
{
    const QString label =
        contribution.id.isNull() ? Text::tr("add a contribution") : Text::tr("change a contribution");
    return library.store().write(
        label, [&](Connection& connection) { return store::setContribution(connection, contribution); });
}

Result<void> removeContributions(Library& library, const QList<domain::ContributionId>& contributions)
{
    const QString label = Text::tr("delete %n contributions", nullptr, int(contributions.size()));
    return library.store().write(label, [&](Connection& connection) {
        for (const domain::ContributionId id : contributions)
            store::removeContribution(connection, id);
    });
}

Result<domain::AgreementId> setAgreement(Library& library, const domain::Agreement& agreement)
{
    const QString label = agreement.id.isNull() ? Text::tr("add an agreement") : Text::tr("change an agreement");
    return library.store().write(label,
                                 [&](Connection& connection) { return store::setAgreement(connection, agreement); });
}

Result<void> removeAgreement(Library& library, domain::AgreementId agreement)
{
    return library.store().write(Text::tr("delete an agreement"),
                                 [&](Connection& connection) { store::removeAgreement(connection, agreement); });
}

Result<domain::AgreementLineId> setAgreementLine(Library& library, const domain::AgreementLine& line)
{
    const QString label =
        line.id.isNull() ? Text::tr("add a line to an agreement") : Text::tr("change a line of an agreement");
    return library.store().write(label,
                                 [&](Connection& connection) { return store::setAgreementLine(connection, line); });
}

Result<void> removeAgreementLine(Library& library, domain::AgreementLineId line)
{
    return library.store().write(Text::tr("delete a line of an agreement"),
                                 [&](Connection& connection) { store::removeAgreementLine(connection, line); });
}

} // namespace rapporteur::workspace
