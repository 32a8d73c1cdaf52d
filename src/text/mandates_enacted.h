// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the operative part of one decision, part by part, and proposes what it asks.
#pragma once

#include "domain/mandate.h"
#include "text/mandate_paragraph.h"

#include <QList>
#include <QString>

namespace rapporteur::text {

/// A paragraph, item or line of a decision. What is neither is not given to the reader.
struct OperativePart {
    int block = -1; ///< comes back in the proposal
    QString path;   ///< as domain::Block::path
    QString text;
    bool isItem = false;
    bool isNumbered = false; ///< has a label; what has none is preamble, unless it asks and ends like a sentence
    bool hasItems = false;   ///< an item below it follows
};

/// What one verb at one place proposes: verb, addressees, deliverable, due time, condition. `text` must hold the
/// verb; what it asks goes as far as `end`, an offset in the folded text.
domain::MandateProposal proposalAt(domain::MandateKind kind, const MandateParagraph& text, const VerbAt& verb,
                                   qsizetype end);

/// Given the parts of one decision in order.
class OperativeReader {
public:
    explicit OperativeReader(domain::Language language)
        : m_language(language)
    {
    }

    /// What this part asks; nothing for a preambular paragraph or a chapeau whose items ask it.
    QList<domain::MandateProposal> read(const OperativePart& part);

private:
    struct Chapeau {
        QString path; ///< passes its verb on to the items whose paths begin with this
        domain::MandateProposal proposal;
        bool openVerb = false; ///< "Decides:" — its items may begin with a verb of their own
    };

    QList<domain::MandateProposal> readVerbs(const MandateParagraph& text, qsizetype from) const;
    QList<domain::MandateProposal> readItem(const OperativePart& part, const MandateParagraph& text);
    QList<domain::MandateProposal> withChapeau(const OperativePart& part, const MandateParagraph& text,
                                               QList<domain::MandateProposal> found);
    const Chapeau* chapeauOf(const OperativePart& part);
    void place(QList<domain::MandateProposal>& found, const OperativePart& part) const;

    domain::Language m_language;
    QList<Chapeau> m_chapeaux;
};

} // namespace rapporteur::text
