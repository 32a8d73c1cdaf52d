// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/meeting_dialog.h"

#include "gui/desk.h"
#include "gui/names.h"
#include "gui/settings.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"
#include "workspace/meetings.h"
#include "workspace/messages.h"
#include "workspace/queries.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimeZone>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::MeetingDetail;
using domain::MeetingStatus;

namespace {

constexpr int dialogWidth = 720;
constexpr int previewHeight = 420;
constexpr int mostMeetings = 9'999;

/// In the content language, else the first there is.
QString nameIn(const domain::Body& body)
{
    for (const domain::Language language : titleLanguages()) {
        for (const domain::BodyName& name : body.names) {
            if (name.language == language)
                return name.name;
        }
    }
    return {};
}

QString dayOrNone(QDate day)
{
    return day.isValid() ? dayText(day) : MeetingDialog::tr("no day");
}

/// What a person must know of a deadline that moves.
QString moveNote(const domain::DeadlineMove& move)
{
    if (move.done)
        return MeetingDialog::tr("done already");
    if (move.fixed)
        return MeetingDialog::tr("fixed by a person: it stays");
    if (move.overdue)
        return MeetingDialog::tr("would be over");
    return move.tentative ? MeetingDialog::tr("tentative") : QString();
}

} // namespace

MeetingDialog::MeetingDialog(Desk* desk, const MeetingDetail& detail, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_detail(detail)
    , m_language(Settings::contentLanguage())
    , m_stack(new QStackedWidget)
    , m_problem(textLabel(TextSize::Body))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"meetingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(detail.meeting.id.isNull() ? tr("New meeting") : tr("Meeting"));
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makePreview());
    m_problem->setObjectName(u"meetingProblemLabel"_s);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MeetingDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showLanguage();
    fillBodies();
    resize(dialogWidth, sizeHint().height());
}

QWidget* MeetingDialog::makeForm()
{
    auto* form = new QWidget;
    const domain::Meeting& meeting = m_detail.meeting;
    m_body = new QComboBox;
    m_body->setObjectName(u"meetingBodyChoice"_s);
    m_body->setAccessibleName(tr("Body"));
    m_ordinal = new QSpinBox;
    m_ordinal->setObjectName(u"meetingOrdinalSpin"_s);
    m_ordinal->setAccessibleName(tr("Number of the meeting"));
    m_ordinal->setRange(0, mostMeetings);
    m_ordinal->setSpecialValueText(tr("not counted"));
    m_ordinal->setValue(meeting.ordinal);
    m_code = new QLineEdit(meeting.code);
    m_code->setObjectName(u"meetingCodeEdit"_s);
    m_code->setAccessibleName(tr("Short name"));
    m_code->setPlaceholderText(tr("such as COP-4; made of the number where it is empty"));
    m_title = new QLineEdit;
    m_title->setObjectName(u"meetingTitleEdit"_s);
    m_title->setAccessibleName(tr("Title"));
    m_languageCombo = new QComboBox;
    m_languageCombo->setObjectName(u"meetingLanguageCombo"_s);
    m_languageCombo->setAccessibleName(tr("Language of the title and places"));
    for (const domain::Language language : domain::officialLanguages)
        m_languageCombo->addItem(nameOf(language), int(language));
    m_languageCombo->setCurrentIndex(m_languageCombo->findData(int(m_language)));
    m_status = new QComboBox;
    m_status->setObjectName(u"meetingStatusCombo"_s);
    m_status->setAccessibleName(tr("Status"));
    for (const auto status : {MeetingStatus::Planned, MeetingStatus::Confirmed, MeetingStatus::Held,
                              MeetingStatus::Postponed, MeetingStatus::Cancelled})
        m_status->addItem(workspace::meetingStatusName(status), int(status));
    m_status->setCurrentIndex(m_status->findData(int(meeting.status)));
    m_zone = new QLineEdit(m_detail.timeZone);
    m_zone->setObjectName(u"meetingZoneEdit"_s);
    m_zone->setAccessibleName(tr("Time zone of the venue"));
    m_zone->setPlaceholderText(tr("such as Asia/Makassar"));
    QStringList zones;
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(zone));
    auto* completer = new QCompleter(zones, m_zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zone->setCompleter(completer);

    auto* parts = new QWidget;
    m_partsLayout = new QVBoxLayout(parts);
    m_partsLayout->setContentsMargins(0, 0, 0, 0);
    m_partsLayout->setSpacing(4);
    for (const domain::MeetingPart& part : m_detail.parts)
        addPart(part);
    if (m_detail.parts.isEmpty())
        addPart({});
    auto* more = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("One more part"));
    more->setObjectName(u"addPartButton"_s);
    connect(more, &QPushButton::clicked, this, [this] { addPart({})->daysEdit()->setFocus(); });

    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addRow(tr("Body:"), m_body);
    layout->addRow(tr("Number:"), m_ordinal);
    layout->addRow(tr("Short name:"), m_code);
    layout->addRow(tr("Title:"), m_title);
    layout->addRow(tr("In:"), m_languageCombo);
    layout->addRow(tr("Status:"), m_status);
    layout->addRow(tr("Time zone:"), m_zone);
    layout->addRow(tr("Parts:"), parts);
    layout->addRow(QString(), more);
    connect(m_languageCombo, &QComboBox::currentIndexChanged, this, [this] {
        keepTitle();
        m_language = domain::Language(m_languageCombo->currentData().toInt());
        showLanguage();
    });
    return form;
}

