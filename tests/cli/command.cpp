// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <unistd.h>

namespace rapporteur::tests {

namespace {

constexpr int patience = 120'000; // milliseconds for one call, before it counts as hanging

void copyFolder(const QString& from, const QString& to)
{
    REQUIRE(QProcess::execute(u"cp"_s, {u"-r"_s, from, to}) == 0);
}

} // namespace

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QList<QJsonObject> Answer::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

bool Answer::saysOneSentence() const
{
    const QString said = messages();
    return said.count(u'\n') == 1 && said.endsWith(u".\n"_s) && said.size() > 20;
}

std::ostream& operator<<(std::ostream& out, const Answer& answer)
{
    return out << "exit code " << answer.exitCode << "\n--- out\n"
               << answer.out.left(4'000).toStdString() << "\n--- err\n"
               << answer.err.left(4'000).toStdString();
}

QString programPath()
{
    return QStringLiteral(RAPPORTEUR_BIN_DIR "/rapporteur-cli");
}

QString sampleFolder()
{
    return QDir::cleanPath(QStringLiteral(RAPPORTEUR_BIN_DIR "/../sample"));
}

QJsonArray sampleTruth()
{
    return QJsonDocument::fromJson(contentOf(sampleFolder() + u"/truth.json"_s)).array();
}

Desk::Desk()
    : m_folder(std::make_unique<QTemporaryDir>())
{
    REQUIRE(m_folder->isValid());
    QDir(m_folder->path()).mkpath(u"home"_s);
}

Desk Desk::withEmptyLibrary()
{
    Desk desk;
    const Answer made = desk.on(u"init"_s);
    INFO(made);
    REQUIRE(made.exitCode == 0);
    return desk;
}

Desk Desk::withSample()
{
    static const Desk original = [] {
        Desk first;
        const Answer made = first.on(u"init"_s, {u"--sample"_s});
        INFO(made);
        REQUIRE(made.exitCode == 0);
        return first;
    }();
    Desk desk;
    copyFolder(original.library(), desk.library());
    return desk;
}

Desk Desk::withPapers()
{
    Desk desk = withEmptyLibrary();
    const Answer imported = desk.on(u"import"_s, {sampleFolder()});
    INFO(imported);
    REQUIRE(imported.exitCode == 0);
    return desk;
}

QProcessEnvironment Desk::surroundings() const
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"USER"_s, u"officer"_s);
    environment.insert(u"TMPDIR"_s, QDir::tempPath());
    for (const QString& sanitizer : {u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s}) {
        if (qEnvironmentVariableIsSet(sanitizer.toLatin1().constData()))
            environment.insert(sanitizer, qEnvironmentVariable(sanitizer.toLatin1().constData()));
    }
    const QString home = path(u"home"_s);
    environment.insert(u"HOME"_s, home);
    for (const QString& each : {u"CONFIG"_s, u"DATA"_s, u"CACHE"_s, u"STATE"_s})
        environment.insert(u"XDG_"_s + each + u"_HOME"_s, home + u'/' + each.toLower());
    return environment;
}

std::unique_ptr<QProcess> Desk::start(const QStringList& words) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(surroundings());
    process->setWorkingDirectory(m_folder->path());
    process->start(programPath(), words);
    REQUIRE(process->waitForStarted());
    return process;
}

Answer Desk::runProgram(const QString& program, const QStringList& words) const
{
    QProcess process;
    process.setProcessEnvironment(surroundings());
    process.setWorkingDirectory(m_folder->path());
    process.start(program, words);
    Answer answer;
    const bool ended = process.waitForFinished(patience);
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    if (ended && process.exitStatus() == QProcess::NormalExit)
        answer.exitCode = process.exitCode();
    return answer;
}

Answer Desk::run(const QStringList& words) const
{
    return runProgram(programPath(), words);
}

Answer Desk::runWithoutPrivileges(const QStringList& words) const
{
    return runAsNobody(QStringList{programPath()} + words);
}

Answer Desk::runAsNobody(const QStringList& command) const
{
    if (::geteuid() != 0)
        return runProgram(command.first(), command.mid(1));
    static const QString nobody = u"65534"_s;
    REQUIRE(runProgram(u"chown"_s, {u"-R"_s, nobody + u':' + nobody, path(u"."_s)}).exitCode == 0);
    return runProgram(u"setpriv"_s,
                      QStringList{u"--reuid"_s, nobody, u"--regid"_s, nobody, u"--clear-groups"_s} + command);
}

bool Desk::canDropPrivileges() const
{
    // The program starts another that lies beside it: being started itself does not show that it can.
    return runAsNobody({u"sh"_s, u"-c"_s, u"test -x \"$0\""_s, programPath()}).exitCode == 0;
}

Answer Desk::on(const QString& verb, const QStringList& arguments) const
{
    return run(QStringList{verb, library()} + arguments);
}

QString Desk::write(const QString& name, const QByteArray& content) const
{
    const QString target = path(name);
    QDir().mkpath(QFileInfo(target).path());
    QFile file(target);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return target;
}

QString Desk::copyOf(const QString& source, const QString& name) const
{
    return write(name, contentOf(source));
}

QStringList Desk::proposals(const QString& field) const
{
    QStringList numbers;
    for (const QJsonValue& each : on(u"list"_s, {u"inbox"_s, u"--json"_s}).json().value(u"proposals"_s).toArray()) {
        if (each[u"field"_s].toString() == field)
            numbers.append(each[u"number"_s].toString());
    }
    return numbers;
}

QStringList Desk::symbols() const
{
    QStringList symbols;
    for (const QJsonValue& each : on(u"list"_s, {u"--json"_s}).json().value(u"documents"_s).toArray())
        symbols += stringsOf(each[u"symbols"_s]);
    return symbols;
}

QStringList Desk::findings(const QStringList& options) const
{
    const Answer checked = on(u"check"_s, QStringList{u"--json"_s} + options);
    INFO(checked);
    REQUIRE(checked.json().contains(u"findings"_s));
    QStringList found;
    for (const QJsonValue& each : checked.json().value(u"findings"_s).toArray())
        found.append(each[u"text"_s].toString());
    return found;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList stringsOf(const QJsonValue& array)
{
    QStringList strings;
    for (const QJsonValue& each : array.toArray())
        strings.append(each.toString());
    return strings;
}

QByteArray noteText(const QByteArray& symbol, const QByteArray& title, const QList<QByteArray>& paragraphs)
{
    QByteArray text = "UNITED NATIONS\n\nEP\n\n" + symbol +
                      "\n\nUnited Nations Environment Programme\n\nDistr.: General\n12 July 2021\n\n"
                      "Original: English\n\nConference of the Parties to the\nMinamata Convention on Mercury\n"
                      "Fourth meeting\nOnline, 1-5 November 2021\nItem 4 (j) of the provisional agenda*\n\n" +
                      title + "\n\nNote by the secretariat\n\n";
    int number = 0;
    for (const QByteArray& paragraph : paragraphs)
        text += QByteArray::number(++number) + ". " + paragraph + "\n\n";
    return text + "* UNEP/MC/COP.4/1.\n";
}

} // namespace rapporteur::tests
