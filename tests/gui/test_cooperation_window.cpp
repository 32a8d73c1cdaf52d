// SPDX-License-Identifier: GPL-3.0-or-later
// Cooperation in the real window: areas as at a day, groups, agreements, contributions and calls, each step undone.
#include "gui/meeting_test.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QTemporaryDir>

using namespace rapporteur;
using namespace guitest;

namespace {

void showCooperation(OpenWindow& window, int tab)
{
    window->pane()->showSection(gui::Section::Cooperation);
    window.part<QTabWidget>(u"cooperationTabs"_s)->setCurrentIndex(tab);
}

/// A form opened by an action of the menu "Add".
QDialog* addition(OpenWindow& window, const QString& action, const QString& dialog)
{
    triggerPart(window, action);
    return openDialog<QDialog>(window, dialog);
}

/// States and secretariats that agreements and contributions are between.
void addOrganisations(OpenWindow& window, const QStringList& names)
{
    showFourth(window, u"Participation"_s);
    for (const QString& name : names) {
        triggerPart(window, u"addOrganisationAction"_s);
        auto* dialog = openDialog<QDialog>(window, u"organisationDialog"_s);
        fill(dialog, u"organisationNameEdit"_s, name);
        save(dialog);
    }
}

} // namespace

TEST_CASE("an area stands under its heading with a lead; a change of scope leaves the days before as they were")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    addOrganisations(window, {u"Secretariat A"_s});
    showCooperation(window, 0);
    auto* areas = window.part<QTreeWidget>(u"areasView"_s);
    auto* heading = addition(window, u"addHeadingAction"_s, u"headingDialog"_s);
    fill(heading, u"headingNameEdit"_s, u"Technical matters"_s);
    fill(heading, u"headingDecisionEdit"_s, u"MC-3/11"_s);
    save(heading);
    chooseRow(areas, 0, u"Technical matters"_s);
    auto* area = addition(window, u"addAreaAction"_s, u"areaDialog"_s);
    fill(area, u"areaNameEdit"_s, u"Mercury waste"_s);
    fill(area, u"periodStartEdit"_s, u"2021-03-01"_s);
    auto* scope = part<QComboBox>(*area, u"areaScopeCombo"_s);
    scope->setCurrentIndex(scope->findText(u"inter-secretariat"_s));
    save(area);
    chooseRow(areas, 0, u"Mercury waste"_s);
    auto* lead = addition(window, u"addLeadAction"_s, u"leadDialog"_s);
    fill(lead, u"leadOrganisationEdit"_s, u"Secretariat A"_s);
    save(lead);
    CHECK(waitFor([&] { return treeRow(areas, 0, u"Secretariat A"_s) != nullptr; }));

    chooseRow(areas, 0, u"Mercury waste"_s);
    auto* change = addition(window, u"changeScopeAction"_s, u"scopeDialog"_s);
    auto* to = part<QComboBox>(*change, u"scopeCombo"_s);
    to->setCurrentIndex(to->findText(u"tripartite"_s));
    fill(change, u"scopeDayEdit"_s, u"2022-01-01"_s);
    save(change);
    CHECK(waitFor([&] { return treeRow(areas, 1, u"tripartite"_s) != nullptr; }));
    auto* day = window.part<QDateEdit>(u"areasDayEdit"_s);
    day->setDate(QDate(2021, 12, 31));
    CHECK(waitFor([&] { return treeRow(areas, 1, u"inter-secretariat"_s) != nullptr; }));
    CHECK(treeRow(areas, 1, u"tripartite"_s) == nullptr);
    day->setDate(QDate(2021, 2, 28));
    CHECK(waitFor([&] { return treeRow(areas, 0, u"Mercury waste"_s) == nullptr; }));
    day->setDate(QDate::currentDate());
    chooseRow(areas, 0, u"Mercury waste"_s);
    auto* history = addition(window, u"areaHistoryAction"_s, u"areaHistoryDialog"_s);
    CHECK(part<QTreeWidget>(*history, u"areaHistoryView"_s)->topLevelItemCount() == 2);
    history->reject();
    window.trigger("undo");
    CHECK(waitFor([&] { return treeRow(areas, 1, u"inter-secretariat"_s) != nullptr; }));
}

TEST_CASE("a group has members with their roles and days; what others hang on is not deleted")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    addOrganisations(window, {u"Secretariat A"_s});
    showCooperation(window, 1);
    auto* groups = window.part<QTreeWidget>(u"groupsView"_s);
    auto* group = addition(window, u"addGroupAction"_s, u"groupDialog"_s);
    fill(group, u"groupNameEdit"_s, u"Joint task force"_s);
    fill(group, u"periodStartEdit"_s, u"2018-08-28"_s);
    fill(group, u"periodEndEdit"_s, u"2018-01-01"_s);
    CHECK_FALSE(refusal(group).isEmpty());
    fill(group, u"periodEndEdit"_s, {});
    save(group);
    chooseRow(groups, 0, u"Joint task force"_s);
    auto* member = addition(window, u"addMemberAction"_s, u"memberDialog"_s);
    fill(member, u"memberOrganisationEdit"_s, u"secretariat a"_s);
    save(member);
    CHECK(waitFor([&] { return treeRow(groups, 0, u"Secretariat A"_s) != nullptr; }));
    chooseRow(groups, 0, u"Secretariat A"_s);
    window.part<QPushButton>(u"groupsRemoveButton"_s)->click();
    CHECK(waitFor([&] { return treeRow(groups, 0, u"Secretariat A"_s) == nullptr; }));
    window.trigger("undo");
    CHECK(waitFor([&] { return treeRow(groups, 0, u"Secretariat A"_s) != nullptr; }));
}