QWidget* MeetingDialog::makePreview()
{
    auto* page = new QWidget;
    m_moveLine = textLabel(TextSize::Body);
    m_moveLine->setObjectName(u"meetingMoveLabel"_s);
    m_moves = new QStandardItemModel(0, 5, this);
    m_moves->setHorizontalHeaderLabels({tr("Document"), tr("Step"), tr("Now"), tr("Then"), tr("Note")});
    m_moveView = new ListView(u"meetingMovesView"_s, tr("Deadlines that move"));
    m_moveView->setModel(m_moves);
    m_moveView->setColumns({34, 14, 14, 14, 22});
    m_moveView->setStretchColumn(0);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_moveLine);
    layout->addWidget(m_moveView, 1);
    return page;
}

void MeetingDialog::fillBodies()
{
    m_desk->ask(
        this, [](workspace::View& view) { return workspace::bodies(view); },
        [this](const QList<domain::Body>& bodies) {
            for (const domain::Body& body : bodies) {
                const QString name = nameIn(body);
                m_body->addItem(name.isEmpty() ? body.code : QString(body.code + u"  "_s + name), body.id.value);
            }
            m_body->setCurrentIndex(std::max(0, m_body->findData(m_detail.meeting.body.value)));
        });
}

PartEdit* MeetingDialog::addPart(const domain::MeetingPart& part)
{
    auto* row = new PartEdit(part, m_language, int(m_parts.size()) + 1);
    m_parts.append(row);
    m_partsLayout->addWidget(row);
    connect(row, &PartEdit::removed, this, [this, row] {
        m_parts.removeOne(row);
        row->deleteLater();
    });
    return row;
}

void MeetingDialog::showLanguage()
{
    m_title->setText(m_detail.meeting.titles.value(m_language));
}

void MeetingDialog::keepTitle()
{
    const QString title = m_title->text().simplified();
    if (title.isEmpty())
        m_detail.meeting.titles.remove(m_language);
    else
        m_detail.meeting.titles.insert(m_language, title);
}

void MeetingDialog::refuse(const QString& reason, QWidget* field)
{
    m_problem->setText(reason);
    m_problem->show();
    if (field)
        field->setFocus();
}

std::optional<MeetingDetail> MeetingDialog::entered()
{
    keepTitle();
    MeetingDetail detail = m_detail;
    detail.meeting.body = domain::BodyId{m_body->currentData().toLongLong()};
    detail.meeting.code = m_code->text().simplified();
    detail.meeting.ordinal = m_ordinal->value();
    detail.meeting.status = MeetingStatus(m_status->currentData().toInt());
    detail.timeZone = m_zone->text().trimmed();
    detail.parts.clear();
    for (const PartEdit* row : std::as_const(m_parts)) {
        const auto part = row->entered();
        if (!part) {
            refuse(tr("“%1” is no run of days, and no time such as the first quarter of 2022.").arg(row->daysText()),
                   row->daysEdit());
            return std::nullopt;
        }
        detail.parts.append(*part);
    }
    if (detail.meeting.code.isEmpty() && detail.meeting.ordinal == 0) {
        refuse(tr("A meeting needs a number or a short name."), m_ordinal);
        return std::nullopt;
    }
    for (const domain::MeetingRemark& remark : domain::checkMeeting(detail)) {
        if (!domain::isError(remark.kind))
            continue;
        refuse(workspace::meetingRemarkText(remark, detail),
               remark.part >= 0 && remark.part < m_parts.size() ? m_parts[remark.part]->daysEdit() : m_zone);
        return std::nullopt;
    }
    return detail;
}

