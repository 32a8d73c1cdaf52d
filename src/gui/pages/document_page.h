// SPDX-License-Identifier: GPL-3.0-or-later
// What the library knows of one document: head, text by paragraph, fields, versions, relations, citations.
#pragma once

#include "workspace/queries.h"
#include "workspace/reading.h"

#include <QStackedWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace rapporteur::gui {

class Desk;
class DocumentDetails;
class EmptyNotice;
class LanguageChips;
class LinesLabel;
class TagMenu;

class DocumentPage : public QStackedWidget {
    Q_OBJECT

public:
    explicit DocumentPage(Desk* desk, QWidget* parent = nullptr);

    /// A null id shows that nothing is chosen.
    void setDocument(domain::DocumentId document);
    domain::DocumentId document() const { return m_document; }
    /// Opens the shown language version in a reader.
    void read();
    void edit();
    /// Puts the citation in this language on the clipboard.
    void copyCitation(domain::Language language);
    domain::Language language() const { return m_language; }

private:
    struct Facts {
        store::DocumentRecord record;
        QList<store::CitingPlace> citedBy;
        QHash<domain::DocumentId, QString> titles; ///< of related and citing documents
    };
    static Result<Facts> factsOf(workspace::View& view, domain::DocumentId document);

    QWidget* makeHead();
    QTreeWidget* makeList(const QString& name, const QString& accessibleName, const QStringList& columns);
    void reload();
    void show(const Facts& facts);
    void showHead();
    void showVersions();
    void showRelations();
    void showCitedBy();
    void showLanguage(domain::Language language);
    void showVersion(const workspace::ReadableVersion& version);
    const domain::LanguageVersion* heldVersion(domain::Language language) const;

    Desk* m_desk;
    domain::DocumentId m_document;
    domain::Language m_language = domain::Language::Unknown;
    Facts m_facts;
    CancelToken m_cancel;
    EmptyNotice* m_empty;
    QLabel* m_symbol;
    LinesLabel* m_title;
    QLabel* m_quiet;
    LanguageChips* m_chips;
    QPushButton* m_readButton;
    QToolButton* m_citationButton;
    QTabWidget* m_tabs;
    QPlainTextEdit* m_text;
    DocumentDetails* m_details;
    QTreeWidget* m_versions;
    QTreeWidget* m_relations;
    QTreeWidget* m_cites;
    QTreeWidget* m_citedBy;
    QToolButton* m_tagButton;
};

} // namespace rapporteur::gui
