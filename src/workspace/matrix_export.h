// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of decisions (paragraph, text, addressee, due, status as at a day, evidence, next step) out of the
// register, and into a file.
#pragma once

#include "report/matrix.h"
#include "store/mandate_list_repository.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

enum class MatrixFormat : quint8 { Xlsx, Csv, Docx, Odt, Json };

/// "xlsx", "csv", "docx", "odt", "json".
QStringList matrixFormats();
/// By one of these words, or by the ending of a file's name; nothing for another.
std::optional<MatrixFormat> matrixFormat(const QString& word);

struct MatrixRequest {
    QList<domain::DecisionId> decisions; ///< whole decisions, paragraph by paragraph; or, where it is empty,
    store::MandateFilter filter;         ///< the mandates of a list
    domain::Language language = domain::Language::English;
    QDate asAt; ///< invalid: today
};

/// The matrix in the language asked for; texts that this language has not are those of another. Errors: NotFound.
Result<report::Matrix> matrixOf(View& view, const MatrixRequest& request);

/// Errors: as matrixOf, FileUnwritable.
Result<void> exportMatrix(View& view, const MatrixRequest& request, MatrixFormat format, const QString& path);

/// Writes any table in one of these formats; `path` is replaced. Errors: FileUnwritable.
Result<void> writeTableAs(const report::TableDocument& table, MatrixFormat format, const QString& path);

} // namespace rapporteur::workspace