void MeetingDialog::accept()
{
    m_problem->hide();
    const auto detail = entered();
    if (!detail)
        return;
    if (detail->meeting.id.isNull() || m_lookedAt)
        return save(*detail);
    lookAtMove(*detail);
}

void MeetingDialog::lookAtMove(const MeetingDetail& detail)
{
    m_buttons->setEnabled(false);
    const workspace::MeetingMove move{detail.meeting.id, detail.parts, {}};
    m_desk->workspace->ask(
        this, [move](workspace::View& view) { return workspace::previewMove(view, move); },
        [this, detail](const Result<workspace::MovePreview>& preview) {
            m_buttons->setEnabled(true);
            if (!preview)
                return showError(preview.error());
            const bool moves =
                std::any_of(preview->moves.begin(), preview->moves.end(),
                            [](const domain::DeadlineMove& each) { return each.before != each.after; });
            if (!moves)
                return save(detail);
            showMoves(*preview);
        });
}

void MeetingDialog::showMoves(const workspace::MovePreview& preview)
{
    QHash<domain::PlannedDocumentId, QString> names;
    for (const domain::PlannedDocument& document : preview.documents) {
        const QString title = domain::preferred(document.titles, titleLanguages());
        names.insert(document.id, document.symbol.isEmpty() ? title : document.symbol);
    }
    m_moves->removeRows(0, m_moves->rowCount());
    int moved = 0;
    int over = 0;
    for (const domain::DeadlineMove& move : preview.moves) {
        if (move.before == move.after)
            continue;
        ++moved;
        over += move.overdue && !move.done ? 1 : 0;
        QList<QStandardItem*> items;
        for (const QString& text : {names.value(move.document), workspace::planStepName(move.step),
                                    dayOrNone(move.before), dayOrNone(move.after), moveNote(move)}) {
            auto* item = new QStandardItem(text);
            item->setEditable(false);
            items.append(item);
        }
        if (move.overdue && !move.done)
            items[3]->setIcon(QIcon::fromTheme(u"dialog-warning"_s));
        m_moves->appendRow(items);
    }
    m_moveLine->setText(tr("%n deadline(s) move with the meeting.", nullptr, moved) + u' ' +
                        (over > 0 ? tr("%n of them would be over already.", nullptr, over)
                                  : tr("None of them would be over already.")));
    m_lookedAt = true;
    m_stack->setCurrentIndex(1);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Keep the new days"));
    resize(width(), std::max(height(), previewHeight));
    m_moveView->setFocus();
}

void MeetingDialog::save(const MeetingDetail& detail)
{
    m_buttons->setEnabled(false);
    if (!detail.meeting.id.isNull()) {
        m_desk->workspace->change(
            this, [detail](workspace::Library& library) { return workspace::setMeeting(library, detail); },
            [this](const Result<void>& answer) {
                m_buttons->setEnabled(true);
                if (!answer)
                    return showError(answer.error());
                Q_EMIT m_desk->undoableDone(tr("The meeting is changed."));
                QDialog::accept();
            });
        return;
    }
    m_desk->workspace->change(
        this, [detail](workspace::Library& library) { return workspace::addMeeting(library, detail); },
        [this](const Result<domain::MeetingId>& answer) {
            m_buttons->setEnabled(true);
            if (!answer)
                return showError(answer.error());
            Q_EMIT added(*answer);
            Q_EMIT m_desk->undoableDone(tr("The meeting is added."));
            QDialog::accept();
        });
}

void MeetingDialog::showError(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_stack->setCurrentIndex(0);
    m_lookedAt = false;
    refuse(workspace::sentence(error), nullptr);
}

} // namespace rapporteur::gui
