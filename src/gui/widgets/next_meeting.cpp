// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/next_meeting.h"

#include "gui/desk.h"
#include "gui/models/meeting_list_model.h"
#include "gui/names.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"
#include "workspace/queries.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

constexpr int nextDeadlines = 5;
constexpr int columnGap = 12; // pixels

/// The part of a meeting that goes on or comes next; nothing where none has a day.
const domain::MeetingPart* nextPart(const domain::MeetingDetail& meeting, QDate today)
{
    for (const domain::MeetingPart& part : meeting.parts) {
        if (part.lastDay().isValid() && part.lastDay() >= today)
            return &part;
    }
    return nullptr;
}

/// "In 12 days · 1 Nov 2021 – 5 Nov 2021 · Bali".
QString whenText(const domain::MeetingPart& part, QDate today)
{
    QStringList words;
    const QDate first = part.firstDay();
    const int days = int(today.daysTo(first));
    if (days > 0)
        words.append(NextMeetingPanel::tr("In %n day(s)", "days to go until a meeting begins", days));
    else if (days == 0)
        words.append(NextMeetingPanel::tr("Begins today"));
    else
        words.append(NextMeetingPanel::tr("Has begun"));
    words.append(part.segment.start.isValid() || part.window.said.isEmpty() ? daysText(first, part.lastDay())
                                                                            : part.window.said);
    const QString place = domain::preferred(part.segment.places, titleLanguages());
    if (!place.isEmpty())
        words.append(place);
    if (part.segment.tentative)
        words.append(NextMeetingPanel::tr("tentative"));
    return words.join(u" · "_s);
}

QString sixWeekText(QDate line, QDate today)
{
    const int days = int(today.daysTo(line));
    if (days > 0)
        return NextMeetingPanel::tr("Documents before the session are issued by %1, in %n day(s).", nullptr, days)
            .arg(dayText(line));
    if (days == 0)
        return NextMeetingPanel::tr("Documents before the session are issued by today.");
    return NextMeetingPanel::tr("Documents before the session were to be issued by %1, %n day(s) ago.", nullptr,
                                -days)
        .arg(dayText(line));
}

struct Deadline {
    QDate day;
    QString step;
    QString document;
    bool tentative = false;
};

/// Those that are not done and still lie ahead, the nearest first.
QList<Deadline> deadlinesAhead(const workspace::Plan& plan, QDate today)
{
    QList<Deadline> deadlines;
    for (const workspace::PlanRow& row : plan.rows) {
        const QString title = domain::preferred(row.document.titles, titleLanguages());
        const QString& symbol = row.document.symbol;
        const QString name =
            symbol.isEmpty() || title.isEmpty() ? QString(symbol + title) : QString(symbol + u"  "_s + title);
        for (const domain::StepDay& step : row.steps) {
            if (!step.isDone() && step.day.isValid() && step.day >= today)
                deadlines.append({step.day, workspace::planStepName(step.step), name, step.tentative});
        }
    }
    std::stable_sort(deadlines.begin(), deadlines.end(),
                     [](const Deadline& one, const Deadline& other) { return one.day < other.day; });
    return deadlines.mid(0, nextDeadlines);
}

} // namespace

NextMeetingPanel::NextMeetingPanel(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(textLabel(TextSize::Body))
    , m_when(textLabel(TextSize::Body))
    , m_line(textLabel(TextSize::Secondary))
    , m_buttons(makeButtons())
    , m_deadlinesReason(textLabel(TextSize::Secondary))
    , m_deadlines(new QTreeWidget)
{
    setObjectName(u"nextMeetingPanel"_s);
    setAccessibleName(tr("Next meeting"));
    m_name->setObjectName(u"nextMeetingLabel"_s);
    m_when->setObjectName(u"nextMeetingWhenLabel"_s);
    m_line->setObjectName(u"sixWeekLabel"_s);
    m_deadlinesReason->setObjectName(u"nextDeadlinesLabel"_s);
    makeDeadlines();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_when);
    layout->addWidget(m_line);
    layout->addWidget(m_buttons);
    layout->addWidget(m_deadlinesReason);
    layout->addWidget(m_deadlines);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_name, m_when, m_line, m_buttons, m_deadlinesReason, m_deadlines})
        each->hide(); // until the library has answered
}

