// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of a document, flattened; it may be of any depth and lead back into itself.
#include "pdf/document.h"

#include <Link.h>
#include <Outline.h>
#include <PDFDoc.h>

namespace rapporteur::pdf {

namespace {

constexpr int deepest = 30;

struct Pending {
    OutlineItem* item;
    int level;
};

/// Puts the items on the stack so that the first comes off first.
void push(std::vector<Pending>& stack, const std::vector<OutlineItem*>* items, int level)
{
    if (!items)
        return;
    for (auto each = items->rbegin(); each != items->rend(); ++each)
        stack.push_back({*each, level});
}

} // namespace

QList<wire::OutlineEntry> Document::outline()
{
    QList<wire::OutlineEntry> entries;
    Outline* outline = m_document->getOutline();
    if (!outline)
        return entries;
    std::vector<Pending> stack;
    push(stack, outline->getItems(), 0);
    while (!stack.empty() && entries.size() < wire::mostOutlineEntries) {
        const Pending next = stack.back();
        stack.pop_back();
        wire::OutlineEntry entry;
        const int length = std::min(next.item->getTitleLength(), wire::longestString);
        entry.title = QString::fromUcs4(reinterpret_cast<const char32_t*>(next.item->getTitle()), length);
        entry.level = next.level;
        entry.page = destination(next.item->getAction());
        entries.append(entry);
        if (next.level + 1 < deepest && next.item->hasKids()) {
            next.item->open();
            push(stack, next.item->getKids(), next.level + 1);
        }
    }
    return entries;
}

} // namespace rapporteur::pdf
