// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_repository.h"

#include "domain/plain_text.h"
#include "domain/symbol.h"
#include "store/filter_sql.h"
#include "store/kept_values.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::FixedStep;
using domain::Language;
using domain::PlannedDocument;
using domain::PlannedDocumentId;
using domain::RuleSet;
using domain::RuleSetId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(refusals)
};

QString joinedCodes(const QList<Language>& languages)
{
    QStringList codes;
    for (const Language language : languages)
        codes.append(code(language));
    return codes.join(u',');
}

QList<Language> languagesOf(const QString& joined)
{
    QList<Language> languages;
    for (const QString& each : joined.split(u',', Qt::SkipEmptyParts)) {
        if (const Language language = domain::languageFromCode(each); language != Language::Unknown)
            languages.append(language);
    }
    return languages;
}

void writeRules(Connection& connection, const RuleSet& set)
{
    connection.run("DELETE FROM deadline_rule WHERE rule_set_id = ?1", set.id);
    for (const domain::DeadlineRule& rule : set.rules)
        connection.run(
            "INSERT INTO deadline_rule (rule_set_id, category, step, anchor, amount, unit) VALUES (?1, ?2, "
            "?3, ?4, ?5, ?6) ON CONFLICT (rule_set_id, category, step) DO UPDATE SET anchor = "
            "excluded.anchor, amount = excluded.amount, unit = excluded.unit",
            set.id, code(rule.category), code(rule.step), code(rule.anchor), rule.amount, code(rule.unit));
    connection.run("DELETE FROM word_limit WHERE rule_set_id = ?1", set.id);
    for (const domain::WordLimit& limit : set.limits) {
        if (limit.words > 0)
            connection.run("INSERT INTO word_limit (rule_set_id, category, author, words) VALUES (?1, ?2, ?3, ?4) ON "
                           "CONFLICT (rule_set_id, category, author) DO UPDATE SET words = excluded.words",
                           set.id, code(limit.category), code(limit.author), limit.words);
    }
}

/// A text that comes of titles and symbol and orders the plan.
QString sortKeyOf(const PlannedDocument& document)
{
    return document.symbol.isEmpty() ? u"~"_s + domain::preferred(document.titles, {}).toCaseFolded()
                                     : domain::sortKey(document.symbol);
}

/// The document as it is kept: canonical symbol, trimmed texts. Throws for what cannot be kept.
PlannedDocument checked(Connection& connection, PlannedDocument document)
{
    const QString typed = document.symbol.simplified();
    document.symbol = typed.isEmpty() ? QString() : domain::canonicalSymbol(typed);
    if (!typed.isEmpty() && document.symbol.isEmpty())
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("document"), typed, Text::tr("this is no symbol of a document.")});
    document.titles.removeIf([](const auto& title) { return domain::plainLine(title.value()).isEmpty(); });
    if (document.symbol.isEmpty() && document.titles.isEmpty())
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("title"), {}, Text::tr("a planned document needs a symbol or a title.")});
    if (document.state && domain::plainLine(document.stateReason).isEmpty())
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("state"), code(*document.state), Text::tr("a state set by hand needs a reason.")});
    for (const FixedStep& step : document.steps) {
        checkDay(Text::tr("day"), step.fixedOn);
        checkDay(Text::tr("day"), step.doneOn);
        if (step.fixedOn.isValid() && domain::plainLine(step.reason).isEmpty())
            throw Refused(ErrorCode::Invalid, {Text::tr("day"), step.fixedOn.toString(Qt::ISODate),
                                               Text::tr("a day other than the rule's needs a reason.")});
    }
    if (document.part < 0 || document.words < 0 || document.pages < 0)
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("number"), QString::number(std::min({document.part, document.words, document.pages})),
                       Text::tr("words, pages and parts are not negative.")});
    const int parts =
        connection.one<int>("SELECT count(*) FROM meeting_segment WHERE meeting_id = ?1", document.meeting)
            .value_or(0);
    // One that is planned already stays when its meeting loses a part.
    if (document.id.isNull() && document.part > 0 && document.part >= parts)
        throw Refused(ErrorCode::Invalid, {Text::tr("part"), QString::number(document.part + 1),
                                           Text::tr("the meeting has %n parts.", nullptr, parts)});
    if (!connection.one<qint64>("SELECT 1 FROM meeting WHERE id = ?1", document.meeting))
        throw Refused(ErrorCode::NotFound, {QString::number(document.meeting.value)});
    if (!document.symbol.isEmpty() &&
        connection.one<qint64>("SELECT 1 FROM planned_document WHERE symbol = ?1 AND meeting_id = ?2 AND id <> ?3",
                               document.symbol, document.meeting, document.id.value))
        throw Refused(ErrorCode::Invalid, {Text::tr("document"), document.symbol,
                                           Text::tr("another planned document of the meeting has this symbol.")});
    return document;
}

