// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in a meeting, in the real window: added one by one, imported from a table, followed through
// registration and credentials, counted, and saved as papers.
#include "gui/meeting_test.h"

#include "gui/dialogs/participation_import_dialog.h"
#include "gui/pages/meeting_page.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>

using namespace rapporteur;
using namespace guitest;

namespace {

void addOrganisation(OpenWindow& window, const QString& name, const QString& code)
{
    triggerPart(window, u"addOrganisationAction"_s);
    auto* dialog = openDialog<QDialog>(window, u"organisationDialog"_s);
    fill(dialog, u"organisationNameEdit"_s, name);
    fill(dialog, u"organisationCodeEdit"_s, code);
    auto* region = part<QComboBox>(*dialog, u"organisationRegionCombo"_s);
    region->setCurrentIndex(1);
    save(dialog);
}

void addToList(OpenWindow& window, const QString& who)
{
    window.part<QPushButton>(u"addParticipationButton"_s)->click();
    auto* dialog = openDialog<QDialog>(window, u"participationDialog"_s);
    fill(dialog, u"participationWhoEdit"_s, who);
    save(dialog);
}

} // namespace

TEST_CASE("a State is added to the list, registers and hands in credentials; each step is undone by name")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    showFourth(window, u"Participation"_s);
    auto* list = window.part<QTreeWidget>(u"participationView"_s);
    addOrganisation(window, u"Freedonia"_s, u"FRD"_s);
    window.part<QPushButton>(u"addParticipationButton"_s)->click();
    auto* dialog = openDialog<QDialog>(window, u"participationDialog"_s);
    fill(dialog, u"participationWhoEdit"_s, u"Nowhere"_s);
    CHECK(refusal(dialog).contains(u"Nowhere"_s));
    fill(dialog, u"participationWhoEdit"_s, u"frd"_s);
    fill(dialog, u"participationInvitedEdit"_s, u"31.12.2020"_s);
    CHECK(refusal(dialog).contains(u"31.12.2020"_s));
    fill(dialog, u"participationInvitedEdit"_s, u"2020-12-31"_s);
    save(dialog);
    chooseRow(list, 0, u"Freedonia"_s);

    triggerPart(window, u"registeredAction"_s);
    CHECK(waitFor([&] { return !list->topLevelItem(0)->text(6).isEmpty(); }));
    chooseRow(list, 0, u"Freedonia"_s);
    triggerPart(window, u"credentials-original"_s);
    CHECK(waitFor([&] { return list->topLevelItem(0)->text(7).startsWith(u"original"_s); }));
    window.trigger("undo");
    CHECK(waitFor([&] { return list->topLevelItem(0)->text(7).isEmpty(); }));

    chooseRow(list, 0, u"Freedonia"_s);
    triggerPart(window, u"addParticipantAction"_s);
    auto* person = openDialog<QDialog>(window, u"participantDialog"_s);
    fill(person, u"participantNameEdit"_s, u"Head of delegation"_s);
    save(person);
    REQUIRE(waitFor([&] { return treeRow(list, 0, u"Head of delegation"_s) != nullptr; }));
    auto* counts = window.part<QTreeWidget>(u"regionCountsView"_s);
    CHECK(counts->topLevelItem(counts->topLevelItemCount() - 1)->text(2) == u"1"_s);

    window.part<QLineEdit>(u"participationFilterEdit"_s)->setText(u"zzz"_s);
    CHECK(waitFor([&] { return list->topLevelItemCount() == 0; }));
    window.part<QLineEdit>(u"participationFilterEdit"_s)->setText(u"free"_s);
    CHECK(waitFor([&] { return list->topLevelItemCount() == 1; }));
}

TEST_CASE("the day of credentials is that of their state: another state in the form asks for another day")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    showFourth(window, u"Participation"_s);
    addOrganisation(window, u"Freedonia"_s, u"FRD"_s);
    window.part<QPushButton>(u"addParticipationButton"_s)->click();
    auto* added = openDialog<QDialog>(window, u"participationDialog"_s);
    fill(added, u"participationWhoEdit"_s, u"FRD"_s);
    part<QComboBox>(*added, u"participationCredentialsCombo"_s)->setCurrentIndex(int(domain::Credentials::Original));
    fill(added, u"participationCredentialsEdit"_s, u"2021-10-20"_s);
    save(added);
    chooseRow(window.part<QTreeWidget>(u"participationView"_s), 7, u"original"_s);
    window.part<QPushButton>(u"editParticipationButton"_s)->click();
    auto* dialog = openDialog<QDialog>(window, u"participationDialog"_s);
    auto* state = part<QComboBox>(*dialog, u"participationCredentialsCombo"_s);
    auto* day = part<QLineEdit>(*dialog, u"participationCredentialsEdit"_s);
    CHECK(day->text() == u"2021-10-20"_s);
    state->setCurrentIndex(int(domain::Credentials::Copy));
    CHECK(day->text().isEmpty());
    state->setCurrentIndex(int(domain::Credentials::Original));
    CHECK(day->text() == u"2021-10-20"_s);
    state->setCurrentIndex(int(domain::Credentials::None));
    save(dialog);
    CHECK(waitFor(
        [&] { return treeRow(window.part<QTreeWidget>(u"participationView"_s), 7, u"original"_s) == nullptr; }));
}

