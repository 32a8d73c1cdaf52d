// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/participation_export.h"

#include "report/office_writers.h"
#include "report/participation_words.h"
#include "report/pdf_writer.h"
#include "report/table_writers.h"
#include "workspace/meeting_head.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Credentials;
using domain::Language;
using domain::MeetingId;
using domain::OrganisationKind;
using report::ParticipantGroup;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(participation)
};

ParticipantGroup groupOf(const ParticipationRow& row)
{
    switch (row.organisation.kind) {
    case OrganisationKind::State:
        return row.mayVote ? ParticipantGroup::Parties : ParticipantGroup::StatesNotParties;
    case OrganisationKind::RegionalIntegration:
        return row.mayVote ? ParticipantGroup::Parties : ParticipantGroup::Intergovernmental;
    case OrganisationKind::UnitedNations:
        return ParticipantGroup::UnitedNations;
    case OrganisationKind::Intergovernmental:
        return ParticipantGroup::Intergovernmental;
    case OrganisationKind::NonGovernmental:
        return ParticipantGroup::NonGovernmental;
    case OrganisationKind::Industry:
        return ParticipantGroup::Industry;
    case OrganisationKind::Academia:
        return ParticipantGroup::Academia;
    case OrganisationKind::Secretariat:
        return ParticipantGroup::Secretariats;
    case OrganisationKind::Other:
        break;
    }
    return ParticipantGroup::Others;
}

/// One paper in both its forms; each is made only where it is asked for.
struct Paper {
    std::function<report::LaidOutDocument()> document;
    std::function<report::TableDocument()> table;
};

Result<void> write(const Paper& paper, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QDateTime now = QDateTime::currentDateTime();
    const auto withoutValue = [](const auto& written) {
        return written ? Result<void>() : Result<void>(Failure(written.error()));
    };
    if (ending == u"docx"_s)
        return report::writeDocx(paper.document(), path, now);
    if (ending == u"odt"_s)
        return report::writeOdt(paper.document(), path, now);
    if (ending == u"pdf"_s)
        return withoutValue(report::writePdf(paper.document(), path));
    if (ending == u"xlsx"_s)
        return withoutValue(report::writeXlsx(paper.table(), path, now));
    if (ending == u"csv"_s)
        return report::writeCsv(paper.table(), path);
    if (ending == u"json"_s)
        return report::writeJson(paper.table(), path);
    return fail(ErrorCode::WrongUsage, {Text::tr("It is written as docx, odt, pdf, xlsx, csv or json.")});
}

/// What both papers are made of.
struct Source {
    report::MeetingHead head;
    ParticipationList list;
};

Result<Source> sourceOf(View& view, MeetingId meeting, Language language, bool parties)
{
    ParticipationQuery query;
    query.meeting = meeting;
    query.language = language;
    query.parties = parties;
    const auto list = participationOf(view, query);
    if (!list)
        return Failure(list.error());
    const auto head = view.read([&](Connection& connection) { return meetingHead(connection, meeting, language); });
    if (!head)
        return Failure(head.error());
    return Source{*head, *list};
}

} // namespace

report::CredentialsFindings credentialsFindings(const ParticipationList& list, QDate asAt)
{
    report::CredentialsFindings findings;
    findings.asAt = asAt;
    for (const ParticipationRow& row : list.rows) {
        if (!row.mayVote)
            continue;
        ++findings.partiesInAll;
        if (!row.participation.registeredOn.isValid())
            continue;
        ++findings.partiesRegistered;
        switch (row.participation.credentials) {
        case Credentials::Accepted:
            findings.inOrder.append(row.name);
            break;
        case Credentials::Original:
        case Credentials::Examined:
            findings.examined.append(row.name);
            break;
        case Credentials::Copy:
            findings.copies.append(row.name);
            break;
        case Credentials::None:
            findings.none.append(row.name);
            break;
        }
    }
    return findings;
}

QList<report::Participant> participantsToPrint(const ParticipationList& list, Language language)
{
    QList<ParticipationRow> rows = list.rows;
    std::stable_sort(rows.begin(), rows.end(), [](const ParticipationRow& one, const ParticipationRow& other) {
        return groupOf(one) < groupOf(other);
    });
    QList<report::Participant> printed;
    for (const ParticipationRow& row : rows) {
        QList<domain::Participant> persons = row.participants;
        std::stable_partition(persons.begin(), persons.end(),
                              [](const domain::Participant& person) { return person.head; });
        for (const domain::Participant& person : persons)
            printed.append({report::participantGroupName(groupOf(row), language), row.name, person.name, person.title,
                            person.address, person.email});
    }
    return printed;
}

Result<void> exportCredentials(View& view, MeetingId meeting, Language language, const QString& path)
{
    const auto source = sourceOf(view, meeting, language, true);
    if (!source)
        return Failure(source.error());
    const report::CredentialsFindings findings = credentialsFindings(source->list, QDate::currentDate());
    return write({[&] { return report::credentialsReport(source->head, findings); },
                  [&] { return report::credentialsTable(source->head, findings); }},
                 path);
}

Result<void> exportParticipants(View& view, MeetingId meeting, Language language, const QString& path)
{
    const auto source = sourceOf(view, meeting, language, false);
    if (!source)
        return Failure(source.error());
    const QList<report::Participant> participants = participantsToPrint(source->list, language);
    return write({[&] { return report::participantList(source->head, participants); },
                  [&] { return report::participantTable(source->head, participants); }},
                 path);
}

} // namespace rapporteur::workspace
