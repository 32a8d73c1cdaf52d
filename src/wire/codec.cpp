// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/codec.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace rapporteur::wire {

void Encoder::string(QStringView text, qsizetype longest)
{
    if (text.size() > longest) {
        text = text.first(longest);
        if (text.back().isHighSurrogate())
            text.chop(1);
    }
    number(quint32(text.size()));
    raw(text.utf16(), text.size() * 2);
}

void Encoder::rect(const QRectF& value)
{
    for (const double each : {value.x(), value.y(), value.width(), value.height()})
        number(each);
}

void Encoder::size(QSizeF value)
{
    number(value.width());
    number(value.height());
}

void Encoder::replace(qsizetype at, quint32 value)
{
    std::memcpy(m_bytes.data() + at, &value, sizeof value);
}

void Decoder::raw(void* data, qsizetype bytes)
{
    if (!m_ok || bytes < 0 || bytes > m_bytes.size()) {
        m_ok = false;
        return;
    }
    if (bytes > 0)
        std::memcpy(data, m_bytes.data(), size_t(bytes));
    m_bytes = m_bytes.sliced(bytes);
}

bool Decoder::boolean()
{
    return within(0, 1) == 1;
}

qint32 Decoder::within(qint32 lowest, qint32 highest)
{
    const auto value = number<qint32>();
    if (m_ok && value >= lowest && value <= highest)
        return value;
    m_ok = false;
    return lowest;
}

double Decoder::finite(double largest)
{
    const auto value = number<double>();
    if (m_ok && std::isfinite(value) && std::abs(value) <= largest)
        return value;
    m_ok = false;
    return 0;
}

qsizetype Decoder::count(qsizetype most, qsizetype leastBytes)
{
    const auto value = qsizetype(number<quint32>());
    if (m_ok && value <= most && value <= m_bytes.size() / leastBytes)
        return value;
    m_ok = false;
    return 0;
}

QString Decoder::string(qsizetype longest)
{
    const qsizetype length = count(longest, 2);
    QString text(length, Qt::Uninitialized);
    raw(text.data(), length * 2);
    return m_ok ? text : QString();
}

QRectF Decoder::rect(double largest)
{
    const double x = finite(largest);
    const double y = finite(largest);
    const double width = finite(largest);
    const double height = finite(largest);
    if (width < 0 || height < 0)
        m_ok = false;
    return m_ok ? QRectF(x, y, width, height) : QRectF();
}

QSizeF Decoder::size(double largest)
{
    const double width = finite(largest);
    const double height = finite(largest);
    if (width < 0 || height < 0)
        m_ok = false;
    return m_ok ? QSizeF(width, height) : QSizeF();
}

} // namespace rapporteur::wire
