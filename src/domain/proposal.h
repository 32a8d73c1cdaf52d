// SPDX-License-Identifier: GPL-3.0-or-later
// What was read of a file, field by field, and what of it waits for a person's word.
#pragma once

#include "domain/document.h"

namespace rapporteur::domain {

/// What a reading or a proposal is about. Symbols to AuthorLine are the fields of the masthead.
enum class Field : quint8 {
    None,
    Symbols,
    Distribution,
    Date,
    Language,
    OriginalLanguage,
    Body,
    MeetingOrdinal,
    Segments,
    AgendaItems,
    AgendaDocument,
    ItemTitle,
    Title,
    AuthorLine,
    SecondFile, ///< another file for a symbol and language that the library holds: its own name is the value
};

/// "symbols", "distribution", "date", "language", "original_language", "body", "meeting_ordinal", "segments",
/// "agenda_items", "agenda_document", "item_title", "title", "author_line", "second_file".
QString code(Field field);
Field fieldFromCode(QStringView code);

/// One value as it was read. `value` has the text form of domain/field_value.h.
struct FieldReading {
    Field field = Field::None;
    QString value;
    double confidence = 0;
    QString reason;
    int page = 0;
    QList<QRectF> boxes;    ///< points from the top left of the page
    bool confirmed = false; ///< a person has accepted or corrected it
};

enum class ProposalState : quint8 { Open, Accepted, Corrected, Rejected, Outdated };

/// "open", "accepted", "corrected", "rejected", "outdated".
QString code(ProposalState state);
ProposalState proposalStateFromCode(QStringView code);

struct Proposal {
    ProposalId id;
    FieldReading reading;
    DocumentId document;
    VersionId version;
    MeetingId meeting; ///< for a value that disagrees with what is known of a meeting
    FileId file;       ///< the file it was read in; for SecondFile the one that waits
    ProposalState state = ProposalState::Open;
    QString decidedValue;
    QDateTime createdAt;
    QDateTime decidedAt;
    QString documentSymbol; ///< first symbol of the document; empty if it has none
    QString fileName;       ///< original name of the file
};

} // namespace rapporteur::domain
