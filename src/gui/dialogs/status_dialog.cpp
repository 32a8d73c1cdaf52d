// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/status_dialog.h"

#include "gui/desk.h"
#include "gui/widgets/text_label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::EvidenceKind;
using domain::FollowUpStatus;

namespace {
constexpr int dialogWidth = 520;
constexpr int noteLines = 4;
} // namespace

StatusDialog::StatusDialog(Desk* desk, const QList<domain::MandateId>& mandates, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_mandates(mandates)
    , m_status(new QComboBox)
    , m_asAt(new QDateEdit(QDate::currentDate()))
    , m_note(new QPlainTextEdit)
    , m_kind(new QComboBox)
    , m_reference(new QLineEdit)
    , m_path(new QLineEdit)
    , m_pathLabel(textLabel(TextSize::Body, tr("Paragraph:")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"statusDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Status of %n mandate(s)", nullptr, int(mandates.size())));
    m_status->setObjectName(u"statusCombo"_s);
    m_status->setAccessibleName(tr("Status"));
    for (const FollowUpStatus status : domain::followUpStatuses()) {
        if (status != FollowUpStatus::NothingRecorded)
            m_status->addItem(workspace::statusName(status), int(status));
    }
    m_asAt->setObjectName(u"asAtEdit"_s);
    m_asAt->setAccessibleName(tr("As at"));
    m_asAt->setCalendarPopup(true);
    m_asAt->setMaximumDate(QDate::currentDate());
    m_note->setObjectName(u"noteEdit"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(m_note->fontMetrics().lineSpacing() * noteLines + 16);
    m_kind->setObjectName(u"evidenceKindCombo"_s);
    m_kind->setAccessibleName(tr("Kind of evidence"));
    m_kind->addItem(tr("No evidence yet"), -1);
    for (const EvidenceKind kind : {EvidenceKind::Document, EvidenceKind::Address, EvidenceKind::Other})
        m_kind->addItem(workspace::evidenceKindName(kind), int(kind));
    m_reference->setObjectName(u"evidenceEdit"_s);
    m_reference->setAccessibleName(tr("Evidence"));
    m_path->setObjectName(u"evidencePathEdit"_s);
    m_path->setAccessibleName(tr("Paragraph of the document"));
    m_path->setPlaceholderText(tr("such as 5 (b)"));
    m_buttons->setObjectName(u"statusButtons"_s);

    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addRow(tr("Status:"), m_status);
    layout->addRow(tr("As at:"), m_asAt);
    layout->addRow(tr("Note:"), m_note);
    layout->addRow(tr("Shown by:"), m_kind);
    layout->addRow(QString(), m_reference);
    layout->addRow(m_pathLabel, m_path);
    layout->addRow(m_buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StatusDialog::showKind);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &StatusDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showKind();
    resize(dialogWidth, sizeHint().height());
}

void StatusDialog::showKind()
{
    const int kind = m_kind->currentData().toInt();
    const bool document = kind == int(EvidenceKind::Document);
    m_reference->setEnabled(kind >= 0);
    m_path->setEnabled(document);
    m_pathLabel->setEnabled(document);
    if (document)
        m_reference->setPlaceholderText(tr("Symbol, such as UNEP/MC/COP.4/17"));
    else if (kind == int(EvidenceKind::Address))
        m_reference->setPlaceholderText(tr("https://…"));
    else
        m_reference->setPlaceholderText(kind >= 0 ? tr("Notification, letter, payment …") : QString());
}

QList<domain::Evidence> StatusDialog::evidence() const
{
    const int kind = m_kind->currentData().toInt();
    if (kind < 0)
        return {};
    domain::Evidence evidence;
    evidence.kind = EvidenceKind(kind);
    evidence.reference = m_reference->text().trimmed();
    if (evidence.kind == EvidenceKind::Document)
        evidence.path = domain::pathOfPinpoint(m_path->text().trimmed());
    return {evidence};
}

void StatusDialog::accept()
{
    domain::StatusEntry entry;
    entry.status = FollowUpStatus(m_status->currentData().toInt());
    entry.asAt = m_asAt->date();
    entry.note = m_note->toPlainText().trimmed();
    m_buttons->setEnabled(false);
    // The form stays open where it is refused, with what was typed.
    m_desk->workspace->change(
        this,
        [mandates = m_mandates, entry, evidence = evidence()](workspace::Library& library) {
            return workspace::addStatuses(library, mandates, entry, evidence);
        },
        [this](const Result<void>& added) {
            m_buttons->setEnabled(true);
            if (!added)
                return Q_EMIT m_desk->failed(added.error());
            Q_EMIT m_desk->undoableDone(tr("The status is recorded."));
            QDialog::accept();
        });
}

} // namespace rapporteur::gui
