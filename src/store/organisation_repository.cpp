// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/organisation_repository.h"

#include "store/body_repository.h"
#include "store/filter_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::Organisation;
using domain::OrganisationId;
using domain::OrganisationKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

constexpr int mostNameLength = 500;
constexpr int mostNotesLength = 20'000;

/// The columns of other tables that name an organization, and how they are told.
struct Hanging {
    const char* count;
    const char* told;
};
constexpr Hanging hangings[] = {
    {"SELECT count(*) FROM participation WHERE organisation_id = ?1",
     QT_TRANSLATE_N_NOOP("refusals", "%n meetings in which it takes part")},
    {"SELECT count(*) FROM instrument WHERE organisation_id = ?1",
     QT_TRANSLATE_N_NOOP("refusals", "%n treaties to which it is a Party")},
    {"SELECT count(*) FROM call_addressee WHERE organisation_id = ?1",
     QT_TRANSLATE_N_NOOP("refusals", "%n calls addressed to it")},
    {"SELECT count(*) FROM submission WHERE organisation_id = ?1",
     QT_TRANSLATE_N_NOOP("refusals", "%n submissions of it")},
    {"SELECT count(*) FROM group_member WHERE organisation_id = ?1",
     QT_TRANSLATE_N_NOOP("refusals", "%n memberships of groups")},
    {"SELECT count(*) FROM area_lead WHERE organisation_id = ?1",
     QT_TRANSLATE_N_NOOP("refusals", "%n leads of areas of cooperation")},
    {"SELECT count(*) FROM agreement WHERE provider_id = ?1 OR receiver_id = ?1",
     QT_TRANSLATE_N_NOOP("refusals", "%n agreements")},
    {"SELECT count(*) FROM contribution WHERE donor_id = ?1", QT_TRANSLATE_N_NOOP("refusals", "%n contributions")},
    {"SELECT count(*) FROM organisation_member WHERE organisation_id = ?1 OR member_id = ?1",
     QT_TRANSLATE_N_NOOP("refusals", "%n memberships of organizations")},
};

[[noreturn]] void refuse(const QString& field, const QString& value, const QString& why)
{
    throw Refused(ErrorCode::Invalid, {field, value.left(80), why});
}

/// The organization as it is kept. Throws for what cannot be kept.
Organisation checked(Connection& connection, const Organisation& given)
{
    Organisation kept = given;
    kept.code = given.code.simplified().toUpper();
    if (kept.kind == OrganisationKind::State && !kept.code.isEmpty() && !domain::isStateCode(kept.code))
        refuse(Text::tr("code"), kept.code, Text::tr("the code of a State has three letters, as JPN (ISO 3166-1)."));
    if (!domain::isPossibleCode(kept.code, kept.kind))
        refuse(Text::tr("code"), kept.code,
               Text::tr("a code has at most %n letters.", nullptr, domain::mostCodeLength));
    if (!kept.code.isEmpty() &&
        connection.one<qint64>("SELECT 1 FROM organisation WHERE code = ?1 AND id <> ?2", kept.code, kept.id.value))
        refuse(Text::tr("code"), kept.code, Text::tr("another organization has this code."));
    kept.names.clear();
    for (auto name = given.names.begin(); name != given.names.end(); ++name) {
        const QString printed = name->simplified();
        if (printed.isEmpty() || name.key() == Language::Unknown)
            continue;
        if (printed.size() > mostNameLength)
            refuse(Text::tr("name"), printed, Text::tr("a name has at most %n letters.", nullptr, mostNameLength));
        if (connection.one<qint64>(
                "SELECT 1 FROM organisation_name WHERE name = ?1 AND language = ?2 AND use = 'name' "
                "AND organisation_id <> ?3",
                printed, code(name.key()), kept.id.value))
            refuse(Text::tr("name"), printed, Text::tr("another organization has this name."));
        kept.names.insert(name.key(), printed);
    }
    if (kept.names.isEmpty())
        refuse(Text::tr("name"), {}, Text::tr("an organization needs a name."));
    kept.variants.clear();
    for (const domain::OrganisationVariant& variant : given.variants) {
        const QString name = variant.name.simplified().left(mostNameLength);
        if (!name.isEmpty() && variant.language != Language::Unknown && name != kept.names.value(variant.language))
            kept.variants.append({variant.language, name});
    }
    kept.notes = given.notes.trimmed().left(mostNotesLength);
    return kept;
}

