// SPDX-License-Identifier: GPL-3.0-or-later
// What a program did to the files below one folder, in order, as the recorder of the session program writes it.
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QList>
#include <QString>

namespace powercut {

enum class Operation : quint8 {
    CreateFile, ///< path, file: an empty file with a new number
    MakeFolder, ///< path
    Rename,     ///< path, target
    Unlink,     ///< path
    Write,      ///< file, offset, data
    Truncate,   ///< file, offset: the new size
    SyncFile,   ///< file
    SyncFolder, ///< path
    Intend,     ///< data: the state that the program is about to bring about
    Confirm,    ///< data: the state that the program has told a person it has reached
};

/// Paths are relative to the folder; "" is the folder itself. A file keeps its number when it is renamed.
struct Event {
    Operation operation = Operation::Write;
    QString path;
    QString target;
    qint32 file = 0;
    qint64 offset = 0;
    QByteArray data;
};

inline QDataStream& operator<<(QDataStream& out, const Event& event)
{
    return out << quint8(event.operation) << event.path << event.target << event.file << event.offset << event.data;
}

inline QDataStream& operator>>(QDataStream& in, Event& event)
{
    quint8 operation = 0;
    in >> operation >> event.path >> event.target >> event.file >> event.offset >> event.data;
    event.operation = Operation(operation);
    return in;
}

} // namespace powercut
