// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/status_dialog.h"

#include "gui/desk.h"
#include "gui/names.h"
#include "gui/widgets/text_label.h"
#include "workspace/activities.h"
#include "workspace/held_version.h"
#include "workspace/messages.h"
#include "workspace/queries.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::EvidenceKind;
using domain::FollowUpStatus;

namespace {
constexpr int dialogWidth = 520;
constexpr int noteLines = 4;
constexpr int mostActivities = 2'000;
} // namespace

StatusDialog::StatusDialog(Desk* desk, const QList<domain::MandateId>& mandates, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_mandates(mandates)
    , m_status(new QComboBox)
    , m_asAt(new QDateEdit(QDate::currentDate()))
    , m_note(new QPlainTextEdit)
    , m_kind(new QComboBox)
    , m_what(new QStackedWidget)
    , m_reference(new QLineEdit)
    , m_record(new QComboBox)
    , m_path(new QLineEdit)
    , m_pathLabel(textLabel(TextSize::Body, tr("Paragraph:")))
    , m_problem(textLabel(TextSize::Body))
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
    for (const EvidenceKind kind : {EvidenceKind::Document, EvidenceKind::Meeting, EvidenceKind::Activity,
                                    EvidenceKind::File, EvidenceKind::Address, EvidenceKind::Other})
        m_kind->addItem(workspace::evidenceKindName(kind), int(kind));
    m_reference->setObjectName(u"evidenceEdit"_s);
    m_reference->setAccessibleName(tr("Evidence"));
    m_record->setObjectName(u"evidenceRecordCombo"_s);
    m_record->setAccessibleName(tr("Evidence"));
    m_record->setEditable(true);
    m_record->setInsertPolicy(QComboBox::NoInsert);
    m_record->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_record->completer()->setFilterMode(Qt::MatchContains);
    m_record->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_what->addWidget(m_reference);
    m_what->addWidget(m_record);
    m_what->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_problem->setObjectName(u"statusProblemLabel"_s);
    m_problem->hide();
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
    layout->addRow(QString(), m_what);
    layout->addRow(m_pathLabel, m_path);
    layout->addRow(m_problem);
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
    const bool record = kind == int(EvidenceKind::Meeting) || kind == int(EvidenceKind::Activity);
    m_what->setCurrentIndex(record ? 1 : 0);
    m_what->setEnabled(kind >= 0);
    m_path->setEnabled(document);
    m_pathLabel->setEnabled(document);
    m_problem->hide();
    if (document)
        m_reference->setPlaceholderText(tr("Symbol, such as UNEP/MC/COP.4/17"));
    else if (kind == int(EvidenceKind::File))
        m_reference->setPlaceholderText(tr("Symbol of the document whose file it is"));
    else if (kind == int(EvidenceKind::Address))
        m_reference->setPlaceholderText(tr("https://…"));
    else
        m_reference->setPlaceholderText(kind >= 0 ? tr("Notification, letter, payment …") : QString());
    if (record)
        fillRecords();
}

