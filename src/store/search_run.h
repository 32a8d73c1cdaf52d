// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one search on the index: gathers paragraphs, ranks documents, reads and marks those that are shown.
#pragma once

#include "store/connection.h"
#include "store/search_plan.h"

#include <QHash>

namespace rapporteur::store {

/// One run, within a read transaction of the caller. Throws SqlError.
class SearchRun {
public:
    /// Paragraphs that are ranked; of more matches the latest indexed are taken, and the totals become lower bounds.
    /// Ranking costs about a microsecond a paragraph, and nobody reads further.
    static constexpr int mostCandidates = 5'000;
    /// A word in so many paragraphs is a common one.
    static constexpr int commonFrom = 1'000;

    SearchRun(Connection& connection, const text::QueryNode& query, const SearchOptions& options);
    SearchResult run();

private:
    struct Candidate {
        qint64 paragraph = 0;
        double score = 0;
    };
    struct Found {
        qint64 document = 0;
        qint64 headVersion =
            0; ///< row of the version whose title or symbol answers, or that a field chose; 0 if none
        double score = 0;
        QList<Candidate> candidates;
        QString sortKey;
    };

    SearchResult runPlan(bool documentWide);
    SearchResult chosenByFilter();
    std::vector<double> phraseWeights();
    /// With a cheaper expression than the plan's first, where that is enough to fill the ranks.
    void gatherParagraphs();
    void gatherMatching(const std::string& match);
    std::string commonWordsInstead();
    void gatherVersionByVersion(const QList<qint64>& versions, const std::string& match,
                                const std::vector<double>& weights, int enough);
    void forgetAll();
    /// The versions that the filter leaves, the latest indexed first.
    QList<qint64> newestVersions(int most);
    std::string scoreSql(const std::vector<double>& weights) const;
    void gatherHeads();
    void gatherVersions();
    void gatherAnyOfMarks(Found& found);
    void dropWhatDoesNotAnswer();
    void order();
    void add(const Statement& row);
    SearchDocument read(Found& found);
    std::optional<SearchHit> readHit(const Candidate& candidate);
    Statement prepare(const std::string& sql, const std::vector<Value>& values);

    Connection& m_connection;
    const text::QueryNode& m_query;
    const SearchOptions& m_options;
    SearchPlan m_plan;
    QList<Found> m_found;
    QHash<qint64, qsizetype> m_places; ///< of documents in m_found
    int m_paragraphs = 0;
    bool m_exact = true;
};

} // namespace rapporteur::store
