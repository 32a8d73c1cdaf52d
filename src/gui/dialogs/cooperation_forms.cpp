// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/cooperation_forms.h"

#include "gui/dialogs/organisation_field.h"
#include "gui/names.h"
#include "gui/settings.h"
#include "gui/widgets/text_label.h"
#include "gui/widgets/translations_edit.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CooperationForms)
};

constexpr QSize historySize{640, 320};

Choices scopeChoices()
{
    return choicesOf(domain::cooperationScopes(), workspace::cooperationScopeName);
}

/// The two fields of a period.
struct PeriodFields {
    QLineEdit* start;
    QLineEdit* end;
};
PeriodFields addPeriod(FormDialog* form, const domain::Period& period)
{
    return {form->addDay(u"periodStartEdit"_s, Text::tr("From:"), period.start),
            form->addDay(u"periodEndEdit"_s, Text::tr("Until:"), period.end)};
}
std::optional<domain::Period> periodIn(FormDialog* form, const PeriodFields& fields)
{
    const auto start = form->dayIn(fields.start);
    const auto end = start ? form->dayIn(fields.end) : std::nullopt;
    return start && end ? std::optional(domain::Period{*start, *end}) : std::nullopt;
}

/// The group that is typed; null for an empty text.
Result<domain::GroupId> groupOf(workspace::View& view, const QString& typed)
{
    return typed.trimmed().isEmpty() ? Result<domain::GroupId>(domain::GroupId())
                                     : workspace::groupCalled(view, typed);
}

} // namespace

void openGroupForm(Desk* desk, const workspace::GroupRow& row, QWidget* parent)
{
    const domain::CooperationGroup& group = row.group;
    auto* form = new FormDialog(desk, u"groupDialog"_s, group.id.isNull() ? Text::tr("New group") : row.name, parent);
    auto* names = form->addTranslations(u"groupName"_s, Text::tr("Name:"), group.names);
    auto* kind = form->addCombo(u"groupKindCombo"_s, Text::tr("Kind:"),
                                choicesOf(domain::groupKinds(), workspace::groupKindName), int(group.kind));
    auto* scope = form->addCombo(u"groupScopeCombo"_s, Text::tr("Scope:"), scopeChoices(), int(group.scope));
    auto* above =
        form->addLine(u"groupParentEdit"_s, Text::tr("Guided by:"), row.parent, Text::tr("name of a group"));
    auto* decision =
        form->addLine(u"groupDecisionEdit"_s, Text::tr("Under:"), group.decision, Text::tr("such as MC-3/11, 5 (a)"));
    const PeriodFields period = addPeriod(form, group.period);
    auto* notes = form->addLine(u"groupNotesEdit"_s, Text::tr("Notes:"), group.notes);
    form->finish([=] {
        const auto when = periodIn(form, period);
        if (!when)
            return;
        domain::CooperationGroup kept = group;
        kept.names = names->texts();
        kept.kind = domain::GroupKind(kind->currentData().toInt());
        kept.scope = domain::CooperationScope(scope->currentData().toInt());
        kept.decision = decision->text();
        kept.period = *when;
        kept.notes = notes->text();
        form->lookUp(
            [typed = above->text()](workspace::View& view) { return groupOf(view, typed); },
            [=](domain::GroupId guide) {
                domain::CooperationGroup whole = kept;
                whole.parent = guide;
                form->keep(
                    [whole](workspace::Library& library) { return workspace::setCooperationGroup(library, whole); },
                    Text::tr("The group is kept."));
            },
            above);
    });
}

