// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/actions.h"

#include "store/document_repository.h"
#include "store/tag_repository.h"
#include "store/trash.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

Result<void> followUp(Library& library)
{
    if (const auto updated = library.updateIndex(); !updated)
        return Failure(updated.error());
    return {};
}

/// Runs an action that changes documents, then puts their facts into the index.
template <typename Change>
Result<store::Decision> decide(Library& library, const QString& label, Change&& change)
{
    auto decision = library.store().write(label, [&](Connection& connection) { return change(connection); });
    if (!decision && decision.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::AlreadyDecided, decision.error().arguments);
    if (!decision)
        return decision;
    // A symbol that another document has makes files change documents: versions may be new to the index as well.
    if (const auto updated = followUp(library); !updated)
        return Failure(updated.error());
    return decision;
}

template <typename Change>
Result<void> changeDocuments(Library& library, const QString& label, const QList<domain::DocumentId>& documents,
                             Change&& change)
{
    const auto done = library.store().write(label, [&](Connection& connection) {
        for (const domain::DocumentId document : documents)
            change(connection, document);
    });
    return done ? followUp(library) : done;
}

Result<QString> take(Library& library, Result<QString> label)
{
    if (!label)
        return label;
    if (const auto updated = followUp(library); !updated)
        return Failure(updated.error());
    return label;
}

} // namespace

Result<store::Decision> accept(Library& library, domain::ProposalId proposal)
{
    return decide(library, Text::tr("accept a proposal"),
                  [&](Connection& connection) { return store::acceptProposal(connection, proposal); });
}

Result<store::Decision> correct(Library& library, domain::ProposalId proposal, const QString& value)
{
    return decide(library, Text::tr("correct a proposal"),
                  [&](Connection& connection) { return store::correctProposal(connection, proposal, value); });
}

Result<store::Decision> reject(Library& library, domain::ProposalId proposal)
{
    return decide(library, Text::tr("reject a proposal"),
                  [&](Connection& connection) { return store::rejectProposal(connection, proposal); });
}

Result<store::Decision> correctField(Library& library, domain::VersionId version, domain::Field field,
                                     const QString& value)
{
    return decide(library, Text::tr("change %1").arg(fieldName(field)),
                  [&](Connection& connection) { return store::correctField(connection, version, field, value); });
}

Result<void> correctFields(Library& library, const QList<domain::VersionId>& versions, domain::Field field,
                           const QString& value)
{
    const auto done = library.store().write(
        Text::tr("change %1 of %n document(s)", nullptr, int(versions.size())).arg(fieldName(field)),
        [&](Connection& connection) {
            for (const domain::VersionId version : versions)
                store::correctField(connection, version, field, value);
        });
    return done ? followUp(library) : done;
}

Result<void> moveToTrash(Library& library, const QList<domain::DocumentId>& documents)
{
    return changeDocuments(
        library, Text::tr("move %n document(s) to the trash", nullptr, int(documents.size())), documents,
        [](Connection& connection, domain::DocumentId document) { store::moveToTrash(connection, document); });
}

Result<void> restoreFromTrash(Library& library, const QList<domain::DocumentId>& documents)
{
    return changeDocuments(
        library, Text::tr("put %n document(s) back from the trash", nullptr, int(documents.size())), documents,
        [](Connection& connection, domain::DocumentId document) { store::restoreFromTrash(connection, document); });
}

Result<int> emptyTrash(Library& library)
{
    const auto documents =
        library.store().read([](Connection& connection) { return store::documentsInTrash(connection); });
    if (!documents)
        return Failure(documents.error());
    if (documents->isEmpty())
        return 0;
    const auto done = changeDocuments(
        library, Text::tr("delete %n document(s) in the trash", nullptr, int(documents->size())), *documents,
        [](Connection& connection, domain::DocumentId document) { store::deleteFromTrash(connection, document); });
    if (!done)
        return Failure(done.error());
    return int(documents->size());
}

Result<void> tagDocuments(Library& library, const QList<domain::DocumentId>& documents, const QString& tag)
{
    return library.store().write(Text::tr("tag %n document(s)", nullptr, int(documents.size())),
                                 [&](Connection& connection) {
                                     for (const domain::DocumentId document : documents)
                                         store::tagDocument(connection, document, tag);
                                 });
}

Result<void> saveSearch(Library& library, const QString& name, const QString& query)
{
    return library.store().write(Text::tr("save a search"),
                                 [&](Connection& connection) { store::saveSearch(connection, name, query); });
}

Result<void> deleteSearch(Library& library, domain::SavedSearchId search)
{
    return library.store().write(Text::tr("delete a saved search"),
                                 [&](Connection& connection) { store::deleteSearch(connection, search); });
}

Result<QString> undo(Library& library)
{
    return take(library, library.store().undo());
}

Result<QString> redo(Library& library)
{
    return take(library, library.store().redo());
}

} // namespace rapporteur::workspace
