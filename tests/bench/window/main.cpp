// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window and prints it; it judges nothing. Usage: rapporteur-bench-window [DOCUMENTS [PART]]: number of
// documents of the generated library (100000), and which part alone to run: start, lists or scrolling.
#include "bench/window/generated_library.h"
#include "bench/window/window_lists.h"
#include "bench/window/window_scroll.h"
#include "bench/window/window_start.h"

#include "gui/watched_application.h"
#include "workspace/importer.h"
#include "workspace/sample.h"

#include <QTemporaryDir>

#include <iostream>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

bool makeSampleLibrary(const QString& folder)
{
    const auto files = workspace::sampleFolder();
    auto library = workspace::Library::create(folder);
    return files && library && workspace::importFiles(**library, {*files}, {}, {}, {}, {}).has_value();
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--page-image") == 0)
        return bench::showAndEnd(argc, argv, bench::Shown::PageImage, QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && qstrcmp(argv[1], "--library") == 0)
        return bench::showAndEnd(argc, argv, bench::Shown::Library, QString::fromLocal8Bit(argv[2]));

    const QTemporaryDir home; // settings that are nobody's
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char* each : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        qputenv(each, home.filePath(QString::fromLatin1(each)).toUtf8());
    gui::WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int documents = arguments.size() > 1 ? arguments[1].toInt() : 100'000;
    const QString part = arguments.value(2);
    const auto wanted = [&part](const char* name) { return part.isEmpty() || part == QLatin1String(name); };

    const QString generated = home.filePath(u"generated"_s);
    if ((wanted("start") || wanted("lists")) && !bench::makeGeneratedLibrary(generated, documents))
        return 1;
    if (wanted("start")) {
        const QString sample = home.filePath(u"sample"_s);
        if (makeSampleLibrary(sample))
            bench::benchStart(std::cout, "the sample library", sample);
        const QByteArray name = QByteArray::number(documents) + " documents";
        bench::benchStart(std::cout, name.constData(), generated);
    }
    if (wanted("lists"))
        bench::benchLists(std::cout, generated);
    const QString pdf = home.filePath(u"pages.pdf"_s);
    if (wanted("scrolling") && bench::makeGeneratedPdf(pdf, 300))
        bench::benchScrolling(std::cout, pdf);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::cout << "peak memory of all this: " << usage.ru_maxrss / 1024 << " MB\n";
    return 0;
}
