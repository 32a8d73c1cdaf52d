// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/tags_dialog.h"

#include "gui/desk.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"
#include "workspace/queries.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize dialogSize{420, 400};
}

TagsDialog::TagsDialog(Desk* desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_list(new QTreeWidget)
    , m_empty(textLabel(TextSize::Body, tr("No tags yet. Ctrl+T in the list of documents puts one on a document.")))
{
    setObjectName(u"tagsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tags"));
    m_list->setObjectName(u"tagsView"_s);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setHeaderLabels({tr("Tag"), tr("Documents")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_empty->setObjectName(u"noTagsLabel"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_rename = buttons->addButton(tr("Rename"), QDialogButtonBox::ActionRole);
    m_rename->setObjectName(u"renameTagButton"_s);
    m_delete = buttons->addButton(tr("Delete"), QDialogButtonBox::ActionRole);
    m_delete->setObjectName(u"deleteTagButton"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(dialogSize);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem(), 0); });
    connect(m_delete, &QPushButton::clicked, this, &TagsDialog::removeCurrent);
    connect(m_list, &QTreeWidget::itemChanged, this, &TagsDialog::rename);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TagsDialog::updateButtons);
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, this, &TagsDialog::reload);
    reload();
}

void TagsDialog::reload()
{
    m_desk->ask(
        this, [](workspace::View& view) { return workspace::tags(view); },
        [this](const QList<store::Tag>& tags) { show(tags); });
}

void TagsDialog::show(const QList<store::Tag>& tags)
{
    const QSignalBlocker quiet(m_list);
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    const bool writable = !m_desk->workspace->state().readOnly;
    m_tags = tags;
    m_list->clear();
    for (const store::Tag& tag : tags) {
        auto* item = new QTreeWidgetItem(m_list, {tag.name, QLocale().toString(tag.documents)});
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        if (writable)
            item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    m_list->setVisible(!tags.isEmpty());
    m_empty->setVisible(tags.isEmpty());
    updateButtons();
}

store::Tag TagsDialog::currentTag() const
{
    return m_tags.value(m_list->indexOfTopLevelItem(m_list->currentItem()));
}

void TagsDialog::updateButtons()
{
    const bool usable = !currentTag().id.isNull() && !m_desk->workspace->state().readOnly;
    m_rename->setEnabled(usable);
    m_delete->setEnabled(usable);
}

void TagsDialog::rename(QTreeWidgetItem* item)
{
    const store::Tag tag = m_tags.value(m_list->indexOfTopLevelItem(item));
    const QString name = item->text(0).simplified();
    if (tag.id.isNull() || name == tag.name)
        return;
    if (name.isEmpty())
        return reload(); // the old name comes back
    m_desk->change(
        this, [tag, name](workspace::Library& library) { return workspace::renameTag(library, tag, name); },
        [this, tag, name] { Q_EMIT m_desk->undoableDone(tr("Tag %1 is called %2 now.").arg(tag.name, name)); });
}

void TagsDialog::removeCurrent()
{
    const store::Tag tag = currentTag();
    if (tag.id.isNull())
        return;
    m_desk->change(
        this, [tag](workspace::Library& library) { return workspace::deleteTag(library, tag); },
        [this, tag] { Q_EMIT m_desk->undoableDone(tr("The tag %1 was deleted.").arg(tag.name)); });
}

} // namespace rapporteur::gui
