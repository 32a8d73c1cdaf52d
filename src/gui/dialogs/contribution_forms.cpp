// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/contribution_forms.h"

#include "gui/dialogs/organisation_field.h"
#include "gui/names.h"
#include "gui/settings.h"
#include "gui/widgets/translations_edit.h"
#include "workspace/meetings.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContributionForms)
};

QString amountShown(std::optional<qint64> hundredths)
{
    return hundredths ? domain::amountText(*hundredths, Settings::contentLanguage()) : QString();
}

/// The amount of a field: nothing inside for an empty one; nothing at all, with a word to the person, for what is
/// none.
std::optional<std::optional<qint64>> amountIn(FormDialog* form, QLineEdit* field)
{
    if (field->text().trimmed().isEmpty())
        return std::optional<qint64>();
    const domain::ReadAmount read = domain::readAmount(field->text());
    if (read.problem == domain::AmountProblem::None)
        return std::optional<qint64>(read.hundredths);
    form->refuse(workspace::amountProblemText(read.problem), field);
    return std::nullopt;
}

/// The currency of a field, empty for an empty one; nothing, with a word to the person, for what is none.
std::optional<QString> currencyIn(FormDialog* form, QLineEdit* field)
{
    if (field->text().trimmed().isEmpty())
        return QString();
    const auto currency = domain::currencyFrom(field->text());
    if (!currency)
        form->refuse(Text::tr("A currency has three letters, such as USD or CHF."), field);
    return currency;
}

/// The meeting that is typed; null for an empty text.
Result<domain::MeetingId> meetingOf(workspace::View& view, const QString& typed)
{
    return typed.trimmed().isEmpty() ? Result<domain::MeetingId>(domain::MeetingId())
                                     : workspace::meetingCalled(view, typed);
}

} // namespace

void openContributionForm(Desk* desk, const workspace::ContributionRow& row, QWidget* parent)
{
    const domain::Contribution& before = row.contribution;
    auto* form = new FormDialog(desk, u"contributionDialog"_s,
                                before.id.isNull() ? Text::tr("New contribution") : Text::tr("Contribution"), parent);
    auto* donor = addOrganisationField(form, desk, u"contributionDonorEdit"_s, Text::tr("Donor:"), row.donor);
    auto* kind =
        form->addCombo(u"contributionKindCombo"_s, Text::tr("Kind:"),
                       choicesOf(domain::contributionKinds(), workspace::contributionKindName), int(before.kind));
    auto* year = form->addLine(u"contributionYearEdit"_s, Text::tr("Year:"),
                               before.year > 0 ? QString::number(before.year) : QString());
    auto* amount = form->addLine(u"contributionAmountEdit"_s, Text::tr("Amount:"),
                                 before.amount ? amountShown(before.amount->hundredths) : QString(),
                                 Text::tr("empty where only the donor is known"));
    auto* currency = form->addLine(u"contributionCurrencyEdit"_s, Text::tr("Currency:"),
                                   before.amount ? before.amount->currency : QString(), u"USD"_s);
    auto* purpose = form->addTranslations(u"contributionPurpose"_s, Text::tr("For:"), before.purposes);
    auto* pledged = form->addDay(u"contributionPledgedEdit"_s, Text::tr("Pledged on:"), before.pledgedOn);
    auto* received = form->addDay(u"contributionReceivedEdit"_s, Text::tr("Received on:"), before.receivedOn);
    auto* reference = form->addLine(u"contributionReferenceEdit"_s, Text::tr("Reported in:"), before.reference,
                                    Text::tr("symbol and paragraph"));
    auto* notes = form->addLine(u"contributionNotesEdit"_s, Text::tr("Notes:"), before.notes);
    form->finish([=] {
        domain::Contribution kept = before;
        bool isNumber = true;
        kept.year = year->text().trimmed().isEmpty() ? 0 : year->text().toInt(&isNumber);
        if (!isNumber)
            return form->refuse(Text::tr("“%1” is no year.").arg(year->text()), year);
        const auto sum = amountIn(form, amount);
        const auto unit = sum ? currencyIn(form, currency) : std::nullopt;
        const auto pledgedOn = unit ? form->dayIn(pledged) : std::nullopt;
        const auto receivedOn = pledgedOn ? form->dayIn(received) : std::nullopt;
        if (!receivedOn)
            return;
        if (sum->has_value() && unit->isEmpty())
            return form->refuse(Text::tr("An amount needs its currency, such as USD."), currency);
        kept.amount.reset();
        if (sum->has_value())
            kept.amount = domain::Money{*unit, **sum};
        kept.kind = domain::ContributionKind(kind->currentData().toInt());
        kept.pledgedOn = *pledgedOn;
        kept.receivedOn = *receivedOn;
        kept.purposes = purpose->texts();
        kept.reference = reference->text();
        kept.notes = notes->text();
        form->lookUp(
            [typed = donor->text()](workspace::View& view) { return workspace::organisationCalled(view, typed); },
            [=](domain::OrganisationId organisation) {
                domain::Contribution whole = kept;
                whole.donor = organisation;
                form->keep(
                    [whole](workspace::Library& library) { return workspace::setContribution(library, whole); },
                    Text::tr("The contribution is kept."));
            },
            donor);
    });
}

