// SPDX-License-Identifier: GPL-3.0-or-later
// A document of a meeting: one work under one or several symbols, with its language versions and its place among
// others.
#pragma once

#include "domain/library_file.h"
#include "domain/meeting.h"

namespace rapporteur::domain {

enum class DocumentKind : quint8 {
    Unknown,
    Agenda,
    AnnotatedAgenda,
    Working,
    Information,
    Limited,
    ConferenceRoom,
    Restricted,
    Report,
    Resolution,
    Decision,
    SummaryRecord,
    VerbatimRecord,
    Letter,
    Other,
};

/// "unknown", "agenda", "annotated_agenda", "working", "information", "limited", "conference_room", …
QString code(DocumentKind kind);
DocumentKind documentKindFromCode(QStringView code);

/// The kind that a canonical symbol shows by its components: INF, L, CRP, SR, PV, RES, DEC …; Working for a plain
/// number (field notes on symbols, section 1).
DocumentKind kindOfSymbol(const QString& symbol);

/// Production of the work (field notes on documents, section 9).
enum class DocumentStatus : quint8 {
    Issued,
    Planned,
    Awaited,
    Received,
    Clearance,
    Submitted,
    Editing,
    OnHold,
    Withdrawn
};

/// "issued", "planned", "awaited", "received", "clearance", "submitted", "editing", "on_hold", "withdrawn".
QString code(DocumentStatus status);
DocumentStatus documentStatusFromCode(QStringView code);

enum class VersionStatus : quint8 { Issued, NotForeseen, Expected, Translation, Advance, Reissued };

/// "issued", "not_foreseen", "expected", "translation", "advance", "reissued".
QString code(VersionStatus status);
VersionStatus versionStatusFromCode(QStringView code);

enum class RelationKind : quint8 {
    Revises,
    AddsTo,
    Corrects,
    Amends,
    Annexes,
    Transmits,
    DraftOf,
    Supersedes,
    ReportsOn
};

/// "revises", "adds_to", "corrects", "amends", "annexes", "transmits", "draft_of", "supersedes", "reports_on".
QString code(RelationKind kind);
RelationKind relationKindFromCode(QStringView code);

/// What the last component of a symbol makes of the document without it: COP.4/1/Add.2 adds to COP.4/1.
struct ParentSymbol {
    QString symbol;
    RelationKind kind = RelationKind::AddsTo;
    int number = 0; ///< 2 in Add.2
};

/// Nothing for a symbol that does not end in Rev, Add, Corr or Amend with a number.
std::optional<ParentSymbol> parentOfSymbol(const QString& symbol);

struct DocumentSymbol {
    QString canonical;
    QString printed;
};

struct DocumentTitle {
    QString title;
    QString authorLine; ///< "Note by the secretariat"
};

/// An edition that a later file has replaced.
struct SupersededEdition {
    int edition = 0;
    LibraryFile file;
    QDateTime supersededAt;
};

struct LanguageVersion {
    VersionId id;
    Language language = Language::Unknown;
    VersionStatus status = VersionStatus::Issued;
    QDate expectedOn;
    int edition = 1;
    std::optional<LibraryFile> file; ///< the current edition; none for a version that is only expected
    QList<SupersededEdition> superseded;
};

/// Reads "this document <kind> other", or "other <kind> this document" where `incoming`.
struct DocumentRelation {
    DocumentId other;
    QString otherSymbol;
    RelationKind kind = RelationKind::AddsTo;
    bool incoming = false;
    QList<Language> languages; ///< those that a correction concerns; empty for all
    bool bySymbol = false;     ///< it follows from the symbols; else a person has set it
};

/// What a document is, without its surroundings (store/document_repository.h gives those too).
struct Document {
    DocumentId id;
    DocumentKind kind = DocumentKind::Unknown;
    Distribution distribution = Distribution::Unknown;
    Language originalLanguage = Language::Unknown;
    QDate mastheadDate; ///< day of submission
    QDate issueDate;
    DocumentStatus status = DocumentStatus::Issued;
    QString notes;
    QList<DocumentSymbol> symbols; ///< none for a document whose symbol nobody could tell yet
    QMap<Language, DocumentTitle> titles;
    QList<LanguageVersion> versions;
    QDateTime addedAt;
    QDateTime deletedAt; ///< valid while it lies in the trash
};

} // namespace rapporteur::domain
