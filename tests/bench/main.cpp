// SPDX-License-Identifier: GPL-3.0-or-later
// Measures speed against peers in one run and prints it; it judges nothing. Usage: rapporteur-bench [DOCUMENTS
// [FOLDER [PART]]]: number of documents of the large generated library (100000), folder of PDFs (the real ones beside
// the checkout, or the sample; "" for these), and which part alone to run: import, pages, search, register or
// meetings.
#include "bench/bench_import.h"
#include "bench/bench_meetings.h"
#include "bench/bench_pages.h"
#include "bench/bench_register.h"
#include "bench/bench_search.h"

#include <QDir>
#include <QGuiApplication>

#include <iostream>

using namespace Qt::StringLiterals;

namespace {

QStringList pdfsBelow(const QString& folder)
{
    QStringList files;
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.pdf"_s}, QDir::Files, QDir::Name))
        files.append(file.absoluteFilePath());
    return files;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int documents = arguments.size() > 1 ? arguments[1].toInt() : 100'000;
    const QString part = arguments.value(3);
    const auto wanted = [&part](const char* name) { return part.isEmpty() || part == QLatin1String(name); };
    const QString folder = arguments.value(2);
    QStringList files = pdfsBelow(folder.isEmpty() ? QStringLiteral(RAPPORTEUR_SHARED_DIR "/corpus/un-pdf") : folder);
    if (files.isEmpty()) {
        std::cout << "no real PDFs beside the checkout: the sample library is measured\n";
        files = pdfsBelow(QStringLiteral(RAPPORTEUR_SAMPLE_DIR));
    }
    if (wanted("import"))
        rapporteur::bench::benchImport(std::cout, files);
    if (wanted("pages"))
        rapporteur::bench::benchPages(std::cout, files);
    if (wanted("search"))
        rapporteur::bench::benchSearch(std::cout, 2'000);
    if (wanted("search") && documents > 2'000)
        rapporteur::bench::benchSearch(std::cout, documents);
    if (wanted("register"))
        rapporteur::bench::benchRegister(std::cout, 5'000);
    if (wanted("meetings"))
        rapporteur::bench::benchMeetings(std::cout, 2'000, documents);
    return 0;
}
