// SPDX-License-Identifier: GPL-3.0-or-later
// Carries messages over a unix socket in frames of at most 64 KiB, with open files beside them.
#pragma once

#include "base/cancel_token.h"
#include "wire/descriptor.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <vector>

namespace rapporteur::wire {

/// What a message is about. Requests go to the worker, answers come from it.
enum class Kind : quint16 {
    // to the mother process
    Fork, ///< ProcessLimits, with the session's socket, the pipe of complaints and the file → Answer: process id
          ///< (int32)
    Reap, ///< process id (int32), whether to kill it (int32) → Answer: wait status (int32)
    // to the process of a document
    Open,      ///< password in UTF-8 → DocumentProperties
    Outline,   ///< nothing → list of OutlineEntry
    PageInfos, ///< PageRange → list of PageInfo
    Text,      ///< page (int32) → PageText
    Links,     ///< page (int32) → list of Link
    Image,     ///< ImageRequest, with the memory to draw into → width, height, stride (int32)
    SelfTest,  ///< nothing → ConfinementReport
    // back
    Answer,
    Refused, ///< Refusal
};

struct Message {
    Kind kind = Kind::Refused;
    QByteArray body;
    std::vector<Descriptor> descriptors;
};

/// How a wait for a message ended.
enum class Received { Whole, Closed, TimedOut, Cancelled, Malformed };

/// Sends a message, in as many frames as it needs; open files go with the first one. False if the other side is gone.
bool sendMessage(int socket, Kind kind, const QByteArray& body, const std::vector<int>& descriptors = {});

/// Waits for a whole message of at most `largest` bytes and three open files. A frame with a lying length, an unknown
/// kind or a message that goes on too long is Malformed, after which the socket is of no use. Heeds `cancel` within a
/// tenth of a second.
Received receiveMessage(int socket, Message& message, qint64 largest,
                        QDeadlineTimer deadline = QDeadlineTimer::Forever, const CancelToken* cancel = nullptr);

} // namespace rapporteur::wire
