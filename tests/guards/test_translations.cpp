// SPDX-License-Identifier: GPL-3.0-or-later
// The .ts files held against themselves and against the sources: no text of the interface is left untranslated.
#include "support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(RAPPORTEUR_SOURCE_DIR);
const QString translationsDir = sourceDir + u"/translations"_s;

/// A language of the interface, and how many forms a text with %n has in it (as Qt Linguist counts them).
struct InterfaceLanguage {
    const char* code;
    qsizetype pluralForms;
};
constexpr std::array interfaceLanguages{
    InterfaceLanguage{"en", 2},
    InterfaceLanguage{"fr", 2},
    InterfaceLanguage{"es", 2},
    InterfaceLanguage{"zh_CN", 1},
};

/// One text of a .ts file.
struct Entry {
    QString context;
    QString source;
    QString type; ///< empty when finished; otherwise unfinished, vanished or obsolete
    bool plural = false;
    QStringList forms; ///< the translation; of a plural one, each of its forms

    QString name() const { return context + u": "_s + source; }
};

QString fileName(const InterfaceLanguage& language)
{
    return u"rapporteur_%1.ts"_s.arg(QLatin1String(language.code));
}

/// The reader stands on <message>; afterwards on its end.
Entry readMessage(QXmlStreamReader& xml, const QString& context)
{
    Entry entry{context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.type = xml.attributes().value("type"_L1).toString();
            if (!entry.plural) {
                entry.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                entry.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries.append(readMessage(xml, context));
    }
    REQUIRE_FALSE(xml.hasError());
    return entries;
}

/// What arguments take the place of in a text, sorted, because languages have them in different orders: %1, %n, {1}.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(u"%(?:L?[0-9]{1,2}|n)|\\{[0-9]+\\}"_s);
    QStringList result;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        result.append(matches.next().captured());
    result.sort();
    return result;
}

/// How many letters of a text are underlined as its key: each & but the doubled one, which stands for itself.
qsizetype mnemonics(QString text)
{
    return text.remove(u"&&"_s).count(u'&');
}

bool beginsWithBlank(const QString& text)
{
    return !text.isEmpty() && text.front().isSpace();
}

bool endsWithBlank(const QString& text)
{
    return !text.isEmpty() && text.back().isSpace();
}

/// Calls check(entry, form) for each form of each translation of each language; a failure names language and text.
template <typename Check>
void forEachForm(Check check)
{
    for (const InterfaceLanguage& language : interfaceLanguages) {
        for (const Entry& entry : entriesOf(translationsDir + u'/' + fileName(language))) {
            for (const QString& form : entry.forms) {
                INFO(language.code << ": " << entry.name().toStdString() << " → " << form.toStdString());
                check(entry, form);
            }
        }
    }
}

} // namespace

TEST_CASE("every language of the interface has its file, and no file is left over")
{
    QStringList expected;
    for (const InterfaceLanguage& language : interfaceLanguages)
        expected.append(fileName(language));
    expected.sort();
    CHECK(QDir(translationsDir).entryList({u"*.ts"_s}, QDir::Files, QDir::Name) == expected);
}

TEST_CASE("every text is translated, with all plural forms of its language")
{
    for (const InterfaceLanguage& language : interfaceLanguages) {
        const QList<Entry> entries = entriesOf(translationsDir + u'/' + fileName(language));
        CHECK(entries.size() > 10);
        for (const Entry& entry : entries) {
            INFO(language.code << ": " << entry.name().toStdString());
            CHECK(entry.type == QString());
            CHECK(entry.forms.size() == (entry.plural ? language.pluralForms : 1));
            CHECK(std::none_of(entry.forms.begin(), entry.forms.end(),
                               [](const QString& form) { return form.trimmed().isEmpty(); }));
        }
    }
}

TEST_CASE("a translation has the placeholders of its source")
{
    forEachForm(
        [](const Entry& entry, const QString& form) { CHECK(placeholders(form) == placeholders(entry.source)); });
}

TEST_CASE("a translation has a key underlined where its source has one")
{
    forEachForm([](const Entry& entry, const QString& form) { CHECK(mnemonics(form) == mnemonics(entry.source)); });
}

TEST_CASE("a translation keeps the blanks that separate it from what is put before or after it")
{
    forEachForm([](const Entry& entry, const QString& form) {
        CHECK(beginsWithBlank(form) == beginsWithBlank(entry.source));
        CHECK(endsWithBlank(form) == endsWithBlank(entry.source));
    });
}

TEST_CASE("a text is filed under the context in which the program looks for it")
{
    // A struct that lends tr() to functions names another context than itself; lupdate overlooks that in functions
    // whose result is of a namespace it does not know (store::Finding text()), and the program would never find the
    // text.
    static const QRegularExpression lender(u"\\b(?:struct|class) (\\w+)[^{;]*\\{[^}]*Q_DECLARE_TR_FUNCTIONS\\("_s);
    QStringList lenders;
    QDirIterator sources(sourceDir + u"/src"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = lender.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            lenders.append(matches.next().captured(1));
    }
    REQUIRE_FALSE(lenders.isEmpty());
    forEachForm([&](const Entry& entry, const QString&) { CHECK_FALSE(lenders.contains(entry.context)); });
}

TEST_CASE("the files are up to date with the texts of the sources")
{
    QString lupdate = QStandardPaths::findExecutable(u"lupdate6"_s);
    if (lupdate.isEmpty())
        lupdate = QStandardPaths::findExecutable(u"lupdate"_s, {u"/usr/lib/qt6/bin"_s});
    if (lupdate.isEmpty()) {
        WARN("lupdate is not installed: whether the translations are up to date was not examined");
        return;
    }
    const QTemporaryDir copies;
    REQUIRE(copies.isValid());
    for (const InterfaceLanguage& language : interfaceLanguages)
        REQUIRE(QFile::copy(translationsDir + u'/' + fileName(language), copies.filePath(fileName(language))));

    QProcess translate;
    translate.setProcessChannelMode(QProcess::MergedChannels);
    translate.start(sourceDir + u"/scripts/translate"_s, {copies.path()});
    REQUIRE(translate.waitForFinished(120'000));
    INFO(translate.readAll().toStdString());
    REQUIRE(translate.exitStatus() == QProcess::NormalExit);
    REQUIRE(translate.exitCode() == 0);

    for (const InterfaceLanguage& language : interfaceLanguages) {
        QStringList untranslated;
        for (const Entry& entry : entriesOf(copies.filePath(fileName(language)))) {
            if (!entry.type.isEmpty())
                untranslated.append(entry.name());
        }
        INFO(language.code << ": run scripts/translate, and translate what it marks unfinished");
        CHECK(untranslated == QStringList());
    }
}
