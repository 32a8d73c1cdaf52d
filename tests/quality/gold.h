// SPDX-License-Identifier: GPL-3.0-or-later
// Reads gold sets: tables with tabs, and the documents they speak of.
#pragma once

#include "domain/analysis.h"
#include "text/source_text.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace rapporteur::quality {

/// The rows of a table with tabs; lines that begin with '#' and empty lines are left out. Empty if the file is
/// absent.
QList<QStringList> rows(const QString& path);

/// The source of a document: a text file as it is, a PDF through the confined worker; nothing if it cannot be read.
std::optional<text::SourceText> sourceOf(const QString& path);

/// Text without any white space: extents are compared so, because blanks between Chinese characters mean nothing.
QString withoutBlanks(const QString& text);

/// Where the gold lies: the folder itself, the documents it speaks of, and real documents to try on. Paths may be
/// empty.
struct GoldFolders {
    QString gold;   ///< blocks-*.tsv, citations-*, mastheads.tsv …
    QString seeds;  ///< documents of the rows named seed0, seed1; further gold keeps its documents beside its tables
    QString corpus; ///< un-pdf/, pairs/
    QString sample; ///< PDFs and truth.json of the sample library
};

/// The document that a table `blocks-NAME.tsv` speaks of: NAME.txt or NAME.pdf beside it, or a seed.
QString documentOf(const GoldFolders& folders, const QString& name);

} // namespace rapporteur::quality
