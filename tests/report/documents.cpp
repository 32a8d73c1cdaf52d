// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents.h"
#include "app/sample/sample_reader.h"
#include "support/catch.h"

#include <QDirIterator>
#include <QFile>

namespace rapporteur::test {

using namespace Qt::StringLiterals;

QList<sample::SampleDocument> sampleDocuments()
{
    QList<sample::SampleDocument> documents;
    QDirIterator each(QStringLiteral(RAPPORTEUR_SOURCE_DIR "/resources/sample"), {u"??.txt"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString name = path.section(u'/', -2).chopped(4);
        const auto document = sample::readSample(name, QString::fromUtf8(file.readAll()));
        INFO(path.toStdString());
        REQUIRE(document.has_value());
        documents.append(*document);
    }
    REQUIRE(documents.size() > 20);
    return documents;
}

report::LaidOutDocument paragraphs(int count, int words)
{
    report::LaidOutDocument document;
    for (int number = 1; number <= count; ++number) {
        report::LaidOutBlock block;
        block.label = QString::number(number) + u'.';
        for (int word = 1; word <= words; ++word)
            block.text.append({.text = u"paragraph%1word%2 "_s.arg(number).arg(word)});
        document.blocks.append(block);
    }
    return document;
}

QString textOf(const report::PageLayout& page, report::TextRole role)
{
    QStringList lines;
    for (const report::PlacedLine& line : page.lines) {
        if (line.role == role)
            lines.append(line.text());
    }
    return lines.join(u'\n');
}

} // namespace rapporteur::test
