// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/cooperation_money.h"

#include "gui/dialogs/contribution_forms.h"
#include "gui/names.h"
#include "gui/settings.h"

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::AgreementRow;
using workspace::ContributionRow;

namespace {

QString shown(std::optional<qint64> hundredths)
{
    return hundredths ? domain::amountText(*hundredths, Settings::contentLanguage()) : QString();
}

/// "July 2021" where only the month is known.
QString signedText(const domain::Agreement& agreement)
{
    if (!agreement.signedOn.isValid())
        return {};
    switch (agreement.signedPrecision) {
    case domain::DayPrecision::Month:
        return QLocale().toString(agreement.signedOn, u"MMMM yyyy"_s);
    case domain::DayPrecision::Year:
        return QString::number(agreement.signedOn.year());
    case domain::DayPrecision::Day:
        break;
    }
    return dayText(agreement.signedOn);
}

void alignNumbers(QTreeWidgetItem* item, const QList<int>& columns)
{
    for (const int column : columns)
        item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
}

QFont boldFont(const QWidget* widget)
{
    QFont bold = widget->font();
    bold.setBold(true);
    return bold;
}

} // namespace

CooperationAgreements::CooperationAgreements(Desk* desk, QWidget* parent)
    : CooperationTab(desk, u"agreements"_s, tr("Agreements on services with their lines"),
                     {tr("Agreement or service"), tr("Currency"), tr("Budgeted"), tr("Charged"),
                      tr("Signed, delivered"), tr("Remarks")},
                     true, parent)
{
    setColumns({40, 10, 14, 14, 18, 56}, 0);
    setEmpty(tr("No agreements in force on this day"),
             tr("Service agreements on cost recovery stand here with what was budgeted, charged and delivered."),
             tr("Add an agreement…"), [this] { openAgreementForm(m_desk, {}, window()); });
    addAddition(u"addAgreementAction"_s, tr("Agreement…"), 0, [this] { openAgreementForm(m_desk, {}, window()); });
    addAddition(u"addLineAction"_s, tr("Line of the agreement…"), Agreement, [this] { addLine(); });
    addAction(
        u"exportAgreementsAction"_s, tr("Save as a document…"), 0,
        [this] {
            saveTable(tr("Save the agreements"), tr("agreements", "name of a file"),
                      [asAt = day()](workspace::View& library, domain::Language language, const QString& path) {
                          return written(workspace::agreementsTable(library, asAt, language), path);
                      });
        },
        true);
    setEditing([this](const Record& record) { edit(record); }, [this](const Record& record) { remove(record); });
    reload();
}

void CooperationAgreements::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_desk->ask(
        this,
        [asAt = day(), language = Settings::contentLanguage()](workspace::View& library) {
            return workspace::agreementsAsAt(library, asAt, language);
        },
        [this](const QList<AgreementRow>& agreements) { show(agreements); }, m_cancel);
}

void CooperationAgreements::show(const QList<AgreementRow>& agreements)
{
    m_agreements = agreements;
    refill([this] {
        for (const AgreementRow& each : m_agreements) {
            QStringList remarks{tr("%1 serves %2").arg(each.provider, each.receiver)};
            if (!each.meeting.isEmpty())
                remarks.append(meetingName(each.meeting));
            if (!each.agreement.decision.isEmpty())
                remarks.append(each.agreement.decision);
            QTreeWidgetItem* top =
                addRow(nullptr, {Agreement, each.agreement.id.value},
                       {each.title, {}, {}, {}, signedText(each.agreement), remarks.join(u" · "_s)});
            top->setFont(0, boldFont(this));
            for (const domain::AgreementLine& line : each.lines) {
                QTreeWidgetItem* item =
                    addRow(top, {Line, line.id.value},
                           {line.service, line.currency, shown(line.budgeted), shown(line.charged),
                            dayText(line.deliveredOn), line.isOverBudget() ? tr("over budget") : line.delivered},
                           line.isOverBudget() ? u"dialog-warning"_s : QString());
                alignNumbers(item, {2, 3});
            }
            for (const domain::AgreementTotal& total : each.totals) {
                QTreeWidgetItem* item = addRow(
                    top, {}, {tr("Total"), total.currency, shown(total.budgeted), shown(total.charged), {}, {}});
                alignNumbers(item, {2, 3});
                for (int column = 0; column < 4; ++column)
                    item->setFont(column, boldFont(this));
            }
        }
    });
}

