// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mandate_paragraph.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

constexpr qsizetype longestPhrase = 260;  // of those addressed, with all that is said of them
constexpr qsizetype farthestChinese = 40; // from a verb to the head it addresses
constexpr qsizetype farthestInList = 60;  // between two heads of a list
constexpr qsizetype farthestListZh = 14;
constexpr qsizetype longestForm = 80;
const QString organize = u"组织"_s; // behind a head it is the verb, else organizations

/// The forms that the last word of a verb takes before an article.
const QStringList& variantsOf(const QString& word)
{
    static const QHash<QString, QStringList> variants{
        {u"a"_s, {u"a"_s, u"al"_s, u"au"_s, u"aux"_s, u"a l"_s}},
        {u"de"_s, {u"de"_s, u"du"_s, u"des"_s, u"del"_s, u"d"_s}},
        {u"of"_s, {u"of"_s}},
        {u"from"_s, {u"from"_s}},
        {u"من"_s, {u"من"_s}},
        {u"الي"_s, {u"الي"_s}},
    };
    static const QStringList none;
    const auto known = variants.constFind(word);
    return known == variants.constEnd() ? none : *known;
}

/// What stands where the action begins, on folded text.
const QRegularExpression& actionMarker(Language language)
{
    const auto compiled = [](const QString& pattern) {
        QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
        expression.optimize();
        return expression;
    };
    static const QHash<Language, QRegularExpression> markers{
        {Language::English, compiled(u"\\b(?:to|that)\\b(?= )"_s)},
        {Language::French,
         compiled(
             u"\\b(?:(?:de|a) (?:ne pas |n['’])?(?:l[ae] |les |leur |lui |s['’]|y |en |[a-z]+ment )?|d['’])"
             u"(?=[a-z]+(?:er|ir|re|oir)\\b)(?!membre|nombre|titre|ordre|cadre|autre|lettre|notre|entre|"
             u"contre|sur|leur|air|mer\\b|janvier|fevrier|septembre|octobre|novembre|decembre|concer)|\\bque\\b"_s)},
        {Language::Spanish,
         compiled(u"\\b(?:a )?que\\b(?! (?:esten|puedan|son|sean|tengan|deseen|hayan|han|aun|todavia|no |se hall|"
                  u"cuentan|cuenten|disponen|dispongan|participan|trabajan|figuran|forman))|"
                  u"\\ba (?=[a-z]+(?:ar|er|ir)(?:se|lo|la|los|las|le|les)?\\b)"_s)},
        {Language::Russian,
         compiled(
             u"\\b(?=\\w+(?<!ос)(?<!ас)(?<!ес)(?:ть|ти|чь|ться|тись)\\b)(?!пут|част|сет|област)|,? ?\\bчтобы\\b"_s)},
        {Language::Arabic, compiled(u"(?<=\\s)(?:ان|الي ان|علي ان)(?=\\s)"_s)},
        {Language::Chinese, compiled(u"$"_s)},
    };
    static const QRegularExpression never(u"$"_s);
    const auto known = markers.constFind(language);
    return known == markers.constEnd() ? never : *known;
}

} // namespace

MandateParagraph::MandateParagraph(const QString& text, Language language)
    : m_language(language)
    , m_text(text)
    , m_folded(fold(text))
{
    if (language == Language::Arabic)
        separateConjunctions();
}

/// Arabic writes "and" on to the word behind it: a blank is set between where that word is one of ours.
void MandateParagraph::separateConjunctions()
{
    const auto begins = [this](const auto& forms, qsizetype at) {
        const QString rest = folded().mid(at, longestForm);
        return std::any_of(forms.begin(), forms.end(),
                           [&](const auto& each) { return standsAt(rest, 0, each.folded); });
    };
    for (qsizetype at = 0; at + 1 < m_folded.text.size(); ++at) {
        const bool conjunction = folded()[at] == u'و' && (at == 0 || folded()[at - 1].isSpace());
        if (!conjunction || !(begins(verbForms(m_language), at + 1) || begins(addresseeForms(m_language), at + 1)))
            continue;
        m_folded.text.insert(at + 1, u' ');
        m_folded.offsets.insert(at + 1, m_folded.offsets[at + 1]);
    }
}

