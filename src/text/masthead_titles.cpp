// SPDX-License-Identifier: GPL-3.0-or-later
// What no form tells: the name of the body above the meeting, the titles below the item, the line of the author.
#include "text/masthead_parts.h"

#include "text/field_words.h"
#include "text/masthead_title_groups.h"

#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression headOf(QStringView kind)
{
    return QRegularExpression(u"^[\\s\"“«(]*(?:%1)(?!\\p{L})"_s.arg(fieldWordPattern(kind)));
}

/// The begin of the first and the end of the last stretch with one of these roles; {-1, -1} if there is none.
std::pair<qsizetype, qsizetype> extentOf(const MastheadText& text, std::initializer_list<MastheadRole> roles)
{
    std::pair<qsizetype, qsizetype> extent{-1, -1};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (std::find(roles.begin(), roles.end(), text.roleAt(i)) == roles.end())
            continue;
        if (extent.first < 0)
            extent.first = i;
        extent.second = i + 1;
    }
    return extent;
}

/// Where the titles begin: behind meeting, dates and item; without those behind the corner of the page.
qsizetype titlesBegin(const MastheadText& text)
{
    const auto meeting = extentOf(text, {MastheadRole::Ordinal, MastheadRole::Segment});
    const auto item = extentOf(text, {MastheadRole::Item});
    // Below the titles the item stands in brackets with a heading of the text ("Programme questions (Item 3 (b))").
    if (meeting.second >= 0 && item.first > meeting.second &&
        titleGroups(text, meeting.second, item.first).size() > 1)
        return meeting.second;
    if (std::max(meeting.second, item.second) >= 0)
        return std::max(meeting.second, item.second);
    const auto corner = extentOf(text, {MastheadRole::Header, MastheadRole::Symbol, MastheadRole::Organization});
    return std::max<qsizetype>(0, corner.second);
}

/// Claims what stands beside the corner: with geometry the lines of the other column come after it ("General
/// Assembly").
void takeBesideCorner(MastheadText& text, qsizetype begin)
{
    double bottom = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.roleAt(i) == MastheadRole::Header)
            bottom = std::max(bottom, text.line(text.lineAt(i)).box.bottom());
    }
    for (int i = text.lineAt(begin); i < text.lineCount(); ++i) {
        const QRectF box = text.line(i).box;
        if (box.isValid() && box.center().y() < bottom && text.isFree(text.lineBegin(i), text.lineEnd(i)))
            text.claim(text.lineBegin(i), text.lineEnd(i), MastheadRole::Organization);
    }
}

/// Whether a line says the same as one above it, as the names of bodies do that stand in the corner and again above
/// their session.
bool repeatsLine(const MastheadText& text, int line)
{
    const auto content = [&](int i) {
        return QStringView(text.folded()).sliced(text.lineBegin(i), text.lineEnd(i) - text.lineBegin(i)).trimmed();
    };
    for (int i = 0; i < line; ++i) {
        if (content(i) == content(line))
            return true;
    }
    return false;
}

/// Whether the stretch reads as an author's line in itself.
double authorConfidence(const MastheadText& text, qsizetype begin, qsizetype end)
{
    static const QRegularExpression head = headOf(u"author-head");
    static const QRegularExpression report(u"^\\s*(?:%1)\\s*(?:the|le|la|l'|el|los|las|les)?\\s*(?:%2)"_s.arg(
        fieldWordPattern(u"report-of"), fieldWordPattern(u"officer")));
    static const QRegularExpression chinese(
        u"^[^。:；,]{0,14}?(?:%1)[^。:；]{0,12}?(?:的|编写|提交|提出)?\\s*(?:%2)\\s*[*]*$"_s.arg(
            fieldWordPattern(u"officer"), fieldWordPattern(u"author-zh")));
    constexpr qsizetype longest = 200;
    if (end - begin > longest || end <= begin)
        return 0;
    const QStringView folded = QStringView(text.folded()).sliced(begin, end - begin).trimmed();
    if (text.printedAt(begin).isLower())
        return 0;
    if (head.match(folded).hasMatch())
        return 0.97;
    if (report.match(folded).hasMatch())
        return 0.95;
    return folded.size() <= 30 && chinese.match(folded).hasMatch() ? 0.95 : 0;
}

