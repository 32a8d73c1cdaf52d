// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_run.h"

#include "store/fts_tokenizer.h"
#include "store/index_rows.h"
#include "store/search_snippet.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur::store {
namespace {

constexpr int mostVersionsOneByOne = 200;   ///< a filter that leaves no more is asked version by version
constexpr int mostLookedAt = 10'000;        ///< matches that are compared with a filter that leaves more
constexpr int mostVersions = 40'000;        ///< then asked one by one, the latest first, until there are
constexpr int enoughCandidates = 500;       ///< where every further one is dear
constexpr int mostHeads = 2'000;            ///< titles that answer
constexpr int mostCountedForWeight = 1'000; ///< a word in more paragraphs than these is common, however common
constexpr int mostTextsLookedAt = 500;      ///< for phrases, whose paragraphs must be read to be sure
constexpr double headingFactor = 1.5;       ///< a heading that answers tells more than a paragraph
constexpr double headScore = 3.0;           ///< and the title of the whole document more than any of them
constexpr double perParagraph =
    0.15; ///< what many answering paragraphs add to the best one, by the logarithm of their number

} // namespace

SearchRun::SearchRun(Connection& connection, const text::QueryNode& query, const SearchOptions& options)
    : m_connection(connection)
    , m_query(query)
    , m_options(options)
{
}

SearchResult SearchRun::run()
{
    if (m_query.isEmpty())
        return {};
    SearchResult result = runPlan(false);
    if (result.totalDocuments == 0 && text::positiveTextTerms(m_query).size() > 1 &&
        m_query.kind == text::QueryNode::Kind::And) {
        result = runPlan(true);
        result.documentWide = result.totalDocuments > 0;
    }
    return result;
}

SearchResult SearchRun::runPlan(bool documentWide)
{
    m_plan = planSearch(m_query, m_options, documentWide);
    forgetAll();
    const bool only = m_options.paragraphsPerDocument < 0;
    if (only && m_plan.textMatch.empty())
        return chosenByFilter();
    if (m_plan.textMatch.empty()) {
        gatherVersions();
    } else {
        gatherParagraphs();
        dropWhatDoesNotAnswer();
        gatherHeads();
    }
    order();
    SearchResult result;
    result.totalDocuments = m_found.size();
    result.totalParagraphs = m_paragraphs;
    qsizetype skip = m_options.offset;
    for (qsizetype i = 0; i < m_found.size() && result.documents.size() < m_options.limit; ++i) {
        if (m_plan.textMatch.empty() && skip == 0)
            gatherAnyOfMarks(m_found[i]);
        if (skip > 0) {
            --skip;
            continue;
        }
        SearchDocument document = read(m_found[i]);
        if (document.hits.isEmpty() && m_found[i].headVersion == 0)
            --result.totalDocuments; // its paragraphs only looked like answers
        else
            result.documents.append(document);
    }
    result.totalsAreExact = m_exact;
    return result;
}

/// Which documents fields choose, and nothing of them: a list that is filtered at each keystroke needs no more, of
/// however many.
SearchResult SearchRun::chosenByFilter()
{
    SearchResult result;
    if (m_plan.filter.isEmpty())
        return result;
    std::vector<Value> values = m_plan.filter.values;
    values.emplace_back(qint64(m_options.limit));
    Statement rows =
        prepare("SELECT DISTINCT v.document_id FROM version v WHERE " + m_plan.filter.sql + " LIMIT ?", values);
    while (rows.step())
        result.documents.append({rows.get<domain::DocumentId>(0), {}, {}, {}, {}, 0, 0, {}});
    result.totalDocuments = result.documents.size();
    result.totalsAreExact = result.documents.size() < m_options.limit;
    return result;
}

Statement SearchRun::prepare(const std::string& sql, const std::vector<Value>& values)
{
    Statement statement = m_connection.prepare(sql);
    for (size_t i = 0; i < values.size(); ++i)
        statement.bind(static_cast<int>(i) + 1, values[i]);
    return statement;
}

