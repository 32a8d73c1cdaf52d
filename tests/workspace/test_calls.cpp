// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_support.h"

#include "store/organisation_repository.h"
#include "workspace/actions.h"
#include "workspace/calls.h"
#include "workspace/meetings.h"
#include "workspace/participation.h"
#include "workspace/queries.h"

using namespace rapporteur;
using namespace rapporteur::workspace;
using namespace Qt::StringLiterals;
using domain::Language;
using domain::OrganisationId;
using registertest::Register;

namespace {

OrganisationId addState(Register& open, const QString& code, const QString& name)
{
    domain::Organisation state;
    state.code = code;
    state.names.insert(Language::English, name);
    const auto id = setOrganisation(*open.library, state);
    REQUIRE(id);
    return *id;
}

domain::Call callFor(const QString& title)
{
    domain::Call call;
    call.titles.insert(Language::English, title);
    call.openedOn = QDate(2025, 1, 10);
    call.deadline = QDate(2025, 3, 1);
    return call;
}

domain::Submission answer(domain::CallId call, OrganisationId from, QDate day)
{
    domain::Submission submission;
    submission.call = call;
    submission.organisation = from;
    submission.receivedOn = day;
    return submission;
}

template <typename T>
void checkRefused(const Result<T>& result, ErrorCode expected = ErrorCode::Invalid)
{
    REQUIRE_FALSE(result);
    CHECK(result.error().code == expected);
}

QStringList silent(Register& open, domain::CallId call, QDate day)
{
    const auto detail = callDetail(*open.view, call, day, Language::English);
    REQUIRE(detail);
    QStringList names;
    for (const SilentRow& row : detail->silent)
        names.append(row.name);
    return names;
}

} // namespace

TEST_CASE("who has not answered a call is told as at a day, and what came late or unasked")
{
    Register open;
    const OrganisationId ghana = addState(open, u"GHA"_s, u"Ghana"_s);
    const OrganisationId japan = addState(open, u"JPN"_s, u"Japan"_s);
    const OrganisationId peru = addState(open, u"PER"_s, u"Peru"_s);
    domain::Call given = callFor(u"Views on mercury waste"_s);
    given.addressees = {japan, ghana, japan};
    const auto call = setCall(*open.library, given);
    REQUIRE(call);
    REQUIRE(setSubmission(*open.library, answer(*call, ghana, {2025, 3, 1})));
    REQUIRE(setSubmission(*open.library, answer(*call, japan, {2025, 3, 4})));
    REQUIRE(setSubmission(*open.library, answer(*call, peru, {2025, 2, 1})));

    CHECK(silent(open, *call, {2025, 2, 28}) == QStringList{u"Ghana"_s, u"Japan"_s});
    CHECK(silent(open, *call, {2025, 3, 3}) == QStringList{u"Japan"_s});
    CHECK(silent(open, *call, {2025, 3, 4}).isEmpty());

    const auto detail = callDetail(*open.view, *call, {2025, 4, 1}, Language::English);
    REQUIRE(detail);
    REQUIRE(detail->submissions.size() == 3);
    CHECK(detail->submissions[0].organisation == u"Peru"_s);
    CHECK_FALSE(detail->submissions[0].asked);
    CHECK(detail->submissions[1].daysLate == 0);
    CHECK(detail->submissions[2].daysLate == 3);
    CHECK(detail->row.addressed == 2);
    CHECK(detail->row.answered == 2);
    CHECK(detail->row.late == 1);

    CHECK(callsAsAt(*open.view, {2025, 1, 9}, Language::English)->isEmpty());
    CHECK(callsAsAt(*open.view, {2025, 3, 1}, Language::English)->first().isOpen);
    const auto later = callsAsAt(*open.view, {2025, 3, 2}, Language::English);
    REQUIRE(later);
    CHECK_FALSE(later->first().isOpen);
    CHECK(later->first().isOverdue);
    CHECK(*callCalled(*open.view, u"mercury WASTE"_s) == *call);
}