QString MandateParagraph::printed(qsizetype begin, qsizetype end) const
{
    const qsizetype from = m_folded.offsets[begin];
    return m_text.mid(from, m_folded.offsets[end] - from).trimmed();
}

qsizetype MandateParagraph::wordAt(MandateWord kind, qsizetype at) const
{
    for (const QString& word : mandateWords(kind, m_language)) {
        if (standsAt(folded(), at, word))
            return word.size();
    }
    return 0;
}

qsizetype MandateParagraph::skipAdverbs(qsizetype at) const
{
    for (qsizetype length = 1; length > 0; at += length) {
        while (at < folded().size() && folded()[at].isSpace())
            ++at;
        length = wordAt(MandateWord::Adverb, at);
    }
    return at;
}

/// Where a form ends that stands here word by word, adverbs between them; -1 if it does not.
qsizetype MandateParagraph::wordsEnd(const VerbForm& form, qsizetype at, qsizetype& printedEnd) const
{
    for (qsizetype i = 0; i < form.words.size(); ++i) {
        const QString& word = form.words[i];
        qsizetype from = at;
        if (i > 0) {
            while (from < folded().size() && folded()[from].isSpace())
                ++from;
        }
        const QStringList& variants = i > 0 && i + 1 == form.words.size() ? variantsOf(word) : QStringList{};
        const auto stands = [&](qsizetype place) -> qsizetype {
            for (const QString& variant : variants) {
                if (standsAt(folded(), place, variant))
                    return variant.size();
            }
            return variants.isEmpty() && standsAt(folded(), place, word) ? word.size() : 0;
        };
        qsizetype length = stands(from);
        if (!length && i > 0) {
            from = skipAdverbs(from);
            length = stands(from);
        }
        // "Invita: a) A las Partes …": the preposition stands in the items.
        if (!length && !variants.isEmpty() && from < folded().size() && folded()[from] == u':')
            return printedEnd;
        if (!length)
            return -1;
        at = from + length;
        if (variants.isEmpty())
            printedEnd = at;
    }
    return at;
}

std::optional<VerbAt> MandateParagraph::verbOf(const QList<VerbForm>& forms, qsizetype at) const
{
    for (const VerbForm& form : forms) {
        qsizetype printedEnd = at;
        const qsizetype end = wordsEnd(form, at, printedEnd);
        if (end >= 0)
            return VerbAt{&form, at, printedEnd, end};
    }
    return std::nullopt;
}

std::optional<VerbAt> MandateParagraph::operativeVerb(qsizetype at) const
{
    for (qsizetype tries = 0; tries < 4; ++tries) {
        while (at < folded().size() && folded()[at].isSpace())
            ++at;
        if (wordAt(MandateWord::LookAlike, at) > 0)
            return std::nullopt;
        if (const auto verb = verbOf(verbForms(m_language), at)) {
            const bool asks = verb->form->operative && !isNoun(verb->begin, verb->end);
            return asks ? verb : std::nullopt;
        }
        const qsizetype length = wordAt(MandateWord::Adverb, at);
        if (!length)
            return std::nullopt;
        at += length;
    }
    return std::nullopt;
}

std::optional<VerbAt> MandateParagraph::infinitive(qsizetype at) const
{
    if (m_language == Language::Chinese) {
        const auto verb = operativeVerb(at);
        return verb && verb->form->category == domain::VerbCategory::Directive ? verb : std::nullopt;
    }
    return verbOf(infinitiveForms(m_language), skipAdverbs(at));
}

bool MandateParagraph::isNoun(qsizetype begin, qsizetype end) const
{
    static const QString after = u"求函书帖草项案"_s;
    static const QString before = u"提申邀敬"_s;
    if (m_language != Language::Chinese)
        return false;
    return (end < folded().size() && after.contains(folded()[end])) ||
           (begin > 0 && before.contains(folded()[begin - 1]));
}

