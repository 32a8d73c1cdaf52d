// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/follow_up.h"

#include "store/mandate_repository.h"
#include "text/mandate_addressees.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Mandate;
using domain::MandateId;
using domain::MandateState;
using domain::StatusEntry;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

template <typename Change>
Result<void> change(Library& library, const QString& label, Change&& body)
{
    return library.store().write(label, [&](Connection& connection) { body(connection); });
}

/// Addressees typed without a class get it from the table.
Mandate withClasses(Mandate mandate)
{
    for (domain::Addressee& addressee : mandate.addressees) {
        addressee.name = addressee.name.simplified();
        if (addressee.kind.isEmpty())
            addressee.kind = text::addresseeClass(addressee.name);
    }
    mandate.addressees.removeIf([](const domain::Addressee& each) { return each.name.isEmpty(); });
    return mandate;
}

void writeStatus(Connection& connection, StatusEntry entry, const QList<domain::Evidence>& evidence,
                 domain::StatusEntryId& written)
{
    if (entry.author.isEmpty())
        entry.author = store::Identity::ofThisComputer().author;
    written = store::addStatusEntry(connection, entry);
    for (domain::Evidence each : evidence) {
        each.mandate = entry.mandate;
        each.entry = written;
        each.author = entry.author;
        store::addEvidence(connection, each);
    }
}

Result<void> setStates(Library& library, const QList<MandateId>& mandates, MandateState state, const QString& label)
{
    return change(library, label, [&](Connection& connection) {
        for (const MandateId mandate : mandates)
            store::setMandateState(connection, mandate, state);
    });
}

} // namespace

Result<MandateList> listMandates(View& view, const MandateQuery& query)
{
    return view.read([&](Connection& connection) {
        const store::MandateIdPage page =
            store::mandateIdPage(connection, query.filter, query.order, query.offset, query.limit);
        return MandateList{page.total, page.ids,
                           store::mandateRows(connection, page.ids, query.filter.asAt, query.languages)};
    });
}

Result<QList<MandateId>> mandateIds(View& view, const MandateQuery& query)
{
    return view.read(
        [&](Connection& connection) { return store::mandateIds(connection, query.filter, query.order); });
}

Result<QList<store::MandateRow>> mandateRows(View& view, const QList<MandateId>& ids, const MandateQuery& query)
{
    return view.read([&](Connection& connection) {
        return store::mandateRows(connection, ids, query.filter.asAt, query.languages);
    });
}

Result<QStringList> officersInUse(View& view)
{
    return view.read([](Connection& connection) { return store::officersInUse(connection); });
}

Result<QList<store::AddresseeUse>> addresseesInUse(View& view)
{
    return view.read([](Connection& connection) { return store::addresseesInUse(connection); });
}

Result<DueCounts> dueCounts(View& view, QDate today, int days)
{
    return view.read([&](Connection& connection) {
        store::MandateFilter overdue;
        overdue.overdue = true;
        overdue.asAt = today;
        store::MandateFilter soon;
        soon.open = true;
        soon.operationalOnly = true;
        soon.asAt = today;
        soon.dueFrom = today;
        soon.dueTo = today.addDays(days);
        return DueCounts{int(store::mandateIds(connection, overdue, store::MandateOrder::Decision).size()),
                         int(store::mandateIds(connection, soon, store::MandateOrder::Decision).size())};
    });
}

Result<MandateId> addMandate(Library& library, const Mandate& given)
{
    Mandate mandate = withClasses(given);
    mandate.state = MandateState::Confirmed;
    mandate.origin = domain::Origin::Person;
    mandate.confidence = 1;
    return library.store().write(Text::tr("add a mandate"),
                                 [&](Connection& connection) { return store::addMandate(connection, mandate); });
}

Result<void> correctMandate(Library& library, const Mandate& given)
{
    Mandate mandate = withClasses(given);
    if (mandate.state == MandateState::Proposed)
        mandate.state = MandateState::Confirmed;
    mandate.confidence = 1;
    return change(library, Text::tr("correct a mandate"),
                  [&](Connection& connection) { store::setMandate(connection, mandate); });
}

Result<void> confirmMandates(Library& library, const QList<MandateId>& mandates)
{
    return setStates(library, mandates, MandateState::Confirmed,
                     Text::tr("confirm %n mandate(s)", nullptr, int(mandates.size())));
}

