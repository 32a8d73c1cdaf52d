// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tagging.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

} // namespace

Result<QList<TagUse>> tagsOn(View& view, const QList<domain::DocumentId>& documents)
{
    return view.read([&](Connection& connection) {
        const auto counts = store::tagCounts(connection, documents);
        QList<TagUse> uses;
        for (const store::Tag& tag : store::tags(connection))
            uses.append({tag, counts.value(tag.id)});
        return uses;
    });
}

Result<void> untagDocuments(Library& library, const QList<domain::DocumentId>& documents, const store::Tag& tag)
{
    //: label of an action that can be undone; %1 is a tag
    const QString label =
        Text::tr("take the tag %1 off %n document(s)", nullptr, int(documents.size())).arg(tag.name);
    return library.store().write(label, [&](Connection& connection) {
        for (const domain::DocumentId document : documents)
            store::untagDocument(connection, document, tag.id);
    });
}

Result<void> renameTag(Library& library, const store::Tag& tag, const QString& name)
{
    return library.store().write(Text::tr("rename the tag %1").arg(tag.name),
                                 [&](Connection& connection) { store::renameTag(connection, tag.id, name); });
}

Result<void> deleteTag(Library& library, const store::Tag& tag)
{
    return library.store().write(Text::tr("delete the tag %1").arg(tag.name),
                                 [&](Connection& connection) { store::deleteTag(connection, tag.id); });
}

} // namespace rapporteur::workspace
