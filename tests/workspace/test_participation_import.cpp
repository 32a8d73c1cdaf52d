// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation_support.h"

#include "workspace/participation_import.h"

using namespace rapporteur;
using namespace rapporteur::workspace;
using namespace Qt::StringLiterals;
using domain::Credentials;
using domain::Language;
using domain::ObserverState;
using domain::Travel;
using participationtest::Fourth;

namespace {

Sheet table(const QByteArray& bytes)
{
    const auto read = sheetOf(bytes, u"table.csv"_s);
    REQUIRE(read);
    return *read;
}

ParticipationImport planned(Fourth& open, const QByteArray& bytes)
{
    const Sheet read = table(bytes);
    const auto plan = planParticipation(*open.view, open.meeting, read, guessedParticipationFields(read.head));
    REQUIRE(plan);
    return *plan;
}

ParticipationDone applied(Fourth& open, const QByteArray& bytes)
{
    const auto done = applyParticipation(*open.library, planned(open, bytes));
    REQUIRE(done);
    return *done;
}

bool anyHolds(const QStringList& sentences, const QString& part)
{
    return std::any_of(sentences.begin(), sentences.end(),
                       [&](const QString& sentence) { return sentence.contains(part); });
}

Error refusal(const QByteArray& bytes)
{
    const auto read = sheetOf(bytes, u"table.csv"_s);
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("a table of participants comes in as one action, and undo takes it back whole")
{
    Fourth open;
    const QByteArray csv = "Country,Registration,Credentials,Name,Title,Email,Head,Travel\n"
                           "Japan,2021-10-01,copy,Head of delegation,Director,head@example.org,yes,\n"
                           ",,,Adviser,,,,booked\n"
                           "PER,1.10.2021,in order,Head of delegation,,,x,\n"
                           "WHO,,,Observer,,,,\n";
    const ParticipationDone done = applied(open, csv);
    CHECK(done.added == 3);
    CHECK(done.changed == 0);
    CHECK(done.organisations == 0);
    const ParticipationRow japan = open.row(u"JPN"_s);
    CHECK(japan.participation.registeredOn == QDate(2021, 10, 1));
    CHECK(japan.participation.credentials == Credentials::Copy);
    REQUIRE(japan.participants.size() == 2);
    CHECK(japan.participants[0].head);
    CHECK(japan.participants[0].email == u"head@example.org"_s);
    CHECK(japan.participants[1].travel == Travel::Booked);
    CHECK(open.row(u"PER"_s).participation.credentials == Credentials::Accepted);
    CHECK(open.row(u"PER"_s).participation.registeredOn == QDate(2021, 10, 1));
    CHECK(open.row(u"WHO"_s).participants.size() == 1);

    // Brought in again it changes nothing.
    const ParticipationImport again = planned(open, csv);
    CHECK(again.count(ImportChange::Unchanged) == 3);
    CHECK(applyParticipation(*open.library, again)->added == 0);

    REQUIRE(undo(*open.library));
    CHECK(open.list().rows.isEmpty());
}

TEST_CASE("a dry run tells what is added, changed and not understood, with the lines of the file")
{
    Fourth open;
    open.add(u"JPN"_s, {2021, 9, 1});
    const ParticipationImport plan = planned(open, "code;registered on;credentials;observer\n"
                                                   "JPN;2021-10-01;;\n"
                                                   "PER;;lost;\n"
                                                   "\n"
                                                   "WHO;;;reviewed\n"
                                                   "XYZZY;2021-10-01;;\n");
    REQUIRE(plan.drafts.size() == 4);
    CHECK(plan.drafts[0].change == ImportChange::Changed);
    CHECK(plan.drafts[0].line == 2);
    CHECK(anyHolds(plan.drafts[0].details, u"2021-09-01 → 2021-10-01"_s));
    CHECK(plan.drafts[1].change == ImportChange::Added);
    CHECK(anyHolds(plan.drafts[1].problems, u"Line 3"_s));
    CHECK(anyHolds(plan.drafts[1].problems, u"lost"_s));
    CHECK(plan.drafts[2].participation.observer == ObserverState::Reviewed);
    CHECK(plan.drafts[2].line == 5);
    CHECK(plan.drafts[3].change == ImportChange::Refused);
    CHECK(plan.drafts[3].what == u"XYZZY"_s);
    CHECK(anyHolds(plan.drafts[3].problems, u"Line 6"_s));
    // Nothing has been changed yet.
    CHECK(open.row(u"JPN"_s).participation.registeredOn == QDate(2021, 9, 1));
}

TEST_CASE("empty cells take nothing away, and what the table does not tell stays")
{
    Fourth open;
    domain::Participation japan;
    japan.meeting = open.meeting;
    japan.organisation = open.ids.value(u"JPN"_s);
    japan.registeredOn = {2021, 9, 1};
    japan.credentials = Credentials::Original;
    japan.credentialsOn = {2021, 10, 1};
    REQUIRE(setParticipation(*open.library, japan));
    CHECK(applied(open, "Party,Registered on,Credentials\nJapan,,\n").changed == 0);
    CHECK(applied(open, "Party,Registered on,Credentials\nJapan,-,accepted\n").changed == 1);
    CHECK(open.row(u"JPN"_s).participation.registeredOn == QDate(2021, 9, 1));
    CHECK(open.row(u"JPN"_s).participation.credentials == Credentials::Accepted);
}

TEST_CASE("heads in English, French, Spanish and Chinese are recognized, and so are the words in the cells")
{
    CHECK(guessedParticipationFields({u"Pays"_s, u"Inscrit le"_s, u"Pouvoirs"_s, u"Nom"_s, u"Fonction"_s}) ==
          QStringList{u"name_fr"_s, u"registered_on"_s, u"credentials"_s, u"person"_s, u"title"_s});
    CHECK(guessedParticipationFields({u"PAÍS"_s, u"Fecha de inscripción"_s, u"Credenciales"_s, u"Cargo"_s}) ==
          QStringList{u"name_es"_s, u"registered_on"_s, u"credentials"_s, u"title"_s});
    CHECK(guessedParticipationFields({u"国家"_s, u"注册日期"_s, u"全权证书"_s, u"姓名"_s}) ==
          QStringList{u"name_zh"_s, u"registered_on"_s, u"credentials"_s, u"person"_s});
    CHECK(guessedParticipationFields({u"Code"_s, u"Name"_s}) == QStringList{u"code"_s, u"name_en"_s});
    CHECK(guessedParticipationFields({u"Country"_s, u"Name"_s}) == QStringList{u"name_en"_s, u"person"_s});
    CHECK(guessedParticipationFields({u"Shoe size"_s}) == QStringList{QString()});
    for (const QString& field : participationFields()) {
        CHECK(participationFieldOf(field) == field);
        CHECK_FALSE(participationFieldName(field).isEmpty());
    }
    CHECK(credentialsFromText(u"En bonne et due forme"_s) == Credentials::Accepted);
    CHECK(credentialsFromText(u"副本"_s) == Credentials::Copy);
    CHECK(observerStateFromText(u"Admis"_s) == ObserverState::Admitted);
    CHECK(regionFromText(u"GRULAC"_s) == domain::Region::LatinAmericaCaribbean);
    CHECK(regionFromText(u"Afrique"_s) == domain::Region::Africa);
    CHECK(organisationKindFromText(u"ONG"_s) == domain::OrganisationKind::NonGovernmental);
    CHECK(truthFromText(u"Sí"_s) == true);
    CHECK(truthFromText(u"non"_s) == false);
    CHECK_FALSE(truthFromText(u"perhaps"_s).has_value());
    CHECK(instrumentKindFromText(u"A"_s) == domain::InstrumentKind::Acceptance);
    CHECK(instrumentKindFromText(u"a"_s) == domain::InstrumentKind::Accession);
}

TEST_CASE("a person maps the columns that are not recognized")
{
    Fourth open;
    const Sheet read = table("Who?,When?\nJapan,2021-10-01\n");
    CHECK(guessedParticipationFields(read.head) == QStringList{QString(), QString()});
    const auto none = planParticipation(*open.view, open.meeting, read, {QString(), QString()});
    REQUIRE(none);
    CHECK(none->drafts.isEmpty());
    CHECK_FALSE(none->problems.isEmpty());
    const auto plan = planParticipation(*open.view, open.meeting, read, {u"name_en"_s, u"registered_on"_s});
    REQUIRE(plan);
    REQUIRE(plan->drafts.size() == 1);
    CHECK(plan->drafts.first().participation.registeredOn == QDate(2021, 10, 1));
}

TEST_CASE("days are read in ISO, with the day first, and in words; what can be two days is refused in words")
{
    const QDate first(2021, 11, 1);
    for (const QString& cell : {u"2021-11-01"_s, u"2021-11-01T09:30:00"_s, u"2021-11-01 09:30"_s, u"1.11.2021"_s,
                                u"01.11.2021"_s, u"2021/11/01"_s, u"1 November 2021"_s, u"1 de noviembre de 2021"_s,
                                u"1er novembre 2021"_s, u"2021年11月1日"_s}) {
        INFO(cell.toStdString());
        CHECK(dayFromText(cell).day == first);
        CHECK(dayFromText(cell).problem.isEmpty());
    }
    CHECK(dayFromText(u"25/12/2021"_s).day == QDate(2021, 12, 25));
    CHECK(dayFromText(u"05/05/2021"_s).day == QDate(2021, 5, 5));
    for (const QString& cell :
         {u"03/04/2021"_s, u"3-4-2021"_s, u"12/25/2021"_s, u"1.11.21"_s, u"44501"_s, u"yes"_s, u"2021-02-30"_s,
          u"31.04.2021"_s, u"1821-11-01"_s, u"November 2021"_s, u"1–5 November 2021"_s}) {
        INFO(cell.toStdString());
        CHECK_FALSE(dayFromText(cell).day.isValid());
        CHECK(dayFromText(cell).problem.contains(cell));
    }
    CHECK(dayFromText(u"03/04/2021"_s).problem != dayFromText(u"yes"_s).problem);
}

TEST_CASE("UTF-8, UTF-16 and Windows-1252 are read, and formulas are text")
{
    Fourth open;
    const QString text = u"Partie,Fonction,Nom\nPérou,=1+1,Chargé d’affaires\n"_s;
    QByteArray utf16("\xFF\xFE", 2);
    for (const QChar character : text) {
        utf16.append(char(character.unicode() & 0xFF));
        utf16.append(char(character.unicode() >> 8));
    }
    QByteArray windows = text.toUtf8();
    windows.replace("é", "\xE9").replace("’", "\x92");
    const std::pair<QByteArray, QString> files[]{{text.toUtf8(), u"UTF-8"_s},
                                                 {"\xEF\xBB\xBF" + text.toUtf8(), u"UTF-8"_s},
                                                 {utf16, u"UTF-16"_s},
                                                 {windows, u"Windows-1252"_s}};
    for (const auto& [bytes, encoding] : files) {
        CHECK(table(bytes).encoding == encoding);
        const ParticipationImport plan = planned(open, bytes);
        REQUIRE(plan.drafts.size() == 1);
        CHECK(plan.drafts.first().organisation.id == open.ids.value(u"PER"_s));
        REQUIRE(plan.drafts.first().participants.size() == 1);
        CHECK(plan.drafts.first().participants.first().name == u"Chargé d’affaires"_s);
        CHECK(plan.drafts.first().participants.first().title == u"=1+1"_s);
    }
    CHECK(anyHolds(table(windows).problems, u"Windows-1252"_s));
}

TEST_CASE("files of two encodings, of none, too wide or too long are refused in words")
{
    CHECK(refusal("Country,Note\nPérou,caf\xE9\n").arguments.last().contains(u"line 2"_s));
    CHECK(refusal(QByteArray("\xFF\xFE"
                             "a\0b",
                             5))
              .code == ErrorCode::Invalid);
    CHECK(refusal(QByteArray("PK\3\4\0\0", 6)).code == ErrorCode::Invalid);
    // A table in a Chinese encoding is not taken for Western letters.
    CHECK(refusal("\xB9\xFA\xBC\xD2,\xD0\xD5\xC3\xFB\n\xC3\xD8\xC2\xB3,\xB4\xFA\xB1\xED\n").code ==
          ErrorCode::Invalid);
    CHECK(refusal(QByteArray("a,").repeated(200) + "b\n").arguments.last().contains(u"200"_s));
    CHECK(refusal("Country\n" + QByteArray("Peru\n").repeated(100'001)).arguments.last().contains(u"100"_s));
    CHECK(table("Country\n" + QByteArray("Peru\n").repeated(1'000)).rows.size() == 1'000);
}

TEST_CASE("an unknown organization is added where the row tells its kind, and refused otherwise")
{
    Fourth open;
    const QByteArray csv = "Code,Country,Kind,Region\n"
                           "KEN,Kenya,,Africa\n"
                           "ZMWG,Zero Mercury Working Group,NGO,\n"
                           ",Somebody,,\n"
                           "KE,Kenia,State,\n"
                           "KEN,Kenya,,\n";
    const ParticipationImport plan = planned(open, csv);
    REQUIRE(plan.drafts.size() == 4);
    CHECK(plan.drafts[0].change == ImportChange::Added);
    CHECK(plan.drafts[2].change == ImportChange::Refused);
    CHECK(plan.drafts[3].change == ImportChange::Refused);
    const auto done = applyParticipation(*open.library, plan);
    REQUIRE(done);
    CHECK(done->organisations == 2);
    CHECK(open.row(u"KEN"_s).organisation.region == domain::Region::Africa);
    CHECK(open.row(u"ZMWG"_s).organisation.kind == domain::OrganisationKind::NonGovernmental);
    REQUIRE(undo(*open.library));
    CHECK_FALSE(organisationCalled(*open.view, u"KEN"_s));
}

TEST_CASE("a table of deposits makes Parties and no list of the meeting")
{
    Fourth open;
    const QByteArray csv = "Participant,Date of deposit,Instrument,Withdrawal\n";
    const Sheet read = table(csv + "Nauru,6 Jan 2020,a,\n"
                                   "Peru,21 Jan 2016,,\n"
                                   "WHO,1 Jan 2020,a,\n"
                                   "Japan,2 Feb 2016,A,1 Jan 2016\n");
    const auto plan = planParticipation(*open.view, open.meeting, read,
                                        {u"name_en"_s, u"deposited_on"_s, u"instrument"_s, u"withdrawn_on"_s});
    REQUIRE(plan);
    REQUIRE(plan->drafts.size() == 4);
    CHECK(plan->drafts[0].change == ImportChange::Changed);
    CHECK(plan->drafts[1].change == ImportChange::Unchanged);
    CHECK(plan->drafts[2].change == ImportChange::Unchanged);
    CHECK_FALSE(plan->drafts[2].problems.isEmpty());
    CHECK(plan->drafts[3].change == ImportChange::Unchanged);
    CHECK_FALSE(plan->drafts[3].problems.isEmpty());
    REQUIRE(applyParticipation(*open.library, *plan));
    CHECK(open.list().rows.isEmpty());
    CHECK(open.row(u"NRU"_s).mayVote);
    CHECK(open.row(u"NRU"_s).instrument->kind == domain::InstrumentKind::Accession);
}

TEST_CASE("what contradicts itself is told: codes against names, rows against rows, days without their state")
{
    Fourth open;
    const ParticipationImport plan = planned(open, "Code,Country,Registered,Credentials date,Email,Person\n"
                                                   "JPN,Peru,2021-10-01,,,\n"
                                                   "PER,Peru,2021-10-01,2021-10-02,,\n"
                                                   "PER,Perú del Norte,2021-10-03,,a@b,Adviser\n"
                                                   "TUV,,,,,\n"
                                                   ",,,,x@example.org,\n");
    REQUIRE(plan.drafts.size() == 3);
    CHECK(plan.drafts[0].change == ImportChange::Refused);
    const ParticipationDraft& peru = plan.drafts[1];
    CHECK(peru.participation.registeredOn == QDate(2021, 10, 3));
    CHECK_FALSE(peru.participation.credentialsOn.isValid());
    CHECK(anyHolds(peru.problems, u"line 3 said “2021-10-01”"_s));
    CHECK(anyHolds(peru.problems, u"Perú del Norte"_s));
    CHECK(anyHolds(peru.problems, u"a@b"_s));
    CHECK(peru.participants.first().email.isEmpty());
    CHECK(anyHolds(plan.drafts[2].problems, u"Line 6"_s));
    REQUIRE(applyParticipation(*open.library, plan));
}

TEST_CASE("a plan that the library has overtaken is not applied, and what a person leaves out stays out")
{
    Fourth open;
    ParticipationImport plan = planned(open, "Country,Registered on\nJapan,2021-10-01\nPeru,2021-10-01\n");
    const auto peru = open.add(u"PER"_s, {2021, 9, 9});
    CHECK(applyParticipation(*open.library, plan).error().code == ErrorCode::Conflict);
    CHECK(open.list().rows.size() == 1);
    plan.drafts[1].wanted = false;
    CHECK(applyParticipation(*open.library, plan)->added == 1);
    CHECK(open.row(u"PER"_s).participation.id == peru);
    CHECK(open.row(u"PER"_s).participation.registeredOn == QDate(2021, 9, 9));
}

TEST_CASE("persons are known again by name and address; two of the same office are two persons")
{
    Fourth open;
    const QByteArray csv = "Country,Honorific,First name,Family name,Email\n"
                           "Peru,Ms.,A,B,one@example.org\n"
                           "Peru,Ms.,A,B,two@example.org\n"
                           "Peru,,,Adviser,\n"
                           "Peru,,,Adviser,\n";
    applied(open, csv);
    CHECK(open.row(u"PER"_s).participants.size() == 4);
    CHECK(open.row(u"PER"_s).participants.first().name == u"Ms. A B"_s);
    CHECK(planned(open, csv).drafts.first().change == ImportChange::Unchanged);
    const ParticipationImport more =
        planned(open, "Country,Person,Email,Title\nPeru,ms a b,TWO@example.org,Minister\n");
    REQUIRE(more.drafts.first().participants.size() == 1);
    CHECK(more.drafts.first().participants.first().id == open.row(u"PER"_s).participants[1].id);
    CHECK(more.drafts.first().participants.first().title == u"Minister"_s);
}

TEST_CASE("a code that cannot be one is told and keeps the rest of the table from nothing")
{
    Fourth open;
    open.state({}, u"Kenya"_s, u"Kenya (fr)"_s, domain::Region::Africa, {});
    const ParticipationImport plan = planned(open, "Code,Country,Kind,Registered\n"
                                                   "KE,Kenya,,2021-10-01\n" +
                                                       QByteArray(60, 'X') +
                                                       ",Long,NGO,2021-10-01\n"
                                                       "JPN,Japan,,2021-10-01\n");
    REQUIRE(plan.drafts.size() == 3);
    CHECK(anyHolds(plan.drafts[0].problems, u"KE"_s));
    CHECK(plan.drafts[1].change == ImportChange::Refused);
    const auto done = applyParticipation(*open.library, plan);
    REQUIRE(done);
    CHECK(done->added == 2);
}
