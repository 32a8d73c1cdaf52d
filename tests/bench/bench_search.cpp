// SPDX-License-Identifier: GPL-3.0-or-later
// How long searches take: the first 20 documents with snippets, on a generated library.
#include "bench/bench_search.h"

#include "bench/generated_corpus.h"
#include "store/index_database.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <ostream>

using namespace Qt::StringLiterals;

namespace rapporteur::bench {
namespace {

using domain::Language;

struct QueryClass {
    const char* name;
    QStringList queries;
};

/// Queries of the kinds that people type, the words drawn from every part of the vocabulary.
QList<QueryClass> makeQueries(const GeneratedCorpus& corpus)
{
    QueryClass rare{"rare word", {}}, middle{"middling word", {}}, common{"common word", {}}, two{"two words", {}},
        phrase{"phrase", {}}, chinese{"Chinese, 2 to 4 characters", {}}, single{"one Chinese character", {}},
        prefix{"prefix of 4 letters", {}}, shortPrefix{"prefix of 2 letters", {}}, symbol{"symbol", {}},
        part{"part of a symbol", {}}, filtered{"word and fields", {}}, either{"OR and NOT", {}},
        title{"title, meeting, language only", {}};
    const QList<Language> alphabetic{Language::English, Language::French, Language::Spanish, Language::Russian,
                                     Language::Arabic};
    for (int i = 0; i < 40; ++i) {
        const Language language = alphabetic[i % alphabetic.size()];
        const auto word = [&](int rank) { return corpus.word(language, rank); };
        rare.queries += word(8'000 + 500 * i);
        middle.queries += word(200 + 40 * i);
        common.queries += word(i);
        two.queries += word(30 + i) + u' ' + word(100 + 10 * i);
        phrase.queries += u"\"%1 %2\""_s.arg(word(i % 12), word(28 + i % 20));
        chinese.queries += corpus.word(Language::Chinese, 10 + 37 * i) +
                           (i % 2 == 0 ? corpus.word(Language::Chinese, i) : QString());
        single.queries += corpus.word(Language::Chinese, 10 + 11 * i).left(1);
        prefix.queries += word(300 + 20 * i).left(4) + u'*';
        shortPrefix.queries += word(60 + i).left(2) + u'*';
        symbol.queries += u"UNEP/MC/COP.%1/%2"_s.arg(1 + i % 9).arg(1 + i);
        part.queries +=
            i % 2 == 0 ? u"cop%1 inf%2"_s.arg(1 + i % 9).arg(1 + i) : u"MC-%1/%2"_s.arg(1 + i % 9).arg(1 + i % 20);
        filtered.queries +=
            u"%1 meeting:COP-%2 lang:%3"_s.arg(word(30 + i)).arg(1 + i % 30).arg(domain::code(language));
        either.queries += u"(%1 OR %2) NOT %3"_s.arg(word(150 + i), word(400 + i), word(90 + i));
        title.queries += i % 2 == 0 ? u"title:%1"_s.arg(word(100 + i)) : u"meeting:COP-%1 lang:fr"_s.arg(1 + i % 30);
    }
    return {rare,   middle,      common, two,  phrase,   chinese, single,
            prefix, shortPrefix, symbol, part, filtered, either,  title};
}

void fill(store::Index& index, const GeneratedCorpus& corpus, int documents, std::ostream& out)
{
    QElapsedTimer timer;
    timer.start();
    std::clock_t indexing = 0;
    qint64 pages = 0, paragraphs = 0;
    QList<store::IndexedVersion> batch;
    for (int i = 0; i < documents; ++i) {
        GeneratedDocument document = corpus.document(i);
        store::IndexedVersion version;
        version.facts = {domain::VersionId{i + 1},
                         domain::DocumentId{i + 1},
                         document.language,
                         {document.symbol},
                         document.title,
                         document.meeting,
                         u"document"_s,
                         document.year,
                         document.symbol,
                         u"1"_s};
        version.blocks = document.blocks;
        version.citations = document.citations;
        version.pages = QList<domain::PageVerdict>(document.pages, domain::PageVerdict::Good);
        pages += document.pages;
        paragraphs += document.blocks.size();
        batch.append(version);
        if (batch.size() == 20 || i + 1 == documents) {
            const std::clock_t before = std::clock();
            if (!index.put(batch).has_value())
                out << "indexing failed\n";
            indexing += std::clock() - before;
            batch.clear();
        }
    }
    const qint64 before = timer.nsecsElapsed();
    if (!index.optimise().has_value())
        out << "merging failed\n";
    const double milliseconds = 1'000.0 * static_cast<double>(indexing) / CLOCKS_PER_SEC;
    out << documents << " documents, " << pages << " pages, " << paragraphs << " paragraphs; indexed in "
        << milliseconds << " ms of processor time (" << milliseconds / static_cast<double>(pages)
        << " ms a page), merged in " << (timer.nsecsElapsed() - before) / 1'000'000 << " ms\n";
}

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty()
               ? 0
               : values[std::min<qsizetype>(values.size() - 1,
                                            static_cast<qsizetype>(share * static_cast<double>(values.size())))];
}

} // namespace

void benchSearch(std::ostream& out, int documents)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"index.sqlite"_s);
    const GeneratedCorpus corpus(documents <= 10'000 ? 12.5 : 1.25);
    auto index = store::Index::open(path, store::Index::Access::Write);
    if (!index) {
        out << "no index could be made\n";
        return;
    }
    fill(**index, corpus, documents, out);
    out << "index file: " << QFileInfo(path).size() / 1'000'000 << " MB\n";
    QList<double> all;
    for (const QueryClass& kind : makeQueries(corpus)) {
        QList<double> times;
        qint64 found = 0;
        for (const QString& query : kind.queries) {
            QElapsedTimer timer;
            timer.start();
            const auto result = (*index)->search(query);
            times += static_cast<double>(timer.nsecsElapsed()) / 1e6;
            found += result ? result->totalParagraphs : 0;
        }
        all += times;
        out << "  " << kind.name << ": p50 " << percentile(times, 0.5) << " ms, p95 " << percentile(times, 0.95)
            << " ms, worst " << percentile(times, 1) << " ms, " << found / kind.queries.size()
            << " paragraphs found on average\n";
    }
    out << "all searches: p50 " << percentile(all, 0.5) << " ms, p95 " << percentile(all, 0.95) << " ms\n";
}

} // namespace rapporteur::bench
