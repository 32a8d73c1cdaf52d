// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that names Catch2, so that its next major version is one change; and how Qt's values print in a
// failed check.
#pragma once

#include <QString>
#include <QStringList>

#include <ostream>

inline std::ostream& operator<<(std::ostream& out, const QString& text)
{
    return out << '"' << text.toStdString() << '"';
}

inline std::ostream& operator<<(std::ostream& out, const QStringList& list)
{
    return out << '[' << list.join(QStringLiteral(" | ")).toStdString() << ']';
}

#include <catch2/catch.hpp>
