// SPDX-License-Identifier: GPL-3.0-or-later
// The chips EN FR ES ZH RU AR that show at a glance which language versions of a document there are.
#pragma once

#include "domain/language.h"

#include <QMap>
#include <QWidget>

class QPainter;

namespace rapporteur::gui {

enum class ChipState : quint8 {
    Absent,   ///< not foreseen: not drawn
    Held,     ///< filled
    Expected, ///< outlined
    Late,     ///< outlined, with the word "late": colour alone says nothing
};

using ChipStates = QMap<domain::Language, ChipState>;

/// Draws the chips of a document into a rectangle, from the leading side; what does not fit is left out.
void paintChips(QPainter& painter, const QRect& rect, const ChipStates& chips, const QPalette& palette,
                const QFont& font, bool selected);

/// The size that all six chips take with this font.
QSize chipsSize(const QFont& font);

/// The same in words, for a screen reader and a tooltip: "English and French held; Chinese late".
QString chipsText(const ChipStates& chips);

/// Chips that can be pressed: each opens its language version.
class LanguageChips : public QWidget {
    Q_OBJECT

public:
    explicit LanguageChips(QWidget* parent = nullptr);
    void setChips(const ChipStates& chips);
    /// The language that is being shown now gets a line below its chip.
    void setCurrent(domain::Language language);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(rapporteur::domain::Language language);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<domain::Language> shown() const;
    void choose(int index);

    ChipStates m_chips;
    domain::Language m_current = domain::Language::Unknown;
    int m_focused = 0;
};

} // namespace rapporteur::gui
