// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the elements that a DOCX file is made of: styles, settings, paragraphs and runs.
#pragma once

#include "report/office_parts.h"
#include "report/word_styles.h"

class QXmlStreamWriter;

namespace rapporteur::report {

/// Writes <w:NAME w:val="VALUE"/>.
void writeWordValue(QXmlStreamWriter& xml, const QString& name, const QString& value);

/// Begins the root element of a part, with the namespaces that Word wants.
void beginWordPart(QXmlStreamWriter& xml, const QString& root);

/// Writes word/styles.xml: fonts and languages of the document, and all styles.
void writeWordStyles(QXmlStreamWriter& xml, const LaidOutDocument& document);

/// Writes word/settings.xml.
void writeWordSettings(QXmlStreamWriter& xml, const LaidOutDocument& document);

/// Writes runs of text into the part that `xml` writes; collects the addresses that the part leads to.
class DocxText {
public:
    DocxText(QXmlStreamWriter& xml, domain::Language language)
        : m_xml(xml)
        , m_language(language)
    {
    }

    /// Begins a paragraph of a style; the runs and writeEndElement follow.
    void beginParagraph(const QString& style);
    /// A paragraph with a text and nothing else.
    void paragraph(const QString& style, const RichText& text, NotePlan* notes);
    /// Characters before the text of a block, and a tab.
    void label(const QString& label);
    /// Runs; a mark becomes a footnote where `notes` has one for it, and is only raised where not.
    void runs(const RichText& text, NotePlan* notes);

    const QList<OfficeRelation>& links() const { return m_links; }

private:
    void run(const TextRun& run);
    void characters(const QString& text);
    void note(const NotePlan::Note& note);
    void raised(const QString& text);

    QXmlStreamWriter& m_xml;
    domain::Language m_language;
    QList<OfficeRelation> m_links;
};

} // namespace rapporteur::report