TEST_CASE("the days of the treaty are kept in its form: a Party loses its vote, and one undo gives it back")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    showFourth(window, u"Participation"_s);
    auto* list = window.part<QTreeWidget>(u"participationView"_s);
    addOrganisation(window, u"Freedonia"_s, u"FRD"_s);
    addToList(window, u"FRD"_s);
    chooseRow(list, 0, u"Freedonia"_s);
    triggerPart(window, u"editInstrumentAction"_s);
    auto* instrument = openDialog<QDialog>(window, u"instrumentDialog"_s);
    fill(instrument, u"instrumentDepositedEdit"_s, u"2021-01-04"_s);
    save(instrument);
    const auto votes = [&] { return !list->topLevelItem(0)->text(4).isEmpty(); };
    REQUIRE(waitFor(votes));
    auto* counts = window.part<QTreeWidget>(u"regionCountsView"_s);
    const auto parties = [&] { return counts->topLevelItem(counts->topLevelItemCount() - 1)->text(1); };
    CHECK(parties() == u"1"_s);

    window.part<QPushButton>(u"treatyButton"_s)->click();
    auto* dialog = openDialog<QDialog>(window, u"treatyDialog"_s);
    auto* inForce = part<QLineEdit>(*dialog, u"treatyInForceEdit"_s);
    auto* days = part<QLineEdit>(*dialog, u"treatyDaysEdit"_s);
    CHECK(inForce->text() == u"2017-08-16"_s);
    CHECK(days->text() == u"90"_s);
    // Another order, before the United Nations, and calendars of Islam, Buddhism and Japan.
    for (const QString& wrong :
         {u"16.8.2017"_s, u"1872-05-01"_s, u"1438-11-24"_s, u"2560-08-16"_s, u"平成29年8月16日"_s}) {
        inForce->setText(wrong);
        CHECK(refusal(dialog).contains(wrong));
        CHECK(dialog->focusWidget() == inForce);
    }
    inForce->setText(u"2017-08-16"_s);
    for (const QString& wrong : {u"-1"_s, u"36600"_s, u"99999999999"_s, u"90.5"_s, u"ninety"_s, QString()}) {
        days->setText(wrong);
        CHECK(refusal(dialog).contains(u"“%1”"_s.arg(wrong)));
        CHECK(dialog->focusWidget() == days);
    }
    CHECK(votes());
    days->setText(u"365"_s);
    save(dialog);
    CHECK(waitFor([&] { return !votes(); }));
    CHECK(parties() == u"0"_s);
    window.trigger("undo");
    CHECK(waitFor(votes));
    CHECK(parties() == u"1"_s);
}

