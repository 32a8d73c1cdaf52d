// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/decision_import.h"

#include "store/decision_repository.h"
#include "workspace/decision_merge.h"
#include "workspace/decision_sources.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(decisionImport)
};

QString titleOf(const domain::Activity& activity)
{
    domain::Translations titles;
    for (auto text = activity.texts.begin(); text != activity.texts.end(); ++text)
        titles.insert(text.key(), text->title);
    return domain::preferred(titles, {});
}

ImportLine lineOf(const DraftComparison& comparison)
{
    ImportLine line;
    line.change = comparison.change;
    line.problems = comparison.problems;
    for (const Difference& difference : comparison.differences) {
        if (!difference.sentence.isEmpty())
            line.details.append(difference.sentence);
    }
    return line;
}

MergeGround groundOf(Connection& connection)
{
    return {store::BodyDirectory(store::bodies(connection)), {}};
}

/// A decision of which the source says nothing that a register could keep.
bool isEmptyDraft(const DecisionDraft& draft)
{
    return draft.decision.number.isEmpty() && draft.decision.nodes.isEmpty();
}

/// The lines of a plan: each draft and activity held against the library.
Result<ImportPlan> planned(View& view, ImportPlan plan)
{
    return view.read([&](Connection& connection) {
        MergeGround ground = groundOf(connection);
        for (qsizetype i = 0; i < plan.drafts.size(); ++i) {
            const DecisionDraft& draft = plan.drafts[i];
            ImportLine line;
            if (isEmptyDraft(draft)) {
                line.change = ImportChange::Refused;
                line.problems = draft.problems;
                line.problems.append(Text::tr("It has neither a number nor a text, so nothing can be kept of it."));
                line.wanted = false;
            } else {
                line = lineOf(compareDraft(connection, draft, ground));
            }
            line.what = draft.decision.number.isEmpty() ? Text::tr("(draft)") : draft.decision.number;
            line.title = domain::preferred(draft.decision.titles, {});
            line.where = draft.where;
            line.draft = i;
            plan.lines.append(line);
        }
        for (qsizetype i = 0; i < plan.activities.size(); ++i) {
            ImportLine line = lineOf(compareActivity(connection, plan.activities[i]));
            line.what = titleOf(plan.activities[i]);
            line.title = domain::dateRangeText(plan.activities[i].dates);
            line.where = plan.activities[i].source;
            line.draft = i;
            line.isActivity = true;
            plan.lines.append(line);
        }
        return std::move(plan);
    });
}

} // namespace

int ImportPlan::count(ImportChange change) const
{
    return int(
        std::count_if(lines.begin(), lines.end(), [&](const ImportLine& line) { return line.change == change; }));
}

Result<ImportPlan> planFromDocument(View& view, domain::DocumentId document)
{
    auto plan = readDocumentSource(view, document);
    return plan ? planned(view, std::move(*plan)) : plan;
}

Result<ImportPlan> planFromText(View& view, const QString& text, const TextFacts& facts)
{
    return planned(view, readTextSource(text, facts));
}

Result<ImportPlan> planFromCsv(View& view, const CsvTable& table, const QStringList& columns, const QString& name)
{
    ImportPlan plan = readCsvSource(table, columns);
    plan.source = name;
    return planned(view, std::move(plan));
}

Result<ImportPlan> planFromJson(View& view, const QByteArray& json, const QString& name)
{
    auto plan = readJsonSource(json, name);
    if (!plan)
        return plan;
    plan->source = name;
    return planned(view, std::move(*plan));
}

Result<ImportPlan> planFromFile(View& view, const QString& path)
{
    const auto bytes = readSourceFile(path);
    if (!bytes)
        return Failure(bytes.error());
    const QString name = QFileInfo(path).fileName();
    const QByteArray start = bytes->left(64).trimmed();
    if (start.startsWith('{') || start.startsWith('[') || name.endsWith(u".json"_s, Qt::CaseInsensitive))
        return planFromJson(view, *bytes, name);
    if (name.endsWith(u".csv"_s, Qt::CaseInsensitive) || name.endsWith(u".tsv"_s, Qt::CaseInsensitive)) {
        const auto table = readCsvTable(path);
        if (!table)
            return Failure(table.error());
        return planFromCsv(view, *table, guessedColumns(*table), name);
    }
    QString encoding;
    auto plan = planFromText(view, decodedText(*bytes, encoding), {});
    if (plan)
        plan->source = name;
    return plan;
}

Result<ImportDone> applyImport(Library& library, const ImportPlan& plan)
{
    const QString label =
        plan.source.isEmpty() ? Text::tr("import decisions") : Text::tr("import decisions from %1").arg(plan.source);
    return library.store().write(label, [&](Connection& connection) {
        MergeGround ground = groundOf(connection);
        ImportDone done;
        QSet<domain::DecisionId> seen;
        for (const ImportLine& line : plan.lines) {
            if (!line.wanted || line.change == ImportChange::Refused || line.draft < 0)
                continue;
            const DraftComparison comparison = line.isActivity
                                                   ? compareActivity(connection, plan.activities[line.draft])
                                                   : compareDraft(connection, plan.drafts[line.draft], ground);
            for (const Difference& difference : comparison.differences)
                difference.apply(connection);
            if (comparison.differences.isEmpty())
                continue;
            if (line.isActivity) {
                ++done.activities;
                continue;
            }
            ++(comparison.change == ImportChange::Added ? done.added : done.changed);
            if (!seen.contains(*comparison.target))
                done.decisions.append(*comparison.target);
            seen.insert(*comparison.target);
        }
        return done;
    });
}

} // namespace rapporteur::workspace
