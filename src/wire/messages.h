// SPDX-License-Identifier: GPL-3.0-or-later
// What crosses between the program and the worker process: plain values, each with its limits and its encoding.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <optional>

namespace rapporteur::wire {

/// The most that one document may send; what is cut is marked as cut.
inline constexpr int longestString = 2'000;         ///< UTF-16 units of a title, label, address or message
inline constexpr int mostPages = 20'000;            ///< pages of a document
inline constexpr int mostOutlineEntries = 20'000;   ///< entries of an outline
inline constexpr int mostLinks = 10'000;            ///< links of a page
inline constexpr int mostPageInfos = 500;           ///< pages described by one answer
inline constexpr qint64 largestFrame = 64 * 1024;   ///< bytes of one frame without its head
inline constexpr qint64 largestAnswer = 20'000'000; ///< bytes of one answer, over all its frames
inline constexpr qint64 mostPixels = 40'000'000;    ///< pixels of one image
inline constexpr double largestPage = 1'000'000;    ///< points; a side beyond it counts as damage

/// A word of a page, in the reading order of the text extraction. Where writing runs from right to left, words and
/// characters stand in the order in which they are read, and the edges fall.
struct Word {
    QString text;
    QRectF box;         ///< points from the top left of the page as shown
    QList<float> edges; ///< text.size() + 1 horizontal positions; empty where the writing is not horizontal
    float fontSize = 0; ///< points
    bool bold = false;
    bool italic = false;
    bool blankAfter = true; ///< a blank separates it from the next word of the line
    bool lineEnd = false;   ///< last word of its line
    bool blockEnd = false;  ///< last word of its block

    bool operator==(const Word&) const = default;
};

struct PageText {
    int page = 0; ///< from 0
    QString label;
    QSizeF size{0, 0}; ///< points, as shown (rotation applied)
    QList<Word> words;
    bool truncated = false; ///< more text than a page may send
    bool degraded = false;  ///< memory ran out on the way: something may lack

    bool operator==(const PageText&) const = default;
};

/// What a document says of itself. Its strings are strangers' words: never shown as rich text.
struct DocumentProperties {
    QString title, author, subject, keywords, creator, producer;
    QString created, modified; ///< as in the file, such as D:20211105120000+01'00'
    QString version;           ///< of PDF, such as 1.7
    int pageCount = 0;
    bool encrypted = false;
    bool tagged = false;
    bool repaired = false; ///< its table of contents was damaged and made again: pages may be missing

    bool operator==(const DocumentProperties&) const = default;
};

/// A line of the outline, in order, with its depth.
struct OutlineEntry {
    QString title;
    int level = 0; ///< 0 at the top
    int page = -1; ///< from 0; -1 if it leads nowhere in this document

    bool operator==(const OutlineEntry&) const = default;
};

struct PageInfo {
    QString label;
    QSizeF size{0, 0}; ///< points, as shown (rotation applied)

    bool operator==(const PageInfo&) const = default;
};

/// A link of a page: to a page of the same document, or to an address. Nothing else is handed out: no program, no
/// script, no attachment.
struct Link {
    QRectF area;   ///< points from the top left of the page as shown
    int page = -1; ///< from 0; -1 for an address
    QString address;

    bool operator==(const Link&) const = default;
};

/// Which pixels are wanted.
struct ImageRequest {
    int page = 0;     ///< from 0
    double scale = 1; ///< pixels for a point: zoom × device pixel ratio × 96 / 72
    int rotation = 0; ///< degrees clockwise on top of the page's own: 0, 90, 180, 270
    QRect clip;       ///< in pixels of the whole rotated page; empty for all of it

    bool operator==(const ImageRequest&) const = default;
};

/// The pixels that a request yields on a page of this size (points, as shown): the clip, or the whole page, in pixels
/// of the whole page; never empty. Both sides reckon with this one function. nullopt if the request is senseless, or
/// asks for more than mostPixels.
std::optional<QRect> imageArea(const ImageRequest& request, QSizeF pageSize);

/// 32 bits a pixel: blue, green, red, 255; rows follow without padding.
inline constexpr int bytesPerPixel = 4;

/// How well the worker process is shut in.
struct ConfinementReport {
    enum class Level { Full, Reduced, None };
    Level level = Level::None;
    QStringList
        missing; ///< English, for the log and `check`: what could be done that should not be, or which guard lacks

    bool operator==(const ConfinementReport&) const = default;
};

/// What the worker may answer instead of what was asked.
struct Refusal {
    enum class Reason { Damaged, PasswordNeeded, WrongPassword, NoSuchPage, OutOfMemory, Senseless };
    Reason reason = Reason::Damaged;
    QString detail;

    bool operator==(const Refusal&) const = default;
};

/// Limits of a worker process for one document.
struct ProcessLimits {
    qint64 memory = 512LL * 1024 * 1024; ///< bytes of address space
    int cpuSeconds = 10;                 ///< for one request

    bool operator==(const ProcessLimits&) const = default;
};

/// A run of pages.
struct PageRange {
    int first = 0; ///< from 0
    int count = 0; ///< at most mostPageInfos

    bool operator==(const PageRange&) const = default;
};

/// Encoding: strings and lists beyond their limits are cut. Text that is cut is marked so.
QByteArray encode(const PageText& value);
QByteArray encode(const DocumentProperties& value);
QByteArray encode(const QList<OutlineEntry>& value);
QByteArray encode(const QList<PageInfo>& value);
QByteArray encode(const QList<Link>& value);
QByteArray encode(const ImageRequest& value);
QByteArray encode(const ConfinementReport& value);
QByteArray encode(const Refusal& value);
QByteArray encode(const ProcessLimits& value);
QByteArray encode(const PageRange& value);

/// Decoding: trusts nothing. False if a length lies, a number is not possible, or bytes are left over; `value` is
/// then of no use.
bool decode(QByteArrayView bytes, PageText& value);
bool decode(QByteArrayView bytes, DocumentProperties& value);
bool decode(QByteArrayView bytes, QList<OutlineEntry>& value);
bool decode(QByteArrayView bytes, QList<PageInfo>& value);
bool decode(QByteArrayView bytes, QList<Link>& value);
bool decode(QByteArrayView bytes, ImageRequest& value);
bool decode(QByteArrayView bytes, ConfinementReport& value);
bool decode(QByteArrayView bytes, Refusal& value);
bool decode(QByteArrayView bytes, ProcessLimits& value);
bool decode(QByteArrayView bytes, PageRange& value);

} // namespace rapporteur::wire
