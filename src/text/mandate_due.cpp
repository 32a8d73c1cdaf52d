// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mandate_due.h"

#include "text/dates.h"
#include "text/ordinals.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

/// The patterns of one language. They are tried on the printed text, without regard to case.
struct DueTexts {
    Language language;
    const char16_t* before;       ///< stands before a date that is a deadline
    const char16_t* after;        ///< stands behind it
    const char16_t* yearEnd;      ///< "by the end of 2023", "by 2025", with the year as its group
    const char16_t* atMeeting;    ///< stands right before the name of a meeting that receives something
    const char16_t* past;         ///< stands before that and tells that the meeting is over
    const char16_t* offset;       ///< stands before all that: "at least six months": number and unit
    const char16_t* offsetBehind; ///< stands behind the name of the meeting instead: 召开前六个月
    const char16_t* nextMeeting;
    const char16_t* eachMeeting;
    const char16_t* every; ///< "every four years": number and unit
    const char16_t* yearly;
    const char16_t* everyTwoYears;
    const char16_t* entryIntoForce;
    const char16_t* condition;
};

constexpr std::array texts{
    DueTexts{
        Language::English, u"\\b(?:by|before|no later than|not later than|until|prior to)(?: the)?(?: end of)?\\s*$",
        u"",
        u"\\b(?:by|before|until|no later than|not later than)(?: the end of)?(?: the year)? "
        u"((?:19|20)\\d\\d)\\b(?![-–/])",
        u"\\b(?:at|to|by|before|for|until|during|from|of|in time for|prior to|ahead of|than|between)(?: the "
        u"(?:close|end|opening|beginning) of)?(?: (?:its|their|the|his|her|that|each))?(?: (?:resumed|online))?\\s*$",
        u"\\b(?<!be )(?:adopted|held|agreed|made|taken|established|presented|considered|requested|reported|report of|"
        u"decided|"
        u"concluded|convened|outcomes?|results?|decisions?|proceedings)\\b[^,;.]{0,30}$",
        u"\\b(\\w+)[ -](day|week|month)s?(?: in advance of| before| prior to| ahead of)(?: the "
        u"(?:opening|beginning|start) of)?(?: (?:its|their|the|each))?\\s*$",
        u"",
        u"\\b(?:at|to|by|before|for|until|of) (?:its|their|the) (?:next|subsequent|forthcoming|following)(?: "
        u"(?:ordinary|regular))? "
        u"(?:meeting|session)s?\\b",
        u"\\b(?:each|every)(?: of its)?(?: (?:ordinary|regular|subsequent|second))* (?:meeting|session)s?\\b",
        u"\\bevery (\\w+) (month|year)s?\\b", u"\\b(?:annually|every year|each year|yearly|on an annual basis)\\b",
        u"\\b(?:biennially|every two years|every second year|every other year|on a biennial basis)\\b",
        u"\\b(?:upon|after|following|from|of) (?:the |its )?entry into force\\b",
        u"(?:subject to|depending on|contingent "
        u"(?:up)?on)[^;.]{0,50}?(?:resources|funds|funding|contributions)\\b|within "
        u"(?:its |their |the )?(?:existing|available)(?: (?:financial|human|budgetary))* resources|resources "
        u"permitting|if "
        u"(?:resources|funds) (?:permit|allow|are available)|provided that (?:resources|funds)[^,;.]{0,20}available"},
    DueTexts{
        Language::French,
        u"(?:d.ici(?: le| au| à)?|avant(?: le)?|au plus tard(?: le)?|jusqu.au)(?: la)?(?: fin)?(?: de)?\\s*$", u"",
        u"(?:d.ici(?: à)?|avant|au plus tard|jusqu.)(?: (?:à|en))?(?: la)?(?: fin)?(?: de| d.ici)?(?: l.année)? "
        u"((?:19|20)\\d\\d)\\b",
        u"(?:\\b(?:à|lors de|pour|avant|au cours de|en vue de|pendant|de|d.ici)|jusqu.à)(?: la (?:clôture|fin|date "
        u"d.ouverture) de| l.ouverture de)?(?: (?:sa|leur|la|ladite))?\\s*$",
        u"(?:adopt|tenue?s?|convenu|présenté|examiné|demandé|établi|décidé|conclu|rapport "
        u"de|résultats|décisions|travaux "
        u"de)[^,;.]{0,30}$",
        u"\\b(\\w+) (jour|semaine|mois)s? (?:au moins |au plus tard )?avant(?: (?:l.ouverture|le début|la tenue) "
        u"de)?(?: "
        u"(?:sa|leur|la))?\\s*$",
        u"", u"\\b(?:sa|leur|la) prochaine (?:réunion|session)|(?:réunion|session) suivante",
        u"\\bchac(?:un|une) de ses (?:réunions|sessions)|à chaque (?:réunion|session)",
        u"\\btou(?:s|tes) les (\\w+) (mois|an|année)s?\\b", u"\\b(?:chaque année|tous les ans|annuellement)\\b",
        u"\\b(?:tous les deux ans|une année sur deux|biennalement)\\b", u"\\bentrée en vigueur\\b",
        u"(?:sous réserve|dans la limite|en fonction|dans la "
        u"mesure)[^;.]{0,60}?(?:ressources|fonds|moyens|contributions)"
        u"(?: (?:disponibles|existantes|nécessaires|soient disponibles|le permettent))?|si les "
        u"(?:ressources|fonds|moyens) "
        u"le permettent"},
    DueTexts{
        Language::Spanish,
        u"(?:a más tardar(?: el| en)?|antes del?|hasta el|para el)(?: (?:fin|final|finales) de)?\\s*$", u"",
        u"(?:a más tardar(?: en)?|antes de|hasta|para)(?: (?:el )?(?:fin|final|finales) de| que finalice)?(?: (?:el "
        u")?año)? "
        u"((?:19|20)\\d\\d)\\b",
        u"\\b(?:en|para|ante|antes de|durante|hasta|a|de)(?: la (?:clausura|conclusión|apertura|celebración) de)?(?: "
        u"(?:su|la|el|dicha))?\\s*$",
        u"(?:aprob|celebrad|acordad|presentad|examinad|solicitad|establecid|decidid|informe de|resultados|decisiones)"
        u"[^,;.]{0,30}$",
        u"\\b(\\w+) (día|semana|mes)(?:e?s)? antes de(?: la (?:apertura|celebración) de)?(?: (?:su|la|el))?\\s*$",
        u"", u"\\b(?:su|la|el) próxim[ao] (?:reunión|período de sesiones)|(?:reunión|período de sesiones) siguiente",
        u"cada (?:una de sus )?(?:reuni(?:ón|ones)|período)|cada uno de sus períodos",
        u"\\bcada (\\w+) (mes|año)(?:e?s)?\\b", u"\\b(?:anualmente|cada año|todos los años)\\b",
        u"\\b(?:cada dos años|bienalmente|con carácter bienal)\\b", u"\\bentrada en vigor\\b",
        u"(?:con sujeción|sujet[oa]s? a|en función de|dentro de los?|a reserva|siempre que|en la "
        u"medida|supeditado)[^;.]{0,60}?"
        u"(?:recursos|fondos|financiación|contribuciones)(?: (?:disponibles|existentes|necesarios))?|si los recursos "
        u"lo "
        u"permiten"},
    DueTexts{Language::Chinese, u"(?:不迟于|最迟于?|截至|在|于)\\s*$", u"^\\s*(?:底|年底|末)?(?:之前|以前|前)",
             u"((?:19|20)\\d\\d)\\s*年(?:底|年底|末)?(?:之前|以前|前)",
             u"(?:向|供|在|于|提交|至|直至|截至|为|对)(?:其|缔约方大会|缔约方会议|委员会|理事会|大会|[^,，。；;、]"
             u"{0,16})?\\s*$",
             u"(?:在|于)?[^,，。；;]{0,16}$", u"",
             u"^\\s*(?:召开|开幕|举行)?(?:之前|前)(?:至少)?([一二两三四五六七八九十\\d]+)\\s*个?"
             u"(天|日|周|星期|月)",
             u"(?:下(?:一)?(?:次|届)|其后一次)(?:常)?(?:会|会议|届会)",
             u"(?:每(?:次|届)|历次|历届)(?:常)?(?:会|会议|届会)",
             u"每(?:隔)?([一二两三四五六七八九十\\d]+)\\s*个?(月|年)", u"每年|逐年", u"每两年|每隔一年|两年一次",
             u"生效(?:后|之后|之日|时)",
             u"(?:在|视|根据|但须|须|以)[^,，。；;]{0,16}?(?:资源|资金|经费|供资)[^,，。；;]{0,12}?(?:情况下?|下|"
             u"为限|而定|范围内|"
             u"前提)|如有资源|资源允许(?:的话)?|以现有资源"},
    DueTexts{
        Language::Russian, u"(?:до|не позднее|к)(?: конца)?\\s*$", u"",
        u"(?:до|не позднее|к)(?: конца)? ((?:19|20)\\d\\d) год",
        u"\\b(?:на|к|для|до|в ходе|после)(?: (?:закрытия|окончания|начала|открытия))?(?: (?:ее|её|его|их|своем|своей|"
        u"своём|своему|своего))?\\s*$",
        u"(?:принят|состоявш|проведенн|согласован|представленн|рассмотренн|итог|решени)\\w*[^,;.]{0,30}$",
        u"\\b(?:за )?(\\w+) (дн|недел|месяц)\\w* до(?: (?:открытия|начала))?(?: (?:ее|его|их|своего|своей))?\\s*$",
        u"", u"следующе(?:м|й|му|го)(?: очередно(?:м|й))? (?:совещани|сесси)\\w+",
        u"кажд(?:ом|ой|ому)(?: (?:из \\w+ )?(?:очередно(?:м|й) )?)?(?:совещани|сесси)\\w+",
        u"кажды[ех] (\\w+) (месяц|год|лет)\\w*", u"\\bежегодно\\b|каждый год", u"раз в два года|каждые два года",
        u"вступлени\\w+ в силу",
        u"при (?:условии )?(?:наличи\\w+|выделени\\w+)[^,;.]{0,40}?(?:ресурсов|средств|финансирования)|в "
        u"(?:пределах|рамках) "
        u"(?:имеющихся|существующих) ресурсов|с учетом наличия (?:ресурсов|средств)"},
    DueTexts{Language::Arabic, u"(?:بحلول|قبل|حتى|أقصاه|يتجاوز)(?: نهاية)?(?: يوم)?\\s*$", u"",
             u"(?:بحلول|قبل|حتى|أقصاه)(?: نهاية)?(?: عام| سنة)? ((?:19|20)\\d\\d)\\b",
             u"(?:في|إلى|خلال|قبل|حتى|أثناء)(?: (?:اختتام|نهاية|افتتاح|انعقاد))?\\s*$",
             u"(?:المعقود|اعتمد|الصادر)\\S*[^،؛.]{0,30}$", u"", u"",
             u"(?:اجتماعه|اجتماعها|دورته|دورتها) (?:المقبل|المقبلة|القادم|القادمة|التالي|التالية)",
             u"كل (?:اجتماع|دورة)", u"كل (\\S+) (شهر|أشهر|سنوات|أعوام|سنة)", u"سنوي(?:اً|ا)|كل (?:عام|سنة)",
             u"كل سنتين|كل عامين", u"(?:بدء|دخول)\\S* [^.؛]{0,20}(?:النفاذ|حيز النفاذ)",
             u"رهن(?:اً|ا)[^،؛.]{0,40}(?:الموارد|الأموال|التمويل)|في حدود (?:الموارد|الأموال)[^،؛.]{0,10}المتاحة"},
};

