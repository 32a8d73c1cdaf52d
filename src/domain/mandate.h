// SPDX-License-Identifier: GPL-3.0-or-later
// What a paragraph asks of somebody: one request, invitation, decision.
#pragma once

#include "domain/language.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace rapporteur::domain {

/// The class of a verb survives translation; the verb itself does not (field notes on decisions, section 3).
enum class VerbCategory : quint8 { Unknown, Observing, Evaluative, Reinforcing, Directive, Deciding };

/// "observing", "evaluative", "reinforcing", "directive", "deciding"; empty for Unknown.
QString code(VerbCategory category);

enum class MandateKind : quint8 {
    Enacted,   ///< an operative paragraph of a decision asks it
    Reported,  ///< a report tells that a body asked it
    Suggested, ///< a document proposes that a body do it
};

/// "enacted", "reported", "suggested".
QString code(MandateKind kind);

struct MandateProposal {
    MandateKind kind = MandateKind::Enacted;
    QString paragraph; ///< path of the block
    int block = -1;
    QString verb;        ///< identifier of the verb table: "requests", "invites"
    QString printedVerb; ///< as it stands in the text
    VerbCategory category = VerbCategory::Unknown;
    int force = 0;          ///< 0 observes … 5 decides
    QStringList addressees; ///< as printed, heads only: "Executive Director", "执行秘书"
    QString issuer;         ///< for reported mandates: who asked
    QString source;         ///< for reported mandates: the decision or resolution, canonical, if named
    QString deliverable;    ///< what is to come of it, as printed
    QString due;            ///< "2016-03-31", "meeting:4", "meeting:next", "recurring:…", empty
    QString condition;      ///< "subject to the availability of resources" as printed, empty
    double confidence = 0;
};

} // namespace rapporteur::domain
