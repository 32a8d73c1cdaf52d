// SPDX-License-Identifier: GPL-3.0-or-later
// Writes and reads the bytes of messages; the reader believes nothing that it has not checked.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <bit>
#include <type_traits>

namespace rapporteur::wire {

static_assert(std::endian::native == std::endian::little,
              "messages never leave the machine: they are written as memory has them");

/// Appends values to a message.
class Encoder {
public:
    template <typename Number>
    requires std::is_arithmetic_v<Number>
    void number(Number value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }
    /// The first `longest` UTF-16 units of a text. Whole characters only.
    void string(QStringView text, qsizetype longest);
    void rect(const QRectF& value);
    void size(QSizeF value);
    /// Bytes as they are, without their number.
    void raw(const void* data, qsizetype bytes) { m_bytes.append(static_cast<const char*>(data), bytes); }
    void raw(const QByteArray& bytes) { m_bytes.append(bytes); }
    /// Overwrites a number written before.
    void replace(qsizetype at, quint32 value);
    qsizetype length() const { return m_bytes.size(); }
    void truncate(qsizetype length) { m_bytes.truncate(length); }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Takes values from a message. After the first thing that is wrong, every further value is 0 or empty and ok() is
/// false.
class Decoder {
public:
    explicit Decoder(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    template <typename Number>
    requires std::is_arithmetic_v<Number> Number number()
    {
        Number value{};
        raw(&value, sizeof value);
        return value;
    }
    /// 0 or 1; anything else is wrong.
    bool boolean();
    /// A number that must lie in [lowest, highest].
    qint32 within(qint32 lowest, qint32 highest);
    /// A finite number of an absolute value up to `largest`.
    double finite(double largest);
    /// How many things follow, each of at least `leastBytes`; wrong if there are more than `most`, or than the rest
    /// can hold.
    qsizetype count(qsizetype most, qsizetype leastBytes);
    QString string(qsizetype longest);
    QRectF rect(double largest);
    QSizeF size(double largest);
    void raw(void* data, qsizetype bytes);
    bool ok() const { return m_ok; }
    /// Everything was right, and nothing is left over.
    bool finished() const { return m_ok && m_bytes.isEmpty(); }
    void reject() { m_ok = false; }

private:
    QByteArrayView m_bytes;
    bool m_ok = true;
};

} // namespace rapporteur::wire
