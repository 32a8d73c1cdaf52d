// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/labels.h"

#include "domain/roman_numeral.h"
#include "text/hygiene.h"
#include "text/labels_numerals.h"
#include "text/labels_reader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

/// Closes a label: the text goes on behind blanks, or with no blank where the script uses none.
void finish(QList<Label>& readings, Label label, LabelReader reader, qsizetype printedEnd)
{
    label.printed = reader.text().first(printedEnd).trimmed().toString();
    reader.skipBlanks();
    label.length = reader.at;
    label.alone = reader.atEnd();
    readings.append(label);
}

QString letterCanonical(int value)
{
    QString letters;
    for (; value > 0; value = (value - 1) / 26)
        letters.prepend(QChar(u'a' + (value - 1) % 26));
    return u'(' + letters + u')';
}

/// All readings of what stands in the brackets of an item: letters, small Roman numbers, figures, Chinese numbers.
QList<Label> innerReadings(QStringView inner)
{
    QList<Label> result;
    const auto add = [&](LabelForm form, int value, const QString& canonical) {
        Label label;
        label.form = form;
        label.value = value;
        label.canonical = canonical;
        result.append(label);
    };
    const auto addLetter = [&](int value) { add(LabelForm::Letter, value, letterCanonical(value)); };
    if (inner.isEmpty())
        return result;
    const QChar first = inner[0];
    if (first.isDigit()) {
        LabelReader reader(inner);
        const int value = reader.number(3);
        if (value > 0 && reader.atEnd())
            add(LabelForm::NumberParen, value, u'(' + QString::number(value) + u')');
        return result;
    }
    if (const int value = hanNumber(inner)) {
        add(LabelForm::WideNumber, value, u'(' + QString::number(value) + u')');
        return result;
    }
    if (const int value = abjadLetter(inner)) {
        addLetter(value);
        return result;
    }
    if (first >= u'a' && first <= u'z') {
        const bool single = inner.size() == 1;
        const bool doubled = inner.size() == 2 && inner[0] == inner[1] && first != u'i' && first != u'x';
        const int roman = domain::romanValue(inner);
        if (single)
            addLetter(first.unicode() - u'a' + 1);
        else if (doubled)
            addLetter(26 + first.unicode() - u'a' + 1);
        if (roman > 0 && roman < 40) {
            const qsizetype place = single && first != u'i' ? result.size() : 0;
            Label label;
            label.form = LabelForm::SmallRoman;
            label.value = roman;
            label.canonical = u'(' + domain::romanNumeral(roman).toLower() + u')';
            result.insert(place, label);
        }
        return result;
    }
    for (const int value : cyrillicLetter(inner))
        addLetter(value);
    return result;
}

/// What makes a second or third of a label, and how paths write it. Russian sets a hyphen before it.
struct MultipleWord {
    QStringView printed;
    QStringView canonical;
};
constexpr std::array multipleWords{
    MultipleWord{u"bis", u"bis"},         MultipleWord{u"ter", u"ter"},
    MultipleWord{u"quater", u"quater"},   MultipleWord{u"quinquies", u"quinquies"},
    MultipleWord{u"sexies", u"sexies"},   MultipleWord{u"-бис", u"bis"},
    MultipleWord{u"бис", u"bis"},         MultipleWord{u"-тер", u"ter"},
    MultipleWord{u"тер", u"ter"},         MultipleWord{u"-кватер", u"quater"},
    MultipleWord{u"之二", u"bis"},        MultipleWord{u"之三", u"ter"},
    MultipleWord{u"之四", u"quater"},     MultipleWord{u"之五", u"quinquies"},
    MultipleWord{u"之六", u"sexies"},     MultipleWord{u"مكرراً ثانياً", u"ter"},
    MultipleWord{u"مكررا ثانيا", u"ter"}, MultipleWord{u"مكرراً", u"bis"},
    MultipleWord{u"مكررا", u"bis"},       MultipleWord{u"مكرر", u"bis"},
    MultipleWord{u"ثالثاً", u"ter"},       MultipleWord{u"ثالثا", u"ter"},
};

