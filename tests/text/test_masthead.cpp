// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/masthead_sample.h"

using namespace Qt::StringLiterals;
using namespace rapporteur::text;
using rapporteur::domain::Language;
using rapporteur::domain::Masthead;
using rapporteur::domain::sure;

namespace {

Masthead read(const QString& text)
{
    return readMasthead(mastheadFromText(text));
}

MastheadLine lineAt(const QString& text, double left, double top, double width, float size = 10, bool bold = false)
{
    MastheadLine line;
    line.text = text;
    line.box = QRectF(left, top, width, size * 1.2);
    line.fontSize = size;
    line.bold = bold;
    return line;
}

/// The first page of a document as a PDF gives it: two columns in the corner, lines alternating.
MastheadInput twoColumns()
{
    MastheadInput input;
    input.pageSize = QSizeF(595, 842);
    input.lines = {lineAt(u"United Nations"_s, 60, 40, 80),
                   lineAt(u"DP/2024/99"_s, 470, 40, 60, 14),
                   lineAt(u"Executive Board of the"_s, 120, 70, 140, 12, true),
                   lineAt(u"Distr.: General"_s, 420, 70, 70),
                   lineAt(u"United Nations Development"_s, 120, 84, 150, 12, true),
                   lineAt(u"3 May 2024"_s, 420, 82, 60),
                   lineAt(u"Programme"_s, 120, 98, 60, 12, true),
                   lineAt(u"Original: English"_s, 420, 106, 80),
                   lineAt(u"Annual session 2024"_s, 60, 140, 100, 10, true),
                   lineAt(u"3 to 7 June 2024, New York"_s, 60, 152, 130),
                   lineAt(u"Item 4 of the provisional agenda"_s, 60, 164, 150),
                   lineAt(u"Gender equality"_s, 60, 176, 80, 10, true),
                   lineAt(u"Annual report on the implementation"_s, 110, 210, 240, 14, true),
                   lineAt(u"of the gender strategy"_s, 110, 226, 150, 14, true)};
    return input;
}

} // namespace

TEST_CASE("A symbol that is only cited is never taken for the document's own")
{
    CHECK(
        read(
            u"Sixty-seventh session\nAgenda item 120\n[without reference to a Main Committee (A/67/L.74 and Add.1)]"_s)
            .symbols.value.isEmpty());
    const Masthead agendaOnly =
        read(u"Distr.: General\n5 July 2021\nOriginal: English\n\nFourth meeting\nItem 4 (j) of the provisional "
             "agenda*\n\nReport on cooperation\n\n* UNEP/MC/COP.4/1."_s);
    CHECK(agendaOnly.symbols.value.isEmpty());
    CHECK(agendaOnly.symbols.confidence == 0);
    CHECK(agendaOnly.symbols.reason == u"symbol missing on the first page"_s);
    CHECK(agendaOnly.agendaDocument.value == u"UNEP/MC/COP.4/1"_s);
    CHECK(read(u"Draft resolution contained in document S/2025/112\nSecurity Council"_s).symbols.value.isEmpty());
}

TEST_CASE("A symbol may be known from the running heads alone, and masthead and heads confirm each other")
{
    MastheadInput input = mastheadFromText(u"第一次会议\n2017年9月24日至29日，日内瓦\n工作进展报告"_s);
    input.runningHeads = {{u"UNEP/MC/COP.1/20"_s, 2, {}}, {u"UNEP/MC/COP.1/20"_s, 3, {}}};
    Masthead masthead = readMasthead(input);
    CHECK(masthead.symbols.value == QStringList{u"UNEP/MC/COP.1/20"_s});
    CHECK(masthead.symbols.confidence >= sure);
    CHECK(masthead.symbols.reason == u"running head"_s);

    input = mastheadFromText(u"UNEP/MC/COP.1/20\nDistr.: General\n7 July 2017"_s);
    const double alone = readMasthead(input).symbols.confidence;
    input.runningHeads = {{u"UNEP/MC/COP.1/20"_s, 2, {}}};
    CHECK(readMasthead(input).symbols.confidence > alone);
    input.runningHeads = {{u"UNEP/MC/COP.1/21"_s, 2, {}}};
    CHECK(readMasthead(input).symbols.confidence < sure);
}

TEST_CASE("Heads that differ are not asserted")
{
    MastheadInput input = mastheadFromText(u"第一次会议\n工作进展报告"_s);
    input.runningHeads = {{u"UNEP/MC/COP.1/20"_s, 2, {}}, {u"UNEP/MC/COP.1/21"_s, 3, {}}};
    CHECK(readMasthead(input).symbols.confidence < sure);
}

