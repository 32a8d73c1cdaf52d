// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a meeting in a row: its days, or the time in which it will fall, its place, and how it is held.
#pragma once

#include "domain/meeting_detail.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rapporteur::gui {

class PartEdit : public QWidget {
    Q_OBJECT

public:
    /// `number` from 1: it is part of the names for a screen reader.
    PartEdit(const domain::MeetingPart& part, domain::Language language, int number, QWidget* parent = nullptr);

    /// The part with what stands in the row; nothing where the days cannot be read.
    std::optional<domain::MeetingPart> entered() const;
    QWidget* daysEdit() const;
    QString daysText() const;

Q_SIGNALS:
    void removed();

private:
    domain::MeetingPart m_part;
    domain::Language m_language;
    QLineEdit* m_days;
    QLineEdit* m_place;
    QComboBox* m_mode;
    QCheckBox* m_tentative;
};

} // namespace rapporteur::gui
