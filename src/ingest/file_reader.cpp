// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/file_reader.h"

#include "base/sha256.h"
#include "ingest/page_words.h"
#include "ingest/worker.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace rapporteur::ingest {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 1024 * 1024; // bytes; between two of them the wish to stop is heeded

struct Hashed {
    QByteArray sha256;
    QByteArray head; ///< the first bytes, to tell what the file is
};

Result<Hashed> hashFile(QFile& file, const CancelToken& cancel)
{
    Sha256 hash;
    QByteArray head;
    while (!file.atEnd()) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
            return fail(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
        if (head.isEmpty())
            head = bytes.left(1024);
        hash.addData(bytes);
    }
    return Hashed{hash.result(), head};
}

bool looksLikePdf(const QByteArray& head)
{
    return head.contains("%PDF-"); // the standard allows up to 1,024 bytes before it
}

Result<FileContent> readText(QFile& file, FileContent content)
{
    if (content.size > largestText)
        return fail(ErrorCode::FileTooLarge,
                    {file.fileName(), QString::number(content.size), QString::number(largestText)});
    file.seek(0);
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        // Where it is wrong, so that a person can look: decode rising prefixes by halves.
        qsizetype good = 0;
        qsizetype bad = bytes.size();
        while (bad - good > 1) {
            const qsizetype middle = good + (bad - good) / 2;
            QStringDecoder probe(QStringDecoder::Utf8);
            const QString ignored = probe(bytes.left(middle));
            (probe.hasError() ? bad : good) = middle;
        }
        return fail(ErrorCode::InvalidUtf8, {file.fileName(), QString::number(good)});
    }
    if (text.contains(QChar(u'\0')))
        return fail(ErrorCode::UnknownFileKind, {file.fileName()});
    content.mediaType = u"text/plain"_s;
    content.source = text::sourceFromPlainText(text);
    content.pageCount = int(content.source.pages.size());
    return content;
}

qint64 textBytes(const wire::PageText& page)
{
    qint64 bytes = 0;
    for (const wire::Word& word : page.words)
        bytes += word.text.size() * qint64(sizeof(QChar));
    return bytes;
}

/// The same failure, said of the whole file: without its page.
Failure ofWholeFile(Error error)
{
    if (error.code != ErrorCode::DamagedFile)
        error.arguments = {error.arguments.value(0), u"0"_s};
    return Failure(std::move(error));
}

/// The words of all pages; a page that cannot be read costs that page and leaves its reason in `problems`. Fails only
/// if no page can be read, or if a person stops the reading.
Result<QList<text::SourcePage>> readPages(PdfSession& session, const QString& path, QList<Error>& problems)
{
    QList<text::SourcePage> pages(session.pageCount());
    qint64 bytes = 0;
    std::optional<Error> lastLoss;
    int lost = 0;
    for (int i = 0; i < session.pageCount(); ++i) {
        const QString number = QString::number(i + 1);
        const auto page = session.text(i);
        if (!page) {
            if (page.error().code == ErrorCode::Cancelled)
                return Failure(page.error());
            lastLoss = page.error();
            problems.append(page.error());
            ++lost;
            if (!session.hasGivenUp() || i + 1 == session.pageCount())
                continue;
            problems.append(
                {ErrorCode::PagesNotRead, {path, QString::number(i + 2), QString::number(session.pageCount())}, {}});
            lost += session.pageCount() - i - 1;
            break;
        }
        bytes += textBytes(*page);
        if (bytes > largestText) {
            problems.append({ErrorCode::TextTooLong, {path, QString::number(i), QString::number(largestText)}, {}});
            break;
        }
        if (page->truncated)
            problems.append({ErrorCode::PageCutShort, {path, number}, {}});
        if (page->degraded)
            problems.append({ErrorCode::PageIncomplete, {path, number}, {}});
        pages[i] = sourcePage(*page);
    }
    if (lost == session.pageCount())
        return ofWholeFile(*lastLoss);
    return pages;
}

} // namespace

FileReader::FileReader() = default;
FileReader::~FileReader() = default;

Result<FileContent> FileReader::read(const QString& path, const QString& password, const CancelToken& cancel,
                                     const KnownBytes& isKnown)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (!info.isFile())
        return fail(ErrorCode::UnknownFileKind, {path}); // a device or a pipe could block for ever
    if (info.size() == 0)
        return fail(ErrorCode::EmptyFile, {path});
    if (info.size() > largestFile)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(info.size()), QString::number(largestFile)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    const auto hashed = hashFile(file, cancel);
    if (!hashed)
        return Failure(hashed.error());
    FileContent content;
    content.sha256 = hashed->sha256;
    content.size = info.size();
    if (isKnown && isKnown(content.sha256)) {
        content.known = true;
        content.mediaType = looksLikePdf(hashed->head) ? u"application/pdf"_s : u"text/plain"_s;
        return content;
    }

    const QString ending = info.suffix().toLower();
    if (!looksLikePdf(hashed->head) && ending == u"pdf"_s)
        return fail(ErrorCode::NotAPdf, {path});
    if (!looksLikePdf(hashed->head) && ending != u"txt"_s && ending != u"md"_s && !ending.isEmpty())
        return fail(ErrorCode::UnknownFileKind, {path});
    if (!looksLikePdf(hashed->head))
        return readText(file, std::move(content));

    auto read = readPdf(path, password, cancel);
    if (!read)
        return read;
    read->sha256 = content.sha256;
    read->size = content.size;
    return read;
}

Result<FileContent> FileReader::readPdf(const QString& path, const QString& password, const CancelToken& cancel)
{
    if (!m_worker) {
        auto started = Worker::start();
        if (!started)
            return Failure(started.error());
        m_worker = std::move(*started);
    }
    auto session = m_worker->open(path, password, cancel);
    if (!session)
        return Failure(session.error());
    FileContent content;
    content.mediaType = u"application/pdf"_s;
    content.pageCount = (*session)->pageCount();
    if (content.pageCount > mostPages)
        return fail(ErrorCode::TooManyPages, {path, QString::number(content.pageCount), QString::number(mostPages)});
    if (content.pageCount == 0)
        return fail(ErrorCode::DamagedFile, {path, u"it has no pages"_s});
    auto pages = readPages(**session, path, content.problems);
    if (!pages)
        return Failure(pages.error());
    if ((*session)->properties().repaired)
        content.problems.append({ErrorCode::FileRepaired, {path}, {}});
    content.source = text::sourceFromPages(std::move(*pages));
    return content;
}

} // namespace rapporteur::ingest