/// Throws for a kind that its memberships do not allow.
void refuseLostMembership(Connection& connection, const Organisation& organisation)
{
    if (organisation.kind != OrganisationKind::RegionalIntegration &&
        connection.one<qint64>("SELECT 1 FROM organisation_member WHERE organisation_id = ?1", organisation.id))
        refuse(Text::tr("kind"), code(organisation.kind),
               Text::tr("it has member States, as only regional economic integration organizations do."));
    if (organisation.kind != OrganisationKind::State &&
        connection.one<qint64>("SELECT 1 FROM organisation_member WHERE member_id = ?1", organisation.id))
        refuse(Text::tr("kind"), code(organisation.kind),
               Text::tr("it is a member State of a regional economic integration organization."));
}

void writeNames(Connection& connection, const Organisation& organisation)
{
    connection.run("DELETE FROM organisation_name WHERE organisation_id = ?1", organisation.id);
    for (auto name = organisation.names.begin(); name != organisation.names.end(); ++name)
        connection.run("INSERT INTO organisation_name (organisation_id, language, name, use) VALUES (?1, ?2, ?3, "
                       "'name')",
                       organisation.id, code(name.key()), *name);
    for (const domain::OrganisationVariant& variant : organisation.variants)
        connection.run("INSERT INTO organisation_name (organisation_id, language, name, use) VALUES (?1, ?2, ?3, "
                       "'variant') ON CONFLICT DO NOTHING",
                       organisation.id, code(variant.language), variant.name);
}

QList<Organisation> readOrganisations(Connection& connection, const FilterSql& conditions)
{
    QList<Organisation> found;
    QHash<OrganisationId, qsizetype> places;
    QList<OrganisationId> ids;
    Statement rows =
        conditions.query(connection, "SELECT id, code, kind, region, notes FROM organisation", " ORDER BY code, id");
    while (rows.step()) {
        Organisation organisation;
        organisation.id = rows.get<OrganisationId>(0);
        organisation.code = rows.get<QString>(1);
        organisation.kind = domain::organisationKindFromCode(rows.get<QString>(2)).value_or(OrganisationKind::Other);
        organisation.region = domain::regionFromCode(rows.get<QString>(3)).value_or(domain::Region::None);
        organisation.notes = rows.get<QString>(4);
        places.insert(organisation.id, found.size());
        ids.append(organisation.id);
        found.append(organisation);
    }
    Statement names = connection.query("SELECT organisation_id, language, name, use FROM organisation_name WHERE "
                                       "organisation_id IN (SELECT value FROM json_each(?1))",
                                       jsonList(ids));
    while (names.step()) {
        Organisation& organisation = found[places[names.get<OrganisationId>(0)]];
        const Language language = domain::languageFromCode(names.get<QString>(1));
        if (names.get<QString>(3) == u"name"_s)
            organisation.names.insert(language, names.get<QString>(2));
        else
            organisation.variants.append({language, names.get<QString>(2)});
    }
    return found;
}

bool holds(const Organisation& organisation, const QString& key)
{
    const auto has = [&](const QString& name) { return nameKey(name).contains(key); };
    return has(organisation.code) || std::any_of(organisation.names.begin(), organisation.names.end(), has) ||
           std::any_of(organisation.variants.begin(), organisation.variants.end(),
                       [&](const domain::OrganisationVariant& variant) { return has(variant.name); });
}

} // namespace

