// SPDX-License-Identifier: GPL-3.0-or-later
// mandates and status: what was asked of whom, and what was done about it.
#include "cli/output.h"
#include "cli/register_json.h"
#include "cli/register_options.h"
#include "cli/verbs.h"
#include "workspace/queries.h"

#include <array>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::MandateId;

namespace {

Result<QList<MandateId>> mandateNumbers(const QStringList& words)
{
    QList<MandateId> ids;
    for (const QString& word : words) {
        bool good = false;
        ids.append(MandateId{word.toLongLong(&good)});
        if (!good || ids.last().value <= 0)
            return fail(ErrorCode::WrongUsage, {Text::tr("“%1” is no number of a mandate; mandates LIBRARY --json "
                                                         "tells them.")
                                                    .arg(word)});
    }
    if (ids.isEmpty())
        return fail(ErrorCode::WrongUsage, {Text::tr("Name the mandates by their numbers.")});
    return ids;
}

/// The due time of --due, with the body that it names.
Result<domain::Due> dueOf(workspace::View& view, const Invocation& invocation)
{
    const auto read = domain::dueFromText(invocation.value("due"));
    if (!read)
        return fail(ErrorCode::WrongUsage,
                    {Text::tr("“%1” is no due time: give 2022-06-30, meeting:5, meeting:5-70d, meeting:next, "
                              "recurring:P4Y/2021-12-31, recurring:meeting or event:TEXT.")
                         .arg(invocation.value("due"))});
    domain::Due due = read->due;
    if (!read->bodyCode.isEmpty()) {
        const auto body = workspace::bodyCalled(view, read->bodyCode);
        if (!body)
            return Failure(body.error());
        due.body = *body;
    }
    return due;
}

/// What the options say of a mandate, over what it is already.
Result<domain::Mandate> withOptions(workspace::View& view, domain::Mandate mandate, const Invocation& invocation)
{
    if (invocation.has("verb"))
        mandate.verb = invocation.value("verb");
    if (invocation.has("category"))
        mandate.category = domain::verbCategoryFromCode(invocation.value("category"));
    if (invocation.has("addressee")) {
        mandate.addressees.clear();
        for (const QString& name : invocation.values("addressee"))
            mandate.addressees.append({{}, name, {}});
    }
    if (invocation.has("due")) {
        const auto due = dueOf(view, invocation);
        if (!due)
            return Failure(due.error());
        mandate.due = *due;
    }
    if (invocation.has("officer"))
        mandate.officer = invocation.value("officer");
    if (invocation.has("next-step"))
        mandate.nextStep = invocation.value("next-step");
    const auto language = languageOf(invocation, "language");
    if (!language)
        return Failure(language.error());
    if (invocation.has("deliverable"))
        mandate.texts[*language == domain::Language::Unknown ? domain::Language::English : *language].deliverable =
            invocation.value("deliverable");
    return mandate;
}

Result<void> add(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const QStringList words = invocation.arguments.mid(2);
    if (words.size() < 2)
        return fail(ErrorCode::WrongUsage, {Text::tr("mandates LIBRARY add DECISION PARAGRAPH")});
    const auto decision = workspace::decisionCalled(view, words.first());
    if (!decision)
        return Failure(decision.error());
    const auto record = workspace::decisionRecord(view, *decision, {}, {});
    if (!record)
        return Failure(record.error());
    const QString path = domain::pathOfPinpoint(words.mid(1).join(u' '));
    domain::Mandate mandate;
    for (const domain::DecisionNode& node : record->decision.nodes) {
        if (node.path == path)
            mandate.node = node.id;
    }
    if (mandate.node.isNull())
        return fail(ErrorCode::NotFound, {words.join(u' ')});
    const auto given = withOptions(view, mandate, invocation);
    if (!given)
        return Failure(given.error());
    const auto added = workspace::addMandate(library, *given);
    if (!added)
        return Failure(added.error());
    if (invocation.json())
        printJson({{u"mandate"_s, QString::number(added->value)}});
    return {};
}

Result<void> correct(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const auto ids = mandateNumbers(invocation.arguments.mid(2));
    if (!ids)
        return Failure(ids.error());
    workspace::MandateQuery query;
    const auto rows = workspace::mandateRows(view, *ids, query);
    if (!rows)
        return Failure(rows.error());
    if (rows->size() != ids->size())
        return fail(ErrorCode::NotFound, {invocation.arguments.mid(2).join(u' ')});
    for (const store::MandateRow& row : *rows) {
        const auto given = withOptions(view, row.mandate, invocation);
        if (!given)
            return Failure(given.error());
        if (const auto done = workspace::correctMandate(library, *given); !done)
            return done;
    }
    return {};
}

Result<void> propose(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const auto decision = workspace::decisionCalled(view, invocation.arguments.mid(2).join(u' '));
    if (!decision)
        return Failure(decision.error());
    const auto proposed = workspace::proposeMandates(library, *decision);
    if (!proposed)
        return Failure(proposed.error());
    if (invocation.json())
        printJson({{u"proposed"_s, *proposed}});
    else
        printLine(Text::tr("%n mandate(s) are proposed.", nullptr, *proposed));
    return {};
}

/// The evidence of --evidence KIND:REFERENCE, such as document:UNEP/MC/COP.4/INF/17#5(b).
Result<QList<domain::Evidence>> evidenceOf(workspace::View& view, const Invocation& invocation)
{
    QList<domain::Evidence> all;
    for (const QString& typed : invocation.values("evidence")) {
        domain::Evidence evidence;
        const auto kind = domain::evidenceKindFromCode(typed.section(u':', 0, 0));
        const QString rest = typed.section(u':', 1);
        if (!kind || rest.isEmpty())
            return fail(ErrorCode::WrongUsage,
                        {Text::tr("“%1” is no evidence: give document:SYMBOL, document:SYMBOL#PARAGRAPH, "
                                  "address:https://…, meeting:MEETING, activity:NUMBER or other:TEXT.")
                             .arg(typed)});
        evidence.kind = *kind;
        if (*kind == domain::EvidenceKind::Document) {
            evidence.reference = rest.section(u'#', 0, 0);
            evidence.path = domain::pathOfPinpoint(rest.section(u'#', 1));
        } else if (*kind == domain::EvidenceKind::Meeting) {
            const auto meetings = workspace::meetingsCalled(view, rest);
            if (!meetings)
                return Failure(meetings.error());
            if (meetings->size() != 1)
                return fail(meetings->isEmpty() ? ErrorCode::NotFound : ErrorCode::Ambiguous,
                            {rest, QString::number(meetings->size())});
            evidence.meeting = meetings->first();
        } else if (*kind == domain::EvidenceKind::Activity) {
            evidence.activity = domain::ActivityId{rest.toLongLong()};
        } else if (*kind == domain::EvidenceKind::File) {
            evidence.file = domain::FileId{rest.toLongLong()};
        } else {
            evidence.reference = rest;
        }
        all.append(evidence);
    }
    return all;
}

Result<void> writeStatus(workspace::Library& library, workspace::View& view, const Invocation& invocation,
                         const QList<store::MandateRecord>& mandates)
{
    const auto status = domain::followUpStatusFromCode(invocation.value("set"));
    const auto asAt = dayOf(invocation, "as-at");
    const auto evidence = evidenceOf(view, invocation);
    if (!asAt)
        return Failure(asAt.error());
    if (!evidence)
        return Failure(evidence.error());
    if (invocation.has("set") && !status) {
        QStringList words;
        for (const domain::FollowUpStatus each : domain::followUpStatuses())
            words.append(code(each));
        return fail(ErrorCode::WrongUsage, {Text::tr("There is no status “%1”; there are %2.")
                                                .arg(invocation.value("set"), words.mid(1).join(u", "_s))});
    }
    QList<MandateId> ids;
    for (const store::MandateRecord& mandate : mandates)
        ids.append(mandate.mandate.id);
    if (ids.isEmpty())
        return fail(ErrorCode::Invalid,
                    {Text::tr("paragraph"), invocation.arguments.mid(1).join(u' '),
                     Text::tr("nothing is asked there; add a mandate first: mandates LIBRARY add.")});
    domain::StatusEntry entry;
    entry.status = status.value_or(domain::FollowUpStatus::NothingRecorded);
    entry.asAt = asAt->isValid() ? *asAt : QDate::currentDate();
    entry.author = invocation.value("author");
    entry.note = invocation.value("note");
    if (invocation.has("set"))
        return workspace::addStatuses(library, ids, entry, *evidence);
    for (const MandateId id : ids) {
        for (domain::Evidence each : *evidence) {
            each.mandate = id;
            if (const auto added = workspace::addEvidence(library, each); !added)
                return Failure(added.error());
        }
    }
    return {};
}

void printStatus(const store::DecisionRecord& record, const QList<store::MandateRecord>& mandates)
{
    printLine(record.decision.number);
    for (const store::MandateRecord& mandate : mandates) {
        QStringList parts{domain::shownPath(mandate.path), mandate.mandate.verb,
                          workspace::statusName(mandate.status), workspace::dueName(mandate.due)};
        if (mandate.overdue)
            parts.append(Text::tr("overdue"));
        parts.removeAll(QString());
        printLine(u"  "_s + parts.join(u" · "_s));
        for (const domain::StatusEntry& entry : mandate.entries)
            printLine(u"      %1  %2  %3  %4"_s.arg(entry.asAt.toString(Qt::ISODate),
                                                    workspace::statusName(entry.status), entry.author, entry.note));
        for (const domain::Evidence& evidence : mandate.evidence)
            printLine(u"      ⊢ %1 %2"_s.arg(evidence.shown, evidence.note));
    }
}

Result<void> readStatus(workspace::View& view, domain::DecisionId decision, const QString& paragraph,
                        const Invocation& invocation)
{
    const auto asAt = dayOf(invocation, "as-at");
    const auto languages = shownLanguages(invocation);
    if (!asAt)
        return Failure(asAt.error());
    if (!languages)
        return Failure(languages.error());
    // After a change the status is shown as it is now.
    const auto record =
        workspace::decisionRecord(view, decision, invocation.has("set") ? QDate() : *asAt, *languages);
    if (!record)
        return Failure(record.error());
    const auto mandates = mandatesAt(*record, paragraph);
    if (!mandates)
        return Failure(mandates.error());
    if (!invocation.json()) {
        printStatus(*record, *mandates);
        return {};
    }
    QJsonArray array;
    for (const store::MandateRecord& mandate : *mandates)
        array.append(mandateRecordJson(mandate));
    printJson({{u"decision"_s, record->decision.number}, {u"mandates"_s, array}});
    return {};
}

} // namespace