void writeBelongings(Connection& connection, const PlannedDocument& document)
{
    connection.run("DELETE FROM planned_title WHERE planned_id = ?1", document.id);
    for (auto title = document.titles.begin(); title != document.titles.end(); ++title)
        connection.run("INSERT INTO planned_title (planned_id, language, title) VALUES (?1, ?2, ?3)", document.id,
                       code(title.key()), keptTitle(*title));
    connection.run("DELETE FROM planned_step WHERE planned_id = ?1", document.id);
    for (const FixedStep& step : document.steps) {
        if (step.fixedOn.isValid() || step.doneOn.isValid())
            connection.run("INSERT INTO planned_step (planned_id, step, fixed_on, reason, done_on) VALUES (?1, ?2, "
                           "?3, ?4, ?5) ON CONFLICT (planned_id, step) DO UPDATE SET fixed_on = excluded.fixed_on, "
                           "reason = excluded.reason, done_on = excluded.done_on",
                           document.id, code(step.step), step.fixedOn, keptLine(Text::tr("reason"), step.reason),
                           step.doneOn);
    }
}

PlannedDocument documentOf(const Statement& row)
{
    PlannedDocument document;
    document.id = row.get<PlannedDocumentId>(0);
    document.meeting = row.get<domain::MeetingId>(1);
    document.part = row.get<int>(2);
    document.category = domain::planCategoryFromCode(row.get<QString>(3)).value_or(domain::PlanCategory::Other);
    document.symbol = row.get<QString>(4);
    document.agendaItems = row.get<QString>(5).split(u',', Qt::SkipEmptyParts);
    document.unit = row.get<QString>(6);
    document.officer = row.get<QString>(7);
    document.author = domain::planAuthorFromCode(row.get<QString>(8)).value_or(domain::PlanAuthor::Secretariat);
    document.originalLanguage = domain::languageFromCode(row.get<QString>(9));
    document.languages = languagesOf(row.get<QString>(10));
    document.words = row.get<int>(11);
    document.pages = row.get<int>(12);
    document.mandate = row.get<QString>(13);
    if (const QString state = row.get<QString>(14); !state.isEmpty())
        document.state = domain::documentStatusFromCode(state);
    document.stateReason = row.get<QString>(15);
    document.notes = row.get<QString>(16);
    return document;
}

QList<PlannedDocument> readDocuments(Connection& connection, const FilterSql& conditions)
{
    QList<PlannedDocument> documents;
    QHash<PlannedDocumentId, qsizetype> places;
    Statement rows = conditions.query(
        connection,
        "SELECT id, meeting_id, part, category, symbol, agenda_items, unit, officer, author, original_language, "
        "languages, words, pages, mandate, state, state_reason, notes FROM planned_document",
        " ORDER BY sort_key, id");
    while (rows.step()) {
        documents.append(documentOf(rows));
        places.insert(documents.last().id, documents.size() - 1);
    }
    QList<PlannedDocumentId> ids;
    for (const PlannedDocument& document : documents)
        ids.append(document.id);
    const QString wanted = jsonList(ids);
    Statement titles = connection.query("SELECT planned_id, language, title FROM planned_title WHERE planned_id IN "
                                        "(SELECT value FROM json_each(?1))",
                                        wanted);
    while (titles.step())
        documents[places[titles.get<PlannedDocumentId>(0)]].titles.insert(
            domain::languageFromCode(titles.get<QString>(1)), titles.get<QString>(2));
    Statement steps = connection.query("SELECT planned_id, step, fixed_on, reason, done_on FROM planned_step WHERE "
                                       "planned_id IN (SELECT value FROM json_each(?1))",
                                       wanted);
    while (steps.step()) {
        if (const auto step = domain::planStepFromCode(steps.get<QString>(1)))
            documents[places[steps.get<PlannedDocumentId>(0)]].steps.append(
                {*step, steps.get<QDate>(2), steps.get<QString>(3), steps.get<QDate>(4)});
    }
    return documents;
}

} // namespace

