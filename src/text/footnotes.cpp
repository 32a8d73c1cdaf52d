// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/footnotes.h"

#include "text/labels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

/// How much smaller than the text, in points, the type of notes is at least.
constexpr float smaller = 0.7f;

/// The label at the head of a note's first line.
struct NoteHead {
    QString label;
    qsizetype length = 0; ///< in the clean text, with the blanks behind it
    bool raised = false;  ///< lifted out of the text already
    bool slash = false;   ///< "1/" of old documents
    explicit operator bool() const { return !label.isEmpty(); }
};

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

/// Whether a note's text may begin here directly behind its figure: "1See also", "1见".
bool opensNote(QChar c)
{
    return c.isUpper() || isIdeograph(c.unicode()) || c.script() == QChar::Script_Arabic ||
           QStringView(u"“«„《「\"").contains(c);
}

/// `small`: the line is set smaller than the text, where word processors put no blank behind the figure.
NoteHead noteHead(const TextLine& line, bool small = false)
{
    const QString& text = line.text();
    if (!line.clean.marks.isEmpty() && line.clean.marks.first().at == 0)
        return {line.clean.marks.first().label, 0, true};
    qsizetype end = 0;
    while (end < text.size() && (text[end] == u'*' || text[end] == u'†' || text[end] == u'‡'))
        ++end;
    if (end > 0 && end <= 6 && end < text.size())
        return {text.first(end), skipBlanks(text, end)};
    while (end < text.size() && end < 3 && text[end].isDigit())
        ++end;
    if (end == 0 && text.size() > 2 && text[0] >= u'a' && text[0] <= u'z')
        end = 1;
    if (end == 0 || end >= text.size() || text[0] == u'0')
        return {};
    const bool slash = text[end] == u'/' && end + 1 < text.size() && text[end + 1].isSpace();
    if (small && text[0].isDigit() && opensNote(text[end]))
        return {text.first(end), end};
    if (!slash && !text[end].isSpace())
        return {};
    const qsizetype after = skipBlanks(text, end + (slash ? 1 : 0));
    if (after >= text.size())
        return {};
    return {text.first(end), after, false, slash};
}

int numberOf(const QString& label)
{
    bool isNumber = false;
    const int number = label.toInt(&isNumber);
    return isNumber ? number : 0;
}

bool isStars(const QString& label)
{
    return label[0] == u'*' || label[0] == u'†' || label[0] == u'‡';
}

class Lifter {
public:
    Lifter(TextLines& lines, const Vocabulary& vocabulary)
        : m_lines(lines)
        , m_vocabulary(vocabulary)
    {
    }

    QList<Note> lift()
    {
        if (m_lines.geometry)
            liftFromPages();
        else
            liftFromFlow();
        for (Note& note : m_notes)
            note.text.text.replace(u'\t', u' ');
        return std::move(m_notes);
    }

private:
    TextLine& line(qsizetype index) { return m_lines.lines[index]; }

    void begin(qsizetype index, const NoteHead& head)
    {
        TextLine& first = line(index);
        Note note;
        note.label = head.label;
        CleanText text = first.clean;
        if (head.raised) {
            note.labelBegin = text.marks.first().begin;
            note.labelEnd = text.marks.first().end;
            text.marks.removeFirst();
        } else {
            note.labelBegin = text.offsets[0];
            note.labelEnd = text.offsets[head.label.size() - 1 + (head.slash ? 1 : 0)] + 1;
            text.text.remove(0, head.length);
            text.offsets.remove(0, head.length);
            text.marks.clear();
        }
        appendLine(note.text, text, m_vocabulary);
        note.lines.append(index);
        first.use = LineUse::Note;
        m_notes.append(note);
        if (const int number = numberOf(head.label))
            m_last = number;
    }

    void goOn(qsizetype index)
    {
        appendLine(m_notes.back().text, line(index).clean, m_vocabulary);
        m_notes.back().lines.append(index);
        line(index).use = LineUse::Note;
    }

    /// Whether a label may come next: stars and letters may begin anew, figures run on.
    bool isExpected(const NoteHead& head, bool firstOfZone) const
    {
        if (isStars(head.label))
            return true;
        const int number = numberOf(head.label);
        if (number == 0)
            return head.label.size() == 1 && (head.raised || head.slash || firstOfZone || isNextLetter(head.label));
        if (number == m_last + 1 || (head.raised && number > m_last && number <= m_last + 20))
            return true;
        // A note may be lost, a chapter may begin anew.
        return firstOfZone && (number == 1 || (number > m_last && number <= m_last + 3));
    }