/// " bis" behind a number or a letter, in the words of six languages; empty if none stands there.
QString multipleSuffix(LabelReader& reader)
{
    const LabelReader before = reader;
    reader.skipBlanks();
    for (const MultipleWord& word : multipleWords) {
        const qsizetype end = reader.at + word.printed.size();
        const bool whole = end >= reader.text().size() || !reader.text()[end].isLetter() ||
                           isIdeograph(reader.text()[end].unicode());
        if (reader.rest().startsWith(word.printed) && whole) {
            reader.at = end;
            return u' ' + word.canonical.toString();
        }
    }
    reader = before;
    return {};
}

/// "(a)" "a)" "（d）" "'1'" "(ب)"
void readBracketed(QStringView text, QList<Label>& readings)
{
    LabelReader reader(text);
    const bool quoted = !reader.atEnd() && (reader.peek() == u'\'' || reader.peek() == u'‘' || reader.peek() == u'’');
    if (quoted) {
        ++reader.at;
        const int value = reader.number(2);
        if (value > 0 && !reader.atEnd() &&
            (reader.peek() == u'\'' || reader.peek() == u'‘' || reader.peek() == u'’')) {
            ++reader.at;
            Label label;
            label.form = LabelForm::SmallRoman;
            label.value = value;
            label.canonical = u'(' + domain::romanNumeral(value).toLower() + u')';
            finish(readings, label, reader, reader.at);
        }
        return;
    }
    const bool opened = reader.take(u'(');
    if (opened)
        reader.skipBlanks();
    const qsizetype begin = reader.at;
    while (!reader.atEnd() && reader.peek().isLetterOrNumber() && reader.at - begin < 5)
        ++reader.at;
    const QStringView inner = reader.from(begin);
    if (opened)
        reader.skipBlanks();
    QString suffix = multipleSuffix(reader); // "(a bis)"
    if (inner.isEmpty() || !reader.take(u')'))
        return;
    if (suffix.isEmpty())
        suffix = multipleSuffix(reader); // "(a) bis"
    for (Label label : innerReadings(inner)) {
        if (label.form == LabelForm::WideNumber && !opened)
            continue;
        label.suffix = suffix;
        label.canonical += suffix;
        finish(readings, label, reader, reader.at);
    }
}

/// "15." "15 -" "15.-" "15、" "2.1" "2.1.": numbers at the head of a line.
void readNumber(QStringView text, QList<Label>& readings)
{
    LabelReader reader(text);
    Label label;
    label.value = reader.number(3);
    if (label.value <= 0)
        return;
    label.canonical = QString::number(label.value);
    label.suffix = multipleSuffix(reader);
    label.canonical += label.suffix;
    const qsizetype printedEnd = reader.at;
    QString decimal = label.canonical;
    while (reader.peek() == u'.' && reader.peek(1).isDigit()) {
        ++reader.at;
        const int next = reader.number(2);
        if (next < 0)
            return;
        label.form = LabelForm::Decimal;
        label.value = next;
        decimal += u'.' + QString::number(next);
    }
    if (label.form == LabelForm::Decimal) {
        if (decimal.count(u'.') > 3)
            return;
        label.canonical = decimal;
        const qsizetype end = reader.at;
        reader.take(u'.');
        if (!reader.atEnd() && !reader.peek().isSpace())
            return;
        finish(readings, label, reader, end);
        return;
    }
    const bool stop = reader.take(u'.') || reader.take(u'、') || reader.take(u'．');
    const qsizetype blanks = reader.skipBlanks();
    if (!reader.atEnd() && isDash(reader.peek()) && (stop || reader.peek(1).isSpace() || reader.peek(1).isLetter())) {
        ++reader.at;
        reader.skipBlanks();
        if (!reader.peek().isLetter() && reader.peek() != u'(')
            return;
    } else if (!stop) {
        label.bare = true;
        if (blanks == 0 || !reader.peek().isUpper())
            return;
    } else if (blanks == 0 && !reader.atEnd()) {
        // "1.The" is a label with its blank lost; "1.5" is not, and was read as a decimal.
        const QChar next = reader.peek();
        if (!next.isLetter() && next != u'(' && next != u'[' && next != u'《' && next != u'“')
            return;
    }
    finish(readings, label, reader, printedEnd);
}

