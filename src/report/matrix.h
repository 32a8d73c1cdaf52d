// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of a decision: paragraph by paragraph what was asked of whom, by when, what was done, and what comes
// next.
#pragma once

#include "report/table_document.h"

namespace rapporteur::report {

/// One mandate, or one paragraph that asks nothing. Texts are in the language of the matrix.
struct MatrixRow {
    QString label{};      ///< as printed, the whole way: "5 (b)"; a heading has none
    QString text{};       ///< of the paragraph, or of the heading
    bool heading = false; ///< a part or section of the decision: goes over all columns
    QStringList addressees{};
    QString due{};    ///< in words: "fourth meeting of the Conference of the Parties"; may be empty
    QDate dueDate{};  ///< where it is known
    QString status{}; ///< in words; empty: nothing recorded
    QDate statusAsAt{};
    QStringList evidence{}; ///< one a paragraph
    QString evidenceLink{}; ///< address of the first, if it has one
    QString nextStep{};
};

struct Matrix {
    domain::Language language = domain::Language::English;
    QString decisionNumber{}; ///< "MC-3/11"; may be empty where rows of several decisions stand together
    QString title{};
    QDate asAt{}; ///< the day whose state is shown; invalid: the line is left out
    QList<MatrixRow> rows{};
};

/// The matrix as a table, with headings in the language of the matrix. Columns: paragraph, text, addressee, due (a
/// date where it is known), status, as_at, evidence, next_step.
TableDocument matrixTable(const Matrix& matrix);

} // namespace rapporteur::report
