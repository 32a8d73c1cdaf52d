// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/cooperation_areas.h"

#include "gui/dialogs/cooperation_forms.h"
#include "gui/names.h"
#include "gui/settings.h"
#include "workspace/cooperation_export.h"

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::AreaRow;
using workspace::GroupRow;
using workspace::HeadingRow;
using workspace::LeadRow;
using workspace::MemberRow;

namespace {

/// "Ms. Silva, secretariat of …", or the entity alone.
QString personText(const QString& person, const QString& organisation)
{
    return person.isEmpty() ? organisation : person + u", "_s + organisation;
}

} // namespace

CooperationAreas::CooperationAreas(Desk* desk, QWidget* parent)
    : CooperationTab(desk, u"areas"_s, tr("Areas of cooperation"), {tr("Area"), tr("Scope"), tr("Group"), tr("Days")},
                     true, parent)
{
    setColumns({50, 24, 30, 26}, 0);
    setEmpty(tr("No areas of cooperation on this day"),
             tr("Areas stand under the headings of a decision. Add a heading first, then its areas."),
             tr("Add a heading…"), [this] { openHeadingForm(m_desk, {}, window()); });
    addAddition(u"addHeadingAction"_s, tr("Heading…"), 0, [this] { openHeadingForm(m_desk, {}, window()); });
    addAddition(u"addAreaAction"_s, tr("Area under the heading…"), 0, [this] { addArea(); });
    addAddition(u"addLeadAction"_s, tr("Lead officer of the area…"), Area, [this] { addLead(); });
    addAction(u"changeScopeAction"_s, tr("Change the scope from a day…"), Area, [this] {
        if (const AreaRow* row = area(current().id))
            openScopeForm(m_desk, *row, day(), window());
    });
    addAction(
        u"areaHistoryAction"_s, tr("History of the area…"), Area,
        [this] { openAreaHistory(m_desk, {current().id}, window()); }, true);
    addAction(
        u"exportAreasAction"_s, tr("Save as a document…"), 0,
        [this] {
            saveTable(tr("Save the areas of cooperation"), tr("areas-of-cooperation", "name of a file"),
                      [asAt = day()](workspace::View& library, domain::Language language, const QString& path) {
                          return written(workspace::areasTable(library, asAt, language), path);
                      });
        },
        true);
    setEditing([this](const Record& record) { edit(record); }, [this](const Record& record) { remove(record); });
    reload();
}

void CooperationAreas::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_desk->ask(
        this,
        [asAt = day(), language = Settings::contentLanguage()](workspace::View& library) {
            return workspace::areasAsAt(library, asAt, language);
        },
        [this](const QList<HeadingRow>& headings) { show(headings); }, m_cancel);
}

void CooperationAreas::show(const QList<HeadingRow>& headings)
{
    m_headings = headings;
    refill([this] {
        for (const HeadingRow& heading : m_headings) {
            const QString name =
                heading.heading.decision.isEmpty()
                    ? heading.name
                    : tr("%1 (%2)", "heading and decision").arg(heading.name, heading.heading.decision);
            QTreeWidgetItem* top = addRow(nullptr, {Heading, heading.heading.id.value}, {name});
            QFont bold = font();
            bold.setBold(true);
            top->setFont(0, bold);
            for (const AreaRow& each : heading.areas) {
                const QString scope = each.area.scope == domain::CooperationScope::None
                                          ? QString()
                                          : workspace::cooperationScopeName(each.area.scope);
                QTreeWidgetItem* item = addRow(top, {Area, each.area.id.value},
                                               {each.name, scope, each.group, periodText(each.area.period)});
                for (const LeadRow& lead : each.leads)
                    addRow(item, {Lead, lead.lead.id.value},
                           {personText(lead.lead.person, lead.organisation),
                            tr("leads"),
                            {},
                            periodText(lead.lead.period)},
                           u"user-identity"_s);
            }
        }
    });
}

const AreaRow* CooperationAreas::area(qint64 id) const
{
    for (const HeadingRow& heading : m_headings) {
        for (const AreaRow& each : heading.areas) {
            if (each.area.id.value == id)
                return &each;
        }
    }
    return nullptr;
}

