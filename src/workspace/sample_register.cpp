// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample_register.h"

#include "workspace/agendas.h"
#include "workspace/cooperation_import.h"
#include "workspace/decision_import.h"
#include "workspace/meeting_import.h"
#include "workspace/meetings.h"
#include "workspace/membership.h"
#include "workspace/participation_import.h"
#include "workspace/plan.h"
#include "workspace/queries.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

namespace {

/// The sample documents that hold decisions, adopted ones and a draft.
constexpr QLatin1StringView holders[] = {"UNEP/MC/COP.4/99"_L1, "UNEP/MC/COP.4/91/Add.1"_L1};

Result<void> take(Library& library, const Result<ImportPlan>& plan)
{
    if (!plan)
        return Failure(plan.error());
    if (const auto done = applyImport(library, *plan); !done)
        return Failure(done.error());
    return {};
}

Result<QByteArray> resource(const QString& name)
{
    QFile file(u":/sample/register/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotFound, {file.fileName()});
    return file.readAll();
}

/// The meetings of the mercury negotiations and of the Convention, and the documents at hand as planned ones.
Result<void> takeMeetings(Library& library, View& view)
{
    const auto json = resource(u"meetings.json"_s);
    if (!json)
        return Failure(json.error());
    const auto table = meetingTable(*json);
    if (!table)
        return Failure(table.error());
    const auto plan = planMeetings(view, *table, table->head);
    if (!plan)
        return Failure(plan.error());
    if (const auto kept = applyMeetings(library, *plan); !kept)
        return Failure(kept.error());
    const auto fourth = meetingCalled(view, u"MC-COP COP-4"_s);
    if (!fourth)
        return Failure(fourth.error());
    if (const auto planned = planHeldDocuments(library, *fourth); !planned)
        return Failure(planned.error());
    return {};
}

/// The member States of organizations, by the code of the organization.
Result<void> takeMembers(Library& library, View& view, const QJsonObject& members)
{
    for (auto each = members.begin(); each != members.end(); ++each) {
        const auto organisation = organisationCalled(view, each.key());
        if (!organisation)
            return Failure(organisation.error());
        QStringList lines;
        for (const QJsonValue& line : each.value().toArray())
            lines.append(line.toString());
        const auto states = membersCalled(view, *organisation, lines.join(u'\n'));
        if (!states)
            return Failure(states.error());
        if (const auto kept = setMembers(library, *organisation, *states); !kept)
            return kept;
    }
    return {};
}

/// States, what they deposited, and who takes part in the fourth meeting; states and days of the latter are invented.
Result<void> takeParticipation(Library& library, View& view)
{
    const auto json = resource(u"participation.json"_s);
    if (!json)
        return Failure(json.error());
    const auto fourth = meetingCalled(view, u"MC-COP COP-4"_s);
    if (!fourth)
        return Failure(fourth.error());
    const QJsonObject lists = QJsonDocument::fromJson(*json).object();
    for (const QString& list : {u"organisations"_s, u"participation"_s}) {
        const Sheet table = sheetOf(lists.value(list).toArray(), participationFields(), list);
        const auto plan = planParticipation(view, *fourth, table, table.head);
        if (!plan)
            return Failure(plan.error());
        if (const auto kept = applyParticipation(library, *plan); !kept)
            return Failure(kept.error());
    }
    return takeMembers(library, view, lists.value("members"_L1).toObject());
}

/// Groups, areas, an agreement and donors, as documents of the Convention report them.
Result<void> takeCooperation(Library& library)
{
    const auto json = resource(u"cooperation.json"_s);
    if (!json)
        return Failure(json.error());
    const auto done = importCooperation(library, *json, true);
    if (!done)
        return Failure(done.error());
    if (!done->problems.isEmpty())
        return fail(ErrorCode::Internal, {}, done->problems.join(u'\n'));
    return {};
}

/// What the agenda documents at hand say.
Result<void> takeAgendas(Library& library, View& view)
{
    const auto fourth = meetingCalled(view, u"MC-COP COP-4"_s);
    if (!fourth)
        return Failure(fourth.error());
    const auto reading = readAgenda(view, *fourth);
    if (!reading)
        return Failure(reading.error());
    return reading->changesAnything() ? takeAgenda(library, *reading) : Result<void>();
}

} // namespace

Result<void> fillSampleRegister(Library& library)
{
    auto view = library.view();
    if (!view)
        return Failure(view.error());
    if (const auto taken = takeMeetings(library, **view); !taken)
        return taken;
    if (const auto taken = takeAgendas(library, **view); !taken)
        return taken;
    if (const auto taken = takeParticipation(library, **view); !taken)
        return taken;
    if (const auto taken = takeCooperation(library); !taken)
        return taken;
    for (const QLatin1StringView symbol : holders) {
        const auto documents = documentsCalled(**view, symbol);
        if (!documents)
            return Failure(documents.error());
        if (documents->size() != 1)
            continue;
        if (const auto taken = take(library, planFromDocument(**view, documents->first())); !taken)
            return taken;
    }
    // Activities name the mandates of decisions: these come first.
    for (const QString& name : {u"decisions.json"_s, u"activities.json"_s}) {
        const auto json = resource(name);
        if (!json)
            return Failure(json.error());
        if (const auto taken = take(library, planFromJson(**view, *json, u"sample"_s)); !taken)
            return taken;
    }
    return {};
}

} // namespace rapporteur::workspace