std::vector<double> SearchRun::phraseWeights()
{
    std::vector<double> weights;
    if (m_plan.phrases.size() < 2)
        return weights;
    for (const std::string& phrase : m_plan.phrases) {
        const auto rows = m_connection.one<qint64>(
            "SELECT count(*) FROM (SELECT 1 FROM paragraph_index WHERE paragraph_index MATCH ?1 LIMIT ?2)",
            QString::fromStdString(phrase), mostCountedForWeight);
        weights.push_back(std::log(2.0 + mostCountedForWeight / (1.0 + static_cast<double>(rows.value_or(0)))));
    }
    return weights;
}

QList<qint64> SearchRun::newestVersions(int most)
{
    std::vector<Value> values = m_plan.filter.values;
    values.emplace_back(qint64(most));
    Statement rows =
        prepare("SELECT v.id FROM version v WHERE " + m_plan.filter.sql + " ORDER BY v.id DESC LIMIT ?", values);
    QList<qint64> versions;
    while (rows.step())
        versions.append(rows.get<qint64>(0));
    return versions;
}

std::string SearchRun::scoreSql(const std::vector<double>& weights) const
{
    std::string score = "relevance(paragraph_index";
    for (size_t i = 0; i < weights.size(); ++i)
        score += ", ?";
    return score + ")";
}

void SearchRun::forgetAll()
{
    m_found.clear();
    m_places.clear();
    m_paragraphs = 0;
    m_exact = true;
}

/// An expression of the commonest words with the prefix that is sought; empty if it is no prefix, or they could not
/// fill the ranks.
std::string SearchRun::commonWordsInstead()
{
    constexpr int mostWords = 20;
    const std::optional<QString> prefix = lonePrefix(m_plan.textQuery);
    if (!prefix)
        return {};
    Statement words = m_connection.query("SELECT term, paragraphs FROM common_term WHERE term >= ?1 AND term < ?2"
                                         " ORDER BY paragraphs DESC LIMIT ?3",
                                         *prefix, QString(*prefix + QChar(u'\uFFFF')), mostWords);
    std::string match;
    qint64 paragraphs = 0;
    while (words.step()) {
        match += (match.empty() ? "" : " OR ") + matchString({words.get<QString>(0)});
        paragraphs += words.get<qint64>(1);
    }
    // The words share paragraphs: their sum must be well above what is needed.
    return paragraphs > 2 * mostCandidates ? match : std::string();
}

void SearchRun::gatherParagraphs()
{
    if (const std::string common = commonWordsInstead(); !common.empty()) {
        gatherMatching(common);
        if (m_paragraphs >= mostCandidates)
            return;
        forgetAll();
    }
    gatherMatching(m_plan.textMatch);
}

void SearchRun::gatherMatching(const std::string& match)
{
    const std::vector<double> weights = phraseWeights();
    if (!m_plan.filter.isEmpty()) {
        const QList<qint64> versions = newestVersions(mostVersionsOneByOne + 1);
        if (versions.size() <= mostVersionsOneByOne) {
            gatherVersionByVersion(versions, match, weights, mostCandidates);
            return;
        }
    }
    const std::string& filter = m_plan.filter.sql;
    std::vector<Value> values = m_plan.filter.values;
    values.insert(values.end(), weights.begin(), weights.end());
    values.emplace_back(QString::fromStdString(match));
    const std::string score = scoreSql(weights);
    Statement rows = prepare("SELECT paragraph_index.rowid, v.document_id, v.sort_key, " +
                                 (filter.empty() ? score : "CASE WHEN " + filter + " THEN " + score + " END") +
                                 " FROM paragraph_index CROSS JOIN version v ON v.id = paragraph_index.rowid >> 20"
                                 " WHERE paragraph_index MATCH ? ORDER BY paragraph_index.rowid DESC",
                             values);
    int looked = 0;
    while (m_exact && rows.step()) {
        m_exact = m_paragraphs < mostCandidates && ++looked <= mostLookedAt;
        if (m_exact && !rows.isNull(3))
            add(rows);
    }
    // A common word and a filter that chooses older documents: what is sought lies further back than was looked.
    if (!m_exact && m_paragraphs < enoughCandidates && !filter.empty()) {
        forgetAll();
        gatherVersionByVersion(newestVersions(mostVersions), match, weights, enoughCandidates);
    }
}

