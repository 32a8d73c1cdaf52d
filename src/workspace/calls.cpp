// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/calls.h"

#include "store/file_repository.h"
#include "store/history.h"
#include "store/organisation_repository.h"
#include "workspace/record_names.h"

#include <QCollator>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Call;
using domain::CallAudience;
using domain::Language;
using domain::OrganisationId;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(calls)
};

/// What counts calls, read once for a list.
struct Facts {
    Facts(Connection& connection, const store::TableLayouts& tables, QDate asAt, Language wanted)
        : directory(store::organisations(connection))
        , layouts(tables)
        , day(asAt.isValid() ? asAt : QDate::currentDate())
        , language(wanted)
    {
    }
    QString nameOf(OrganisationId id) const
    {
        const domain::Organisation* found = directory.find(id);
        return found ? organisationName(*found, language) : QString();
    }

    store::OrganisationDirectory directory;
    const store::TableLayouts& layouts;
    QDate day;
    Language language;
};

void sortByName(QList<SilentRow>& rows, Language language)
{
    QCollator collator{QLocale(code(language))};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(rows.begin(), rows.end(), [&](const SilentRow& one, const SilentRow& other) {
        return collator.compare(one.name, other.name) < 0;
    });
}

/// What the log of changes knows of a closing.
struct Closing {
    QDate since;          ///< on this day it stood as closed in the library; invalid: the log does not know
    bool wasOpen = false; ///< until then it stood there as open
};

Closing closingOf(Connection& connection, const Facts& facts, domain::CallId call)
{
    Closing closing;
    for (const store::FieldChange& change :
         store::History::ofRecord(connection, facts.layouts, {u"call"_s, call.value})) {
        const auto* closed = std::get_if<qint64>(&change.after);
        if (change.table != "call"_L1 || change.column != "closed"_L1 || !closed || *closed == 0)
            continue;
        const bool updated = change.operation == store::RowOperation::Updated;
        // A call that was deleted and brought back was closed before.
        if (updated || !closing.since.isValid())
            closing = {change.entry.at.toLocalTime().date(), updated};
    }
    return closing;
}

void setClosed(Connection& connection, const Facts& facts, CallRow& row)
{
    row.isClosed = row.call.closed;
    if (!row.call.closed || facts.day >= QDate::currentDate())
        return;
    const Closing closing = closingOf(connection, facts, row.call.id);
    if (closing.since.isValid() && closing.since <= facts.day)
        return;
    row.isClosed = !closing.wasOpen;
    row.isClosingUnknown = !closing.wasOpen;
}

CallDetail detailOf(Connection& connection, const Facts& facts, const Call& call)
{
    CallDetail detail;
    CallRow& row = detail.row;
    row.call = call;
    row.title = domain::preferred(call.titles, {facts.language, Language::English});
    if (row.title.isEmpty())
        row.title = call.reference;
    row.meeting = meetingLine(connection, call.meeting);
    const QList<OrganisationId> addressed = store::addressedBy(connection, call, facts.day);
    const QSet<OrganisationId> asked(addressed.begin(), addressed.end());
    QSet<OrganisationId> answered;
    for (const domain::Submission& submission : store::submissions(connection, call.id)) {
        if (submission.receivedOn > facts.day)
            continue;
        answered.insert(submission.organisation);
        detail.submissions.append({submission, facts.nameOf(submission.organisation), daysLate(submission, call),
                                   asked.contains(submission.organisation)});
        row.late += detail.submissions.last().daysLate > 0 ? 1 : 0;
    }
    for (const OrganisationId each : addressed) {
        if (!answered.contains(each))
            detail.silent.append({each, facts.nameOf(each)});
    }
    sortByName(detail.silent, facts.language);
    row.addressed = int(addressed.size());
    row.answered = int(addressed.size() - detail.silent.size());
    row.submissions = int(detail.submissions.size());
    const bool over = call.deadline.isValid() && call.deadline < facts.day;
    setClosed(connection, facts, row);
    row.isOpen = !row.isClosed && !over && (!call.openedOn.isValid() || call.openedOn <= facts.day);
    row.isOverdue = !row.isClosed && over && !detail.silent.isEmpty();
    return detail;
}

struct AudienceName {
    CallAudience audience;
    const char* name;
};
constexpr AudienceName audienceNames[] = {
    {CallAudience::Named, QT_TRANSLATE_NOOP("calls", "only those named")},
    {CallAudience::Parties, QT_TRANSLATE_NOOP("calls", "all Parties")},
    {CallAudience::States, QT_TRANSLATE_NOOP("calls", "all States")},
    {CallAudience::All, QT_TRANSLATE_NOOP("calls", "everybody")},
};

} // namespace

Result<QList<CallRow>> callsAsAt(View& view, QDate day, Language language)
{
    return view.read([&](Connection& connection) {
        const Facts facts(connection, view.layouts(), day, language);
        QList<CallRow> rows;
        for (const Call& call : store::calls(connection)) {
            if (!call.openedOn.isValid() || call.openedOn <= facts.day)
                rows.append(detailOf(connection, facts, call).row);
        }
        return rows;
    });
}

Result<CallDetail> callDetail(View& view, domain::CallId id, QDate day, Language language)
{
    return view.read([&](Connection& connection) -> Result<CallDetail> {
        const auto call = store::call(connection, id);
        if (!call)
            return fail(ErrorCode::NotFound, {QString::number(id.value)});
        return detailOf(connection, Facts(connection, view.layouts(), day, language), *call);
    });
}

Result<domain::CallId> callCalled(View& view, const QString& typed)
{
    return view.read([&](Connection& connection) {
        return recordCalled(store::calls(connection), typed, [](const Call& record) {
            return QStringList(record.titles.values()) << record.reference;
        });
    });
}

Result<QString> submissionFilePath(View& view, domain::FileId id)
{
    return view.read([&](Connection& connection) -> Result<QString> {
        const auto file = store::file(connection, id);
        const QString path = file ? view.files().find(QString::fromLatin1(file->sha256.toHex())) : QString();
        if (path.isEmpty())
            return fail(ErrorCode::NotFound, {QString::number(id.value)});
        return path;
    });
}

QString callAudienceName(CallAudience audience)
{
    for (const AudienceName& entry : audienceNames) {
        if (entry.audience == audience)
            return Text::tr(entry.name);
    }
    return {};
}

} // namespace rapporteur::workspace
