// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/meeting_page.h"

#include "gui/desk.h"
#include "gui/dialogs/meeting_dialog.h"
#include "gui/dialogs/officers_dialog.h"
#include "gui/models/meeting_list_model.h"
#include "gui/names.h"
#include "gui/pages/meeting_agenda.h"
#include "gui/pages/meeting_decisions.h"
#include "gui/pages/meeting_documents.h"
#include "gui/pages/meeting_notes.h"
#include "gui/pages/meeting_participation.h"
#include "gui/pages/meeting_plan.h"
#include "gui/throttle.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::MeetingId;

namespace {

constexpr int reloadDelay = 200; // milliseconds

/// "1 – 5 November 2021, online (tentative)".
QString partText(const domain::MeetingPart& part)
{
    QString days = daysText(part.segment.start, part.segment.end);
    if (days.isEmpty())
        days = part.window.said.isEmpty() ? MeetingPage::tr("no day known") : part.window.said;
    const QString place = domain::preferred(part.segment.places, titleLanguages());
    QStringList words{days};
    if (!place.isEmpty())
        words.append(place);
    const QString mode = workspace::meetingModeName(part.segment.mode);
    if (part.segment.mode != domain::MeetingMode::Unknown && mode.compare(place, Qt::CaseInsensitive) != 0)
        words.append(mode);
    if (part.segment.tentative)
        words.append(MeetingPage::tr("tentative"));
    return words.join(u" · "_s);
}

} // namespace

MeetingPage::MeetingPage(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_agenda(new MeetingAgenda(desk))
    , m_documents(new MeetingDocuments(desk))
    , m_plan(new MeetingPlan(desk))
    , m_participation(new MeetingParticipation(desk))
    , m_decisions(new MeetingDecisions(desk))
    , m_notes(new MeetingNotes(desk))
    , m_reloadSoon(new Throttle(
          reloadDelay,
          [this] {
              m_stale = !isVisible();
              if (!m_stale)
                  reload();
          },
          this))
{
    setObjectName(u"meetingPage"_s);
    auto* none = new EmptyNotice;
    none->setNotice(tr("No meeting chosen"), tr("Choose one in the list to see its documents and its plan."));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(makeHead());
    m_tabs->setObjectName(u"meetingTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the meeting's page"));
    m_tabs->addTab(m_agenda, tr("Agenda"));
    m_tabs->addTab(m_documents, tr("Documents"));
    m_tabs->addTab(m_plan, tr("Plan"));
    m_tabs->addTab(m_participation, tr("Participation"));
    m_tabs->addTab(m_decisions, tr("Decisions"));
    m_tabs->addTab(m_notes, tr("Notes"));
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(none);
    m_stack->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectAll();
}

QWidget* MeetingPage::makeHead()
{
    auto* head = new QWidget;
    m_code = textLabel(TextSize::Section);
    m_code->setObjectName(u"meetingCodeLabel"_s);
    m_title = textLabel(TextSize::Head);
    m_title->setObjectName(u"meetingTitleLabel"_s);
    m_facts = textLabel(TextSize::Secondary);
    m_parts = textLabel(TextSize::Body);
    m_parts->setObjectName(u"meetingPartsLabel"_s);
    m_remarks = textLabel(TextSize::Secondary);
    m_remarks->setObjectName(u"meetingRemarksLabel"_s);
    m_edit = new QPushButton(QIcon::fromTheme(u"document-edit"_s), tr("Edit…"));
    m_edit->setObjectName(u"editMeetingButton"_s);
    m_officers = new QPushButton(QIcon::fromTheme(u"user-identity"_s), tr("Officers…"));
    m_officers->setObjectName(u"officersButton"_s);
    auto* first = new QHBoxLayout;
    first->addWidget(m_code, 1);
    first->addWidget(m_officers);
    first->addWidget(m_edit);
    first->addWidget(makeMenuButton());
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_parts);
    layout->addWidget(m_remarks);
    return head;
}

void MeetingPage::connectAll()
{
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, m_reloadSoon, &Throttle::kick);
    connect(m_edit, &QPushButton::clicked, this, &MeetingPage::edit);
    connect(m_documents, &MeetingDocuments::plannedWanted, this, [this](domain::PlannedDocumentId document) {
        showPlan();
        m_plan->choose(document);
    });
    connect(m_officers, &QPushButton::clicked, this,
            [this] { (new OfficersDialog(m_desk, m_detail.meeting, window()))->open(); });
}

