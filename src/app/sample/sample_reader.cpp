// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sample_reader.h"
#include "app/sample/front_matter.h"
#include "app/sample/inline_markup.h"

#include <QRegularExpression>

namespace rapporteur::sample {

using namespace Qt::StringLiterals;
using report::BlockRole;
using report::LaidOutBlock;

namespace {

/// Letters of items in the order of the alphabet of items; a path has Latin ones in every language (field notes on
/// symbols, section 3: Arabic letters follow the abjad order).
QString latinLetter(const QString& label)
{
    static const QStringList abjad{u"أ"_s, u"ب"_s, u"ج"_s, u"د"_s, u"هـ"_s, u"و"_s, u"ز"_s, u"ح"_s, u"ط"_s, u"ي"_s};
    const qsizetype index = abjad.indexOf(label);
    return index < 0 ? label : QString(QChar(u'a' + ushort(index)));
}

/// Chinese characters and full-width signs touch; everything else keeps a blank where a line of the source ends.
bool isWide(QChar character)
{
    return (character >= QChar(0x2E80) && character <= QChar(0x9FFF)) || character >= QChar(0xF900);
}

void joinLine(QString& text, const QString& line)
{
    if (!text.isEmpty() && !(isWide(text.back()) && isWide(line.front())))
        text += u' ';
    text += line;
}

QString withoutPunctuation(QString label)
{
    static const QRegularExpression edge(u"[\\s.、()（）'’-]+"_s);
    return label.remove(edge);
}

class BodyReader {
public:
    explicit BodyReader(SampleDocument& document)
        : m_document(document)
    {
    }

    /// Takes one line; an empty one ends the block.
    void line(const QString& source);
    void finish();

private:
    void flush();
    void flushTable();
    bool beginsBlock(const QString& source);
    void directive(const QString& source);
    int addTrueBlock(const QString& kind, const QString& label, const QString& path, const MarkedText& text);
    void addText(BlockRole role, const QString& kind, const QString& label, const QString& path, int level,
                 const QString& source);
    QString path(const QString& label, int level);
    void addNotes();

