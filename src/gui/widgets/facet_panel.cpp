// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/facet_panel.h"

#include "gui/desk.h"
#include "gui/names.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using store::DocumentFilter;

namespace {

constexpr int mostEntries = 40; ///< of one facet: nobody reads further, and the filter box finds the rest

/// Puts a value into its list of a filter, or takes it out. `present` tells whether it is there.
struct FacetKind {
    const char* title;
    std::optional<store::Facet> facet; ///< none for tags, which the database counts apart
    void (*toggle)(DocumentFilter&, const QString&, bool);
    bool (*present)(const DocumentFilter&, const QString&);
    void (*clear)(DocumentFilter&);
};

template <auto List, auto FromText>
constexpr FacetKind facetKind(const char* title, std::optional<store::Facet> facet)
{
    return {
        title, facet,
        [](DocumentFilter& filter, const QString& value, bool on) {
            auto& list = filter.*List;
            const auto each = FromText(value);
            list.removeAll(each);
            if (on)
                list.append(each);
        },
        [](const DocumentFilter& filter, const QString& value) { return (filter.*List).contains(FromText(value)); },
        [](DocumentFilter& filter) { (filter.*List).clear(); }};
}

template <typename Identifier>
Identifier idFromText(const QString& text)
{
    return Identifier{text.toLongLong()};
}
int yearFromText(const QString& text)
{
    return text.toInt();
}
domain::DocumentKind kindFromText(const QString& text)
{
    return domain::documentKindFromCode(text);
}
domain::Language languageFromText(const QString& text)
{
    return domain::languageFromCode(text);
}
domain::DocumentStatus statusFromText(const QString& text)
{
    return domain::documentStatusFromCode(text);
}

const std::array facetKinds{
    facetKind<&DocumentFilter::bodies, &idFromText<domain::BodyId>>(QT_TRANSLATE_NOOP("facets", "Body"),
                                                                    store::Facet::Body),
    facetKind<&DocumentFilter::meetings, &idFromText<domain::MeetingId>>(QT_TRANSLATE_NOOP("facets", "Meeting"),
                                                                         store::Facet::Meeting),
    facetKind<&DocumentFilter::kinds, &kindFromText>(QT_TRANSLATE_NOOP("facets", "Kind"), store::Facet::Kind),
    facetKind<&DocumentFilter::languages, &languageFromText>(QT_TRANSLATE_NOOP("facets", "Language"),
                                                             store::Facet::Language),
    facetKind<&DocumentFilter::years, &yearFromText>(QT_TRANSLATE_NOOP("facets", "Year"), store::Facet::Year),
    facetKind<&DocumentFilter::statuses, &statusFromText>(QT_TRANSLATE_NOOP("facets", "Status"),
                                                          store::Facet::Status),
    facetKind<&DocumentFilter::tags, &idFromText<domain::LabelId>>(QT_TRANSLATE_NOOP("facets", "Tag"), {}),
};

/// Names of bodies and meetings, which facets give as identifiers.
Result<QHash<QString, QString>> namesOfIds(workspace::View& view)
{
    QHash<QString, QString> names;
    const auto bodies = workspace::bodies(view);
    const auto meetings = workspace::listMeetings(view, {}, domain::Language::English);
    if (!bodies)
        return Failure(bodies.error());
    if (!meetings)
        return Failure(meetings.error());
    for (const domain::Body& body : *bodies)
        names.insert(QString::number(body.id.value), body.code);
    for (const store::MeetingRow& meeting : *meetings)
        names.insert(QString::number(meeting.id.value), meeting.bodyCode + u' ' + meeting.code);
    return names;
}

QString entryText(store::Facet facet, const QString& value, const QHash<QString, QString>& names)
{
    switch (facet) {
    case store::Facet::Body:
    case store::Facet::Meeting:
        return names.value(value, value);
    case store::Facet::Kind:
        return nameOf(kindFromText(value));
    case store::Facet::Language:
        return nameOf(languageFromText(value));
    case store::Facet::Status:
        return nameOf(statusFromText(value));
    case store::Facet::Year:
        break;
    }
    return value;
}

Result<FacetPanel::Facets> facetsOf(workspace::View& view, const DocumentFilter& filter)
{
    const auto names = namesOfIds(view);
    const auto tags = workspace::tags(view);
    if (!names)
        return Failure(names.error());
    if (!tags)
        return Failure(tags.error());
    FacetPanel::Facets facets;
    for (const FacetKind& kind : facetKinds) {
        QList<FacetPanel::Entry> entries;
        if (kind.facet) {
            DocumentFilter others = filter; // ticking a second value of a facet widens: its counts leave it out
            kind.clear(others);
            const auto counts = workspace::facetCounts(view, others, *kind.facet);
            if (!counts)
                return Failure(counts.error());
            for (const store::FacetCount& count : *counts)
                entries.append({count.value, entryText(*kind.facet, count.value, *names), count.documents});
        } else {
            for (const store::Tag& tag : *tags)
                entries.append({QString::number(tag.id.value), tag.name, tag.documents});
        }
        facets.append(entries);
    }
    return facets;
}

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), std::max(28, option.fontMetrics.height() + 8)};
    }
};

} // namespace

