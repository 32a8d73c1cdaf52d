// SPDX-License-Identifier: GPL-3.0-or-later
// accept, correct, reject, trash, history, undo, redo: what a person decides, and taking it back.
#include "cli/open_library.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "workspace/actions.h"
#include "workspace/history_text.h"
#include "workspace/queries.h"

#include <QLocale>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

namespace {

using Deciding = Result<store::Decision> (*)(workspace::Library&, domain::ProposalId);

/// Errors: WrongUsage.
Result<domain::ProposalId> proposalOf(const QString& number)
{
    bool good = false;
    const domain::ProposalId id{number.toLongLong(&good)};
    if (!good || id.value <= 0)
        return fail(ErrorCode::WrongUsage,
                    {Text::tr("“%1” is not the number of a proposal: list LIBRARY inbox tells them.").arg(number)});
    return id;
}

int decideAll(const Invocation& invocation, Deciding decide)
{
    const QStringList numbers = invocation.arguments.mid(1);
    for (const QString& number : numbers) {
        if (const auto proposal = proposalOf(number); !proposal)
            return failed(proposal.error(), invocation.json());
    }
    auto library = openLibrary(invocation, store::Access::ReadWrite);
    if (!library)
        return failed(library.error(), invocation.json());
    for (const QString& number : numbers) {
        const auto decision = decide(**library, *proposalOf(number));
        if (!decision)
            return failed(decision.error(), invocation.json());
        if (invocation.json())
            printJsonLine({{u"proposal"_s, number},
                           {u"document"_s, QString::number(decision->document.value)},
                           {u"raised"_s, int(decision->raised.size())}});
    }
    return Success;
}

QString moment(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), u"yyyy-MM-dd HH:mm"_s);
}

QString kindName(store::ChangeKind kind)
{
    switch (kind) {
    case store::ChangeKind::Undo:
        return u"undo"_s;
    case store::ChangeKind::Redo:
        return u"redo"_s;
    case store::ChangeKind::Action:
        break;
    }
    return u"action"_s;
}

QString labelText(const store::LogEntry& entry)
{
    switch (entry.kind) {
    case store::ChangeKind::Undo:
        return Text::tr("undo: %1").arg(entry.label);
    case store::ChangeKind::Redo:
        return Text::tr("redo: %1").arg(entry.label);
    case store::ChangeKind::Action:
        break;
    }
    return entry.undone ? Text::tr("%1 (undone)").arg(entry.label) : entry.label;
}

int printLog(workspace::View& view, const Invocation& invocation, int limit)
{
    const auto log = workspace::log(view, limit);
    if (!log)
        return failed(log.error(), invocation.json());
    QJsonArray entries;
    QList<QStringList> rows;
    for (const store::LogEntry& entry : *log) {
        entries.append(QJsonObject{{u"at"_s, entry.at.toString(Qt::ISODate)},
                                   {u"author"_s, entry.author},
                                   {u"device"_s, entry.device},
                                   {u"label"_s, entry.label},
                                   {u"kind"_s, kindName(entry.kind)},
                                   {u"undone"_s, entry.undone}});
        rows.append({moment(entry.at), entry.author, labelText(entry)});
    }
    if (invocation.json())
        printJson({{u"history"_s, entries}});
    else
        printTable({Text::tr("When"), Text::tr("Who"), Text::tr("What")}, rows);
    return Success;
}

int printDocumentHistory(workspace::View& view, const Invocation& invocation)
{
    const auto document = documentCalled(view, invocation.arguments.mid(1).join(u' '));
    if (!document)
        return failed(document.error(), invocation.json());
    const auto history = workspace::historyOfDocument(view, *document);
    if (!history)
        return failed(history.error(), invocation.json());
    QJsonArray changes;
    QList<QStringList> rows;
    for (const workspace::HistoryLine& line : workspace::historyLines(*history)) {
        changes.append(QJsonObject{{u"at"_s, line.entry.at.toString(Qt::ISODate)},
                                   {u"author"_s, line.entry.author},
                                   {u"label"_s, line.entry.label},
                                   {u"field"_s, line.field},
                                   {u"before"_s, line.before},
                                   {u"after"_s, line.after}});
        rows.append({moment(line.entry.at), line.entry.author, line.entry.label, line.field,
                     line.before.isEmpty()
                         ? Text::tr("set to “%1”").arg(line.after.left(60))
                         : Text::tr("from “%1” to “%2”").arg(line.before.left(60), line.after.left(60))});
    }
    if (invocation.json())
        printJson({{u"changes"_s, changes}});
    else
        printTable({Text::tr("When"), Text::tr("Who"), Text::tr("Action"), Text::tr("Field"), Text::tr("Change")},
                   rows);
    return Success;
}

