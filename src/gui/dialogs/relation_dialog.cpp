// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/relation_dialog.h"

#include "gui/desk.h"
#include "gui/register_names.h"
#include "gui/widgets/text_label.h"
#include "workspace/decisions.h"
#include "workspace/messages.h"
#include "workspace/queries.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;
/// Stand in the list of kinds for documents, which are no relations between decisions.
constexpr int foundIn = -1;
constexpr int preparedBy = -2;

} // namespace

RelationDialog::RelationDialog(Desk* desk, domain::DecisionId decision, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_decision(decision)
    , m_kind(new QComboBox)
    , m_problem(textLabel(TextSize::Body))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"relationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New relation"));
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    const auto line = [&](const QString& name, const QString& label, const QString& placeholder) {
        auto* edit = new QLineEdit;
        edit->setObjectName(name);
        edit->setAccessibleName(QString(label).remove(u':'));
        edit->setPlaceholderText(placeholder);
        layout->addRow(label, edit);
        return edit;
    };
    m_path = line(u"relationPathEdit"_s, tr("Paragraph of this decision:"), tr("such as 5 (b); empty for the whole"));
    m_path->setText(domain::shownPath(path));
    for (const domain::DecisionRelationKind kind : domain::decisionRelationKinds())
        m_kind->addItem(nameOf(kind, false), int(kind));
    m_kind->addItem(tr("Found in"), foundIn);
    m_kind->addItem(tr("Prepared by"), preparedBy);
    m_kind->setObjectName(u"relationKindCombo"_s);
    m_kind->setAccessibleName(tr("Relation"));
    layout->addRow(tr("Relation:"), m_kind);
    m_other = line(u"relationOtherEdit"_s, tr("To:"), {});
    m_otherPath = line(u"relationOtherPathEdit"_s, tr("Its paragraph:"), tr("such as 5 (b); empty for the whole"));
    m_note = line(u"relationNoteEdit"_s, tr("Note:"), {});
    m_problem->setObjectName(u"relationProblemLabel"_s);
    m_problem->hide();
    layout->addRow(m_problem);
    layout->addRow(m_buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RelationDialog::showKind);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RelationDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showKind();
    m_kind->setFocus();
    resize(dialogWidth, sizeHint().height());
}

bool RelationDialog::isDocument() const
{
    return m_kind->currentData().toInt() < 0;
}

void RelationDialog::showKind()
{
    m_other->setPlaceholderText(isDocument() ? tr("symbol, such as UNEP/MC/COP.4/28")
                                             : tr("number, such as MC-3/11, or an article of a treaty"));
    for (QLineEdit* edit : {m_path, m_otherPath, m_note})
        edit->setEnabled(!isDocument());
}

void RelationDialog::refuse(const QString& reason)
{
    m_buttons->setEnabled(true);
    m_problem->setText(reason);
    m_problem->show();
}

void RelationDialog::accept()
{
    m_buttons->setEnabled(false);
    if (!isDocument())
        return keep({});
    m_desk->workspace->ask(
        this,
        [symbol = m_other->text().trimmed()](workspace::View& view) -> Result<domain::DocumentId> {
            const auto documents = workspace::documentsCalled(view, symbol, 1);
            if (!documents)
                return Failure(documents.error());
            if (documents->isEmpty())
                return fail(ErrorCode::NotFound, {symbol});
            return documents->first();
        },
        [this](const Result<domain::DocumentId>& document) {
            if (!document)
                return refuse(workspace::sentence(document.error()));
            keep(*document);
        });
}

void RelationDialog::keep(domain::DocumentId document)
{
    domain::DecisionRelation relation;
    relation.kind = domain::DecisionRelationKind(std::max(0, m_kind->currentData().toInt()));
    relation.other = m_other->text();
    relation.path = domain::pathOfPinpoint(m_path->text().trimmed());
    relation.otherPath = domain::pathOfPinpoint(m_otherPath->text().trimmed());
    relation.note = m_note->text().simplified();
    domain::DecisionDocument link;
    link.document = document;
    link.role = m_kind->currentData().toInt() == preparedBy ? domain::DecisionDocumentRole::PreparedBy
                                                            : domain::DecisionDocumentRole::FoundIn;
    m_desk->workspace->change(
        this,
        [decision = m_decision, relation, link](workspace::Library& library) {
            return link.document.isNull() ? workspace::relateDecision(library, decision, relation)
                                          : workspace::linkDecisionDocument(library, decision, link);
        },
        [this](const Result<void>& kept) {
            if (!kept)
                return refuse(workspace::sentence(kept.error()));
            Q_EMIT m_desk->undoableDone(tr("The relation is kept."));
            QDialog::accept();
        });
}

} // namespace rapporteur::gui
