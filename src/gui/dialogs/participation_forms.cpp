// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/participation_forms.h"

#include "gui/dialogs/organisation_field.h"
#include "gui/settings.h"
#include "gui/widgets/translations_edit.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ParticipationForms)
};

/// The day is that of a state: with another state it is asked for anew.
void followState(QComboBox* state, QLineEdit* dayEdit, int before, QDate day)
{
    const QString known = day.toString(Qt::ISODate);
    QObject::connect(state, &QComboBox::currentIndexChanged, dayEdit, [=] {
        const bool same = state->currentData().toInt() == before;
        if (!same && dayEdit->text() == known)
            dayEdit->clear();
        else if (same && dayEdit->text().isEmpty())
            dayEdit->setText(known);
    });
}

} // namespace

void openParticipationForm(Desk* desk, domain::MeetingId meeting, const workspace::ParticipationRow* row,
                           QWidget* parent)
{
    const domain::Participation before = row != nullptr ? row->participation : domain::Participation();
    const domain::OrganisationId known = row != nullptr ? row->organisation.id : domain::OrganisationId();
    auto* form = new FormDialog(desk, u"participationDialog"_s,
                                row != nullptr ? row->name : Text::tr("New in the list"), parent);
    QLineEdit* who = nullptr;
    if (known.isNull()) {
        who = addOrganisationField(form, desk, u"participationWhoEdit"_s, Text::tr("State or organization:"), {});
    }
    auto* invited = form->addDay(u"participationInvitedEdit"_s, Text::tr("Invited on:"), before.invitedOn);
    auto* registered =
        form->addDay(u"participationRegisteredEdit"_s, Text::tr("Registered on:"), before.registeredOn);
    auto* credentials =
        form->addCombo(u"participationCredentialsCombo"_s, Text::tr("Credentials:"),
                       choicesOf(domain::credentialsStates(), workspace::credentialsName), int(before.credentials));
    auto* credentialsOn =
        form->addDay(u"participationCredentialsEdit"_s, Text::tr("Credentials on:"), before.credentialsOn);
    auto* observer =
        form->addCombo(u"participationObserverCombo"_s, Text::tr("As an observer:"),
                       choicesOf(domain::observerStates(), workspace::observerStateName), int(before.observer));
    auto* observerOn = form->addDay(u"participationObserverEdit"_s, Text::tr("Observer since:"), before.observerOn);
    auto* notes = form->addLine(u"participationNotesEdit"_s, Text::tr("Notes:"), before.notes);
    followState(credentials, credentialsOn, int(before.credentials), before.credentialsOn);
    followState(observer, observerOn, int(before.observer), before.observerOn);
    form->finish([=] {
        domain::Participation kept = before;
        kept.meeting = meeting;
        for (const auto& [field, day] :
             {std::pair{invited, &kept.invitedOn}, std::pair{registered, &kept.registeredOn},
              std::pair{credentialsOn, &kept.credentialsOn}, std::pair{observerOn, &kept.observerOn}}) {
            const auto read = form->dayIn(field);
            if (!read)
                return;
            *day = *read;
        }
        kept.credentials = domain::Credentials(credentials->currentData().toInt());
        kept.observer = domain::ObserverState(observer->currentData().toInt());
        kept.notes = notes->text();
        const auto keep = [=](domain::OrganisationId organisation) {
            domain::Participation whole = kept;
            whole.organisation = organisation;
            form->keep([whole](workspace::Library& library) { return workspace::setParticipation(library, whole); },
                       Text::tr("The list is changed."));
        };
        if (who == nullptr)
            return keep(known);
        form->lookUp(
            [typed = who->text()](workspace::View& view) { return workspace::organisationCalled(view, typed); }, keep,
            who);
    });
}

