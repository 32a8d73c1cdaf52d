// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include "store/body_repository.h"
#include "workspace/actions.h"
#include "workspace/grid.h"
#include "workspace/meetings.h"
#include "workspace/plan.h"
#include "workspace/queries.h"

using namespace rapporteur;
using namespace rapporteur::workspace;
using domain::Language;
using domain::MeetingDetail;
using domain::MeetingId;
using domain::MeetingPart;
using domain::PlanStep;

namespace {

struct OpenLibrary {
    OpenLibrary()
    {
        auto made = Library::create(folder.filePath(u"library"_s));
        REQUIRE(made);
        library = std::move(*made);
        auto opened = library->view();
        REQUIRE(opened);
        view = std::move(*opened);
    }

    MeetingDetail meetingOf(const QList<MeetingPart>& parts, int ordinal = 4) const
    {
        MeetingDetail detail;
        const auto body = bodyCalled(*view, u"MC-COP"_s);
        REQUIRE(body);
        detail.meeting.body = *body;
        detail.meeting.ordinal = ordinal;
        detail.parts = parts;
        return detail;
    }
    MeetingId add(const MeetingDetail& detail)
    {
        const auto added = addMeeting(*library, detail);
        REQUIRE(added);
        return *added;
    }
    MeetingDetail detail(MeetingId id)
    {
        const auto found = meetingDetail(*view, id);
        REQUIRE(found);
        return *found;
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    std::unique_ptr<View> view;
};

MeetingPart days(QDate start, QDate end)
{
    MeetingPart part;
    part.segment.start = start;
    part.segment.end = end;
    return part;
}

domain::PlannedDocument planned(MeetingId meeting, const QString& symbol)
{
    domain::PlannedDocument document;
    document.meeting = meeting;
    document.symbol = symbol;
    document.titles.insert(Language::English, u"Report on "_s + symbol);
    return document;
}

QHash<QString, QDate> deadlines(View& view, MeetingId meeting)
{
    PlanQuery query;
    query.meeting = meeting;
    const auto plan = planOf(view, query);
    REQUIRE(plan);
    QHash<QString, QDate> result;
    for (const PlanRow& row : plan->rows) {
        for (const domain::StepDay& step : row.steps)
            result.insert(row.document.symbol + u' ' + code(step.step), step.day);
    }
    return result;
}

} // namespace

TEST_CASE("a meeting is kept with its parts, places, zone and titles, and undo takes each change back")
{
    OpenLibrary open;
    MeetingDetail given = open.meetingOf({days({2021, 11, 1}, {2021, 11, 5})});
    MeetingPart resumed;
    resumed.window = domain::windowFromText(u"first quarter of 2022"_s).value();
    resumed.segment.tentative = true;
    resumed.segment.mode = domain::MeetingMode::InPerson;
    resumed.segment.places.insert(Language::English, u"Bali"_s);
    given.parts.append(resumed);
    given.timeZone = u"Asia/Makassar"_s;
    given.meeting.titles.insert(Language::French, u"Quatrième réunion"_s);
    const MeetingId id = open.add(given);

    MeetingDetail kept = open.detail(id);
    CHECK(kept.meeting.code == u"COP-4"_s);
    REQUIRE(kept.parts.size() == 2);
    CHECK(kept.parts[1].window == resumed.window);
    CHECK(kept.parts[1].segment.places.value(Language::English) == u"Bali"_s);
    CHECK(kept.timeZone == u"Asia/Makassar"_s);

    const auto axis = timeAxis(*open.view, {}, {2022, 1, 1}, {}, Language::English);
    REQUIRE(axis);
    REQUIRE(axis->size() == 1);
    REQUIRE(axis->first().spans.size() == 1);
    CHECK(axis->first().spans[0].tentative);
    CHECK(axis->first().spans[0].last == QDate(2022, 3, 31));
    CHECK(axis->first().spans[0].place == u"Bali"_s);

    const domain::SegmentId first = kept.parts[0].segment.id;
    kept.parts.removeLast();
    kept.meeting.titles.clear();
    REQUIRE(setMeeting(*open.library, kept));
    CHECK(open.detail(id).parts.size() == 1);
    CHECK(open.detail(id).parts[0].segment.id == first);
    REQUIRE(undo(*open.library));
    CHECK(open.detail(id).parts.size() == 2);
    CHECK(open.detail(id).parts[1].window == resumed.window);
    CHECK(open.detail(id).meeting.titles.value(Language::French) == u"Quatrième réunion"_s);
    REQUIRE(undo(*open.library));
    CHECK_FALSE(meetingDetail(*open.view, id));
}

TEST_CASE("days that cannot be are refused in clear words, and nothing is changed")
{
    OpenLibrary open;
    const MeetingId id = open.add(open.meetingOf({days({2021, 11, 1}, {2021, 11, 5})}));
    MeetingDetail detail = open.detail(id);
    detail.parts = GENERATE(values<QList<MeetingPart>>({
        {days({2021, 11, 5}, {2021, 11, 1})},
        {days({2021, 11, 1}, {2021, 11, 5}), days({2021, 11, 4}, {2021, 11, 8})},
        {days({1443, 3, 1}, {1443, 3, 5})},
    }));
    const auto refused = setMeeting(*open.library, detail);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(open.detail(id).parts[0].segment.start == QDate(2021, 11, 1));
    const auto twice = addMeeting(*open.library, open.meetingOf({}));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::Invalid);
}

