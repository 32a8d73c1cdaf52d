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
    const QString inForce = terms.inForce.toString(Qt::ISODate);
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

} // namespace rapporteur::cli
