// SPDX-License-Identifier: GPL-3.0-or-later
// A table of text as a spreadsheet saves it: what records come in out of. It is taken whole or not at all.
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QStringList>

namespace rapporteur::workspace {

struct Sheet {
    QString source; ///< name of the file
    QString encoding;
    QStringList head;
    QList<QStringList> rows;
    QList<int> lines;     ///< of the file, for each row
    QStringList problems; ///< sentences: letters that may be wrong, an open quotation mark
};
/// Errors: FileNotFound, FileUnreadable, FileTooLarge, EmptyFile; Invalid for more than 200 columns or 100,000 rows,
/// for two encodings in one file, for a file that is no text.
Result<Sheet> readSheet(const QString& path);
/// The same out of bytes.
Result<Sheet> sheetOf(const QByteArray& bytes, const QString& source);
/// The same out of JSON: objects with these fields as keys; fields that no object has are left out, and so are values
/// that are neither texts, numbers nor true and false. Lines are counted in objects.
Sheet sheetOf(const QJsonArray& rows, const QStringList& fields, const QString& source);

} // namespace rapporteur::workspace
