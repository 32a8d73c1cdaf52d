// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/choice_combo.h"

#include "gui/widgets/text_label.h"

#include <QSignalBlocker>

namespace rapporteur::gui {

namespace {
constexpr int leastCharacters = 14;
} // namespace

QComboBox* makeChoiceCombo(const QString& name, const QString& accessibleName, const QString& all)
{
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(accessibleName);
    combo->addItem(all);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QFontMetrics metrics = combo->fontMetrics();
    combo->setMinimumContentsLength(
        std::max(leastCharacters, metrics.horizontalAdvance(all) / metrics.horizontalAdvance(u'X') + 1));
    return combo;
}

void refill(QComboBox* combo, const Choices& choices)
{
    const QSignalBlocker blocker(combo);
    const QVariant chosen = combo->currentData();
    while (combo->count() > 1)
        combo->removeItem(1);
    for (const auto& [text, value] : choices) {
        combo->addItem(text, value);
        combo->setItemData(combo->count() - 1, plainToolTip(text), Qt::ToolTipRole);
    }
    combo->setCurrentIndex(chosen.isValid() ? std::max(0, combo->findData(chosen)) : 0);
}

} // namespace rapporteur::gui
