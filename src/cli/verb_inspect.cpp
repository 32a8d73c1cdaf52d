// SPDX-License-Identifier: GPL-3.0-or-later
// inspect: the analysis of one file, without a library.
#include "cli/analysis_json.h"
#include "cli/open_library.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "workspace/inspection.h"
#include "workspace/messages.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

void printField(const QString& name, const QString& value, double confidence)
{
    if (!value.isEmpty())
        printLine(u"  %1 %2%3"_s.arg(name.leftJustified(18), value,
                                     confidence < sure ? u"  (%1 %)"_s.arg(qRound(confidence * 100)) : QString()));
}

void printMasthead(const Masthead& masthead)
{
    QStringList segments;
    for (const MeetingSegment& segment : masthead.segments.value)
        segments.append(
            QStringList{segment.start.toString(Qt::ISODate), segment.end.toString(Qt::ISODate), segment.place}.join(
                u' '));
    printField(Text::tr("symbol"), masthead.symbols.value.join(u", "_s), masthead.symbols.confidence);
    printField(Text::tr("title"), masthead.title.value, masthead.title.confidence);
    printField(Text::tr("author line"), masthead.authorLine.value, masthead.authorLine.confidence);
    printField(Text::tr("distribution"), code(masthead.distribution.value), masthead.distribution.confidence);
    printField(Text::tr("date"), masthead.date.value.toString(Qt::ISODate), masthead.date.confidence);
    printField(Text::tr("language"), code(masthead.language.value), masthead.language.confidence);
    printField(Text::tr("original language"), code(masthead.originalLanguage.value),
               masthead.originalLanguage.confidence);
    printField(Text::tr("body"), masthead.body.value, masthead.body.confidence);
    printField(Text::tr("meeting"),
               masthead.meetingOrdinal.value ? QString::number(masthead.meetingOrdinal.value) : QString(),
               masthead.meetingOrdinal.confidence);
    printField(Text::tr("dates and place"), segments.join(u"; "_s), masthead.segments.confidence);
    printField(Text::tr("agenda item"), masthead.agendaItems.value.join(u", "_s), masthead.agendaItems.confidence);
    printField(Text::tr("agenda document"), masthead.agendaDocument.value, masthead.agendaDocument.confidence);
    printField(Text::tr("item title"), masthead.itemTitle.value, masthead.itemTitle.confidence);
}

void printAnalysis(const Analysis& analysis)
{
    printMasthead(analysis.masthead);
    printLine({});
    for (const Block& block : analysis.blocks) {
        if (block.kind == BlockKind::Masthead)
            continue;
        const QString label = block.label.isEmpty() ? code(block.kind) : block.path;
        printLine(u"%1  %2"_s.arg(label.leftJustified(14), block.text.left(200).replace(u'\n', u' ')));
    }
    if (!analysis.citations.isEmpty()) {
        printLine({});
        printLine(Text::tr("Citations"));
    }
    for (const Citation& citation : analysis.citations) {
        const QString place = citation.block >= 0 ? analysis.blocks[citation.block].path : QString();
        printLine(u"  %1  %2%3"_s.arg(place.leftJustified(14), citation.targets.join(u", "_s),
                                      citation.pinpoint.isEmpty() ? QString() : u"  → "_s + citation.pinpoint));
    }
    if (!analysis.mandates.isEmpty()) {
        printLine({});
        printLine(Text::tr("Mandates"));
    }
    for (const MandateProposal& mandate : analysis.mandates) {
        printLine(u"  %1  %2  %3  %4"_s.arg(mandate.paragraph.leftJustified(14), mandate.printedVerb,
                                            mandate.addressees.join(u", "_s), mandate.due));
    }
    for (const QString& problem : analysis.problems)
        printLine(Text::tr("Problem: %1").arg(workspace::remarkSentence(problem)));
}

} // namespace

int runInspect(const Invocation& invocation)
{
    const auto password = passwordOf(invocation);
    if (!password)
        return failed(password.error(), invocation.json());
    const auto inspected = workspace::inspectFile(invocation.arguments[0], *password, invocation.cancel);
    if (!inspected)
        return failed(inspected.error(), invocation.json());
    QStringList lost;
    for (const Error& problem : inspected->problems)
        lost.append(workspace::sentence(problem));
    if (!invocation.json()) {
        printAnalysis(inspected->analysis);
        for (const QString& sentence : std::as_const(lost))
            printLine(Text::tr("Problem: %1").arg(sentence));
        return Success;
    }
    QJsonObject object = analysisJson(inspected->analysis);
    object.insert(u"file"_s, invocation.arguments[0]);
    object.insert(u"pages"_s, inspected->pages);
    object.insert(u"problems"_s, QJsonArray::fromStringList(inspected->analysis.problems + lost));
    printJson(object);
    return Success;
}

} // namespace rapporteur::cli