int takeBack(const Invocation& invocation, Result<QString> (*take)(workspace::Library&), const QString& sentence)
{
    auto library = openLibrary(invocation, store::Access::ReadWrite);
    if (!library)
        return failed(library.error(), invocation.json());
    const auto label = take(**library);
    if (!label)
        return failed(label.error(), invocation.json());
    if (invocation.json())
        printJson({{u"label"_s, *label}});
    else
        printLine(sentence.arg(*label));
    return Success;
}

/// What the verb is asked for must be one thing: documents, or the whole trash.
Result<void> trashUse(const Invocation& invocation)
{
    const bool named = invocation.arguments.size() > 1;
    if (invocation.has("empty") ? named || invocation.has("restore") : !named)
        return fail(ErrorCode::WrongUsage, {Text::tr("Name the documents, or say --empty and nothing else.")});
    if (invocation.has("empty") && !invocation.has("yes"))
        return fail(ErrorCode::WrongUsage, {Text::tr("--empty deletes all documents in the trash: add --yes.")});
    return {};
}

int emptyTrash(const Invocation& invocation)
{
    auto library = openLibrary(invocation, store::Access::ReadWrite);
    if (!library)
        return failed(library.error(), invocation.json());
    const auto deleted = workspace::emptyTrash(**library);
    if (!deleted)
        return failed(deleted.error(), invocation.json());
    if (invocation.json())
        printJson({{u"documents"_s, *deleted}});
    else
        printLine(Text::tr("%n document(s) deleted. \"undo\" brings them back.", nullptr, *deleted));
    return Success;
}

} // namespace

int runAccept(const Invocation& invocation)
{
    return decideAll(invocation, workspace::accept);
}

int runReject(const Invocation& invocation)
{
    return decideAll(invocation, workspace::reject);
}

int runCorrect(const Invocation& invocation)
{
    const auto proposal = proposalOf(invocation.arguments[1]);
    if (!proposal)
        return failed(proposal.error(), invocation.json());
    auto library = openLibrary(invocation, store::Access::ReadWrite);
    if (!library)
        return failed(library.error(), invocation.json());
    const auto decision = workspace::correct(**library, *proposal, invocation.arguments[2]);
    if (!decision)
        return failed(decision.error(), invocation.json());
    if (invocation.json())
        printJsonLine(
            {{u"proposal"_s, invocation.arguments[1]}, {u"document"_s, QString::number(decision->document.value)}});
    return Success;
}

int runHistory(const Invocation& invocation)
{
    const auto limit = numberOf(invocation, "limit", 50);
    if (!limit)
        return failed(limit.error(), invocation.json());
    auto library = openLibrary(invocation, store::Access::ReadOnly);
    if (!library)
        return failed(library.error(), invocation.json());
    auto view = (*library)->view();
    if (!view)
        return failed(view.error(), invocation.json());
    return invocation.arguments.size() > 1 ? printDocumentHistory(**view, invocation)
                                           : printLog(**view, invocation, *limit);
}

int runUndo(const Invocation& invocation)
{
    return takeBack(invocation, workspace::undo, Text::tr("Undone: %1"));
}

int runRedo(const Invocation& invocation)
{
    return takeBack(invocation, workspace::redo, Text::tr("Done again: %1"));
}

int runTrash(const Invocation& invocation)
{
    if (const auto asked = trashUse(invocation); !asked)
        return failed(asked.error(), invocation.json());
    if (invocation.has("empty"))
        return emptyTrash(invocation);
    auto library = openLibrary(invocation, store::Access::ReadWrite);
    if (!library)
        return failed(library.error(), invocation.json());
    auto view = (*library)->view();
    if (!view)
        return failed(view.error(), invocation.json());
    QList<domain::DocumentId> documents;
    for (const QString& typed : invocation.arguments.mid(1)) {
        const auto document = invocation.has("restore") ? workspace::trashedDocumentCalled(**view, typed)
                                                        : documentCalled(**view, typed);
        if (!document)
            return failed(document.error(), invocation.json());
        if (!documents.contains(*document))
            documents.append(*document);
    }
    const auto done = invocation.has("restore") ? workspace::restoreFromTrash(**library, documents)
                                                : workspace::moveToTrash(**library, documents);
    if (!done)
        return failed(done.error(), invocation.json());
    if (invocation.json())
        printJson({{u"documents"_s, int(documents.size())}});
    return Success;
}

} // namespace rapporteur::cli
