// SPDX-License-Identifier: GPL-3.0-or-later
// Symbols of the grid: the next free one, and the names of files made of them.
#include "store/filter_sql.h"
#include "store/meeting_detail_repository.h"
#include "workspace/grid.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::DocumentKind;
using domain::Language;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(grid)
};

/// How the documents of a kind are counted within a meeting: INF/17, CRP.3 (field notes on symbols, section 2).
struct Counter {
    DocumentKind kind;
    QLatin1StringView word;
    QLatin1StringView separator; ///< usual; that of the meeting's own documents goes before it
};
constexpr Counter counters[] = {
    {DocumentKind::Information, "INF"_L1, "/"_L1},
    {DocumentKind::ConferenceRoom, "CRP"_L1, "."_L1},
    {DocumentKind::Limited, "L"_L1, "."_L1},
    {DocumentKind::Restricted, "R"_L1, "."_L1},
};

/// "UNEP/MC/COP.{n}" of a fourth meeting is "UNEP/MC/COP.4"; empty where the meeting has not what the pattern needs.
QString rootOf(QString pattern, const domain::MeetingDetail& meeting)
{
    if (pattern.contains("{n}"_L1)) {
        if (meeting.meeting.ordinal <= 0)
            return {};
        pattern.replace("{n}"_L1, QString::number(meeting.meeting.ordinal));
    }
    if (pattern.contains("{y}"_L1)) {
        const QDate opening = meeting.parts.isEmpty() ? QDate() : meeting.parts.first().firstDay();
        if (!opening.isValid())
            return {};
        pattern.replace("{y}"_L1, QString::number(opening.year()));
    }
    while (pattern.endsWith(u'/'))
        pattern.chop(1);
    return pattern;
}

/// Every symbol in use, in the trash too: a number that was given is not given again.
QStringList usedSymbols(Connection& connection, domain::MeetingId meeting)
{
    QStringList symbols;
    store::Statement rows = connection.query(
        "SELECT s.canonical FROM document_symbol s JOIN document_meeting m ON m.document_id = s.document_id WHERE "
        "m.meeting_id = ?1 UNION SELECT symbol FROM planned_document WHERE meeting_id = ?1 AND symbol <> ''",
        meeting);
    while (rows.step())
        symbols.append(rows.get<QString>(0));
    return symbols;
}

/// Of the body's roots, the one that most of the symbols begin with; the first that can be where there are none.
QString usedRoot(const QStringList& roots, const QStringList& symbols)
{
    QString best;
    qsizetype most = -1;
    for (const QString& root : roots) {
        const qsizetype begun = std::count_if(symbols.begin(), symbols.end(),
                                              [&](const QString& symbol) { return symbol.startsWith(root + u'/'); });
        if (!root.isEmpty() && begun > most) {
            most = begun;
            best = root;
        }
    }
    return best;
}

QString nextIn(const QString& root, DocumentKind kind, const QStringList& symbols)
{
    QString word;
    QString separator = u"/"_s;
    for (const Counter& counter : counters) {
        if (counter.kind == kind) {
            word = counter.word;
            separator = counter.separator;
        }
    }
    const QString counted = word.isEmpty() ? QString() : word + u"([/.])"_s;
    const QRegularExpression pattern(u'^' + QRegularExpression::escape(root) + u'/' + counted +
                                     u"([0-9]{1,6})(?:/|$)"_s);
    int highest = 0;
    for (const QString& symbol : symbols) {
        const auto match = pattern.match(symbol);
        if (!match.hasMatch())
            continue;
        highest = std::max(highest, match.captured(match.lastCapturedIndex()).toInt());
        if (!word.isEmpty())
            separator = match.captured(1);
    }
    const QString number = QString::number(highest + 1);
    return root + u'/' + (word.isEmpty() ? QString() : QString(word + separator)) + number;
}

/// A held file of a meeting's document.
struct HeldFile {
    QString symbol;
    Language language = Language::Unknown;
    QString sha256;
    QString mediaType;
};

