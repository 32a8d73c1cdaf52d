// SPDX-License-Identifier: GPL-3.0-or-later
// The days that a text allows which names no day: quarters, halves, months and parts of a year, in the six languages
// of the United Nations, in German and in Portuguese.
#include "domain/meeting_detail.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

/// Forms of one word, separated by |; a star stands for any ending.
struct Word {
    int value;
    QStringView forms;
};

/// Numbers of quarters and halves; the last of them is 0.
constexpr Word ordinals[] = {
    {1, u"first|1st|1|i|premier|première|1er|1re|primer|primero|primera|1o|1a|上|一|第一|第1|перв*|1-*|الأول|الأولى|"
        "primeiro|primeira|erst*"},
    {2,
     u"second|2nd|2|ii|deuxième|seconde|2e|2ème|segundo|segunda|2o|2a|二|第二|第2|втор*|2-*|الثاني|الثانية|zweit*"},
    {3,
     u"third|3rd|3|iii|troisième|3e|3ème|tercer|tercero|tercera|3o|3a|三|第三|第3|трет*|3-*|الثالث|الثالثة|terceiro|"
     "terceira|dritt*"},
    {4,
     u"fourth|4th|4|iv|quatrième|4e|4ème|cuarto|cuarta|4o|4a|四|第四|第4|четверт*|4-*|الرابع|الرابعة|quarto|quarta|"
     "viert*"},
    {0, u"last|dernier|dernière|último|última|下|最后|последн*|الأخير|الأخيرة|letzt*"},
};
/// Parts of a year that are counted, by their months.
constexpr Word units[] = {
    {3, u"quarter|quarters|q|trimestre|trimestres|trim|t|季度|квартал*|кв|الربع|ربع|الفصل|quartal*"},
    {6, u"half|h|semestre|semestres|moitié|mitad|半年|половин*|полугоди*|النصف|نصف|metade|halbjahr*|hälfte"},
};
/// Parts of a year that are told by a word, by their first month. Each has four.
constexpr Word thirds[] = {
    {1, u"early|beginning|start|début|principios|comienzos|inicios|年初|начал*|أوائل|بداية|مطلع|início|anfang*"},
    {5, u"mid|middle|mi|milieu|mediados|年中|середин*|منتصف|أواسط|meados|mitte"},
    {9, u"late|end|fin|finales|fines|年底|年末|конец|конц*|أواخر|نهاية|fim|final|ende"},
};
constexpr Word months[] = {
    {1, u"january|jan|janvier|enero|一月|январ*|كانون الثاني|يناير|januar|janeiro"},
    {2, u"february|feb|février|febrero|二月|феврал*|شباط|فبراير|februar|fevereiro"},
    {3, u"march|mar|mars|marzo|三月|март*|آذار|مارس|märz|março"},
    {4, u"april|apr|avril|abril|四月|апрел*|نيسان|أبريل"},
    {5, u"may|mai|mayo|五月|май|мая|мае|أيار|مايو|maio"},
    {6, u"june|jun|juin|junio|六月|июн*|حزيران|يونيه|يونيو|juni|junho"},
    {7, u"july|jul|juillet|julio|七月|июл*|تموز|يوليه|يوليو|juli|julho"},
    {8, u"august|aug|août|agosto|八月|август*|آب|أغسطس"},
    {9, u"september|sep|sept|septembre|septiembre|setiembre|九月|сентябр*|أيلول|سبتمبر|setembro"},
    {10, u"october|oct|octobre|octubre|十月|октябр*|تشرين الأول|أكتوبر|oktober|outubro"},
    {11, u"november|nov|novembre|noviembre|十一月|ноябр*|تشرين الثاني|نوفمبر|novembro"},
    {12, u"december|dec|décembre|diciembre|十二月|декабр*|كانون الأول|ديسمبر|dezember|dezembro"},
};

/// Letters and digits as they are compared: no accents, small letters, Western digits.
QString folded(QStringView text)
{
    static constexpr QStringView hanDigits = u"〇一二三四五六七八九";
    static const QRegularExpression hanYear(u"[一二][〇零一二三四五六七八九]{3}(?=年)"_s);
    QString result = text.toString();
    if (const auto year = hanYear.match(result); year.hasMatch()) {
        for (qsizetype i = year.capturedStart(); i < year.capturedEnd(); ++i)
            result[i] = QChar(char16_t(u'0' + std::max<qsizetype>(0, hanDigits.indexOf(result[i]))));
    }
    result = result.normalized(QString::NormalizationForm_KD);
    constexpr QChar tatweel(0x0640);
    result.removeIf([](QChar c) {
        return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format || c == tatweel;
    });
    for (QChar& c : result) {
        if (const int digit = c.digitValue(); digit >= 0)
            c = QChar(char16_t(u'0' + digit));
    }
    return result.toCaseFolded().simplified();
}

