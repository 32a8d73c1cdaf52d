// SPDX-License-Identifier: GPL-3.0-or-later
// Symbols of the grid: the next free one of a series.
#include "store/meeting_detail_repository.h"
#include "workspace/grid.h"

#include <QRegularExpression>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::DocumentKind;
using store::Connection;

namespace {

/// How the documents of a kind are counted within a meeting: INF/17, CRP.3 (field notes on symbols, section 2).
struct Counter {
    DocumentKind kind;
    QLatin1StringView word;
    QLatin1StringView separator; ///< usual; that of the meeting's own documents goes before it
};
constexpr Counter counters[] = {
    {DocumentKind::Information, "INF"_L1, "/"_L1},
    {DocumentKind::ConferenceRoom, "CRP"_L1, "."_L1},
    {DocumentKind::Limited, "L"_L1, "."_L1},
    {DocumentKind::Restricted, "R"_L1, "."_L1},
};

/// "UNEP/MC/COP.{n}" of a fourth meeting is "UNEP/MC/COP.4"; empty where the meeting has not what the pattern needs.
QString rootOf(QString pattern, const domain::MeetingDetail& meeting)
{
    if (pattern.contains("{n}"_L1)) {
        if (meeting.meeting.ordinal <= 0)
            return {};
        pattern.replace("{n}"_L1, QString::number(meeting.meeting.ordinal));
    }
    if (pattern.contains("{y}"_L1)) {
        const QDate opening = meeting.parts.isEmpty() ? QDate() : meeting.parts.first().firstDay();
        if (!opening.isValid())
            return {};
        pattern.replace("{y}"_L1, QString::number(opening.year()));
    }
    while (pattern.endsWith(u'/'))
        pattern.chop(1);
    return pattern;
}

/// Every symbol in use, in the trash too: a number that was given is not given again.
QStringList usedSymbols(Connection& connection, domain::MeetingId meeting)
{
    QStringList symbols;
    store::Statement rows = connection.query(
        "SELECT s.canonical FROM document_symbol s JOIN document_meeting m ON m.document_id = s.document_id WHERE "
        "m.meeting_id = ?1 UNION SELECT symbol FROM planned_document WHERE meeting_id = ?1 AND symbol <> ''",
        meeting);
    while (rows.step())
        symbols.append(rows.get<QString>(0));
    return symbols;
}

/// Of the body's roots, the one that most of the symbols begin with; the first that can be where there are none.
QString usedRoot(const QStringList& roots, const QStringList& symbols)
{
    QString best;
    qsizetype most = -1;
    for (const QString& root : roots) {
        const qsizetype begun = std::count_if(symbols.begin(), symbols.end(),
                                              [&](const QString& symbol) { return symbol.startsWith(root + u'/'); });
        if (!root.isEmpty() && begun > most) {
            most = begun;
            best = root;
        }
    }
    return best;
}

QString nextIn(const QString& root, DocumentKind kind, const QStringList& symbols)
{
    QString word;
    QString separator = u"/"_s;
    for (const Counter& counter : counters) {
        if (counter.kind == kind) {
            word = counter.word;
            separator = counter.separator;
        }
    }
    const QString counted = word.isEmpty() ? QString() : word + u"([/.])"_s;
    const QRegularExpression pattern(u'^' + QRegularExpression::escape(root) + u'/' + counted +
                                     u"([0-9]{1,6})(?:/|$)"_s);
    int highest = 0;
    for (const QString& symbol : symbols) {
        const auto match = pattern.match(symbol);
        if (!match.hasMatch())
            continue;
        highest = std::max(highest, match.captured(match.lastCapturedIndex()).toInt());
        if (!word.isEmpty())
            separator = match.captured(1);
    }
    const QString number = QString::number(highest + 1);
    return root + u'/' + (word.isEmpty() ? QString() : QString(word + separator)) + number;
}

} // namespace

Result<QString> nextFreeSymbol(View& view, domain::MeetingId meeting, DocumentKind kind)
{
    return view.read([&](Connection& connection) -> Result<QString> {
        const auto detail = store::meetingDetail(connection, meeting);
        if (!detail)
            return fail(ErrorCode::NotFound, {QString::number(meeting.value)});
        QStringList roots;
        store::Statement rows = connection.query(
            "SELECT pattern FROM body_symbol_root WHERE body_id = ?1 ORDER BY pattern", detail->meeting.body);
        while (rows.step())
            roots.append(rootOf(rows.get<QString>(0), *detail));
        const QStringList symbols = usedSymbols(connection, meeting);
        const QString root = usedRoot(roots, symbols);
        if (root.isEmpty())
            return fail(ErrorCode::NotFound, {detail->meeting.code});
        return nextIn(root, kind, symbols);
    });
}

} // namespace rapporteur::workspace