/// Whether an author's line stands among the next lines.
bool authorFollows(const MastheadText& text, qsizetype from)
{
    constexpr int nearest = 8;
    const int first = text.lineAt(from) + 1;
    for (int i = first; i < std::min(first + nearest, text.lineCount()); ++i) {
        if (text.isFree(text.lineBegin(i), text.lineEnd(i)) &&
            authorConfidence(text, text.lineBegin(i), text.lineEnd(i)) > 0.9)
            return true;
    }
    return false;
}

/// Claims what is no title below `begin`: the text's own beginning, "Addendum", brackets that tell how a resolution
/// came about.
void takeText(MastheadText& text, qsizetype begin)
{
    static const QRegularExpression heading(
        u"^\\s*(?:[ivx]{1,4}[.)]|\\d{1,2}[.)]|[a-z][.)]|[一二三]、)?\\s*(?:%1)\\s*[:.]?\\s*$"_s.arg(
            fieldWordPattern(u"text-begins")));
    static const QRegularExpression labelled(u"^\\s*(?:[ivx]{1,4}|[a-d])[.)]\\s+\\p{L}|^\\s*(?:一|二|三)、"_s);
    static const QRegularExpression edition(u"^\\s*(?:%1)\\s*\\d{0,2}[\\s*]*$"_s.arg(fieldWordPattern(u"edition")));
    static const QRegularExpression adoption(u"^\\s*(?:%1)"_s.arg(fieldWordPattern(u"adoption")));
    static const QRegularExpression procedure(u"^\\s*[\\[(].*[\\])]\\s*$"_s);
    // "The General Assembly,": the enacting body of a resolution.
    static const QRegularExpression enacting(
        u"^\\s*(?:the|l'|la|le|el|los|las|ان)?\\s*(?:(?:%1)(?!\\p{L})[^,]{0,60}|[\\x{3400}-\\x{9FFF}]{0,20}(?:大会|理事会|委员会|会议))[,،]\\s*$"_s
            .arg(fieldWordPattern(u"body-head")));
    static const QRegularExpression paragraph(u"^\\s*1\\s*[.\\-–)、．]\\s+\\S|^\\s*(?:1\\s*[.．])\\s*$"_s);
    static const QRegularExpression unedited(u"^.{0,120}?(?<!\\p{L})(?:%1)"_s.arg(fieldWordPattern(u"unedited")));
    static const QRegularExpression year(
        u"^\\s*(?:[\\p{L}-]+\\s+){1,3}(?:year|annee|ano|год)\\s*$|^\\s*第.{1,6}年\\s*$|^\\s*السنه\\s"_s);
    for (int i = text.lineAt(begin); i < text.lineCount(); ++i) {
        const qsizetype from = std::max(begin, text.lineBegin(i));
        const QStringView line =
            QStringView(text.folded()).sliced(from, std::max<qsizetype>(0, text.lineEnd(i) - from));
        if (line.trimmed().isEmpty() || !text.isFree(from, text.lineEnd(i)))
            continue;
        const bool label = labelled.match(line).hasMatch();
        if (label || heading.match(line).hasMatch() || enacting.match(line).hasMatch() ||
            paragraph.match(line).hasMatch()) {
            text.claim(from, text.size(), MastheadRole::Text);
            return;
        }
        // A joint document goes on with its second body: "Security Council / Seventy-eighth year".
        if (unedited.match(line).hasMatch()) {
            text.claim(from, text.lineEnd(i), MastheadRole::Note);
            continue;
        }
        if (year.match(line).hasMatch() || repeatsLine(text, i))
            text.claim(from, text.lineEnd(i), MastheadRole::Organization);
        else if (edition.match(line).hasMatch()) {
            // What follows "Corrigendum" or "Addendum" is what it corrects or adds, if the title was above. The only
            // group above may be the title of the item, where titles and author are still to come.
            const qsizetype above = titleGroups(text, begin, from).size();
            const bool titled = above > 1 || (above == 1 && !authorFollows(text, from));
            text.claim(from, titled ? text.size() : text.lineEnd(i), MastheadRole::Edition);
        } else if (adoption.match(line).hasMatch()) {
            text.claim(from, text.lineEnd(i), MastheadRole::Note);
        } else if (procedure.match(line).hasMatch())
            text.claim(from, text.lineEnd(i), MastheadRole::Note);
    }
    static const QRegularExpression remark(u"\\[[^\\[\\]]{5,160}\\]"_s);
    for (auto match = remark.globalMatch(text.folded(), begin); match.hasNext();) {
        const auto each = match.next();
        text.claim(each.capturedStart(), each.capturedEnd(), MastheadRole::Note);
    }
    // Text without line breaks: "… third meeting Introduction 1. The third meeting".
    static const QRegularExpression inLine(
        u"\\s(?:(?:[ivx]{1,3}\\.\\s+)?(?:%1)\\s+)?1\\.\\s+(?=\\p{L})|\\s(?:[ivx]{1,3}\\.\\s+)?(?:introduction|introduccion|введение)\\s*(?=\\n)"_s
            .arg(fieldWordPattern(u"text-begins")));
    if (const auto match = inLine.match(text.folded(), std::max<qsizetype>(0, begin - 1)); match.hasMatch())
        text.claim(match.capturedStart(), text.size(), MastheadRole::Text);
}

