// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/matrix_words.h"

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::DueKind;
using domain::DueUnit;
using domain::FollowUpStatus;
using domain::Language;

namespace {

/// In the official order: en fr es zh ru ar.
using Words = std::array<QStringView, 6>;

struct StatusWords {
    FollowUpStatus status;
    Words words;
};
constexpr StatusWords statusWords[] = {
    {FollowUpStatus::NothingRecorded,
     {u"Nothing recorded", u"Rien de consigné", u"Nada consignado", u"无记录", u"Нет записей", u"لا شيء مسجل"}},
    {FollowUpStatus::NotStarted,
     {u"Not started", u"Non commencé", u"No iniciado", u"尚未开始", u"Не начато", u"لم يبدأ"}},
    {FollowUpStatus::UnderWay, {u"Under way", u"En cours", u"En curso", u"正在进行", u"В процессе", u"قيد التنفيذ"}},
    {FollowUpStatus::PartlyDone,
     {u"Partly done", u"Partiellement exécuté", u"Cumplido en parte", u"部分完成", u"Выполнено частично",
      u"نُفذ جزئياً"}},
    {FollowUpStatus::Done, {u"Done", u"Exécuté", u"Cumplido", u"已完成", u"Выполнено", u"نُفذ"}},
    {FollowUpStatus::Overtaken,
     {u"Overtaken by events", u"Dépassé", u"Superado por los acontecimientos", u"因情况变化不再适用",
      u"Утратило актуальность", u"تجاوزته الأحداث"}},
    {FollowUpStatus::Superseded,
     {u"Superseded", u"Remplacé", u"Sustituido", u"已被取代", u"Заменено", u"حل محله غيره"}},
    {FollowUpStatus::Elapsed, {u"Elapsed", u"Échu", u"Vencido", u"已过期", u"Срок истек", u"انقضى أجله"}},
    {FollowUpStatus::NoFurtherAction,
     {u"No further action needed", u"Aucune autre mesure requise", u"No se requieren más medidas", u"无需进一步行动",
      u"Дальнейших действий не требуется", u"لا يلزم اتخاذ إجراء آخر"}},
};

constexpr Words eachMeeting{u"each meeting", u"à chaque réunion",    u"en cada reunión",
                            u"每次会议",     u"на каждом совещании", u"في كل اجتماع"};
constexpr Words everyMeetings{u"every %1 meetings", u"toutes les %1 réunions", u"cada %1 reuniones",
                              u"每%1次会议",        u"каждые %1 совещания",    u"كل %1 اجتماعات"};
constexpr Words everyYear{u"every year", u"chaque année", u"cada año", u"每年", u"ежегодно", u"كل سنة"};
constexpr Words everyYears{u"every %1 years", u"tous les %1 ans", u"cada %1 años",
                           u"每%1年",         u"каждые %1 года",  u"كل %1 سنوات"};
constexpr Words everyMonths{u"every %1 months", u"tous les %1 mois", u"cada %1 meses",
                            u"每%1个月",        u"каждые %1 мес.",   u"كل %1 أشهر"};

QString in(const Words& words, Language language)
{
    const auto place = std::find(domain::officialLanguages.begin(), domain::officialLanguages.end(), language);
    const auto index = place == domain::officialLanguages.end() ? 0 : place - domain::officialLanguages.begin();
    return words[size_t(index)].toString();
}

QString recurrence(const domain::Due& due, Language language)
{
    const QString number = QString::number(due.every);
    if (due.unit == DueUnit::Meeting)
        return due.every == 1 ? in(eachMeeting, language) : in(everyMeetings, language).arg(number);
    if (due.unit == DueUnit::Year)
        return due.every == 1 ? in(everyYear, language) : in(everyYears, language).arg(number);
    return in(everyMonths, language).arg(number);
}

} // namespace

QString statusWord(FollowUpStatus status, Language language)
{
    for (const StatusWords& each : statusWords) {
        if (each.status == status)
            return in(each.words, language);
    }
    return {};
}

QString dueWord(const store::ResolvedDue& due, Language language)
{
    // The body goes without saying within a decision: "COP-5".
    const QString meeting = due.meetingShown.section(u' ', due.bodyCode.isEmpty() ? 1 : 0);
    switch (due.due.kind) {
    case DueKind::None:
    case DueKind::Date:
        break;
    case DueKind::Meeting:
        return meeting;
    case DueKind::Recurring: {
        const QString often = recurrence(due.due, language);
        return meeting.isEmpty() ? often : QString(often + u" ("_s + meeting + u')');
    }
    case DueKind::Event:
        return due.due.text;
    }
    return {};
}

} // namespace rapporteur::workspace