TEST_CASE("an organization shows for how many member States it votes once they are named; undo forgets them")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    showFourth(window, u"Participation"_s);
    auto* list = window.part<QTreeWidget>(u"participationView"_s);
    const auto deposit = [&](const QString& name) {
        chooseRow(list, 0, name);
        triggerPart(window, u"editInstrumentAction"_s);
        auto* instrument = openDialog<QDialog>(window, u"instrumentDialog"_s);
        fill(instrument, u"instrumentDepositedEdit"_s, u"2017-05-18"_s);
        save(instrument);
        REQUIRE(waitFor([&] { return !treeRow(list, 0, name)->text(4).isEmpty(); }));
    };
    addOrganisation(window, u"Freedonia"_s, u"FRD"_s);
    addToList(window, u"FRD"_s);
    triggerPart(window, u"addOrganisationAction"_s);
    auto* added = openDialog<QDialog>(window, u"organisationDialog"_s);
    fill(added, u"organisationNameEdit"_s, u"Ruritanian Union"_s);
    auto* kind = part<QComboBox>(*added, u"organisationKindCombo"_s);
    kind->setCurrentIndex(kind->findData(int(domain::OrganisationKind::RegionalIntegration)));
    save(added);
    addToList(window, u"Ruritanian Union"_s);
    deposit(u"Freedonia"_s);
    CHECK_FALSE(window->findChild<QAction*>(u"editMembersAction"_s)->isEnabled());
    deposit(u"Ruritanian Union"_s);
    const auto vote = [&] { return treeRow(list, 0, u"Ruritanian Union"_s)->text(4); };
    CHECK(vote() == u"yes"_s);

    chooseRow(list, 0, u"Ruritanian Union"_s);
    triggerPart(window, u"editMembersAction"_s);
    auto* dialog = openDialog<QDialog>(window, u"membersDialog"_s);
    for (const QString& wrong : {u"Atlantis"_s, u"Freedonia; soon"_s, u"Freedonia; 1438-01-01"_s, u"Freedonia\nFRD"_s,
                                 u"Ruritanian Union"_s}) {
        fill(dialog, u"membersEdit"_s, wrong);
        CHECK_FALSE(refusal(dialog).isEmpty());
    }
    fill(dialog, u"membersEdit"_s, u"frd; 1995-01-01\n"_s);
    save(dialog);
    CHECK(waitFor([&] { return vote().startsWith(u"1 vote"_s); }));
    CHECK(window.part<QLabel>(u"votingLabel"_s)->text().contains(u"Ruritanian Union: 1 vote"_s));
    CHECK(treeRow(list, 0, u"Freedonia"_s)->toolTip(4).contains(u"Ruritanian Union"_s));
    window.trigger("undo");
    CHECK(waitFor([&] { return vote() == u"yes"_s; }));
}

TEST_CASE("a table is looked at column by column before it comes in; one undo takes it out")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    showFourth(window, u"Participation"_s);
    auto* list = window.part<QTreeWidget>(u"participationView"_s);
    const auto table = workspace::sheetOf("Country;Code;Kind;Region;Pouvoirs\n"
                                                     "Freedonia;FRD;state;africa;original\n"
                                                     "Sylvania;SYL;state;africa;perhaps\n",
                                                     u"list.csv"_s);
    REQUIRE(table);
    domain::MeetingId fourth;
    const QList<gui::MeetingPage*> pages = window->findChildren<gui::MeetingPage*>();
    REQUIRE_FALSE(pages.isEmpty());
    fourth = pages.first()->meeting();
    auto* desk = window->findChild<gui::Desk*>();
    REQUIRE(desk);
    auto* dialog = new gui::ParticipationImportDialog(desk, fourth, *table, &*window);
    auto* drafts = part<QTreeWidget>(*dialog, u"importDraftsView"_s);
    REQUIRE(waitFor([&] { return drafts->topLevelItemCount() == 2; }));
    // A column that the program does not know by its name is told by a person.
    auto* last = part<QComboBox>(*dialog, u"importField4Combo"_s);
    last->setCurrentIndex(last->findData(u"credentials"_s));
    Q_EMIT last->activated(last->currentIndex());
    REQUIRE(waitFor([&] { return treeRow(drafts, 2, u"perhaps"_s) != nullptr; }));
    save(dialog);
    CHECK(waitFor([&] { return treeRow(list, 7, u"original"_s) != nullptr; }));
    CHECK(treeRow(list, 0, u"Sylvania"_s) != nullptr);
    window.trigger("undo");
    CHECK(waitFor([&] { return treeRow(list, 0, u"Sylvania"_s) == nullptr; }));
}

TEST_CASE("the report on credentials and the list of participants are saved from the list")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    showFourth(window, u"Participation"_s);
    addOrganisation(window, u"Freedonia"_s, u"FRD"_s);
    addToList(window, u"FRD"_s);
    chooseRow(window.part<QTreeWidget>(u"participationView"_s), 0, u"Freedonia"_s);
    const QTemporaryDir folder;
    for (int paper = 0; paper < 2; ++paper) {
        triggerPart(window, u"exportParticipationAction"_s);
        auto* dialog = openDialog<QDialog>(window, u"paperDialog"_s);
        part<QComboBox>(*dialog, u"paperCombo"_s)->setCurrentIndex(paper);
        const QString path = folder.filePath(QString::number(paper) + u".docx"_s);
        fill(dialog, u"paperPathEdit"_s, path);
        const QPointer<QDialog> open(dialog);
        pressSave(dialog);
        REQUIRE(waitFor([&] { return open.isNull(); }));
        CHECK(QFile(path).size() > 2000);
    }
}
