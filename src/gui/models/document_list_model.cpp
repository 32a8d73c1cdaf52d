// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/document_list_model.h"

#include "gui/names.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <limits>
#include <tuple>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowSize = 100;  ///< rows that are asked for at once
constexpr int rowsKept = 4'000;  ///< about 2 MB
constexpr int reloadDelay = 120; ///< milliseconds: an import changes records many times a second

/// The words of a filter as a query for titles alone, whatever signs they hold.
QString titleQuery(const QString& text)
{
    QStringList terms;
    for (QString word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        static const QRegularExpression signs(u"[\"“”():*]"_s);
        word.remove(signs);
        if (!word.isEmpty())
            terms.append(u"title:"_s + word + u'*');
    }
    return terms.join(u' ');
}

Result<QSet<domain::DocumentId>> documentsMatching(workspace::View& view, const QString& text,
                                                   const CancelToken& cancel)
{
    const auto called = workspace::documentsCalled(view, text, -1);
    if (!called)
        return Failure(called.error());
    QSet<domain::DocumentId> result(called->begin(), called->end());
    const QString query = titleQuery(text);
    if (query.isEmpty())
        return result;
    store::SearchOptions options;
    options.limit = std::numeric_limits<int>::max();
    options.paragraphsPerDocument = -1;
    const auto found = view.index().search(query, options, cancel);
    if (!found && found.error().code == ErrorCode::Cancelled)
        return Failure(found.error());
    if (found) { // words that make no query leave what their symbol chose
        for (const store::SearchDocument& document : found->documents)
            result.insert(document.document);
    }
    return result;
}

/// The list that was asked for, and the whole of which the text chose it.
struct ListAnswer {
    QList<domain::DocumentId> ids;
    DocumentListModel::Whole whole; ///< null if only a part was read
};

/// `whole`: all documents of filter and order, if they are known; reading a hundred thousand takes longer than a
/// keystroke may.
Result<ListAnswer> answerTo(workspace::View& view, const DocumentListQuery& wanted, DocumentListModel::Whole whole,
                            const CancelToken& cancel)
{
    const bool chosen = !wanted.text.trimmed().isEmpty();
    if (!whole) {
        workspace::DocumentQuery query;
        query.filter = wanted.filter;
        query.order = wanted.order;
        query.limit = chosen ? -1 : wanted.limit;
        auto ids = workspace::documentIds(view, query);
        if (!ids)
            return Failure(ids.error());
        if (query.limit >= 0)
            return ListAnswer{*ids, nullptr};
        whole = std::make_shared<const QList<domain::DocumentId>>(std::move(*ids));
    }
    if (!chosen)
        return ListAnswer{*whole, whole};
    const auto matching = documentsMatching(view, wanted.text, cancel);
    if (!matching)
        return Failure(matching.error());
    ListAnswer answer{{}, whole};
    std::copy_if(whole->begin(), whole->end(), std::back_inserter(answer.ids),
                 [&](domain::DocumentId id) { return matching->contains(id); });
    return answer;
}

/// Whether two queries choose from the same whole.
bool sameWhole(const DocumentListQuery& a, const DocumentListQuery& b)
{
    const auto parts = [](const DocumentListQuery& query) {
        const store::DocumentFilter& f = query.filter;
        return std::tie(query.order, query.limit, f.bodies, f.meetings, f.items, f.kinds, f.languages, f.years,
                        f.statuses, f.tags, f.missing, f.unnamed, f.asking, f.inTrash);
    };
    return parts(a) == parts(b);
}

} // namespace

ChipStates chipsOf(const store::DocumentRow& row)
{
    ChipStates chips;
    for (const domain::Language language : row.held)
        chips.insert(language, ChipState::Held);
    const QDate today = QDate::currentDate();
    for (auto each = row.expected.begin(); each != row.expected.end(); ++each)
        chips.insert(each.key(),
                     each.value().isValid() && each.value() < today ? ChipState::Late : ChipState::Expected);
    return chips;
}

