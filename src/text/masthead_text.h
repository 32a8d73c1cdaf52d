// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a masthead as one folded text, with what has been read from it so far. Part of readMasthead().
#pragma once

#include "text/masthead.h"

#include <QHash>

namespace rapporteur::text {

/// What a stretch of the masthead turned out to be. What is read by its form goes first; body and titles are what is
/// left.
enum class MastheadRole : quint8 {
    Free,
    Header, ///< distribution, date, languages
    Symbol,
    Ordinal,
    Segment, ///< dates and places of the meeting
    Item,
    Note,         ///< a footnote, or its mark
    Organization, ///< "United Nations", the name of the programme, logo letters
    Author,
    Edition, ///< "Addendum"
    Body,
    Text, ///< the document's text has begun
};

/// All offsets are into folded().
class MastheadText {
public:
    explicit MastheadText(const MastheadInput& input);

    /// Lines in text::fold() form with plain apostrophes, each ended by '\n'.
    const QString& folded() const { return m_folded; }
    qsizetype size() const { return m_folded.size(); }

    int lineCount() const { return int(m_lines.size()); }
    const MastheadLine& line(int index) const { return m_lines[index]; }
    int lineAt(qsizetype offset) const;
    qsizetype lineBegin(int line) const { return m_lineBegins[line]; }
    /// Without the line break.
    qsizetype lineEnd(int line) const { return m_lineBegins[line + 1] - 1; }

    /// The lines as printed, each ended by '\n'; its offsets are its own.
    const QString& allPrinted() const { return m_allPrinted; }
    /// The first folded character that comes from this printed one or a later one.
    qsizetype foldedOffset(qsizetype printedOffset) const;

    /// The text as printed, lines joined (Chinese without blank), without blanks at the ends.
    QString printed(qsizetype begin, qsizetype end) const;
    /// The printed character that a folded one comes from.
    QChar printedAt(qsizetype offset) const;
    domain::Place place(qsizetype begin, qsizetype end) const;

    void claim(qsizetype begin, qsizetype end, MastheadRole role);
    /// Text beyond either end.
    MastheadRole roleAt(qsizetype offset) const { return m_roles.value(offset, MastheadRole::Text); }
    /// Whether something of this role stands before an offset.
    bool hasRead(MastheadRole role, qsizetype before) const;
    /// Whether nothing of the stretch was read yet.
    bool isFree(qsizetype begin, qsizetype end) const;
    /// Whether nothing but blanks, punctuation and stretches that were read stand there.
    bool isEmptyOrRead(qsizetype begin, qsizetype end) const;
    /// The end of the last stretch that was read before `offset`, on its line or an earlier one; 0 if there is none.
    qsizetype readEndBefore(qsizetype offset) const;
    /// The begin of the next stretch that was read at or after `offset`; size() if there is none.
    qsizetype readBeginAfter(qsizetype offset) const;

    template <typename T>
    domain::Reading<T> reading(T value, double confidence, qsizetype begin, qsizetype end,
                               const QString& reason = {}) const
    {
        return {std::move(value), confidence, place(begin, end), reason};
    }

private:
    QList<MastheadLine> m_lines;
    QString m_folded;
    QList<qsizetype> m_lineBegins; ///< lineCount() + 1
    QString m_allPrinted;
    QList<qsizetype> m_printedOffset; ///< in m_allPrinted, for each character of m_folded
    QList<qsizetype> m_printedBegins; ///< in m_allPrinted, for each line
    QList<MastheadRole> m_roles;
};

/// Whether a stretch of folded text is open at its end: a colon, a comma, a hyphen, a small word such as "of" or
/// "на".
bool isUnfinished(QStringView folded);

/// Blanks and punctuation at both ends of [begin, end) left out.
void trimSpan(const QString& text, qsizetype& begin, qsizetype& end);

} // namespace rapporteur::text
