// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/block.h"

namespace rapporteur::domain {

QString code(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Masthead:
        return QStringLiteral("masthead");
    case BlockKind::Title:
        return QStringLiteral("title");
    case BlockKind::Heading:
        return QStringLiteral("heading");
    case BlockKind::Paragraph:
        return QStringLiteral("paragraph");
    case BlockKind::Item:
        return QStringLiteral("item");
    case BlockKind::Footnote:
        return QStringLiteral("footnote");
    case BlockKind::Table:
        return QStringLiteral("table");
    case BlockKind::Note:
        return QStringLiteral("note");
    }
    return {};
}

} // namespace rapporteur::domain
