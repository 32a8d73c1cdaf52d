// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index_rows.h"

#include "domain/plan.h"
#include "store/filter_sql.h"
#include "text/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::store {
namespace {

qint64 number(auto enumerator)
{
    return static_cast<qint64>(enumerator);
}

bool isHeading(domain::BlockKind kind)
{
    return kind == domain::BlockKind::Title || kind == domain::BlockKind::Heading;
}

/// The targets that a search for them would not find in the text itself: elliptical, misprinted or broken citations,
/// local aliases. Their blanks become slashes, for the index takes what slashes hold together as one symbol.
QString targetsNotInText(const QString& text, const QList<const domain::Citation*>& citations)
{
    if (citations.isEmpty())
        return {};
    QStringList keysInText;
    text::eachToken(text::splitUnits(text), [&](const text::Token& token) {
        if (token.colocated)
            keysInText += token.text.toString();
    });
    QStringList missing;
    for (const domain::Citation* citation : citations) {
        for (const QString& target : citation->targets) {
            const QString key = text::symbolKey(target);
            const bool printed = std::any_of(keysInText.begin(), keysInText.end(),
                                             [&](const QString& held) { return held.startsWith(key); });
            QString joined = target;
            joined.replace(u' ', u'/');
            if (!printed && !missing.contains(joined))
                missing += joined;
        }
    }
    return missing.join(u" ; "_s);
}

void insertHead(Connection& connection, qint64 id, const VersionFacts& facts)
{
    const QString symbols = facts.symbols.join(u'\n');
    connection.run("INSERT INTO version (id, version_id, document_id, language, year, sort_key, fingerprint, title, "
                   "symbols, meeting, kind)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                   id, facts.version, facts.document, number(facts.language), facts.year, facts.sortKey,
                   facts.fingerprint, facts.title, symbols, facts.meeting, facts.kind);
    // From the row and not from the values at hand: what is indexed must be what eraseHead will find.
    connection.run("INSERT INTO head_index (rowid, title, symbols, meeting, kind)"
                   " SELECT id, title, symbols, meeting, kind FROM version WHERE id = ?1",
                   id);
}

void eraseHead(Connection& connection, qint64 id)
{
    connection.run("INSERT INTO head_index (head_index, rowid, title, symbols, meeting, kind)"
                   " SELECT 'delete', id, title, symbols, meeting, kind FROM version WHERE id = ?1",
                   id);
    connection.run("DELETE FROM version WHERE id = ?1", id);
}

qint64 targetId(Connection& connection, const QString& target)
{
    if (const auto known = connection.one<qint64>("SELECT id FROM target WHERE target = ?1", target))
        return *known;
    return connection
        .one<qint64>("INSERT INTO target (target, key) VALUES (?1, ?2) RETURNING id", target, text::symbolKey(target))
        .value();
}

void insertCitation(Connection& connection, qint64 paragraph, int ordinal, const domain::Citation& citation)
{
    connection.run("INSERT INTO citation (paragraph, ordinal, kind, raw, begin_offset, end_offset, page, pinpoint, "
                   "confidence, remark)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                   paragraph, ordinal, number(citation.kind), citation.raw, qint64(citation.begin),
                   qint64(citation.end), citation.page, citation.pinpoint, citation.confidence, citation.remark);
    for (int place = 0; place < citation.targets.size(); ++place)
        connection.run("INSERT INTO citation_target (paragraph, ordinal, place, target) VALUES (?1, ?2, ?3, ?4)",
                       paragraph, ordinal, place, targetId(connection, citation.targets[place]));
}

/// The row number of a version in the index; 0 if it has none.
qint64 rowOf(Connection& connection, domain::VersionId version)
{
    return connection.one<qint64>("SELECT id FROM version WHERE version_id = ?1", version).value_or(0);
}

const std::string citationColumns =
    "SELECT c.kind, c.raw, c.begin_offset, c.end_offset, c.page, c.pinpoint, c.confidence,"
    " c.remark, c.paragraph, c.ordinal FROM citation c ";

/// Reads the columns above.
domain::Citation citationAt(Connection& connection, const Statement& row)
{
    domain::Citation citation;
    citation.kind = static_cast<domain::CitationKind>(row.get<int>(0));
    citation.raw = row.get<QString>(1);
    citation.begin = row.get<qsizetype>(2);
    citation.end = row.get<qsizetype>(3);
    citation.page = row.get<int>(4);
    citation.pinpoint = row.get<QString>(5);
    citation.confidence = row.get<double>(6);
    citation.remark = row.get<QString>(7);
    const qint64 paragraph = row.get<qint64>(8);
    citation.block = ParagraphId::ordinal(paragraph);
    Statement targets = connection.query("SELECT t.target FROM citation_target ct JOIN target t ON t.id = ct.target"
                                         " WHERE ct.paragraph = ?1 AND ct.ordinal = ?2 ORDER BY ct.place",
                                         paragraph, row.get<qint64>(9));
    while (targets.step())
        citation.targets.append(targets.get<QString>(0));
    return citation;
}

const std::string paragraphColumns =
    "SELECT p.id, p.kind, p.level, p.language, p.page, p.label, p.path, p.text FROM paragraph p ";

IndexedParagraph paragraphAt(const Statement& row)
{
    IndexedParagraph paragraph;
    paragraph.ordinal = ParagraphId::ordinal(row.get<qint64>(0));
    paragraph.kind = static_cast<domain::BlockKind>(row.get<int>(1));
    paragraph.level = row.get<int>(2);
    paragraph.language = static_cast<domain::Language>(row.get<int>(3));
    paragraph.page = row.get<int>(4);
    paragraph.label = row.get<QString>(5);
    paragraph.path = row.get<QString>(6);
    paragraph.text = row.get<QString>(7);
    return paragraph;
}

} // namespace