TEST_CASE("what is over budget is told, and sums are made for each currency by itself")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    addOrganisations(window, {u"Secretariat A"_s, u"Secretariat B"_s, u"Freedonia"_s});
    showCooperation(window, 2);
    auto* agreements = window.part<QTreeWidget>(u"agreementsView"_s);
    auto* agreement = addition(window, u"addAgreementAction"_s, u"agreementDialog"_s);
    fill(agreement, u"agreementTitleEdit"_s, u"Services for the meeting"_s);
    fill(agreement, u"agreementProviderEdit"_s, u"Secretariat B"_s);
    fill(agreement, u"agreementReceiverEdit"_s, u"Secretariat A"_s);
    save(agreement);
    chooseRow(agreements, 0, u"Services for the meeting"_s);
    auto* line = addition(window, u"addLineAction"_s, u"agreementLineDialog"_s);
    fill(line, u"lineServiceEdit"_s, u"Interpretation"_s);
    fill(line, u"lineCurrencyEdit"_s, u"usd"_s);
    fill(line, u"lineBudgetedEdit"_s, u"much"_s);
    CHECK_FALSE(refusal(line).isEmpty());
    fill(line, u"lineBudgetedEdit"_s, u"1,000.50"_s);
    fill(line, u"lineChargedEdit"_s, u"1 001"_s);
    save(line);
    CHECK(waitFor([&] { return treeRow(agreements, 5, u"over budget"_s) != nullptr; }));

    showCooperation(window, 3);
    auto* contributions = window.part<QTreeWidget>(u"contributionsView"_s);
    for (const auto& [amount, currency] : {std::pair{u"10"_s, u"USD"_s}, std::pair{u"20.5"_s, u"USD"_s},
                                           std::pair{u"7"_s, u"CHF"_s}, std::pair{QString(), QString()}}) {
        auto* dialog = addition(window, u"addContributionAction"_s, u"contributionDialog"_s);
        fill(dialog, u"contributionDonorEdit"_s, u"Freedonia"_s);
        fill(dialog, u"contributionAmountEdit"_s, amount);
        if (!amount.isEmpty())
            CHECK(refusal(dialog).contains(u"currency"_s));
        fill(dialog, u"contributionCurrencyEdit"_s, currency);
        save(dialog);
    }
    REQUIRE(waitFor([&] { return contributions->topLevelItemCount() == 6; })); // four, and a sum for each currency
    QStringList sums;
    for (int i = 4; i < 6; ++i)
        sums.append(contributions->topLevelItem(i)->text(3) + u' ' + contributions->topLevelItem(i)->text(4));
    CHECK(sums == QStringList{u"CHF 7"_s, u"USD 30.50"_s});
}

TEST_CASE("a call knows who has answered, who was late and who has not")
{
    const SampleLibrary library;
    OpenWindow window(library.folder());
    addOrganisations(window, {u"Freedonia"_s, u"Sylvania"_s});
    showCooperation(window, 4);
    auto* calls = window.part<QTreeWidget>(u"callsView"_s);
    auto* call = addition(window, u"addCallAction"_s, u"callDialog"_s);
    fill(call, u"callTitleEdit"_s, u"Views on waste"_s);
    fill(call, u"callNamedEdit"_s, u"Freedonia; Sylvania"_s);
    fill(call, u"callOpenedEdit"_s, u"2021-01-10"_s);
    fill(call, u"callDeadlineEdit"_s, u"2021-03-01"_s);
    save(call);
    chooseRow(calls, 0, u"Views on waste"_s);
    CHECK(waitFor([&] { return treeRow(calls, 1, u"0 of 2"_s) != nullptr; }));
    chooseRow(calls, 0, u"Views on waste"_s);
    auto* submission = addition(window, u"addSubmissionAction"_s, u"submissionDialog"_s);
    fill(submission, u"submissionWhoEdit"_s, u"Sylvania"_s);
    fill(submission, u"submissionReceivedEdit"_s, u"2021-03-04"_s);
    save(submission);
    CHECK(waitFor([&] { return treeRow(calls, 1, u"3 days late"_s) != nullptr; }));
    CHECK(treeRow(calls, 1, u"has not answered"_s)->text(0) == u"Freedonia"_s);
    window.part<QDateEdit>(u"callsDayEdit"_s)->setDate(QDate(2021, 3, 2));
    CHECK(waitFor([&] { return treeRow(calls, 1, u"0 of 2"_s) != nullptr; }));

    const QTemporaryDir folder;
    triggerPart(window, u"exportSubmissionsAction"_s);
    auto* dialog = openDialog<QDialog>(window, u"paperDialog"_s);
    fill(dialog, u"paperPathEdit"_s, folder.filePath(u"calls.csv"_s));
    const QPointer<QDialog> open(dialog);
    pressSave(dialog);
    REQUIRE(waitFor([&] { return open.isNull(); }));
    QFile written(folder.filePath(u"calls.csv"_s));
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll()).contains(u"Freedonia"_s));
}
