// SPDX-License-Identifier: GPL-3.0-or-later
// Answers the requests for one document, from inside the confinement.
#pragma once

#include "wire/messages.h"

namespace rapporteur::pdf {

/// Answers what comes over the socket until the other side closes it. `file` is the document's descriptor, or -1 for
/// a process that is only to try its confinement; `missing` is what confine() said.
void answerRequests(int socket, int file, const wire::ProcessLimits& limits, const QStringList& missing);

} // namespace rapporteur::pdf
