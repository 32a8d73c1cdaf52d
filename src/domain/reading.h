// SPDX-License-Identifier: GPL-3.0-or-later
// What the analysis read, where it read it, and how sure it is: the common form of every guess.
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace rapporteur::domain {

/// A spot in a file. A text file has one page.
struct Place {
    int page = 0;         ///< from 1; 0 where nothing was read
    qsizetype begin = -1; ///< offsets into SourceText::text; -1 where nothing was read
    qsizetype end = -1;
    QList<QRectF> boxes; ///< in points from the top left of the page; empty for plain text

    bool isNull() const { return begin < 0; }
    bool operator==(const Place&) const = default;
};

/// A value read from a document. A confidence of 0 means that nothing was read; from `sure` on, no person needs to
/// look.
template <typename T>
struct Reading {
    T value{};
    double confidence = 0; ///< 0 to 1
    Place place;
    QString reason; ///< a code such as "running head", "file name", "symbol missing on the first page"; for the log
                    ///< and the inbox
};

/// From here on a reading is taken as it is; below, it waits in the inbox.
inline constexpr double sure = 0.9;

} // namespace rapporteur::domain
