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

void readDistribution(MastheadText& text, domain::Masthead& masthead);

/// Names of languages in the corner.
struct LanguageLine {
    qsizetype begin = -1;
    qsizetype end = -1;
    QList<domain::Language> languages;
};
/// The original language; returns the line that names the languages of this version ("English only"), if there is
/// one.
LanguageLine readLanguages(MastheadText& text, domain::Masthead& masthead);

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

/// The language of this version: that of its own line, of the running text, or of a short text and of what the other
/// steps have made out in the masthead. "Original: English" is told by readLanguages() alone; here it is a word of
/// the language in which the masthead is printed.
void readLanguage(const MastheadText& text, const MastheadInput& input, const LanguageLine& own,
                  domain::Masthead& masthead);

} // namespace rapporteur::text
