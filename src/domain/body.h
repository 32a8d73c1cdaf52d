// SPDX-License-Identifier: GPL-3.0-or-later
// A body: a treaty, a conference of the parties, a committee, an organ; its names in every spelling and the roots of
// its symbols.
#pragma once

#include "domain/ids.h"
#include "domain/language.h"

#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace rapporteur::domain {

/// A text in each language that has one.
using Translations = QMap<Language, QString>;

/// The text in the first of these languages that has one, else in the first of the official order; empty if there is
/// none.
QString preferred(const Translations& texts, const QList<Language>& languages);

enum class BodyKind : quint8 {
    Other,
    Organization,
    Treaty,
    Conference,
    Assembly,
    Council,
    Commission,
    Committee,
    WorkingGroup,
    NegotiatingCommittee,
    Bureau,
    TaskForce,
    Secretariat,
};

/// "other", "organization", "treaty", "conference", … "working_group", "negotiating_committee".
QString code(BodyKind kind);
BodyKind bodyKindFromCode(QStringView code);

/// How the meetings of a body are told apart: by their ordinal, by the year of their session, or not at all.
enum class MeetingCounting : quint8 { Ordinal, Year, None };

/// "ordinal", "year", "none".
QString code(MeetingCounting counting);
MeetingCounting meetingCountingFromCode(QStringView code);

enum class NameUse : quint8 { Variant, Name, Short };

/// "variant", "name", "short".
QString code(NameUse use);
NameUse nameUseFromCode(QStringView code);

/// One spelling of a body's name.
struct BodyName {
    Language language = Language::Unknown;
    NameUse use = NameUse::Variant;
    QString name;
};

struct Body {
    BodyId id;
    QString code; ///< "MC-COP"
    BodyKind kind = BodyKind::Other;
    BodyId parent;
    QString series; ///< what stands before the number of its meetings: "COP"
    MeetingCounting counting = MeetingCounting::Ordinal;
    QList<BodyName> names;
    QStringList symbolRoots;      ///< patterns: "UNEP/MC/COP.{n}", "FCCC/CP/{y}/"
    QStringList decisionPrefixes; ///< "MC", "МК"
};

/// What the beginning of a symbol says of the meeting that the document was made for.
struct RootMatch {
    BodyId body;
    int ordinal = 0; ///< of the meeting; 0 where the root tells none
    int year = 0;    ///< 0 where the root tells none
};

/// What one root pattern reads in a canonical symbol. {n} stands for an integer or a roman number up to 999, {y} for
/// a year of four digits; the pattern must end at the end of a component. Letter case does not count (field notes on
/// symbols, section 1).
std::optional<RootMatch> matchRoot(const QString& pattern, const QString& symbol);

/// Of all bodies, the one whose longest root begins the symbol; nothing if none does.
std::optional<RootMatch> bodyOfSymbol(const QList<Body>& bodies, const QString& symbol);

/// The code of a meeting of a body: "COP-4"; "2025" for a body whose sessions are called by year.
QString meetingCode(const Body& body, int ordinalOrYear);

} // namespace rapporteur::domain
