// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a meeting into a folder: which folder, what becomes of what is there, then a job that copies them.
#pragma once

#include "domain/meeting.h"

class QWidget;

namespace rapporteur::gui {

class Desk;

/// Asks for a folder and, where names are taken in it, what becomes of those files; a meeting without files says so.
void openMeetingFiles(Desk* desk, domain::MeetingId meeting, const QString& code, QWidget* parent);

} // namespace rapporteur::gui
