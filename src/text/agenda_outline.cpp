// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/agenda_outline.h"

#include <QRegularExpression>
#include <QSet>

namespace rapporteur::text {

namespace {

using namespace Qt::StringLiterals;
using domain::AgendaLabel;
using domain::BlockKind;

constexpr int fewestHeadings = 2; // that make an agenda an annotated one

/// "2./(a)" and "2/(a)" as the label 2(a); null where the way is no number of an item.
AgendaLabel labelOfPath(const QString& path)
{
    QString text = path;
    return domain::agendaLabel(text.remove(u'.').replace(u'/', u' '));
}

/// What stands behind "Item 2 (a)" in the six languages, with or without a title behind it.
struct ItemWord {
    AgendaLabel label;
    QString title;
};
std::optional<ItemWord> itemWord(const QString& text)
{
    static const QRegularExpression word(
        uR"(^(?:(?:agenda )?items?|points?(?: de l.ordre du jour)?|temas?(?: del programa)?|пункты?(?: повестки дня)?|(?:议程)?项目|البند|البنود)\s*(\d{1,3}(?:\s*\([a-zA-Z]{1,5}\))*)\s*(?:[.:：。\x{2013}\x{2014}-]\s*)?(.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = word.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const AgendaLabel label = domain::agendaLabel(match.captured(1));
    if (label.isNull())
        return std::nullopt;
    return ItemWord{label, match.captured(2)};
}

/// A number, or a letter in brackets below one: not the Roman numbers and capitals of sections that only group items.
AgendaLabel labelOfHeading(const OutlineBlock& block)
{
    static const QRegularExpression counts(uR"(^\(?[0-9a-z]{1,5}[.)]?$)"_s);
    return counts.match(block.label).hasMatch() ? labelOfPath(block.path) : AgendaLabel();
}

/// The masthead names the item under which the document itself stands.
bool isBeside(const OutlineBlock& block)
{
    return block.kind == BlockKind::Masthead || block.kind == BlockKind::Footnote || block.kind == BlockKind::Table ||
           block.kind == BlockKind::Note || block.path.startsWith(u"annex"_s) || block.path.startsWith(u"appendix"_s);
}

/// Takes the point, semicolon or "and" off that ends an item of a list; tells whether it was a colon.
QString titleOf(const QString& text, bool& colon)
{
    static const QRegularExpression ending(uR"([\s]*(?:[;；؛,，][\s]*(?:and|et|y|и|و)?|[.。．])?[\s]*$)"_s);
    QString title = text.simplified();
    colon = title.endsWith(u':') || title.endsWith(u'：');
    if (colon)
        return title.chopped(1).trimmed();
    return title.remove(ending);
}

bool isAnnotated(const QList<OutlineBlock>& blocks)
{
    int headings = 0;
    for (const OutlineBlock& block : blocks) {
        if (isBeside(block))
            continue;
        if (itemWord(block.text) || (block.kind == BlockKind::Heading && !labelOfHeading(block).isNull()))
            ++headings;
    }
    return headings >= fewestHeadings;
}

class Reader {
public:
    explicit Reader(bool annotated) { m_outline.annotated = annotated; }

    void add(const AgendaLabel& label, const QString& title)
    {
        m_current = -1;
        if (label.isNull())
            return;
        bool colon = false;
        const QString clean = titleOf(title, colon);
        if (m_labels.contains(label.text())) {
            // A number that comes again belongs to another list, or was given twice.
            if (!m_outline.annotated)
                m_outline.again.append({label, clean, colon, {}});
            return;
        }
        m_labels.insert(label.text());
        m_outline.items.append({label, clean, colon, {}});
        m_current = m_outline.items.size() - 1;
    }

    bool wantsTitle() const { return m_current >= 0 && m_outline.items[m_current].title.isEmpty(); }
    void setTitle(const QString& title)
    {
        bool colon = false;
        m_outline.items[m_current].title = titleOf(title, colon);
    }
    const AgendaLabel current() const { return m_current < 0 ? AgendaLabel() : m_outline.items[m_current].label; }

    void annotate(const OutlineBlock& block)
    {
        if (m_current < 0)
            return;
        QString text = block.text.simplified();
        if (block.kind == BlockKind::Item)
            text.prepend(block.label + u' ');
        m_outline.items[m_current].annotation.append(text);
    }

    AgendaOutline take() { return std::move(m_outline); }

private:
    AgendaOutline m_outline;
    QSet<QString> m_labels;
    qsizetype m_current = -1;
};

void readAnnotated(const QList<OutlineBlock>& blocks, Reader& reader)
{
    for (const OutlineBlock& block : blocks) {
        if (isBeside(block) || block.kind == BlockKind::Title)
            continue;
        if (const auto word = itemWord(block.text)) {
            reader.add(word->label, word->title);
            continue;
        }
        const AgendaLabel label = block.kind == BlockKind::Heading ? labelOfHeading(block) : AgendaLabel();
        if (!label.isNull())
            reader.add(label, block.text);
        else if (reader.wantsTitle() && block.label.isEmpty())
            reader.setTitle(block.text); // "Item 2", and its title on the line below
        else if (block.kind == BlockKind::Heading && block.label.startsWith(u'('))
            // A lettered heading under "Item 2", which the paragraphs do not show to stand below it.
            reader.add(domain::agendaLabel(QString::number(reader.current().number()) + block.label), block.text);
        else if (block.kind != BlockKind::Heading)
            reader.annotate(block);
    }
}

} // namespace

AgendaOutline readAgendaOutline(const QList<OutlineBlock>& blocks)
{
    Reader reader(isAnnotated(blocks));
    if (isAnnotated(blocks)) {
        readAnnotated(blocks, reader);
        return reader.take();
    }
    for (const OutlineBlock& block : blocks) {
        const bool numbered = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Item;
        if (!isBeside(block) && numbered && !block.label.isEmpty())
            reader.add(labelOfPath(block.path), block.text);
    }
    return reader.take();
}

} // namespace rapporteur::text
