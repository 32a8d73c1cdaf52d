// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a meeting against the six languages: what is held, expected, late, not foreseen; planned documents
// that are not there yet stand among the others.
#pragma once

#include "domain/plan.h"
#include "workspace/library.h"

#include <array>

namespace rapporteur::workspace {

enum class CellState : quint8 { NotForeseen, Expected, Late, Held };
/// "not_foreseen", "expected", "late", "held".
QString code(CellState state);
QString cellStateName(CellState state);

struct GridCell {
    CellState state = CellState::NotForeseen;
    QDate expectedOn; ///< of one expected or late; invalid: no day is known
    domain::VersionId version;
    domain::VersionStatus status = domain::VersionStatus::Issued; ///< advance, reissued … of one that is held
    int edition = 0;
    QStringList corrections; ///< symbols of corrigenda that concern this language
};

struct GridRow {
    domain::DocumentId document;       ///< null for one that is only planned
    domain::PlannedDocumentId planned; ///< null for one that nobody planned
    QStringList symbols;
    QString title; ///< in the first of the languages asked for that has one
    domain::DocumentKind kind = domain::DocumentKind::Unknown;
    domain::DocumentStatus state = domain::DocumentStatus::Issued;
    QStringList agendaItems;
    QString unit;
    QString officer;
    std::array<GridCell, 6> cells; ///< in the order of domain::officialLanguages
    const GridCell& cell(domain::Language language) const;
};

struct GridQuery {
    domain::MeetingId meeting;
    QDate asAt;                                           ///< invalid: today
    bool late = false;                                    ///< only rows with a late cell
    domain::Language missing = domain::Language::Unknown; ///< only rows foreseen and not held in this language
    QList<domain::Language> titleLanguages{domain::Language::English};
};
struct Grid {
    QList<GridRow> rows;       ///< in the field's order of symbols; planned ones without a symbol last
    std::array<int, 6> held{}; ///< of the rows, by language
    std::array<int, 6> late{};
    std::array<int, 6> expected{};
};
/// Errors: NotFound.
Result<Grid> documentGrid(View& view, const GridQuery& query);

/// The next number of a series of the meeting that no document and no plan has: kind Working of COP-4 gives
/// "UNEP/MC/COP.4/28". Errors: NotFound where nothing shows how the meeting's symbols begin.
Result<QString> nextFreeSymbol(View& view, domain::MeetingId meeting, domain::DocumentKind kind);

} // namespace rapporteur::workspace
