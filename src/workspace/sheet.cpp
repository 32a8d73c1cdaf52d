// SPDX-License-Identifier: GPL-3.0-or-later
// What is no whole text of one encoding is refused, not guessed at.
#include "workspace/sheet.h"

#include "workspace/csv_reader.h"
#include "workspace/decision_sources.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(sheet)
};

constexpr int mostColumns = 200;
constexpr int mostRows = 100'000;
constexpr int mostTold = 20;

Failure refused(const QString& source, const QString& why)
{
    return fail(ErrorCode::Invalid, {Text::tr("file"), source, why});
}

/// The length of the UTF-8 sequence of several bytes that begins here; 0 where there is none.
qsizetype sequenceAt(const QByteArray& bytes, qsizetype at)
{
    const auto byte = [&](qsizetype place) { return static_cast<unsigned char>(bytes[place]); };
    const unsigned char lead = byte(at);
    const qsizetype length = lead >= 0xC2 && lead <= 0xDF   ? 2
                             : lead >= 0xE0 && lead <= 0xEF ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    for (qsizetype place = at + 1; place < at + length; ++place) {
        if ((byte(place) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

struct ByteCounts {
    qsizetype sequences = 0; ///< UTF-8 of several bytes
    qsizetype single = 0;    ///< bytes beyond ASCII outside those
    qsizetype letters = 0;   ///< letters of ASCII
    qsizetype undefined = 0; ///< bytes that Windows-1252 does not have
    int firstLine = 0;       ///< of the first single byte
};

ByteCounts countBytes(const QByteArray& bytes)
{
    ByteCounts counts;
    int line = 1;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte < 0x80) {
            line += byte == '\n' ? 1 : 0;
            counts.letters += (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z' ? 1 : 0;
        } else if (const qsizetype length = sequenceAt(bytes, at); length > 0) {
            ++counts.sequences;
            at += length - 1;
        } else {
            ++counts.single;
            counts.undefined += byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D ? 1 : 0;
            counts.firstLine = counts.firstLine == 0 ? line : counts.firstLine;
        }
    }
    return counts;
}

/// Why the bytes are no text of one encoding; empty where they are.
QString encodingProblem(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringConverter::Utf16);
        const QString decoded = decoder(bytes);
        return decoder.hasError() || bytes.size() % 2 != 0 || decoded.contains(QChar::Null)
                   ? Text::tr("it begins as UTF-16 and is none; save it again as UTF-8.")
                   : QString();
    }
    if (bytes.contains('\0'))
        return Text::tr("it is no text; save it as CSV, in UTF-8.");
    const ByteCounts counts = countBytes(bytes);
    if (counts.single == 0) {
        QStringDecoder decoder(QStringConverter::Utf8);
        const QString decoded = decoder(bytes);
        return decoder.hasError() ? Text::tr("it begins as UTF-8 and is none; save it again as UTF-8.") : QString();
    }
    if (counts.sequences > 0)
        return Text::tr("it holds text in two encodings (line %1); save it again as UTF-8.").arg(counts.firstLine);
    // Texts in Latin letters have far fewer letters with accents: this is another encoding.
    constexpr qsizetype fewest = 8;
    if (counts.undefined > 0 || (counts.single >= fewest && counts.single * 3 > counts.letters))
        return Text::tr("it is in an encoding that is not known here; save it again as UTF-8.");
    return {};
}

} // namespace

Result<Sheet> sheetOf(const QByteArray& bytes, const QString& source)
{
    if (const QString problem = encodingProblem(bytes); !problem.isEmpty())
        return refused(source, problem);
    Sheet table;
    table.source = source;
    const QString text = decodedText(bytes, table.encoding);
    CsvReader reader(text);
    QStringList row;
    while (reader.next(row)) {
        if (row.size() > mostColumns)
            return refused(
                source,
                Text::tr("line %1 has more than %2 columns; save the table alone, without what stands beside it.")
                    .arg(reader.line())
                    .arg(mostColumns));
        if (table.head.isEmpty()) {
            table.head = row;
            continue;
        }
        if (table.rows.size() == mostRows)
            return refused(source, Text::tr("it has more than %1 rows.").arg(mostRows));
        if (row.size() > table.head.size() && table.problems.size() < mostTold)
            table.problems.append(Text::tr("Line %1 has more cells than the head.").arg(reader.line()));
        table.rows.append(row);
        table.lines.append(reader.line());
    }
    if (reader.hasOpenQuote())
        table.problems.append(
            Text::tr("A quotation mark is opened and never closed: everything behind it stands in one cell."));
    if (table.encoding == u"Windows-1252"_s)
        table.problems.append(Text::tr("The file is not in UTF-8: it was read as Windows-1252. Look at the letters "
                                       "with accents before you keep it."));
    return table;
}

Sheet sheetOf(const QJsonArray& rows, const QStringList& fields, const QString& source)
{
    Sheet table;
    table.source = source;
    table.head = fields;
    table.head.removeIf([&](const QString& field) {
        return std::none_of(rows.begin(), rows.end(),
                            [&](const QJsonValue& row) { return row.toObject().contains(field); });
    });
    for (const QJsonValue& row : rows) {
        const QJsonObject object = row.toObject();
        QStringList cells;
        for (const QString& field : std::as_const(table.head))
            cells.append(object.value(field).toVariant().toString());
        table.rows.append(cells);
        table.lines.append(int(table.rows.size()));
    }
    return table;
}

Result<Sheet> readSheet(const QString& path)
{
    const auto bytes = readSourceFile(path);
    if (!bytes)
        return Failure(bytes.error());
    return sheetOf(*bytes, QFileInfo(path).fileName());
}

} // namespace rapporteur::workspace
