// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ingest/worker.h"
#include "worker_pdf.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace rapporteur;
using namespace rapporteur::ingest;
using namespace rapporteur::tests;
using namespace Qt::StringLiterals;

namespace {

class Folder {
public:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

WorkerLimits patientFor(int milliseconds)
{
    WorkerLimits limits;
    limits.requestMilliseconds = milliseconds;
    return limits;
}

std::unique_ptr<Worker> startWorker(const WorkerLimits& limits = {})
{
    auto worker = Worker::start(limits);
    REQUIRE(worker);
    return std::move(*worker);
}

QString joined(const wire::PageText& page)
{
    QString text;
    for (const wire::Word& word : page.words)
        text += word.text + (word.lineEnd ? u"\n"_s : word.blankAfter ? u" "_s : QString());
    return text;
}

ErrorCode codeOf(const Result<std::unique_ptr<PdfSession>>& opened)
{
    REQUIRE_FALSE(opened);
    CHECK_FALSE(opened.error().arguments.isEmpty());
    return opened.error().code;
}

/// The processes that this thread has started and that live.
QList<pid_t> children()
{
    const QString path = u"/proc/self/task/%1/children"_s.arg(::syscall(SYS_gettid));
    QFile file(path);
    QList<pid_t> result;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& each : file.readAll().simplified().split(' '))
            if (!each.isEmpty())
                result.append(each.toInt());
    }
    return result;
}

} // namespace

TEST_CASE("The worker process is shut in, or says what lacks")
{
    const auto report = startWorker()->selfTest();
    REQUIRE(report);
    using Level = wire::ConfinementReport::Level;
    if (report->level != Level::Full)
        WARN("confinement is not full: " << report->missing.join(u"; "_s).toStdString());
    CHECK((report->level == Level::Full) == report->missing.isEmpty());
    CHECK(report->level != Level::None);
}

TEST_CASE("A page comes as words with boxes, sizes and styles")
{
    const Folder folder;
    const auto worker = startWorker();
    const auto opened = worker->open(folder.write(u"a.pdf"_s, pdfWithPages({line("Decision MC-3/11"), line("two")})));
    REQUIRE(opened);
    CHECK((*opened)->pageCount() == 2);
    CHECK((*opened)->properties().version == u"1.7"_s);
    const auto page = (*opened)->text(0);
    REQUIRE(page);
    REQUIRE(page->words.size() == 2);
    CHECK(page->size == QSizeF(595, 842));
    const wire::Word& first = page->words[0];
    CHECK(first.text == u"Decision"_s);
    CHECK(first.blankAfter);
    CHECK_FALSE(first.lineEnd);
    CHECK(first.box.left() == Approx(72));
    CHECK(first.box.bottom() > 842 - 700);
    CHECK(first.box.top() < 842 - 700);
    CHECK(first.fontSize == Approx(12));
    REQUIRE(first.edges.size() == 9);
    CHECK(std::is_sorted(first.edges.begin(), first.edges.end()));
    CHECK(double(first.edges.back()) == Approx(first.box.right()));
    CHECK(page->words[1].text == u"MC-3/11"_s);
    CHECK(page->words[1].lineEnd);
    CHECK(page->words[1].blockEnd);
    CHECK(joined(*(*opened)->text(1)) == u"two\n"_s);
    CHECK((*opened)->text(2).error().code == ErrorCode::NotFound);
    CHECK((*opened)->text(-1).error().code == ErrorCode::NotFound);
}

