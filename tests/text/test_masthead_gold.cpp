// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/masthead_sample.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rapporteur::text;

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct FieldScore {
    int right = 0;
    int all = 0;
    QStringList misses;
};

void compare(FieldScore& score, const QString& id, const rapporteur::domain::Masthead& masthead, const QString& field,
             const QString& expected, const QString& read)
{
    ++score.all;
    if (read == expected)
        ++score.right;
    else
        score.misses += id + u": expected \""_s + expected + u"\", read \""_s + read + u"\""_s +
                        (mastheadFieldIsSure(masthead, field) ? u" (sure)"_s : QString());
}

/// Rows of a table with one column a field; texts in FOLDER/ID.txt. A dash in the table means that the text does not
/// say it.
QMap<QString, FieldScore> scoreTable(const QString& table, const QString& folder)
{
    QMap<QString, FieldScore> scores;
    QStringList columns;
    for (const QString& line : contentOf(table).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        const QString text = contentOf(folder + u'/' + cells[0] + u".txt"_s);
        REQUIRE_FALSE(text.isEmpty());
        const auto masthead = readMasthead(mastheadFromText(text));
        const auto fields = mastheadFields(masthead);
        for (qsizetype i = 1; i < columns.size(); ++i) {
            const QString expected = cells.value(i) == u"-"_s ? QString() : cells.value(i);
            compare(scores[columns[i]], cells[0], masthead, columns[i], expected, fields.value(columns[i]));
        }
    }
    return scores;
}

/// Records of a file in data; how they are written stands at the head of mastheads.txt.
QMap<QString, FieldScore> scoreSamples(const std::function<QString(const QString&)>& convert,
                                       const QString& file = u"mastheads.txt"_s)
{
    const QString path = QStringLiteral(RAPPORTEUR_SOURCE_DIR "/tests/text/data/") + file;
    static const QStringList always{u"symbol"_s, u"distr"_s, u"date"_s, u"lang"_s,  u"orig"_s,
                                    u"ord"_s,    u"start"_s, u"end"_s,  u"place"_s, u"agenda"_s};
    QMap<QString, FieldScore> scores;
    const QStringList records = contentOf(path).split(u"\n=== "_s).mid(1);
    for (const QString& record : records) {
        const QString id = record.section(u'\n', 0, 0);
        const QString head = record.section(u"\n---\n"_s, 0, 0);
        QHash<QString, QString> expected;
        for (const QString& name : always)
            expected.insert(name, QString());
        for (const QString& line : head.split(u'\n').mid(1))
            expected.insert(line.section(u": "_s, 0, 0).remove(u':'), line.section(u": "_s, 1));
        const auto masthead = readMasthead(mastheadFromText(convert(record.section(u"\n---\n"_s, 1))));
        const auto fields = mastheadFields(masthead);
        for (auto [name, value] : expected.asKeyValueRange())
            compare(scores[name], id, masthead, name, value, fields.value(name));
    }
    return scores;
}

/// `namesPercent` is for what no form tells, only the layout: where a body's name and the titles begin and end.
void checkScores(const QMap<QString, FieldScore>& scores, int percent, int namesPercent = 0)
{
    static const QStringList names{u"body"_s, u"title"_s, u"itemtitle"_s};
    for (auto [field, score] : scores.asKeyValueRange()) {
        INFO(field.toStdString() << " " << score.right << " of " << score.all << "\n"
                                 << score.misses.join(u"\n"_s).toStdString());
        CHECK(score.right * 100 >= score.all * (namesPercent && names.contains(field) ? namesPercent : percent));
    }
}

} // namespace

TEST_CASE("Real mastheads in five languages are read field by field")
{
    const QString gold = QStringLiteral(RAPPORTEUR_SHARED_DIR "/field/gold");
    if (!QFile::exists(gold + u"/mastheads.tsv"_s)) {
        WARN("skipped: no shared material beside the checkout");
        return;
    }
    checkScores(scoreTable(gold + u"/mastheads.tsv"_s, gold + u"/mastheads"_s), 97);
}

TEST_CASE("Mastheads of many bodies in six languages are read field by field")
{
    checkScores(scoreSamples([](const QString& text) { return text; }), 100);
}

TEST_CASE("Mastheads survive a conversion that sets every line apart")
{
    checkScores(scoreSamples([](QString text) { return text.replace(u"\n"_s, u"\n\n"_s); }), 97);
}

TEST_CASE("Mastheads survive a conversion that loses line breaks")
{
    checkScores(scoreSamples([](const QString& text) {
                    // Notes and running heads keep their lines: they stand elsewhere on the page.
                    static const QRegularExpression lineBreak(u"\\n+(?!\\*|[A-Z]+/[^\\n]+\\n+\\d+\\n|\\d+\\n|$)"_s);
                    return QString(text).replace(lineBreak, u" "_s);
                }),
                97, 80);
}

TEST_CASE("Titles about an addendum, and the further meetings of joint documents, are told by their lines")
{
    checkScores(scoreSamples([](const QString& text) { return text; }, u"mastheads_by_lines.txt"_s), 100);
}