TEST_CASE("a call that was closed today was open before, as far as the library knows")
{
    Register open;
    const OrganisationId ghana = addState(open, u"GHA"_s, u"Ghana"_s);
    domain::Call given = callFor(u"Views on mercury waste"_s);
    given.addressees = {ghana};
    const auto call = setCall(*open.library, given);
    REQUIRE(call);
    given.id = *call;
    given.closed = true;
    REQUIRE(setCall(*open.library, given));

    const auto asAt = [&](QDate day) {
        const auto rows = callsAsAt(*open.view, day, Language::English);
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        CHECK(callDetail(*open.view, *call, day, Language::English)->row.isClosed == rows->first().isClosed);
        return rows->first();
    };
    CHECK_FALSE(asAt({2025, 2, 1}).isClosed);
    CHECK(asAt({2025, 2, 1}).isOpen);
    CHECK_FALSE(asAt({2025, 3, 2}).isClosed);
    CHECK(asAt({2025, 3, 2}).isOverdue);
    CHECK_FALSE(asAt({2025, 3, 2}).isClosingUnknown);
    CHECK(asAt(QDate::currentDate()).isClosed);
    CHECK_FALSE(asAt(QDate::currentDate()).isOverdue);
    CHECK(asAt({}).isClosed);

    // Another change of it does not close it again.
    given.notes = u"No more is expected."_s;
    REQUIRE(setCall(*open.library, given));
    CHECK_FALSE(asAt({2025, 2, 1}).isClosed);
}

TEST_CASE("of a call that came into the library closed nobody knows since when")
{
    Register open;
    domain::Call given = callFor(u"Views on mercury waste"_s);
    given.closed = true;
    const auto call = setCall(*open.library, given);
    REQUIRE(call);
    const auto before = callDetail(*open.view, *call, {2025, 2, 1}, Language::English);
    REQUIRE(before);
    CHECK(before->row.isClosingUnknown);
    CHECK_FALSE(before->row.isOpen);
    const auto now = callDetail(*open.view, *call, {}, Language::English);
    REQUIRE(now);
    CHECK(now->row.isClosed);
    CHECK_FALSE(now->row.isClosingUnknown);
}

TEST_CASE("a call to all States, to everybody or to the Parties goes to those of its day")
{
    Register open;
    const OrganisationId ghana = addState(open, u"GHA"_s, u"Ghana"_s);
    addState(open, u"PER"_s, u"Peru"_s);
    domain::Organisation health;
    health.kind = domain::OrganisationKind::UnitedNations;
    health.names.insert(Language::English, u"World Health Organization"_s);
    REQUIRE(setOrganisation(*open.library, health));

    domain::Call call = callFor(u"Nominations"_s);
    call.audience = domain::CallAudience::States;
    auto id = setCall(*open.library, call);
    REQUIRE(id);
    CHECK(silent(open, *id, {2025, 2, 1}) == QStringList{u"Ghana"_s, u"Peru"_s});
    call.id = *id;
    call.audience = domain::CallAudience::All;
    REQUIRE(setCall(*open.library, call));
    CHECK(silent(open, *id, {2025, 2, 1}).size() == 3);

    call.audience = domain::CallAudience::Parties;
    checkRefused(setCall(*open.library, call));
    const auto body = bodyCalled(*open.view, u"MC-COP"_s);
    REQUIRE(body);
    domain::MeetingDetail meeting;
    meeting.meeting.body = *body;
    meeting.meeting.ordinal = 6;
    const auto added = addMeeting(*open.library, meeting);
    REQUIRE(added);
    call.meeting = *added;
    REQUIRE(setCall(*open.library, call));
    CHECK(silent(open, *id, {2025, 2, 1}).isEmpty());
    domain::Instrument instrument;
    instrument.organisation = ghana;
    instrument.body = *body;
    instrument.kind = domain::InstrumentKind::Ratification;
    instrument.depositedOn = QDate(2017, 3, 23);
    REQUIRE(setInstrument(*open.library, instrument));
    CHECK(silent(open, *id, {2025, 2, 1}) == QStringList{u"Ghana"_s});
    CHECK(callsAsAt(*open.view, {2025, 2, 1}, Language::English)->first().meeting == u"MC-COP COP-6"_s);
}

