// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation_support.h"

#include "workspace/participation_export.h"
#include "workspace/participation_import.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rapporteur;
using namespace rapporteur::workspace;
using namespace Qt::StringLiterals;
using domain::Credentials;
using domain::Language;
using participationtest::Fourth;

namespace {

/// The fourth meeting with five registered delegations in every state of credentials that the report tells apart.
struct Registered : Fourth {
    Registered()
    {
        const auto japan = add(u"JPN"_s, {2021, 10, 1});
        const auto peru = add(u"PER"_s, {2021, 10, 1});
        const auto union_ = add(u"EU"_s, {2021, 10, 1});
        const auto nauru = add(u"NRU"_s, {2021, 10, 1});
        const auto who = add(u"WHO"_s, {2021, 10, 1});
        REQUIRE(setCredentials(*library, {japan}, Credentials::Accepted, {2021, 11, 2}));
        REQUIRE(setCredentials(*library, {peru, nauru}, Credentials::Copy, {2021, 11, 2}));
        REQUIRE(setCredentials(*library, {union_}, Credentials::Original, {2021, 11, 2}));
        person(peru, u"Adviser"_s, false);
        person(peru, u"Head of delegation"_s, true);
        person(who, u"Observer"_s, true);
        person(nauru, u"Minister"_s, true);
    }

    void person(domain::ParticipationId participation, const QString& name, bool head)
    {
        domain::Participant given;
        given.participation = participation;
        given.name = name;
        given.head = head;
        REQUIRE(setParticipant(*library, given));
    }

