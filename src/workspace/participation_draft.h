// SPDX-License-Identifier: GPL-3.0-or-later
// Grows what a table says of one State or organization, row by row. Part of planParticipation.
#pragma once

#include "workspace/participation_import.h"

#include <QHash>

namespace rapporteur::workspace {

/// One row of a table by its fields; empty cells are left out.
using ParticipationCells = QHash<QString, QString>;

class GrowingDraft {
public:
    /// One that the library knows, or does not (a null id).
    GrowingDraft(const domain::Organisation& organisation, int line);
    /// One that cannot be taken, and why.
    static GrowingDraft refused(const QString& what, int line, const QString& problem);

    /// What the library holds of it at the meeting.
    void setKnown(domain::MeetingId meeting, const std::optional<store::KeptParticipation>& known,
                  const std::optional<domain::Instrument>& instrument);
    void take(const ParticipationCells& cells, int line);
    /// Why a row with this code (empty: none) and these names cannot be of the same organization, though one of them
    /// led here: one that is new with this table has one code, and one name in a language. Empty: it can.
    QString contradiction(const ParticipationCells& cells) const;
    /// The draft with its kind of change. `listed`: being in the table means to be in the list of the meeting.
    ParticipationDraft finished(domain::BodyId conference, bool listed);

private:
    void takeOrganisation(const ParticipationCells& cells, int line);
    void takeInstrument(const ParticipationCells& cells, int line);
    void takeParticipation(const ParticipationCells& cells, int line);
    void takePerson(const ParticipationCells& cells, int line);
    void takeDay(const ParticipationCells& cells, const QString& field, int line, QDate& day);
    template <typename Value>
    bool takeValue(const ParticipationCells& cells, const QString& field, int line, Value& value,
                   std::optional<Value> (*read)(const QString&));
    /// The person that the library has under this name and address, not yet met in the table; else a new one.
    domain::Participant personCalled(const QString& name, const QString& email);
    void say(const QString& field, const QString& said, int line);
    void tell(int line, const QString& problem);
    void tellMisread(const QString& field, const QString& cell, int line);
    void checkInstrument(domain::BodyId conference);
    void checkDays();
    void listChanges();

    ParticipationDraft m_draft;
    domain::Organisation m_organisationBefore;
    std::optional<domain::Instrument> m_instrumentBefore;
    bool m_refused = false;
    QHash<QString, std::pair<int, QString>> m_said; ///< field → line and what was said there
    QMultiHash<QString, qsizetype> m_persons; ///< key of a name → place among those known, while it is not met
};

} // namespace rapporteur::workspace
