// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/remark.h"

#include <array>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

struct RemarkForm {
    RemarkKind kind;
    QStringView form; ///< # stands for an argument
};

constexpr std::array forms{
    RemarkForm{RemarkKind::MastheadAndRunningHead, u"masthead and running head"},
    RemarkForm{RemarkKind::Masthead, u"masthead"},
    RemarkForm{RemarkKind::RunningHead, u"running head"},
    RemarkForm{RemarkKind::SymbolMissing, u"symbol missing on the first page"},
    RemarkForm{RemarkKind::FileName, u"file name"},
    RemarkForm{RemarkKind::TextLanguage, u"language of the text"},
    RemarkForm{RemarkKind::OtherTextLanguage, u"the masthead says #, the text is #"},
    RemarkForm{RemarkKind::SeveralOriginals, u"several original languages"},
    RemarkForm{RemarkKind::OnlyLanguage, u"the only language"},
    RemarkForm{RemarkKind::LostDash, u"dash lost by conversion"},
    RemarkForm{RemarkKind::NoDays, u"month without days"},
    RemarkForm{RemarkKind::ItemNote, u"note of the item's mark"},
    RemarkForm{RemarkKind::LoneNote, u"the only note is a symbol"},
    RemarkForm{RemarkKind::OtherVersion, u"differs from another language version"},
    RemarkForm{RemarkKind::NoSymbol, u"no symbol found"},
    RemarkForm{RemarkKind::NoLanguage, u"no language found"},
    RemarkForm{RemarkKind::SecondFile, u"another file is held for this symbol and language"},
    RemarkForm{RemarkKind::UnknownBody, u"unknown body"},
    RemarkForm{RemarkKind::OtherDays, u"the meeting is known with other days"},
    RemarkForm{RemarkKind::OtherFileName, u"file name disagrees"},
    RemarkForm{RemarkKind::SeveralDocuments, u"symbols of several documents"},
    RemarkForm{RemarkKind::NoTextLayer, u"no text layer on pages #"},
    RemarkForm{RemarkKind::UnreadableText, u"unreadable text layer on pages #"},
    RemarkForm{RemarkKind::Attempts, u"attempts"},
    RemarkForm{RemarkKind::Misprint, u"misprint"},
    RemarkForm{RemarkKind::LookAlike, u"look-alike"},
    RemarkForm{RemarkKind::GluedNote, u"glued note number"},
    RemarkForm{RemarkKind::UnknownRoot, u"unknown root"},
    RemarkForm{RemarkKind::UnknownTreaty, u"unknown treaty"},
    RemarkForm{RemarkKind::Draft, u"draft"},
    RemarkForm{RemarkKind::NoPages, u"it has no pages"},
    RemarkForm{RemarkKind::NoPermission, u"permission denied"},
};

/// The arguments of a text that has this form; false if it has another.
bool readForm(QStringView form, QStringView text, QStringList& arguments)
{
    const QList<QStringView> pieces = form.split(u'#');
    if (!text.startsWith(pieces.first()))
        return false;
    qsizetype at = pieces.first().size();
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const QStringView piece = pieces[i];
        const qsizetype end = piece.isEmpty() ? text.size() : text.indexOf(piece, at);
        if (end <= at)
            return false;
        arguments.append(text.sliced(at, end - at).toString());
        at = end + piece.size();
    }
    return at == text.size();
}

} // namespace

QString remarkText(RemarkKind kind, const QStringList& arguments)
{
    for (const RemarkForm& each : forms) {
        if (each.kind != kind)
            continue;
        const QList<QStringView> pieces = each.form.split(u'#');
        QString text = pieces.first().toString();
        for (qsizetype i = 1; i < pieces.size(); ++i)
            text += arguments.value(i - 1) + pieces[i];
        return text;
    }
    return {};
}

Remark remarkFromText(const QString& text)
{
    for (const RemarkForm& each : forms) {
        QStringList arguments;
        if (readForm(each.form, text, arguments))
            return {each.kind, arguments};
    }
    return {};
}

} // namespace rapporteur::domain
