// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/members_form.h"

#include "gui/dialogs/form_dialog.h"
#include "gui/settings.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MembersForm)
};

constexpr int shownLines = 12;

void openForm(Desk* desk, domain::OrganisationId organisation, const QString& name, const QString& lines,
              QWidget* parent)
{
    auto* form = new FormDialog(desk, u"membersDialog"_s, name, parent);
    form->addRemark(
        Text::tr("An organization of regional integration votes with one vote for each of its member States "
                 "that is a Party, and not at all if one of them votes itself."));
    auto* members = form->addText(u"membersEdit"_s, Text::tr("Member States:"), lines);
    members->setMaximumHeight(members->fontMetrics().lineSpacing() * shownLines + 16);
    members->setMinimumHeight(members->maximumHeight());
    form->addRemark(
        Text::tr("One State a line, by name or code; behind it, where they matter, its first and its last "
                 "day: “Sweden; 1995-01-01”, “Malta; 2004-05-01; 2020-01-31”."));
    form->finish([=] {
        form->lookUp([organisation, typed = members->toPlainText()](
                         workspace::View& view) { return workspace::membersCalled(view, organisation, typed); },
                     [=](const QList<domain::Membership>& kept) {
                         form->keep(
                             [organisation, kept](workspace::Library& library) {
                                 return workspace::setMembers(library, organisation, kept);
                             },
                             Text::tr("The member States are kept."));
                     },
                     members);
    });
}

} // namespace

void openMembersForm(Desk* desk, domain::OrganisationId organisation, const QString& name, QWidget* parent)
{
    desk->ask(
        parent,
        [organisation, language = Settings::contentLanguage()](workspace::View& view) {
            return workspace::membersOf(view, organisation, language);
        },
        [=](const QList<workspace::MemberState>& members) {
            openForm(desk, organisation, name, workspace::memberLines(members), parent);
        });
}

} // namespace rapporteur::gui
