// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/query_lexer.h"

#include <array>
#include <optional>

namespace rapporteur::text {
namespace {

struct FieldName {
    QStringView folded;
    QueryField field;
};
/// English first, then the names in French, Spanish, Chinese, Russian, Arabic; folded as text/fold.h does.
constexpr std::array fieldNames{
    FieldName{u"symbol", QueryField::Symbol},     FieldName{u"title", QueryField::Title},
    FieldName{u"meeting", QueryField::Meeting},   FieldName{u"lang", QueryField::Language},
    FieldName{u"language", QueryField::Language}, FieldName{u"year", QueryField::Year},
    FieldName{u"kind", QueryField::Kind},         FieldName{u"cites", QueryField::Cites},
    FieldName{u"cote", QueryField::Symbol},       FieldName{u"titre", QueryField::Title},
    FieldName{u"reunion", QueryField::Meeting},   FieldName{u"langue", QueryField::Language},
    FieldName{u"annee", QueryField::Year},        FieldName{u"type", QueryField::Kind},
    FieldName{u"cite", QueryField::Cites},        FieldName{u"signatura", QueryField::Symbol},
    FieldName{u"titulo", QueryField::Title},      FieldName{u"idioma", QueryField::Language},
    FieldName{u"ano", QueryField::Year},          FieldName{u"tipo", QueryField::Kind},
    FieldName{u"cita", QueryField::Cites},        FieldName{u"文号", QueryField::Symbol},
    FieldName{u"标题", QueryField::Title},        FieldName{u"会议", QueryField::Meeting},
    FieldName{u"语文", QueryField::Language},     FieldName{u"语言", QueryField::Language},
    FieldName{u"年份", QueryField::Year},         FieldName{u"类型", QueryField::Kind},
    FieldName{u"引用", QueryField::Cites},        FieldName{u"условное", QueryField::Symbol},
    FieldName{u"название", QueryField::Title},    FieldName{u"сессия", QueryField::Meeting},
    FieldName{u"язык", QueryField::Language},     FieldName{u"год", QueryField::Year},
    FieldName{u"вид", QueryField::Kind},          FieldName{u"цитирует", QueryField::Cites},
    FieldName{u"رمز", QueryField::Symbol},        FieldName{u"عنوان", QueryField::Title},
    FieldName{u"اجتماع", QueryField::Meeting},    FieldName{u"لغه", QueryField::Language},
    FieldName{u"سنه", QueryField::Year},          FieldName{u"نوع", QueryField::Kind},
};

bool isQuote(QChar character)
{
    return QStringView(u"\"“”„‟«»「」『』＂").contains(character);
}

bool isOpening(QChar character)
{
    return character == u'(' || character == u'（';
}

bool isClosing(QChar character)
{
    return character == u')' || character == u'）';
}

bool isStar(QChar character)
{
    return character == u'*' || character == u'＊';
}

std::optional<QueryField> fieldOf(QStringView name)
{
    const QString folded = fold(name).text;
    for (const FieldName& known : fieldNames) {
        if (known.folded == folded)
            return known.field;
    }
    return std::nullopt;
}

class Lexer {
public:
    explicit Lexer(QStringView typed)
        : m_typed(typed)
    {
    }

    QList<QueryLexeme> cut()
    {
        while (m_at < m_typed.size()) {
            const QChar next = m_typed[m_at];
            if (next.isSpace() || next.category() == QChar::Other_Control)
                ++m_at;
            else if (isQuote(next))
                cutQuoted();
            else if (isOpening(next) || isClosing(next))
                append({.kind = isOpening(next) ? QueryLexeme::Kind::Open : QueryLexeme::Kind::Close}, 1);
            else
                cutWord();
        }
        return m_lexemes;
    }

private:
    void append(const QueryLexeme& lexeme, qsizetype taken)
    {
        m_lexemes.append(lexeme);
        m_at += taken;
    }

    bool starAt(qsizetype at) const { return at < m_typed.size() && isStar(m_typed[at]); }

    void cutQuoted()
    {
        qsizetype end = m_at + 1;
        while (end < m_typed.size() && !isQuote(m_typed[end]))
            ++end;
        const QString inside = m_typed.sliced(m_at + 1, end - m_at - 1).toString();
        append({.kind = QueryLexeme::Kind::Quoted, .text = inside, .prefix = starAt(end + 1)}, end + 1 - m_at);
    }

    /// A word ends at a blank, a quote, or a bracket that closes what was opened before the word.
    qsizetype wordEnd() const
    {
        int open = 0;
        qsizetype end = m_at;
        for (; end < m_typed.size(); ++end) {
            const QChar character = m_typed[end];
            if (character.isSpace() || isQuote(character) || (isClosing(character) && open == 0))
                break;
            open += isOpening(character) ? 1 : isClosing(character) ? -1 : 0;
        }
        return end;
    }

    void cutWord()
    {
        qsizetype end = wordEnd();
        const QStringView word = m_typed.sliced(m_at, end - m_at);
        qsizetype colon = 0;
        while (colon < word.size() && word[colon] != u':' && word[colon] != u'：')
            ++colon;
        if (colon > 0 && colon < word.size()) {
            if (const std::optional<QueryField> field = fieldOf(word.first(colon))) {
                append({.kind = QueryLexeme::Kind::Field, .field = *field}, colon + 1);
                return;
            }
        }
        QueryLexeme lexeme{.text = word.toString()};
        if (word == u"AND")
            lexeme.kind = QueryLexeme::Kind::And;
        else if (word == u"OR")
            lexeme.kind = QueryLexeme::Kind::Or;
        else if (word == u"NOT")
            lexeme.kind = QueryLexeme::Kind::Not;
        while (!lexeme.text.isEmpty() && isStar(lexeme.text.back())) {
            lexeme.text.chop(1);
            lexeme.prefix = true;
        }
        append(lexeme, word.size());
    }

    QStringView m_typed;
    qsizetype m_at = 0;
    QList<QueryLexeme> m_lexemes;
};

} // namespace

QList<QueryLexeme> cutQuery(QStringView typed)
{
    return Lexer(typed).cut();
}

} // namespace rapporteur::text