DocumentListModel::DocumentListModel(std::shared_ptr<workspace::Workspace> workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(std::move(workspace))
    , m_rows(rowsKept)
    , m_fetchTimer(new QTimer(this))
    , m_reloadSoon(new Throttle(
          reloadDelay, [this] { reload(); }, this))
{
    m_fetchTimer->setSingleShot(true);
    connect(m_fetchTimer, &QTimer::timeout, this, &DocumentListModel::fetchWanted);
    connect(m_workspace.get(), &workspace::Workspace::changed, this, &DocumentListModel::forgetWhole);
    connect(m_workspace.get(), &workspace::Workspace::changed, m_reloadSoon, &Throttle::kick);
}

void DocumentListModel::setQuery(const DocumentListQuery& query)
{
    if (!sameWhole(m_query, query))
        forgetWhole();
    m_query = query;
    reload();
}

void DocumentListModel::forgetWhole()
{
    m_whole.reset();
    ++m_wholeNumber;
}

void DocumentListModel::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    const bool part = m_query.limit >= 0 && m_query.text.trimmed().isEmpty();
    m_workspace->ask(
        this,
        [query = m_query, whole = part ? nullptr : m_whole, cancel = m_cancel](workspace::View& view) {
            return answerTo(view, query, whole, cancel);
        },
        [this, number = m_wholeNumber](const Result<ListAnswer>& answer) {
            if (answer) {
                if (number == m_wholeNumber) // else something changed while it was read
                    m_whole = answer->whole;
                apply(answer->ids);
            } else if (answer.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(answer.error());
            }
        },
        m_cancel);
}

void DocumentListModel::apply(const QList<domain::DocumentId>& ids)
{
    m_loaded = true;
    m_askedWindows.clear();
    if (ids == m_ids) {
        // The same documents, which may say something else: what is shown now is asked for again, and stays until
        // then.
        for (int row = 0; row < int(m_ids.size()); ++row) {
            if (m_rows.contains(m_ids[row]))
                m_wantedWindows.insert(row / windowSize);
        }
        if (!m_wantedWindows.isEmpty())
            m_fetchTimer->start();
        if (!m_ids.isEmpty()) // rows whose answer was dropped with the question before are asked for when painted
            Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_ids = ids;
        m_rows.clear();
        m_wantedWindows.clear();
        endResetModel();
    }
    Q_EMIT loaded();
}

void DocumentListModel::fetchWanted()
{
    const QSet<int> windows = std::exchange(m_wantedWindows, {});
    for (const int window : windows) {
        if (m_askedWindows.contains(window))
            continue;
        m_askedWindows.insert(window);
        const QList<domain::DocumentId> ids = m_ids.mid(qsizetype(window) * windowSize, windowSize);
        m_workspace->ask(
            this,
            [ids, languages = titleLanguages()](workspace::View& view) {
                return workspace::documentRows(view, ids, languages);
            },
            [this, window, ids](const Result<QList<store::DocumentRow>>& rows) {
                m_askedWindows.remove(window);
                if (!rows)
                    return Q_EMIT failed(rows.error());
                for (const store::DocumentRow& row : *rows)
                    m_rows.insert(row.id, new store::DocumentRow(row));
                const int first = window * windowSize;
                if (m_ids.mid(first, windowSize) == ids && !ids.isEmpty())
                    Q_EMIT dataChanged(index(first, 0), index(first + int(ids.size()) - 1, ColumnCount - 1));
            },
            m_cancel);
    }
}

int DocumentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int DocumentListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DocumentListModel::text(const store::DocumentRow& row, int column) const
{
    switch (column) {
    case Symbol:
        return row.symbols.isEmpty() ? tr("No symbol yet") : row.symbols.join(u"; "_s);
    case Title:
        return row.title;
    case Meeting:
        return meetingNames(row.meetings);
    case Item:
        return row.items.join(u", "_s);
    case Date:
        return dayText(row.mastheadDate);
    case Languages:
        return chipsText(chipsOf(row));
    case Kind:
        return nameOf(row.kind);
    case Status:
        return nameOf(row.status);
    case Questions:
        return row.openProposals > 0 ? QString::number(row.openProposals) : QString();
    default:
        return {};
    }
}

