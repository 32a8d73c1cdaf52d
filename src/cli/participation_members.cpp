// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/participation_members.h"

#include "cli/output.h"
#include "cli/register_options.h"
#include "workspace/membership.h"
#include "workspace/participation.h"

#include <algorithm>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::Membership;
using domain::OrganisationId;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<void> print(workspace::View& view, OrganisationId organisation, const Invocation& invocation)
{
    const auto languages = shownLanguages(invocation);
    if (!languages)
        return Failure(languages.error());
    const auto members = workspace::membersOf(view, organisation, languages->first());
    if (!members)
        return Failure(members.error());
    QJsonArray array;
    QList<QStringList> lines;
    for (const workspace::MemberState& each : *members) {
        const domain::Period& period = each.membership.period;
        array.append(QJsonObject{{u"code"_s, each.code},
                                 {u"name"_s, each.name},
                                 {u"start"_s, iso(period.start)},
                                 {u"end"_s, iso(period.end)}});
        lines.append({each.code, each.name, iso(period.start), iso(period.end)});
    }
    if (invocation.json())
        printJson({{u"members"_s, array}});
    else
        printTable({Text::tr("Code"), Text::tr("Name"), Text::tr("From"), Text::tr("Until")}, lines);
    return {};
}

/// The members as they will be, once the named States are put among them or taken out.
Result<QList<Membership>> changed(workspace::View& view, OrganisationId organisation, const Invocation& invocation)
{
    const auto before = workspace::membersOf(view, organisation, domain::Language::English);
    if (!before)
        return Failure(before.error());
    QList<Membership> members;
    for (const workspace::MemberState& each : *before)
        members.append(each.membership);
    for (const QString& typed : invocation.arguments.mid(4)) {
        const auto state = workspace::organisationCalled(view, typed);
        if (!state)
            return Failure(state.error());
        const auto known = std::find_if(members.begin(), members.end(),
                                        [&](const Membership& each) { return each.member == *state; });
        Membership member = known == members.end() ? Membership{organisation, *state, {}} : *known;
        if (known != members.end())
            members.erase(known);
        else if (invocation.has("remove"))
            return fail(ErrorCode::NotFound, {typed});
        if (invocation.has("remove"))
            continue;
        for (const auto& taken :
             {takeDay(invocation, "from", member.period.start), takeDay(invocation, "until", member.period.end)}) {
            if (!taken)
                return Failure(taken.error());
        }
        members.append(member);
    }
    return members;
}

} // namespace

bool setsMembers(const Invocation& invocation)
{
    return invocation.arguments.size() > 4;
}

Result<void> tellMembers(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    if (invocation.arguments.size() < 4)
        return fail(ErrorCode::WrongUsage, {Text::tr("Name the organization: EU.")});
    const auto organisation = workspace::organisationCalled(view, invocation.arguments[3]);
    if (!organisation)
        return Failure(organisation.error());
    if (setsMembers(invocation)) {
        const auto members = changed(view, *organisation, invocation);
        if (!members)
            return Failure(members.error());
        if (const auto kept = workspace::setMembers(library, *organisation, *members); !kept)
            return kept;
    }
    return print(view, *organisation, invocation);
}

} // namespace rapporteur::cli
