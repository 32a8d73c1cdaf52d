// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/document.h"

#include "pdf/page_text.h"

#include <Catalog.h>
#include <Error.h>
#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <Link.h>
#include <PDFDoc.h>
#include <Page.h>
#include <SplashOutputDev.h>
#include <TextOutputDev.h>
#include <UTF.h>
#include <cmath>
#include <splash/SplashBitmap.h>

using namespace Qt::StringLiterals;

namespace rapporteur::pdf {

namespace {

constexpr double pointsPerInch = 72.0;
using Reason = wire::Refusal::Reason;

tl::unexpected<wire::Refusal> refuse(Reason reason, const QString& detail = {})
{
    return tl::unexpected(wire::Refusal{reason, detail});
}

QString fromUnicode(const Unicode* text, int length)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(text), std::min(length, wire::longestString));
}

QString fromTextString(const GooString& text)
{
    Unicode* characters = nullptr;
    const int length = TextStringToUCS4(text.toStr(), &characters);
    const QString result = length > 0 ? fromUnicode(characters, length) : QString();
    gfree(characters);
    return result;
}

std::unique_ptr<PDFDoc> load(QByteArrayView bytes, const QByteArray& password, bool* repaired)
{
    std::optional<GooString> key;
    if (!password.isEmpty())
        key.emplace(password.constData(), int(password.size()));
    auto* stream = new MemStream(bytes.data(), 0, bytes.size(), Object(objNull)); // the document takes it
    return std::make_unique<PDFDoc>(stream, key, key, nullptr, [repaired] { *repaired = true; });
}

/// Links lead to web pages and mailboxes; whatever else they name is not handed out.
bool isHarmlessAddress(const QString& address)
{
    static constexpr QLatin1StringView schemes[] = {"http://"_L1, "https://"_L1, "mailto:"_L1};
    return std::any_of(std::begin(schemes), std::end(schemes),
                       [&](QLatin1StringView scheme) { return address.startsWith(scheme, Qt::CaseInsensitive); });
}

} // namespace

QSizeF shownSize(const Page& page)
{
    QSizeF size(std::abs(page.getCropWidth()), std::abs(page.getCropHeight()));
    if (page.getRotate() % 180 != 0)
        size.transpose();
    const bool sound = std::isfinite(size.width()) && std::isfinite(size.height()) &&
                       size.width() <= wire::largestPage && size.height() <= wire::largestPage;
    return sound ? size : QSizeF(0, 0);
}

Document::Document(std::unique_ptr<PDFDoc> document)
    : m_document(std::move(document))
{
}

Document::~Document() = default;

Outcome<std::unique_ptr<Document>> Document::open(QByteArrayView bytes, const QByteArray& password)
{
    bool repaired = false;
    std::unique_ptr<PDFDoc> loaded = load(bytes, password, &repaired);
    const QByteArray latin1 = QString::fromUtf8(password).toLatin1();
    if (!loaded->isOk() && loaded->getErrorCode() == errEncrypted && latin1 != password)
        loaded = load(bytes, latin1, &repaired);
    if (!loaded->isOk()) {
        if (loaded->getErrorCode() == errEncrypted)
            return refuse(password.isEmpty() ? Reason::PasswordNeeded : Reason::WrongPassword);
        return refuse(Reason::Damaged, loaded->getErrorCode() == errBadCatalog
                                           ? u"its catalogue of pages cannot be read"_s
                                           : u"its structure cannot be read"_s);
    }
    if (loaded->getNumPages() <= 0)
        return refuse(Reason::Damaged, u"it has no pages"_s);
    std::unique_ptr<Document> document(new Document(std::move(loaded)));
    document->readProperties(repaired);
    return document;
}

QString Document::property(const char* key)
{
    const std::unique_ptr<GooString> entry = m_document->getDocInfoStringEntry(key);
    return entry ? fromTextString(*entry) : QString();
}

void Document::readProperties(bool repaired)
{
    m_properties.title = property("Title");
    m_properties.author = property("Author");
    m_properties.subject = property("Subject");
    m_properties.keywords = property("Keywords");
    m_properties.creator = property("Creator");
    m_properties.producer = property("Producer");
    m_properties.created = property("CreationDate");
    m_properties.modified = property("ModDate");
    m_properties.version =
        QString::number(m_document->getPDFMajorVersion()) + u'.' + QString::number(m_document->getPDFMinorVersion());
    m_properties.pageCount = m_document->getNumPages();
    m_properties.encrypted = m_document->isEncrypted();
    m_properties.tagged = m_document->getCatalog()->getMarkInfo() & Catalog::markInfoMarked;
    m_properties.repaired = repaired;
}