void openParticipantForm(Desk* desk, const domain::Participant& participant, QWidget* parent)
{
    const bool isNew = participant.id.isNull();
    auto* form =
        new FormDialog(desk, u"participantDialog"_s, isNew ? Text::tr("New person") : participant.name, parent);
    auto* name = form->addLine(u"participantNameEdit"_s, Text::tr("Name:", "of a person"), participant.name,
                               Text::tr("as the person writes it, with the form of address"));
    auto* title = form->addLine(u"participantTitleEdit"_s, Text::tr("Office:"), participant.title);
    auto* address = form->addText(u"participantAddressEdit"_s, Text::tr("Address:"), participant.address);
    auto* email = form->addLine(u"participantEmailEdit"_s, Text::tr("E-mail:"), participant.email);
    auto* head = form->addCheck(u"participantHeadCheck"_s, Text::tr("Heads the delegation"), participant.head);
    auto* travel = form->addCombo(u"participantTravelCombo"_s, Text::tr("Funded travel:"),
                                  choicesOf(domain::travelStates(), workspace::travelName), int(participant.travel));
    auto* source = form->addLine(u"participantSourceEdit"_s, Text::tr("Paid by:"), participant.travelSource);
    auto* notes = form->addLine(u"participantNotesEdit"_s, Text::tr("Notes:"), participant.notes);
    form->finish([=] {
        domain::Participant kept = participant;
        kept.name = name->text();
        kept.title = title->text();
        kept.address = address->toPlainText();
        kept.email = email->text();
        kept.head = head->isChecked();
        kept.travel = domain::Travel(travel->currentData().toInt());
        kept.travelSource = source->text();
        kept.notes = notes->text();
        form->keep([kept](workspace::Library& library) { return workspace::setParticipant(library, kept); },
                   Text::tr("The person is in the list."));
    });
}

void openOrganisationForm(Desk* desk, const domain::Organisation& organisation, QWidget* parent)
{
    auto* form = new FormDialog(
        desk, u"organisationDialog"_s,
        organisation.id.isNull() ? Text::tr("New State or organization") : Text::tr("State or organization"), parent);
    auto* names = form->addTranslations(u"organisationName"_s, Text::tr("Name:"), organisation.names);
    auto* code = form->addLine(u"organisationCodeEdit"_s, Text::tr("Code:"), organisation.code,
                               Text::tr("JPN for a State, WHO for an organization"));
    auto* kind = form->addCombo(u"organisationKindCombo"_s, Text::tr("Kind:"),
                                choicesOf(domain::organisationKinds(), workspace::organisationKindName),
                                int(organisation.kind));
    auto* region = form->addCombo(u"organisationRegionCombo"_s, Text::tr("Region:"),
                                  choicesOf(domain::regions(), workspace::regionName), int(organisation.region));
    auto* notes = form->addLine(u"organisationNotesEdit"_s, Text::tr("Notes:"), organisation.notes);
    form->finish([=] {
        domain::Organisation kept = organisation;
        kept.names = names->texts();
        kept.code = code->text();
        kept.kind = domain::OrganisationKind(kind->currentData().toInt());
        kept.region = domain::Region(region->currentData().toInt());
        kept.notes = notes->text();
        form->keep([kept](workspace::Library& library) { return workspace::setOrganisation(library, kept); },
                   Text::tr("The State or organization is kept."));
    });
}

void openInstrumentForm(Desk* desk, const domain::Organisation& organisation, const domain::Instrument& instrument,
                        QWidget* parent)
{
    auto* form = new FormDialog(desk, u"instrumentDialog"_s,
                                domain::organisationName(organisation, Settings::contentLanguage()), parent);
    auto* kind =
        form->addCombo(u"instrumentKindCombo"_s, Text::tr("Instrument:"),
                       choicesOf(domain::instrumentKinds(), workspace::instrumentKindName), int(instrument.kind));
    auto* deposited = form->addDay(u"instrumentDepositedEdit"_s, Text::tr("Deposited on:"), instrument.depositedOn);
    auto* withdrawn =
        form->addDay(u"instrumentWithdrawnEdit"_s, Text::tr("Withdrawal takes effect on:"), instrument.withdrawnOn);
    form->finish([=] {
        const auto depositedOn = form->dayIn(deposited);
        const auto withdrawnOn = depositedOn ? form->dayIn(withdrawn) : std::nullopt;
        if (!depositedOn || !withdrawnOn)
            return;
        domain::Instrument kept = instrument;
        kept.kind = domain::InstrumentKind(kind->currentData().toInt());
        kept.depositedOn = *depositedOn;
        kept.withdrawnOn = *withdrawnOn;
        form->keep([kept](workspace::Library& library) { return workspace::setInstrument(library, kept); },
                   Text::tr("The instrument is kept."));
    });
}

} // namespace rapporteur::gui
