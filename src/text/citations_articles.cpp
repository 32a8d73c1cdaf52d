// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/citations_articles.h"

#include "text/citations_pinpoints.h"

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::SymbolText;

namespace {

constexpr qsizetype reach = 16;
constexpr int mostArticles = 200;

struct Article {
    QStringList numbers;
    QString paragraph;
    TokenSpan span{};
};

/// 第 24 条第 4 款(a)项, 第 24 条和第 25 条.
std::optional<Article> readHanArticle(const CitationText& text, qsizetype number)
{
    const SymbolText& tokens = text.tokens();
    const auto isArticle = [&](qsizetype at) {
        return tokens.isNumber(at) && text.isHan(at + 1) && tokens.of(at + 1).startsWith(u'条') &&
               !tokens.of(at + 1).startsWith(u"条约") && text.isHan(at - 1) && tokens.of(at - 1).endsWith(u'第');
    };
    // 第 4、5 和 6 条 begins with a number that no 条 follows.
    qsizetype at = number;
    Article article{.numbers = {}, .paragraph = {}, .span = {number - 1, number}};
    if (!text.isHan(number - 1) || !tokens.of(number - 1).endsWith(u'第'))
        return std::nullopt;
    while (tokens.isNumber(at) && !isArticle(at) && article.numbers.size() < 8 &&
           (tokens.mark(at + 1) == u'、' || text.isHanGlue(at + 1)) && !tokens.of(at + 1).endsWith(u'第')) {
        article.numbers.append(tokens.of(at).toString());
        at += 2;
    }
    if (!tokens.isNumber(at) || !text.isHan(at + 1) || !tokens.of(at + 1).startsWith(u'条') ||
        tokens.of(at + 1).startsWith(u"条约"))
        return std::nullopt;
    article.numbers.append(tokens.of(at).toString());
    article.span.end = at + 2;
    if (tokens.of(at + 1) == u"条第" && article.numbers.size() == 1) {
        const Pinpoint paragraph = readParagraphNumbers(text, at + 2);
        if (tokens.of(paragraph.span.end).startsWith(u'款')) {
            article.paragraph = paragraph.value;
            article.span.end = paragraph.span.end + 1;
            QString items;
            // 款(a)项: the letter stands behind.
            if (tokens.of(paragraph.span.end) == u"款" && tokens.mark(paragraph.span.end + 1) == u'(') {
                items = tokens.of(paragraph.span.end + 2).toString();
                if (tokens.mark(paragraph.span.end + 3) == u')' && items.size() <= 3) {
                    article.paragraph += u'(' + items + u')';
                    article.span.end = paragraph.span.end + 4;
                }
            }
        }
    }
    return article;
}

/// "article 24, paragraph 4 (a)"; "paragraph 4 of article 24".
std::optional<Article> readWordedArticle(const CitationText& text, qsizetype number)
{
    const SymbolText& tokens = text.tokens();
    qsizetype noun = number - 1;
    if (tokens.mark(noun) == u'.')
        --noun;
    if (text.isHan(noun) || !text.is(noun, CitationWord::Article))
        return std::nullopt;
    Article article{.numbers = {}, .paragraph = {}, .span = {noun, number + 1}};
    qsizetype at = number;
    for (int count = 0; count < 12; ++count) {
        if (!tokens.isNumber(at) || tokens.number(at) < 1 || tokens.number(at) > mostArticles ||
            tokens.mark(at + 1) == u'/')
            break;
        if (count > 0 && text.isRangeSign(at - 1) && tokens.number(at) - tokens.number(at - 2) < 40) {
            for (int between = tokens.number(at - 2) + 1; between < tokens.number(at); ++between)
                article.numbers.append(QString::number(between));
        }
        article.numbers.append(tokens.of(at).toString());
        article.span.end = at + 1;
        if (!text.isConnector(at + 1) && !text.isRangeSign(at + 1))
            break;
        at += text.isConnector(at + 1) && text.isConnector(at + 2) ? 3 : 2;
    }
    if (article.numbers.isEmpty())
        return std::nullopt;
    if (article.numbers.size() == 1) {
        // "article 5 (b)": letters directly behind.
        const Pinpoint letters = readParagraphNumbers(text, number);
        if (letters.value.startsWith(article.numbers.first() + u'(') && !letters.value.contains(u',')) {
            article.paragraph = letters.value.mid(article.numbers.first().size());
            article.span.end = letters.span.end;
        }
        const qsizetype behind =
            article.span.end +
            (tokens.mark(article.span.end) == u',' || tokens.mark(article.span.end) == u'،' ? 1 : 0);
        if (text.is(behind, CitationWord::Paragraph)) {
            const Pinpoint paragraph = readPinpoint(text, behind);
            if (!paragraph.value.isEmpty()) {
                article.paragraph = paragraph.value;
                article.span.end = paragraph.span.end;
            }
        }
        const Pinpoint before = pinpointBefore(text, noun);
        if (article.paragraph.isEmpty() && !before.value.isEmpty() && !before.value.startsWith(u"annex"_s)) {
            article.paragraph = before.value;
            article.span.begin = before.span.begin;
        }
    }
    return article;
}

/// The treaty: named behind ("of the Minamata Convention"), before (《水俣公约》第 24 条), or the document's own for
/// "the Convention".
std::pair<QString, double> treatyOf(const CitationText& text, TokenSpan span, const NamedBody& own)
{
    qsizetype end = span.end;
    while (end < std::min(text.size(), span.end + reach) && !text.endsSentence(end) &&
           text.tokens().mark(end) != u';')
        ++end;
    qsizetype begin = span.begin;
    while (begin > std::max<qsizetype>(0, span.begin - reach) && !text.endsSentence(begin - 1))
        --begin;
    if (!text.isHan(span.begin)) {
        for (const NamedBody& name : namedBodies(text, {span.end, end})) {
            if (!name.treaty.isEmpty() && name.span.begin - span.end < 8)
                return {name.treaty, 0.95};
        }
    }
    const QList<NamedBody> before = namedBodies(text, {begin, span.begin + (text.isHan(span.begin) ? 1 : 0)});
    for (auto name = before.rbegin(); name != before.rend(); ++name) {
        // In running text other than Chinese a treaty in front is a weaker sign than one behind.
        if (!name->treaty.isEmpty())
            return {name->treaty, text.isHan(span.begin) ? 0.9 : 0.75};
    }
    if (!own.treaty.isEmpty())
        return {own.treaty, 0.8};
    return {u"?"_s, 0.5};
}

} // namespace

std::optional<FoundCitation> readArticle(const CitationText& text, qsizetype number, const NamedBody& own)
{
    if (number == 0 || !text.tokens().isNumber(number))
        return std::nullopt;
    auto article = text.isHan(number - 1) ? readHanArticle(text, number) : readWordedArticle(text, number);
    // At the head of a text it is the label of the article itself.
    if (!article || (article->span.begin == 0 && article->paragraph.isEmpty() && article->numbers.size() == 1))
        return std::nullopt;
    const auto [treaty, confidence] = treatyOf(text, article->span, own);
    FoundCitation citation{.kind = domain::CitationKind::Article,
                           .span = article->span,
                           .pinpoint = article->paragraph,
                           .confidence = confidence,
                           .remark = treaty == u"?" ? u"unknown treaty"_s : QString()};
    for (const QString& each : article->numbers) {
        QString target = treaty + (treaty == u"?" ? u" art. "_s : u", art. "_s) + each;
        if (!article->paragraph.isEmpty())
            target += article->paragraph.startsWith(u'(') ? article->paragraph : u", para. "_s + article->paragraph;
        citation.targets.append(target);
    }
    return citation;
}

} // namespace rapporteur::text
