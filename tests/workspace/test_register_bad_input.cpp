// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in a source or an entry is said in words; nothing is lost, and nothing is half done.
#include "workspace/register_support.h"

#include "store/history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace registertest;
using namespace rapporteur::workspace;
using domain::Language;

namespace {

const QString decisionText = uR"(Decision MC-4/91: Cooperation

The Conference of the Parties,

1. Requests the secretariat to report to the Conference of the Parties at its ninth meeting;

2. Invites parties to send their views by 30 June 2022.
)"_s;

} // namespace

TEST_CASE("texts of different structure are both kept, and what one language lacks is told by paragraph and language")
{
    Register open;
    const auto id = open.import(decisionText);
    open.import(uR"(Décision MC-4/91 : Coopération

La Conférence des Parties,

1. Prie le secrétariat de faire rapport à la Conférence des Parties à sa neuvième réunion ;

2. Invite les Parties à communiquer leurs vues d’ici au 30 juin 2022 ;

3. Décide de poursuivre l’examen de la question.
)"_s);
    const auto record = open.record(id);
    CHECK(record.decision.nodes.size() == 4);
    QStringList remarks;
    for (const domain::StructureRemark& remark : record.remarks) {
        if (remark.path == u"3"_s && remark.languages == QList<Language>{Language::English})
            remarks.append(remarkText(remark));
    }
    REQUIRE(remarks.size() == 1);
    CHECK(remarks.first().contains(u'3'));
}

TEST_CASE("a mandate that is due at a meeting which nobody knows says so and is never overdue by it")
{
    Register open;
    const auto id = open.import(decisionText);
    const auto record = open.record(id);
    REQUIRE(record.mandates.size() >= 2);
    const store::ResolvedDue due = record.mandates.first().due;
    CHECK(due.meeting.isNull());
    CHECK_FALSE(due.day.isValid());
    CHECK(dueName(due).contains(u"COP-9"_s));
    CHECK(dueName(due).contains(u"not in the register"_s));
    CHECK_FALSE(record.mandates.first().overdue);
}

TEST_CASE("a status of a day to come, or of nothing, is refused and leaves no trace")
{
    Register open;
    const auto mandate = open.mandateAt(open.import(decisionText), u"2"_s);
    domain::StatusEntry entry{{}, mandate, domain::FollowUpStatus::Done, QDate::currentDate().addDays(2), {}, {}, {}};
    const auto future = addStatus(*open.library, entry);
    REQUIRE_FALSE(future);
    CHECK(future.error().code == ErrorCode::Invalid);
    entry.asAt = QDate(2022, 1, 1);
    entry.status = domain::FollowUpStatus::NothingRecorded;
    CHECK_FALSE(addStatus(*open.library, entry));

    // Bad evidence takes the good entry with it: an action is whole or not at all.
    entry.status = domain::FollowUpStatus::Done;
    domain::Evidence evidence;
    evidence.kind = domain::EvidenceKind::Address;
    evidence.reference = u"file:///etc/passwd"_s;
    CHECK_FALSE(addStatus(*open.library, entry, {evidence}));
    evidence.kind = domain::EvidenceKind::Document;
    evidence.reference = u"no symbol at all"_s;
    CHECK_FALSE(addStatus(*open.library, entry, {evidence}));
    evidence.kind = domain::EvidenceKind::Activity;
    evidence.activity = domain::ActivityId{12345};
    CHECK_FALSE(addStatus(*open.library, entry, {evidence}));
    const auto rows = listMandates(*open.view, {});
    REQUIRE(rows);
    for (const store::MandateRow& row : rows->rows) {
        CHECK(row.status.status == domain::FollowUpStatus::NothingRecorded);
        CHECK(row.evidence.isEmpty());
    }
}

TEST_CASE("records of InforMEA may lack every field, hold markup and wrong encodings; what can be taken is taken")
{
    Register open;
    const QByteArray json = R"x({"d":{"results":[
        {},
        {"number":"MC-1/1"},
        {"id":"a","number":17,"title":"a text where a list should be","published":"/Date(x)/"},
        {"id":"b","number":"MC-1/2","treaty":"minamata","status":"active",
         "title":[{"language":"en","value":"<b>Bold</b> &amp; plain"},{"language":"fr","value":"DÃ©cision"},
                  {"language":"xx","value":"?"},null,5],
         "published":"/Date(1206271611000)/","link":"javascript:alert(1)","content":[{"language":"en"}]}
    ]}})x";
    const auto plan = planFromJson(*open.view, json, u"informea.json"_s);
    REQUIRE(plan);
    CHECK(open.decisions() == 0);
    CHECK(plan->count(ImportChange::Refused) >= 1);
    const auto done = applyImport(*open.library, *plan);
    REQUIRE(done);
    const auto id = decisionCalled(*open.view, u"MC-1/2"_s);
    REQUIRE(id);
    const domain::Decision decision = open.record(*id).decision;
    CHECK(decision.titles.value(Language::English) == u"Bold & plain"_s);
    CHECK(decision.titles.value(Language::French) == u"Décision"_s);
    CHECK(decision.link.isEmpty());

    for (const QByteArray& broken :
         {QByteArray("{\"d\":{\"results\":["), QByteArray("\xff\xfe\x00not json"), QByteArray("[]"), QByteArray()})
        CHECK((!planFromJson(*open.view, broken, u"x.json"_s) ||
               planFromJson(*open.view, broken, u"x.json"_s)->lines.isEmpty()));
}

TEST_CASE("a table of a hundred thousand rows is read, and a formula in it is only text")
{
    Register open;
    QByteArray csv = "number;title_en\r\n";
    constexpr int rows = 100'000;
    for (int i = 1; i <= rows; ++i)
        csv += "MC-" + QByteArray::number(1 + i / 1'000) + '/' + QByteArray::number(1 + i % 1'000) + ";Title " +
               QByteArray::number(i) + "\r\n";
    const auto large = readCsvTable(open.file(u"large.csv"_s, csv));
    REQUIRE(large);
    CHECK(large->rows.size() == rows);
    CHECK(large->head == QStringList{u"number"_s, u"title_en"_s});

    const auto table = readCsvTable(open.file(
        u"formula.csv"_s, "number,title_en,open\r\nMC-9/1,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",a,b,c\r\n"
                          "not a number,Title\r\nMC-9/2,\"never closed\r\n"));
    REQUIRE(table);
    CHECK_FALSE(table->problems.isEmpty()); // cells too many, an open quotation mark
    const auto plan = planFromCsv(*open.view, *table, guessedColumns(*table), u"formula.csv"_s);
    REQUIRE(plan);
    REQUIRE(plan->lines.size() == 3);
    CHECK_FALSE(plan->lines[1].problems.isEmpty()); // no number that anybody knows
    REQUIRE(applyImport(*open.library, *plan));
    const auto id = decisionCalled(*open.view, u"MC-9/1"_s);
    REQUIRE(id);
    CHECK(open.record(*id).decision.titles.value(Language::English) == u"=HYPERLINK(\"http://x\",\"y\")"_s);
}

TEST_CASE("a plan that the library has overtaken is applied whole or not at all")
{
    Register open;
    const auto plan = planFromText(*open.view, decisionText, {});
    REQUIRE(plan);
    domain::Decision other;
    other.number = u"MC-4/91"_s;
    REQUIRE(addDecision(*open.library, other));
    const auto done = applyImport(*open.library, *plan);
    CHECK(open.decisions() == 1);
    if (!done)
        CHECK(done.error().code == ErrorCode::Conflict);
    else
        CHECK(done->changed + done->added == 1);
}
