// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cooperation_bringing.h"

#include "store/body_repository.h"
#include "store/cooperation_repository.h"
#include "store/kept_values.h"
#include "store/meeting_repository.h"
#include "workspace/cooperation.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::AreaHeading;
using domain::CooperationArea;
using domain::CooperationGroup;
using domain::OrganisationId;
using domain::Translations;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cooperation)
};

/// Whether two records are called the same in some language.
bool shareName(const Translations& one, const Translations& other)
{
    for (auto name = one.begin(); name != one.end(); ++name) {
        const QString key = store::nameKey(*name);
        if (!key.isEmpty() && store::nameKey(other.value(name.key())) == key)
            return true;
    }
    return false;
}

QString shown(const Translations& names)
{
    return domain::preferred(names, {domain::Language::English});
}

domain::Period periodOf(const ImportEntry& entry)
{
    return {entry.day(u"start"_s), entry.day(u"end"_s)};
}

} // namespace

CooperationBringing::CooperationBringing(store::Connection& connection, CooperationImport& done)
    : m_connection(connection)
    , m_done(done)
    , m_directory(store::organisations(connection))
{
}

void CooperationBringing::added(const QString& sentence)
{
    ++m_done.added;
    m_done.details.append(sentence);
}

OrganisationId CooperationBringing::organisationOf(const ImportEntry& entry, const QString& key) const
{
    const QString typed = entry.text(key);
    if (typed.trimmed().isEmpty())
        store::refuseValue(key, {}, Text::tr("a State or an organization is named here."));
    const QList<OrganisationId> found = m_directory.called(typed);
    if (found.isEmpty())
        throw store::Refused(ErrorCode::NotFound, {typed});
    if (found.size() > 1)
        throw store::Refused(ErrorCode::Ambiguous, {typed, QString::number(found.size())});
    return found.first();
}

domain::GroupId CooperationBringing::groupOf(const ImportEntry& entry, const QString& key) const
{
    const QString typed = entry.text(key);
    const QString wanted = store::nameKey(typed);
    if (typed.trimmed().isEmpty())
        return {};
    for (const CooperationGroup& group : store::cooperationGroups(m_connection)) {
        for (const QString& name : group.names) {
            if (store::nameKey(name) == wanted)
                return group.id;
        }
    }
    throw store::Refused(ErrorCode::NotFound, {typed});
}

domain::MeetingId CooperationBringing::meetingOf(const ImportEntry& entry, const QString& key) const
{
    const QString typed = entry.text(key).simplified();
    if (typed.isEmpty())
        return {};
    const store::BodyDirectory directory(store::bodies(m_connection));
    const domain::Body* body = directory.findByCode(typed.section(u' ', 0, 0));
    const domain::MeetingId meeting =
        body ? store::findMeeting(m_connection, body->id, typed.section(u' ', 1)) : domain::MeetingId();
    if (meeting.isNull())
        throw store::Refused(ErrorCode::NotFound, {typed});
    return meeting;
}

void CooperationBringing::organisation(const ImportEntry& entry)
{
    domain::Organisation given;
    given.code = entry.text(u"code"_s);
    given.kind = entry.choice(u"kind"_s, domain::organisationKindFromCode, domain::OrganisationKind::Other);
    given.region = entry.choice(u"region"_s, domain::regionFromCode, domain::Region::None);
    given.names = entry.texts(u"names"_s);
    given.notes = entry.text(u"notes"_s);
    entry.finish();
    QStringList callings(given.names.values());
    callings.prepend(given.code);
    for (const QString& calling : callings) {
        if (!m_directory.called(calling).isEmpty()) {
            unchanged();
            return;
        }
    }
    store::addOrganisation(m_connection, given);
    m_directory = store::OrganisationDirectory(store::organisations(m_connection));
    added(Text::tr("The organization “%1” is added.").arg(shown(given.names)));
}

