// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input: each gets one clear sentence, loses nothing, and the good files around it are imported.
#include "command.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <unistd.h>

using namespace rapporteur::tests;

namespace {

/// A PDF of so many pages, each with a line of text.
QByteArray manyPages(int count)
{
    QByteArray file = "%PDF-1.4\n";
    QList<qsizetype> places;
    const auto add = [&](const QByteArray& body) {
        places.append(file.size());
        file += QByteArray::number(places.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    QByteArray kids;
    for (int i = 0; i < count; ++i)
        kids += QByteArray::number(4 + 2 * i) + " 0 R ";
    add("<</Type/Catalog/Pages 2 0 R>>");
    add("<</Type/Pages/Count " + QByteArray::number(count) + "/Kids[" + kids + "]>>");
    add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for (int i = 0; i < count; ++i) {
        const QByteArray content = "BT /F 12 Tf 72 700 Td (Sheet " + QByteArray::number(i + 1) + " of many) Tj ET";
        add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents " +
            QByteArray::number(5 + 2 * i) + " 0 R>>");
        add("<</Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream");
    }
    const qsizetype start = file.size();
    file += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        file += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return file + "trailer\n<</Size " + QByteArray::number(places.size() + 1) + "/Root 1 0 R>>\nstartxref\n" +
           QByteArray::number(start) + "\n%%EOF\n";
}

/// The reports of an import by the names of their files.
QMap<QString, QJsonObject> byName(const Answer& imported)
{
    QMap<QString, QJsonObject> reports;
    for (const QJsonObject& report : imported.lines())
        reports.insert(report.value(u"file"_s).toString().section(u'/', -1), report);
    return reports;
}

/// The hostile files that the tests of the worker make, by the same script; false without an interpreter for it.
bool makeHostile(const Desk& desk)
{
    return desk.runProgram(u"python3"_s, {QStringLiteral(RAPPORTEUR_SOURCE_DIR "/tests/hostile/make_hostile.py"),
                                          desk.path(u"hostile"_s)})
               .exitCode == 0;
}

void encrypt(const Desk& desk, const QString& source, const QString& target)
{
    REQUIRE(desk.runProgram(u"qpdf"_s,
                            {u"--encrypt"_s, u"secret"_s, u"owner"_s, u"256"_s, u"--"_s, source, desk.path(target)})
                .exitCode == 0);
}

} // namespace

TEST_CASE("Files that cannot be read are named with their reason, one sentence each, and the good ones are imported")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QString good = sampleFolder() + u"/cop-4-91-en.pdf"_s;
    desk.copyOf(good, u"in/good.pdf"_s);
    desk.write(u"in/also good.txt"_s, noteText("UNEP/MC/COP.4/95", "Work of the bureau", {"The bureau met twice."}));
    desk.write(u"in/words.pdf"_s, "These are only words.\n");
    desk.write(u"in/empty.pdf"_s, {});
    desk.write(u"in/truncated.pdf"_s, contentOf(good).left(3'000));
    desk.write(u"in/latin.txt"_s, "D\xe9"
                                  "cision\n");
    desk.write(u"in/bytes.txt"_s, QByteArray("a\0b", 3));
    const QString steering = u"na\x1b[31me\u202efdp.pdf"_s;
    desk.write(u"in/"_s + steering, "no");
    encrypt(desk, sampleFolder() + u"/cop-4-91-es.pdf"_s, u"in/closed.pdf"_s);
    const Answer imported = desk.on(u"import"_s, {desk.path(u"in"_s), u"--json"_s});
    INFO(imported);
    CHECK(imported.exitCode == 1);
    const auto reports = byName(imported);
    const QMap<QString, QString> reasons{
        {u"words.pdf"_s, u"not-a-pdf"_s},         {u"empty.pdf"_s, u"empty-file"_s},
        {u"truncated.pdf"_s, u"damaged-file"_s},  {u"latin.txt"_s, u"invalid-utf8"_s},
        {u"bytes.txt"_s, u"unknown-file-kind"_s}, {steering, u"not-a-pdf"_s},
        {u"closed.pdf"_s, u"password-needed"_s}};
    CHECK(reports.size() == reasons.size() + 2);
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
        const QJsonObject report = reports.value(reason.key());
        INFO(reason.key().toStdString());
        CHECK(report.value(u"outcome"_s) == u"failed"_s);
        CHECK(report.value(u"error"_s) == reason.value());
        REQUIRE(report.value(u"problems"_s).toArray().size() == 1);
        CHECK(report.value(u"problems"_s)[0].toString().endsWith(u'.'));
    }
    CHECK(reports.value(u"good.pdf"_s).value(u"outcome"_s) == u"imported"_s);
    CHECK(reports.value(u"also good.txt"_s).value(u"outcome"_s) == u"imported"_s);
    CHECK(desk.symbols().size() == 2);
    CHECK(desk.findings().isEmpty());

    const Answer plain = desk.on(u"import"_s, {desk.path(u"in"_s)});
    CHECK_FALSE(plain.out.contains('\x1b'));
    CHECK_FALSE(plain.text().contains(QChar(0x202e)));
    CHECK(plain.text().count(u"failed "_s) == 7);
}

TEST_CASE("A name that is no UTF-8 is reported, not passed over")
{
    const Desk desk = Desk::withEmptyLibrary();
    QDir().mkpath(desk.path(u"in"_s));
    REQUIRE(desk.runProgram(u"bash"_s, {u"-c"_s, u"printf x > $'in/bad\\xffname.pdf'"_s}).exitCode == 0);
    const Answer imported = desk.on(u"import"_s, {desk.path(u"in"_s), u"--json"_s});
    INFO(imported);
    CHECK(imported.exitCode == 1);
    REQUIRE(imported.lines().size() == 1);
    CHECK(imported.lines().first().value(u"error"_s) == u"file-unreadable"_s);
    // Nothing of Qt can name the file to take it away.
    CHECK(desk.runProgram(u"rm"_s, {u"-r"_s, u"in"_s}).exitCode == 0);
}

TEST_CASE("A protected PDF opens with the right password, is found, and can be indexed again")
{
    const Desk desk = Desk::withEmptyLibrary();
    encrypt(desk, sampleFolder() + u"/cop-4-91-es.pdf"_s, u"closed.pdf"_s);
    const QString file = desk.path(u"closed.pdf"_s);
    const QString right = desk.write(u"right"_s, "secret\n");
    const QString wrong = desk.write(u"wrong"_s, "guess\n");
    const auto outcome = [&](const QString& password) {
        const QJsonObject report = desk.on(u"import"_s, {file, u"--json"_s, u"--password-file"_s, password}).json();
        return report.value(u"error"_s).toString(report.value(u"outcome"_s).toString());
    };
    CHECK(outcome(wrong) == u"wrong-password"_s);
    CHECK(outcome(right) == u"imported"_s);
    const auto found = [&] {
        return desk.on(u"search"_s, {u"Basilea"_s, u"--json"_s}).json().value(u"total"_s).toInt();
    };
    CHECK(found() > 1);
    const Answer closed = desk.on(u"reindex"_s, {u"--json"_s});
    CHECK(closed.exitCode == 1);
    CHECK(closed.json().value(u"problems"_s).toArray().size() == 1);
    CHECK_FALSE(desk.findings().isEmpty());
    CHECK(desk.on(u"reindex"_s, {u"--password-file"_s, right}).exitCode == 0);
    CHECK(found() > 1);
    CHECK(desk.findings().isEmpty());
    CHECK(desk.run({u"inspect"_s, file, u"--json"_s, u"--password-file"_s, right})
              .json()
              .value(u"masthead"_s)[u"symbols"_s][0] == u"UNEP/MC/COP.4/91"_s);
}

TEST_CASE("Ten thousand pages are read; more than the limit is refused with the figures")
{
    const Desk desk = Desk::withEmptyLibrary();
    desk.write(u"in/long.pdf"_s, manyPages(10'000));
    desk.write(u"in/endless.pdf"_s, manyPages(20'001));
    const auto reports = byName(desk.on(u"import"_s, {desk.path(u"in"_s), u"--json"_s}));
    CHECK(reports[u"long.pdf"_s].value(u"outcome"_s) == u"imported"_s);
    CHECK(reports[u"long.pdf"_s].value(u"pages"_s) == 10'000);
    CHECK(reports[u"endless.pdf"_s].value(u"error"_s) == u"too-many-pages"_s);
    CHECK(desk.on(u"search"_s, {u"\"Sheet 9999\""_s, u"--json"_s}).json().value(u"total"_s).toInt() >= 1);
}

TEST_CASE("Pages without text, with broken text, that hang or eat memory are told, and cost no other file")
{
    const Desk desk = Desk::withEmptyLibrary();
    if (!makeHostile(desk)) {
        WARN("python3 is absent: hostile files are not tried here");
        return;
    }
    for (const QString& name : {u"pages-many.pdf"_s, u"flate-many-filters.pdf"_s, u"form-doubling.pdf"_s,
                                u"xref-absent.pdf"_s, u"text-20-megabytes.pdf"_s, u"string-of-50-megabytes.pdf"_s})
        desk.copyOf(desk.path(u"hostile/"_s + name), u"in/"_s + name);
    desk.copyOf(sampleFolder() + u"/cop-4-91-en.pdf"_s, u"in/good.pdf"_s);
    const Answer imported = desk.on(u"import"_s, {desk.path(u"in"_s), u"--json"_s});
    INFO(imported);
    const auto reports = byName(imported);
    CHECK(reports.size() == 7);
    const auto problems = [&](const QString& name) {
        return stringsOf(reports.value(name).value(u"problems"_s)).join(u' ');
    };
    CHECK(reports[u"good.pdf"_s].value(u"outcome"_s) == u"imported"_s);
    CHECK(problems(u"flate-many-filters.pdf"_s).contains(u"no text layer"_s));
    CHECK(stringsOf(reports[u"flate-many-filters.pdf"_s].value(u"problems"_s)).size() == 1);
    CHECK(problems(u"text-20-megabytes.pdf"_s).size() > 20);
    CHECK(reports[u"form-doubling.pdf"_s].value(u"error"_s) == u"worker-timed-out"_s);
    CHECK(problems(u"form-doubling.pdf"_s).contains(u"too long"_s));
    CHECK_FALSE(problems(u"form-doubling.pdf"_s).contains(u"other pages"_s));
    CHECK(problems(u"xref-absent.pdf"_s).contains(u"pages may be missing"_s));
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("A folder that may not be read is named")
{
    const Desk desk = Desk::withEmptyLibrary();
    desk.copyOf(sampleFolder() + u"/cop-4-91-en.pdf"_s, u"in/good.pdf"_s);
    desk.copyOf(sampleFolder() + u"/cop-4-91-fr.pdf"_s, u"in/closed/other.pdf"_s);
    if (!desk.canDropPrivileges()) {
        WARN("nobody but root reaches the program: a closed folder is not tried here");
        return;
    }
    REQUIRE(QFile::setPermissions(desk.path(u"in/closed"_s), QFileDevice::Permissions()));
    const Answer imported = desk.runWithoutPrivileges({u"import"_s, desk.library(), desk.path(u"in"_s), u"--json"_s});
    QFile::setPermissions(desk.path(u"in/closed"_s),
                          QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::WriteOwner);
    INFO(imported);
    CHECK(imported.exitCode == 1);
    const auto reports = byName(imported);
    CHECK(reports[u"closed"_s].value(u"error"_s) == u"file-unreadable"_s);
    CHECK(reports[u"good.pdf"_s].value(u"outcome"_s) == u"imported"_s);
}

TEST_CASE("When the disk is full, one sentence says so, what was confirmed stays, and the import can be resumed")
{
    const Desk desk = Desk::withEmptyLibrary();
    // No file may grow beyond this: to the program it is a disk that is full.
    const Answer full =
        desk.runProgram(u"bash"_s, {u"-c"_s, u"ulimit -f 600; exec \"$0\" import \"$1\" \"$2\" --json"_s,
                                    programPath(), desk.library(), sampleFolder()});
    INFO(full);
    CHECK(full.exitCode == 1);
    CHECK(full.messages().contains(u"disk is full"_s));
    QStringList confirmed;
    for (const QJsonObject& report : full.lines()) {
        if (report.value(u"outcome"_s) == u"imported"_s)
            confirmed += stringsOf(report.value(u"symbols"_s));
    }
    const QStringList held = desk.symbols();
    for (const QString& symbol : std::as_const(confirmed))
        CHECK(held.contains(symbol));
    CHECK(desk.on(u"import"_s, {u"--resume"_s, sampleFolder()}).exitCode == 0);
    CHECK(desk.symbols().size() >= 14);
    desk.on(u"check"_s, {u"--repair"_s});
    CHECK(desk.findings().isEmpty());
}

TEST_CASE("A disk that is really full is told, and the library on it stays sound")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QString disk = desk.path(u"disk"_s);
    QDir().mkpath(disk);
    if (desk.runProgram(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=3m"_s, u"none"_s, disk}).exitCode != 0) {
        WARN("no file system may be mounted here: a small disk is not tried");
        return;
    }
    const QString library = disk + u"/library"_s;
    const Answer made = desk.run({u"init"_s, library});
    const Answer full = desk.run({u"import"_s, library, sampleFolder(), u"--json"_s});
    const Answer read = desk.run({u"list"_s, library, u"--json"_s});
    const Answer checked = desk.run({u"check"_s, library, u"--json"_s});
    REQUIRE(desk.runProgram(u"umount"_s, {disk}).exitCode == 0);
    INFO(made << full << checked);
    CHECK(made.exitCode == 0);
    CHECK(full.exitCode == 1);
    CHECK(full.messages().contains(u"disk is full"_s));
    CHECK(read.exitCode == 0);
    for (const QJsonValue& finding : checked.json().value(u"findings"_s).toArray())
        CHECK((finding[u"kind"_s] == u"orphan-file"_s || finding[u"kind"_s] == u"index-differs"_s));
}

TEST_CASE("A search of 100,000 characters, and any other typing, is answered")
{
    const Desk desk = Desk::withSample();
    const Answer tooLong = desk.on(u"search"_s, {QString(100'000, u'a'), u"--json"_s});
    CHECK(tooLong.exitCode == 1);
    CHECK(tooLong.json().value(u"error"_s) == u"query-too-long"_s);
    CHECK(tooLong.saysOneSentence());
    for (const QString& typed :
         {u""_s, u"\"open"_s, u"(((("_s, u"AND OR NOT"_s, u"symbol:"_s, u"x:y:z"_s, u"*"_s, u"d'Ivoire"_s,
          u"CBD/COP/15/L.25"_s, u"'; DROP TABLE document; --"_s, u"\U0001F600"_s}) {
        const Answer answer = desk.on(u"search"_s, {u"--json"_s, u"--"_s, typed});
        INFO(typed.toStdString() << ": " << answer);
        CHECK((answer.exitCode == 0 || answer.json().contains(u"error"_s)));
    }
}
