// SPDX-License-Identifier: GPL-3.0-or-later
// A list of documents of any length: keeps all ids and only the rows that came into view lately.
#pragma once

#include "gui/models/record_rows.h"
#include "gui/throttle.h"
#include "gui/widgets/language_chips.h"
#include "workspace/queries.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTemporaryDir>

namespace rapporteur::gui {

/// What a list shows: conditions, order, and words that symbol or title must have.
struct DocumentListQuery {
    store::DocumentFilter filter;
    store::DocumentOrder order = store::DocumentOrder::Symbol;
    QString text;
    int limit = -1; ///< negative: all
};

/// The chips of a row: held, expected, or late where the expected day has passed.
ChipStates chipsOf(const store::DocumentRow& row);

/// Rows that are not there yet are empty and come with dataChanged. GUI thread.
class DocumentListModel : public QAbstractTableModel, public RecordRows {
    Q_OBJECT

public:
    enum Column { Symbol, Title, Meeting, Item, Date, Languages, Kind, Status, Questions, ColumnCount };
    enum Role { DocumentRole = Qt::UserRole + 1 };
    /// All documents of a filter in an order, of which a text chooses.
    using Whole = std::shared_ptr<const QList<domain::DocumentId>>;

    explicit DocumentListModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent = nullptr);

    /// Asks for another list; the present one stays until the answer is there. `loaded` or `failed` follows.
    void setQuery(const DocumentListQuery& query);
    const DocumentListQuery& query() const { return m_query; }
    void reload();
    bool isLoaded() const { return m_loaded; }

    domain::DocumentId idAt(int row) const { return m_ids.value(row); }
    /// -1 if the list does not have it.
    int rowOf(domain::DocumentId document) const { return int(m_ids.indexOf(document)); }
    qint64 recordAt(int row) const override { return idAt(row).value; }
    int rowOfRecord(qint64 record) const override { return rowOf(domain::DocumentId{record}); }
    /// The row, if it is there.
    const store::DocumentRow* rowAt(int row) const { return m_rows.object(m_ids.value(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    /// The files of the prepared rows, copied under names that tell what they are.
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    /// Finds out where the files of these documents are, so that they can be dragged out at once.
    void prepareDrag(const QList<domain::DocumentId>& documents);

    static QString columnName(int column);

Q_SIGNALS:
    void loaded();
    void failed(const rapporteur::Error& error);

private:
    struct DragFile {
        QString path;
        QString name; ///< "UNEP-MC-COP.4-INF-17.en.pdf"
    };
    static DragFile dragFileOf(workspace::View& view, const domain::Document& document,
                               const QList<domain::Language>& languages);
    void apply(const QList<domain::DocumentId>& ids);
    void fetchWanted();
    void forgetWhole();
    QVariant text(const store::DocumentRow& row, int column) const;

    std::shared_ptr<workspace::Workspace> m_workspace;
    DocumentListQuery m_query;
    CancelToken m_cancel;      ///< of the list that is asked for now
    Whole m_whole;             ///< of the present filter and order, if it was read since the last change
    quint64 m_wholeNumber = 0; ///< rises when m_whole no longer holds
    QList<domain::DocumentId> m_ids;
    mutable QCache<domain::DocumentId, store::DocumentRow> m_rows;
    mutable QSet<int> m_wantedWindows;
    QSet<int> m_askedWindows;
    QHash<domain::DocumentId, DragFile> m_dragFiles;
    mutable std::unique_ptr<QTemporaryDir>
        m_dragFolder; ///< lives as long as the list: the other program may read late
    QTimer* m_fetchTimer;
    Throttle* m_reloadSoon;
    bool m_loaded = false;
};

} // namespace rapporteur::gui
