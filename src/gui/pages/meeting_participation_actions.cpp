// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the list of participants: the menus of its page, and what they do to all chosen rows.
#include "gui/desk.h"
#include "gui/dialogs/members_form.h"
#include "gui/dialogs/paper_dialog.h"
#include "gui/dialogs/participation_forms.h"
#include "gui/pages/meeting_participation.h"
#include "workspace/participation_export.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Credentials;
using domain::ObserverState;
using domain::ParticipationId;
using workspace::ParticipationRow;

template <typename Change>
void MeetingParticipation::changeChosen(Change change)
{
    const QList<ParticipationId> ids = chosen();
    if (ids.isEmpty())
        return;
    m_desk->change(
        this, [ids, change](workspace::Library& library) { return change(library, ids); },
        [this, count = int(ids.size())] {
            Q_EMIT m_desk->undoableDone(tr("%n entry(s) of the list changed.", nullptr, count));
        });
}

void MeetingParticipation::makeMenus()
{
    auto* invite = new QMenu(m_invite);
    const QPair<workspace::Invited, QString> groups[] = {
        {workspace::Invited::Parties, tr("All Parties")},
        {workspace::Invited::States, tr("All States")},
        {workspace::Invited::Everyone, tr("All States and organizations")}};
    for (const auto& [who, text] : groups) {
        invite->addAction(text, this, [this, who = who] {
            m_desk->change(
                this,
                [meeting = m_meeting, who](workspace::Library& library) {
                    return workspace::invite(library, meeting, who, QDate::currentDate());
                },
                [this] { Q_EMIT m_desk->undoableDone(tr("The invitations are recorded as of today.")); });
        });
    }
    m_invite->setMenu(invite);
    auto* state = new QMenu(m_state);
    const QDate today = QDate::currentDate();
    state
        ->addAction(tr("Registered today"), this,
                    [this, today] {
                        changeChosen([today](workspace::Library& library, const QList<ParticipationId>& ids) {
                            return workspace::setRegistered(library, ids, today);
                        });
                    })
        ->setObjectName(u"registeredAction"_s);
    QMenu* credentials = state->addMenu(tr("Credentials"));
    for (const Credentials each : domain::credentialsStates()) {
        credentials
            ->addAction(workspace::credentialsName(each), this,
                        [this, each, today] {
                            changeChosen([=](workspace::Library& library, const QList<ParticipationId>& ids) {
                                return workspace::setCredentials(library, ids, each,
                                                                 each == Credentials::None ? QDate() : today);
                            });
                        })
            ->setObjectName(u"credentials-"_s + code(each));
    }
    QMenu* observer = state->addMenu(tr("Observer"));
    for (const ObserverState each : domain::observerStates()) {
        observer->addAction(workspace::observerStateName(each), this, [this, each, today] {
            changeChosen([=](workspace::Library& library, const QList<ParticipationId>& ids) {
                return workspace::setObserverState(library, ids, each, each == ObserverState::None ? QDate() : today);
            });
        });
    }
    m_state->setMenu(state);
}

void MeetingParticipation::makeMenu()
{
    auto* menu = new QMenu(m_more);
    const auto add = [&](const QString& name, const QString& text, auto run) {
        QAction* action = menu->addAction(text, this, run);
        action->setObjectName(name);
        return action;
    };
    m_rowActions.append(add(u"addParticipantAction"_s, tr("Add a person…"), [this] {
        const QList<ParticipationId> ids = chosen();
        if (ids.size() != 1)
            return;
        domain::Participant person;
        person.participation = ids.first();
        openParticipantForm(m_desk, person, window());
    }));
    m_rowActions.append(add(u"removeParticipationAction"_s, tr("Take from the list"), [this] { removeChosen(); }));
    menu->addSeparator();
    m_rowActions.append(add(u"editOrganisationAction"_s, tr("State or organization…"), [this] {
        if (const ParticipationRow* row = currentRow())
            openOrganisationForm(m_desk, row->organisation, window());
    }));
    m_rowActions.append(add(u"editInstrumentAction"_s, tr("Instrument deposited…"), [this] {
        const ParticipationRow* row = currentRow();
        if (row == nullptr)
            return;
        if (m_list.conference.isNull()) {
            Q_EMIT m_desk->message(
                tr("The library knows no treaty of this meeting. Say first when it binds: Treaty…"));
            return;
        }
        domain::Instrument none;
        none.organisation = row->organisation.id;
        none.body = m_list.conference;
        openInstrumentForm(m_desk, row->organisation, row->instrument.value_or(none), window());
    }));
    m_members = add(u"editMembersAction"_s, tr("Member States…"), [this] {
        if (const ParticipationRow* row = currentRow())
            openMembersForm(m_desk, row->organisation.id, row->name, window());
    });
    add(u"addOrganisationAction"_s, tr("New State or organization…"),
        [this] { openOrganisationForm(m_desk, {}, window()); });
    menu->addSeparator();
    add(u"importParticipationAction"_s, tr("Import a list (CSV)…"),
        [this] { openParticipationImport(m_desk, m_meeting, window()); });
    m_export = add(u"exportParticipationAction"_s, tr("Save as a document…"), [this] { exportPapers(); });
    m_more->setMenu(menu);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint& position) { menu->popup(m_view->viewport()->mapToGlobal(position)); });
}

void MeetingParticipation::removeChosen()
{
    if (const domain::Participant* person = currentPerson()) {
        m_desk->change(
            this,
            [id = person->id](workspace::Library& library) { return workspace::removeParticipant(library, id); },
            [this] { Q_EMIT m_desk->undoableDone(tr("The person is taken from the list.")); });
        return;
    }
    changeChosen([](workspace::Library& library, const QList<ParticipationId>& ids) {
        return workspace::removeParticipations(library, ids);
    });
}

void MeetingParticipation::exportPapers()
{
    PaperRequest request;
    request.title = tr("Save as a document");
    request.papers = {{tr("Report on credentials"), 0}, {tr("List of participants"), 1}};
    request.name = tr("participation", "name of a file");
    request.endings = {u"docx"_s, u"odt"_s, u"pdf"_s, u"xlsx"_s, u"csv"_s};
    request.write = [meeting = m_meeting](workspace::View& view, const QVariant& what, domain::Language language,
                                          const QString& path) {
        return what.toInt() == 0 ? workspace::exportCredentials(view, meeting, language, path)
                                 : workspace::exportParticipants(view, meeting, language, path);
    };
    openPaperDialog(m_desk, request, window());
}

} // namespace rapporteur::gui