void CooperationBringing::group(const ImportEntry& entry)
{
    CooperationGroup given;
    given.kind = entry.choice(u"kind"_s, domain::groupKindFromCode, domain::GroupKind::WorkingGroup);
    given.scope = entry.choice(u"scope"_s, domain::cooperationScopeFromCode, domain::CooperationScope::None);
    given.parent = groupOf(entry, u"parent"_s);
    given.decision = entry.text(u"decision"_s);
    given.period = periodOf(entry);
    given.names = entry.texts(u"names"_s);
    given.notes = entry.text(u"notes"_s);
    const QList<ImportEntry> members = entry.entries(u"members"_s);
    entry.finish();
    const QList<CooperationGroup> known = store::cooperationGroups(m_connection);
    const auto same = std::find_if(known.begin(), known.end(),
                                   [&](const CooperationGroup& each) { return shareName(each.names, given.names); });
    domain::GroupId id = same == known.end() ? domain::GroupId() : same->id;
    if (id.isNull()) {
        id = store::setCooperationGroup(m_connection, given);
        added(Text::tr("The group “%1” is added.").arg(shown(given.names)));
    } else {
        unchanged();
    }
    for (const ImportEntry& each : members)
        member(each, id);
}

void CooperationBringing::member(const ImportEntry& entry, domain::GroupId group)
{
    const domain::GroupMember given{{},
                                    group,
                                    organisationOf(entry, u"organisation"_s),
                                    entry.text(u"person"_s).simplified(),
                                    entry.choice(u"role"_s, domain::groupRoleFromCode, domain::GroupRole::Member),
                                    periodOf(entry)};
    entry.finish();
    for (domain::GroupMember known : store::groupMembers(m_connection, group)) {
        known.id = {};
        if (known == given) {
            unchanged();
            return;
        }
    }
    store::setGroupMember(m_connection, given);
    added(Text::tr("A member of a group is added: %1.")
              .arg(organisationName(*m_directory.find(given.organisation), domain::Language::English)));
}

void CooperationBringing::heading(const ImportEntry& entry)
{
    AreaHeading given{{}, entry.text(u"decision"_s).simplified(), -1, entry.texts(u"names"_s)};
    const QList<ImportEntry> areas = entry.entries(u"areas"_s);
    entry.finish();
    for (const AreaHeading& known : store::areaHeadings(m_connection)) {
        if (known.decision == given.decision && shareName(known.names, given.names))
            given.id = known.id;
    }
    if (given.id.isNull()) {
        given.id = store::setAreaHeading(m_connection, given);
        added(Text::tr("The heading “%1” is added.").arg(shown(given.names)));
    } else {
        unchanged();
    }
    for (const ImportEntry& each : areas)
        area(each, given.id);
}

void CooperationBringing::area(const ImportEntry& entry, domain::AreaHeadingId heading)
{
    CooperationArea given;
    given.heading = heading;
    given.position = -1;
    given.scope = entry.choice(u"scope"_s, domain::cooperationScopeFromCode, domain::CooperationScope::None);
    given.group = groupOf(entry, u"group"_s);
    given.period = periodOf(entry);
    given.names = entry.texts(u"names"_s);
    given.notes = entry.text(u"notes"_s);
    const bool continues = entry.flag(u"continues"_s, false);
    const QList<ImportEntry> leads = entry.entries(u"leads"_s);
    entry.finish();
    for (const CooperationArea& known : store::cooperationAreas(m_connection)) {
        if (known.heading != heading || !shareName(known.names, given.names))
            continue;
        if (known.period.start == given.period.start)
            given.id = known.id;
        else if (continues && known.period.end.isValid() && known.period.end < given.period.start) {
            given.before = known.id; // the last of those in the order of their beginnings
            given.position = known.position;
        }
    }
    if (given.id.isNull()) {
        if (continues && given.before.isNull())
            store::refuseValue(u"continues"_s, shown(given.names),
                               Text::tr("no area of this name under this heading ends before it."));
        given.id = store::setCooperationArea(m_connection, given);
        added(Text::tr("The area of cooperation “%1” is added.").arg(shown(given.names)));
    } else {
        unchanged();
    }
    for (const ImportEntry& each : leads)
        lead(each, given.id);
}

void CooperationBringing::lead(const ImportEntry& entry, domain::AreaId area)
{
    const domain::AreaLead given{
        {}, area, organisationOf(entry, u"organisation"_s), entry.text(u"person"_s).simplified(), periodOf(entry)};
    entry.finish();
    for (domain::AreaLead known : store::areaLeads(m_connection, area)) {
        known.id = {};
        if (known == given) {
            unchanged();
            return;
        }
    }
    store::setAreaLead(m_connection, given);
    added(Text::tr("A lead of an area is added: %1.")
              .arg(organisationName(*m_directory.find(given.organisation), domain::Language::English)));
}

} // namespace rapporteur::workspace
