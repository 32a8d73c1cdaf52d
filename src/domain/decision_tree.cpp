// SPDX-License-Identifier: GPL-3.0-or-later
// Paths, rows of labels and comparison of languages over the nodes of a decision.
#include "domain/decision.h"

#include "domain/roman_numeral.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

using NodePlaces = QHash<DecisionNodeId, qsizetype>;

NodePlaces placesOf(const QList<DecisionNode>& nodes)
{
    NodePlaces places;
    for (qsizetype i = 0; i < nodes.size(); ++i)
        places.insert(nodes[i].id, i);
    return places;
}

/// The nearest annex above a node; null in the body of the decision.
DecisionNodeId annexOf(const QList<DecisionNode>& nodes, const NodePlaces& places, DecisionNodeId parent)
{
    // Bounded, so that a loop of parents in a damaged library ends.
    for (qsizetype steps = 0; steps <= nodes.size() && !parent.isNull(); ++steps) {
        const auto place = places.constFind(parent);
        if (place == places.constEnd())
            return {};
        if (nodes[*place].kind == NodeKind::Annex)
            return parent;
        parent = nodes[*place].parent;
    }
    return {};
}

/// Annexes (null: the body) in which a paragraph number stands under more than one heading.
QSet<DecisionNodeId> restartingScopes(const QList<DecisionNode>& nodes, const NodePlaces& places)
{
    QSet<DecisionNodeId> restarting;
    QHash<std::pair<DecisionNodeId, QString>, DecisionNodeId> headings;
    for (const DecisionNode& node : nodes) {
        if (node.kind != NodeKind::Paragraph || node.label.isEmpty())
            continue;
        const DecisionNodeId scope = annexOf(nodes, places, node.parent);
        const auto key = std::make_pair(scope, node.label);
        if (headings.contains(key) && headings.value(key) != node.parent)
            restarting.insert(scope);
        headings.insert(key, node.parent);
    }
    return restarting;
}

QString ownPart(const DecisionNode& node, int ordinal)
{
    switch (node.kind) {
    case NodeKind::Preamble:
        return u"preamble/"_s + QString::number(ordinal);
    case NodeKind::Heading:
        return node.label.isEmpty() ? u"section #"_s + QString::number(ordinal) : u"section "_s + node.label;
    case NodeKind::Annex:
        return node.label.isEmpty() ? u"annex"_s : u"annex "_s + node.label;
    case NodeKind::Text:
        return u"text/"_s + QString::number(ordinal);
    case NodeKind::Paragraph:
    case NodeKind::Item:
        break;
    }
    return node.label.isEmpty() ? u"#"_s + QString::number(ordinal) : node.label;
}

/// Opening bracket, what counts, and what closes: "(", "b", ")".
QRegularExpressionMatch matchLabel(const QString& label)
{
    static const QRegularExpression parts(uR"(^(\(?)(\d{1,4}|[A-Za-z]{1,7})(\)?\.?)$)"_s);
    return parts.match(label);
}

bool isRoman(const QString& core, const QString& before)
{
    const int value = romanValue(core);
    if (value == 0)
        return false;
    if (core.size() > 1)
        return true;
    // A single letter that is a number as well: what stands before it tells.
    const QString previous = matchLabel(before).captured(2);
    if (core.toLower() == u"i"_s)
        return previous.toLower() != u"h"_s;
    return !previous.isEmpty() && romanNumeral(value - 1) == previous.toUpper();
}

} // namespace

