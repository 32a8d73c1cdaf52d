// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/participation_treaty.h"

#include "cli/output.h"
#include "cli/register_options.h"
#include "workspace/meetings.h"
#include "workspace/participation.h"
#include "workspace/queries.h"
#include "workspace/treaty.h"

namespace rapporteur::cli {

using namespace Qt::StringLiterals;
using workspace::Treaty;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<Treaty> named(workspace::View& view, const QString& typed, domain::Language language)
{
    const auto meeting = workspace::meetingCalled(view, typed);
    if (meeting)
        return workspace::treatyOf(view, *meeting, language);
    // "COP" may mean meetings of many bodies, and the code of a body all its meetings.
    const auto body = workspace::bodyCalled(view, typed);
    return body ? workspace::treatyOf(view, *body, language) : Result<Treaty>(Failure(meeting.error()));
}

void print(const Treaty& treaty, bool json)
{
    const domain::TreatyTerms& terms = treaty.terms;
    const QString inForce = iso(terms.inForce);
    if (json) {
        printJson({{u"treaty"_s, QJsonObject{{u"body"_s, treaty.bodyCode},
                                             {u"name"_s, treaty.bodyName},
                                             {u"known"_s, treaty.known},
                                             {u"in_force"_s, inForce},
                                             {u"days_after_deposit"_s, terms.daysAfterDeposit}}}});
        return;
    }
    printTable({Text::tr("Body"), Text::tr("In force"), Text::tr("Days after a deposit"), Text::tr("Name")},
               {{treaty.bodyCode, inForce, treaty.known ? QString::number(terms.daysAfterDeposit) : QString(),
                 treaty.bodyName}});
    if (!terms.inForce.isValid())
        printMessage(Text::tr("While the treaty is not in force nobody is a Party; --in-force DAY says since when it "
                              "is."));
}

} // namespace

bool setsTreaty(const Invocation& invocation)
{
    return invocation.has("in-force") || invocation.has("days");
}

Result<void> tellTreaty(workspace::Library& library, workspace::View& view, const Invocation& invocation)
{
    const auto languages = shownLanguages(invocation);
    if (!languages)
        return Failure(languages.error());
    const QString typed = invocation.arguments[1];
    auto treaty = named(view, typed, languages->first());
    if (!treaty)
        return Failure(treaty.error());
    if (setsTreaty(invocation)) {
        const auto taken = takeDay(invocation, "in-force", treaty->terms.inForce);
        const auto days = numberOf(invocation, "days", treaty->terms.daysAfterDeposit);
        if (!taken)
            return taken;
        if (!days)
            return Failure(days.error());
        treaty->terms.daysAfterDeposit = *days;
        if (const auto kept = workspace::setTreatyTerms(library, treaty->terms); !kept)
            return kept;
        treaty->known = true;
    }
    print(*treaty, invocation.json());
    return {};
}

Result<void> tellParties(workspace::View& view, domain::MeetingId meeting, const Invocation& invocation)
{
    const auto detail = workspace::meetingDetail(view, meeting);
    const auto asAt = dayOf(invocation, "as-at");
    const auto languages = shownLanguages(invocation);
    if (!detail)
        return Failure(detail.error());
    if (!asAt)
        return Failure(asAt.error());
    if (!languages)
        return Failure(languages.error());
    const QDate day = asAt->isValid() ? *asAt : domain::votingDay(detail->parts);
    const auto rows = workspace::partiesOf(view, detail->meeting.body, day, languages->first());
    if (!rows)
        return Failure(rows.error());
    QJsonArray array;
    QList<QStringList> lines;
    for (const workspace::PartyRow& row : *rows) {
        array.append(QJsonObject{{u"code"_s, row.organisation.code},
                                 {u"name"_s, row.name},
                                 {u"instrument"_s, code(row.instrument.kind)},
                                 {u"deposited_on"_s, iso(row.instrument.depositedOn)},
                                 {u"withdrawn_on"_s, iso(row.instrument.withdrawnOn)},
                                 {u"party_since"_s, iso(row.since)},
                                 {u"party"_s, row.party}});
        lines.append({row.organisation.code, row.name, workspace::instrumentKindName(row.instrument.kind),
                      iso(row.instrument.depositedOn), iso(row.since), iso(row.instrument.withdrawnOn),
                      row.party ? Text::tr("Party") : QString()});
    }
    if (invocation.json())
        printJson({{u"as_at"_s, iso(day)}, {u"parties"_s, array}});
    else
        printTable({Text::tr("Code"),
                    Text::tr("Name"),
                    Text::tr("Instrument"),
                    Text::tr("Deposited"),
                    Text::tr("Party since"),
                    Text::tr("Withdrawn"),
                    {}},
                   lines);
    return {};
}

} // namespace rapporteur::cli
