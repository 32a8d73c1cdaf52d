// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_support.h"

#include "store/organisation_repository.h"
#include "workspace/actions.h"

using namespace rapporteur;
using namespace Qt::StringLiterals;
using domain::Language;
using domain::Organisation;
using domain::OrganisationId;
using domain::OrganisationKind;
using registertest::Register;
using store::Connection;

namespace {

Organisation ivoryCoast()
{
    Organisation state;
    state.code = u"civ"_s;
    state.region = domain::Region::Africa;
    state.names = {{Language::English, u"Côte d’Ivoire"_s}, {Language::Chinese, u"科特迪瓦"_s}};
    state.variants = {{Language::English, u"Ivory Coast"_s}};
    return state;
}

Organisation named(const QString& name, const QString& code = {}, OrganisationKind kind = OrganisationKind::Other)
{
    Organisation organisation;
    organisation.kind = kind;
    organisation.code = code;
    organisation.names.insert(Language::English, name);
    return organisation;
}

Result<OrganisationId> add(Register& open, const Organisation& organisation)
{
    return open.library->store().write(
        u"add"_s, [&](Connection& connection) { return store::addOrganisation(connection, organisation); });
}

Result<OrganisationId> called(Register& open, const QString& typed)
{
    return open.view->read([&](Connection& connection) { return store::organisationCalled(connection, typed); });
}

} // namespace

TEST_CASE("an organization is kept as it is given, its code in capitals")
{
    Register open;
    const auto id = add(open, ivoryCoast());
    REQUIRE(id);
    Organisation expected = ivoryCoast();
    expected.id = *id;
    expected.code = u"CIV"_s;
    const auto kept = open.view->read([&](Connection& connection) { return store::organisation(connection, *id); });
    REQUIRE(kept);
    REQUIRE(*kept);
    CHECK(**kept == expected);
    CHECK(domain::organisationName(**kept, Language::Chinese) == u"科特迪瓦"_s);
    CHECK(domain::organisationName(**kept, Language::Russian) == u"Côte d’Ivoire"_s);
}

TEST_CASE("an organization is found by its code and by any of its names, whatever their case, accents and signs")
{
    Register open;
    const auto id = add(open, ivoryCoast());
    REQUIRE(id);
    for (const QString& typed : {u"CIV"_s, u"civ"_s, u"COTE D'IVOIRE"_s, u"ivory coast"_s, u"科特迪瓦"_s}) {
        INFO(typed.toStdString());
        const auto found = called(open, typed);
        REQUIRE(found);
        CHECK(*found == *id);
    }
    CHECK(called(open, u"Ivory"_s).error().code == ErrorCode::NotFound);
    CHECK(called(open, u"–"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("a name that two organizations bear is ambiguous, a code means one")
{
    Register open;
    Organisation first = named(u"Republic of the Congo"_s, u"COG"_s, OrganisationKind::State);
    Organisation second = named(u"Democratic Republic of the Congo"_s, u"COD"_s, OrganisationKind::State);
    first.variants = second.variants = {{Language::English, u"Congo"_s}};
    REQUIRE(add(open, first));
    REQUIRE(add(open, second));
    CHECK(called(open, u"congo"_s).error().code == ErrorCode::Ambiguous);
    CHECK(called(open, u"cod"_s));
}

TEST_CASE("the list of organizations is narrowed by a part of a name and ordered by name")
{
    Register open;
    REQUIRE(add(open, named(u"Zambia"_s, u"ZMB"_s, OrganisationKind::State)));
    REQUIRE(add(open, ivoryCoast()));
    REQUIRE(add(open, named(u"Österreich-Institut"_s)));
    const auto names = [&](const QString& text) {
        QStringList found;
        const auto list =
            open.view->read([&](Connection& connection) { return store::organisations(connection, text); });
        REQUIRE(list);
        for (const Organisation& each : *list)
            found.append(organisationName(each, Language::English));
        return found;
    };
    CHECK(names({}) == QStringList{u"Côte d’Ivoire"_s, u"Österreich-Institut"_s, u"Zambia"_s});
    CHECK(names(u"IVO"_s) == QStringList{u"Côte d’Ivoire"_s});
    CHECK(names(u"osterreich"_s) == QStringList{u"Österreich-Institut"_s});
    CHECK(names(u"%"_s).isEmpty());
}

TEST_CASE("what no organization can be is refused in words")
{
    Register open;
    REQUIRE(add(open, ivoryCoast()));
    CHECK(add(open, named(u"  "_s)).error().code == ErrorCode::Invalid);
    CHECK(add(open, named(u"Japan"_s, u"JP"_s, OrganisationKind::State)).error().code == ErrorCode::Invalid);
    CHECK(add(open, named(u"Other"_s, u"Civ"_s)).error().code == ErrorCode::Invalid);
    CHECK(add(open, named(u"Côte d’Ivoire"_s)).error().code == ErrorCode::Invalid);
    CHECK(add(open, named(QString(600, u'x'))).error().code == ErrorCode::Invalid);
    Organisation gone = named(u"Gone"_s);
    gone.id = OrganisationId::make();
    CHECK(open.library->store()
              .write(u"set"_s, [&](Connection& connection) { store::setOrganisation(connection, gone); })
              .error()
              .code == ErrorCode::NotFound);
}

TEST_CASE("an organization that something names is not removed, and the refusal tells what")
{
    Register open;
    const auto id = add(open, ivoryCoast());
    REQUIRE(id);
    const auto remove = [&] {
        return open.library->store().write(
            u"remove"_s, [&](Connection& connection) { store::removeOrganisation(connection, *id); });
    };
    REQUIRE(open.library->store().write(u"deposit"_s, [&](Connection& connection) {
        connection.run("INSERT INTO instrument (organisation_id, body_id, kind, deposited_on) VALUES (?1, 101, "
                       "'accession', '2017-01-01')",
                       *id);
    }));
    const auto refused = remove();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().arguments.last().contains(u"Party"_s));
    REQUIRE(workspace::undo(*open.library));
    REQUIRE(remove());
    CHECK(called(open, u"CIV"_s).error().code == ErrorCode::NotFound);
    REQUIRE(workspace::undo(*open.library));
    CHECK(called(open, u"ivory coast"_s));
}
