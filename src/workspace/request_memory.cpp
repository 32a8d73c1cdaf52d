// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/request_memory.h"

#include "store/decision_repository.h"
#include "store/mandate_repository.h"

#include <algorithm>

namespace rapporteur::workspace {

using domain::Decision;
using domain::DecisionId;
using domain::DecisionNode;
using domain::Mandate;
using store::Connection;
using text::AskingParagraph;

namespace {

/// The language versions of a paragraph with what its mandates say of all of them; none where it asks nothing.
QList<AskingParagraph> versionsOf(const DecisionNode& node, const QList<Mandate>& mandates)
{
    const Mandate* strongest = nullptr;
    QStringList addressees;
    for (const Mandate& mandate : mandates) {
        if (mandate.node != node.id || mandate.state == domain::MandateState::Rejected)
            continue;
        if (!strongest || mandate.force > strongest->force)
            strongest = &mandate;
        for (const domain::Addressee& addressee : mandate.addressees)
            addressees.append(addressee.kind.isEmpty() ? addressee.name : addressee.kind);
    }
    QList<AskingParagraph> versions;
    if (!strongest)
        return versions;
    addressees.removeDuplicates();
    for (auto text = node.texts.begin(); text != node.texts.end(); ++text)
        versions.append({node.id.value, text.key(), text.value(), strongest->category, addressees});
    return versions;
}

const DecisionNode* nodeOf(const Decision& decision, auto fits)
{
    const auto found = std::find_if(decision.nodes.begin(), decision.nodes.end(), fits);
    return found == decision.nodes.end() ? nullptr : &*found;
}

} // namespace

Result<std::shared_ptr<const RequestMemory>> RequestMemory::of(View& view, const CancelToken& cancel)
{
    auto made = std::make_shared<RequestMemory>();
    const auto read = view.read([&](Connection& connection) -> Result<void> {
        for (const DecisionId id : store::decisionIds(connection, {}, store::DecisionOrder::Number, 0, -1)) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            const auto decision = store::decision(connection, id);
            if (!decision)
                continue;
            const QList<Mandate> mandates = store::mandatesOfDecision(connection, id);
            QList<AskingParagraph> paragraphs;
            for (const DecisionNode& node : decision->nodes) {
                paragraphs += versionsOf(node, mandates);
                made->m_decisionOf.insert(node.id.value, id.value);
            }
            made->m_memory.remember(id.value, paragraphs);
        }
        return {};
    });
    if (!read)
        return Failure(read.error());
    return std::shared_ptr<const RequestMemory>(std::move(made));
}

Result<QList<AskedBefore>> RequestMemory::askedBefore(View& view, DecisionId decision, const QString& path,
                                                      qsizetype limit) const
{
    return view.read([&](Connection& connection) -> Result<QList<AskedBefore>> {
        const auto own = store::decision(connection, decision);
        const DecisionNode* asked =
            own ? nodeOf(*own, [&](const DecisionNode& node) { return node.path == path; }) : nullptr;
        if (!asked)
            return fail(ErrorCode::NotFound, {domain::shownPath(path)});
        QList<AskedBefore> all;
        const auto versions = versionsOf(*asked, store::mandatesOfDecision(connection, decision));
        for (const text::Recollection& each : m_memory.alike(versions, decision.value, limit)) {
            const DecisionId id{m_decisionOf.value(each.id)};
            const auto other = store::decision(connection, id);
            const DecisionNode* node =
                other ? nodeOf(*other, [&](const DecisionNode& any) { return any.id.value == each.id; }) : nullptr;
            if (!node)
                continue; // taken away since the register was read
            AskedBefore before{id,
                               other->number,
                               {},
                               {},
                               node->path,
                               each.language,
                               node->texts.value(each.language),
                               {},
                               each.score,
                               each.sameAddressee};
            const auto rows = store::decisionRows(connection, {id}, {each.language});
            if (!rows.isEmpty()) {
                before.meetingCode = rows.first().meetingCode;
                before.adoptedOn = rows.first().adoptedOn;
            }
            before.common = m_memory
                                .commonWords(asked->texts.value(each.askedLanguage), each.askedLanguage, before.text,
                                             each.language)
                                .earlier;
            all.append(before);
        }
        return all;
    });
}

} // namespace rapporteur::workspace
