// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/cooperation_tab.h"

#include "gui/dialogs/paper_dialog.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

enum Role { KindRole = Qt::UserRole + 10, IdRole };

QToolButton* menuButton(const QString& name, const QString& icon, const QString& text, QMenu* menu)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

CooperationTab::Record recordOf(const QTreeWidgetItem* item)
{
    using Record = CooperationTab::Record;
    return item != nullptr ? Record{item->data(0, KindRole).toInt(), item->data(0, IdRole).toLongLong()} : Record();
}

} // namespace

CooperationTab::CooperationTab(Desk* desk, const QString& name, const QString& accessibleName,
                               const QStringList& columns, bool asAt, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(new QTreeWidget)
    , m_edit(new QPushButton(QIcon::fromTheme(u"document-edit"_s), tr("Edit…")))
    , m_remove(new QPushButton(QIcon::fromTheme(u"edit-delete"_s), tr("Delete")))
    , m_addMenu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
    , m_empty(new EmptyNotice)
    , m_stack(new QStackedWidget)
{
    setObjectName(name + u"Tab"_s);
    m_view->setObjectName(name + u"View"_s);
    m_view->setAccessibleName(accessibleName);
    m_view->setHeaderLabels(columns);
    m_view->setItemDelegate(new ListDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_edit->setObjectName(name + u"EditButton"_s);
    m_remove->setObjectName(name + u"RemoveButton"_s);
    m_add = menuButton(name + u"AddButton"_s, u"list-add"_s, tr("Add"), m_addMenu);
    m_more = menuButton(name + u"MenuButton"_s, u"application-menu"_s, tr("More"), m_moreMenu);
    m_more->hide();
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    if (asAt) {
        auto* label = textLabel(TextSize::Secondary, tr("As at"));
        label->setWordWrap(false);
        m_day = new QDateEdit(QDate::currentDate());
        m_day->setObjectName(name + u"DayEdit"_s);
        m_day->setAccessibleName(tr("As at"));
        m_day->setCalendarPopup(true);
        bar->addWidget(label);
        bar->addWidget(m_day);
        connect(m_day, &QDateEdit::dateChanged, this, [this] { reload(); });
    }
    bar->addStretch(1);
    for (QWidget* each : {static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_edit),
                          static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_more)})
        bar->addWidget(each);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_editRecord && current().kind != 0)
            m_editRecord(current());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_removeRecord && current().kind != 0)
            m_removeRecord(current());
    });
    connect(m_view, &QTreeWidget::itemActivated, m_edit, &QPushButton::click);
    connect(m_view, &QTreeWidget::currentItemChanged, this, &CooperationTab::updateActions);
    connect(m_empty, &EmptyNotice::buttonPressed, this, [this] {
        if (m_addFirst)
            m_addFirst();
    });
}

QDate CooperationTab::day() const
{
    return m_day != nullptr ? m_day->date() : QDate();
}

CooperationTab::Record CooperationTab::current() const
{
    return recordOf(m_view->currentItem());
}

CooperationTab::Record CooperationTab::parentOfCurrent() const
{
    return recordOf(m_view->currentItem() != nullptr ? m_view->currentItem()->parent() : nullptr);
}

void CooperationTab::setColumns(const QList<int>& widths, int stretched)
{
    const int character = m_view->fontMetrics().averageCharWidth();
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    for (int column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(column, character * widths[column]);
}

void CooperationTab::addAddition(const QString& name, const QString& text, int needs, std::function<void()> run)
{
    QAction* action = m_addMenu->addAction(text, this, std::move(run));
    action->setObjectName(name);
    m_needs.append({action, needs, false});
    updateActions();
}

void CooperationTab::addAction(const QString& name, const QString& text, int needs, std::function<void()> run,
                               bool reads)
{
    QAction* action = m_moreMenu->addAction(text, this, std::move(run));
    action->setObjectName(name);
    m_needs.append({action, needs, reads});
    m_more->show();
    updateActions();
}

void CooperationTab::setEditing(std::function<void(Record)> edit, std::function<void(Record)> remove)
{
    m_editRecord = std::move(edit);
    m_removeRecord = std::move(remove);
}

void CooperationTab::setEmpty(const QString& reason, const QString& explanation, const QString& addText,
                              std::function<void()> add)
{
    m_addFirst = std::move(add);
    m_empty->setNotice(reason, explanation, m_desk->workspace->state().readOnly ? QString() : addText);
}

void CooperationTab::saveTable(const QString& title, const QString& name,
                               std::function<Result<void>(workspace::View&, domain::Language, const QString&)> write)
{
    PaperRequest request;
    request.title = title;
    request.papers = {{QString(), 0}};
    request.name = name;
    request.endings = {u"xlsx"_s, u"docx"_s, u"odt"_s, u"csv"_s, u"json"_s};
    request.write = [write = std::move(write)](workspace::View& view, const QVariant&, domain::Language language,
                                               const QString& path) { return write(view, language, path); };
    openPaperDialog(m_desk, request, window());
}

void CooperationTab::refill(const std::function<void()>& fill)
{
    const Record chosen = current();
    const QSignalBlocker blocker(m_view);
    m_view->clear();
    fill();
    m_view->expandAll();
    for (QTreeWidgetItemIterator item(m_view); *item; ++item) {
        if (recordOf(*item) == chosen)
            m_view->setCurrentItem(*item);
    }
    if (m_view->currentItem() == nullptr)
        m_view->setCurrentItem(m_view->topLevelItem(0));
    m_stack->setCurrentIndex(m_view->topLevelItemCount() == 0 ? 1 : 0);
    updateActions();
}

QTreeWidgetItem* CooperationTab::addRow(QTreeWidgetItem* parent, const Record& record, const QStringList& texts,
                                        const QString& icon)
{
    auto* item = new QTreeWidgetItem(texts);
    item->setData(0, KindRole, record.kind);
    item->setData(0, IdRole, record.id);
    for (int column = 0; column < texts.size(); ++column)
        item->setToolTip(column, plainToolTip(texts[column]));
    if (!icon.isEmpty())
        item->setIcon(0, QIcon::fromTheme(icon));
    if (parent != nullptr)
        parent->addChild(item);
    else
        m_view->addTopLevelItem(item);
    return item;
}

void CooperationTab::updateActions()
{
    const bool writable = !m_desk->workspace->state().readOnly;
    const Record chosen = current();
    for (const Needs& each : m_needs)
        each.action->setEnabled((writable || each.reads) && (each.kind == 0 || each.kind == chosen.kind));
    m_add->setEnabled(writable);
    m_edit->setEnabled(writable && chosen.kind != 0);
    m_remove->setEnabled(writable && chosen.kind != 0);
}

} // namespace rapporteur::gui
