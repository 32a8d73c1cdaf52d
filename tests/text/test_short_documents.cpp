// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of one to three lines of text: their language is that in which the whole first page is printed.
#include "support/catch.h"
#include "text/analyse.h"
#include "text/language.h"

using namespace Qt::StringLiterals;
using namespace rapporteur;
using domain::Language;

namespace {

domain::Analysis analysed(const QString& text)
{
    return text::analyse(text::sourceFromPlainText(text));
}

/// A document as one language prints it; %1 is the title, %2 what stands below the author's line.
struct Printed {
    Language language;
    QString page;
    QString body;
};

const QList<Printed>& mastheads()
{
    static const QList<Printed> all{
        {Language::English,
         u"United Nations\nUNEP/MC/COP.6/9\nDistr.: General\n12 May 2025\nOriginal: English\n\n"
         "Conference of the Parties to the\nMinamata Convention on Mercury\nSixth meeting\n"
         "Geneva, 3–7 November 2025\nItem 4 (a) of the provisional agenda\n\n%1\n\nNote by the secretariat\n\n%2\n"_s,
         u"1. First paragraph.\n\n2. Second paragraph."_s},
        {Language::French,
         u"Nations Unies\nUNEP/MC/COP.6/9\nDistr. générale\n12 mai 2025\nOriginal : anglais\n\n"
         "Conférence des Parties à la\nConvention de Minamata sur le mercure\nSixième réunion\n"
         "Genève, 3-7 novembre 2025\nPoint 4 a) de l’ordre du jour provisoire\n\n%1\n\nNote du secrétariat\n\n%2\n"_s,
         u"1. Premier paragraphe.\n\n2. Second paragraphe."_s},
        {Language::Spanish,
         u"Naciones Unidas\nUNEP/MC/COP.6/9\nDistr. general\n12 de mayo de 2025\nOriginal: inglés\n\n"
         "Conferencia de las Partes en el\nConvenio de Minamata sobre el Mercurio\nSexta reunión\n"
         "Ginebra, 3 a 7 de noviembre de 2025\nTema 4 a) del programa provisional\n\n%1\n\nNota de la Secretaría\n\n"
         "%2\n"_s,
         u"1. Primer párrafo.\n\n2. Segundo párrafo."_s},
        {Language::Chinese,
         u"联合国\nUNEP/MC/COP.6/9\nDistr.: General\n12 May 2025\nChinese\nOriginal: English\n\n"
         "关于汞的水俣公约\n缔约方大会\n第六次会议\n2025年11月3日至7日，日内瓦\n临时议程项目4(a)\n\n%1\n\n"
         "秘书处的说明\n\n%2\n"_s,
         u"1. 第一段。\n\n2. 第二段。"_s},
        {Language::Russian,
         u"Организация Объединенных Наций\nUNEP/MC/COP.6/9\nDistr.: General\n12 May 2025\nRussian\n"
         "Original: English\n\nКонференция Сторон Минаматской\nконвенции о ртути\nШестое совещание\n"
         "Женева, 3–7 ноября 2025 года\nПункт 4 a) предварительной повестки дня\n\n%1\n\nЗаписка секретариата\n\n%2\n"_s,
         u"1. Первый пункт.\n\n2. Второй пункт."_s},
        {Language::Arabic,
         u"الأمم المتحدة\nUNEP/MC/COP.6/9\nDistr.: General\n12 May 2025\nArabic\nOriginal: English\n\n"
         "مؤتمر الأطراف في اتفاقية\nميناماتا بشأن الزئبق\nالاجتماع السادس\nجنيف، 3-7 تشرين الثاني/نوفمبر 2025\n"
         "البند 4 (أ) من جدول الأعمال المؤقت\n\n%1\n\nمذكرة من الأمانة\n\n%2\n"_s,
         u"1- الفقرة الأولى.\n\n2- الفقرة الثانية."_s}};
    return all;
}

void checkLanguage(const Printed& printed, const QString& title, const QString& body)
{
    const QString page = printed.page.arg(title, body);
    INFO(page.toStdString());
    const domain::Analysis analysis = analysed(page);
    CHECK(code(analysis.language).toStdString() == code(printed.language).toStdString());
    CHECK(code(analysis.masthead.language.value).toStdString() == code(printed.language).toStdString());
    CHECK(analysis.masthead.language.confidence >= domain::sure);
    CHECK(analysis.masthead.originalLanguage.value == Language::English);
}

} // namespace

