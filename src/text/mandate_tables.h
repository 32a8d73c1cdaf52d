// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of resources/field that the search for mandates reads: verbs, and whom they address, in six languages.
#pragma once

#include "domain/citation.h"
#include "domain/language.h"
#include "domain/mandate.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace rapporteur::text {

struct VerbForm {
    QString folded;    ///< text::fold of the printed form
    QStringList words; ///< of `folded`: adverbs may stand between them
    QString verb;      ///< identifier, "requests"
    domain::VerbCategory category = domain::VerbCategory::Unknown;
    int force = 0;
    bool operative = true; ///< opens an operative paragraph; else a preambular one
};

struct AddresseeForm {
    QString folded;
    QString addressee; ///< identifier, "executive-director"
};

/// The forms of a language, longest first, so that the first that fits is the most exact. Read once; any thread.
const QList<VerbForm>& verbForms(domain::Language language);
const QList<AddresseeForm>& addresseeForms(domain::Language language);

/// What decisions deal with and ask for, as beginnings of words: `addressee` holds the class, "report", "waste".
const QList<AddresseeForm>& subjectForms(domain::Language language);

/// The classes of addressees in the order of the table, and their names: the first form of each language.
struct AddresseeTable {
    QStringList classes;
    QHash<QString, QList<QString>> names; ///< of a class, in the order of domain::officialLanguages
};
const AddresseeTable& addresseeTable();

/// "the same decision": an instrument that was named before.
struct AnaphorForm {
    QString folded;
    domain::CitationKind kind = domain::CitationKind::Decision; ///< or Resolution
};

/// The words of reported speech: verbs in the past, who may have asked, how an action is suggested.
struct ReportedSpeech {
    QList<VerbForm> verbs;
    QStringList bodies;    ///< folded: who may have asked
    QStringList occasions; ///< folded: meetings and instruments, which ask where no body is named
    QList<AnaphorForm> anaphors;
    QStringList wishes;   ///< folded: "may wish to"
    QStringList invites;  ///< folded: "is invited to"
    QStringList inherits; ///< folded: words that carry the one who asked over from the sentence before
};
const ReportedSpeech& reportedSpeech(domain::Language language);

/// standsAt, for a form of which the first letter stands there.
bool standsWholeAt(const QString& folded, qsizetype at, const QString& form);

/// The words beside the verbs (resources/field/mandate_words.tsv), folded, longest first. Any thread.
enum class MandateWord : quint8 { Adverb, Enacting, List, Aside, LookAlike, Determiner, Further, Report };
const QStringList& mandateWords(MandateWord kind, domain::Language language);

/// Verbs as they stand behind "decides to": "to request".
const QList<VerbForm>& infinitiveForms(domain::Language language);

/// Whether `form` stands in `folded` at `at` as a whole: alphabetic scripts need a boundary on both sides, Chinese
/// does not. Asked of every form at every letter of a text, so that the first letter is compared where it is asked.
inline bool standsAt(const QString& folded, qsizetype at, const QString& form)
{
    return at >= 0 && at < folded.size() && !form.isEmpty() && folded.constData()[at] == form.constData()[0] &&
           standsWholeAt(folded, at, form);
}

} // namespace rapporteur::text
