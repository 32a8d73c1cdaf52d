// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/translation_load.h"

#include "workspace/cooperation_export.h"
#include "workspace/meetings.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Language;
using report::ColumnKind;
using report::TableCell;
using report::TableDocument;

namespace {

constexpr size_t languageCount = domain::officialLanguages.size();

/// The set words of the table; %1: the meeting.
struct LoadWords {
    QStringView title;
    QStringView allMeetings;
    QStringView week;
    QStringView measure;
    QStringView words;
    QStringView pages;
    QStringView documents;
    QStringView together;
    QStringView nothing;
};
/// In the official order: en fr es zh ru ar.
constexpr LoadWords words[] = {
    {u"Words and pages to be translated: %1", u"all meetings", u"Week from", u"Measure", u"Words", u"Pages",
     u"Documents", u"Together", u"Nothing is to be translated."},
    {u"Mots et pages à traduire : %1", u"toutes les réunions", u"Semaine du", u"Mesure", u"Mots", u"Pages",
     u"Documents", u"Ensemble", u"Rien n’est à traduire."},
    {u"Palabras y páginas por traducir: %1", u"todas las reuniones", u"Semana del", u"Medida", u"Palabras",
     u"Páginas", u"Documentos", u"En total", u"No hay nada que traducir."},
    {u"待翻译的字数和页数：%1", u"所有会议", u"周（起始日）", u"单位", u"字数", u"页数", u"文件数", u"合计",
     u"没有待翻译的内容。"},
    {u"Слова и страницы для перевода: %1", u"все совещания", u"Неделя с", u"Единица", u"Слова", u"Страницы",
     u"Документы", u"Всего", u"Переводить нечего."},
    {u"الكلمات والصفحات المطلوب ترجمتها: %1", u"جميع الاجتماعات", u"الأسبوع ابتداء من", u"الوحدة", u"الكلمات",
     u"الصفحات", u"الوثائق", u"المجموع", u"لا يوجد ما يُترجم."},
};

size_t placeOf(Language language)
{
    const auto found = std::find(domain::officialLanguages.begin(), domain::officialLanguages.end(), language);
    return size_t(found - domain::officialLanguages.begin());
}

TableCell textCell(QStringView text)
{
    TableCell cell;
    cell.text = text.toString();
    return cell;
}

/// Whole words, pages with one decimal; nothing where there is nothing to do.
TableCell wordsCell(double amount)
{
    TableCell cell;
    if (amount >= 0.5)
        cell.value = qint64(std::llround(amount));
    return cell;
}

TableCell pagesCell(double amount)
{
    TableCell cell;
    if (amount >= 0.05)
        cell.value = std::round(amount * 10) / 10;
    return cell;
}

/// Words and pages of a week, or of all.
template <typename Amounts>
void addRows(TableDocument& table, const LoadWords& in, const TableCell& week, const Amounts& cells,
             const LoadSum& together)
{
    report::TableRow wordRow{{week, textCell(in.words)}, 0};
    report::TableRow pageRow{{week, textCell(in.pages)}, 0};
    for (const auto& cell : cells) {
        wordRow.cells.append(wordsCell(cell.words));
        pageRow.cells.append(pagesCell(cell.pages));
    }
    wordRow.cells.append(wordsCell(together.words));
    pageRow.cells.append(pagesCell(together.pages));
    table.rows.append(wordRow);
    table.rows.append(pageRow);
}

void addDocumentsRow(TableDocument& table, const LoadWords& in, const TableCell& week,
                     const std::array<LoadCell, languageCount>& cells)
{
    report::TableRow row{{week, textCell(in.documents)}, 0};
    for (const LoadCell& each : cells) {
        TableCell cell;
        if (each.documents > 0)
            cell.value = qint64(each.documents);
        row.cells.append(cell);
    }
    row.cells.append(TableCell());
    table.rows.append(row);
}

} // namespace

LoadTable loadTable(const QList<LoadCell>& load)
{
    LoadTable table;
    QMap<QDate, LoadWeek> weeks;
    const auto add = [](LoadSum& sum, const LoadCell& cell) {
        sum.words += cell.words;
        sum.pages += cell.pages;
    };
    for (const LoadCell& cell : load) {
        const size_t place = placeOf(cell.language);
        if (place >= languageCount)
            continue;
        LoadWeek& week = weeks[cell.week];
        week.week = cell.week;
        week.cells[place] = cell;
        add(week.together, cell);
        add(table.languages[place], cell);
        add(table.together, cell);
    }
    table.weeks = weeks.values();
    return table;
}

TableDocument loadReport(const LoadTable& load, const QString& meeting, Language language)
{
    const size_t place = placeOf(language);
    const LoadWords& in = words[place < languageCount ? place : 0];
    TableDocument table;
    table.language = language;
    table.title = in.title.toString().arg(meeting.isEmpty() ? in.allMeetings.toString() : meeting);
    table.emptyText = in.nothing.toString();
    table.columns.append({u"week"_s, in.week.toString(), 1.4, ColumnKind::Date});
    table.columns.append({u"measure"_s, in.measure.toString(), 1, ColumnKind::Text});
    for (const Language each : domain::officialLanguages)
        table.columns.append({code(each), code(each).toUpper(), 1, ColumnKind::Number});
    table.columns.append({u"together"_s, in.together.toString(), 1.2, ColumnKind::Number});
    for (const LoadWeek& week : load.weeks) {
        TableCell day;
        day.value = week.week;
        addRows(table, in, day, week.cells, week.together);
        addDocumentsRow(table, in, day, week.cells);
    }
    if (!load.weeks.isEmpty())
        addRows(table, in, textCell(in.together), load.languages, load.together);
    return table;
}

Result<void> exportLoad(View& view, domain::MeetingId meeting, Language language, const QString& path)
{
    const auto load = translationLoad(view, meeting, {}, {});
    if (!load)
        return Failure(load.error());
    QString shown;
    if (!meeting.isNull()) {
        const auto detail = meetingDetail(view, meeting);
        if (!detail)
            return Failure(detail.error());
        shown = detail->meeting.code;
    }
    return writeTable(loadReport(loadTable(*load), shown, language), path);
}

} // namespace rapporteur::workspace