void assignPaths(QList<DecisionNode>& nodes)
{
    const NodePlaces places = placesOf(nodes);
    const QSet<DecisionNodeId> restarting = restartingScopes(nodes, places);
    QHash<std::pair<DecisionNodeId, int>, int> ordinals; ///< by row and kind
    QHash<QString, int> taken;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        DecisionNode& node = nodes[i];
        const auto above = places.constFind(node.parent);
        // Only nodes before this one have their path: a parent that comes later counts as none.
        const DecisionNode* parent = above != places.constEnd() && *above < i ? &nodes[*above] : nullptr;
        node.depth = parent ? parent->depth + 1 : 0;
        QString prefix = parent ? parent->path : QString();
        const DecisionNodeId scope = annexOf(nodes, places, node.parent);
        const bool underHeading = parent && parent->kind == NodeKind::Heading;
        if (underHeading && !restarting.contains(scope)) {
            const auto annex = places.constFind(scope);
            prefix = annex != places.constEnd() ? nodes[*annex].path : QString();
        }
        // Unnumbered texts are counted over the whole part, as headings may differ between languages.
        const DecisionNodeId row = underHeading && !restarting.contains(scope) ? scope : node.parent;
        const int ordinal = ++ordinals[std::make_pair(row, int(node.kind))];
        const QString own = ownPart(node, ordinal);
        QString path = prefix.isEmpty() ? own : prefix + u'/' + own;
        const int times = ++taken[path];
        if (times > 1)
            path += u'#' + QString::number(times);
        node.path = path;
    }
}

QList<Language> languagesOf(const QList<DecisionNode>& nodes)
{
    QList<Language> languages;
    for (const Language language : officialLanguages) {
        const bool any = std::any_of(nodes.begin(), nodes.end(),
                                     [&](const DecisionNode& node) { return node.texts.contains(language); });
        if (any)
            languages.append(language);
    }
    return languages;
}

QList<StructureRemark> structureRemarks(const QList<DecisionNode>& nodes)
{
    const QList<Language> languages = languagesOf(nodes);
    QList<StructureRemark> remarks;
    QHash<DecisionNodeId, std::pair<QString, QString>> row; ///< the last two labels under each parent
    for (const DecisionNode& node : nodes) {
        QList<Language> lacking;
        for (const Language language : languages) {
            if (!node.texts.contains(language))
                lacking.append(language);
        }
        if (!lacking.isEmpty() && lacking.size() < languages.size())
            remarks.append({StructureRemark::Kind::MissingIn, node.path, lacking, {}});
        if (node.kind != NodeKind::Paragraph && node.kind != NodeKind::Item)
            continue;
        if (node.path.contains(u'#')) {
            remarks.append({StructureRemark::Kind::DuplicateLabel, node.path, {}, {}});
            continue;
        }
        auto& [before, latest] = row[node.parent];
        const QString expected = nextLabel(latest, before);
        if (!expected.isEmpty() && node.label != expected && !node.label.contains(u' '))
            remarks.append({StructureRemark::Kind::Gap, node.path, {}, expected});
        before = latest;
        latest = node.label;
    }
    return remarks;
}

QString nextLabel(const QString& label, const QString& before)
{
    const QRegularExpressionMatch match = matchLabel(label);
    if (!match.hasMatch())
        return {};
    const QString core = match.captured(2);
    QString next;
    bool isNumber = false;
    const int number = core.toInt(&isNumber);
    if (isNumber) {
        next = QString::number(number + 1);
    } else if (isRoman(core, before)) {
        next = romanNumeral(romanValue(core) + 1);
        next = core.at(0).isLower() ? next.toLower() : next;
    } else if (core.size() == 1 && core.toLower() != u"z"_s) {
        next = QChar(core.at(0).unicode() + 1);
    }
    return next.isEmpty() ? next : match.captured(1) + next + match.captured(3);
}

QString pathOfPinpoint(const QString& pinpoint)
{
    QString path = pinpoint.simplified();
    path.replace(u", "_s, u"/"_s);
    QString joined;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const bool opens = path[i] == u'(' && i > 0;
        if (opens && joined.endsWith(u' '))
            joined.chop(1);
        if (opens && !joined.endsWith(u'/'))
            joined += u'/';
        joined += path[i];
    }
    return joined;
}

QString shownPath(const QString& path)
{
    QString shown;
    for (const QString& part : path.split(u'/')) {
        const bool item = part.startsWith(u'(');
        if (!shown.isEmpty())
            shown += item ? u" "_s : u", "_s;
        shown += part;
    }
    return shown;
}

} // namespace rapporteur::domain
