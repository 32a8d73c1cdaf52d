// SPDX-License-Identifier: GPL-3.0-or-later
// Participation out of a table: looked at first, line by line, then brought in as one action that can be undone.
#pragma once

#include "workspace/decision_import.h"
#include "workspace/participation.h"
#include "workspace/participation_columns.h"
#include "workspace/sheet.h"

namespace rapporteur::workspace {

/// What a table says of one State or organization.
struct ParticipationDraft {
    ImportChange change = ImportChange::Unchanged;
    int line = 0;                                  ///< of the file, where it is first named
    QString what;                                  ///< its name
    domain::Organisation organisation;             ///< as it would be; a null id is added
    std::optional<domain::Instrument> instrument;  ///< as it would be, where the table tells of one
    bool takesPart = false;                        ///< the table tells more than what it is and deposited
    domain::Participation participation;           ///< as it would be
    QList<domain::Participant> participants;       ///< those that are added or changed
    std::optional<store::KeptParticipation> known; ///< what the library held when the plan was made
    QStringList details;                           ///< sentences: what would be added or changed
    QStringList problems;                          ///< sentences with their lines: what was not understood
    bool wanted = true;                            ///< a person may leave it out
};
struct ParticipationImport {
    domain::MeetingId meeting;
    domain::BodyId conference; ///< of the instruments; null where no treaty is known
    QString source;
    QList<ParticipationDraft> drafts; ///< in the order of the table
    QStringList problems;             ///< of the table as a whole
    int count(ImportChange change) const;
};

/// What a table would add or change at a meeting, with what each column holds (participationFields; empty: left out).
/// Rows of one organization belong together; a row of a person without one goes on with the row above. Cells replace
/// what is known, empty cells nothing. A cell that is not understood is told and left out. An organization that the
/// library does not know is added where the row tells its kind, or a code of three letters. Errors: NotFound.
Result<ParticipationImport> planParticipation(View& view, domain::MeetingId meeting, const Sheet& table,
                                              const QStringList& fields);

struct ParticipationDone {
    int organisations = 0; ///< added
    int added = 0;
    int changed = 0;
};
/// Brings in the wanted drafts as one action. Errors: Conflict where what the plan was made for has changed since.
Result<ParticipationDone> applyParticipation(Library& library, const ParticipationImport& import);

} // namespace rapporteur::workspace
