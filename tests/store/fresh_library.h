// SPDX-License-Identifier: GPL-3.0-or-later
// A library of its own for a test, with a few words to put something in and to see what is there.
#pragma once

#include "support/catch.h"

#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rapporteur::store {

inline std::unique_ptr<Store> mustOpen(const QString& path, Access access = Access::ReadWrite)
{
    auto store = Store::open(path, access, {QStringLiteral("A. Officer"), QStringLiteral("desk")});
    if (!store)
        FAIL("code " << int(store.error().code) << ": " << store.error().detail.toStdString());
    return std::move(*store);
}

struct FreshLibrary {
    FreshLibrary()
        : path(folder.filePath(QStringLiteral("library")))
    {
        auto made = Store::create(path, {QStringLiteral("A. Officer"), QStringLiteral("desk")});
        if (!made)
            FAIL("code " << int(made.error().code) << ": " << made.error().detail.toStdString());
        store = std::move(*made);
    }
    void reopen()
    {
        store.reset();
        store = mustOpen(path);
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Store> store;
};

inline Result<void> addTag(Store& store, qint64 id, const QString& name, Step step = {})
{
    return store.write(
        QStringLiteral("add tag ") + name,
        [&](Connection& db) { db.run("INSERT INTO tag (id, name) VALUES (?1, ?2)", id, name); }, step);
}

inline Result<void> renameTag(Store& store, qint64 id, const QString& name)
{
    return store.write(QStringLiteral("rename tag"), [&](Connection& db) {
        if (db.run("UPDATE tag SET name = ?2 WHERE id = ?1", id, name) != 1)
            throw Refused(ErrorCode::NotFound, {QString::number(id)});
    });
}

/// The names of all tags in the order of their ids.
inline QStringList tags(Store& store)
{
    const auto names = store.read([](Connection& db) {
        QStringList list;
        for (Statement rows = db.query("SELECT name FROM tag ORDER BY id"); rows.step();)
            list.append(rows.get<QString>(0));
        return list;
    });
    REQUIRE(names);
    return *names;
}

inline void addDocument(Connection& db, qint64 id, const QString& symbol)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    db.run("INSERT INTO document (id, added_at) VALUES (?1, ?2)", id, now);
    db.run("INSERT INTO document_symbol (document_id, position, canonical, printed, search_key, sort_key) "
           "VALUES (?1, 0, ?2, ?2, ?2, ?2)",
           id, symbol);
    db.run("INSERT INTO document_title (document_id, language, title) VALUES (?1, 'en', ?2)", id,
           QString(QStringLiteral("Title of ") + symbol));
}

inline QString writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

/// Stores a file and the row that names it.
inline StoredFile addFile(Store& store, const QString& source)
{
    const auto stored = store.files().add(source, QStringLiteral("pdf"));
    REQUIRE(stored);
    REQUIRE(store.write(QStringLiteral("import"), [&](Connection& db) {
        db.run("INSERT INTO file (id, sha256, size, media_type, original_name, added_at) "
               "VALUES (?1, ?2, ?3, 'application/pdf', 'a.pdf', ?4)",
               newIdentifier(), stored->sha256, stored->size, QDateTime::currentDateTimeUtc());
    }));
    return *stored;
}

} // namespace rapporteur::store
