// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reading.h"

#include "store/decision_list_repository.h"
#include "store/decision_repository.h"
#include "store/index_facts.h"
#include "workspace/queries.h"

#include <QHash>
#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

namespace {

/// What the library holds of a cited symbol, looked up once for each target of a document.
class HeldTargets {
public:
    HeldTargets(View& view, domain::Language language)
        : m_view(view)
        , m_language(language)
    {
    }

    struct Held {
        domain::DocumentId document;
        QString title;
        domain::DecisionId decision;
    };

    Held find(const QString& target, domain::CitationKind kind)
    {
        const auto known = m_known.constFind(target);
        if (known != m_known.constEnd())
            return *known;
        Held held = findDecision(target, kind);
        const auto documents = documentsCalled(m_view, target, 2);
        if (documents && !documents->isEmpty()) {
            const auto rows = documentRows(m_view, {documents->first()}, {m_language, domain::Language::English});
            // A part of a symbol finds its relatives too: only the very symbol counts as held.
            if (rows && !rows->isEmpty() && rows->first().symbols.contains(target))
                held = {documents->first(), rows->first().title, held.decision};
        }
        m_known.insert(target, held);
        return held;
    }

private:
    Held findDecision(const QString& target, domain::CitationKind kind)
    {
        if (kind != domain::CitationKind::Decision && kind != domain::CitationKind::Resolution)
            return {};
        const auto found = m_view.read([&](store::Connection& connection) -> Result<Held> {
            const auto ids = store::decisionsNumbered(connection, target);
            const auto rows = store::decisionRows(connection, ids, {m_language, domain::Language::English});
            return rows.isEmpty() ? Held() : Held{{}, rows.first().title, rows.first().id};
        });
        return found ? *found : Held();
    }

    View& m_view;
    domain::Language m_language;
    QHash<QString, Held> m_known;
};

QString titleOf(const domain::Document& document, domain::Language language)
{
    const auto own = document.titles.constFind(language);
    if (own != document.titles.constEnd() && !own->title.isEmpty())
        return own->title;
    for (const domain::DocumentTitle& title : document.titles) {
        if (!title.title.isEmpty())
            return title.title;
    }
    return {};
}

} // namespace

Result<ReadableVersion> readableVersion(View& view, domain::VersionId version)
{
    const auto document = view.read([&](store::Connection& connection) -> Result<domain::DocumentId> {
        const auto facts = store::versionFacts(connection, {version});
        if (facts.isEmpty())
            return fail(ErrorCode::NotFound, {QString::number(version.value)});
        return facts.first().document;
    });
    if (!document)
        return Failure(document.error());
    const auto record = documentRecord(view, *document);
    if (!record)
        return Failure(record.error());

    ReadableVersion readable;
    readable.version = version;
    readable.document = *document;
    readable.symbol = record->document.symbols.isEmpty() ? QString() : record->document.symbols.first().canonical;
    for (const domain::LanguageVersion& each : record->document.versions) {
        if (!each.file)
            continue;
        readable.versions.insert(each.language, each.id);
        if (each.id != version)
            continue;
        readable.language = each.language;
        readable.path = view.files().find(QString::fromLatin1(each.file->sha256.toHex()));
        readable.mediaType = each.file->mediaType;
        if (readable.symbol.isEmpty())
            readable.symbol = each.file->originalName;
    }
    readable.title = titleOf(record->document, readable.language);

    const auto paragraphs = view.index().paragraphs(version);
    const auto citations = view.index().citations(version);
    if (!paragraphs)
        return Failure(paragraphs.error());
    if (!citations)
        return Failure(citations.error());
    readable.paragraphs = *paragraphs;
    HeldTargets targets(view, readable.language);
    for (const domain::Citation& citation : *citations) {
        ReadableCitation each{citation, citation.block, {}, {}, {}};
        for (const QString& target : citation.targets) {
            const HeldTargets::Held held = targets.find(target, citation.kind);
            if (!held.decision.isNull() && each.decision.isNull()) {
                each.decision = held.decision;
                each.heldTitle = held.title;
            }
            if (!held.document.isNull() && each.held.isNull()) {
                each.held = held.document;
                each.heldTitle = held.title;
            }
        }
        readable.citations.append(each);
    }
    return readable;
}

} // namespace rapporteur::workspace
