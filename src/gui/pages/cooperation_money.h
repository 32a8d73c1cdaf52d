// SPDX-License-Identifier: GPL-3.0-or-later
// What cooperation costs and who pays: agreements on services with their budget lines, and contributions with sums by
// currency, which are never added to each other.
#pragma once

#include "gui/pages/cooperation_tab.h"
#include "workspace/contributions.h"

namespace rapporteur::gui {

class CooperationAgreements : public CooperationTab {
    Q_OBJECT

public:
    explicit CooperationAgreements(Desk* desk, QWidget* parent = nullptr);
    void reload() override;

private:
    enum Kind { Agreement = 1, Line };
    void show(const QList<workspace::AgreementRow>& agreements);
    void edit(const Record& record);
    void remove(const Record& record);
    void addLine();

    QList<workspace::AgreementRow> m_agreements;
};

class CooperationContributions : public CooperationTab {
    Q_OBJECT

public:
    explicit CooperationContributions(Desk* desk, QWidget* parent = nullptr);
    void reload() override;

private:
    enum Kind { Contribution = 1 };
    void show(const QList<workspace::ContributionRow>& contributions);
    void edit(const Record& record);

    QList<workspace::ContributionRow> m_contributions;
};

} // namespace rapporteur::gui
