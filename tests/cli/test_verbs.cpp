// SPDX-License-Identifier: GPL-3.0-or-later
// What every verb owes: help, exit codes, data on standard output, messages on standard error.
#include "command.h"

#include <QRegularExpression>

using namespace rapporteur::tests;

namespace {

const QStringList verbs{u"init"_s,    u"import"_s,  u"inspect"_s, u"list"_s,  u"show"_s,   u"search"_s,
                        u"accept"_s,  u"correct"_s, u"reject"_s,  u"check"_s, u"backup"_s, u"restore"_s,
                        u"reindex"_s, u"history"_s, u"undo"_s,    u"redo"_s,  u"trash"_s};

} // namespace

TEST_CASE("Every verb tells about itself")
{
    const Desk desk = Desk::withEmptyLibrary();
    const Answer all = desk.run({u"--help"_s});
    CHECK(all.exitCode == 0);
    CHECK(all.err.isEmpty());
    for (const QString& verb : verbs) {
        INFO(verb.toStdString());
        CHECK(all.text().contains(u"\n  "_s + verb + u' '));
        const Answer help = desk.run({verb, u"--help"_s});
        CHECK(help.exitCode == 0);
        CHECK(help.err.isEmpty());
        CHECK(help.text().startsWith(u"rapporteur-cli "_s + verb));
        CHECK(help.text().contains(u"--json"_s));
    }
    CHECK(desk.run({u"--version"_s}).text().startsWith(u"rapporteur-cli "_s));
}

TEST_CASE("The page about the command line tells every verb with every option")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QString page = QString::fromUtf8(contentOf(QStringLiteral(RAPPORTEUR_SOURCE_DIR "/docs/command-line.md")));
    const QStringList rows = page.split(u'\n');
    static const QRegularExpression option(u"--[a-z][a-z-]*"_s);
    static const QRegularExpression verbLine(u"^  ([a-z]+) (LIBRARY|FILE)"_s, QRegularExpression::MultilineOption);
    for (auto line = verbLine.globalMatch(desk.run({u"--help"_s}).text()); line.hasNext();) {
        const QString verb = line.next().captured(1);
        INFO(verb.toStdString());
        const qsizetype row = rows.indexOf(QRegularExpression(u"^\\| .*`%1 (LIBRARY|FILE).*"_s.arg(verb)));
        REQUIRE(row >= 0);
        const QString told = rows[row].section(u" | "_s, 2);
        const QString help = desk.run({verb, u"--help"_s}).text();
        for (auto match = option.globalMatch(help); match.hasNext();) {
            const QString name = match.next().captured();
            INFO(name.toStdString());
            CHECK((name == u"--json"_s || name == u"--help"_s || told.contains(name)));
        }
        for (auto match = option.globalMatch(told); match.hasNext();)
            CHECK(help.contains(match.next().captured()));
    }
}

TEST_CASE("Wrong use is exit code 2, one sentence on standard error, and nothing on standard output")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QString library = desk.library();
    const QList<QStringList> wrong{{u"fetch"_s},
                                   {u"init"_s},
                                   {u"import"_s},
                                   {u"import"_s, library},
                                   {u"import"_s, library, u"x"_s, u"--readers"_s, u"many"_s},
                                   {u"inspect"_s},
                                   {u"inspect"_s, u"one"_s, u"two"_s},
                                   {u"list"_s, library, u"wishes"_s},
                                   {u"list"_s, library, u"--kind"_s, u"poem"_s},
                                   {u"list"_s, library, u"--order"_s, u"beauty"_s},
                                   {u"list"_s, library, u"--year"_s, u"last"_s},
                                   {u"list"_s, library, u"--missing"_s, u"de"_s},
                                   {u"list"_s, library, u"--colour"_s},
                                   {u"show"_s, library},
                                   {u"search"_s, library},
                                   {u"search"_s, library, u"x"_s, u"--limit"_s},
                                   {u"search"_s, library, u"x"_s, u"--limit=-1"_s},
                                   {u"search"_s, library, u"x"_s, u"--language=xx"_s},
                                   {u"search"_s, library, u"x"_s, u"--order"_s, u"beauty"_s},
                                   {u"search"_s, library, u"x"_s, u"--json=yes"_s},
                                   {u"accept"_s, library},
                                   {u"accept"_s, library, u"the first"_s},
                                   {u"correct"_s, library, u"1"_s},
                                   {u"reject"_s, library, u"-5"_s},
                                   {u"history"_s, library, u"--limit"_s, u"some"_s},
                                   {u"undo"_s, library, u"twice"_s},
                                   {u"trash"_s, library},
                                   {u"--completion"_s},
                                   {u"--completion"_s, u"cmd"_s}};
    for (const QStringList& words : wrong) {
        const Answer answer = desk.run(words);
        INFO(words.join(u' ').toStdString() << ": " << answer);
        CHECK(answer.exitCode == 2);
        CHECK(answer.out.isEmpty());
        CHECK(answer.saysOneSentence());
    }
    CHECK(desk.run({}).exitCode == 2);
}