Result<void> rejectMandates(Library& library, const QList<MandateId>& mandates)
{
    return setStates(library, mandates, MandateState::Rejected,
                     Text::tr("reject %n mandate(s)", nullptr, int(mandates.size())));
}

Result<QList<MandateId>> splitMandate(Library& library, MandateId whole, const QList<Mandate>& parts)
{
    if (parts.size() < 2)
        return fail(ErrorCode::Invalid, {Text::tr("split"), QString::number(parts.size()),
                                         Text::tr("a mandate is split into two or more.")});
    return library.store().write(Text::tr("split a mandate"),
                                 [&](Connection& connection) -> Result<QList<MandateId>> {
                                     const auto known = store::mandate(connection, whole);
                                     if (!known)
                                         return fail(ErrorCode::NotFound, {QString::number(whole.value)});
                                     QList<MandateId> ids;
                                     for (const Mandate& given : parts) {
                                         Mandate part = withClasses(given);
                                         part.node = known->node;
                                         part.state = MandateState::Confirmed;
                                         part.confidence = 1;
                                         if (ids.isEmpty()) {
                                             part.id = whole;
                                             store::setMandate(connection, part);
                                             ids.append(whole);
                                         } else {
                                             part.origin = domain::Origin::Person;
                                             ids.append(store::addMandate(connection, part));
                                         }
                                     }
                                     return ids;
                                 });
}

Result<void> removeMandate(Library& library, MandateId mandate)
{
    return change(library, Text::tr("delete a mandate"),
                  [&](Connection& connection) { store::removeMandate(connection, mandate); });
}

Result<void> setOfficer(Library& library, const QList<MandateId>& mandates, const QString& officer)
{
    return library.store().write(Text::tr("give %n mandate(s) to an officer", nullptr, int(mandates.size())),
                                 [&](Connection& connection) -> Result<void> {
                                     for (const MandateId id : mandates) {
                                         auto mandate = store::mandate(connection, id);
                                         if (!mandate)
                                             return fail(ErrorCode::NotFound, {QString::number(id.value)});
                                         mandate->officer = officer.simplified();
                                         store::setMandate(connection, *mandate);
                                     }
                                     return {};
                                 });
}

Result<void> setNextStep(Library& library, MandateId id, const QString& nextStep)
{
    return library.store().write(Text::tr("set the next step"), [&](Connection& connection) -> Result<void> {
        auto mandate = store::mandate(connection, id);
        if (!mandate)
            return fail(ErrorCode::NotFound, {QString::number(id.value)});
        mandate->nextStep = nextStep.trimmed();
        store::setMandate(connection, *mandate);
        return {};
    });
}

Result<domain::StatusEntryId> addStatus(Library& library, const StatusEntry& entry,
                                        const QList<domain::Evidence>& evidence)
{
    return library.store().write(Text::tr("add a status"), [&](Connection& connection) {
        domain::StatusEntryId written;
        writeStatus(connection, entry, evidence, written);
        return written;
    });
}

Result<void> addStatuses(Library& library, const QList<MandateId>& mandates, const StatusEntry& entry,
                         const QList<domain::Evidence>& evidence)
{
    return change(library, Text::tr("add a status to %n mandate(s)", nullptr, int(mandates.size())),
                  [&](Connection& connection) {
                      for (const MandateId mandate : mandates) {
                          StatusEntry each = entry;
                          each.mandate = mandate;
                          domain::StatusEntryId written;
                          writeStatus(connection, each, evidence, written);
                      }
                  });
}

Result<domain::EvidenceId> addEvidence(Library& library, const domain::Evidence& given)
{
    domain::Evidence evidence = given;
    if (evidence.author.isEmpty())
        evidence.author = store::Identity::ofThisComputer().author;
    return library.store().write(Text::tr("add evidence"),
                                 [&](Connection& connection) { return store::addEvidence(connection, evidence); });
}

Result<void> removeEvidence(Library& library, domain::EvidenceId evidence)
{
    return change(library, Text::tr("remove evidence"),
                  [&](Connection& connection) { store::removeEvidence(connection, evidence); });
}

} // namespace rapporteur::workspace