TEST_CASE("a meeting without days is kept, and comes with a remark")
{
    OpenLibrary open;
    const MeetingDetail detail = open.detail(open.add(open.meetingOf({}, 7)));
    const auto remarks = checkMeeting(detail);
    REQUIRE(remarks.size() == 1);
    CHECK_FALSE(meetingRemarkText(remarks[0], detail).isEmpty());
    const auto removed = removeMeeting(*open.library, detail.meeting.id);
    CHECK(removed);
    CHECK_FALSE(meetingDetail(*open.view, detail.meeting.id));
    REQUIRE(undo(*open.library));
    REQUIRE(setPlannedDocument(*open.library, planned(detail.meeting.id, u"UNEP/MC/COP.7/1"_s)));
    const auto refused = removeMeeting(*open.library, detail.meeting.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
}

TEST_CASE("officers hold terms, of a body or of one meeting, each change undone by itself")
{
    OpenLibrary open;
    const MeetingId id = open.add(open.meetingOf({}));
    domain::Officer officer;
    officer.body = open.detail(id).meeting.body;
    officer.meeting = id;
    officer.role = domain::OfficerRole::President;
    officer.name = u"A. Name"_s;
    officer.start = QDate(2019, 11, 29);
    officer.end = QDate(2022, 3, 25);
    const auto added = setOfficer(*open.library, officer);
    REQUIRE(added);
    REQUIRE(open.detail(id).officers.size() == 1);
    officer.id = *added;
    officer.party = u"Indonesia"_s;
    REQUIRE(setOfficer(*open.library, officer));
    CHECK(open.detail(id).officers[0] == officer);
    REQUIRE(removeOfficer(*open.library, officer.id));
    CHECK(open.detail(id).officers.isEmpty());
    REQUIRE(undo(*open.library));
    CHECK(open.detail(id).officers.size() == 1);
    officer.end = QDate(2018, 1, 1);
    CHECK_FALSE(setOfficer(*open.library, officer));
    CHECK(domain::isInOffice(open.detail(id).officers[0], {2021, 1, 1}));
    CHECK_FALSE(domain::isInOffice(open.detail(id).officers[0], {2023, 1, 1}));
}

TEST_CASE(
    "splitting a meeting is looked at first; kept, it moves every deadline and nothing else; undone, all is back")
{
    OpenLibrary open;
    const MeetingId cop4 = open.add(open.meetingOf({days({2021, 10, 31}, {2021, 11, 5})}));
    const MeetingId cop5 = open.add(open.meetingOf({days({2023, 10, 30}, {2023, 11, 3})}, 5));
    QList<domain::PlannedDocumentId> ids;
    for (const QString& symbol : {u"UNEP/MC/COP.4/1"_s, u"UNEP/MC/COP.4/2"_s, u"UNEP/MC/COP.4/3"_s}) {
        const auto added = setPlannedDocument(*open.library, planned(cop4, symbol));
        REQUIRE(added);
        ids.append(*added);
    }
    REQUIRE(setPlannedDocument(*open.library, planned(cop5, u"UNEP/MC/COP.5/1"_s)));
    REQUIRE(fixStep(*open.library, ids[2], PlanStep::Submit, {2021, 8, 1}, u"agreed with the translators"_s));
    const auto before = deadlines(*open.view, cop4);
    const auto other = deadlines(*open.view, cop5);

    MeetingMove move;
    move.meeting = cop4;
    move.parts = {days({2021, 11, 1}, {2021, 11, 5}), days({2022, 3, 21}, {2022, 3, 25})};
    move.parts[0].segment.id = open.detail(cop4).parts[0].segment.id;
    move.documents.insert(ids[1], 1);
    const auto preview = previewMove(*open.view, move, {2021, 6, 1});
    REQUIRE(preview);
    CHECK(preview->moves.size() == before.size());
    CHECK(deadlines(*open.view, cop4) == before);

    REQUIRE(moveMeeting(*open.library, move));
    const auto after = deadlines(*open.view, cop4);
    REQUIRE(after.size() == before.size());
    for (auto day = before.begin(); day != before.end(); ++day) {
        const bool fixed = day.key() == u"UNEP/MC/COP.4/3 submit"_s;
        const int expected = fixed ? 0 : day.key().startsWith(u"UNEP/MC/COP.4/2"_s) ? 141 : 1;
        CAPTURE(day.key().toStdString());
        CHECK(day->daysTo(after[day.key()]) == expected);
    }
    CHECK(deadlines(*open.view, cop5) == other);
    REQUIRE(undo(*open.library));
    CHECK(deadlines(*open.view, cop4) == before);
    REQUIRE(redo(*open.library));
    CHECK(deadlines(*open.view, cop4) == after);
}

TEST_CASE("a plan tells states, what is late, what is too long, and who is late")
{
    OpenLibrary open;
    const MeetingId cop = open.add(open.meetingOf({days({2021, 11, 1}, {2021, 11, 5})}));
    domain::PlannedDocument document = planned(cop, u"UNEP/MC/COP.4/11"_s);
    document.unit = u"Science"_s;
    document.words = 9'000;
    const auto id = setPlannedDocument(*open.library, document);
    REQUIRE(id);
    CHECK_FALSE(setPlannedDocument(*open.library, document));
    CHECK_FALSE(setPlanState(*open.library, *id, domain::DocumentStatus::OnHold, {}));
    CHECK_FALSE(fixStep(*open.library, *id, PlanStep::Submit, {2021, 8, 1}, {}));

    PlanQuery query;
    query.meeting = cop;
    query.asAt = QDate(2021, 9, 2);
    auto plan = planOf(*open.view, query);
    REQUIRE(plan);
    REQUIRE(plan->rows.size() == 1);
    CHECK(plan->sixWeekLine == QDate(2021, 9, 20));
    CHECK(plan->rows[0].late);
    CHECK(plan->rows[0].tooLong);
    CHECK(plan->rows[0].state == domain::DocumentStatus::Planned);
    auto units = latenessByUnit(*open.view, cop, query.asAt);
    REQUIRE(units);
    REQUIRE(units->size() == 1);
    CHECK(units->first().late == 1);
    CHECK(units->first().worst == 10);

    REQUIRE(setStepDone(*open.library, *id, PlanStep::Forecast, {2021, 7, 20}));
    REQUIRE(setStepDone(*open.library, *id, PlanStep::Submit, {2021, 8, 20}));
    plan = planOf(*open.view, query);
    REQUIRE(plan);
    CHECK(plan->rows[0].state == domain::DocumentStatus::Submitted);
    CHECK_FALSE(plan->rows[0].late);
    REQUIRE(setPlanState(*open.library, *id, domain::DocumentStatus::OnHold, u"the donor asked"_s));
    plan = planOf(*open.view, query);
    REQUIRE(plan);
    CHECK(plan->rows[0].state == domain::DocumentStatus::OnHold);

    // Four weeks from submission to issue, in five languages.
    const auto load = translationLoad(*open.view, cop, {}, {});
    REQUIRE(load);
    double words = 0;
    for (const LoadCell& cell : *load)
        words += cell.words;
    CHECK(words == Approx(5 * 9'000));
    CHECK(load->size() == 4 * 5);
}

TEST_CASE("rules can be edited in several sets; a set in use stays")
{
    OpenLibrary open;
    const MeetingId cop = open.add(open.meetingOf({days({2021, 11, 1}, {2021, 11, 5})}));
    REQUIRE(setPlannedDocument(*open.library, planned(cop, u"UNEP/MC/COP.4/1"_s)));
    const auto sets = ruleSets(*open.view);
    REQUIRE(sets);
    REQUIRE(sets->size() == 2);
    domain::RuleSet own = sets->first();
    own.id = {};
    own.name = u"Ours"_s;
    for (domain::DeadlineRule& rule : own.rules) {
        if (rule.step == PlanStep::Issue)
            rule.amount = -4;
    }
    const auto id = setRuleSet(*open.library, own);
    REQUIRE(id);
    const auto before = deadlines(*open.view, cop);
    REQUIRE(useRuleSet(*open.library, cop, *id));
    CHECK(deadlines(*open.view, cop)[u"UNEP/MC/COP.4/1 issue"_s] == QDate(2021, 10, 4));
    CHECK_FALSE(removeRuleSet(*open.library, *id));
    REQUIRE(undo(*open.library));
    CHECK(deadlines(*open.view, cop) == before);
    CHECK(removeRuleSet(*open.library, *id));
}

TEST_CASE("the grid is the folder of files, cell by cell, with what is planned and not there")
{
    OpenLibrary open;
    const QDir samples(QStringLiteral(RAPPORTEUR_BIN_DIR "/../sample"));
    const QStringList names = samples.entryList({u"cop-4-9[123]*.pdf"_s}, QDir::Files);
    REQUIRE(names.size() > 2);
    QStringList paths;
    QSet<QString> expected;
    for (const QString& name : names)
        paths.append(samples.filePath(name));
    mustImport(*open.library, paths);
    const auto cop = meetingCalled(*open.view, u"MC-COP COP-4"_s);
    REQUIRE(cop);
    REQUIRE(setPlannedDocument(*open.library, planned(*cop, u"UNEP/MC/COP.4/95"_s)));

    GridQuery query;
    query.meeting = *cop;
    query.asAt = QDate(2021, 8, 1);
    const auto grid = documentGrid(*open.view, query);
    REQUIRE(grid);
    QSet<QString> held;
    int heldByColumns = 0;
    for (const int column : grid->held)
        heldByColumns += column;
    for (const GridRow& row : grid->rows) {
        for (const Language language : domain::officialLanguages) {
            if (row.cell(language).state == CellState::Held)
                held.insert(row.symbols.value(0) + u' ' + code(language));
        }
    }
    DocumentQuery all;
    const auto documents = listDocuments(*open.view, all);
    REQUIRE(documents);
    for (const store::DocumentRow& row : documents->rows) {
        for (const Language language : row.held)
            expected.insert(row.symbols.value(0) + u' ' + code(language));
    }
    CHECK(held == expected);
    CHECK(expected.size() == names.size());
    CHECK(heldByColumns == held.size());

    // A corrigendum in two languages concerns these, and is foreseen in no other.
    for (const GridRow& row : grid->rows) {
        const bool corrected = row.symbols.value(0) == u"UNEP/MC/COP.4/92"_s;
        CHECK(row.cell(Language::French).corrections.size() == (corrected ? 1 : 0));
        CHECK(row.cell(Language::English).corrections.isEmpty());
        if (row.symbols.value(0) == u"UNEP/MC/COP.4/92/Corr.1"_s)
            CHECK(row.cell(Language::English).state == CellState::NotForeseen);
    }

    // Planned, expected on the six-week line, and late after it.
    query.missing = Language::Chinese;
    const auto missing = documentGrid(*open.view, query);
    REQUIRE(missing);
    const auto planned95 = std::find_if(missing->rows.begin(), missing->rows.end(), [](const GridRow& row) {
        return row.symbols.value(0) == u"UNEP/MC/COP.4/95"_s;
    });
    REQUIRE(planned95 != missing->rows.end());
    CHECK(planned95->cell(Language::Chinese).state == CellState::Expected);
    CHECK(planned95->cell(Language::Chinese).expectedOn == QDate(2021, 9, 20));
    query.asAt = QDate(2021, 9, 21);
    query.late = true;
    const auto late = documentGrid(*open.view, query);
    REQUIRE(late);
    CHECK(std::any_of(late->rows.begin(), late->rows.end(), [](const GridRow& row) {
        return row.symbols.value(0) == u"UNEP/MC/COP.4/95"_s && row.cell(Language::Chinese).state == CellState::Late;
    }));

    CHECK(nextFreeSymbol(*open.view, *cop, domain::DocumentKind::Working).value() == u"UNEP/MC/COP.4/96"_s);
    CHECK(nextFreeSymbol(*open.view, *cop, domain::DocumentKind::Information).value() == u"UNEP/MC/COP.4/INF/1"_s);
}
