// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposal.h"

#include "domain/code_table.h"

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array fields{
    CodeEntry{Field::None, ""_L1},
    CodeEntry{Field::Symbols, "symbols"_L1},
    CodeEntry{Field::Distribution, "distribution"_L1},
    CodeEntry{Field::Date, "date"_L1},
    CodeEntry{Field::Language, "language"_L1},
    CodeEntry{Field::OriginalLanguage, "original_language"_L1},
    CodeEntry{Field::Body, "body"_L1},
    CodeEntry{Field::MeetingOrdinal, "meeting_ordinal"_L1},
    CodeEntry{Field::Segments, "segments"_L1},
    CodeEntry{Field::AgendaItems, "agenda_items"_L1},
    CodeEntry{Field::AgendaDocument, "agenda_document"_L1},
    CodeEntry{Field::ItemTitle, "item_title"_L1},
    CodeEntry{Field::Title, "title"_L1},
    CodeEntry{Field::AuthorLine, "author_line"_L1},
    CodeEntry{Field::SecondFile, "second_file"_L1},
};

constexpr std::array states{
    CodeEntry{ProposalState::Open, "open"_L1},           CodeEntry{ProposalState::Accepted, "accepted"_L1},
    CodeEntry{ProposalState::Corrected, "corrected"_L1}, CodeEntry{ProposalState::Rejected, "rejected"_L1},
    CodeEntry{ProposalState::Outdated, "outdated"_L1},
};

} // namespace

QString code(Field field)
{
    return codeOf(fields, field);
}

Field fieldFromCode(QStringView wanted)
{
    return valueOf(fields, wanted);
}

QString code(ProposalState state)
{
    return codeOf(states, state);
}

ProposalState proposalStateFromCode(QStringView wanted)
{
    return valueOf(states, wanted);
}

} // namespace rapporteur::domain
