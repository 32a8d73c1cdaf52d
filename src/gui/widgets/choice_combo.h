// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box that narrows a list: its first entry asks nothing, the others come from the library and may change.
#pragma once

#include <QComboBox>

namespace rapporteur::gui {

/// Text and value of one entry.
using Choices = QList<QPair<QString, QVariant>>;

/// Values of an enumeration with their names.
template <typename Value, typename Name>
Choices choicesOf(const QList<Value>& values, Name&& name)
{
    Choices choices;
    for (const Value value : values)
        choices.append({name(value), int(value)});
    return choices;
}

/// `all` is the entry that asks nothing; it has room in every language.
QComboBox* makeChoiceCombo(const QString& name, const QString& accessibleName, const QString& all);

/// Replaces all but the first entry without a signal, and keeps the choice if it is still there.
void refill(QComboBox* combo, const Choices& choices);

} // namespace rapporteur::gui
