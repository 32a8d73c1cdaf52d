// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/participation_import.h"

#include "store/body_repository.h"
#include "store/meeting_detail_repository.h"
#include "workspace/participation_draft.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Instrument;
using domain::Language;
using domain::Organisation;
using domain::OrganisationId;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(participation)
};

constexpr qsizetype mostTold = 50;

/// Fields that are kept as they are; of the others a cell is one line.
bool hasLines(const QString& field)
{
    return field == u"address"_s || field == u"notes"_s;
}

/// The cells of a row by their fields. A dash alone is an empty cell.
ParticipationCells cellsOf(const QStringList& row, const QStringList& fields)
{
    constexpr qsizetype longestCell = 4'000;
    constexpr qsizetype longestLine = 500;
    ParticipationCells cells;
    for (qsizetype column = 0; column < std::min(row.size(), fields.size()); ++column) {
        const QString& field = fields[column];
        const bool lines = hasLines(field);
        const QString cell =
            lines ? row[column].trimmed().left(longestCell) : row[column].simplified().left(longestLine);
        if (!field.isEmpty() && !cell.isEmpty() && cell != u"-"_s && cell != u"–"_s && cell != u"—"_s)
            cells.insert(field, cell);
    }
    return cells;
}

QStringList namesIn(const ParticipationCells& cells)
{
    QStringList names;
    for (const Language language : domain::officialLanguages) {
        if (const QString name = cells.value(u"name_"_s + domain::code(language)); !name.isEmpty())
            names.append(name);
    }
    return names;
}

/// What the library holds that a table can be about.
struct Facts {
    domain::MeetingId meeting;
    domain::BodyId conference;
    store::OrganisationDirectory directory;
    QHash<OrganisationId, store::KeptParticipation> known;
    QHash<OrganisationId, Instrument> instruments;
};

Facts factsOf(Connection& connection, const domain::MeetingDetail& meeting)
{
    const domain::BodyId conference = store::conferenceOf(connection, meeting.meeting.body);
    Facts facts{
        meeting.meeting.id, conference, store::OrganisationDirectory(store::organisations(connection)), {}, {}};
    for (const store::KeptParticipation& each : store::participationsOf(connection, meeting.meeting.id))
        facts.known.insert(each.participation.organisation, each);
    for (const Instrument& instrument : store::instruments(connection, conference))
        facts.instruments.insert(instrument.organisation, instrument);
    return facts;
}

template <typename Value>
std::optional<Value> valueIn(const QHash<OrganisationId, Value>& values, OrganisationId id)
{
    const auto found = values.constFind(id);
    return found == values.constEnd() ? std::nullopt : std::optional<Value>(*found);
}

class Planner {
public:
    Planner(const Facts& facts, ParticipationImport& import)
        : m_facts(facts)
        , m_import(import)
    {
    }

    void take(const ParticipationCells& cells, int line)
    {
        if (cells.isEmpty())
            return;
        const qsizetype place = placeOf(cells, line);
        m_last = place;
        if (place >= 0)
            m_drafts[place].take(cells, line);
        else
            tell(Text::tr("Line %1: no organization is named.").arg(line));
    }

    void finish(bool listed)
    {
        for (GrowingDraft& draft : m_drafts)
            m_import.drafts.append(draft.finished(m_facts.conference, listed));
    }

private:
    void tell(const QString& problem)
    {
        if (m_import.problems.size() < mostTold)
            m_import.problems.append(problem);
    }

    /// Where the draft of the row stands; -1 for a row that names nobody.
    qsizetype placeOf(const ParticipationCells& cells, int line)
    {
        QStringList names = namesIn(cells);
        const QString code = cells.value(u"code"_s);
        if (code.isEmpty() && names.isEmpty())
            return m_last; // a row of another person of the same delegation
        if (!code.isEmpty())
            names.prepend(code);
        const QString shown = names.value(code.isEmpty() || names.size() < 2 ? 0 : 1);
        QSet<OrganisationId> meant;
        for (const QString& name : names) {
            const QList<OrganisationId> found = m_facts.directory.called(name);
            if (found.size() == 1)
                meant.insert(found.first());
            else if (found.size() > 1 && code.isEmpty())
                return refused(
                    shown, line,
                    Text::tr("%n organizations are called so; give its code.", nullptr, int(found.size())));
        }
        if (meant.size() > 1)
            return refused(shown, line, Text::tr("code and name mean different organizations."));
        return meant.isEmpty() ? placeOfUnknown(cells, names, shown, line) : placeOfKnown(*meant.begin(), line);
    }

    qsizetype placeOfKnown(OrganisationId id, int line)
    {
        const auto place = m_places.constFind(id);
        if (place != m_places.constEnd())
            return *place;
        GrowingDraft draft(*m_facts.directory.find(id), line);
        draft.setKnown(m_facts.meeting, valueIn(m_facts.known, id), valueIn(m_facts.instruments, id));
        m_places.insert(id, m_drafts.size());
        return append(draft);
    }

    qsizetype placeOfUnknown(const ParticipationCells& cells, const QStringList& names, const QString& shown,
                             int line)
    {
        for (const QString& name : names) {
            const auto place = m_unknown.constFind(store::nameKey(name));
            if (place == m_unknown.constEnd())
                continue;
            const QString problem = m_drafts[*place].contradiction(cells);
            return problem.isEmpty() ? *place : refused(shown, line, problem);
        }
        const qsizetype place = addUnknown(cells, shown, line);
        for (const QString& name : names)
            m_unknown.insert(store::nameKey(name), place);
        return place;
    }

