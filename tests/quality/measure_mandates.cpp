// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/measures.h"
#include "support/mandate_sample.h"
#include "text/analyse.h"

#include <QDir>
#include <QFile>

namespace rapporteur::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr double goal = 0.97;

/// The paragraph of a mandate as the tables write it: "3", "A/9/b", "fn4".
QString goldParagraph(const domain::Block& block)
{
    if (block.kind == domain::BlockKind::Footnote)
        return u"fn"_s + block.label;
    QString path = block.path;
    if (path.startsWith(u"annex/"_s))
        path.replace(0, 5, u"A"_s);
    return path.remove(u'(').remove(u')');
}

/// Fields of operative paragraphs in parallel, each by itself: a mandate with one wrong field loses that field only.
void measureParallel(Table& table)
{
    const auto paragraphs =
        tests::knownParagraphs(QStringLiteral(RAPPORTEUR_SOURCE_DIR) + u"/tests/text/data/mandates.txt"_s);
    for (const tests::KnownParagraph& paragraph : paragraphs) {
        for (auto version = paragraph.versions.begin(); version != paragraph.versions.end(); ++version) {
            const QString& language = version.key();
            const QList<tests::KnownMandate> found =
                tests::foundMandates(*version, domain::languageFromCode(language));
            const auto field = [&](const QString& measure, QString tests::KnownMandate::*member) {
                const auto all = [&](const QList<tests::KnownMandate>& mandates) {
                    QStringList values;
                    for (const tests::KnownMandate& each : mandates)
                        values.append(each.path + u' ' + each.*member);
                    return values;
                };
                table.compareLists(measure, language, goal, paragraph.name, all(paragraph.mandates), all(found));
            };
            field(u"mandates, category"_s, &tests::KnownMandate::category);
            field(u"mandates, addressees"_s, &tests::KnownMandate::addressees);
            field(u"mandates, due"_s, &tests::KnownMandate::due);
            field(u"mandates, funds"_s, &tests::KnownMandate::funds);
            if (language == u"en"_s)
                field(u"mandates, verb"_s, &tests::KnownMandate::verb);
        }
    }
}

/// What each language version of a document says that was enacted: where, category and classes of addressees.
QStringList enacted(const QString& path)
{
    QStringList lines;
    const auto source = sourceOf(path);
    if (!source)
        return lines;
    const domain::Analysis analysis = text::analyse(*source);
    for (const domain::MandateProposal& mandate : analysis.mandates) {
        if (mandate.kind != domain::MandateKind::Enacted)
            continue;
        QStringList classes;
        for (const QString& printed : mandate.addressees)
            classes.append(text::addresseeClass(printed, analysis.language));
        lines.append(QStringList{mandate.paragraph, code(mandate.category), classes.join(u'+')}.join(u' '));
    }
    return lines;
}

/// Whether the language versions of one document ask the same, by category and addressee, against the English one.
void measureAgreement(Table& table, const QString& sample)
{
    const QDir folder(sample);
    const QStringList english = folder.entryList({u"*en.pdf"_s, u"*en.PDF"_s}, QDir::Files, QDir::Name);
    for (const QString& name : english) {
        const QStringList expected = enacted(folder.filePath(name));
        for (const QString& language : {u"fr"_s, u"es"_s, u"zh"_s, u"ru"_s, u"ar"_s}) {
            const QString other = folder.filePath(name.left(name.size() - 6) + language + u".pdf"_s);
            if (!expected.isEmpty() && QFile::exists(other))
                table.compareLists(u"mandates, versions agree"_s, language, goal, name, expected, enacted(other));
        }
    }
    if (english.isEmpty())
        table.skip(u"mandates, versions agree"_s, u"no sample PDFs"_s);
}

} // namespace

void measureMandates(Table& table, const GoldFolders& folders)
{
    measureParallel(table);
    measureAgreement(table, folders.sample);
    const QDir gold(folders.gold);
    const QStringList tables = gold.entryList({u"mandates-*.tsv"_s}, QDir::Files, QDir::Name);
    for (const QString& file : tables) {
        QMap<QString, QStringList> expected;
        for (const QStringList& row : rows(gold.filePath(file))) {
            // Look-alikes are in the table too: whoever lists one loses precision.
            expected[row.value(0)];
            if (row.value(2) != u"not"_s)
                expected[row.value(0)].append(
                    QStringList{row.value(1), row.value(2), row.value(4), row.value(5)}.join(u' '));
        }
        for (auto each = expected.begin(); each != expected.end(); ++each) {
            const QString name = each.key().startsWith(u"seed"_s)
                                     ? u"seed"_s + QString::number(each.key().mid(4).toInt())
                                     : each.key();
            const auto source = sourceOf(documentOf(folders, name));
            if (!source) {
                table.skip(file + u' ' + name, u"its document is absent"_s);
                continue;
            }
            const domain::Analysis analysis = text::analyse(*source);
            QStringList found;
            for (const domain::MandateProposal& mandate : analysis.mandates)
                found.append(QStringList{goldParagraph(analysis.blocks[mandate.block]), code(mandate.kind),
                                         mandate.printedVerb, mandate.addressees.value(0)}
                                 .join(u' '));
            table.compareLists(u"mandates"_s, code(analysis.language), 0.9, name, *each, found);
        }
    }
    if (tables.isEmpty())
        table.skip(u"mandates"_s, u"no mandates-*.tsv"_s);
}

} // namespace rapporteur::quality
