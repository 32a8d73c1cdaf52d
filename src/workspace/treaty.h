// SPDX-License-Identifier: GPL-3.0-or-later
// When the treaty of a meeting binds, as a window and the command line show it before a person sets it
// (workspace/participation.h: setTreatyTerms). Who is a Party, and so who may vote, follows from it.
#pragma once

#include "domain/participation.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

struct Treaty {
    domain::TreatyTerms terms; ///< with its body; not in force and 90 days after a deposit where nothing is known
    QString bodyCode;          ///< of the body whose Parties meet: "MC-COP"
    QString bodyName;          ///< in the language asked for, else in English
    bool known = false;        ///< somebody has said when it binds
};
/// The treaty that a body is of ("MC-ICC": that of MC-COP); for a body of no treaty, the one that it would be the
/// conference of. Errors: NotFound.
Result<Treaty> treatyOf(View& view, domain::BodyId body, domain::Language language);
/// The same for the body of a meeting. Errors: NotFound.
Result<Treaty> treatyOf(View& view, domain::MeetingId meeting, domain::Language language);

} // namespace rapporteur::workspace
