// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_support.h"

#include "workspace/actions.h"
#include "workspace/cooperation_export.h"
#include "workspace/cooperation_import.h"
#include "workspace/meetings.h"
#include "workspace/queries.h"

#include <QRegularExpression>

using namespace rapporteur;
using namespace rapporteur::workspace;
using namespace Qt::StringLiterals;
using domain::Language;
using registertest::Register;

namespace {

void addFourthMeeting(Register& open)
{
    const auto body = bodyCalled(*open.view, u"MC-COP"_s);
    REQUIRE(body);
    domain::MeetingDetail meeting;
    meeting.meeting.body = *body;
    meeting.meeting.ordinal = 4;
    REQUIRE(addMeeting(*open.library, meeting));
}

QByteArray sample()
{
    QFile file(QStringLiteral(RAPPORTEUR_SOURCE_DIR "/resources/sample/register/cooperation.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A library with the cooperation of the sample.
struct Sample : Register {
    Sample()
    {
        addFourthMeeting(*this);
        const auto done = importCooperation(*library, sample(), true);
        REQUIRE(done);
        CHECK(done->problems == QStringList());
        REQUIRE(done->kept);
    }
};

QString seed(const QString& name)
{
    QFile file(QStringLiteral(RAPPORTEUR_SHARED_DIR "/seeds/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

CooperationImport imported(Register& open, const QString& json, bool keep = true)
{
    const auto done = importCooperation(*open.library, json.toUtf8(), keep);
    REQUIRE(done);
    return *done;
}

} // namespace

TEST_CASE("the areas of the sample are those of the annex of a real document, cell by cell")
{
    const QString text = seed(u"COP.4-note-on-MC-3-11.zh.txt"_s);
    if (text.isEmpty()) {
        WARN("the document is not here");
        return;
    }
    // Three cells a line, of which the first is empty below the first area of a heading.
    QList<QStringList> printed;
    QString heading;
    static const QRegularExpression mark(u"\\s*<sup>\\d+</sup>\\s*"_s);
    for (QString line : text.split(u'\n')) {
        line = line.remove(mark);
        const QStringList cells = line.split(u'\t');
        if (cells.size() != 3 || cells[1].isEmpty() || cells.first() == u"MC-3/11号决定中规定的领域"_s)
            continue;
        heading = cells[0].trimmed().isEmpty() ? heading : cells[0].trimmed();
        printed.append({heading, cells[1].trimmed(), cells[2].trimmed()});
    }
    REQUIRE(printed.size() == 13);

    Sample open;
    const auto table = areasTable(*open.view, {2021, 7, 5}, Language::Chinese, u"MC-3/11"_s);
    REQUIRE(table);
    QList<QStringList> told;
    for (const report::TableRow& row : table->rows) {
        if (row.subheading > 0)
            heading = row.cells.first().text;
        else
            told.append({heading, row.cells[0].text, row.cells[1].text});
    }
    CHECK(told == printed);
}

TEST_CASE("the donors of the sample are those that a real document names, in its order")
{
    const QString text = seed(u"UNEP-MC-COP.1-20.zh.txt"_s);
    if (text.isEmpty()) {
        WARN("the document is not here");
        return;
    }
    static const QRegularExpression paragraph(u"\\n26\\.\\s+(.*?)自愿提供"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    QString list = paragraph.match(text).captured(1);
    REQUIRE_FALSE(list.isEmpty());
    list.remove(QRegularExpression(u"\\s"_s)).replace(u"政府以及"_s, u"、"_s).replace(u"瑞士和"_s, u"瑞士、"_s);

    Sample open;
    ContributionQuery query;
    query.language = Language::Chinese;
    query.filter.reference = u"UNEP/MC/COP.1/20, 26"_s;
    for (const ContributionOrder order : {ContributionOrder::Added, ContributionOrder::Donor}) {
        query.order = order;
        const auto donors = donorsOf(*open.view, query);
        REQUIRE(donors);
        CHECK(*donors == list.split(u'、'));
    }
    query.filter.reference = u"UNEP/MC/COP.1/20, 13"_s;
    CHECK(*donorsOf(*open.view, query) == QStringList{u"瑞士"_s, u"欧盟委员会"_s});
}

TEST_CASE("the sample comes in once: again it changes nothing, looked at it changes nothing, undone it is gone")
{
    Register open;
    addFourthMeeting(open);
    const auto looked = importCooperation(*open.library, sample(), false);
    REQUIRE(looked);
    CHECK_FALSE(looked->kept);
    CHECK(looked->added > 50);
    CHECK(groupsAsAt(*open.view, {}, Language::English)->isEmpty());

    const auto first = importCooperation(*open.library, sample(), true);
    REQUIRE(first);
    CHECK(first->added == looked->added);
    CHECK(first->details == looked->details);
    const auto again = importCooperation(*open.library, sample(), true);
    REQUIRE(again);
    CHECK(again->added == 0);
    CHECK_FALSE(again->kept);
    CHECK(again->unchanged == first->added);

    const auto force = groupsAsAt(*open.view, {2018, 8, 28}, Language::Chinese);
    REQUIRE(force);
    REQUIRE(force->size() == 1);
    REQUIRE(force->first().members.size() == 3);
    for (const MemberRow& member : force->first().members)
        CHECK(member.member.role == domain::GroupRole::CoChair);
    const auto agreements = agreementsAsAt(*open.view, {}, Language::English);
    REQUIRE(agreements);
    REQUIRE(agreements->size() == 1);
    CHECK(agreements->first().agreement.signedOn == QDate(2021, 7, 1));
    CHECK(agreements->first().meeting == u"MC-COP COP-4"_s);

    REQUIRE(undo(*open.library));
    CHECK(groupsAsAt(*open.view, {}, Language::English)->isEmpty());
    CHECK(contributionsOf(*open.view, {})->isEmpty());
}

TEST_CASE("an import with something wrong in it tells all of it by its place, and brings in nothing")
{
    Register open;
    const CooperationImport done = imported(open, uR"({
        "organisations": [{"code": "SWE", "kind": "state", "names": {"en": "Sweden"}}, {"names": {"xx": "?"}}, 5],
        "groups": [{"names": {"en": "Group"}, "kind": "club"}, {"names": {"en": "Group"}, "colour": "red"}],
        "contributions": [{"donor": "SWE", "amount": "12 34", "currency": "USD"}, {"donor": "Atlantis"},
                          {"donor": "SWE", "amount": 1.005, "currency": "USD"}, {"donor": "SWE", "currency": "USD"},
                          {"donor": "SWE", "year": 2017.5}, {"donor": "SWE", "pledged": "1/2/2017"}],
        "agreements": [{"titles": {"en": "A"}, "provider": "SWE", "receiver": "SWE"}]})"_s);
    CHECK_FALSE(done.kept);
    CHECK(done.problems.size() == 11);
    CHECK(done.problems.first().startsWith(u"organisations 2: "_s));
    const bool told = std::any_of(done.problems.begin(), done.problems.end(), [](const QString& problem) {
        return problem.startsWith(u"contributions 2: "_s) && problem.contains(u"Atlantis"_s);
    });
    CHECK(told);
    CHECK(contributionsOf(*open.view, {})->isEmpty());

    for (const QByteArray& wrong : {QByteArray(), QByteArray("[]"), QByteArray("{\"people\": []}"),
                                    QByteArray("{\"groups\": {}}"), QByteArray("{\"groups\": [")}) {
        const auto refused = importCooperation(*open.library, wrong, true);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("areas that continue others, lines, amounts, calls and submissions come in as they are written")
{
    Register open;
    const CooperationImport done = imported(open, uR"({
        "organisations": [{"code": "SWE", "kind": "state", "names": {"en": "Sweden"}},
                          {"code": "NOR", "kind": "state", "names": {"en": "Norway"}}],
        "headings": [{"decision": "MC-3/11", "names": {"en": "Programme"}, "areas": [
            {"names": {"en": "Gender"}, "scope": "tripartite", "start": "2021-03-01", "end": "2022-12-31"},
            {"names": {"en": "Gender"}, "scope": "inter_secretariat", "start": "2023-01-01", "continues": true,
             "leads": [{"organisation": "Norway", "start": "2023-01-01"}]}]}],
        "contributions": [{"donor": "Sweden", "year": 2020, "currency": "usd", "amount": "1.234,50"},
                          {"donor": "Sweden", "year": 2020, "currency": "USD", "amount": 1234.5}],
        "agreements": [{"reference": "A/1", "provider": "NOR", "receiver": "SWE", "signed": "2021", "lines": [
            {"service": "Translation", "currency": "CHF", "budgeted": "500", "charged": "500.01"}]}],
        "calls": [{"reference": "L/1", "audience": "states", "opened": "2025-01-01", "deadline": "2025-02-01",
                   "submissions": [{"organisation": "NOR", "received": "2025-02-03", "language": "fr"}]}]})"_s);
    CHECK(done.problems == QStringList());
    REQUIRE(done.kept);
    const auto area = areaCalled(*open.view, u"gender"_s, {2024, 1, 1});
    REQUIRE(area);
    CHECK(areaHistory(*open.view, *area, Language::English)->size() == 2);
    CHECK(sumsOf(*contributionsOf(*open.view, {})).total.totals == QList<domain::Money>{{u"USD"_s, 246'900}});

    const auto agreements = agreementsTable(*open.view, {}, Language::French);
    REQUIRE(agreements);
    REQUIRE(agreements->rows.size() == 1);
    CHECK(agreements->rows.first().cells[3].text == u"2021"_s);
    CHECK(agreements->rows.first().cells[7].text == u"500,01"_s);
    CHECK(agreements->rows.first().cells.last().text == u"budget dépassé"_s);
    const auto submissions = submissionsTable(*open.view, {}, {2025, 3, 1}, Language::English);
    REQUIRE(submissions);
    REQUIRE(submissions->rows.size() == 3); // the call, the one that came late, the one that did not come
    CHECK(submissions->rows[1].cells[4].text == u"days late: 2"_s);
    CHECK(submissions->rows[2].cells[0].text == u"Sweden"_s);
    CHECK(submissions->rows[2].cells[4].text == u"no answer"_s);

    for (const QString& ending : {u"xlsx"_s, u"csv"_s, u"docx"_s, u"odt"_s, u"json"_s}) {
        const QString path = open.folder.filePath(u"table."_s + ending);
        CHECK(writeTable(*submissions, path));
        CHECK(QFile(path).size() > 100);
    }
    CHECK_FALSE(writeTable(*submissions, open.folder.filePath(u"table.exe"_s)));
    const auto contributions = contributionsTable(*open.view, {});
    REQUIRE(contributions);
    REQUIRE(contributions->notes.size() == 1);
    CHECK(report::plainText(contributions->notes.first()) == u"Total: USD\u00A02,469"_s);
}
