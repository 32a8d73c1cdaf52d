// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings of a joint document below the first: what is written of them is no title.
#include "text/masthead_parts.h"

#include "text/dates.h"
#include "text/field_words.h"
#include "text/masthead_title_groups.h"
#include "text/ordinals.h"

#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestBody = 4; ///< lines of the name of a body

class FurtherMeetings {
public:
    explicit FurtherMeetings(MastheadText& text)
        : m_text(text)
    {
    }

    void take()
    {
        for (int line = firstOrdinal() + 1; line > 0 && line < m_text.lineCount(); ++line) {
            int ordinal = ordinalBelow(line);
            if (ordinal < 0)
                ordinal = endOfNamedMeeting(line);
            if (ordinal >= 0)
                line = takeMeeting(line, ordinal) - 1;
        }
    }

private:
    QString folded(int line) const
    {
        const qsizetype begin = m_text.lineBegin(line);
        return m_text.folded().mid(begin, m_text.lineEnd(line) - begin).trimmed();
    }
    bool isFree(int line) const { return m_text.isFree(m_text.lineBegin(line), m_text.lineEnd(line)); }

    /// The line of the meeting that the masthead tells of; -1 if it tells of none.
    int firstOrdinal() const
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text.roleAt(i) == MastheadRole::Ordinal)
                return m_text.lineAt(i);
        }
        return -1;
    }

    /// The line of nothing but an ordinal and its noun that ends the name of the body that begins here; -1 if there
    /// is none.
    int ordinalBelow(int line) const
    {
        if (!isFree(line) || !opensBody(m_text, m_text.lineBegin(line)))
            return -1;
        for (int below = line + 1; below < std::min(line + 1 + longestBody, m_text.lineCount()); ++below) {
            const QString content = folded(below);
            const QList<NumberedMeeting> meetings = findNumberedMeetings(content);
            if (!meetings.isEmpty() && meetings.first().begin == 0 && meetings.first().end == content.size())
                return below;
            // What stands above the name of a body is no part of it.
            if (!isFree(below) || (opensBody(m_text, m_text.lineBegin(below)) && !isUnfinished(folded(below - 1))))
                return -1;
        }
        return -1;
    }

    /// The last line of "Thirty-Sixth Meeting of the Parties to the / Montreal Protocol", where the name of the body
    /// holds the ordinal, and dates stand below; -1 if no such name begins here.
    int endOfNamedMeeting(int line) const
    {
        static const QRegularExpression goesOn(
            u"^\\s+(?:of|des|de|du|del|сторон|государств|للاطراف|لاطراف)(?!\\p{L})"_s);
        const QString content = folded(line);
        const QList<NumberedMeeting> meetings = findNumberedMeetings(content);
        if (!isFree(line) || meetings.isEmpty() || meetings.first().begin != 0 ||
            !goesOn.match(content.mid(meetings.first().end)).hasMatch())
            return -1;
        for (int below = line + 1; below < std::min(line + 1 + longestBody, m_text.lineCount()); ++below) {
            const QList<DateExpression> dates = findDates(folded(below));
            if (!dates.isEmpty() && !dates.first().isSingleDay())
                return below - 1;
            if (!isFree(below))
                return -1;
        }
        return -1;
    }

    void claim(int first, int end)
    {
        for (int line = first; line < end; ++line)
            m_text.claim(m_text.lineBegin(line), m_text.lineEnd(line), MastheadRole::Organization);
    }

    /// Returns the line behind the meeting that begins at `line`.
    int takeMeeting(int line, int ordinal)
    {
        static const QRegularExpression item(u"^(?:%1)?\\s*(?:%2)\\s*(?:no\\.?\\s*)?\\d{1,3}(?!\\d)"_s.arg(
            fieldWordPattern(u"agenda"), fieldWordPattern(u"item")));
        int end = ordinal + 1;
        bool hasItem = false;
        for (; end < m_text.lineCount(); ++end) {
            const QString content = folded(end);
            const bool isItem = item.match(content).hasMatch() || content.startsWith(u"agenda item"_s);
            constexpr qsizetype longestDates = 100;
            if (!isItem && !content.isEmpty() &&
                !(content.size() < longestDates && !findDates(content).isEmpty() && !hasItem))
                break;
            hasItem = hasItem || isItem;
        }
        claim(line, end);
        return hasItem ? takeItemTitle(end) : end;
    }

    /// Down to the next meeting; below the last one the first group, if others are left for the title.
    int takeItemTitle(int line)
    {
        for (int next = line; next < m_text.lineCount(); ++next) {
            if (ordinalBelow(next) >= 0) {
                claim(line, next);
                return next;
            }
        }
        if (line >= m_text.lineCount())
            return line;
        const QList<TitleGroup> groups = titleGroups(m_text, m_text.lineBegin(line));
        constexpr qsizetype titleAndAuthor = 2;
        if (groups.size() <= titleAndAuthor)
            return line;
        m_text.claim(groups.first().begin, groups.first().end, MastheadRole::Organization);
        return m_text.lineAt(groups.first().end - 1) + 1;
    }

    MastheadText& m_text;
};

} // namespace

void takeFurtherMeetings(MastheadText& text, const domain::Masthead& masthead)
{
    if (masthead.symbols.value.size() > 1)
        FurtherMeetings(text).take();
}

} // namespace rapporteur::text
