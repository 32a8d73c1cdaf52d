// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/column_mapping.h"

#include "cli/output.h"
#include "domain/code_table.h"

#include <algorithm>

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using workspace::ImportChange;
using workspace::Sheet;

namespace {

constexpr std::array outcomes{
    domain::CodeEntry{ImportChange::Added, "added"_L1},
    domain::CodeEntry{ImportChange::Changed, "changed"_L1},
    domain::CodeEntry{ImportChange::Unchanged, "unchanged"_L1},
    domain::CodeEntry{ImportChange::Refused, "refused"_L1},
};

} // namespace

Result<QStringList> mappedFields(const Sheet& table, QStringList fields, const QStringList& known,
                                 const Invocation& invocation)
{
    for (const QString& typed : invocation.values("map")) {
        const qsizetype column = table.head.indexOf(typed.section(u'=', 0, -2));
        const QString field = typed.section(u'=', -1);
        if (column < 0)
            return fail(ErrorCode::WrongUsage, {Text::tr("--map %1: the table has no such column; it has %2.")
                                                    .arg(typed, table.head.join(u", "_s))});
        if (!field.isEmpty() && !known.contains(field))
            return fail(
                ErrorCode::WrongUsage,
                {Text::tr("--map %1: there is no such field; there are %2.").arg(typed, known.join(u", "_s))});
        // What a person says holds against what was recognized.
        std::replace(fields.begin(), fields.end(), field, QString());
        fields[column] = field;
    }
    return fields;
}

QJsonArray columnsJson(const Sheet& table, const QStringList& fields)
{
    QJsonArray columns;
    for (qsizetype column = 0; column < table.head.size(); ++column)
        columns.append(QJsonObject{{u"column"_s, table.head[column]}, {u"field"_s, fields[column]}});
    return columns;
}

void tellLeftOut(const Sheet& table, const QStringList& fields)
{
    constexpr qsizetype most = 5; // of many, no one reads the lines
    QStringList left;
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        if (fields[column].isEmpty())
            left.append(table.head[column]);
    }
    for (const QString& head : left.first(std::min(most, left.size())))
        printMessage(Text::tr("The column “%1” is left out; --map \"%1=FIELD\" says what it holds.").arg(head));
    if (left.size() > most)
        printMessage(Text::tr("%n other columns are left out.", nullptr, int(left.size() - most)));
}

QString outcomeCode(ImportChange change)
{
    return codeOf(outcomes, change);
}

} // namespace rapporteur::cli
