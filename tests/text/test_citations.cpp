// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading.h"
#include "support/catch.h"
#include "text/citations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using domain::Citation;
using domain::CitationKind;
using text::CitationContext;
using text::findCitations;

namespace {

QStringList targets(const QString& text, const CitationContext& context = {}, bool articles = false)
{
    QStringList found;
    for (const Citation& citation : findCitations(text, context)) {
        if (articles == (citation.kind == CitationKind::Article))
            found += citation.targets;
    }
    return found;
}

/// Of the first citation.
QString pinpoint(const QString& text)
{
    const QList<Citation> found = findCitations(text);
    return found.isEmpty() ? u"nothing found"_s : found.first().pinpoint;
}

QString contentOf(const QString& path)
{
    QFile file(QStringLiteral(RAPPORTEUR_SHARED_DIR) + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("Every row of the field's table of symbol cases is read as expected")
{
    const QStringList lines = contentOf(u"/field/symbol-cases.tsv"_s).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        WARN("the folder of real material is absent");
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        QString text = cells.value(0);
        text.replace(u"\\n"_s, u"\n"_s);
        CitationContext context;
        if (cells.value(2).startsWith(u"context=UNEP Governing Council"_s))
            context.body = u"UNEP Governing Council"_s;
        if (cells.value(2).startsWith(u"context=OPCW"_s))
            context.body = u"Third Review Conference of the Organisation for the Prohibition of Chemical Weapons"_s;
        CAPTURE(text.toStdString());
        CHECK(targets(text, context) == cells.value(1).split(u" | "_s, Qt::SkipEmptyParts));
    }
}

TEST_CASE("Every line of the mixed lists is read as expected")
{
    const QStringList lines = contentOf(u"/field/gold/citations-variety.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        WARN("the folder of real material is absent");
    QStringList found;
    for (const QString& line : lines)
        found += targets(line);
    QStringList expected = contentOf(u"/field/gold/citations-variety.gold"_s).split(u'\n', Qt::SkipEmptyParts);
    // The list names resolutions without their body.
    expected.replaceInStrings(u"2997 (XXVII)"_s, u"A/RES/2997 (XXVII)"_s);
    for (QString& each : expected) {
        if (each == u"70/1")
            each = u"A/RES/70/1"_s;
        if (each == u"1325 (2000)")
            each = u"S/RES/1325 (2000)"_s;
    }
    CHECK(found == expected);
}

TEST_CASE("The point within an instrument is read before or behind it, in six languages alike")
{
    CHECK(pinpoint(u"operative paragraph 2 (e) of resolution 1373 (2001)"_s) == u"2(e)");
    CHECK(pinpoint(u"paragraphe 2 e) du dispositif de la résolution 1373 (2001)"_s) == u"2(e)");
    CHECK(pinpoint(u"párrafo 2 e) de su resolución 1373 (2001)"_s) == u"2(e)");
    CHECK(pinpoint(u"第1373(2001)号决议执行部分第2(e)段"_s) == u"2(e)");
    CHECK(pinpoint(u"в пункте 2(е) резолюции 1373 (2001)"_s) == u"2(e)");
    CHECK(pinpoint(u"الفقرة 2 (هـ) من منطوق القرار 1373 (2001)"_s) == u"2(e)");
    CHECK(pinpoint(u"MC-3/11号决定第5(b)分段"_s) == u"5(b)");
    CHECK(pinpoint(u"第MC-4/6号决定第3段(b)分段中"_s) == u"3(b)");
    CHECK(pinpoint(u"第MC-4/6号决定第3段（b）（ii）项"_s) == u"3(b)(ii)");
    CHECK(pinpoint(u"第MC-4/6号决定第3段(见附件)"_s) == u"3");
    CHECK(pinpoint(u"决议（UNEP(DTIE)/Hg/CONF/4，附件一）第 11 段中"_s) == u"annex I, 11");
    CHECK(pinpoint(u"decision 25/5, section III"_s) == u"section III");
    CHECK(pinpoint(u"sección III de su decisión 25/5"_s) == u"section III");
    CHECK(pinpoint(u"(UNEP/MC/COP.4/28, annex II)"_s) == u"annex II");
    CHECK(pinpoint(u"UNEP/MC/COP.4/28, paras. 5 and 6 (a)"_s) == u"5, 6(a)");
    CHECK(pinpoint(u"decision MC-3/11, paragraph 5 of which"_s) == u"");
}

TEST_CASE("What follows a symbol is read against the symbol printed in full")
{
    CHECK(targets(u"UNEP/MC/COP.6/INF/42 and INF/44"_s) ==
          QStringList{u"UNEP/MC/COP.6/INF/42"_s, u"UNEP/MC/COP.6/INF/44"_s});
    CHECK(targets(u"A/4531 and Corr.1 and Add.1"_s) ==
          QStringList{u"A/4531"_s, u"A/4531/Corr.1"_s, u"A/4531/Add.1"_s});
    CHECK(targets(u"A/6396 and Add.1 and 2"_s) == QStringList{u"A/6396"_s, u"A/6396/Add.1"_s, u"A/6396/Add.2"_s});
    CHECK(targets(u"UNEP/MC/COP.4/2/Add.1和Add.2"_s) ==
          QStringList{u"UNEP/MC/COP.4/2/Add.1"_s, u"UNEP/MC/COP.4/2/Add.2"_s});
    CHECK(targets(u"A/59/668 والإضافات من 1 إلى 3"_s) ==
          QStringList{u"A/59/668"_s, u"A/59/668/Add.1"_s, u"A/59/668/Add.2"_s, u"A/59/668/Add.3"_s});
    CHECK(targets(u"A/C.3/60/L.12-14"_s) == QStringList{u"A/C.3/60/L.12"_s, u"A/C.3/60/L.13"_s, u"A/C.3/60/L.14"_s});
    // What is counted behind the list is no member of it, and a range beyond measure is not spelled out.
    CHECK(targets(u"A/6396 and Add.1 and 2 other papers"_s) == QStringList{u"A/6396"_s, u"A/6396/Add.1"_s});
    CHECK(targets(u"A/C.3/60/L.1-900"_s) == QStringList{u"A/C.3/60/L.1"_s});
}

TEST_CASE("Bare numbers go on with the last number of a symbol, where nothing else can be meant")
{
    const auto members = [](std::initializer_list<int> numbers) {
        QStringList result;
        for (const int number : numbers)
            result += u"UNEP/MC/COP.4/"_s + QString::number(number);
        return result;
    };
    CHECK(targets(u"introducing documents UNEP/MC/COP.4/94 to 96. Nine spoke"_s) == members({94, 95, 96}));
    CHECK(targets(u"les documents UNEP/MC/COP.4/94 à 96 ont été présentés"_s) == members({94, 95, 96}));
    CHECK(targets(u"文件 UNEP/MC/COP.4/94 至 96，"_s) == members({94, 95, 96}));
    CHECK(targets(u"документы UNEP/MC/COP.4/5, 6 и 8."_s) == members({5, 6, 8}));
    CHECK(targets(u"los documentos UNEP/MC/COP.4/5 y 6;"_s) == members({5, 6}));
    CHECK(targets(u"the notes UNEP/MC/COP.4/INF/3, 4 and 5, and others"_s) ==
          QStringList{u"UNEP/MC/COP.4/INF/3"_s, u"UNEP/MC/COP.4/INF/4"_s, u"UNEP/MC/COP.4/INF/5"_s});
    CHECK(targets(u"document UNEP/MC/COP.4/5 and 12 representatives"_s) == members({5}));
    CHECK(targets(u"document UNEP/MC/COP.4/5, 12 of which"_s) == members({5}));
    CHECK(targets(u"document UNEP/MC/COP.4/5, 6"_s) == members({5}));
    CHECK(targets(u"document UNEP/MC/COP.4/5 and 3."_s) == members({5}));
    CHECK(targets(u"see CRPD/C/AZE/CO/2-3."_s) == QStringList{u"CRPD/C/AZE/CO/2-3"_s});
}

TEST_CASE("A joint symbol is one citation with several targets, and its text is what is printed")
{
    const QString text = u"见 UNEP/CHW.15/20-UNEP/FAO/RC/COP.10/16。"_s;
    const QList<Citation> found = findCitations(text);
    REQUIRE(found.size() == 1);
    CHECK(found.first().targets == QStringList{u"UNEP/CHW.15/20"_s, u"UNEP/FAO/RC/COP.10/16"_s});
    CHECK(found.first().raw == u"UNEP/CHW.15/20-UNEP/FAO/RC/COP.10/16");
    CHECK(text.mid(found.first().begin, found.first().end - found.first().begin) == found.first().raw);
}

TEST_CASE("The body of a bare number comes from the words around it, then from the document itself")
{
    CHECK(targets(u"Governing Council decision 27/8"_s) == QStringList{u"GC 27/8"_s});
    CHECK(targets(u"la décision 27/8 du Conseil d’administration"_s) == QStringList{u"GC 27/8"_s});
    CHECK(targets(u"в резолюции Генеральной Ассамблеи 70/1"_s) == QStringList{u"A/RES/70/1"_s});
    CHECK(targets(u"قرار الجمعية العامة 70/1 ومقرر مجلس الإدارة 27/8"_s) ==
          QStringList{u"A/RES/70/1"_s, u"GC 27/8"_s});
    CHECK(targets(u"环境大会第4/22号决议和理事会第27/8号决定"_s) == QStringList{u"UNEA 4/22"_s, u"GC 27/8"_s});
    CHECK(targets(u"resolución 2011/24 del Consejo Económico y Social"_s) == QStringList{u"E/RES/2011/24"_s});
    CHECK(targets(u"Human Rights Council resolution 36/115"_s) == QStringList{u"HRC 36/115"_s});
    CHECK(targets(u"decision 55/443"_s) == QStringList{u"A/DEC/55/443"_s});
    CHECK(targets(u"decision SS.VII/1"_s) == QStringList{u"GC SS.VII/1"_s});
    CHECK(targets(u"in decision IX/15"_s) == QStringList{u"? IX/15"_s});
    CHECK(targets(u"in decision IX/15"_s, {.ownSymbols = {u"UNEP/CHW.10/3"_s}, .body = {}}) ==
          QStringList{u"BC IX/15"_s});
    CHECK(targets(u"decision 5/17"_s, {.ownSymbols = {u"UNEP/MC/COP.6/3"_s}, .body = {}}) ==
          QStringList{u"MC-5/17"_s});
    CHECK(findCitations(u"decision 5/1"_s).first().remark == u"unknown body");
    CHECK(findCitations(u"decision 5/1"_s).first().confidence < domain::sure);
}

TEST_CASE("Lists and ranges of decisions name each member, in six languages")
{
    CHECK(targets(u"résolutions 79/98 à 79/100"_s) ==
          QStringList{u"A/RES/79/98"_s, u"A/RES/79/99"_s, u"A/RES/79/100"_s});
    CHECK(targets(u"MC-1/5, 1/6 and 1/7"_s) == QStringList{u"MC-1/5"_s, u"MC-1/6"_s, u"MC-1/7"_s});
    CHECK(targets(u"BC-11/20, SC-6/25 y RC-6/12"_s) == QStringList{u"BC-11/20"_s, u"SC-6/25"_s, u"RC-6/12"_s});
    CHECK(targets(u"резолюций 2118 (2013), 2139 (2014) и 2191 (2014)"_s) ==
          QStringList{u"S/RES/2118 (2013)"_s, u"S/RES/2139 (2014)"_s, u"S/RES/2191 (2014)"_s});
    CHECK(targets(u"القرارين 1591 (2005) و1556 (2004)"_s) ==
          QStringList{u"S/RES/1591 (2005)"_s, u"S/RES/1556 (2004)"_s});
    CHECK(targets(u"General Assembly resolution 217 A (III)"_s) == QStringList{u"A/RES/217 A (III)"_s});
    CHECK(targets(u"decision 25/5 was adopted by a 2/3 majority"_s).size() == 1);
}

TEST_CASE("Articles of treaties are cited with their paragraphs; articles of laws are not")
{
    const auto articles = [](const QString& text, const CitationContext& context = {}) {
        return targets(text, context, true);
    };
    const QStringList expected{u"Minamata Convention, art. 24, para. 4"_s};
    CHECK(articles(u"article 24, paragraph 4, of the Minamata Convention"_s) == expected);
    CHECK(articles(u"paragraphe 4 de l’article 24 de la Convention de Minamata"_s) == expected);
    CHECK(articles(u"el párrafo 4 del artículo 24 del Convenio de Minamata"_s) == expected);
    CHECK(articles(u"《水俣公约》第 24 条第 4 款"_s) == expected);
    CHECK(articles(u"пункт 4 статьи 24 Минаматской конвенции"_s) == expected);
    CHECK(articles(u"الفقرة 4 من المادة 24 من اتفاقية ميناماتا"_s) == expected);
    CHECK(articles(u"in article 24, paragraph 4, of the Convention"_s,
                   {.ownSymbols = {u"UNEP/MC/COP.4/3"_s}, .body = {}}) == expected);
    CHECK(articles(u"under article 73 e of the Charter"_s) ==
          QStringList{u"Charter of the United Nations, art. 73(e)"_s});
    CHECK(articles(u"Art. 13 of the Italian Constitution"_s).isEmpty());
}

TEST_CASE("A paragraph behind several articles is one of the last of them")
{
    const QString treaty = u"Convention on the Rights of the Child, art. "_s;
    const QStringList expected{treaty + u"16"_s, treaty + u"24, para. 4"_s};
    CHECK(targets(u"articles 16 and 24, paragraph 4, of the Convention on the Rights of the Child"_s, {}, true) ==
          expected);
    CHECK(targets(u"des articles 16 et 24, paragraphe 4, de la Convention relative aux droits de l’enfant"_s, {},
                  true) == expected);
    CHECK(targets(u"los artículos 16 y 24, párrafo 4, de la Convención sobre los Derechos del Niño"_s, {}, true) ==
          expected);
}

TEST_CASE("In a joint document a bare number is of the body that has met so often")
{
    CitationContext context;
    context.ownSymbols = {u"UNEP/OzL.Conv.13(II)/7"_s, u"UNEP/OzL.Pro.36/7"_s};
    CHECK(targets(u"pursuant to decision XXXV/7"_s, context) == QStringList{u"OZ XXXV/7"_s});
}

TEST_CASE("Second parts of meetings and documents of other secretariats have their own forms")
{
    CHECK(targets(u"see UNEP/OzL.Conv.19(II)/7 and FCTC/COP/19/INF.DOC./2"_s) ==
          QStringList{u"UNEP/OzL.Conv.19(II)/7"_s, u"FCTC/COP/19/INF.DOC./2"_s});
}

TEST_CASE("A list of resolutions goes on over their dates, in six languages")
{
    const QStringList expected{u"A/RES/70/195"_s, u"A/RES/71/219"_s, u"A/RES/77/171"_s};
    CHECK(targets(u"its resolutions 70/195 of 22 December 2015, 71/219 of 21 December 2016 and 77/171"_s) ==
          expected);
    CHECK(targets(u"ses résolutions 70/195 du 22 décembre 2015, 71/219 du 21 décembre 2016 et 77/171"_s) == expected);
    CHECK(
        targets(
            u"sus resoluciones 70/195, de 22 de diciembre de 2015, 71/219, de 21 de diciembre de 2016, y 77/171"_s) ==
        expected);
    CHECK(targets(u"свои резолюции 70/195 от 22 декабря 2015 года, 71/219 от 21 декабря 2016 года и 77/171"_s) ==
          expected);
    CHECK(targets(u"其2015年12月22日第70/195号、2016年12月21日第71/219号和第77/171号决议"_s) == expected);
    CHECK(
        targets(
            u"قراراتها 70/195 المؤرخ 22 كانون الأول/ديسمبر 2015 و 71/219 المؤرخ 21 كانون الأول/ديسمبر 2016 و 77/171"_s) ==
        expected);
}

TEST_CASE("Web addresses, job numbers, dates and references of letters are not cited")
{
    CHECK(findCitations(u"http://undocs.org/UNEP/MC/COP.4/1。"_s).isEmpty());
    CHECK(findCitations(u"见 http://www.mercuryconvention.org/tabid/3827/Default.aspx。"_s).isEmpty());
    CHECK(
        findCitations(u"K1708819 150218, GE.16-19182(E), MC/ES/2024/24, 28/11/17, CAS 319-84-6, 2018–2019, 91.IV.2"_s)
            .isEmpty());
    CHECK(findCitations(u"the 2/3 majority, ISO 9001/2, and/or; decision mc-1"_s).isEmpty());
    CHECK(findCitations(u"Nothing is cited here."_s).isEmpty());
}

TEST_CASE("Megabytes of hostile text are read in time that grows with their length")
{
    const auto repeated = [](const QString& part) { return part.repeated(200'000 / part.size()); };
    const QStringList hostile{repeated(u"A/"_s),
                              repeated(u"("_s),
                              repeated(u"MC-"_s),
                              repeated(u"UNEP/MC/"_s),
                              repeated(u"decision 1/1, "_s),
                              repeated(u"第1/1、"_s),
                              repeated(u"第"_s),
                              repeated(u"A/1000 and Add.1 and "_s),
                              repeated(u"article 1, "_s),
                              repeated(u"paragraph "_s),
                              repeated(u"X.X-X&"_s),
                              repeated(u"1/"_s),
                              repeated(u"resolution "_s),
                              repeated(u"ا م"_s),
                              u"UNEP"_s + repeated(u"/UNEP"_s),
                              u"1"_s.repeated(200'000),
                              u"http://a/"_s + repeated(u"A/1/2"_s)};
    for (const QString& text : hostile) {
        CAPTURE(text.left(20).toStdString());
        for (const Citation& citation : findCitations(text)) {
            REQUIRE(citation.begin >= 0);
            REQUIRE(citation.begin < citation.end);
            REQUIRE(citation.end <= text.size());
        }
    }
}