    bool isNextLetter(const QString& label) const
    {
        return !m_notes.isEmpty() && m_notes.back().label.size() == 1 &&
               label[0].unicode() == m_notes.back().label[0].unicode() + 1;
    }

    void liftFromPages()
    {
        qsizetype from = 0;
        while (from < m_lines.lines.size()) {
            QList<qsizetype> body;
            const int page = line(from).page;
            for (; from < m_lines.lines.size() && line(from).page == page; ++from) {
                if (line(from).isBody())
                    body.append(from);
            }
            const qsizetype zone = zoneBegin(body);
            for (qsizetype i = zone; i < body.size(); ++i) {
                const NoteHead head = noteHead(line(body[i]), isSmall(line(body[i])));
                if (head && isExpected(head, i == zone))
                    begin(body[i], head);
                else if (!m_notes.isEmpty())
                    goOn(body[i]);
            }
        }
    }

    bool isSmall(const TextLine& each) const { return each.size > 0 && each.size <= m_lines.bodySize - smaller; }

    double gapAbove(const QList<qsizetype>& body, qsizetype i)
    {
        return i == 0 ? 0 : line(body[i]).top - line(body[i - 1]).bottom;
    }

    /// The first of the page's lines (as a place in `body`) that belongs to its notes; body.size() if there are none.
    qsizetype zoneBegin(const QList<qsizetype>& body)
    {
        qsizetype small = body.size();
        while (small > 0 && (isSmall(line(body[small - 1])) || isOnlyMark(line(body[small - 1]))))
            --small;
        for (qsizetype i = small; i < body.size(); ++i) {
            const NoteHead head = isCell(body, i) ? NoteHead{} : noteHead(line(body[i]), true);
            const bool goesOn = line(body[i]).afterRule && !m_notes.isEmpty();
            if ((head && isExpected(head, true)) || goesOn)
                return i;
        }
        // Typewritten documents set notes in the type of the text: below a rule or a wide gap, to the end of the
        // page.
        for (qsizetype i = body.size() * 2 / 5; i < body.size(); ++i) {
            const TextLine& each = line(body[i]);
            const NoteHead head = noteHead(each);
            if (!head || !isExpected(head, true))
                continue;
            const bool apart = each.afterRule || gapAbove(body, i) > 0.7 * (each.bottom - each.top);
            const bool marked = head.slash || isStars(head.label) || head.raised || each.afterRule;
            if (apart && marked && isRunOfNotes(body, i))
                return i;
        }
        return body.size();
    }

    /// Beside another line: the figure at its head is no note's.
    bool isCell(const QList<qsizetype>& body, qsizetype i)
    {
        const auto beside = [&](qsizetype other) {
            return other >= 0 && other < body.size() && line(body[other]).row == line(body[i]).row;
        };
        return beside(i - 1) || beside(i + 1);
    }

    static bool isOnlyMark(const TextLine& each)
    {
        return each.text().size() <= 3 && noteHead(each) && each.clean.marks.size() == 1;
    }

    /// A zone of notes holds no labelled paragraph and no other break without a label.
    bool isRunOfNotes(const QList<qsizetype>& body, qsizetype zone)
    {
        for (qsizetype i = zone + 1; i < body.size(); ++i) {
            const TextLine& each = line(body[i]);
            if (gapAbove(body, i) > 0.7 * (each.bottom - each.top) && !noteHead(each))
                return false;
        }
        return true;
    }

    void liftFromFlow()
    {
        bool open = false;
        bool list = false; // below the heading "Notes"
        qsizetype before = -1;
        for (qsizetype i = 0; i < m_lines.lines.size(); ++i) {
            TextLine& each = line(i);
            if (!each.isBody()) {
                open = open && (each.use == LineUse::Blank);
                continue;
            }
            const NoteHead head = noteHead(each);
            const bool atBreak =
                before < 0 || each.afterRule || line(before).blockEnd || open || list || each.pageBegin;
            if (head && atBreak && isExpected(head, each.afterRule || list) && isNoteInFlow(i, head, list)) {
                begin(i, head);
                open = goesOnBehind(i);
            } else if (open) {
                goOn(i);
                open = goesOnBehind(i);
            } else {
                list = isNotesHeading(each.text());
            }
            list = list || isNotesHeading(each.text());
            before = i;
        }
    }

    static bool isNotesHeading(QStringView text)
    {
        static constexpr std::array<QStringView, 7> words{u"Notes",      u"NOTES",   u"Notas",   u"注释",
                                                          u"Примечания", u"الحواشي", u"Endnotes"};
        return std::find(words.begin(), words.end(), text) != words.end();
    }

