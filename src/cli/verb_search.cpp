// SPDX-License-Identifier: GPL-3.0-or-later
// search: words, phrases and symbols, in documents and paragraphs.
#include "cli/open_library.h"
#include "cli/output.h"
#include "cli/verbs.h"

#include <unistd.h>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

namespace {

/// The snippet with what was found between marks: bold on a terminal, brackets in a file.
QString marked(const store::SearchHit& hit)
{
    const bool terminal = isatty(STDOUT_FILENO) != 0;
    QString result;
    qsizetype at = 0;
    for (const auto& span : hit.snippetSpans) {
        result += hit.snippet.mid(at, span.begin - at);
        result += (terminal ? u"\u2039"_s : u"["_s) + hit.snippet.mid(span.begin, span.end - span.begin) +
                  (terminal ? u"\u203A"_s : u"]"_s);
        at = span.end;
    }
    result += hit.snippet.mid(at);
    return result.simplified();
}

QJsonObject hitJson(const store::SearchDocument& document, const store::SearchHit& hit)
{
    QJsonArray spans;
    for (const auto& span : hit.spans)
        spans.append(QJsonArray{span.begin, span.end});
    return {{u"symbol"_s, document.symbols.value(0)},
            {u"symbols"_s, QJsonArray::fromStringList(document.symbols)},
            {u"title"_s, document.title},
            {u"language"_s, domain::code(hit.language)},
            {u"page"_s, hit.page},
            {u"paragraph"_s, hit.path},
            {u"snippet"_s, hit.snippet},
            {u"text"_s, hit.text},
            {u"spans"_s, spans}};
}

QJsonObject resultJson(const store::SearchResult& result)
{
    QJsonArray hits;
    for (const store::SearchDocument& document : result.documents) {
        for (const store::SearchHit& hit : document.hits)
            hits.append(hitJson(document, hit));
        if (document.hits.isEmpty()) {
            // Only the title or the symbol answers: a hit without a paragraph.
            hits.append(QJsonObject{{u"symbol"_s, document.symbols.value(0)},
                                    {u"symbols"_s, QJsonArray::fromStringList(document.symbols)},
                                    {u"title"_s, document.title},
                                    {u"language"_s, domain::code(document.language)},
                                    {u"page"_s, 1},
                                    {u"paragraph"_s, QString()},
                                    {u"snippet"_s, document.title},
                                    {u"spans"_s, QJsonArray()}});
        }
    }
    return {{u"hits"_s, hits},
            {u"total"_s, result.totalParagraphs > 0 ? result.totalParagraphs : result.totalDocuments},
            {u"total_documents"_s, result.totalDocuments},
            {u"exact"_s, result.totalsAreExact}};
}

void printResult(const store::SearchResult& result)
{
    for (const store::SearchDocument& document : result.documents) {
        printLine(u"%1  %2"_s.arg(document.symbols.value(0, Text::tr("(no symbol)")), document.title.left(90)));
        for (const store::SearchHit& hit : document.hits)
            printLine(u"    %1 p. %2  %3"_s.arg(domain::code(hit.language), QString::number(hit.page), marked(hit)));
    }
    printMessage(Text::tr("%n document(s) found.", nullptr, int(result.totalDocuments)));
}

} // namespace

int runSearch(const Invocation& invocation)
{
    const auto limit = numberOf(invocation, "limit", 20);
    const auto offset = numberOf(invocation, "offset", 0);
    const auto language = languageOf(invocation, "language");
    if (!limit)
        return failed(limit.error(), invocation.json());
    if (!offset)
        return failed(offset.error(), invocation.json());
    if (!language)
        return failed(language.error(), invocation.json());
    const auto order = choiceOf(invocation, "order", {u"relevance"_s, u"symbol"_s});
    if (!order)
        return failed(order.error(), invocation.json());
    auto library = openLibrary(invocation, store::Access::ReadOnly);
    if (!library)
        return failed(library.error(), invocation.json());
    auto view = (*library)->view();
    if (!view)
        return failed(view.error(), invocation.json());
    store::SearchOptions options;
    options.limit = *limit;
    options.offset = *offset;
    options.language = *language;
    options.order = *order == 1 ? store::SearchOrder::Symbol : store::SearchOrder::Relevance;
    const auto result = (*view)->index().search(invocation.arguments.mid(1).join(u' '), options, invocation.cancel);
    if (!result)
        return failed(result.error(), invocation.json());
    if (invocation.json())
        printJson(resultJson(*result));
    else
        printResult(*result);
    return Success;
}

} // namespace rapporteur::cli
