// SPDX-License-Identifier: GPL-3.0-or-later
// What the search index holds of a language version: what goes in, and what comes back.
#pragma once

#include "domain/analysis.h"
#include "domain/ids.h"

namespace rapporteur::store {

/// What the library knows of a language version and the index needs to find it alone. May change without a new
/// analysis.
struct VersionFacts {
    domain::VersionId version;
    domain::DocumentId document;
    domain::Language language = domain::Language::Unknown;
    QStringList symbols; ///< canonical
    QString title;       ///< in this language
    QString meeting;     ///< every name by which `meeting:` should find it: "COP-4", its titles
    QString kind;        ///< likewise for `kind:`: the code and its names
    int year = 0;        ///< of the masthead date; 0 if unknown
    QString sortKey;     ///< the field's order of symbols (domain/symbol.h)
    QString fingerprint; ///< of the file and of the facts above: when the library's differs, the version is put again
};

/// A language version with its analysis.
struct IndexedVersion {
    VersionFacts facts;
    QList<domain::Block> blocks;       ///< masthead blocks too: a search finds what is printed
    QList<domain::Citation> citations; ///< their `block` refers to `blocks`
    QList<domain::PageVerdict> pages;
};

/// A block as the index gives it back.
struct IndexedParagraph {
    int ordinal = 0; ///< its place among the blocks of the version, from 0
    domain::BlockKind kind = domain::BlockKind::Paragraph;
    int level = 0;
    domain::Language language = domain::Language::Unknown;
    int page = 0;
    QString label;
    QString path;
    QString text;
};

/// A place that cites something.
struct CitingPlace {
    domain::DocumentId document;
    domain::VersionId version;
    domain::Language language = domain::Language::Unknown;
    QStringList symbols; ///< of the citing document
    IndexedParagraph paragraph;
    domain::Citation citation; ///< `block` is the paragraph's ordinal
};

/// How the index differs from the library.
struct IndexDifference {
    QList<domain::VersionId> missing;     ///< in the library only: put them
    QList<domain::VersionId> outdated;    ///< with another fingerprint: put them again
    QList<domain::VersionId> superfluous; ///< in the index only: remove them
    bool isEmpty() const { return missing.isEmpty() && outdated.isEmpty() && superfluous.isEmpty(); }
};

} // namespace rapporteur::store
