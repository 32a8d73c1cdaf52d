// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/treaty_form.h"

#include "gui/dialogs/form_dialog.h"
#include "gui/settings.h"
#include "workspace/participation.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TreatyForm)
};

/// The days of a field; nothing, with a word to the person, for what is no such number.
std::optional<int> daysIn(FormDialog* form, QLineEdit* field)
{
    const QString text = field->text().trimmed();
    bool whole = false;
    const int days = text.toInt(&whole);
    if (whole && days >= 0 && days <= domain::mostDaysAfterDeposit)
        return days;
    form->refuse(Text::tr("“%1” is no number of days from 0 to %2. Write it as 90.")
                     .arg(text, QString::number(domain::mostDaysAfterDeposit)),
                 field);
    return std::nullopt;
}

void openForm(Desk* desk, const workspace::Treaty& treaty, QWidget* parent)
{
    auto* form = new FormDialog(desk, u"treatyDialog"_s, Text::tr("When the treaty binds"), parent);
    form->addRemark(treaty.bodyName);
    form->addRemark(treaty.known
                        ? Text::tr("Who is a Party at the opening of a meeting, and so may vote, follows from "
                                   "these days and from the deposits.")
                        : Text::tr("Nobody has said yet when this treaty binds: until then, nobody is a "
                                   "Party and nobody may vote."));
    auto* inForce = form->addDay(u"treatyInForceEdit"_s, Text::tr("In force since:"), treaty.terms.inForce);
    form->addRemark(Text::tr("The day on which the treaty itself entered into force. No instrument binds before it. "
                             "Leave it empty while the treaty is not in force."));
    auto* days = form->addLine(u"treatyDaysEdit"_s, Text::tr("Days after a deposit:"),
                               QString::number(treaty.terms.daysAfterDeposit), u"90"_s);
    form->addRemark(Text::tr("So long after its deposit an instrument binds; the article of the treaty on entry into "
                             "force says it. Usual are 90 days, the ninetieth day after the deposit."));
    form->finish([=] {
        const auto since = form->dayIn(inForce);
        const auto after = since ? daysIn(form, days) : std::nullopt;
        if (!after)
            return;
        domain::TreatyTerms kept = treaty.terms;
        kept.inForce = *since;
        kept.daysAfterDeposit = *after;
        form->keep([kept](workspace::Library& library) { return workspace::setTreatyTerms(library, kept); },
                   Text::tr("The days of the treaty are kept."));
    });
}

} // namespace

void openTreatyForm(Desk* desk, domain::MeetingId meeting, QWidget* parent)
{
    desk->ask(
        parent,
        [meeting, language = Settings::contentLanguage()](workspace::View& view) {
            return workspace::treatyOf(view, meeting, language);
        },
        [desk, parent](const workspace::Treaty& treaty) { openForm(desk, treaty, parent); });
}

} // namespace rapporteur::gui
