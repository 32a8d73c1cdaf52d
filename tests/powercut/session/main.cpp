// SPDX-License-Identifier: GPL-3.0-or-later
// Works in a library as a person would, and says before each action which state it will lead to and afterwards that
// it has: for the replay of power cuts, and to be killed.
//
//   powercut_session record FOLDER SEED ACTIONS TRACE   makes FOLDER/library and records everything below FOLDER
//   powercut_session loop FOLDER SEED                   goes on in FOLDER/library until it is killed, telling its
//   states on standard output
#include "powercut/session/recorder.h"
#include "powercut/state.h"
#include "store/backup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstdio>

using namespace rapporteur;
using namespace rapporteur::store;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stop(const char* action, const Error& error)
{
    std::fprintf(stderr, "%s: code %d %s %s\n", action, int(error.code), qPrintable(error.arguments.join(u", "_s)),
                 qPrintable(error.detail));
    std::exit(1);
}

template <typename T>
T must(const char* action, Result<T> result)
{
    if (!result)
        stop(action, result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The library as it must be, with what undo and redo would make of it.
struct Model {
    powercut::State state;
    QList<powercut::State> before; ///< what undo leads to, latest last
    QList<powercut::State> undone;

    void act(const powercut::State& next)
    {
        before.append(state);
        undone.clear();
        state = next;
    }
};

class Session {
public:
    Session(const QString& folder, quint32 seed, bool tells)
        : m_folder(folder + u"/library"_s)
        , m_random(seed)
        , m_tells(tells)
    {
    }

    void make()
    {
        say(powercut::Operation::Intend, m_model.state);
        m_store = must("create", Store::create(m_folder));
        say(powercut::Operation::Confirm, m_model.state);
    }

    void goOn()
    {
        m_store = must("open", Store::open(m_folder));
        m_model.state = must("read", powercut::stateOf(*m_store));
    }

    void act()
    {
        // Twice as much of what people do often.
        constexpr void (Session::*actions[])() = {
            &Session::addTag,      &Session::addTag, &Session::renameTag, &Session::renameTag, &Session::importFiles,
            &Session::importFiles, &Session::undo,   &Session::redo,      &Session::reopen,    &Session::backUpNow,
        };
        (this->*actions[m_random.bounded(int(std::size(actions)))])();
    }

    void restoreBackup()
    {
        if (!m_backedUp)
            backUpNow();
        m_store.reset();
        intend(m_backedUp->state);
        must("restore", restore(m_folder, m_backup.path));
        m_model = *m_backedUp;
        m_store = must("open", Store::open(m_folder));
        confirm();
    }

private:
    void say(powercut::Operation operation, const powercut::State& state)
    {
        powercut::note(operation, state.text());
        if (m_tells) {
            std::printf("%c%s\n", operation == powercut::Operation::Intend ? '?' : '!', state.text().constData());
            std::fflush(stdout);
        }
    }
    void intend(const powercut::State& next) { say(powercut::Operation::Intend, next); }
    void confirm() { say(powercut::Operation::Confirm, m_model.state); }

    void addTag()
    {
        powercut::State next = m_model.state;
        const qint64 id = newIdentifier();
        const QString name = u"tag %1"_s.arg(id);
        next.tags.insert(id, name);
        intend(next);
        must("add", m_store->write(u"add tag"_s, [&](Connection& db) {
            db.run("INSERT INTO tag (id, name) VALUES (?1, ?2)", id, name);
        }));
        m_model.act(next);
        confirm();
    }

    void renameTag()
    {
        if (m_model.state.tags.isEmpty())
            return addTag();
        powercut::State next = m_model.state;
        const qint64 id = next.tags.lastKey();
        // Long enough, at times, to run over several pages.
        next.tags[id] = u"renamed %1 "_s.arg(newIdentifier()) + QString(m_random.bounded(12000), u'x');
        intend(next);
        must("rename", m_store->write(u"rename tag"_s, [&](Connection& db) {
            db.run("UPDATE tag SET name = ?2 WHERE id = ?1", id, next.tags[id]);
        }));
        m_model.act(next);
        confirm();
    }

    void importFiles()
    {
        powercut::State next = m_model.state;
        QStringList sources;
        const int count = 1 + m_random.bounded(3);
        for (int i = 0; i < count; ++i) {
            QByteArray content(1 + m_random.bounded(60000), Qt::Uninitialized);
            for (char& byte : content)
                byte = char(m_random.bounded(256));
            next.files.insert(
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
            sources.append(m_sources.filePath(QString::number(newIdentifier())));
            QFile file(sources.last());
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                stop("source", {ErrorCode::FileUnwritable, {sources.last()}, {}});
        }
        intend(next);
        QList<StoredFile> stored;
        for (const QString& source : sources)
            stored.append(must("store", m_store->files().add(source, u"pdf"_s)));
        must("import", m_store->write(u"import"_s, [&](Connection& db) {
            for (const StoredFile& file : stored)
                db.run("INSERT INTO file (id, sha256, size, media_type, original_name, added_at) "
                       "VALUES (?1, ?2, ?3, 'application/pdf', 'a.pdf', ?4)",
                       newIdentifier(), file.sha256, file.size, QDateTime::currentDateTimeUtc());
        }));
        m_model.act(next);
        confirm();
    }

    void undo()
    {
        if (m_model.before.isEmpty())
            return;
        intend(m_model.before.last());
        must("undo", m_store->undo());
        m_model.undone.append(m_model.state);
        m_model.state = m_model.before.takeLast();
        confirm();
    }

    void redo()
    {
        if (m_model.undone.isEmpty())
            return;
        intend(m_model.undone.last());
        must("redo", m_store->redo());
        m_model.before.append(m_model.state);
        m_model.state = m_model.undone.takeLast();
        confirm();
    }

    void reopen()
    {
        m_store.reset();
        m_store = must("open", Store::open(m_folder));
    }

    void backUpNow()
    {
        m_backup = must("backup", backUp(m_folder, BackupReason::ByHand));
        m_backedUp = m_model;
    }

    QString m_folder;
    QRandomGenerator m_random;
    bool m_tells;
    QTemporaryDir m_sources;
    std::unique_ptr<Store> m_store;
    Model m_model;
    Backup m_backup;
    std::optional<Model> m_backedUp;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 6 && arguments[1] == u"record"_s) {
        powercut::beginRecording(arguments[2]);
        {
            Session session(arguments[2], arguments[3].toUInt(), false);
            session.make();
            const int actions = arguments[4].toInt();
            for (int i = 0; i < actions; ++i) {
                session.act();
                if (i == actions * 3 / 4)
                    session.restoreBackup();
            }
        }
        return powercut::writeRecording(arguments[5]) ? 0 : 1;
    }
    if (arguments.size() == 4 && arguments[1] == u"loop"_s) {
        Session session(arguments[2], arguments[3].toUInt(), true);
        session.goOn();
        while (true)
            session.act();
    }
    std::fprintf(stderr, "usage: see the head of tests/powercut/session/main.cpp\n");
    return 2;
}