void setAuthor(MastheadText& text, qsizetype begin, qsizetype end, double confidence, domain::Masthead& masthead)
{
    text.claim(begin, end, MastheadRole::Author);
    trimSpan(text.folded(), begin, end);
    masthead.authorLine = text.reading(text.printed(begin, end), confidence, begin, end);
}

/// The author's line as a line of its own below the title, or at the end of collapsed text.
void readAuthor(MastheadText& text, qsizetype begin, domain::Masthead& masthead)
{
    const QList<TitleGroup> groups = titleGroups(text, begin);
    for (qsizetype i = groups.size() - 1; i >= 0; --i) {
        // The author may stand right below the title, with nothing that sets the two apart.
        const qsizetype lastLine = text.lineBegin(text.lineAt(groups[i].end - 1));
        if (const double own = authorConfidence(text, lastLine, groups[i].end); own > 0 && lastLine > groups[i].begin)
            return setAuthor(text, lastLine, groups[i].end, own, masthead);
        const double confidence = authorConfidence(text, groups[i].begin, groups[i].end);
        // The only group below the meeting is the title, even if it reads "Report of the Secretary-General".
        if (confidence > 0 && (i > 0 || groups.size() > 1 || confidence > 0.96))
            return setAuthor(text, groups[i].begin, groups[i].end, confidence, masthead);
    }
    // Lines of one group, or text without line breaks: the last capital that opens an author's line.
    static const QRegularExpression inside(
        u"(?<=[\\s.*])(?:(?:%1)|(?:%2)\\s+(?:the|le|la|l'|el|los|las|les)?\\s*(?:%3))(?!\\p{L})"_s.arg(
            fieldWordPattern(u"author-head"), fieldWordPattern(u"report-of"), fieldWordPattern(u"officer")));
    static const QRegularExpression chineseEnd(
        u"(?:^|[\\s\\n])((?:%1)(?:编写|提交)?的?(?:说明|报告|提案|备忘录))\\s*[*]*\\s*$"_s.arg(
            fieldWordPattern(u"officer")));
    static const QRegularExpression textBegins(u"\\s(?:%1)\\s"_s.arg(fieldWordPattern(u"text-begins")));
    for (qsizetype i = groups.size() - 1; i >= 0; --i) {
        const TitleGroup& group = groups[i];
        const QStringView folded = QStringView(text.folded()).sliced(group.begin, group.end - group.begin);
        qsizetype found = -1;
        for (auto match = inside.globalMatch(folded); match.hasNext();) {
            const qsizetype at = group.begin + match.next().capturedStart();
            if (text.printedAt(at).isUpper() || text.printedAt(at).script() == QChar::Script_Arabic)
                found = at;
        }
        if (const auto chinese = chineseEnd.match(folded); chinese.hasMatch())
            found = group.begin + chinese.capturedStart(1);
        if (found <= group.begin)
            continue;
        // "Report of the Secretary-General Summary The present report …"
        qsizetype end = group.end;
        if (const auto next = textBegins.match(text.folded(), found); next.hasMatch() && next.capturedStart() < end) {
            end = next.capturedStart();
            text.claim(end, text.size(), MastheadRole::Text);
        }
        constexpr qsizetype longest = 120;
        if (end - found <= longest)
            return setAuthor(text, found, end, 0.9, masthead);
    }
}

