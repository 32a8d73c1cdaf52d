// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a meeting: a tree of items under numbers and letters, set out by a document.
#pragma once

#include "domain/body.h"

#include <QDate>
#include <optional>

namespace rapporteur::domain {

/// The parts of an item's label: "5(b)(i)" has 5, (b), (i); "2.3" has 2, .3.
struct AgendaLabel {
    QStringList parts;

    bool isNull() const { return parts.isEmpty(); }
    QString text() const { return parts.join(QString()); }
    int number() const;
    QString letter() const; ///< all that follows the number: "(b)(i)"
    AgendaLabel parent() const;
    /// Sorts 2 before 10, 5 before 5(a), 5(b) before 5(aa).
    QString sortKey() const;
};

/// Reads the compact form in which labels are stored, and what a person types: "5 (b)", "5b)", "5(B)(i)". Null if it
/// is not a label.
AgendaLabel agendaLabel(const QString& text);

/// What each level of an item is called in a masthead that prints the titles of all levels joined by colons, from the
/// top level down. Empty where the number of parts does not tell which level they belong to (field notes on
/// documents, section 3).
QStringList titlesByLevel(const QString& itemTitle, int levels);

/// What became of an item beside being taken up as it stands.
enum class AgendaFate : quint8 { None, Added, Deferred, Withdrawn };

/// "", "added", "deferred", "withdrawn".
QString code(AgendaFate fate);
std::optional<AgendaFate> agendaFateFromCode(QStringView code);

struct AgendaItem {
    AgendaItemId id;
    AgendaItemId parent;
    AgendaLabel label;
    Translations titles;
    bool headingOnly = false; ///< stands over its sub-items and is not taken up itself
    QString topic;            ///< what links it with items of other meetings: "dental amalgam"
    Translations annotations; ///< of the annotated agenda; paragraphs with line feeds between
    AgendaFate fate = AgendaFate::None;
    MeetingId deferredTo; ///< of a deferred item; null while nobody said where to
    QString reason;       ///< of its fate
};

enum class AgendaStatus : quint8 { Provisional, Adopted };

/// "provisional", "adopted".
QString code(AgendaStatus status);
AgendaStatus agendaStatusFromCode(QStringView code);

struct Agenda {
    AgendaId id;
    QString symbol; ///< of the document that sets it out; empty while no document has named it
    AgendaStatus status = AgendaStatus::Provisional;
    MeetingId meeting{};
    QString annotatedSymbol{}; ///< of the document that annotates it
    QDate adoptedOn{};
    QString notes{};
    QList<AgendaItem> items; ///< in their order, parents before children
};

} // namespace rapporteur::domain
