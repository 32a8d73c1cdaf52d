// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mandate_due.h"

#include "text/dates.h"
#include "text/ordinals.h"

#include <QHash>
#include <QRegularExpression>
#include <array>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

/// The patterns of one language. They are tried on the printed text, without regard to case.
struct DuePatterns {
    Language language;
    const char16_t* before;    ///< stands before a date that is a deadline
    const char16_t* after;     ///< stands behind it
    const char16_t* atMeeting; ///< stands before the ordinal of a meeting that receives something
    const char16_t* nextMeeting;
    const char16_t* eachMeeting;
    const char16_t* yearly;
    const char16_t* everyTwoYears;
    const char16_t* condition;
};

constexpr std::array patterns{
    DuePatterns{Language::English, u"(by|before|no later than|not later than|until)( the)?\\s*$", u"",
                u"\\b(at|to|by|before|for)\\b[^.;]{0,80}$",
                u"\\b(next|subsequent|forthcoming) (ordinary )?(meeting|session)\\b",
                u"\\b(each|every)( of its)?( ordinary)?( regular)? (meeting|session)s?\\b",
                u"\\b(annually|every year|each year)\\b", u"\\b(biennially|every two years|every second year)\\b",
                u"(subject to|within|depending on)[^,;.]{0,40}(resources|funds|funding)|within (existing|available) "
                u"resources"},
    DuePatterns{Language::French, u"(d.ici( au| le| à)?|avant( le)?|au plus tard( le)?|jusqu.au)\\s*$", u"",
                u"\\b(à|lors de|pour|avant)\\b[^.;]{0,80}$",
                u"\\bprochaine (réunion|session)|(réunion|session) suivante",
                u"\\bchac(un|une) de ses (réunions|sessions)|à chaque (réunion|session)",
                u"\\b(chaque année|tous les ans|annuellement)\\b", u"tous les deux ans",
                u"(sous réserve|dans la limite|en fonction)[^,;.]{0,40}(ressources|fonds)[^,;.]{0,20}"},
    DuePatterns{
        Language::Spanish, u"(a más tardar( el)?|antes del|hasta el|para el)\\s*$", u"",
        u"\\b(en|para|ante|antes de)\\b[^.;]{0,80}$",
        u"\\bpróxim[ao] (reunión|período de sesiones)|(reunión|período de sesiones) siguiente",
        u"cada (una de sus )?(reuni(ón|ones)|período)", u"\\b(anualmente|cada año|todos los años)\\b",
        u"cada dos años",
        u"(con sujeción a|sujeto a|en función de|dentro de los?)[^,;.]{0,40}(recursos|fondos)( disponibles)?"},
    DuePatterns{Language::Chinese, u"(不迟于|最迟于?|截至)\\s*$", u"^\\s*(之前|以前|前)",
                u"(向|供|在|于|提交)[^。；]{0,60}$", u"下(一)?(次|届)会议", u"每(次|届)(常)?(会|会议)", u"每年",
                u"每两年", u"(在|视|根据)[^，。；]{0,12}资源[^，。；]{0,12}(情况下?|下)"},
    DuePatterns{Language::Russian, u"(до|не позднее|к)\\s*$", u"", u"\\b(на|к|для)\\b[^.;]{0,80}$",
                u"следующе(м|й) (совещани|сесси)\\w+", u"кажд(ом|ой) (очередно(м|й) )?(совещани|сесси)\\w+",
                u"\\bежегодно\\b", u"раз в два года|каждые два года",
                u"при (условии )?налич\\w+[^,;.]{0,30}(ресурсов|средств)"},
    DuePatterns{Language::Arabic, u"(بحلول|قبل|حتى|أقصاه)\\s*$", u"", u"(في|إلى|خلال)[^.؛]{0,80}$",
                u"(اجتماعه|اجتماعها|دورته|دورتها) (المقبل|المقبلة|القادم|القادمة|التالي|التالية)",
                u"كل (اجتماع|دورة)", u"سنوي(اً|ا)|كل (عام|سنة)", u"كل سنتين|كل عامين",
                u"رهن(اً|ا) (ب|بـ)?[^،؛.]{0,40}(الموارد|الأموال)"},
};

const DuePatterns* patternsOf(Language language)
{
    for (const DuePatterns& each : patterns) {
        if (each.language == language)
            return &each;
    }
    return nullptr;
}

/// The compiled patterns: compiling one takes longer than reading a document with it.
const QRegularExpression& compiled(const char16_t* pattern)
{
    static const QHash<const char16_t*, QRegularExpression> all = [] {
        QHash<const char16_t*, QRegularExpression> made;
        for (const DuePatterns& each : patterns) {
            for (const char16_t* one : {each.before, each.after, each.atMeeting, each.nextMeeting, each.eachMeeting,
                                        each.yearly, each.everyTwoYears, each.condition})
                made.insert(one, QRegularExpression(QString::fromUtf16(one),
                                                    QRegularExpression::CaseInsensitiveOption |
                                                        QRegularExpression::UseUnicodePropertiesOption));
        }
        return made;
    }();
    return all.constFind(pattern).value();
}

bool fits(const char16_t* pattern, const QString& text)
{
    return compiled(pattern).match(text).hasMatch();
}

QString deadlineDate(const QString& action, const DuePatterns& known)
{
    for (const DateExpression& date : findDates(action)) {
        const QString before = action.left(date.begin).right(30);
        const QString after = action.mid(date.end, 10);
        const bool marked = fits(known.before, before) || (*known.after && fits(known.after, after));
        if (!date.spans.isEmpty() && marked)
            return date.spans.last().end.toString(Qt::ISODate);
    }
    return {};
}

} // namespace

QString dueOf(const QString& action, Language language)
{
    const DuePatterns* known = patternsOf(language);
    if (!known)
        return {};
    if (const QString date = deadlineDate(action, *known); !date.isEmpty())
        return date;
    for (const NumberedMeeting& meeting : findNumberedMeetings(action)) {
        if (fits(known->atMeeting, action.left(meeting.begin)))
            return u"meeting:"_s + QString::number(meeting.number);
    }
    if (fits(known->eachMeeting, action))
        return u"recurring:meeting"_s;
    if (fits(known->nextMeeting, action))
        return u"meeting:next"_s;
    if (fits(known->everyTwoYears, action))
        return u"recurring:P2Y"_s;
    return fits(known->yearly, action) ? u"recurring:P1Y"_s : QString();
}

QString conditionOf(const QString& action, Language language)
{
    const DuePatterns* known = patternsOf(language);
    if (!known)
        return {};
    return compiled(known->condition).match(action).captured().trimmed();
}

} // namespace rapporteur::text
