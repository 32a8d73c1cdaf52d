// SPDX-License-Identifier: GPL-3.0-or-later
// Finds cited decisions and resolutions: those whose number names the body, and bare numbers, which need the words
// around them.
#pragma once

#include "text/citations_bodies.h"

#include <optional>

namespace rapporteur::text {

/// A number that says nothing of its body: "25/5", "SS.VII/1", "79/93 A", "1701 (2006)", "3235 (XXIX)", "S-27/2".
struct BareNumber {
    enum class Form : quint8 {
        Slash,   ///< session or year, number: 25/5, XIII/25, 2011/24
        Year,    ///< 1701 (2006)
        Session, ///< 3235 (XXIX), 3201 (S-VI), 217 A (III)
        Alone,   ///< 1325: a citation only where the Security Council is named
    };
    TokenSpan span{};
    Form form = Form::Slash;
    QString session{}; ///< as it is printed in canonical forms: "25", "XIII", "SS.VII", "S-27", "2006"
    int sessionValue = 0;
    bool special = false; ///< S-27, ES-10, SS.VII
    bool roman = false;
    int number = 0;
    QStringList letters{}; ///< "A", "B"; or one section in roman numbers
};

/// The bare number that begins with this token; nothing if none does, or dates, fractions and paths look like one.
std::optional<BareNumber> readBareNumber(const CitationText& text, qsizetype token);

/// A decision whose number names its body, with the range it may begin (SC-4/10–SC-4/18) and its pinpoint.
std::optional<FoundCitation> readNamedDecision(const CitationText& text, qsizetype token,
                                               const CitationContext& context);

/// Collects bare numbers from left to right. Those that one noun governs (decisions 25/5, 26/3 and 27/8 of …) belong
/// together: what is said of one of them tells the body of all.
class BareNumbers {
public:
    BareNumbers(const CitationText& text, const CitationContext& context);

    /// Looks at a token; returns the token behind if a number was taken. Citations appear in `found` when their chain
    /// is complete.
    std::optional<qsizetype> take(qsizetype token, QList<FoundCitation>& found);
    /// A decision with a prefix was found: bare numbers right behind take the prefix along (MC-1/5, 1/6 and 1/7).
    void passed(const FoundCitation& named);
    /// Ends the last chain.
    void finish(QList<FoundCitation>& found);

private:
    struct Noun {
        bool resolution = false;
        qsizetype begin = -1; ///< first token of the noun; of the first number where the noun stands behind (Chinese)
        bool found = false;
        bool goesOn = false; ///< the noun of the chain before governs this number too
    };
    struct Member {
        BareNumber number;
        qsizetype rangeNumber = 0; ///< 112 in 79/98 to 79/112
        qsizetype end = 0;
        QString pinpoint;
    };

    Noun nounBefore(qsizetype token) const;
    Noun nounBehind(qsizetype end) const;
    bool isGlue(qsizetype token) const;
    bool takeWithPrefix(const BareNumber& number, QList<FoundCitation>& found);
    void readRange(Member& member) const;
    const NamedBody& ownOf(const BareNumber& number) const;
    FoundCitation cited(const Member& member, const NamedBody& body, bool named) const;

    const CitationText& m_text;
    NamedBody m_own;
    QList<NamedBody> m_ownBodies; ///< of a joint document several
    QList<Member> m_chain;
    Noun m_noun;
    qsizetype m_lastEnd = -1; ///< token behind the last member
    QString m_prefix;         ///< of a decision just passed
    qsizetype m_prefixEnd = -1;
};

} // namespace rapporteur::text
