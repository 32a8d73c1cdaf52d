// SPDX-License-Identifier: GPL-3.0-or-later
// One paragraph of a decision or report, folded once, in which verbs and those they address are looked for.
#pragma once

#include "text/fold.h"
#include "text/mandate_tables.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <utility>

namespace rapporteur::text {

/// A verb where it stands. All offsets are into MandateParagraph::folded().
struct VerbAt {
    const VerbForm* form = nullptr; ///< never null in a found verb
    qsizetype begin = 0;
    qsizetype printedEnd = 0; ///< without a preposition that belongs to the form: "Solicita", not "Solicita al"
    qsizetype end = 0;
};

/// Those who are addressed behind a verb.
struct AddresseesAt {
    QStringList printed; ///< the heads of the noun phrases: "Executive Director", 执行秘书
    QString first;       ///< class of the first one
    qsizetype end = -1;  ///< behind the last one; -1 if there is none
};

/// Who stands before a verb as its subject.
struct SubjectAt {
    QString printed;
    QString addressee; ///< class, if it is one that is addressed
    bool isIssuer = false;
};

class MandateParagraph {
public:
    MandateParagraph(const QString& text, domain::Language language);

    const QString& folded() const { return m_folded.text; }
    domain::Language language() const { return m_language; }
    /// The words as printed, for a span of the folded text.
    QString printed(qsizetype begin, qsizetype end) const;

    /// Behind blanks and adverbs ("also", 又).
    qsizetype skipAdverbs(qsizetype at) const;
    /// The operative verb at this place, adverbs before or within it; the longest form, so that 邀请 is never read as
    /// 请. Nothing where the word is a noun ("Requests for assistance") or opens a preambular paragraph.
    std::optional<VerbAt> operativeVerb(qsizetype at) const;
    /// The verb of "decides to request" behind "decides".
    std::optional<VerbAt> infinitive(qsizetype at) const;
    /// 请 also stands inside 请求, 邀请函, 提请, 申请, and 决定 begins 决定草案: then it is no verb.
    bool isNoun(qsizetype begin, qsizetype end) const;

    /// Who is addressed behind a verb. Those named in "in cooperation with …" are not, nor what a head is part of.
    AddresseesAt addresseesAfter(qsizetype at) const;
    /// Where the action begins, for a verb and addressees that end here: behind "to", "de", "que".
    qsizetype actionAfter(qsizetype at) const;
    /// Where the body that asks ends, if it stands right behind its verb as in Arabic; -1 if none does.
    qsizetype bodyBehind(qsizetype at) const;
    /// The last head, of an issuer or of an addressee, in [begin, end).
    SubjectAt subjectBefore(qsizetype begin, qsizetype end) const;

    qsizetype sentenceBegin(qsizetype at) const;
    /// Whether one of these words stands here; its length, else 0.
    qsizetype wordAt(MandateWord kind, qsizetype at) const;

private:
    void separateConjunctions();
    std::optional<VerbAt> verbOf(const QList<VerbForm>& forms, qsizetype at) const;
    qsizetype wordsEnd(const VerbForm& form, qsizetype at, qsizetype& printedEnd) const;
    bool isSentenceEnd(qsizetype at) const;
    qsizetype lastWhole(const QString& form, qsizetype end) const;
    qsizetype phraseEnd(qsizetype at, bool behindVerb) const;
    std::pair<qsizetype, const AddresseeForm*> nextAddressee(qsizetype at, qsizetype limit) const;
    bool chained(qsizetype from, qsizetype to) const;
    bool listed(qsizetype from, qsizetype to, qsizetype headEnd) const;
    bool belongsTo(qsizetype from, qsizetype to) const;
    qsizetype asideIn(qsizetype from, qsizetype to) const;
    bool isHelper(qsizetype headEnd) const;

    domain::Language m_language;
    QString m_text;
    Folded m_folded;
};

} // namespace rapporteur::text
