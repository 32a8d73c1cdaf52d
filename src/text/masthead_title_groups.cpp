// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/masthead_title_groups.h"

#include "text/field_words.h"

#include <QRegularExpression>

#include <cmath>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

namespace {

constexpr double otherSize = 0.6;    ///< points between fonts that are set apart on purpose
constexpr double otherIndent = 10;   ///< points
constexpr double closeLines = 0.4;   ///< of the line's height, between lines of one paragraph
constexpr double paragraphGap = 0.9; ///< of the line's height, between lines of two paragraphs

/// Free text of one line.
struct FreeLine {
    int line = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

QList<FreeLine> freeLines(const MastheadText& text, qsizetype from, qsizetype to)
{
    QList<FreeLine> lines;
    if (from >= to)
        return lines;
    for (int i = text.lineAt(from); i < text.lineCount() && text.lineBegin(i) < to; ++i) {
        qsizetype at = std::max(from, text.lineBegin(i));
        const qsizetype end = std::min(to, text.lineEnd(i));
        while (at < end) {
            while (at < end && text.roleAt(at) != MastheadRole::Free)
                ++at;
            qsizetype stop = at;
            while (stop < end && text.roleAt(stop) == MastheadRole::Free)
                ++stop;
            qsizetype begin = at;
            qsizetype trimmed = stop;
            trimSpan(text.folded(), begin, trimmed);
            // A colon at the end stays: it tells that the title goes on.
            while (trimmed < stop && text.folded()[trimmed] == u':')
                ++trimmed;
            if (begin < trimmed && !text.isEmptyOrRead(begin, trimmed))
                lines.append({i, begin, trimmed});
            at = stop;
        }
    }
    return lines;
}

bool isSetApart(const MastheadLine& a, const MastheadLine& b)
{
    if (a.headingLevel != b.headingLevel)
        return true;
    if (!a.box.isValid() || !b.box.isValid())
        return false;
    if (std::abs(a.fontSize - b.fontSize) > otherSize || a.bold != b.bold)
        return true;
    const double gap = b.box.top() - a.box.bottom();
    const double height = std::max(a.box.height(), b.box.height());
    if (gap < closeLines * height) // a hanging indent
        return false;
    const bool sameLeft = std::abs(a.box.left() - b.box.left()) < otherIndent;
    const bool sameCentre = std::abs(a.box.center().x() - b.box.center().x()) < otherIndent;
    const bool sameRight = std::abs(a.box.right() - b.box.right()) < otherIndent;
    if (!sameLeft && !sameCentre && !sameRight)
        return true;
    return gap > paragraphGap * height;
}

bool belongTogether(const MastheadText& text, const FreeLine& a, const FreeLine& b)
{
    const QStringView folded = text.folded();
    const QStringView first = folded.sliced(a.begin, a.end - a.begin);
    if (!text.isEmptyOrRead(a.end, b.begin) || text.readBeginAfter(a.end) < b.begin)
        return false; // something that was read stands between
    const MastheadLine& lineA = text.line(a.line);
    const MastheadLine& lineB = text.line(b.line);
    const bool colon = first.endsWith(u':');
    if (isSetApart(lineA, lineB))
        return colon && !lineA.box.isValid() && lineA.headingLevel == lineB.headingLevel;
    if (colon || isUnfinished(first) || text.printedAt(b.begin).isLower())
        return true;
    return lineA.box.isValid() || !lineA.blockEnd;
}

bool isBodyOfOrganization(const MastheadText& text, qsizetype at)
{
    static const QRegularExpression name(u"^(?:%1)(?!\\p{L})"_s.arg(fieldWordPattern(u"body-of-organization")));
    return name.match(text.folded().mid(at, 80)).hasMatch();
}

/// Two lines of two columns on one height.
bool standBeside(const MastheadLine& a, const MastheadLine& b)
{
    return a.box.isValid() && b.box.isValid() && b.box.left() > a.box.right() &&
           b.box.center().y() < a.box.bottom() && b.box.center().y() > a.box.top();
}

} // namespace

bool opensBody(const MastheadText& text, qsizetype at)
{
    static const QRegularExpression head(
        u"^(?:%1|%2)(?!\\p{L})|^[\\x{3400}-\\x{9FFF} ]{0,40}(?:%3)\\s*(?:\\n|distr)"_s.arg(
            fieldWordPattern(u"body-head"), fieldWordPattern(u"body-of-organization"),
            fieldWordPattern(u"body-tail")));
    return head.match(QStringView(text.folded()).sliced(at).left(80)).hasMatch() && !text.printedAt(at).isLower();
}

QList<TitleGroup> titleGroups(const MastheadText& text, qsizetype begin)
{
    return titleGroups(text, begin, text.size());
}

QList<TitleGroup> titleGroups(const MastheadText& text, qsizetype begin, qsizetype end)
{
    QList<TitleGroup> groups;
    const QList<FreeLine> lines = freeLines(text, begin, end);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && belongTogether(text, lines[i - 1], lines[i]))
            groups.last().end = lines[i].end;
        else
            groups.append({lines[i].begin, lines[i].end});
    }
    return groups;
}

