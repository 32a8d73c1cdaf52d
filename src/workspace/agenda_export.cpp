// SPDX-License-Identifier: GPL-3.0-or-later
// An agenda, or an annotated one, as a paper of the meeting.
#include "report/office_writers.h"
#include "report/pdf_writer.h"
#include "store/agenda_repository.h"
#include "workspace/agendas.h"
#include "workspace/meeting_head.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Language;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(agenda)
};

QString shownDocument(const AgendaDocument& document, Language language)
{
    const QString symbol = document.symbols.join(u"-"_s);
    if (symbol.isEmpty() || document.title.isEmpty())
        return symbol + document.title;
    return (language == Language::Chinese ? u"%1（%2）"_s : u"%1 (%2)"_s).arg(symbol, document.title);
}

report::AgendaPaperItem paperItem(const AgendaRow& row, bool annotated, Language language)
{
    report::AgendaPaperItem item;
    const QStringList parts = row.item.label.parts;
    item.level = int(parts.size());
    const QString own = parts.value(parts.size() - 1);
    item.label = own.startsWith(u'.') ? row.item.label.text() : own;
    item.title = domain::preferred(row.item.titles, {language});
    if (!annotated)
        return item;
    item.annotation = domain::preferred(row.item.annotations, {language}).split(u'\n', Qt::SkipEmptyParts);
    for (const AgendaDocument& document : row.documents + row.announced)
        item.documents.append(shownDocument(document, language));
    return item;
}

} // namespace

Result<report::LaidOutDocument> agendaPaper(View& view, domain::AgendaId id, bool annotated, Language language)
{
    const auto agenda = view.read([&](Connection& connection) -> Result<domain::Agenda> {
        auto found = store::agendaOf(connection, id);
        if (!found)
            return fail(ErrorCode::NotFound, {QString::number(id.value)});
        return *found;
    });
    if (!agenda)
        return Failure(agenda.error());
    auto head = view.read([&](Connection& connection) { return meetingHead(connection, agenda->meeting, language); });
    if (!head)
        return Failure(head.error());
    const auto pages = agendasOf(view, agenda->meeting, {language, Language::English});
    if (!pages)
        return Failure(pages.error());
    const bool adopted = agenda->status == domain::AgendaStatus::Adopted;
    head->symbols = {annotated ? agenda->annotatedSymbol : agenda->symbol};
    head->symbols.removeAll(QString());
    head->provisionalAgenda = !adopted;
    QList<report::AgendaPaperItem> items;
    for (const AgendaPage& page : *pages) {
        if (page.agenda.id != id)
            continue;
        for (const AgendaRow& row : page.rows) {
            if (row.item.fate != domain::AgendaFate::Withdrawn)
                items.append(paperItem(row, annotated, language));
        }
    }
    const auto kind = annotated ? report::AgendaKind::Annotated
                      : adopted ? report::AgendaKind::Adopted
                                : report::AgendaKind::Provisional;
    return report::agendaPaper(*head, kind, items);
}

Result<void> exportAgenda(View& view, domain::AgendaId agenda, bool annotated, Language language, const QString& path)
{
    const auto paper = agendaPaper(view, agenda, annotated, language);
    if (!paper)
        return Failure(paper.error());
    const QString ending = QFileInfo(path).suffix().toLower();
    const QDateTime now = QDateTime::currentDateTime();
    if (ending == u"docx"_s)
        return report::writeDocx(*paper, path, now);
    if (ending == u"odt"_s)
        return report::writeOdt(*paper, path, now);
    if (ending == u"pdf"_s) {
        const auto pages = report::writePdf(*paper, path);
        return pages ? Result<void>() : Result<void>(Failure(pages.error()));
    }
    return fail(ErrorCode::WrongUsage, {Text::tr("An agenda is written as docx, odt or pdf.")});
}

} // namespace rapporteur::workspace
