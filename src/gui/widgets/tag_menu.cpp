// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tag_menu.h"

#include "gui/desk.h"
#include "workspace/actions.h"

#include <QInputDialog>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::DocumentId;

namespace {
constexpr qsizetype mostTags = 30; // more would run off the screen; the dialog has them all
}

TagMenu::TagMenu(Desk* desk, Documents documents, QWidget* parent)
    : QMenu(tr("&Tags"), parent)
    , m_desk(desk)
    , m_documents(std::move(documents))
{
    setObjectName(u"tagMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &TagMenu::ask);
}

void TagMenu::ask()
{
    clear();
    addAction(tr("Reading the tags…"))->setEnabled(false); // a menu without entries does not open
    const QList<DocumentId> documents = m_documents();
    m_desk->ask(
        this, [documents](workspace::View& view) { return workspace::tagsOn(view, documents); },
        [this, documents](const QList<workspace::TagUse>& uses) { fill(uses, documents); });
}

void TagMenu::fill(const QList<workspace::TagUse>& uses, const QList<DocumentId>& documents)
{
    clear();
    const bool writable = !m_desk->workspace->state().readOnly && !documents.isEmpty();
    for (const workspace::TagUse& use : uses.first(std::min(uses.size(), mostTags))) {
        const bool all = use.documents == documents.size() && use.documents > 0;
        QString text = use.tag.name;
        text.replace(u'&', u"&&"_s);
        if (use.documents > 0 && !all)
            text = tr("%1 (on %2 of %3)")
                       .arg(text, QLocale().toString(use.documents), QLocale().toString(documents.size()));
        QAction* action = addAction(text);
        action->setCheckable(true);
        action->setChecked(all);
        action->setEnabled(writable);
        connect(action, &QAction::triggered, this, [this, tag = use.tag, all, documents] {
            if (all)
                takeOff(tag, documents);
            else
                put(tag.name, documents);
        });
    }
    addSeparator();
    QAction* fresh = addAction(QIcon::fromTheme(u"tag-new"_s), tr("&New tag…"));
    fresh->setEnabled(writable);
    connect(fresh, &QAction::triggered, this, [this, documents] { addNew(documents); });
    QAction* manage = addAction((*m_desk->actions)["manageTags"]->text());
    connect(manage, &QAction::triggered, (*m_desk->actions)["manageTags"], &QAction::trigger);
    setActiveAction(actions().value(0));
}

void TagMenu::addNew(const QList<DocumentId>& documents)
{
    auto* dialog = new QInputDialog(window());
    dialog->setObjectName(u"newTagDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New tag"));
    dialog->setLabelText(tr("Its name:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, documents](const QString& name) {
        if (!name.trimmed().isEmpty())
            put(name, documents);
    });
    dialog->open();
}

void TagMenu::put(const QString& tag, const QList<DocumentId>& documents)
{
    m_desk->change(
        m_desk,
        [documents, tag](workspace::Library& library) { return workspace::tagDocuments(library, documents, tag); },
        [desk = m_desk, tag] { Q_EMIT desk->undoableDone(tr("Tagged: %1.").arg(tag)); });
}

void TagMenu::takeOff(const store::Tag& tag, const QList<DocumentId>& documents)
{
    m_desk->change(
        m_desk,
        [documents, tag](workspace::Library& library) { return workspace::untagDocuments(library, documents, tag); },
        [desk = m_desk, tag] { Q_EMIT desk->undoableDone(tr("Tag taken off: %1.").arg(tag.name)); });
}

} // namespace rapporteur::gui
