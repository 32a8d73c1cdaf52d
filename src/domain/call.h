// SPDX-License-Identifier: GPL-3.0-or-later
// A call for information, comments or nominations with its deadline, and what was submitted in answer to it.
#pragma once

#include "domain/body.h"
#include "domain/meeting_ids.h"

#include <QDate>

namespace rapporteur::domain {

/// To whom a call goes, beside those that it names.
enum class CallAudience : quint8 {
    Named,   ///< to nobody else
    Parties, ///< of the treaty of its meeting
    States,  ///< and regional economic integration organizations
    All      ///< that the library knows
};
/// "named", "parties", "states", "all".
QString code(CallAudience audience);
std::optional<CallAudience> callAudienceFromCode(QStringView code);
QList<CallAudience> callAudiences();

struct Call {
    CallId id;
    QString reference; ///< the letter's own: "MC/COP6/2025/59"
    QString decision;  ///< decision and paragraph that ask for it: "MC-3/11, 5 (b)"
    MeetingId meeting; ///< for which it is made; null: none
    CallAudience audience = CallAudience::Named;
    QList<OrganisationId> addressees; ///< by name
    QDate openedOn;
    QDate deadline;      ///< the last day; invalid: none
    bool closed = false; ///< nothing more is expected
    Translations titles;
    QString notes;
    bool operator==(const Call&) const = default;
};

struct SubmissionFile {
    FileId file;
    QString name; ///< as it was sent
    bool operator==(const SubmissionFile&) const = default;
};

struct Submission {
    SubmissionId id;
    CallId call;
    OrganisationId organisation;
    QDate receivedOn;
    Language language = Language::Unknown;
    QString symbol; ///< canonical, of the document in which it was issued; may be empty
    QString summary;
    QList<SubmissionFile> files;
    bool operator==(const Submission&) const = default;
};

/// Days that a submission came after the deadline; 0 where it was in time or there is none.
int daysLate(const Submission& submission, const Call& call);

} // namespace rapporteur::domain
