// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grid.h"

#include "domain/code_table.h"
#include "domain/symbol.h"
#include "store/document_list_repository.h"
#include "store/filter_sql.h"
#include "store/meeting_detail_repository.h"
#include "store/plan_repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::DocumentKind;
using domain::Language;
using domain::PlannedDocument;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(grid)
};

constexpr std::array cellStates{
    domain::CodeEntry{CellState::NotForeseen, "not_foreseen"_L1},
    domain::CodeEntry{CellState::Expected, "expected"_L1},
    domain::CodeEntry{CellState::Late, "late"_L1},
    domain::CodeEntry{CellState::Held, "held"_L1},
};

size_t columnOf(Language language)
{
    return size_t(std::find(domain::officialLanguages.begin(), domain::officialLanguages.end(), language) -
                  domain::officialLanguages.begin());
}

/// A language version as the grid needs it.
struct Version {
    domain::VersionId id;
    domain::VersionStatus status = domain::VersionStatus::Issued;
    QDate expectedOn;
    int edition = 0;
    bool held = false;
};

/// What is read of a meeting's documents before the cells are told.
struct Facts {
    QList<store::DocumentRow> documents;
    QHash<DocumentId, QMap<Language, Version>> versions;
    QHash<DocumentId, QMap<Language, QStringList>> corrections;
    QHash<DocumentId, QList<Language>> correctedLanguages; ///< of a corrigendum that concerns some only
    QList<PlannedDocument> planned;
    QMap<domain::PlannedDocumentId, domain::HeldDocument> held;
    domain::RuleSet rules;
    domain::PlanDays days;
    QDate usualIssueDay; ///< of a document that nobody planned
};

QList<Language> languagesOf(const QString& joined)
{
    QList<Language> languages;
    for (const QString& each : joined.split(u',', Qt::SkipEmptyParts))
        languages.append(domain::languageFromCode(each));
    return languages;
}

void readVersions(Connection& connection, const QString& ids, Facts& facts)
{
    store::Statement rows = connection.query(
        "SELECT document_id, language, id, status, expected_on, edition, file_id IS NOT NULL FROM language_version "
        "WHERE document_id IN (SELECT value FROM json_each(?1))",
        ids);
    while (rows.step())
        facts.versions[rows.get<DocumentId>(0)].insert(domain::languageFromCode(rows.get<QString>(1)),
                                                       {rows.get<domain::VersionId>(2),
                                                        domain::versionStatusFromCode(rows.get<QString>(3)),
                                                        rows.get<QDate>(4), rows.get<int>(5), rows.get<bool>(6)});
}

/// A corrigendum that does not say which languages it concerns concerns those in which it exists.
QList<Language> heldLanguages(const QMap<Language, Version>& versions)
{
    QList<Language> held;
    for (auto version = versions.begin(); version != versions.end(); ++version) {
        if (version->held)
            held.append(version.key());
    }
    return held.isEmpty() ? QList<Language>{domain::officialLanguages.begin(), domain::officialLanguages.end()}
                          : held;
}

void readCorrections(Connection& connection, const QString& ids, Facts& facts)
{
    store::Statement rows = connection.query(
        "SELECT r.to_id, r.from_id, r.languages, coalesce((SELECT s.canonical FROM document_symbol s WHERE "
        "s.document_id = r.from_id ORDER BY s.position LIMIT 1), '') FROM document_relation r JOIN document d ON "
        "d.id "
        "= r.from_id AND d.deleted_at IS NULL WHERE r.kind = 'corrects' AND r.to_id IN (SELECT value FROM "
        "json_each(?1)) ORDER BY d.sort_key",
        ids);
    while (rows.step()) {
        const QList<Language> named = languagesOf(rows.get<QString>(2));
        const auto corrigendum = rows.get<DocumentId>(1);
        if (!named.isEmpty())
            facts.correctedLanguages.insert(corrigendum, named);
        for (const Language language : named.isEmpty() ? heldLanguages(facts.versions.value(corrigendum)) : named)
            facts.corrections[rows.get<DocumentId>(0)][language].append(rows.get<QString>(3));
    }
}

