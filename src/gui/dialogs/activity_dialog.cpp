// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/activity_dialog.h"

#include "gui/desk.h"
#include "gui/models/activity_list_model.h"
#include "gui/names.h"
#include "gui/settings.h"
#include "gui/widgets/text_label.h"
#include "workspace/decisions.h"
#include "workspace/meetings.h"
#include "workspace/messages.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Activity;

namespace {

constexpr int dialogWidth = 600;
constexpr int descriptionLines = 4;

QStringList namesIn(const QString& text)
{
    QStringList names;
    for (const QString& name : text.split(u';', Qt::SkipEmptyParts)) {
        if (!name.simplified().isEmpty())
            names.append(name.simplified());
    }
    return names;
}

QString namesText(const QStringList& names)
{
    return names.join(u"; "_s);
}

/// "MC-3/11 5 (b); MC-3/11 2": the mandates of those paragraphs. Errors: NotFound, Ambiguous, Invalid where a
/// paragraph asks nothing.
Result<QList<domain::ActivityMandate>> mandatesCalled(workspace::View& view, const QString& text)
{
    QList<domain::ActivityMandate> mandates;
    for (const QString& each : namesIn(text)) {
        const QString number = each.section(u' ', 0, 0);
        const QString path = domain::pathOfPinpoint(each.section(u' ', 1));
        const auto decision = workspace::decisionCalled(view, number);
        if (!decision)
            return Failure(decision.error());
        const auto record = workspace::decisionRecord(view, *decision, {}, titleLanguages());
        if (!record)
            return Failure(record.error());
        const qsizetype before = mandates.size();
        for (const store::MandateRecord& mandate : record->mandates) {
            if (mandate.mandate.state != domain::MandateState::Rejected && (path.isEmpty() || mandate.path == path))
                mandates.append({mandate.mandate.id, *decision, record->decision.number, mandate.path});
        }
        if (mandates.size() == before)
            return fail(ErrorCode::NotFound, {each});
    }
    return mandates;
}

/// "COP-4; MC-COP COP-3": those meetings. Errors: NotFound, Ambiguous.
Result<QList<domain::ActivityMeeting>> meetingsCalled(workspace::View& view, const QString& text)
{
    QList<domain::ActivityMeeting> meetings;
    for (const QString& each : namesIn(text)) {
        const auto meeting = workspace::meetingCalled(view, each);
        if (!meeting)
            return Failure(meeting.error());
        meetings.append({*meeting, each});
    }
    return meetings;
}

QString meetingsText(const QList<domain::ActivityMeeting>& meetings)
{
    QStringList texts;
    for (const domain::ActivityMeeting& meeting : meetings)
        texts.append(meeting.shown);
    return namesText(texts);
}

QString answersText(const QList<domain::ActivityMandate>& mandates)
{
    QStringList texts;
    for (const domain::ActivityMandate& mandate : mandates)
        texts.append(mandate.number + u' ' + domain::shownPath(mandate.path));
    texts.removeDuplicates();
    return namesText(texts);
}

} // namespace

