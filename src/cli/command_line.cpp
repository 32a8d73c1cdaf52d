// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/output.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Option commonOptions[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("cli", "print JSON for other programs")},
    {"help", nullptr, QT_TRANSLATE_NOOP("cli", "tell about this verb")},
};

const Verb* verbNamed(const QString& name)
{
    const auto all = verbs();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Verb& each) { return name == QLatin1String(each.name); });
    return found == all.end() ? nullptr : &*found;
}

const Option* optionNamed(const Verb& verb, const QString& name)
{
    const auto matches = [&](const Option& each) { return name == QLatin1String(each.name); };
    const auto own = std::find_if(verb.options.begin(), verb.options.end(), matches);
    if (own != verb.options.end())
        return &*own;
    const auto common = std::find_if(std::begin(commonOptions), std::end(commonOptions), matches);
    return common == std::end(commonOptions) ? nullptr : common;
}

QString synopsis(const Verb& verb)
{
    QString line = u"rapporteur-cli "_s + QLatin1String(verb.name) + u' ' + QString::fromUtf8(verb.arguments);
    if (!verb.options.empty())
        line += u" [OPTION…]"_s;
    return line;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QString spelled(const Option& option)
{
    return u"--"_s + QLatin1String(option.name) + (option.value ? u' ' + QLatin1String(option.value) : QString());
}

int printVerbHelp(const Verb& verb)
{
    printLine(synopsis(verb));
    printLine({});
    printLine(translated(verb.summary));
    QList<QStringList> rows;
    for (const Option& option : verb.options)
        rows.append({u"  "_s + spelled(option), translated(option.help)});
    for (const Option& option : commonOptions)
        rows.append({u"  "_s + spelled(option), translated(option.help)});
    printLine({});
    printTable({u" "_s, {}}, rows);
    return Success;
}

int printHelp()
{
    printLine(u"rapporteur-cli VERB …"_s);
    printLine({});
    QList<QStringList> rows;
    for (const Verb& verb : verbs())
        rows.append({u"  "_s + QLatin1String(verb.name) + u' ' + QString::fromUtf8(verb.arguments),
                     translated(verb.summary)});
    printTable({u" "_s, {}}, rows);
    printLine({});
    printLine(Text::tr(
        "rapporteur-cli VERB --help tells more about a verb. Exit codes: 0 success, 1 failure, 2 wrong usage."));
    return Success;
}

/// How many words a verb takes at least and at most, from the words of its synopsis.
std::pair<qsizetype, qsizetype> arity(const Verb& verb)
{
    const QStringList words = QString::fromUtf8(verb.arguments).split(u' ', Qt::SkipEmptyParts);
    qsizetype least = 0;
    bool open = false;
    for (const QString& word : words) {
        least += word.startsWith(u'[') ? 0 : 1;
        open = open || word.contains(u'…');
    }
    return {least, open ? 1'000'000 : words.size()};
}

Result<Invocation> parse(const Verb& verb, const QStringList& words)
{
    Invocation invocation;
    bool onlyArguments = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (onlyArguments || !word.startsWith(u"--"_s)) {
            invocation.arguments.append(word);
            continue;
        }
        if (word == u"--"_s) {
            onlyArguments = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const Option* option = optionNamed(verb, name);
        if (!option)
            return fail(ErrorCode::WrongUsage,
                        {Text::tr("The verb %1 has no option --%2.").arg(QLatin1String(verb.name), name)});
        QString value;
        if (option->value && equals < 0 && i + 1 == words.size())
            return fail(ErrorCode::WrongUsage, {Text::tr("The option --%1 needs a value.").arg(name)});
        if (!option->value && equals >= 0)
            return fail(ErrorCode::WrongUsage, {Text::tr("The option --%1 takes no value.").arg(name)});
        if (option->value)
            value = equals < 0 ? words[++i] : word.mid(equals + 1);
        invocation.options[name].append(value);
    }
    return invocation;
}

} // namespace

