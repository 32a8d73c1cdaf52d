// SPDX-License-Identifier: GPL-3.0-or-later
#include "powercut/replay.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace powercut {

namespace {

constexpr qint64 sector = 512;

QString folderOf(const QString& path)
{
    return path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
}

QString nameOf(const QString& path)
{
    return path.section(u'/', -1);
}

void apply(QByteArray& content, const Event& event, qint64 from, qint64 to)
{
    if (event.operation == Operation::Truncate) {
        const qsizetype before = content.size();
        content.resize(qsizetype(event.offset));
        if (content.size() > before)
            std::fill(content.begin() + before, content.end(), '\0');
        return;
    }
    const qint64 end = event.offset + to;
    if (content.size() < end) {
        const qsizetype before = content.size();
        content.resize(qsizetype(end));
        std::fill(content.begin() + before, content.end(), '\0');
    }
    std::copy(event.data.begin() + from, event.data.begin() + to, content.begin() + event.offset + from);
}

void applyWhole(QByteArray& content, const Event& event)
{
    apply(content, event, 0, event.data.size());
}

/// What is left of one write: its sectors, each with the given chance.
void applyTorn(QByteArray& content, const Event& event, double chance, QRandomGenerator& random)
{
    for (qint64 from = 0; from < event.data.size();) {
        const qint64 to =
            std::min<qint64>(event.data.size(), ((event.offset + from) / sector + 1) * sector - event.offset);
        if (random.generateDouble() < chance)
            apply(content, event, from, to);
        from = to;
    }
}

} // namespace

Disk::Disk(Syncs syncs)
    : m_syncs(syncs)
{
}

void Disk::change(const QString& path, bool removed, Name to)
{
    Folder& folder = m_folders[folderOf(path)];
    folder.pending.append({nameOf(path), removed, to});
    if (removed)
        folder.present.remove(nameOf(path));
    else
        folder.present.insert(nameOf(path), to);
}

void Disk::take(const Event& event)
{
    const bool believesFiles = m_syncs == Syncs::All || m_syncs == Syncs::FilesOnly;
    const bool believesFolders = m_syncs == Syncs::All || m_syncs == Syncs::FoldersOnly;
    switch (event.operation) {
    case Operation::CreateFile:
        change(event.path, false, {false, event.file});
        break;
    case Operation::MakeFolder:
        change(event.path, false, {true, 0});
        break;
    case Operation::Rename: {
        const Name moved = m_folders[folderOf(event.path)].present.value(nameOf(event.path));
        change(event.target, false, moved);
        change(event.path, true, {});
        break;
    }
    case Operation::Unlink:
        change(event.path, true, {});
        break;
    case Operation::Write:
    case Operation::Truncate:
        m_contents[event.file].pending.append(event);
        break;
    case Operation::SyncFile:
        if (believesFiles) {
            Content& content = m_contents[event.file];
            for (const Event& each : content.pending)
                applyWhole(content.durable, each);
            content.pending.clear();
        }
        break;
    case Operation::SyncFolder:
        if (believesFolders) {
            m_folders[event.path].durable = m_folders[event.path].present;
            m_folders[event.path].pending.clear();
        }
        break;
    default:
        break;
    }
}

void Disk::cutPower(const QString& folder, QRandomGenerator& random) const
{
    // Some cuts lose all that was not synced, some nothing, most a part.
    const double chance = qBound(0.0, random.generateDouble() * 1.6 - 0.3, 1.0);
    QHash<qint32, QByteArray> contents;
    for (auto content = m_contents.cbegin(); content != m_contents.cend(); ++content) {
        QByteArray bytes = content->durable;
        for (const Event& event : content->pending) {
            if (event.operation == Operation::Write)
                applyTorn(bytes, event, chance, random);
            else if (random.generateDouble() < chance)
                applyWhole(bytes, event);
        }
        contents.insert(content.key(), bytes);
    }
    QHash<QString, QMap<QString, Name>> names;
    for (auto each = m_folders.cbegin(); each != m_folders.cend(); ++each) {
        QMap<QString, Name> kept = each->durable;
        for (const NameChange& change : each->pending) {
            if (random.generateDouble() >= chance)
                break;
            if (change.removed)
                kept.remove(change.name);
            else
                kept.insert(change.name, change.to);
        }
        names.insert(each.key(), kept);
    }
    write(folder, {}, names, contents);
}

void Disk::writeAll(const QString& folder) const
{
    QHash<qint32, QByteArray> contents;
    for (auto content = m_contents.cbegin(); content != m_contents.cend(); ++content) {
        QByteArray bytes = content->durable;
        for (const Event& event : content->pending)
            applyWhole(bytes, event);
        contents.insert(content.key(), bytes);
    }
    QHash<QString, QMap<QString, Name>> names;
    for (auto each = m_folders.cbegin(); each != m_folders.cend(); ++each)
        names.insert(each.key(), each->present);
    write(folder, {}, names, contents);
}

void Disk::write(const QString& folder, const QString& path, const QHash<QString, QMap<QString, Name>>& names,
                 const QHash<qint32, QByteArray>& contents) const
{
    const QMap<QString, Name> entries = names.value(path);
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        const QString inside = path.isEmpty() ? entry.key() : path + u'/' + entry.key();
        if (entry->isFolder) {
            QDir(folder).mkpath(inside);
            write(folder, inside, names, contents);
            continue;
        }
        QFile file(folder + u'/' + inside);
        if (!file.open(QIODevice::WriteOnly) || file.write(contents.value(entry->file)) < 0)
            qFatal("cannot write the replayed disk");
    }
}

} // namespace powercut
