// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/command_line.h"
#include "cli/table_lines.h"
#include "workspace/messages.h"

#include <QJsonDocument>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QString printable(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        const bool steers = c.category() == QChar::Other_Control && c != u'\t';
        const bool turns = (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
        if (steers || turns)
            c = u'\uFFFD';
    }
    return result;
}

/// The columns of the terminal that standard output is; 0 where it is none, or does not say.
int terminalColumns()
{
    winsize size{};
    return isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool hasAnswered = false; ///< the one JSON value of the answer is printed

} // namespace

void printLine(const QString& line)
{
    write(stdout, printable(line).toUtf8() + '\n');
}

void printText(const QString& text)
{
    for (const QString& line : text.split(u'\n'))
        printLine(line);
}

void printJson(const QJsonObject& object)
{
    hasAnswered = true;
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void printJsonLine(const QJsonObject& object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printMessage(const QString& message)
{
    write(stderr, printable(message).toUtf8() + '\n');
}

int failed(const Error& error, bool json)
{
    const QString sentence = workspace::sentence(error);
    // Who reads JSON reads one value: an answer that was given tells what failed by itself.
    if (json && !hasAnswered)
        printJsonLine({{u"error"_s, workspace::codeName(error.code)}, {u"message"_s, sentence}});
    printMessage(sentence);
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("RAPPORTEUR_DEBUG"))
        printMessage(u"  "_s + error.detail);
    return error.code == ErrorCode::WrongUsage ? WrongUse : Failed;
}

void printTable(const QStringList& head, const QList<QStringList>& rows)
{
    if (rows.isEmpty())
        return;
    // What is measured is what will be printed.
    QList<QStringList> cells;
    for (const QStringList& row : rows) {
        QStringList each;
        for (const QString& cell : row)
            each.append(printable(cell));
        cells.append(each);
    }
    for (const QString& line : tableLines(head, cells, terminalColumns()))
        printLine(line);
}

} // namespace rapporteur::cli
