// SPDX-License-Identifier: GPL-3.0-or-later
// Contributions and agreements on services as a window and the command line use them: lists, totals that never mix
// currencies, donors in the order of a language, what is over budget; and the changes that a person makes.
#pragma once

#include "store/agreement_repository.h"
#include "store/contribution_repository.h"
#include "workspace/library.h"

namespace rapporteur::workspace {

struct ContributionRow {
    domain::Contribution contribution;
    QString donor; ///< its name
    QString purpose;
};
enum class ContributionOrder : quint8 {
    Added, ///< as they are reported
    Donor, ///< States, then the others, each by name
    Year   ///< latest first, then as Donor
};
struct ContributionQuery {
    store::ContributionFilter filter;
    domain::Language language = domain::Language::English; ///< of names and purposes
    ContributionOrder order = ContributionOrder::Added;
    /// Whose names rank the donors: the papers of the United Nations keep the English order in every language.
    domain::Language ranking = domain::Language::English;
};
Result<QList<ContributionRow>> contributionsOf(View& view, const ContributionQuery& query);

/// What contributions come to: sums by currency, and how many have no amount.
struct ContributionSum {
    int contributions = 0;
    int withoutAmount = 0;
    QList<domain::Money> totals; ///< by currency
    bool operator==(const ContributionSum&) const = default;
};
struct DonorSums {
    domain::OrganisationId donor;
    QString name;
    QMap<int, ContributionSum> years; ///< 0: those without a year
    ContributionSum total;
};
struct ContributionSums {
    QList<DonorSums> donors;          ///< in the order of the rows
    QMap<int, ContributionSum> years; ///< of all donors
    ContributionSum total;
};
/// Pure.
ContributionSums sumsOf(const QList<ContributionRow>& rows);
/// The names of all donors that a reference reports, each once.
Result<QStringList> donorsOf(View& view, const ContributionQuery& query);

struct AgreementRow {
    domain::Agreement agreement;
    QString title; ///< else the reference
    QString provider;
    QString receiver;
    QString meeting; ///< "MC-COP COP-4"; empty: none
    QList<domain::AgreementLine> lines;
    QList<domain::AgreementTotal> totals;
};
/// Those in force on a day (invalid: all), those signed first first.
Result<QList<AgreementRow>> agreementsAsAt(View& view, QDate day, domain::Language language);
/// The one agreement whose reference or title is, or else holds, the text. Errors: NotFound, Ambiguous.
Result<domain::AgreementId> agreementCalled(View& view, const QString& typed);

QString contributionKindName(domain::ContributionKind kind);
/// Why a text is no amount, as a sentence; empty for None.
QString amountProblemText(domain::AmountProblem problem);

// Changes: each is one labelled action that can be undone. Their errors are told in the headers of the store. A null
// id adds, another changes.

Result<domain::ContributionId> setContribution(Library& library, const domain::Contribution& contribution);
Result<void> removeContributions(Library& library, const QList<domain::ContributionId>& contributions);
Result<domain::AgreementId> setAgreement(Library& library, const domain::Agreement& agreement);
Result<void> removeAgreement(Library& library, domain::AgreementId agreement);
Result<domain::AgreementLineId> setAgreementLine(Library& library, const domain::AgreementLine& line);
Result<void> removeAgreementLine(Library& library, domain::AgreementLineId line);

} // namespace rapporteur::workspace
