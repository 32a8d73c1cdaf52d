// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a whole meeting beside editing it: relations, calendars, lists and files out, deleting.
#include "gui/desk.h"
#include "gui/dialogs/form_dialog.h"
#include "gui/dialogs/meeting_files_form.h"
#include "gui/dialogs/meeting_import_dialog.h"
#include "gui/dialogs/paper_dialog.h"
#include "gui/pages/meeting_page.h"
#include "workspace/meeting_export.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::MeetingRelationKind;

QToolButton* MeetingPage::makeMenuButton()
{
    auto* button = new QToolButton;
    button->setObjectName(u"meetingMenuButton"_s);
    button->setText(tr("More"));
    button->setIcon(QIcon::fromTheme(u"application-menu"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& name, const QString& text, void (MeetingPage::*run)()) {
        QAction* action = menu->addAction(text, this, run);
        action->setObjectName(name);
        return action;
    };
    m_writing = {add(u"relateMeetingAction"_s, tr("Related meeting…"), &MeetingPage::relate),
                 add(u"deleteMeetingAction"_s, tr("Delete the meeting"), &MeetingPage::removeThis)};
    menu->addSeparator();
    QAction* import =
        menu->addAction(tr("Import meetings (CSV)…"), this, [this] { openMeetingImport(m_desk, window()); });
    import->setObjectName(u"importMeetingsAction"_s);
    m_writing.append(import);
    add(u"saveCalendarAction"_s, tr("Save as a calendar…"), &MeetingPage::saveCalendar);
    add(u"saveDocumentListAction"_s, tr("Save the list of documents…"), &MeetingPage::saveDocumentList);
    add(u"saveMeetingFilesAction"_s, tr("Save the files by language…"), &MeetingPage::saveFiles);
    button->setMenu(menu);
    return button;
}

void MeetingPage::relate()
{
    auto* form = new FormDialog(m_desk, u"meetingRelationDialog"_s, tr("Related meeting"), window());
    Choices kinds;
    for (const auto kind : {MeetingRelationKind::PreparatoryFor, MeetingRelationKind::BackToBackWith,
                            MeetingRelationKind::JointWith, MeetingRelationKind::Resumes})
        kinds.append({workspace::meetingRelationName(kind, false), int(kind)});
    auto* kind = form->addCombo(u"meetingRelationKindCombo"_s, tr("This meeting:"), kinds, {});
    auto* other = form->addLine(u"meetingRelationOtherEdit"_s, tr("Meeting:"), {}, tr("such as COP-5"));
    auto* away = form->addCheck(u"meetingRelationAwayCheck"_s, tr("Take this relation away"), false);
    form->finish([=, meeting = m_meeting] {
        const auto chosen = MeetingRelationKind(kind->currentData().toInt());
        const bool remove = away->isChecked();
        form->lookUp([typed = other->text()](workspace::View& view) { return workspace::meetingCalled(view, typed); },
                     [=](domain::MeetingId to) {
                         form->keep(
                             [=](workspace::Library& library) {
                                 return remove ? workspace::unrelateMeetings(library, meeting, to, chosen)
                                               : workspace::relateMeetings(library, meeting, to, chosen);
                             },
                             tr("The relation is kept."));
                     },
                     other);
    });
}

void MeetingPage::removeThis()
{
    m_desk->change(
        this,
        [meeting = m_meeting](workspace::Library& library) { return workspace::removeMeeting(library, meeting); },
        [this] { Q_EMIT m_desk->undoableDone(tr("The meeting is deleted.")); });
}

void MeetingPage::saveCalendar()
{
    PaperRequest request;
    request.title = tr("Save as a calendar");
    request.papers = {{tr("The meeting"), 0}, {tr("The meeting and its deadlines"), 1}, {tr("All meetings"), 2}};
    request.name = m_detail.meeting.code;
    request.endings = {u"ics"_s};
    request.write = [meeting = m_meeting](workspace::View& view, const QVariant& what, domain::Language language,
                                          const QString& path) {
        workspace::CalendarRequest calendar;
        if (what.toInt() < 2)
            calendar.meetings = {meeting};
        calendar.deadlines = what.toInt() == 1;
        calendar.language = language;
        return workspace::exportCalendar(view, calendar, path);
    };
    openPaperDialog(m_desk, request, window());
}

void MeetingPage::saveDocumentList()
{
    PaperRequest request;
    request.title = tr("Save the list of documents");
    request.papers = {{QString(), 0}};
    request.name = m_detail.meeting.code;
    request.endings = {u"docx"_s, u"odt"_s, u"xlsx"_s, u"csv"_s, u"json"_s};
    request.write = [meeting = m_meeting](workspace::View& view, const QVariant&, domain::Language language,
                                          const QString& path) {
        return workspace::exportDocumentList(view, meeting, language, path);
    };
    openPaperDialog(m_desk, request, window());
}

void MeetingPage::saveFiles()
{
    openMeetingFiles(m_desk, m_meeting, m_detail.meeting.code, window());
}

} // namespace rapporteur::gui