void openAgreementForm(Desk* desk, const workspace::AgreementRow& row, QWidget* parent)
{
    const domain::Agreement& before = row.agreement;
    auto* form = new FormDialog(desk, u"agreementDialog"_s,
                                before.id.isNull() ? Text::tr("New agreement") : row.title, parent);
    auto* titles = form->addTranslations(u"agreementTitle"_s, Text::tr("Title:"), before.titles);
    auto* provider =
        addOrganisationField(form, desk, u"agreementProviderEdit"_s, Text::tr("Who serves:"), row.provider);
    auto* receiver =
        addOrganisationField(form, desk, u"agreementReceiverEdit"_s, Text::tr("Who pays:"), row.receiver);
    auto* cost = form->addCheck(u"agreementCostCheck"_s, Text::tr("On cost recovery"), before.costRecovery);
    auto* reference = form->addLine(u"agreementReferenceEdit"_s, Text::tr("Reference:"), before.reference);
    auto* decision = form->addLine(u"agreementDecisionEdit"_s, Text::tr("Under:"), before.decision,
                                   Text::tr("such as MC-3/11, 5 (b)"));
    auto* meeting = form->addLine(u"agreementMeetingEdit"_s, Text::tr("For the meeting:"), row.meeting,
                                  Text::tr("such as COP-4"));
    auto* signedOn = form->addDay(u"agreementSignedEdit"_s, Text::tr("Signed on:"), before.signedOn);
    auto* precision = form->addCombo(u"agreementPrecisionCombo"_s, Text::tr("Known by:"),
                                     {{Text::tr("the day"), int(domain::DayPrecision::Day)},
                                      {Text::tr("the month"), int(domain::DayPrecision::Month)},
                                      {Text::tr("the year"), int(domain::DayPrecision::Year)}},
                                     int(before.signedPrecision));
    auto* start = form->addDay(u"agreementStartEdit"_s, Text::tr("From:"), before.period.start);
    auto* end = form->addDay(u"agreementEndEdit"_s, Text::tr("Until:"), before.period.end);
    auto* notes = form->addLine(u"agreementNotesEdit"_s, Text::tr("Notes:"), before.notes);
    form->finish([=] {
        domain::Agreement kept = before;
        for (const auto& [field, day] : {std::pair{signedOn, &kept.signedOn}, std::pair{start, &kept.period.start},
                                         std::pair{end, &kept.period.end}}) {
            const auto read = form->dayIn(field);
            if (!read)
                return;
            *day = *read;
        }
        kept.titles = titles->texts();
        kept.costRecovery = cost->isChecked();
        kept.reference = reference->text();
        kept.decision = decision->text();
        kept.signedPrecision = domain::DayPrecision(precision->currentData().toInt());
        kept.notes = notes->text();
        const QStringList entities{provider->text(), receiver->text()};
        form->lookUp(
            [entities, typed = meeting->text(), kept](workspace::View& view) -> Result<domain::Agreement> {
                const auto found = organisationsCalled(view, entities);
                if (!found)
                    return Failure(found.error());
                const auto serviced = meetingOf(view, typed);
                if (!serviced)
                    return Failure(serviced.error());
                domain::Agreement whole = kept;
                whole.provider = found->at(0);
                whole.receiver = found->at(1);
                whole.meeting = *serviced;
                return whole;
            },
            [=](const domain::Agreement& whole) {
                form->keep([whole](workspace::Library& library) { return workspace::setAgreement(library, whole); },
                           Text::tr("The agreement is kept."));
            },
            provider);
    });
}

