// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the library that a verb works on, and finds in it what a person names.
#pragma once

#include "cli/command_line.h"
#include "workspace/library.h"

namespace rapporteur::cli {

/// Opens the library of the first argument, with its notices as messages. Access::ReadWrite fails with LibraryLocked
/// or LibraryReadOnly where nothing can be written.
Result<std::unique_ptr<workspace::Library>> openLibrary(const Invocation& invocation, store::Access access);

/// The whole number of an option, or the fallback where it is not given. Errors: WrongUsage.
Result<int> numberOf(const Invocation& invocation, const char* option, int fallback);
/// The language of an option; Unknown where it is not given. Errors: WrongUsage.
Result<domain::Language> languageOf(const Invocation& invocation, const char* option);
/// Which of these words an option says; the first where it is not given. Errors: WrongUsage.
Result<int> choiceOf(const Invocation& invocation, const char* option, const QStringList& words);
/// The first line of the file that --password-file names; empty where it is not given.
Result<QString> passwordOf(const Invocation& invocation);

/// The one document that a person means by a symbol. Errors: NotFound, Ambiguous.
Result<domain::DocumentId> documentCalled(workspace::View& view, const QString& typed);

} // namespace rapporteur::cli