void insertVersion(Connection& connection, const IndexedVersion& version)
{
    const qint64 id = connection.one<qint64>("SELECT coalesce(max(id), 0) + 1 FROM version").value();
    insertHead(connection, id, version.facts);
    QList<QList<const domain::Citation*>> citationsOf(version.blocks.size());
    for (const domain::Citation& citation : version.citations) {
        if (citation.block >= 0 && citation.block < version.blocks.size())
            citationsOf[citation.block].append(&citation);
    }
    const qsizetype count = std::min<qsizetype>(version.blocks.size(), ParagraphId::ordinalMask + 1);
    int words = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const domain::Block& block = version.blocks[i];
        const qint64 paragraph = ParagraphId::make(id, isHeading(block.kind), i);
        connection.run("INSERT INTO paragraph (id, kind, level, language, page, label, path, text, cited)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                       paragraph, number(block.kind), block.level, number(block.language), block.place.page,
                       block.label, block.path, block.text, targetsNotInText(block.text, citationsOf[i]));
        int ordinal = 0;
        for (const domain::Citation* citation : citationsOf[i])
            insertCitation(connection, paragraph, ordinal++, *citation);
        words += block.kind == domain::BlockKind::Masthead ? 0 : domain::wordCount(block.text);
    }
    connection.run("INSERT INTO text_length (version, words) VALUES (?1, ?2)", id, words);
    // In rising order of ids, or FTS5 would write out what it has collected at each step back.
    connection.run("INSERT INTO paragraph_index (rowid, text, cited)"
                   " SELECT id, text, cited FROM paragraph WHERE id >= ?1 AND id < ?2 ORDER BY id",
                   ParagraphId::first(id), ParagraphId::first(id + 1));
    for (int page = 0; page < version.pages.size(); ++page)
        connection.run("INSERT INTO page (version, page, verdict) VALUES (?1, ?2, ?3)", id, page + 1,
                       number(version.pages[page]));
}

void eraseVersion(Connection& connection, domain::VersionId version)
{
    const qint64 id = rowOf(connection, version);
    if (id == 0)
        return;
    const qint64 first = ParagraphId::first(id);
    const qint64 end = ParagraphId::first(id + 1);
    connection.run("INSERT INTO paragraph_index (paragraph_index, rowid, text, cited)"
                   " SELECT 'delete', id, text, cited FROM paragraph WHERE id >= ?1 AND id < ?2",
                   first, end);
    connection.run("DELETE FROM paragraph WHERE id >= ?1 AND id < ?2", first, end);
    connection.run("DELETE FROM citation WHERE paragraph >= ?1 AND paragraph < ?2", first, end);
    connection.run("DELETE FROM citation_target WHERE paragraph >= ?1 AND paragraph < ?2", first, end);
    connection.run("DELETE FROM page WHERE version = ?1", id);
    connection.run("DELETE FROM text_length WHERE version = ?1", id);
    eraseHead(connection, id);
}

