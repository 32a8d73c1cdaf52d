// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of readMasthead(), in the order in which they run. Each claims what it has read, so that later steps see
// what is left.
#pragma once

#include "text/masthead_text.h"

namespace rapporteur::text {

/// Footnotes that stand among the lines ("* A/80/50."): label and text.
struct MastheadNote {
    QString label;
    QString text;
};
QList<MastheadNote> takeNotes(MastheadText& text);

/// Distribution, language and original language.
void readDistribution(MastheadText& text, domain::Masthead& masthead);
void readLanguages(MastheadText& text, const MastheadInput& input, domain::Masthead& masthead);

/// Marks the names and logo letters of organizations that head the page.
void takeOrganizations(MastheadText& text);

/// Agenda items, and the agenda that the note of their mark names.
void readAgenda(MastheadText& text, const MastheadInput& input, const QList<MastheadNote>& notes,
                domain::Masthead& masthead);

/// A symbol somewhere in the lines, not yet judged.
struct SymbolCandidate {
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringList symbols;   ///< canonical; several for a joint form
    double confidence = 0; ///< of the grammar
};
QList<SymbolCandidate> takeSymbols(MastheadText& text);

/// Ordinal, segments and date of submission.
void readMeeting(MastheadText& text, domain::Masthead& masthead);

/// Decides which candidate is the document's own symbol, together with the running heads.
void readOwnSymbols(MastheadText& text, const MastheadInput& input, const QList<SymbolCandidate>& candidates,
                    domain::Masthead& masthead);

/// Claims the further meetings of a joint document: their bodies, ordinals, dates, items and item titles. The
/// masthead tells of the first.
void takeFurtherMeetings(MastheadText& text, const domain::Masthead& masthead);

/// Author line, body, item title and title: what is left.
void readTitles(MastheadText& text, domain::Masthead& masthead);

} // namespace rapporteur::text