QList<HeldFile> heldFiles(Connection& connection, domain::MeetingId meeting, const QList<Language>& languages)
{
    QStringList codes;
    for (const Language language : languages)
        codes.append(code(language));
    QList<HeldFile> files;
    store::Statement rows = connection.query(
        "SELECT coalesce((SELECT s.canonical FROM document_symbol s WHERE s.document_id = d.id ORDER BY s.position "
        "LIMIT 1), ''), v.language, f.sha256, f.media_type FROM document_meeting m JOIN document d ON d.id = "
        "m.document_id AND d.deleted_at IS NULL JOIN language_version v ON v.document_id = d.id JOIN file f ON f.id "
        "= "
        "v.file_id WHERE m.meeting_id = ?1 AND (?2 = '[]' OR v.language IN (SELECT value FROM json_each(?2))) ORDER "
        "BY d.sort_key, d.id, v.language",
        meeting, store::jsonList(codes));
    while (rows.step())
        files.append({rows.get<QString>(0), domain::languageFromCode(rows.get<QString>(1)), rows.get<QString>(2),
                      rows.get<QString>(3)});
    return files;
}

/// Empty if all went well.
QString copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return Text::tr("The bytes of this file are gone.");
    if (!QDir().mkpath(QFileInfo(to).path()) || !target.open(QIODevice::WriteOnly))
        return Text::tr("The file cannot be written: %1").arg(target.errorString());
    constexpr qint64 block = 1 << 20;
    while (!source.atEnd()) {
        if (target.write(source.read(block)) < 0)
            break;
    }
    return target.commit() ? QString() : Text::tr("The file cannot be written: %1").arg(target.errorString());
}

} // namespace

Result<QString> nextFreeSymbol(View& view, domain::MeetingId meeting, DocumentKind kind)
{
    return view.read([&](Connection& connection) -> Result<QString> {
        const auto detail = store::meetingDetail(connection, meeting);
        if (!detail)
            return fail(ErrorCode::NotFound, {QString::number(meeting.value)});
        QStringList roots;
        store::Statement rows = connection.query(
            "SELECT pattern FROM body_symbol_root WHERE body_id = ?1 ORDER BY pattern", detail->meeting.body);
        while (rows.step())
            roots.append(rootOf(rows.get<QString>(0), *detail));
        const QStringList symbols = usedSymbols(connection, meeting);
        const QString root = usedRoot(roots, symbols);
        if (root.isEmpty())
            return fail(ErrorCode::NotFound, {detail->meeting.code});
        return nextIn(root, kind, symbols);
    });
}

QString fileNameOf(const QString& symbol, Language language, const QString& ending)
{
    QString name;
    for (const QChar character : symbol) {
        const bool plain = character.unicode() < 128 && character.isLetterOrNumber();
        name += plain || u"().-"_s.contains(character) ? character : QChar(u'_');
    }
    // A name of dots or with a dot in front is hidden, or the folder itself.
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    constexpr qsizetype longest = 150;
    name.truncate(longest);
    if (name.isEmpty())
        name = u"document"_s;
    const QString suffix = language == Language::Unknown ? QString() : u'-' + code(language).toUpper();
    return name + suffix + u'.' + ending;
}

Result<QList<ExportedFile>> exportFiles(View& view, domain::MeetingId meeting, const QList<Language>& languages,
                                        const QString& folder, bool replace, bool dryRun)
{
    const auto files = view.read([&](Connection& connection) -> Result<QList<HeldFile>> {
        if (!connection.one<qint64>("SELECT 1 FROM meeting WHERE id = ?1", meeting))
            return fail(ErrorCode::NotFound, {QString::number(meeting.value)});
        return heldFiles(connection, meeting, languages);
    });
    if (!files)
        return Failure(files.error());
    if (!dryRun && !QDir().mkpath(folder))
        return fail(ErrorCode::FileUnwritable, {folder});
    QList<ExportedFile> exported;
    QSet<QString> taken;
    for (const HeldFile& file : *files) {
        const QString ending = file.mediaType == u"application/pdf"_s ? u"pdf"_s : u"txt"_s;
        const QString language = file.language == Language::Unknown ? u"unknown"_s : code(file.language);
        QString name = language + u'/' + fileNameOf(file.symbol, file.language, ending);
        // Two documents may carry one symbol until a person decides, or none.
        for (int count = 2; taken.contains(name.toCaseFolded()); ++count)
            name = language + u'/' + fileNameOf(file.symbol + u'_' + QString::number(count), file.language, ending);
        taken.insert(name.toCaseFolded());
        ExportedFile result{file.symbol, file.language, name, {}};
        const QString target = QDir(folder).filePath(name);
        if (QFile::exists(target) && !replace)
            result.problem = Text::tr("There is a file of this name already.");
        else if (!dryRun)
            result.problem = copyFile(view.files().find(file.sha256), target);
        exported.append(result);
    }
    return exported;
}

} // namespace rapporteur::workspace