std::optional<Organisation> organisation(Connection& connection, OrganisationId id)
{
    FilterSql conditions;
    conditions.add("id = ?", id.value);
    const QList<Organisation> found = readOrganisations(connection, conditions);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Organisation> organisations(Connection& connection, const QString& text, Language language)
{
    QList<Organisation> found = readOrganisations(connection, {});
    const QString key = nameKey(text);
    // A text of signs alone means nothing that a name could hold.
    if (!text.trimmed().isEmpty())
        found.removeIf([&](const Organisation& each) { return key.isEmpty() || !holds(each, key); });
    QHash<OrganisationId, QString> keys;
    for (const Organisation& each : found)
        keys.insert(each.id, nameKey(organisationName(each, language)));
    std::stable_sort(found.begin(), found.end(), [&](const Organisation& one, const Organisation& other) {
        return keys[one.id] < keys[other.id];
    });
    return found;
}

OrganisationDirectory::OrganisationDirectory(const QList<Organisation>& organisations)
    : m_organisations(organisations)
{
    for (qsizetype place = 0; place < m_organisations.size(); ++place) {
        const Organisation& each = m_organisations[place];
        m_places.insert(each.id, place);
        if (!each.code.isEmpty())
            m_codes.insert(nameKey(each.code), each.id);
        QStringList names(each.names.values());
        for (const domain::OrganisationVariant& variant : each.variants)
            names.append(variant.name);
        for (const QString& name : names) {
            QList<OrganisationId>& owners = m_names[nameKey(name)];
            if (!owners.contains(each.id))
                owners.append(each.id);
        }
    }
}

QList<OrganisationId> OrganisationDirectory::called(const QString& typed) const
{
    const QString key = nameKey(typed);
    if (key.isEmpty())
        return {};
    if (const auto code = m_codes.constFind(key); code != m_codes.constEnd())
        return {*code};
    return m_names.value(key);
}

const Organisation* OrganisationDirectory::find(OrganisationId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_organisations[*place];
}

OrganisationId organisationCalled(Connection& connection, const QString& typed)
{
    const QList<OrganisationId> found = OrganisationDirectory(readOrganisations(connection, {})).called(typed);
    if (found.isEmpty())
        throw Refused(ErrorCode::NotFound, {typed});
    if (found.size() > 1)
        throw Refused(ErrorCode::Ambiguous, {typed, QString::number(found.size())});
    return found.first();
}

OrganisationId addOrganisation(Connection& connection, const Organisation& given)
{
    Organisation added = given;
    added.id = OrganisationId();
    added = checked(connection, added);
    added.id = OrganisationId::make();
    connection.run("INSERT INTO organisation (id, code, kind, region, notes) VALUES (?1, ?2, ?3, ?4, ?5)", added.id,
                   added.code, code(added.kind), code(added.region), added.notes);
    writeNames(connection, added);
    return added.id;
}

void setOrganisation(Connection& connection, const Organisation& given)
{
    const Organisation changed = checked(connection, given);
    if (!domain::canBeParty(changed.kind) &&
        connection.one<qint64>("SELECT 1 FROM instrument WHERE organisation_id = ?1", changed.id))
        refuse(Text::tr("kind"), code(changed.kind),
               Text::tr("it deposited an instrument, as only States and regional economic integration organizations "
                        "do."));
    refuseLostMembership(connection, changed);
    if (connection.run("UPDATE organisation SET code = ?2, kind = ?3, region = ?4, notes = ?5 WHERE id = ?1",
                       changed.id, changed.code, code(changed.kind), code(changed.region), changed.notes) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(changed.id.value)});
    writeNames(connection, changed);
}

void removeOrganisation(Connection& connection, OrganisationId id)
{
    const auto known = organisation(connection, id);
    if (!known)
        throw Refused(ErrorCode::NotFound, {QString::number(id.value)});
    QStringList told;
    for (const Hanging& hanging : hangings) {
        if (const int count = connection.one<int>(hanging.count, id).value_or(0); count > 0)
            told.append(Text::tr(hanging.told, nullptr, count));
    }
    if (!told.isEmpty())
        refuse(Text::tr("organization"), organisationName(*known, Language::English),
               //: %1 is a list such as "2 calls addressed to it, 1 agreement"
               Text::tr("the library holds more of it: %1. Remove that first.").arg(told.join(u", "_s)));
    connection.run("DELETE FROM organisation_name WHERE organisation_id = ?1", id);
    connection.run("DELETE FROM organisation WHERE id = ?1", id);
}

} // namespace rapporteur::store