Outcome<Page*> Document::page(int page)
{
    if (page < 0 || page >= m_properties.pageCount)
        return refuse(Reason::NoSuchPage);
    Page* found = m_document->getPage(page + 1);
    if (!found || !found->isOk())
        return refuse(Reason::Damaged, u"the page cannot be read"_s);
    return found;
}

QString Document::label(int page)
{
    GooString label;
    return m_document->getCatalog()->indexToLabel(page, &label) ? fromTextString(label) : QString::number(page + 1);
}

QList<wire::PageInfo> Document::pageInfos(wire::PageRange range)
{
    QList<wire::PageInfo> infos;
    const int end = std::min(range.first + range.count, m_properties.pageCount);
    for (int i = range.first; i < end; ++i) {
        const Outcome<Page*> found = page(i);
        infos.append({label(i), found ? shownSize(**found) : QSizeF(0, 0)});
    }
    return infos;
}

Outcome<wire::PageText> Document::text(int number)
{
    const Outcome<Page*> found = page(number);
    if (!found)
        return tl::unexpected(found.error());
    if (!m_textDevice)
        m_textDevice = std::make_unique<TextOutputDev>(nullptr, false, 0, false, false);
    (*found)->display(m_textDevice.get(), pointsPerInch, pointsPerInch, 0, false, true, false);
    wire::PageText result;
    result.page = number;
    result.label = label(number);
    result.size = shownSize(**found);
    collectWords(m_textDevice->getFlows(), result);
    return result;
}

int Document::destination(const LinkAction* action)
{
    if (!action || action->getKind() != actionGoTo || !action->isOk())
        return -1;
    const auto* go = static_cast<const LinkGoTo*>(action);
    std::unique_ptr<LinkDest> named;
    const LinkDest* target = go->getDest();
    if (!target && go->getNamedDest()) {
        named = m_document->findDest(go->getNamedDest());
        target = named.get();
    }
    if (!target || !target->isOk())
        return -1;
    const int number = target->isPageRef() ? m_document->findPage(target->getPageRef()) : target->getPageNum();
    return number >= 1 && number <= m_properties.pageCount ? number - 1 : -1;
}

Outcome<QList<wire::Link>> Document::links(int number)
{
    const Outcome<Page*> found = page(number);
    if (!found)
        return tl::unexpected(found.error());
    double matrix[6] = {};
    (*found)->getDefaultCTM(matrix, pointsPerInch, pointsPerInch, 0, false, true);
    const auto shown = [&matrix](double x, double y) {
        return QPointF(matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]);
    };
    QList<wire::Link> result;
    const std::unique_ptr<Links> links = (*found)->getLinks();
    for (AnnotLink* each : links->getLinks()) {
        if (result.size() >= wire::mostLinks)
            break;
        wire::Link link;
        const LinkAction* action = each->getAction();
        link.page = destination(action);
        if (link.page < 0 && action && action->getKind() == actionURI && action->isOk())
            link.address =
                QString::fromStdString(static_cast<const LinkURI*>(action)->getURI()).left(wire::longestString);
        if (link.page < 0 && !isHarmlessAddress(link.address))
            continue;
        double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
        each->getRect(&x1, &y1, &x2, &y2);
        link.area = QRectF(shown(x1, y1), shown(x2, y2)).normalized();
        const double extent =
            std::abs(link.area.left()) + std::abs(link.area.top()) + link.area.width() + link.area.height();
        if (std::isfinite(extent) && extent <= wire::largestPage)
            result.append(link);
    }
    return result;
}

Outcome<QByteArrayView> Document::draw(const wire::ImageRequest& request, const QRect& area)
{
    const Outcome<Page*> found = page(request.page);
    if (!found)
        return tl::unexpected(found.error());
    if (!m_imageDevice) {
        SplashColor white = {255, 255, 255, 255};
        m_imageDevice = std::make_unique<SplashOutputDev>(splashModeXBGR8, wire::bytesPerPixel, false, white);
        m_imageDevice->setFontAntialias(true);
        m_imageDevice->setVectorAntialias(true);
        m_imageDevice->setFreeTypeHinting(false, false);
        m_imageDevice->startDoc(m_document.get());
    }
    const double resolution = pointsPerInch * request.scale;
    (*found)->displaySlice(m_imageDevice.get(), resolution, resolution, request.rotation, false, true, area.x(),
                           area.y(), area.width(), area.height(), false);
    SplashBitmap* bitmap = m_imageDevice->getBitmap();
    const int row = area.width() * wire::bytesPerPixel;
    if (!bitmap || !bitmap->getDataPtr() || bitmap->getRowSize() != row || bitmap->getHeight() != area.height())
        return refuse(Reason::OutOfMemory);
    return QByteArrayView(bitmap->getDataPtr(), qsizetype(row) * area.height());
}

} // namespace rapporteur::pdf
