// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision asks of whom, and what was done about it: mandates, their status entries and their evidence.
#pragma once

#include "domain/body.h"
#include "domain/decision.h"
#include "domain/due.h"
#include "domain/mandate.h"

namespace rapporteur::domain {

VerbCategory verbCategoryFromCode(QStringView code);

enum class MandateState : quint8 { Proposed, Confirmed, Rejected };

/// "proposed", "confirmed", "rejected".
QString code(MandateState state);
MandateState mandateStateFromCode(QStringView code);

struct Addressee {
    QString kind; ///< identifier of the table of addressees, equal in all languages: "executive-secretary"; may be ""
    QString name; ///< as printed or typed
    BodyId body;
    bool operator==(const Addressee&) const = default;
};

/// What one language prints of a mandate.
struct MandateText {
    QString verb;
    QString deliverable;
    QString condition; ///< "subject to the availability of resources"
    bool operator==(const MandateText&) const = default;
};

struct Mandate {
    MandateId id;
    DecisionNodeId node;
    QString verb; ///< identifier of the table of verbs: "requests"; empty for one that the table lacks
    VerbCategory category = VerbCategory::Unknown;
    int force = 0; ///< 0 observes … 5 decides
    bool operational = true;
    bool fundingCaveat = false;
    Due due;
    QList<Addressee> addressees;
    QMap<Language, MandateText> texts;
    MandateState state = MandateState::Proposed;
    Origin origin = Origin::Person;
    double confidence = 1;
    QString officer; ///< who follows it up
    QString nextStep;
    QString notes;
};

enum class FollowUpStatus : quint8 {
    NothingRecorded, ///< no entry at all: never stored
    NotStarted,
    UnderWay,
    PartlyDone,
    Done,
    Overtaken,
    Superseded,
    Elapsed,
    NoFurtherAction,
};

/// "nothing_recorded", "not_started", "under_way", "partly_done", "done", "overtaken", "superseded", "elapsed",
/// "no_further_action".
QString code(FollowUpStatus status);
/// Nothing for another word.
std::optional<FollowUpStatus> followUpStatusFromCode(QStringView code);
QList<FollowUpStatus> followUpStatuses();
/// Whether nothing more is to be done: done, overtaken, superseded, elapsed, no further action.
bool isClosed(FollowUpStatus status);

/// One entry, never changed: a correction is a later entry.
struct StatusEntry {
    StatusEntryId id;
    MandateId mandate;
    FollowUpStatus status = FollowUpStatus::NothingRecorded;
    QDate asAt; ///< the day of which it tells
    QString author;
    QString note;
    QDateTime recordedAt;
};

enum class EvidenceKind : quint8 { Document, Meeting, Activity, File, Address, Other };

/// "document", "meeting", "activity", "file", "address", "other".
QString code(EvidenceKind kind);
std::optional<EvidenceKind> evidenceKindFromCode(QStringView code);

struct Evidence {
    EvidenceId id;
    MandateId mandate;
    StatusEntryId entry; ///< the entry it came with; null if it was added alone
    EvidenceKind kind = EvidenceKind::Document;
    QString reference; ///< Document: canonical symbol; Address: http or https; Other: a notification, a letter
    QString path;      ///< paragraph of the document
    MeetingId meeting;
    ActivityId activity;
    FileId file;
    QString note;
    QString author;
    QDateTime recordedAt;
    QString shown;       ///< what to show: symbol and paragraph, meeting, title of the activity, name of the file
    DocumentId document; ///< null while the library does not hold the symbol
};

} // namespace rapporteur::domain
