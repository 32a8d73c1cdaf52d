// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/language.h"

#include "domain/reading.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;
using rapporteur::domain::code;
using rapporteur::domain::Language;
using rapporteur::text::guessLanguage;

namespace {

std::string languageOf(const QString& text)
{
    return code(guessLanguage(text).language).toStdString();
}

} // namespace

TEST_CASE("Short titles are told apart in six languages")
{
    CHECK(languageOf(u"Programme of work of the secretariat"_s) == "en");
    CHECK(languageOf(u"Other matters"_s) == "en");
    CHECK(languageOf(u"Note by the secretariat"_s) == "en");
    CHECK(languageOf(u"Adoption of the agenda"_s) == "en");
    CHECK(languageOf(u"Adoption de l’ordre du jour"_s) == "fr");
    CHECK(languageOf(u"Questions d’organisation"_s) == "fr");
    CHECK(languageOf(u"Note du secrétariat"_s) == "fr");
    CHECK(languageOf(u"Rapport sur les activités"_s) == "fr");
    CHECK(languageOf(u"Cuestiones de organización"_s) == "es");
    CHECK(languageOf(u"Otros asuntos"_s) == "es");
    CHECK(languageOf(u"Nota de la secretaría"_s) == "es");
    CHECK(languageOf(u"Recursos financieros y mecanismo financiero"_s) == "es");
    CHECK(languageOf(u"秘书处的说明"_s) == "zh");
    CHECK(languageOf(u"Записка секретариата"_s) == "ru");
    CHECK(languageOf(u"مذكرة من الأمانة"_s) == "ar");
}

TEST_CASE("Capitals without accents do not hide French and Spanish")
{
    CHECK(languageOf(u"CONVENTION SUR LA DIVERSITE BIOLOGIQUE"_s) == "fr");
    CHECK(languageOf(u"ORDRE DU JOUR PROVISOIRE ANNOTE"_s) == "fr");
    CHECK(languageOf(u"APLICACION DEL CONVENIO Y COOPERACION CIENTIFICA"_s) == "es");
    CHECK(languageOf(u"INFORME DEL SECRETARIO GENERAL"_s) == "es");
    CHECK(languageOf(u"REPORT OF THE SECRETARY-GENERAL"_s) == "en");
}

TEST_CASE("Latin mastheads, symbols and names do not turn a Chinese, Russian or Arabic document into an English one")
{
    CHECK(languageOf(
              u"Distr.: General\n5 July 2021\nChinese\nOriginal: English\n关于汞的水俣公约缔约方大会 第四次会议"_s) ==
          "zh");
    CHECK(languageOf(
              u"UNEP/FAO/RC/COP.7/12 Distr.: General 2 December 2014 Russian Original: English Конференция Сторон "
              "Роттердамской конвенции Седьмое совещание"_s) == "ru");
    CHECK(
        languageOf(
            u"Distr.: General 16 August 2017 Arabic Original: English مؤتمر الأطراف في اتفاقية ميناماتا بشأن الزئبق "
            "الاجتماع الأول"_s) == "ar");
    CHECK(languageOf(u"载于 UNEP/MC/COP.4/INF/17 号文件（Bali, Indonesia）"_s) == "zh");
}

TEST_CASE("Unsure is an answer")
{
    using rapporteur::domain::sure;
    for (const QString& text : {u""_s, u"UNEP/MC/COP.4/1"_s, u"2018–2019"_s, u"MC-3/11"_s, u"* * *"_s, u"Geneva"_s})
        CHECK(guessLanguage(text).confidence < sure);
    CHECK(guessLanguage(
              u"Die Vertragsparteien haben auf der Konferenz beschlossen, dass die Arbeit mit dem Sekretariat und "
              "den Staaten für das nächste Jahr nicht verändert wird"_s)
              .confidence < sure);
    CHECK(guessLanguage(u"As Partes na Convenção não devem apresentar uma proposta em nome dos outros países sem a "
                        "autorização das suas instituições"_s)
              .confidence < sure);
    CHECK(guessLanguage(u"会議の報告はこちらにあります。日本語のテキストです。"_s).language != Language::Chinese);
    CHECK(guessLanguage(u"Київська міська рада і її комісії є відкритими"_s).language != Language::Russian);
}

TEST_CASE("Sentences of the Universal Declaration are told apart with certainty")
{
    QFile file(QStringLiteral(RAPPORTEUR_SHARED_DIR "/field/gold/udhr-6-languages.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: no shared material beside the checkout");
        return;
    }
    QMap<QString, std::pair<int, int>> counts;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 4 || cells[3].size() < 12 || cells[0].size() != 2)
            continue;
        auto& [right, all] = counts[cells[0]];
        ++all;
        const auto guess = guessLanguage(cells[3]);
        right += code(guess.language) == cells[0];
        INFO(cells[3].toStdString());
        if (guess.confidence >= rapporteur::domain::sure)
            CHECK(code(guess.language).toStdString() == cells[0].toStdString());
    }
    for (auto [language, count] : counts.asKeyValueRange()) {
        INFO(language.toStdString() << " " << count.first << " of " << count.second);
        CHECK(count.first >= count.second * 98 / 100);
    }
}

TEST_CASE("A long text is judged in a few milliseconds")
{
    const QString text =
        u"The Conference of the Parties decided to consider the report of the secretariat. "_s.repeated(40'000);
    QElapsedTimer timer;
    timer.start();
    CHECK(guessLanguage(text).language == Language::English);
    CHECK(timer.elapsed() < 100);
}
