// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/messages.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

namespace {

struct Message {
    ErrorCode code;
    const char* name;
    const char* text;
    const char* whole = nullptr; ///< in its place where the page, the second argument, is 0: the whole file
};

// The figures in braces are the arguments of the error, in the order in which base/result.h names them.
constexpr Message messages[] = {
    {ErrorCode::Internal, "internal",
     QT_TRANSLATE_NOOP(
         "messages",
         "Rapporteur made a mistake and stopped this step; nothing was changed. Please report it with the log.")},
    {ErrorCode::Cancelled, "cancelled",
     QT_TRANSLATE_NOOP("messages", "Stopped as you asked. What was finished before is kept.")},
    {ErrorCode::WrongUsage, "wrong-usage", QT_TRANSLATE_NOOP("messages", "{1} Try --help.")},
    {ErrorCode::FileNotFound, "file-not-found",
     QT_TRANSLATE_NOOP("messages", "There is no file “{1}”. Check the name and whether the drive is connected.")},
    {ErrorCode::FileUnreadable, "file-unreadable",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{1}” cannot be read ({2}). Ask for permission to read it, or copy it to a place of your own.")},
    {ErrorCode::FileUnwritable, "file-unwritable",
     QT_TRANSLATE_NOOP("messages", "“{1}” cannot be written ({2}). Choose a folder in which you may write.")},
    {ErrorCode::DiskFull, "disk-full",
     QT_TRANSLATE_NOOP("messages", "The disk is full: “{1}” was not written. Free some space, then try again; "
                                   "nothing that was confirmed is lost.")},
    {ErrorCode::NotAPdf, "not-a-pdf",
     QT_TRANSLATE_NOOP(
         "messages", "“{1}” is not a PDF, whatever its name says. Ask for the document again, or export it as PDF.")},
    {ErrorCode::EmptyFile, "empty-file", QT_TRANSLATE_NOOP("messages", "“{1}” is empty. Copy or download it again.")},
    {ErrorCode::DamagedFile, "damaged-file",
     QT_TRANSLATE_NOOP("messages", "“{1}” is damaged ({2}). Copy or download it again.")},
    {ErrorCode::FileTooLarge, "file-too-large",
     QT_TRANSLATE_NOOP("messages",
                       "“{1}” has {2} bytes; at most {3} are taken. Split the document, or reduce its pictures.")},
    {ErrorCode::TooManyPages, "too-many-pages",
     QT_TRANSLATE_NOOP("messages", "“{1}” has {2} pages; at most {3} are taken. Split the document.")},
    {ErrorCode::PasswordNeeded, "password-needed",
     QT_TRANSLATE_NOOP("messages",
                       "“{1}” is protected by a password. Give it with --password-file, or ask for an open copy.")},
    {ErrorCode::WrongPassword, "wrong-password",
     QT_TRANSLATE_NOOP("messages", "The password does not open “{1}”. Check it and try again.")},
    {ErrorCode::InvalidUtf8, "invalid-utf8",
     QT_TRANSLATE_NOOP("messages", "“{1}” is not text in UTF-8 (byte {2}). Save it again as UTF-8.")},
    {ErrorCode::UnknownFileKind, "unknown-file-kind",
     QT_TRANSLATE_NOOP("messages", "“{1}” is neither a PDF nor a text file. Convert it to PDF first.")},
    {ErrorCode::WorkerCrashed, "worker-crashed",
     QT_TRANSLATE_NOOP("messages", "Page {2} of “{1}” made the PDF reader fail and was left out."),
     QT_TRANSLATE_NOOP("messages",
                       "“{1}” made the PDF reader fail. Ask for the document again, or print it to PDF.")},
    {ErrorCode::WorkerTimedOut, "worker-timed-out",
     QT_TRANSLATE_NOOP("messages", "Page {2} of “{1}” took too long to read and was left out."),
     QT_TRANSLATE_NOOP("messages", "“{1}” took too long to read. Ask for the document again, or print it to PDF.")},
    {ErrorCode::WorkerOutOfMemory, "worker-out-of-memory",
     QT_TRANSLATE_NOOP("messages", "Page {2} of “{1}” needs more memory than a page may have and was left out."),
     QT_TRANSLATE_NOOP("messages", "“{1}” needs more memory than a document may have. Ask for the document again, or "
                                   "print it to PDF.")},
    {ErrorCode::WorkerMisbehaved, "worker-misbehaved",
     QT_TRANSLATE_NOOP("messages", "Page {2} of “{1}” gave an answer that cannot be trusted and was left out."),
     QT_TRANSLATE_NOOP("messages", "“{1}” gave an answer that cannot be trusted. Do not open it elsewhere before you "
                                   "know where it comes from.")},
    {ErrorCode::FileRepaired, "file-repaired",
     QT_TRANSLATE_NOOP("messages", "“{1}” was damaged and was read as far as possible: pages may be missing.")},
    {ErrorCode::PageCutShort, "page-cut-short",
     QT_TRANSLATE_NOOP("messages", "Page {2} of “{1}” has more text than a page may have; the rest was left out.")},
    {ErrorCode::PageIncomplete, "page-incomplete",
     QT_TRANSLATE_NOOP("messages", "Memory ran out while page {2} of “{1}” was read: something may be missing.")},
    {ErrorCode::PagesNotRead, "pages-not-read",
     QT_TRANSLATE_NOOP("messages", "Pages {2} to {3} of “{1}” were left out: reading it failed too often.")},
    {ErrorCode::TextTooLong, "text-too-long",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{1}” has more text than a document may have ({3} bytes): what follows page {2} was left out.")},
    {ErrorCode::WorkerUnavailable, "worker-unavailable",
     QT_TRANSLATE_NOOP("messages", "The program that reads PDFs was not found at “{1}”. Install Rapporteur again.")},
    {ErrorCode::NotALibrary, "not-a-library",
     QT_TRANSLATE_NOOP(
         "messages",
         "“{1}” is not a Rapporteur library. Choose the folder that holds library.sqlite, or make a new library.")},
    {ErrorCode::LibraryExists, "library-exists",
     QT_TRANSLATE_NOOP("messages", "There is already something in “{1}”. Choose an empty or new folder.")},
    {ErrorCode::LibraryNewer, "library-newer",
     QT_TRANSLATE_NOOP("messages", "The library “{1}” was made by a newer Rapporteur (format {2}; this one knows "
                                   "{3}). Install the newer version.")},
    {ErrorCode::LibraryDamaged, "library-damaged",
     QT_TRANSLATE_NOOP("messages",
                       "The library “{1}” is damaged ({2}). Restore its last backup: rapporteur-cli restore.")},
    {ErrorCode::LibraryLocked, "library-locked",
     QT_TRANSLATE_NOOP("messages",
                       "The library “{1}” is in use on {2} by {3}. Close it there, or open it for reading only.")},
    {ErrorCode::LibraryReadOnly, "library-read-only",
     QT_TRANSLATE_NOOP("messages", "The library “{1}” is open for reading only; nothing can be changed now.")},
    {ErrorCode::IndexDamaged, "index-damaged",
     QT_TRANSLATE_NOOP(
         "messages",
         "The search index of “{1}” is damaged, or another version of the program made it. It can be made again "
         "from the files: rapporteur-cli reindex.")},
    {ErrorCode::NotFound, "not-found",
     QT_TRANSLATE_NOOP("messages",
                       "The library holds nothing called “{1}”. Check the spelling, or search for a part of it.")},
    {ErrorCode::Ambiguous, "ambiguous", QT_TRANSLATE_NOOP("messages", "“{1}” fits {2} things. Give more of it.")},
    {ErrorCode::Invalid, "invalid", QT_TRANSLATE_NOOP("messages", "“{2}” is not possible as {1}: {3}")},
    {ErrorCode::Conflict, "conflict",
     QT_TRANSLATE_NOOP("messages",
                       "{1} was changed by something later, so this cannot be done any more. Nothing was changed.")},
    {ErrorCode::AlreadyDecided, "already-decided",
     QT_TRANSLATE_NOOP("messages", "This was decided before ({1}). Undo that to decide it again.")},
    {ErrorCode::NothingToUndo, "nothing-to-undo", QT_TRANSLATE_NOOP("messages", "There is nothing to undo.")},
    {ErrorCode::NothingToRedo, "nothing-to-redo", QT_TRANSLATE_NOOP("messages", "There is nothing to redo.")},
    {ErrorCode::BackupNotFound, "backup-not-found", QT_TRANSLATE_NOOP("messages", "There is no backup in “{1}”.")},
    {ErrorCode::QueryTooLong, "query-too-long",
     QT_TRANSLATE_NOOP("messages", "This search has {1} characters; at most {2} are taken. Shorten it.")},
    {ErrorCode::QueryNotUnderstood, "query-not-understood",
     QT_TRANSLATE_NOOP("messages", "The part “{1}” of the search was not understood. Put it in quotation marks to "
                                   "search for it as it stands.")},
};

const Message& messageOf(ErrorCode code)
{
    for (const Message& message : messages) {
        if (message.code == code)
            return message;
    }
    return messages[0];
}

/// What comes from a file name or a document is shown without control and direction characters: they could rewrite
/// the sentence.
QString printable(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        result += category == QChar::Other_Control || category == QChar::Other_Format ? QChar(u'\uFFFD') : c;
    }
    return result;
}

/// Fields and remarks come as codes from below.
QString shownArgument(const Error& error, int index)
{
    const QString argument = error.arguments.value(index);
    const QString field =
        error.code == ErrorCode::Invalid && index == 0 ? fieldName(domain::fieldFromCode(argument)) : QString();
    return field.isEmpty() ? remarkSentence(argument) : field;
}

/// The pattern that fits what the error has to tell: nothing is said of a value that is not there.
QString patternOf(const Error& error)
{
    const Message& message = messageOf(error.code);
    const auto isMissing = [&](int index) { return error.arguments.value(index).trimmed().isEmpty(); };
    if (error.code == ErrorCode::Invalid && isMissing(1) && !isMissing(2))
        return QStringLiteral("{3}");
    if (error.code == ErrorCode::NotFound && isMissing(0))
        return QCoreApplication::translate("messages", "Nothing is named. Give its number, its symbol or its name.");
    if (error.code == ErrorCode::Ambiguous && !isMissing(2))
        return QCoreApplication::translate("messages", "“{1}” fits {2} things: {3}. Give more of it.");
    const bool whole = message.whole && error.arguments.value(1).toInt() == 0;
    return QCoreApplication::translate("messages", whole ? message.whole : message.text);
}

/// A reason that stands by itself begins as a sentence does.
QString capitalized(const QString& text)
{
    return text.isEmpty() ? text : QString(text.first(1).toUpper() + text.sliced(1));
}

} // namespace

QString sentence(const Error& error)
{
    const QString pattern = patternOf(error);
    // One pass, so that a "{2}" inside a file name stays what it is.
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == u'{' && i + 2 < pattern.size() && pattern[i + 2] == u'}';
        if (!placeholder) {
            result += pattern[i];
            continue;
        }
        result += printable(shownArgument(error, pattern[i + 1].digitValue() - 1));
        i += 2;
    }
    return pattern == u"{3}" ? capitalized(result) : result;
}

QString codeName(ErrorCode code)
{
    return QString::fromLatin1(messageOf(code).name);
}

QString sentenceOfCode(const QString& name, const QStringList& arguments)
{
    for (const Message& message : messages) {
        if (name == QLatin1String(message.name))
            return sentence({message.code, arguments, {}});
    }
    return {};
}

} // namespace rapporteur::workspace
