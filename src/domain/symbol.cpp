// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/symbol.h"

#include "domain/decision_number.h"
#include "domain/roman_numeral.h"
#include "domain/symbol_reader.h"

#include <array>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

PrintedSymbol printed(const SymbolText& text, const ReadSymbol& read)
{
    PrintedSymbol symbol;
    symbol.canonical = read.canonical;
    symbol.begin = text.originalBegin(read.begin);
    symbol.end = text.originalEnd(read.end - 1);
    symbol.rangeEnd = read.rangeEnd;
    symbol.confidence = read.confidence;
    symbol.remark = read.remark;
    return symbol;
}

/// The rank of the words that order the changes and kinds of one document; the others follow, by name.
QChar rankOf(const QString& word)
{
    static constexpr std::array<QStringView, 8> ranked{u"REV", u"ADD", u"CORR", u"AMEND", u"", u"INF", u"L", u"CRP"};
    for (size_t i = 0; i < ranked.size(); ++i) {
        if (word == ranked[i])
            return QChar(u'1' + char16_t(i));
    }
    return u'9';
}

QString numberKey(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    digits = digits.first(std::min<qsizetype>(digits.size(), 25));
    return u'5' + QChar(u'A' + char16_t(digits.size() - 1)) + digits.toString();
}

QString wordKey(QStringView word)
{
    QString capitals;
    for (const QChar letter : word) {
        const QChar capital = latinLookAlike(letter).toUpper();
        if (capital.unicode() < 0x80)
            capitals += capital;
        else
            capitals += u'~' + QString::number(capital.unicode(), 16);
    }
    const QChar rank = rankOf(capitals);
    return rank == u'9' ? rank + capitals + u' ' : QString(rank);
}

/// Where a word of roman letters is a number: behind a dot, dash or bracket, behind Part and Vol, or as a component
/// of its own.
bool isRomanNumber(const SymbolText& text, qsizetype token)
{
    const QStringView word = text.of(token);
    if (!text.isWord(token) || word.contains(u'C') || capitalRomanValue(word) == 0)
        return false;
    const char16_t before = text.mark(token - 1);
    if (before == u'.' || before == u'-' || before == u'(' || text.of(token - 1) == u"Part" ||
        text.of(token - 1) == u"Vol")
        return true;
    return word != u"L" && (token == 0 || before == u'/' || text.at(token).blankBefore);
}

} // namespace

QList<PrintedSymbol> findSymbols(QStringView text, SymbolReading reading)
{
    const SymbolText tokens(text);
    QList<PrintedSymbol> found;
    qsizetype lastEnd = -1;
    for (qsizetype at = 0; at < tokens.size();) {
        const auto read = readSymbol(tokens, at, reading);
        if (!read || isInWebAddress(tokens, at)) {
            ++at;
            continue;
        }
        PrintedSymbol symbol = printed(tokens, *read);
        symbol.joined = lastEnd >= 0 && lastEnd + 1 == read->begin &&
                        (tokens.mark(lastEnd) == u'-' || tokens.mark(lastEnd) == u'/');
        found.append(symbol);
        lastEnd = at = read->end;
    }
    return found;
}

QStringList readSymbols(QStringView printed, SymbolReading reading)
{
    const bool small = std::none_of(printed.begin(), printed.end(), [](QChar c) { return c.isUpper(); });
    const SymbolText tokens(small && reading != SymbolReading::Strict ? printed.toString().toUpper()
                                                                      : printed.toString());
    QStringList symbols;
    for (qsizetype at = 0; at < tokens.size();) {
        const char16_t mark = tokens.mark(at);
        if (mark == u'*' || (mark == u'-' && !symbols.isEmpty()) || (mark == u'/' && !symbols.isEmpty())) {
            ++at;
            continue;
        }
        const auto read = readSymbol(tokens, at, reading);
        if (!read || read->rangeEnd > 0)
            return {};
        symbols.append(read->canonical);
        at = read->end;
    }
    return symbols;
}

QString canonicalSymbol(QStringView printed)
{
    const QStringList symbols = readSymbols(printed, SymbolReading::Dirty);
    return symbols.size() == 1 ? symbols.first() : QString();
}

QString searchKey(QStringView symbol)
{
    const QString decision = canonicalDecision(symbol);
    const SymbolText text(decision.isEmpty() ? symbol : QStringView(decision));
    QStringList runs;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView run = text.of(at);
        if (text.isNumber(at)) {
            qsizetype zeros = 0;
            while (zeros + 1 < run.size() && run[zeros] == u'0')
                ++zeros;
            runs.append(run.sliced(zeros).toString());
        } else if (text.at(at).kind != SymbolToken::Kind::Mark) {
            QString word = run.toString();
            for (QChar& letter : word)
                letter = latinLookAlike(letter);
            runs.append(word.toCaseFolded());
        }
    }
    return runs.join(u' ');
}

QString sortKey(QStringView symbol)
{
    const SymbolText text(symbol);
    QString key;
    // 1/CP.21: the session counts before the number of the decision.
    if (text.size() == 5 && text.isNumber(0) && text.isWord(2) && text.isNumber(4))
        return wordKey(text.of(2)) + numberKey(text.of(4)) + numberKey(text.of(0));
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.isNumber(at))
            key += numberKey(text.of(at));
        else if (isRomanNumber(text, at))
            key += numberKey(QString::number(capitalRomanValue(text.of(at))));
        else if (text.at(at).kind != SymbolToken::Kind::Mark)
            key += wordKey(text.of(at));
    }
    return key;
}

} // namespace rapporteur::domain
