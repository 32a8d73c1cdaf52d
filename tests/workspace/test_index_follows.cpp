// SPDX-License-Identifier: GPL-3.0-or-later
// The index says what the library says, after every action and after every accident.
#include "open_workspace.h"

#include "workspace/actions.h"
#include "workspace/queries.h"
#include "workspace/upkeep.h"

#include <QFile>

using namespace rapporteur;
using namespace rapporteur::workspace;

namespace {

struct SmallLibrary {
    SmallLibrary()
    {
        auto made = Library::create(path());
        REQUIRE(made);
        library = std::move(*made);
        mustImport(*library, {samplePdf(u"cop-4-91-en"_s), samplePdf(u"cop-4-91-fr"_s), samplePdf(u"cop-4-92-en"_s)});
    }
    QString path() const { return folder.filePath(u"library"_s); }
    void reopen()
    {
        library.reset();
        auto opened = Library::open(path());
        REQUIRE(opened);
        library = std::move(*opened);
    }
    bool isSound() const
    {
        const auto report = checkLibrary(*library, false, {}, {});
        REQUIRE(report);
        return report->findings.isEmpty();
    }
    domain::DocumentId document(const QString& symbol) const
    {
        const auto view = library->view();
        REQUIRE(view);
        const auto found = documentsCalled(**view, symbol);
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        return found->first();
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
};

} // namespace

TEST_CASE("Undo and redo of an import take its texts out of the index and put them back")
{
    SmallLibrary small;
    CHECK(hits(*small.library, u"leaching"_s) == 1);
    REQUIRE(undo(*small.library));
    CHECK(hits(*small.library, u"leaching"_s) == 0);
    CHECK(small.isSound());
    REQUIRE(redo(*small.library));
    CHECK(hits(*small.library, u"leaching"_s) == 1);
    CHECK(small.isSound());
}

TEST_CASE("What a crash kept out of the index is found missing, and put in by the next import or opening")
{
    SmallLibrary small;
    REQUIRE(small.library->index()->remove([&] {
        QList<domain::VersionId> versions;
        const auto view = small.library->view();
        const auto record = documentRecord(**view, small.document(u"UNEP/MC/COP.4/92"_s));
        REQUIRE(record);
        for (const domain::LanguageVersion& version : record->document.versions)
            versions.append(version.id);
        return versions;
    }()));
    CHECK(hits(*small.library, u"leaching"_s) == 0);
    CHECK_FALSE(small.isSound());
    SECTION("by hand")
    {
        const auto updated = small.library->updateIndex();
        REQUIRE(updated);
        CHECK(updated->indexed == 1);
    }
    SECTION("by the next import")
    {
        mustImport(*small.library, {samplePdf(u"cop-4-91-es"_s)});
    }
    SECTION("by a window that opens the library")
    {
        small.library.reset();
        {
            OpenWorkspace open(Workspace::Start::Open, small.path());
            bool done = false;
            // Changes run one after the other, so this one comes behind the update.
            open.workspace->change(
                &open.context, [](Library&) -> Result<int> { return 0; }, [&](const Result<int>&) { done = true; });
            CHECK(waitFor([&] { return done; }));
        }
        small.reopen();
    }
    CHECK(hits(*small.library, u"leaching"_s) == 1);
    CHECK(small.isSound());
}

TEST_CASE("A lost index is made again from the files")
{
    SmallLibrary small;
    small.library.reset();
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(indexPath(small.path()) + ending);
    small.reopen();
    CHECK(hits(*small.library, u"leaching"_s) == 0);
    const auto updated = small.library->updateIndex();
    REQUIRE(updated);
    CHECK(updated->indexed == 3);
    CHECK(hits(*small.library, u"leaching"_s) == 1);
    CHECK(small.isSound());
}

TEST_CASE("Facts that change are put into the index without reading the file again")
{
    SmallLibrary small;
    const domain::DocumentId document = small.document(u"UNEP/MC/COP.4/92"_s);
    REQUIRE(small.library->store().write(u"change title"_s, [&](store::Connection& connection) {
        connection.run("UPDATE document_title SET title = 'Zeppelins over Geneva' WHERE document_id = ?1", document);
    }));
    CHECK(hits(*small.library, u"title:zeppelins"_s) == 0);
    REQUIRE(small.library->refreshFacts({document}));
    CHECK(hits(*small.library, u"title:zeppelins"_s) == 1);
    CHECK(hits(*small.library, u"leaching"_s) == 1);
    CHECK(small.isSound());
}

TEST_CASE("A library that is read only is examined too, its index with it")
{
    SmallLibrary small;
    small.library.reset();
    auto reading = Library::open(small.path(), store::Access::ReadOnly);
    REQUIRE(reading);
    const auto report = checkLibrary(**reading, false, {}, {});
    REQUIRE(report);
    CHECK(report->findings.isEmpty());
}
