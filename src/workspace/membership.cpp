// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/membership.h"

#include "domain/day.h"
#include "store/membership_repository.h"
#include "store/organisation_repository.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::Membership;
using domain::OrganisationId;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(participation)
};

/// The day of a part of a line; invalid where the part is empty or not there.
Result<QDate> dayIn(const QStringList& parts, qsizetype place)
{
    const QString typed = parts.value(place).trimmed();
    const QDate day = domain::dayFromIso(typed);
    if (!typed.isEmpty() && !day.isValid())
        return fail(ErrorCode::Invalid, {Text::tr("day"), typed.left(80), Text::tr("write it as 2026-11-21.")});
    return day;
}

Result<Membership> memberIn(const store::OrganisationDirectory& directory, OrganisationId organisation,
                            const QString& line)
{
    const QStringList parts = line.split(u';');
    const QString typed = parts.first().trimmed();
    const QList<OrganisationId> called = directory.called(typed);
    if (called.isEmpty())
        return fail(ErrorCode::NotFound, {typed.left(80)});
    if (called.size() > 1)
        return fail(ErrorCode::Ambiguous, {typed.left(80), QString::number(called.size())});
    if (parts.size() > 3)
        return fail(ErrorCode::Invalid,
                    {Text::tr("member State"), line.left(80),
                     Text::tr("behind the State stand its first and its last day, and no more.")});
    const auto start = dayIn(parts, 1);
    const auto end = dayIn(parts, 2);
    if (!start)
        return Failure(start.error());
    if (!end)
        return Failure(end.error());
    return Membership{organisation, called.first(), {*start, *end}};
}

} // namespace

Result<QList<MemberState>> membersOf(View& view, OrganisationId organisation, Language language)
{
    return view.read([&](Connection& connection) -> Result<QList<MemberState>> {
        const store::OrganisationDirectory directory(store::organisations(connection));
        if (directory.find(organisation) == nullptr)
            return fail(ErrorCode::NotFound, {QString::number(organisation.value)});
        QList<MemberState> members;
        for (const Membership& each : store::memberships(connection, organisation)) {
            if (const domain::Organisation* state = directory.find(each.member))
                members.append({each, state->code, organisationName(*state, language)});
        }
        QCollator collator{QLocale(code(language))};
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::stable_sort(members.begin(), members.end(), [&](const MemberState& one, const MemberState& other) {
            return collator.compare(one.name, other.name) < 0;
        });
        return members;
    });
}

QString memberLines(const QList<MemberState>& members)
{
    QStringList lines;
    for (const MemberState& each : members) {
        const domain::Period& period = each.membership.period;
        QStringList parts{each.name};
        if (period.start.isValid() || period.end.isValid())
            parts.append(period.start.toString(Qt::ISODate));
        if (period.end.isValid())
            parts.append(period.end.toString(Qt::ISODate));
        lines.append(parts.join(u"; "_s));
    }
    return lines.join(u'\n');
}

Result<QList<Membership>> membersCalled(View& view, OrganisationId organisation, const QString& lines)
{
    return view.read([&](Connection& connection) -> Result<QList<Membership>> {
        const store::OrganisationDirectory directory(store::organisations(connection));
        QList<Membership> members;
        for (const QString& line : lines.split(u'\n')) {
            if (line.trimmed().isEmpty())
                continue;
            const auto member = memberIn(directory, organisation, line);
            if (!member)
                return Failure(member.error());
            members.append(*member);
        }
        return members;
    });
}

Result<void> setMembers(Library& library, OrganisationId organisation, const QList<Membership>& members)
{
    return library.store().write(Text::tr("set the member States of an organization"), [&](Connection& connection) {
        store::setMembers(connection, organisation, members);
    });
}

} // namespace rapporteur::workspace
