// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the list of participants: who may vote and why, and the counts by region.
#include "gui/desk.h"
#include "gui/dialogs/treaty_form.h"
#include "gui/names.h"
#include "gui/pages/meeting_participation.h"
#include "gui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::ParticipationRow;

namespace {

enum CountColumn {
    CountRegion,
    Parties,
    CountRegistered,
    Accepted,
    Original,
    Copy,
    None,
    Observers,
    Funded,
    CountColumns
};

/// How an organization votes, without the names of all its members.
QString shortened(const ParticipationRow& row)
{
    return row.right.votes.value_or(0) > 0
               ? MeetingParticipation::tr("%n vote(s) if no member State votes itself.", nullptr, *row.right.votes)
               : workspace::votingText(row);
}

} // namespace

void MeetingParticipation::prepareCounts()
{
    m_counts->setObjectName(u"regionCountsView"_s);
    m_counts->setAccessibleName(tr("Counts by region"));
    m_counts->setHeaderLabels({tr("Region"), tr("Parties"), tr("Registered"), tr("Accepted"), tr("Original"),
                               tr("Copy"), tr("None"), tr("Observers"), tr("Funded")});
    m_counts->setRootIsDecorated(false);
    m_counts->setUniformRowHeights(true);
    m_counts->setFrameShape(QFrame::NoFrame);
    m_counts->setSelectionMode(QAbstractItemView::NoSelection);
    // All rows are shown, and the region gives way: nothing is left to scroll to.
    m_counts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_counts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_counts->header()->setStretchLastSection(false);
    m_counts->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_counts->header()->setSectionResizeMode(CountRegion, QHeaderView::Stretch);
}

QLayout* MeetingParticipation::makeVoting()
{
    m_voting = textLabel(TextSize::Secondary);
    m_voting->setObjectName(u"votingLabel"_s);
    m_treaty = new QPushButton(tr("Treaty…"));
    m_treaty->setObjectName(u"treatyButton"_s);
    m_treaty->setToolTip(tr("When the treaty came into force, and how long after its deposit an instrument binds"));
    connect(m_treaty, &QPushButton::clicked, this, [this] { openTreatyForm(m_desk, m_meeting, window()); });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_voting, 1);
    row->addWidget(m_treaty);
    return row;
}

void MeetingParticipation::showVoting()
{
    const bool inForce = m_list.terms && m_list.terms->inForce.isValid();
    QStringList sentences{
        m_list.votingDay.isValid() && inForce
            ? tr("Parties on %1, the opening, may vote.").arg(dayText(m_list.votingDay))
            : tr("Who may vote is known once the meeting has a day and the treaty its entry into force.")};
    for (const ParticipationRow& row : m_list.rows) {
        if (row.mayVote && row.organisation.kind == domain::OrganisationKind::RegionalIntegration)
            sentences.append(tr("%1: %2", "an organization and how it votes").arg(row.name, shortened(row)));
    }
    m_voting->setText(sentences.join(u' '));
    m_voting->setToolTip(
        inForce ? plainToolTip(tr("The treaty is in force since %1; an instrument binds %n day(s) after its deposit.",
                                  nullptr, m_list.terms->daysAfterDeposit)
                                   .arg(dayText(m_list.terms->inForce)))
                : QString());
}

void MeetingParticipation::showCounts()
{
    m_counts->clear();
    m_counts->setVisible(!m_list.rows.isEmpty());
    for (const workspace::RegionCounts& each : workspace::countsByRegion(m_list)) {
        auto* item = new QTreeWidgetItem(m_counts);
        item->setText(CountRegion, each.total ? tr("All") : workspace::regionName(each.region));
        item->setToolTip(CountRegion, plainToolTip(item->text(CountRegion)));
        const std::pair<int, int> numbers[] = {{Parties, each.parties},
                                               {CountRegistered, each.registered},
                                               {Accepted, each.accepted + each.examined},
                                               {Original, each.original},
                                               {Copy, each.copy},
                                               {None, each.none},
                                               {Observers, each.observers},
                                               {Funded, each.funded}};
        for (const auto& [column, number] : numbers) {
            item->setText(column, QLocale().toString(number));
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        }
        if (each.total) {
            QFont bold = font();
            bold.setBold(true);
            for (int column = 0; column < CountColumns; ++column)
                item->setFont(column, bold);
        }
    }
    m_counts->setFixedHeight(m_counts->header()->sizeHint().height() +
                             m_counts->sizeHintForRow(0) * m_counts->topLevelItemCount() + 4);
}

} // namespace rapporteur::gui
