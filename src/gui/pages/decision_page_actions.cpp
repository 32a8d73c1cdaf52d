// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a decision as a whole and to its paragraphs.
#include "gui/pages/decision_page.h"

#include "gui/desk.h"
#include "gui/dialogs/decision_facts_dialog.h"
#include "gui/dialogs/history_dialog.h"
#include "gui/dialogs/matrix_dialog.h"
#include "gui/dialogs/relation_dialog.h"
#include "gui/register_names.h"
#include "gui/widgets/decision_tree.h"

#include <QDateEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::DecisionNodeId;

QToolButton* DecisionPage::makeMenu()
{
    auto* button = new QToolButton;
    button->setObjectName(u"decisionMenuButton"_s);
    button->setText(tr("More"));
    button->setAccessibleName(tr("More about the decision"));
    button->setIcon(QIcon::fromTheme(u"application-menu"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    const bool writable = !m_desk->workspace->state().readOnly;
    const auto entry = [&](const char* name, const QString& icon, const QString& text, const QKeySequence& key,
                           bool changes, auto run) {
        QAction* action = menu->addAction(QIcon::fromTheme(icon), text);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(writable || !changes);
        addAction(action); // its key works while the menu is closed
        connect(action, &QAction::triggered, this, run);
    };
    using Purpose = ParagraphDialog::Purpose;
    entry("editFactsAction", u"document-edit"_s, tr("Number, title, meeting …"), QKeySequence(u"Ctrl+E"_s), true,
          [this] { editFacts(); });
    entry("addRelationAction", u"link"_s, tr("New relation…"), QKeySequence(), true, [this] { addRelation(); });
    entry("removeRelationAction", u"remove-link"_s, tr("Remove the chosen relation"), QKeySequence(), true,
          [this] { removeRelation(); });
    menu->addSeparator();
    entry("insertBehindAction", u"list-add"_s, tr("Paragraph behind this one…"), QKeySequence(u"Ctrl+Return"_s), true,
          [this] { openParagraphForm(Purpose::InsertBehind); });
    entry("insertBelowAction", u"list-add"_s, tr("Item below this paragraph…"), QKeySequence(u"Ctrl+Shift+Return"_s),
          true, [this] { openParagraphForm(Purpose::InsertBelow); });
    entry("relabelAction", u"edit-rename"_s, tr("Label of the paragraph…"), QKeySequence(), true,
          [this] { openParagraphForm(Purpose::Relabel); });
    entry("removeParagraphAction", u"edit-delete"_s, tr("Delete the paragraph"), QKeySequence(), true,
          [this] { removeParagraph(); });
    entry("proposeMandatesAction", u"view-refresh"_s, tr("Read the mandates again"), QKeySequence(), true,
          [this] { proposeMandates(); });
    menu->addSeparator();
    entry("decisionMatrixAction", u"document-save-as"_s, tr("Save the matrix…"), QKeySequence(u"Ctrl+S"_s), false,
          [this] { saveMatrix(); });
    entry("decisionHistoryAction", u"view-history"_s, tr("History…"), QKeySequence(), false,
          [this] { showHistory(); });
    entry("removeDecisionAction", u"edit-delete"_s, tr("Delete the decision"), QKeySequence(), true,
          [this] { removeDecision(); });
    button->setMenu(menu);
    return button;
}

void DecisionPage::editFacts()
{
    if (!m_decision.isNull())
        (new DecisionFactsDialog(m_desk, m_facts.record.decision, m_language, window()))->open();
}

void DecisionPage::addRelation()
{
    if (!m_decision.isNull())
        (new RelationDialog(m_desk, m_decision, {}, window()))->open();
}

void DecisionPage::removeRelation()
{
    const int row = m_relations->indexOfTopLevelItem(m_relations->currentItem());
    const int relations = int(m_facts.record.relations.size());
    if (row < 0 || m_relations->currentItem() == nullptr)
        return Q_EMIT m_desk->message(tr("Choose a relation in the list first."));
    if (row < relations) {
        const domain::DecisionRelation relation = m_facts.record.relations[row];
        if (relation.incoming)
            return Q_EMIT m_desk->message(tr("This relation belongs to %1: remove it there.").arg(relation.other));
        return m_desk->change(
            this,
            [decision = m_decision, relation](workspace::Library& library) {
                return workspace::unrelateDecision(library, decision, relation);
            },
            [this] { Q_EMIT m_desk->undoableDone(tr("The relation is removed.")); });
    }
    const domain::DecisionDocument document = m_facts.record.documents.value(row - relations);
    m_desk->change(
        this,
        [decision = m_decision, document](workspace::Library& library) {
            return workspace::unlinkDecisionDocument(library, decision, document.document, document.role);
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("The relation is removed.")); });
}

void DecisionPage::openParagraphForm(ParagraphDialog::Purpose purpose)
{
    const DecisionNodeId node = m_tree->currentNode();
    if (m_decision.isNull() || (purpose == ParagraphDialog::Purpose::Relabel && node.isNull()))
        return;
    const domain::Language language =
        m_language == domain::Language::Unknown ? domain::Language::English : m_language;
    (new ParagraphDialog(m_desk, purpose, m_facts.record.decision, node, language, window()))->open();
}

void DecisionPage::removeParagraph()
{
    const DecisionNodeId node = m_tree->currentNode();
    if (node.isNull())
        return;
    m_desk->change(
        this, [node](workspace::Library& library) { return workspace::removeNode(library, node, false); },
        [this] { Q_EMIT m_desk->undoableDone(tr("The paragraph is deleted, with what it asks.")); });
}

void DecisionPage::proposeMandates()
{
    m_desk->change(
        this,
        [decision = m_decision](workspace::Library& library) {
            return workspace::proposeMandates(library, decision);
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("The mandates are read again.")); });
}

void DecisionPage::saveMatrix()
{
    if (m_decision.isNull())
        return;
    workspace::MatrixRequest request;
    request.decisions = {m_decision};
    request.asAt = m_asAt->date();
    QString name = shownNumber(m_facts.record.decision.number);
    name.replace(u'/', u'-');
    (new MatrixDialog(m_desk, request, name, window()))->open();
}

void DecisionPage::showHistory()
{
    if (!m_decision.isNull())
        (new HistoryDialog(m_desk, m_decision, window()))->open();
}

void DecisionPage::removeDecision()
{
    if (m_decision.isNull())
        return;
    m_desk->change(
        this,
        [decision = m_decision](workspace::Library& library) { return workspace::removeDecision(library, decision); },
        [this] { Q_EMIT m_desk->undoableDone(tr("The decision is deleted.")); });
}

} // namespace rapporteur::gui