void openAgreementLineForm(Desk* desk, const domain::AgreementLine& line, QWidget* parent)
{
    auto* form = new FormDialog(desk, u"agreementLineDialog"_s,
                                line.id.isNull() ? Text::tr("New line") : Text::tr("Line of the budget"), parent);
    auto* service = form->addLine(u"lineServiceEdit"_s, Text::tr("Service:"), line.service);
    auto* currency = form->addLine(u"lineCurrencyEdit"_s, Text::tr("Currency:"), line.currency, u"USD"_s);
    auto* budgeted = form->addLine(u"lineBudgetedEdit"_s, Text::tr("Budgeted:"), amountShown(line.budgeted));
    auto* charged = form->addLine(u"lineChargedEdit"_s, Text::tr("Charged:"), amountShown(line.charged));
    auto* deliveredOn = form->addDay(u"lineDeliveredOnEdit"_s, Text::tr("Delivered on:"), line.deliveredOn);
    auto* delivered = form->addLine(u"lineDeliveredEdit"_s, Text::tr("What was delivered:"), line.delivered);
    form->finish([=] {
        const auto unit = currencyIn(form, currency);
        const auto planned = unit ? amountIn(form, budgeted) : std::nullopt;
        const auto paid = planned ? amountIn(form, charged) : std::nullopt;
        const auto on = paid ? form->dayIn(deliveredOn) : std::nullopt;
        if (!on)
            return;
        domain::AgreementLine kept = line;
        kept.service = service->text();
        kept.currency = *unit;
        kept.budgeted = *planned;
        kept.charged = *paid;
        kept.deliveredOn = *on;
        kept.delivered = delivered->text();
        form->keep([kept](workspace::Library& library) { return workspace::setAgreementLine(library, kept); },
                   Text::tr("The line is kept."));
    });
}

