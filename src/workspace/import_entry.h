// SPDX-License-Identifier: GPL-3.0-or-later
// One object of a JSON file that people or other programs wrote: values read one by one and checked, with the place
// of whatever is wrong.
#pragma once

#include "domain/body.h"
#include "store/sql_error.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>

namespace rapporteur::workspace {

/// Functions that read throw Refused: Invalid with the key and the value. What is absent, null or empty reads as
/// nothing.
class ImportEntry {
public:
    /// Throws where the value is no object.
    explicit ImportEntry(const QJsonValue& value);

    QString text(const QString& key) const;
    /// ISO 8601.
    QDate day(const QString& key) const;
    int number(const QString& key) const;
    bool flag(const QString& key, bool fallback) const;
    /// {"en": "…", "zh": "…"}.
    domain::Translations texts(const QString& key) const;
    /// Hundredths out of a text such as "1 234.50" or a JSON number.
    std::optional<qint64> amount(const QString& key) const;
    /// Texts of a list.
    QStringList list(const QString& key) const;
    QList<ImportEntry> entries(const QString& key) const;
    /// A value by its word, as `read` understands it.
    template <typename Value>
    Value choice(const QString& key, std::optional<Value> (*read)(QStringView), Value fallback) const
    {
        const QString word = text(key);
        if (word.isEmpty())
            return fallback;
        const auto value = read(word);
        if (!value)
            refuse(key, word);
        return *value;
    }
    /// Throws for a key that nobody asked for: most often a slip that would lose something.
    void finish() const;

private:
    [[noreturn]] static void refuse(const QString& key, const QString& value);
    QJsonValue value(const QString& key) const;

    QJsonObject m_object;
    mutable QSet<QString> m_asked;
};

} // namespace rapporteur::workspace