QList<RuleSet> ruleSets(Connection& connection)
{
    QList<RuleSet> sets;
    Statement rows = connection.query("SELECT id, name, source FROM rule_set ORDER BY id");
    while (rows.step()) {
        RuleSet set{rows.get<RuleSetId>(0), rows.get<QString>(1), rows.get<QString>(2), {}, {}};
        Statement rules = connection.query(
            "SELECT category, step, anchor, amount, unit FROM deadline_rule WHERE rule_set_id = ?1", set.id);
        while (rules.step())
            set.rules.append(
                {domain::planCategoryFromCode(rules.get<QString>(0)).value_or(domain::PlanCategory::Other),
                 domain::planStepFromCode(rules.get<QString>(1)).value_or(domain::PlanStep::Submit),
                 domain::planAnchorFromCode(rules.get<QString>(2)).value_or(domain::PlanAnchor::Opening),
                 rules.get<int>(3),
                 domain::offsetUnitFromCode(rules.get<QString>(4)).value_or(domain::OffsetUnit::Week)});
        std::sort(set.rules.begin(), set.rules.end(), [](const auto& one, const auto& other) {
            return std::tie(one.category, one.step) < std::tie(other.category, other.step);
        });
        Statement limits =
            connection.query("SELECT category, author, words FROM word_limit WHERE rule_set_id = ?1", set.id);
        while (limits.step())
            set.limits.append(
                {domain::planCategoryFromCode(limits.get<QString>(0)).value_or(domain::PlanCategory::Other),
                 domain::planAuthorFromCode(limits.get<QString>(1)).value_or(domain::PlanAuthor::Other),
                 limits.get<int>(2)});
        std::sort(set.limits.begin(), set.limits.end(), [](const auto& one, const auto& other) {
            return std::tie(one.category, one.author) < std::tie(other.category, other.author);
        });
        sets.append(set);
    }
    return sets;
}

RuleSet rulesOfMeeting(Connection& connection, domain::MeetingId meeting)
{
    const QList<RuleSet> sets = ruleSets(connection);
    const auto wanted =
        connection
            .one<std::optional<qint64>>("SELECT rule_set_id FROM meeting_setting WHERE meeting_id = ?1", meeting)
            .value_or(std::nullopt);
    for (const RuleSet& set : sets) {
        if (wanted && set.id.value == *wanted)
            return set;
    }
    return sets.value(0);
}

RuleSetId setRuleSet(Connection& connection, const RuleSet& given)
{
    RuleSet set = given;
    set.name = keptLine(Text::tr("name"), given.name);
    if (set.name.isEmpty())
        throw Refused(ErrorCode::Invalid, {Text::tr("name"), {}, Text::tr("a set of rules needs a name.")});
    if (connection.one<qint64>("SELECT 1 FROM rule_set WHERE name = ?1 AND id <> ?2", set.name, set.id.value))
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("name"), set.name, Text::tr("another set of rules has this name.")});
    for (const domain::DeadlineRule& rule : set.rules) {
        if (rule.amount < -3660 || rule.amount > 3660)
            throw Refused(ErrorCode::Invalid, {Text::tr("number"), QString::number(rule.amount),
                                               Text::tr("an offset is at most 3660 days, weeks or months.")});
    }
    if (set.id.isNull()) {
        set.id = RuleSetId::make();
        connection.run("INSERT INTO rule_set (id, name, source) VALUES (?1, ?2, ?3)", set.id, set.name, set.source);
    } else if (connection.run("UPDATE rule_set SET name = ?2, source = ?3 WHERE id = ?1", set.id, set.name,
                              set.source) == 0) {
        throw Refused(ErrorCode::NotFound, {QString::number(set.id.value)});
    }
    writeRules(connection, set);
    return set.id;
}

void removeRuleSet(Connection& connection, RuleSetId rules)
{
    const int meetings =
        connection.one<int>("SELECT count(*) FROM meeting_setting WHERE rule_set_id = ?1", rules).value_or(0);
    const int sets = connection.one<int>("SELECT count(*) FROM rule_set").value_or(0);
    if (meetings > 0 || sets < 2)
        throw Refused(ErrorCode::Invalid,
                      {Text::tr("rules"),
                       {},
                       meetings > 0 ? Text::tr("%n meetings use this set of rules.", nullptr, meetings)
                                    : Text::tr("this is the only set of rules.")});
    for (const char* sql : {"DELETE FROM deadline_rule WHERE rule_set_id = ?1",
                            "DELETE FROM word_limit WHERE rule_set_id = ?1", "DELETE FROM rule_set WHERE id = ?1"})
        connection.run(sql, rules);
}

void useRuleSet(Connection& connection, domain::MeetingId meeting, RuleSetId rules)
{
    connection.run(
        "INSERT INTO meeting_setting (meeting_id, rule_set_id) VALUES (?1, ?2) ON CONFLICT (meeting_id) DO "
        "UPDATE SET rule_set_id = excluded.rule_set_id",
        meeting, rules);
}

