// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions out of tables: CSV in the encodings and with the separators that spreadsheets write.
#include "domain/decision_building.h"
#include "domain/decision_number.h"
#include "workspace/csv_reader.h"
#include "workspace/decision_sources.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(decisionImport)
};

constexpr qsizetype mostColumns = 200;
constexpr qsizetype mostRows = 1'000'000;

/// The characters 0x80 to 0x9F of Windows-1252; the rest is Latin-1.
constexpr char16_t windows1252[] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& character : text) {
        if (character >= u'\u0080' && character <= u'\u009F')
            character = QChar(windows1252[character.unicode() - 0x80]);
    }
    return text;
}

QString withoutControls(QString text)
{
    text.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r'; });
    return text;
}

/// The rows of a table, with what is odd about it.
void readRows(const QString& text, CsvTable& table)
{
    constexpr int mostTold = 20;
    CsvReader reader(text);
    int told = 0;
    QStringList row;
    while (table.rows.size() < mostRows && reader.next(row)) {
        if (table.head.isEmpty()) {
            table.head = row.first(std::min(row.size(), mostColumns));
            if (row.size() > mostColumns)
                table.problems.append(Text::tr("Only the first %1 columns are read.").arg(mostColumns));
            continue;
        }
        if (row.size() > table.head.size() && told++ < mostTold)
            table.problems.append(Text::tr("Row %1 has more cells than the head.").arg(reader.row()));
        table.rows.append(row);
    }
    if (reader.hasOpenQuote())
        table.problems.append(Text::tr("A quotation mark is opened and never closed: everything behind it stands "
                                       "in one cell."));
    if (!reader.atEnd())
        table.problems.append(Text::tr("Only the first %1 rows are read.").arg(mostRows));
}

/// What the heads of columns mean, folded; a language may follow: "title_fr", "title (fr)", "titre".
struct ColumnName {
    QLatin1StringView head;
    QLatin1StringView column;
};
constexpr ColumnName columnNames[] = {
    {"number"_L1, "number"_L1},      {"decision"_L1, "number"_L1},
    {"no"_L1, "number"_L1},          {"symbol"_L1, "number"_L1},
    {"title"_L1, "title"_L1},        {"name"_L1, "title"_L1},
    {"subject"_L1, "subject"_L1},    {"subjects"_L1, "subject"_L1},
    {"keywords"_L1, "subject"_L1},   {"meeting"_L1, "meeting"_L1},
    {"body"_L1, "body"_L1},          {"treaty"_L1, "body"_L1},
    {"adopted"_L1, "adopted_on"_L1}, {"adopted on"_L1, "adopted_on"_L1},
    {"date"_L1, "adopted_on"_L1},    {"paragraph"_L1, "paragraph"_L1},
    {"para"_L1, "paragraph"_L1},     {"path"_L1, "paragraph"_L1},
    {"text"_L1, "text"_L1},          {"content"_L1, "text"_L1},
    {"link"_L1, "link"_L1},          {"url"_L1, "link"_L1},
    {"state"_L1, "state"_L1},        {"status"_L1, "state"_L1},
    {"kind"_L1, "kind"_L1},          {"type"_L1, "kind"_L1},
    {"notes"_L1, "notes"_L1},
};

QString guessedColumn(const QString& head)
{
    QString name = head.trimmed().toCaseFolded();
    name.replace(u'_', u' ');
    static const QRegularExpression ending(u"[ (\\[]+(en|fr|es|zh|ru|ar)[)\\]]?$"_s);
    QString language;
    if (const QRegularExpressionMatch match = ending.match(name); match.hasMatch()) {
        language = match.captured(1);
        name = name.left(match.capturedStart());
    }
    for (const ColumnName& each : columnNames) {
        if (name != each.head)
            continue;
        const bool perLanguage = each.column == "title"_L1 || each.column == "text"_L1;
        if (perLanguage)
            return each.column + u'_' + (language.isEmpty() ? u"en"_s : language);
        return each.column;
    }
    return {};
}

QDate dayOf(const QString& cell)
{
    const QDate iso = QDate::fromString(cell.trimmed().left(10), Qt::ISODate);
    if (iso.isValid())
        return iso;
    for (const QString& form : {u"d.M.yyyy"_s, u"d/M/yyyy"_s, u"d MMMM yyyy"_s, u"d MMM yyyy"_s}) {
        const QDate day = QLocale::c().toDate(cell.trimmed(), form);
        if (day.isValid())
            return day;
    }
    return {};
}