void readBody(MastheadText& text, domain::Masthead& masthead)
{
    const auto meeting = extentOf(text, {MastheadRole::Ordinal, MastheadRole::Segment, MastheadRole::Item});
    const qsizetype end = meeting.first >= 0 ? meeting.first : text.size();
    BodySpan body = bodyAbove(text, end);
    const auto ordinal = extentOf(text, {MastheadRole::Ordinal});
    if (ordinal.first >= 0) {
        // "Eighteenth Meeting of the Parties to the Montreal Protocol": the body stands in the name of the meeting.
        static const QRegularExpression goesOn(
            u"^\\s+(?:of|des|de|du|del|сторон|государств|للاطراف|لاطراف)(?!\\p{L})"_s);
        if (goesOn.match(text.folded().mid(ordinal.second, 20)).hasMatch() &&
            text.roleAt(ordinal.second + 1) == MastheadRole::Free)
            body = {ordinal.first, text.readBeginAfter(ordinal.second + 1), 0.85};
    }
    if (body.begin < 0)
        return;
    qsizetype from = body.begin;
    qsizetype to = body.end;
    trimSpan(text.folded(), from, to);
    masthead.body = text.reading(text.printed(from, to), body.confidence, from, to);
    text.claim(body.begin, body.end, MastheadRole::Body);
}

/// The author's line closes a masthead: a group below it is a heading of the text, unless the title itself is missing
/// above ("Item title / Draft resolution submitted by … / Title").
void dropBelowAuthor(const MastheadText& text, bool hasItem, QList<TitleGroup>& groups)
{
    static const QRegularExpression titleHead = headOf(u"title-head");
    const qsizetype author = extentOf(text, {MastheadRole::Author}).first;
    if (author < 0)
        return;
    const auto below =
        std::find_if(groups.begin(), groups.end(), [&](const TitleGroup& group) { return group.begin > author; });
    const qsizetype above = below - groups.begin();
    if (below == groups.end() || above == 0)
        return;
    const QStringView first = QStringView(text.folded()).sliced(below->begin, below->end - below->begin);
    if (!hasItem || above > 1 || !titleHead.match(first).hasMatch())
        groups.erase(below, groups.end());
}

/// Without an item, a plain line above one set in bold is the subject under which the document stands.
qsizetype plainAboveBold(const MastheadText& text, const QList<TitleGroup>& groups)
{
    const auto isBold = [&](const TitleGroup& group) { return text.line(text.lineAt(group.begin)).bold; };
    return groups.size() == 2 && !isBold(groups[0]) && isBold(groups[1]) ? 1 : 0;
}

void setTitle(const MastheadText& text, const QList<TitleGroup>& groups, qsizetype first, qsizetype last,
              double confidence, domain::Reading<QString>& reading)
{
    QStringList parts;
    for (qsizetype i = first; i < last; ++i) {
        qsizetype begin = groups[i].begin;
        qsizetype end = groups[i].end;
        trimSpan(text.folded(), begin, end);
        parts += text.printed(groups[i].begin, std::max(begin, end)).trimmed();
    }
    if (parts.isEmpty())
        return;
    const bool wide = parts.first().front().script() == QChar::Script_Han;
    reading =
        text.reading(parts.join(wide ? QString() : u" "_s), confidence, groups[first].begin, groups[last - 1].end);
}

} // namespace

void readTitles(MastheadText& text, domain::Masthead& masthead)
{
    const qsizetype begin = titlesBegin(text);
    takeText(text, begin);
    readBody(text, masthead);
    takeBesideCorner(text, begin);
    readAuthor(text, begin, masthead);
    QList<TitleGroup> groups = titleGroups(text, begin);
    // The number of a resolution stands with its own title: the rest only says who adopted it.
    static const QRegularExpression resolution(u"^\\s*\\d{1,3}/(?:\\d{1,3}|\\.{2,3})[a-z]?\\.?\\s+\\p{L}"_s);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (resolution.match(QStringView(text.folded()).sliced(groups[i].begin, groups[i].end - groups[i].begin))
                .hasMatch()) {
            setTitle(text, groups, i, i + 1, 0.9, masthead.title);
            if (i > 0 && masthead.agendaItems.confidence > 0)
                setTitle(text, groups, 0, 1, 0.8, masthead.itemTitle);
            return;
        }
    }
    const bool hasItem = masthead.agendaItems.confidence > 0;
    dropBelowAuthor(text, hasItem, groups);
    const bool oneGroup = hasItem && groups.size() == 1;
    if (oneGroup)
        groups = splitAtTitleHead(text, groups.first());
    const qsizetype split =
        hasItem && groups.size() > 1 ? titleGroupIndex(text, groups) : plainAboveBold(text, groups);
    const double confidence = oneGroup ? 0.8 : 0.92;
    if (split > 0)
        setTitle(text, groups, 0, split, confidence, masthead.itemTitle);
    setTitle(text, groups, split, groups.size(), confidence, masthead.title);
}

} // namespace rapporteur::text