void SearchRun::gatherVersionByVersion(const QList<qint64>& versions, const std::string& match,
                                       const std::vector<double>& weights, int enough)
{
    std::vector<Value> values(weights.begin(), weights.end());
    values.emplace_back(QString::fromStdString(match));
    const std::string sql = "SELECT paragraph_index.rowid, v.document_id, v.sort_key, " + scoreSql(weights) +
                            " FROM paragraph_index CROSS JOIN version v ON v.id = paragraph_index.rowid >> 20"
                            " WHERE paragraph_index MATCH ? AND paragraph_index.rowid BETWEEN ? AND ?";
    const int at = static_cast<int>(values.size());
    for (const qint64 version : versions) {
        if (m_paragraphs >= enough) {
            m_exact = false;
            return;
        }
        Statement rows = prepare(sql, values);
        rows.bind(at + 1, ParagraphId::first(version));
        rows.bind(at + 2, ParagraphId::first(version + 1) - 1);
        while (rows.step())
            add(rows);
    }
}

/// Takes a row of paragraph, document, sort key, score.
void SearchRun::add(const Statement& row)
{
    const qint64 paragraph = row.get<qint64>(0);
    const qint64 document = row.get<qint64>(1);
    const double score = row.get<double>(3) * (ParagraphId::isHeading(paragraph) ? headingFactor : 1.0);
    auto place = m_places.constFind(document);
    if (place == m_places.constEnd()) {
        place = m_places.insert(document, m_found.size());
        m_found.append({document, 0, 0, {}, row.get<QString>(2)});
    }
    m_found[*place].candidates.append({paragraph, score});
    ++m_paragraphs;
}

void SearchRun::dropWhatDoesNotAnswer()
{
    if (m_plan.textIsExact)
        return;
    if (m_paragraphs > mostTextsLookedAt) {
        m_exact = false;
        return;
    }
    for (Found& found : m_found)
        m_paragraphs -=
            static_cast<int>(found.candidates.removeIf([&](const Candidate& each) { return !readHit(each); }));
    m_found.removeIf([](const Found& found) { return found.candidates.isEmpty(); });
    m_places.clear();
    for (qsizetype i = 0; i < m_found.size(); ++i)
        m_places.insert(m_found[i].document, i);
}

/// Documents whose title or own symbol answers: they come first, also where no paragraph is to be shown.
void SearchRun::gatherHeads()
{
    std::vector<Value> values{QString::fromStdString("{title symbols} : " + m_plan.textMatch)};
    std::string sql = "SELECT v.id, v.document_id, v.sort_key, relevance(head_index) FROM head_index"
                      " CROSS JOIN version v ON v.id = head_index.rowid WHERE head_index MATCH ?";
    if (!m_plan.filter.isEmpty()) {
        sql += " AND " + m_plan.filter.sql;
        values.insert(values.end(), m_plan.filter.values.begin(), m_plan.filter.values.end());
    }
    Statement rows = prepare(sql + " ORDER BY head_index.rowid DESC LIMIT " + std::to_string(mostHeads), values);
    int heads = 0;
    while (rows.step()) {
        m_exact = m_exact && ++heads < mostHeads;
        const qint64 document = rows.get<qint64>(1);
        if (!m_places.contains(document)) {
            m_places.insert(document, m_found.size());
            m_found.append({document, 0, 0, {}, rows.get<QString>(2)});
        }
        Found& found = m_found[m_places.value(document)];
        if (found.headVersion == 0)
            found.score = headScore * rows.get<double>(3);
        found.headVersion = rows.get<qint64>(0);
    }
}

void SearchRun::gatherVersions()
{
    if (m_plan.filter.isEmpty())
        return;
    Statement rows = prepare("SELECT min(v.id), v.document_id, v.sort_key FROM version v WHERE " + m_plan.filter.sql +
                                 " GROUP BY v.document_id",
                             m_plan.filter.values);
    while (rows.step())
        m_found.append({rows.get<qint64>(1), rows.get<qint64>(0), 0, {}, rows.get<QString>(2)});
}

