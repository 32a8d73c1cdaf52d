// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the lines of a paragraph.
#include "text/hygiene_characters.h"

using namespace Qt::StringLiterals;

namespace rapporteur::text {

namespace {

qsizetype wordBegin(const QString& text, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && text[begin - 1].isLetter())
        --begin;
    return begin;
}

} // namespace

void Vocabulary::add(QStringView text)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside =
            i < text.size() && (text[i].isLetter() || (text[i] == u'-' && i > begin && i + 1 < text.size()));
        if (inside)
            continue;
        if (i - begin > 1)
            m_words.insert(text.sliced(begin, i - begin).toString().toLower());
        begin = i + 1;
    }
}

bool Vocabulary::isHyphenation(QStringView first, QStringView second) const
{
    static const QSet<QString> hyphened{u"long"_s,  u"short"_s,  u"high"_s,  u"low"_s,   u"multi"_s,    u"self"_s,
                                        u"non"_s,   u"sub"_s,    u"inter"_s, u"well"_s,  u"mid"_s,      u"co"_s,
                                        u"cross"_s, u"vice"_s,   u"ex"_s,    u"pre"_s,   u"post"_s,     u"anti"_s,
                                        u"semi"_s,  u"follow"_s, u"build"_s, u"large"_s, u"small"_s,    u"full"_s,
                                        u"half"_s,  u"part"_s,   u"open"_s,  u"peut"_s,  u"dix"_s,      u"vingt"_s,
                                        u"avant"_s, u"sous"_s,   u"celle"_s, u"celui"_s, u"quelques"_s, u"socio"_s};
    const QString left = first.toString().toLower();
    const QString right = second.toString().toLower();
    if (m_words.contains(left + u'-' + right) || hyphened.contains(left))
        return false;
    if (m_words.contains(left + right))
        return true;
    return !(m_words.contains(left) && m_words.contains(right)) && left.size() > 1;
}

void appendLine(CleanText& text, const CleanText& line, const Vocabulary& vocabulary)
{
    if (line.text.isEmpty() && line.marks.isEmpty())
        return;
    bool blank = false;
    if (!text.text.isEmpty() && !line.text.isEmpty()) {
        const char32_t before = characterBefore(text.text, text.text.size());
        const char32_t after = characterAt(line.text, 0);
        const bool glued = text.text.size() > 1 && text.text[text.text.size() - 2] != u' ';
        blank = true;
        if (isWide(before) && isWide(after)) {
            blank = false;
        } else if (isWidePunctuation(before) || isWidePunctuation(after)) {
            blank = false;
        } else if (before == softHyphen || before == u'-' || before == u'\u2010' || before == u'\u2011') {
            const qsizetype hyphen = text.text.size() - 1;
            const qsizetype begin = wordBegin(text.text, hyphen);
            qsizetype end = 0;
            while (end < line.text.size() && line.text[end].isLetter())
                ++end;
            const bool letters = begin < hyphen && end > 0 && line.text[0].isLower();
            if (before == softHyphen ||
                (letters && (begin == 0 || text.text[begin - 1] != u'-') &&
                 vocabulary.isHyphenation(QStringView(text.text).sliced(begin, hyphen - begin),
                                          QStringView(line.text).first(end)))) {
                text.text.chop(1);
                text.offsets.removeLast();
            }
            blank = !glued;
        } else if (before == u'/' || before == u'\u2013' || before == u'\u2014') {
            blank = !glued;
        }
    }
    if (blank) {
        text.text += u' ';
        text.offsets.append(-1);
    }
    const qsizetype shift = text.text.size();
    text.text += line.text;
    text.offsets += line.offsets;
    for (RaisedMark mark : line.marks) {
        mark.at += shift;
        text.marks.append(mark);
    }
}

} // namespace rapporteur::text
