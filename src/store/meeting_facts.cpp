// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/meeting_facts.h"

#include "domain/field_value.h"
#include "domain/remark.h"
#include "store/agenda_repository.h"
#include "store/document_repository.h"
#include "store/meeting_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

using domain::Body;
using domain::BodyId;
using domain::Field;
using domain::FieldReading;
using domain::MeetingCounting;
using domain::MeetingId;
using domain::MeetingSegment;
using domain::ProposalId;

namespace {

class MeetingFacts {
public:
    MeetingFacts(Connection& connection, const BodyDirectory& directory, const FactTarget& target,
                 const QList<FieldReading>& readings)
        : m_connection(connection)
        , m_directory(directory)
        , m_target(target)
    {
        for (const FieldReading& reading : readings)
            m_readings.insert(reading.field, reading);
    }

    QList<ProposalId> run()
    {
        const QStringList symbols = symbolsOf(m_connection, m_target.document);
        bool bodyKnown = false;
        if (!m_readings.value(Field::Body).confirmed) {
            for (const QString& symbol : symbols)
                bodyKnown |= meetingOfSymbol(symbol, symbols.size() == 1);
        }
        if (!bodyKnown)
            meetingOfPrintedBody();
        const QList<MeetingId> meetings = meetingsOf(m_connection, m_target.document);
        m_agendaMeeting = meetingOfAgendaDocument(meetings.isEmpty());
        if (!m_agendaMeeting.isNull() && (meetings.isEmpty() || meetings.contains(m_agendaMeeting)))
            describe(m_agendaMeeting);
        else if (meetings.size() == 1)
            describe(meetings.first()); // with several, nobody knows whose days and items the masthead prints
        return m_proposals;
    }

private:
    QString sureValue(Field field) const
    {
        const FieldReading reading = m_readings.value(field);
        return isSure(reading) ? reading.value : QString();
    }

    void ask(Field field, const QString& value, const QString& reason, MeetingId meeting = {})
    {
        FieldReading reading = m_readings.value(field);
        reading.field = field;
        reading.value = value;
        if (!reason.isEmpty())
            reading.reason = reason;
        m_proposals.append(
            propose(m_connection, {reading, m_target.document, m_target.version, meeting, m_target.file}));
    }

    /// A document that is put to a meeting of the body stays there: a person may have moved it.
    bool hasMeetingOf(BodyId body)
    {
        return m_connection
            .one<qint64>("SELECT 1 FROM document_meeting d JOIN meeting m ON m.id = d.meeting_id "
                         "WHERE d.document_id = ?1 AND m.body_id = ?2",
                         m_target.document, body)
            .has_value();
    }

    void attend(const Body& body, int number)
    {
        linkBody(m_connection, m_target.document, body.id);
        if (body.counting == MeetingCounting::None || hasMeetingOf(body.id))
            return;
        const MeetingId meeting =
            number > 0 ? ensureMeeting(m_connection, body, number) : meetingOnPrintedDays(body.id);
        if (!meeting.isNull())
            linkMeeting(m_connection, m_target.document, meeting);
    }

    MeetingId meetingOnPrintedDays(BodyId body)
    {
        const auto segments = domain::segmentsFromText(sureValue(Field::Segments));
        for (const MeetingSegment& segment : domain::withDays(segments.value_or(QList<MeetingSegment>()))) {
            if (const MeetingId meeting = findMeetingByStart(m_connection, body, segment.start); !meeting.isNull())
                return meeting;
        }
        return {};
    }

