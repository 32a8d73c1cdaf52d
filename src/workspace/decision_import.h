// SPDX-License-Identifier: GPL-3.0-or-later
// How decisions come into the register: out of documents of the library, pasted text, CSV, the JSON of InforMEA, and
// the project's own JSON. Every way gives a plan first, which tells what would be added or changed; applying it is
// one action, whole or not at all.
#pragma once

#include "domain/activity.h"
#include "domain/follow_up.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

/// What a source says of one mandate of a decision: for sources that know more than the text.
struct DraftMandate {
    QString path;
    domain::Mandate mandate;
    QList<domain::StatusEntry> entries;
    QList<domain::Evidence> evidence; ///< those of an activity name it by its source key in `reference`
};

/// What a source says of one decision.
struct DecisionDraft {
    domain::Decision decision; ///< its nodes tell their parents by the ids they have here
    QString body;              ///< code or name of the body where the source prints it
    QString meeting;           ///< "COP-3", "MC-COP COP-3" where the source prints it
    QList<domain::DecisionDocument> documents;
    QList<domain::DecisionRelation> relations;
    QList<DraftMandate> mandates; ///< empty: they are read from the texts
    QString where;                ///< the place in the source: "row 7", "paragraphs 1 to 9 of annex I"
    QStringList problems;         ///< sentences
};

enum class ImportChange : quint8 {
    Added,
    Changed,
    Unchanged,
    Refused, ///< it cannot be taken; its problems tell why
};

/// One line of a dry run.
struct ImportLine {
    ImportChange change = ImportChange::Added;
    QString what;  ///< "MC-3/11"; for an activity its title
    QString title; ///< in the first language that has one
    QString where;
    QStringList details;  ///< sentences: what would be added or changed
    QStringList problems; ///< sentences
    bool wanted = true;   ///< a person may leave it out before the plan is applied
    qsizetype draft = -1; ///< its place in `drafts`, or in `activities`
    bool isActivity = false;
};

struct ImportPlan {
    QString source; ///< what it was read from, for the label of the action: "UNEP/MC/COP.4/99", "decisions.csv"
    QList<DecisionDraft> drafts;
    QList<domain::Activity> activities; ///< mandates by number and path; their ids are found when applied
    QList<ImportLine> lines;            ///< one for each draft and activity, in the order of the source
    QStringList problems;               ///< of the source as a whole
    int count(ImportChange change) const;
};

/// What a person says of pasted text, beyond what the text says of itself.
struct TextFacts {
    QString number;
    QString meeting;                                       ///< "COP-4"
    domain::Language language = domain::Language::Unknown; ///< Unknown: it is told from the text
    bool draft = false;
};

/// Decisions in a document of the library, in all language versions that it has. Errors: NotFound.
Result<ImportPlan> planFromDocument(View& view, domain::DocumentId document);
/// One or several decisions in pasted or plain text.
Result<ImportPlan> planFromText(View& view, const QString& text, const TextFacts& facts);

/// A table of text out of a CSV, for the choice of columns. The encoding is UTF-8, with or without its mark, UTF-16
/// with its mark, or Windows-1252 where it is neither; the separator is a comma, semicolon or tab, whichever divides
/// the first line most.
struct CsvTable {
    QStringList head;
    QList<QStringList> rows;
    QString encoding;
    QStringList problems; ///< sentences: rows with too many cells, an open quotation mark
};
/// Errors: FileNotFound, FileUnreadable, FileTooLarge, EmptyFile.
Result<CsvTable> readCsvTable(const QString& path);
/// What the columns are taken for, by their heads: "number", "title_en", "adopted_on", "meeting", "body", "subject",
/// "paragraph", "text_fr", "link", "state", "" for those that are left out. A text column needs a paragraph column:
/// then each row is one paragraph.
QStringList guessedColumns(const CsvTable& table);
QStringList knownColumns();
Result<ImportPlan> planFromCsv(View& view, const CsvTable& table, const QStringList& columns, const QString& name);

/// InforMEA (both versions) or the project's own JSON, told apart by what stands in it. Errors: as readCsvTable, and
/// Invalid for what is no JSON.
Result<ImportPlan> planFromJson(View& view, const QByteArray& json, const QString& name);
/// Any file: JSON, CSV or text, by its name and first bytes.
Result<ImportPlan> planFromFile(View& view, const QString& path);

struct ImportDone {
    int added = 0;
    int changed = 0;
    int activities = 0;
    QList<domain::DecisionId> decisions; ///< added or changed
};
/// Applies the wanted lines as one action. Errors: Conflict where the library has changed since the plan was made in
/// a way that it does not foresee.
Result<ImportDone> applyImport(Library& library, const ImportPlan& plan);

} // namespace rapporteur::workspace