AddresseesAt MandateParagraph::addresseesAfter(qsizetype at) const
{
    AddresseesAt result;
    const qsizetype limit = phraseEnd(at, true);
    // "Requests, subject to …, the Executive Secretary": what is set off by commas comes before them.
    for (qsizetype from = skipAdverbs(at); wordAt(MandateWord::Aside, from) > 0; from = skipAdverbs(at)) {
        const qsizetype comma = folded().indexOf(u',', from);
        if (comma < 0 || comma >= limit || comma <= at)
            break;
        at = comma;
    }
    while (at < limit) {
        const auto [begin, form] = nextAddressee(at, limit);
        if (!form)
            break;
        const qsizetype end = begin + form->folded.size();
        const qsizetype from = result.end < 0 ? at : result.end;
        const bool continues = m_language == Language::Chinese && result.end >= 0 && chained(result.end, begin);
        if (continues && form->folded == organize)
            break;
        if (continues) // in Chinese the last head of an unbroken chain is the one addressed: 环境署执行主任
            result.printed.removeLast();
        else if (result.end < 0 ? asideIn(from, begin) >= 0 : !listed(from, begin, end)) {
            if (result.end < 0 || !belongsTo(from, begin))
                break;
            result.end = at = end; // "the Executive Director of the Programme and the Executive Secretary"
            continue;
        }
        if (result.end < 0 && m_language == Language::Chinese && begin - at > farthestChinese)
            break;
        if (m_language == Language::Chinese && result.end < 0 && wordAt(MandateWord::Aside, from) > 0 &&
            isHelper(end))
            break;
        if (result.printed.isEmpty())
            result.first = form->addressee;
        result.printed.append(printed(begin, end));
        result.end = end;
        at = end;
    }
    return result;
}

qsizetype MandateParagraph::actionAfter(qsizetype at) const
{
    const qsizetype limit = phraseEnd(at, false);
    const bool marked =
        limit < folded().size() && actionMarker(m_language).match(folded(), limit).capturedStart() == limit;
    qsizetype begin = marked && m_language != Language::Chinese ? limit : at;
    while (begin < folded().size() && (folded()[begin].isSpace() || u",:，、;"_s.contains(folded()[begin])))
        ++begin;
    return begin;
}

SubjectAt MandateParagraph::subjectBefore(qsizetype begin, qsizetype end) const
{
    SubjectAt subject;
    qsizetype latest = -1;
    const auto consider = [&](qsizetype at, qsizetype length, const QString& addressee, bool issuer) {
        if (at < begin || at + length > end || at + length < latest ||
            (at + length == latest && length < subject.printed.size()))
            return;
        latest = at + length;
        subject = {printed(at, at + length), addressee, issuer};
    };
    for (const AddresseeForm& form : addresseeForms(m_language)) {
        if (const qsizetype at = lastWhole(form.folded, end); at >= 0)
            consider(at, form.folded.size(), form.addressee, false);
    }
    for (const QStringList* forms : {&reportedSpeech(m_language).bodies, &reportedSpeech(m_language).occasions}) {
        for (const QString& form : *forms) {
            if (const qsizetype at = lastWhole(form, end); at >= 0)
                consider(at, form.size(), {}, true);
        }
    }
    // "The Conference, in its decision MC-3/11, requested": it is not the decision that asks.
    if (subject.isIssuer && reportedSpeech(m_language).occasions.contains(fold(subject.printed).text)) {
        latest = -1;
        for (const QString& form : reportedSpeech(m_language).bodies) {
            if (const qsizetype at = lastWhole(form, end); at >= 0)
                consider(at, form.size(), {}, true);
        }
    }
    return subject;
}

qsizetype MandateParagraph::bodyBehind(qsizetype at) const
{
    if (m_language != Language::Arabic)
        return -1;
    while (at < folded().size() && folded()[at].isSpace())
        ++at;
    for (const QString& body : reportedSpeech(m_language).bodies) {
        if (standsAt(folded(), at, body))
            return at + body.size();
    }
    return -1;
}

qsizetype MandateParagraph::sentenceBegin(qsizetype at) const
{
    while (at > 0 && !isSentenceEnd(at - 1))
        --at;
    return at;
}

bool MandateParagraph::isSentenceEnd(qsizetype at) const
{
    const QChar c = folded()[at];
    return c == u'\u3002' || c == u';' || c == u'\uFF1B' || c == u'\u061B' ||
           (c == u'.' && at + 1 < folded().size() && folded()[at + 1].isSpace());
}

qsizetype MandateParagraph::lastWhole(const QString& form, qsizetype end) const
{
    for (qsizetype at = folded().lastIndexOf(form, end - form.size()); at >= 0;
         at = at ? folded().lastIndexOf(form, at - 1) : -1) {
        if (standsAt(folded(), at, form))
            return at;
    }
    return -1;
}