/// Where fields chose the document, its paragraphs with any of the words are shown.
void SearchRun::gatherAnyOfMarks(Found& found)
{
    const std::string match = matchAnyOf(m_plan.marks);
    if (match.empty())
        return;
    Statement versions = m_connection.query("SELECT id FROM version WHERE document_id = ?1", found.document);
    while (versions.step()) {
        const qint64 version = versions.get<qint64>(0);
        Statement rows = m_connection.query("SELECT rowid, relevance(paragraph_index) FROM paragraph_index"
                                            " WHERE paragraph_index MATCH ?1 AND rowid BETWEEN ?2 AND ?3",
                                            QString::fromStdString(match), ParagraphId::first(version),
                                            ParagraphId::first(version + 1) - 1);
        while (rows.step())
            found.candidates.append({rows.get<qint64>(0), rows.get<double>(1)});
    }
}

void SearchRun::order()
{
    for (Found& found : m_found) {
        if (found.candidates.isEmpty())
            continue;
        const auto best = std::max_element(found.candidates.begin(), found.candidates.end(),
                                           [](const Candidate& a, const Candidate& b) { return a.score < b.score; });
        found.score += best->score * (1 + perParagraph * std::log(static_cast<double>(found.candidates.size())));
    }
    const bool bySymbol = m_options.order == SearchOrder::Symbol || m_plan.textMatch.empty();
    std::sort(m_found.begin(), m_found.end(), [bySymbol](const Found& a, const Found& b) {
        if (!bySymbol && a.score != b.score)
            return a.score > b.score;
        return std::tie(a.sortKey, a.document) < std::tie(b.sortKey, b.document);
    });
}

SearchDocument SearchRun::read(Found& found)
{
    std::sort(found.candidates.begin(), found.candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.score != b.score ? a.score > b.score
                                  : ParagraphId::ordinal(a.paragraph) < ParagraphId::ordinal(b.paragraph);
    });
    SearchDocument document;
    document.document = domain::DocumentId{found.document};
    document.score = found.score;
    document.paragraphs = static_cast<int>(found.candidates.size());
    qint64 version = found.headVersion;
    for (const Candidate& candidate : found.candidates) {
        if (document.hits.size() >= m_options.paragraphsPerDocument)
            break;
        if (const std::optional<SearchHit> hit = readHit(candidate)) {
            if (document.hits.isEmpty())
                version = ParagraphId::version(candidate.paragraph);
            document.hits.append(*hit);
        } else {
            --document.paragraphs;
        }
    }
    Statement head =
        m_connection.query("SELECT version_id, language, symbols, title FROM version WHERE id = ?1", version);
    if (head.step()) {
        document.version = head.get<domain::VersionId>(0);
        document.language = static_cast<domain::Language>(head.get<int>(1));
        document.symbols = head.get<QString>(2).split(u'\n', Qt::SkipEmptyParts);
        document.title = head.get<QString>(3);
    }
    return document;
}

/// Nothing if the paragraph does not answer when its text is looked at.
std::optional<SearchHit> SearchRun::readHit(const Candidate& candidate)
{
    Statement row =
        m_connection.query("SELECT p.kind, p.label, p.path, p.page, p.text, p.cited, v.version_id, v.language"
                           " FROM paragraph p JOIN version v ON v.id = p.id >> 20 WHERE p.id = ?1",
                           candidate.paragraph);
    if (!row.step())
        return std::nullopt;
    SearchHit hit;
    hit.text = row.get<QString>(4);
    const text::UnitText units = text::splitUnits(hit.text);
    if (!m_plan.textIsExact && !answers(m_plan.textQuery, units, text::splitUnits(row.get<QString>(5))))
        return std::nullopt;
    hit.version = row.get<domain::VersionId>(6);
    hit.language = static_cast<domain::Language>(row.get<int>(7));
    hit.ordinal = ParagraphId::ordinal(candidate.paragraph);
    hit.kind = static_cast<domain::BlockKind>(row.get<int>(0));
    hit.label = row.get<QString>(1);
    hit.path = row.get<QString>(2);
    hit.page = row.get<int>(3);
    hit.spans = spansOf(units, m_plan.marks);
    Snippet snippet = cutSnippet(hit.text, hit.spans, m_options.snippetLength);
    hit.snippet = snippet.text;
    hit.snippetSpans = snippet.spans;
    return hit;
}

} // namespace rapporteur::store
