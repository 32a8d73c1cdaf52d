// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/search_model.h"

#include "gui/names.h"
#include "gui/widgets/text_label.h"

#include <QRegularExpression>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr quintptr documentRow = 0; // internal id of a document; a hit has the row of its document plus one
}

SearchModel::SearchModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent)
    : QAbstractItemModel(parent)
    , m_workspace(std::move(workspace))
{
}

void SearchModel::search(const QString& query, const store::SearchOptions& options)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (query.trimmed().isEmpty())
        return apply({});
    m_workspace->ask(
        this,
        [query, options, cancel = m_cancel](workspace::View& view) {
            return view.index().search(query, options, cancel);
        },
        [this](const Result<store::SearchResult>& result) {
            if (result)
                apply(*result);
            else if (result.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(result.error());
        },
        m_cancel);
}

void SearchModel::apply(const store::SearchResult& result)
{
    beginResetModel();
    m_result = result;
    endResetModel();
    Q_EMIT answered();
}

const store::SearchDocument* SearchModel::documentAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const qsizetype row = index.internalId() == documentRow ? index.row() : qsizetype(index.internalId()) - 1;
    return row < m_result.documents.size() ? &m_result.documents[row] : nullptr;
}

const store::SearchHit* SearchModel::hitAt(const QModelIndex& index) const
{
    const store::SearchDocument* document = documentAt(index);
    if (!document || index.internalId() == documentRow || index.row() >= document->hits.size())
        return nullptr;
    return &document->hits[index.row()];
}

QModelIndex SearchModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : documentRow);
}

QModelIndex SearchModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == documentRow)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, documentRow);
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_result.documents.size());
    if (parent.internalId() != documentRow || parent.column() != 0)
        return 0;
    return int(m_result.documents[parent.row()].hits.size());
}

int SearchModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    const store::SearchDocument* document = documentAt(index);
    if (!document)
        return {};
    if (const store::SearchHit* hit = hitAt(index)) {
        if (role == Qt::DisplayRole)
            return hit->snippet;
        if (role == SpansRole)
            return QVariant::fromValue(hit->snippetSpans);
        if (role == SecondaryRole)
            return QStringList{nameOf(hit->language), tr("page %1").arg(hit->page),
                               hit->path.isEmpty() ? QString() : tr("paragraph %1").arg(hit->path)}
                .filter(QRegularExpression(u"."_s))
                .join(u" · "_s);
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString symbols = document->symbols.isEmpty() ? tr("No symbol yet") : document->symbols.join(u"; "_s);
        const QString text = document->title.isEmpty() ? symbols : symbols + u" – "_s + document->title;
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    if (role == SecondaryRole)
        return document->paragraphs > 0 ? tr("%n paragraph(s)", nullptr, document->paragraphs)
                                        : tr("title or symbol");
    return {};
}

} // namespace rapporteur::gui
