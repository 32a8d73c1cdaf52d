// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/masthead.h"

#include "text/masthead_parts.h"

namespace rapporteur::text {

domain::Masthead readMasthead(const MastheadInput& input)
{
    domain::Masthead masthead;
    MastheadText text(input);
    const QList<MastheadNote> notes = takeNotes(text);
    readDistribution(text, masthead);
    const LanguageLine ownLanguage = readLanguages(text, masthead);
    const QList<SymbolCandidate> candidates = takeSymbols(text);
    takeOrganizations(text);
    readAgenda(text, input, notes, masthead);
    readMeeting(text, masthead);
    readOwnSymbols(text, input, candidates, masthead);
    takeFurtherMeetings(text, masthead);
    readTitles(text, masthead);
    readLanguage(text, input, ownLanguage, masthead);
    return masthead;
}

} // namespace rapporteur::text
