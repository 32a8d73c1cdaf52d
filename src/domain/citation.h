// SPDX-License-Identifier: GPL-3.0-or-later
// A mention of another document, decision, resolution or treaty article in a text.
#pragma once

#include <QString>
#include <QStringList>

namespace rapporteur::domain {

enum class CitationKind : quint8 { Symbol, Decision, Resolution, Article };

/// "symbol", "decision", "resolution", "article".
QString code(CitationKind kind);

/// One citation. Several targets where one printed form names several things: a joint symbol, "and Add.1", a range.
struct Citation {
    CitationKind kind = CitationKind::Symbol;
    QString raw;         ///< as printed
    qsizetype begin = 0; ///< span in the text that was searched (a block's clean text)
    qsizetype end = 0;
    QStringList targets; ///< canonical forms: "UNEP/MC/COP.4/INF/17", "MC-3/11", "GC 25/5", "A/RES/79/93 A", "? 5/1"
    QString pinpoint;    ///< "5(b)", "annex I, 11": the paragraph or annex within the target; empty if none
    double confidence = 0; ///< 0 to 1; below domain::sure it is offered, not asserted
    QString remark; ///< a code such as "misprint", "look-alike", "glued note number", "unknown body"; empty if none
    int block = -1; ///< index of the block it stands in
    int page = 0;   ///< from 1
};

} // namespace rapporteur::domain
