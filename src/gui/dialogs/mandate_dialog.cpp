// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/mandate_dialog.h"

#include "gui/desk.h"
#include "gui/dialogs/mandate_form.h"
#include "gui/names.h"
#include "gui/settings.h"
#include "gui/widgets/text_label.h"
#include "workspace/follow_up.h"
#include "workspace/messages.h"
#include "workspace/queries.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::Mandate;

namespace {

constexpr int dialogWidth = 680;

/// The language whose words are edited: the content language, else the first that the mandate has words in.
Language editedLanguage(const Mandate& mandate)
{
    const Language content = Settings::contentLanguage();
    return mandate.texts.isEmpty() || mandate.texts.contains(content) ? content : mandate.texts.firstKey();
}

} // namespace

MandateDialog::MandateDialog(Desk* desk, Purpose purpose, const Mandate& mandate, domain::BodyId body,
                             QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_purpose(purpose)
    , m_mandate(mandate)
    , m_body(body)
    , m_language(editedLanguage(mandate))
    , m_parts(new QTabWidget)
    , m_problem(textLabel(TextSize::Body))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"mandateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == Purpose::Add       ? tr("New mandate")
                   : purpose == Purpose::Correct ? tr("Correct the mandate")
                                                 : tr("Split the mandate"));
    m_parts->setObjectName(u"mandatePartsTabs"_s);
    m_parts->setAccessibleName(tr("Parts of the mandate"));
    m_parts->setDocumentMode(true);
    m_parts->tabBar()->setVisible(purpose == Purpose::Split);
    addPart();
    if (purpose == Purpose::Split) {
        addPart();
        m_parts->setCurrentIndex(0);
        auto* more = m_buttons->addButton(tr("One more part"), QDialogButtonBox::ActionRole);
        more->setObjectName(u"addPartButton"_s);
        connect(more, &QPushButton::clicked, this, &MandateDialog::addPart);
    }
    m_problem->setObjectName(u"mandateProblemLabel"_s);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(
        textLabel(TextSize::Secondary,
                  purpose == Purpose::Split
                      ? tr("Words in %1. The first part keeps the statuses and evidence.").arg(nameOf(m_language))
                      : tr("Words in %1.").arg(nameOf(m_language))));
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MandateDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogWidth, sizeHint().height());
    fillMeetings();
}

void MandateDialog::addPart()
{
    Mandate part = m_mandate;
    if (m_parts->count() > 0) { // what was done hangs on the first part
        part.id = {};
        part.nextStep.clear();
        part.notes.clear();
    }
    auto* made = new MandateForm(part, m_language);
    m_parts->addTab(made, tr("Part %1", "of a mandate").arg(m_parts->count() + 1));
    m_parts->setCurrentWidget(made);
    if (m_parts->count() > 2)
        fillMeetings();
}

MandateForm* MandateDialog::form(int index) const
{
    return qobject_cast<MandateForm*>(m_parts->widget(index));
}

void MandateDialog::fillMeetings()
{
    m_desk->ask(
        this, [](workspace::View& view) { return workspace::listMeetings(view, {}, Language::English); },
        [this](const QList<store::MeetingRow>& meetings) {
            QList<DueMeetingChoice> choices;
            for (const store::MeetingRow& meeting : meetings) {
                if (meeting.ordinal > 0)
                    choices.append({meeting.bodyCode + u' ' + meeting.code, meeting.body, meeting.ordinal});
            }
            for (int i = 0; i < m_parts->count(); ++i)
                form(i)->due()->setMeetings(choices, m_body);
        });
}

void MandateDialog::refuse(const QString& reason)
{
    m_problem->setText(reason);
    m_problem->show();
}

void MandateDialog::accept()
{
    QList<Mandate> parts;
    for (int i = 0; i < m_parts->count(); ++i) {
        const QString problem = form(i)->problem();
        if (!problem.isEmpty()) {
            m_parts->setCurrentIndex(i);
            return refuse(problem);
        }
        parts.append(form(i)->mandate());
    }
    m_buttons->setEnabled(false);
    m_desk->workspace->change(
        this,
        [parts, purpose = m_purpose, id = m_mandate.id](workspace::Library& library) -> Result<void> {
            if (purpose == Purpose::Correct)
                return workspace::correctMandate(library, parts.first());
            if (purpose == Purpose::Add) {
                const auto added = workspace::addMandate(library, parts.first());
                return added ? Result<void>() : Result<void>(Failure(added.error()));
            }
            const auto split = workspace::splitMandate(library, id, parts);
            return split ? Result<void>() : Result<void>(Failure(split.error()));
        },
        [this, count = int(parts.size())](const Result<void>& kept) {
            m_buttons->setEnabled(true);
            if (!kept)
                return refuse(workspace::sentence(kept.error()));
            Q_EMIT m_desk->undoableDone(m_purpose == Purpose::Correct ? tr("The mandate is corrected.")
                                        : m_purpose == Purpose::Add
                                            ? tr("The mandate is added.")
                                            : tr("The mandate is split into %n part(s).", nullptr, count));
            QDialog::accept();
        });
}

} // namespace rapporteur::gui
