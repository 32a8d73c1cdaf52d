// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/generated_library.h"

#include "base/sha256.h"
#include "bench/generated_corpus.h"
#include "store/document_repository.h"
#include "store/file_repository.h"
#include "store/index_facts.h"
#include "workspace/library.h"

#include <QPainter>
#include <QPdfWriter>

#include <iostream>

using namespace Qt::StringLiterals;

namespace rapporteur::bench {

namespace {

constexpr int batchSize = 1'000;
constexpr double pagesOfDocument = 0.2; // enough to be found: what is measured are lists

/// Enters one document as an import would have, without its bytes.
domain::VersionId enter(store::Connection& connection, const GeneratedDocument& document, int index)
{
    const domain::DocumentId id = store::createDocument(connection, {document.symbol});
    store::setTitle(connection, id, document.language, {document.title, u"Note by the secretariat"_s});
    store::setMastheadDate(connection, id, QDate(document.year, 1 + index % 12, 1 + index % 28));
    Sha256 hash;
    hash.addData(QByteArray::number(index));
    domain::LibraryFile file;
    file.sha256 = hash.result();
    file.size = 1;
    file.mediaType = u"application/pdf"_s;
    file.originalName = u"%1.pdf"_s.arg(index);
    file.pages = document.pages;
    return store::addVersion(connection, id, document.language, store::addFile(connection, file));
}

Result<void> addBatch(workspace::Library& library, const GeneratedCorpus& corpus, int from, int to)
{
    QHash<domain::VersionId, GeneratedDocument> made;
    const auto written = library.store().write(u"generate"_s, [&](store::Connection& connection) {
        made.clear();
        for (int i = from; i < to; ++i) {
            const GeneratedDocument document = corpus.document(i);
            made.insert(enter(connection, document, i), document);
        }
    });
    if (!written)
        return written;
    const auto facts = library.store().read(
        [&](store::Connection& connection) { return store::versionFacts(connection, made.keys()); });
    if (!facts)
        return Failure(facts.error());
    QList<store::IndexedVersion> versions;
    for (const store::VersionFacts& each : *facts) {
        const GeneratedDocument& document = made[each.version];
        versions.append({each, document.blocks, document.citations,
                         QList<domain::PageVerdict>(document.pages, domain::PageVerdict::Good)});
    }
    return library.index()->put(versions);
}

} // namespace

bool makeGeneratedLibrary(const QString& folder, int documents)
{
    auto library = workspace::Library::create(folder);
    if (!library) {
        std::cerr << "no library could be made: " << library.error().detail.toStdString() << '\n';
        return false;
    }
    const GeneratedCorpus corpus(pagesOfDocument);
    for (int from = 0; from < documents; from += batchSize) {
        if (const auto added = addBatch(**library, corpus, from, std::min(from + batchSize, documents)); !added) {
            std::cerr << "documents could not be added: " << added.error().detail.toStdString() << '\n';
            return false;
        }
    }
    return (*library)->index()->optimise().has_value();
}

bool makeGeneratedPdf(const QString& file, int pages)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    if (!painter.isActive())
        return false;
    painter.setFont(QFont(u"DejaVu Serif"_s, 11));
    const GeneratedCorpus corpus(1);
    const QRect area(0, 0, writer.width(), writer.height());
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        QStringList paragraphs{QString::number(page + 1)};
        for (const domain::Block& block : corpus.document(page).blocks)
            paragraphs.append(block.language == domain::Language::English ? block.text
                                                                          : corpus.document(0).blocks.last().text);
        painter.drawText(area, Qt::TextWordWrap, paragraphs.join(u"\n\n"_s));
    }
    return true;
}

} // namespace rapporteur::bench
