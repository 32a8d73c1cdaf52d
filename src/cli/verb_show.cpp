// SPDX-License-Identifier: GPL-3.0-or-later
// show: all that is known of a document or a decision, or of what cites it.
#include "cli/open_library.h"
#include "cli/output.h"
#include "cli/register_options.h"
#include "cli/verbs.h"
#include "workspace/actions.h"
#include "workspace/queries.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

QJsonArray symbolsJson(const domain::Document& document)
{
    QJsonArray symbols;
    for (const domain::DocumentSymbol& symbol : document.symbols)
        symbols.append(symbol.canonical);
    return symbols;
}

QJsonObject versionJson(const domain::LanguageVersion& version, const store::RecordVersion& facts)
{
    QJsonObject read;
    for (const domain::FieldReading& reading : facts.readings)
        read.insert(domain::code(reading.field), QJsonObject{{u"value"_s, reading.value},
                                                             {u"confidence"_s, reading.confidence},
                                                             {u"page"_s, reading.page},
                                                             {u"reason"_s, reading.reason},
                                                             {u"confirmed"_s, reading.confirmed}});
    QJsonObject object{{u"language"_s, domain::code(version.language)},
                       {u"status"_s, domain::code(version.status)},
                       {u"edition"_s, version.edition},
                       {u"read"_s, read}};
    if (version.file) {
        object.insert(u"file"_s, version.file->originalName);
        object.insert(u"sha256"_s, QString::fromLatin1(version.file->sha256.toHex()));
        object.insert(u"pages"_s, version.file->pages);
    }
    return object;
}

QJsonArray citedByJson(const QList<store::CitingPlace>& places)
{
    QJsonArray array;
    for (const store::CitingPlace& place : places)
        array.append(QJsonObject{{u"symbol"_s, place.symbols.value(0)},
                                 {u"language"_s, domain::code(place.language)},
                                 {u"paragraph"_s, place.paragraph.path},
                                 {u"page"_s, place.paragraph.page},
                                 {u"raw"_s, place.citation.raw}});
    return array;
}

QJsonArray paragraphsJson(const QList<store::IndexedParagraph>& paragraphs)
{
    QJsonArray array;
    for (const store::IndexedParagraph& paragraph : paragraphs) {
        if (paragraph.kind != domain::BlockKind::Masthead)
            array.append(QJsonObject{{u"label"_s, paragraph.label},
                                     {u"path"_s, paragraph.path},
                                     {u"kind"_s, domain::code(paragraph.kind)},
                                     {u"page"_s, paragraph.page},
                                     {u"text"_s, paragraph.text}});
    }
    return array;
}

/// What is shown of one document, gathered before anything is printed: a failure half way leaves no half answer.
struct Shown {
    store::DocumentRecord record;
    QList<store::CitingPlace> citedBy;
    QList<domain::Citation> cites;
    QList<store::IndexedParagraph> paragraphs;
};

const domain::LanguageVersion* versionIn(const domain::Document& document, Language language)
{
    const domain::LanguageVersion* first = nullptr;
    for (const domain::LanguageVersion& version : document.versions) {
        if (!version.file)
            continue;
        if (version.language == language)
            return &version;
        first = first ? first : &version;
    }
    return language == Language::Unknown ? first : nullptr;
}

Result<Shown> gather(workspace::View& view, domain::DocumentId id, Language language)
{
    auto record = workspace::documentRecord(view, id);
    if (!record)
        return Failure(record.error());
    Shown shown;
    shown.record = *record;
    for (const domain::DocumentSymbol& symbol : shown.record.document.symbols) {
        const auto places = view.index().citedBy(symbol.canonical, 200);
        if (!places)
            return Failure(places.error());
        shown.citedBy += *places;
    }
    if (const domain::LanguageVersion* version = versionIn(shown.record.document, language)) {
        const auto cites = view.index().citations(version->id);
        const auto paragraphs = view.index().paragraphs(version->id);
        if (!cites)
            return Failure(cites.error());
        if (!paragraphs)
            return Failure(paragraphs.error());
        shown.cites = *cites;
        shown.paragraphs = *paragraphs;
    }
    return shown;
}

QJsonObject shownJson(const Shown& shown)
{
    const domain::Document& document = shown.record.document;
    QJsonObject titles;
    for (auto title = document.titles.begin(); title != document.titles.end(); ++title)
        titles.insert(domain::code(title.key()), title->title);
    QJsonArray versions;
    for (qsizetype i = 0; i < document.versions.size(); ++i)
        versions.append(versionJson(document.versions[i], shown.record.versions.value(i)));
    QJsonArray relations;
    for (const domain::DocumentRelation& relation : shown.record.relations)
        relations.append(QJsonObject{{u"kind"_s, domain::code(relation.kind)},
                                     {u"symbol"_s, relation.otherSymbol},
                                     {u"incoming"_s, relation.incoming}});
    QJsonArray meetings;
    for (const store::RecordMeeting& meeting : shown.record.meetings)
        meetings.append(QString(meeting.bodyCode + u' ' + meeting.code));
    QJsonArray items;
    for (const store::RecordItem& item : shown.record.items)
        items.append(item.label);
    QJsonArray cites;
    for (const domain::Citation& citation : shown.cites)
        cites.append(QJsonObject{{u"raw"_s, citation.raw},
                                 {u"targets"_s, QJsonArray::fromStringList(citation.targets)},
                                 {u"pinpoint"_s, citation.pinpoint},
                                 {u"page"_s, citation.page}});
    return {{u"symbols"_s, symbolsJson(document)},
            {u"kind"_s, domain::code(document.kind)},
            {u"distribution"_s, domain::code(document.distribution)},
            {u"date"_s, document.mastheadDate.toString(Qt::ISODate)},
            {u"original_language"_s, domain::code(document.originalLanguage)},
            {u"status"_s, domain::code(document.status)},
            {u"titles"_s, titles},
            {u"versions"_s, versions},
            {u"relations"_s, relations},
            {u"meetings"_s, meetings},
            {u"agenda_items"_s, items},
            {u"bodies"_s, QJsonArray::fromStringList(shown.record.bodies)},
            {u"tags"_s, QJsonArray::fromStringList(shown.record.tags)},
            {u"cites"_s, cites},
            {u"cited_by"_s, citedByJson(shown.citedBy)}};
}