/// "I." "IV." "A." "a." "i.", and "I" before a wide gap or alone.
void readLetters(QStringView text, QList<Label>& readings)
{
    LabelReader reader(text);
    while (!reader.atEnd() && reader.peek().isLetter() && reader.at < 7)
        ++reader.at;
    const QString inner = reader.from(0).toString();
    if (inner.isEmpty())
        return;
    const qsizetype printedEnd = reader.at;
    const bool stop = reader.take(u'.') || reader.take(u'、');
    const bool gap = !reader.atEnd() && reader.peek().isSpace();
    if (!stop || (!gap && !reader.atEnd() && inner[0].isLower()))
        return;
    const auto add = [&](LabelForm form, int value, const QString& canonical) {
        Label label;
        label.form = form;
        label.value = value;
        label.canonical = canonical;
        finish(readings, label, reader, printedEnd);
    };
    if (inner[0].isUpper()) {
        const QString latin = latinLookAlike(inner);
        const int roman = domain::romanValue(latin);
        if (roman > 0 && roman < 100 && (latin.size() > 1 || latin == u"I" || latin == u"V" || latin == u"X"))
            add(LabelForm::Roman, roman, latin);
        if (latin.size() == 1 && latin[0] >= u'A' && latin[0] <= u'Z')
            add(LabelForm::Capital, latin[0].unicode() - u'A' + 1, latin);
        else if (const QList<int> values = cyrillicLetter(inner.toLower()); !values.isEmpty() && inner.size() == 1)
            add(LabelForm::Capital, values.last(), QString(QChar(u'A' + values.last() - 1)));
        return;
    }
    for (const Label& each : innerReadings(inner)) {
        if (each.form == LabelForm::Letter || each.form == LabelForm::SmallRoman)
            add(each.form, each.value, each.canonical);
    }
}

/// "一、" "十一." and the Arabic "أولاً -", "ألف -".
void readNamedNumber(QStringView text, QList<Label>& readings)
{
    LabelReader reader(text);
    while (!reader.atEnd() && hanNumber(reader.text().sliced(reader.at, 1)) > 0 && reader.at < 4)
        ++reader.at;
    if (reader.at > 0) {
        const int value = hanNumber(reader.from(0));
        const qsizetype end = reader.at;
        const bool mark = reader.take(u'、') || reader.take(u'.') || reader.take(u'．');
        if (value > 0 && mark) {
            Label label;
            label.form = LabelForm::Roman;
            label.value = value;
            label.canonical = domain::romanNumeral(value);
            finish(readings, label, reader, end);
        }
        return;
    }
    const qsizetype dash =
        text.left(24).indexOf(u'-') >= 0 ? text.left(24).indexOf(u'-') : text.left(24).indexOf(u'–');
    if (dash <= 0)
        return;
    const QStringView name = text.first(dash).trimmed();
    Label label;
    if (const int ordinal = arabicHeadingOrdinal(name)) {
        label.form = LabelForm::Roman;
        label.value = ordinal;
        label.canonical = domain::romanNumeral(ordinal);
    } else if (const int letter = arabicLetterName(name)) {
        label.form = LabelForm::Capital;
        label.value = letter;
        label.canonical = QString(QChar(u'A' + letter - 1));
    } else {
        return;
    }
    reader.at = dash + 1;
    finish(readings, label, reader, text.first(dash).trimmed().size());
}

