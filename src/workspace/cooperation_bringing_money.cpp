// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements, contributions, calls and submissions of an import.
#include "store/agreement_repository.h"
#include "store/body_repository.h"
#include "store/call_repository.h"
#include "store/contribution_repository.h"
#include "store/kept_values.h"
#include "workspace/cooperation_bringing.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Agreement;
using domain::Call;
using domain::Contribution;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cooperation)
};

/// Whether a record of the library is the one given: by its reference where both have one, else by a title.
template <typename Record>
bool isSame(const Record& known, const Record& given)
{
    if (!known.reference.isEmpty() && !given.reference.isEmpty())
        return known.reference == given.reference.simplified();
    for (auto title = known.titles.begin(); title != known.titles.end(); ++title) {
        if (store::nameKey(given.titles.value(title.key())) == store::nameKey(*title))
            return true;
    }
    return false;
}

template <typename Record>
QString shown(const Record& record)
{
    const QString title = domain::preferred(record.titles, {domain::Language::English});
    return title.isEmpty() ? record.reference : title;
}

/// "2021", "2021-07" or a day.
void readSigned(const ImportEntry& entry, Agreement& agreement)
{
    const QString typed = entry.text(u"signed"_s).trimmed();
    struct Form {
        QStringView format;
        domain::DayPrecision precision;
    };
    constexpr Form forms[] = {{u"yyyy", domain::DayPrecision::Year},
                              {u"yyyy-MM", domain::DayPrecision::Month},
                              {u"yyyy-MM-dd", domain::DayPrecision::Day}};
    for (const Form& form : forms) {
        const QDate day = QDate::fromString(typed, form.format.toString());
        if (typed.size() == form.format.size() && day.isValid()) {
            agreement.signedOn = day;
            agreement.signedPrecision = form.precision;
            return;
        }
    }
    if (!typed.isEmpty())
        store::refuseValue(u"signed"_s, typed, Text::tr("this is no day; write it as 2021-11-01."));
}

std::optional<domain::Language> languageCalled(QStringView code)
{
    const domain::Language language = domain::languageFromCode(code);
    return language == domain::Language::Unknown ? std::nullopt : std::optional(language);
}

/// As it would be kept, without its id, to be compared.
Contribution compared(Contribution contribution)
{
    contribution.id = {};
    contribution.reference = contribution.reference.simplified();
    contribution.notes = contribution.notes.trimmed();
    for (QString& purpose : contribution.purposes)
        purpose = purpose.simplified();
    return contribution;
}

} // namespace

void CooperationBringing::agreement(const ImportEntry& entry)
{
    Agreement given;
    given.reference = entry.text(u"reference"_s);
    given.titles = entry.texts(u"titles"_s);
    given.provider = organisationOf(entry, u"provider"_s);
    given.receiver = organisationOf(entry, u"receiver"_s);
    given.decision = entry.text(u"decision"_s);
    given.meeting = meetingOf(entry, u"meeting"_s);
    readSigned(entry, given);
    given.period = {entry.day(u"start"_s), entry.day(u"end"_s)};
    given.costRecovery = entry.flag(u"cost_recovery"_s, true);
    given.notes = entry.text(u"notes"_s);
    const QList<ImportEntry> lines = entry.entries(u"lines"_s);
    entry.finish();
    for (const Agreement& known : store::agreements(m_connection)) {
        if (isSame(known, given))
            given.id = known.id;
    }
    if (given.id.isNull()) {
        given.id = store::setAgreement(m_connection, given);
        added(Text::tr("The agreement “%1” is added.").arg(shown(given)));
    } else {
        unchanged();
    }
    for (const ImportEntry& each : lines)
        line(each, given.id);
}

