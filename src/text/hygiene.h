// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a line of text as a file holds it into clean text, and says for each of its characters where it came from.
#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace rapporteur::text {

/// A note mark that print or markup shows as one: raised, or between <sup> and </sup>.
struct RaisedMark {
    QString label;
    qsizetype at = 0;    ///< in the clean text, where the mark stood
    qsizetype begin = 0; ///< in the source
    qsizetype end = 0;
};

/// Clean text with, for each UTF-16 unit, its offset in the source; -1 for a blank that we set.
struct CleanText {
    QString text;
    QList<qsizetype> offsets;
    QList<RaisedMark> marks;
    bool bold = false; ///< markup says so, for all of the line
};

/// What is known of a line before it is cleaned.
struct LineHints {
    bool markup = false;                           ///< the file is marked-up text: escapes, **bold**, <sup>
    QList<std::pair<qsizetype, qsizetype>> raised; ///< raised characters, as spans in the source
};

/// Cleans one line that begins at `begin` in the source. Radicals become ideographs, ligatures and presentation forms
/// letters, other blanks and controls ordinary blanks; runs of blanks become one, tabs stay (cells); format
/// characters and soft hyphens inside the line go; marks are composed with their letters; blanks between Han
/// characters and beside full-width punctuation go; letter-spaced Latin is closed up. Full-width forms stay as
/// printed. Note marks are lifted out. A soft hyphen at the end stays for appendLine. Pure, any thread.
CleanText cleanLine(QStringView raw, qsizetype begin, const LineHints& hints = {});

/// The words of a document, for the question whether a hyphen at a line's end belongs to its word.
class Vocabulary {
public:
    void add(QStringView text);
    /// Whether `first-second`, broken after the hyphen, is one word that was hyphenated by the line break: "imple-
    /// mentation" is, "long-term" and "sub-programmes" are not.
    bool isHyphenation(QStringView first, QStringView second) const;

private:
    QSet<QString> m_words;
};

/// Joins a line to the text before it: no blank between Han characters, behind a slash inside a symbol, behind a
/// hyphen or dash; a blank elsewhere. A hyphen that only the line break called for goes.
void appendLine(CleanText& text, const CleanText& line, const Vocabulary& vocabulary);

/// Han, kana and hangul letters.
bool isIdeograph(char32_t character);
/// Punctuation that takes no blank beside it: CJK and full-width forms.
bool isWidePunctuation(char32_t character);
/// The room a text takes in columns of a typewriter: wide characters take two.
qsizetype displayWidth(QStringView text);
/// Whether a text is complete: it ends with a full stop or the like, closing quotes and brackets not counted.
bool endsSentence(QStringView text);
/// Whether it ends with the comma of any script.
inline bool endsWithComma(QStringView text)
{
    return !text.isEmpty() && QStringView(u",，،").contains(text.back());
}

} // namespace rapporteur::text
