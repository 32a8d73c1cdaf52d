// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the label at the head of a paragraph, item or heading, in the forms of six languages.
#pragma once

#include <QList>
#include <QString>

namespace rapporteur::text {

enum class LabelForm : quint8 {
    Number,      ///< "15." "15 -" "15.-" "15、": paragraphs, and headings of the lowest rank
    NumberParen, ///< "(1)" "1)" "（1）"
    Decimal,     ///< "2.1" "2.1.3"
    Letter,      ///< "(a)" "a)" "a." "（d）" "(أ)" "а)"
    SmallRoman,  ///< "(i)" "i)" "i." "'1'"
    Roman,       ///< "I." "IV."; also Chinese "一、", Arabic "أولاً -": headings of the first rank
    Capital,     ///< "A." "B."; also Arabic "ألف -"
    WideNumber,  ///< "（一）": headings of the second rank in Chinese
    Article,     ///< "Article 5", "Rule 5", "第五条", "Статья 5", "المادة 5"
    Bullet,      ///< "•" "–"
};

/// One way to read a label. `(i)` is a letter and a number, "C." too.
struct Label {
    LabelForm form = LabelForm::Number;
    int value = 0;        ///< 1 for "1", "(a)", "I", "一"
    QString suffix;       ///< " bis", " ter" …; empty as a rule
    QString printed;      ///< without its full stop or dash: "5", "(b)", "II", "一"
    QString canonical;    ///< the part of a path, equal in all languages: "5", "(b)", "(ii)", "II", "article 5"
    qsizetype length = 0; ///< in the text, with the blanks behind it
    bool alone = false;   ///< nothing follows on the line
    bool bare = false;    ///< a number whose full stop is missing: "44 With that"
};

/// All readings of the label that clean text begins with, the likelier first; empty if it begins with none. The rules
/// are those of the field notes on documents, sections 5 and 6. Pure, any thread.
QList<Label> readLabels(QStringView text);

/// The heading of an annex or appendix: "Annex", "Annexe II", "附件一", "Приложение", "المرفق الأول".
struct AnnexHeading {
    QString printed;
    QString canonical;    ///< "annex", "annex I", "annex E", "appendix II"; numbers as Roman ones in every language
    qsizetype length = 0; ///< in the text, with what separates it from a title on the same line
    explicit operator bool() const { return length > 0; }
};

/// Reads a line as the heading of an annex. `alone`: only if nothing but the heading stands there.
AnnexHeading readAnnexHeading(QStringView text);

/// 21 for "二十一"; 0 if it is none. Up to 199.
int hanNumber(QStringView text);

} // namespace rapporteur::text
