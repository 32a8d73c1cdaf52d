// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/matrix_export.h"

#include "report/office_writers.h"
#include "report/table_writers.h"
#include "store/mandate_repository.h"
#include "workspace/decisions.h"
#include "workspace/follow_up.h"
#include "workspace/matrix_words.h"

#include <QFileInfo>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::DecisionNode;
using domain::Language;
using domain::NodeKind;
using report::MatrixRow;

namespace {

struct FormatWord {
    MatrixFormat format;
    QLatin1StringView word;
};
constexpr FormatWord formats[] = {{MatrixFormat::Xlsx, "xlsx"_L1},
                                  {MatrixFormat::Csv, "csv"_L1},
                                  {MatrixFormat::Docx, "docx"_L1},
                                  {MatrixFormat::Odt, "odt"_L1},
                                  {MatrixFormat::Json, "json"_L1}};

/// In the place of the status of a paragraph that asks nothing of anybody.
const QString asksNothing = u"–"_s;

/// A paragraph without a number has no label.
QString labelOf(const QString& path)
{
    return path.contains(u"text/"_s) || path.contains(u"preamble/"_s) ? QString() : domain::shownPath(path);
}

/// What the columns beside the text say of a mandate.
void fillMandate(MatrixRow& row, const domain::Mandate& mandate, const store::ResolvedDue& due,
                 const domain::StatusEntry& status, const QList<domain::Evidence>& evidence, Language language)
{
    for (const domain::Addressee& addressee : mandate.addressees)
        row.addressees.append(addresseeName(addressee, language));
    row.due = dueWord(due, language);
    row.dueDate = due.day;
    row.status = mandate.operational || !status.id.isNull() ? statusWord(status.status, language) : asksNothing;
    row.statusAsAt = status.asAt;
    for (const domain::Evidence& each : evidence) {
        row.evidence.append(each.note.isEmpty() ? each.shown : QString(each.shown + u": "_s + each.note));
        if (row.evidenceLink.isEmpty() && each.kind == domain::EvidenceKind::Address)
            row.evidenceLink = each.reference;
    }
    row.nextStep = mandate.nextStep;
}

bool isHeading(const DecisionNode& node)
{
    return node.kind == NodeKind::Heading || node.kind == NodeKind::Annex;
}

QString headingText(const DecisionNode& node, Language language)
{
    const QString text = domain::preferred(node.texts, {language});
    if (node.kind == NodeKind::Annex || node.label.isEmpty())
        return text;
    return node.label + u". "_s + text;
}

void addNodeRows(report::Matrix& matrix, const DecisionNode& node, const store::DecisionRecord& record)
{
    if (isHeading(node)) {
        MatrixRow row;
        row.text = headingText(node, matrix.language);
        row.heading = true;
        matrix.rows.append(row);
        return;
    }
    bool first = true;
    for (const store::MandateRecord& mandate : record.mandates) {
        if (mandate.mandate.node != node.id || mandate.mandate.state == domain::MandateState::Rejected)
            continue;
        MatrixRow row;
        row.label = labelOf(node.path);
        row.text = first ? domain::preferred(node.texts, {matrix.language})
                         : mandate.mandate.texts.value(matrix.language).deliverable;
        fillMandate(row, mandate.mandate, mandate.due, mandate.entries.value(0), mandate.evidence, matrix.language);
        matrix.rows.append(row);
        first = false;
    }
    // What asks nothing has its place in the matrix too, but for the preamble.
    const bool operative = node.kind == NodeKind::Paragraph || node.kind == NodeKind::Item;
    if (first && operative) {
        MatrixRow row;
        row.label = labelOf(node.path);
        row.text = domain::preferred(node.texts, {matrix.language});
        row.status = asksNothing;
        matrix.rows.append(row);
    }
}

Result<void> addDecision(View& view, report::Matrix& matrix, domain::DecisionId id, bool several)
{
    const auto record = decisionRecord(view, id, matrix.asAt, {matrix.language});
    if (!record)
        return Failure(record.error());
    const QString title = domain::preferred(record->decision.titles, {matrix.language});
    if (several) {
        MatrixRow head;
        head.heading = true;
        head.text = record->decision.number.isEmpty() ? title : QString(record->decision.number + u": "_s + title);
        matrix.rows.append(head);
    } else {
        matrix.decisionNumber = record->decision.number;
        matrix.title = title;
    }
    for (const DecisionNode& node : record->decision.nodes)
        addNodeRows(matrix, node, *record);
    return {};
}

Result<void> addList(View& view, report::Matrix& matrix, const store::MandateFilter& filter)
{
    MandateQuery query;
    query.filter = filter;
    query.filter.asAt = matrix.asAt;
    query.languages = {matrix.language};
    const auto list = listMandates(view, query);
    if (!list)
        return Failure(list.error());
    domain::DecisionId last;
    for (const store::MandateRow& each : list->rows) {
        if (each.decision != last) {
            MatrixRow head;
            head.heading = true;
            head.text =
                each.number.isEmpty() ? each.decisionTitle : QString(each.number + u": "_s + each.decisionTitle);
            matrix.rows.append(head);
            last = each.decision;
        }
        MatrixRow row;
        row.label = labelOf(each.path);
        row.text = each.text;
        fillMandate(row, each.mandate, each.due, each.status, each.evidence, matrix.language);
        matrix.rows.append(row);
    }
    return {};
}

} // namespace

QStringList matrixFormats()
{
    QStringList words;
    for (const FormatWord& each : formats)
        words.append(each.word);
    return words;
}

std::optional<MatrixFormat> matrixFormat(const QString& word)
{
    const QString ending = word.contains(u'.') ? QFileInfo(word).suffix() : word;
    for (const FormatWord& each : formats) {
        if (ending.compare(each.word, Qt::CaseInsensitive) == 0)
            return each.format;
    }
    return std::nullopt;
}

Result<report::Matrix> matrixOf(View& view, const MatrixRequest& request)
{
    report::Matrix matrix;
    matrix.language = request.language;
    matrix.asAt = request.asAt.isValid() ? request.asAt : QDate::currentDate();
    if (request.decisions.isEmpty()) {
        if (const auto added = addList(view, matrix, request.filter); !added)
            return Failure(added.error());
        return matrix;
    }
    for (const domain::DecisionId decision : request.decisions) {
        if (const auto added = addDecision(view, matrix, decision, request.decisions.size() > 1); !added)
            return Failure(added.error());
    }
    return matrix;
}

Result<void> exportMatrix(View& view, const MatrixRequest& request, MatrixFormat format, const QString& path)
{
    const auto matrix = matrixOf(view, request);
    if (!matrix)
        return Failure(matrix.error());
    return writeTableAs(report::matrixTable(*matrix), format, path);
}

Result<void> writeTableAs(const report::TableDocument& table, MatrixFormat format, const QString& path)
{
    const QDateTime now = QDateTime::currentDateTime();
    switch (format) {
    case MatrixFormat::Xlsx: {
        const auto written = report::writeXlsx(table, path, now);
        if (!written)
            return Failure(written.error());
        return {};
    }
    case MatrixFormat::Csv:
        return report::writeCsv(table, path);
    case MatrixFormat::Docx:
        return report::writeDocx(report::laidOut(table), path, now);
    case MatrixFormat::Odt:
        return report::writeOdt(report::laidOut(table), path, now);
    case MatrixFormat::Json:
        return report::writeJson(table, path);
    }
    return {};
}

} // namespace rapporteur::workspace