void openMemberForm(Desk* desk, const workspace::MemberRow& row, QWidget* parent)
{
    auto* form = new FormDialog(desk, u"memberDialog"_s,
                                row.member.id.isNull() ? Text::tr("New member") : Text::tr("Member"), parent);
    auto* who = addOrganisationField(form, desk, u"memberOrganisationEdit"_s, Text::tr("Entity:"), row.organisation);
    auto* person = form->addLine(u"memberPersonEdit"_s, Text::tr("Person:"), row.member.person,
                                 Text::tr("empty: the entity as such"));
    auto* role = form->addCombo(u"memberRoleCombo"_s, Text::tr("Role:"),
                                choicesOf(domain::groupRoles(), workspace::groupRoleName), int(row.member.role));
    const PeriodFields period = addPeriod(form, row.member.period);
    form->finish([=] {
        const auto when = periodIn(form, period);
        if (!when)
            return;
        domain::GroupMember kept = row.member;
        kept.person = person->text();
        kept.role = domain::GroupRole(role->currentData().toInt());
        kept.period = *when;
        form->lookUp(
            [typed = who->text()](workspace::View& view) { return workspace::organisationCalled(view, typed); },
            [=](domain::OrganisationId organisation) {
                domain::GroupMember whole = kept;
                whole.organisation = organisation;
                form->keep([whole](workspace::Library& library) { return workspace::setGroupMember(library, whole); },
                           Text::tr("The member is kept."));
            },
            who);
    });
}

void openHeadingForm(Desk* desk, const domain::AreaHeading& heading, QWidget* parent)
{
    auto* form = new FormDialog(desk, u"headingDialog"_s,
                                heading.id.isNull() ? Text::tr("New heading") : Text::tr("Heading"), parent);
    auto* names = form->addTranslations(u"headingName"_s, Text::tr("Name:"), heading.names);
    auto* decision =
        form->addLine(u"headingDecisionEdit"_s, Text::tr("Decision:"), heading.decision, Text::tr("such as MC-3/11"));
    form->finish([=] {
        domain::AreaHeading kept = heading;
        kept.names = names->texts();
        kept.decision = decision->text();
        form->keep([kept](workspace::Library& library) { return workspace::setAreaHeading(library, kept); },
                   Text::tr("The heading is kept."));
    });
}

void openAreaForm(Desk* desk, const workspace::AreaRow& row, QWidget* parent)
{
    const domain::CooperationArea& area = row.area;
    auto* form = new FormDialog(desk, u"areaDialog"_s, area.id.isNull() ? Text::tr("New area") : row.name, parent);
    auto* names = form->addTranslations(u"areaName"_s, Text::tr("Name:"), area.names);
    auto* scope = form->addCombo(u"areaScopeCombo"_s, Text::tr("Scope:"), scopeChoices(), int(area.scope));
    auto* group = form->addLine(u"areaGroupEdit"_s, Text::tr("Group:"), row.group, Text::tr("name of a group"));
    const PeriodFields period = addPeriod(form, area.period);
    auto* notes = form->addLine(u"areaNotesEdit"_s, Text::tr("Notes:"), area.notes);
    form->finish([=] {
        const auto when = periodIn(form, period);
        if (!when)
            return;
        domain::CooperationArea kept = area;
        kept.names = names->texts();
        kept.scope = domain::CooperationScope(scope->currentData().toInt());
        kept.period = *when;
        kept.notes = notes->text();
        form->lookUp(
            [typed = group->text()](workspace::View& view) { return groupOf(view, typed); },
            [=](domain::GroupId found) {
                domain::CooperationArea whole = kept;
                whole.group = found;
                form->keep(
                    [whole](workspace::Library& library) { return workspace::setCooperationArea(library, whole); },
                    Text::tr("The area is kept."));
            },
            group);
    });
}