/// A group that matches any form of a word, at the bounds of a word where its script has blanks.
QString groupOf(const Word& word)
{
    QStringList forms = folded(word.forms).split(u'|');
    std::sort(forms.begin(), forms.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    QStringList alternatives;
    for (const QString& form : std::as_const(forms)) {
        const bool han = form.back().script() == QChar::Script_Han;
        const QString letters = QRegularExpression::escape(form.endsWith(u'*') ? form.chopped(1) : form);
        alternatives.append(han                   ? letters
                            : form.endsWith(u'*') ? u"(?<!\\p{L})(?<!\\d)%1\\p{L}*"_s.arg(letters)
                                                  : u"(?<!\\p{L})(?<!\\d)%1(?!\\d)(?!\\p{L})"_s.arg(letters));
    }
    return u"(?:%1)"_s.arg(alternatives.join(u'|'));
}

struct Months {
    int first = 13;
    int last = 0;
    bool any() const { return last > 0; }
    void add(int from, int count)
    {
        first = std::min(first, from);
        last = std::max(last, from + count - 1);
    }
};

/// A number before or behind the name of a part, and before it a second one: "third or fourth quarter".
struct CountedPart {
    int number;
    int months;
    QRegularExpression pattern;
};

QList<CountedPart> countedParts()
{
    QList<CountedPart> parts;
    for (const Word& unit : units) {
        // Letters that stand for a part are glued to its number: Q1, 2T.
        QStringList letters;
        for (const QString& form : folded(unit.forms).split(u'|')) {
            if (form.size() == 1 && form.front().script() == QChar::Script_Latin)
                letters.append(form);
        }
        const QString name = groupOf(unit);
        for (const Word& ordinal : ordinals) {
            const int number = ordinal.value == 0 ? 12 / unit.value : ordinal.value;
            if (number * unit.value > 12)
                continue;
            const QString count = groupOf(ordinal);
            QString pattern = u"%1(?:\\s*(?:[-–/]|or|and|to|ou|et|à|o|y|e|a|и|или|и/"
                              u"или|或|和|至|أو|و|إلى|und|oder)\\s*[\\p{L}\\d]+)?"
                              "\\s*[-.]?\\s*%2|%2\\s*[-.]?\\s*%1"_s.arg(count, name);
            if (ordinal.value != 0)
                pattern += u"|(?<!\\p{L})(?<!\\d)(?:(?:%1) ?%2|%2 ?(?:%1))(?!\\d)(?!\\p{L})"_s.arg(
                    letters.join(u'|'), QString::number(number));
            parts.append({number, unit.value, QRegularExpression(pattern)});
        }
    }
    return parts;
}

Months countedMonths(const QString& said)
{
    static const QList<CountedPart> parts = countedParts();
    Months found;
    for (const CountedPart& part : parts) {
        if (part.pattern.match(said).hasMatch())
            found.add((part.number - 1) * part.months + 1, part.months);
    }
    return found;
}

QList<std::pair<int, QRegularExpression>> patternsOf(const Word* begin, const Word* end)
{
    QList<std::pair<int, QRegularExpression>> patterns;
    for (const Word* word = begin; word != end; ++word)
        patterns.append({word->value, QRegularExpression(groupOf(*word))});
    return patterns;
}

Months namedMonths(QString said)
{
    static const auto patterns = [] {
        auto result = patternsOf(std::begin(months), std::end(months));
        std::reverse(result.begin(), result.end()); // 十二月 before 二月
        return result;
    }();
    static const QRegularExpression numbered(
        u"(?<!\\d)(0?[1-9]|1[0-2])\\s*(?:月|(?:(?:至|到|-|–)\\s*(?=\\d{1,2}\\s*月)))"_s);
    static const QRegularExpression numeric(u"^(?:\\d{4}-(0[1-9]|1[0-2])|(0?[1-9]|1[0-2])[./]\\d{4})$"_s);
    Months found;
    if (const auto month = numeric.match(said); month.hasMatch())
        found.add(QString(month.captured(1) + month.captured(2)).toInt(), 1);
    for (auto month = numbered.globalMatch(said); month.hasNext();)
        found.add(month.next().captured(1).toInt(), 1);
    for (const auto& [month, pattern] : patterns) {
        if (!pattern.match(said).hasMatch())
            continue;
        found.add(month, 1);
        said.remove(pattern);
    }
    return found;
}

Months toldMonths(const QString& said)
{
    static const auto patterns = patternsOf(std::begin(thirds), std::end(thirds));
    constexpr int monthsOfThird = 4;
    Months found;
    for (const auto& [first, pattern] : patterns) {
        if (pattern.match(said).hasMatch())
            found.add(first, monthsOfThird);
    }
    return found;
}

/// The one year from 1945 to 2199 that a folded text names; 0 for none, or for two.
int onlyYear(const QString& said)
{
    static const QRegularExpression years(u"(?<![0-9])(19[4-9][0-9]|2[01][0-9]{2})(?![0-9])"_s);
    constexpr int earliestYear = 1945; // the United Nations have met since
    int year = 0;
    for (auto found = years.globalMatch(said); found.hasNext();) {
        const int read = found.next().captured(1).toInt();
        if (read < earliestYear || (year != 0 && read != year))
            return 0;
        year = read;
    }
    return year;
}

} // namespace

std::optional<SegmentWindow> windowFromText(const QString& text)
{
    // A day in figures is meant as a day: where it cannot be one, "2021-02-30", it is no time of a whole year either.
    static const QRegularExpression day(u"[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}"_s);
    const QString said = folded(text);
    if (day.match(said).hasMatch())
        return std::nullopt;
    const int year = onlyYear(said);
    if (year == 0)
        return std::nullopt;
    Months found = countedMonths(said);
    if (!found.any())
        found = namedMonths(said);
    if (!found.any())
        found = toldMonths(said);
    if (!found.any())
        found.add(1, 12);
    const QDate last(year, found.last, 1);
    return SegmentWindow{text.simplified(), QDate(year, found.first, 1), last.addMonths(1).addDays(-1)};
}

} // namespace rapporteur::domain
