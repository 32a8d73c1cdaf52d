// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/participation_draft.h"

#include "store/body_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Instrument;
using domain::Language;
using domain::Participant;
using domain::Participation;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(participation)
};

constexpr qsizetype mostTold = 50;
constexpr qsizetype longestLine = 500;

constexpr const char* participationFieldsOfTable[] = {"invited_on",  "registered_on", "credentials", "credentials_on",
                                                      "observer",    "observer_on",   "notes",       "person",
                                                      "family_name", "first_name"};
constexpr const char* personFields[] = {"person",  "honorific", "first_name", "family_name", "title",
                                        "address", "email",     "head",       "travel",      "travel_source"};

template <size_t Size>
bool holdsAny(const ParticipationCells& cells, const char* const (&fields)[Size])
{
    return std::any_of(std::begin(fields), std::end(fields),
                       [&](const char* field) { return cells.contains(QLatin1String(field)); });
}

QString shownDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("–");
}

bool isCalled(const domain::Organisation& organisation, const QString& name)
{
    const QString key = store::nameKey(name);
    const auto is = [&](const QString& known) { return store::nameKey(known) == key; };
    return std::any_of(organisation.names.begin(), organisation.names.end(), is) ||
           std::any_of(organisation.variants.begin(), organisation.variants.end(),
                       [&](const domain::OrganisationVariant& variant) { return is(variant.name); });
}

/// "registered on: – → 2021-10-01"
QString changeText(const QString& field, const QString& before, const QString& after)
{
    //: %1 is a field, %2 what it held, %3 what it will hold
    return Text::tr("%1: %2 → %3").arg(participationFieldName(field), before, after);
}

} // namespace

GrowingDraft::GrowingDraft(const domain::Organisation& organisation, int line)
    : m_organisationBefore(organisation)
{
    m_draft.line = line;
    m_draft.organisation = organisation;
    m_draft.what = organisationName(organisation, Language::English);
}

GrowingDraft GrowingDraft::refused(const QString& what, int line, const QString& problem)
{
    GrowingDraft draft({}, line);
    draft.m_draft.what = what;
    draft.m_refused = true;
    draft.tell(line, problem);
    return draft;
}

void GrowingDraft::setKnown(domain::MeetingId meeting, const std::optional<store::KeptParticipation>& known,
                            const std::optional<Instrument>& instrument)
{
    m_draft.known = known;
    m_draft.participation = known ? known->participation : Participation();
    m_draft.participation.meeting = meeting;
    m_draft.participation.organisation = m_draft.organisation.id;
    m_draft.instrument = m_instrumentBefore = instrument;
    const qsizetype persons = known ? known->participants.size() : 0;
    for (qsizetype place = persons - 1; place >= 0; --place) // values() gives the last that was put in first
        m_persons.insert(store::nameKey(known->participants[place].name), place);
}

void GrowingDraft::take(const ParticipationCells& cells, int line)
{
    if (m_refused)
        return;
    takeOrganisation(cells, line);
    takeInstrument(cells, line);
    takeParticipation(cells, line);
    if (holdsAny(cells, personFields))
        takePerson(cells, line);
    m_draft.takesPart = m_draft.takesPart || holdsAny(cells, participationFieldsOfTable);
}

QString GrowingDraft::contradiction(const ParticipationCells& cells) const
{
    const domain::Organisation& organisation = m_draft.organisation;
    const QString line = QString::number(m_draft.line);
    if (m_refused || !organisation.id.isNull())
        return {};
    const QString code = cells.value(u"code"_s).toUpper();
    if (!code.isEmpty() && !organisation.code.isEmpty() && code != organisation.code)
        return Text::tr("line %1 has the same name with the code “%2”, not “%3”.").arg(line, organisation.code, code);
    for (const Language language : domain::officialLanguages) {
        const QString name = cells.value(u"name_"_s + domain::code(language));
        const QString before = organisation.names.value(language);
        if (!name.isEmpty() && !before.isEmpty() && store::nameKey(name) != store::nameKey(before))
            return Text::tr("line %1 has the same code with the name “%2”, not “%3”.").arg(line, before, name);
    }
    return {};
}