/// Grows drafts row by row.
class TableReader {
public:
    explicit TableReader(const QStringList& columns)
        : m_columns(columns)
        , m_hasParagraphs(columns.contains(u"paragraph"_s))
    {
    }

    void take(const QStringList& row, int number)
    {
        const QString printed = cellOf(row, u"number"_s).simplified();
        QStringList problems;
        const QString kept = printed.isEmpty() ? QString() : keptNumber(printed, problems);
        DecisionDraft& draft = draftOf(kept, number);
        if (draft.problems.isEmpty())
            draft.problems = problems;
        for (qsizetype i = 0; i < m_columns.size() && i < row.size(); ++i) {
            if (!row[i].trimmed().isEmpty())
                takeCell(draft, m_columns[i], row[i].trimmed());
        }
        takeTexts(draft, row);
    }

    QList<DecisionDraft> drafts() { return std::move(m_drafts); }

private:
    QString cellOf(const QStringList& row, const QString& column) const
    {
        return row.value(m_columns.indexOf(column)).trimmed();
    }

    DecisionDraft& draftOf(const QString& number, int row)
    {
        if (m_hasParagraphs && !number.isEmpty() && m_places.contains(number))
            return m_drafts[m_places.value(number)];
        // A row of paragraphs without a number goes on with the decision above it.
        if (m_hasParagraphs && number.isEmpty() && !m_drafts.isEmpty())
            return m_drafts.last();
        DecisionDraft draft;
        draft.decision.number = number;
        draft.where = Text::tr("row %1").arg(row);
        if (!number.isEmpty())
            m_places.insert(number, m_drafts.size());
        m_drafts.append(draft);
        return m_drafts.last();
    }

    void takeCell(DecisionDraft& draft, const QString& column, const QString& cell)
    {
        domain::Decision& decision = draft.decision;
        if (column == u"meeting"_s) {
            draft.meeting = cell.left(mostTitleLength);
        } else if (column == u"body"_s) {
            draft.body = cell.left(mostTitleLength);
        } else if (column == u"adopted_on"_s) {
            decision.adoptedOn = dayOf(cell);
            if (!decision.adoptedOn.isValid())
                draft.problems.append(Text::tr("“%1” is no date.").arg(cell.left(40)));
        } else if (column == u"subject"_s) {
            for (const QString& subject : cell.split(u';', Qt::SkipEmptyParts))
                decision.subjects.append(subject.simplified().left(mostTitleLength));
        } else if (column == u"link"_s) {
            decision.link = keptLink(cell, draft.problems);
        } else if (column == u"notes"_s) {
            decision.notes = cell.left(mostTextLength);
        } else if (column == u"kind"_s) {
            decision.kind = domain::decisionKindFromCode(cell.toCaseFolded());
        } else if (column == u"state"_s) {
            decision.state = domain::decisionStateFromCode(cell.toCaseFolded());
        } else if (column.startsWith(u"title_"_s)) {
            const Language language = domain::languageFromCode(column.mid(6));
            if (language != Language::Unknown)
                decision.titles.insert(language, cell.simplified().left(mostTitleLength));
        }
    }

    void takeTexts(DecisionDraft& draft, const QStringList& row)
    {
        const QString path = cellOf(row, u"paragraph"_s);
        for (qsizetype i = 0; i < m_columns.size() && i < row.size(); ++i) {
            if (!m_columns[i].startsWith(u"text_"_s) || row[i].trimmed().isEmpty())
                continue;
            const Language language = domain::languageFromCode(m_columns[i].mid(5));
            if (language == Language::Unknown)
                continue;
            if (m_hasParagraphs) {
                addPathText(draft.decision, path, language, row[i].trimmed(), draft.problems);
            } else {
                domain::mergeTree(draft.decision.nodes, nodesOfText(row[i], language));
            }
        }
    }

    QStringList m_columns;
    bool m_hasParagraphs;
    QList<DecisionDraft> m_drafts;
    QHash<QString, qsizetype> m_places;
};

} // namespace

Result<QByteArray> readSourceFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (file.size() > mostSourceBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(file.size()), QString::number(mostSourceBytes)});
    const QByteArray bytes = file.read(mostSourceBytes + 1);
    if (bytes.size() > mostSourceBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(bytes.size()), QString::number(mostSourceBytes)});
    if (bytes.trimmed().isEmpty())
        return fail(ErrorCode::EmptyFile, {path});
    return bytes;
}

