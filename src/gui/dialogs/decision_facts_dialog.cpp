// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/decision_facts_dialog.h"

#include "gui/desk.h"
#include "gui/names.h"
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
using domain::Decision;
using domain::DecisionKind;
using domain::DecisionState;

namespace {
constexpr int dialogWidth = 600;
} // namespace

DecisionFactsDialog::DecisionFactsDialog(Desk* desk, const Decision& decision, domain::Language language,
                                         QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_decision(decision)
    , m_language(language)
    , m_kind(new QComboBox)
    , m_state(new QComboBox)
    , m_meeting(new QComboBox)
    , m_problem(textLabel(TextSize::Body))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"decisionFactsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About the decision"));
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    const auto row = [&](QWidget* field, const QString& name, const QString& label) {
        field->setObjectName(name);
        field->setAccessibleName(QString(label).remove(u':'));
        layout->addRow(label, field);
    };
    const auto line = [&](const QString& name, const QString& label, const QString& placeholder,
                          const QString& text) {
        auto* edit = new QLineEdit(text);
        edit->setPlaceholderText(placeholder);
        edit->setCursorPosition(0);
        row(edit, name, label);
        return edit;
    };
    m_number = line(u"factNumberEdit"_s, tr("Number:"), tr("such as MC-3/11; none for a draft"), decision.number);
    m_title =
        line(u"factTitleEdit"_s, tr("Title:"), tr("in %1").arg(nameOf(language)), decision.titles.value(language));
    for (const auto kind :
         {DecisionKind::Decision, DecisionKind::Resolution, DecisionKind::Recommendation, DecisionKind::Other})
        m_kind->addItem(nameOf(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(decision.kind)));
    row(m_kind, u"factKindCombo"_s, tr("Kind:"));
    for (const auto state :
         {DecisionState::Adopted, DecisionState::Draft, DecisionState::Superseded, DecisionState::Withdrawn})
        m_state->addItem(nameOf(state), int(state));
    m_state->setCurrentIndex(m_state->findData(int(decision.state)));
    row(m_state, u"factStateCombo"_s, tr("State:"));
    row(m_meeting, u"factMeetingCombo"_s, tr("Meeting:"));
    m_adoptedOn = line(u"factDayEdit"_s, tr("Adopted on:"), tr("2026-11-21; else the last day of the meeting"),
                       decision.adoptedOn.toString(Qt::ISODate));
    m_subjects = line(u"factSubjectsEdit"_s, tr("Subjects:"), tr("several: with semicolons between"),
                      decision.subjects.join(u"; "_s));
    m_link = line(u"factLinkEdit"_s, tr("Address:"), tr("https://…"), decision.link);
    m_notes = line(u"factNotesEdit"_s, tr("Notes:"), {}, decision.notes);
    m_problem->setObjectName(u"factProblemLabel"_s);
    m_problem->hide();
    layout->addRow(m_problem);
    layout->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DecisionFactsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillMeetings();
    resize(dialogWidth, sizeHint().height());
}

void DecisionFactsDialog::fillMeetings()
{
    m_desk->ask(
        this, [](workspace::View& view) { return workspace::listMeetings(view, {}, domain::Language::English); },
        [this](const QList<store::MeetingRow>& meetings) {
            m_meeting->clear();
            m_bodies = {m_decision.body};
            m_meeting->addItem(tr("Not said"), qint64(0));
            for (const store::MeetingRow& meeting : meetings) {
                m_meeting->addItem(meeting.bodyCode + u' ' + meeting.code, meeting.id.value);
                m_bodies.append(meeting.body);
            }
            m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(m_decision.meeting.value)));
        });
}

void DecisionFactsDialog::refuse(const QString& reason)
{
    m_buttons->setEnabled(true);
    m_problem->setText(reason);
    m_problem->show();
}

void DecisionFactsDialog::accept()
{
    Decision decision = m_decision;
    decision.number = m_number->text().simplified();
    decision.kind = DecisionKind(m_kind->currentData().toInt());
    decision.state = DecisionState(m_state->currentData().toInt());
    if (m_meeting->currentIndex() >= 0) { // the list has come
        decision.meeting = domain::MeetingId{m_meeting->currentData().toLongLong()};
        decision.body = m_bodies.value(m_meeting->currentIndex(), m_decision.body);
    }
    const QString day = m_adoptedOn->text().trimmed();
    decision.adoptedOn = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !decision.adoptedOn.isValid())
        return refuse(tr("“%1” is no day. Write it as 2026-11-21.").arg(day));
    decision.titles.insert(m_language, m_title->text().simplified());
    decision.subjects.clear();
    for (const QString& subject : m_subjects->text().split(u';', Qt::SkipEmptyParts)) {
        if (!subject.simplified().isEmpty())
            decision.subjects.append(subject.simplified());
    }
    decision.link = m_link->text().trimmed();
    decision.notes = m_notes->text().simplified();
    m_buttons->setEnabled(false);
    m_desk->workspace->change(
        this,
        [decision, language = m_language](workspace::Library& library) {
            return workspace::editDecision(library, decision, language);
        },
        [this](const Result<void>& kept) {
            if (!kept)
                return refuse(workspace::sentence(kept.error()));
            Q_EMIT m_desk->undoableDone(tr("The decision is changed."));
            QDialog::accept();
        });
}

} // namespace rapporteur::gui