/// The same, ready to be matched. Matching is thread-safe.
struct DuePatterns {
    QRegularExpression before, after, yearEnd, atMeeting, past, offset, offsetBehind, nextMeeting, eachMeeting, every,
        yearly, everyTwoYears, entryIntoForce, condition;
};

DuePatterns compiled(const DueTexts& known)
{
    const auto pattern = [](const char16_t* text) {
        QRegularExpression expression(QString::fromUtf16(text), QRegularExpression::CaseInsensitiveOption |
                                                                    QRegularExpression::UseUnicodePropertiesOption);
        expression.optimize();
        return expression;
    };
    return {pattern(known.before),         pattern(known.after),       pattern(known.yearEnd),
            pattern(known.atMeeting),      pattern(known.past),        pattern(known.offset),
            pattern(known.offsetBehind),   pattern(known.nextMeeting), pattern(known.eachMeeting),
            pattern(known.every),          pattern(known.yearly),      pattern(known.everyTwoYears),
            pattern(known.entryIntoForce), pattern(known.condition)};
}

const DuePatterns* patternsOf(Language language)
{
    static const QHash<Language, DuePatterns> patterns = [] {
        QHash<Language, DuePatterns> all;
        for (const DueTexts& each : texts)
            all.insert(each.language, compiled(each));
        return all;
    }();
    const auto known = patterns.constFind(language);
    return known == patterns.constEnd() ? nullptr : &*known;
}

