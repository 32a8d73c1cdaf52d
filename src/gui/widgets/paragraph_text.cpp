// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/paragraph_text.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostCharacters = 100'000; // laying out more takes longer than the window may stand still
}

void showParagraphs(QPlainTextEdit* view, const QList<store::IndexedParagraph>& paragraphs)
{
    QString text;
    QList<int> boldBlocks;
    int block = 0;
    for (const store::IndexedParagraph& paragraph : paragraphs) {
        if (paragraph.kind == domain::BlockKind::Masthead)
            continue;
        if (text.size() > mostCharacters) {
            text += QCoreApplication::translate("paragraphs", "… The rest is in the reader.");
            break;
        }
        if (paragraph.kind == domain::BlockKind::Heading || paragraph.kind == domain::BlockKind::Title)
            boldBlocks.append(block);
        const QString indent(2 * (paragraph.kind == domain::BlockKind::Item ? paragraph.level + 1 : 0), u' ');
        QString line = indent;
        if (!paragraph.label.isEmpty())
            line += paragraph.label + u"  "_s;
        line += paragraph.text;
        block += int(line.count(u'\n')) + 2;
        text += line + u"\n\n"_s;
    }
    view->setPlainText(text.trimmed().isEmpty() ? QCoreApplication::translate("paragraphs", "No text was read here.")
                                                : text);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const int number : boldBlocks) {
        QTextCursor cursor(view->document()->findBlockByNumber(number));
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(bold);
    }
    view->moveCursor(QTextCursor::Start);
}

} // namespace rapporteur::gui
