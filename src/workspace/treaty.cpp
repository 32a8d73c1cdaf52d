// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/treaty.h"

#include "store/body_repository.h"
#include "store/participation_repository.h"
#include "workspace/meetings.h"

namespace rapporteur::workspace {

using domain::BodyId;
using domain::Language;

Result<Treaty> treatyOf(View& view, BodyId body, Language language)
{
    return view.read([&](store::Connection& connection) -> Result<Treaty> {
        const store::BodyDirectory directory(store::bodies(connection));
        const BodyId conference = store::conferenceOf(connection, body);
        const BodyId ofParties = conference.isNull() ? body : conference;
        const domain::Body* known = directory.find(ofParties);
        if (known == nullptr)
            return fail(ErrorCode::NotFound, {QString::number(ofParties.value)});
        Treaty treaty;
        treaty.bodyCode = known->code;
        treaty.bodyName = directory.displayName(ofParties, {language, Language::English});
        const auto terms = store::treatyTerms(connection, ofParties);
        treaty.known = terms.has_value();
        treaty.terms = terms.value_or(domain::TreatyTerms());
        treaty.terms.body = ofParties;
        return treaty;
    });
}

Result<Treaty> treatyOf(View& view, domain::MeetingId meeting, Language language)
{
    const auto detail = meetingDetail(view, meeting);
    if (!detail)
        return Failure(detail.error());
    return treatyOf(view, detail->meeting.body, language);
}

} // namespace rapporteur::workspace
