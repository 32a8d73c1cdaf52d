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
    {"as-at", "DAY", QT_TRANSLATE_NOOP("cli", "of a decision: the statuses as at this day (today)")},
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
    {"empty", nullptr, QT_TRANSLATE_NOOP("cli", "delete everything in the trash; with --yes only")},
    {"yes", nullptr, QT_TRANSLATE_NOOP("cli", "confirms --empty")},
};

constexpr Option decisionOptions[] = {
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "import: tell what would be added or changed, and change nothing")},
    {"number", "NUMBER", QT_TRANSLATE_NOOP("cli", "import of a text: the number of the decision")},
    {"draft", nullptr, QT_TRANSLATE_NOOP("cli", "import of a text: it is a draft")},
    {"columns", "NAMES",
     QT_TRANSLATE_NOOP("cli", "import of a CSV: what its columns are, apart by commas: number,title_en,…")},
    {"body", "BODY", QT_TRANSLATE_NOOP("cli", "list: only of this body: MC-COP, Minamata Convention")},
    {"meeting", "MEETING", QT_TRANSLATE_NOOP("cli", "list: only of this meeting; import of a text: adopted there")},
    {"year", "YEAR", QT_TRANSLATE_NOOP("cli", "list: only adopted in this year")},
    {"text", "TEXT", QT_TRANSLATE_NOOP("cli", "list: only with this in the number or a title")},
    {"language", "CODE",
     QT_TRANSLATE_NOOP("cli", "texts in this language; import of a text: it is in this language")},
    {"as-at", "DAY", QT_TRANSLATE_NOOP("cli", "show: the statuses as at this day (today)")},
    {"paragraph", "PARAGRAPH", QT_TRANSLATE_NOOP("cli", "relate: the paragraph of the first decision")},
    {"other-paragraph", "PARAGRAPH", QT_TRANSLATE_NOOP("cli", "relate: the paragraph of the second decision")},
    {"note", "TEXT", QT_TRANSLATE_NOOP("cli", "relate: what there is to say about it")},
    {"remove", nullptr, QT_TRANSLATE_NOOP("cli", "relate: take the relation away")},
    {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many")},
    {"offset", "N", QT_TRANSLATE_NOOP("cli", "leave out so many first")},
};
constexpr Option mandateVerbOptions[] = {
    {"body", "BODY", QT_TRANSLATE_NOOP("cli", "only decisions of this body")},
    {"meeting", "MEETING", QT_TRANSLATE_NOOP("cli", "only decisions adopted at this meeting")},
    {"addressee", "NAME",
     QT_TRANSLATE_NOOP("cli", "only those that ask somebody: a class or part of a name; add, correct: whom it asks")},
    {"status", "STATUS", QT_TRANSLATE_NOOP("cli", "only with this status: nothing_recorded, under_way, done …")},
    {"officer", "NAME", QT_TRANSLATE_NOOP("cli", "only those that this officer follows up; add, correct: who does")},
    {"overdue", nullptr, QT_TRANSLATE_NOOP("cli", "only what is overdue")},
    {"open", nullptr, QT_TRANSLATE_NOOP("cli", "only what is not closed")},
    {"owed-to", "MEETING", QT_TRANSLATE_NOOP("cli", "only what is due at this meeting")},
    {"due-from", "DAY", QT_TRANSLATE_NOOP("cli", "only what is due on this day or later")},
    {"due-to", "DAY", QT_TRANSLATE_NOOP("cli", "only what is due on this day or earlier")},
    {"changed-since", "DAY",
     QT_TRANSLATE_NOOP("cli", "only those with a status or evidence recorded on this day or later")},
    {"as-at", "DAY", QT_TRANSLATE_NOOP("cli", "the status as at this day (today)")},
    {"text", "TEXT", QT_TRANSLATE_NOOP("cli", "only with this in the number, a title or the text")},
    {"order", "ORDER", QT_TRANSLATE_NOOP("cli", "decision (as it is), due or status")},
    {"language", "CODE", QT_TRANSLATE_NOOP("cli", "texts in this language")},
    {"verb", "VERB", QT_TRANSLATE_NOOP("cli", "add, correct: requests, invites, decides …")},
    {"category", "CATEGORY", QT_TRANSLATE_NOOP("cli", "add, correct: directive, deciding, observing …")},
    {"due", "DUE", QT_TRANSLATE_NOOP("cli", "add, correct: 2022-06-30, meeting:5, meeting:5-70d, recurring:P4Y …")},
    {"deliverable", "TEXT", QT_TRANSLATE_NOOP("cli", "add, correct: what is to come of it")},
    {"next-step", "TEXT", QT_TRANSLATE_NOOP("cli", "add, correct: what comes next")},
    {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many")},
    {"offset", "N", QT_TRANSLATE_NOOP("cli", "leave out so many first")},
};
constexpr Option statusOptions[] = {
    {"set", "STATUS", QT_TRANSLATE_NOOP("cli", "add an entry: not_started, under_way, partly_done, done …")},
    {"as-at", "DAY",
     QT_TRANSLATE_NOOP("cli", "the day that the entry tells of, or whose status is asked for (today)")},
    {"author", "NAME", QT_TRANSLATE_NOOP("cli", "who says so (the user of this computer)")},
    {"note", "TEXT", QT_TRANSLATE_NOOP("cli", "what there is to say about it")},
    {"evidence", "KIND:WHAT",
     QT_TRANSLATE_NOOP("cli", "what shows it: document:SYMBOL#PARAGRAPH, address:https://…, meeting:COP-4, "
                              "activity:NUMBER, other:TEXT; may be given several times")},
    {"language", "CODE", QT_TRANSLATE_NOOP("cli", "texts in this language")},
};
constexpr Option activityOptions[] = {
    {"title", "TEXT", QT_TRANSLATE_NOOP("cli", "add: what it is called")},
    {"description", "TEXT", QT_TRANSLATE_NOOP("cli", "add: what there is to say about it")},
    {"language", "CODE", QT_TRANSLATE_NOOP("cli", "the language of these, or in which the list is shown")},
    {"kind", "KIND", QT_TRANSLATE_NOOP("cli", "workshop, consultation, mission, project, training, webinar …")},
    {"state", "STATE", QT_TRANSLATE_NOOP("cli", "done (as it is), planned, under_way, cancelled")},
    {"dates", "DAYS", QT_TRANSLATE_NOOP("cli", "add: 2017-07-05/2017-07-07, 2018-07, 2022-Q1, 2019")},
    {"place", "PLACE", QT_TRANSLATE_NOOP("cli", "add: where; may be given several times")},
    {"partner", "NAME", QT_TRANSLATE_NOOP("cli", "with whom; add: may be given several times")},
    {"donor", "NAME", QT_TRANSLATE_NOOP("cli", "who paid; add: may be given several times")},
    {"area", "AREA", QT_TRANSLATE_NOOP("cli", "area of cooperation; add: may be given several times")},
    {"document", "SYMBOL", QT_TRANSLATE_NOOP("cli", "add: a document of it; may be given several times")},
    {"meeting", "MEETING", QT_TRANSLATE_NOOP("cli", "the meeting it belongs to")},
    {"mandate", "PARAGRAPH", QT_TRANSLATE_NOOP("cli", "what it answers: \"MC-3/11 5 (b)\"")},
    {"source", "TEXT", QT_TRANSLATE_NOOP("cli", "add: where it was told")},
    {"officer", "NAME", QT_TRANSLATE_NOOP("cli", "who was in charge")},
    {"from", "DAY", QT_TRANSLATE_NOOP("cli", "list: on this day or later")},
    {"to", "DAY", QT_TRANSLATE_NOOP("cli", "list: on this day or earlier")},
    {"text", "TEXT", QT_TRANSLATE_NOOP("cli", "list: with this in a title, place, partner or donor")},
    {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many")},
    {"offset", "N", QT_TRANSLATE_NOOP("cli", "leave out so many first")},
};
constexpr Option exportOptions[] = {
    {"format", "FORMAT", QT_TRANSLATE_NOOP("cli", "xlsx, csv, docx, odt or json (by the ending of the file)")},
    {"decision", "NUMBER",
     QT_TRANSLATE_NOOP("cli", "matrix: this decision whole; may be given several times (else the mandates that the "
                              "options choose)")},
    {"language", "CODE", QT_TRANSLATE_NOOP("cli", "the language of the file: en, fr, es, zh, ru, ar")},
    {"as-at", "DAY", QT_TRANSLATE_NOOP("cli", "the status as at this day (today)")},
    {"body", "BODY", QT_TRANSLATE_NOOP("cli", "only decisions of this body")},
    {"meeting", "MEETING",
     QT_TRANSLATE_NOOP("cli",
                       "matrix: only decisions adopted at this meeting; ics, documents, files: of this meeting")},
    {"addressee", "NAME", QT_TRANSLATE_NOOP("cli", "only what is asked of somebody: a class or part of a name")},
    {"status", "STATUS", QT_TRANSLATE_NOOP("cli", "only with this status: nothing_recorded, under_way, done …")},
    {"officer", "NAME", QT_TRANSLATE_NOOP("cli", "only those that this officer follows up")},
    {"overdue", nullptr, QT_TRANSLATE_NOOP("cli", "only what is overdue")},
    {"open", nullptr, QT_TRANSLATE_NOOP("cli", "only what is not closed")},
    {"owed-to", "MEETING", QT_TRANSLATE_NOOP("cli", "only what is due at this meeting")},
    {"due-from", "DAY", QT_TRANSLATE_NOOP("cli", "only what is due on this day or later")},
    {"due-to", "DAY", QT_TRANSLATE_NOOP("cli", "only what is due on this day or earlier")},
    {"changed-since", "DAY",
     QT_TRANSLATE_NOOP("cli", "only those with a status or evidence recorded on this day or later")},
    {"text", "TEXT", QT_TRANSLATE_NOOP("cli", "only with this in the number, a title or the text")},
    {"adopted", nullptr, QT_TRANSLATE_NOOP("cli", "agenda: the adopted one instead of the provisional one")},
    {"replace", nullptr, QT_TRANSLATE_NOOP("cli", "files: also what has one of the names already")},
    {"call", "TEXT", QT_TRANSLATE_NOOP("cli", "submissions: of this call")},
    {"donor", "NAME", QT_TRANSLATE_NOOP("cli", "contributions: only of this State or organization")},
    {"from-year", "YEAR", QT_TRANSLATE_NOOP("cli", "contributions: only of this year or later")},
    {"to-year", "YEAR", QT_TRANSLATE_NOOP("cli", "contributions: only of this year or earlier")},
    {"currency", "CODE", QT_TRANSLATE_NOOP("cli", "contributions: only in this currency: USD")},
    {"reference", "TEXT",
     QT_TRANSLATE_NOOP("cli", "contributions: only those reported there: a symbol, a paragraph")},
    {"order", "ORDER", QT_TRANSLATE_NOOP("cli", "contributions: added (as reported), donor, year")},
};
constexpr Option meetingVerbOptions[] = {
    {"body", "BODY", QT_TRANSLATE_NOOP("cli", "add: whose meeting it is: MC-COP, Minamata Convention")},
    {"title", "TEXT", QT_TRANSLATE_NOOP("cli", "add, edit: what it is called")},
    {"language", "CODE", QT_TRANSLATE_NOOP("cli", "the language of title and place, or in which the list is shown")},
    {"part", "DAYS",
     QT_TRANSLATE_NOOP("cli", "add, edit: \"2021-11-01/2021-11-05 @ Geneva\", \"first quarter of 2022 "
                              "@ Bali\"; once for each part")},
    {"mode", "MODE", QT_TRANSLATE_NOOP("cli", "add, edit: how it is held: in_person, online, hybrid")},
    {"time-zone", "ZONE", QT_TRANSLATE_NOOP("cli", "add, edit: of the venue: Asia/Makassar")},
    {"status", "STATUS", QT_TRANSLATE_NOOP("cli", "add, edit: planned, confirmed, held, postponed, cancelled")},
    {"remove", nullptr, QT_TRANSLATE_NOOP("cli", "relate: take the relation away")},
    {"map", "COLUMN=FIELD",
     QT_TRANSLATE_NOOP("cli", "import: what a column holds that is not recognized; may be given several times")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "import: tell what would be added or changed, and change nothing")},
    {"from", "DAY", QT_TRANSLATE_NOOP("cli", "axis: on this day or later")},
    {"to", "DAY", QT_TRANSLATE_NOOP("cli", "axis: on this day or earlier")},
};
constexpr Option planOptions[] = {
    {"as-at", "DAY", QT_TRANSLATE_NOOP("cli", "what is late as at this day (today)")},
    {"late", nullptr, QT_TRANSLATE_NOOP("cli", "only what is late")},
    {"officer", "NAME", QT_TRANSLATE_NOOP("cli", "only of this officer; add: who is in charge")},
    {"unit", "NAME", QT_TRANSLATE_NOOP("cli", "only of this unit; add: which writes it")},
    {"title", "TEXT", QT_TRANSLATE_NOOP("cli", "add: what it is called")},
    {"language", "CODE", QT_TRANSLATE_NOOP("cli", "add: the language of the title")},
    {"category", "CATEGORY",
     QT_TRANSLATE_NOOP("cli", "add: pre_session, information, in_session, post_session, amendment, other")},
    {"words-foreseen", "N", QT_TRANSLATE_NOOP("cli", "add: how long it will be")},
    {"part", "N", QT_TRANSLATE_NOOP("cli", "add: for which part of a split meeting (1)")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "fix: why the day is another than the rule's")},
    {"keep", nullptr, QT_TRANSLATE_NOOP("cli", "move: keep the new days, instead of only telling what they change")},
};
constexpr Option agendaOptions[] = {
    {"symbol", "SYMBOL", QT_TRANSLATE_NOOP("cli", "adopt: of the provisional agenda, if it has none yet")},
    {"adopted", nullptr, QT_TRANSLATE_NOOP("cli", "the adopted agenda instead of the provisional one")},
    {"language", "CODE", QT_TRANSLATE_NOOP("cli", "the language of title and annotation, or in which it is shown")},
    {"title", "TEXT", QT_TRANSLATE_NOOP("cli", "edit: what the item is called")},
    {"annotation", "TEXT", QT_TRANSLATE_NOOP("cli", "add, edit: what the annotated agenda says of it")},
    {"topic", "TEXT", QT_TRANSLATE_NOOP("cli", "add, edit: what links it with items of other meetings")},
    {"heading", nullptr, QT_TRANSLATE_NOOP("cli", "add, edit: only a heading over its sub-items")},
    {"fate", "FATE", QT_TRANSLATE_NOOP("cli", "edit: none, added, deferred, withdrawn")},
    {"to", "MEETING", QT_TRANSLATE_NOOP("cli", "edit: to which meeting it is deferred")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "edit: why it is added, deferred or withdrawn")},
    {"below", "ITEM", QT_TRANSLATE_NOOP("cli", "add, move: below this item")},
    {"before", "ITEM", QT_TRANSLATE_NOOP("cli", "add, move: in front of this item")},
    {"with-documents", nullptr,
     QT_TRANSLATE_NOOP("cli", "delete: also where documents stand under it; they stay in the library")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "read: tell what would change, and change nothing")},
};
constexpr Option participationOptions[] = {
    {"all", nullptr, QT_TRANSLATE_NOOP("cli", "list: Parties too that are not in the list yet")},
    {"text", "TEXT", QT_TRANSLATE_NOOP("cli", "list: only with this in the code or a name")},
    {"language", "CODE", QT_TRANSLATE_NOOP("cli", "the language of the names")},
    {"part", "N", QT_TRANSLATE_NOOP("cli", "list, counts: who votes in this part of a split meeting (1)")},
    {"as-at", "DAY", QT_TRANSLATE_NOOP("cli", "parties: as at this day (the opening)")},
    {"invited", "DAY", QT_TRANSLATE_NOOP("cli", "set, invite: the day of the invitation; none takes it away")},
    {"registered", "DAY", QT_TRANSLATE_NOOP("cli", "set: the day of the registration; none takes it away")},
    {"credentials", "STATE", QT_TRANSLATE_NOOP("cli", "set: none, copy, original, examined, accepted")},
    {"credentials-on", "DAY", QT_TRANSLATE_NOOP("cli", "set: the day of that")},
    {"observer", "STATE", QT_TRANSLATE_NOOP("cli", "set: requested, reviewed, admitted, objection")},
    {"observer-on", "DAY", QT_TRANSLATE_NOOP("cli", "set: the day of that")},
    {"note", "TEXT", QT_TRANSLATE_NOOP("cli", "set: what there is to say about it")},
    {"instrument", "KIND",
     QT_TRANSLATE_NOOP("cli", "deposit: ratification, acceptance, approval, accession, succession")},
    {"withdrawn", "DAY", QT_TRANSLATE_NOOP("cli", "deposit: the day on which a withdrawal takes effect")},
    {"in-force", "DAY",
     QT_TRANSLATE_NOOP("cli", "treaty: the day on which the treaty entered into force; none while it has not")},
    {"days", "N", QT_TRANSLATE_NOOP("cli", "treaty: how many days after its deposit an instrument binds")},
    {"from", "DAY", QT_TRANSLATE_NOOP("cli", "members: the first day of the States named; none takes it away")},
    {"until", "DAY", QT_TRANSLATE_NOOP("cli", "members: the last day of the States named; none takes it away")},
    {"remove", nullptr, QT_TRANSLATE_NOOP("cli", "members: the States named are none")},
    {"map", "COLUMN=FIELD",
     QT_TRANSLATE_NOOP("cli", "import: what a column holds that is not recognized; may be given several times")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "import: tell what would be added or changed, and change nothing")},
};
constexpr Option cooperationOptions[] = {
    {"as-at", "DAY",
     QT_TRANSLATE_NOOP("cli", "areas: as at this day (today); groups, agreements: on this day (all)")},
    {"language", "CODE", QT_TRANSLATE_NOOP("cli", "the language of the names")},
    {"decision", "NUMBER", QT_TRANSLATE_NOOP("cli", "areas: only those under the headings of this decision")},
    {"donor", "NAME", QT_TRANSLATE_NOOP("cli", "contributions: only of this State or organization")},
    {"from-year", "YEAR", QT_TRANSLATE_NOOP("cli", "contributions: only of this year or later")},
    {"to-year", "YEAR", QT_TRANSLATE_NOOP("cli", "contributions: only of this year or earlier")},
    {"currency", "CODE", QT_TRANSLATE_NOOP("cli", "contributions: only in this currency: USD")},
    {"reference", "TEXT",
     QT_TRANSLATE_NOOP("cli", "contributions: only those reported there: a symbol, a paragraph")},
    {"order", "ORDER", QT_TRANSLATE_NOOP("cli", "contributions: added (as reported), donor, year")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "import: tell what would be added, and change nothing")},
};
constexpr Option callOptions[] = {
    {"as-at", "DAY", QT_TRANSLATE_NOOP("cli", "who has answered as at this day (today)")},
    {"language", "CODE",
     QT_TRANSLATE_NOOP("cli", "the language of the names; add, submit: of the title, of the text")},
    {"title", "TEXT", QT_TRANSLATE_NOOP("cli", "add: what is asked for")},
    {"reference", "TEXT", QT_TRANSLATE_NOOP("cli", "add: the letter's own")},
    {"decision", "NUMBER", QT_TRANSLATE_NOOP("cli", "add: decision and paragraph that ask for it")},
    {"meeting", "MEETING", QT_TRANSLATE_NOOP("cli", "add: for which it is made")},
    {"audience", "WHO", QT_TRANSLATE_NOOP("cli", "add: named, parties, states, all")},
    {"to", "NAME", QT_TRANSLATE_NOOP("cli", "add: a State or organization; once for each")},
    {"opened", "DAY", QT_TRANSLATE_NOOP("cli", "add: the day on which it was sent")},
    {"deadline", "DAY", QT_TRANSLATE_NOOP("cli", "add: the last day for answers")},
    {"symbol", "SYMBOL", QT_TRANSLATE_NOOP("cli", "submit: of the document in which it was issued")},
    {"summary", "TEXT", QT_TRANSLATE_NOOP("cli", "submit: what it says")},
    {"file", "PATH", QT_TRANSLATE_NOOP("cli", "submit: a file of any kind; once for each")},
};
constexpr Option gridOptions[] = {
    {"as-at", "DAY", QT_TRANSLATE_NOOP("cli", "what is late as at this day (today)")},
    {"late", nullptr, QT_TRANSLATE_NOOP("cli", "only documents that are late in some language")},
    {"missing", "CODE", QT_TRANSLATE_NOOP("cli", "only those foreseen in this language and not held")},
};

