// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/decisions_page.h"

#include "gui/deciders.h"
#include "gui/desk.h"
#include "gui/dialogs/decision_import_dialog.h"
#include "gui/pages/decision_page.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/kept_splitter.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::DecisionId;

namespace {
constexpr int selectDelay = 60; // milliseconds: holding an arrow key down does not read every page on the way
constexpr int countDelay = 400; // milliseconds
} // namespace

DecisionsPage::DecisionsPage(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new DecisionListModel(desk->workspace, this))
    , m_listStack(new QStackedWidget)
    , m_empty(new EmptyNotice)
    , m_page(new DecisionPage(desk))
{
    setObjectName(u"decisionsPage"_s);
    setAccessibleName(tr("Decisions"));
    m_view = new ListView(u"decisionsView"_s, tr("Decisions"));
    m_view->setModel(m_model);
    m_view->setColumns({9, 40, 8, 10, 12, 24, 12, 10},
                       {DecisionListModel::Body, DecisionListModel::State, DecisionListModel::Languages});
    m_view->setStretchColumn(DecisionListModel::Title);
    m_listStack->addWidget(m_view);
    m_listStack->addWidget(m_empty);
    auto* splitter = new KeptSplitter(u"decisionsPageSplitter"_s);
    splitter->addWidget(m_listStack);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->place({500, 640});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);

    m_selectTimer.setSingleShot(true);
    m_selectTimer.setInterval(selectDelay);
    connect(&m_selectTimer, &QTimer::timeout, this, &DecisionsPage::onSelected);
    connect(m_model, &DecisionListModel::loaded, this, &DecisionsPage::onLoaded);
    connect(m_model, &DecisionListModel::failed, m_desk, &Desk::failed);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, &m_selectTimer,
            qOverload<>(&QTimer::start));
    connect(m_empty, &EmptyNotice::buttonPressed, this, [this] {
        if (!isNarrowing())
            return addDecisions({});
        dropFilter();
    });
    auto* choicesSoon = new Throttle(
        countDelay, [this] { fillChoices(); }, this);
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, choicesSoon, &Throttle::kick);
    fillChoices();
    applyFilter();
}

QWidget* DecisionsPage::makeBar()
{
    auto* bar = new QWidget;
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"decisionFilterEdit"_s);
    m_filter->setPlaceholderText(tr("Filter by number or title"));
    m_filter->setAccessibleName(tr("Filter by number or title"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(500);
    m_decidedBy = makeChoiceCombo(u"decisionMeetingCombo"_s, tr("Decided by"), tr("All bodies and meetings"));
    m_year = makeChoiceCombo(u"decisionYearCombo"_s, tr("Adopted in"), tr("All years"));
    m_order = new QComboBox;
    m_order->setObjectName(u"decisionOrderCombo"_s);
    m_order->setAccessibleName(tr("Order of the register"));
    m_order->addItem(tr("By number"), int(store::DecisionOrder::Number));
    m_order->addItem(tr("Latest adoption first"), int(store::DecisionOrder::Date));
    m_order->addItem(tr("Added last first"), int(store::DecisionOrder::Added));
    m_count = textLabel(TextSize::Secondary);
    m_count->setWordWrap(false);
    m_import = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Add decisions…"));
    m_import->setObjectName(u"addDecisionsButton"_s);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_decidedBy);
    layout->addWidget(m_year);
    layout->addWidget(m_order);
    layout->addWidget(m_count);
    layout->addWidget(m_import);
    connect(m_filter, &QLineEdit::textChanged, this, &DecisionsPage::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(); });
    for (QComboBox* combo : {m_decidedBy, m_year, m_order})
        connect(combo, &QComboBox::currentIndexChanged, this, &DecisionsPage::applyFilter);
    connect(m_import, &QPushButton::clicked, this, [this] { addDecisions({}); });
    return bar;
}

void DecisionsPage::fillChoices()
{
    m_desk->ask(
        this, [](workspace::View& view) { return decidersOf(view); },
        [this](const Deciders& deciders) {
            refill(m_decidedBy, deciderChoices(deciders));
            refill(m_year, yearChoices(deciders));
        });
}

bool DecisionsPage::isNarrowing() const
{
    return !m_filter->text().trimmed().isEmpty() || m_decidedBy->currentIndex() > 0 || m_year->currentIndex() > 0;
}

void DecisionsPage::dropFilter()
{
    m_filter->clear();
    for (QComboBox* combo : {m_decidedBy, m_year})
        combo->setCurrentIndex(0);
}

void DecisionsPage::applyFilter()
{
    workspace::DecisionQuery query;
    query.filter.text = m_filter->text().trimmed();
    narrowToDecider(query.filter, m_decidedBy->currentData());
    if (const int year = m_year->currentData().toInt(); year > 0)
        query.filter.years = {year};
    query.order = store::DecisionOrder(m_order->currentData().toInt());
    m_model->setQuery(query);
}

void DecisionsPage::onLoaded()
{
    m_count->setText(tr("%n decision(s)", nullptr, m_model->rowCount()));
    showEmpty();
    const int row = m_wanted.isNull() ? -1 : m_model->rowOfRecord(m_wanted.value);
    if (!m_wanted.isNull() && row < 0 && isNarrowing()) {
        dropFilter();
        return; // the whole register comes, and with it the decision
    }
    // One that was added a moment ago is in the list that comes next: it stays wanted.
    if (row >= 0 && m_view->currentIndex().row() != row) {
        m_view->setCurrentIndex(m_model->index(row, 0));
        m_view->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
    m_selectTimer.start();
}

void DecisionsPage::showEmpty()
{
    if (isNarrowing())
        m_empty->setNotice(tr("No decision fits the filter"), tr("Fewer conditions may find it."),
                           tr("Drop the filter"));
    else
        m_empty->setNotice(
            tr("No decisions yet"),
            tr("They are read from a meeting's report in the library, from pasted text, or from a file."),
            tr("Add decisions…"));
    m_listStack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void DecisionsPage::onSelected()
{
    const QModelIndex current = m_view->currentIndex();
    const DecisionId chosen = current.isValid() ? m_model->idAt(current.row()) : DecisionId();
    const bool wanted = !chosen.isNull() && chosen == m_wanted;
    m_page->setDecision(chosen, wanted ? m_wantedPath : QString());
    if (!wanted)
        return;
    m_wanted = {};
    m_wantedPath.clear();
}

void DecisionsPage::showDecision(DecisionId decision, const QString& path)
{
    m_wanted = decision;
    m_wantedPath = path;
    if (m_model->isLoaded())
        onLoaded();
}

void DecisionsPage::addDecisions(const QString& symbol)
{
    (new DecisionImportDialog(m_desk, symbol, window()))->open();
}

void DecisionsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace rapporteur::gui