    bool meetingOfSymbol(const QString& symbol, bool onlyOne)
    {
        const auto match = m_directory.ofSymbol(symbol);
        const Body* body = match ? m_directory.find(match->body) : nullptr;
        if (!body)
            return false;
        const FieldReading ordinal = m_readings.value(Field::MeetingOrdinal);
        int number = body->counting == MeetingCounting::Year ? match->year : match->ordinal;
        if (onlyOne && body->counting == MeetingCounting::Ordinal && isSure(ordinal)) {
            if (number > 0 && number != ordinal.value.toInt() && !ordinal.confirmed)
                ask(Field::MeetingOrdinal, ordinal.value, u"the symbol says %1"_s.arg(number));
            else
                number = ordinal.value.toInt();
        }
        attend(*body, number);
        if (body->kind == domain::BodyKind::Organization || body->kind == domain::BodyKind::Treaty)
            return false; // the printed body may be one of theirs that meets
        if (onlyOne)
            comparePrintedBody(*body);
        return true;
    }

    bool isAbove(const Body& upper, const Body* lower) const
    {
        while (lower && lower->id != upper.id)
            lower = m_directory.find(lower->parent);
        return lower != nullptr;
    }

    /// A masthead may print the treaty, the conference or both; a body of another family contradicts the symbol.
    void comparePrintedBody(const Body& body)
    {
        const FieldReading printed = m_readings.value(Field::Body);
        const BodyDirectory::Match match = m_directory.resolve(isSure(printed) ? printed.value : QString());
        const Body* named = m_directory.find(match.body);
        if (named && match.confidence >= domain::sure && !isAbove(*named, &body) && !isAbove(body, named))
            ask(Field::Body, m_directory.displayName(named->id, {m_target.language}),
                u"the symbol says %1"_s.arg(body.code));
    }

    void meetingOfPrintedBody()
    {
        const FieldReading printed = m_readings.value(Field::Body);
        if (printed.value.isEmpty())
            return;
        const BodyDirectory::Match match = m_directory.resolve(printed.value);
        const Body* body = m_directory.find(match.body);
        if (!body) {
            ask(Field::Body, printed.value, domain::remarkText(domain::RemarkKind::UnknownBody));
        } else if (printed.confirmed || (isSure(printed) && match.confidence >= domain::sure)) {
            const QString ordinal = sureValue(Field::MeetingOrdinal);
            attend(*body, body->counting == MeetingCounting::Ordinal ? ordinal.toInt() : 0);
            if (ordinal.isEmpty() && !hasMeetingOf(body->id) && m_readings.contains(Field::MeetingOrdinal))
                ask(Field::MeetingOrdinal, m_readings.value(Field::MeetingOrdinal).value, {});
        } else {
            ask(Field::Body, m_directory.displayName(body->id, {m_target.language}), {});
        }
    }

    /// The meeting whose agenda the masthead names. `link`: nothing else has told the meeting of the document.
    MeetingId meetingOfAgendaDocument(bool link)
    {
        const auto match = m_directory.ofSymbol(sureValue(Field::AgendaDocument));
        const Body* body = match ? m_directory.find(match->body) : nullptr;
        if (!body || match->ordinal == 0)
            return {};
        if (link)
            attend(*body, match->ordinal);
        return findMeeting(m_connection, body->id, domain::meetingCode(*body, match->ordinal));
    }

    void describe(MeetingId meeting)
    {
        assertSegments(meeting);
        assertItems(meeting);
    }

    void assertSegments(MeetingId meeting)
    {
        const FieldReading reading = m_readings.value(Field::Segments);
        const QList<MeetingSegment> printed =
            domain::segmentsFromText(reading.value).value_or(QList<MeetingSegment>());
        if (domain::withDays(printed).isEmpty())
            return;
        const QList<MeetingSegment> known = segmentsOf(m_connection, meeting, m_target.language);
        const auto comparison = domain::compareSegments(known, printed);
        const QList<MeetingSegment> merged = known.isEmpty() ? printed : domain::mergedSegments(known, printed);
        if (comparison == domain::SegmentComparison::Known) {
            if (isSure(reading))
                addPlaces(m_connection, meeting, printed, m_target.language);
        } else if (isSure(reading) && comparison == domain::SegmentComparison::Adds) {
            setSegments(m_connection, meeting, merged, m_target.language);
        } else {
            ask(Field::Segments, domain::segmentsText(merged),
                comparison == domain::SegmentComparison::Differs ? domain::remarkText(domain::RemarkKind::OtherDays)
                                                                 : QString(),
                meeting);
        }
    }

