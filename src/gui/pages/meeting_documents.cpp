// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/meeting_documents.h"

#include "gui/desk.h"
#include "gui/names.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStyle>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

enum Filter { AllDocuments = -1, LateDocuments = -2 }; // from 0 on: a language that is missing
enum Shown { List, Empty };

} // namespace

MeetingDocuments::MeetingDocuments(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new MeetingGridModel(this))
    , m_view(new ListView(u"meetingGridView"_s, tr("Documents of the meeting and their languages")))
    , m_filter(new QComboBox)
    , m_count(textLabel(TextSize::Secondary))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyNotice)
{
    setObjectName(u"meetingDocuments"_s);
    setAccessibleName(tr("Documents of the meeting"));
    makeFilter();
    m_count->setObjectName(u"gridCountLabel"_s);
    m_count->setWordWrap(false);
    m_view->setModel(m_model);
    m_view->setColumns({21, 30, 8, 5, 5, 5, 5, 5, 5}, {MeetingGridModel::Item});
    m_view->setStretchColumn(MeetingGridModel::Title);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_filter);
    bar->addWidget(m_count, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeLegend());
    connect(m_filter, &QComboBox::currentIndexChanged, this, &MeetingDocuments::reload);
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { openDocument(index.row()); });
    connect(m_empty, &EmptyNotice::buttonPressed, this, [this] { m_filter->setCurrentIndex(0); });
}

void MeetingDocuments::makeFilter()
{
    m_filter->setObjectName(u"gridFilterCombo"_s);
    m_filter->setAccessibleName(tr("Which documents"));
    m_filter->addItem(tr("All documents"), AllDocuments);
    m_filter->addItem(tr("Late"), LateDocuments);
    for (size_t i = 0; i < domain::officialLanguages.size(); ++i)
        m_filter->addItem(tr("Missing: %1", "a language").arg(nameOf(domain::officialLanguages[i])), int(i));
}

QWidget* MeetingDocuments::makeLegend()
{
    auto* legend = new QWidget;
    auto* layout = new QHBoxLayout(legend);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const auto state :
         {workspace::CellState::Held, workspace::CellState::Expected, workspace::CellState::Late}) {
        auto* icon = new QLabel;
        const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
        icon->setPixmap(iconOf(state).pixmap(size, size));
        layout->addWidget(icon);
        auto* name = textLabel(TextSize::Secondary, workspace::cellStateName(state));
        name->setWordWrap(false);
        layout->addWidget(name);
        layout->addSpacing(8);
    }
    layout->addStretch(1);
    return legend;
}

void MeetingDocuments::setMeeting(domain::MeetingId meeting)
{
    m_meeting = meeting;
    reload();
}

void MeetingDocuments::narrowToLate()
{
    m_filter->setCurrentIndex(m_filter->findData(LateDocuments));
}

void MeetingDocuments::narrowToMissing(domain::Language language)
{
    const auto found = std::find(domain::officialLanguages.begin(), domain::officialLanguages.end(), language);
    if (found != domain::officialLanguages.end())
        m_filter->setCurrentIndex(m_filter->findData(int(found - domain::officialLanguages.begin())));
}

void MeetingDocuments::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (m_meeting.isNull())
        return;
    workspace::GridQuery query;
    query.meeting = m_meeting;
    query.titleLanguages = titleLanguages();
    const int filter = m_filter->currentData().toInt();
    query.late = filter == LateDocuments;
    if (filter >= 0)
        query.missing = domain::officialLanguages[size_t(filter)];
    m_desk->ask(
        this, [query](workspace::View& view) { return workspace::documentGrid(view, query); },
        [this](const workspace::Grid& grid) { showGrid(grid); }, m_cancel);
}

void MeetingDocuments::showGrid(const workspace::Grid& grid)
{
    m_model->setGrid(grid);
    QStringList counts{tr("%n document(s)", nullptr, int(grid.rows.size()))};
    for (size_t i = 0; i < grid.held.size(); ++i) {
        if (grid.held[i] > 0)
            counts.append(domain::code(domain::officialLanguages[i]).toUpper() + u' ' +
                          QLocale().toString(grid.held[i]));
    }
    m_count->setText(counts.join(u" · "_s));
    if (m_filter->currentIndex() > 0)
        m_empty->setNotice(tr("No document fits"), tr("Nothing is late or missing in this way."),
                           tr("Show all documents"));
    else
        m_empty->setNotice(tr("No documents yet"),
                           tr("Documents stand here once their pages name this meeting, or once they are planned "
                              "for it."));
    m_stack->setCurrentIndex(grid.rows.isEmpty() ? Empty : List);
}

void MeetingDocuments::openDocument(int row)
{
    const workspace::GridRow* chosen = m_model->rowAt(row);
    if (!chosen)
        return;
    if (!chosen->document.isNull())
        Q_EMIT m_desk->documentWanted(chosen->document);
    else if (!chosen->planned.isNull())
        Q_EMIT plannedWanted(chosen->planned);
}

} // namespace rapporteur::gui