    SampleDocument& m_document;
    QString m_text;  ///< of the block that is being read, markup included
    QString m_label; ///< printed
    int m_level = 0;
    BlockRole m_role = BlockRole::Text;
    QString m_note;    ///< label of the note that is being read
    QString m_part;    ///< "annex I/", empty in the main part
    QStringList m_way; ///< labels of the open paragraph and its items
    LaidOutBlock m_table;
    QStringList m_tableLines;
    QList<std::pair<QString, MarkedText>> m_notes;
    QStringList m_marks; ///< note marks in reading order
};

QString BodyReader::path(const QString& label, int level)
{
    m_way = m_way.mid(0, level);
    m_way.append(level == 0 ? label : u'(' + latinLetter(label) + u')');
    return m_part + m_way.join(u'/');
}

int BodyReader::addTrueBlock(const QString& kind, const QString& label, const QString& path, const MarkedText& text)
{
    const int index = int(m_document.truth.blocks.size());
    m_document.truth.blocks.append({kind, m_level, label, path, text.plain});
    for (TrueCitation citation : text.citations) {
        citation.block = index;
        m_document.truth.citations.append(citation);
    }
    m_marks += text.noteMarks;
    return index;
}

void BodyReader::addText(BlockRole role, const QString& kind, const QString& label, const QString& path, int level,
                         const QString& source)
{
    const MarkedText text = readMarkup(source);
    m_level = level;
    addTrueBlock(kind, label, path, text);
    LaidOutBlock block;
    block.role = role;
    block.level = level;
    block.label = m_label;
    block.text = text.rich;
    m_document.laidOut.blocks.append(block);
}

void BodyReader::flush()
{
    if (m_text.isEmpty())
        return;
    const QString label = withoutPunctuation(m_label);
    if (!m_note.isEmpty())
        m_notes.append({m_note, readMarkup(m_text)});
    else if (m_role == BlockRole::Heading)
        addText(m_role, u"heading"_s, label, {}, m_level, m_text);
    else if (m_role == BlockRole::Paragraph)
        addText(m_role, u"paragraph"_s, label, path(label, 0), 0, m_text);
    else if (m_role == BlockRole::Item)
        addText(m_role, u"item"_s, m_label, path(label, m_level), m_level, m_text);
    else if (m_role == BlockRole::TableNote)
        addText(m_role, u"note"_s, label, {}, 0, m_text);
    else
        addText(m_role, u"paragraph"_s, {}, {}, 0, m_text);
    m_text.clear();
    m_note.clear();
    m_label.clear();
    m_role = BlockRole::Text;
}

void BodyReader::flushTable()
{
    if (m_table.rows.isEmpty())
        return;
    m_table.role = BlockRole::Table;
    m_level = 0;
    MarkedText all;
    all.plain = m_tableLines.join(u'\n');
    const QString caption = report::plainText(m_table.text);
    if (!caption.isEmpty())
        all.plain = caption + u'\n' + all.plain;
    const int index = addTrueBlock(u"table"_s, {}, {}, all);
    for (TrueCitation& citation : m_document.truth.citations) {
        if (citation.block == -2)
            citation.block = index;
    }
    m_document.laidOut.blocks.append(m_table);
    m_table = {};
    m_tableLines.clear();
}

/// `@annex`, `@title`, `@caption`, `@columns`, `@note`.
void BodyReader::directive(const QString& source)
{
    const QString name = source.section(u' ', 0, 0).mid(1);
    const QString value = source.section(u' ', 1).trimmed();
    const auto heading = [&](BlockRole role, const QString& label) {
        m_label.clear();
        addText(role, u"heading"_s, label, {}, 1, value.section(u" | "_s, 0, 0));
    };
    if (name == u"annex"_s) {
        const QString number = value.section(u" | "_s, 1);
        m_part = number.isEmpty() ? u"annex/"_s : u"annex "_s + number + u'/';
        heading(BlockRole::Part, m_part.chopped(1));
    } else if (name == u"title"_s) {
        heading(BlockRole::PartTitle, {});
    } else if (name == u"caption"_s || name == u"columns"_s) {
        if (name == u"columns"_s) {
            for (const QString& share : value.split(u' '))
                m_table.columnShares.append(share.toDouble());
            return;
        }
        const MarkedText caption = readMarkup(value);
        m_table.text = caption.rich;
        for (TrueCitation citation : caption.citations) {
            citation.block = -2;
            m_document.truth.citations.append(citation);
        }
        m_marks += caption.noteMarks;
    } else if (name == u"note"_s) {
        m_role = BlockRole::TableNote;
        m_text = value;
    }
}

bool BodyReader::beginsBlock(const QString& source)
{
    static const QRegularExpression heading(u"^(#+) (?:(.{1,12}?) \\| )?(.*)$"_s);
    static const QRegularExpression note(u"^\\[\\^([^\\]]+)\\]: (.*)$"_s);
    static const QRegularExpression paragraph(u"^(\\d+(?:\\.| -)) (.*)$"_s);
    static const QRegularExpression item(u"^((?:  )+)([(（]?(?:\\p{L}{1,4}|هـ)[)）]|'\\d'|[a-z]\\.) (.*)$"_s);
    const std::pair<const QRegularExpression*, BlockRole> forms[]{
        {&heading, BlockRole::Heading}, {&paragraph, BlockRole::Paragraph}, {&item, BlockRole::Item}};
    if (const auto match = note.match(source); match.hasMatch()) {
        flush();
        m_note = match.captured(1);
        m_text = match.captured(2);
        return true;
    }
    for (const auto& [form, role] : forms) {
        const auto match = form->match(source);
        if (!match.hasMatch())
            continue;
        flush();
        m_role = role;
        m_label = match.captured(role == BlockRole::Paragraph ? 1 : 2);
        m_text = match.captured(role == BlockRole::Paragraph ? 2 : 3);
        m_level = role == BlockRole::Heading ? int(match.capturedLength(1))
                  : role == BlockRole::Item  ? int(match.capturedLength(1) / 2)
                                             : 0;
        return true;
    }
    return false;
}

void BodyReader::line(const QString& source)
{
    if (source.startsWith(u'|')) {
        flush();
        if (source.startsWith(u"|--"_s)) {
            m_table.headerRows = int(m_table.rows.size());
            return;
        }
        QList<report::RichText> row;
        QStringList plain;
        for (const QString& cell : source.mid(1, source.lastIndexOf(u'|') - 1).split(u'|')) {
            const MarkedText text = readMarkup(cell.trimmed());
            row.append(text.rich);
            plain.append(text.plain);
            for (TrueCitation citation : text.citations) {
                citation.block = -2;
                m_document.truth.citations.append(citation);
            }
            m_marks += text.noteMarks;
        }
        m_table.rows.append(row);
        m_tableLines.append(plain.join(u'\t'));
        return;
    }
    if (source.trimmed().isEmpty()) {
        flush();
        flushTable();
    } else if (source.startsWith(u'@')) {
        flush();
        directive(source);
    } else if (!beginsBlock(source)) {
        joinLine(m_text, source.trimmed());
    }
}

/// Footnotes follow the text in the order in which they are called.
void BodyReader::addNotes()
{
    m_level = 0;
    for (const auto& [label, text] : m_notes) {
        m_document.laidOut.notes.insert(label, text.rich);
        addTrueBlock(u"footnote"_s, label, {}, text);
    }
}

void BodyReader::finish()
{
    flush();
    flushTable();
    addNotes();
}

} // namespace

Result<SampleDocument> readSample(const QString& name, const QString& source)
{
    SampleDocument document;
    document.name = name;
    BodyReader body(document);
    bool inBody = false;
    int number = 0;
    for (const QString& line : source.split(u'\n')) {
        ++number;
        if (inBody) {
            body.line(line);
        } else if (line == u"---"_s) {
            inBody = true;
            finishFrontMatter(document);
        } else if (const auto read = readFrontMatterLine(line, document); !read) {
            return fail(ErrorCode::Invalid, {name, QString::number(number), read.error().arguments.value(2)});
        }
    }
    if (!inBody)
        return fail(ErrorCode::Invalid, {name, QString::number(number), u"no line --- ends the front matter"_s});
    body.finish();
    for (const report::LaidOutBlock& block : document.laidOut.blocks) {
        for (const report::TextRun& run : block.text) {
            if (run.noteMark && !document.laidOut.notes.contains(run.text))
                return fail(ErrorCode::Invalid, {name, run.text, u"a mark without a note"_s});
        }
    }
    document.laidOut.subject = u"Sample text: "_s + document.truth.symbols.join(u'–');
    return document;
}

} // namespace rapporteur::sample