TEST_CASE("A joint document has all its symbols, tied by dashes or stacked")
{
    const QStringList both{u"A/52/826"_s, u"S/1998/222"_s};
    CHECK(read(u"Distr.\nGENERAL\nA/52/826\nS/1998/222\n17 March 1998\nORIGINAL: ENGLISH"_s).symbols.value == both);
    CHECK(read(u"A/52/826–S/1998/222\nDistr.: General\n17 March 1998"_s).symbols.value == both);
}

TEST_CASE("A star behind a symbol is no part of it")
{
    CHECK(read(u"UNEP/POPS/COP.7/36*\nDistr. general\n23 de junio de 2015"_s).symbols.value ==
          QStringList{u"UNEP/POPS/COP.7/36"_s});
}

TEST_CASE("The mark on the item leads to the agenda, also when another mark stands before it")
{
    const QString text =
        u"第四次会议\n2021年11月1日至5日，在线*\n临时议程**项目4(j)\n\n合作报告\n\n* UNEP/MC/COP.4/9。\n\n** UNEP/MC/COP.4/1。"_s;
    const Masthead masthead = read(text);
    CHECK(masthead.agendaDocument.value == u"UNEP/MC/COP.4/1"_s);
    CHECK(masthead.agendaItems.value == QStringList{u"4(j)"_s});
    CHECK(masthead.segments.value.value(0).place == u"在线"_s);
}

TEST_CASE("Agenda items come in one form from six languages")
{
    const auto items = [](const QString& line) { return read(line).agendaItems.value.join(u' ').toStdString(); };
    CHECK(items(u"Item 5 (d) of the provisional agenda*"_s) == "5(d)");
    CHECK(items(u"Agenda item 3 (b) (iii)"_s) == "3(b)(iii)");
    CHECK(items(u"Items 4 (a) and (b) of the provisional agenda"_s) == "4(a) 4(b)");
    CHECK(items(u"Agenda items 3 to 5"_s) == "3 4 5");
    CHECK(items(u"Agenda items 7 (a)–(c)"_s) == "7(a) 7(b) 7(c)");
    CHECK(items(u"Point 5 d) de l’ordre du jour provisoire"_s) == "5(d)");
    CHECK(items(u"Points 2.3 et 7 de l’ordre du jour"_s) == "2.3 7");
    CHECK(items(u"Tema 5 b) i) del programa provisional*"_s) == "5(b)(i)");
    CHECK(items(u"Punto 6.1 del orden del día provisional"_s) == "6.1");
    CHECK(items(u"Пункт 5 c) предварительной повестки дня"_s) == "5(c)");
    CHECK(items(u"Пункт 5 с) предварительной повестки дня"_s) == "5(c)"); // a Cyrillic letter
    CHECK(items(u"Пункты 2.3 и 7 повестки дня"_s) == "2.3 7");
    CHECK(items(u"临时议程*项目 5（d）"_s) == "5(d)");
    CHECK(items(u"临 时 议 程 * 项 目 6(e)(ii)"_s) == "6(e)(ii)");
    CHECK(items(u"议程项目121"_s) == "121");
    CHECK(items(u"البند 5 (د) من جدول الأعمال المؤقت*"_s) == "5(d)");
    CHECK(items(u"البند 5 (ب) '1' من جدول الأعمال المؤقت"_s) == "5(b)(i)");
    CHECK(items(u"البندان 3 و4 من جدول الأعمال"_s) == "3 4");
    CHECK(items(u"Consideration of the item on mercury"_s).empty());
}

TEST_CASE("The distribution is read in all its forms")
{
    const auto distribution = [](const QString& text) { return code(read(text).distribution.value).toStdString(); };
    CHECK(distribution(u"Distr.: General"_s) == "general");
    CHECK(distribution(u"Distr.\nGENERAL"_s) == "general");
    CHECK(distribution(u"Distr. : Générale"_s) == "general");
    CHECK(distribution(u"Distr.\nGENERALE"_s) == "general");
    CHECK(distribution(u"Distr. limitée"_s) == "limited");
    CHECK(distribution(u"Distr. limitada"_s) == "limited");
    CHECK(distribution(u"Distr.: Reservada"_s) == "restricted");
    CHECK(distribution(u"Distr. restreinte"_s) == "restricted");
    CHECK(distribution(u"Distr.\n联 合 国 GENERAL"_s) == "general");
    CHECK(distribution(u"General Assembly"_s).empty());
    CHECK(distribution(u"Distr.\nGeneral Assembly"_s).empty());
}