QString decodedText(const QByteArray& bytes, QString& encoding)
{
    const auto decode = [&](QStringConverter::Encoding as) {
        QStringDecoder decoder(as);
        const QString text = decoder(bytes);
        return std::make_pair(decoder.hasError(), text);
    };
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        encoding = u"UTF-16"_s;
        return withoutControls(decode(QStringConverter::Utf16).second);
    }
    const auto [broken, text] = decode(QStringConverter::Utf8);
    encoding = broken ? u"Windows-1252"_s : u"UTF-8"_s;
    QString result = withoutControls(broken ? fromWindows1252(bytes) : text);
    if (result.startsWith(u'\uFEFF'))
        result.remove(0, 1);
    return result;
}

Result<CsvTable> readCsvTable(const QString& path)
{
    const auto bytes = readSourceFile(path);
    if (!bytes)
        return Failure(bytes.error());
    CsvTable table;
    const QString text = decodedText(*bytes, table.encoding);
    readRows(text, table);
    if (table.encoding == u"Windows-1252"_s)
        table.problems.append(Text::tr("The file is not in UTF-8: it was read as Windows-1252. Look at the letters "
                                       "with accents before you keep it."));
    return table;
}

QStringList guessedColumns(const CsvTable& table)
{
    QStringList columns;
    for (const QString& head : table.head) {
        const QString column = guessedColumn(head);
        // The first column of a name counts.
        columns.append(columns.contains(column) ? QString() : column);
    }
    return columns;
}

QStringList knownColumns()
{
    QStringList columns{u"number"_s,     u"kind"_s, u"state"_s, u"body"_s,    u"meeting"_s,
                        u"adopted_on"_s, u"link"_s, u"notes"_s, u"subject"_s, u"paragraph"_s};
    for (const QString& part : {u"title_"_s, u"text_"_s}) {
        for (const Language language : domain::officialLanguages)
            columns.append(part + code(language));
    }
    return columns;
}

ImportPlan readCsvSource(const CsvTable& table, const QStringList& columns)
{
    ImportPlan plan;
    plan.problems = table.problems;
    if (!columns.contains(u"number"_s)) {
        plan.problems.append(Text::tr("No column holds the number of the decision; choose one."));
        return plan;
    }
    TableReader reader(columns);
    int row = 1;
    for (const QStringList& cells : table.rows)
        reader.take(cells, ++row);
    plan.drafts = reader.drafts();
    for (DecisionDraft& draft : plan.drafts)
        domain::assignPaths(draft.decision.nodes);
    return plan;
}

QString keptLink(const QString& printed, QStringList& problems)
{
    const QString typed = printed.trimmed().left(mostTitleLength);
    const QUrl url(typed, QUrl::StrictMode);
    if (typed.isEmpty() || (url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)))
        return typed;
    problems.append(Text::tr("“%1” is no web address and is left out.").arg(typed.left(80)));
    return {};
}

QString keptNumber(const QString& printed, QStringList& problems)
{
    const QString canonical = domain::canonicalDecision(printed);
    if (!canonical.isEmpty())
        return canonical;
    const QString kept = printed.simplified();
    if (kept.size() > mostNumberLength) {
        problems.append(Text::tr("“%1…” is no number of a decision.").arg(kept.left(40)));
        return {};
    }
    problems.append(Text::tr("The number “%1” is in no known form; it is kept as it is printed.").arg(kept));
    return kept;
}

bool addPathText(domain::Decision& decision, const QString& path, Language language, const QString& text,
                 QStringList& problems)
{
    constexpr qsizetype longestPath = 200;
    if (decision.nodes.size() >= mostNodes || path.size() > longestPath) {
        const QString problem = path.size() > longestPath
                                    ? Text::tr("“%1…” is no number of a paragraph.").arg(path.left(40))
                                    : Text::tr("It has more than %1 parts; the rest was left out.").arg(mostNodes);
        if (!problems.contains(problem))
            problems.append(problem);
        return false;
    }
    domain::DecisionNode& node = domain::nodeOfPath(decision.nodes, path);
    const QString known = node.texts.value(language);
    if (known.isEmpty() || known == text) {
        node.texts.insert(language, text.left(mostTextLength));
        return true;
    }
    // Twice the same number: both are kept, and the structure tells it.
    domain::DecisionNode again = node;
    again.id = domain::DecisionNodeId::make();
    again.path += u"#2"_s;
    again.texts = {{language, text.left(mostTextLength)}};
    qsizetype place = &node - decision.nodes.constData() + 1;
    while (place < decision.nodes.size() && decision.nodes[place].depth > again.depth)
        ++place;
    decision.nodes.insert(place, again);
    return true;
}

} // namespace rapporteur::workspace