QDate issueDay(const QList<domain::StepDay>& steps)
{
    const auto issue = std::find_if(steps.begin(), steps.end(),
                                    [](const domain::StepDay& each) { return each.step == domain::PlanStep::Issue; });
    return issue == steps.end() ? QDate() : issue->day;
}

Result<Facts> readFacts(View& view, const GridQuery& query)
{
    return view.read([&](Connection& connection) -> Result<Facts> {
        const auto detail = store::meetingDetail(connection, query.meeting);
        if (!detail)
            return fail(ErrorCode::NotFound, {QString::number(query.meeting.value)});
        Facts facts;
        store::DocumentFilter filter;
        filter.meetings = {query.meeting};
        const auto ids = store::documentIds(connection, filter, store::DocumentOrder::Symbol, 0, -1);
        facts.documents = store::documentRows(connection, ids, query.titleLanguages);
        const QString wanted = store::jsonList(ids);
        readVersions(connection, wanted, facts);
        readCorrections(connection, wanted, facts);
        facts.planned = store::plannedDocuments(connection, {query.meeting, {}, {}});
        facts.held = store::heldDocuments(connection, facts.planned);
        facts.rules = store::rulesOfMeeting(connection, query.meeting);
        facts.days = domain::planDays(detail->parts);
        facts.usualIssueDay = issueDay(stepDays({}, facts.rules, facts.days, {}));
        return facts;
    });
}

/// What practice foresees of a document that nobody planned: working papers in six languages, a corrigendum in those
/// that it names, anything else in those that are there (field notes on documents, section 2).
QList<Language> usualLanguages(const store::DocumentRow& document, const Facts& facts)
{
    const auto parent = domain::parentOfSymbol(document.symbols.value(0));
    if (parent && parent->kind == domain::RelationKind::Corrects)
        return facts.correctedLanguages.value(document.id);
    switch (document.kind) {
    case DocumentKind::Agenda:
    case DocumentKind::AnnotatedAgenda:
    case DocumentKind::Working:
    case DocumentKind::Limited:
    case DocumentKind::Report:
        return {domain::officialLanguages.begin(), domain::officialLanguages.end()};
    default:
        return {};
    }
}

void fillCells(GridRow& row, const QList<Language>& foreseen, QDate issueOn, const QMap<Language, Version>& versions,
               const QMap<Language, QStringList>& corrections, QDate asAt)
{
    for (const Language language : domain::officialLanguages) {
        GridCell& cell = row.cells[columnOf(language)];
        const Version version = versions.value(language);
        const bool known = versions.contains(language);
        cell.version = version.id;
        cell.status = version.status;
        cell.edition = version.held ? version.edition : 0;
        cell.corrections = corrections.value(language);
        if (version.held) {
            cell.state = CellState::Held;
            continue;
        }
        const bool expected =
            known ? version.status != domain::VersionStatus::NotForeseen : foreseen.contains(language);
        if (!expected)
            continue;
        cell.expectedOn = version.expectedOn.isValid() ? version.expectedOn : issueOn;
        cell.state = cell.expectedOn.isValid() && cell.expectedOn < asAt ? CellState::Late : CellState::Expected;
    }
}

GridRow heldRow(const store::DocumentRow& document, const PlannedDocument* planned, const Facts& facts, QDate asAt)
{
    GridRow row;
    row.document = document.id;
    row.symbols = document.symbols;
    row.title = document.title;
    row.kind = document.kind;
    row.state = document.status;
    row.agendaItems = document.items;
    QList<Language> foreseen = usualLanguages(document, facts);
    QDate issueOn = facts.usualIssueDay;
    if (planned != nullptr) {
        row.planned = planned->id;
        row.unit = planned->unit;
        row.officer = planned->officer;
        foreseen = foreseenLanguages(*planned);
        const domain::HeldDocument held = facts.held.value(planned->id);
        const QList<domain::StepDay> steps = stepDays(*planned, facts.rules, facts.days, held);
        row.state = planState(*planned, steps, held);
        issueOn = issueDay(steps);
        if (row.agendaItems.isEmpty())
            row.agendaItems = planned->agendaItems;
    }
    fillCells(row, foreseen, issueOn, facts.versions.value(document.id), facts.corrections.value(document.id), asAt);
    return row;
}

