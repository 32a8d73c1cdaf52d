// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"

#include <QCoreApplication>
#include <array>

namespace rapporteur::cli {

namespace {

constexpr Option initOptions[] = {
    {"sample", nullptr, QT_TRANSLATE_NOOP("cli", "with the sample documents, imported as any other")},
};
constexpr Option importOptions[] = {
    {"replace", nullptr,
     QT_TRANSLATE_NOOP("cli", "a second file for a symbol and language becomes its new edition instead of waiting")},
    {"password-file", "FILE", QT_TRANSLATE_NOOP("cli", "its first line opens protected PDFs")},
    {"resume", nullptr, QT_TRANSLATE_NOOP("cli", "finish what an interrupted import left")},
    {"readers", "N", QT_TRANSLATE_NOOP("cli", "read so many files at once")},
};
constexpr Option inspectOptions[] = {
    {"password-file", "FILE", QT_TRANSLATE_NOOP("cli", "its first line opens a protected PDF")},
};
constexpr Option listOptions[] = {
    {"meeting", "MEETING", QT_TRANSLATE_NOOP("cli", "only of this meeting: COP-4, mc cop4")},
    {"body", "BODY", QT_TRANSLATE_NOOP("cli", "only of this body: MC-COP, Minamata Convention")},
    {"language", "CODE", QT_TRANSLATE_NOOP("cli", "only those held in this language")},
    {"missing", "CODE", QT_TRANSLATE_NOOP("cli", "only those not held in this language")},
    {"kind", "KIND", QT_TRANSLATE_NOOP("cli", "only of this kind: working, information, agenda …")},
    {"year", "YEAR", QT_TRANSLATE_NOOP("cli", "only with a masthead date of this year")},
    {"order", "ORDER", QT_TRANSLATE_NOOP("cli", "symbol (as it is), date or added")},
    {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many")},
    {"offset", "N", QT_TRANSLATE_NOOP("cli", "leave out so many first")},
};
constexpr Option showOptions[] = {
    {"language", "CODE", QT_TRANSLATE_NOOP("cli", "the text in this language")},
    {"text", nullptr, QT_TRANSLATE_NOOP("cli", "with every paragraph")},
};
constexpr Option searchOptions[] = {
    {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many documents (20)")},
    {"offset", "N", QT_TRANSLATE_NOOP("cli", "leave out so many documents first")},
    {"language", "CODE", QT_TRANSLATE_NOOP("cli", "only in this language")},
    {"order", "ORDER", QT_TRANSLATE_NOOP("cli", "relevance (as it is) or symbol")},
};
constexpr Option checkOptions[] = {
    {"repair", nullptr,
     QT_TRANSLATE_NOOP("cli", "removes what an interrupted import left, rebuilds a differing index, and mends damage "
                              "from the last backup and the changes since")},
};
constexpr Option restoreOptions[] = {
    {"backup", "FILE", QT_TRANSLATE_NOOP("cli", "this one instead of the newest")},
    {"list", nullptr, QT_TRANSLATE_NOOP("cli", "only tell which backups there are")},
};
constexpr Option reindexOptions[] = {
    {"password-file", "FILE", QT_TRANSLATE_NOOP("cli", "its first line opens protected PDFs")},
};
constexpr Option historyOptions[] = {
    {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many (50)")},
};
constexpr Option trashOptions[] = {
    {"restore", nullptr, QT_TRANSLATE_NOOP("cli", "put the documents back")},
};

const std::array table{
    Verb{"init", "LIBRARY", QT_TRANSLATE_NOOP("cli", "makes a new library"), initOptions, runInit},
    Verb{"import", "LIBRARY [PATH…]", QT_TRANSLATE_NOOP("cli", "takes in files and folders: PDF and UTF-8 text"),
         importOptions, runImport},
    Verb{"inspect", "FILE", QT_TRANSLATE_NOOP("cli", "tells what can be read from a file, without a library"),
         inspectOptions, runInspect},
    Verb{"list", "LIBRARY [WHAT]",
         QT_TRANSLATE_NOOP("cli", "lists documents, meetings, bodies, inbox, jobs, trash or tags"), listOptions,
         runList},
    Verb{"show", "LIBRARY WHAT…",
         QT_TRANSLATE_NOOP("cli", "tells all that is known of a document, decision or meeting"), showOptions,
         runShow},
    Verb{"search", "LIBRARY QUERY…",
         QT_TRANSLATE_NOOP("cli", "finds words, phrases and symbols: words \"a phrase\" prefix* AND OR NOT symbol: "
                                  "title: meeting: lang: year: kind: cites:"),
         searchOptions, runSearch},
    Verb{"accept",
         "LIBRARY NUMBER…",
         QT_TRANSLATE_NOOP("cli", "takes proposals of the inbox as they are"),
         {},
         runAccept},
    Verb{"correct",
         "LIBRARY NUMBER VALUE",
         QT_TRANSLATE_NOOP("cli", "takes another value instead of what a proposal says"),
         {},
         runCorrect},
    Verb{"reject", "LIBRARY NUMBER…", QT_TRANSLATE_NOOP("cli", "drops proposals of the inbox"), {}, runReject},
    Verb{"check", "LIBRARY", QT_TRANSLATE_NOOP("cli", "examines every row and every file"), checkOptions, runCheck},
    Verb{"backup", "LIBRARY", QT_TRANSLATE_NOOP("cli", "makes a verified backup now"), {}, runBackup},
    Verb{"restore", "LIBRARY",
         QT_TRANSLATE_NOOP("cli", "puts a backup in the place of the library, which is kept aside"), restoreOptions,
         runRestore},
    Verb{"reindex", "LIBRARY", QT_TRANSLATE_NOOP("cli", "makes the search index again from the files"),
         reindexOptions, runReindex},
    Verb{"history", "LIBRARY [SYMBOL…]",
         QT_TRANSLATE_NOOP("cli", "tells who changed what and when, of the library or of a document"), historyOptions,
         runHistory},
    Verb{"undo", "LIBRARY", QT_TRANSLATE_NOOP("cli", "takes the last action back"), {}, runUndo},
    Verb{"redo", "LIBRARY", QT_TRANSLATE_NOOP("cli", "does the last undone action again"), {}, runRedo},
    Verb{"trash", "LIBRARY SYMBOL…", QT_TRANSLATE_NOOP("cli", "moves documents to the trash"), trashOptions,
         runTrash},
};

} // namespace

std::span<const Verb> verbs()
{
    return table;
}

} // namespace rapporteur::cli
