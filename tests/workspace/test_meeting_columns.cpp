// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "workspace/meeting_columns.h"

using namespace rapporteur;
using namespace rapporteur::workspace;
using namespace Qt::StringLiterals;
using domain::MeetingMode;
using domain::MeetingStatus;

TEST_CASE("columns of a table of meetings are known by heads in four languages, the first of a field counts")
{
    const QStringList meant{u"body"_s, u"code"_s, u"title_fr"_s, u"start"_s, u"end"_s, u"place_fr"_s};
    CHECK(guessedMeetingFields(
              {u"Organe"_s, u"SIGLE"_s, u"Titre"_s, u"Date de début"_s, u"Date de fin"_s, u"Lieu"_s}) == meant);
    CHECK(guessedMeetingFields({u"机构"_s, u"会议"_s, u"标题"_s, u"开始日期"_s, u"结束日期"_s, u"地点"_s}) ==
          QStringList{u"body"_s, u"code"_s, u"title_zh"_s, u"start"_s, u"end"_s, u"place_zh"_s});
    CHECK(guessedMeetingFields({u"Body"_s, u"Number"_s, u"From"_s, u"Start date"_s, u"Colour"_s}) ==
          QStringList{u"body"_s, u"ordinal"_s, u"start"_s, QString(), QString()});
    // What the program itself calls its fields is known, however it is typed.
    for (const QString& field : meetingFields()) {
        CHECK(guessedMeetingFields({field}) == QStringList{field});
        CHECK(guessedMeetingFields({field.toUpper().replace(u'_', u' ')}) == QStringList{field});
        CHECK(guessedMeetingFields({meetingFieldName(field)}) == QStringList{field});
    }
}

TEST_CASE("how a meeting is held and where it stands are read as codes or words, and nothing is guessed")
{
    CHECK(meetingModeFromText(u"In person"_s) == MeetingMode::InPerson);
    CHECK(meetingModeFromText(u"en ligne"_s) == MeetingMode::Online);
    CHECK(meetingModeFromText(u"混合"_s) == MeetingMode::Hybrid);
    CHECK_FALSE(meetingModeFromText(u"by post"_s).has_value());
    CHECK(meetingStatusFromText(u"HELD"_s) == MeetingStatus::Held);
    CHECK(meetingStatusFromText(u"canceled"_s) == MeetingStatus::Cancelled);
    CHECK(meetingStatusFromText(u"aplazada"_s) == MeetingStatus::Postponed);
    CHECK_FALSE(meetingStatusFromText(u"perhaps"_s).has_value());
    CHECK_FALSE(meetingStatusFromText(QString()).has_value());
}
