// SPDX-License-Identifier: GPL-3.0-or-later
// Records what this process does to the files below one folder. The system calls are taken over by functions of the
// same names in this program, which come before those of the C library for all its libraries, SQLite among them.
#pragma once

#include "powercut/trace.h"

namespace powercut {

/// Begins to record below an existing, empty folder. One thread only.
void beginRecording(const QString& folder);
/// Notes a state in the record; without a recording it does nothing.
void note(Operation operation, const QByteArray& state);
/// Ends the recording and writes it.
bool writeRecording(const QString& path);

} // namespace powercut
