// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/decision_tree.h"

#include "gui/names.h"
#include "gui/register_names.h"
#include "gui/settings.h"
#include "workspace/follow_up.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::DecisionNode;
using domain::DecisionNodeId;
using domain::Language;
using store::DecisionRecord;
using store::MandateRecord;

namespace {

enum Role { NodeRole = Qt::UserRole, TextRole, PathRole };
constexpr int padding = 4;
constexpr int leastRow = 30;

/// Texts of any length, wrapped and from the top, in the direction of their own.
class WrappedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        const int width = (tree ? tree->columnWidth(index.column()) : option.rect.width()) - 2 * padding - 4;
        const QFontMetrics metrics(index.data(Qt::FontRole).isValid() ? index.data(Qt::FontRole).value<QFont>()
                                                                      : option.font);
        const QRect text = metrics.boundingRect(QRect(0, 0, std::max(width, 60), 1'000'000), Qt::TextWordWrap,
                                                index.data().toString());
        return {width, std::max(leastRow, text.height() + 2 * padding)};
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        if (!index.data(TextRole).isValid())
            return nullptr;
        auto* editor = new QPlainTextEdit(parent);
        editor->setObjectName(u"paragraphEdit"_s);
        editor->setAccessibleName(DecisionTree::tr("Text of the paragraph"));
        return editor;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        qobject_cast<QPlainTextEdit*>(editor)->setPlainText(index.data(TextRole).toString());
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, qobject_cast<QPlainTextEdit*>(editor)->toPlainText(), TextRole);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        // The row's own ground first: the text begins below its upper edge.
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QStyle* style = ground.widget ? ground.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, ground.widget);
        QStyleOptionViewItem text = option;
        text.rect.adjust(0, padding, 0, 0);
        QStyledItemDelegate::paint(painter, text, index);
    }

    /// Qt leaves the tabulator to editors of several lines; here it keeps what was typed, as Ctrl+Return does.
    bool eventFilter(QObject* object, QEvent* event) override
    {
        auto* editor = qobject_cast<QPlainTextEdit*>(object);
        if (editor && event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if (key->key() == Qt::Key_Tab || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
                Q_EMIT commitData(editor);
                Q_EMIT closeEditor(editor, NoHint);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(object, event);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::WrapText;
        option->textElideMode = Qt::ElideNone;
        option->displayAlignment = Qt::AlignTop | (option->text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        option->decorationAlignment = Qt::AlignTop | Qt::AlignLeft;
    }
};

/// One line a mandate: of whom, by when, how far.
QString followUpText(const MandateRecord& record)
{
    QStringList parts;
    for (const domain::Addressee& addressee : record.mandate.addressees)
        parts.append(workspace::addresseeName(addressee, Settings::contentLanguage()));
    QStringList line{parts.join(u", "_s), workspace::dueName(record.due)};
    if (record.mandate.operational)
        line.append(record.overdue ? DecisionTree::tr("%1, overdue").arg(workspace::statusName(record.status))
                                   : workspace::statusName(record.status));
    if (record.mandate.state == domain::MandateState::Proposed)
        line.append(workspace::mandateStateName(record.mandate.state));
    line.removeAll(QString());
    return line.join(u" · "_s);
}

/// The first paragraph that asks something, else the first of all: what is shown when a decision is opened.
DecisionNodeId firstAsking(const DecisionRecord& record)
{
    for (const MandateRecord& mandate : record.mandates) {
        if (mandate.mandate.state != domain::MandateState::Rejected)
            return mandate.mandate.node;
    }
    return record.decision.nodes.isEmpty() ? DecisionNodeId() : record.decision.nodes.first().id;
}

} // namespace

DecisionTree::DecisionTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"decisionTree"_s);
    setAccessibleName(tr("Paragraphs of the decision"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Paragraph"), tr("Text"), QString(), tr("Follow-up")});
    setFrameShape(NoFrame);
    setIndentation(16);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setAllColumnsShowFocus(true);
    setItemDelegate(new WrappedDelegate(this));
    setEditTriggers(EditKeyPressed | SelectedClicked);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { Q_EMIT currentNodeChanged(currentNode()); });
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        Q_EMIT textEdited(DecisionNodeId{item->data(Label, NodeRole).toLongLong()},
                          column == Beside ? m_beside : m_language, item->data(column, TextRole).toString());
    });
}

