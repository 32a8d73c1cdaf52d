// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts printed text into the words, numbers and marks that symbols, decision numbers and citations are read from.
#pragma once

#include <QList>
#include <QString>

namespace rapporteur::domain {

/// A run of letters of one kind of script, a run of digits, or any other single character.
struct SymbolToken {
    enum class Kind : quint8 {
        Word,   ///< Latin, Cyrillic and Greek letters
        Han,    ///< ideographs
        Arabic, ///< Arabic letters, without harakat and tatweel
        Number, ///< decimal digits, as ASCII
        Mark,   ///< one character that is none of these
    };
    Kind kind = Kind::Mark;
    bool blankBefore = false; ///< white space stands before it
    bool breakBefore = false; ///< that white space holds a line break
    qsizetype begin = 0;      ///< in SymbolText::text
    qsizetype end = 0;
};

/// Text brought into the form that the grammar reads, cut into tokens.
///
/// Character by character: full-width forms, dashes, blanks and decimal digits become ASCII, small and modifier
/// slashes a slash; soft hyphens, zero-width and bidirectional controls and Arabic vowel signs go (field notes on
/// symbols, section 8). Nothing else changes.
class SymbolText {
public:
    explicit SymbolText(QStringView original);

    const QString& text() const { return m_text; }
    const QList<SymbolToken>& tokens() const { return m_tokens; }
    qsizetype size() const { return m_tokens.size(); }

    /// The token, or a mark without text beyond either end.
    const SymbolToken& at(qsizetype token) const;
    QStringView of(qsizetype token) const;
    /// The character of a mark; 0 for words, numbers, and beyond either end.
    char16_t mark(qsizetype token) const;
    bool isNumber(qsizetype token) const { return at(token).kind == SymbolToken::Kind::Number; }
    bool isWord(qsizetype token) const { return at(token).kind == SymbolToken::Kind::Word; }
    /// A token that no white space parts from the one before it.
    bool touches(qsizetype token) const { return token > 0 && token < size() && !m_tokens[token].blankBefore; }
    /// The value of a number of at most nine digits; -1 for anything else.
    int number(qsizetype token) const;

    /// Where a token begins and ends in the original text.
    qsizetype originalBegin(qsizetype token) const;
    qsizetype originalEnd(qsizetype token) const;

private:
    void normalize(QStringView original);
    void cut();

    QString m_text;
    QList<qsizetype> m_offsets; ///< of each unit in the original; empty where nothing was dropped
    QList<SymbolToken> m_tokens;
};

/// A letter of another script that prints like a Latin capital as that capital; any other character unchanged.
QChar latinLookAlike(QChar letter);

} // namespace rapporteur::domain
