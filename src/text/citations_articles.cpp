// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/citations_articles.h"

#include "text/citations_pinpoints.h"

#include <algorithm>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::SymbolText;

namespace {

constexpr qsizetype reach = 16;
constexpr int mostArticles = 200;

struct Article {
    QStringList numbers;
    QString paragraph;
    bool lastOnly = false; ///< the paragraph is that of the last article: "articles 16 and 24, paragraph 4"
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
    Article article{.numbers = {}, .paragraph = {}, .lastOnly = false, .span = {number - 1, number}};
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

/// "article 2 (2)", "Art. 87.1", "Article 73 e of": the paragraph without a noun.
void readShortParagraph(const CitationText& text, Article& article)
{
    const SymbolText& tokens = text.tokens();
    const qsizetype at = article.span.end;
    const char16_t mark = tokens.mark(at);
    if (!article.paragraph.isEmpty())
        return;
    if (mark == u'(' && tokens.isNumber(at + 1) && tokens.mark(at + 2) == u')' && tokens.number(at + 1) < 40) {
        article.paragraph = tokens.of(at + 1).toString();
        article.span.end = at + 3;
    } else if (mark == u'.' && tokens.touches(at) && tokens.isNumber(at + 1) && tokens.touches(at + 1)) {
        article.paragraph = tokens.of(at + 1).toString();
        article.span.end = at + 2;
    } else if (tokens.isWord(at) && tokens.of(at).size() == 1 && tokens.of(at).front().isLower() &&
               (text.folded(at + 1) == u"of" ||
                (text.is(at + 1, CitationWord::Glue) && !text.is(at, CitationWord::And | CitationWord::To)))) {
        article.paragraph = u'(' + tokens.of(at) + u')';
        article.span.end = at + 1;
    }
}

/// ", paragraph 4 (a)" behind the articles.
void readParagraphBehind(const CitationText& text, Article& article)
{
    const char16_t mark = text.tokens().mark(article.span.end);
    const qsizetype behind = article.span.end + (mark == u',' || mark == u'،' ? 1 : 0);
    if (!text.is(behind, CitationWord::Paragraph))
        return;
    const Pinpoint paragraph = readPinpoint(text, behind);
    if (paragraph.value.isEmpty())
        return;
    article.paragraph = paragraph.value;
    article.span.end = paragraph.span.end;
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
    Article article{.numbers = {}, .paragraph = {}, .lastOnly = false, .span = {noun, number + 1}};
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
        readShortParagraph(text, article);
        readParagraphBehind(text, article);
        const Pinpoint before = pinpointBefore(text, noun);
        if (article.paragraph.isEmpty() && !before.value.isEmpty() && !before.value.startsWith(u"annex"_s)) {
            article.paragraph = before.value;
            article.span.begin = before.span.begin;
        }
    } else {
        readParagraphBehind(text, article);
        article.lastOnly = !article.paragraph.isEmpty();
    }
    return article;
}

/// The treaty and how sure it is: named behind ("of the Minamata Convention"), before (《水俣公约》第 24 条), or the
/// document's own for "the Convention". Empty for articles of constitutions, laws and rules, and where no word speaks
/// of a treaty.
std::pair<QString, double> treatyOf(const CitationText& text, TokenSpan span, const NamedBody& own)
{
    qsizetype end = span.end;
    while (end < std::min(text.size(), span.end + reach) && !text.endsSentence(end) &&
           text.tokens().mark(end) != u';')
        ++end;
    qsizetype begin = span.begin;
    while (begin > std::max<qsizetype>(0, span.begin - reach) && !text.endsSentence(begin - 1))
        --begin;
    const bool han = text.isHan(span.begin);
    bool treatyWord = false;
    if (!han) {
        const QList<NamedBody> named = namedBodies(text, {span.end, end});
        for (qsizetype at = span.end; at < end; ++at) {
            const auto name = std::find_if(named.begin(), named.end(),
                                           [&](const NamedBody& each) { return each.span.begin == at; });
            if (name != named.end() && !name->treaty.isEmpty())
                return {name->treaty, 0.95};
            if (text.is(at, CitationWord::Statute))
                return {QString(), 0};
            treatyWord = text.is(at, CitationWord::Convention);
            if (treatyWord || text.is(at, CitationWord::Article))
                break;
        }
    }
    const QList<NamedBody> before = namedBodies(text, {begin, span.begin + (han ? 1 : 0)});
    for (auto name = before.rbegin(); name != before.rend(); ++name) {
        // In running text other than Chinese a treaty in front is a weaker sign than one behind.
        if (!name->treaty.isEmpty())
            return {name->treaty, han ? 0.9 : 0.75};
    }
    for (qsizetype at = begin; at < span.begin + (han ? 1 : 0); ++at) {
        if (text.is(at, CitationWord::Statute) && !treatyWord)
            return {QString(), 0};
        treatyWord = treatyWord || text.is(at, CitationWord::Convention);
    }
    if (!own.treaty.isEmpty())
        return {own.treaty, treatyWord ? 0.9 : 0.8};
    return {treatyWord ? u"?"_s : QString(), 0.5};
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
    if (treaty.isEmpty())
        return std::nullopt;
    FoundCitation citation{.kind = domain::CitationKind::Article,
                           .span = article->span,
                           .pinpoint = article->lastOnly ? QString() : article->paragraph,
                           .confidence = confidence,
                           .remark = treaty == u"?" ? u"unknown treaty"_s : QString()};
    for (const QString& each : std::as_const(article->numbers)) {
        QString target = treaty + (treaty == u"?" ? u" art. "_s : u", art. "_s) + each;
        const bool pointed = !article->lastOnly || &each == &article->numbers.last();
        if (pointed && !article->paragraph.isEmpty())
            target += article->paragraph.startsWith(u'(') ? article->paragraph : u", para. "_s + article->paragraph;
        citation.targets.append(target);
    }
    return citation;
}

} // namespace rapporteur::text
