// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the headings of annexes and appendices.
#include "text/labels.h"
#include "text/labels_numerals.h"
#include "text/labels_reader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::text {

AnnexHeading readAnnexHeading(QStringView text)
{
    struct Word {
        QStringView form;
        QStringView canonical;
    };
    static constexpr std::array<Word, 14> words{{{u"annexe", u"annex"},
                                                 {u"annex", u"annex"},
                                                 {u"anexo", u"annex"},
                                                 {u"附件", u"annex"},
                                                 {u"приложение", u"annex"},
                                                 {u"المرفق", u"annex"},
                                                 {u"مرفق", u"annex"},
                                                 {u"appendix", u"appendix"},
                                                 {u"appendice", u"appendix"},
                                                 {u"apéndice", u"appendix"},
                                                 {u"附录", u"appendix"},
                                                 {u"добавление", u"appendix"},
                                                 {u"التذييل", u"appendix"},
                                                 {u"تذييل", u"appendix"}}};
    // Most lines are told by their first letter.
    static constexpr QStringView initials = u"A附ПД\u0627\u0645\u062a";
    if (text.isEmpty() || !initials.contains(text[0]))
        return {};
    const auto word = std::find_if(words.begin(), words.end(),
                                   [&](const Word& each) { return text.startsWith(each.form, Qt::CaseInsensitive); });
    // A heading begins with a capital where the script has them.
    if (word == words.end() || text[0].isLower())
        return {};
    LabelReader reader(text);
    reader.at = word->form.size();
    const qsizetype blanks = reader.skipBlanks();
    AnnexHeading heading;
    heading.canonical = word->canonical.toString();
    const qsizetype begin = reader.at;
    const bool wide = text[0].unicode() >= 0x2e80;
    qsizetype end = word->form.size();
    if (blanks > 0 || wide) {
        const QString number = annexNumber(reader.rest(), &reader.at);
        if (!number.isEmpty()) {
            heading.canonical += u' ' + number;
            end = reader.at;
        } else {
            reader.at = begin;
        }
    }
    heading.printed = text.first(end).toString();
    const qsizetype gap = reader.skipBlanks();
    if (!reader.atEnd()) {
        const QChar next = reader.peek();
        const bool separated = next == u'.' || next == u':' || isDash(next) || next == u'*';
        if (separated) {
            ++reader.at;
            reader.skipBlanks();
        } else if (gap < 1 || heading.canonical == word->canonical) {
            return {};
        }
        // "Annex II contains …" is a sentence: a title begins with a capital and is not one.
        if (!reader.atEnd() && (reader.peek().isLower() || text.size() > 160 || (!separated && text.back() == u'.')))
            return {};
    }
    heading.length = reader.at;
    return heading;
}

} // namespace rapporteur::text
