// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/matrix.h"
#include "report/dates.h"

#include <array>

namespace rapporteur::report {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

/// The words of the matrix in one language.
struct MatrixWords {
    Language language;
    QString title;   ///< %1: decision number
    QString general; ///< where the rows are of several decisions
    QString asAt;    ///< %1: date
    QString group;
    std::array<QString, 8> headings; ///< in the order of matrixColumns
    QString nothingRecorded;
    QString empty;
};

struct MatrixColumn {
    QString id;
    qreal share;
    ColumnKind kind;
};

const std::array<MatrixColumn, 8> matrixColumns{{{u"paragraph"_s, 0.95, ColumnKind::Text},
                                                 {u"text"_s, 3.4, ColumnKind::Text},
                                                 {u"addressee"_s, 1.2, ColumnKind::Text},
                                                 {u"due"_s, 1.2, ColumnKind::Date},
                                                 {u"status"_s, 1, ColumnKind::Status},
                                                 {u"as_at"_s, 1, ColumnKind::Date},
                                                 {u"evidence"_s, 2, ColumnKind::Text},
                                                 {u"next_step"_s, 1.5, ColumnKind::Text}}};

const std::array<MatrixWords, 6> matrixWords{{
    {Language::English,
     u"Follow-up to decision %1"_s,
     u"Follow-up to decisions"_s,
     u"Status as at %1"_s,
     u"Section"_s,
     {u"Paragraph"_s, u"Text"_s, u"Addressee"_s, u"Due"_s, u"Status"_s, u"As at"_s, u"Evidence"_s, u"Next step"_s},
     u"Nothing recorded"_s,
     u"No paragraphs."_s},
    {Language::French,
     u"Suivi de la décision %1"_s,
     u"Suivi des décisions"_s,
     u"État au %1"_s,
     u"Section"_s,
     {u"Paragraphe"_s, u"Texte"_s, u"Destinataire"_s, u"Échéance"_s, u"État"_s, u"Au"_s, u"Éléments probants"_s,
      u"Prochaine étape"_s},
     u"Rien n’est consigné"_s,
     u"Aucun paragraphe."_s},
    {Language::Spanish,
     u"Seguimiento de la decisión %1"_s,
     u"Seguimiento de las decisiones"_s,
     u"Situación al %1"_s,
     u"Sección"_s,
     {u"Párrafo"_s, u"Texto"_s, u"Destinatario"_s, u"Plazo"_s, u"Situación"_s, u"Al"_s, u"Pruebas"_s,
      u"Próximo paso"_s},
     u"Nada registrado"_s,
     u"No hay párrafos."_s},
    {Language::Chinese,
     u"第%1号决定的后续行动"_s,
     u"各项决定的后续行动"_s,
     u"截至%1的状况"_s,
     u"章节"_s,
     {u"段落"_s, u"案文"_s, u"对象"_s, u"期限"_s, u"状况"_s, u"截至"_s, u"证明资料"_s, u"后续步骤"_s},
     u"无记录"_s,
     u"没有段落。"_s},
    {Language::Russian,
     u"Выполнение решения %1"_s,
     u"Выполнение решений"_s,
     u"Положение дел на %1"_s,
     u"Раздел"_s,
     {u"Пункт"_s, u"Текст"_s, u"Адресат"_s, u"Срок"_s, u"Статус"_s, u"По состоянию на"_s, u"Подтверждение"_s,
      u"Следующий шаг"_s},
     u"Сведений нет"_s,
     u"Пунктов нет."_s},
    {Language::Arabic,
     u"متابعة المقرر %1"_s,
     u"متابعة المقررات"_s,
     u"الحالة في %1"_s,
     u"الفرع"_s,
     {u"الفقرة"_s, u"النص"_s, u"الجهة المخاطبة"_s, u"الموعد المحدد"_s, u"الحالة"_s, u"في"_s, u"الأدلة"_s,
      u"الخطوة التالية"_s},
     u"لم يسجل شيء"_s,
     u"لا توجد فقرات."_s},
}};

const MatrixWords& wordsOf(Language language)
{
    for (const MatrixWords& words : matrixWords) {
        if (words.language == language)
            return words;
    }
    return matrixWords.front();
}

/// A date that a spreadsheet sorts, with the words of the decision beside it where there are any.
TableCell dueCell(const MatrixRow& row, Language language)
{
    if (row.due.isEmpty())
        return {.value = row.dueDate.isValid() ? CellValue(row.dueDate) : CellValue()};
    if (!row.dueDate.isValid())
        return {.text = row.due};
    return {.text = row.due + u'\n' + longDate(row.dueDate, language), .value = row.dueDate};
}

TableRow tableRow(const MatrixRow& row, const MatrixWords& words)
{
    const QString separator = words.language == Language::Chinese  ? u"、"_s
                              : words.language == Language::Arabic ? u"، "_s
                                                                   : u", "_s;
    TableRow cells;
    cells.cells = {{.text = row.label},
                   {.text = row.text},
                   {.text = row.addressees.join(separator)},
                   dueCell(row, words.language),
                   {.text = row.status.isEmpty() ? words.nothingRecorded : row.status},
                   {.value = row.statusAsAt.isValid() ? CellValue(row.statusAsAt) : CellValue()},
                   {.text = row.evidence.join(u'\n'), .link = row.evidenceLink},
                   {.text = row.nextStep}};
    return cells;
}

} // namespace

TableDocument matrixTable(const Matrix& matrix)
{
    const MatrixWords& words = wordsOf(matrix.language);
    TableDocument table;
    table.language = words.language;
    table.symbol = matrix.decisionNumber;
    table.title = matrix.decisionNumber.isEmpty() ? words.general : words.title.arg(matrix.decisionNumber);
    if (!matrix.title.isEmpty())
        table.lines.append(matrix.title);
    if (matrix.asAt.isValid())
        table.lines.append(words.asAt.arg(longDate(matrix.asAt, words.language)));
    table.groupHeading = words.group;
    table.emptyText = words.empty;
    for (size_t column = 0; column < matrixColumns.size(); ++column) {
        const MatrixColumn& each = matrixColumns.at(column);
        table.columns.append({each.id, words.headings.at(column), each.share, each.kind});
    }
    for (const MatrixRow& row : matrix.rows) {
        if (row.heading)
            table.rows.append({.cells = {{.text = row.text}}, .subheading = 1});
        else
            table.rows.append(tableRow(row, words));
    }
    return table;
}

} // namespace rapporteur::report