QList<PlannedDocument> plannedDocuments(Connection& connection, const PlanFilter& filter)
{
    FilterSql conditions;
    if (!filter.meeting.isNull())
        conditions.add("meeting_id = ?", filter.meeting.value);
    if (!filter.officer.isEmpty())
        conditions.add("officer = ?", filter.officer);
    if (!filter.unit.isEmpty())
        conditions.add("unit = ?", filter.unit);
    return readDocuments(connection, conditions);
}

std::optional<PlannedDocument> plannedDocument(Connection& connection, PlannedDocumentId id)
{
    FilterSql conditions;
    conditions.add("id = ?", id.value);
    const QList<PlannedDocument> found = readDocuments(connection, conditions);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

PlannedDocumentId setPlannedDocument(Connection& connection, const PlannedDocument& given)
{
    PlannedDocument document = checked(connection, given);
    if (document.id.isNull()) {
        document.id = PlannedDocumentId::make();
        connection.run("INSERT INTO planned_document (id, meeting_id, added_at) VALUES (?1, ?2, ?3)", document.id,
                       document.meeting, QDateTime::currentDateTimeUtc());
    }
    const int changed = connection.run(
        "UPDATE planned_document SET meeting_id = ?2, part = ?3, category = ?4, symbol = ?5, agenda_items = ?6, unit "
        "= "
        "?7, officer = ?8, author = ?9, original_language = ?10, languages = ?11, words = ?12, pages = ?13, mandate "
        "= "
        "?14, state = ?15, state_reason = ?16, notes = ?17, sort_key = ?18 WHERE id = ?1",
        document.id, document.meeting, document.part, code(document.category), document.symbol,
        document.agendaItems.join(u','), keptLine(Text::tr("unit"), document.unit),
        keptLine(Text::tr("officer"), document.officer), code(document.author), code(document.originalLanguage),
        joinedCodes(document.languages), document.words, document.pages,
        keptLine(Text::tr("mandate"), document.mandate), document.state ? code(*document.state) : QString(),
        keptLine(Text::tr("reason"), document.stateReason), keptText(Text::tr("notes"), document.notes),
        sortKeyOf(document));
    if (changed == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(document.id.value)});
    writeBelongings(connection, document);
    return document.id;
}

void removePlannedDocument(Connection& connection, PlannedDocumentId document)
{
    connection.run("DELETE FROM planned_title WHERE planned_id = ?1", document);
    connection.run("DELETE FROM planned_step WHERE planned_id = ?1", document);
    if (connection.run("DELETE FROM planned_document WHERE id = ?1", document) == 0)
        throw Refused(ErrorCode::NotFound, {QString::number(document.value)});
}

void setPart(Connection& connection, PlannedDocumentId document, int part)
{
    connection.run("UPDATE planned_document SET part = ?2 WHERE id = ?1", document, part);
}

QMap<PlannedDocumentId, domain::HeldDocument> heldDocuments(Connection& connection,
                                                            const QList<PlannedDocument>& documents)
{
    QStringList symbols;
    QMultiHash<QString, PlannedDocumentId> bySymbol;
    for (const PlannedDocument& document : documents) {
        if (document.symbol.isEmpty())
            continue;
        symbols.append(document.symbol);
        bySymbol.insert(document.symbol, document.id);
    }
    QMap<PlannedDocumentId, domain::HeldDocument> held;
    Statement rows = connection.query(
        "SELECT s.canonical, d.id, d.masthead_date, d.issue_date, v.language FROM document_symbol s JOIN document d "
        "ON d.id = s.document_id AND d.deleted_at IS NULL LEFT JOIN language_version v ON v.document_id = d.id AND "
        "v.file_id IS NOT NULL WHERE s.canonical IN (SELECT value FROM json_each(?1))",
        jsonList(symbols));
    while (rows.step()) {
        for (const PlannedDocumentId id : bySymbol.values(rows.get<QString>(0))) {
            domain::HeldDocument& document = held[id];
            document.document = rows.get<domain::DocumentId>(1);
            document.mastheadDate = rows.get<QDate>(2);
            document.issueDate = rows.get<QDate>(3);
            const Language language =
                domain::languageFromCode(rows.get<std::optional<QString>>(4).value_or(QString()));
            if (language != Language::Unknown && !document.languages.contains(language))
                document.languages.append(language);
        }
    }
    return held;
}

} // namespace rapporteur::store
