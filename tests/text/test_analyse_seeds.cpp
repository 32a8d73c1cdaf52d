// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/analyse.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using domain::Block;
using domain::BlockKind;
using domain::SpanRole;

namespace {

/// The seeds in their order; empty where they are absent.
QStringList seeds()
{
    const QDir folder(QStringLiteral(RAPPORTEUR_SHARED_DIR) + u"/seeds"_s);
    QStringList result;
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        result.append(folder.filePath(name));
    if (result.isEmpty())
        WARN("no seeds beside the checkout: skipped");
    return result;
}

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

QString keyOf(const Block& block)
{
    QString path = block.path;
    if (path.startsWith(u"annex/"_s))
        path.replace(0, 5, u"A"_s);
    path.remove(u'(').remove(u')');
    const QString text = u'\t' + withoutBlanks(block.text);
    switch (block.kind) {
    case BlockKind::Paragraph:
        return u"para\t"_s + path + text;
    case BlockKind::Item:
        return u"sub\t"_s + path + text;
    case BlockKind::Footnote:
        return u"fn\t"_s + block.label + text;
    case BlockKind::Heading:
        return u"head\t"_s + text;
    case BlockKind::Table:
        return u"table\t"_s + text;
    case BlockKind::Note:
        return u"note\t"_s + text;
    default:
        return {};
    }
}

/// Spans cover the source without gap or overlap, and what is called blank holds no text.
void checkSpans(const domain::Analysis& analysis, const QString& text, const QString& markup)
{
    qsizetype at = 0;
    for (const domain::SourceSpan& span : analysis.spans) {
        REQUIRE(span.begin == at);
        REQUIRE(span.end > span.begin);
        at = span.end;
        if (span.role != SpanRole::Blank)
            continue;
        QString rest = text.mid(span.begin, span.end - span.begin).remove(u"<sup>"_s).remove(u"</sup>"_s);
        rest.removeIf([&](QChar c) { return c.isSpace() || markup.contains(c); });
        CHECK(rest == QString());
    }
    CHECK(at == text.size());
}

} // namespace

TEST_CASE("All paragraphs, items, notes, headings and tables of the seeds are found", "[analyse][seeds]")
{
    const QStringList files = seeds();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString gold =
            readAll(QStringLiteral(RAPPORTEUR_SHARED_DIR) + u"/field/gold/blocks-seed%1.tsv"_s.arg(i));
        QStringList expected;
        for (const QString& row : gold.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = row.split(u'\t');
            // Headings, tables and notes are compared by their text: their labels are written otherwise.
            const bool labelled = cells[0] == u"para"_s || cells[0] == u"sub"_s || cells[0] == u"fn"_s;
            expected.append(cells[0] + u'\t' + (labelled ? cells[1] : QString()) + u'\t' + withoutBlanks(cells[2]));
        }
        QStringList found;
        for (const Block& block : text::analyse(text::sourceFromPlainText(readAll(files[i]))).blocks) {
            if (const QString key = keyOf(block); !key.isEmpty())
                found.append(key);
        }
        CHECK(found == expected);
    }
}

TEST_CASE("Every character of the seeds is accounted for", "[analyse][seeds]")
{
    for (const QString& file : seeds()) {
        const text::SourceText source = text::sourceFromPlainText(readAll(file));
        checkSpans(text::analyse(source), source.text, u"#*\\"_s);
    }
}

TEST_CASE("The offsets of a block lead to its characters", "[analyse][seeds]")
{
    for (const QString& file : seeds()) {
        const text::SourceText source = text::sourceFromPlainText(readAll(file));
        for (const Block& block : text::analyse(source).blocks) {
            REQUIRE(block.sourceOffsets.size() == block.text.size());
            for (qsizetype i = 0; i < block.text.size(); ++i) {
                const qsizetype offset = block.sourceOffsets[i];
                if (offset >= 0 && !block.text[i].isSpace())
                    CHECK(source.text[offset] == block.text[i]);
            }
        }
    }
}
