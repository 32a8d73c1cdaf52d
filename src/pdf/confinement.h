// SPDX-License-Identifier: GPL-3.0-or-later
// Shuts a process in before it touches a stranger's file, and tries whether the walls hold.
#pragma once

#include "wire/messages.h"

namespace rapporteur::pdf {

/// Shuts the calling process in for good; to be called once, single-threaded, right after the fork. `mappedFile` is
/// the size in bytes of the document, which counts as address space and is allowed on top of the limit. Returns the
/// guards that could not be had.
QStringList confine(const wire::ProcessLimits& limits, qint64 mappedFile);

/// Allows the calling process this much more processor time than it has used, so that the limit counts for one
/// request.
void grantProcessorTime(int seconds);

/// Tries the acts that confine() is to prevent, and adds what succeeds to the guards that are known to lack.
wire::ConfinementReport tryForbiddenActs(const QStringList& missing);

} // namespace rapporteur::pdf