void StatusDialog::fillRecords()
{
    using Choices = QList<QPair<QString, qint64>>;
    const auto kind = EvidenceKind(m_kind->currentData().toInt());
    m_record->clear();
    m_desk->ask(
        this,
        [kind, languages = titleLanguages()](workspace::View& view) -> Result<Choices> {
            Choices choices;
            if (kind == EvidenceKind::Meeting) {
                const auto meetings = workspace::listMeetings(view, {}, languages.first());
                if (!meetings)
                    return Failure(meetings.error());
                for (const store::MeetingRow& meeting : *meetings)
                    choices.append({meeting.bodyCode + u' ' + meeting.code, meeting.id.value});
                return choices;
            }
            const auto list = workspace::listActivities(view, {{}, store::ActivityOrder::Latest, 0, mostActivities});
            if (!list)
                return Failure(list.error());
            for (const domain::Activity& activity : list->activities) {
                domain::Translations titles;
                for (auto text = activity.texts.begin(); text != activity.texts.end(); ++text)
                    titles.insert(text.key(), text->title);
                const QString title = domain::preferred(titles, languages);
                choices.append({activity.dates.start.isValid()
                                    ? tr("%1 (%2)", "activity and when it was")
                                          .arg(title, workspace::dateRangeName(activity.dates))
                                    : title,
                                activity.id.value});
            }
            return choices;
        },
        [this, kind](const Choices& choices) {
            if (int(kind) != m_kind->currentData().toInt())
                return; // another kind was chosen meanwhile
            for (const auto& [text, id] : choices)
                m_record->addItem(text, id);
            m_record->setCurrentIndex(-1);
            m_record->lineEdit()->setPlaceholderText(choices.isEmpty() ? tr("There is none in the library yet.")
                                                                       : tr("Type a part of its name"));
        });
}

Result<QList<domain::Evidence>> StatusDialog::evidence() const
{
    const int kind = m_kind->currentData().toInt();
    if (kind < 0)
        return QList<domain::Evidence>();
    domain::Evidence evidence;
    evidence.kind = EvidenceKind(kind);
    evidence.reference = m_reference->text().trimmed();
    if (evidence.kind == EvidenceKind::Document)
        evidence.path = domain::pathOfPinpoint(m_path->text().trimmed());
    if (evidence.kind == EvidenceKind::Meeting || evidence.kind == EvidenceKind::Activity) {
        const int row = m_record->findText(m_record->currentText());
        if (row < 0)
            return fail(ErrorCode::NotFound, {m_record->currentText()});
        evidence.reference.clear();
        const qint64 id = m_record->itemData(row).toLongLong();
        if (evidence.kind == EvidenceKind::Meeting)
            evidence.meeting = domain::MeetingId{id};
        else
            evidence.activity = domain::ActivityId{id};
    }
    return QList<domain::Evidence>{evidence};
}

void StatusDialog::refuse(const QString& reason, QWidget* field)
{
    m_buttons->setEnabled(true);
    m_problem->setText(reason);
    m_problem->show();
    if (field)
        field->setFocus();
}

void StatusDialog::accept()
{
    domain::StatusEntry entry;
    entry.status = FollowUpStatus(m_status->currentData().toInt());
    entry.asAt = m_asAt->date();
    entry.note = m_note->toPlainText().trimmed();
    auto found = evidence();
    if (!found)
        return refuse(workspace::sentence(found.error()), m_record);
    m_buttons->setEnabled(false);
    if (found->isEmpty() || found->first().kind != EvidenceKind::File)
        return save(entry, *found);
    m_desk->workspace->ask(
        this,
        [symbol = found->first().reference,
         languages = titleLanguages()](workspace::View& view) -> Result<domain::FileId> {
            const auto version = workspace::heldVersion(view, symbol, languages);
            if (!version)
                return Failure(version.error());
            return version->file->id;
        },
        [this, entry, evidence = *found](const Result<domain::FileId>& file) {
            if (!file)
                return refuse(workspace::sentence(file.error()), m_reference);
            QList<domain::Evidence> whole = evidence;
            whole.first().file = *file;
            save(entry, whole);
        });
}

void StatusDialog::save(const domain::StatusEntry& entry, const QList<domain::Evidence>& evidence)
{
    // The form stays open where it is refused, with what was typed.
    m_desk->workspace->change(
        this,
        [mandates = m_mandates, entry, evidence](workspace::Library& library) {
            return workspace::addStatuses(library, mandates, entry, evidence);
        },
        [this](const Result<void>& added) {
            if (!added)
                return refuse(workspace::sentence(added.error()), nullptr);
            Q_EMIT m_desk->undoableDone(tr("The status is recorded."));
            QDialog::accept();
        });
}

} // namespace rapporteur::gui
