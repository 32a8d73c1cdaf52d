// SPDX-License-Identifier: GPL-3.0-or-later
// Reads back what the writers wrote: parts of zip archives, and the elements of their XML.
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace rapporteur::test {

/// The parts of a zip archive by name, in the order in which they stand. Fails the test where it cannot be read.
struct ReadArchive {
    QStringList names{};
    QHash<QString, QByteArray> parts{};
    bool firstIsStored = false;
};
ReadArchive readArchive(const QString& path);

/// One element with its attributes (names as written) and all characters within it.
struct ReadElement {
    QString name{};
    QMap<QString, QString> attributes{};
    QString text{};
    QList<ReadElement> children{};

    /// All elements of a name within this one, at any depth, in order.
    QList<ReadElement> all(const QString& wanted) const;
};

/// The root element. Fails the test where the part is no well-formed XML.
ReadElement readXml(const QByteArray& part);

} // namespace rapporteur::test