void CooperationAgreements::addLine()
{
    domain::AgreementLine line;
    line.agreement = {current().id};
    for (const AgreementRow& each : m_agreements) {
        if (each.agreement.id == line.agreement)
            line.position = int(each.lines.size());
    }
    openAgreementLineForm(m_desk, line, window());
}

void CooperationAgreements::edit(const Record& record)
{
    for (const AgreementRow& each : m_agreements) {
        if (record == Record{Agreement, each.agreement.id.value})
            return openAgreementForm(m_desk, each, window());
        for (const domain::AgreementLine& line : each.lines) {
            if (record == Record{Line, line.id.value})
                return openAgreementLineForm(m_desk, line, window());
        }
    }
}

void CooperationAgreements::remove(const Record& record)
{
    m_desk->change(
        this,
        [record](workspace::Library& library) {
            return record.kind == Agreement ? workspace::removeAgreement(library, {record.id})
                                            : workspace::removeAgreementLine(library, {record.id});
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("It is deleted.")); });
}

CooperationContributions::CooperationContributions(Desk* desk, QWidget* parent)
    : CooperationTab(
          desk, u"contributions"_s, tr("Contributions with their sums"),
          {tr("Donor"), tr("Year"), tr("Kind"), tr("Currency"), tr("Amount"), tr("For"), tr("Reported in")}, false,
          parent)
{
    setColumns({36, 8, 24, 10, 16, 30, 24}, 5);
    setEmpty(tr("No contributions yet"),
             tr("Who gave what in which year and for what; sums are made for each currency by itself."),
             tr("Add a contribution…"), [this] { openContributionForm(m_desk, {}, window()); });
    addAddition(u"addContributionAction"_s, tr("Contribution…"), 0,
                [this] { openContributionForm(m_desk, {}, window()); });
    addAction(
        u"exportContributionsAction"_s, tr("Save as a document…"), 0,
        [this] {
            saveTable(tr("Save the contributions"), tr("contributions", "name of a file"),
                      [](workspace::View& library, domain::Language language, const QString& path) {
                          workspace::ContributionQuery query;
                          query.language = language;
                          return written(workspace::contributionsTable(library, query), path);
                      });
        },
        true);
    setEditing([this](const Record& record) { edit(record); },
               [this](const Record& record) {
                   m_desk->change(
                       this,
                       [record](workspace::Library& library) {
                           return workspace::removeContributions(library, {{record.id}});
                       },
                       [this] { Q_EMIT m_desk->undoableDone(tr("It is deleted.")); });
               });
    reload();
}

void CooperationContributions::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    workspace::ContributionQuery query;
    query.language = Settings::contentLanguage();
    query.order = workspace::ContributionOrder::Donor;
    query.ranking = query.language;
    m_desk->ask(
        this, [query](workspace::View& library) { return workspace::contributionsOf(library, query); },
        [this](const QList<ContributionRow>& contributions) { show(contributions); }, m_cancel);
}

void CooperationContributions::show(const QList<ContributionRow>& contributions)
{
    m_contributions = contributions;
    refill([this] {
        for (const ContributionRow& each : m_contributions) {
            const domain::Contribution& given = each.contribution;
            QTreeWidgetItem* item = addRow(
                nullptr, {Contribution, given.id.value},
                {each.donor, given.year > 0 ? QString::number(given.year) : QString(),
                 workspace::contributionKindName(given.kind), given.amount ? given.amount->currency : QString(),
                 given.amount ? shown(given.amount->hundredths) : tr("not known"), each.purpose, given.reference});
            alignNumbers(item, {4});
        }
        for (const domain::Money& total : workspace::sumsOf(m_contributions).total.totals) {
            QTreeWidgetItem* item =
                addRow(nullptr, {}, {tr("Total"), {}, {}, total.currency, shown(total.hundredths), {}, {}});
            alignNumbers(item, {4});
            for (int column = 0; column < 5; ++column)
                item->setFont(column, boldFont(this));
        }
    });
}

void CooperationContributions::edit(const Record& record)
{
    for (const ContributionRow& each : m_contributions) {
        if (each.contribution.id.value == record.id)
            return openContributionForm(m_desk, each, window());
    }
}

} // namespace rapporteur::gui
