// SPDX-License-Identifier: GPL-3.0-or-later
// What remarks and fields are called.
#include "domain/remark.h"
#include "workspace/messages.h"

#include <QCoreApplication>
#include <array>

namespace rapporteur::workspace {

using domain::RemarkKind;
using namespace Qt::StringLiterals;

namespace {

struct RemarkMessage {
    RemarkKind kind;
    const char* text;
};

// The figures in braces are the arguments, in the order in which domain/remark.h names them.
constexpr std::array remarkMessages{
    RemarkMessage{RemarkKind::Masthead, QT_TRANSLATE_NOOP("remarks", "read in the masthead")},
    RemarkMessage{RemarkKind::MastheadAndRunningHead,
                  QT_TRANSLATE_NOOP("remarks", "read in the masthead and in the running head")},
    RemarkMessage{RemarkKind::RunningHead, QT_TRANSLATE_NOOP("remarks", "read in the running head")},
    RemarkMessage{RemarkKind::SymbolMissing, QT_TRANSLATE_NOOP("remarks", "the first page shows no symbol")},
    RemarkMessage{RemarkKind::FileName, QT_TRANSLATE_NOOP("remarks", "taken from the name of the file")},
    RemarkMessage{RemarkKind::TextLanguage, QT_TRANSLATE_NOOP("remarks", "taken from the language of the text")},
    RemarkMessage{RemarkKind::OtherTextLanguage,
                  QT_TRANSLATE_NOOP("remarks", "the masthead says {1}, the text is in {2}")},
    RemarkMessage{RemarkKind::SeveralOriginals,
                  QT_TRANSLATE_NOOP("remarks", "several original languages are printed")},
    RemarkMessage{RemarkKind::OnlyLanguage, QT_TRANSLATE_NOOP("remarks", "the only language there is")},
    RemarkMessage{RemarkKind::LostDash, QT_TRANSLATE_NOOP("remarks", "a dash between the days is missing")},
    RemarkMessage{RemarkKind::NoDays, QT_TRANSLATE_NOOP("remarks", "a month without days")},
    RemarkMessage{RemarkKind::ItemNote, QT_TRANSLATE_NOOP("remarks", "read in the note to the agenda item")},
    RemarkMessage{RemarkKind::LoneNote, QT_TRANSLATE_NOOP("remarks", "the only note gives a symbol")},
    RemarkMessage{RemarkKind::OtherVersion,
                  QT_TRANSLATE_NOOP("remarks", "another language version says something else")},
    RemarkMessage{RemarkKind::NoSymbol, QT_TRANSLATE_NOOP("remarks", "no symbol was found")},
    RemarkMessage{RemarkKind::NoLanguage, QT_TRANSLATE_NOOP("remarks", "the language was not recognized")},
    RemarkMessage{RemarkKind::SecondFile,
                  QT_TRANSLATE_NOOP("remarks", "the library holds another file for this symbol and language")},
    RemarkMessage{RemarkKind::UnknownBody, QT_TRANSLATE_NOOP("remarks", "the library does not know this body")},
    RemarkMessage{RemarkKind::OtherDays, QT_TRANSLATE_NOOP("remarks", "the meeting is known with other days")},
    RemarkMessage{RemarkKind::OtherFileName,
                  QT_TRANSLATE_NOOP("remarks", "The name of the file tells another symbol ({1}).")},
    RemarkMessage{RemarkKind::SeveralDocuments,
                  QT_TRANSLATE_NOOP("remarks", "The library holds these symbols as several documents: {1}.")},
    RemarkMessage{RemarkKind::NoTextLayer,
                  QT_TRANSLATE_NOOP("remarks", "Pages {1} have no text that can be read: they are pictures.")},
    RemarkMessage{RemarkKind::UnreadableText,
                  QT_TRANSLATE_NOOP("remarks", "The text of pages {1} cannot be trusted and was left out.")},
    RemarkMessage{RemarkKind::Attempts,
                  QT_TRANSLATE_NOOP("remarks", "Reading this file ended the program too often.")},
    RemarkMessage{RemarkKind::Misprint, QT_TRANSLATE_NOOP("remarks", "a misprint was put right")},
    RemarkMessage{RemarkKind::LookAlike, QT_TRANSLATE_NOOP("remarks", "letters of another script were put right")},
    RemarkMessage{RemarkKind::GluedNote, QT_TRANSLATE_NOOP("remarks", "the number of a note was taken off")},
    RemarkMessage{RemarkKind::UnknownRoot, QT_TRANSLATE_NOOP("remarks", "the symbol begins in an unknown way")},
    RemarkMessage{RemarkKind::UnknownTreaty, QT_TRANSLATE_NOOP("remarks", "the treaty is not known")},
    RemarkMessage{RemarkKind::Draft, QT_TRANSLATE_NOOP("remarks", "a draft")},
    RemarkMessage{RemarkKind::NoPages, QT_TRANSLATE_NOOP("remarks", "it has no pages")},
    RemarkMessage{RemarkKind::NoPermission, QT_TRANSLATE_NOOP("remarks", "permission denied")},
};

struct FieldMessage {
    domain::Field field;
    const char* text;
};

constexpr std::array fieldMessages{
    FieldMessage{domain::Field::Symbols, QT_TRANSLATE_NOOP("actions", "symbol")},
    FieldMessage{domain::Field::Distribution, QT_TRANSLATE_NOOP("actions", "distribution")},
    FieldMessage{domain::Field::Date, QT_TRANSLATE_NOOP("actions", "date")},
    FieldMessage{domain::Field::Language, QT_TRANSLATE_NOOP("actions", "language")},
    FieldMessage{domain::Field::OriginalLanguage, QT_TRANSLATE_NOOP("actions", "original language")},
    FieldMessage{domain::Field::Body, QT_TRANSLATE_NOOP("actions", "body")},
    FieldMessage{domain::Field::MeetingOrdinal, QT_TRANSLATE_NOOP("actions", "meeting")},
    FieldMessage{domain::Field::Segments, QT_TRANSLATE_NOOP("actions", "dates and place")},
    FieldMessage{domain::Field::AgendaItems, QT_TRANSLATE_NOOP("actions", "agenda item")},
    FieldMessage{domain::Field::AgendaDocument, QT_TRANSLATE_NOOP("actions", "agenda document")},
    FieldMessage{domain::Field::ItemTitle, QT_TRANSLATE_NOOP("actions", "item title")},
    FieldMessage{domain::Field::Title, QT_TRANSLATE_NOOP("actions", "title")},
    FieldMessage{domain::Field::AuthorLine, QT_TRANSLATE_NOOP("actions", "author line")},
    FieldMessage{domain::Field::SecondFile, QT_TRANSLATE_NOOP("actions", "second file")},
};

/// Languages stand in a remark as they stand on their chips.
QString shown(RemarkKind kind, const QString& argument)
{
    return kind == RemarkKind::OtherTextLanguage ? argument.toUpper() : argument;
}

} // namespace

QString remarkSentence(const QString& remark, const QStringList& arguments)
{
    const domain::Remark read = domain::remarkFromText(remark);
    for (const RemarkMessage& message : remarkMessages) {
        if (message.kind != read.kind)
            continue;
        QStringList all;
        for (const QString& argument : read.arguments + arguments)
            all.append(shown(read.kind, argument));
        // A remark of one argument may have a list of them: symbols.
        const QString first = read.kind == RemarkKind::OtherTextLanguage ? all.value(0) : all.join(u", "_s);
        const QString text = QCoreApplication::translate("remarks", message.text);
        return QString(text).replace(u"{1}"_s, first).replace(u"{2}"_s, all.value(1));
    }
    return remark;
}

QString problemSentence(const domain::ImportProblem& problem)
{
    const QString sentence = sentenceOfCode(problem.code, problem.arguments);
    return sentence.isEmpty() ? remarkSentence(problem.code, problem.arguments) : sentence;
}

QString fieldName(domain::Field field)
{
    for (const FieldMessage& message : fieldMessages) {
        if (message.field == field)
            return QCoreApplication::translate("actions", message.text);
    }
    return {};
}

} // namespace rapporteur::workspace
