// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decision_nodes.h"

#include "store/decision_repository.h"
#include "store/mandate_repository.h"

#include <QHash>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::DecisionId;
using domain::DecisionNode;
using domain::DecisionNodeId;
using domain::Language;
using domain::NodeKind;

namespace {

/// Between the positions of two nodes that stand beside each other.
constexpr qint64 gap = 1024;

struct Placed {
    DecisionNode node;
    qint64 position = 0;
};

QList<Placed> placedNodes(Connection& connection, DecisionId decision)
{
    QList<Placed> nodes;
    QHash<DecisionNodeId, int> depths;
    Statement rows = connection.query("SELECT id, parent_id, kind, label, path, position FROM decision_node WHERE "
                                      "decision_id = ?1 ORDER BY position, id",
                                      decision);
    while (rows.step()) {
        Placed placed;
        placed.node.id = rows.get<DecisionNodeId>(0);
        placed.node.parent = rows.get<DecisionNodeId>(1);
        placed.node.kind = domain::nodeKindFromCode(rows.get<QString>(2));
        placed.node.label = rows.get<QString>(3);
        placed.node.path = rows.get<QString>(4);
        placed.position = rows.get<qint64>(5);
        placed.node.depth = placed.node.parent.isNull() ? 0 : depths.value(placed.node.parent, -1) + 1;
        depths.insert(placed.node.id, placed.node.depth);
        nodes.append(placed);
    }
    return nodes;
}

void insertRow(Connection& connection, DecisionId decision, const DecisionNode& node, qint64 position)
{
    connection.run("INSERT INTO decision_node (id, decision_id, parent_id, kind, label, path, position) VALUES (?1, "
                   "?2, ?3, ?4, ?5, ?6, ?7)",
                   node.id, decision, node.parent, code(node.kind), node.label, node.path, position);
    for (auto text = node.texts.begin(); text != node.texts.end(); ++text)
        setNodeText(connection, node.id, text.key(), text.value());
}

/// Paths follow from the labels: those that are no longer right are put right.
void rewritePaths(Connection& connection, DecisionId decision)
{
    QList<DecisionNode> nodes = nodesOf(connection, decision, false);
    const QList<DecisionNode> before = nodes;
    domain::assignPaths(nodes);
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (nodes[i].path != before[i].path)
            connection.run("UPDATE decision_node SET path = ?1 WHERE id = ?2", nodes[i].path, nodes[i].id);
    }
}

/// The end of what hangs on the node at `place`: the first node behind it that does not.
qsizetype endOfSubtree(const QList<Placed>& nodes, qsizetype place)
{
    qsizetype end = place + 1;
    while (end < nodes.size() && nodes[end].node.depth > nodes[place].node.depth)
        ++end;
    return end;
}

/// A free position before nodes[place]; the nodes are moved apart where there is none.
qint64 positionBefore(Connection& connection, QList<Placed>& nodes, qsizetype place)
{
    const qint64 before = place == 0 ? 0 : nodes[place - 1].position;
    if (place == nodes.size())
        return before + gap;
    if (nodes[place].position - before > 1)
        return before + (nodes[place].position - before) / 2;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        nodes[i].position = (i + 1) * gap;
        connection.run("UPDATE decision_node SET position = ?1 WHERE id = ?2", nodes[i].position, nodes[i].node.id);
    }
    return place * gap + gap / 2;
}

qsizetype placeOf(const QList<Placed>& nodes, DecisionNodeId id)
{
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (nodes[i].node.id == id)
            return i;
    }
    return -1;
}

/// Gives the siblings from `place` on the labels that follow on `last`, as long as they count on from one to the
/// next.
void shiftLabels(Connection& connection, const QList<Placed>& nodes, qsizetype place, const DecisionNode& sibling,
                 QString before, QString last)
{
    for (qsizetype i = place; i < nodes.size(); ++i) {
        const DecisionNode& node = nodes[i].node;
        if (node.parent != sibling.parent || node.kind != sibling.kind)
            continue;
        const QString label = domain::nextLabel(last, before);
        if (label.isEmpty() || label == node.label)
            return;
        connection.run("UPDATE decision_node SET label = ?1 WHERE id = ?2", label, node.id);
        before = last;
        last = label;
    }
}

void deleteNodes(Connection& connection, const QList<Placed>& nodes, qsizetype begin, qsizetype end)
{
    for (qsizetype i = end - 1; i >= begin; --i) {
        const DecisionNodeId id = nodes[i].node.id;
        for (const domain::Mandate& each : mandatesOfNode(connection, id))
            removeMandate(connection, each.id);
        connection.run("DELETE FROM decision_node_text WHERE node_id = ?1", id);
        connection.run("DELETE FROM decision_node WHERE id = ?1", id);
    }
}

} // namespace

QList<DecisionNode> nodesOf(Connection& connection, DecisionId decision, bool withTexts)
{
    QList<DecisionNode> nodes;
    QHash<DecisionNodeId, qsizetype> places;
    for (const Placed& placed : placedNodes(connection, decision)) {
        places.insert(placed.node.id, nodes.size());
        nodes.append(placed.node);
    }
    if (!withTexts)
        return nodes;
    Statement texts = connection.query("SELECT t.node_id, t.language, t.text FROM decision_node n JOIN "
                                       "decision_node_text t ON t.node_id = n.id WHERE n.decision_id = ?1",
                                       decision);
    while (texts.step())
        nodes[places.value(texts.get<DecisionNodeId>(0))].texts.insert(
            domain::languageFromCode(texts.get<QString>(1)), texts.get<QString>(2));
    return nodes;
}

