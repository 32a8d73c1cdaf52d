// SPDX-License-Identifier: GPL-3.0-or-later
// Reads tests/text/data/mandates.txt: operative paragraphs in parallel with what they ask.
#pragma once

#include "text/mandate_addressees.h"
#include "text/mandates.h"

#include <QFile>
#include <QMap>
#include <QStringList>

namespace rapporteur::tests {

/// One mandate as the file writes it.
struct KnownMandate {
    QString category;
    QString verb;       ///< of the English text
    QString addressees; ///< classes joined by "+", "-" for none
    QString due;        ///< "-" for none
    QString funds;      ///< "funds" or "-"
    QString path;
};

struct KnownParagraph {
    QString name;
    QList<KnownMandate> mandates;
    QMap<QString, QList<text::DecisionText>> versions; ///< by the code of the language
};

/// "(a) To report" into label and text; the paths follow from labels: (a), then (i) below it.
inline QList<text::DecisionText> partsOf(const QString& line)
{
    using namespace Qt::StringLiterals;
    QList<text::DecisionText> parts;
    QString letter;
    const QStringList pieces = line.split(u" | "_s);
    for (const QString& piece : pieces) {
        text::DecisionText part;
        const qsizetype bracket = piece.indexOf(u')');
        if (parts.isEmpty()) {
            const bool numbered = !piece.startsWith(u'~');
            part = {u"1"_s, numbered ? u"1"_s : QString(),
                    numbered ? domain::NodeKind::Paragraph : domain::NodeKind::Preamble, piece.mid(numbered ? 0 : 1)};
        } else {
            QString label = piece.left(bracket + 1);
            if (!label.startsWith(u'('))
                label.prepend(u'(');
            const bool below = label.contains(u'i');
            letter = below ? letter : label;
            part = {u"1/"_s + letter + (below ? u'/' + label : QString()), label, domain::NodeKind::Item,
                    piece.mid(bracket + 1).trimmed()};
        }
        parts.append(part);
    }
    return parts;
}

inline QList<KnownParagraph> knownParagraphs(const QString& path)
{
    using namespace Qt::StringLiterals;
    QFile file(path);
    QList<KnownParagraph> paragraphs;
    if (!file.open(QIODevice::ReadOnly))
        return paragraphs;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            paragraphs.append(KnownParagraph{line.mid(1, line.size() - 2), {}, {}});
        } else if (line.startsWith(u'=')) {
            // The due time "event:entry into force" has blanks in it.
            const QStringList words = line.mid(2).split(u' ');
            paragraphs.last().mandates.append({words[0], words[1], words[2],
                                               words.mid(3, words.size() - 5).join(u' '), words[words.size() - 2],
                                               words.last()});
        } else {
            paragraphs.last().versions.insert(line.left(2), partsOf(line.mid(3)));
        }
    }
    return paragraphs;
}

/// What the program finds, in the same words.
inline QList<KnownMandate> foundMandates(const QList<text::DecisionText>& parts, domain::Language language)
{
    using namespace Qt::StringLiterals;
    QList<KnownMandate> found;
    const auto orDash = [](const QString& text) { return text.isEmpty() ? u"-"_s : text; };
    for (const domain::MandateProposal& each : text::mandatesOfDecision(parts, language)) {
        QStringList classes;
        for (const QString& printed : each.addressees)
            classes.append(text::addresseeClass(printed, language));
        found.append({domain::code(each.category), each.verb, orDash(classes.join(u'+')), orDash(each.due),
                      each.condition.isEmpty() ? u"-"_s : u"funds"_s, each.paragraph});
    }
    return found;
}

} // namespace rapporteur::tests
