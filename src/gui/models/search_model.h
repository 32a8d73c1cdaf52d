// SPDX-License-Identifier: GPL-3.0-or-later
// The results of a search as it is typed: documents, and below each the paragraphs that were found in it.
#pragma once

#include "workspace/workspace.h"

#include <QAbstractItemModel>

namespace rapporteur::gui {

/// Only the answer to the last question is shown.
class SearchModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        SpansRole = Qt::UserRole + 1, ///< QList<text::TextSpan> in the display text of a paragraph
        SecondaryRole,                ///< QString: page and paragraph, or how many paragraphs
    };

    explicit SearchModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent = nullptr);

    /// An empty query empties the list at once.
    void search(const QString& query, const store::SearchOptions& options);
    const store::SearchResult& result() const { return m_result; }

    const store::SearchDocument* documentAt(const QModelIndex& index) const;
    /// Null for a document's own row.
    const store::SearchHit* hitAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void answered();
    void failed(const rapporteur::Error& error);

private:
    void apply(const store::SearchResult& result);

    std::shared_ptr<workspace::Workspace> m_workspace;
    store::SearchResult m_result;
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