TEST_CASE("a submission keeps files of any kind, once each, and undo takes them back")
{
    Register open;
    const OrganisationId ghana = addState(open, u"GHA"_s, u"Ghana"_s);
    const auto call = setCall(*open.library, callFor(u"Views"_s));
    REQUIRE(call);
    const auto submission = setSubmission(*open.library, answer(*call, ghana, {2025, 2, 1}));
    REQUIRE(submission);
    const QString letter = open.folder.filePath(u"letter.docx"_s);
    {
        QFile file(letter);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("PK\x03\x04 a letter");
    }
    const auto filesNow = [&] {
        const auto detail = callDetail(*open.view, *call, {2025, 4, 1}, Language::English);
        REQUIRE(detail);
        return detail->submissions.first().submission.files;
    };
    REQUIRE(addSubmissionFiles(*open.library, *submission, {letter, letter}));
    REQUIRE(filesNow().size() == 1);
    CHECK(filesNow().first().name == u"letter.docx"_s);
    const auto path = submissionFilePath(*open.view, filesNow().first().file);
    REQUIRE(path);
    QFile kept(*path);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == QByteArray("PK\x03\x04 a letter"));

    const domain::FileId file = filesNow().first().file;
    REQUIRE(removeSubmissionFile(*open.library, *submission, file));
    CHECK(filesNow().isEmpty());
    REQUIRE(undo(*open.library));
    CHECK(filesNow().size() == 1);
    REQUIRE(undo(*open.library));
    CHECK(filesNow().isEmpty());
    checkRefused(removeSubmissionFile(*open.library, *submission, file), ErrorCode::NotFound);
    checkRefused(addSubmissionFiles(*open.library, *submission, {open.folder.filePath(u"none.pdf"_s)}),
                 ErrorCode::FileNotFound);

    REQUIRE(addSubmission(*open.library, answer(*call, ghana, {2025, 3, 2}), {letter}));
    const auto both = callDetail(*open.view, *call, {2025, 4, 1}, Language::English);
    REQUIRE(both->submissions.size() == 2);
    CHECK(both->submissions.last().submission.files.size() == 1);
    REQUIRE(undo(*open.library));
    CHECK(callDetail(*open.view, *call, {2025, 4, 1}, Language::English)->submissions.size() == 1);

    checkRefused(removeCall(*open.library, *call));
    REQUIRE(removeSubmissions(*open.library, {*submission}));
    REQUIRE(removeCall(*open.library, *call));
    REQUIRE(undo(*open.library));
    REQUIRE(undo(*open.library));
    CHECK(callsAsAt(*open.view, {2025, 4, 1}, Language::English)->first().submissions == 1);
}

TEST_CASE("calls and submissions that cannot be are refused")
{
    Register open;
    const OrganisationId ghana = addState(open, u"GHA"_s, u"Ghana"_s);
    domain::Call call = callFor(u" "_s);
    checkRefused(setCall(*open.library, call));
    call = callFor(u"Views"_s);
    call.deadline = QDate(2025, 1, 9);
    checkRefused(setCall(*open.library, call));
    call.deadline = QDate(2250, 1, 1);
    checkRefused(setCall(*open.library, call));
    call.deadline = {};
    call.addressees = {OrganisationId::make()};
    checkRefused(setCall(*open.library, call), ErrorCode::NotFound);
    call.addressees = {};
    const auto id = setCall(*open.library, call);
    REQUIRE(id);

    checkRefused(setSubmission(*open.library, answer(*id, ghana, {})));
    checkRefused(setSubmission(*open.library, answer(domain::CallId::make(), ghana, {2025, 1, 1})),
                 ErrorCode::NotFound);
    domain::Submission submission = answer(*id, ghana, {2025, 1, 20});
    submission.symbol = u"not a symbol"_s;
    checkRefused(setSubmission(*open.library, submission));
    submission.symbol = u"unep/mc/cop.6/inf/3"_s;
    REQUIRE(setSubmission(*open.library, submission));
    CHECK(callDetail(*open.view, *id, {2025, 2, 1}, Language::English)->submissions.first().submission.symbol ==
          u"UNEP/MC/COP.6/INF/3"_s);
    checkRefused(callDetail(*open.view, domain::CallId::make(), {}, Language::English), ErrorCode::NotFound);
}
