// SPDX-License-Identifier: GPL-3.0-or-later
// The functions behind the verbs, one file a group.
#pragma once

#include "cli/command_line.h"

namespace rapporteur::cli {

int runInit(const Invocation& invocation);
int runImport(const Invocation& invocation);
int runInspect(const Invocation& invocation);
int runList(const Invocation& invocation);
int runShow(const Invocation& invocation);
int runSearch(const Invocation& invocation);
int runAccept(const Invocation& invocation);
int runCorrect(const Invocation& invocation);
int runReject(const Invocation& invocation);
int runCheck(const Invocation& invocation);
int runBackup(const Invocation& invocation);
int runRestore(const Invocation& invocation);
int runReindex(const Invocation& invocation);
int runHistory(const Invocation& invocation);
int runUndo(const Invocation& invocation);
int runRedo(const Invocation& invocation);
int runTrash(const Invocation& invocation);
int runDecisions(const Invocation& invocation);
int runMandates(const Invocation& invocation);
int runStatus(const Invocation& invocation);
int runActivity(const Invocation& invocation);
int runExport(const Invocation& invocation);
int runMeetings(const Invocation& invocation);
int runPlan(const Invocation& invocation);
int runCooperation(const Invocation& invocation);
int runCalls(const Invocation& invocation);
int runGrid(const Invocation& invocation);
int runAgenda(const Invocation& invocation);
int runParticipation(const Invocation& invocation);

} // namespace rapporteur::cli
