// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/open_library.h"

#include "cli/output.h"
#include "workspace/disk_room.h"
#include "workspace/queries.h"

#include <QFile>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<workspace::Library>> openLibrary(const Invocation& invocation, store::Access access)
{
    const QString folder = invocation.arguments.value(0);
    auto library = workspace::Library::open(folder, access);
    if (!library)
        return library;
    const store::OpenNotices& notices = (*library)->store().notices();
    if (access == store::Access::ReadWrite && notices.heldBy)
        return fail(ErrorCode::LibraryLocked, {folder, notices.heldBy->host, notices.heldBy->user});
    if (access == store::Access::ReadWrite && (*library)->isReadOnly())
        return fail(workspace::hasNoRoom(folder) ? ErrorCode::DiskFull : ErrorCode::LibraryReadOnly, {folder});
    if (notices.place.kind == store::PlaceKind::NetworkShare)
        printMessage(
            Text::tr(
                "The library lies on a network share (%1): it is slower there, and only one person may write to it.")
                .arg(notices.place.name));
    if (notices.place.kind == store::PlaceKind::SynchronisedFolder)
        printMessage(Text::tr("The library lies in a folder that %1 synchronises, which can damage it. Better keep "
                              "it elsewhere and copy backups there.")
                         .arg(notices.place.name));
    return library;
}

Result<int> numberOf(const Invocation& invocation, const char* option, int fallback)
{
    if (!invocation.has(option))
        return fallback;
    bool good = false;
    const int number = invocation.value(option).toInt(&good);
    if (!good || number < 0)
        return fail(ErrorCode::WrongUsage, {Text::tr("--%1 needs a whole number.").arg(QLatin1String(option))});
    return number;
}

Result<domain::Language> languageOf(const Invocation& invocation, const char* option)
{
    if (!invocation.has(option))
        return domain::Language::Unknown;
    const domain::Language language = domain::languageFromCode(invocation.value(option));
    if (language == domain::Language::Unknown)
        return fail(ErrorCode::WrongUsage,
                    {Text::tr("--%1 needs one of en, fr, es, zh, ru, ar.").arg(QLatin1String(option))});
    return language;
}

Result<int> choiceOf(const Invocation& invocation, const char* option, const QStringList& words)
{
    if (!invocation.has(option))
        return 0;
    const qsizetype place = words.indexOf(invocation.value(option));
    if (place < 0)
        return fail(ErrorCode::WrongUsage,
                    {Text::tr("--%1 needs one of %2.").arg(QLatin1String(option), words.join(u", "_s))});
    return int(place);
}

Result<QString> passwordOf(const Invocation& invocation)
{
    if (!invocation.has("password-file"))
        return QString();
    QFile file(invocation.value("password-file"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    QByteArray line = file.readLine(1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<domain::DocumentId> documentCalled(workspace::View& view, const QString& typed)
{
    const auto found = workspace::documentsCalled(view, typed);
    if (!found)
        return Failure(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, {typed});
    if (found->size() > 1)
        return fail(ErrorCode::Ambiguous, {typed, QString::number(found->size())});
    return found->first();
}

} // namespace rapporteur::cli
