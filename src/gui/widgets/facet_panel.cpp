// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/facet_panel.h"

#include "gui/desk.h"
#include "gui/names.h"
#include "gui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using store::DocumentFilter;

namespace {

constexpr int mostEntries = 40; ///< of one facet: nobody reads further, and the filter box finds the rest

template <typename Identifier>
QString textOf(const Identifier& id) requires requires
{
    id.value;
}
{
    return QString::number(id.value);
}
QString textOf(int year)
{
    return QString::number(year);
}
template <typename Enumeration>
QString textOf(Enumeration value) requires std::is_enum_v<Enumeration>
{
    return domain::code(value);
}

/// Puts a value into its list of a filter, or takes it out. `present` tells whether it is there.
struct FacetKind {
    const char* title;
    store::Facet facet;
    void (*toggle)(DocumentFilter&, const QString&, bool);
    bool (*present)(const DocumentFilter&, const QString&);
    void (*clear)(DocumentFilter&);
    QStringList (*values)(const DocumentFilter&); ///< those that are ticked
};

template <auto List, auto FromText>
constexpr FacetKind facetKind(const char* title, store::Facet facet)
{
    return {
        title,
        facet,
        [](DocumentFilter& filter, const QString& value, bool on) {
            auto& list = filter.*List;
            const auto each = FromText(value);
            list.removeAll(each);
            if (on)
                list.append(each);
        },
        [](const DocumentFilter& filter, const QString& value) { return (filter.*List).contains(FromText(value)); },
        [](DocumentFilter& filter) { (filter.*List).clear(); },
        [](const DocumentFilter& filter) {
            QStringList values;
            for (const auto& each : filter.*List)
                values.append(textOf(each));
            return values;
        }};
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
    facetKind<&DocumentFilter::tags, &idFromText<domain::LabelId>>(QT_TRANSLATE_NOOP("facets", "Tag"),
                                                                   store::Facet::Tag),
};

/// Names of bodies, meetings and tags, which facets give as identifiers.
Result<QHash<QString, QString>> namesOfIds(workspace::View& view)
{
    QHash<QString, QString> names;
    const auto bodies = workspace::bodies(view);
    const auto meetings = workspace::listMeetings(view, {}, domain::Language::English);
    if (!bodies)
        return Failure(bodies.error());
    if (!meetings)
        return Failure(meetings.error());
    const auto tags = workspace::tags(view);
    if (!tags)
        return Failure(tags.error());
    for (const store::Tag& tag : *tags)
        names.insert(QString::number(tag.id.value), tag.name);
    for (const domain::Body& body : *bodies)
        names.insert(QString::number(body.id.value), body.code);
    for (const store::MeetingRow& meeting : *meetings)
        names.insert(QString::number(meeting.id.value), meetingName(meeting.bodyCode + u' ' + meeting.code));
    return names;
}

QString entryText(store::Facet facet, const QString& value, const QHash<QString, QString>& names)
{
    switch (facet) {
    case store::Facet::Body:
    case store::Facet::Meeting:
    case store::Facet::Tag:
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

/// What is ticked stays in view where the other facets leave nothing of it: else nobody could untick it.
void addTicked(QList<FacetPanel::Entry>& entries, const FacetKind& kind, const DocumentFilter& filter,
               const QHash<QString, QString>& names)
{
    for (const QString& value : kind.values(filter)) {
        const bool shown = std::any_of(entries.begin(), entries.end(),
                                       [&](const FacetPanel::Entry& entry) { return entry.value == value; });
        if (!shown)
            entries.append({value, entryText(kind.facet, value, names), 0});
    }
}

Result<FacetPanel::Facets> facetsOf(workspace::View& view, const DocumentFilter& filter)
{
    const auto names = namesOfIds(view);
    if (!names)
        return Failure(names.error());
    FacetPanel::Facets facets;
    for (const FacetKind& kind : facetKinds) {
        QList<FacetPanel::Entry> entries;
        DocumentFilter others = filter; // ticking a second value of a facet widens: its counts leave it out
        kind.clear(others);
        const auto counts = workspace::facetCounts(view, others, kind.facet);
        if (!counts)
            return Failure(counts.error());
        for (const store::FacetCount& count : *counts)
            entries.append({count.value, entryText(kind.facet, count.value, *names), count.documents});
        addTicked(entries, kind, filter, *names);
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
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    setFont(small);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(NoSelection); // the ticks tell what is chosen; a bar beside the list's own would mislead
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
        int left = mostEntries;
        for (const Entry& entry : facets[i]) {
            const bool ticked = kind.present(m_filter, entry.value);
            if (--left < 0 && !ticked)
                continue;
            auto* item = new QTreeWidgetItem(head, {entry.text, QString::number(entry.documents)});
            item->setData(0, Qt::UserRole, entry.value);
            item->setData(0, Qt::UserRole + 1, i);
            item->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
            item->setToolTip(0, plainToolTip(entry.text));
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
