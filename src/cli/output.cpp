// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/command_line.h"
#include "workspace/messages.h"

#include <QJsonDocument>
#include <cstdio>

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

/// Columns of a terminal that a text takes. Wide and full-width forms (Unicode annex 11) take two, marks none.
int columns(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
            category == QChar::Other_Format)
            continue;
        const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
                          (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
                          (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
                          (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3fffd);
        width += wide ? 2 : 1;
    }
    return width;
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
    QList<int> widths;
    for (const QString& title : head)
        widths.append(columns(title));
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], columns(row[i]));
    }
    const auto print = [&](const QStringList& row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == row.size();
            line += row[i] + (last ? QString() : QString(widths.value(i) - columns(row[i]) + 2, u' '));
        }
        printLine(line);
    };
    if (!rows.isEmpty())
        print(head);
    for (const QStringList& row : rows)
        print(row);
}

} // namespace rapporteur::cli