    qsizetype addUnknown(const ParticipationCells& cells, const QString& shown, int line)
    {
        const QString code = cells.value(u"code"_s).toUpper();
        auto kind = organisationKindFromText(cells.value(u"kind"_s));
        if (!kind && domain::isStateCode(code))
            kind = domain::OrganisationKind::State;
        if (!kind)
            return refused(shown, line,
                           Text::tr("the library knows no organization “%1”; tell its kind in a column, or add it "
                                    "first.")
                               .arg(shown));
        if (!domain::isPossibleCode(code, *kind))
            return refused(shown, line,
                           Text::tr("“%1” can be no code; that of a State has three letters, as JPN (ISO 3166-1).")
                               .arg(code.left(80)));
        if (namesIn(cells).isEmpty())
            return refused(shown, line, Text::tr("the library does not know it, and no column gives its name."));
        Organisation added;
        added.code = code;
        added.kind = *kind;
        GrowingDraft draft(added, line);
        draft.setKnown(m_facts.meeting, std::nullopt, std::nullopt);
        return append(draft);
    }

    qsizetype refused(const QString& what, int line, const QString& problem)
    {
        return append(GrowingDraft::refused(what, line, problem));
    }

    qsizetype append(const GrowingDraft& draft)
    {
        m_drafts.append(draft);
        return m_drafts.size() - 1;
    }

    const Facts& m_facts;
    ParticipationImport& m_import;
    QList<GrowingDraft> m_drafts;
    QHash<OrganisationId, qsizetype> m_places;
    QHash<QString, qsizetype> m_unknown; ///< by the keys of codes and names
    qsizetype m_last = -1;
};

void keepOrganisation(Connection& connection, ParticipationDraft& draft, ParticipationDone& done)
{
    if (draft.organisation.id.isNull()) {
        draft.organisation.id = store::addOrganisation(connection, draft.organisation);
        ++done.organisations;
        return;
    }
    const auto known = store::organisation(connection, draft.organisation.id);
    if (!known)
        throw store::Refused(ErrorCode::Conflict, {draft.what});
    if (*known != draft.organisation)
        store::setOrganisation(connection, draft.organisation);
}

void keepInstrument(Connection& connection, const ParticipationDraft& draft)
{
    if (!draft.instrument)
        return;
    Instrument instrument = *draft.instrument;
    instrument.organisation = draft.organisation.id;
    if (store::instrument(connection, instrument.organisation, instrument.body) != instrument)
        store::setInstrument(connection, instrument);
}

void keepParticipation(Connection& connection, const ParticipationDraft& draft)
{
    domain::Participation participation = draft.participation;
    participation.organisation = draft.organisation.id;
    const auto id = store::findParticipation(connection, participation.meeting, participation.organisation);
    // What a person changed after the plan was made is not overwritten.
    if (store::participation(connection, id) != draft.known)
        throw store::Refused(ErrorCode::Conflict, {draft.what});
    if (!draft.takesPart)
        return;
    if (!draft.known || draft.known->participation != participation)
        participation.id = store::setParticipation(connection, participation);
    for (domain::Participant participant : draft.participants) {
        participant.participation = participation.id;
        store::setParticipant(connection, participant);
    }
}

} // namespace

int ParticipationImport::count(ImportChange change) const
{
    return int(std::count_if(drafts.begin(), drafts.end(),
                             [&](const ParticipationDraft& draft) { return draft.change == change; }));
}

Result<ParticipationImport> planParticipation(View& view, domain::MeetingId meeting, const Sheet& table,
                                              const QStringList& fields)
{
    return view.read([&](Connection& connection) -> Result<ParticipationImport> {
        const auto detail = store::meetingDetail(connection, meeting);
        if (!detail)
            return fail(ErrorCode::NotFound, {QString::number(meeting.value)});
        const Facts facts = factsOf(connection, *detail);
        ParticipationImport import;
        import.meeting = meeting;
        import.conference = facts.conference;
        import.source = table.source;
        import.problems = table.problems;
        const bool named = std::any_of(fields.begin(), fields.end(), [](const QString& field) {
            return field == u"code"_s || field.startsWith(u"name_"_s);
        });
        if (!named) {
            import.problems.append(Text::tr("No column names the State or organization; choose one."));
            return import;
        }
        Planner planner(facts, import);
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            planner.take(cellsOf(table.rows[row], fields), table.lines[row]);
        // A table of what was deposited is no list of a meeting.
        planner.finish(!fields.contains(u"deposited_on"_s));
        return import;
    });
}

Result<ParticipationDone> applyParticipation(Library& library, const ParticipationImport& import)
{
    return library.store().write(Text::tr("bring participation in"), [&](Connection& connection) {
        ParticipationDone done;
        for (ParticipationDraft draft : import.drafts) {
            if (!draft.wanted || draft.change == ImportChange::Refused || draft.change == ImportChange::Unchanged)
                continue;
            keepOrganisation(connection, draft, done);
            keepInstrument(connection, draft);
            keepParticipation(connection, draft);
            ++(draft.change == ImportChange::Added ? done.added : done.changed);
        }
        return done;
    });
}

} // namespace rapporteur::workspace