void GrowingDraft::takeOrganisation(const ParticipationCells& cells, int line)
{
    domain::Organisation& organisation = m_draft.organisation;
    const QString code = cells.value(u"code"_s).toUpper();
    if (organisation.code.isEmpty() && !domain::isPossibleCode(code, organisation.kind))
        tellMisread(u"code"_s, code, line);
    else if (organisation.code.isEmpty())
        organisation.code = code;
    for (const Language language : domain::officialLanguages) {
        const QString name = cells.value(u"name_"_s + domain::code(language));
        if (name.isEmpty())
            continue;
        if (!organisation.names.contains(language))
            organisation.names.insert(language, name);
        else if (!isCalled(organisation, name))
            tell(line, Text::tr("the library calls it “%1”, not “%2”; the name stays.")
                           .arg(organisation.names.value(language), name));
    }
    domain::Region region = organisation.region;
    if (takeValue(cells, u"region"_s, line, region, &regionFromText)) {
        if (organisation.region == domain::Region::None)
            organisation.region = region;
        else if (organisation.region != region)
            tell(line, Text::tr("the library has it in another region: %1.").arg(regionName(organisation.region)));
    }
}

void GrowingDraft::takeInstrument(const ParticipationCells& cells, int line)
{
    Instrument instrument = m_draft.instrument.value_or(Instrument());
    const Instrument before = instrument;
    takeDay(cells, u"deposited_on"_s, line, instrument.depositedOn);
    takeDay(cells, u"withdrawn_on"_s, line, instrument.withdrawnOn);
    takeValue(cells, u"instrument"_s, line, instrument.kind, &instrumentKindFromText);
    if (instrument != before)
        m_draft.instrument = instrument;
}

void GrowingDraft::takeParticipation(const ParticipationCells& cells, int line)
{
    Participation& participation = m_draft.participation;
    takeDay(cells, u"invited_on"_s, line, participation.invitedOn);
    takeDay(cells, u"registered_on"_s, line, participation.registeredOn);
    takeValue(cells, u"credentials"_s, line, participation.credentials, &credentialsFromText);
    takeDay(cells, u"credentials_on"_s, line, participation.credentialsOn);
    takeValue(cells, u"observer"_s, line, participation.observer, &observerStateFromText);
    takeDay(cells, u"observer_on"_s, line, participation.observerOn);
    // In a row of a person, notes are of the person.
    if (!holdsAny(cells, personFields) && cells.contains(u"notes"_s)) {
        say(u"notes"_s, cells.value(u"notes"_s), line);
        participation.notes = cells.value(u"notes"_s);
    }
}

Participant GrowingDraft::personCalled(const QString& name, const QString& email)
{
    const QString key = store::nameKey(name);
    for (auto known = m_persons.find(key); known != m_persons.end() && known.key() == key; ++known) {
        const Participant person = m_draft.known->participants[known.value()];
        const bool same =
            email.isEmpty() || person.email.isEmpty() || person.email.compare(email, Qt::CaseInsensitive) == 0;
        if (!same)
            continue;
        m_persons.erase(known); // each is met once: two advisers are two persons
        return person;
    }
    Participant added;
    added.participation = m_draft.participation.id;
    added.name = name;
    return added;
}