TEST_CASE("A short document is in the language of its masthead, whatever names its title holds", "[language]")
{
    for (const Printed& printed : mastheads()) {
        for (const QString& title :
             {u"Con El Niño"_s, u"La Niña"_s, u"Note verbale"_s, u"Forum"_s, u"Buenos Aires"_s, u"Mercury"_s,
              u"Pro"_s, u"Den Haag"_s, u"Convenio sobre la Diversidad Biológica"_s,
              u"Minamata Convention on Mercury: review of the implementation"_s})
            checkLanguage(printed, title, printed.body);
    }
}

TEST_CASE("A text of one to three lines is weighed with its masthead", "[language]")
{
    for (const Printed& printed : mastheads()) {
        const QStringList paragraphs = printed.body.split(u"\n\n"_s);
        checkLanguage(printed, u"UNEP"_s, paragraphs[0]);
        checkLanguage(printed, u"UNEP"_s, printed.body);
        checkLanguage(printed, u"UNEP"_s, printed.body + u"\n\n3. Convenio de Minamata."_s);
        checkLanguage(printed, u"UNEP"_s, printed.body + u"\n\n3. Convention de Bâle."_s);
        checkLanguage(printed, u"UNEP"_s, printed.body + u"\n\n3. Minamata Convention."_s);
    }
}

TEST_CASE("“Original” names the language in which a document was written, not that of this version", "[language]")
{
    const domain::Analysis english =
        analysed(u"United Nations\nA/80/12\nDistr.: General\n12 May 2025\nOriginal: Spanish\n\nCon El Niño\n\n"
                 "Note by the secretariat\n\n1. First paragraph.\n\n2. Second paragraph.\n"_s);
    CHECK(english.language == Language::English);
    CHECK(english.masthead.language.value == Language::English);
    CHECK(english.masthead.originalLanguage.value == Language::Spanish);

    const domain::Analysis french =
        analysed(u"Nations Unies\nA/80/12\nDistr. générale\n12 mai 2025\nOriginal : espagnol\n\nEl Niño\n\n"
                 "Note du secrétariat\n\n1. Premier paragraphe.\n"_s);
    CHECK(french.masthead.language.value == Language::French);
    CHECK(french.masthead.originalLanguage.value == Language::Spanish);
}

TEST_CASE("Sentences tell their language against a masthead in another, and a person is asked where both are printed",
          "[language]")
{
    const QString sentences =
        u"1. La Secretaría tiene el honor de presentar a la Conferencia de las Partes la nota que figura en el anexo.\n"_s;
    const QString corner = u"United Nations\nA/80/12\nDistr.: General\n12 May 2025\n%1Original: Spanish\n\n"
                           "Note by the secretariat\n\n%2"_s;
    CHECK(analysed(corner.arg(QString(), sentences)).language == Language::Spanish);
    const domain::Analysis both = analysed(corner.arg(u"English\n"_s, sentences));
    CHECK(both.masthead.language.value == Language::English);
    CHECK(both.masthead.language.confidence < domain::sure);
}

TEST_CASE("A list of names is no text that tells its language", "[language]")
{
    QString names;
    for (int i = 1; i <= 20; ++i)
        names += u"María Pérez García, José Núñez Sánchez, Iñigo Muñoz Rodríguez\n"_s;
    CHECK(text::languageOfRunningText(names).language == Language::Unknown);
    CHECK(text::languageOfRunningText(u"First paragraph. Second paragraph."_s).language == Language::Unknown);
    CHECK(text::languageOfRunningText(u"第一段。第二段。"_s).language == Language::Chinese);
    CHECK(text::languageOfRunningText(
              u"The Conference of the Parties may wish to take note of the report that is set out in the annex."_s)
              .language == Language::English);
}