void openLeadForm(Desk* desk, const workspace::LeadRow& row, QWidget* parent)
{
    auto* form =
        new FormDialog(desk, u"leadDialog"_s,
                       row.lead.id.isNull() ? Text::tr("New lead officer") : Text::tr("Lead officer"), parent);
    auto* who = addOrganisationField(form, desk, u"leadOrganisationEdit"_s, Text::tr("Entity:"), row.organisation);
    auto* person = form->addLine(u"leadPersonEdit"_s, Text::tr("Officer:"), row.lead.person,
                                 Text::tr("empty while none is named"));
    const PeriodFields period = addPeriod(form, row.lead.period);
    form->finish([=] {
        const auto when = periodIn(form, period);
        if (!when)
            return;
        domain::AreaLead kept = row.lead;
        kept.person = person->text();
        kept.period = *when;
        form->lookUp(
            [typed = who->text()](workspace::View& view) { return workspace::organisationCalled(view, typed); },
            [=](domain::OrganisationId organisation) {
                domain::AreaLead whole = kept;
                whole.organisation = organisation;
                form->keep([whole](workspace::Library& library) { return workspace::setAreaLead(library, whole); },
                           Text::tr("The lead officer is kept."));
            },
            who);
    });
}

void openScopeForm(Desk* desk, const workspace::AreaRow& row, QDate day, QWidget* parent)
{
    auto* form = new FormDialog(desk, u"scopeDialog"_s, Text::tr("Change the scope of %1").arg(row.name), parent);
    auto* scope = form->addCombo(u"scopeCombo"_s, Text::tr("Scope:"), scopeChoices(), int(row.area.scope));
    auto* from = form->addDay(u"scopeDayEdit"_s, Text::tr("From:"), day);
    auto* group = form->addLine(u"scopeGroupEdit"_s, Text::tr("Group:"), row.group, Text::tr("name of a group"));
    form->addRemark(Text::tr("Before that day the list of areas shows what it shows now."));
    form->finish([=] {
        const auto start = form->dayIn(from);
        if (!start)
            return;
        const auto wanted = domain::CooperationScope(scope->currentData().toInt());
        form->lookUp([typed = group->text()](workspace::View& view) { return groupOf(view, typed); },
                     [=](domain::GroupId found) {
                         form->keep(
                             [id = row.area.id, start = *start, wanted, found](workspace::Library& library) {
                                 return workspace::changeScope(library, id, start, wanted, found);
                             },
                             Text::tr("The scope changes on that day."));
                     },
                     group);
    });
}

void openAreaHistory(Desk* desk, domain::AreaId area, QWidget* parent)
{
    desk->ask(
        parent,
        [area, language = Settings::contentLanguage()](workspace::View& view) {
            return workspace::areaHistory(view, area, language);
        },
        [parent](const QList<workspace::AreaRow>& rows) {
            auto* dialog = new QDialog(parent);
            dialog->setObjectName(u"areaHistoryDialog"_s);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setWindowTitle(Text::tr("History of the area"));
            auto* list = new QTreeWidget;
            list->setObjectName(u"areaHistoryView"_s);
            list->setAccessibleName(Text::tr("The area in the course of time, with its leads"));
            list->setHeaderLabels({Text::tr("Days"), Text::tr("Area"), Text::tr("Scope")});
            for (const workspace::AreaRow& row : rows) {
                auto* item = new QTreeWidgetItem(
                    list, {periodText(row.area.period), row.name, workspace::cooperationScopeName(row.area.scope)});
                for (const workspace::LeadRow& lead : row.leads) {
                    const QString who = lead.lead.person.isEmpty() ? lead.organisation
                                                                   : lead.lead.person + u", "_s + lead.organisation;
                    item->addChild(new QTreeWidgetItem({periodText(lead.lead.period), who, Text::tr("leads")}));
                }
            }
            list->expandAll();
            list->setCurrentItem(list->topLevelItem(0));
            for (int column = 0; column < 3; ++column)
                list->resizeColumnToContents(column);
            auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
            QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
            auto* layout = new QVBoxLayout(dialog);
            layout->setContentsMargins(16, 16, 16, 12);
            layout->addWidget(list);
            layout->addWidget(buttons);
            dialog->resize(historySize);
            dialog->open();
        });
}

} // namespace rapporteur::gui
