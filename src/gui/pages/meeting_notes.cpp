// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/meeting_notes.h"

#include "gui/desk.h"
#include "workspace/meetings.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::MeetingId;

namespace {

/// Changes the notes alone: what else was changed of the meeting meanwhile stays.
Result<void> setNotes(workspace::Library& library, MeetingId meeting, const QString& notes)
{
    const auto view = library.view();
    if (!view)
        return Failure(view.error());
    auto detail = workspace::meetingDetail(**view, meeting);
    if (!detail)
        return Failure(detail.error());
    detail->meeting.notes = notes;
    return workspace::setMeeting(library, *detail);
}

} // namespace

MeetingNotes::MeetingNotes(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new QPlainTextEdit)
    , m_save(new QPushButton(QIcon::fromTheme(u"document-save"_s), tr("Save the notes")))
{
    setObjectName(u"meetingNotes"_s);
    setAccessibleName(tr("Notes on the meeting"));
    m_text->setObjectName(u"meetingNotesEdit"_s);
    m_text->setAccessibleName(tr("Notes on the meeting"));
    m_text->setPlaceholderText(tr("Nothing is noted yet. Write here what should be remembered of this meeting."));
    m_text->setTabChangesFocus(true);
    m_text->setReadOnly(desk->workspace->state().readOnly);
    m_save->setObjectName(u"saveNotesButton"_s);
    m_save->setEnabled(false);
    auto* bar = new QHBoxLayout;
    bar->addStretch(1);
    bar->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addLayout(bar);
    connect(m_text->document(), &QTextDocument::modificationChanged, m_save, &QWidget::setEnabled);
    connect(m_save, &QPushButton::clicked, this, &MeetingNotes::save);
}

void MeetingNotes::setMeeting(const domain::Meeting& meeting)
{
    if (meeting.id != m_meeting)
        save();
    else if (m_text->document()->isModified())
        return;
    m_meeting = meeting.id;
    if (m_text->toPlainText() != meeting.notes)
        m_text->setPlainText(meeting.notes); // otherwise the cursor stays where it is
    m_text->document()->setModified(false);
}

void MeetingNotes::save()
{
    if (m_meeting.isNull() || !m_text->document()->isModified())
        return;
    m_text->document()->setModified(false);
    m_desk->workspace->change(
        this,
        [meeting = m_meeting, notes = m_text->toPlainText()](workspace::Library& library) {
            return setNotes(library, meeting, notes);
        },
        [this, meeting = m_meeting](const Result<void>& saved) {
            if (saved)
                return Q_EMIT m_desk->undoableDone(tr("The notes are saved."));
            if (meeting == m_meeting)
                m_text->document()->setModified(true); // still to be saved
            Q_EMIT m_desk->failed(saved.error());
        });
}

void MeetingNotes::hideEvent(QHideEvent* event)
{
    save();
    QWidget::hideEvent(event);
}

} // namespace rapporteur::gui
