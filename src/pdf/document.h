// SPDX-License-Identifier: GPL-3.0-or-later
// One PDF in Poppler's hands: what it says of itself, its words, links and pixels. Lives in the confined process
// only.
#pragma once

#include "wire/messages.h"

#include <memory>
#include <tl/expected.hpp>

class LinkAction;
class PDFDoc;
class Page;
class SplashOutputDev;
class TextOutputDev;

namespace rapporteur::pdf {

/// Starts Poppler, and makes it do once what it does once: to be called before the first document, outside of the
/// confinement, so that fonts, colour tables and their caches are shared by all processes forked later.
void warmUp();

/// A result of this module: what was asked for, or why it is refused.
template <typename T>
using Outcome = tl::expected<T, wire::Refusal>;

/// Nothing in the document is run, opened or followed: no script, no attachment, no link. One thread.
/// Output devices and the fonts that they have loaded are kept from page to page.
class Document {
public:
    /// Takes the bytes of a file, which must outlive the document. The password is tried as UTF-8, then as Latin-1.
    static Outcome<std::unique_ptr<Document>> open(QByteArrayView bytes, const QByteArray& password);
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    const wire::DocumentProperties& properties() const { return m_properties; }
    QList<wire::OutlineEntry> outline();
    /// Pages that do not exist or are damaged are left empty.
    QList<wire::PageInfo> pageInfos(wire::PageRange range);
    Outcome<wire::PageText> text(int page);
    Outcome<QList<wire::Link>> links(int page);
    /// Draws the area, which comes from wire::imageArea, and gives its pixels, rows without padding; they last until
    /// the next call.
    Outcome<QByteArrayView> draw(const wire::ImageRequest& request, const QRect& area);

private:
    explicit Document(std::unique_ptr<PDFDoc> document);
    void readProperties(bool repaired);
    QString property(const char* key);
    Outcome<Page*> page(int page);
    QString label(int page);
    int destination(const LinkAction* action);

    std::unique_ptr<PDFDoc> m_document;
    std::unique_ptr<TextOutputDev> m_textDevice;
    std::unique_ptr<SplashOutputDev> m_imageDevice;
    wire::DocumentProperties m_properties;
};

/// The size of a page as shown: cropped and turned. A senseless size becomes 0.
QSizeF shownSize(const Page& page);

} // namespace rapporteur::pdf
