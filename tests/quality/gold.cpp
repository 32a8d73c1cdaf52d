// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/gold.h"

#include "ingest/file_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rapporteur::quality {

using namespace Qt::StringLiterals;

QList<QStringList> rows(const QString& path)
{
    QList<QStringList> result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            result.append(line.split(u'\t'));
    }
    return result;
}

std::optional<text::SourceText> sourceOf(const QString& path)
{
    static ingest::FileReader reader;
    auto read = reader.read(path);
    if (!read)
        return std::nullopt;
    return read->source;
}

QString withoutBlanks(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

QString documentOf(const GoldFolders& folders, const QString& name)
{
    for (const QString& ending : {u".txt"_s, u".pdf"_s}) {
        const QString beside = folders.gold + u'/' + name + ending;
        if (QFileInfo::exists(beside))
            return beside;
    }
    // The two seeds are named by their place in the gold, not by their files.
    const QStringList seeds = QDir(folders.seeds).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    const int number = name.mid(4).toInt();
    return name.startsWith(u"seed"_s) && number < seeds.size() ? folders.seeds + u'/' + seeds[number] : QString();
}

} // namespace rapporteur::quality
