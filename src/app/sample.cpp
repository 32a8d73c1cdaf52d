// SPDX-License-Identifier: GPL-3.0-or-later
// rapporteur-sample: makes the PDFs of the sample library, and the truth about them, out of resources/sample.
// Usage: rapporteur-sample SOURCES OUTDIR
#include "app/sample/sample_reader.h"
#include "app/sample/truth_file.h"
#include "report/pdf_writer.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

int complain(const QString& message)
{
    std::fprintf(stderr, "rapporteur-sample: %s\n", qUtf8Printable(message));
    return 1;
}

/// "UNEP-MC-COP.4-INF-17" and "en" give "cop-4-inf-17-en".
QString nameOf(const QString& folder, const QString& language)
{
    static const QRegularExpression separators(u"[^a-z0-9]+"_s);
    QString name = folder.toLower();
    name.remove(QRegularExpression(u"^unep-(mc-)?"_s));
    return name.replace(separators, u"-"_s) + u'-' + language;
}

/// Makes the PDF of one source and returns what it is.
Result<sample::SampleDocument> make(const QString& path, const QString& name, const QDir& target)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    auto document = sample::readSample(name, QString::fromUtf8(file.readAll()));
    if (!document)
        return document;
    if (const auto pages = report::writePdf(document->laidOut, target.filePath(name + u".pdf"_s)); !pages)
        return tl::unexpected(pages.error());
    return document;
}

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return complain(u"usage: rapporteur-sample SOURCES OUTDIR"_s);
    const QDir sources(arguments[1]);
    const QDir target(arguments[2]);
    if (!target.mkpath(u"."_s))
        return complain(u"cannot make the folder "_s + arguments[2]);

    QList<sample::SampleDocument> documents;
    for (const QString& folder : sources.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir versions(sources.filePath(folder));
        for (const QString& file : versions.entryList({u"??.txt"_s}, QDir::Files, QDir::Name)) {
            auto document = make(versions.filePath(file), nameOf(folder, file.first(2)), target);
            if (!document)
                return complain(folder + u'/' + file + u": "_s + document.error().arguments.join(u", "_s));
            documents.append(*document);
        }
    }
    if (const auto written = sample::writeTruth(documents, target.filePath(u"truth.json"_s)); !written)
        return complain(written.error().arguments.join(u", "_s));
    std::printf("%d documents\n", int(documents.size()));
    return 0;
}
