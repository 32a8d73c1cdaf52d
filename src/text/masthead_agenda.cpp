// SPDX-License-Identifier: GPL-3.0-or-later
// Agenda items in the forms of six languages, and the agenda document that the note of their mark names.
#include "text/masthead_parts.h"

#include "domain/remark.h"

#include "text/field_words.h"
#include "text/masthead_items.h"
#include "text/masthead_symbol_text.h"

#include <QRegularExpression>

namespace rapporteur::text {

using namespace Qt::StringLiterals;

namespace {

/// An item as it stands in the masthead.
struct ItemPhrase {
    qsizetype begin = -1;
    qsizetype end = -1;
    ItemList items;
    double confidence = 0;
    QString mark; ///< of the note that names the agenda
};

/// "临时议程*项目 5（d）": the agenda, perhaps its mark or its symbol, the word for item, the numbers.
ItemPhrase chinesePhrase(const MastheadText& text)
{
    static const QRegularExpression head(
        u"(%1)\\s*([*]{0,6})[^\\x{3400}-\\x{9FFF}]{0,40}项\\s*目\\s*"_s.arg(fieldWordPattern(u"agenda")));
    for (auto match = head.globalMatch(text.folded()); match.hasNext();) {
        const auto each = match.next();
        const ItemList items = readItemList(text.folded(), each.capturedEnd());
        if (!items.items.isEmpty())
            return {each.capturedStart(), items.end, items, 0.98, each.captured(2)};
    }
    return {};
}

/// Whether a phrase may begin here: what goes before was read or ends a line, or the word is printed with a capital.
bool mayBegin(const MastheadText& text, qsizetype at)
{
    const int line = text.lineAt(at);
    if (text.isEmptyOrRead(text.lineBegin(line), at))
        return true;
    const QChar printed = text.printedAt(at);
    return printed.isUpper() || printed.script() == QChar::Script_Arabic;
}

/// The languages that write words apart: "Item 5 (d) of the provisional agenda*", "Agenda item 3 (b)", "Tema 5 b) i)
/// del programa".
ItemPhrase phraseAt(const MastheadText& text, const QRegularExpressionMatch& match)
{
    static const QRegularExpression agendaBehind(
        u"^\\s*[*]{0,6}[^\\n\\d]?[\\p{L}'\\s]{0,24}?(?<!\\p{L})(?:%1)(?!\\p{L})(?:\\s+(?:provisoire|provisional|preliminaire|annote|anotado|revise|revisado|المؤقت|المؤقته|المنقح))?"_s
            .arg(fieldWordPattern(u"agenda")));
    ItemPhrase phrase;
    phrase.items = readItemList(text.folded(), match.capturedEnd());
    if (phrase.items.items.isEmpty() || !mayBegin(text, match.capturedStart()))
        return {};
    phrase.begin = match.capturedStart();
    phrase.end = phrase.items.end;
    const QStringView rest = QStringView(text.folded()).sliced(phrase.end).left(80);
    if (match.hasCaptured(1)) {
        phrase.confidence = 0.97;
    } else if (const auto behind = agendaBehind.match(rest); behind.hasMatch()) {
        phrase.confidence = 0.98;
        phrase.end += behind.capturedEnd();
    } else {
        // "Item 3 (b)" alone on its line or in brackets, without a word of an agenda.
        const int line = text.lineAt(phrase.begin);
        const bool bracketed = phrase.begin > 0 && text.folded()[phrase.begin - 1] == u'(';
        const bool alone = text.isEmptyOrRead(text.lineBegin(line), phrase.begin) &&
                           text.isEmptyOrRead(phrase.end, text.lineEnd(text.lineAt(phrase.end - 1)));
        phrase.confidence = alone || bracketed ? 0.85 : 0;
    }
    return phrase.confidence > 0 ? phrase : ItemPhrase();
}

ItemPhrase wordPhrase(const MastheadText& text)
{
    static const QRegularExpression head(u"(?<!\\p{L})(?:(%1)[\\s,]+)?(?:%2)\\s+(?=\\d)"_s.arg(
        fieldWordPattern(u"agenda"), fieldWordPattern(u"item")));
    ItemPhrase best;
    for (auto match = head.globalMatch(text.folded()); match.hasNext();) {
        const auto each = match.next();
        if (text.roleAt(each.capturedStart()) == MastheadRole::Note)
            continue;
        const ItemPhrase phrase = phraseAt(text, each);
        if (phrase.confidence > best.confidence &&
            (best.confidence == 0 || phrase.confidence > best.confidence + 0.05))
            best = phrase;
    }
    return best;
}

/// A mark behind the phrase: "agenda*", "agenda[*]", "agenda **", "المؤقت*".
void takeMark(MastheadText& text, ItemPhrase& phrase)
{
    static const QRegularExpression mark(u"^\\s?[\\[(]?\\s?(\\*{1,6})[\\])]?"_s);
    const auto match = mark.match(QStringView(text.folded()).sliced(phrase.end).left(12));
    if (!match.hasMatch())
        return;
    if (phrase.mark.isEmpty())
        phrase.mark = match.captured(1);
    phrase.end += match.capturedEnd();
}

/// The symbol in the note with the item's mark; without a mark, that of the only note that is nothing but a symbol.
void readAgendaDocument(const ItemPhrase& phrase, const MastheadInput& input, const QList<MastheadNote>& notes,
                        domain::Masthead& masthead)
{
    QList<MastheadNote> all = notes;
    QList<domain::Place> places(notes.size());
    for (const domain::Block& note : input.notes) {
        all.append({note.label, note.text});
        places.append(note.place);
    }
    QList<domain::Reading<QString>> bare;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QString label = all[i].label;
        label.remove(u'[').remove(u']').remove(u'\\');
        const QList<SymbolInText> symbols = symbolsInText(all[i].text);
        if (symbols.isEmpty())
            continue;
        const domain::Reading<QString> reading{symbols.first().symbols.value(0), 0.97, places[i],
                                               domain::remarkText(domain::RemarkKind::ItemNote)};
        if (!phrase.mark.isEmpty() && label == phrase.mark) {
            masthead.agendaDocument = reading;
            return;
        }
        const qsizetype around = all[i].text.trimmed().size() - (symbols.first().end - symbols.first().begin);
        if (around <= 2 && label.startsWith(u'*'))
            bare.append(reading);
    }
    if (phrase.mark.isEmpty() && bare.size() == 1) {
        masthead.agendaDocument = bare.first();
        masthead.agendaDocument.confidence = 0.8;
        masthead.agendaDocument.reason = domain::remarkText(domain::RemarkKind::LoneNote);
    }
}

} // namespace

