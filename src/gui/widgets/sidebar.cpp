// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sidebar.h"

#include "gui/theme.h"

#include "gui/throttle.h"
#include "gui/widgets/text_label.h"
#include "workspace/actions.h"
#include "workspace/queries.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

enum Role { SectionRole = Qt::UserRole, QueryRole, SearchRole };

struct SectionLine {
    Section section;
    const char* text;
    const char* icon;
};

constexpr std::array sectionLines{
    SectionLine{Section::Today, QT_TRANSLATE_NOOP("sidebar", "Today"), "view-calendar-day"},
    SectionLine{Section::Documents, QT_TRANSLATE_NOOP("sidebar", "Documents"), "document-multiple"},
    SectionLine{Section::Meetings, QT_TRANSLATE_NOOP("sidebar", "Meetings"), "view-calendar"},
    SectionLine{Section::Decisions, QT_TRANSLATE_NOOP("sidebar", "Decisions"), "view-list-tree"},
    SectionLine{Section::FollowUp, QT_TRANSLATE_NOOP("sidebar", "Follow-up"), "view-task"},
    SectionLine{Section::Activities, QT_TRANSLATE_NOOP("sidebar", "Activities"), "view-calendar-timeline"},
    SectionLine{Section::Cooperation, QT_TRANSLATE_NOOP("sidebar", "Cooperation"), "system-users"},
    SectionLine{Section::Inbox, QT_TRANSLATE_NOOP("sidebar", "Inbox"), "mail-folder-inbox"},
    SectionLine{Section::Search, QT_TRANSLATE_NOOP("sidebar", "Search"), "edit-find"},
    SectionLine{Section::Trash, QT_TRANSLATE_NOOP("sidebar", "Trash"), "trash-empty"},
};

constexpr int rowHeight = 32;
constexpr int reloadDelay = 200; // milliseconds

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                std::max(rowHeight, option.fontMetrics.height() + 12)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!(option->state & QStyle::State_Selected))
            return;
        // The bar shows where one is; a frame around one of its cells says nothing more. Dark icons vanish on it.
        option->state &= ~QStyle::State_HasFocus;
        if (!option->icon.isNull())
            option->icon = inOneColor(option->icon, option->decorationSize, option->widget->devicePixelRatioF(),
                                      option->palette.color(QPalette::HighlightedText));
    }
};

struct Counts {
    int inbox = 0;
    QList<store::SavedSearch> searches;
};

} // namespace

Sidebar::Sidebar(Desk* desk, QWidget* parent)
    : QTreeWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Sections of the library"));
    setColumnCount(2);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setFrameShape(NoFrame);
    setAutoFillBackground(true);
    setItemDelegate(new RowDelegate(this));
    setMinimumWidth(160);
    setViewportMargins(8, 8, 8, 8);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    QPalette quiet = palette();
    quiet.setBrush(QPalette::Base, quiet.window());
    setPalette(quiet);
    for (const SectionLine& line : sectionLines) {
        auto* item = new QTreeWidgetItem(this, QStringList{QCoreApplication::translate("sidebar", line.text)});
        item->setIcon(0, QIcon::fromTheme(QLatin1String(line.icon)));
        item->setData(0, SectionRole, int(line.section));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        m_sections.insert(line.section, item);
    }
    m_searches = new QTreeWidgetItem(this, QStringList{tr("Saved searches")});
    m_searches->setFlags(Qt::ItemIsEnabled);
    m_searches->setForeground(0, palette().placeholderText());
    m_searches->setHidden(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QTreeWidget::currentItemChanged, this, &Sidebar::onCurrent);
    connect(this, &QTreeWidget::itemClicked, this, &Sidebar::onCurrent);
    connect(this, &QWidget::customContextMenuRequested, this, &Sidebar::openMenu);
    auto* reloadSoon = new Throttle(
        reloadDelay, [this] { reload(); }, this);
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, reloadSoon, &Throttle::kick);
    reload();
}

void Sidebar::setSection(Section section)
{
    const QSignalBlocker blocker(this);
    setCurrentItem(m_sections.value(section));
}

void Sidebar::reload()
{
    m_desk->ask(
        this,
        [](workspace::View& view) -> Result<Counts> {
            const auto inbox = workspace::inbox(view, 0, 0);
            const auto searches = workspace::savedSearches(view);
            if (!inbox)
                return Failure(inbox.error());
            if (!searches)
                return Failure(searches.error());
            return Counts{inbox->total, *searches};
        },
        [this](const Counts& counts) {
            QTreeWidgetItem* inbox = m_sections.value(Section::Inbox);
            inbox->setText(1, counts.inbox > 0 ? QString::number(counts.inbox) : QString());
            inbox->setData(0, Qt::AccessibleTextRole, tr("Inbox, %n question(s) waiting", nullptr, counts.inbox));
            const QSignalBlocker blocker(this);
            qDeleteAll(m_searches->takeChildren());
            for (const store::SavedSearch& search : counts.searches) {
                auto* item = new QTreeWidgetItem(m_searches, QStringList{search.name});
                item->setIcon(0, QIcon::fromTheme(u"folder-saved-search"_s));
                item->setData(0, SearchRole, search.id.value);
                item->setData(0, QueryRole, search.query);
                item->setToolTip(0, plainToolTip(search.query));
            }
            m_searches->setHidden(counts.searches.isEmpty());
            m_searches->setExpanded(true);
        });
}

void Sidebar::onCurrent(QTreeWidgetItem* item)
{
    if (!item)
        return;
    if (item->data(0, QueryRole).isValid())
        Q_EMIT m_desk->searchWanted(item->data(0, QueryRole).toString());
    else if (item->data(0, SectionRole).isValid())
        Q_EMIT sectionChosen(Section(item->data(0, SectionRole).toInt()));
}

void Sidebar::openMenu(const QPoint& position)
{
    const QTreeWidgetItem* item = itemAt(position);
    if (!item || !item->data(0, SearchRole).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const domain::SavedSearchId search{item->data(0, SearchRole).toLongLong()};
    connect(menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Delete the saved search")), &QAction::triggered,
            this, [this, search] {
                m_desk->change(
                    this, [search](workspace::Library& library) { return workspace::deleteSearch(library, search); },
                    [this] { Q_EMIT m_desk->undoableDone(tr("The saved search was deleted.")); });
            });
    menu->popup(viewport()->mapToGlobal(position));
}

} // namespace rapporteur::gui