void CooperationBringing::line(const ImportEntry& entry, domain::AgreementId agreement)
{
    domain::AgreementLine given;
    given.agreement = agreement;
    given.position = -1;
    given.service = entry.text(u"service"_s).simplified();
    given.currency = entry.text(u"currency"_s);
    given.budgeted = entry.amount(u"budgeted"_s);
    given.charged = entry.amount(u"charged"_s);
    given.deliveredOn = entry.day(u"delivered_on"_s);
    given.delivered = entry.text(u"delivered"_s);
    entry.finish();
    for (const domain::AgreementLine& known : store::agreementLines(m_connection, agreement)) {
        if (known.service == given.service) {
            unchanged();
            return;
        }
    }
    store::setAgreementLine(m_connection, given);
    added(Text::tr("A line of an agreement is added: %1.").arg(given.service));
}

void CooperationBringing::contribution(const ImportEntry& entry)
{
    Contribution given;
    given.donor = organisationOf(entry, u"donor"_s);
    given.kind = entry.choice(u"kind"_s, domain::contributionKindFromCode, domain::ContributionKind::Voluntary);
    given.year = entry.number(u"year"_s);
    const QString currency = entry.text(u"currency"_s);
    if (const auto amount = entry.amount(u"amount"_s))
        given.amount = store::keptMoney({currency, *amount});
    else if (!currency.isEmpty())
        store::refuseValue(u"amount"_s, {}, Text::tr("there is a currency without an amount."));
    given.pledgedOn = entry.day(u"pledged"_s);
    given.receivedOn = entry.day(u"received"_s);
    given.reference = entry.text(u"reference"_s);
    given.purposes = entry.texts(u"purposes"_s);
    given.notes = entry.text(u"notes"_s);
    entry.finish();
    if (!m_contributions) {
        m_contributions.emplace();
        for (const Contribution& known : store::contributions(m_connection))
            (*m_contributions)[known.donor].append(compared(known));
    }
    QList<Contribution>& known = (*m_contributions)[given.donor];
    if (const qsizetype place = known.indexOf(compared(given)); place >= 0) {
        known.removeAt(place);
        unchanged();
        return;
    }
    store::setContribution(m_connection, given);
    added(Text::tr("A contribution is added: %1.")
              .arg(organisationName(*m_directory.find(given.donor), domain::Language::English)));
}

void CooperationBringing::call(const ImportEntry& entry)
{
    Call given;
    given.reference = entry.text(u"reference"_s);
    given.titles = entry.texts(u"titles"_s);
    given.decision = entry.text(u"decision"_s);
    given.meeting = meetingOf(entry, u"meeting"_s);
    given.audience = entry.choice(u"audience"_s, domain::callAudienceFromCode, domain::CallAudience::Named);
    for (const QString& addressee : entry.list(u"addressees"_s))
        given.addressees.append(store::organisationCalled(m_connection, addressee));
    given.openedOn = entry.day(u"opened"_s);
    given.deadline = entry.day(u"deadline"_s);
    given.closed = entry.flag(u"closed"_s, false);
    given.notes = entry.text(u"notes"_s);
    const QList<ImportEntry> submissions = entry.entries(u"submissions"_s);
    entry.finish();
    for (const Call& known : store::calls(m_connection)) {
        if (isSame(known, given))
            given.id = known.id;
    }
    if (given.id.isNull()) {
        given.id = store::setCall(m_connection, given);
        added(Text::tr("The call “%1” is added.").arg(shown(given)));
    } else {
        unchanged();
    }
    for (const ImportEntry& each : submissions)
        submission(each, given.id);
}

void CooperationBringing::submission(const ImportEntry& entry, domain::CallId call)
{
    domain::Submission given;
    given.call = call;
    given.organisation = organisationOf(entry, u"organisation"_s);
    given.receivedOn = entry.day(u"received"_s);
    given.language = entry.choice(u"language"_s, languageCalled, domain::Language::Unknown);
    given.symbol = entry.text(u"symbol"_s);
    given.summary = entry.text(u"summary"_s);
    entry.finish();
    for (const domain::Submission& known : store::submissions(m_connection, call)) {
        if (known.organisation == given.organisation && known.receivedOn == given.receivedOn) {
            unchanged();
            return;
        }
    }
    store::setSubmission(m_connection, given);
    added(Text::tr("A submission is added: %1.")
              .arg(organisationName(*m_directory.find(given.organisation), domain::Language::English)));
}

} // namespace rapporteur::workspace