TEST_CASE("Languages are read from their line, and the text speaks where there is none")
{
    Masthead masthead = read(u"Distr.: General\n2 December 2014\nRussian\nOriginal: English\nКонференция Сторон"_s);
    CHECK(masthead.language.value == Language::Russian);
    CHECK(masthead.originalLanguage.value == Language::English);

    masthead = read(u"Distr. : Générale\nFrançais\nOriginal : Anglais\nConférence des Parties"_s);
    CHECK(masthead.language.value == Language::French);
    CHECK(masthead.originalLanguage.value == Language::English);

    MastheadInput english = mastheadFromText(u"Distr.: General\nOriginal: Arabic\nReport of the Committee"_s);
    english.textLanguage = Language::English;
    CHECK(readMasthead(english).language.value == Language::English);
    CHECK(readMasthead(english).originalLanguage.value == Language::Arabic);

    masthead = read(u"8 November 2011\nEnglish only\nReport of the secretariat on the work of the year"_s);
    CHECK(masthead.language.value == Language::English);
    CHECK(masthead.originalLanguage.value == Language::English);
    CHECK(masthead.originalLanguage.confidence < 0.9); // it follows; nobody said so

    MastheadInput bilingual =
        mastheadFromText(u"Distr.: General\nEspañol e inglés únicamente\nInformación adicional"_s);
    bilingual.textLanguage = Language::English;
    CHECK(readMasthead(bilingual).language.value == Language::English);
    CHECK(readMasthead(bilingual).originalLanguage.confidence == 0);
    bilingual.textLanguage = Language::Spanish;
    CHECK(readMasthead(bilingual).language.value == Language::Spanish);
}

TEST_CASE("A masthead whose language is not that of the text waits for a person")
{
    MastheadInput input = mastheadFromText(u"Distr.: General\nFrench\nOriginal: English"_s);
    input.textLanguage = Language::Russian;
    CHECK(readMasthead(input).language.confidence < sure);
}

TEST_CASE("The date of submission stands in the corner; other dates are not taken for it")
{
    CHECK(read(u"A/51/595\n8 November 1996\nENGLISH"_s).date.value == QDate(1996, 11, 8));
    CHECK(read(u"Resolution adopted by the General Assembly on 24 July 2013"_s).date.value.isNull());
    const Masthead masthead =
        read(u"TD/B/CN.4/36\n11 May 1994\nOriginal: English\n\nStanding Committee on Shipping\nSecond "
             "session\nGeneva, 11 July 1994\nItem 5 of the provisional agenda"_s);
    CHECK(masthead.date.value == QDate(1994, 5, 11));
    REQUIRE(masthead.segments.value.size() == 1);
    CHECK(masthead.segments.value[0].start == QDate(1994, 7, 11));
    CHECK(masthead.segments.value[0].place == u"Geneva"_s);
}

TEST_CASE("A meeting in two parts has two segments, each with its place")
{
    const auto segments =
        read(
            u"Fourth meeting\nOnline, 1–5 November 2021 and Bali, Indonesia, 21–25 March 2022\nItem 5 of the provisional agenda"_s)
            .segments.value;
    REQUIRE(segments.size() == 2);
    CHECK(segments[0].place == u"Online"_s);
    CHECK(segments[1].place == u"Bali, Indonesia"_s);
    CHECK(segments[1].start == QDate(2022, 3, 21));
    CHECK_FALSE(segments[1].tentative);

    const auto same = read(u"Tenth meeting\nGeneva, 26–30 July 2021 and 6–17 June 2022*"_s).segments.value;
    REQUIRE(same.size() == 2);
    CHECK(same[1].place == u"Geneva"_s);
}

TEST_CASE("A month without days is a tentative segment without dates")
{
    const auto segments =
        read(u"Quatrième réunion\nMontréal, octobre 2007\nORDRE DU JOUR PROVISOIRE"_s).segments.value;
    REQUIRE(segments.size() == 1);
    CHECK(segments[0].tentative);
    CHECK(segments[0].start.isNull());
    CHECK(segments[0].place == u"Montréal"_s);
}

