// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision_building.h"

#include <QHash>

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

qsizetype placeOfPath(const QList<DecisionNode>& nodes, const QString& path)
{
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (nodes[i].path == path)
            return i;
    }
    return -1;
}

/// One part of a path as a node of its own.
DecisionNode nodeOfPart(const QString& part)
{
    DecisionNode node;
    node.id = DecisionNodeId::make();
    if (part.startsWith(u"annex"_s, Qt::CaseInsensitive) || part.startsWith(u"appendix"_s, Qt::CaseInsensitive)) {
        node.kind = NodeKind::Annex;
        node.label = part.section(u' ', 1);
    } else if (part.startsWith(u"section"_s, Qt::CaseInsensitive)) {
        node.kind = NodeKind::Heading;
        node.label = part.section(u' ', 1);
    } else if (part.startsWith(u'(')) {
        node.kind = NodeKind::Item;
        node.label = part;
    } else if (part == u"preamble"_s) {
        node.kind = NodeKind::Preamble;
    } else if (part == u"text"_s || part.isEmpty()) {
        node.kind = NodeKind::Text;
    } else {
        node.label = part;
    }
    return node;
}

/// "preamble/2" is one part: the number counts the row.
QStringList partsOf(const QString& path)
{
    QStringList parts = pathOfPinpoint(path).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() > 1 && (parts.first() == u"preamble"_s || parts.first() == u"text"_s))
        return {parts.first() + u'/' + parts[1]};
    if (parts.isEmpty())
        parts.append(QString());
    return parts;
}

/// The end of what hangs on the node at `place`; the end of all for -1.
qsizetype endOfRow(const QList<DecisionNode>& nodes, qsizetype place)
{
    if (place < 0)
        return nodes.size();
    qsizetype end = place + 1;
    while (end < nodes.size() && nodes[end].depth > nodes[place].depth)
        ++end;
    return end;
}

/// The path of one more unnumbered node of its kind.
QString nextOfRow(const QList<DecisionNode>& nodes, const DecisionNode& node)
{
    int count = 1;
    QString above;
    for (const DecisionNode& each : nodes) {
        count += each.parent == node.parent && each.kind == node.kind ? 1 : 0;
        if (each.id == node.parent)
            above = each.path + u'/';
    }
    return above + (node.kind == NodeKind::Preamble ? u"preamble/"_s : u"text/"_s) + QString::number(count);
}

} // namespace

void mergeTree(QList<DecisionNode>& nodes, const QList<DecisionNode>& other)
{
    QHash<DecisionNodeId, DecisionNodeId> merged;
    qsizetype before = -1;
    for (const DecisionNode& node : other) {
        qsizetype place = placeOfPath(nodes, node.path);
        if (place < 0) {
            DecisionNode added = node;
            added.parent = merged.value(node.parent);
            place = before + 1;
            nodes.insert(place, added);
        } else {
            for (auto text = node.texts.begin(); text != node.texts.end(); ++text)
                nodes[place].texts.insert(text.key(), text.value());
        }
        merged.insert(node.id, nodes[place].id);
        before = place;
    }
    assignPaths(nodes);
}

DecisionNode& nodeOfPath(QList<DecisionNode>& nodes, const QString& typed)
{
    qsizetype place = -1;
    QString path;
    for (const QString& part : partsOf(typed)) {
        // "preamble" alone is one more of its row; "preamble/2" is the second one.
        const bool counted = part.isEmpty() || part == u"preamble"_s || part == u"text"_s;
        const QString wanted = path.isEmpty() ? part : QString(path + u'/' + part);
        qsizetype next = counted ? -1 : placeOfPath(nodes, wanted);
        if (next < 0) {
            DecisionNode node = nodeOfPart(part.section(u'/', 0, 0));
            node.parent = place < 0 ? DecisionNodeId() : nodes[place].id;
            node.depth = place < 0 ? 0 : nodes[place].depth + 1;
            node.path = counted ? nextOfRow(nodes, node) : wanted;
            next = endOfRow(nodes, place);
            nodes.insert(next, node);
        }
        place = next;
        path = nodes[place].path;
    }
    return nodes[place];
}

} // namespace rapporteur::domain
