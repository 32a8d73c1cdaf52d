// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

namespace {

struct ShownColumn {
    const char* table;
    const char* column;
    const char* name;
};

constexpr ShownColumn shownColumns[] = {
    {"document", "kind", QT_TRANSLATE_NOOP("history", "kind")},
    {"document", "distribution", QT_TRANSLATE_NOOP("history", "distribution")},
    {"document", "original_language", QT_TRANSLATE_NOOP("history", "original language")},
    {"document", "masthead_date", QT_TRANSLATE_NOOP("history", "date")},
    {"document", "issue_date", QT_TRANSLATE_NOOP("history", "date of issue")},
    {"document", "status", QT_TRANSLATE_NOOP("history", "status")},
    {"document", "notes", QT_TRANSLATE_NOOP("history", "notes")},
    {"document", "deleted_at", QT_TRANSLATE_NOOP("history", "in the trash since")},
    {"document_symbol", "canonical", QT_TRANSLATE_NOOP("history", "symbol")},
    {"document_title", "title", QT_TRANSLATE_NOOP("history", "title")},
    {"document_title", "author_line", QT_TRANSLATE_NOOP("history", "author line")},
    {"document_relation", "kind", QT_TRANSLATE_NOOP("history", "relation")},
    {"language_version", "language", QT_TRANSLATE_NOOP("history", "language version")},
    {"language_version", "status", QT_TRANSLATE_NOOP("history", "status of a language version")},
    {"language_version", "edition", QT_TRANSLATE_NOOP("history", "edition")},
    {"language_version", "expected_on", QT_TRANSLATE_NOOP("history", "language version expected on")},
    {"file", "original_name", QT_TRANSLATE_NOOP("history", "file")},
    {"proposal", "state", QT_TRANSLATE_NOOP("history", "proposal")},
    {"proposal", "decided_value", QT_TRANSLATE_NOOP("history", "decided value")},
};

QString valueText(const QString& column, const store::Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    const auto* number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    if (column.endsWith(u"_at"_s)) // moments are milliseconds since 1970
        return QDateTime::fromMSecsSinceEpoch(*number).toString(u"yyyy-MM-dd HH:mm"_s);
    return QString::number(*number);
}

/// The language that a row is about, from its key: "document_id=7 language=fr".
QString languageOf(const QString& key)
{
    for (const QString& part : key.split(u' ')) {
        if (part.startsWith(u"language="_s))
            return part.mid(9);
    }
    return {};
}

} // namespace

QList<HistoryLine> historyLines(const QList<store::FieldChange>& changes)
{
    QList<HistoryLine> lines;
    for (const store::FieldChange& change : changes) {
        const auto shown = std::find_if(std::begin(shownColumns), std::end(shownColumns), [&](const auto& each) {
            return change.table == QLatin1String(each.table) && change.column == QLatin1String(each.column);
        });
        const QString before = valueText(change.column, change.before);
        const QString after = valueText(change.column, change.after);
        if (shown == std::end(shownColumns) || before == after)
            continue;
        QString field = QCoreApplication::translate("history", shown->name);
        if (const QString language = languageOf(change.key); !language.isEmpty())
            field += u" ("_s + language + u')';
        lines.append({change.entry, field, before, after});
    }
    return lines;
}

} // namespace rapporteur::workspace