TEST_CASE("A dash lost by conversion is put back, and a person is asked")
{
    const Masthead masthead = read(u"Third meeting\nGeneva, 2529 November 2019\nReport of the meeting"_s);
    CHECK(masthead.segments.value.value(0).start == QDate(2019, 11, 25));
    CHECK(masthead.segments.value.value(0).end == QDate(2019, 11, 29));
    CHECK(masthead.segments.confidence < sure);
}

TEST_CASE("The ordinal is that of the meeting, not one that a title mentions")
{
    CHECK(read(u"Report of the Conference on the work of its third meeting"_s).meetingOrdinal.value == 0);
    CHECK(read(u"供缔约方大会第一次会议采取行动的事项"_s).meetingOrdinal.value == 0);
    CHECK(read(u"Informe sobre la labor de su séptima reunión"_s).meetingOrdinal.value == 0);
    CHECK(read(u"Седьмое совещание"_s).meetingOrdinal.value == 7);
    CHECK(read(u"الاجتماع السابع"_s).meetingOrdinal.value == 7);
}

TEST_CASE("In a PDF the columns of the corner are told apart, and type tells the titles apart")
{
    const Masthead masthead = readMasthead(twoColumns());
    CHECK(masthead.symbols.value == QStringList{u"DP/2024/99"_s});
    CHECK(masthead.date.value == QDate(2024, 5, 3));
    CHECK(masthead.body.value == u"Executive Board of the United Nations Development Programme"_s);
    CHECK(masthead.segments.value.value(0).place == u"New York"_s);
    CHECK(masthead.agendaItems.value == QStringList{u"4"_s});
    CHECK(masthead.itemTitle.value == u"Gender equality"_s);
    CHECK(masthead.title.value == u"Annual report on the implementation of the gender strategy"_s);
}

TEST_CASE("Each field tells where it was read")
{
    const QString text = u"UNEP/MC/COP.4/24\nDistr.: General\n9 August 2021\nOriginal: English\nFourth meeting"_s;
    const Masthead masthead = read(text);
    const auto at = [&](const rapporteur::domain::Place& place) {
        return text.sliced(place.begin, place.end - place.begin);
    };
    CHECK(at(masthead.symbols.place) == u"UNEP/MC/COP.4/24"_s);
    CHECK(at(masthead.date.place) == u"9 August 2021"_s);
    CHECK(at(masthead.meetingOrdinal.place) == u"Fourth meeting"_s);
    CHECK(masthead.title.place.isNull());
}

TEST_CASE("Nothing is read where nothing is there")
{
    const Masthead masthead = readMasthead({});
    CHECK(masthead.symbols.confidence == 0);
    CHECK(masthead.title.value.isEmpty());
    CHECK(masthead.language.value == Language::Unknown);
    for (const QString& text : {u"*"_s, u"()"_s, u"\n\n"_s, u"第"_s, u"Distr."_s, u"Original:"_s, u"- - -"_s}) {
        const Masthead empty = read(text);
        CHECK(empty.symbols.value.isEmpty());
        CHECK(empty.agendaItems.value.isEmpty());
        CHECK(empty.segments.value.isEmpty());
    }
}

TEST_CASE("The author's line and the titles are told apart in one line of text")
{
    const Masthead masthead = read(
        u"Distr.: General 5 July 2021 Original: English Fourth meeting Item 5 of the provisional agenda* Programme "
        "of work and budget Report on the special trust fund Note by the secretariat"_s);
    CHECK(masthead.itemTitle.value == u"Programme of work and budget"_s);
    CHECK(masthead.title.value == u"Report on the special trust fund"_s);
    CHECK(masthead.authorLine.value == u"Note by the secretariat"_s);
}

TEST_CASE("A heading below the author's line is the text's, not the title's")
{
    const Masthead masthead = read(u"FCTC/COP/19/7\n8 August 2031\n\nNineteenth session\nItem 6.3 of the provisional "
                                   "agenda\n\nTobacco advertising across borders\n\nReport of the "
                                   "Secretariat\n\nPurpose of the document\n"_s);
    CHECK(masthead.title.value == u"Tobacco advertising across borders"_s);
    CHECK(masthead.authorLine.value == u"Report of the Secretariat"_s);
}

TEST_CASE("Drafts name who submitted them in every language")
{
    for (const QString& author :
         {u"Draft decision proposed by the President"_s, u"Projet de décision présenté par la Présidente"_s,
          u"Proyecto de decisión presentado por la Presidencia"_s,
          u"Проект решения, представленный Председателем"_s}) {
        CAPTURE(author.toStdString());
        const Masthead masthead = read(u"CBD/COP/19/L.20\n31 October 2031\n\nNineteenth meeting\nAgenda item 13\n\n"
                                       "Marine biodiversity\n\n"_s +
                                       author + u"\n"_s);
        CHECK(masthead.authorLine.value == author);
        CHECK(masthead.title.value == u"Marine biodiversity"_s);
    }
}

