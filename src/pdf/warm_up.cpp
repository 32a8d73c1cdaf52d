// SPDX-License-Identifier: GPL-3.0-or-later
// What Poppler, fontconfig and LittleCMS do once in a process, done before any document is there.
#include "pdf/document.h"

#include <Error.h>
#include <GlobalParams.h>

namespace rapporteur::pdf {

namespace {

/// A page with a word in a font that is not embedded and a little colour. It has no table of contents: Poppler makes
/// one.
constexpr char tinyPage[] = "%PDF-1.4\n"
                            "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                            "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                            "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]/Contents 4 0 R/Resources"
                            "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj\n"
                            "4 0 obj <</Length 71>> stream\n"
                            "1 0 0 rg 9 9 9 9 re f 0 0 0 1 k BT /F 12 Tf 9 40 Td (Rapporteur) Tj ET\n"
                            "endstream endobj\n"
                            "trailer <</Root 1 0 R/Size 5>>\n";

void ignore(ErrorCategory, Goffset, const char*)
{
}

} // namespace

void warmUp()
{
    globalParams = std::make_unique<GlobalParams>();
    setErrorCallback(ignore);
    const auto document = Document::open(QByteArrayView(tinyPage, sizeof tinyPage - 1), {});
    if (!document)
        return;
    const wire::ImageRequest request;
    const QRect area = wire::imageArea(request, QSizeF(72, 72)).value_or(QRect(0, 0, 72, 72));
    (void)(*document)->draw(request, area);
    (void)(*document)->text(0);
}

} // namespace rapporteur::pdf
