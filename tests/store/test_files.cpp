// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fresh_library.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace rapporteur;
using namespace rapporteur::store;
using namespace Qt::StringLiterals;

namespace {

const QString abcHash =
    u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s; // FIPS 180-2, appendix B.1

/// No file may grow beyond `bytes` while it lives: to a program the same as a disk that is full.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

QStringList everyFile(const FreshLibrary& library)
{
    return library.store->files().everything().keys();
}

} // namespace

TEST_CASE("a file is stored once under the SHA-256 of its content")
{
    FreshLibrary library;
    const FileStore& files = library.store->files();
    const auto first = files.add(writeFile(library.folder.filePath(u"a.pdf"_s), "abc"), u"pdf"_s);
    REQUIRE(first);
    CHECK(first->sha256 == abcHash);
    CHECK(first->size == 3);
    CHECK_FALSE(first->wasThere);
    CHECK(first->path == library.path + u"/files/ba/"_s + abcHash + u".pdf"_s);
    CHECK(first->path == library.path + u'/' + FileStore::relativePath(abcHash, u"pdf"_s));
    CHECK((QFile::permissions(first->path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    const auto second = files.add(writeFile(library.folder.filePath(u"b.txt"_s), "abc"), u"txt"_s);
    REQUIRE(second);
    CHECK(second->wasThere);
    CHECK(second->path == first->path);
    CHECK(files.find(abcHash) == first->path);
    CHECK(everyFile(library) == QStringList{first->path});
}

TEST_CASE("bytes that went bad on the disk are replaced when the same document comes again")
{
    FreshLibrary library;
    const QString source = writeFile(library.folder.filePath(u"a.pdf"_s), "abc");
    const auto stored = library.store->files().add(source, u"pdf"_s);
    REQUIRE(stored);
    writeFile(stored->path, "abd");
    const auto again = library.store->files().add(source, u"pdf"_s);
    REQUIRE(again);
    CHECK_FALSE(again->wasThere);
    CHECK(FileStore::hashOfContent(stored->path) == abcHash);
}

TEST_CASE("what cannot be a document's file is refused and leaves nothing")
{
    FreshLibrary library;
    const FileStore& files = library.store->files();
    CHECK(files.add(library.folder.filePath(u"absent.pdf"_s), u"pdf"_s).error().code == ErrorCode::FileNotFound);
    CHECK(files.add(writeFile(library.folder.filePath(u"empty.pdf"_s), {}), u"pdf"_s).error().code ==
          ErrorCode::EmptyFile);
    CHECK(files.add(library.folder.path(), u"pdf"_s).error().code == ErrorCode::FileUnreadable);
    const QString pipe = library.folder.filePath(u"pipe.pdf"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(files.add(pipe, u"pdf"_s).error().code == ErrorCode::FileUnreadable);
    const CancelToken cancelled;
    cancelled.cancel();
    const QString good = writeFile(library.folder.filePath(u"a.pdf"_s), "abc");
    CHECK(files.add(good, u"pdf"_s, cancelled).error().code == ErrorCode::Cancelled);
    CHECK(everyFile(library).isEmpty());
    CHECK(files.find(u"../../../etc/passwd"_s).isEmpty());
}

TEST_CASE("an extension is never more than letters and digits")
{
    CHECK(FileStore::relativePath(abcHash, u"PDF"_s).endsWith(u".pdf"_s));
    CHECK(FileStore::relativePath(abcHash, u"../x"_s).endsWith(u".bin"_s));
    CHECK(FileStore::relativePath(abcHash, u""_s).endsWith(u".bin"_s));
}

TEST_CASE("a disk that is full while a file is copied is said so, and nothing is left")
{
    FreshLibrary library;
    const QString source = writeFile(library.folder.filePath(u"large.pdf"_s), QByteArray(2000000, 'x'));
    {
        const SmallDisk disk(1000000);
        const auto stored = library.store->files().add(source, u"pdf"_s);
        REQUIRE_FALSE(stored);
        CHECK(stored.error().code == ErrorCode::DiskFull);
    }
    CHECK(everyFile(library).isEmpty());
    CHECK(library.store->files().add(source, u"pdf"_s));
}

TEST_CASE("a disk that is full while a change is written is said so, and the library goes on afterwards")
{
    FreshLibrary library;
    REQUIRE(addTag(*library.store, 1, u"before"_s));
    {
        const SmallDisk disk(rlim_t(QFileInfo(library.path + u"/library.sqlite-wal"_s).size()) + 10000);
        const auto written = addTag(*library.store, 2, QString(200000, u'x'));
        REQUIRE_FALSE(written);
        INFO(written.error().detail.toStdString());
        CHECK(written.error().code == ErrorCode::DiskFull);
        CHECK(written.error().arguments == QStringList{library.path});
    }
    CHECK(tags(*library.store) == QStringList{u"before"_s});
    REQUIRE(addTag(*library.store, 3, u"after"_s));
    library.reopen();
    CHECK(tags(*library.store) == QStringList{u"before"_s, u"after"_s});
}