TEST_CASE("A sub-item may have a Chinese number")
{
    const Masthead masthead =
        read(u"UNEP/CHW.19/10\nDistr.: General\n22 January 2031\nChinese\nOriginal: "
             "English\n\n巴塞尔公约缔约方大会\n第十九次会议\n临时议程*项目4(b)（一）\n\n技术准则\n"_s);
    CHECK(masthead.agendaItems.value == QStringList{u"4(b)(i)"_s});
}

TEST_CASE("A second meeting that holds its ordinal in its name is no title of a joint document")
{
    const Masthead masthead = read(
        u"UNEP/OzL.Conv.19(II)/7-UNEP/OzL.Pro.46/7\nDistr.: General\n18 November 2031\nOriginal: English\n\n"
        "Conference of the Parties to the Vienna Convention\nNineteenth meeting, part II\nBangkok, 28–31 October "
        "2031\nForty-Sixth Meeting of the Parties to the Montreal Protocol\nBangkok, 28–31 October 2031\n\n"
        "Report of the combined meetings\n"_s);
    CHECK(masthead.symbols.value == QStringList{u"UNEP/OzL.Conv.19(II)/7"_s, u"UNEP/OzL.Pro.46/7"_s});
    CHECK(masthead.meetingOrdinal.value == 19);
    CHECK(masthead.title.value == u"Report of the combined meetings"_s);
}

TEST_CASE("Symbols that are made of words are the document's own too")
{
    const Masthead masthead =
        read(u"Original language: English\nCoP29 Doc. 42.3\n\nTwenty-ninth meeting of the Conference of "
             "the Parties\nSamarkand, 24 November – 5 December 2031\n\nSTOCKPILES\n"_s);
    CHECK(masthead.symbols.value == QStringList{u"CoP29 Doc. 42.3"_s});
}

TEST_CASE("The name of an organization inside quotation marks belongs to the title")
{
    const Masthead masthead =
        read(u"A/90/115\nDistr.: General\n16 June 2031\nChinese\nOriginal: English\n\n第九十届会议\n"
             "暂定项目表*项目18(f)\n可持续发展\n\n《生物多样性公约》的执行情况\n\n秘书长的报告\n"_s);
    CHECK(masthead.title.value == u"《生物多样性公约》的执行情况"_s);
}

TEST_CASE("A report of any kind by an officer is an author's line")
{
    const Masthead masthead = read(
        u"FCCC/SBI/2031/6\nDistr. general\n14 de abril de 2031\nEspañol\nOriginal: inglés\n\nÓrgano Subsidiario de "
        "Ejecución\n74º período de sesiones\nTema 14 b) del programa provisional\nFomento de la capacidad\n\n"
        "Actividades de fomento de la capacidad\n\nInforme de síntesis de la secretaría\n"_s);
    CHECK(masthead.authorLine.value == u"Informe de síntesis de la secretaría"_s);
    CHECK(masthead.title.value == u"Actividades de fomento de la capacidad"_s);
}

TEST_CASE("The last line of a long title is no body")
{
    MastheadInput input;
    input.pageSize = QSizeF(595, 842);
    input.lines = {
        lineAt(u"United Nations"_s, 60, 40, 80),
        lineAt(u"S/2031/211"_s, 470, 40, 60, 14),
        lineAt(u"Security Council"_s, 60, 70, 140, 14, true),
        lineAt(u"Distr.: General"_s, 420, 70, 70),
        lineAt(u"5 March 2031"_s, 420, 82, 60),
        lineAt(u"Original: English"_s, 420, 106, 80),
        lineAt(u"Concept note for the open debate on the prevention of conflicts"_s, 110, 180, 400, 14, true),
        lineAt(u"in a time of change that was proposed to the members of the Security"_s, 110, 196, 400, 14, true),
        lineAt(u"Council"_s, 110, 212, 50, 14, true)};
    for (const qsizetype last : {2, 5, 8})
        input.lines[last].blockEnd = true;
    const Masthead masthead = readMasthead(input);
    CHECK(masthead.body.value == u"Security Council"_s);
    CHECK(masthead.title.value.endsWith(u"members of the Security Council"_s));
}
