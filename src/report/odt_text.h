// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the elements that an OpenDocument text is made of.
#pragma once

#include "report/word_styles.h"

class QXmlStreamWriter;

namespace rapporteur::report {

/// Begins the root element of a part, with the namespaces and the version of the format.
void beginOpenDocument(QXmlStreamWriter& xml, const QString& root);

/// Writes the fonts of a language, each with those that stand in for it.
void writeOdtFonts(QXmlStreamWriter& xml, domain::Language language);

/// Writes office:styles, office:automatic-styles and office:master-styles of styles.xml.
void writeOdtStyles(QXmlStreamWriter& xml, const LaidOutDocument& document);

/// The name of a style in an ODT file; those that word processors know have names of their own there.
QString odtStyleName(const QString& id);

/// Writes office:text of content.xml.
class OdtBody {
public:
    OdtBody(QXmlStreamWriter& xml, const LaidOutDocument& document);

    /// Styles of columns, which stand before the text.
    void writeAutomaticStyles();
    void writeText();

private:
    void writeMasthead();
    void writeMastheadCell(const QString& style, const QList<std::pair<QString, QString>>& lines);
    void writeMeetingLines();
    void writeBlock(const LaidOutBlock& block);
    void writeTable(const LaidOutBlock& table);
    void writeColumns(const QString& table, qsizetype count);
    void writeRow(const QList<RichText>& cells, qsizetype columns, bool header, bool last);
    void beginParagraph(const QString& style, int outline);
    void paragraph(const QString& style, const RichText& text, NotePlan* notes);
    void runs(const RichText& text, NotePlan* notes);
    void run(const TextRun& run);
    void characters(const QString& text);
    void note(const NotePlan::Note& note);
    void tableStyle(const QString& name, int width, int indent, const QList<int>& widths);

    QXmlStreamWriter& m_xml;
    const LaidOutDocument& m_document;
    NotePlan m_notes;
    WordPage m_page;
    int m_table = 0;
};

} // namespace rapporteur::report