void printShown(const Shown& shown, bool withText)
{
    const domain::Document& document = shown.record.document;
    QStringList symbols;
    for (const domain::DocumentSymbol& symbol : document.symbols)
        symbols.append(symbol.canonical);
    printLine(symbols.isEmpty() ? Text::tr("(no symbol)") : symbols.join(u", "_s));
    for (auto title = document.titles.begin(); title != document.titles.end(); ++title)
        printLine(u"  %1  %2"_s.arg(domain::code(title.key()), title->title));
    QStringList facts{domain::code(document.kind), domain::code(document.distribution),
                      document.mastheadDate.toString(Qt::ISODate)};
    for (const store::RecordMeeting& meeting : shown.record.meetings)
        facts.append(meeting.bodyCode + u' ' + meeting.code);
    for (const store::RecordItem& item : shown.record.items)
        facts.append(Text::tr("item %1").arg(item.label));
    facts.removeAll(QString());
    printLine(u"  "_s + facts.join(u" · "_s));
    for (const domain::LanguageVersion& version : document.versions) {
        if (version.file)
            printLine(u"  %1  %2  %3"_s.arg(domain::code(version.language), version.file->originalName,
                                            Text::tr("%n page(s)", nullptr, version.file->pages)));
    }
    for (const domain::DocumentRelation& relation : shown.record.relations)
        printLine(u"  %1 %2 %3"_s.arg(relation.incoming ? u"←"_s : u"→"_s, domain::code(relation.kind),
                                      relation.otherSymbol));
    if (!shown.cites.isEmpty()) {
        QStringList targets;
        for (const domain::Citation& citation : shown.cites)
            targets += citation.targets;
        targets.removeDuplicates();
        printLine(Text::tr("Cites: %1").arg(targets.join(u", "_s)));
    }
    for (const store::CitingPlace& place : shown.citedBy)
        printLine(Text::tr("Cited by %1 [%2], paragraph %3")
                      .arg(place.symbols.value(0), domain::code(place.language), place.paragraph.path));
    if (!withText)
        return;
    for (const store::IndexedParagraph& paragraph : shown.paragraphs) {
        if (paragraph.kind != domain::BlockKind::Masthead)
            printLine(u"%1  %2"_s.arg(paragraph.path.leftJustified(10), paragraph.text));
    }
}

/// A decision, or a document that the library does not hold: what cites it is all that is known.
int showCited(workspace::View& view, const QString& typed, const Invocation& invocation)
{
    const auto places = view.index().citedBy(typed, 1'000);
    if (!places)
        return failed(places.error(), invocation.json());
    if (places->isEmpty())
        return failed({ErrorCode::NotFound, {typed}, {}}, invocation.json());
    if (invocation.json()) {
        printJson({{u"symbols"_s, QJsonArray{typed}}, {u"held"_s, false}, {u"cited_by"_s, citedByJson(*places)}});
        return Success;
    }
    printLine(Text::tr("The library does not hold %1. It is cited here:").arg(typed));
    for (const store::CitingPlace& place : *places)
        printLine(u"  %1 [%2] %3  %4"_s.arg(place.symbols.value(0), domain::code(place.language),
                                            place.paragraph.path, place.citation.raw));
    return Success;
}

} // namespace

int runShow(const Invocation& invocation)
{
    const auto language = languageOf(invocation, "language");
    if (!language)
        return failed(language.error(), invocation.json());
    auto library = openLibrary(invocation, store::Access::ReadOnly);
    if (!library)
        return failed(library.error(), invocation.json());
    auto view = (*library)->view();
    if (!view)
        return failed(view.error(), invocation.json());
    const QString typed = invocation.arguments.mid(1).join(u' ');
    const auto document = documentCalled(**view, typed);
    if (!document && document.error().code == ErrorCode::NotFound) {
        const auto decision = workspace::decisionCalled(**view, typed);
        if (!decision && decision.error().code == ErrorCode::NotFound)
            return showCited(**view, typed, invocation);
        const auto shown = decision ? showDecision(**view, *decision, invocation) : Failure(decision.error());
        return shown ? Success : failed(shown.error(), invocation.json());
    }
    if (!document)
        return failed(document.error(), invocation.json());
    const auto shown = gather(**view, *document, *language);
    if (!shown)
        return failed(shown.error(), invocation.json());
    if (!invocation.json()) {
        printShown(*shown, invocation.has("text"));
        return Success;
    }
    QJsonObject object = shownJson(*shown);
    if (invocation.has("text"))
        object.insert(u"paragraphs"_s, paragraphsJson(shown->paragraphs));
    printJson(object);
    return Success;
}

} // namespace rapporteur::cli