TEST_CASE("Outline, labels and links are handed out; what acts is not")
{
    const Folder folder;
    const auto worker = startWorker();
    const QByteArray links =
        "/MediaBox[0 0 595 842]/Annots["
        "<</Type/Annot/Subtype/Link/Rect[72 690 200 720]/A<</S/URI/URI(https://example.org/a)>>>>"
        "<</Type/Annot/Subtype/Link/Rect[72 600 200 620]/Dest[1/Fit]>>"
        "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(file:///etc/passwd)>>>>"
        "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(/bin/sh)>>>>]";
    const QByteArray catalog = "/PageLabels<</Nums[0<</S/r>>]>>/Outlines 6 0 R";
    const QByteArray file = pdfWithPages({line("one"), line("two")}, catalog, links,
                                         {"<</First 7 0 R/Last 7 0 R/Count 1>>",
                                          "<</Title(Part)/Parent 6 0 R/Dest[0/Fit]/First 8 0 R/Last 8 0 R/Count 1>>",
                                          "<</Title(Chapter)/Parent 7 0 R/Dest[1/Fit]>>"});
    const auto opened = worker->open(folder.write(u"a.pdf"_s, file));
    REQUIRE(opened);
    const auto outline = (*opened)->outline();
    REQUIRE(outline);
    REQUIRE(outline->size() == 2);
    CHECK(outline->at(0).title == u"Part"_s);
    CHECK(outline->at(1).level == 1);
    const auto second = (*opened)->pageInfo(1);
    REQUIRE(second);
    CHECK(second->label == u"ii"_s);
    const auto found = (*opened)->links(0);
    REQUIRE(found);
    REQUIRE(found->size() == 2);
    CHECK(found->at(0).address == u"https://example.org/a"_s);
    CHECK(found->at(0).area == QRectF(72, 122, 128, 30));
}

TEST_CASE("A page image has the pixels that were asked for")
{
    const Folder folder;
    const auto worker = startWorker();
    const QByteArray corner = "1 0 0 rg 0 742 100 100 re f"; // a red square at the top left
    const auto opened = worker->open(folder.write(u"a.pdf"_s, pdfWithPages({corner})));
    REQUIRE(opened);
    const auto pixel = [](const PageImage& image, int x, int y) {
        const uchar* at = image.bits() + y * image.stride + x * 4;
        return QList<int>{at[2], at[1], at[0], at[3]};
    };
    const QList<int> red{255, 0, 0, 255}, white{255, 255, 255, 255};
    wire::ImageRequest request;
    request.scale = 2;
    const auto whole = (*opened)->image(request);
    REQUIRE(whole);
    CHECK(whole->width == 1190);
    CHECK(whole->height == 1684);
    CHECK(pixel(*whole, 100, 100) == red);
    CHECK(pixel(*whole, 300, 100) == white);
    request.clip = QRect(150, 150, 100, 80);
    const auto part = (*opened)->image(request);
    REQUIRE(part);
    CHECK(part->width == 100);
    CHECK(part->height == 80);
    CHECK(pixel(*part, 10, 10) == red);
    CHECK(pixel(*part, 80, 10) == white);
    request = {};
    request.rotation = 90;
    const auto turned = (*opened)->image(request);
    REQUIRE(turned);
    CHECK(turned->width == 842);
    CHECK(pixel(*turned, 800, 50) == red);
    CHECK(pixel(*turned, 50, 50) == white);
    const auto small = (*opened)->thumbnail(0, 100);
    REQUIRE(small);
    CHECK(small->height == 100);
    CHECK(small->width < 100);
    request.scale = 100;
    CHECK((*opened)->image(request).error().code == ErrorCode::Invalid);
    CHECK(pixel(*whole, 100, 100) == red); // later images did not take its memory
}

TEST_CASE("An image outlives its session, and may end on another thread")
{
    const Folder folder;
    Result<PageImage> image;
    {
        const auto worker = startWorker();
        const auto opened = worker->open(folder.write(u"a.pdf"_s, pdfWithPages({line("one")})));
        REQUIRE(opened);
        image = (*opened)->image({});
    }
    REQUIRE(image);
    CHECK(image->bits()[3] == 255);
    std::thread([moved = std::move(*image)] { CHECK(moved.bits()[0] == 255); }).join();
}