void GrowingDraft::takePerson(const ParticipationCells& cells, int line)
{
    const QString parts =
        QStringList{cells.value(u"honorific"_s), cells.value(u"first_name"_s), cells.value(u"family_name"_s)}
            .join(u' ')
            .simplified();
    const bool named = cells.contains(u"first_name"_s) || cells.contains(u"family_name"_s);
    const QString name = cells.contains(u"person"_s) ? cells.value(u"person"_s) : named ? parts : QString();
    if (name.isEmpty()) {
        tell(line, Text::tr("it tells of a person and names none; that is left out."));
        return;
    }
    QString email = cells.value(u"email"_s);
    if (!email.isEmpty() && !domain::isMailAddress(email)) {
        tellMisread(u"email"_s, email, line);
        email.clear();
    }
    Participant person = personCalled(name, email);
    const Participant before = person;
    const auto replace = [&](const QString& field, QString& text) {
        if (cells.contains(field))
            text = cells.value(field);
    };
    replace(u"title"_s, person.title);
    replace(u"address"_s, person.address);
    replace(u"travel_source"_s, person.travelSource);
    replace(u"notes"_s, person.notes);
    if (!email.isEmpty())
        person.email = email;
    if (const QString cell = cells.value(u"head"_s); !cell.isEmpty()) {
        if (const auto head = truthFromText(cell))
            person.head = *head;
        else
            tellMisread(u"head"_s, cell, line);
    }
    if (const QString cell = cells.value(u"travel"_s); !cell.isEmpty()) {
        if (const auto travel = travelFromText(cell))
            person.travel = *travel;
        else
            tellMisread(u"travel"_s, cell, line);
    }
    m_draft.takesPart = true;
    if (!person.id.isNull() && person == before)
        return;
    m_draft.participants.append(person);
    if (m_draft.details.size() < mostTold)
        m_draft.details.append(person.id.isNull() ? Text::tr("Added: %1 (line %2)").arg(name).arg(line)
                                                  : Text::tr("Changed: %1 (line %2)").arg(name).arg(line));
}

void GrowingDraft::takeDay(const ParticipationCells& cells, const QString& field, int line, QDate& day)
{
    const QString cell = cells.value(field);
    if (cell.isEmpty())
        return;
    const CellDay read = dayFromText(cell);
    if (!read.day.isValid()) {
        tell(line, Text::tr("%1: %2").arg(participationFieldName(field), read.problem));
        return;
    }
    say(field, shownDay(read.day), line);
    day = read.day;
}

template <typename Value>
bool GrowingDraft::takeValue(const ParticipationCells& cells, const QString& field, int line, Value& value,
                             std::optional<Value> (*read)(const QString&))
{
    const QString cell = cells.value(field);
    if (cell.isEmpty())
        return false;
    const std::optional<Value> found = read(cell);
    if (!found) {
        tellMisread(field, cell, line);
        return false;
    }
    say(field, domain::code(*found), line);
    value = *found;
    return true;
}

void GrowingDraft::say(const QString& field, const QString& said, int line)
{
    const auto before = m_said.constFind(field);
    if (before != m_said.constEnd() && before->second != said)
        tell(line, Text::tr("%1: it says “%2”, line %3 said “%4”; the later counts.")
                       .arg(participationFieldName(field), said, QString::number(before->first), before->second));
    m_said.insert(field, {line, said});
}

void GrowingDraft::tell(int line, const QString& problem)
{
    if (m_draft.problems.size() < mostTold)
        m_draft.problems.append(Text::tr("Line %1: %2").arg(QString::number(line), problem));
}

void GrowingDraft::tellMisread(const QString& field, const QString& cell, int line)
{
    tell(line,
         Text::tr("%1: “%2” is not understood and left out.").arg(participationFieldName(field), cell.left(80)));
}

void GrowingDraft::checkInstrument(domain::BodyId conference)
{
    if (!m_draft.instrument || m_draft.instrument == m_instrumentBefore)
        return;
    Instrument& instrument = *m_draft.instrument;
    QString problem;
    if (conference.isNull())
        problem = Text::tr("the library knows no treaty of this meeting; what was deposited is left out.");
    else if (!domain::canBeParty(m_draft.organisation.kind))
        problem = Text::tr("only States and regional economic integration organizations become Parties; what was "
                           "deposited is left out.");
    else if (!instrument.depositedOn.isValid())
        problem = Text::tr("an instrument needs the day of its deposit; it is left out.");
    else if (instrument.withdrawnOn.isValid() && instrument.withdrawnOn < instrument.depositedOn)
        problem = Text::tr("the withdrawal is before the deposit; both are left out.");
    instrument.organisation = m_draft.organisation.id;
    instrument.body = conference;
    if (problem.isEmpty())
        return;
    tell(m_draft.line, problem);
    m_draft.instrument = m_instrumentBefore;
}

