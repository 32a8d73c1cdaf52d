// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents.h"
#include "report/pdf_writer.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rapporteur;
using namespace rapporteur::report;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

/// What pdftotext reads, with Kangxi radicals and presentation forms folded; nothing where it is not installed.
QString textOfPdf(const QString& path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

} // namespace

TEST_CASE("the PDF has the pages of the layout, and its text can be read out again in order")
{
    QTemporaryDir folder;
    LaidOutDocument document = paragraphs(12, 70);
    document.masthead.organization = u"UNITED NATIONS"_s;
    document.masthead.symbols = QStringList{u"UNEP/MC/COP.4/91"_s};
    document.runningHead = document.masthead.symbols;
    document.jobNumber = u"K2199101 190721"_s;
    const QString path = folder.filePath(u"document.pdf"_s);
    const auto pages = writePdf(document, path);
    REQUIRE(pages.has_value());
    CHECK(*pages == layOut(document).size());
    CHECK(*pages > 1);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("pdftotext is not installed: the text of the PDF was not looked at");
        return;
    }
    const QString text = textOfPdf(path);
    CHECK(text.count(u'\f') == *pages);
    CHECK(text.count(u"UNEP/MC/COP.4/91"_s) == *pages);
    CHECK(text.contains(document.jobNumber));
    qsizetype at = 0;
    for (int number = 1; number <= 12; ++number) {
        for (const int word : {1, 35, 70}) {
            const qsizetype next = text.indexOf(u"paragraph%1word%2"_s.arg(number).arg(word), at);
            INFO("paragraph " << number << ", word " << word);
            CHECK(next >= at);
            at = next;
        }
    }
}

TEST_CASE("figures, ligatures and Chinese and Arabic letters keep their codes in the PDF")
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        WARN("pdftotext is not installed");
        return;
    }
    QTemporaryDir folder;
    const std::pair<domain::Language, QString> texts[]{
        {domain::Language::English, u"The office first found 25 files"_s},
        {domain::Language::Chinese, u"2021年11月1日MC-3/11号决定UNEP/MC/COP.4/91“水俣”"_s},
        {domain::Language::Russian, u"Записка секретариата МК-3/11"_s},
        {domain::Language::Arabic, u"الأمم"_s},
    };
    for (const auto& [language, text] : texts) {
        LaidOutDocument document;
        document.language = language;
        document.blocks.append({.text = {{.text = text}}});
        const QString path = folder.filePath(domain::code(language) + u".pdf"_s);
        REQUIRE(writePdf(document, path).has_value());
        CHECK(textOfPdf(path).contains(text));
    }
}

TEST_CASE("a PDF that cannot be written is an error, and leaves what was there")
{
    QTemporaryDir folder;
    const auto result = writePdf(paragraphs(1, 5), folder.filePath(u"no/such/folder.pdf"_s));
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::FileUnwritable);
}