    QString linkedItems(MeetingId meeting)
    {
        QStringList labels;
        Statement rows =
            m_connection.query("SELECT i.label FROM document_agenda_item l JOIN agenda_item i ON i.id = l.item_id "
                               "JOIN agenda a ON a.id = i.agenda_id WHERE l.document_id = ?1 AND a.meeting_id = ?2 "
                               "ORDER BY i.sort_key",
                               m_target.document, meeting);
        while (rows.step())
            labels.append(rows.get<QString>(0));
        return domain::listText(labels);
    }

    void assertItems(MeetingId meeting)
    {
        const FieldReading reading = m_readings.value(Field::AgendaItems);
        QList<domain::AgendaLabel> labels;
        for (const QString& part : domain::listFromText(reading.value)) {
            if (const domain::AgendaLabel label = domain::agendaLabel(part); !label.isNull())
                labels.append(label);
        }
        if (labels.isEmpty())
            return;
        std::sort(labels.begin(), labels.end(),
                  [](const auto& one, const auto& other) { return one.sortKey() < other.sortKey(); });
        QStringList texts;
        for (const domain::AgendaLabel& label : labels)
            texts.append(label.text());
        const QString current = linkedItems(meeting);
        if (current.isEmpty() ? !isSure(reading) : current != domain::listText(texts)) {
            ask(Field::AgendaItems, domain::listText(texts),
                current.isEmpty() ? QString() : domain::remarkText(domain::RemarkKind::OtherVersion));
            return;
        }
        const bool otherMeeting = !m_agendaMeeting.isNull() && m_agendaMeeting != meeting;
        const QString agendaSymbol = otherMeeting ? QString() : sureValue(Field::AgendaDocument);
        settleProposals(m_connection, m_target.document, Field::AgendaItems, domain::listText(texts));
        const domain::AgendaId agenda = ensureAgenda(m_connection, meeting, agendaSymbol);
        if (!agendaSymbol.isEmpty())
            markAgendaDocuments(m_connection, agendaSymbol);
        for (const domain::AgendaLabel& label : labels) {
            const domain::AgendaItemId item = ensureItem(m_connection, agenda, label);
            if (current.isEmpty())
                linkItem(m_connection, m_target.document, item);
        }
        if (labels.size() == 1)
            assertItemTitles(agenda, labels.first());
    }

    void assertItemTitles(domain::AgendaId agenda, domain::AgendaLabel label)
    {
        QStringList titles =
            domain::titlesByLevel(m_readings.value(Field::ItemTitle).value, static_cast<int>(label.parts.size()));
        if (titles.isEmpty() || m_target.language == domain::Language::Unknown)
            return;
        if (!isSure(m_readings.value(Field::ItemTitle))) {
            ask(Field::ItemTitle, m_readings.value(Field::ItemTitle).value, {});
            return;
        }
        for (; !label.isNull(); label = label.parent())
            addItemTitle(m_connection, ensureItem(m_connection, agenda, label), m_target.language, titles.takeLast());
    }

    Connection& m_connection;
    const BodyDirectory& m_directory;
    FactTarget m_target;
    QMap<Field, FieldReading> m_readings;
    MeetingId m_agendaMeeting; ///< whose agenda the masthead names
    QList<ProposalId> m_proposals;
};

} // namespace

QList<ProposalId> assertMeeting(Connection& connection, const BodyDirectory& directory, const FactTarget& target,
                                const QList<FieldReading>& readings)
{
    return MeetingFacts(connection, directory, target, readings).run();
}

} // namespace rapporteur::store
