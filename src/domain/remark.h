// SPDX-License-Identifier: GPL-3.0-or-later
// What the analysis and the import remark about what they read: a code with arguments, and how both are stored.
#pragma once

#include <QStringList>

namespace rapporteur::domain {

/// Where a value was read, why it is doubted, or what was noticed about a file.
enum class RemarkKind : quint8 {
    None,
    Masthead,
    MastheadAndRunningHead,
    RunningHead,
    SymbolMissing, ///< on the first page
    FileName,
    TextLanguage,      ///< the language is that of the text
    OtherTextLanguage, ///< arguments: code of the language that the masthead prints, code of the text's
    SeveralOriginals,
    OnlyLanguage, ///< what exists in one language was written in it
    LostDash,     ///< between days, lost when the file was converted
    NoDays,       ///< a month without days
    ItemNote,     ///< the note to the mark of the agenda item
    LoneNote,     ///< the only note is a symbol
    OtherVersion, ///< another language version says something else
    NoSymbol,
    NoLanguage,
    SecondFile, ///< a file is held for this symbol and language
    UnknownBody,
    OtherDays,        ///< the meeting is known with other days
    OtherFileName,    ///< argument: the symbol that the name of the file tells
    SeveralDocuments, ///< arguments: symbols that the library holds as several documents
    NoTextLayer,      ///< argument: pages
    UnreadableText,   ///< argument: pages
    Attempts,         ///< reading the file ended the program too often
    Misprint,         ///< of a citation, as the rest of them
    LookAlike,        ///< letters of another script
    GluedNote,        ///< the number of a note stood at the end of the symbol
    UnknownRoot,
    UnknownTreaty,
    Draft,
    NoPages, ///< of a file, as the next
    NoPermission,
};

/// The form in which a remark is stored and given to other programs, such as "running head" or "no text layer on
/// pages 3-5". It never changes and is never translated.
QString remarkText(RemarkKind kind, const QStringList& arguments = {});

struct Remark {
    RemarkKind kind = RemarkKind::None;
    QStringList arguments;
};
/// Reads the stored form; None for any other text.
Remark remarkFromText(const QString& text);

} // namespace rapporteur::domain
