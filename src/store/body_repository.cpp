// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/body_repository.h"

#include "domain/reading.h"
#include "store/nullable.h"
#include "text/fold.h"

using namespace Qt::StringLiterals;

namespace rapporteur::store {

namespace {

using domain::Body;
using domain::BodyId;
using domain::BodyName;
using domain::NameUse;

/// Shorter keys are found only as the whole of a name: "UN" is part of many words. A Han character says as much as
/// two letters.
constexpr qsizetype shortestPart = 8;
constexpr qsizetype shortestHanPart = 4;
/// From this share on the known names explain the printed ones; what is left are articles and "of the".
constexpr double wellExplained = 0.75;
constexpr double halfExplained = 0.5;

void insertBody(Connection& connection, const Body& body)
{
    connection.run("INSERT INTO body (id, code, kind, parent_id, series, counting) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                   body.id, body.code, code(body.kind), nullable(body.parent), body.series, code(body.counting));
    for (const BodyName& name : body.names)
        connection.run(
            "INSERT INTO body_name (body_id, language, name, use) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
            body.id, code(name.language), name.name, code(name.use));
    for (const QString& root : body.symbolRoots)
        connection.run("INSERT INTO body_symbol_root (pattern, body_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING", root,
                       body.id);
    for (const QString& prefix : body.decisionPrefixes)
        connection.run("INSERT INTO body_decision_prefix (body_id, prefix) VALUES (?1, ?2)", body.id, prefix);
}

bool canBePart(const QString& key)
{
    const bool han = !key.isEmpty() && key.front().script() == QChar::Script_Han;
    return key.size() >= (han ? shortestHanPart : shortestPart);
}

} // namespace

QList<Body> bodies(Connection& connection)
{
    QList<Body> all;
    QHash<BodyId, qsizetype> places;
    Statement rows = connection.query("SELECT id, code, kind, parent_id, series, counting FROM body ORDER BY id");
    while (rows.step()) {
        Body body;
        body.id = rows.get<BodyId>(0);
        body.code = rows.get<QString>(1);
        body.kind = domain::bodyKindFromCode(rows.get<QString>(2));
        body.parent = idOrNone<BodyId>(rows, 3);
        body.series = rows.get<QString>(4);
        body.counting = domain::meetingCountingFromCode(rows.get<QString>(5));
        places.insert(body.id, all.size());
        all.append(body);
    }
    Statement names =
        connection.query("SELECT body_id, language, name, use FROM body_name ORDER BY body_id, language, use, name");
    while (names.step())
        all[places.value(names.get<BodyId>(0))].names.append({domain::languageFromCode(names.get<QString>(1)),
                                                              domain::nameUseFromCode(names.get<QString>(3)),
                                                              names.get<QString>(2)});
    Statement roots = connection.query("SELECT body_id, pattern FROM body_symbol_root ORDER BY pattern");
    while (roots.step())
        all[places.value(roots.get<BodyId>(0))].symbolRoots.append(roots.get<QString>(1));
    Statement prefixes =
        connection.query("SELECT body_id, prefix FROM body_decision_prefix ORDER BY body_id, prefix");
    while (prefixes.step())
        all[places.value(prefixes.get<BodyId>(0))].decisionPrefixes.append(prefixes.get<QString>(1));
    return all;
}

BodyId addBody(Connection& connection, const Body& wanted)
{
    Body body = wanted;
    body.id = BodyId::make();
    for (int number = 2; connection.one<qint64>("SELECT 1 FROM body WHERE code = ?1", body.code); ++number)
        body.code = wanted.code + u'-' + QString::number(number);
    insertBody(connection, body);
    return body.id;
}

QString nameKey(QStringView name)
{
    QString key = text::fold(name).text;
    key.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    return key;
}

BodyDirectory::BodyDirectory(QList<Body> bodies)
    : m_bodies(std::move(bodies))
{
    for (qsizetype i = 0; i < m_bodies.size(); ++i) {
        const Body& body = m_bodies[i];
        m_places.insert(body.id, i);
        QStringList keys{nameKey(body.code)};
        for (const BodyName& name : body.names)
            keys.append(nameKey(name.name));
        keys.removeDuplicates();
        for (const QString& key : keys)
            m_owners[key].append(body.id);
        m_keys.insert(body.id, keys);
    }
}

const Body* BodyDirectory::find(BodyId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_bodies[*place];
}

const Body* BodyDirectory::findByCode(const QString& wanted) const
{
    for (const Body& body : m_bodies) {
        if (body.code.compare(wanted, Qt::CaseInsensitive) == 0)
            return &body;
    }
    return nullptr;
}

qsizetype BodyDirectory::takeLongestName(BodyId body, QString& text, bool& shared) const
{
    QString longest;
    for (const QString& key : m_keys.value(body)) {
        if (key.size() > longest.size() && canBePart(key) && text.contains(key))
            longest = key;
    }
    if (longest.isEmpty())
        return 0;
    shared = m_owners.value(longest).size() > 1;
    // A separator in its place, so that what stood left and right of it does not make a new word.
    text.replace(text.indexOf(longest), longest.size(), u'|');
    return longest.size();
}

qsizetype BodyDirectory::explained(const Body& body, QString text) const
{
    bool shared = false;
    const qsizetype own = takeLongestName(body.id, text, shared);
    if (own == 0)
        return 0;
    qsizetype above = 0;
    for (const Body* parent = find(body.parent); parent; parent = find(parent->parent)) {
        bool ignored = false;
        above += takeLongestName(parent->id, text, ignored);
        if (shared && above == 0)
            return 0; // "Conference of the Parties", but not of this treaty
    }
    return shared && above == 0 ? 0 : own + above;
}

BodyDirectory::Match BodyDirectory::resolve(const QString& printed) const
{
    const QString text = nameKey(printed);
    const QList<BodyId> owners = m_owners.value(text);
    if (owners.size() == 1)
        return {owners.first(), 1.0};
    Match best;
    qsizetype most = 0;
    for (const Body& body : m_bodies) {
        const qsizetype length = explained(body, text);
        if (length > most)
            best = {body.id, 0};
        else if (length == most && length > 0)
            best = {};
        most = std::max(most, length);
    }
    const double share = text.isEmpty() ? 0 : static_cast<double>(most) / static_cast<double>(text.size());
    if (best.body.isNull() || share < halfExplained)
        return {};
    best.confidence = share >= wellExplained ? std::max(share, domain::sure) : share;
    return best;
}

std::optional<domain::RootMatch> BodyDirectory::ofSymbol(const QString& symbol) const
{
    return domain::bodyOfSymbol(m_bodies, symbol);
}

QString BodyDirectory::displayName(BodyId id, const QList<domain::Language>& languages) const
{
    const Body* body = find(id);
    if (!body)
        return {};
    domain::Translations names;
    for (const BodyName& name : body->names) {
        if (name.use == NameUse::Name)
            names.insert(name.language, name.name);
    }
    return names.isEmpty() ? body->code : domain::preferred(names, languages);
}

} // namespace rapporteur::store
