// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the command line: verbs from one table, their options, help, man page and shell completion.
#pragma once

#include "base/cancel_token.h"
#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <span>

namespace rapporteur::cli {

/// The exit codes are part of the contract with scripts.
enum ExitCode { Success = 0, Failed = 1, WrongUse = 2 };

struct Option {
    const char* name;  ///< without the dashes
    const char* value; ///< name of its value in the help; null for a switch
    const char* help;  ///< marked with QT_TRANSLATE_NOOP("cli", …)
};

/// One call of one verb: its words and options, and where its output goes.
struct Invocation {
    QStringList arguments;
    QHash<QString, QStringList> options;
    CancelToken cancel; ///< set by Ctrl+C

    bool has(const char* option) const { return options.contains(QLatin1String(option)); }
    QString value(const char* option) const { return options.value(QLatin1String(option)).value(0); }
    QStringList values(const char* option) const { return options.value(QLatin1String(option)); }
    bool json() const { return has("json"); }
};

struct Verb {
    const char* name;
    const char* arguments; ///< "LIBRARY PATH…": words in capitals; "…" = one or more; in brackets = may be left out
    const char* summary;   ///< marked with QT_TRANSLATE_NOOP("cli", …)
    std::span<const Option> options; ///< --json and --help belong to every verb
    int (*run)(const Invocation&);
};

/// Every verb, in the order of the help. cli/verbs.cpp is the table.
std::span<const Verb> verbs();

/// Runs a whole command line (without the program's name) and returns its exit code. Data go to standard output,
/// messages to standard error.
int run(const QStringList& words, const CancelToken& cancel);

/// The man page (troff) and the completion script for "bash", "zsh" or "fish", made from the table of verbs; empty
/// for another shell.
QString manPage();
QString completion(const QString& shell);

} // namespace rapporteur::cli