Result<void> listMandates(workspace::View& view, const Invocation& invocation)
{
    workspace::MandateQuery query;
    const auto filter = mandateFilter(view, invocation);
    const auto limit = numberOf(invocation, "limit", -1);
    const auto offset = numberOf(invocation, "offset", 0);
    const auto languages = shownLanguages(invocation);
    const auto order = choiceOf(invocation, "order", {u"decision"_s, u"due"_s, u"status"_s});
    if (!filter)
        return Failure(filter.error());
    for (const auto* number : {&limit, &offset, &order}) {
        if (!*number)
            return Failure(number->error());
    }
    if (!languages)
        return Failure(languages.error());
    query.filter = *filter;
    query.limit = *limit;
    query.offset = *offset;
    query.languages = *languages;
    query.order = std::array{store::MandateOrder::Decision, store::MandateOrder::Due,
                             store::MandateOrder::Status}[size_t(*order)];
    const auto list = workspace::listMandates(view, query);
    if (!list)
        return Failure(list.error());
    if (!invocation.json()) {
        printMandates(list->rows);
        return {};
    }
    QJsonArray array;
    for (const store::MandateRow& row : list->rows)
        array.append(mandateRowJson(row));
    printJson({{u"mandates"_s, array}, {u"total"_s, list->total}});
    return {};
}

