// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_meetings.h"

#include "workspace/grid.h"
#include "workspace/meetings.h"
#include "workspace/plan.h"
#include "workspace/queries.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <ostream>

using namespace Qt::StringLiterals;

namespace rapporteur::bench {
namespace {

constexpr int repetitions = 15;
constexpr int documentsOfLargest = 2'000;

/// Rows as imports and people would leave them, written by the database itself: making them is not what is measured.
void fill(store::Connection& connection, int meetings, int documents)
{
    const std::string count = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) ";
    connection.run(count +
                       "INSERT INTO meeting (id, body_id, code, ordinal) SELECT i, 100 + i % 4, 'M-' || i, i FROM n",
                   meetings);
    connection.run(count +
                       "INSERT INTO meeting_segment (id, meeting_id, position, start_date, end_date) SELECT i, i, 0, "
                       "date('1975-01-06', (i * 9) || ' days'), date('1975-01-10', (i * 9) || ' days') FROM n",
                   meetings);
    connection.run("INSERT INTO file (id, sha256, size, media_type, original_name, added_at) VALUES (1, ?1, 1, "
                   "'application/pdf', 'a.pdf', 0)",
                   QString(64, u'a'));
    connection.run(count +
                       "INSERT INTO document (id, kind, sort_key, added_at) SELECT i, 'working', printf('%09d', i), "
                       "0 FROM n",
                   documents);
    connection.run(count +
                       "INSERT INTO document_symbol (document_id, position, canonical, printed, search_key, "
                       "sort_key) SELECT i, 0, 'UNEP/MC/COP.4/' || i, '', 'unep mc cop 4 ' || i, printf('%09d', i) "
                       "FROM n",
                   documents);
    connection.run(count + "INSERT INTO language_version (id, document_id, language, file_id, added_at) SELECT i, i, "
                           "'en', 1, 0 FROM n",
                   documents);
    connection.run(count + "INSERT INTO document_meeting (document_id, meeting_id) SELECT i, iif(i <= ?2, 1, 1 + i % "
                           "?3) FROM n",
                   documents, documentsOfLargest, meetings);
    connection.run(count + "INSERT INTO planned_document (id, meeting_id, symbol, sort_key, added_at) SELECT i, 1, "
                           "'UNEP/MC/COP.4/' || (i * 5), printf('%09d', i), 0 FROM n",
                   documentsOfLargest);
}

void measure(std::ostream& out, const char* what, const std::function<bool()>& ask)
{
    QList<double> times;
    for (int run = 0; run < repetitions; ++run) {
        QElapsedTimer timer;
        timer.start();
        if (!ask()) {
            out << "  " << what << ": failed\n";
            return;
        }
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    const double first = times.first();
    std::sort(times.begin(), times.end());
    out << "  " << what << ": first " << first << " ms, middle " << times[times.size() / 2] << " ms, worst "
        << times.last() << " ms\n";
}

} // namespace

void benchMeetings(std::ostream& out, int meetings, int documents)
{
    const QTemporaryDir folder;
    auto library = workspace::Library::create(folder.filePath(u"library"_s));
    if (!library)
        return;
    const auto filled = (*library)->store().write(
        u"generate"_s, [&](store::Connection& connection) { fill(connection, meetings, documents); });
    auto view = (*library)->view();
    if (!filled || !view) {
        out << "meetings: the library cannot be made\n";
        return;
    }
    out << "meetings: " << meetings << " meetings, " << documents << " documents\n";
    const domain::MeetingId largest{1};
    const domain::MeetingId usual{7};
    const auto gridOf = [](domain::MeetingId meeting) {
        workspace::GridQuery query;
        query.meeting = meeting;
        return query;
    };
    workspace::PlanQuery planQuery;
    planQuery.meeting = largest;
    measure(out, "list of all meetings",
            [&] { return workspace::listMeetings(**view, {}, domain::Language::English).has_value(); });
    measure(out, "time axis of all bodies",
            [&] { return workspace::timeAxis(**view, {}, {}, {}, domain::Language::English).has_value(); });
    measure(out, "grid of a meeting", [&] { return workspace::documentGrid(**view, gridOf(usual)).has_value(); });
    measure(out, "grid of 2,000 documents",
            [&] { return workspace::documentGrid(**view, gridOf(largest)).has_value(); });
    measure(out, "plan of 2,000 documents", [&] { return workspace::planOf(**view, planQuery).has_value(); });
}

} // namespace rapporteur::bench
