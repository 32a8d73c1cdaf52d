// SPDX-License-Identifier: GPL-3.0-or-later
// decisions: the register; how decisions come in, what it holds, how they stand to each other.
#include "cli/output.h"
#include "cli/register_json.h"
#include "cli/register_options.h"
#include "cli/verbs.h"
#include "workspace/queries.h"

#include <QFile>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using workspace::ImportChange;
using workspace::ImportPlan;

namespace {

Result<workspace::TextFacts> textFacts(const Invocation& invocation)
{
    const auto language = languageOf(invocation, "language");
    if (!language)
        return Failure(language.error());
    return workspace::TextFacts{invocation.value("number"), invocation.value("meeting"), *language,
                                invocation.has("draft")};
}

Result<QString> readText(const QString& path)
{
    QFile file(path);
    const bool opened = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    const QByteArray bytes = file.readAll();
    const QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter) && !bytes.contains("\xEF\xBF\xBD"))
        return fail(ErrorCode::InvalidUtf8, {path, u"?"_s});
    return text;
}

/// A table with the columns that the person names, or those that its heads suggest.
Result<ImportPlan> planOfTable(workspace::View& view, const QString& path, const Invocation& invocation)
{
    const auto table = workspace::readCsvTable(path);
    if (!table)
        return Failure(table.error());
    QStringList columns = workspace::guessedColumns(*table);
    if (invocation.has("columns"))
        columns = invocation.value("columns").split(u',');
    for (const QString& column : columns) {
        if (!column.isEmpty() && !workspace::knownColumns().contains(column))
            return fail(ErrorCode::WrongUsage, {Text::tr("There is no column “%1”; there are %2.")
                                                    .arg(column, workspace::knownColumns().join(u", "_s))});
    }
    return workspace::planFromCsv(view, *table, columns, path.section(u'/', -1));
}

/// One source: a text, a file, or a document of the library.
Result<ImportPlan> planOf(workspace::View& view, const QString& what, const Invocation& invocation)
{
    const bool isTable =
        what.endsWith(u".csv"_s, Qt::CaseInsensitive) || what.endsWith(u".tsv"_s, Qt::CaseInsensitive);
    if (QFile::exists(what) && (isTable || invocation.has("columns")))
        return planOfTable(view, what, invocation);
    const bool isData = what.endsWith(u".json"_s, Qt::CaseInsensitive);
    if (what == u"-"_s || (QFile::exists(what) && what.endsWith(u".txt"_s, Qt::CaseInsensitive))) {
        const auto facts = textFacts(invocation);
        const auto text = readText(what);
        if (!facts)
            return Failure(facts.error());
        if (!text)
            return Failure(text.error());
        return workspace::planFromText(view, *text, *facts);
    }
    if (QFile::exists(what) || isData)
        return workspace::planFromFile(view, what);
    const auto document = documentCalled(view, what);
    if (!document)
        return Failure(document.error());
    return workspace::planFromDocument(view, *document);
}

QString changeName(ImportChange change)
{
    switch (change) {
    case ImportChange::Added:
        return Text::tr("new");
    case ImportChange::Changed:
        return Text::tr("changed");
    case ImportChange::Unchanged:
        return Text::tr("unchanged");
    case ImportChange::Refused:
        break;
    }
    return Text::tr("refused");
}

void printPlan(const ImportPlan& plan)
{
    for (const workspace::ImportLine& line : plan.lines) {
        printLine(u"%1  %2  %3"_s.arg(changeName(line.change), line.what, line.title.left(70)));
        for (const QString& detail : line.details)
            printLine(u"    "_s + detail);
        for (const QString& problem : line.problems)
            printLine(u"  ! "_s + problem);
    }
    for (const QString& problem : plan.problems)
        printMessage(problem);
}