FacetPanel::FacetPanel(Desk* desk, QWidget* parent)
    : QTreeWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"facetsView"_s);
    setAccessibleName(tr("Narrow the list"));
    setColumnCount(2);
    setHeaderHidden(true);
    setIndentation(12);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setItemDelegate(new RowDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &FacetPanel::onItemChanged);
}

void FacetPanel::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_desk->ask(
        this, [filter = m_filter](workspace::View& view) { return facetsOf(view, filter); },
        [this](const Facets& facets) { show(facets); }, m_cancel);
}

void FacetPanel::clearFilter()
{
    for (const FacetKind& kind : facetKinds)
        kind.clear(m_filter);
    reload();
    Q_EMIT filterChanged();
}

bool FacetPanel::isNarrowing() const
{
    return !(m_filter.bodies.isEmpty() && m_filter.meetings.isEmpty() && m_filter.kinds.isEmpty() &&
             m_filter.languages.isEmpty() && m_filter.years.isEmpty() && m_filter.statuses.isEmpty() &&
             m_filter.tags.isEmpty());
}

void FacetPanel::show(const Facets& facets)
{
    const QSignalBlocker blocker(this);
    QSet<QString> closed;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!topLevelItem(i)->isExpanded())
            closed.insert(topLevelItem(i)->text(0));
    }
    const QString current = currentItem() ? currentItem()->data(0, Qt::UserRole).toString() : QString();
    clear();
    for (qsizetype i = 0; i < facets.size(); ++i) {
        if (facets[i].isEmpty())
            continue;
        const FacetKind& kind = facetKinds[size_t(i)];
        auto* head = new QTreeWidgetItem(this, {QCoreApplication::translate("facets", kind.title)});
        head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        QFont font = head->font(0);
        font.setBold(true);
        head->setFont(0, font);
        head->setExpanded(!closed.contains(head->text(0)));
        for (const Entry& entry : facets[i].first(std::min(facets[i].size(), qsizetype(mostEntries)))) {
            auto* item = new QTreeWidgetItem(head, {entry.text, QString::number(entry.documents)});
            item->setData(0, Qt::UserRole, entry.value);
            item->setData(0, Qt::UserRole + 1, i);
            item->setCheckState(0, kind.present(m_filter, entry.value) ? Qt::Checked : Qt::Unchecked);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setForeground(1, palette().placeholderText());
            if (!current.isEmpty() && entry.value == current)
                setCurrentItem(item);
        }
    }
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void FacetPanel::onItemChanged(QTreeWidgetItem* item)
{
    if (!item->parent())
        return;
    const FacetKind& kind = facetKinds[size_t(item->data(0, Qt::UserRole + 1).toInt())];
    kind.toggle(m_filter, item->data(0, Qt::UserRole).toString(), item->checkState(0) == Qt::Checked);
    // The tree is filled anew: not from within its own signal.
    QMetaObject::invokeMethod(this, &FacetPanel::reload, Qt::QueuedConnection);
    Q_EMIT filterChanged();
}

} // namespace rapporteur::gui
