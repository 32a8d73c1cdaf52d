// SPDX-License-Identifier: GPL-3.0-or-later
// Areas of cooperation under the headings of a decision as at a day, with scope and leads; and the groups that work
// on them, with their members.
#pragma once

#include "gui/pages/cooperation_tab.h"
#include "workspace/cooperation.h"

namespace rapporteur::gui {

class CooperationAreas : public CooperationTab {
    Q_OBJECT

public:
    explicit CooperationAreas(Desk* desk, QWidget* parent = nullptr);
    void reload() override;

private:
    enum Kind { Heading = 1, Area, Lead };
    void show(const QList<workspace::HeadingRow>& headings);
    void edit(const Record& record);
    void remove(const Record& record);
    void addArea();
    void addLead();
    const workspace::AreaRow* area(qint64 id) const;

    QList<workspace::HeadingRow> m_headings;
};

class CooperationGroups : public CooperationTab {
    Q_OBJECT

public:
    explicit CooperationGroups(Desk* desk, QWidget* parent = nullptr);
    void reload() override;

private:
    enum Kind { Group = 1, Member };
    void show(const QList<workspace::GroupRow>& groups);
    void edit(const Record& record);
    void remove(const Record& record);
    void addMember();

    QList<workspace::GroupRow> m_groups;
};

} // namespace rapporteur::gui
