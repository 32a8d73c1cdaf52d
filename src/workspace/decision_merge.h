// SPDX-License-Identifier: GPL-3.0-or-later
// How one decision of a source stands to the register: what it would add or change, and the adding and changing.
#pragma once

#include "store/body_repository.h"
#include "workspace/decision_import.h"

#include <functional>
#include <memory>

namespace rapporteur::workspace {

/// One thing that differs: told as a sentence (empty for what follows from another), and done by `apply`.
struct Difference {
    QString sentence;
    std::function<void(store::Connection&)> apply;
};

struct DraftComparison {
    ImportChange change = ImportChange::Unchanged;
    QStringList problems;
    QList<Difference> differences;
    /// The decision that the draft is about: null until the first difference of a new one is applied.
    std::shared_ptr<domain::DecisionId> target;
};

/// What the register needs to know for many drafts.
struct MergeGround {
    store::BodyDirectory bodies;
    /// Numbers that earlier drafts of the same plan add: a number that comes twice is added once.
    QHash<QString, std::shared_ptr<domain::DecisionId>> added;
};

/// Compares with the library as it is now. Applying the differences in order, in one transaction, makes the register
/// say what the draft says.
DraftComparison compareDraft(store::Connection& connection, const DecisionDraft& draft, MergeGround& ground);

/// The same for an activity; its mandates are told by number and path.
DraftComparison compareActivity(store::Connection& connection, const domain::Activity& activity);

} // namespace rapporteur::workspace