TEST_CASE("A failure is exit code 1 with its sentence, and with --json its name for programs")
{
    const Desk desk = Desk::withEmptyLibrary();
    const QString library = desk.library();
    const QList<std::pair<QStringList, QString>> failing{
        {{u"init"_s, library}, u"library-exists"_s},
        {{u"list"_s, desk.path(u"nowhere"_s)}, u"not-a-library"_s},
        {{u"inspect"_s, desk.path(u"nothing.pdf"_s)}, u"file-not-found"_s},
        {{u"show"_s, library, u"UNEP/MC/COP.4/91"_s}, u"not-found"_s},
        {{u"list"_s, library, u"--meeting"_s, u"COP-99"_s}, u"not-found"_s},
        {{u"list"_s, library, u"--body"_s, u"Parliament of Fowls"_s}, u"not-found"_s},
        {{u"accept"_s, library, u"12"_s}, u"not-found"_s},
        {{u"correct"_s, library, u"12"_s, u"x"_s}, u"not-found"_s},
        {{u"reject"_s, library, u"12"_s}, u"not-found"_s},
        {{u"undo"_s, library}, u"nothing-to-undo"_s},
        {{u"redo"_s, library}, u"nothing-to-redo"_s},
        {{u"history"_s, library, u"UNEP/MC/COP.4/91"_s}, u"not-found"_s},
        {{u"trash"_s, library, u"UNEP/MC/COP.4/91"_s}, u"not-found"_s},
        {{u"trash"_s, library, u"UNEP/MC/COP.4/91"_s, u"--restore"_s}, u"not-found"_s},
        {{u"restore"_s, library}, u"backup-not-found"_s},
        {{u"import"_s, library, u"x"_s, u"--password-file"_s, desk.path(u"none"_s)}, u"file-unreadable"_s}};
    for (const auto& [words, name] : failing) {
        const Answer plain = desk.run(words);
        INFO(words.join(u' ').toStdString() << ": " << plain);
        CHECK(plain.exitCode == 1);
        CHECK(plain.out.isEmpty());
        CHECK(plain.saysOneSentence());
        const Answer json = desk.run(words + QStringList{u"--json"_s});
        CHECK(json.exitCode == 1);
        CHECK(json.json().value(u"error"_s).toString() == name);
        CHECK(json.json().value(u"message"_s).toString() + u'\n' == plain.messages());
    }
}

TEST_CASE("Man page and completions come from the table of verbs and are sound for their readers")
{
    const Desk desk = Desk::withEmptyLibrary();
    const Answer page = desk.run({u"--man"_s});
    CHECK(page.exitCode == 0);
    CHECK(page.text().startsWith(u".TH RAPPORTEUR-CLI 1"_s));
    for (const QString& verb : verbs)
        CHECK(page.text().contains(u"\n.B "_s + verb + u' '));

    for (const QString& shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        const Answer script = desk.run({u"--completion"_s, shell});
        INFO(shell.toStdString());
        CHECK(script.exitCode == 0);
        for (const QString& verb : verbs)
            CHECK(script.text().contains(verb));
    }
    const QString script = desk.write(u"completion.bash"_s, desk.run({u"--completion"_s, u"bash"_s}).out);
    CHECK(desk.runProgram(u"bash"_s, {u"-n"_s, script}).exitCode == 0);
    const QString typed =
        u". '%1'; COMP_WORDS=(rapporteur-cli re); COMP_CWORD=1; _rapporteur_cli; echo ${COMPREPLY[*]}"_s;
    CHECK(desk.runProgram(u"bash"_s, {u"-c"_s, typed.arg(script)}).text() == u"reject restore reindex redo\n"_s);
}

TEST_CASE("What stands after -- is never an option")
{
    const Desk desk = Desk::withEmptyLibrary();
    const Answer found = desk.on(u"search"_s, {u"--json"_s, u"--"_s, u"--help"_s});
    CHECK(found.exitCode == 0);
    CHECK(found.json().value(u"total"_s) == 0);
}