    QByteArray written(const QString& ending, Language language, bool credentials)
    {
        const QString path = folder.filePath(u"paper."_s + ending);
        const auto done = credentials ? exportCredentials(*view, meeting, language, path)
                                      : exportParticipants(*view, meeting, language, path);
        REQUIRE(done);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("the report on credentials puts each registered Party where its credentials are, and nobody else")
{
    Registered open;
    const report::CredentialsFindings findings = credentialsFindings(open.list(true), {2021, 11, 3});
    CHECK(findings.inOrder == QStringList{u"Japan"_s});
    CHECK(findings.examined == QStringList{u"European Union"_s});
    CHECK(findings.copies == QStringList{u"Peru"_s});
    CHECK(findings.none.isEmpty());
    CHECK(findings.partiesRegistered == 3);
    CHECK(findings.partiesInAll == 3);
    CHECK(credentialsFindings(open.list(true, Language::French), {}).copies == QStringList{u"Pérou"_s});
}

TEST_CASE("a list of participants goes by groups, then by names, heads of delegation first")
{
    Registered open;
    QStringList lines;
    for (const report::Participant& each : participantsToPrint(open.list(), Language::English))
        lines.append(QStringList{each.group, each.organisation, each.name}.join(u'|'));
    CHECK(lines ==
          QStringList{u"Parties|Peru|Head of delegation"_s, u"Parties|Peru|Adviser"_s,
                      u"Governments not Parties|Nauru|Minister"_s,
                      u"United Nations bodies and specialized agencies|World Health Organization|Observer"_s});
}

TEST_CASE("credentials and participants are written as papers and as tables in every language")
{
    Registered open;
    for (const Language language : domain::officialLanguages) {
        for (const QString& ending : {u"docx"_s, u"odt"_s, u"xlsx"_s}) {
            CHECK(open.written(ending, language, true).startsWith("PK"));
            CHECK(open.written(ending, language, false).startsWith("PK"));
        }
        const QByteArray csv = open.written(u"csv"_s, language, false);
        CHECK(csv.count('\n') == 5);
    }
    for (const Language language : {Language::English, Language::Chinese, Language::Arabic}) {
        CHECK(open.written(u"pdf"_s, language, true).startsWith("%PDF"));
        CHECK(open.written(u"pdf"_s, language, false).startsWith("%PDF"));
    }
    const QJsonObject table = QJsonDocument::fromJson(open.written(u"json"_s, Language::French, true)).object();
    const QByteArray text = QJsonDocument(table).toJson(QJsonDocument::Compact);
    CHECK(text.contains("Japon"));
    CHECK_FALSE(text.contains("Nauru"));
    CHECK(open.written(u"csv"_s, Language::Chinese, true).contains(u"正在审查：1"_s.toUtf8()));
}

TEST_CASE("an ending that is not known and a meeting that is not there are refused")
{
    Registered open;
    const QString path = open.folder.filePath(u"paper.txt"_s);
    CHECK(exportCredentials(*open.view, open.meeting, Language::English, path).error().code == ErrorCode::WrongUsage);
    CHECK_FALSE(QFile::exists(path));
    CHECK(exportParticipants(*open.view, domain::MeetingId::make(), Language::English, path).error().code ==
          ErrorCode::NotFound);
    CHECK(exportParticipants(*open.view, open.meeting, Language::English, open.folder.filePath(u"none/a.csv"_s))
              .error()
              .code == ErrorCode::FileUnwritable);
}

TEST_CASE("a meeting without participants gives papers that say so")
{
    Fourth open;
    const QString path = open.folder.filePath(u"list.docx"_s);
    CHECK(exportParticipants(*open.view, open.meeting, Language::English, path));
    CHECK(exportCredentials(*open.view, open.meeting, Language::English, path));
}

TEST_CASE("the list as a table comes in again unchanged, and makes the same list in another library")
{
    Registered open;
    auto peru = open.row(u"PER"_s);
    peru.participation.notes = u"=1+1, \"quoted\"\nsecond line"_s;
    REQUIRE(setParticipation(*open.library, peru.participation));
    peru.participants.first().name = u"'t Hooft"_s;
    peru.participants.first().address = u"Street 1\nTown"_s;
    peru.participants.first().travel = domain::Travel::Booked;
    REQUIRE(setParticipant(*open.library, peru.participants.first()));
    const auto planIn = [](Fourth& library, const QString& path) {
        const auto table = readSheet(path);
        REQUIRE(table);
        CHECK(table->problems.isEmpty());
        const QStringList fields = guessedParticipationFields(table->head);
        CHECK_FALSE(fields.contains(QString()));
        const auto plan = planParticipation(*library.view, library.meeting, *table, fields);
        REQUIRE(plan);
        for (const ParticipationDraft& draft : plan->drafts)
            CHECK(draft.problems.isEmpty());
        return *plan;
    };
    const QString path = open.folder.filePath(u"list.csv"_s);
    REQUIRE(exportParticipationSheet(*open.view, open.meeting, path));
    CHECK(planIn(open, path).count(ImportChange::Unchanged) == 5);

    Fourth other;
    REQUIRE(applyParticipation(*other.library, planIn(other, path)));
    const auto rows = open.list().rows;
    const auto copies = other.list().rows;
    REQUIRE(copies.size() == rows.size());
    for (qsizetype place = 0; place < rows.size(); ++place) {
        CHECK(copies[place].name == rows[place].name);
        CHECK(copies[place].participation.registeredOn == rows[place].participation.registeredOn);
        CHECK(copies[place].participation.credentials == rows[place].participation.credentials);
        CHECK(copies[place].participation.notes == rows[place].participation.notes);
        REQUIRE(copies[place].participants.size() == rows[place].participants.size());
        for (qsizetype person = 0; person < rows[place].participants.size(); ++person) {
            domain::Participant copy = copies[place].participants[person];
            copy.id = rows[place].participants[person].id;
            copy.participation = rows[place].participants[person].participation;
            CHECK(copy == rows[place].participants[person]);
        }
    }
    CHECK(exportParticipationSheet(*open.view, open.meeting, open.folder.filePath(u"list.docx"_s)).error().code ==
          ErrorCode::WrongUsage);
}
