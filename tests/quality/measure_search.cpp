// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/measures.h"
#include "store/index_database.h"
#include "text/analyse.h"
#include "text/fold.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rapporteur::quality {

using namespace Qt::StringLiterals;

namespace {

/// Folded, and without blanks between ideographs and beside punctuation: the plain scan must see what a person sees.
QString scanned(const QString& text)
{
    return withoutBlanks(text::fold(text).text);
}

} // namespace

void measureSearch(Table& table, const GoldFolders& folders)
{
    const QDir gold(folders.gold);
    const QStringList lists = gold.entryList({u"search-terms-*.txt"_s}, QDir::Files, QDir::Name);
    QStringList documents;
    for (const QString& folder : {folders.seeds, folders.gold}) {
        for (const QString& file : QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            if (!file.startsWith(u"search-terms"_s) && !file.startsWith(u"citations-"_s))
                documents.append(folder + u'/' + file);
        }
    }
    if (lists.isEmpty() || documents.isEmpty())
        return table.skip(u"search"_s, u"no search-terms-*.txt, or no documents to search"_s);

    const QTemporaryDir folder;
    auto index = store::Index::open(folder.filePath(u"index.sqlite"_s), store::Index::Access::Write);
    QHash<qint64, QStringList> paragraphs; // version → scanned paragraphs
    QList<store::IndexedVersion> versions;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const auto source = sourceOf(documents[i]);
        if (!source)
            continue;
        const domain::Analysis analysis = text::analyse(*source);
        store::VersionFacts facts;
        facts.version = {i + 1};
        facts.document = {i + 1};
        facts.language = analysis.language;
        for (const domain::Block& block : analysis.blocks)
            paragraphs[i + 1].append(scanned(block.text));
        versions.append({facts, analysis.blocks, analysis.citations, analysis.pages});
    }
    if (!index || !(*index)->put(versions))
        return table.skip(u"search"_s, u"the index could not be made"_s);

    for (const QString& list : lists) {
        const QString language = list.mid(13, 2);
        QFile file(gold.filePath(list));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString& term : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            QStringList expected;
            for (auto each = paragraphs.begin(); each != paragraphs.end(); ++each) {
                for (qsizetype i = 0; i < each->size(); ++i) {
                    if (each->at(i).contains(scanned(term)))
                        expected.append(u"%1:%2"_s.arg(each.key()).arg(i));
                }
            }
            store::SearchOptions options;
            options.limit = 1'000;
            options.paragraphsPerDocument = 10'000;
            const QString query = u'"' + term + u'"';
            const auto result = (*index)->search(query, options);
            QStringList found;
            if (result) {
                for (const store::SearchDocument& document : result->documents) {
                    for (const store::SearchHit& hit : document.hits)
                        found.append(u"%1:%2"_s.arg(hit.version.value).arg(hit.ordinal));
                }
            }
            table.compareLists(u"search"_s, language, 0.99, term, expected, found);
        }
    }
}

} // namespace rapporteur::quality
