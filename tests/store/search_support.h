// SPDX-License-Identifier: GPL-3.0-or-later
// A small index in a temporary folder, for the tests of search.
#pragma once

#include "store/index_database.h"

#include <QTemporaryDir>

namespace rapporteur::test {

inline domain::Block paragraph(const QString& text, const QString& label = {},
                               domain::BlockKind kind = domain::BlockKind::Paragraph)
{
    domain::Block block;
    block.kind = kind;
    block.label = label;
    block.path = label;
    block.text = text;
    block.place.page = 1;
    return block;
}

inline store::IndexedVersion version(qint64 id, domain::Language language, const QStringList& symbols,
                                     const QString& title, const QList<domain::Block>& blocks)
{
    store::IndexedVersion result;
    result.facts.version = domain::VersionId{id};
    result.facts.document = domain::DocumentId{id};
    result.facts.language = language;
    result.facts.symbols = symbols;
    result.facts.title = title;
    result.facts.sortKey = symbols.value(0);
    result.facts.fingerprint = QStringLiteral("1");
    result.blocks = blocks;
    return result;
}

class TemporaryIndex {
public:
    TemporaryIndex()
        : index(store::Index::open(path(), store::Index::Access::Write).value())
    {
    }
    QString path() const { return m_folder.filePath(QStringLiteral("index.sqlite")); }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<store::Index> index;
};

} // namespace rapporteur::test
