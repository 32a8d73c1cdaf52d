// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample_register.h"

#include "workspace/decision_import.h"
#include "workspace/queries.h"

#include <QDir>
#include <QFile>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

namespace {

/// The sample documents that hold decisions, adopted ones and a draft.
constexpr QLatin1StringView holders[] = {"UNEP/MC/COP.4/99"_L1, "UNEP/MC/COP.4/91/Add.1"_L1};

Result<void> take(Library& library, const Result<ImportPlan>& plan)
{
    if (!plan)
        return Failure(plan.error());
    if (const auto done = applyImport(library, *plan); !done)
        return Failure(done.error());
    return {};
}

} // namespace

Result<void> fillSampleRegister(Library& library)
{
    auto view = library.view();
    if (!view)
        return Failure(view.error());
    for (const QLatin1StringView symbol : holders) {
        const auto documents = documentsCalled(**view, symbol);
        if (!documents)
            return Failure(documents.error());
        if (documents->size() != 1)
            continue;
        if (const auto taken = take(library, planFromDocument(**view, documents->first())); !taken)
            return taken;
    }
    // Activities name the mandates of decisions: these come first.
    for (const QString& name : {u"decisions.json"_s, u"activities.json"_s}) {
        QFile file(u":/sample/register/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileNotFound, {file.fileName()});
        if (const auto taken = take(library, planFromJson(**view, file.readAll(), u"sample"_s)); !taken)
            return taken;
    }
    return {};
}

} // namespace rapporteur::workspace
