// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/load_dialog.h"

#include "gui/desk.h"
#include "gui/dialogs/paper_dialog.h"
#include "gui/names.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::LoadCell;
using workspace::LoadSum;
using workspace::UnitLateness;

namespace {

constexpr QSize dialogSize{880, 560};
constexpr int languages = int(domain::officialLanguages.size());
constexpr int leastColumn = 9; // characters: "100,000" with air around it
enum Shown { List, Empty };
constexpr int unitColumn = 0;

QTreeWidget* makeTable(const QString& name, const QString& accessibleName, const QStringList& heads)
{
    auto* table = new QTreeWidget;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setColumnCount(int(heads.size()));
    table->setHeaderLabels(heads);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setItemDelegate(new ListDelegate(table));
    table->header()->setStretchLastSection(false);
    table->header()->setMinimumSectionSize(table->fontMetrics().averageCharWidth() * leastColumn);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < int(heads.size()); ++column) {
        table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        table->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return table;
}

QTreeWidgetItem* addRow(QTreeWidget* table, const QStringList& texts)
{
    auto* item = new QTreeWidgetItem(table, texts);
    for (int column = 1; column < int(texts.size()); ++column)
        item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    return item;
}

QStackedWidget* stacked(QTreeWidget* table, const QString& reason, const QString& explanation)
{
    auto* stack = new QStackedWidget;
    auto* empty = new EmptyNotice;
    empty->setNotice(reason, explanation);
    stack->addWidget(table);
    stack->addWidget(empty);
    return stack;
}

/// Rows of two lines: words, and the pages that they make.
class TwoLineDelegate : public ListDelegate {
public:
    using ListDelegate::ListDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize hint = ListDelegate::sizeHint(option, index);
        return {hint.width(), 2 * option.fontMetrics.lineSpacing() + 12};
    }
};

/// Whole words, below them pages with one decimal.
QString sumText(const LoadSum& sum)
{
    const QLocale locale;
    if (sum.words < 0.5)
        return u"–"_s;
    return locale.toString(qRound64(sum.words)) + u'\n' +
           LoadDialog::tr("%1 p.", "pages").arg(locale.toString(sum.pages, 'f', 1));
}

/// The number of documents where nobody knows how long they are; a dash where there is nothing to do.
QString cellText(const LoadCell& cell)
{
    if (cell.words < 0.5 && cell.documents > 0)
        return LoadDialog::tr("%n document(s)", nullptr, cell.documents);
    return sumText({cell.words, cell.pages});
}

} // namespace

