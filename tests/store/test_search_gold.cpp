// SPDX-License-Identifier: GPL-3.0-or-later
// Searches of real texts, compared with looking through the folded text from end to end.
#include "support/catch.h"

#include "store/search_support.h"
#include "text/fold.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::store;
using rapporteur::test::paragraph;
using rapporteur::test::TemporaryIndex;
using rapporteur::test::version;

namespace {

const QString sharedFolder = QStringLiteral(RAPPORTEUR_SHARED_DIR);

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// Each text is a document of its own, numbered from 1.
void fill(Index& index, const QStringList& texts)
{
    QList<IndexedVersion> versions;
    for (const QString& text : texts)
        versions.append(version(versions.size() + 1, domain::Language::Chinese, {}, {}, {paragraph(text)}));
    REQUIRE(index.put(versions).has_value());
}

/// The numbers of the texts that a query finds; every one must come with its place in the text.
QSet<qint64> found(Index& index, const QString& query)
{
    SearchOptions options;
    options.limit = 10'000;
    const SearchResult result = index.search(query, options).value();
    QSet<qint64> numbers;
    for (const SearchDocument& document : result.documents) {
        numbers.insert(document.document.value);
        if (document.hits.isEmpty() || document.hits.first().spans.isEmpty())
            FAIL_CHECK("no span for " << query.toStdString());
    }
    return numbers;
}

struct Tally {
    int queries = 0;
    int missed = 0;
    int wrong = 0;
    void add(const QSet<qint64>& got, const QSet<qint64>& expected)
    {
        ++queries;
        missed += static_cast<int>((expected - got).size());
        wrong += static_cast<int>((got - expected).size());
    }
};

/// The text as a person reads it: blanks beside ideographs are of the layout.
QString withoutLayout(const QString& text)
{
    static const QRegularExpression blanks(u"(?<=[一-鿿])\\s+|\\s+(?=[一-鿿])"_s);
    return text::fold(text).text.remove(blanks);
}

} // namespace

TEST_CASE("Every Chinese substring of one to six characters is found, and nothing else")
{
    QStringList texts;
    const QDir seeds(sharedFolder + u"/seeds"_s);
    for (const QString& name : seeds.entryList({u"*.txt"_s})) {
        const QStringList lines = linesOf(seeds.filePath(name));
        for (qsizetype i = 0; i < lines.size(); i += 6)
            texts += lines.sliced(i, std::min<qsizetype>(6, lines.size() - i)).join(u'\n');
    }
    if (texts.isEmpty()) {
        WARN("no seeds here: skipped");
        return;
    }
    TemporaryIndex temporary;
    fill(*temporary.index, texts);
    QStringList readable;
    for (const QString& text : texts)
        readable += withoutLayout(text);
    QStringList queries = linesOf(sharedFolder + u"/field/gold/search-terms-zh.txt"_s);
    static const QRegularExpression run(u"[一-鿿]+"_s);
    int sample = 0;
    for (const QString& text : readable) {
        for (auto match = run.globalMatch(text); match.hasNext();) {
            const QString ideographs = match.next().captured();
            for (qsizetype begin = 0; begin < ideographs.size(); ++begin) {
                const qsizetype length = 1 + sample % 6;
                if (++sample % 5 == 0 && begin + length <= ideographs.size())
                    queries += ideographs.sliced(begin, length);
            }
        }
    }
    queries.removeDuplicates();
    Tally tally;
    for (const QString& query : queries) {
        QSet<qint64> expected;
        for (qsizetype i = 0; i < readable.size(); ++i) {
            if (readable[i].contains(withoutLayout(query)))
                expected.insert(i + 1);
        }
        tally.add(found(*temporary.index, query), expected);
    }
    CHECK(tally.queries > 500);
    CHECK(tally.missed == 0);
    CHECK(tally.wrong == 0);
}

TEST_CASE("Words of alphabetic languages are found as they are printed, in capitals, and folded")
{
    QStringList texts;
    for (const QString& line : linesOf(sharedFolder + u"/field/gold/udhr-6-languages.tsv"_s)) {
        if (!line.startsWith(u"zh"))
            texts += line.section(u'\t', 3);
    }
    if (texts.isEmpty()) {
        WARN("no texts in six languages here: skipped");
        return;
    }
    TemporaryIndex temporary;
    fill(*temporary.index, texts);
    static const QRegularExpression word(u"[\\p{L}\\p{M}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QHash<QString, QSet<qint64>> places; // folded word → texts
    QHash<QString, QString> printed;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (auto match = word.globalMatch(texts[i]); match.hasNext();) {
            const QString each = match.next().captured();
            const QString folded = text::fold(each).text;
            places[folded].insert(i + 1);
            printed.insert(folded, each);
        }
    }
    Tally tally;
    int sample = 0;
    for (auto each = places.cbegin(); each != places.cend(); ++each) {
        if (++sample % 4 != 0)
            continue;
        const QString capitals = u"\"%1\""_s.arg(each.key().toUpper());
        for (const QString& query : {each.key(), printed.value(each.key()), capitals})
            tally.add(found(*temporary.index, query), each.value());
    }
    CHECK(tally.queries > 1'000);
    CHECK(tally.missed == 0);
    CHECK(tally.wrong == 0);
}

TEST_CASE("Symbols of real texts are found whole and in part")
{
    QStringList texts;
    const QDir seeds(sharedFolder + u"/seeds"_s);
    for (const QString& name : seeds.entryList({u"*.txt"_s}))
        texts += linesOf(seeds.filePath(name));
    if (texts.isEmpty()) {
        WARN("no seeds here: skipped");
        return;
    }
    TemporaryIndex temporary;
    fill(*temporary.index, texts);
    static const QRegularExpression symbol(u"UNEP/(?:[A-Za-z]+/)*[A-Za-z]+\\.\\d+(?:/[A-Z]+)*/\\d+"_s);
    int checked = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (auto match = symbol.globalMatch(texts[i]); match.hasNext();) {
            const QString whole = match.next().captured();
            QString sloppy = whole.section(u'/', 1).toLower();
            sloppy.replace(u'/', u' ').remove(u'.');
            for (const QString& query : {whole, whole.section(u'/', 1), whole.section(u'/', 2), sloppy}) {
                INFO(query.toStdString());
                CHECK(found(*temporary.index, query).contains(i + 1));
                ++checked;
            }
        }
    }
    CHECK(checked > 40);
}
