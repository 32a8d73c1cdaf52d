// SPDX-License-Identifier: GPL-3.0-or-later
// The bar code below the job number of a first page.
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace rapporteur::report {

/// The bars of `digits` in Code 39 (ISO/IEC 16388), start and stop signs included, filling `area`. Anything but
/// digits is left out; without digits there are no bars.
QList<QRectF> barCode(const QString& digits, const QRectF& area);

} // namespace rapporteur::report