QList<MastheadNote> takeNotes(MastheadText& text)
{
    static const QRegularExpression head(u"^\\s*[\\\\\\[]*(\\*{1,6})[\\]]?\\s*(?=[\\p{L}\\d])"_s);
    QList<MastheadNote> notes;
    for (int i = 0; i < text.lineCount(); ++i) {
        const qsizetype begin = text.lineBegin(i);
        const QString& folded = text.folded();
        const auto match = head.match(QStringView(folded).sliced(begin, text.lineEnd(i) - begin));
        if (!match.hasMatch())
            continue;
        int last = i;
        while (!text.line(last).blockEnd && last + 1 < text.lineCount() &&
               !head.match(text.line(last + 1).text).hasMatch())
            ++last;
        notes.append({match.captured(1), text.printed(begin + match.capturedEnd(), text.lineEnd(last))});
        text.claim(begin, text.lineEnd(last), MastheadRole::Note);
        i = last;
    }
    return notes;
}

void readAgenda(MastheadText& text, const MastheadInput& input, const QList<MastheadNote>& notes,
                domain::Masthead& masthead)
{
    ItemPhrase phrase = chinesePhrase(text);
    if (phrase.begin < 0)
        phrase = wordPhrase(text);
    if (phrase.begin < 0)
        return;
    takeMark(text, phrase);
    text.claim(phrase.begin, phrase.end, MastheadRole::Item);
    masthead.agendaItems = text.reading(phrase.items.items, phrase.confidence, phrase.begin, phrase.end);
    readAgendaDocument(phrase, input, notes, masthead);
}

} // namespace rapporteur::text