TEST_CASE("A file that is no sound PDF is named for what it is")
{
    const Folder folder;
    const auto worker = startWorker();
    const QByteArray sound = pdfWithPages({line("one")});
    CHECK(codeOf(worker->open(folder.path(u"absent.pdf"_s))) == ErrorCode::FileNotFound);
    CHECK(codeOf(worker->open(folder.write(u"empty.pdf"_s, {}))) == ErrorCode::EmptyFile);
    CHECK(codeOf(worker->open(folder.write(u"text.pdf"_s, "Not a PDF"))) == ErrorCode::NotAPdf);
    CHECK(codeOf(worker->open(folder.path({}))) == ErrorCode::NotAPdf); // a folder
    CHECK(codeOf(worker->open(u"/dev/zero"_s)) == ErrorCode::NotAPdf);
    CHECK(codeOf(worker->open(folder.write(u"cut.pdf"_s, sound.left(60)))) == ErrorCode::DamagedFile);
    CHECK(codeOf(worker->open(folder.write(u"none.pdf"_s, pdfWithPages({})))) == ErrorCode::DamagedFile);
    QByteArray lost = sound;
    lost.replace("startxref", "startxxxx").replace("xref\n0", "xxxx\n0");
    const auto repaired = worker->open(folder.write(u"lost.pdf"_s, lost));
    REQUIRE(repaired);
    CHECK((*repaired)->properties().repaired);
    WorkerLimits small;
    small.largestFile = 100;
    CHECK(codeOf(startWorker(small)->open(folder.write(u"large.pdf"_s, sound))) == ErrorCode::FileTooLarge);
}

TEST_CASE("An encrypted file asks for its password")
{
    const Folder folder;
    const auto worker = startWorker();
    const QString plain = folder.write(u"plain.pdf"_s, pdfWithPages({line("secret words")}));
    const QString locked = folder.path(u"locked.pdf"_s);
    const QString password = u"пароль é"_s;
    REQUIRE(QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, password, u"owner"_s, u"256"_s, u"--"_s, plain, locked}) ==
            0);
    CHECK(codeOf(worker->open(locked)) == ErrorCode::PasswordNeeded);
    CHECK(codeOf(worker->open(locked, u"wrong"_s)) == ErrorCode::WrongPassword);
    const auto opened = worker->open(locked, password);
    REQUIRE(opened);
    CHECK((*opened)->properties().encrypted);
    CHECK(joined(*(*opened)->text(0)) == u"secret words\n"_s);
}

TEST_CASE("A page that hangs costs that page, and a file no more than its restarts")
{
    const Folder folder;
    WorkerLimits limits = patientFor(200);
    limits.restarts = 2;
    const auto worker = startWorker(limits);
    const auto opened = worker->open(folder.write(u"a.pdf"_s, pdfWithPages({endlessDrawing(), line("good")})));
    REQUIRE(opened);
    for (int round = 0; round < 3; ++round) {
        const auto hung = (*opened)->image({});
        REQUIRE_FALSE(hung);
        CHECK(hung.error().code == ErrorCode::WorkerTimedOut);
        CHECK(hung.error().arguments.value(1) == u"1"_s);
        if (round < 2)
            CHECK(joined(*(*opened)->text(1)) == u"good\n"_s);
    }
    CHECK((*opened)->restarts() == 2);
    QElapsedTimer timer;
    timer.start();
    CHECK((*opened)->text(1).error().code == ErrorCode::WorkerTimedOut);
    CHECK(timer.elapsed() < 100);
    CHECK(worker->open(folder.write(u"b.pdf"_s, pdfWithPages({line("next")}))));
}

