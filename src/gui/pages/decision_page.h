// SPDX-License-Identifier: GPL-3.0-or-later
// What the library knows of one decision: head, text as a tree in one or two languages, what each paragraph asks and
// how far it has come, relations, documents, and who cites it.
#pragma once

#include "gui/dialogs/paragraph_dialog.h"
#include "workspace/decisions.h"

#include <QStackedWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QSplitter;
class QTabWidget;
class QToolButton;
class QTreeWidget;

namespace rapporteur::gui {

class AskedBeforeView;
class DecisionTree;
class Desk;
class EmptyNotice;
class LanguageChips;
class MandatePanel;

class DecisionPage : public QStackedWidget {
    Q_OBJECT

public:
    explicit DecisionPage(Desk* desk, QWidget* parent = nullptr);

    /// A null id shows that nothing is chosen. The paragraph of `path` is chosen once it is there.
    void setDecision(domain::DecisionId decision, const QString& path = {});
    domain::DecisionId decision() const { return m_decision; }
    DecisionTree* tree() { return m_tree; }
    MandatePanel* mandates() { return m_mandates; }

    /// Opens the form for number, title, meeting …
    void editFacts();
    void addRelation();
    /// Takes away the relation or document that is chosen in the list of them.
    void removeRelation();
    void showHistory();
    void saveMatrix();
    void removeDecision();
    void removeParagraph();

private:
    struct Facts {
        store::DecisionRecord record;
        QList<store::CitingPlace> citedBy;
    };

    QWidget* makeHead();
    QToolButton* makeMenu();
    void openParagraphForm(ParagraphDialog::Purpose purpose);
    void proposeMandates();
    QWidget* makeParagraph();
    static void fillCitedBy(QTreeWidget* list, const QList<store::CitingPlace>& places, const QString& within);
    QTreeWidget* makeList(const QString& name, const QString& accessibleName, const QStringList& columns);
    void reload();
    void show(const Facts& facts);
    void showHead();
    void showTexts();
    void showRelations();
    void showCitedBy();
    void showParagraph(domain::DecisionNodeId node);
    void editText(domain::DecisionNodeId node, domain::Language language, const QString& text);

    Desk* m_desk;
    domain::DecisionId m_decision;
    QString m_wantedPath;
    Facts m_facts;
    CancelToken m_cancel;
    domain::Language m_language = domain::Language::Unknown;
    EmptyNotice* m_empty;
    QLabel* m_number;
    QLabel* m_title;
    QLabel* m_quiet;
    QLabel* m_remarks;
    LanguageChips* m_chips;
    QComboBox* m_beside;
    QDateEdit* m_asAt;
    QTabWidget* m_tabs;
    DecisionTree* m_tree;
    MandatePanel* m_mandates;
    QTreeWidget* m_relations;
    QTreeWidget* m_citedBy;
    QTabWidget* m_paragraphTabs;
    QTreeWidget* m_paragraphCitedBy;
    AskedBeforeView* m_askedBefore;
};

} // namespace rapporteur::gui
