// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/citation_links.h"

#include "domain/decision.h"

#include <algorithm>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

QString withoutBlanks(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

/// Where the printed form of a citation stands on a page. Blanks and line ends do not count: a symbol may be broken
/// over lines.
QList<QList<QRectF>> placesOf(const QString& raw, const wire::PageText& page, const QString& pageText,
                              const QList<int>& wordAt)
{
    QList<QList<QRectF>> places;
    const QString wanted = withoutBlanks(raw);
    for (qsizetype at = pageText.indexOf(wanted); !wanted.isEmpty() && at >= 0;
         at = pageText.indexOf(wanted, at + wanted.size())) {
        QList<QRectF> areas;
        for (qsizetype i = at; i < at + wanted.size(); ++i) {
            const wire::Word& word = page.words[wordAt[i]];
            if (i > at && wordAt[i] == wordAt[i - 1])
                continue;
            QRectF box = word.box;
            // A line of Chinese is one word: only the characters of the citation are its link.
            if (word.edges.size() == word.text.size() + 1) {
                qsizetype first = 0;
                for (qsizetype k = i; k > 0 && wordAt[k - 1] == wordAt[i]; --k)
                    ++first;
                qsizetype last = first;
                for (qsizetype k = i; k + 1 < at + wanted.size() && wordAt[k + 1] == wordAt[i]; ++k)
                    ++last;
                if (!word.text.contains(u' ') && last + 1 < word.edges.size()) {
                    box.setLeft(std::min(word.edges[first], word.edges[last + 1]));
                    box.setRight(std::max(word.edges[first], word.edges[last + 1]));
                }
            }
            areas.append(box);
        }
        places.append(areas);
    }
    return places;
}

} // namespace

QList<PageLink> citationLinks(const workspace::ReadableVersion& version, int page, const wire::PageText& words)
{
    QString text;
    QList<int> wordAt;
    for (int i = 0; i < words.words.size(); ++i) {
        for (const QChar c : words.words[i].text) {
            if (!c.isSpace()) {
                text += c;
                wordAt.append(i);
            }
        }
    }
    QList<PageLink> links;
    QSet<QString> done;
    for (const workspace::ReadableCitation& each : version.citations) {
        const QString raw = each.citation.raw;
        if (done.contains(raw) || each.citation.targets.isEmpty() || each.citation.confidence < 0.5)
            continue;
        done.insert(raw);
        const QString target = each.citation.targets.first();
        const bool held = !each.held.isNull() || !each.decision.isNull();
        const QString toolTip =
            !held ? ReaderView::tr("%1 (not in this library)").arg(each.citation.targets.join(u", "_s))
                  : target + u"\n"_s + each.heldTitle;
        for (const QList<QRectF>& areas : placesOf(raw, words, text, wordAt))
            links.append({page,
                          areas,
                          toolTip,
                          target,
                          -1,
                          {},
                          held,
                          each.decision,
                          domain::pathOfPinpoint(each.citation.pinpoint)});
    }
    return links;
}

} // namespace rapporteur::gui
