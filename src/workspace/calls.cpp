// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/calls.h"

#include "store/file_repository.h"
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
    Facts(Connection& connection, QDate asAt, Language wanted)
        : directory(store::organisations(connection))
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
    row.isOpen = !call.closed && !over && (!call.openedOn.isValid() || call.openedOn <= facts.day);
    row.isOverdue = !call.closed && over && !detail.silent.isEmpty();
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
        const Facts facts(connection, day, language);
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
        return detailOf(connection, Facts(connection, day, language), *call);
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