ActivityDialog::ActivityDialog(Desk* desk, const Activity& activity, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_activity(activity)
    , m_language(Settings::contentLanguage())
    , m_languageCombo(new QComboBox)
    , m_description(new QPlainTextEdit)
    , m_kind(new QComboBox)
    , m_state(new QComboBox)
    , m_problem(textLabel(TextSize::Body))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"activityDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(activity.id.isNull() ? tr("New activity") : tr("Activity"));
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    const auto line = [&](const QString& name, const QString& label, const QString& placeholder,
                          const QString& text) {
        auto* edit = new QLineEdit(text);
        edit->setObjectName(name);
        edit->setAccessibleName(QString(label).remove(u':'));
        edit->setPlaceholderText(placeholder);
        layout->addRow(label, edit);
        return edit;
    };
    m_title = line(u"activityTitleEdit"_s, tr("What:"), tr("Workshop on …"), {});
    m_description->setObjectName(u"activityDescriptionEdit"_s);
    m_description->setAccessibleName(tr("Description"));
    m_description->setTabChangesFocus(true);
    m_description->setMaximumHeight(m_description->fontMetrics().lineSpacing() * descriptionLines + 16);
    layout->addRow(tr("Description:"), m_description);
    for (const domain::Language language : domain::officialLanguages)
        m_languageCombo->addItem(nameOf(language), int(language));
    m_languageCombo->setObjectName(u"activityLanguageCombo"_s);
    m_languageCombo->setAccessibleName(tr("Language of these texts"));
    m_languageCombo->setCurrentIndex(m_languageCombo->findData(int(m_language)));
    layout->addRow(tr("In:"), m_languageCombo);
    for (const domain::ActivityKind kind : domain::activityKinds())
        m_kind->addItem(workspace::activityKindName(kind), int(kind));
    m_kind->setObjectName(u"activityKindCombo"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setCurrentIndex(m_kind->findData(int(activity.kind)));
    layout->addRow(tr("Kind:"), m_kind);
    for (const auto state : {domain::ActivityState::Done, domain::ActivityState::Planned,
                             domain::ActivityState::UnderWay, domain::ActivityState::Cancelled})
        m_state->addItem(workspace::activityStateName(state), int(state));
    m_state->setObjectName(u"activityStateCombo"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->setCurrentIndex(m_state->findData(int(activity.state)));
    layout->addRow(tr("State:"), m_state);
    m_dates =
        line(u"activityDatesEdit"_s, tr("When:"), tr("2026-11-21, 2026-11-21/2026-11-25, 2026-11, 2026-Q4 or 2026"),
             domain::dateRangeText(activity.dates));
    const QString several = tr("several: with semicolons between");
    m_places = line(u"activityPlacesEdit"_s, tr("Where:"), several, namesText(activity.places));
    m_partners = line(u"activityPartnersEdit"_s, tr("Partners:"), several, namesText(activity.partners));
    m_donors = line(u"activityDonorsEdit"_s, tr("Donors:"), several, namesText(activity.donors));
    m_areas = line(u"activityAreasEdit"_s, tr("Areas:"), several, namesText(activity.areas));
    m_meetings = line(u"activityMeetingsEdit"_s, tr("Meetings:"), tr("such as COP-4, with semicolons between"),
                      meetingsText(activity.meetings));
    m_documents = line(u"activityDocumentsEdit"_s, tr("Documents:"), tr("symbols, with semicolons between"),
                       namesText(activity.documents));
    m_answers =
        line(u"activityAnswersEdit"_s, tr("Answers:"), tr("such as MC-3/11 5 (b)"), answersText(activity.mandates));
    m_problem->setObjectName(u"activityProblemLabel"_s);
    m_problem->hide();
    layout->addRow(m_problem);
    layout->addRow(m_buttons);
    connect(m_languageCombo, &QComboBox::currentIndexChanged, this, [this] {
        keepText();
        m_language = domain::Language(m_languageCombo->currentData().toInt());
        showLanguage();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ActivityDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showLanguage();
    fillNames();
    resize(dialogWidth, sizeHint().height());
}

void ActivityDialog::showLanguage()
{
    const domain::ActivityText text = m_activity.texts.value(m_language);
    m_title->setText(text.title);
    m_description->setPlainText(text.description);
}

void ActivityDialog::keepText()
{
    const domain::ActivityText text{m_title->text().simplified(), m_description->toPlainText().trimmed()};
    if (text.title.isEmpty() && text.description.isEmpty())
        m_activity.texts.remove(m_language);
    else
        m_activity.texts.insert(m_language, text);
}

void ActivityDialog::fillNames()
{
    using Names = QList<QStringList>;
    m_desk->ask(
        this,
        [](workspace::View& view) -> Result<Names> {
            Names names;
            for (const auto which : {store::ActivityNames::Places, store::ActivityNames::Partners,
                                     store::ActivityNames::Donors, store::ActivityNames::Areas}) {
                const auto found = workspace::activityNames(view, which);
                if (!found)
                    return Failure(found.error());
                names.append(*found);
            }
            return names;
        },
        [this](const Names& names) {
            const QList<QLineEdit*> edits{m_places, m_partners, m_donors, m_areas};
            for (qsizetype i = 0; i < edits.size(); ++i) {
                auto* completer = new QCompleter(names[i], edits[i]);
                completer->setCaseSensitivity(Qt::CaseInsensitive);
                completer->setFilterMode(Qt::MatchContains);
                edits[i]->setCompleter(completer);
            }
        });
}

std::optional<Activity> ActivityDialog::entered() const
{
    Activity activity = m_activity;
    const auto dates = domain::dateRangeFromText(m_dates->text().trimmed());
    if (!dates)
        return std::nullopt;
    activity.dates = *dates;
    activity.kind = domain::ActivityKind(m_kind->currentData().toInt());
    activity.state = domain::ActivityState(m_state->currentData().toInt());
    activity.places = namesIn(m_places->text());
    activity.partners = namesIn(m_partners->text());
    activity.donors = namesIn(m_donors->text());
    activity.areas = namesIn(m_areas->text());
    activity.documents = namesIn(m_documents->text());
    return activity;
}

void ActivityDialog::refuse(const QString& reason, QWidget* field)
{
    m_problem->setText(reason);
    m_problem->show();
    if (field)
        field->setFocus();
}

void ActivityDialog::accept()
{
    keepText();
    if (m_activity.texts.isEmpty())
        return refuse(tr("Say what was done: an activity needs a title."), m_title);
    const std::optional<Activity> activity = entered();
    if (!activity)
        return refuse(tr("“%1” is no date. Write 2026-11-21, 2026-11-21/2026-11-25, 2026-11, 2026-Q4 or 2026.")
                          .arg(m_dates->text()),
                      m_dates);
    m_buttons->setEnabled(false);
    struct Linked {
        Result<QList<domain::ActivityMeeting>> meetings;
        Result<QList<domain::ActivityMandate>> mandates;
    };
    m_desk->workspace->ask(
        this,
        [meetings = m_meetings->text(), answers = m_answers->text()](workspace::View& view) -> Result<Linked> {
            return Linked{meetingsCalled(view, meetings), mandatesCalled(view, answers)};
        },
        [this, activity](const Result<Linked>& linked) {
            m_buttons->setEnabled(true);
            if (!linked)
                return refuse(workspace::sentence(linked.error()), nullptr);
            if (!linked->meetings)
                return refuse(workspace::sentence(linked->meetings.error()), m_meetings);
            if (!linked->mandates)
                return refuse(workspace::sentence(linked->mandates.error()), m_answers);
            Activity whole = *activity;
            whole.meetings = *linked->meetings;
            whole.mandates = *linked->mandates;
            save(whole);
        });
}

void ActivityDialog::save(const Activity& activity)
{
    m_desk->workspace->change(
        this,
        [activity](workspace::Library& library) -> Result<void> {
            if (!activity.id.isNull())
                return workspace::setActivity(library, activity);
            const auto added = workspace::addActivity(library, activity);
            return added ? Result<void>() : Result<void>(Failure(added.error()));
        },
        [this](const Result<void>& saved) {
            if (!saved)
                return refuse(workspace::sentence(saved.error()), nullptr);
            Q_EMIT m_desk->undoableDone(tr("The activity is in the log."));
            QDialog::accept();
        });
}

} // namespace rapporteur::gui
