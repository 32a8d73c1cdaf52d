// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/masthead_items.h"

#include "text/field_words.h"

#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRange = 30; ///< items; more than that is no range of an agenda

/// The Latin letter of the same place for an Arabic or Cyrillic one; a Latin letter as it is.
QString latinLetter(const QString& letter)
{
    static const QString abjad = u"ابجدهوزحطيكلمنسعفصقرشتثخذضظغ"_s;
    static const QString lookAlike = u"асерохук"_s;
    static const QString looksLike = u"aceroxyk"_s;
    static const QString alphabet = u"абвгдежзиклмнопрст"_s;
    const QChar first = letter[0];
    if (first.script() == QChar::Script_Arabic) {
        const qsizetype place = abjad.indexOf(first);
        return place >= 0 && place < 26 ? QString(QChar(u'a' + char16_t(place))) : QString();
    }
    if (first.script() == QChar::Script_Cyrillic) {
        if (const qsizetype place = lookAlike.indexOf(first); place >= 0)
            return QString(looksLike[place]);
        const qsizetype place = alphabet.indexOf(first);
        return place >= 0 ? QString(QChar(u'a' + char16_t(place))) : QString();
    }
    return letter;
}

QString romanDigit(int number)
{
    static const QStringList romans{u"i"_s,  u"ii"_s,  u"iii"_s,  u"iv"_s, u"v"_s,
                                    u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s};
    return romans.value(number - 1);
}

/// Reads the pieces of a list one by one.
class ItemReader {
public:
    ItemReader(const QString& folded, qsizetype begin)
        : m_folded(folded)
        , m_at(begin)
        , m_end(begin)
    {
    }

    ItemList read()
    {
        if (!readNumber())
            return {{}, m_at};
        readSubItems(0);
        while (readNext()) {
        }
        return {m_items, m_end};
    }

private:
    bool readNumber()
    {
        static const QRegularExpression number(u"\\G\\s*(\\d{1,3}(?:\\.\\d{1,2}){0,2})(?![\\d/])"_s);
        const auto match = number.match(m_folded, m_at);
        if (!match.hasMatch())
            return false;
        m_number = match.captured(1);
        m_letter.clear();
        m_items.append(m_number);
        m_at = m_end = match.capturedEnd();
        return true;
    }

    /// One sub-item's letter: "(d)", "d)", "'1'", "(一)"; "(1)" is none.
    QString readLetter()
    {
        static const QRegularExpression letter(
            u"\\G\\s*(?:[()\\[]?\\s*([a-z]|[ivx]{2,5}|([a-z])\\2|[а-я]|[\\x{0621}-\\x{064A}])\\s*[)(\\]]|[(]?'(\\d)'[)]?|[(]\\s*([一二三四五六七八九])\\s*[)])"_s);
        const auto match = letter.match(m_folded, m_at);
        if (!match.hasMatch())
            return {};
        static constexpr QStringView hanDigits = u"一二三四五六七八九";
        const QString found = match.hasCaptured(4)   ? romanDigit(int(hanDigits.indexOf(match.captured(4))) + 1)
                              : match.hasCaptured(3) ? romanDigit(match.captured(3).toInt())
                                                     : latinLetter(match.captured(1));
        if (!found.isEmpty())
            m_at = m_end = match.capturedEnd();
        return found;
    }

    /// The letters behind a number, or behind a separator: then `level` tells how many of the last item are kept.
    bool readSubItems(int level)
    {
        QString first = readLetter();
        if (first.isEmpty())
            return false;
        QString item = level == 0 ? m_items.takeLast() : m_number;
        // After "5 (b) (i) and" comes "(ii)": a Roman number goes on at the level of the last one.
        static const QRegularExpression roman(u"^[ivx]{2,}$"_s);
        if (level > 0 && !m_letter.isEmpty() && m_hasRoman && roman.match(first).hasMatch())
            item += u'(' + m_letter + u')';
        else
            m_letter = first;
        item += u'(' + first + u')';
        m_hasRoman = roman.match(first).hasMatch() && m_letter != first;
        for (int depth = 0; depth < 2; ++depth) {
            const QString next = readLetter();
            if (next.isEmpty())
                break;
            item += u'(' + next + u')';
            m_hasRoman = true;
        }
        m_items.append(item);
        return true;
    }

    bool readNext()
    {
        static const QRegularExpression joiner(
            u"\\G\\s*(?:[,;،、/]\\s*)?(?:(?:%1)(?![a-z\\x{0400}-\\x{04FF}])|[,;،、/])\\s*"_s.arg(
                fieldWordPattern(u"date-and")));
        static const QRegularExpression range(
            u"\\G\\s*(?:[-\\x{2010}-\\x{2015}]|(?:%1)(?!\\p{L}))\\s*"_s.arg(fieldWordPattern(u"item-list-range")));
        const qsizetype before = m_at;
        const auto link = range.match(m_folded, m_at);
        const bool isRange = link.hasMatch();
        const auto match = isRange ? link : joiner.match(m_folded, m_at);
        if (!match.hasMatch())
            return false;
        m_at = match.capturedEnd();
        const QString last = m_items.isEmpty() ? QString() : m_items.last();
        if (readSubItems(1) || (readNumber() && (readSubItems(0) || true))) {
            if (isRange)
                fillRange(last);
            return true;
        }
        m_at = before;
        return false;
    }

    /// "3 to 6" and "4 (a)-(c)": what lies between the two.
    void fillRange(const QString& from)
    {
        const QString to = m_items.last();
        bool fromIsNumber = false;
        bool toIsNumber = false;
        const int first = from.toInt(&fromIsNumber);
        const int last = to.toInt(&toIsNumber);
        const qsizetype place = m_items.size() - 1;
        if (fromIsNumber && toIsNumber) {
            for (int i = first + 1; i < last && last - first <= longestRange; ++i)
                m_items.insert(place + i - first - 1, QString::number(i));
            return;
        }
        if (from.size() < 3 || from.size() != to.size() || from.chopped(2) != to.chopped(2))
            return;
        const char16_t begin = from[from.size() - 2].unicode();
        const char16_t end = to[to.size() - 2].unicode();
        for (char16_t c = char16_t(begin + 1); c < end && end - begin <= longestRange; ++c)
            m_items.insert(place + c - begin - 1, from.chopped(2) + QChar(c) + u')');
    }

    const QString& m_folded;
    qsizetype m_at;
    qsizetype m_end;
    QString m_number;
    QString m_letter;
    bool m_hasRoman = false;
    QStringList m_items;
};

} // namespace

ItemList readItemList(const QString& folded, qsizetype begin)
{
    return ItemReader(folded, begin).read();
}

} // namespace rapporteur::text