QVariant DocumentListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_ids.size())
        return {};
    if (role == DocumentRole)
        return m_ids[index.row()].value;
    const store::DocumentRow* row = m_rows.object(m_ids[index.row()]);
    if (!row) {
        m_wantedWindows.insert(index.row() / windowSize);
        if (!m_fetchTimer->isActive())
            m_fetchTimer->start();
        return {};
    }
    if (role == Qt::DisplayRole)
        return index.column() == Languages ? QVariant() : text(*row, index.column());
    if (role == Qt::AccessibleTextRole)
        return text(*row, index.column());
    if (role == ListView::ChipsRole)
        return index.column() == Languages ? QVariant::fromValue(chipsOf(*row)) : QVariant();
    if (role == Qt::ToolTipRole && (index.column() == Title || index.column() == Symbol))
        return plainToolTip(text(*row, index.column()).toString());
    if (role == Qt::ToolTipRole && index.column() == Languages)
        return chipsText(chipsOf(*row));
    return {};
}

QString DocumentListModel::columnName(int column)
{
    switch (column) {
    case Symbol:
        return tr("Symbol");
    case Title:
        return tr("Title");
    case Meeting:
        return tr("Meeting");
    case Item:
        return tr("Item");
    case Date:
        return tr("Date");
    case Languages:
        return tr("Languages");
    case Kind:
        return tr("Kind");
    case Status:
        return tr("Status");
    case Questions:
        return tr("Questions");
    default:
        return {};
    }
}

QVariant DocumentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return columnName(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags DocumentListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QStringList DocumentListModel::mimeTypes() const
{
    return {u"text/uri-list"_s};
}

void DocumentListModel::prepareDrag(const QList<domain::DocumentId>& documents)
{
    using Files = QHash<domain::DocumentId, DragFile>;
    m_workspace->ask(
        this,
        [documents, languages = titleLanguages()](workspace::View& view) -> Result<Files> {
            Files files;
            for (const domain::DocumentId id : documents) {
                const auto record = workspace::documentRecord(view, id);
                if (!record)
                    return Failure(record.error());
                files.insert(id, dragFileOf(view, record->document, languages));
            }
            return files;
        },
        [this](const Result<Files>& files) {
            if (files)
                m_dragFiles = *files;
        });
}

DocumentListModel::DragFile DocumentListModel::dragFileOf(workspace::View& view, const domain::Document& document,
                                                          const QList<domain::Language>& languages)
{
    for (const domain::Language language : languages) {
        for (const domain::LanguageVersion& version : document.versions) {
            if (version.language != language || !version.file)
                continue;
            QString name =
                document.symbols.isEmpty() ? version.file->originalName : document.symbols.first().canonical;
            name.replace(u'/', u'-');
            const QString extension = version.file->mediaType == "text/plain"_L1 ? u"txt"_s : u"pdf"_s;
            return {view.files().find(QString::fromLatin1(version.file->sha256.toHex())),
                    name + u'.' + domain::code(language) + u'.' + extension};
        }
    }
    return {};
}

QMimeData* DocumentListModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!m_dragFolder)
        m_dragFolder = std::make_unique<QTemporaryDir>();
    QList<QUrl> addresses;
    QStringList symbols;
    for (const QModelIndex& index : indexes) {
        if (index.column() != Symbol)
            continue;
        const DragFile file = m_dragFiles.value(idAt(index.row()));
        symbols.append(index.data().toString());
        if (file.path.isEmpty() || !m_dragFolder->isValid())
            continue;
        const QString copy = m_dragFolder->filePath(file.name);
        if (QFile::exists(copy) || QFile::copy(file.path, copy))
            addresses.append(QUrl::fromLocalFile(copy));
    }
    data->setUrls(addresses);
    data->setText(symbols.join(u'\n'));
    return data;
}

} // namespace rapporteur::gui
