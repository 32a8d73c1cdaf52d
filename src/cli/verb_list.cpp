// SPDX-License-Identifier: GPL-3.0-or-later
// list: documents, meetings, bodies, the inbox, jobs, the trash, tags.
#include "cli/open_library.h"
#include "cli/output.h"
#include "cli/register_options.h"
#include "cli/verbs.h"
#include "workspace/actions.h"
#include "workspace/messages.h"
#include "workspace/queries.h"

#include <array>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList codes(const QList<domain::Language>& languages)
{
    QStringList result;
    for (const domain::Language language : languages)
        result.append(domain::code(language));
    return result;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

Result<workspace::DocumentQuery> queryOf(workspace::View& view, const Invocation& invocation)
{
    workspace::DocumentQuery query;
    const auto limit = numberOf(invocation, "limit", -1);
    const auto offset = numberOf(invocation, "offset", 0);
    const auto year = numberOf(invocation, "year", 0);
    const auto language = languageOf(invocation, "language");
    const auto missing = languageOf(invocation, "missing");
    for (const auto* number : {&limit, &offset, &year}) {
        if (!*number)
            return Failure(number->error());
    }
    for (const auto* each : {&language, &missing}) {
        if (!*each)
            return Failure(each->error());
    }
    query.limit = *limit;
    query.offset = *offset;
    if (*year)
        query.filter.years = {*year};
    if (*language != domain::Language::Unknown)
        query.filter.languages = {*language};
    if (*missing != domain::Language::Unknown)
        query.filter.missing = {*missing};
    if (invocation.has("kind")) {
        const domain::DocumentKind kind = domain::documentKindFromCode(invocation.value("kind"));
        if (domain::code(kind) != invocation.value("kind"))
            return fail(ErrorCode::WrongUsage,
                        {Text::tr("There is no kind of document “%1”.").arg(invocation.value("kind"))});
        query.filter.kinds = {kind};
    }
    const auto order = choiceOf(invocation, "order", {u"symbol"_s, u"date"_s, u"added"_s});
    if (!order)
        return Failure(order.error());
    query.order = std::array{store::DocumentOrder::Symbol, store::DocumentOrder::Date,
                             store::DocumentOrder::Added}[size_t(*order)];
    if (invocation.has("meeting")) {
        const auto meetings = workspace::meetingsCalled(view, invocation.value("meeting"));
        if (!meetings)
            return Failure(meetings.error());
        if (meetings->isEmpty())
            return fail(ErrorCode::NotFound, {invocation.value("meeting")});
        query.filter.meetings = *meetings;
    }
    if (invocation.has("body")) {
        const auto body = workspace::bodyCalled(view, invocation.value("body"));
        if (!body)
            return Failure(body.error());
        query.filter.bodies = {*body};
    }
    return query;
}

int listDocuments(workspace::View& view, const Invocation& invocation, bool trash)
{
    auto query = queryOf(view, invocation);
    if (!query)
        return failed(query.error(), invocation.json());
    query->filter.inTrash = trash;
    const auto list = workspace::listDocuments(view, *query);
    if (!list)
        return failed(list.error(), invocation.json());
    QJsonArray documents;
    QList<QStringList> rows;
    for (const store::DocumentRow& row : list->rows) {
        documents.append(QJsonObject{{u"id"_s, QString::number(row.id.value)},
                                     {u"symbols"_s, QJsonArray::fromStringList(row.symbols)},
                                     {u"title"_s, textOrNull(row.title)},
                                     {u"kind"_s, domain::code(row.kind)},
                                     {u"distribution"_s, textOrNull(domain::code(row.distribution))},
                                     {u"date"_s, textOrNull(row.mastheadDate.toString(Qt::ISODate))},
                                     {u"meetings"_s, QJsonArray::fromStringList(row.meetings)},
                                     {u"agenda_items"_s, QJsonArray::fromStringList(row.items)},
                                     {u"languages"_s, QJsonArray::fromStringList(codes(row.held))},
                                     {u"proposals"_s, row.openProposals}});
        rows.append({row.symbols.isEmpty() ? Text::tr("(no symbol)") : row.symbols.join(u", "_s),
                     codes(row.held).join(u' '), row.items.join(u' '), row.mastheadDate.toString(Qt::ISODate),
                     row.title.left(70)});
    }
    if (invocation.json())
        printJson({{u"documents"_s, documents}, {u"total"_s, list->total}});
    else
        printTable({Text::tr("Symbol"), Text::tr("Languages"), Text::tr("Item"), Text::tr("Date"), Text::tr("Title")},
                   rows);
    return Success;
}

int listMeetings(workspace::View& view, const Invocation& invocation)
{
    const auto meetings = workspace::listMeetings(view, {}, domain::Language::English);
    if (!meetings)
        return failed(meetings.error(), invocation.json());
    QJsonArray array;
    QList<QStringList> rows;
    for (const store::MeetingRow& row : *meetings) {
        array.append(QJsonObject{{u"body"_s, row.bodyCode},
                                 {u"code"_s, row.code},
                                 {u"ordinal"_s, row.ordinal},
                                 {u"start"_s, textOrNull(row.start.toString(Qt::ISODate))},
                                 {u"end"_s, textOrNull(row.end.toString(Qt::ISODate))},
                                 {u"place"_s, textOrNull(row.place)},
                                 {u"documents"_s, row.documents}});
        rows.append({row.bodyCode, row.code, row.start.toString(Qt::ISODate), row.end.toString(Qt::ISODate),
                     row.place, QString::number(row.documents)});
    }
    if (invocation.json())
        printJson({{u"meetings"_s, array}});
    else
        printTable({Text::tr("Body"), Text::tr("Meeting"), Text::tr("From"), Text::tr("To"), Text::tr("Place"),
                    Text::tr("Documents")},
                   rows);
    return Success;
}

int listBodies(workspace::View& view, const Invocation& invocation)
{
    const auto bodies = workspace::bodies(view);
    if (!bodies)
        return failed(bodies.error(), invocation.json());
    QJsonArray array;
    QList<QStringList> rows;
    for (const domain::Body& body : *bodies) {
        QString name;
        for (const domain::BodyName& each : body.names) {
            if (each.language == domain::Language::English && (name.isEmpty() || each.use == domain::NameUse::Name))
                name = each.name;
        }
        array.append(QJsonObject{{u"code"_s, body.code},
                                 {u"name"_s, name},
                                 {u"symbol_roots"_s, QJsonArray::fromStringList(body.symbolRoots)}});
        rows.append({body.code, name, body.symbolRoots.join(u' ')});
    }
    if (invocation.json())
        printJson({{u"bodies"_s, array}});
    else
        printTable({Text::tr("Code"), Text::tr("Name"), Text::tr("Symbols")}, rows);
    return Success;
}

int listInbox(workspace::View& view, const Invocation& invocation)
{
    const auto inbox = workspace::inbox(view);
    if (!inbox)
        return failed(inbox.error(), invocation.json());
    QJsonArray array;
    QList<QStringList> rows;
    for (const domain::Proposal& proposal : inbox->proposals) {
        array.append(QJsonObject{{u"number"_s, QString::number(proposal.id.value)},
                                 {u"field"_s, domain::code(proposal.reading.field)},
                                 {u"value"_s, proposal.reading.value},
                                 {u"confidence"_s, proposal.reading.confidence},
                                 {u"reason"_s, proposal.reading.reason},
                                 {u"page"_s, proposal.reading.page},
                                 {u"symbol"_s, textOrNull(proposal.documentSymbol)},
                                 {u"file"_s, proposal.fileName}});
        rows.append({QString::number(proposal.id.value),
                     proposal.documentSymbol.isEmpty() ? proposal.fileName : proposal.documentSymbol,
                     workspace::fieldName(proposal.reading.field), proposal.reading.value.left(60),
                     workspace::remarkSentence(proposal.reading.reason)});
    }
    if (invocation.json())
        printJson({{u"proposals"_s, array}, {u"total"_s, inbox->total}});
    else
        printTable(
            {Text::tr("Number"), Text::tr("Document"), Text::tr("Field"), Text::tr("Proposed"), Text::tr("Why")},
            rows);
    return Success;
}

int listJobs(workspace::View& view, const Invocation& invocation)
{
    const auto jobs = workspace::latestJobs(view, 5);
    if (!jobs)
        return failed(jobs.error(), invocation.json());
    QJsonArray array;
    QList<QStringList> rows;
    for (const domain::ImportJob& job : *jobs) {
        QStringList problems; // for other programs
        QStringList shown;
        for (const domain::ImportProblem& problem : job.problems) {
            const QString sentence = workspace::sentenceOfCode(problem.code, problem.arguments);
            problems.append(sentence.isEmpty() ? problem.code : sentence);
            shown.append(workspace::problemSentence(problem));
        }
        array.append(QJsonObject{{u"file"_s, job.path},
                                 {u"state"_s, domain::code(job.state)},
                                 {u"problems"_s, QJsonArray::fromStringList(problems)}});
        rows.append({domain::code(job.state), job.path, shown.join(u' ')});
    }
    if (invocation.json())
        printJson({{u"jobs"_s, array}});
    else
        printTable({Text::tr("State"), Text::tr("File"), Text::tr("Problems")}, rows);
    return Success;
}

int listTags(workspace::View& view, const Invocation& invocation)
{
    const auto tags = workspace::tags(view);
    if (!tags)
        return failed(tags.error(), invocation.json());
    QJsonArray array;
    QList<QStringList> rows;
    for (const store::Tag& tag : *tags) {
        array.append(QJsonObject{{u"name"_s, tag.name}, {u"documents"_s, tag.documents}});
        rows.append({tag.name, QString::number(tag.documents)});
    }
    if (invocation.json())
        printJson({{u"tags"_s, array}});
    else
        printTable({Text::tr("Tag"), Text::tr("Documents")}, rows);
    return Success;
}

} // namespace

