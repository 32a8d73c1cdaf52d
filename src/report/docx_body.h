// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the text of a DOCX file: masthead, blocks, tables, the one section.
#pragma once

#include "report/docx_parts.h"

namespace rapporteur::report {

/// Writes word/document.xml, and tells afterwards which notes and links it has.
class DocxBody {
public:
    DocxBody(QXmlStreamWriter& xml, const LaidOutDocument& document, NotePlan& notes);

    void write();

    const QList<OfficeRelation>& links() const { return m_text.links(); }

private:
    void writeMasthead();
    void writeMastheadCell(int width, const QList<std::pair<QString, QString>>& lines, bool rule);
    void writeMeetingLines();
    void writeBlock(const LaidOutBlock& block);
    void writeTable(const LaidOutBlock& table);
    void writeRow(const QList<RichText>& cells, const QList<int>& widths, bool header);
    void writeHeaderNotes(const LaidOutBlock& table);
    void beginTable(int width, int indent, const QString& style);
    void writeGrid(const QList<int>& widths);
    void writeSection();

    QXmlStreamWriter& m_xml;
    const LaidOutDocument& m_document;
    NotePlan& m_notes;
    DocxText m_text;
    WordPage m_page;
};

} // namespace rapporteur::report
