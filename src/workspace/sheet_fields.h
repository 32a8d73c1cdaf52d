// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a sheet can hold, known by the words of their heads, and words that cells hold for a value.
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace rapporteur::workspace {

/// One field with how a person reads it and the heads under which it stands; bars part them.
struct SheetField {
    const char* name;  ///< under which a person maps it: "name_en"
    const char* shown; ///< marked for translation in the context of its fields
    const char16_t* heads;
};

/// Heads and words are compared by this: letters and digits, folded; signs alone ("✓") stay as they are.
QString sheetKey(const QString& text);

/// The fields of one kind of sheet.
class SheetFields {
public:
    /// The fields must outlive this; `context` is that of their translations.
    SheetFields(std::span<const SheetField> fields, const char* context);

    QStringList names() const;
    /// As a person reads it; empty for a name that is none.
    QString shown(const QString& name) const;
    /// The field of the head of a column; empty for what is not known.
    QString fieldOf(const QString& head) const;
    /// The fields of all columns of a head; where two mean the same the first counts.
    QStringList guessed(const QStringList& head) const;

private:
    std::span<const SheetField> m_fields;
    const char* m_context;
    QHash<QString, QString> m_heads; ///< key → field
};

/// Words for a value, beside its code; bars part them.
template <typename Value>
struct CellWords {
    Value value;
    const char16_t* words;
};

/// The values of a table of words by their keys; the first of a word counts.
template <typename Value, size_t Size>
QHash<QString, Value> valuesByWord(const CellWords<Value> (&table)[Size])
{
    QHash<QString, Value> values;
    for (const CellWords<Value>& entry : table) {
        for (const QString& word : QString::fromUtf16(entry.words).split(u'|')) {
            if (!values.contains(sheetKey(word)))
                values.insert(sheetKey(word), entry.value);
        }
    }
    return values;
}

/// Nothing for a cell that holds none of the words.
template <typename Value>
std::optional<Value> valueOfWord(const QHash<QString, Value>& values, const QString& cell)
{
    const auto found = values.constFind(sheetKey(cell));
    return found == values.constEnd() ? std::nullopt : std::optional<Value>(*found);
}

/// "In person" and "in-person" as codes are written: "in_person".
QString codeForm(const QString& cell);

} // namespace rapporteur::workspace