bool fits(const QRegularExpression& pattern, const QString& text)
{
    return !pattern.pattern().isEmpty() && pattern.match(text).hasMatch();
}

/// Small numbers as deadlines spell them; 0 for another word.
int spelledNumber(const QString& word)
{
    static const std::array<QStringList, 12> words{
        QStringList{u"one"_s, u"un"_s, u"une"_s, u"uno"_s, u"una"_s, u"一"_s, u"один"_s},
        {u"two"_s, u"deux"_s, u"dos"_s, u"二"_s, u"两"_s, u"два"_s, u"две"_s},
        {u"three"_s, u"trois"_s, u"tres"_s, u"三"_s, u"три"_s, u"ثلاث"_s, u"ثلاثة"_s},
        {u"four"_s, u"quatre"_s, u"cuatro"_s, u"四"_s, u"четыре"_s, u"أربع"_s, u"أربعة"_s},
        {u"five"_s, u"cinq"_s, u"cinco"_s, u"五"_s, u"пять"_s, u"خمس"_s, u"خمسة"_s},
        {u"six"_s, u"seis"_s, u"六"_s, u"шесть"_s, u"ست"_s, u"ستة"_s},
        {u"seven"_s, u"sept"_s, u"siete"_s, u"七"_s, u"семь"_s},
        {u"eight"_s, u"huit"_s, u"ocho"_s, u"八"_s, u"восемь"_s},
        {u"nine"_s, u"neuf"_s, u"nueve"_s, u"九"_s, u"девять"_s},
        {u"ten"_s, u"dix"_s, u"diez"_s, u"十"_s, u"десять"_s},
        {u"eleven"_s, u"onze"_s, u"once"_s, u"十一"_s},
        {u"twelve"_s, u"douze"_s, u"doce"_s, u"十二"_s, u"двенадцать"_s},
    };
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i].contains(word.toLower()))
            return int(i) + 1;
    }
    return word.toInt();
}