GridRow plannedRow(const PlannedDocument& planned, const Facts& facts, const GridQuery& query, QDate asAt)
{
    GridRow row;
    row.planned = planned.id;
    if (!planned.symbol.isEmpty())
        row.symbols = {planned.symbol};
    row.title = domain::preferred(planned.titles, query.titleLanguages);
    row.kind = domain::kindOfSymbol(planned.symbol);
    row.agendaItems = planned.agendaItems;
    row.unit = planned.unit;
    row.officer = planned.officer;
    const QList<domain::StepDay> steps = stepDays(planned, facts.rules, facts.days, {});
    row.state = planState(planned, steps, {});
    const bool withdrawn = row.state == domain::DocumentStatus::Withdrawn;
    fillCells(row, withdrawn ? QList<Language>() : foreseenLanguages(planned), issueDay(steps), {}, {}, asAt);
    return row;
}

bool isWanted(const GridRow& row, const GridQuery& query)
{
    const auto is = [](CellState state) { return [state](const GridCell& cell) { return cell.state == state; }; };
    if (query.late && std::none_of(row.cells.begin(), row.cells.end(), is(CellState::Late)))
        return false;
    if (query.missing == Language::Unknown)
        return true;
    const CellState state = row.cell(query.missing).state;
    return state == CellState::Expected || state == CellState::Late;
}

/// Documents and plans in one order; a plan whose document is there is no row of its own.
QList<GridRow> allRows(const Facts& facts, const GridQuery& query, QDate asAt)
{
    QHash<QString, const PlannedDocument*> bySymbol;
    for (const PlannedDocument& planned : facts.planned) {
        if (!planned.symbol.isEmpty())
            bySymbol.insert(planned.symbol, &planned);
    }
    QSet<domain::PlannedDocumentId> shown;
    std::vector<std::pair<QString, GridRow>> keyed;
    keyed.reserve(size_t(facts.documents.size() + facts.planned.size()));
    for (const store::DocumentRow& document : facts.documents) {
        const PlannedDocument* planned = nullptr;
        for (const QString& symbol : document.symbols)
            planned = planned == nullptr ? bySymbol.value(symbol) : planned;
        if (planned != nullptr)
            shown.insert(planned->id);
        const QString symbol = document.symbols.value(0);
        keyed.emplace_back(symbol.isEmpty() ? u"~"_s : domain::sortKey(symbol),
                           heldRow(document, planned, facts, asAt));
    }
    for (const PlannedDocument& planned : facts.planned) {
        if (!shown.contains(planned.id))
            keyed.emplace_back(planned.symbol.isEmpty() ? u"~"_s : domain::sortKey(planned.symbol),
                               plannedRow(planned, facts, query, asAt));
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    QList<GridRow> rows;
    rows.reserve(keyed.size());
    for (auto& [key, row] : keyed)
        rows.append(std::move(row));
    return rows;
}

} // namespace

QString code(CellState state)
{
    return codeOf(cellStates, state);
}

QString cellStateName(CellState state)
{
    switch (state) {
    case CellState::NotForeseen:
        return Text::tr("not foreseen");
    case CellState::Expected:
        return Text::tr("expected");
    case CellState::Late:
        return Text::tr("late");
    case CellState::Held:
        return Text::tr("held");
    }
    return {};
}

const GridCell& GridRow::cell(Language language) const
{
    return cells[std::min(columnOf(language), cells.size() - 1)];
}

Result<Grid> documentGrid(View& view, const GridQuery& query)
{
    const auto facts = readFacts(view, query);
    if (!facts)
        return Failure(facts.error());
    const QDate asAt = query.asAt.isValid() ? query.asAt : QDate::currentDate();
    Grid grid;
    for (GridRow& row : allRows(*facts, query, asAt)) {
        if (!isWanted(row, query))
            continue;
        for (size_t column = 0; column < row.cells.size(); ++column) {
            const CellState state = row.cells[column].state;
            grid.held[column] += state == CellState::Held ? 1 : 0;
            grid.late[column] += state == CellState::Late ? 1 : 0;
            grid.expected[column] += state == CellState::Expected ? 1 : 0;
        }
        grid.rows.append(std::move(row));
    }
    return grid;
}

} // namespace rapporteur::workspace
