// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/messages.h"

#include "wire/codec.h"

#include <algorithm>
#include <cmath>

namespace rapporteur::wire {

namespace {

/// Coordinates reach as far as pages may, and somewhat beyond: words may stand outside of them.
constexpr double largestCoordinate = 10 * largestPage;

/// Flags of a word, in one byte.
enum WordFlag : quint8 {
    Bold = 1,
    Italic = 2,
    BlankAfter = 4,
    LineEnd = 8,
    BlockEnd = 16,
    HasEdges = 32,
    AllWordFlags = 63
};

constexpr qsizetype leastWordBytes = 4 + 4 * 4 + 4 + 1;

void encodeWord(Encoder& out, const Word& word)
{
    const bool hasEdges = word.edges.size() == word.text.size() + 1;
    out.string(word.text, word.text.size());
    for (const double each : {word.box.x(), word.box.y(), word.box.width(), word.box.height()})
        out.number(float(each));
    out.number(word.fontSize);
    out.number(quint8((word.bold ? Bold : 0) | (word.italic ? Italic : 0) | (word.blankAfter ? BlankAfter : 0) |
                      (word.lineEnd ? LineEnd : 0) | (word.blockEnd ? BlockEnd : 0) | (hasEdges ? HasEdges : 0)));
    if (hasEdges)
        out.raw(word.edges.constData(), word.edges.size() * qsizetype(sizeof(float)));
}

bool possible(float value)
{
    return std::isfinite(value) && std::abs(value) <= float(largestCoordinate);
}

bool decodeWord(Decoder& in, Word& word)
{
    word.text = in.string(largestAnswer);
    float box[4] = {};
    in.raw(box, sizeof box);
    word.fontSize = in.number<float>();
    const auto flags = in.number<quint8>();
    if (!std::all_of(std::begin(box), std::end(box), possible) || box[2] < 0 || box[3] < 0 ||
        !possible(word.fontSize) || flags > AllWordFlags)
        in.reject();
    word.box = QRectF(double(box[0]), double(box[1]), double(box[2]), double(box[3]));
    word.bold = flags & Bold;
    word.italic = flags & Italic;
    word.blankAfter = flags & BlankAfter;
    word.lineEnd = flags & LineEnd;
    word.blockEnd = flags & BlockEnd;
    if (in.ok() && (flags & HasEdges)) {
        word.edges.resize(word.text.size() + 1);
        in.raw(word.edges.data(), word.edges.size() * qsizetype(sizeof(float)));
        if (!std::all_of(word.edges.cbegin(), word.edges.cend(), possible))
            in.reject();
    }
    return in.ok();
}

/// The strings of the properties in the order in which they are sent.
constexpr QString DocumentProperties::*propertyStrings[] = {
    &DocumentProperties::title,    &DocumentProperties::author,   &DocumentProperties::subject,
    &DocumentProperties::keywords, &DocumentProperties::creator,  &DocumentProperties::producer,
    &DocumentProperties::created,  &DocumentProperties::modified, &DocumentProperties::version,
};

template <typename Value, typename EncodeOne>
QByteArray encodeList(const QList<Value>& list, qsizetype most, EncodeOne encodeOne)
{
    Encoder out;
    const qsizetype count = std::min(list.size(), most);
    out.number(quint32(0));
    qsizetype sent = 0;
    for (; sent < count; ++sent) {
        const qsizetype before = out.length();
        encodeOne(out, list[sent]);
        if (out.length() > largestAnswer) {
            out.truncate(before);
            break;
        }
    }
    out.replace(0, quint32(sent));
    return out.take();
}

template <typename Value, typename DecodeOne>
bool decodeList(QByteArrayView bytes, QList<Value>& list, qsizetype most, qsizetype leastBytes, DecodeOne decodeOne)
{
    Decoder in(bytes);
    list.resize(in.count(most, leastBytes));
    for (Value& each : list)
        decodeOne(in, each);
    return in.finished();
}

} // namespace

std::optional<QRect> imageArea(const ImageRequest& request, QSizeF pageSize)
{
    if (!std::isfinite(request.scale) || request.scale <= 0 || request.rotation % 90 != 0 || request.rotation < 0 ||
        request.rotation >= 360 || !(pageSize.width() >= 0 && pageSize.height() >= 0))
        return std::nullopt;
    if (request.rotation % 180 != 0)
        pageSize.transpose();
    // A side that no image may have anyway also keeps the numbers within what an int holds.
    const double width = std::max(1.0, std::round(pageSize.width() * request.scale));
    const double height = std::max(1.0, std::round(pageSize.height() * request.scale));
    if (width > double(mostPixels) || height > double(mostPixels))
        return std::nullopt;
    const QRect whole(0, 0, int(width), int(height));
    const QRect area = request.clip.isEmpty() ? whole : whole.intersected(request.clip);
    if (area.isEmpty() || qint64(area.width()) * area.height() > mostPixels)
        return std::nullopt;
    return area;
}

QByteArray encode(const PageText& value)
{
    Encoder out;
    out.number(qint32(value.page));
    out.string(value.label, longestString);
    out.size(value.size);
    const qsizetype flagsAt = out.length();
    out.number(quint32(0));
    out.number(quint32(0));
    bool truncated = value.truncated;
    quint32 sent = 0;
    for (const Word& word : value.words) {
        const qsizetype before = out.length();
        encodeWord(out, word);
        if (out.length() > largestAnswer) {
            out.truncate(before);
            truncated = true;
            break;
        }
        ++sent;
    }
    out.replace(flagsAt, (truncated ? 1u : 0u) | (value.degraded ? 2u : 0u));
    out.replace(flagsAt + 4, sent);
    return out.take();
}

bool decode(QByteArrayView bytes, PageText& value)
{
    Decoder in(bytes);
    value.page = in.within(0, mostPages - 1);
    value.label = in.string(longestString);
    value.size = in.size(largestPage);
    const qint32 flags = in.within(0, 3);
    value.truncated = flags & 1;
    value.degraded = flags & 2;
    const qsizetype count = in.count(largestAnswer, leastWordBytes);
    value.words.clear();
    value.words.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        value.words.emplaceBack();
        if (!decodeWord(in, value.words.back()))
            return false;
    }
    return in.finished();
}

