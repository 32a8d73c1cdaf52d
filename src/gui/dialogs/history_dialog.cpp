// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/history_dialog.h"

#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"
#include "workspace/decisions.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize{820, 480};

struct ColumnName {
    const char* column;
    const char* text;
};

/// Columns that a person reads; the others tie rows together and say nothing by themselves.
constexpr std::array columnNames{
    ColumnName{"symbol", QT_TRANSLATE_NOOP("history", "symbol")},
    ColumnName{"canonical", QT_TRANSLATE_NOOP("history", "symbol")},
    ColumnName{"title", QT_TRANSLATE_NOOP("history", "title")},
    ColumnName{"author_line", QT_TRANSLATE_NOOP("history", "author line")},
    ColumnName{"kind", QT_TRANSLATE_NOOP("history", "kind")},
    ColumnName{"distribution", QT_TRANSLATE_NOOP("history", "distribution")},
    ColumnName{"masthead_date", QT_TRANSLATE_NOOP("history", "date")},
    ColumnName{"issue_date", QT_TRANSLATE_NOOP("history", "day of issue")},
    ColumnName{"original_language", QT_TRANSLATE_NOOP("history", "original language")},
    ColumnName{"status", QT_TRANSLATE_NOOP("history", "status")},
    ColumnName{"language", QT_TRANSLATE_NOOP("history", "language")},
    ColumnName{"edition", QT_TRANSLATE_NOOP("history", "edition")},
    ColumnName{"deleted_at", QT_TRANSLATE_NOOP("history", "moved to the trash")},
    ColumnName{"notes", QT_TRANSLATE_NOOP("history", "notes")},
    ColumnName{"number", QT_TRANSLATE_NOOP("history", "number")},
    ColumnName{"adopted_on", QT_TRANSLATE_NOOP("history", "day of adoption")},
    ColumnName{"state", QT_TRANSLATE_NOOP("history", "state")},
    ColumnName{"subject", QT_TRANSLATE_NOOP("history", "subject")},
    ColumnName{"label", QT_TRANSLATE_NOOP("history", "label")},
    ColumnName{"text", QT_TRANSLATE_NOOP("history", "text")},
    ColumnName{"category", QT_TRANSLATE_NOOP("history", "class of the verb")},
    ColumnName{"name", QT_TRANSLATE_NOOP("history", "addressee")},
    ColumnName{"deliverable", QT_TRANSLATE_NOOP("history", "what is asked")},
    ColumnName{"condition", QT_TRANSLATE_NOOP("history", "condition")},
    ColumnName{"due_on", QT_TRANSLATE_NOOP("history", "due on")},
    ColumnName{"due_ordinal", QT_TRANSLATE_NOOP("history", "due at the meeting with the number")},
    ColumnName{"officer", QT_TRANSLATE_NOOP("history", "officer")},
    ColumnName{"next_step", QT_TRANSLATE_NOOP("history", "next step")},
    ColumnName{"as_at", QT_TRANSLATE_NOOP("history", "as at")},
    ColumnName{"note", QT_TRANSLATE_NOOP("history", "note")},
    ColumnName{"reference", QT_TRANSLATE_NOOP("history", "evidence")},
};

QString columnText(const QString& column)
{
    for (const ColumnName& each : columnNames) {
        if (column == QLatin1String(each.column))
            return QCoreApplication::translate("history", each.text);
    }
    return {};
}

QString valueText(const store::Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return {};
}

QString changeText(const store::FieldChange& change)
{
    const QString name = columnText(change.column);
    const QString before = valueText(change.before);
    const QString after = valueText(change.after);
    if (name.isEmpty() || before == after)
        return {};
    if (before.isEmpty())
        return HistoryDialog::tr("%1: %2").arg(name, after);
    if (after.isEmpty())
        return HistoryDialog::tr("%1 “%2” removed").arg(name, before);
    return HistoryDialog::tr("%1 changed from “%2” to “%3”").arg(name, before, after);
}

QString actionText(const store::LogEntry& entry)
{
    switch (entry.kind) {
    case store::ChangeKind::Undo:
        return HistoryDialog::tr("Undone: %1").arg(entry.label);
    case store::ChangeKind::Redo:
        return HistoryDialog::tr("Done again: %1").arg(entry.label);
    case store::ChangeKind::Action:
        break;
    }
    return entry.label;
}

} // namespace

HistoryDialog::HistoryDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_list(new QTreeWidget)
{
    setObjectName(u"historyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_list->setObjectName(u"historyView"_s);
    m_list->setAccessibleName(title);
    m_list->setHeaderLabels({tr("What"), tr("When"), tr("Who")});
    m_list->header()->setStretchLastSection(false);
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogSize);
}

HistoryDialog::HistoryDialog(Desk* desk, domain::DecisionId decision, QWidget* parent)
    : HistoryDialog(tr("History of the decision"), parent)
{
    desk->ask(
        this, [decision](workspace::View& view) { return workspace::historyOfDecision(view, decision); },
        [this](const QList<store::FieldChange>& changes) { show(changes); });
}

HistoryDialog::HistoryDialog(Desk* desk, domain::DocumentId document, QWidget* parent)
    : HistoryDialog(tr("History of the document"), parent)
{
    desk->ask(
        this, [document](workspace::View& view) { return workspace::historyOfDocument(view, document); },
        [this](const QList<store::FieldChange>& changes) { show(changes); });
}

void HistoryDialog::show(const QList<store::FieldChange>& changes)
{
    QTreeWidgetItem* head = nullptr;
    qint64 shown = 0;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        const store::LogEntry& entry = change->entry;
        if (!head || entry.id != shown) {
            head = new QTreeWidgetItem(
                m_list, QStringList{actionText(entry),
                                    QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat), entry.author});
            head->setToolTip(2, plainToolTip(entry.device));
            shown = entry.id;
        }
        const QString text = changeText(*change);
        if (text.isEmpty())
            continue;
        auto* line = new QTreeWidgetItem(head, QStringList{text});
        line->setToolTip(0, plainToolTip(text));
    }
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

} // namespace rapporteur::gui
