// SPDX-License-Identifier: GPL-3.0-or-later
// Reads along the head of a line. Part of text/labels.h.
#pragma once

#include <QStringView>

namespace rapporteur::text {

/// A reader's place in the text. Full-width brackets, figures and stops count as their ASCII forms.
class LabelReader {
public:
    explicit LabelReader(QStringView text)
        : m_text(text)
    {
    }

    qsizetype at = 0;

    bool atEnd() const { return at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const
    {
        return at + ahead < m_text.size() ? narrow(m_text[at + ahead]) : QChar();
    }
    bool take(char16_t character)
    {
        if (atEnd() || peek() != character)
            return false;
        ++at;
        return true;
    }
    qsizetype skipBlanks()
    {
        const qsizetype from = at;
        while (!atEnd() && m_text[at].isSpace())
            ++at;
        return at - from;
    }
    QStringView from(qsizetype begin) const { return m_text.sliced(begin, at - begin); }
    QStringView rest() const { return m_text.sliced(at); }
    QStringView text() const { return m_text; }

    /// A number of at most `longest` figures, European or Arabic-Indic; -1 if there is none.
    int number(int longest)
    {
        int value = 0;
        int figures = 0;
        while (!atEnd() && peek().isDigit() && figures <= longest) {
            value = value * 10 + peek().digitValue();
            ++at;
            ++figures;
        }
        return figures > 0 && figures <= longest ? value : -1;
    }

private:
    static QChar narrow(QChar c) { return c >= u'\uff01' && c <= u'\uff5e' ? QChar(c.unicode() - 0xfee0) : c; }
    QStringView m_text;
};

/// What may stand between a label and its text; with the Arabic tatweel.
inline bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'\u0640';
}

} // namespace rapporteur::text
