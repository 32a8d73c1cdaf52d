// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/symbol_reader.h"

#include "domain/symbol_roots.h"

#include <algorithm>
#include <array>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

/// Components that a symbol can have; longer chains are no symbols.
constexpr int mostComponents = 12;
constexpr qsizetype longestWord = 14;

enum class ComponentKind : quint8 { Number, Series, Document, Change, Word };

struct Component {
    QString text;
    ComponentKind kind = ComponentKind::Word;
    qsizetype next = 0; ///< token behind it
    int rangeEnd = 0;
    bool more = false; ///< the next component follows although no slash parts them
};

bool isUpper(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

QString latin(QStringView word)
{
    QString result = word.toString();
    for (QChar& letter : result)
        letter = latinLookAlike(letter);
    return result;
}

QString withoutLeadingZeros(QStringView digits)
{
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.sliced(zeros).toString();
}

class Reader {
public:
    Reader(const SymbolText& text, SymbolReading reading)
        : m_text(text)
        , m_reading(reading)
    {
    }

    std::optional<ReadSymbol> read(qsizetype token);

private:
    bool dirty() const { return m_reading != SymbolReading::Strict; }
    void blame(const QString& remark, double confidence)
    {
        if (m_remark.isEmpty() || confidence < m_confidence)
            m_remark = remark;
        m_confidence = std::min(m_confidence, confidence);
    }
    /// A word with look-alikes of other scripts read as Latin, which is noted.
    QString wordAt(qsizetype token);

    std::optional<qsizetype> readRoot(qsizetype token);
    bool startsCleanly(qsizetype token);
    std::optional<qsizetype> behindSlash(qsizetype token) const;
    std::optional<Component> readComponent(qsizetype token);
    Component readNumber(qsizetype token);
    std::optional<Component> readWord(qsizetype token);
    void readWordTail(qsizetype token, Component& component, QString& last);
    bool readCounter(qsizetype token, Component& component, const QString& last);
    void readBracket(Component& component) const;
    void readRange(Component& component, int first) const;
    bool acceptableWord(qsizetype token, const QString& word) const;
    bool accepted() const;
    void mendFamilies();
    qsizetype readExtra(qsizetype token);
    bool isJoint(qsizetype dash) const { return beginsWithRoot(m_text, dash + 1); }

    const SymbolText& m_text;
    SymbolReading m_reading;
    QString m_root; ///< its word in capitals
    RootStrength m_strength = RootStrength::None;
    QList<Component> m_components;
    QString m_canonical;
    QString m_remark;
    double m_confidence = 0.97;
    bool m_complete = false; ///< a document's own number has been read
};

QString Reader::wordAt(qsizetype token)
{
    const QStringView word = m_text.of(token);
    QString read = latin(word);
    if (read != word)
        blame(u"look-alike"_s, 0.7);
    return read;
}

/// What stands before: nothing glued to it but opening marks, ideographs, Arabic letters, or the number of a
/// footnote.
bool Reader::startsCleanly(qsizetype token)
{
    if (!m_text.touches(token))
        return true;
    const SymbolToken& before = m_text.at(token - 1);
    switch (before.kind) {
    case SymbolToken::Kind::Word:
        return false;
    case SymbolToken::Kind::Number:
        if (!dirty() || m_strength != RootStrength::Sure || before.end - before.begin > 3 ||
            (m_text.touches(token - 1) && m_text.isWord(token - 2)))
            return false;
        blame(u"glued note number"_s, 0.9);
        return true;
    case SymbolToken::Kind::Mark: {
        const char16_t mark = m_text.mark(token - 1);
        if (mark == u'.' && !m_text.isWord(token - 2) && !m_text.isNumber(token - 2))
            return true;
        return !QStringView(u"/._@=\\#~%&?").contains(mark);
    }
    default:
        return true;
    }
}

/// Reads "UNEP", "UNEP(DTIE)", "ICC-ASP", "EB.AIR", "IDB.48"; returns the token behind.
std::optional<qsizetype> Reader::readRoot(qsizetype token)
{
    QString word = wordAt(token);
    if (!isUpper(word) && word.compare(u"UNEP"_s, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    word = word.toUpper();
    qsizetype next = token + 1;
    m_strength = rootStrength(word);
    if ((m_text.mark(next) == u'-' || m_text.mark(next) == u'.') && m_text.touches(next) && m_text.isWord(next + 1) &&
        m_text.touches(next + 1)) {
        const QString longer = word + QChar(m_text.mark(next)) + m_text.of(next + 1).toString();
        if (const RootStrength strength = rootStrength(longer); strength != RootStrength::None) {
            m_strength = strength;
            word = longer;
            next += 2;
        }
    }
    m_root = word;
    m_canonical = word;
    if (m_strength == RootStrength::Weak && m_text.mark(next) == u'.' && m_text.isNumber(next + 1) &&
        m_text.touches(next) && m_text.touches(next + 1)) {
        m_canonical += u'.' + m_text.of(next + 1);
        next += 2;
    }
    Component bracketed{.text = m_canonical, .next = next};
    readBracket(bracketed);
    m_canonical = bracketed.text;
    if (m_strength == RootStrength::None &&
        (m_reading != SymbolReading::AnyRoot || word.size() < 2 || word.size() > longestWord))
        return std::nullopt;
    return bracketed.next;
}

/// The token behind a slash that goes on with the symbol; nothing if there is no slash, or prose follows.
std::optional<qsizetype> Reader::behindSlash(qsizetype token) const
{
    if (m_text.mark(token) != u'/')
        return std::nullopt;
    const qsizetype next = token + 1 < m_text.size() && m_text.mark(token + 1) == u'/' && m_text.touches(token + 1) &&
                                   dirty() && !m_text.at(token).blankBefore
                               ? token + 2
                               : token + 1;
    const bool blankBefore = m_text.at(token).blankBefore;
    const bool blankBehind = m_text.at(next).blankBefore;
    if ((blankBefore || blankBehind) && !dirty())
        return std::nullopt;
    if (m_text.at(token).breakBefore || (blankBefore && blankBehind && m_complete && m_text.isNumber(next)))
        return std::nullopt;
    return next;
}

bool Reader::acceptableWord(qsizetype token, const QString& word) const
{
    if (word.size() > longestWord)
        return false;
    const char16_t behind = m_text.mark(token + 1);
    const bool dotted = behind == u'.' && m_text.touches(token + 1);
    const SymbolWord known = symbolWord(word, dotted);
    const bool goesOn = behind == u'/' || behind == u'(' || dotted || m_text.isNumber(token + 1);
    if (!known.canonical.isNull())
        return known.role == WordRole::Change || goesOn || isUpper(word);
    if (isUpper(word))
        return !m_text.at(token).blankBefore || goesOn;
    // SAICM/Health.1, CTBT-Art.XIV: a capital, and a number behind a dot; OzL, ImpCom: several capitals.
    const bool capitalized = word.front().isUpper();
    const bool counted =
        dotted && m_text.touches(token + 2) && (m_text.isNumber(token + 2) || isUpper(m_text.of(token + 2)));
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return capitalized && (counted || (goesOn && capitals > 1));
}

std::optional<Component> Reader::readComponent(qsizetype token)
{
    if (m_text.isNumber(token))
        return readNumber(token);
    if (m_text.isWord(token))
        return readWord(token);
    return std::nullopt;
}

/// "17", "52-53", "29A", "4-B", "2-TR", "40(2)".
Component Reader::readNumber(qsizetype token)
{
    const bool keepsZeros = m_root == u"GEF";
    Component number{.text = keepsZeros ? m_text.of(token).toString() : withoutLeadingZeros(m_text.of(token)),
                     .kind = ComponentKind::Number,
                     .next = token + 1};
    const auto glued = [&](qsizetype at) { return m_text.touches(at); };
    if (m_text.mark(number.next) == u'-' && glued(number.next) && glued(number.next + 1) && !isJoint(number.next)) {
        const qsizetype second = number.next + 1;
        const QStringView behind = m_text.of(second);
        const bool letters = m_text.isWord(second) && isUpper(behind) && behind.size() <= 2;
        if (m_text.isNumber(second) || (letters && !(glued(second + 1) && m_text.isNumber(second + 1)))) {
            number.text += u'-' + behind.toString();
            number.next = second + 1;
        }
    }
    if (m_text.isWord(number.next) && glued(number.next)) {
        const QStringView behind = m_text.of(number.next);
        if (behind.size() == 1 && isUpper(behind)) {
            number.text += behind;
            ++number.next;
        } else if (dirty() && symbolWord(behind, true).role == WordRole::Change) {
            number.more = true;
            blame(u"misprint"_s, 0.8);
        } else if (dirty()) {
            blame(u"glued"_s, 0.85);
        }
    } else if (m_text.mark(number.next) == u'.' && glued(number.next) && glued(number.next + 1) &&
               symbolWord(m_text.of(number.next + 1), true).role == WordRole::Change &&
               m_text.isWord(number.next + 1)) {
        if (dirty()) {
            number.more = true;
            ++number.next;
            blame(u"misprint"_s, 0.8);
        }
    }
    if (m_text.mark(number.next) == u'(' && m_text.isNumber(number.next + 1) &&
        m_text.mark(number.next + 2) == u')' && m_text.mark(number.next + 3) == u'/')
        readBracket(number);
    return number;
}

/// "COP(8)", "EX(30)", "B(S-XXXIII)", "UNEP(DTIE)": brackets with a number, a roman number or capitals, glued to what
/// is before.
void Reader::readBracket(Component& component) const
{
    qsizetype at = component.next;
    if (m_text.mark(at) != u'(' || !m_text.touches(at))
        return;
    QString inside;
    while (++at < component.next + 5 && at < m_text.size() && m_text.touches(at) && m_text.mark(at) != u')') {
        const bool fits =
            m_text.isNumber(at) || m_text.mark(at) == u'-' || (m_text.isWord(at) && isUpper(m_text.of(at)));
        if (!fits)
            return;
        inside += m_text.of(at);
    }
    // Behind a word the bracket belongs to the symbol where the symbol goes on or a number stands inside:
    // FCTC/COP8(10).
    if (inside.isEmpty() || m_text.mark(at) != u')' ||
        (m_text.mark(at + 1) != u'/' && component.kind != ComponentKind::Document &&
         component.kind != ComponentKind::Series))
        return;
    component.text += u'(' + inside + u')';
    component.next = at + 1;
}

void Reader::readRange(Component& component, int first) const
{
    const qsizetype dash = component.next;
    if (m_text.mark(dash) != u'-' || !m_text.touches(dash) || !m_text.isNumber(dash + 1) || !m_text.touches(dash + 1))
        return;
    const int last = m_text.number(dash + 1);
    if (last <= first)
        return;
    component.rangeEnd = last;
    component.next = dash + 2;
}

/// What joins further words to the first: EB.AIR, WG-L&R, OEWG-NC, CLI_EWG, FPA-ICEF-UNW.
void Reader::readWordTail(qsizetype token, Component& component, QString& last)
{
    qsizetype at = token;
    while (at - token < 10) {
        const char16_t mark = m_text.mark(at);
        // The regional seas print a blank: UNEP/MED IG.25/27, UNEP(DEPI)/CAR WG.42/3.
        const QStringView group = m_text.of(at);
        if ((last == u"MED" || last == u"CAR") && (group == u"IG" || group == u"WG") && m_text.mark(at + 1) == u'.') {
            last = group.toString();
            component.text += u' ' + last;
            component.next = at + 1;
            break;
        }
        if ((mark != u'.' && mark != u'-' && mark != u'&' && mark != u'_') || !m_text.touches(at) ||
            !m_text.isWord(at + 1) || !m_text.touches(at + 1) || (mark == u'-' && m_complete && isJoint(at)))
            break;
        const QString next = wordAt(at + 1);
        if (!next.front().isUpper() || next.size() > longestWord)
            break;
        const SymbolWord known = symbolWord(next, m_text.mark(at + 2) == u'.');
        if (known.role == WordRole::Change)
            break;
        last = known.canonical.isNull() ? next : known.canonical.toString();
        component.text += QChar(mark) + last;
        component.next = at + 2;
        at += 2;
    }
}

/// The number behind a word: ".4", ". 4", ".Pro.18", ".VII", "14", " 3", "-10". False if there is none.
bool Reader::readCounter(qsizetype token, Component& component, const QString& last)
{
    const SymbolWord known = symbolWord(last, true);
    const bool counter = known.role == WordRole::Document || known.role == WordRole::Change;
    const bool longName = counter && last.size() > 1;
    const char16_t mark = m_text.mark(token);
    qsizetype number = token;
    QString separator;
    if (mark == u'.' && m_text.touches(token)) {
        number = token + 1;
        separator = u"."_s;
        if (!m_text.touches(number) && (!dirty() || !(longName || last == u"COP")))
            return false;
    } else if (mark == u',' && dirty() && !known.canonical.isNull() && m_text.touches(token) &&
               m_text.touches(token + 1) && m_text.isNumber(token + 1)) {
        number = token + 1;
        separator = u"."_s;
        blame(u"misprint"_s, 0.6);
    } else if (mark == u'-' && m_text.touches(token) && m_text.touches(token + 1) &&
               (last == u"S" || last == u"ES" || last == u"SS" || last == u"EM")) {
        number = token + 1;
        separator = u"-"_s;
    } else if (m_text.isNumber(token) &&
               (m_text.touches(token) || (dirty() && longName && !m_text.at(token).breakBefore))) {
        if (longName) {
            separator = known.role == WordRole::Document && countsInformationWithSlash(m_canonical) ? u"/"_s : u"."_s;
            if (m_text.touches(token))
                blame(u"misprint"_s, 0.85);
        }
    } else {
        return false;
    }
    if (!m_text.isNumber(number)) {
        const bool roman = m_text.isWord(number) && romanNumber(m_text.of(number)) > 0;
        if (!roman || separator.isEmpty())
            return false;
        component.text += separator + m_text.of(number);
        component.next = number + 1;
        return true;
    }
    if (separator == u"." && last == u"INF" && countsInformationWithSlash(m_canonical)) {
        separator = u"/"_s;
        blame(u"misprint"_s, 0.85);
    }
    const bool keepsZeros = m_root == u"GEF";
    component.text +=
        separator + (keepsZeros ? m_text.of(number).toString() : withoutLeadingZeros(m_text.of(number)));
    component.next = number + 1;
    while (m_text.mark(component.next) == u'.' && m_text.touches(component.next) &&
           m_text.isNumber(component.next + 1) && m_text.touches(component.next + 1)) {
        component.text += u'.' + m_text.of(component.next + 1);
        component.next += 2;
    }
    if (counter && separator == u".")
        readRange(component, m_text.number(number));
    // WG8J, COP14B: letters may go on behind a number that is glued to its word.
    if (separator.isEmpty() && m_text.isWord(component.next) && m_text.touches(component.next) &&
        isUpper(m_text.of(component.next)) && m_text.of(component.next).size() <= 2) {
        component.text += m_text.of(component.next);
        ++component.next;
    }
    return true;
}

std::optional<Component> Reader::readWord(qsizetype token)
{
    const QString printed = wordAt(token);
    if (!acceptableWord(token, printed))
        return std::nullopt;
    const SymbolWord known = symbolWord(printed, m_text.mark(token + 1) == u'.');
    QString last = known.canonical.isNull() ? printed : known.canonical.toString();
    if (m_root == u"GEF" && printed == u"Inf")
        last = printed;
    Component component{.text = last, .next = token + 1};
    readWordTail(token + 1, component, last);
    const bool counted = readCounter(component.next, component, last);
    switch (symbolWord(last, true).role) {
    case WordRole::Change:
        if (!counted && last != u"Summary")
            return std::nullopt;
        component.kind = ComponentKind::Change;
        break;
    case WordRole::Document:
        component.kind = counted ? ComponentKind::Document : ComponentKind::Word;
        break;
    case WordRole::Series:
        component.kind = counted ? ComponentKind::Series : ComponentKind::Word;
        break;
    default:
        component.kind = counted ? ComponentKind::Document : ComponentKind::Word;
    }
    if (component.kind == ComponentKind::Change && m_text.mark(component.next) != u'/' &&
        m_text.isWord(component.next) && m_text.touches(component.next) && dirty())
        blame(u"glued"_s, 0.85);
    readBracket(component);
    if (counted && component.text.endsWith(u')') && component.kind == ComponentKind::Series)
        component.kind = ComponentKind::Document;
    return component;
}

/// The slips that only the family of the symbol shows: UNEP/OzL.Pro/18/2 for OzL.Pro.18/2, UNEP/Pro.23 for
/// UNEP/OzL.Pro.23.
void Reader::mendFamilies()
{
    struct Family {
        QStringView beginning;
        QStringView mended;
    };
    static constexpr std::array families{
        Family{u"UNEP/OzL.Pro/", u"UNEP/OzL.Pro."},
        Family{u"UNEP/OzL.Conv/", u"UNEP/OzL.Conv."},
        Family{u"UNEP/CHW/", u"UNEP/CHW."},
        Family{u"UNEP/MC/COP/", u"UNEP/MC/COP."},
        Family{u"UNEP/FAO/RC/COP/", u"UNEP/FAO/RC/COP."},
        Family{u"UNEP/POPS/COP/", u"UNEP/POPS/COP."},
        Family{u"UNEP/MC/COP ", u"UNEP/MC/COP."},
    };
    if (m_canonical.startsWith(u"UNEP/Pro."_s)) {
        m_canonical.insert(5, u"OzL."_s);
        blame(u"misprint"_s, 0.75);
    }
    for (const Family& family : families) {
        const qsizetype size = family.beginning.size();
        if (!m_canonical.startsWith(family.beginning) || m_canonical.size() <= size || !m_canonical[size].isDigit())
            continue;
        const qsizetype slash = m_canonical.indexOf(u'/', size);
        if (slash > 0 && slash - size <= 2) {
            m_canonical.replace(0, size, family.mended.toString());
            blame(u"misprint"_s, 0.75);
        }
        return;
    }
}

/// " (Part II)", " (Sect. 29A)", " (2006)", " (XXIX)", " (SUPP)", and " A" behind the number of a resolution; the
/// token behind.
qsizetype Reader::readExtra(qsizetype token)
{
    const bool resolution = m_canonical.contains(u"/RES/"_s) || m_canonical.contains(u"/DEC/"_s);
    const QStringView letter = m_text.of(token);
    if (resolution && m_text.isWord(token) && letter.size() == 1 && isUpper(letter) &&
        letter.front().unicode() < 0x80 && m_components.last().kind == ComponentKind::Number &&
        m_components.size() > 2 && !m_text.at(token).breakBefore && m_text.mark(token + 1) != u'/' &&
        m_text.mark(token + 1) != u'.') {
        m_canonical += u' ' + letter;
        return token + 1;
    }
    if (m_text.mark(token) != u'(')
        return token;
    QString inside;
    qsizetype at = token + 1;
    for (; at < token + 8 && at < m_text.size() && m_text.mark(at) != u')'; ++at) {
        const bool dot = m_text.mark(at) == u'.';
        if (m_text.at(at).kind == SymbolToken::Kind::Mark && !dot && m_text.mark(at) != u'/' &&
            m_text.mark(at) != u'-')
            return token;
        if (!inside.isEmpty() && m_text.at(at).blankBefore)
            inside += u' ';
        inside += m_text.of(at);
    }
    if (m_text.mark(at) != u')')
        return token;
    const QString first = m_text.of(token + 1).toString();
    const int year = m_text.number(token + 1);
    const bool single = at == token + 2;
    const bool dated = single && m_root == u"S" && resolution && year >= 1946 && year < 2100;
    const bool session = single && resolution && romanNumber(first) > 0;
    static constexpr std::array<QStringView, 8> words{u"Part", u"Vol",          u"Sect",   u"SUPP",
                                                      u"Supp", u"Introduction", u"Income", u"Resumption"};
    const bool known = std::find(words.begin(), words.end(), QStringView(first)) != words.end();
    if (!dated && !session && !known)
        return token;
    m_canonical += u" ("_s + inside + u')';
    return at + 1;
}

/// A symbol names a document: a number of its own, not only the meeting or the group that it was made for.
bool Reader::accepted() const
{
    if (m_components.isEmpty())
        return false;
    int numbers = 0;
    bool document = false;
    for (const Component& component : m_components) {
        numbers += component.kind != ComponentKind::Word && component.kind != ComponentKind::Change ? 1 : 0;
        document = document || component.kind == ComponentKind::Number || component.kind == ComponentKind::Document;
    }
    if (!document)
        return false;
    const Component& first = m_components.first();
    if (m_strength == RootStrength::None) {
        const bool counted = std::any_of(m_components.begin(), m_components.end(), [](const Component& component) {
            return component.kind == ComponentKind::Series || component.kind == ComponentKind::Document;
        });
        return counted && numbers > 1;
    }
    if (m_components.size() == 1) {
        const qsizetype least = m_strength == RootStrength::Organ ? 3 : 2;
        const bool series = first.kind == ComponentKind::Document && first.text.size() > 3;
        if (m_strength == RootStrength::Organ || m_strength == RootStrength::Weak)
            return series || (first.kind == ComponentKind::Number && first.text.size() >= least &&
                              (m_strength == RootStrength::Organ || m_root == u"CD" || m_root == u"INFCIRC" ||
                               m_canonical.contains(u'.') || m_canonical.contains(u'(')));
    }
    if (m_strength == RootStrength::Organ && numbers < 2 && m_components.last().kind == ComponentKind::Number) {
        // A/C.3/76 and A/76/Add are sessions; A/4531/Add.1 is a document of the early years.
        const qsizetype digits = m_components.last().text.size();
        return m_components.size() > 1 || digits >= 3;
    }
    return true;
}

std::optional<ReadSymbol> Reader::read(qsizetype token)
{
    const auto behindRoot = readRoot(token);
    if (!behindRoot || !startsCleanly(token))
        return std::nullopt;
    qsizetype end = *behindRoot;
    bool more = false;
    for (int count = 0; count < mostComponents; ++count) {
        const auto next = more ? std::optional(end) : behindSlash(end);
        if (!next)
            break;
        const QString remarkBefore = m_remark;
        const double confidenceBefore = m_confidence;
        if (m_complete && m_text.isWord(*next) && m_text.of(*next).size() > 2 && beginsWithRoot(m_text, *next) &&
            symbolWord(m_text.of(*next), false).canonical.isNull())
            break; // joint with a slash
        auto component = readComponent(*next);
        if (!component) {
            m_remark = remarkBefore;
            m_confidence = confidenceBefore;
            if (!more && !m_text.at(*next).blankBefore && m_text.at(*next).kind != SymbolToken::Kind::Han &&
                *next < m_text.size())
                blame(u"cut short"_s, 0.5);
            break;
        }
        if (m_strength == RootStrength::Organ && m_components.isEmpty() && component->kind != ComponentKind::Number &&
            !organUses(m_root, m_text.of(*next).toString().toUpper()) && !(latin(m_text.of(*next)) == u"HRC"))
            return std::nullopt;
        if (more || !m_canonical.isEmpty())
            m_canonical += u'/';
        m_canonical += component->text;
        end = component->next;
        more = component->more;
        m_complete =
            m_complete || component->kind == ComponentKind::Number || component->kind == ComponentKind::Document;
        m_components.append(*component);
        if (component->rangeEnd > 0)
            break;
    }
    if (!accepted())
        return std::nullopt;
    if (m_components.last().kind == ComponentKind::Word)
        blame(u"cut short"_s, 0.6);
    end = readExtra(end);
    while (m_text.mark(end) == u'/' && m_canonical.endsWith(u')')) {
        const auto suffix = readComponent(end + 1);
        if (!suffix || suffix->kind != ComponentKind::Change)
            break;
        m_canonical += u'/' + suffix->text;
        end = suffix->next;
    }
    mendFamilies();
    if (m_strength == RootStrength::Weak)
        m_confidence = std::min(m_confidence, 0.8);
    if (m_strength == RootStrength::None)
        blame(u"unknown root"_s, unknownRootConfidence);
    return ReadSymbol{m_canonical, token, end, m_components.last().rangeEnd, m_confidence, m_remark};
}

} // namespace

std::optional<ReadSymbol> readSymbol(const SymbolText& text, qsizetype token, SymbolReading reading)
{
    if (!text.isWord(token) || text.at(token).end - text.at(token).begin > longestWord)
        return std::nullopt;
    const char16_t next = text.mark(token + 1);
    if (next != u'/' && next != u'(' && next != u'-' && next != u'.')
        return std::nullopt;
    return Reader(text, reading).read(token);
}

std::optional<ReadSuffix> readSuffix(const SymbolText& text, qsizetype token)
{
    ReadSuffix suffix;
    qsizetype at = text.mark(token) == u'/' ? token + 1 : token;
    if (text.isWord(at)) {
        const SymbolWord known = symbolWord(text.of(at), true);
        if ((known.role != WordRole::Change && known.role != WordRole::Document) || !text.of(at).front().isUpper())
            return std::nullopt;
        suffix.word = known.canonical.toString();
        if (suffix.word.compare(u"RES", Qt::CaseInsensitive) == 0 || suffix.word == u"DEC" || suffix.word == u"PRST")
            return std::nullopt;
        suffix.change = known.role == WordRole::Change;
        suffix.separator = u"."_s;
        ++at;
        if (text.mark(at) == u'.' || (text.mark(at) == u'/' && !suffix.change)) {
            if (text.mark(at) == u'/')
                suffix.separator = u"/"_s;
            ++at;
        } else if (!suffix.change && text.touches(at)) {
            return std::nullopt;
        }
    }
    suffix.number = text.number(at);
    if (suffix.number < 1 || suffix.number > 9999)
        return std::nullopt;
    suffix.end = at + 1;
    if (text.mark(at + 1) == u'-' && text.isNumber(at + 2) && text.touches(at + 1) && text.touches(at + 2) &&
        text.number(at + 2) > suffix.number) {
        suffix.rangeEnd = text.number(at + 2);
        suffix.end = at + 3;
    }
    return suffix;
}

bool beginsWithRoot(const SymbolText& text, qsizetype token)
{
    if (!text.isWord(token))
        return false;
    const QString word = latin(text.of(token));
    if (!isUpper(word) || word.size() > longestWord)
        return false;
    qsizetype next = token + 1;
    if (text.mark(next) == u'(' && text.isWord(next + 1) && text.mark(next + 2) == u')')
        next += 3;
    return text.mark(next) == u'/' && rootStrength(word) != RootStrength::None;
}

bool isInWebAddress(const SymbolText& text, qsizetype token)
{
    for (qsizetype at = token; at > 0 && token - at < 60 && text.touches(at); --at) {
        if (text.at(at - 1).kind == SymbolToken::Kind::Han)
            return false;
        if ((text.mark(at) == u'/' && text.mark(at - 1) == u'/' && text.mark(at - 2) == u':') ||
            text.of(at - 1) == u"www")
            return true;
    }
    return false;
}

} // namespace rapporteur::domain
