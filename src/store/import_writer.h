// SPDX-License-Identifier: GPL-3.0-or-later
// Puts one analysed file into the library: document, language version, file, facts, and questions where a person must
// decide.
#pragma once

#include "domain/analysis.h"
#include "domain/import_job.h"
#include "domain/symbol_file_name.h"
#include "store/masthead_facts.h"

namespace rapporteur::store {

struct ImportRequest {
    domain::LibraryFile file; ///< of bytes that are stored and synced already; id and time are set by the writer
    domain::FileNameHints hints;
    bool replace = false;    ///< a second file for a symbol and language becomes the new edition, instead of waiting
    domain::ImportJobId job; ///< whose end is recorded in the same transaction; null for none
    QList<domain::ImportProblem> problems; ///< found while reading, such as lost pages
};

/// Writes the files of a batch. Holds what is known of bodies, so it is made for one transaction and used for every
/// file in it. Throws SqlError; the caller's Store::write rolls the whole transaction back.
class ImportWriter {
public:
    explicit ImportWriter(Connection& connection);

    /// Identical bytes: Duplicate, also of a document in the trash; nothing is changed. A symbol that is sure and
    /// known: the file joins that document as a language version, or waits (Waiting) if the language is there with
    /// other bytes. Else a new document; without a sure symbol it is kept unnamed, with a proposal.
    domain::ImportOutcome write(const ImportRequest& request, const domain::Analysis& analysis);

private:
    domain::ImportOutcome writeNew(const ImportRequest& request, const domain::Analysis& analysis);
    domain::ImportOutcome describeKnown(domain::FileId file) const;
    domain::DocumentId documentFor(const QStringList& symbols, domain::ImportOutcome& outcome);
    void fileVersion(const ImportRequest& request, domain::Language language,
                     const QList<domain::FieldReading>& readings, domain::ImportOutcome& outcome);

    Connection& m_connection;
    BodyDirectory m_directory;
};

/// The readings of a file as they are kept: the masthead's, with the language of the text and the hints of the file
/// name weighed in. A hint alone never makes a value sure; one that agrees with the pages makes it surer.
QList<domain::FieldReading> weighedReadings(const domain::Analysis& analysis, const domain::FileNameHints& hints);

} // namespace rapporteur::store