/// "Article 5", "Rule 5.", "第五条", "المادة 5".
void readArticle(QStringView text, QList<Label>& readings)
{
    static constexpr std::array<QStringView, 11> words{u"Article", u"ARTICLE",  u"Rule",     u"RULE",
                                                       u"Règle",   u"Artículo", u"ARTÍCULO", u"Статья",
                                                       u"СТАТЬЯ",  u"Правило",  u"المادة"};
    LabelReader reader(text);
    int value = 0;
    if (reader.take(u'第')) {
        reader.skipBlanks();
        value = reader.number(3);
        if (value < 0) {
            const qsizetype begin = reader.at;
            while (!reader.atEnd() && reader.at - begin < 4 && hanNumber(reader.text().sliced(reader.at, 1)) > 0)
                ++reader.at;
            value = hanNumber(reader.from(begin));
        }
        reader.skipBlanks();
        if (value <= 0 || !reader.take(u'条'))
            return;
    } else {
        static constexpr QStringView initials = u"ARСП\u0627";
        if (!initials.contains(text[0]))
            return;
        const auto word =
            std::find_if(words.begin(), words.end(), [&](QStringView each) { return text.startsWith(each); });
        if (word == words.end())
            return;
        reader.at = word->size();
        if (reader.skipBlanks() == 0)
            return;
        value = reader.number(3);
        if (value <= 0 && text.startsWith(u"Article premier")) {
            reader.at = 15;
            value = 1;
        }
        if (value <= 0)
            return;
    }
    const QString suffix = multipleSuffix(reader);
    const qsizetype end = reader.at;
    Label label;
    label.form = LabelForm::Article;
    label.value = value;
    label.canonical = u"article "_s + QString::number(value) + suffix;
    if (reader.take(u'.') || reader.take(u':')) {
        // A title may follow.
    }
    if (!reader.atEnd() && !reader.peek().isSpace() && text[0] != u'第')
        return;
    finish(readings, label, reader, end);
}

void readBullet(QStringView text, QList<Label>& readings)
{
    static constexpr QStringView bullets = u"•●▪■◦‣·\uf0b7\uf0a7\uf0d8\uf0fc";
    // Bullets of symbol fonts without a sound character map come as the letters in their places.
    static constexpr QStringView misread = u"!§Ø";
    const QStringView rest = text.sliced(1).trimmed();
    const bool sentence = !rest.isEmpty() && rest[0].isLetter() && !rest[0].isLower();
    const bool dash = (text[0] == u'–' || text[0] == u'—' || text[0] == u'-') && text.size() > 1 && text[1].isSpace();
    const bool symbol = misread.contains(text[0]) && sentence && text[1].isSpace();
    if (!dash && !symbol && !bullets.contains(text[0]))
        return;
    LabelReader reader(text);
    reader.at = 1;
    Label label;
    label.form = LabelForm::Bullet;
    finish(readings, label, reader, 1);
}

} // namespace

QList<Label> readLabels(QStringView text)
{
    QList<Label> readings;
    if (text.isEmpty())
        return readings;
    // Draft texts bracket their paragraphs.
    const bool bracket = text.size() > 2 && text[0] == u'[' && (text[1].isDigit() || text[1] == u'(');
    const QStringView inner = bracket ? text.sliced(1) : text;
    readNumber(inner, readings);
    if (readings.isEmpty())
        readBracketed(inner, readings);
    if (readings.isEmpty())
        readArticle(inner, readings);
    if (readings.isEmpty())
        readNamedNumber(inner, readings);
    if (readings.isEmpty())
        readLetters(inner, readings);
    if (readings.isEmpty())
        readBullet(inner, readings);
    for (Label& label : readings)
        label.length += bracket ? 1 : 0;
    return readings;
}

} // namespace rapporteur::text