/// Where the words about those addressed end at the latest: the marker of the action, a semicolon, a colon. Behind a
/// verb a clause may hold the one addressed: "Requests that the secretariat report".
qsizetype MandateParagraph::phraseEnd(qsizetype at, bool behindVerb) const
{
    qsizetype limit = std::min(at + longestPhrase, folded().size());
    for (const QChar stop : u";:。；：؛"_s) {
        if (const qsizetype found = folded().indexOf(stop, at); found >= 0)
            limit = std::min(limit, found);
    }
    if (m_language == Language::Chinese)
        return limit;
    const qsizetype from = skipAdverbs(at);
    qsizetype search = at;
    for (const QString& that : {u"that "_s, u"que "_s, u"ان "_s}) {
        if (behindVerb && QStringView(folded()).sliced(from).startsWith(that))
            search = from + that.size();
    }
    for (auto each = actionMarker(m_language).globalMatch(folded(), search); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const qsizetype begin = match.capturedStart();
        if (begin >= limit || begin >= folded().size())
            break;
        const bool preposition =
            m_language == Language::English && wordAt(MandateWord::Determiner, match.capturedEnd() + 1) > 0;
        if (!preposition)
            return begin;
    }
    return limit;
}

std::pair<qsizetype, const AddresseeForm*> MandateParagraph::nextAddressee(qsizetype at, qsizetype limit) const
{
    std::pair<qsizetype, const AddresseeForm*> best{limit, nullptr};
    for (const AddresseeForm& form : addresseeForms(m_language)) {
        for (qsizetype found = folded().indexOf(form.folded, at);
             found >= 0 && found < best.first && found + form.folded.size() <= limit;
             found = folded().indexOf(form.folded, found + 1)) {
            if (standsAt(folded(), found, form.folded))
                best = {found, &form};
        }
    }
    return best;
}

/// One noun phrase: nothing but brackets, or the particle 的, stands between its heads.
bool MandateParagraph::chained(qsizetype from, qsizetype to) const
{
    const QStringView between = QStringView(folded()).sliced(from, to - from);
    return std::all_of(between.begin(), between.end(),
                       [](QChar c) { return u"()\uFF08\uFF09\u300A\u300B\u7684"_s.contains(c); });
}

/// Whether a further head is addressed as well: joined by "and" or a comma, with no "in cooperation with" between.
bool MandateParagraph::listed(qsizetype from, qsizetype to, qsizetype headEnd) const
{
    const bool chinese = m_language == Language::Chinese;
    if (to - from > (chinese ? farthestListZh : farthestInList) || asideIn(from, to) >= 0)
        return false;
    if (chinese)
        return wordAt(MandateWord::List, from) > 0 && !(wordAt(MandateWord::Aside, from) > 0 && isHelper(headEnd));
    for (qsizetype at = from; at < to; ++at) {
        if (wordAt(MandateWord::List, at) > 0)
            return true;
    }
    return false;
}

/// Whether a head is part of the name of the one before it: "the Executive Director of the Programme". What is listed
/// has been asked for before.
bool MandateParagraph::belongsTo(qsizetype from, qsizetype to) const
{
    return m_language != Language::Chinese && to - from <= farthestInList && asideIn(from, to) < 0 &&
           !QStringView(folded()).sliced(from, to - from).contains(u',');
}

/// Where in [from, to) words begin that name others; -1 if none do.
qsizetype MandateParagraph::asideIn(qsizetype from, qsizetype to) const
{
    if (m_language == Language::Chinese)
        return -1; // 在, 为, 与 are also parts of names: see isHelper
    for (qsizetype at = from; at < to; ++at) {
        if (wordAt(MandateWord::Aside, at) > 0)
            return at;
    }
    return -1;
}

/// 与世界卫生组织合作: the head is not asked, it helps.
bool MandateParagraph::isHelper(qsizetype headEnd) const
{
    static const QRegularExpression helping(
        u"^[^,，。；;、]{0,12}?(?:密切)?(?:合作|协商|协作|协调|磋商|一道|一起|共同努力|联合|协助下|支持下)"_s);
    return helping.match(QStringView(folded()).sliced(headEnd).left(18).toString()).hasMatch();
}

} // namespace rapporteur::text
