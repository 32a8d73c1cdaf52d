// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision_number.h"
#include "domain/symbol_file_name.h"
#include "domain/symbol_series.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace rapporteur::domain;

TEST_CASE("The name of a file hints at the symbol and the language")
{
    const auto check = [](const QString& name, const QStringList& symbols, Language language) {
        const FileNameHints hints = hintsOfFileName(name);
        CAPTURE(name.toStdString());
        CHECK(hints.symbols == symbols);
        CHECK(hints.language == language);
    };
    check(u"A_79_352.en.pdf"_s, {u"A/79/352"_s}, Language::English);
    check(u"ICCD_COP(9)_12-EN"_s, {u"ICCD/COP(9)/12"_s}, Language::English);
    check(u"FCCC_SBI_2002_13-EN"_s, {u"FCCC/SBI/2002/13"_s}, Language::English);
    check(u"[E_ECE_]TRANS_SC.2_2001_20.en.pdf"_s, {u"TRANS/SC.2/2001/20"_s}, Language::English);
    check(u"UNEP-MC-COP.6-01-provisional-agenda.pdf"_s, {u"UNEP/MC/COP.6/1"_s}, Language::Unknown);
    check(u"UNEP-MC-COP.4-INF-17-Fr.DOCX"_s, {u"UNEP/MC/COP.4/INF/17"_s}, Language::French);
    check(u"A_81_6 (SECT. 29A).pdf"_s, {u"A/81/6 (Sect. 29A)"_s}, Language::Unknown);
    check(u"A_C-3_76_L-12_Rev-1-ES.pdf"_s, {u"A/C.3/76/L.12/Rev.1"_s}, Language::Spanish);
    check(u"A_ES-10_1022.ru.pdf"_s, {u"A/ES-10/1022"_s}, Language::Russian);
    check(u"1338632e.doc"_s, {}, Language::English);
    check(u"2_19_e_report.docx"_s, {}, Language::English);
    check(u"holiday.pdf"_s, {}, Language::Unknown);
    CHECK(hintsOfFileName(u"UNEP-FAO-RC-COP.7-RC-7-12.En.docx"_s).decision == u"RC-7/12");
    CHECK(hintsOfFileName(u"cop-04-inf-17-en.pdf"_s).partKey == u"cop 4 inf 17");
    CHECK(hintsOfFileName(u"cop-04-inf-17-zh.pdf"_s).language == Language::Chinese);
}

TEST_CASE("Files that are named after their symbols tell them")
{
    const QDir folder(QStringLiteral(RAPPORTEUR_SHARED_DIR) + u"/corpus/un-pdf"_s);
    if (!folder.exists())
        WARN("the folder of real material is absent");
    for (const QString& name : folder.entryList({u"*.pdf"_s}, QDir::Files)) {
        const FileNameHints hints = hintsOfFileName(name);
        CAPTURE(name.toStdString());
        CHECK(hints.language == Language::English);
        REQUIRE(hints.symbols.size() == 1);
        const QString symbol = QString(name).remove(u"[E_ECE_]"_s).chopped(7).replace(u'_', u'/');
        CHECK(hints.symbols.first().compare(symbol, Qt::CaseInsensitive) == 0);
    }
}

TEST_CASE("A symbol tells the body and the meeting that the document was made for")
{
    const auto cop = seriesOfSymbol(u"UNEP/MC/COP.4/INF/17"_s);
    REQUIRE(cop);
    CHECK(cop->body == u"MC-COP");
    CHECK(cop->ordinal == 4);
    CHECK(seriesOfSymbol(u"UNEP/CHW.15/20"_s)->ordinal == 15);
    CHECK(seriesOfSymbol(u"UNEP/GCSS.VII/6"_s)->ordinal == 7);
    CHECK(seriesOfSymbol(u"UNEP(DTIE)/Hg/CONF/PM/3"_s)->body == u"HG-PREP");
    CHECK(seriesOfSymbol(u"ICCD/COP(8)/CST/8"_s)->body == u"UNCCD-CST");
    const auto climate = seriesOfSymbol(u"FCCC/SBI/2003/3"_s);
    REQUIRE(climate);
    CHECK(climate->ordinal == 0);
    CHECK(climate->year == 2003);
    CHECK_FALSE(seriesOfSymbol(u"XYZ/1/2"_s));
}

TEST_CASE("Every body that a symbol tells is a known body")
{
    QFile known(QStringLiteral(RAPPORTEUR_SOURCE_DIR) + u"/resources/sql/migrations/0005_known_bodies.sql"_s);
    REQUIRE(known.open(QIODevice::ReadOnly));
    const QString sql = QString::fromUtf8(known.readAll());
    for (const QString& symbol :
         {u"UNEP/MC/ICC.2/1"_s, u"UNEP/POPS/POPRC.19/5"_s, u"A/C.3/76/L.12"_s, u"SAICM/ICCM.4/2"_s,
          u"UNEP/OzL.Pro/ExCom/97/8"_s, u"CBD/SBI/3/4"_s, u"E/CN.6/2024/3"_s, u"GEF/C.45/Inf.05"_s})
        CHECK(sql.contains(u'\'' + seriesOfSymbol(symbol)->body + u'\''));
}

TEST_CASE("The first document of a meeting is its agenda, and the first addendum annotates it")
{
    CHECK(isAgendaSymbol(u"UNEP/MC/COP.4/1"_s));
    CHECK(isAgendaSymbol(u"CBD/COP/15/1"_s));
    CHECK_FALSE(isAgendaSymbol(u"UNEP/MC/COP.4/11"_s));
    CHECK_FALSE(isAgendaSymbol(u"UNEP/MC/COP.4/INF/1"_s));
    CHECK_FALSE(isAgendaSymbol(u"FCCC/SBI/2003/1"_s));
    CHECK(isAnnotatedAgendaSymbol(u"UNEP/MC/COP.4/1/Add.1"_s));
    CHECK_FALSE(isAnnotatedAgendaSymbol(u"UNEP/MC/COP.4/1/Add.2"_s));
}

TEST_CASE("Decision numbers meet in one form, whatever the language of the prefix")
{
    CHECK(canonicalDecision(u"MC-3/11"_s) == u"MC-3/11");
    CHECK(canonicalDecision(u"МК-3/11"_s) == u"MC-3/11");
    CHECK(canonicalDecision(u"ا م-3/11"_s) == u"MC-3/11");
    CHECK(canonicalDecision(u"MC3/11"_s) == u"MC-3/11");
    CHECK(canonicalDecision(u"mc 3/11"_s) == u"MC-3/11");
    CHECK(canonicalDecision(u"СК1/7"_s) == u"SC-1/7");
    CHECK(canonicalDecision(u"OEWG-VI/11"_s) == u"OEWG-VI/11");
    CHECK(canonicalDecision(u"BS-II/13"_s) == u"BS-II/13");
    CHECK(canonicalDecision(u"CP-9/1"_s) == u"CP-9/1");
    CHECK(canonicalDecision(u"1/cp.21"_s) == u"1/CP.21");
    CHECK(canonicalDecision(u"WHA67.11"_s) == u"WHA67.11");
    CHECK(canonicalDecision(u"GC 25/5"_s) == u"GC 25/5");
    CHECK(canonicalDecision(u"? 5/1"_s) == u"? 5/1");
    CHECK(canonicalDecision(u"mc-1"_s).isEmpty());
    CHECK(canonicalDecision(u"25/5"_s).isEmpty());
    CHECK(canonicalDecision(u"MC/COP6/2025/19"_s).isEmpty());
}