const std::array table{
    Verb{"init", "LIBRARY", QT_TRANSLATE_NOOP("cli", "makes a new library"), initOptions, runInit},
    Verb{"import", "LIBRARY [PATH…]", QT_TRANSLATE_NOOP("cli", "takes in files and folders: PDF and UTF-8 text"),
         importOptions, runImport},
    Verb{"inspect", "FILE", QT_TRANSLATE_NOOP("cli", "tells what can be read from a file, without a library"),
         inspectOptions, runInspect},
    Verb{"list", "LIBRARY [WHAT]",
         QT_TRANSLATE_NOOP("cli",
                           "lists documents, meetings, bodies, decisions, mandates, inbox, jobs, trash or tags"),
         listOptions, runList},
    Verb{"show", "LIBRARY WHAT…",
         QT_TRANSLATE_NOOP("cli", "tells all that is known of a document, decision or meeting"), showOptions,
         runShow},
    Verb{"search", "LIBRARY QUERY…",
         QT_TRANSLATE_NOOP("cli", "finds words, phrases and symbols: words \"a phrase\" prefix* AND OR NOT symbol: "
                                  "title: meeting: lang: year: kind: cites:"),
         searchOptions, runSearch},
    Verb{"decisions", "LIBRARY [ACTION] [WHAT…]",
         QT_TRANSLATE_NOOP("cli", "import (documents of the library, text, CSV, JSON), list, show, relate, delete "
                                  "decisions"),
         decisionOptions, runDecisions},
    Verb{"mandates", "LIBRARY [ACTION] [WHAT…]",
         QT_TRANSLATE_NOOP("cli", "lists what was asked of whom by when; add, correct, confirm, reject, delete, "
                                  "propose"),
         mandateVerbOptions, runMandates},
    Verb{"status", "LIBRARY DECISION [PARAGRAPH…]",
         QT_TRANSLATE_NOOP("cli", "tells what was done about a decision or a paragraph, and adds to it"),
         statusOptions, runStatus},
    Verb{"activity", "LIBRARY [ACTION] [NUMBER…]",
         QT_TRANSLATE_NOOP("cli", "lists, adds, shows and deletes activities: workshops, missions, publications …"),
         activityOptions, runActivity},
    Verb{"meetings", "LIBRARY [ACTION] [WHAT…]",
         QT_TRANSLATE_NOOP("cli", "tells who meets when; show, add, edit, relate, import (CSV), delete meetings"),
         meetingVerbOptions, runMeetings},
    Verb{"agenda", "LIBRARY MEETING [ACTION] [WHAT…]",
         QT_TRANSLATE_NOOP("cli",
                           "tells the items of a meeting with their documents; read (from its documents), adopt, "
                           "add, edit, move, number, delete, put, take"),
         agendaOptions, runAgenda},
    Verb{"plan", "LIBRARY MEETING [ACTION] [WHAT…]",
         QT_TRANSLATE_NOOP("cli",
                           "tells when the documents of a meeting are due; add, fix, done, delete, move, load, "
                           "lateness"),
         planOptions, runPlan},
    Verb{"participation", "LIBRARY MEETING [ACTION] [WHAT…]",
         QT_TRANSLATE_NOOP("cli",
                           "tells who takes part in a meeting and who votes; set, remove, invite, deposit, import "
                           "(CSV), counts, parties, treaty (when it binds), members (of an organization)"),
         participationOptions, runParticipation},
    Verb{"cooperation", "LIBRARY [ACTION] [WHAT…]",
         QT_TRANSLATE_NOOP("cli",
                           "tells areas of cooperation as at a day, history, groups, agreements, contributions; "
                           "scope, import (JSON)"),
         cooperationOptions, runCooperation},
    Verb{
        "calls", "LIBRARY [ACTION] [WHAT…]",
        QT_TRANSLATE_NOOP("cli", "tells what was asked of whom, who answered, who is late; show, add, submit, close"),
        callOptions, runCalls},
    Verb{
        "grid", "LIBRARY MEETING…",
        QT_TRANSLATE_NOOP("cli", "tells which documents of a meeting are held, expected and late in which languages"),
        gridOptions, runGrid},
    Verb{"export", "LIBRARY WHAT FILE",
         QT_TRANSLATE_NOOP("cli", "writes the matrix of decisions, or of meetings: ics, agenda, annotated-agenda, "
                                  "documents, credentials, participants, participation, load, files (a folder)"),
         exportOptions, runExport},
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
    Verb{"trash", "LIBRARY [SYMBOL…]",
         QT_TRANSLATE_NOOP("cli", "moves documents to the trash, puts them back, or empties it"), trashOptions,
         runTrash},
};

} // namespace

std::span<const Verb> verbs()
{
    return table;
}

} // namespace rapporteur::cli
