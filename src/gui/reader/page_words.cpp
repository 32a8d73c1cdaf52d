// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/page_words.h"

#include "workspace/page_letters.h"

#include <algorithm>
#include <cmath>

namespace rapporteur::gui {

namespace {

constexpr qsizetype lettersCompared = 16; // of a paragraph's beginning

bool isIdeograph(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           (c.unicode() >= 0x3000 && c.unicode() <= 0x303f) || (c.unicode() >= 0xff00 && c.unicode() <= 0xffef);
}

/// Joins the next line to a text whose line break is removed.
void joinLine(QString& text, const QString& next)
{
    if (text.isEmpty() || next.isEmpty())
        return;
    if (text.endsWith(u'-') && text.size() > 1 && text[text.size() - 2].isLower() && next[0].isLower())
        text.chop(1);
    else if (text.endsWith(QChar(0x00ad)))
        text.chop(1);
    else if (!(isIdeograph(text.back()) && isIdeograph(next[0])) && !text.back().isSpace() && !text.endsWith(u'/'))
        text += u' ';
}

} // namespace

void PageWords::insert(int page, const wire::PageText& words)
{
    QString text;
    QList<int> wordOf;
    for (int i = 0; i < words.words.size(); ++i) {
        text += words.words[i].text + u' ';
        wordOf.resize(text.size(), i);
    }
    const workspace::PageLetters letters = workspace::pageLetters(text);
    QList<int> wordOfLetter;
    for (const qsizetype offset : letters.offsets)
        wordOfLetter.append(wordOf[offset]);
    m_pages.insert(page, words);
    m_letters.insert(page, {letters.letters, wordOfLetter});
}

void PageWords::clear()
{
    m_pages.clear();
    m_letters.clear();
}

WordPosition PageWords::wordAt(int page, QPointF point) const
{
    const auto found = m_pages.constFind(page);
    if (found == m_pages.constEnd())
        return {};
    WordPosition best;
    double nearest = 1e9;
    for (int i = 0; i < found->words.size(); ++i) {
        const QRectF& box = found->words[i].box;
        if (box.contains(point))
            return {page, i};
        // A word on the same line is nearer than any word above or below it.
        const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
        const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
        const double distance = dx + 8 * dy;
        if (distance < nearest) {
            nearest = distance;
            best = {page, i};
        }
    }
    return nearest < 400 ? best : WordPosition{};
}

WordPosition PageWords::beginningOf(int page, const QString& label, const QString& text) const
{
    const auto found = m_letters.constFind(page);
    if (found == m_letters.constEnd())
        return {};
    const QString beginning = workspace::pageLetters(text).letters.left(lettersCompared);
    if (beginning.isEmpty())
        return {};
    qsizetype at = found->letters.indexOf(workspace::pageLetters(label).letters + beginning);
    if (at < 0)
        at = found->letters.indexOf(beginning);
    return at < 0 ? WordPosition{} : WordPosition{page, found->words[at]};
}

WordRange PageWords::range(WordPosition from, WordPosition to) const
{
    if (from.isNull() || to.isNull())
        return {};
    return from <= to ? WordRange{from, to} : WordRange{to, from};
}

WordRange PageWords::all(int page) const
{
    const auto found = m_pages.constFind(page);
    if (found == m_pages.constEnd() || found->words.isEmpty())
        return {};
    return {{page, 0}, {page, int(found->words.size()) - 1}};
}

QList<QRectF> PageWords::areas(const WordRange& range, int page) const
{
    QList<QRectF> result;
    const auto found = m_pages.constFind(page);
    if (range.isEmpty() || found == m_pages.constEnd() || page < range.first.page || page > range.last.page)
        return result;
    const int first = page == range.first.page ? range.first.word : 0;
    const int last = page == range.last.page ? range.last.word : int(found->words.size()) - 1;
    bool newLine = true;
    for (int i = first; i <= last && i < found->words.size(); ++i) {
        const wire::Word& word = found->words[i];
        const bool continues = !newLine && !result.isEmpty() &&
                               std::abs(result.last().center().y() - word.box.center().y()) < word.box.height() / 2;
        if (continues)
            result.last() = result.last().united(word.box);
        else
            result.append(word.box);
        newLine = word.lineEnd;
    }
    return result;
}

QString PageWords::text(const WordRange& range, LineBreaks lineBreaks) const
{
    QString result;
    if (range.isEmpty())
        return result;
    bool lineEnded = false;
    for (int page = range.first.page; page <= range.last.page; ++page) {
        const wire::PageText words = m_pages.value(page);
        const int first = page == range.first.page ? range.first.word : 0;
        const int last = page == range.last.page ? range.last.word : int(words.words.size()) - 1;
        for (int i = first; i <= last && i < words.words.size(); ++i) {
            const wire::Word& word = words.words[i];
            if (lineEnded && lineBreaks == LineBreaks::Keep)
                result += u'\n';
            else if (lineEnded)
                joinLine(result, word.text);
            result += word.text;
            const bool atEnd = page == range.last.page && i == last;
            lineEnded = word.lineEnd || word.blockEnd || i + 1 == words.words.size();
            if (word.blankAfter && !lineEnded && !atEnd)
                result += u' ';
        }
    }
    return result;
}

} // namespace rapporteur::gui