void writeNewNodes(Connection& connection, DecisionId decision, QList<DecisionNode>& nodes)
{
    QHash<DecisionNodeId, DecisionNodeId> renamed;
    for (DecisionNode& node : nodes) {
        const DecisionNodeId id = DecisionNodeId::make();
        if (!node.id.isNull())
            renamed.insert(node.id, id);
        node.parent = renamed.value(node.parent);
        node.id = id;
    }
    domain::assignPaths(nodes);
    for (qsizetype i = 0; i < nodes.size(); ++i)
        insertRow(connection, decision, nodes[i], (i + 1) * gap);
}

void removeAllNodes(Connection& connection, DecisionId decision)
{
    const QList<Placed> nodes = placedNodes(connection, decision);
    deleteNodes(connection, nodes, 0, nodes.size());
}

DecisionNodeId nodeAt(Connection& connection, DecisionId decision, const QString& path)
{
    return connection
        .one<DecisionNodeId>("SELECT id FROM decision_node WHERE decision_id = ?1 AND path = ?2 ORDER BY position",
                             decision, path)
        .value_or(DecisionNodeId());
}

DecisionId decisionOfNode(Connection& connection, DecisionNodeId node)
{
    const auto decision = connection.one<DecisionId>("SELECT decision_id FROM decision_node WHERE id = ?1", node);
    if (!decision)
        throw Refused(ErrorCode::NotFound, {QString::number(node.value)});
    return *decision;
}

void setNodeText(Connection& connection, DecisionNodeId node, Language language, const QString& text)
{
    decisionOfNode(connection, node);
    if (language == Language::Unknown)
        return;
    if (text.isEmpty())
        connection.run("DELETE FROM decision_node_text WHERE node_id = ?1 AND language = ?2", node, code(language));
    else
        connection.run("INSERT INTO decision_node_text (node_id, language, text) VALUES (?1, ?2, ?3) ON CONFLICT "
                       "(node_id, language) DO UPDATE SET text = excluded.text WHERE text <> excluded.text",
                       node, code(language), text);
}

DecisionNodeId insertNode(Connection& connection, DecisionId decision, const DecisionNode& wanted,
                          DecisionNodeId after, bool shift)
{
    requireDecision(connection, decision);
    QList<Placed> nodes = placedNodes(connection, decision);
    DecisionNode node = wanted;
    node.id = DecisionNodeId::make();
    qsizetype place = 0;
    if (const qsizetype above = placeOf(nodes, after); above >= 0)
        place = endOfSubtree(nodes, above);
    else if (const qsizetype parent = placeOf(nodes, node.parent); parent >= 0)
        place = parent + 1;
    else if (!after.isNull() || !node.parent.isNull())
        throw Refused(ErrorCode::NotFound, {QString::number(after.value)});
    const qint64 position = positionBefore(connection, nodes, place);
    if (shift && !node.label.isEmpty()) {
        const qsizetype above = placeOf(nodes, after);
        shiftLabels(connection, nodes, place, node, above >= 0 ? nodes[above].node.label : QString(), node.label);
    }
    insertRow(connection, decision, node, position);
    rewritePaths(connection, decision);
    return node.id;
}

void relabelNode(Connection& connection, DecisionNodeId node, NodeKind kind, const QString& label)
{
    const DecisionId decision = decisionOfNode(connection, node);
    connection.run("UPDATE decision_node SET kind = ?1, label = ?2 WHERE id = ?3", code(kind), label, node);
    rewritePaths(connection, decision);
}

void removeNode(Connection& connection, DecisionNodeId node, bool shift)
{
    const DecisionId decision = decisionOfNode(connection, node);
    const QList<Placed> nodes = placedNodes(connection, decision);
    const qsizetype place = placeOf(nodes, node);
    const qsizetype end = endOfSubtree(nodes, place);
    deleteNodes(connection, nodes, place, end);
    if (shift && !nodes[place].node.label.isEmpty()) {
        const DecisionNode& gone = nodes[place].node;
        // The next one takes the label of the one that went; the rest follow.
        for (qsizetype i = end; i < nodes.size(); ++i) {
            const DecisionNode& next = nodes[i].node;
            if (next.parent != gone.parent || next.kind != gone.kind)
                continue;
            connection.run("UPDATE decision_node SET label = ?1 WHERE id = ?2", gone.label, next.id);
            shiftLabels(connection, nodes, i + 1, gone, {}, gone.label);
            break;
        }
    }
    rewritePaths(connection, decision);
}

void mergeNodes(Connection& connection, DecisionId decision, QList<DecisionNode>& given)
{
    QHash<DecisionNodeId, DecisionNodeId> merged;
    domain::assignPaths(given);
    QList<Placed> nodes = placedNodes(connection, decision);
    DecisionNodeId previous;
    for (DecisionNode& node : given) {
        const DecisionNodeId came = node.id;
        node.parent = merged.value(node.parent);
        const auto known = std::find_if(nodes.begin(), nodes.end(),
                                        [&](const Placed& placed) { return placed.node.path == node.path; });
        if (known != nodes.end()) {
            node.id = known->node.id;
            for (auto text = node.texts.begin(); text != node.texts.end(); ++text)
                setNodeText(connection, node.id, text.key(), text.value());
        } else {
            node.id = DecisionNodeId::make();
            const qsizetype place = placeOf(nodes, previous) + 1;
            const qint64 position = positionBefore(connection, nodes, place);
            insertRow(connection, decision, node, position);
            nodes.insert(place, Placed{node, position});
        }
        merged.insert(came, node.id);
        previous = node.id;
    }
    rewritePaths(connection, decision);
}

} // namespace rapporteur::store
