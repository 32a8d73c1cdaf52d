// SPDX-License-Identifier: GPL-3.0-or-later
// What verbs print: data on standard output, messages on standard error, in UTF-8 whatever the locale.
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace rapporteur::cli {

/// Gives tr() to functions that belong to no object.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// One line of data. Control characters that came out of a document or a file name are shown as U+FFFD, so that they
/// cannot steer a terminal.
void printLine(const QString& line);

/// Several lines of the program's own.
void printText(const QString& text);

/// One JSON value on standard output: objects of a stream are printed each on one line, a single answer is indented.
void printJson(const QJsonObject& object);
void printJsonLine(const QJsonObject& object);

/// A message for the person at the terminal.
void printMessage(const QString& message);

/// Prints the sentence of an error (as JSON too where asked for, on standard output, unless the verb gave its answer
/// before) and returns the exit code that
/// belongs to it.
int failed(const Error& error, bool json);

/// A table of text: columns as wide as their cells (East Asian characters count as two). On a terminal it is cut to
/// its width, each cut shown by "…"; into a file or another program everything goes.
void printTable(const QStringList& head, const QList<QStringList>& rows);

} // namespace rapporteur::cli
