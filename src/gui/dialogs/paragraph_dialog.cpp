// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/paragraph_dialog.h"

#include "gui/desk.h"
#include "gui/names.h"
#include "gui/register_names.h"
#include "gui/widgets/text_label.h"
#include "workspace/decisions.h"
#include "workspace/messages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::DecisionNode;
using domain::NodeKind;

namespace {

constexpr int dialogWidth = 560;
constexpr int textLines = 6;

DecisionNode nodeOf(const domain::Decision& decision, domain::DecisionNodeId id)
{
    for (const DecisionNode& node : decision.nodes) {
        if (node.id == id)
            return node;
    }
    return {};
}

} // namespace

ParagraphDialog::ParagraphDialog(Desk* desk, Purpose purpose, const domain::Decision& decision,
                                 domain::DecisionNodeId node, domain::Language language, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_purpose(purpose)
    , m_decision(decision.id)
    , m_node(node)
    , m_language(language)
    , m_kind(new QComboBox)
    , m_label(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_shift(new QCheckBox(tr("Count the labels that follow up by one")))
    , m_problem(textLabel(TextSize::Body))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"paragraphDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == Purpose::Relabel ? tr("Label of the paragraph") : tr("New paragraph"));
    m_kind->setObjectName(u"nodeKindCombo"_s);
    m_kind->setAccessibleName(tr("Kind"));
    for (const NodeKind kind : {NodeKind::Paragraph, NodeKind::Item, NodeKind::Preamble, NodeKind::Heading,
                                NodeKind::Annex, NodeKind::Text})
        m_kind->addItem(nameOf(kind), int(kind));
    m_label->setObjectName(u"nodeLabelEdit"_s);
    m_label->setAccessibleName(tr("Label"));
    m_label->setPlaceholderText(tr("such as 5, (b), (ii) or annex I"));
    m_text->setObjectName(u"nodeTextEdit"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("in %1").arg(nameOf(language)));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(m_text->fontMetrics().lineSpacing() * textLines + 16);
    m_shift->setObjectName(u"nodeShiftCheck"_s);
    m_problem->setObjectName(u"nodeProblemLabel"_s);
    m_problem->hide();
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addRow(tr("Kind:"), m_kind);
    layout->addRow(tr("Label:"), m_label);
    if (purpose != Purpose::Relabel) {
        layout->addRow(tr("Text:"), m_text);
        layout->addRow(QString(), m_shift);
    }
    layout->addRow(m_problem);
    layout->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ParagraphDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    offerPlace(decision, nodeOf(decision, node));
    (purpose == Purpose::Relabel ? static_cast<QWidget*>(m_label) : m_text)->setFocus();
    resize(dialogWidth, sizeHint().height());
}

void ParagraphDialog::offerPlace(const domain::Decision& decision, DecisionNode beside)
{
    NodeKind kind = beside.kind;
    QString label = beside.label;
    m_parent = beside.parent;
    if (m_purpose == Purpose::InsertBelow) {
        m_parent = beside.id;
        const bool inside = kind == NodeKind::Paragraph || kind == NodeKind::Item;
        label = !inside ? u"1"_s : kind == NodeKind::Item ? u"(i)"_s : u"(a)"_s;
        kind = inside ? NodeKind::Item : NodeKind::Paragraph;
        for (const DecisionNode& node : decision.nodes) {
            if (node.parent == m_parent) { // behind the last one that is there
                m_after = node.id;
                kind = node.kind;
                label = domain::nextLabel(node.label);
            }
        }
    } else if (beside.id.isNull()) {
        label = u"1"_s;
        kind = NodeKind::Paragraph;
    } else if (m_purpose == Purpose::InsertBehind) {
        m_after = beside.id;
        label = domain::nextLabel(beside.label);
    }
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_label->setText(label);
    const bool taken = std::any_of(decision.nodes.begin(), decision.nodes.end(), [&](const DecisionNode& node) {
        return node.parent == m_parent && !label.isEmpty() && node.label == label;
    });
    m_shift->setChecked(taken);
}

void ParagraphDialog::refuse(const QString& reason)
{
    m_buttons->setEnabled(true);
    m_problem->setText(reason);
    m_problem->show();
}

void ParagraphDialog::accept()
{
    DecisionNode node;
    node.parent = m_parent;
    node.kind = NodeKind(m_kind->currentData().toInt());
    node.label = m_label->text().simplified();
    const QString text = m_text->toPlainText().trimmed();
    if (m_purpose != Purpose::Relabel && text.isEmpty())
        return refuse(tr("A new paragraph needs a text."));
    if (!text.isEmpty())
        node.texts.insert(m_language, text);
    m_buttons->setEnabled(false);
    m_desk->workspace->change(
        this,
        [purpose = m_purpose, decision = m_decision, beside = m_node, after = m_after, node,
         shift = m_shift->isChecked()](workspace::Library& library) -> Result<void> {
            if (purpose == Purpose::Relabel)
                return workspace::relabelNode(library, beside, node.kind, node.label);
            const auto made = workspace::insertNode(library, decision, node, after, shift);
            return made ? Result<void>() : Result<void>(Failure(made.error()));
        },
        [this](const Result<void>& kept) {
            if (!kept)
                return refuse(workspace::sentence(kept.error()));
            Q_EMIT m_desk->undoableDone(m_purpose == Purpose::Relabel ? tr("The label is changed.")
                                                                      : tr("The paragraph is inserted."));
            QDialog::accept();
        });
}

} // namespace rapporteur::gui
