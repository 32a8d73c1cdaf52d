// SPDX-License-Identifier: GPL-3.0-or-later
// A window's view of a library: nothing waits, answers come to the asking thread, stale ones do not come.
#include "open_workspace.h"

#include "workspace/actions.h"
#include "workspace/queries.h"

#include <QThread>

using namespace rapporteur;
using namespace rapporteur::workspace;

namespace {

/// Imports through the workspace and waits for the answer.
void importInto(OpenWorkspace& open, const QStringList& files)
{
    std::optional<Result<ImportSummary>> answer;
    open.workspace->change(
        &open.context, [files](Library& library) { return importFiles(library, files, {}, {}, {}, {}); },
        [&](const Result<ImportSummary>& summary) { answer = summary; });
    REQUIRE(waitFor([&] { return answer.has_value(); }));
    REQUIRE(*answer);
}

int countDocuments(OpenWorkspace& open)
{
    std::optional<int> count;
    open.workspace->ask(
        &open.context, [](View& view) { return listDocuments(view, {}); },
        [&](const Result<DocumentList>& list) { count = list ? list->total : -1; });
    REQUIRE(waitFor([&] { return count.has_value(); }));
    return *count;
}

} // namespace

TEST_CASE("Questions run elsewhere and answers come on the asking thread")
{
    OpenWorkspace open;
    QThread* asked = nullptr;
    QThread* answered = nullptr;
    open.workspace->ask(
        &open.context,
        [&](View& view) {
            asked = QThread::currentThread();
            return bodies(view);
        },
        [&](const Result<QList<domain::Body>>& all) {
            answered = QThread::currentThread();
            CHECK(all);
        });
    REQUIRE(waitFor([&] { return answered != nullptr; }));
    CHECK(asked != QThread::currentThread());
    CHECK(answered == QThread::currentThread());
}

TEST_CASE("Readers see what was committed, and the window hears what changed and what undo would take back")
{
    OpenWorkspace open;
    int changes = 0;
    QObject::connect(open.workspace.get(), &Workspace::changed, &open.context, [&] { ++changes; });
    CHECK(countDocuments(open) == 0);
    importInto(open, {samplePdf(u"cop-4-91-en"_s)});
    CHECK(countDocuments(open) == 1);
    CHECK(changes > 0);
    REQUIRE(waitFor([&] { return !open.workspace->state().undoLabel.isEmpty(); }));
    std::optional<Result<QString>> undone;
    open.workspace->undo(&open.context, [&](Result<QString> label) { undone = std::move(label); });
    REQUIRE(waitFor([&] { return undone.has_value(); }));
    CHECK(*undone);
    CHECK(countDocuments(open) == 0);
    CHECK(waitFor([&] { return !open.workspace->state().redoLabel.isEmpty(); }));
}

TEST_CASE("An answer whose token was set, or whose asker is gone, does not come")
{
    OpenWorkspace open;
    bool came = false;
    const CancelToken stale;
    const auto question = [](View& view) { return bodies(view); };
    const auto then = [&](const Result<QList<domain::Body>>&) { came = true; };
    open.workspace->ask(&open.context, question, then, stale);
    stale.cancel();
    {
        QObject gone;
        open.workspace->ask(&gone, question, then);
    }
    CHECK(countDocuments(open) == 0); // two readers in turn: what was asked before has been answered or dropped
    CHECK(countDocuments(open) == 0);
    CHECK_FALSE(came);
}

TEST_CASE("A library that cannot be opened is an answer, too")
{
    QObject context;
    std::optional<ErrorCode> code;
    Workspace::start(u"/nonexistent/library"_s, Workspace::Start::Open, &context,
                     [&](const Result<std::shared_ptr<Workspace>>& opened) {
                         code = opened ? ErrorCode::Internal : opened.error().code;
                     });
    REQUIRE(waitFor([&] { return code.has_value(); }));
    CHECK(*code == ErrorCode::NotALibrary);
}

TEST_CASE("Pages of a document are laid out, drawn and searched; a wish that was taken back is not answered")
{
    PageService pages;
    QObject context;
    std::optional<OpenedFile> facts;
    QList<quint64> drawn;
    QList<int> foundOn;
    bool finished = false;
    QObject::connect(&pages, &PageService::opened, &context,
                     [&](quint64, const OpenedFile& opened) { facts = opened; });
    QObject::connect(&pages, &PageService::rendered, &context,
                     [&](quint64 render, quint64, int, const QImage& image) {
                         CHECK_FALSE(image.isNull());
                         drawn.append(render);
                     });
    QObject::connect(&pages, &PageService::found, &context,
                     [&](quint64, int page, const QList<QList<QRectF>>& places) {
                         CHECK_FALSE(places.isEmpty());
                         foundOn.append(page);
                     });
    QObject::connect(&pages, &PageService::findFinished, &context, [&](quint64) { finished = true; });

    const OpenFileId file = pages.open(samplePdf(u"cop-4-92-fr"_s));
    REQUIRE(waitFor([&] { return facts.has_value(); }));
    REQUIRE(facts->pages.size() >= 2);
    CHECK(facts->pages.first().size.width() == Approx(595).margin(2));

    wire::ImageRequest request;
    const RenderId first = pages.render(file, request, RenderPriority::Visible);
    QList<RenderId> takenBack;
    for (int i = 0; i < 20; ++i) {
        request.page = int(i % facts->pages.size());
        request.scale = 3;
        takenBack.append(pages.render(file, request, RenderPriority::Thumbnail));
    }
    for (const RenderId each : takenBack)
        pages.cancel(each);
    request = {};
    const RenderId last = pages.render(file, request, RenderPriority::Visible);
    REQUIRE(waitFor([&] { return drawn.contains(first) && drawn.contains(last); }));
    for (const RenderId each : takenBack)
        CHECK_FALSE(drawn.contains(each));

    pages.find(file, u"SEUILS"_s, 0);
    REQUIRE(waitFor([&] { return finished; }));
    CHECK_FALSE(foundOn.isEmpty());
}

TEST_CASE("A file that is no PDF is told as such")
{
    PageService pages;
    QObject context;
    std::optional<ErrorCode> code;
    QObject::connect(&pages, &PageService::openFailed, &context,
                     [&](quint64, const Error& error) { code = error.code; });
    pages.open(QStringLiteral(RAPPORTEUR_SOURCE_DIR "/README.md"));
    REQUIRE(waitFor([&] { return code.has_value(); }));
    CHECK(*code == ErrorCode::NotAPdf);
}