int runMandates(const Invocation& invocation)
{
    const QString action = invocation.arguments.value(1, u"list"_s);
    return withLibrary(invocation, action == u"list"_s ? store::Access::ReadOnly : store::Access::ReadWrite,
                       [&](workspace::Library& library, workspace::View& view) -> Result<void> {
                           if (action == u"list"_s)
                               return listMandates(view, invocation);
                           if (action == u"add"_s)
                               return add(library, view, invocation);
                           if (action == u"correct"_s)
                               return correct(library, view, invocation);
                           if (action == u"propose"_s)
                               return propose(library, view, invocation);
                           if (action != u"confirm"_s && action != u"reject"_s && action != u"delete"_s)
                               return fail(ErrorCode::WrongUsage,
                                           {Text::tr("mandates does list, add, correct, confirm, reject, "
                                                     "delete and propose, not “%1”.")
                                                .arg(action)});
                           const auto ids = mandateNumbers(invocation.arguments.mid(2));
                           if (!ids)
                               return Failure(ids.error());
                           if (action == u"confirm"_s)
                               return workspace::confirmMandates(library, *ids);
                           if (action == u"reject"_s)
                               return workspace::rejectMandates(library, *ids);
                           for (const MandateId id : *ids) {
                               if (const auto removed = workspace::removeMandate(library, id); !removed)
                                   return removed;
                           }
                           return {};
                       });
}

int runStatus(const Invocation& invocation)
{
    const bool writes = invocation.has("set") || invocation.has("evidence");
    return withLibrary(invocation, writes ? store::Access::ReadWrite : store::Access::ReadOnly,
                       [&](workspace::Library& library, workspace::View& view) -> Result<void> {
                           const auto decision = workspace::decisionCalled(view, invocation.arguments[1]);
                           if (!decision)
                               return Failure(decision.error());
                           const QString paragraph = invocation.arguments.mid(2).join(u' ');
                           if (writes) {
                               const auto record = workspace::decisionRecord(view, *decision, {}, {});
                               if (!record)
                                   return Failure(record.error());
                               const auto mandates = mandatesAt(*record, paragraph);
                               if (!mandates)
                                   return Failure(mandates.error());
                               if (const auto written = writeStatus(library, view, invocation, *mandates); !written)
                                   return written;
                           }
                           return readStatus(view, *decision, paragraph, invocation);
                       });
}

} // namespace rapporteur::cli