void CooperationAreas::addArea()
{
    AreaRow row;
    const Record chosen = current();
    for (const HeadingRow& heading : m_headings) {
        bool here = chosen.kind == Heading && heading.heading.id.value == chosen.id;
        for (const AreaRow& each : heading.areas)
            here = here || (chosen.kind == Area && each.area.id.value == chosen.id);
        if (!here)
            continue;
        row.area.heading = heading.heading.id;
        row.area.position = int(heading.areas.size());
    }
    if (row.area.heading.isNull())
        return Q_EMIT m_desk->message(tr("Choose the heading under which the area stands."));
    openAreaForm(m_desk, row, window());
}

void CooperationAreas::addLead()
{
    LeadRow row;
    row.lead.area = {current().id};
    openLeadForm(m_desk, row, window());
}

void CooperationAreas::edit(const Record& record)
{
    for (const HeadingRow& heading : m_headings) {
        if (record == Record{Heading, heading.heading.id.value})
            return openHeadingForm(m_desk, heading.heading, window());
        for (const AreaRow& each : heading.areas) {
            if (record == Record{Area, each.area.id.value})
                return openAreaForm(m_desk, each, window());
            for (const LeadRow& lead : each.leads) {
                if (record == Record{Lead, lead.lead.id.value})
                    return openLeadForm(m_desk, lead, window());
            }
        }
    }
}

void CooperationAreas::remove(const Record& record)
{
    m_desk->change(
        this,
        [record](workspace::Library& library) {
            if (record.kind == Heading)
                return workspace::removeAreaHeading(library, {record.id});
            if (record.kind == Area)
                return workspace::removeCooperationArea(library, {record.id});
            return workspace::removeAreaLead(library, {record.id});
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("It is deleted.")); });
}

CooperationGroups::CooperationGroups(Desk* desk, QWidget* parent)
    : CooperationTab(desk, u"groups"_s, tr("Groups and their members"),
                     {tr("Group or member"), tr("Kind"), tr("Scope"), tr("Under"), tr("Days")}, true, parent)
{
    setColumns({50, 18, 22, 18, 26}, 0);
    setEmpty(tr("No groups at work on this day"),
             tr("Task forces and working groups stand here with their members and the days of both."),
             tr("Add a group…"), [this] { openGroupForm(m_desk, {}, window()); });
    addAddition(u"addGroupAction"_s, tr("Group…"), 0, [this] { openGroupForm(m_desk, {}, window()); });
    addAddition(u"addMemberAction"_s, tr("Member of the group…"), Group, [this] { addMember(); });
    setEditing([this](const Record& record) { edit(record); }, [this](const Record& record) { remove(record); });
    reload();
}

void CooperationGroups::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_desk->ask(
        this,
        [asAt = day(), language = Settings::contentLanguage()](workspace::View& library) {
            return workspace::groupsAsAt(library, asAt, language);
        },
        [this](const QList<GroupRow>& groups) { show(groups); }, m_cancel);
}

void CooperationGroups::show(const QList<GroupRow>& groups)
{
    m_groups = groups;
    refill([this] {
        for (const GroupRow& each : m_groups) {
            const domain::CooperationGroup& group = each.group;
            const QString scope = group.scope == domain::CooperationScope::None
                                      ? QString()
                                      : workspace::cooperationScopeName(group.scope);
            QTreeWidgetItem* top = addRow(
                nullptr, {Group, group.id.value},
                {each.name, workspace::groupKindName(group.kind), scope, group.decision, periodText(group.period)});
            QFont bold = font();
            bold.setBold(true);
            top->setFont(0, bold);
            for (const MemberRow& member : each.members)
                addRow(top, {Member, member.member.id.value},
                       {personText(member.member.person, member.organisation),
                        workspace::groupRoleName(member.member.role),
                        {},
                        {},
                        periodText(member.member.period)},
                       u"user-identity"_s);
        }
    });
}

void CooperationGroups::addMember()
{
    MemberRow row;
    row.member.group = {current().id};
    openMemberForm(m_desk, row, window());
}

void CooperationGroups::edit(const Record& record)
{
    for (const GroupRow& each : m_groups) {
        if (record == Record{Group, each.group.id.value})
            return openGroupForm(m_desk, each, window());
        for (const MemberRow& member : each.members) {
            if (record == Record{Member, member.member.id.value})
                return openMemberForm(m_desk, member, window());
        }
    }
}

void CooperationGroups::remove(const Record& record)
{
    m_desk->change(
        this,
        [record](workspace::Library& library) {
            return record.kind == Group ? workspace::removeCooperationGroup(library, {record.id})
                                        : workspace::removeGroupMember(library, {record.id});
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("It is deleted.")); });
}

} // namespace rapporteur::gui
