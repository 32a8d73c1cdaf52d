// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/inline_markup.h"

#include <QRegularExpression>

namespace rapporteur::sample {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const QString& target)
{
    static const QRegularExpression decision(u"^(?:[A-Z]+-[IVXL\\d]+/\\d+|(?:GC|UNEA|CBD|BC) \\S+)$"_s);
    if (decision.match(target).hasMatch())
        return u"decision"_s;
    if (target.contains(u"/RES/"_s))
        return u"resolution"_s;
    return target.contains(u" art. "_s) ? u"article"_s : u"symbol"_s;
}

/// `raw => target, target # pinpoint`; without targets the raw form is the target.
TrueCitation readCitation(const QString& inside)
{
    TrueCitation citation;
    const QStringList sides = inside.split(u" => "_s);
    citation.raw = sides.first();
    citation.raw.remove(u"<br>"_s);
    const QString right = sides.size() > 1 ? sides.last() : citation.raw;
    citation.pinpoint = right.section(u" # "_s, 1);
    citation.targets = right.section(u" # "_s, 0, 0).split(u", "_s);
    citation.kind = kindOf(citation.targets.first());
    return citation;
}

/// Takes markup apart from left to right; `m_run` carries the looks that are open.
class Reader {
public:
    MarkedText read(const QString& source);

private:
    void addText(const QString& text);
    void addMark(const QString& label);
    void apply(const QRegularExpressionMatch& match);

    report::TextRun m_run;
    MarkedText m_result;
};

void Reader::addText(const QString& text)
{
    if (text.isEmpty())
        return;
    report::TextRun run = m_run;
    run.text = text;
    m_result.rich.append(run);
    m_result.plain += text;
}

void Reader::addMark(const QString& label)
{
    report::TextRun run = m_run;
    run.text = label;
    run.noteMark = true;
    m_result.rich.append(run);
    m_result.noteMarks.append(label);
}

void Reader::apply(const QRegularExpressionMatch& match)
{
    if (match.hasCaptured(u"note")) {
        addMark(match.captured(u"note"));
    } else if (match.hasCaptured(u"citation")) {
        const QString inside = match.captured(u"citation");
        QString printed = inside.section(u" => "_s, 0, 0);
        const TrueCitation citation = readCitation(inside);
        m_result.citations.append(citation);
        const QString before = m_result.plain;
        addText(printed.replace(u"<br>"_s, QString(QChar::LineSeparator)));
        m_result.plain = before + citation.raw;
    } else if (match.captured() == u"<br>"_s) {
        addText(QString(QChar::LineSeparator));
        m_result.plain.back() = u' ';
    } else {
        const bool open = match.captured(u"end").isEmpty();
        const QString look = match.captured(u"look");
        (look == u"b"_s ? m_run.bold : look == u"i"_s ? m_run.italic : m_run.letterSpaced) = open;
    }
}

MarkedText Reader::read(const QString& source)
{
    static const QRegularExpression markup(
        u"\\[\\^(?<note>[^\\]]+)\\]|\\[\\[(?<citation>.+?)\\]\\]|<(?<end>/?)(?<look>[bis])>|<br>"_s);
    qsizetype done = 0;
    auto matches = markup.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        addText(source.mid(done, match.capturedStart() - done));
        apply(match);
        done = match.capturedEnd();
    }
    addText(source.mid(done));
    return m_result;
}

} // namespace

MarkedText readMarkup(const QString& source)
{
    return Reader().read(source);
}

} // namespace rapporteur::sample
