// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/load_dialog.h"

#include "gui/desk.h"
#include "gui/names.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::LoadCell;
using workspace::UnitLateness;

namespace {

constexpr QSize dialogSize{720, 480};
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

/// Whole words; a dash where there is nothing to do.
QString wordsText(const LoadCell& cell)
{
    if (cell.words >= 0.5)
        return QLocale().toString(qRound64(cell.words));
    return cell.documents > 0 ? LoadDialog::tr("%n document(s)", nullptr, cell.documents) : u"–"_s;
}

} // namespace

LoadDialog::LoadDialog(Desk* desk, const domain::Meeting& meeting, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_meeting(meeting)
    , m_scope(new QComboBox)
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
    m_load = makeTable(u"loadView"_s, tr("Words to be translated by week and language"), heads);
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
    tabs->addTab(m_loadStack, tr("Words by week and language"));
    tabs->addTab(m_latenessStack, tr("Lateness by unit"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_scope, 0, Qt::AlignLeading);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(dialogSize);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &LoadDialog::reload);
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
            return Facts{*load, *lateness};
        },
        [this](const Facts& facts) {
            showLoad(facts.load);
            showLateness(facts.lateness);
        },
        m_cancel);
}

void LoadDialog::showLoad(const QList<LoadCell>& load)
{
    QMap<QDate, std::array<LoadCell, languages>> weeks;
    for (const LoadCell& cell : load) {
        const auto found =
            std::find(domain::officialLanguages.begin(), domain::officialLanguages.end(), cell.language);
        if (found != domain::officialLanguages.end())
            weeks[cell.week][size_t(found - domain::officialLanguages.begin())] = cell;
    }
    m_load->clear();
    for (auto week = weeks.begin(); week != weeks.end(); ++week) {
        QStringList texts{dayText(week.key())};
        LoadCell together;
        for (const LoadCell& cell : week.value()) {
            texts.append(wordsText(cell));
            together.words += cell.words;
        }
        QTreeWidgetItem* item = addRow(m_load, texts << wordsText(together));
        for (int i = 0; i < languages; ++i) {
            const LoadCell& cell = week.value()[size_t(i)];
            if (cell.documents > 0)
                item->setToolTip(i + 1, plainToolTip(tr("%n document(s)", nullptr, cell.documents) + u", "_s +
                                                     tr("about %n page(s)", nullptr, qRound(cell.pages))));
        }
    }
    m_load->setCurrentItem(m_load->topLevelItem(0));
    m_loadStack->setCurrentIndex(weeks.isEmpty() ? Empty : List);
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