QList<TitleGroup> splitAtTitleHead(const MastheadText& text, const TitleGroup& group)
{
    // A word that opens titles; a capital behind a small word that is no "of"; in Chinese a blank.
    static const QRegularExpression head(u"(?<=\\s)(?:%1)(?!\\p{L})"_s.arg(fieldWordPattern(u"title-head")));
    static const QRegularExpression word(u"(?<=[\\p{L})]\\s)\\p{L}"_s);
    const QString printed = text.printed(group.begin, group.end);
    if (printed == printed.toUpper() && printed != printed.toLower())
        return {group}; // in capitals every word begins with one
    constexpr qsizetype shortest = 6;
    const QStringView folded = QStringView(text.folded()).sliced(group.begin, group.end - group.begin);
    const bool typeset =
        text.line(text.lineAt(group.begin)).box.isValid(); // then layout would have told two titles apart
    for (const QRegularExpression* opening : {&head, &word}) {
        if (opening == &word && typeset)
            break;
        for (auto match = opening->globalMatch(folded); match.hasNext();) {
            const qsizetype at = group.begin + match.next().capturedStart();
            qsizetype before = at;
            while (before > group.begin && text.folded()[before - 1].isSpace())
                --before;
            const QStringView left = QStringView(text.folded()).sliced(group.begin, before - group.begin);
            qsizetype wordBegin = before;
            while (wordBegin > group.begin && text.folded()[wordBegin - 1].isLetter())
                --wordBegin;
            const bool wide = text.printedAt(at).script() == QChar::Script_Han &&
                              text.printedAt(before - 1).script() == QChar::Script_Han &&
                              text.lineAt(before) == text.lineAt(at);
            const bool capital =
                text.printedAt(at).isUpper() && (opening == &head || text.printedAt(wordBegin).isLower());
            if ((wide || capital) && !isUnfinished(left) && before - group.begin >= shortest)
                return {{group.begin, before}, {at, group.end}};
        }
    }
    return {group};
}

qsizetype titleGroupIndex(const MastheadText& text, const QList<TitleGroup>& groups)
{
    static const QRegularExpression head(u"^(?:%1)(?!\\p{L})"_s.arg(fieldWordPattern(u"title-head")));
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (head.match(QStringView(text.folded()).sliced(groups[i].begin, groups[i].end - groups[i].begin))
                .hasMatch())
            return i;
    }
    return 1;
}

BodySpan bodyAbove(const MastheadText& text, qsizetype meetingBegin)
{
    const QList<FreeLine> lines = freeLines(text, 0, meetingBegin);
    // The lines next to the meeting, back to the last thing that was read.
    qsizetype first = lines.size();
    while (first > 0 && (first == lines.size() ? text.readBeginAfter(lines[first - 1].end) >= meetingBegin
                                               : text.readBeginAfter(lines[first - 1].end) >= lines[first].begin))
        --first;
    qsizetype opening = first;
    qsizetype last = lines.isEmpty() ? 0 : lines.last().end;
    for (qsizetype i = first + 1; i < lines.size(); ++i) {
        if (opensBody(text, lines[i].begin) && standBeside(text.line(lines[i - 1].line), text.line(lines[i].line))) {
            last = lines[i - 1]
                       .end; // two bodies in two columns: the first is the one that the session below it belongs to
            break;
        }
        const bool own = opensBody(text, lines[i].begin) && !opensBody(text, lines[i - 1].begin);
        const QStringView before =
            QStringView(text.folded()).sliced(lines[i - 1].begin, lines[i - 1].end - lines[i - 1].begin);
        const bool second = opensBody(text, lines[i].begin) && !isUnfinished(before);
        if (own ? !isUnfinished(before) && text.line(lines[i - 1].line).blockEnd : second)
            opening = i;
    }
    if (opening > first && isBodyOfOrganization(text, lines[opening - 1].begin))
        --opening; // "United Nations Children's Fund / Executive Board"
    if (first < lines.size() && meetingBegin < text.size())
        return {lines[opening].begin, last, opensBody(text, lines[opening].begin) ? 0.95 : 0.85};
    // "United Nations / General Assembly / Distr.: General": the body stands in the corner.
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (!opensBody(text, lines[i].begin))
            continue;
        // "… addressed to the President of the Security / Council": the end of a title.
        constexpr qsizetype longLine = 40;
        if (i > 0 && lines[i - 1].end - lines[i - 1].begin > longLine && !opensBody(text, lines[i - 1].begin) &&
            belongTogether(text, lines[i - 1], lines[i]))
            continue;
        // "Executive Board of the / … / United Nations Office for": the name began further up.
        if (i > 0 && text.readBeginAfter(lines[i - 1].end) >= lines[i].begin &&
            isUnfinished(
                QStringView(text.folded()).sliced(lines[i - 1].begin, lines[i - 1].end - lines[i - 1].begin)))
            continue;
        qsizetype end = i;
        while (
            end + 1 < lines.size() && text.readBeginAfter(lines[end].end) >= lines[end + 1].begin &&
            !text.line(lines[end].line).blockEnd &&
            (isUnfinished(QStringView(text.folded()).sliced(lines[end].begin, lines[end].end - lines[end].begin)) ||
             !opensBody(text, lines[end + 1].begin)))
            ++end;
        return {lines[i].begin, lines[end].end, 0.85};
    }
    return {};
}

} // namespace rapporteur::text
