// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <atomic>

namespace rapporteur {

namespace {
constexpr qint64 epoch = 1577836800000; // 2020-01-01T00:00:00Z in milliseconds
constexpr int randomBits = 22;
std::atomic<qint64> lastIdentifier{0};
} // namespace

qint64 newIdentifier()
{
    const qint64 time = std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - epoch);
    const qint64 random = QRandomGenerator::system()->bounded(1u << randomBits);
    const qint64 candidate = ((time << randomBits) | random) & 0x7fffffffffffffff;
    // Rising within the process even when the clock is set back: the order of rows is the order of making.
    qint64 last = lastIdentifier.load();
    qint64 next = std::max(candidate, last + 1);
    while (!lastIdentifier.compare_exchange_weak(last, next))
        next = std::max(candidate, last + 1);
    return next;
}

} // namespace rapporteur