void openCallForm(Desk* desk, const workspace::CallRow& row, QWidget* parent)
{
    const domain::Call& before = row.call;
    auto* form = new FormDialog(desk, u"callDialog"_s, before.id.isNull() ? Text::tr("New call") : row.title, parent);
    auto* titles = form->addTranslations(u"callTitle"_s, Text::tr("Title:"), before.titles);
    auto* reference = form->addLine(u"callReferenceEdit"_s, Text::tr("Reference:"), before.reference,
                                    Text::tr("such as MC/COP6/2025/59"));
    auto* decision = form->addLine(u"callDecisionEdit"_s, Text::tr("Asked for by:"), before.decision,
                                   Text::tr("such as MC-3/11, 5 (b)"));
    auto* meeting =
        form->addLine(u"callMeetingEdit"_s, Text::tr("For the meeting:"), row.meeting, Text::tr("such as COP-4"));
    auto* audience =
        form->addCombo(u"callAudienceCombo"_s, Text::tr("Goes to:"),
                       choicesOf(domain::callAudiences(), workspace::callAudienceName), int(before.audience));
    auto* named = form->addLine(u"callNamedEdit"_s, Text::tr("And by name to:"), {},
                                Text::tr("names or codes, with semicolons between"));
    auto* opened = form->addDay(u"callOpenedEdit"_s, Text::tr("Opened on:"), before.openedOn);
    auto* deadline = form->addDay(u"callDeadlineEdit"_s, Text::tr("Deadline:"), before.deadline);
    auto* closed = form->addCheck(u"callClosedCheck"_s, Text::tr("Closed: nothing more is expected"), before.closed);
    auto* notes = form->addLine(u"callNotesEdit"_s, Text::tr("Notes:"), before.notes);
    desk->ask(
        form,
        [ids = before.addressees,
         language = Settings::contentLanguage()](workspace::View& view) -> Result<QStringList> {
            QStringList names;
            for (const domain::OrganisationId id : ids) {
                const auto found = workspace::organisation(view, id);
                if (!found)
                    return Failure(found.error());
                names.append(domain::organisationName(*found, language));
            }
            return names;
        },
        [named](const QStringList& names) { named->setText(names.join(u"; "_s)); });
    form->finish([=] {
        domain::Call kept = before;
        const auto openedOn = form->dayIn(opened);
        const auto until = openedOn ? form->dayIn(deadline) : std::nullopt;
        if (!until)
            return;
        kept.titles = titles->texts();
        kept.reference = reference->text();
        kept.decision = decision->text();
        kept.audience = domain::CallAudience(audience->currentData().toInt());
        kept.openedOn = *openedOn;
        kept.deadline = *until;
        kept.closed = closed->isChecked();
        kept.notes = notes->text();
        const QStringList typed = named->text().split(u';', Qt::SkipEmptyParts);
        form->lookUp(
            [typed, about = meeting->text(), kept](workspace::View& view) -> Result<domain::Call> {
                const auto found = organisationsCalled(view, typed);
                if (!found)
                    return Failure(found.error());
                const auto of = meetingOf(view, about);
                if (!of)
                    return Failure(of.error());
                domain::Call whole = kept;
                whole.addressees = *found;
                whole.addressees.removeAll(domain::OrganisationId());
                whole.meeting = *of;
                return whole;
            },
            [=](const domain::Call& whole) {
                form->keep([whole](workspace::Library& library) { return workspace::setCall(library, whole); },
                           Text::tr("The call is kept."));
            },
            named);
    });
}

void openSubmissionForm(Desk* desk, const workspace::SubmissionRow& row, QWidget* parent)
{
    const domain::Submission& before = row.submission;
    auto* form = new FormDialog(desk, u"submissionDialog"_s,
                                before.id.isNull() ? Text::tr("New submission") : Text::tr("Submission"), parent);
    auto* who = addOrganisationField(form, desk, u"submissionWhoEdit"_s, Text::tr("Who:"), row.organisation);
    auto* received = form->addDay(u"submissionReceivedEdit"_s, Text::tr("Received on:"),
                                  before.receivedOn.isValid() ? before.receivedOn : QDate::currentDate());
    Choices languages{{Text::tr("not known"), int(domain::Language::Unknown)}};
    for (const domain::Language language : domain::officialLanguages)
        languages.append({nameOf(language), int(language)});
    auto* language =
        form->addCombo(u"submissionLanguageCombo"_s, Text::tr("Language:"), languages, int(before.language));
    auto* symbol = form->addLine(u"submissionSymbolEdit"_s, Text::tr("Issued as:"), before.symbol,
                                 Text::tr("symbol, where it was issued"));
    auto* summary = form->addText(u"submissionSummaryEdit"_s, Text::tr("Summary:"), before.summary);
    form->finish([=] {
        const auto on = form->dayIn(received);
        if (!on)
            return;
        domain::Submission kept = before;
        kept.receivedOn = *on;
        kept.language = domain::Language(language->currentData().toInt());
        kept.symbol = symbol->text();
        kept.summary = summary->toPlainText();
        form->lookUp(
            [typed = who->text()](workspace::View& view) { return workspace::organisationCalled(view, typed); },
            [=](domain::OrganisationId organisation) {
                domain::Submission whole = kept;
                whole.organisation = organisation;
                form->keep([whole](workspace::Library& library) { return workspace::setSubmission(library, whole); },
                           Text::tr("The submission is kept."));
            },
            who);
    });
}

} // namespace rapporteur::gui
