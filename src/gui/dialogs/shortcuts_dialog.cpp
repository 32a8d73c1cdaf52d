// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/shortcuts_dialog.h"

#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize dialogSize{560, 520};
}

ShortcutsDialog::ShortcutsDialog(Actions* actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_list(new QTreeWidget)
    , m_edit(new QKeySequenceEdit)
    , m_set(new QPushButton(tr("Set")))
    , m_default(new QPushButton(tr("As it came")))
    , m_conflict(textLabel(TextSize::Secondary))
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setObjectName(u"shortcutsView"_s);
    m_list->setAccessibleName(tr("Commands and their shortcuts"));
    m_list->setHeaderLabels({tr("Command"), tr("Shortcut")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_edit->setObjectName(u"shortcutEdit"_s);
    m_edit->setAccessibleName(tr("New shortcut"));
    m_set->setObjectName(u"setShortcutButton"_s);
    m_default->setObjectName(u"defaultShortcutButton"_s);
    m_conflict->setObjectName(u"conflictLabel"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_set);
    row->addWidget(m_default);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addLayout(row);
    layout->addWidget(m_conflict);
    layout->addWidget(buttons);
    resize(dialogSize);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::check);
    connect(m_set, &QPushButton::clicked, this, &ShortcutsDialog::apply);
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (const QAction* action = current())
            m_edit->setKeySequence(m_actions->defaultShortcut(action));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        m_actions->resetShortcuts();
        fill();
    });
    fill();
}

QAction* ShortcutsDialog::current() const
{
    return m_actions->all().value(m_list->indexOfTopLevelItem(m_list->currentItem()));
}

void ShortcutsDialog::fill()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    for (const QAction* action : m_actions->all()) {
        auto* item = new QTreeWidgetItem(
            m_list, QStringList{Actions::plainText(action), action->shortcut().toString(QKeySequence::NativeText)});
        item->setIcon(0, action->icon());
    }
    m_list->setCurrentItem(m_list->topLevelItem(row));
}

void ShortcutsDialog::showCurrent()
{
    if (const QAction* action = current())
        m_edit->setKeySequence(action->shortcut());
    check();
}

void ShortcutsDialog::check()
{
    const QAction* owner = m_actions->owner(m_edit->keySequence());
    const bool taken = owner && owner != current();
    m_conflict->setText(taken ? tr("Taken already by “%1”: choose another one, or take it away there first.")
                                    .arg(Actions::plainText(owner))
                              : QString());
    m_set->setEnabled(current() && !taken && m_edit->keySequence() != current()->shortcut());
}

void ShortcutsDialog::apply()
{
    QAction* action = current();
    const QAction* owner = m_actions->owner(m_edit->keySequence());
    if (!action || (owner && owner != action))
        return;
    m_actions->setShortcut(action, m_edit->keySequence());
    fill();
}

} // namespace rapporteur::gui
