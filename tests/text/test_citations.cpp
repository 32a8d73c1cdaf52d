// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/citations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using domain::Citation;
using domain::CitationKind;
using text::CitationContext;
using text::findCitations;

namespace {

QStringList targets(const QString& text, const CitationContext& context = {}, bool articles = false)
{
    QStringList found;
    for (const Citation& citation : findCitations(text, context)) {
        if (articles == (citation.kind == CitationKind::Article))
            found += citation.targets;
    }
    return found;
}

/// Of the first citation.
QString pinpoint(const QString& text)
{
    const QList<Citation> found = findCitations(text);
    return found.isEmpty() ? u"nothing found"_s : found.first().pinpoint;
}

QString contentOf(const QString& path)
{
    QFile file(QStringLiteral(RAPPORTEUR_SHARED_DIR) + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("Every row of the field's table of symbol cases is read as expected")
{
    const QStringList lines = contentOf(u"/field/symbol-cases.tsv"_s).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        WARN("the folder of real material is absent");
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        QString text = cells.value(0);
        text.replace(u"\\n"_s, u"\n"_s);
        CitationContext context;
        if (cells.value(2).startsWith(u"context=UNEP Governing Council"_s))
            context.body = u"UNEP Governing Council"_s;
        if (cells.value(2).startsWith(u"context=OPCW"_s))
            context.body = u"Third Review Conference of the Organisation for the Prohibition of Chemical Weapons"_s;
        CAPTURE(text.toStdString());
        CHECK(targets(text, context) == cells.value(1).split(u" | "_s, Qt::SkipEmptyParts));
    }
}

TEST_CASE("Every line of the mixed lists is read as expected")
{
    const QStringList lines = contentOf(u"/field/gold/citations-variety.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        WARN("the folder of real material is absent");
    QStringList found;
    for (const QString& line : lines)
        found += targets(line);
    QStringList expected = contentOf(u"/field/gold/citations-variety.gold"_s).split(u'\n', Qt::SkipEmptyParts);
    // The list names resolutions without their body.
    expected.replaceInStrings(u"2997 (XXVII)"_s, u"A/RES/2997 (XXVII)"_s);
    for (QString& each : expected) {
        if (each == u"70/1")
            each = u"A/RES/70/1"_s;
        if (each == u"1325 (2000)")
            each = u"S/RES/1325 (2000)"_s;
    }
    CHECK(found == expected);
}

TEST_CASE("The point within an instrument is read before or behind it, in six languages alike")
{
    CHECK(pinpoint(u"operative paragraph 2 (e) of resolution 1373 (2001)"_s) == u"2(e)");
    CHECK(pinpoint(u"paragraphe 2 e) du dispositif de la résolution 1373 (2001)"_s) == u"2(e)");
    CHECK(pinpoint(u"párrafo 2 e) de su resolución 1373 (2001)"_s) == u"2(e)");
    CHECK(pinpoint(u"第1373(2001)号决议执行部分第2(e)段"_s) == u"2(e)");
    CHECK(pinpoint(u"в пункте 2(е) резолюции 1373 (2001)"_s) == u"2(e)");
    CHECK(pinpoint(u"الفقرة 2 (هـ) من منطوق القرار 1373 (2001)"_s) == u"2(e)");
    CHECK(pinpoint(u"MC-3/11号决定第5(b)分段"_s) == u"5(b)");
    CHECK(pinpoint(u"决议（UNEP(DTIE)/Hg/CONF/4，附件一）第 11 段中"_s) == u"annex I, 11");
    CHECK(pinpoint(u"decision 25/5, section III"_s) == u"section III");
    CHECK(pinpoint(u"sección III de su decisión 25/5"_s) == u"section III");
    CHECK(pinpoint(u"(UNEP/MC/COP.4/28, annex II)"_s) == u"annex II");
    CHECK(pinpoint(u"UNEP/MC/COP.4/28, paras. 5 and 6 (a)"_s) == u"5, 6(a)");
    CHECK(pinpoint(u"decision MC-3/11, paragraph 5 of which"_s) == u"");
}