void replaceFacts(Connection& connection, const VersionFacts& facts)
{
    const qint64 id = rowOf(connection, facts.version);
    if (id == 0)
        return;
    eraseHead(connection, id);
    insertHead(connection, id, facts);
}

QList<IndexedParagraph> readParagraphs(Connection& connection, domain::VersionId version)
{
    const qint64 id = rowOf(connection, version);
    QList<IndexedParagraph> paragraphs;
    Statement rows = connection.query(paragraphColumns + "WHERE p.id >= ?1 AND p.id < ?2 ORDER BY p.id & ?3",
                                      ParagraphId::first(id), ParagraphId::first(id + 1), ParagraphId::ordinalMask);
    while (rows.step())
        paragraphs.append(paragraphAt(rows));
    return paragraphs;
}

QList<domain::PageVerdict> readPages(Connection& connection, domain::VersionId version)
{
    QList<domain::PageVerdict> pages;
    Statement rows =
        connection.query("SELECT verdict FROM page WHERE version = ?1 ORDER BY page", rowOf(connection, version));
    while (rows.step())
        pages.append(static_cast<domain::PageVerdict>(rows.get<int>(0)));
    return pages;
}

QHash<domain::VersionId, int> readWordCounts(Connection& connection, const QList<domain::VersionId>& versions)
{
    QHash<domain::VersionId, int> counts;
    Statement rows = connection.query("SELECT v.version_id, l.words FROM version v JOIN text_length l ON l.version = "
                                      "v.id WHERE v.version_id IN (SELECT value FROM json_each(?1))",
                                      jsonList(versions));
    while (rows.step())
        counts.insert(rows.get<domain::VersionId>(0), rows.get<int>(1));
    return counts;
}

QList<domain::Citation> readCitations(Connection& connection, domain::VersionId version)
{
    const qint64 id = rowOf(connection, version);
    QList<domain::Citation> citations;
    Statement rows = connection.query(
        citationColumns + "WHERE c.paragraph >= ?1 AND c.paragraph < ?2 ORDER BY c.paragraph & ?3, c.ordinal",
        ParagraphId::first(id), ParagraphId::first(id + 1), ParagraphId::ordinalMask);
    while (rows.step())
        citations.append(citationAt(connection, rows));
    return citations;
}

QList<CitingPlace> readCitingPlaces(Connection& connection, const QString& symbol, int limit)
{
    const QString key = text::symbolKey(symbol);
    QList<CitingPlace> places;
    if (key.isEmpty())
        return places;
    Statement rows = connection.query(
        "SELECT DISTINCT ct.paragraph, ct.ordinal, v.document_id, v.version_id, v.language, v.symbols"
        " FROM target t JOIN citation_target ct ON ct.target = t.id"
        " JOIN version v ON v.id = ct.paragraph >> 20"
        " WHERE t.key = ?1 ORDER BY v.sort_key, v.document_id, v.language, ct.paragraph & 524287, ct.ordinal"
        " LIMIT ?2",
        key, limit);
    while (rows.step()) {
        const qint64 paragraph = rows.get<qint64>(0);
        CitingPlace place;
        place.document = rows.get<domain::DocumentId>(2);
        place.version = rows.get<domain::VersionId>(3);
        place.language = static_cast<domain::Language>(rows.get<int>(4));
        place.symbols = rows.get<QString>(5).split(u'\n', Qt::SkipEmptyParts);
        Statement text = connection.query(paragraphColumns + "WHERE p.id = ?1", paragraph);
        if (text.step())
            place.paragraph = paragraphAt(text);
        Statement citation = connection.query(citationColumns + "WHERE c.paragraph = ?1 AND c.ordinal = ?2",
                                              paragraph, rows.get<qint64>(1));
        if (citation.step())
            place.citation = citationAt(connection, citation);
        places.append(place);
    }
    return places;
}

} // namespace rapporteur::store
