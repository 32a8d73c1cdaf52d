// SPDX-License-Identifier: GPL-3.0-or-later
// init and import: new libraries, and files into them.
#include "cli/analysis_json.h"
#include "cli/open_library.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "workspace/importer.h"
#include "workspace/messages.h"
#include "workspace/sample.h"
#include "workspace/sample_register.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

namespace {

/// The sentence of an error, or the analysis' own words, which stay the same in every language.
QString problemText(const domain::ImportProblem& problem)
{
    const QString sentence = workspace::sentenceOfCode(problem.code, problem.arguments);
    return sentence.isEmpty() ? problem.code : sentence;
}

QJsonObject reportJson(const workspace::ImportReport& report)
{
    const QJsonObject masthead = mastheadJson(report.masthead);
    QJsonArray problems;
    for (const domain::ImportProblem& problem : report.outcome.problems)
        problems.append(problemText(problem));
    QJsonObject object{
        {u"file"_s, report.file},
        {u"outcome"_s, domain::code(report.outcome.result)},
        {u"symbols"_s, masthead.value(u"symbols"_s)},
        {u"language"_s, masthead.value(u"language"_s)},
        {u"title"_s, masthead.value(u"title"_s)},
        {u"date"_s, masthead.value(u"date"_s)},
        {u"original_language"_s, masthead.value(u"original_language"_s)},
        {u"distribution"_s, masthead.value(u"distribution"_s)},
        {u"meeting"_s, report.meeting.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(report.meeting)},
        {u"agenda_items"_s, masthead.value(u"agenda_items"_s)},
        {u"pages"_s, report.pages},
        {u"problems"_s, problems}};
    if (report.outcome.result == domain::ImportResult::Failed) {
        object.insert(u"error"_s, workspace::codeName(report.failure.code));
        object.insert(u"problems"_s, QJsonArray{workspace::sentence(report.failure)});
    }
    if (!report.outcome.document.isNull())
        object.insert(u"document"_s, QString::number(report.outcome.document.value));
    if (report.outcome.inTrash)
        object.insert(u"in_trash"_s, true);
    if (!report.outcome.proposals.isEmpty())
        object.insert(u"proposals"_s, int(report.outcome.proposals.size()));
    return object;
}

void printReport(const workspace::ImportReport& report)
{
    const domain::Masthead& masthead = report.masthead;
    QString line;
    switch (report.outcome.result) {
    case domain::ImportResult::Imported:
        line = Text::tr("imported   ");
        break;
    case domain::ImportResult::Duplicate:
        line = report.outcome.inTrash ? Text::tr("in trash   ") : Text::tr("duplicate  ");
        break;
    case domain::ImportResult::Waiting:
        line = Text::tr("waiting    ");
        break;
    case domain::ImportResult::Failed:
        printLine(Text::tr("failed     ") + workspace::sentence(report.failure));
        return;
    }
    const QString symbols = masthead.symbols.value.join(u", "_s);
    line += symbols.isEmpty() ? report.file.section(u'/', -1) : symbols;
    if (const QString language = domain::code(masthead.language.value); !language.isEmpty())
        line += u"  ["_s + language + u']';
    if (!masthead.title.value.isEmpty())
        line += u"  "_s + masthead.title.value.left(80);
    printLine(line);
    for (const domain::ImportProblem& problem : report.outcome.problems)
        printLine(u"           "_s + workspace::problemSentence(problem));
}

void printSummary(const workspace::ImportSummary& summary)
{
    QString line =
        Text::tr("Imported: %1, duplicates: %2, waiting: %3, failed: %4, left out: %5.")
            .arg(QString::number(summary.imported), QString::number(summary.duplicates),
                 QString::number(summary.waiting), QString::number(summary.failed), QString::number(summary.leftOut));
    if (summary.cancelled > 0)
        line += u' ' + Text::tr("Not begun: %1.").arg(summary.cancelled);
    printMessage(line);
}

int runImportOf(workspace::Library& library, const QStringList& paths, const Invocation& invocation)
{
    const auto password = passwordOf(invocation);
    const auto readers = numberOf(invocation, "readers", 0);
    if (!password)
        return failed(password.error(), invocation.json());
    if (!readers)
        return failed(readers.error(), invocation.json());
    const workspace::ImportOptions options{invocation.has("replace"), *password, *readers};
    const auto sink = [&](const workspace::ImportReport& report) {
        if (invocation.json())
            printJsonLine(reportJson(report));
        else
            printReport(report);
    };
    bool anyFailed = false;
    if (invocation.has("resume")) {
        const auto resumed = workspace::resumeImport(library, options, sink, {}, invocation.cancel);
        if (!resumed)
            return failed(resumed.error(), invocation.json());
        printSummary(*resumed);
        anyFailed = resumed->failed > 0;
    }
    if (!paths.isEmpty() && !invocation.cancel.isCancelled()) {
        const auto imported = workspace::importFiles(library, paths, options, sink, {}, invocation.cancel);
        if (!imported)
            return failed(imported.error(), invocation.json());
        printSummary(*imported);
        anyFailed = anyFailed || imported->failed > 0;
    }
    if (invocation.cancel.isCancelled())
        return failed({ErrorCode::Cancelled, {}, {}}, false);
    return anyFailed ? Failed : Success;
}

} // namespace

int runInit(const Invocation& invocation)
{
    auto library = workspace::Library::create(invocation.arguments[0]);
    if (!library)
        return failed(library.error(), invocation.json());
    if (!invocation.has("sample")) {
        if (invocation.json())
            printJson({{u"library"_s, (*library)->store().folder()}});
        else
            printLine(Text::tr("The library is in %1").arg((*library)->store().folder()));
        return Success;
    }
    const auto folder = workspace::sampleFolder();
    if (!folder)
        return failed(folder.error(), invocation.json());
    if (const int code = runImportOf(**library, {*folder}, invocation); code != Success)
        return code;
    if (const auto filled = workspace::fillSampleRegister(**library); !filled)
        return failed(filled.error(), invocation.json());
    return Success;
}

int runImport(const Invocation& invocation)
{
    const QStringList paths = invocation.arguments.mid(1);
    if (paths.isEmpty() && !invocation.has("resume"))
        return failed({ErrorCode::WrongUsage, {Text::tr("Name the files or folders to import.")}, {}},
                      invocation.json());
    auto library = openLibrary(invocation, store::Access::ReadWrite);
    if (!library)
        return failed(library.error(), invocation.json());
    return runImportOf(**library, paths, invocation);
}

} // namespace rapporteur::cli
