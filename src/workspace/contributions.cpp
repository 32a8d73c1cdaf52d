// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/contributions.h"

#include "store/organisation_repository.h"
#include "workspace/record_names.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::AmountProblem;
using domain::ContributionKind;
using domain::Language;
using domain::OrganisationId;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(contributions)
};

QString nameIn(const domain::Translations& names, Language language)
{
    return domain::preferred(names, {language, Language::English});
}

/// Donors as a report names them: States, then the others, each by its name in a language.
QHash<OrganisationId, int> ranksOf(const store::OrganisationDirectory& directory, Language language)
{
    QList<domain::Organisation> donors = directory.all();
    QCollator collator{QLocale(code(language))};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(
        donors.begin(), donors.end(), [&](const domain::Organisation& one, const domain::Organisation& other) {
            const bool state = one.kind == domain::OrganisationKind::State;
            const bool otherState = other.kind == domain::OrganisationKind::State;
            if (state != otherState)
                return state;
            return collator.compare(organisationName(one, language), organisationName(other, language)) < 0;
        });
    QHash<OrganisationId, int> ranks;
    for (const domain::Organisation& donor : donors)
        ranks.insert(donor.id, int(ranks.size()));
    return ranks;
}

void put(QList<ContributionRow>& rows, const QHash<OrganisationId, int>& ranks, bool years)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const ContributionRow& one, const ContributionRow& other) {
        if (years && one.contribution.year != other.contribution.year)
            return one.contribution.year > other.contribution.year;
        return ranks.value(one.contribution.donor) < ranks.value(other.contribution.donor);
    });
}

void count(ContributionSum& sum, const domain::Contribution& contribution)
{
    ++sum.contributions;
    if (!contribution.amount) {
        ++sum.withoutAmount;
        return;
    }
    addTo(sum.totals, *contribution.amount);
    sum.totals = sorted(sum.totals);
}

struct KindName {
    ContributionKind kind;
    const char* name;
};
constexpr KindName kindNames[] = {
    {ContributionKind::Voluntary, QT_TRANSLATE_NOOP("contributions", "voluntary contribution")},
    {ContributionKind::Assessed, QT_TRANSLATE_NOOP("contributions", "assessed contribution")},
    {ContributionKind::InKind, QT_TRANSLATE_NOOP("contributions", "contribution in kind")},
    {ContributionKind::Host, QT_TRANSLATE_NOOP("contributions", "contribution of the host country")},
};

struct ProblemText {
    AmountProblem problem;
    const char* text;
};
constexpr ProblemText problemTexts[] = {
    {AmountProblem::Empty, QT_TRANSLATE_NOOP("contributions", "There is no amount.")},
    {AmountProblem::NotANumber,
     QT_TRANSLATE_NOOP("contributions", "This is no amount; write it as 1 234.50, without letters.")},
    {AmountProblem::Negative, QT_TRANSLATE_NOOP("contributions", "An amount is not negative.")},
    {AmountProblem::TooManyDecimals,
     QT_TRANSLATE_NOOP("contributions", "An amount has at most two decimals, as 1 234.50.")},
    {AmountProblem::TooLarge, QT_TRANSLATE_NOOP("contributions", "An amount is at most a million millions.")},
};

} // namespace

Result<QList<ContributionRow>> contributionsOf(View& view, const ContributionQuery& query)
{
    return view.read([&](Connection& connection) {
        const store::OrganisationDirectory directory(store::organisations(connection));
        QList<ContributionRow> rows;
        for (const domain::Contribution& each : store::contributions(connection, query.filter)) {
            const domain::Organisation* donor = directory.find(each.donor);
            rows.append({each, donor ? organisationName(*donor, query.language) : QString(),
                         nameIn(each.purposes, query.language)});
        }
        if (query.order != ContributionOrder::Added)
            put(rows, ranksOf(directory, query.ranking), query.order == ContributionOrder::Year);
        return rows;
    });
}

ContributionSums sumsOf(const QList<ContributionRow>& rows)
{
    ContributionSums sums;
    QHash<OrganisationId, qsizetype> places;
    for (const ContributionRow& row : rows) {
        const OrganisationId donor = row.contribution.donor;
        if (!places.contains(donor)) {
            places.insert(donor, sums.donors.size());
            sums.donors.append({donor, row.donor, {}, {}});
        }
        DonorSums& sum = sums.donors[places[donor]];
        for (ContributionSum* each :
             {&sum.years[row.contribution.year], &sum.total, &sums.years[row.contribution.year], &sums.total})
            count(*each, row.contribution);
    }
    return sums;
}

Result<QStringList> donorsOf(View& view, const ContributionQuery& query)
{
    const auto rows = contributionsOf(view, query);
    if (!rows)
        return Failure(rows.error());
    QStringList names;
    for (const DonorSums& donor : sumsOf(*rows).donors)
        names.append(donor.name);
    return names;
}

Result<QList<AgreementRow>> agreementsAsAt(View& view, QDate day, Language language)
{
    return view.read([&](Connection& connection) {
        const store::OrganisationDirectory directory(store::organisations(connection));
        const auto nameOf = [&](OrganisationId id) {
            const domain::Organisation* found = directory.find(id);
            return found ? organisationName(*found, language) : QString();
        };
        QList<AgreementRow> rows;
        for (const domain::Agreement& agreement : store::agreements(connection)) {
            const bool begun = !day.isValid() || !agreement.signedOn.isValid() || agreement.signedOn <= day;
            if (!begun || (day.isValid() && !agreement.period.covers(day)))
                continue;
            AgreementRow row;
            row.agreement = agreement;
            row.title = nameIn(agreement.titles, language);
            if (row.title.isEmpty())
                row.title = agreement.reference;
            row.provider = nameOf(agreement.provider);
            row.receiver = nameOf(agreement.receiver);
            row.meeting = meetingLine(connection, agreement.meeting);
            row.lines = store::agreementLines(connection, agreement.id);
            row.totals = totalsOf(row.lines);
            rows.append(row);
        }
        return rows;
    });
}

Result<domain::AgreementId> agreementCalled(View& view, const QString& typed)
{
    return view.read([&](Connection& connection) {
        return recordCalled(store::agreements(connection), typed, [](const domain::Agreement& record) {
            return QStringList(record.titles.values()) << record.reference;
        });
    });
}

QString contributionKindName(ContributionKind kind)
{
    for (const KindName& entry : kindNames) {
        if (entry.kind == kind)
            return Text::tr(entry.name);
    }
    return {};
}

QString amountProblemText(AmountProblem problem)
{
    for (const ProblemText& entry : problemTexts) {
        if (entry.problem == problem)
            return Text::tr(entry.text);
    }
    return {};
}

} // namespace rapporteur::workspace