QWidget* NextMeetingPanel::makeButtons()
{
    auto* buttons = new QWidget;
    m_open = new QPushButton(QIcon::fromTheme(u"view-calendar"_s), tr("Open the meeting"));
    m_open->setObjectName(u"openNextMeetingButton"_s);
    m_late = new QPushButton(QIcon::fromTheme(u"dialog-warning"_s), QString());
    m_late->setObjectName(u"lateDocumentsButton"_s);
    m_missing = new QWidget;
    m_missing->setObjectName(u"missingLanguages"_s);
    m_missingLayout = new QHBoxLayout(m_missing);
    m_missingLayout->setContentsMargins(0, 0, 0, 0);
    m_missingLayout->setSpacing(8);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_open);
    first->addWidget(m_late);
    first->addStretch(1);
    auto* layout = new QVBoxLayout(buttons);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    layout->addLayout(first);
    layout->addWidget(m_missing);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT m_desk->meetingWanted(m_meeting); });
    connect(m_late, &QPushButton::clicked, this, [this] { Q_EMIT lateDocumentsWanted(m_meeting); });
    return buttons;
}

void NextMeetingPanel::makeDeadlines()
{
    m_deadlines->setObjectName(u"nextDeadlinesView"_s);
    m_deadlines->setAccessibleName(tr("Next deadlines"));
    m_deadlines->setColumnCount(3);
    m_deadlines->setHeaderHidden(true);
    m_deadlines->setRootIsDecorated(false);
    m_deadlines->setUniformRowHeights(true);
    m_deadlines->setItemDelegate(new ListDelegate(m_deadlines));
    m_deadlines->setFrameShape(QFrame::NoFrame);
    m_deadlines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_deadlines->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_deadlines->header()->setStretchLastSection(true);
    connect(m_deadlines, &QTreeWidget::itemActivated, this, [this] { Q_EMIT planWanted(m_meeting); });
}

void NextMeetingPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void NextMeetingPanel::reload()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_desk->ask(
        this,
        [languages = titleLanguages()](workspace::View& view) -> Result<Facts> {
            const auto meeting = workspace::nextMeeting(view, {}, QDate::currentDate());
            if (!meeting)
                return Failure(meeting.error());
            if (meeting->isNull())
                return Facts();
            const auto detail = workspace::meetingDetail(view, *meeting);
            if (!detail)
                return Failure(detail.error());
            workspace::GridQuery gridQuery;
            gridQuery.meeting = *meeting;
            gridQuery.titleLanguages = languages;
            const auto grid = workspace::documentGrid(view, gridQuery);
            if (!grid)
                return Failure(grid.error());
            workspace::PlanQuery planQuery;
            planQuery.meeting = *meeting;
            const auto plan = workspace::planOf(view, planQuery);
            if (!plan)
                return Failure(plan.error());
            const auto bodies = workspace::bodies(view);
            if (!bodies)
                return Failure(bodies.error());
            QString name = detail->meeting.code;
            for (const domain::Body& body : *bodies) {
                if (body.id == detail->meeting.body)
                    name = meetingName(body.code + u' ' + detail->meeting.code);
            }
            return Facts{*detail, name, *grid, *plan};
        },
        [this](const Facts& facts) { showFacts(facts); }, m_cancel);
}

