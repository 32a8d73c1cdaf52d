// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/field_words.h"

#include "text/fold.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

namespace {

using Table = QHash<QString, QList<FieldWord>>;

Table readTable()
{
    Table table;
    QFile file(u":/field/masthead_words.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        for (qsizetype i = 0; i < qsizetype(domain::officialLanguages.size()); ++i) {
            for (const QString& form : cells.value(i + 2).split(u'|', Qt::SkipEmptyParts))
                table[cells[0]].append(
                    {form, fold(form).text.simplified(), cells.value(1), domain::officialLanguages[size_t(i)]});
        }
    }
    for (QList<FieldWord>& words : table) {
        std::stable_sort(words.begin(), words.end(),
                         [](const auto& a, const auto& b) { return a.folded.size() > b.folded.size(); });
    }
    return table;
}

const Table& wordTable()
{
    static const Table table = readTable();
    return table;
}

} // namespace

const QList<FieldWord>& fieldWords(QStringView kind)
{
    static const QList<FieldWord> none;
    const auto found = wordTable().constFind(kind.toString());
    return found == wordTable().constEnd() ? none : *found;
}

QString fieldWordPattern(QStringView kind)
{
    QStringList patterns;
    for (const FieldWord& word : fieldWords(kind)) {
        QString pattern;
        QChar before;
        for (const QChar c : word.folded) {
            const bool han = c.script() == QChar::Script_Han;
            if (c == u' ')
                pattern += u"\\s+"_s;
            else if (c == u'\u2019' || c == u'\'')
                pattern += u"['\u2019]\\s?"_s;
            else
                pattern += (han && before.script() == QChar::Script_Han ? u"\\s*"_s : QString()) +
                           QRegularExpression::escape(QString(c));
            before = c;
        }
        if (!patterns.contains(pattern))
            patterns.append(pattern);
    }
    return patterns.join(u'|');
}

QString withoutWideBlanks(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool between = i > 0 && i + 1 < text.size() && text[i] == u' ' &&
                             text[i - 1].script() == QChar::Script_Han && text[i + 1].script() == QChar::Script_Han;
        if (!between)
            result += text[i];
    }
    return result;
}

QString fieldWordValue(QStringView kind, QStringView folded)
{
    const QString wanted = withoutWideBlanks(folded.toString().simplified());
    for (const FieldWord& word : fieldWords(kind)) {
        if (word.folded == wanted)
            return word.value;
    }
    return {};
}

} // namespace rapporteur::text
