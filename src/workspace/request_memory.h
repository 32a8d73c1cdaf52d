// SPDX-License-Identifier: GPL-3.0-or-later
// What the register was asked before: for a paragraph of a decision, the paragraphs of other decisions that ask the
// same of the same addressee, in any language version.
#pragma once

#include "store/decision_list_repository.h"
#include "text/memory.h"
#include "workspace/view.h"

namespace rapporteur::workspace {

/// A paragraph that asks much the same, with the words that both share.
struct AskedBefore {
    domain::DecisionId decision;
    QString number; ///< empty for a draft
    QString meetingCode;
    QDate adoptedOn;
    QString path;
    domain::Language language = domain::Language::Unknown; ///< of `text`
    QString text;
    QList<text::TextSpan> common; ///< words of `text` that the paragraph has too
    double score = 0;             ///< 0 to 1
    bool sameAddressee = false;
};

/// Remembers all paragraphs of the register at one moment. Making it reads the whole register: a window keeps it
/// until the register changes, and makes it on a reader thread. Once made it is not changed, and may be read from any
/// thread.
class RequestMemory {
public:
    /// Errors: Cancelled.
    static Result<std::shared_ptr<const RequestMemory>> of(View& view, const CancelToken& cancel = {});

    /// The most alike first, at most `limit`; those of the decision itself are left out. Errors: NotFound where the
    /// decision or the paragraph of this path is not there.
    Result<QList<AskedBefore>> askedBefore(View& view, domain::DecisionId decision, const QString& path,
                                           qsizetype limit = 20) const;
    /// How many language versions of paragraphs it remembers.
    qsizetype size() const { return m_memory.size(); }

private:
    text::Memory m_memory;
    QHash<qint64, qint64> m_decisionOf; ///< node → decision
};

} // namespace rapporteur::workspace