void NextMeetingPanel::showFacts(const Facts& facts)
{
    const QDate today = QDate::currentDate();
    m_meeting = facts.detail.meeting.id;
    const bool any = !m_meeting.isNull();
    const QString title = meetingTitle(facts.detail.meeting.titles);
    if (!any)
        m_name->setText(tr("No meeting lies ahead. Meetings with their days are added under Meetings; their "
                           "deadlines then stand here."));
    else
        m_name->setText(title.isEmpty() ? facts.name : QString(facts.name + u" · "_s + title));
    m_name->show();
    const domain::MeetingPart* part = any ? nextPart(facts.detail, today) : nullptr;
    m_when->setText(part ? whenText(*part, today) : QString());
    m_when->setVisible(part != nullptr);
    const bool planned = any && !facts.plan.rows.isEmpty() && facts.plan.sixWeekLine.isValid();
    m_line->setText(planned ? sixWeekText(facts.plan.sixWeekLine, today) : QString());
    m_line->setVisible(planned);
    m_buttons->setVisible(any);
    showButtons(facts.grid);
    showDeadlines(facts.plan);
}

void NextMeetingPanel::showButtons(const workspace::Grid& grid)
{
    const auto late = std::count_if(grid.rows.begin(), grid.rows.end(), [](const workspace::GridRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const workspace::GridCell& cell) { return cell.state == workspace::CellState::Late; });
    });
    m_late->setText(tr("%n document(s) late", nullptr, int(late)));
    m_late->setVisible(late > 0);
    while (const QLayoutItem* item = m_missingLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    bool missing = false;
    for (size_t i = 0; i < domain::officialLanguages.size(); ++i) {
        const int count = grid.expected[i] + grid.late[i];
        if (count == 0)
            continue;
        if (!std::exchange(missing, true)) {
            auto* label = textLabel(TextSize::Secondary, tr("Not there yet:", "language versions"));
            label->setWordWrap(false);
            m_missingLayout->addWidget(label);
        }
        const Language language = domain::officialLanguages[i];
        auto* button = new QPushButton(domain::code(language).toUpper() + u' ' + QLocale().toString(count));
        button->setObjectName(u"missing%1Button"_s.arg(domain::code(language).toUpper()));
        button->setAccessibleName(
            tr("%n document(s) are not there in %1", "a language", count).arg(nameOf(language)));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this,
                [this, language] { Q_EMIT missingDocumentsWanted(m_meeting, language); });
        m_missingLayout->addWidget(button);
    }
    m_missingLayout->addStretch(1);
    m_missing->setVisible(missing);
}

void NextMeetingPanel::showDeadlines(const workspace::Plan& plan)
{
    m_deadlines->clear();
    const QList<Deadline> deadlines = deadlinesAhead(plan, QDate::currentDate());
    for (const Deadline& deadline : deadlines) {
        const QString day =
            deadline.tentative ? tr("%1, tentative", "a day").arg(dayText(deadline.day)) : dayText(deadline.day);
        auto* item = new QTreeWidgetItem(m_deadlines, QStringList{day, deadline.step, deadline.document});
        item->setToolTip(2, plainToolTip(deadline.document));
    }
    for (int column = 0; column < 2; ++column) {
        m_deadlines->resizeColumnToContents(column);
        m_deadlines->setColumnWidth(column, m_deadlines->columnWidth(column) + columnGap);
    }
    m_deadlines->setCurrentItem(m_deadlines->topLevelItem(0));
    const int row = std::max(30, m_deadlines->fontMetrics().height() + 12);
    m_deadlines->setFixedHeight(int(deadlines.size()) * row + 4);
    m_deadlines->setVisible(!deadlines.isEmpty());
    m_deadlinesReason->setText(!deadlines.isEmpty()  ? tr("Next deadlines of its plan")
                               : plan.rows.isEmpty() ? tr("No document is planned for it yet: its page has a plan.")
                                                     : tr("No deadline of its plan lies ahead."));
    m_deadlinesReason->setVisible(!m_meeting.isNull());
}

} // namespace rapporteur::gui
