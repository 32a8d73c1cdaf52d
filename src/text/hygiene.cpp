// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/hygiene.h"

#include "text/hygiene_characters.h"
#include "text/radicals.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

struct Unit {
    char32_t character;
    qsizetype begin; ///< in the line
    qsizetype length;
};

Unit unitAt(QStringView raw, qsizetype at)
{
    if (raw[at].isHighSurrogate() && at + 1 < raw.size() && raw[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(raw[at], raw[at + 1]), at, 2};
    return {raw[at].unicode(), at, 1};
}

bool isPresentationForm(char32_t character)
{
    return (character >= 0xfb00 && character <= 0xfdff) || (character >= 0xfe70 && character <= 0xfefe);
}

void append(CleanText& line, QStringView text, qsizetype offset)
{
    line.text += text;
    for (qsizetype i = 0; i < text.size(); ++i)
        line.offsets.append(offset);
}

/// A blank that is wanted, at most one in a row and none at the beginning.
void appendBlank(CleanText& line, qsizetype offset)
{
    if (!line.text.isEmpty() && line.text.back() != u' ' && line.text.back() != u'\t')
        append(line, u" ", offset);
}

/// Combining marks join the letter before them, so that "e" + acute is one character everywhere.
bool composeWithLast(CleanText& line, QStringView mark)
{
    if (line.text.isEmpty())
        return false;
    const qsizetype base = line.text.size() - (line.text.back().isLowSurrogate() && line.text.size() > 1 ? 2 : 1);
    const QString composed = QString(line.text.mid(base) + mark.toString()).normalized(QString::NormalizationForm_C);
    if (composed.size() > line.text.size() - base)
        return false;
    line.text.replace(base, line.text.size() - base, composed);
    line.offsets.resize(line.text.size());
    return true;
}

bool isNoteLabel(QStringView text)
{
    if (text.isEmpty() || text.size() > 4)
        return false;
    if (text.size() == 1 && text[0] >= u'a' && text[0] <= u'z')
        return true;
    bool digits = true;
    bool stars = true;
    for (const QChar c : text) {
        digits = digits && c.isDigit();
        stars = stars && (c == u'*' || c == u'†' || c == u'‡');
    }
    return digits || stars;
}

/// Raised figures behind a unit are powers: km², 10⁶.
bool isPower(const QString& before)
{
    static constexpr std::array<QStringView, 7> units{u"m", u"km", u"cm", u"mm", u"dm", u"10", u"µ"};
    qsizetype from = before.size();
    while (from > 0 && before[from - 1].isLetterOrNumber())
        --from;
    const QStringView word = QStringView(before).sliced(from);
    return std::find(units.begin(), units.end(), word) != units.end();
}

/// Lifts the note marks in a raised text such as "3", "1, 2", "**". False if it is something else, such as "th".
bool liftMarks(CleanText& line, QStringView raised, qsizetype begin)
{
    QList<RaisedMark> marks;
    qsizetype at = 0;
    while (at < raised.size()) {
        if (raised[at].isSpace() || raised[at] == u',' || raised[at] == u'/' || raised[at] == u'\\') {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < raised.size() && !raised[end].isSpace() && raised[end] != u',' && raised[end] != u'/')
            ++end;
        const QStringView label = raised.sliced(at, end - at);
        if (!isNoteLabel(label))
            return false;
        marks.append({label.toString(), line.text.size(), begin + at, begin + end});
        at = end;
    }
    if (marks.isEmpty() || (marks.first().label[0].isDigit() && isPower(line.text)))
        return false;
    line.marks += marks;
    return true;
}

/// Spans between <sup> and </sup>, `at` behind the opening tag.
qsizetype closingTag(QStringView raw, qsizetype at)
{
    const qsizetype end = raw.indexOf(u"</sup>"_s, at);
    return end >= 0 && end - at <= 12 ? end : -1;
}

class Cleaner {
public:
    Cleaner(QStringView raw, qsizetype begin, const LineHints& hints)
        : m_raw(raw)
        , m_begin(begin)
        , m_hints(hints)
    {
        m_line.text.reserve(raw.size());
        m_line.offsets.reserve(raw.size());
    }

    CleanText run()
    {
        for (qsizetype at = 0; at < m_raw.size();) {
            if (const qsizetype next = skipRaised(at); next > at)
                at = next;
            else if (const qsizetype after = m_hints.markup ? skipMarkup(at) : at; after > at)
                at = after;
            else
                at = take(at);
        }
        while (!m_line.text.isEmpty() && m_line.text.back() == u' ')
            removeAt(m_line.text.size() - 1);
        return std::move(m_line);
    }

    void removeAt(qsizetype at)
    {
        m_line.text.remove(at, 1);
        m_line.offsets.remove(at);
        for (RaisedMark& mark : m_line.marks)
            mark.at -= mark.at > at ? 1 : 0;
    }

private:
    qsizetype skipRaised(qsizetype at)
    {
        while (m_nextRaised < m_hints.raised.size() && m_hints.raised[m_nextRaised].second <= m_begin + at)
            ++m_nextRaised;
        if (m_nextRaised >= m_hints.raised.size() || m_hints.raised[m_nextRaised].first != m_begin + at)
            return at;
        const qsizetype end = std::min(m_raw.size(), m_hints.raised[m_nextRaised].second - m_begin);
        return liftMarks(m_line, m_raw.sliced(at, end - at), m_begin + at) ? end : at;
    }

    qsizetype skipMarkup(qsizetype at)
    {
        const QStringView rest = m_raw.sliced(at);
        if (rest.startsWith(u"<sup>"_s)) {
            const qsizetype close = closingTag(m_raw, at + 5);
            if (close > 0 && liftMarks(m_line, m_raw.sliced(at + 5, close - at - 5), m_begin + at + 5))
                return close + 6;
        }
        if (rest.startsWith(u"<br>"_s) || rest.startsWith(u"<br/>"_s)) {
            appendBlank(m_line, m_begin + at);
            return at + (rest[3] == u'>' ? 4 : 5);
        }
        if (rest.size() > 1 && rest[0] == u'\\' && rest[1].unicode() < 128 && rest[1].isPrint() &&
            !rest[1].isLetterOrNumber() && !rest[1].isSpace()) {
            append(m_line, rest.sliced(1, 1), m_begin + at + 1);
            return at + 2;
        }
        if (rest.startsWith(u"**"_s) && isEmphasis(at)) {
            m_line.bold = m_line.bold || at == 0 || m_raw.first(at).trimmed().isEmpty();
            return at + 2;
        }
        return at;
    }

    /// Two stars come in pairs around a text; a lone pair is a note mark.
    bool isEmphasis(qsizetype at) const
    {
        return m_raw.indexOf(u"**"_s, at + 2) > 0 || m_raw.first(at).contains(u"**"_s);
    }

    qsizetype take(qsizetype at)
    {
        const Unit unit = unitAt(m_raw, at);
        const QStringView source = m_raw.sliced(at, unit.length);
        const qsizetype next = at + unit.length;
        const qsizetype offset = m_begin + at;
        if (unit.character < 0x80 && unit.character > 0x20 && unit.character != 0x7f) {
            append(m_line, source, offset);
            return next;
        }
        const QChar::Category category = QChar::category(unit.character);
        if (unit.character == u'\t') {
            if (!m_line.text.isEmpty() && m_line.text.back() == u' ')
                removeAt(m_line.text.size() - 1);
            append(m_line, u"\t", offset);
        } else if (unit.character == softHyphen) {
            if (next == m_raw.size() || m_raw.sliced(next).trimmed().isEmpty())
                append(m_line, source, offset);
        } else if (category == QChar::Other_Format) {
            // Marks of direction, joiners and the like carry no text.
        } else if (QChar::isSpace(unit.character) || category == QChar::Other_Control) {
            appendBlank(m_line, offset);
        } else if (category == QChar::Mark_NonSpacing && composeWithLast(m_line, source)) {
            // One character with the letter before it.
        } else if (isPresentationForm(unit.character)) {
            append(m_line, source.toString().normalized(QString::NormalizationForm_KC), offset);
        } else {
            const char32_t unified = unifiedRadical(unit.character);
            if (unified == unit.character)
                append(m_line, source, offset);
            else
                append(m_line, QString::fromUcs4(&unified, 1), offset);
        }
        return next;
    }

    QStringView m_raw;
    qsizetype m_begin;
    const LineHints& m_hints;
    CleanText m_line;
    qsizetype m_nextRaised = 0;
};

/// Removes the units whose flag is set, with one pass.
void removeMarked(CleanText& line, const QList<bool>& gone)
{
    qsizetype kept = 0;
    QList<qsizetype> place(line.text.size() + 1);
    for (qsizetype i = 0; i < line.text.size(); ++i) {
        place[i] = kept;
        if (!gone[i]) {
            line.text[kept] = line.text[i];
            line.offsets[kept] = line.offsets[i];
            ++kept;
        }
    }
    place[line.text.size()] = kept;
    line.text.truncate(kept);
    line.offsets.resize(kept);
    for (RaisedMark& mark : line.marks)
        mark.at = place[std::min(mark.at, place.size() - 1)];
}

/// Blanks between Han characters, and beside full-width punctuation, mean nothing.
void closeWideGaps(CleanText& line)
{
    QList<bool> gone(line.text.size(), false);
    bool any = false;
    for (qsizetype i = 1; i + 1 < line.text.size(); ++i) {
        if (line.text[i] != u' ')
            continue;
        const char32_t before = characterBefore(line.text, i);
        const char32_t after = characterAt(line.text, i + 1);
        if ((isWide(before) && isWide(after)) || isWidePunctuation(before) || isWidePunctuation(after))
            any = gone[i] = true;
    }
    if (any)
        removeMarked(line, gone);
}

/// "A N N E X   I": at least four letters in a row stand alone. Words are told apart by the wider gaps of the source.
void closeLetterSpacing(CleanText& line)
{
    QList<bool> gone(line.text.size(), false);
    bool any = false;
    qsizetype i = 0;
    while (i < line.text.size()) {
        qsizetype end = i;
        int letters = 0;
        while (end < line.text.size() && line.text[end].isLetter() && !isIdeograph(line.text[end].unicode()) &&
               (end + 1 == line.text.size() || line.text[end + 1] == u' ')) {
            ++letters;
            end += 2;
        }
        for (qsizetype blank = i + 1; letters >= 4 && blank < std::min(end - 1, line.text.size()); blank += 2) {
            const bool wide = line.offsets[blank + 1] - line.offsets[blank - 1] > 2;
            gone[blank] = !wide;
            any = true;
        }
        i = std::max(end, i + 1);
        while (i < line.text.size() && line.text[i - 1] != u' ')
            ++i;
    }
    if (any)
        removeMarked(line, gone);
}

/// Or one of its vowel signs.
bool isArabicLetter(QChar c)
{
    return (c.script() == QChar::Script_Arabic && c.isLetter()) || (c >= u'\u064b' && c <= u'\u0655');
}

/// Justified Arabic is stretched with strokes between letters, which some word processors name as figures: "نظ11رت".
/// One and the same figure between two letters of a word is such a stroke.
void removeStrokes(CleanText& line)
{
    QList<bool> gone; // few lines have any
    for (qsizetype i = 1; i + 1 < line.text.size(); ++i) {
        const QChar stroke = line.text[i];
        if (stroke < u'0' || stroke > u'9' || !isArabicLetter(line.text[i - 1]))
            continue;
        qsizetype end = i;
        while (end < line.text.size() && line.text[end] == stroke)
            ++end;
        if (end < line.text.size() && isArabicLetter(line.text[end])) {
            gone.resize(line.text.size());
            std::fill(gone.begin() + i, gone.begin() + end, true);
        }
        i = end - 1;
    }
    if (!gone.isEmpty())
        removeMarked(line, gone);
}

} // namespace

CleanText cleanLine(QStringView raw, qsizetype begin, const LineHints& hints)
{
    CleanText line = Cleaner(raw, begin, hints).run();
    closeWideGaps(line);
    closeLetterSpacing(line);
    removeStrokes(line);
    return line;
}

} // namespace rapporteur::text