int run(const QStringList& words, const CancelToken& cancel)
{
    if (words.isEmpty() || words[0] == u"--help"_s || words[0] == u"help"_s) {
        printHelp();
        return words.isEmpty() ? WrongUse : Success;
    }
    if (words[0] == u"--version"_s) {
        printLine(u"rapporteur-cli " RAPPORTEUR_VERSION ""_s);
        return Success;
    }
    if (words[0] == u"--man"_s) {
        printText(manPage());
        return Success;
    }
    if (words[0] == u"--completion"_s) {
        const QString script = completion(words.value(1));
        if (script.isEmpty())
            return failed({ErrorCode::WrongUsage, {Text::tr("--completion needs one of bash, zsh, fish.")}, {}},
                          false);
        printText(script);
        return Success;
    }
    const Verb* verb = verbNamed(words[0]);
    if (!verb)
        return failed({ErrorCode::WrongUsage, {Text::tr("There is no verb “%1”.").arg(words[0])}, {}}, false);
    Result<Invocation> invocation = parse(*verb, words.mid(1));
    if (!invocation)
        return failed(invocation.error(), words.contains(u"--json"_s));
    if (invocation->has("help"))
        return printVerbHelp(*verb);
    const auto [least, most] = arity(*verb);
    if (invocation->arguments.size() < least || invocation->arguments.size() > most)
        return failed({ErrorCode::WrongUsage, {Text::tr("Usage: %1.").arg(synopsis(*verb))}, {}}, invocation->json());
    invocation->cancel = cancel;
    return verb->run(*invocation);
}

QString manPage()
{
    const auto escaped = [](QString text) { return text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s); };
    QString page = u".TH RAPPORTEUR-CLI 1 \"\" \"Rapporteur " RAPPORTEUR_VERSION "\"\n"
                   ".SH NAME\nrapporteur-cli \\- the documents of a conference of the parties, without a window\n"
                   ".SH SYNOPSIS\n.B rapporteur-cli\n.I VERB\n[\\fIOPTION\\fR …] \\fIARGUMENT\\fR …\n.SH VERBS\n"_s;
    for (const Verb& verb : verbs()) {
        page += u".TP\n.B "_s + QLatin1String(verb.name) + u" \\fI"_s + escaped(QString::fromUtf8(verb.arguments)) +
                u"\\fR\n"_s;
        page += escaped(QString::fromUtf8(verb.summary)) + u'\n';
        for (const Option& option : verb.options)
            page += u".RS\n.TP\n.B "_s + escaped(spelled(option)) + u'\n' + escaped(QString::fromUtf8(option.help)) +
                    u"\n.RE\n"_s;
    }
    page += u".SH OPTIONS OF EVERY VERB\n"_s;
    for (const Option& option : commonOptions)
        page += u".TP\n.B "_s + escaped(spelled(option)) + u'\n' + escaped(QString::fromUtf8(option.help)) + u'\n';
    page += u".SH EXIT STATUS\n0 success, 1 failure, 2 wrong usage.\n"_s;
    return page;
}

QString completion(const QString& shell)
{
    QStringList names;
    for (const Verb& verb : verbs())
        names.append(QLatin1String(verb.name));
    QString script;
    if (!QStringList{u"bash"_s, u"zsh"_s, u"fish"_s}.contains(shell))
        return script;
    if (shell == u"fish"_s) {
        script += u"complete -c rapporteur-cli -n __fish_use_subcommand -f -a '"_s + names.join(u' ') + u"'\n"_s;
        for (const Verb& verb : verbs()) {
            for (const Option& option : verb.options) {
                script += u"complete -c rapporteur-cli -n '__fish_seen_subcommand_from "_s +
                          QLatin1String(verb.name) + u"' -l "_s + QLatin1String(option.name) +
                          (option.value ? u" -r\n"_s : u"\n"_s);
            }
        }
        return script;
    }
    // zsh reads bash completions once bashcompinit is loaded.
    if (shell == u"zsh"_s)
        script += u"#compdef rapporteur-cli\nautoload -U +X bashcompinit && bashcompinit\n"_s;
    script += u"_rapporteur_cli() {\n    local word=${COMP_WORDS[COMP_CWORD]} options=\n"
              "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n        COMPREPLY=($(compgen -W '"_s +
              names.join(u' ') + u"' -- \"$word\"))\n        return\n    fi\n    case ${COMP_WORDS[1]} in\n"_s;
    for (const Verb& verb : verbs()) {
        QStringList options{u"--json"_s, u"--help"_s};
        for (const Option& option : verb.options)
            options.append(u"--"_s + QLatin1String(option.name));
        script += u"        "_s + QLatin1String(verb.name) + u") options='"_s + options.join(u' ') + u"' ;;\n"_s;
    }
    script += u"    esac\n    case $word in\n        -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"
              "        *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n    esac\n}\n"
              "complete -o filenames -F _rapporteur_cli rapporteur-cli\n"_s;
    return script;
}

} // namespace rapporteur::cli
