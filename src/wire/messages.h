// SPDX-License-Identifier: GPL-3.0-or-later
// What crosses between the program and the worker process: plain values, each with its limits and its encoding.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace rapporteur::wire {

/// A word of a page, in the reading order of the text extraction.
struct Word {
    QString text;
    QRectF box;         ///< points from the top left of the page as shown
    QList<float> edges; ///< text.size() + 1 horizontal positions
    float fontSize = 0;
    bool bold = false;
    bool italic = false;
    bool blankAfter = true;
    bool lineEnd = false;
    bool blockEnd = false;
};

struct PageText {
    int page = 0; ///< from 0
    QString label;
    QSizeF size; ///< points, as shown (rotation applied)
    QList<Word> words;
    bool truncated = false; ///< more text than a page may send
};

} // namespace rapporteur::wire
