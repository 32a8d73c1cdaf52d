// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/citations_text.h"

#include "text/field_words.h"
#include "text/fold.h"

#include <QFile>
#include <QHash>

#include <array>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using Kind = domain::SymbolToken::Kind;

namespace {

struct ClassName {
    QStringView name;
    CitationWord word;
};
constexpr std::array classNames{
    ClassName{u"decision", CitationWord::Decision},
    ClassName{u"resolution", CitationWord::Resolution},
    ClassName{u"paragraph", CitationWord::Paragraph},
    ClassName{u"annex", CitationWord::Annex},
    ClassName{u"section", CitationWord::Section},
    ClassName{u"chapter", CitationWord::Chapter},
    ClassName{u"part", CitationWord::Part},
    ClassName{u"article", CitationWord::Article},
    ClassName{u"and", CitationWord::And},
    ClassName{u"to", CitationWord::To},
    ClassName{u"addendum", CitationWord::Addendum},
    ClassName{u"corrigendum", CitationWord::Corrigendum},
    ClassName{u"operative", CitationWord::Operative},
    ClassName{u"glue", CitationWord::Glue},
    ClassName{u"document", CitationWord::Document},
    ClassName{u"convention", CitationWord::Convention},
    ClassName{u"majority", CitationWord::Majority},
    ClassName{u"statute", CitationWord::Statute},
};

bool isHanText(QStringView text)
{
    return !text.isEmpty() && text.front().unicode() >= 0x3000 && text.front().unicode() < 0xA000;
}

/// The table of words, folded.
class Vocabulary {
public:
    static const Vocabulary& instance()
    {
        static const Vocabulary vocabulary;
        return vocabulary;
    }

    CitationWords wordsOf(const QString& folded) const
    {
        if (const auto exact = m_exact.constFind(folded); exact != m_exact.constEnd())
            return *exact;
        if (!folded.isEmpty() && QStringView(u"وفبكل").contains(folded.front())) {
            for (qsizetype particles = 1; particles < std::min<qsizetype>(3, folded.size()); ++particles) {
                const auto bare = m_exact.constFind(folded.mid(particles));
                if (bare != m_exact.constEnd() && isSameWord(folded, bare.key()) && bare.key().size() > 2)
                    return *bare;
            }
        }
        for (const auto& [beginning, words] : m_beginnings) {
            if (folded.startsWith(beginning))
                return words;
        }
        return {};
    }

    CitationWords wordsInHan(QStringView run) const
    {
        CitationWords words;
        for (const auto& [form, meaning] : m_han) {
            if (run.contains(form))
                words |= meaning;
        }
        return words;
    }

private:
    Vocabulary()
    {
        QFile file(u":/field/citation_words.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList cells = line.split(u'\t');
            for (const ClassName& each : classNames) {
                if (each.name == cells.first())
                    addForms(cells.mid(1), each.word);
            }
        }
        for (const FieldWord& month : fieldWords(u"month"))
            add(month.form, CitationWord::Month);
    }

    void addForms(const QStringList& cells, CitationWord word)
    {
        for (const QString& cell : cells) {
            for (const QString& form : cell.split(u'|', Qt::SkipEmptyParts))
                add(form, word);
        }
    }

    void add(const QString& form, CitationWord word)
    {
        if (isHanText(form)) {
            m_han.emplaceBack(form, word);
            return;
        }
        const bool open = form.endsWith(u'*');
        const QString folded = withoutArabicArticle(fold(open ? form.chopped(1) : form).text);
        if (open)
            m_beginnings.emplaceBack(folded, word);
        else
            m_exact[folded] |= word;
    }

    QHash<QString, CitationWords> m_exact;
    QList<std::pair<QString, CitationWords>> m_beginnings;
    QList<std::pair<QString, CitationWords>> m_han;
};

} // namespace

QString withoutArabicArticle(const QString& folded)
{
    if (folded.size() < 5 || folded.front().unicode() < 0x0600 || folded.front().unicode() > 0x06FF)
        return folded;
    qsizetype begin = QStringView(u"وف").contains(folded.front()) ? 1 : 0;
    if (folded.mid(begin, 2) == u"لل")
        return folded.mid(begin + 2);
    begin += QStringView(u"بك").contains(folded[begin]) ? 1 : 0;
    return folded.mid(begin, 2) == u"ال" ? folded.mid(begin + 2) : folded;
}

bool isSameWord(const QString& folded, const QString& word)
{
    if (folded == word)
        return true;
    // وقرار, بمجلس, لمجلس: a particle glued to a word without article.
    qsizetype particles = 0;
    while (particles < 2 && particles < folded.size() && QStringView(u"وفبكل").contains(folded[particles])) {
        ++particles;
        if (QStringView(folded).sliced(particles) == word)
            return true;
    }
    return false;
}

CitationText::CitationText(QStringView original)
    : m_tokens(original)
{
}

QString CitationText::folded(qsizetype token) const
{
    return withoutArabicArticle(fold(m_tokens.of(token)).text);
}

CitationWords CitationText::words(qsizetype token) const
{
    if (token < 0 || token >= size())
        return {};
    const Kind kind = m_tokens.at(token).kind;
    if (kind == Kind::Number || (kind == Kind::Mark && m_tokens.mark(token) != u'、'))
        return {};
    if (m_words.isEmpty())
        m_words.resize(size());
    CitationWords& known = m_words[token];
    if (!(known & CitationWord::Known)) {
        const Vocabulary& vocabulary = Vocabulary::instance();
        // "E/RES/…" behind a comma is no Spanish "and": connectors of one letter are small.
        const QStringView printed = m_tokens.of(token);
        if (kind == Kind::Mark)
            known = CitationWord::And;
        else if (printed.size() > 1 || !printed.front().isUpper())
            known = kind == Kind::Han ? vocabulary.wordsInHan(m_tokens.of(token)) : vocabulary.wordsOf(folded(token));
        known |= CitationWord::Known;
    }
    return known;
}

bool CitationText::isHanGlue(qsizetype token) const
{
    if (!isHan(token))
        return false;
    for (const QChar c : m_tokens.of(token)) {
        if (!QStringView(u"第号和及以与或至到其的该年月日").contains(c))
            return false;
    }
    return true;
}

bool CitationText::isConnector(qsizetype token) const
{
    const char16_t mark = m_tokens.mark(token);
    if (mark != 0)
        return mark == u',' || mark == u';' || mark == u'、' || mark == u'،' || mark == u'؛' || mark == u'&';
    if (isHan(token))
        return isHanGlue(token) && is(token, CitationWord::And);
    return is(token, CitationWord::And);
}

bool CitationText::isRangeSign(qsizetype token) const
{
    if (isHan(token))
        return isHanGlue(token) && is(token, CitationWord::To);
    return m_tokens.mark(token) == u'-' || is(token, CitationWord::To);
}

bool CitationText::endsSentence(qsizetype token) const
{
    const char16_t mark = m_tokens.mark(token);
    if (mark == u'。' || mark == u'؟' || mark == u'?' || mark == u'!')
        return true;
    // "paras. 5", "No. 3", "Dec. 2001": short words before a full stop are abbreviations.
    return mark == u'.' &&
           !(m_tokens.isWord(token - 1) && m_tokens.of(token - 1).size() <= 5 && m_tokens.touches(token)) &&
           m_tokens.at(token + 1).blankBefore;
}

} // namespace rapporteur::text