void GrowingDraft::checkDays()
{
    Participation& participation = m_draft.participation;
    const Participation before = m_draft.known ? m_draft.known->participation : Participation();
    // The day that the library has is that of the state before.
    if (participation.credentials != before.credentials && !m_said.contains(u"credentials_on"_s))
        participation.credentialsOn = {};
    if (participation.observer != before.observer && !m_said.contains(u"observer_on"_s))
        participation.observerOn = {};
    if (participation.credentials == domain::Credentials::None && participation.credentialsOn.isValid()) {
        if (m_said.contains(u"credentials_on"_s))
            tell(m_draft.line, Text::tr("a day of credentials needs their state; the day is left out."));
        participation.credentialsOn = {};
    }
    if (participation.observer == domain::ObserverState::None && participation.observerOn.isValid()) {
        if (m_said.contains(u"observer_on"_s))
            tell(m_draft.line, Text::tr("a day of admission needs its state; the day is left out."));
        participation.observerOn = {};
    }
}

void GrowingDraft::listChanges()
{
    const auto list = [&](const QString& field, const QString& before, const QString& after) {
        if (before != after)
            m_draft.details.append(changeText(field, before, after));
    };
    const Participation before = m_draft.known ? m_draft.known->participation : Participation();
    const Participation& after = m_draft.participation;
    list(u"invited_on"_s, shownDay(before.invitedOn), shownDay(after.invitedOn));
    list(u"registered_on"_s, shownDay(before.registeredOn), shownDay(after.registeredOn));
    list(u"credentials"_s, credentialsName(before.credentials), credentialsName(after.credentials));
    list(u"credentials_on"_s, shownDay(before.credentialsOn), shownDay(after.credentialsOn));
    list(u"observer"_s, observerStateName(before.observer), observerStateName(after.observer));
    list(u"observer_on"_s, shownDay(before.observerOn), shownDay(after.observerOn));
    list(u"notes"_s, before.notes.left(longestLine), after.notes.left(longestLine));
    const Instrument deposited = m_draft.instrument.value_or(Instrument());
    const Instrument depositedBefore = m_instrumentBefore.value_or(Instrument());
    if (deposited.kind != domain::InstrumentKind::Unknown)
        list(u"instrument"_s, instrumentKindName(depositedBefore.kind), instrumentKindName(deposited.kind));
    list(u"deposited_on"_s, shownDay(depositedBefore.depositedOn), shownDay(deposited.depositedOn));
    list(u"withdrawn_on"_s, shownDay(depositedBefore.withdrawnOn), shownDay(deposited.withdrawnOn));
    if (m_draft.organisation.id.isNull())
        return;
    list(u"code"_s, m_organisationBefore.code, m_draft.organisation.code);
    list(u"region"_s, regionName(m_organisationBefore.region), regionName(m_draft.organisation.region));
    for (const Language language : domain::officialLanguages)
        list(u"name_"_s + domain::code(language), m_organisationBefore.names.value(language),
             m_draft.organisation.names.value(language));
}

ParticipationDraft GrowingDraft::finished(domain::BodyId conference, bool listed)
{
    if (m_refused) {
        m_draft.change = ImportChange::Refused;
        m_draft.wanted = false;
        return m_draft;
    }
    m_draft.takesPart = m_draft.takesPart || listed;
    checkInstrument(conference);
    checkDays();
    listChanges();
    const bool unknown = m_draft.organisation.id.isNull();
    m_draft.what = organisationName(m_draft.organisation, Language::English);
    if (unknown)
        m_draft.details.prepend(Text::tr("The library does not know it: it is added (%1).")
                                    .arg(organisationKindName(m_draft.organisation.kind)));
    m_draft.change = unknown || (m_draft.takesPart && !m_draft.known) ? ImportChange::Added
                     : m_draft.details.isEmpty()                      ? ImportChange::Unchanged
                                                                      : ImportChange::Changed;
    return m_draft;
}

} // namespace rapporteur::workspace