    /// Whether the line below belongs to the same note: in text with an empty line after each line, until a sentence
    /// ends; elsewhere, until an empty line.
    bool goesOnBehind(qsizetype index)
    {
        const TextLine& each = line(index);
        return m_lines.spread ? !endsSentence(each.text()) : !each.blockEnd;
    }

    /// What looks like a note in plain text is one if a mark in the text calls for it.
    bool isNoteInFlow(qsizetype index, const NoteHead& head, bool list)
    {
        if (head.raised || list)
            return true;
        const bool number = numberOf(head.label) > 0;
        if (number && readLabels(line(index).text()).size() > 0)
            return false;
        for (qsizetype i = 0; i < index; ++i) {
            if (!line(i).isBody())
                continue;
            QSet<QString> wanted{head.label};
            if (!findPlainMarks(line(i).text(), wanted).isEmpty())
                return true;
        }
        return line(index).afterRule && isStars(head.label);
    }

    TextLines& m_lines;
    const Vocabulary& m_vocabulary;
    QList<Note> m_notes;
    int m_last = 0;
};

/// Whether figures at [begin, end) can be a mark glued to the word before: not a date, a number, a symbol's part.
bool isGluedMark(QStringView text, qsizetype begin, qsizetype end)
{
    static constexpr QStringView counters = u"年月日号条款段届次个项第页卷章节度周人万亿%％°";
    static constexpr QStringView closers = u"”’»）)」』》】。，；：,;.!?！？、";
    if (begin == 0)
        return false;
    const QChar before = text[begin - 1];
    if (before == u'第')
        return false;
    const bool han = isIdeograph(before.unicode());
    bool latin = false;
    if (before.isLetter() && !han) {
        // "resources1" is a word with a mark, "CO2" and "COP4" are not.
        qsizetype word = begin;
        while (word > 0 && text[word - 1].isLetter())
            --word;
        latin = begin - word >= 4 && before.isLower() && (word == 0 || text[word - 1].isSpace());
    }
    if (!han && !latin && !closers.contains(before))
        return false;
    if (before == u'.' || before == u',') {
        // "resources.1" is a word with a mark, "Rev.1", "para.1" and "2,1" are not.
        qsizetype word = begin - 1;
        while (word > 0 && text[word - 1].isLower())
            --word;
        if (begin - 1 - word < 5 || (word > 0 && !text[word - 1].isSpace()))
            return false;
        latin = true;
    }
    const qsizetype next = skipBlanks(text, end);
    if (next == text.size())
        return true;
    if (counters.contains(text[next]) || text[end].isDigit())
        return false;
    const QChar after = text[end];
    if (after == u'.')
        return latin && (end + 1 == text.size() || text[end + 1].isSpace());
    if (QStringView(u"/-–()（").contains(after))
        return false;
    return han || after.isSpace() || after.isPunct() || isIdeograph(after.unicode());
}

} // namespace

QList<Note> liftNotes(TextLines& lines, const Vocabulary& vocabulary)
{
    return Lifter(lines, vocabulary).lift();
}

QList<FoundMark> findPlainMarks(QStringView text, QSet<QString>& labels)
{
    QList<FoundMark> found;
    for (qsizetype i = 0; i < text.size() && !labels.isEmpty(); ++i) {
        const QChar c = text[i];
        if (c == u'*' || c == u'†' || c == u'‡') {
            qsizetype end = i;
            while (end < text.size() && text[end] == c)
                ++end;
            if (const QString label = text.sliced(i, end - i).toString(); i > 0 && labels.contains(label))
                found.append({label, i, end});
            i = end - 1;
        } else if (c.isDigit() && (i == 0 || !text[i - 1].isDigit())) {
            qsizetype end = i;
            while (end < text.size() && text[end].isDigit())
                ++end;
            const QString label = text.sliced(i, end - i).toString();
            const bool slash = end < text.size() && text[end] == u'/' && (i == 0 || text[i - 1].isSpace()) &&
                               (end + 1 == text.size() || text[end + 1].isSpace() || text[end + 1].isPunct());
            if (end - i <= 3 && labels.contains(label) && (slash || isGluedMark(text, i, end))) {
                found.append({label, i, slash ? end + 1 : end});
                // "2/" cannot be anything else, and a note may be called for twice.
                if (!slash)
                    labels.remove(label);
            }
            i = end - 1;
        }
    }
    return found;
}

} // namespace rapporteur::text
