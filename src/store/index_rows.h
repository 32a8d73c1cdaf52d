// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the index: the one place that writes and erases them, and the plain ways to read them.
#pragma once

#include "store/connection.h"
#include "store/index_version.h"

namespace rapporteur::store {

/// The id of a paragraph: its version, whether it is a title or heading, and its place in reading order (schema.sql).
class ParagraphId {
public:
    static constexpr int versionShift = 20;
    static constexpr qint64 headingBit = qint64(1) << 19;
    static constexpr qint64 ordinalMask = headingBit - 1;

    static qint64 make(qint64 version, bool heading, qint64 ordinal)
    {
        return (version << versionShift) | (heading ? headingBit : 0) | (ordinal & ordinalMask);
    }
    static qint64 version(qint64 id) { return id >> versionShift; }
    static bool isHeading(qint64 id) { return (id & headingBit) != 0; }
    static int ordinal(qint64 id) { return static_cast<int>(id & ordinalMask); }
    /// The ids of a version are first(version) ≤ id < first(version + 1).
    static qint64 first(qint64 version) { return version << versionShift; }
};

/// All of these throw SqlError and belong into a transaction of the caller.
void insertVersion(Connection& connection, const IndexedVersion& version);
void eraseVersion(Connection& connection, domain::VersionId version);
void replaceFacts(Connection& connection, const VersionFacts& facts);

QList<IndexedParagraph> readParagraphs(Connection& connection, domain::VersionId version);
QList<domain::PageVerdict> readPages(Connection& connection, domain::VersionId version);
QHash<domain::VersionId, int> readWordCounts(Connection& connection, const QList<domain::VersionId>& versions);
QList<domain::Citation> readCitations(Connection& connection, domain::VersionId version);
QList<CitingPlace> readCitingPlaces(Connection& connection, const QString& symbol, int limit);

} // namespace rapporteur::store