QByteArray encode(const DocumentProperties& value)
{
    Encoder out;
    for (const auto member : propertyStrings)
        out.string(value.*member, longestString);
    out.number(qint32(value.pageCount));
    for (const bool each : {value.encrypted, value.tagged, value.repaired})
        out.number(qint32(each));
    return out.take();
}

bool decode(QByteArrayView bytes, DocumentProperties& value)
{
    Decoder in(bytes);
    for (const auto member : propertyStrings)
        value.*member = in.string(longestString);
    value.pageCount = in.number<qint32>();
    if (value.pageCount < 0)
        in.reject();
    value.encrypted = in.boolean();
    value.tagged = in.boolean();
    value.repaired = in.boolean();
    return in.finished();
}

QByteArray encode(const QList<OutlineEntry>& value)
{
    return encodeList(value, mostOutlineEntries, [](Encoder& out, const OutlineEntry& each) {
        out.string(each.title, longestString);
        out.number(qint32(each.level));
        out.number(qint32(each.page));
    });
}

bool decode(QByteArrayView bytes, QList<OutlineEntry>& value)
{
    return decodeList(bytes, value, mostOutlineEntries, 12, [](Decoder& in, OutlineEntry& each) {
        each.title = in.string(longestString);
        each.level = in.within(0, mostOutlineEntries);
        each.page = in.within(-1, mostPages - 1);
    });
}

QByteArray encode(const QList<PageInfo>& value)
{
    return encodeList(value, mostPageInfos, [](Encoder& out, const PageInfo& each) {
        out.string(each.label, longestString);
        out.size(each.size);
    });
}

bool decode(QByteArrayView bytes, QList<PageInfo>& value)
{
    return decodeList(bytes, value, mostPageInfos, 20, [](Decoder& in, PageInfo& each) {
        each.label = in.string(longestString);
        each.size = in.size(largestPage);
    });
}

QByteArray encode(const QList<Link>& value)
{
    return encodeList(value, mostLinks, [](Encoder& out, const Link& each) {
        out.rect(each.area);
        out.number(qint32(each.page));
        out.string(each.address, longestString);
    });
}

bool decode(QByteArrayView bytes, QList<Link>& value)
{
    return decodeList(bytes, value, mostLinks, 40, [](Decoder& in, Link& each) {
        each.area = in.rect(largestCoordinate);
        each.page = in.within(-1, mostPages - 1);
        each.address = in.string(longestString);
    });
}

QByteArray encode(const ImageRequest& value)
{
    Encoder out;
    out.number(qint32(value.page));
    out.number(value.scale);
    out.number(qint32(value.rotation));
    for (const int each : {value.clip.x(), value.clip.y(), value.clip.width(), value.clip.height()})
        out.number(qint32(each));
    return out.take();
}

bool decode(QByteArrayView bytes, ImageRequest& value)
{
    Decoder in(bytes);
    value.page = in.within(0, mostPages - 1);
    value.scale = in.finite(double(mostPixels));
    value.rotation = in.within(0, 359);
    // Far beyond any image, and no sum of two of them overflows.
    constexpr int most = int(mostPixels);
    const int x = in.within(-most, most);
    const int y = in.within(-most, most);
    const int width = in.within(0, most);
    const int height = in.within(0, most);
    value.clip = QRect(x, y, width, height);
    return in.finished();
}

QByteArray encode(const ConfinementReport& value)
{
    Encoder out;
    out.number(qint32(value.level));
    out.raw(
        encodeList(value.missing, 100, [](Encoder& list, const QString& each) { list.string(each, longestString); }));
    return out.take();
}

bool decode(QByteArrayView bytes, ConfinementReport& value)
{
    Decoder in(bytes);
    value.level = ConfinementReport::Level(in.within(0, 2));
    if (!in.ok())
        return false;
    return decodeList(bytes.sliced(4), value.missing, 100, 4,
                      [](Decoder& list, QString& each) { each = list.string(longestString); });
}

QByteArray encode(const Refusal& value)
{
    Encoder out;
    out.number(qint32(value.reason));
    out.string(value.detail, longestString);
    return out.take();
}

bool decode(QByteArrayView bytes, Refusal& value)
{
    Decoder in(bytes);
    value.reason = Refusal::Reason(in.within(0, qint32(Refusal::Reason::Senseless)));
    value.detail = in.string(longestString);
    return in.finished();
}

QByteArray encode(const ProcessLimits& value)
{
    Encoder out;
    out.number(qint64(value.memory));
    out.number(qint32(value.cpuSeconds));
    return out.take();
}

bool decode(QByteArrayView bytes, ProcessLimits& value)
{
    Decoder in(bytes);
    value.memory = in.number<qint64>();
    value.cpuSeconds = in.within(1, 3600);
    return in.finished() && value.memory > 0;
}

QByteArray encode(const PageRange& value)
{
    Encoder out;
    out.number(qint32(value.first));
    out.number(qint32(value.count));
    return out.take();
}

bool decode(QByteArrayView bytes, PageRange& value)
{
    Decoder in(bytes);
    value.first = in.within(0, mostPages - 1);
    value.count = in.within(1, mostPageInfos);
    return in.finished();
}

} // namespace rapporteur::wire
