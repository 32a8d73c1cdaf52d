// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how well the analysis reads documents: every measure, per language, with every miss. It judges nothing.
// Usage: rapporteur-quality [GOLD…]: folders in the layout of the first gold set; without any, the sets beside the
// checkout.
#include "quality/measures.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <iostream>

using namespace rapporteur::quality;
using namespace Qt::StringLiterals;

namespace {

void measure(Table& table, const GoldFolders& folders)
{
    measureMastheads(table, folders);
    measureBlocks(table, folders);
    measureCitations(table, folders);
    measureMandates(table, folders);
    measureSymbols(table, folders);
    measureAlignment(table, folders);
    measureSearch(table, folders);
    measureSample(table, folders);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QString shared = QStringLiteral(RAPPORTEUR_SHARED_DIR);
    Table table;
    const QStringList further = application.arguments().mid(1);
    for (const QString& folder : further)
        measure(table, {folder, folder, folder, folder});
    if (further.isEmpty())
        measure(table, {shared + u"/field/gold"_s, shared + u"/seeds"_s, shared + u"/corpus"_s,
                        QStringLiteral(RAPPORTEUR_SAMPLE_DIR)});
    table.print(std::cout);
    return 0;
}