Result<void> import(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const QStringList sources = invocation.arguments.mid(2);
    if (sources.isEmpty())
        return fail(ErrorCode::WrongUsage, {Text::tr("Name a file, a document of the library, or - for text.")});
    QList<ImportPlan> plans;
    for (const QString& source : sources) {
        auto plan = planOf(view, source, invocation);
        if (!plan)
            return Failure(plan.error());
        plans.append(std::move(*plan));
    }
    for (const ImportPlan& plan : plans) {
        QJsonObject object = planJson(plan);
        if (!invocation.json())
            printPlan(plan);
        if (invocation.has("dry-run")) {
            if (invocation.json())
                printJsonLine(object);
            continue;
        }
        const auto done = workspace::applyImport(library, plan);
        if (!done)
            return Failure(done.error());
        object.insert(u"applied"_s, true);
        if (invocation.json())
            printJsonLine(object);
        else
            printLine(Text::tr("%1 decisions added, %2 changed; %3 activities.")
                          .arg(QString::number(done->added), QString::number(done->changed),
                               QString::number(done->activities)));
    }
    if (invocation.has("dry-run"))
        printMessage(Text::tr("Nothing was changed: this was a dry run."));
    return {};
}

void printRecord(const store::DecisionRecord& record, const QList<domain::Language>& languages)
{
    const domain::Decision& decision = record.decision;
    printLine(decision.number.isEmpty() ? Text::tr("(draft)") : decision.number);
    for (auto title = decision.titles.begin(); title != decision.titles.end(); ++title)
        printLine(u"  %1  %2"_s.arg(code(title.key()), title.value()));
    QStringList facts{code(decision.kind), code(decision.state), record.bodyCode, record.meetingCode,
                      record.adoptedOn.toString(Qt::ISODate)};
    facts.removeAll(QString());
    printLine(u"  "_s + facts.join(u" · "_s));
    for (const domain::DecisionDocument& document : record.documents)
        printLine(u"  %1 %2 %3–%4"_s.arg(code(document.role), document.symbol, domain::shownPath(document.firstPath),
                                         domain::shownPath(document.lastPath)));
    for (const domain::DecisionRelation& relation : record.relations)
        printLine(u"  %1 %2 %3"_s.arg(relation.incoming ? u"←"_s : u"→"_s, code(relation.kind), relation.other));
    for (const domain::DecisionNode& node : decision.nodes) {
        printLine(QString(node.depth * 2, u' ') + domain::shownPath(node.path).leftJustified(12) + u"  "_s +
                  domain::preferred(node.texts, languages));
        for (const store::MandateRecord& mandate : record.mandates) {
            if (mandate.mandate.node != node.id)
                continue;
            QStringList addressees;
            for (const domain::Addressee& addressee : mandate.mandate.addressees)
                addressees.append(addressee.name);
            QStringList parts{mandate.mandate.verb, addressees.join(u", "_s), workspace::dueName(mandate.due),
                              workspace::mandateStateName(mandate.mandate.state),
                              workspace::statusName(mandate.status)};
            parts.removeAll(QString());
            printLine(QString(node.depth * 2 + 4, u' ') + u"⇒ "_s + parts.join(u" · "_s));
        }
    }
    for (const domain::StructureRemark& remark : record.remarks)
        printLine(u"  ! "_s + workspace::remarkText(remark));
}

Result<void> relate(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    if (invocation.arguments.size() != 5)
        return fail(ErrorCode::WrongUsage, {Text::tr("decisions LIBRARY relate NUMBER RELATION NUMBER")});
    const auto decision = workspace::decisionCalled(view, invocation.arguments[2]);
    if (!decision)
        return Failure(decision.error());
    const auto kind = domain::decisionRelationKindFromCode(invocation.arguments[3]);
    if (!kind) {
        QStringList words;
        for (const domain::DecisionRelationKind each : domain::decisionRelationKinds())
            words.append(code(each));
        return fail(
            ErrorCode::WrongUsage,
            {Text::tr("There is no relation “%1”; there are %2.").arg(invocation.arguments[3], words.join(u", "_s))});
    }
    domain::DecisionRelation relation;
    relation.kind = *kind;
    relation.other = invocation.arguments[4];
    relation.path = domain::pathOfPinpoint(invocation.value("paragraph"));
    relation.otherPath = domain::pathOfPinpoint(invocation.value("other-paragraph"));
    relation.note = invocation.value("note");
    return invocation.has("remove") ? workspace::unrelateDecision(library, *decision, relation)
                                    : workspace::relateDecision(library, *decision, relation);
}

Result<void> list(workspace::View& view, const Invocation& invocation)
{
    return listDecisions(view, invocation);
}

Result<void> show(workspace::View& view, const Invocation& invocation)
{
    const auto decision = workspace::decisionCalled(view, invocation.arguments.mid(2).join(u' '));
    if (!decision)
        return Failure(decision.error());
    return showDecision(view, *decision, invocation);
}