void DecisionTree::show(const DecisionRecord& record, Language language, Language beside)
{
    const DecisionNodeId current = currentNode();
    m_language = language;
    m_beside = beside;
    {
        const QSignalBlocker blocker(this);
        clear();
        m_itemOf.clear();
        headerItem()->setText(Text, nameOf(language));
        headerItem()->setText(Beside, nameOf(beside));
        setColumnHidden(Beside, beside == Language::Unknown);
        for (const DecisionNode& node : record.decision.nodes)
            addNode(record, node);
        expandAll();
    }
    shareWidth();
    setCurrentNode(m_itemOf.contains(current) ? current : firstAsking(record));
    Q_EMIT currentNodeChanged(currentNode());
}

void DecisionTree::addNode(const DecisionRecord& record, const DecisionNode& node)
{
    QTreeWidgetItem* parent = m_itemOf.value(node.parent);
    auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    m_itemOf.insert(node.id, item);
    fill(item, record, node);
}

void DecisionTree::fill(QTreeWidgetItem* item, const DecisionRecord& record, const DecisionNode& node)
{
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    item->setText(Label, node.label);
    item->setData(Label, NodeRole, node.id.value);
    item->setData(Label, PathRole, node.path);
    item->setData(Label, Qt::AccessibleTextRole,
                  tr("%1 %2", "kind of the part of a decision, and its label").arg(nameOf(node.kind), node.label));
    item->setToolTip(Label, nameOf(node.kind));
    const auto setText = [&](int column, Language language) {
        const QString text = node.texts.value(language);
        item->setData(column, TextRole, text);
        item->setText(column, text.isEmpty() ? tr("Not in this language") : text);
        if (text.isEmpty())
            item->setForeground(column, palette().placeholderText());
        if (node.kind == domain::NodeKind::Heading || node.kind == domain::NodeKind::Annex) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(column, bold);
        }
    };
    setText(Text, m_language);
    if (m_beside != Language::Unknown)
        setText(Beside, m_beside);
    QStringList lines;
    bool overdue = false;
    for (const MandateRecord& mandate : record.mandates) {
        if (mandate.mandate.node != node.id || mandate.mandate.state == domain::MandateState::Rejected)
            continue;
        lines.append(followUpText(mandate));
        overdue = overdue || mandate.overdue;
    }
    item->setText(FollowUp, lines.join(u'\n'));
    if (overdue)
        item->setIcon(FollowUp, QIcon::fromTheme(u"dialog-warning"_s));
    for (const domain::StructureRemark& remark : record.remarks) {
        if (remark.path == node.path)
            item->setIcon(Label, QIcon::fromTheme(u"dialog-information"_s));
    }
}

DecisionNodeId DecisionTree::currentNode() const
{
    return currentItem() ? DecisionNodeId{currentItem()->data(Label, NodeRole).toLongLong()} : DecisionNodeId();
}

void DecisionTree::setCurrentNode(DecisionNodeId node)
{
    if (QTreeWidgetItem* item = m_itemOf.value(node)) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

void DecisionTree::setCurrentPath(const QString& path)
{
    for (QString wanted = path; !wanted.isEmpty(); wanted = wanted.section(u'/', 0, -2)) {
        for (QTreeWidgetItem* item : std::as_const(m_itemOf)) {
            if (item->data(Label, PathRole).toString() == wanted) {
                setCurrentItem(item);
                return scrollToItem(item);
            }
        }
    }
}

void DecisionTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    shareWidth();
}

void DecisionTree::shareWidth()
{
    const int label = fontMetrics().averageCharWidth() * 14;
    const int rest = std::max(viewport()->width() - label, 200);
    const bool two = m_beside != Language::Unknown;
    const int followUp = rest / (two ? 5 : 3);
    const int text = two ? (rest - followUp) / 2 : rest - followUp;
    header()->resizeSection(Label, label);
    header()->resizeSection(Text, text);
    header()->resizeSection(Beside, text);
    header()->resizeSection(FollowUp, followUp);
}

} // namespace rapporteur::gui
