// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/document_details.h"

#include "gui/desk.h"
#include "gui/names.h"
#include "gui/widgets/text_label.h"
#include "workspace/actions.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Field;

namespace {

enum Column { FieldColumn, ValueColumn, PlaceColumn, ColumnCount };
enum Role { FieldRole = Qt::UserRole, ValueRole, PageRole };

constexpr std::array shownFields{
    Field::Symbols,        Field::Title,    Field::AuthorLine,       Field::Date,
    Field::Distribution,   Field::Language, Field::OriginalLanguage, Field::Body,
    Field::MeetingOrdinal, Field::Segments, Field::AgendaItems,      Field::AgendaDocument,
    Field::ItemTitle,
};

/// Only values are edited: names and places are what they are.
class ValueDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override
    {
        return index.column() == ValueColumn ? QStyledItemDelegate::createEditor(parent, option, index) : nullptr;
    }
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // Codes are what is edited; names are what is read.
        if (index.column() == ValueColumn)
            option->text = valueName(Field(index.siblingAtColumn(FieldColumn).data(FieldRole).toInt()), option->text);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width(), std::max(28, option.fontMetrics.height() + 10)};
    }
};

QString placeText(const domain::FieldReading& reading)
{
    QStringList parts;
    if (reading.confirmed)
        parts.append(DocumentDetails::tr("said by a person"));
    else if (reading.confidence > 0)
        parts.append(DocumentDetails::tr("%1 % sure").arg(qRound(reading.confidence * 100)));
    if (reading.page > 0)
        parts.append(DocumentDetails::tr("page %1").arg(reading.page));
    if (!reading.reason.isEmpty())
        parts.append(workspace::remarkSentence(reading.reason));
    return parts.join(u" · "_s);
}

} // namespace

DocumentDetails::DocumentDetails(Desk* desk, QWidget* parent)
    : QTreeWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"fieldsView"_s);
    setAccessibleName(tr("Fields and where they were read"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Field"), tr("Value"), tr("Where it was read")});
    setRootIsDecorated(false);
    setFrameShape(NoFrame);
    setItemDelegate(new ValueDelegate(this));
    setEditTriggers(EditKeyPressed | SelectedClicked);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(FieldColumn, QHeaderView::Interactive);
    header()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(PlaceColumn, QHeaderView::Interactive);
    connect(this, &QTreeWidget::itemChanged, this, &DocumentDetails::onItemChanged);
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item, int column) {
        if (column == PlaceColumn && item->data(0, PageRole).toInt() > 0)
            Q_EMIT placeWanted(m_version, item->data(0, PageRole).toInt() - 1);
        else
            editItem(item, ValueColumn);
    });
}

void DocumentDetails::setRecord(const store::DocumentRecord& record, domain::VersionId version)
{
    m_version = version;
    QHash<Field, domain::FieldReading> readings;
    for (const store::RecordVersion& each : record.versions) {
        if (each.version != version)
            continue;
        for (const domain::FieldReading& reading : each.readings)
            readings.insert(reading.field, reading);
    }
    const QSignalBlocker blocker(this);
    const int current = std::max(0, indexOfTopLevelItem(currentItem()));
    clear();
    for (const Field field : shownFields) {
        const auto reading = readings.constFind(field);
        const QString value = reading == readings.constEnd() ? QString() : reading->value;
        const QString place = reading == readings.constEnd() ? tr("not found") : placeText(*reading);
        auto* item = new QTreeWidgetItem(this, QStringList{workspace::fieldName(field), value, place});
        item->setData(0, FieldRole, int(field));
        item->setData(0, ValueRole, value);
        item->setData(0, PageRole, reading == readings.constEnd() ? 0 : reading->page);
        item->setToolTip(FieldColumn, plainToolTip(workspace::fieldName(field)));
        item->setToolTip(ValueColumn, plainToolTip(valueName(field, value)));
        item->setToolTip(PlaceColumn, plainToolTip(place));
        item->setForeground(FieldColumn, palette().placeholderText());
        item->setForeground(PlaceColumn, palette().placeholderText());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                       (version.isNull() ? Qt::NoItemFlags : Qt::ItemIsEditable));
    }
    shareWidth();
    setCurrentItem(topLevelItem(current), ValueColumn);
}

void DocumentDetails::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    shareWidth();
}

/// Values take at least half: what they are called and where they stand is told whole by tool tips.
void DocumentDetails::shareWidth()
{
    const int width = viewport()->width();
    setColumnWidth(FieldColumn, std::min(sizeHintForColumn(FieldColumn), width * 28 / 100));
    setColumnWidth(PlaceColumn, std::min(fontMetrics().averageCharWidth() * 36, width * 22 / 100));
}

void DocumentDetails::editCurrent()
{
    QTreeWidgetItem* item = currentItem() ? currentItem() : topLevelItem(0);
    if (!item)
        return;
    setFocus();
    editItem(item, ValueColumn);
}

void DocumentDetails::onItemChanged(QTreeWidgetItem* item, int column)
{
    if (column != ValueColumn || item->text(ValueColumn) == item->data(0, ValueRole).toString())
        return;
    const auto field = Field(item->data(0, FieldRole).toInt());
    const QString value = valueOfName(field, item->text(ValueColumn));
    const QString before = item->data(0, ValueRole).toString();
    m_desk->workspace->change(
        this,
        [version = m_version, field, value](workspace::Library& library) {
            return workspace::correctField(library, version, field, value);
        },
        [this, field, before](const Result<store::Decision>& done) {
            if (done)
                return Q_EMIT m_desk->undoableDone(tr("Changed: %1.").arg(workspace::fieldName(field)));
            Q_EMIT m_desk->failed(done.error());
            // What could not be done is not left standing as if it had been.
            const QSignalBlocker blocker(this);
            for (int i = 0; i < topLevelItemCount(); ++i) {
                if (topLevelItem(i)->data(0, FieldRole).toInt() == int(field))
                    topLevelItem(i)->setText(ValueColumn, before);
            }
        });
}

} // namespace rapporteur::gui
