// SPDX-License-Identifier: GPL-3.0-or-later
// What `export` writes of meetings: a calendar, agendas, the list of documents, credentials,
// participants, the load of the translators, the files by language.
#pragma once

#include "cli/command_line.h"
#include "workspace/view.h"

namespace rapporteur::cli {

/// Meetings and deadlines as iCalendar: of --meeting, or of all.
Result<void> exportCalendar(workspace::View& view, const Invocation& invocation);
/// The agenda of --meeting, or the annotated one; the adopted one with --adopted: docx, odt or pdf by the ending.
Result<void> exportAgenda(workspace::View& view, const Invocation& invocation);
Result<void> exportAnnotatedAgenda(workspace::View& view, const Invocation& invocation);
/// The list of documents of --meeting: xlsx, csv, json, docx or odt by the ending.
Result<void> exportDocuments(workspace::View& view, const Invocation& invocation);
/// The report on credentials, and the list of participants, of --meeting: docx, odt, pdf, xlsx, csv or json by the
/// ending.
Result<void> exportCredentials(workspace::View& view, const Invocation& invocation);
Result<void> exportParticipants(workspace::View& view, const Invocation& invocation);
/// The list of --meeting as a table that `participation import` reads again: xlsx, csv or json.
Result<void> exportParticipation(workspace::View& view, const Invocation& invocation);
/// What is to be translated by week and language, of --meeting or of all: xlsx, csv, json, docx or odt by the ending.
Result<void> exportLoad(workspace::View& view, const Invocation& invocation);
/// The files of --meeting into a folder, one subfolder a language, named by symbol. What is there stays unless
/// --replace.
Result<void> exportMeetingFiles(workspace::View& view, const Invocation& invocation);

} // namespace rapporteur::cli
