// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the zip archives that office formats are: part by part on disk, so that size costs no memory.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <functional>
#include <vector>

class QIODevice;
class QXmlStreamWriter;

namespace rapporteur::report {

/// Collects parts and writes them as one archive. The same parts and time give the same bytes.
class Archive {
public:
    /// `made`: the time that every part is given, read in UTC.
    explicit Archive(const QDateTime& made);

    /// Adds a part that `write` fills. A stored part is not compressed, as OpenDocument wants its first one.
    void add(const QString& name, const std::function<void(QIODevice&)>& write, bool stored = false);

    /// Adds an XML part: the declaration stands, `write` writes the rest. Texts go through xmlText, which
    /// takes out what XML has no place for.
    void addXml(const QString& name, const std::function<void(QXmlStreamWriter&)>& write);

    /// Writes all parts to `path`, which is replaced only when everything is there. Errors: FileUnwritable.
    Result<void> save(const QString& path);

private:
    struct Part {
        QByteArray name;
        QString file;
        bool stored;
    };

    QDateTime m_made;
    QTemporaryDir m_folder;
    std::vector<Part> m_parts;
    QString m_problem; ///< the first reason for which a part could not be written
};

/// `text` without the control characters, lone surrogates and noncharacters that XML 1.0 has no place for.
QString xmlText(const QString& text);

} // namespace rapporteur::report