TEST_CASE("Processor time is counted for each request")
{
    const Folder folder;
    WorkerLimits limits;
    limits.cpuSeconds = 1;
    limits.requestMilliseconds = 20'000;
    const auto worker = startWorker(limits);
    const auto opened = worker->open(folder.write(u"a.pdf"_s, pdfWithPages({endlessDrawing()})));
    REQUIRE(opened);
    const auto hung = (*opened)->image({});
    REQUIRE_FALSE(hung);
    CHECK(hung.error().code == ErrorCode::WorkerTimedOut);
    CHECK(hung.error().detail.contains(u"processor"_s));
}

TEST_CASE("A request that is cancelled ends within half a second, and costs no restart")
{
    const Folder folder;
    const auto worker = startWorker();
    const CancelToken cancel;
    const auto opened =
        worker->open(folder.write(u"a.pdf"_s, pdfWithPages({endlessDrawing(), line("good")})), {}, cancel);
    REQUIRE(opened);
    std::thread canceller([&cancel] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        cancel.cancel();
    });
    QElapsedTimer timer;
    timer.start();
    const auto cancelled = (*opened)->image({});
    canceller.join();
    CHECK(timer.elapsed() < 600);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK((*opened)->text(1).error().code == ErrorCode::Cancelled);
    (*opened)->setCancelToken({});
    CHECK(joined(*(*opened)->text(1)) == u"good\n"_s);
    CHECK((*opened)->restarts() == 0);
}

TEST_CASE("The mother process is renewed, and documents that are open stay so")
{
    const Folder folder;
    WorkerLimits limits;
    limits.documentsPerProcess = 2;
    const auto worker = startWorker(limits);
    const QString path = folder.write(u"a.pdf"_s, pdfWithPages({line("one")}));
    const auto before = children();
    const auto first = worker->open(path);
    REQUIRE(first);
    for (int i = 0; i < 4; ++i)
        CHECK(worker->open(path));
    CHECK(children() != before);
    CHECK(joined(*(*first)->text(0)) == u"one\n"_s);
    CHECK((*first)->restarts() == 0);
}

TEST_CASE("The death of the mother process costs a page")
{
    const Folder folder;
    const auto worker = startWorker();
    const auto opened = worker->open(folder.write(u"a.pdf"_s, pdfWithPages({line("one"), line("two")})));
    REQUIRE(opened);
    const auto mothers = children();
    if (mothers.isEmpty()) {
        WARN("this kernel does not list the children of a process");
        return;
    }
    REQUIRE(::kill(mothers.last(), SIGKILL) == 0);
    QElapsedTimer timer;
    timer.start();
    const auto lost = (*opened)->text(0);
    if (!lost)
        CHECK(lost.error().code == ErrorCode::WorkerCrashed);
    CHECK(joined(*(*opened)->text(1)) == u"two\n"_s);
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("Threads read side by side, each with a worker of its own")
{
    const Folder folder;
    const QString path = folder.write(u"a.pdf"_s, pdfWithPages(QList<QByteArray>(20, line("page"))));
    std::atomic<int> read = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            const auto worker = Worker::start();
            const auto opened = worker ? (*worker)->open(path) : tl::unexpected(worker.error());
            for (int page = 0; opened && page < 20; ++page)
                read += (*opened)->text(page) ? 1 : 0;
        });
    }
    for (std::thread& each : threads)
        each.join();
    CHECK(read == 60);
}

TEST_CASE("A worker program that is not there is named")
{
    const QByteArray before = qgetenv("RAPPORTEUR_WORKER");
    for (const char* program : {"/no/such/worker", "/bin/true"}) {
        qputenv("RAPPORTEUR_WORKER", program);
        const auto worker = Worker::start();
        const Folder folder;
        const auto opened = worker ? (*worker)->open(folder.write(u"a.pdf"_s, pdfWithPages({line("one")})))
                                   : tl::unexpected(worker.error());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::WorkerUnavailable);
        CHECK(opened.error().arguments.value(0) == QString::fromLatin1(program));
    }
    if (before.isEmpty())
        qunsetenv("RAPPORTEUR_WORKER");
    else
        qputenv("RAPPORTEUR_WORKER", before);
}
