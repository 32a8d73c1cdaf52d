// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/page_words.h"

#include <algorithm>
#include <cmath>

namespace rapporteur::gui {

namespace {

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
    const auto found = m_pages.constFind(page);
    if (found == m_pages.constEnd())
        return {};
    QString all;
    QList<int> wordAt;
    for (int i = 0; i < found->words.size(); ++i) {
        for (const QChar c : found->words[i].text) {
            if (c.isLetterOrNumber()) {
                all += c;
                wordAt.append(i);
            }
        }
    }
    const auto lettersOf = [](const QString& from) {
        QString letters;
        for (const QChar c : from) {
            if (c.isLetterOrNumber())
                letters += c;
        }
        return letters;
    };
    const QString beginning = lettersOf(text).left(16);
    qsizetype at = all.indexOf(lettersOf(label) + beginning);
    if (at < 0)
        at = all.indexOf(beginning);
    return at < 0 || beginning.isEmpty() ? WordPosition{} : WordPosition{page, wordAt[at]};
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
