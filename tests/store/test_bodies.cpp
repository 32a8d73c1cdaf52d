// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_support.h"

#include "store/body_repository.h"

using namespace rapporteur;
using namespace rapporteur::store;

namespace {

const BodyDirectory& knownDirectory()
{
    static const BodyDirectory directory = [] {
        FreshLibrary library;
        return BodyDirectory(*library.store->read([](Connection& db) { return bodies(db); }));
    }();
    return directory;
}

QString bodyCalled(const QString& printed)
{
    const domain::Body* body = knownDirectory().find(knownDirectory().resolve(printed).body);
    return body ? body->code : QString();
}

/// "MC-COP 4", or "UNFCCC-COP 0" where the root tells no meeting.
QString bodyOf(const QString& symbol)
{
    const auto match = knownDirectory().ofSymbol(symbol);
    return match ? knownDirectory().find(match->body)->code + u' ' + QString::number(match->ordinal) : QString();
}

} // namespace

TEST_CASE("every spelling of a body resolves to it, in every language")
{
    const auto [printed, body] = GENERATE(table<const char*, const char*>({
        {"Conference of the Parties to the Minamata Convention on Mercury", "MC-COP"},
        {"Conference of the Parties to the\nMinamata Convention on Mercury", "MC-COP"},
        {"Minamata Convention on Mercury, Conference of the Parties", "MC-COP"},
        {"关于汞的水俣公约缔约方大会", "MC-COP"},
        {"水俣公约缔约方大会", "MC-COP"},
        {"Conférence des Parties à la Convention de Minamata sur le mercure", "MC-COP"},
        {"Conferencia de las Partes en el Convenio de Minamata sobre el Mercurio", "MC-COP"},
        {"Конференция Сторон Минаматской конвенции о ртути", "MC-COP"},
        {"مؤتمر الأطراف في اتفاقية ميناماتا بشأن الزئبق", "MC-COP"},
        {"КОНФЕРЕНЦИЯ СТОРОН БАЗЕЛЬСКОЙ КОНВЕНЦИИ О КОНТРОЛЕ ЗА ТРАНСГРАНИЧНОЙ ПЕРЕВОЗКОЙ ОПАСНЫХ ОТХОДОВ И ИХ "
         "УДАЛЕНИЕМ",
         "BC-COP"},
        {"控制危险废物越境转移及其处置巴塞尔公约 缔约方大会", "BC-COP"},
        {"关于持久性有机污染物的斯德哥尔摩公约 持久性有机污染物审查委员会", "SC-POPRC"},
        {"CONFERENCIA DE LAS PARTES EN EL CONVENIO SOBRE LA DIVERSIDAD BIOLÓGICA QUE ACTÚA COMO REUNIÓN DE LAS "
         "PARTES EN EL "
         "PROTOCOLO DE CARTAGENA SOBRE SEGURIDAD DE LA BIOTECNOLOGÍA",
         "CP-MOP"},
        {"CONVENTION SUR LA DIVERSITE BIOLOGIQUE", "CBD"},
        {"Réunion des Parties au Protocole de Montréal relatif à des substances qui appauvrissent la couche d’ozone",
         "MP-MOP"},
        {"General Assembly", "UNGA"},
        {"大会", "UNGA"},
        {"Assemblée générale", "UNGA"},
        {"mc-cop", "MC-COP"},
        {"Conférence des Parties · Comité de la science et de la technologie", "UNCCD-CST"},
    }));
    CAPTURE(printed);
    CHECK(bodyCalled(QString::fromUtf8(printed)) == QString::fromLatin1(body));
}

TEST_CASE("a name that several bodies share is no answer without the name of the treaty")
{
    const char* printed =
        GENERATE("Conference of the Parties", "缔约方大会", "Open-ended Working Group", "Working Party on Ships", "");
    CAPTURE(printed);
    CHECK(bodyCalled(QString::fromUtf8(printed)).isEmpty());
}

TEST_CASE("the root of a symbol tells the body, and the meeting where it can")
{
    const auto [symbol, body] = GENERATE(table<const char*, const char*>({
        {"UNEP/MC/COP.4/INF/17", "MC-COP 4"},
        {"UNEP/MC/COP.14/1", "MC-COP 14"},
        {"UNEP(DTIE)/Hg/INC.7/22/Rev.1", "HG-INC 7"},
        {"UNEP/CHW.15/20", "BC-COP 15"},
        {"UNEP/CHW/OEWG.12/INF/3", "BC-OEWG 12"},
        {"UNEP/FAO/RC/COP.10/16", "RC-COP 10"},
        {"UNEP/POPS/OEWG-NC.1/3", "SC-OEWG-NC 1"},
        {"UNEP/GCSS.VII/6", "UNEP-GCSS 7"},
        {"UNEP/OzL.Pro.18/1/Add.1", "MP-MOP 18"},
        {"UNEP/OzL.Pro.WG.1/47/INF/3/Rev.1", "MP-OEWG 47"},
        {"UNEP/CBD/COP/10/L.48", "CBD-COP 10"},
        {"UNEP/CBD/BS/COP-MOP/7/6/Add.3", "CP-MOP 7"},
        {"CBD/COP/15/L.2", "CBD-COP 15"},
        {"FCCC/CP/2015/10/Add.1", "UNFCCC-COP 0"},
        {"FCCC/SBI/2003/3", "UNFCCC-SBI 0"},
        {"ICCD/COP(8)/16", "UNCCD-COP 8"},
        {"ICCD/COP(15)/CST/1", "UNCCD-CST 15"},
        {"A/80/116", "UNGA 80"},
        {"A/C.4/59/L.7", "UNGA-C4 59"},
        {"A/HRC/59/L.17", "HRC 59"},
        {"S/2025/117", "UNSC 0"},
        {"E/CN.5/2025/L.6", "CSOCD 0"},
        {"UNEP/MC/XYZ.1/1", "MC 0"},
        {"TD/B/CN.4/36", "UNCTAD 0"},
        {"TRANS/SC.2/2001/20", "ECE 0"},
        {"A/4531", ""},
        {"XX/COP.4/1", ""},
    }));
    CAPTURE(symbol);
    CHECK(bodyOf(QString::fromUtf8(symbol)) == QString::fromLatin1(body));
}

TEST_CASE("all known bodies hang together: parents are there, and no root belongs to two")
{
    QStringList roots;
    for (const domain::Body& body : knownDirectory().all()) {
        INFO(body.code.toStdString());
        CHECK((body.parent.isNull() || knownDirectory().find(body.parent)));
        CHECK_FALSE(body.names.isEmpty());
        const bool meets = body.kind != domain::BodyKind::Organization && body.kind != domain::BodyKind::Treaty;
        CHECK((meets || body.counting == domain::MeetingCounting::None));
        roots += body.symbolRoots;
    }
    CHECK(knownDirectory().all().size() > 100);
    CHECK(roots.removeDuplicates() == 0);
}

TEST_CASE("a body that a person adds is found by its name")
{
    FreshLibrary library;
    const auto found = library.store->write(u"add body"_s, [](Connection& db) {
        domain::Body body;
        body.code = u"MC-COP"_s; // taken
        body.names = {{Language::English, domain::NameUse::Name, u"Working Party on Ships"_s}};
        const domain::BodyId id = addBody(db, body);
        const BodyDirectory directory(bodies(db));
        REQUIRE(directory.resolve(u"WORKING PARTY ON SHIPS"_s).body == id);
        return directory.find(id)->code;
    });
    REQUIRE(found);
    CHECK(*found == u"MC-COP-2"_s);
}
