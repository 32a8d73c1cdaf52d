// SPDX-License-Identifier: GPL-3.0-or-later
// What the analysis might have read of a file, in one line a field, for the tests of importing.
#pragma once

#include "fresh_library.h"

#include "store/document_record_repository.h"
#include "store/document_repository.h"
#include "store/import_writer.h"

#include <QCryptographicHash>

namespace rapporteur::store {

using namespace Qt::StringLiterals;
using domain::Language;

template <typename T>
domain::Reading<T> readAs(const T& value, double confidence = 0.97)
{
    domain::Reading<T> reading;
    reading.value = value;
    reading.confidence = confidence;
    reading.place.page = 1;
    reading.place.boxes = {QRectF(72, 100, 200.5, 12)};
    return reading;
}

/// A note for the fourth Minamata COP, as a good analysis reads it.
inline domain::Analysis noteFor(const QString& symbol, Language language, const QString& title)
{
    domain::Analysis analysis;
    domain::Masthead& masthead = analysis.masthead;
    if (!symbol.isEmpty())
        masthead.symbols = readAs(QStringList{symbol});
    masthead.language = readAs(language);
    masthead.distribution = readAs(domain::Distribution::General);
    masthead.date = readAs(QDate(2021, 7, 5));
    masthead.originalLanguage = readAs(Language::English);
    masthead.body = readAs(u"Conference of the Parties to the Minamata Convention on Mercury"_s);
    masthead.meetingOrdinal = readAs(4);
    masthead.segments =
        readAs(QList<domain::MeetingSegment>{{QDate(2021, 11, 1), QDate(2021, 11, 5), u"online"_s, false}});
    masthead.agendaItems = readAs(QStringList{u"4(j)"_s});
    masthead.agendaDocument = readAs(u"UNEP/MC/COP.4/1"_s);
    masthead.itemTitle = readAs(u"Matters for action: the secretariat"_s);
    masthead.title = readAs(title);
    masthead.authorLine = readAs(u"Note by the secretariat"_s);
    analysis.language = language;
    analysis.languageConfidence = 0.99;
    return analysis;
}

/// A request for a file whose content is told by its name.
inline ImportRequest fileNamed(const QString& name)
{
    ImportRequest request;
    request.file.sha256 = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    request.file.size = name.size();
    request.file.mediaType = u"application/pdf"_s;
    request.file.originalName = name;
    request.file.pages = 3;
    return request;
}

inline domain::ImportOutcome import(Store& store, const ImportRequest& request, const domain::Analysis& analysis)
{
    const auto outcome =
        store.write(u"import"_s, [&](Connection& db) { return ImportWriter(db).write(request, analysis); });
    if (!outcome)
        FAIL("import: code " << int(outcome.error().code) << " " << outcome.error().detail.toStdString());
    return *outcome;
}

inline DocumentRecord recordOf(Store& store, domain::DocumentId document)
{
    const auto record = store.read([&](Connection& db) { return documentRecord(db, document); });
    REQUIRE(record);
    REQUIRE(*record);
    return **record;
}

inline QStringList symbolsIn(const DocumentRecord& record)
{
    QStringList symbols;
    for (const domain::DocumentSymbol& symbol : record.document.symbols)
        symbols.append(symbol.canonical);
    return symbols;
}

inline QStringList meetingsIn(const DocumentRecord& record)
{
    QStringList meetings;
    for (const RecordMeeting& meeting : record.meetings)
        meetings.append(meeting.bodyCode + u' ' + meeting.code);
    return meetings;
}

/// "revises UNEP/MC/COP.4/3", or "UNEP/MC/COP.4/3 revises it".
inline QStringList relationsIn(const DocumentRecord& record)
{
    QStringList relations;
    for (const domain::DocumentRelation& relation : record.relations)
        relations.append(relation.incoming ? QString(relation.otherSymbol + u' ' + code(relation.kind) + u" it"_s)
                                           : QString(code(relation.kind) + u' ' + relation.otherSymbol));
    return relations;
}

/// The open questions about a document: "date=2021-07-06".
inline QStringList questionsIn(const DocumentRecord& record)
{
    QStringList questions;
    for (const domain::Proposal& proposal : record.proposals) {
        if (proposal.state == domain::ProposalState::Open)
            questions.append(code(proposal.reading.field) + u'=' + proposal.reading.value);
    }
    return questions;
}

} // namespace rapporteur::store