int runList(const Invocation& invocation)
{
    auto library = openLibrary(invocation, store::Access::ReadOnly);
    if (!library)
        return failed(library.error(), invocation.json());
    auto view = (*library)->view();
    if (!view)
        return failed(view.error(), invocation.json());
    const QString what = invocation.arguments.value(1, u"documents"_s);
    if (what == u"documents"_s)
        return listDocuments(**view, invocation, false);
    if (what == u"trash"_s)
        return listDocuments(**view, invocation, true);
    if (what == u"meetings"_s)
        return listMeetings(**view, invocation);
    if (what == u"bodies"_s)
        return listBodies(**view, invocation);
    if (what == u"inbox"_s)
        return listInbox(**view, invocation);
    if (what == u"jobs"_s)
        return listJobs(**view, invocation);
    if (what == u"tags"_s)
        return listTags(**view, invocation);
    if (what == u"decisions"_s || what == u"mandates"_s) {
        const auto listed =
            what == u"decisions"_s ? listDecisions(**view, invocation) : listMandates(**view, invocation);
        return listed ? Success : failed(listed.error(), invocation.json());
    }
    return failed({ErrorCode::WrongUsage, {Text::tr("There is no list of “%1”.").arg(what)}, {}}, invocation.json());
}

} // namespace rapporteur::cli