void MeetingPage::setMeeting(MeetingId meeting)
{
    if (meeting == m_meeting)
        return;
    m_meeting = meeting;
    reload();
}

void MeetingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        reload();
}

void MeetingPage::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (m_meeting.isNull()) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_desk->workspace->ask(
        this,
        [id = m_meeting](workspace::View& view) -> Result<Facts> {
            const auto detail = workspace::meetingDetail(view, id);
            if (!detail)
                return Failure(detail.error());
            Facts facts{*detail, {}, {}};
            for (const domain::MeetingRemark& remark : domain::checkMeeting(*detail))
                facts.remarks.append(workspace::meetingRemarkText(remark, *detail));
            const auto related = workspace::relatedMeetings(view, id);
            if (!related)
                return Failure(related.error());
            for (const workspace::RelatedMeeting& each : *related)
                facts.relations.append(workspace::meetingRelationName(each.kind, each.incoming) + u' ' +
                                       meetingName(each.code));
            return facts;
        },
        [this](const Result<Facts>& facts) {
            if (facts) {
                showFacts(*facts);
                // After the facts: of a meeting that is gone nothing more is asked.
                m_agenda->showMeeting(m_meeting);
                m_documents->setMeeting(m_meeting);
                m_participation->showMeeting(m_meeting);
                m_plan->setMeeting(m_detail);
                m_decisions->setMeeting(m_meeting);
                return m_notes->setMeeting(m_detail.meeting);
            }
            if (facts.error().code == ErrorCode::NotFound)
                return setMeeting({}); // it was deleted
            if (facts.error().code != ErrorCode::Cancelled)
                Q_EMIT m_desk->failed(facts.error());
        },
        m_cancel);
}

void MeetingPage::showLines(QLabel* label, const QStringList& lines)
{
    constexpr int most = 6;
    const int more = int(lines.size()) - most;
    label->setText(more <= 1 ? lines.join(u'\n')
                             : (lines.first(most) << tr("… and %n more", "lines of a head", more)).join(u'\n'));
    label->setToolTip(more <= 1 ? QString() : plainToolTip(lines.sliced(most).join(u"; "_s)));
    label->setVisible(!lines.isEmpty());
}

void MeetingPage::showFacts(const Facts& facts)
{
    m_detail = facts.detail;
    const domain::Meeting& meeting = m_detail.meeting;
    m_stack->setCurrentIndex(1);
    m_code->setText(meeting.code);
    const QString title = meetingTitle(meeting.titles);
    constexpr qsizetype longest = 300; // a head that is longer leaves no room for the page
    const bool isLong = title.size() > longest;
    m_title->setText(isLong ? QString(title.left(longest).trimmed() + u'…') : title);
    m_title->setToolTip(isLong ? plainToolTip(title) : QString());
    m_title->setVisible(!title.isEmpty());
    QStringList words{workspace::meetingStatusName(meeting.status)};
    if (!m_detail.timeZone.isEmpty())
        words.append(m_detail.timeZone);
    words += facts.relations;
    m_facts->setText(words.join(u" · "_s));
    QStringList parts;
    for (const domain::MeetingPart& part : m_detail.parts)
        parts.append(m_detail.parts.size() == 1 ? partText(part)
                                                : tr("Part %1: %2").arg(parts.size() + 1).arg(partText(part)));
    showLines(m_parts, parts);
    showLines(m_remarks, facts.remarks);
    m_edit->setEnabled(!m_desk->workspace->state().readOnly);
    for (QAction* action : m_writing)
        action->setEnabled(!m_desk->workspace->state().readOnly);
}

void MeetingPage::edit()
{
    (new MeetingDialog(m_desk, m_detail, window()))->open();
}

void MeetingPage::showLateDocuments()
{
    m_tabs->setCurrentWidget(m_documents);
    m_documents->narrowToLate();
}

void MeetingPage::showMissingDocuments(domain::Language language)
{
    m_tabs->setCurrentWidget(m_documents);
    m_documents->narrowToMissing(language);
}

void MeetingPage::showPlan()
{
    m_tabs->setCurrentWidget(m_plan);
}

} // namespace rapporteur::gui