Result<void> remove(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const auto decision = workspace::decisionCalled(view, invocation.arguments.mid(2).join(u' '));
    if (!decision)
        return Failure(decision.error());
    return workspace::removeDecision(library, *decision);
}

} // namespace

Result<void> listDecisions(workspace::View& view, const Invocation& invocation)
{
    workspace::DecisionQuery query;
    const auto limit = numberOf(invocation, "limit", -1);
    const auto offset = numberOf(invocation, "offset", 0);
    const auto year = numberOf(invocation, "year", 0);
    const auto languages = shownLanguages(invocation);
    for (const auto* number : {&limit, &offset, &year}) {
        if (!*number)
            return Failure(number->error());
    }
    if (!languages)
        return Failure(languages.error());
    query.limit = *limit;
    query.offset = *offset;
    query.titleLanguages = *languages;
    if (*year)
        query.filter.years = {*year};
    query.filter.text = invocation.value("text");
    if (invocation.has("body")) {
        const auto body = workspace::bodyCalled(view, invocation.value("body"));
        if (!body)
            return Failure(body.error());
        query.filter.bodies = {*body};
    }
    if (invocation.has("meeting")) {
        const auto meetings = workspace::meetingsCalled(view, invocation.value("meeting"));
        if (!meetings)
            return Failure(meetings.error());
        if (meetings->isEmpty())
            return fail(ErrorCode::NotFound, {invocation.value("meeting")});
        query.filter.meetings = *meetings;
    }
    const auto found = workspace::listDecisions(view, query);
    if (!found)
        return Failure(found.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const store::DecisionRow& row : found->rows) {
        array.append(decisionRowJson(row));
        rows.append({row.number.isEmpty() ? Text::tr("(draft)") : row.number, row.meetingCode,
                     row.adoptedOn.toString(Qt::ISODate), QString::number(row.mandates), QString::number(row.open),
                     row.title.left(70)});
    }
    if (invocation.json())
        printJson({{u"decisions"_s, array}, {u"total"_s, found->total}});
    else
        printTable({Text::tr("Number"), Text::tr("Meeting"), Text::tr("Adopted"), Text::tr("Mandates"),
                    Text::tr("Open"), Text::tr("Title")},
                   rows);
    return {};
}

Result<void> showDecision(workspace::View& view, domain::DecisionId decision, const Invocation& invocation)
{
    const auto asAt = dayOf(invocation, "as-at");
    const auto languages = shownLanguages(invocation);
    if (!asAt)
        return Failure(asAt.error());
    if (!languages)
        return Failure(languages.error());
    const auto record = workspace::decisionRecord(view, decision, *asAt, *languages);
    if (!record)
        return Failure(record.error());
    if (!invocation.json()) {
        printRecord(*record, *languages);
        return {};
    }
    QJsonObject object = decisionJson(*record);
    const auto places = workspace::citedBy(view, decision, {}, 200);
    if (!places)
        return Failure(places.error());
    QJsonArray cited;
    for (const store::CitingPlace& place : *places)
        cited.append(QJsonObject{{u"symbol"_s, place.symbols.value(0)},
                                 {u"language"_s, code(place.language)},
                                 {u"paragraph"_s, place.paragraph.path},
                                 {u"pinpoint"_s, place.citation.pinpoint},
                                 {u"raw"_s, place.citation.raw}});
    object.insert(u"cited_by"_s, cited);
    printJson(object);
    return {};
}

int runDecisions(const Invocation& invocation)
{
    const QString action = invocation.arguments.value(1, u"list"_s);
    const bool writes =
        (action == u"import"_s && !invocation.has("dry-run")) || action == u"relate"_s || action == u"delete"_s;
    return withLibrary(
        invocation, writes ? store::Access::ReadWrite : store::Access::ReadOnly,
        [&](workspace::Library& library, workspace::View& view) -> Result<void> {
            if (action == u"import"_s)
                return import(library, view, invocation);
            if (action == u"list"_s)
                return list(view, invocation);
            if (action == u"show"_s)
                return show(view, invocation);
            if (action == u"relate"_s)
                return relate(library, view, invocation);
            if (action == u"delete"_s)
                return remove(library, view, invocation);
            return fail(ErrorCode::WrongUsage,
                        {Text::tr("decisions does import, list, show, relate and delete, not “%1”.").arg(action)});
        });
}

} // namespace rapporteur::cli
