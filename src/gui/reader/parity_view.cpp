// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/parity_view.h"

#include "gui/names.h"
#include "gui/widgets/text_label.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::ParityFinding;
using workspace::ParityKind;

namespace {

QString datesText(const QStringList& dates)
{
    QStringList shown;
    for (const QString& date : dates) {
        QStringList ends;
        for (const QString& end : date.split(u'/')) {
            const QDate day = QDate::fromString(end, Qt::ISODate);
            ends.append(day.isValid() ? dayText(day) : end);
        }
        shown.append(ends.join(u'–'));
    }
    return shown.join(u"; "_s);
}

/// What stands on one side only; `pattern` has %1 for the version and %2 for what it has.
QString oneSided(const ParityFinding& finding, const QString& pattern, const QString& first, const QString& second)
{
    const auto list = [&](const QStringList& values) {
        return isolated(finding.kind == ParityKind::Dates ? datesText(values) : values.join(u"; "_s));
    };
    QStringList parts;
    if (!finding.firstOnly.isEmpty())
        parts.append(pattern.arg(first, list(finding.firstOnly)));
    if (!finding.secondOnly.isEmpty())
        parts.append(pattern.arg(second, list(finding.secondOnly)));
    return parts.join(u"\n"_s);
}

QString sentenceOf(const ParityFinding& finding, const QString& first, const QString& second)
{
    switch (finding.kind) {
    case ParityKind::Missing:
        return ParityView::tr("Only in %1").arg(finding.inFirst ? first : second);
    case ParityKind::Divided:
        return ParityView::tr("Two paragraphs in %1, one in %2")
            .arg(finding.inFirst ? first : second, finding.inFirst ? second : first);
    case ParityKind::Label:
        return oneSided(finding, ParityView::tr("In %1 numbered: %2"), first, second);
    case ParityKind::Citations:
        return oneSided(finding, ParityView::tr("Cited in %1 only: %2"), first, second);
    case ParityKind::Dates:
        return oneSided(finding, ParityView::tr("Dates in %1 only: %2"), first, second);
    case ParityKind::Numbers:
        return oneSided(finding, ParityView::tr("Numbers in %1 only: %2"), first, second);
    }
    return {};
}

/// Rows as high as their sentences are long: trees break lines, but make no room for them.
class SentenceDelegate : public QStyledItemDelegate {
public:
    explicit SentenceDelegate(QTreeView* view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = std::max(40, m_view->columnWidth(index.column()) - padding);
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap,
                                                           index.data().toString());
        return {QStyledItemDelegate::sizeHint(option, index).width(), text.height() + padding};
    }

private:
    static constexpr int padding = 12;
    QTreeView* m_view;
};

} // namespace

ParityView::ParityView(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"parityView"_s);
    setAccessibleName(tr("Differences between the two versions"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setFrameShape(NoFrame);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new SentenceDelegate(this));
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QTreeWidget::itemClicked, this, &ParityView::choose);
    connect(this, &QTreeWidget::itemActivated, this, &ParityView::choose);
}

void ParityView::setComparison(const workspace::Comparison& comparison, const QString& firstName,
                               const QString& secondName)
{
    clear();
    m_findings = comparison.findings;
    setColumnHidden(0, m_findings.isEmpty()); // a sentence takes the whole width
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        const ParityFinding& finding = m_findings[i];
        const QString sentence = sentenceOf(finding, firstName, secondName);
        auto* item = new QTreeWidgetItem(this);
        item->setText(0, finding.path.isEmpty() ? u"–"_s : finding.path.section(u'/', -2));
        item->setTextAlignment(0, Qt::AlignTrailing | Qt::AlignTop);
        item->setText(1, sentence);
        item->setTextAlignment(1, Qt::AlignLeading | Qt::AlignTop);
        item->setData(1, Qt::AccessibleTextRole, QString(finding.path + u": "_s + sentence));
        item->setToolTip(1, plainToolTip(finding.text));
        item->setToolTip(0, plainToolTip(finding.path));
        item->setData(0, Qt::UserRole, i);
    }
    if (m_findings.isEmpty()) {
        auto* item = new QTreeWidgetItem(this);
        item->setText(1, comparison.pairs.isEmpty()
                             ? tr("No paragraph of the one has a counterpart in the other.")
                             : tr("No difference: both have the same paragraphs, numbers, citations and dates."));
        item->setData(0, Qt::UserRole, -1);
    }
    setCurrentItem(topLevelItem(0));
}

void ParityView::setBusy()
{
    m_findings.clear();
    clear();
    setColumnHidden(0, true);
    auto* item = new QTreeWidgetItem(this);
    item->setText(1, tr("Comparing…"));
    item->setData(0, Qt::UserRole, -1);
}

void ParityView::choose(QTreeWidgetItem* item)
{
    const int row = item->data(0, Qt::UserRole).toInt();
    if (row >= 0 && row < m_findings.size())
        Q_EMIT chosen(m_findings[row]);
}

} // namespace rapporteur::gui
