// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_support.h"

#include "domain/field_value.h"
#include "store/agenda_repository.h"
#include "store/body_repository.h"
#include "store/meeting_repository.h"

using namespace rapporteur;
using namespace rapporteur::store;
using domain::MeetingSegment;

namespace {

struct MinamataLibrary : FreshLibrary {
    domain::MeetingId cop(int ordinal)
    {
        const auto id = store->write(u"add meeting"_s, [&](Connection& db) {
            const BodyDirectory directory(bodies(db));
            return ensureMeeting(db, *directory.findByCode(u"mc-cop"_s), ordinal);
        });
        REQUIRE(id);
        return *id;
    }
    template <typename Body>
    auto write(Body body)
    {
        auto result = store->write(u"test"_s, body);
        REQUIRE(result);
        return result;
    }
};

const MeetingSegment online{QDate(2021, 11, 1), QDate(2021, 11, 5), u"online"_s, false};
const MeetingSegment bali{QDate(2022, 3, 21), QDate(2022, 3, 25), u"Bali"_s, false};

} // namespace

TEST_CASE("a meeting is made once, and found by what people call it")
{
    MinamataLibrary library;
    const domain::MeetingId cop4 = library.cop(4);
    CHECK(library.cop(4) == cop4);
    library.cop(14);
    for (const QString& typed :
         {u"COP-4"_s, u"cop4"_s, u"MC COP-4"_s, u"MC-COP COP-4"_s, u"mc cop 4"_s, u"MC-COP-4"_s}) {
        CAPTURE(typed);
        CHECK(*library.store->read([&](Connection& db) { return meetingsCalled(db, typed); }) == QList{cop4});
    }
}

TEST_CASE("a meeting in two parts keeps its segments, with the place in each language")
{
    MinamataLibrary library;
    const domain::MeetingId cop4 = library.cop(4);
    library.write([&](Connection& db) {
        setSegments(db, cop4, {online}, Language::English);
        addPlaces(db, cop4, {{online.start, online.end, u"在线"_s, false}}, Language::Chinese);
        setSegments(db, cop4, {online, bali}, Language::English);
    });
    const domain::Meeting meeting = **library.store->read([&](Connection& db) { return store::meeting(db, cop4); });
    REQUIRE(meeting.segments.size() == 2);
    CHECK(meeting.segments[0].mode == domain::MeetingMode::Online);
    CHECK(meeting.segments[0].places[Language::Chinese] == u"在线"_s);
    CHECK(meeting.segments[1].places[Language::English] == u"Bali"_s);
    const auto rows = *library.store->read([&](Connection& db) {
        return listMeetings(db, {{}, 2022}, Language::English);
    });
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].start == online.start);
    CHECK(rows[0].end == bali.end);
    CHECK(rows[0].place == u"online; Bali"_s);
    CHECK(library.store->read([&](Connection& db) {
                           return listMeetings(db, {{}, 2020}, Language::English);
                       })
              ->isEmpty());
}

TEST_CASE("a masthead that prints one of two parts does not disagree; other days do")
{
    using domain::SegmentComparison;
    CHECK(domain::compareSegments({online, bali}, {bali}) == SegmentComparison::Known);
    CHECK(domain::compareSegments({online}, {online, bali}) == SegmentComparison::Adds);
    CHECK(domain::compareSegments({}, {online}) == SegmentComparison::Adds);
    CHECK(domain::compareSegments({online}, {bali}) == SegmentComparison::Differs);
    const MeetingSegment planned{QDate(2021, 10, 31), QDate(2021, 11, 5), u"Nusa Dua"_s, false};
    CHECK(domain::mergedSegments({planned, bali}, {online}) == QList{online, bali});
}

TEST_CASE("segments have a text form that a person can read and type")
{
    const MeetingSegment tentative{QDate(), QDate(), u"Bali; Indonesia"_s, true};
    const QString text = domain::segmentsText({online, tentative});
    CHECK(text == u"2021-11-01/2021-11-05 online; ? Bali, Indonesia"_s);
    const auto back = domain::segmentsFromText(text);
    REQUIRE(back);
    CHECK((*back)[0] == online);
    CHECK((*back)[1].tentative);
    CHECK_FALSE(domain::segmentsFromText(u"2021-11-05/2021-11-01 Bali"_s));
    CHECK_FALSE(domain::segmentsFromText(u"November"_s));
}

TEST_CASE("agenda items form a tree that sorts by number and letter")
{
    MinamataLibrary library;
    const domain::MeetingId cop4 = library.cop(4);
    library.write([&](Connection& db) {
        const domain::AgendaId agenda = ensureAgenda(db, cop4, {});
        for (const QString& label : {u"10"_s, u"5(b)(ii)"_s, u"5(b)(i)"_s, u"5 (d)"_s, u"2"_s})
            ensureItem(db, agenda, domain::agendaLabel(label));
        REQUIRE(ensureAgenda(db, cop4, u"UNEP/MC/COP.4/1"_s) ==
                agenda); // the first symbol named is that of the agenda so far
        REQUIRE(ensureAgenda(db, cop4, u"UNEP/MC/COP.4/1/Rev.1"_s) != agenda);
    });
    const QList<domain::Agenda> agendas =
        *library.store->read([&](Connection& db) { return store::agendas(db, cop4); });
    REQUIRE(agendas.size() == 2);
    QStringList labels;
    for (const domain::AgendaItem& item : agendas[0].items)
        labels.append(item.label.text());
    CHECK(labels == QStringList{u"2"_s, u"5"_s, u"5(b)"_s, u"5(b)(i)"_s, u"5(b)(ii)"_s, u"5(d)"_s, u"10"_s});
    CHECK(agendas[0].items[3].parent == agendas[0].items[2].id);
}

TEST_CASE("labels are read as people type them, and item titles by level")
{
    CHECK(domain::agendaLabel(u"5 B) (I)"_s).text() == u"5(b)(i)"_s);
    CHECK(domain::agendaLabel(u"2.3"_s).text() == u"2.3"_s);
    CHECK(domain::agendaLabel(u"item five"_s).isNull());
    CHECK(domain::agendaLabel(u"5(x"_s).isNull());
    CHECK(domain::titlesByLevel(u"供缔约方大会审议的事项：秘书处"_s, 2) ==
          QStringList{u"供缔约方大会审议的事项"_s, u"秘书处"_s});
    CHECK(domain::titlesByLevel(u"Matters: budget: 2018–2019"_s, 2) ==
          QStringList{u"Matters"_s, u"budget: 2018–2019"_s});
    CHECK(domain::titlesByLevel(u"Matters for action"_s, 2).isEmpty()); // which of the two levels is it?
}