/// Days of a unit of time in any language, months as thirty days: offsets are counted in days.
int daysOf(const QString& unit)
{
    static const std::array<std::pair<QStringView, int>, 14> units{{{u"day", 1},
                                                                    {u"jour", 1},
                                                                    {u"día", 1},
                                                                    {u"天", 1},
                                                                    {u"日", 1},
                                                                    {u"дн", 1},
                                                                    {u"week", 7},
                                                                    {u"semaine", 7},
                                                                    {u"semana", 7},
                                                                    {u"周", 7},
                                                                    {u"星期", 7},
                                                                    {u"недел", 7},
                                                                    {u"m", 30},
                                                                    {u"月", 30}}};
    const QString lower = unit.toLower();
    for (const auto& [word, days] : units) {
        if (lower.startsWith(word))
            return days;
    }
    return lower.startsWith(u"месяц"_s) ? 30 : 0;
}

bool isMonth(const QString& unit)
{
    return daysOf(unit) == 30 || unit == u"شهر"_s || unit == u"أشهر"_s;
}

QString deadlineDate(const QString& action, const DuePatterns& known)
{
    for (const DateExpression& date : findDates(action)) {
        const QString before = action.left(date.begin).right(40);
        const QString after = action.mid(date.end, 10);
        const bool chinese = !known.after.pattern().isEmpty();
        // In Chinese what stands behind the date tells: 在2022年3月31日之前.
        const bool marked =
            chinese ? fits(known.after, after) || before.trimmed().endsWith(u"不迟于"_s) || before.contains(u"最迟"_s)
                    : fits(known.before, before);
        if (!marked)
            continue;
        if (!date.spans.isEmpty())
            return date.spans.last().end.toString(Qt::ISODate);
        if (date.month.isValid())
            return date.month.addMonths(1).addDays(-1).toString(Qt::ISODate);
    }
    const QRegularExpressionMatch year = known.yearEnd.match(action);
    return year.hasMatch() ? QDate(year.captured(1).toInt(), 12, 31).toString(Qt::ISODate) : QString();
}

