// SPDX-License-Identifier: GPL-3.0-or-later
// Small PDFs for the tests of the worker.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace rapporteur::tests {

/// A PDF with these contents of pages, A4 unless `pageExtra` of all pages says otherwise. Object 5 is Helvetica,
/// named F.
inline QByteArray pdfWithPages(const QList<QByteArray>& contents, const QByteArray& catalogExtra = {},
                               const QByteArray& pageExtra = "/MediaBox[0 0 595 842]",
                               const QList<QByteArray>& more = {})
{
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R" + catalogExtra + ">>",
                              {},
                              "null",
                              "null",
                              "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    objects += more;
    QByteArray kids;
    for (const QByteArray& content : contents) {
        objects.append("<</Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream");
        objects.append("<</Type/Page/Parent 2 0 R/Contents " + QByteArray::number(objects.size()) +
                       " 0 R/Resources<</Font<</F 5 0 R>>>>" + pageExtra + ">>");
        kids += QByteArray::number(objects.size()) + " 0 R ";
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(contents.size()) + ">>";
    QByteArray file = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (int i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(file.size());
    return file + "xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n" +
           start + "\n%%EOF\n";
}

/// The content of a page that says this.
inline QByteArray line(const QByteArray& text)
{
    return "BT /F 12 Tf 72 700 Td (" + text + ") Tj ET ";
}

/// The content of a page that nobody can finish drawing, though its text is read at once.
inline QByteArray endlessDrawing()
{
    return line("endless") + "[0.0000001] 0 d 0 0 m 500 500 l S";
}

} // namespace rapporteur::tests
