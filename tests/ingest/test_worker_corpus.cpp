// SPDX-License-Identifier: GPL-3.0-or-later
// Real documents through the worker, against pdftotext.
#include "support/catch.h"

#include "ingest/worker.h"

#include <QDir>
#include <QProcess>

using namespace rapporteur;
using namespace rapporteur::ingest;
using namespace Qt::StringLiterals;

namespace {

/// Letters and digits only: pdftotext joins words hyphenated at the end of a line, which the analysis does here.
QString substance(const QString& text)
{
    QString kept;
    for (const QChar each : text)
        if (each.isLetterOrNumber())
            kept += each;
    return kept;
}

QString peerText(const QString& path)
{
    QProcess peer;
    peer.start(u"pdftotext"_s, {u"-q"_s, path, u"-"_s});
    peer.waitForFinished();
    return QString::fromUtf8(peer.readAllStandardOutput());
}

} // namespace

TEST_CASE("The words of real documents are those of pdftotext, in its order")
{
    const QDir folder(QStringLiteral(RAPPORTEUR_SHARED_DIR "/corpus/un-pdf"));
    const QStringList names = folder.entryList({u"*.pdf"_s}, QDir::Files);
    if (names.isEmpty()) {
        WARN("no real documents here");
        return;
    }
    const auto worker = Worker::start();
    REQUIRE(worker);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const auto opened = (*worker)->open(folder.filePath(name));
        REQUIRE(opened);
        QString text;
        for (int page = 0; page < (*opened)->pageCount(); ++page) {
            const auto words = (*opened)->text(page);
            REQUIRE(words);
            CHECK_FALSE(words->degraded);
            for (const wire::Word& word : words->words)
                text += word.text;
        }
        CHECK((substance(text) == substance(peerText(folder.filePath(name)))));
    }
}