LoadDialog::LoadDialog(Desk* desk, const domain::Meeting& meeting, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_meeting(meeting)
    , m_scope(new QComboBox)
    , m_save(new QPushButton(QIcon::fromTheme(u"document-save-as"_s), tr("Save the load…")))
{
    setObjectName(u"loadDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Load and lateness"));
    m_scope->setObjectName(u"loadScopeCombo"_s);
    m_scope->setAccessibleName(tr("Of which meetings"));
    m_scope->addItem(tr("This meeting: %1").arg(meeting.code), meeting.id.value);
    m_scope->addItem(tr("All meetings that are planned"), qint64(0));
    QStringList heads{tr("Week from")};
    for (const domain::Language language : domain::officialLanguages)
        heads.append(domain::code(language).toUpper());
    heads.append(tr("Together"));
    m_load = makeTable(u"loadView"_s, tr("Words and pages to be translated by week and language"), heads);
    m_load->setItemDelegate(new TwoLineDelegate(m_load));
    for (int i = 0; i < languages; ++i)
        m_load->headerItem()->setToolTip(i + 1, nameOf(domain::officialLanguages[size_t(i)]));
    m_lateness =
        makeTable(u"latenessView"_s, tr("How the units keep their days of submission"),
                  {tr("Unit"), tr("Documents"), tr("Submitted"), tr("Late"), tr("Worst, days"), tr("Mean, days")});
    m_loadStack = stacked(m_load, tr("Nothing is to be translated"),
                          tr("Documents in the plan with a day of submission, a day of issue and more than one "
                             "language make the load."));
    m_latenessStack = stacked(m_lateness, tr("Nothing is planned yet"),
                              tr("Once documents are planned, their units stand here with their days."));
    auto* tabs = new QTabWidget;
    tabs->setObjectName(u"loadTabs"_s);
    tabs->addTab(m_loadStack, tr("Words and pages by week and language"));
    tabs->addTab(m_latenessStack, tr("Lateness by unit"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    m_save->setObjectName(u"saveLoadButton"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_scope);
    head->addStretch(1);
    head->addWidget(m_save);
    layout->addLayout(head);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(dialogSize);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &LoadDialog::reload);
    connect(m_save, &QPushButton::clicked, this, &LoadDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    reload();
}

void LoadDialog::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_desk->ask(
        this,
        [meeting = domain::MeetingId{m_scope->currentData().toLongLong()}](workspace::View& view) -> Result<Facts> {
            const auto load = workspace::translationLoad(view, meeting, {}, {});
            if (!load)
                return Failure(load.error());
            const auto lateness = workspace::latenessByUnit(view, meeting, QDate::currentDate());
            if (!lateness)
                return Failure(lateness.error());
            return Facts{workspace::loadTable(*load), *lateness};
        },
        [this](const Facts& facts) {
            showLoad(facts.load);
            showLateness(facts.lateness);
        },
        m_cancel);
}

void LoadDialog::showLoad(const workspace::LoadTable& load)
{
    m_load->clear();
    for (const workspace::LoadWeek& week : load.weeks) {
        QStringList texts{dayText(week.week)};
        for (const LoadCell& cell : week.cells)
            texts.append(cellText(cell));
        QTreeWidgetItem* item = addRow(m_load, texts << sumText(week.together));
        for (int i = 0; i < languages; ++i) {
            if (const int documents = week.cells[size_t(i)].documents; documents > 0)
                item->setToolTip(i + 1, plainToolTip(tr("%n document(s)", nullptr, documents)));
        }
    }
    if (!load.weeks.isEmpty()) {
        QStringList texts{tr("All weeks")};
        for (const LoadSum& sum : load.languages)
            texts.append(sumText(sum));
        QTreeWidgetItem* item = addRow(m_load, texts << sumText(load.together));
        QFont bold = font();
        bold.setBold(true);
        for (int column = 0; column < m_load->columnCount(); ++column)
            item->setFont(column, bold);
    }
    m_load->setCurrentItem(m_load->topLevelItem(0));
    m_loadStack->setCurrentIndex(load.weeks.isEmpty() ? Empty : List);
    m_save->setEnabled(!load.weeks.isEmpty());
}

void LoadDialog::save()
{
    const domain::MeetingId meeting{m_scope->currentData().toLongLong()};
    PaperRequest request;
    request.title = tr("Save the load");
    request.papers = {{QString(), 0}};
    request.name = meeting.isNull() ? tr("Load") : tr("Load %1").arg(m_meeting.code);
    request.endings = {u"xlsx"_s, u"csv"_s, u"docx"_s, u"odt"_s, u"json"_s};
    request.write = [meeting](workspace::View& view, const QVariant&, domain::Language language,
                              const QString& path) { return workspace::exportLoad(view, meeting, language, path); };
    openPaperDialog(m_desk, request, this);
}

void LoadDialog::showLateness(const QList<UnitLateness>& lateness)
{
    const QLocale locale;
    m_lateness->clear();
    for (const UnitLateness& unit : lateness) {
        const QStringList texts{unit.unit.isEmpty() ? tr("no unit named") : unit.unit,
                                locale.toString(unit.documents),
                                locale.toString(unit.submitted),
                                locale.toString(unit.late),
                                unit.late > 0 ? locale.toString(unit.worst) : u"–"_s,
                                unit.late > 0 ? locale.toString(unit.mean, 'f', 1) : u"–"_s};
        QTreeWidgetItem* item = addRow(m_lateness, texts);
        item->setToolTip(unitColumn, plainToolTip(texts.first()));
        if (unit.late > 0)
            item->setIcon(unitColumn, QIcon::fromTheme(u"dialog-warning"_s));
    }
    m_lateness->setCurrentItem(m_lateness->topLevelItem(0));
    m_latenessStack->setCurrentIndex(lateness.isEmpty() ? Empty : List);
}

} // namespace rapporteur::gui