/// Meetings by ordinal and noun, also where Russian declines the ordinal and Arabic puts it behind a noun with a
/// suffix.
QList<NumberedMeeting> meetingsOf(const QString& action, Language language)
{
    QList<NumberedMeeting> meetings = findNumberedMeetings(action);
    static const QRegularExpression russian(
        u"\\b((?:\\w+ )?\\w+)(?:ом|ой|ем|ей|его|ого|ему|ому|ую|ая|ое|ее|ье|ьем|ьей|ьего|ьему|ью) "
        u"(?:(?:очередн|возобновленн)\\w+ )?(?:совещани|сесси)\\w+"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression arabic(
        u"(?:الاجتماع|اجتماعه|اجتماعها|الدورة|دورته|دورتها|دورتهما) (\\S+(?: (?:عشرة?|و\\S+))?)"_s);
    const bool hasPattern = language == Language::Russian || language == Language::Arabic;
    if (!meetings.isEmpty() || !hasPattern)
        return meetings;
    for (auto each = (language == Language::Russian ? russian : arabic).globalMatch(action); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        int number = 0;
        qsizetype begin = match.capturedStart();
        for (QString name = match.captured(1); number == 0 && !name.isEmpty();) {
            for (const QString& ending : {u"ое"_s, u"ая"_s, u"ье"_s, u"ый"_s, QString()})
                number = number > 0 ? number : ordinalNumber(QString(name + ending));
            const qsizetype blank = name.indexOf(u' ');
            if (number == 0 && language == Language::Russian)
                begin += blank + 1;
            name = blank < 0 ? QString() : language == Language::Russian ? name.mid(blank + 1) : name.left(blank);
        }
        if (number > 0)
            meetings.append({number, begin, match.capturedEnd()});
    }
    return meetings;
}

/// "meeting:5" or "meeting:5-180d"; empty if the text names no meeting that is to come.
QString dueMeeting(const QString& action, Language language, const DuePatterns& known)
{
    for (const NumberedMeeting& meeting : meetingsOf(action, language)) {
        const QString before = action.left(meeting.begin);
        const QString name = u"meeting:"_s + QString::number(meeting.number);
        QRegularExpressionMatch offset =
            known.offset.pattern().isEmpty() ? QRegularExpressionMatch() : known.offset.match(before);
        if (!offset.hasMatch() && !known.offsetBehind.pattern().isEmpty())
            offset = known.offsetBehind.match(action.mid(meeting.end));
        if (offset.hasMatch()) {
            const int days = spelledNumber(offset.captured(1)) * daysOf(offset.captured(2));
            return days > 0 ? name + u'-' + QString::number(days) + u'd' : name;
        }
        const QRegularExpressionMatch to = known.atMeeting.match(before);
        if (!to.hasMatch())
            continue;
        // In Chinese the meeting that is over is followed by what it did: 第三次会议通过的决定.
        static const QRegularExpression done(
            u"^(?:上|期间)?(?:所)?(?:通过|商定|作出|核准|设立|成立|的报告|的成果|的决定)"_s);
        static const QRegularExpression held(u"(?:举行|召开|主办)(?:其)?\\s*$"_s);
        const bool over = language == Language::Chinese
                              ? done.match(action.mid(meeting.end)).hasMatch() || held.match(before).hasMatch()
                              : fits(known.past, before.left(to.capturedStart()));
        if (!over)
            return name;
    }
    return {};
}

QString recurrence(const QString& action, const DuePatterns& known)
{
    if (fits(known.everyTwoYears, action))
        return u"recurring:P2Y"_s;
    for (auto each = known.every.globalMatch(action); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const int number = spelledNumber(match.captured(1));
        if (number > 0)
            return u"recurring:P"_s + QString::number(number) + (isMonth(match.captured(2)) ? u'M' : u'Y');
    }
    return fits(known.yearly, action) ? u"recurring:P1Y"_s : QString();
}

} // namespace

QString dueOf(const QString& action, Language language)
{
    const DuePatterns* known = patternsOf(language);
    if (!known)
        return {};
    if (const QString date = deadlineDate(action, *known); !date.isEmpty())
        return date;
    if (const QString meeting = dueMeeting(action, language, *known); !meeting.isEmpty())
        return meeting;
    if (fits(known->eachMeeting, action))
        return u"recurring:meeting"_s;
    if (fits(known->nextMeeting, action))
        return u"meeting:next"_s;
    if (const QString again = recurrence(action, *known); !again.isEmpty())
        return again;
    return fits(known->entryIntoForce, action) ? u"event:entry into force"_s : QString();
}

QString conditionOf(const QString& action, Language language)
{
    const DuePatterns* known = patternsOf(language);
    return known ? known->condition.match(action).captured().trimmed() : QString();
}

} // namespace rapporteur::text
