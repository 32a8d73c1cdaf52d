// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader needs of a language version: its file, its paragraphs, what it cites, and the versions in other
// languages.
#pragma once

#include "domain/register_ids.h"
#include "workspace/view.h"

namespace rapporteur::workspace {

/// A citation with what the library holds of its target.
struct ReadableCitation {
    domain::Citation citation;
    int paragraph = 0; ///< ordinal of the block it stands in
    QString heldTitle; ///< title of the first target that the library holds; empty if it holds none
    domain::DocumentId held;
    domain::DecisionId decision; ///< of the register, where a target is one that it holds
};

struct ReadableVersion {
    domain::VersionId version;
    domain::DocumentId document;
    domain::Language language = domain::Language::Unknown;
    QString path; ///< absolute, of the file; empty if the bytes are gone
    QString mediaType;
    QString symbol; ///< first symbol, or the file's name
    QString title;
    QList<store::IndexedParagraph> paragraphs;
    QList<ReadableCitation> citations;
    QMap<domain::Language, domain::VersionId> versions; ///< those held, this one too
};

/// Errors: NotFound if the version is gone, IndexDamaged.
Result<ReadableVersion> readableVersion(View& view, domain::VersionId version);

} // namespace rapporteur::workspace
