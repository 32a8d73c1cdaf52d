// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/labels.h"

using namespace Qt::StringLiterals;
using namespace rapporteur::text;

namespace {

/// The first reading as "printed|canonical|rest".
QString reading(const QString& text)
{
    const QList<Label> labels = readLabels(text);
    if (labels.isEmpty())
        return u"-"_s;
    return labels.first().printed + u'|' + labels.first().canonical + u'|' + text.mid(labels.first().length);
}

QString annex(const QString& text)
{
    const AnnexHeading heading = readAnnexHeading(text);
    return heading ? heading.canonical + u'|' + text.mid(heading.length) : u"-"_s;
}

} // namespace

TEST_CASE("Paragraph numbers are read in the forms of all languages", "[labels]")
{
    CHECK(reading(u"15. The secretariat"_s) == u"15|15|The secretariat"_s);
    CHECK(reading(u"15.\tLe secrétariat"_s) == u"15|15|Le secrétariat"_s);
    CHECK(reading(u"15.秘书处"_s) == u"15|15|秘书处"_s);
    CHECK(reading(u"15 - تطلب"_s) == u"15|15|تطلب"_s);
    CHECK(reading(u"15.- تطلب"_s) == u"15|15|تطلب"_s);
    CHECK(reading(u"١٥- تطلب"_s) == u"١٥|15|تطلب"_s);
    CHECK(reading(u"8 bis. The"_s) == u"8 bis|8 bis|The"_s);
    CHECK(reading(u"2.1 Results"_s) == u"2.1|2.1|Results"_s);
}

TEST_CASE("A second and a third of a number or letter are known in all languages", "[labels]")
{
    CHECK(reading(u"8-бис. Стороны"_s) == u"8-бис|8 bis|Стороны"_s);
    CHECK(reading(u"8 тер. Стороны"_s) == u"8 тер|8 ter|Стороны"_s);
    CHECK(reading(u"8之二. 缔约方"_s) == u"8之二|8 bis|缔约方"_s);
    CHECK(reading(u"8 مكرراً - الأطراف"_s) == u"8 مكرراً|8 bis|الأطراف"_s);
    CHECK(reading(u"(a) bis Report"_s) == u"(a) bis|(a) bis|Report"_s);
    CHECK(reading(u"(a ter) Report"_s) == u"(a ter)|(a) ter|Report"_s);
    CHECK(reading(u"(a) biscuits"_s) == u"(a)|(a)|biscuits"_s);
}

TEST_CASE("What begins with a figure is not yet a label", "[labels]")
{
    CHECK(reading(u"2017 年 7 月 5 日"_s) == u"-"_s);
    CHECK(reading(u"1.5 per cent"_s) == u"1.5|1.5|per cent"_s);
    CHECK(reading(u"10-4-6 rule"_s) == u"-"_s);
    CHECK(reading(u"3–6:00 p.m."_s) == u"-"_s);
    CHECK(reading(u"13 countries"_s) == u"-"_s);
    CHECK(readLabels(u"44 With that").value(0).bare);
}

TEST_CASE("Bullets of symbol fonts are bullets, the same marks before figures or in words are none", "[labels]")
{
    for (const QString& line : {u"! Training is needed."_s, u"§ Training is needed."_s, u"• training"_s})
        CHECK(readLabels(line).value(0).form == LabelForm::Bullet);
    for (const QString& line : {u"§ 5 applies"_s, u"!important"_s, u"! and more"_s, u"Øresund"_s})
        CHECK(reading(line) == u"-"_s);
}

TEST_CASE("Items give one canonical label in every script", "[labels]")
{
    CHECK(reading(u"(b) text"_s) == u"(b)|(b)|text"_s);
    CHECK(reading(u"b) texte"_s) == u"b)|(b)|texte"_s);
    CHECK(reading(u"（b）案文"_s) == u"（b）|(b)|案文"_s);
    CHECK(reading(u"(ب) نص"_s) == u"(ب)|(b)|نص"_s);
    CHECK(reading(u"(هـ) نص"_s) == u"(هـ)|(e)|نص"_s);
    CHECK(reading(u"с) текст"_s) == u"с)|(c)|текст"_s);
    CHECK(reading(u"(iii) text"_s) == u"(iii)|(iii)|text"_s);
    CHECK(reading(u"'2' نص"_s) == u"'2'|(ii)|نص"_s);
    CHECK(reading(u"(1) text"_s) == u"(1)|(1)|text"_s);
}

TEST_CASE("A label that can be a letter or a number gives both readings", "[labels]")
{
    const QList<Label> first = readLabels(u"(i) text");
    REQUIRE(first.size() == 2);
    CHECK(first[0].form == LabelForm::SmallRoman);
    CHECK(first[1].value == 9);
    const QList<Label> cyrillic = readLabels(u"е) текст");
    REQUIRE(cyrillic.size() == 2);
    CHECK(cyrillic[0].canonical == u"(e)"_s);
    CHECK(cyrillic[1].canonical == u"(f)"_s);
}

TEST_CASE("Headings have the rank of their numbers in every language", "[labels]")
{
    CHECK(reading(u"IV. Conclusions"_s) == u"IV|IV|Conclusions"_s);
    CHECK(reading(u"四、 结论"_s) == u"四|IV|结论"_s);
    CHECK(reading(u"رابعاً - الاستنتاجات"_s) == u"رابعاً|IV|الاستنتاجات"_s);
    CHECK(reading(u"A.       关于会议"_s) == u"A|A|关于会议"_s);
    CHECK(reading(u"В. Сотрудничество"_s) == u"В|B|Сотрудничество"_s);
    CHECK(reading(u"باء - التعاون"_s) == u"باء|B|التعاون"_s);
    CHECK(reading(u"（二）合作"_s) == u"（二）|(2)|合作"_s);
    CHECK(reading(u"Статья 5"_s) == u"Статья 5|article 5|"_s);
    CHECK(reading(u"第五条"_s) == u"第五条|article 5|"_s);
}

TEST_CASE("Annexes have one canonical name", "[labels]")
{
    CHECK(annex(u"Annex"_s) == u"annex|"_s);
    CHECK(annex(u"Annex II"_s) == u"annex II|"_s);
    CHECK(annex(u"Annexe II"_s) == u"annex II|"_s);
    CHECK(annex(u"ANEXO 2"_s) == u"annex II|"_s);
    CHECK(annex(u"附件二"_s) == u"annex II|"_s);
    CHECK(annex(u"Приложение II"_s) == u"annex II|"_s);
    CHECK(annex(u"المرفق الثاني"_s) == u"annex II|"_s);
    CHECK(annex(u"附件E"_s) == u"annex E|"_s);
    CHECK(annex(u"Приложение Е"_s) == u"annex E|"_s);
    CHECK(annex(u"المرفق هاء"_s) == u"annex E|"_s);
    CHECK(annex(u"Annex I: Terms of reference"_s) == u"annex I|Terms of reference"_s);
    CHECK(annex(u"Appendix I"_s) == u"appendix I|"_s);
}

TEST_CASE("A sentence about an annex is no heading", "[labels]")
{
    CHECK(annex(u"Annex II contains the draft decision"_s) == u"-"_s);
    CHECK(annex(u"annex II to the present note"_s) == u"-"_s);
    CHECK(annex(u"附件载有决定草案。"_s) == u"-"_s);
}

TEST_CASE("Numerals are read", "[labels]")
{
    CHECK(hanNumber(u"二十一") == 21);
    CHECK(hanNumber(u"十") == 10);
    CHECK(hanNumber(u"年") == 0);
}
