// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_snippet.h"

#include <algorithm>

namespace rapporteur::store {
namespace {

constexpr QChar ellipsis(u'…');
constexpr int furthestWordEnd = 20; ///< a longer word, or a text without blanks, is cut where it must be

bool mayCutBefore(const QString& text, qsizetype at)
{
    return at <= 0 || at >= text.size() || text[at - 1].isSpace() || text[at].isSpace() ||
           text[at].script() == QChar::Script_Han;
}

/// The place nearest to `at`, going by `step`, where no word is cut; never inside a surrogate pair.
qsizetype wordBoundary(const QString& text, qsizetype at, int step)
{
    for (int i = 0; i < furthestWordEnd; ++i) {
        if (mayCutBefore(text, at + i * step))
            return std::clamp<qsizetype>(at + i * step, 0, text.size());
    }
    return text[at].isLowSurrogate() ? at + 1 : at;
}

} // namespace

QList<text::TextSpan> spansOf(const text::UnitText& text, const QList<text::QueryTerm>& terms)
{
    QList<text::TextSpan> all;
    for (const text::QueryTerm& term : terms)
        all += text::findPhrase(text, term.phrase);
    std::sort(all.begin(), all.end(),
              [](const text::TextSpan& a, const text::TextSpan& b) { return a.begin < b.begin; });
    QList<text::TextSpan> joined;
    for (const text::TextSpan& span : all) {
        if (!joined.isEmpty() && span.begin < joined.last().end)
            joined.last().end = std::max(joined.last().end, span.end);
        else
            joined.append(span);
    }
    return joined;
}

Snippet cutSnippet(const QString& text, const QList<text::TextSpan>& spans, int length)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    if (text.size() > length) {
        const qsizetype focus = spans.isEmpty() ? 0 : spans.first().begin;
        begin = std::clamp<qsizetype>(focus - length / 4, 0, text.size() - length);
        end = begin + length;
        begin = begin > 0 ? std::min(wordBoundary(text, begin, 1), focus) : 0;
        end = end < text.size() ? wordBoundary(text, end, -1) : end;
        if (!spans.isEmpty())
            end = std::max(end, std::min(spans.first().end, begin + length));
    }
    Snippet snippet;
    const qsizetype shift = (begin > 0 ? 1 : 0) - begin;
    snippet.text = (begin > 0 ? QString(ellipsis) : QString()) + text.sliced(begin, end - begin) +
                   (end < text.size() ? QString(ellipsis) : QString());
    for (QChar& character : snippet.text) {
        if (character.isSpace())
            character = u' ';
    }
    for (const text::TextSpan& span : spans) {
        if (span.begin >= begin && span.begin < end)
            snippet.spans.append({span.begin + shift, std::min(span.end, end) + shift});
    }
    return snippet;
}

} // namespace rapporteur::store
