// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/import_paths.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>

namespace rapporteur::ingest {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestFolder = 64;

bool isDocument(const QFileInfo& file)
{
    const QString ending = file.suffix().toLower();
    return ending == u"pdf"_s || ending == u"txt"_s;
}

class Collector {
public:
    explicit Collector(const CancelToken& cancel)
        : m_cancel(cancel)
    {
        m_order.setNumericMode(true);
    }

    void take(const QString& named)
    {
        const QFileInfo info(named);
        if (!info.exists())
            m_paths.problems.append({ErrorCode::FileNotFound, {named}, {}});
        else if (info.isDir())
            folder(info.absoluteFilePath(), 0);
        else
            m_paths.files.append(info.absoluteFilePath());
    }

    ImportPaths result() { return std::move(m_paths); }

private:
    void folder(const QString& path, int depth)
    {
        if (m_cancel.isCancelled() || depth > deepestFolder)
            return;
        const QDir dir(path);
        if (!QFileInfo(path).isReadable() || !QFileInfo(path).isExecutable()) {
            m_paths.problems.append({ErrorCode::FileUnreadable, {path, u"permission denied"_s}, {}});
            return;
        }
        noteUnreadableNames(path);
        QFileInfoList entries = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        std::sort(entries.begin(), entries.end(), [this](const QFileInfo& a, const QFileInfo& b) {
            return a.isDir() != b.isDir() ? b.isDir() : m_order.compare(a.fileName(), b.fileName()) < 0;
        });
        for (const QFileInfo& entry : entries) {
            if (entry.isDir()) {
                if (!entry.isSymLink())
                    folder(entry.absoluteFilePath(), depth + 1);
            } else if (isDocument(entry)) {
                m_paths.files.append(entry.absoluteFilePath());
            } else {
                ++m_paths.leftOut;
            }
        }
    }

    /// Qt leaves out what it cannot name; a person hears of it.
    void noteUnreadableNames(const QString& path)
    {
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(QFile::encodeName(path).toStdString(), error)) {
            const QByteArray name = QByteArray::fromStdString(entry.path().filename().string());
            if (!QUtf8StringView(name.constData(), name.size()).isValidUtf8())
                m_paths.problems.append({ErrorCode::FileUnreadable,
                                         {path + u'/' + QString::fromUtf8(name), u"its name is not UTF-8"_s},
                                         {}});
        }
    }

    CancelToken m_cancel;
    QCollator m_order;
    ImportPaths m_paths;
};

} // namespace

ImportPaths collectPaths(const QStringList& named, const CancelToken& cancel)
{
    Collector collector(cancel);
    for (const QString& path : named)
        collector.take(path);
    ImportPaths paths = collector.result();
    paths.files.removeDuplicates();
    return paths;
}

} // namespace rapporteur::ingest
