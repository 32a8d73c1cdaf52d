// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/citations_bodies.h"

#include "text/fold.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::SymbolText;
using domain::SymbolToken;

namespace {

/// How far from the number a name may stand, in tokens.
constexpr qsizetype reachBefore = 30;
constexpr qsizetype reachBehind = 24;
/// A name that begins so close behind the number belongs to it: "of the Conference of the Parties to …".
constexpr qsizetype closeBehind = 4;

struct NameWord {
    QString folded;
    bool open = false; ///< any ending
};

struct Name {
    qsizetype body = 0;
    QList<NameWord> words; ///< one run of ideographs for a Chinese name
};

/// Under what a name is looked up: particles may stand before Arabic words, so that these have one entry.
QString firstLetters(const QString& folded)
{
    const bool arabic = !folded.isEmpty() && folded.front().unicode() >= 0x0600 && folded.front().unicode() <= 0x06FF;
    return arabic ? QString() : folded.left(2);
}

class KnownBodies {
public:
    static const KnownBodies& instance()
    {
        static const KnownBodies bodies;
        return bodies;
    }

    QList<NamedBody> bodies;
    QList<Name> han;
    QHash<QString, QList<Name>> byFirst; ///< under firstLetters of the first word

private:
    KnownBodies()
    {
        QFile file(u":/field/citation_bodies.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList cells = line.split(u'\t');
            bodies.append({.code = cells.value(0), .treaty = cells.value(1)});
            for (const QString& cell : cells.mid(2)) {
                for (const QString& name : cell.split(u'|', Qt::SkipEmptyParts))
                    add(name);
            }
        }
    }

    void add(const QString& name)
    {
        const CitationText cut(name);
        const SymbolText& tokens = cut.tokens();
        Name entry{.body = bodies.size() - 1, .words = {}};
        if (cut.isHan(0)) {
            han.append({entry.body, {{name, false}}});
            return;
        }
        for (qsizetype at = 0; at < tokens.size(); ++at) {
            if (tokens.at(at).kind != SymbolToken::Kind::Mark)
                entry.words.append({cut.folded(at), tokens.mark(at + 1) == u'*'});
        }
        byFirst[firstLetters(entry.words.first().folded)].append(entry);
    }
};

/// The token behind a name that begins at this one; nothing if it does not. Marks between words (l’homme, sociaux et)
/// do not count.
std::optional<qsizetype> matchName(const CitationText& text, const Name& name, qsizetype token, qsizetype end)
{
    qsizetype at = token;
    for (const NameWord& word : name.words) {
        while (at < end && text.tokens().at(at).kind == SymbolToken::Kind::Mark && at > token &&
               text.tokens().mark(at) != u'.' && text.tokens().mark(at) != u';')
            ++at;
        if (at >= end)
            return std::nullopt;
        const QString folded = text.folded(at);
        if (word.open ? !folded.startsWith(word.folded) : !isSameWord(folded, word.folded))
            return std::nullopt;
        ++at;
    }
    return at;
}

std::optional<NamedBody> nameAt(const CitationText& text, qsizetype token, qsizetype end)
{
    const KnownBodies& known = KnownBodies::instance();
    std::optional<NamedBody> longest;
    for (const Name& name : known.byFirst.value(firstLetters(text.folded(token)))) {
        const auto behind = matchName(text, name, token, end);
        if (!behind || (longest && longest->span.end >= *behind))
            continue;
        longest = known.bodies[name.body];
        longest->span = {token, *behind};
    }
    return longest;
}

/// In a run of ideographs the last name counts, and of names with the same end the longest.
std::optional<NamedBody> nameInHan(const CitationText& text, qsizetype token)
{
    const KnownBodies& known = KnownBodies::instance();
    const QStringView run = text.tokens().of(token);
    std::optional<NamedBody> last;
    qsizetype lastEnd = -1;
    qsizetype lastSize = 0;
    for (const Name& name : known.han) {
        const QString& form = name.words.first().folded;
        const qsizetype at = run.lastIndexOf(form);
        if (at < 0)
            continue;
        const qsizetype end = at + form.size();
        // 大会 inside 缔约方大会: the longer name reaches further back.
        if (end > lastEnd || (end == lastEnd && form.size() > lastSize)) {
            last = known.bodies[name.body];
            last->span = {token, token + 1};
            lastEnd = end;
            lastSize = form.size();
        }
    }
    return last;
}

struct OwnRoot {
    QStringView beginning;
    QStringView code;
    QStringView treaty;
};

/// The more special before the more general.
constexpr std::array ownRoots{
    OwnRoot{u"UNEP/MC/", u"MC", u"Minamata Convention"},
    OwnRoot{u"UNEP(DTIE)/Hg/", u"", u""},
    OwnRoot{u"UNEP/CHW", u"BC", u"Basel Convention"},
    OwnRoot{u"UNEP/FAO/RC/", u"RC", u"Rotterdam Convention"},
    OwnRoot{u"UNEP/POPS/", u"SC", u"Stockholm Convention"},
    OwnRoot{u"UNEP/OzL.Pro", u"OZ", u"Montreal Protocol"},
    OwnRoot{u"UNEP/OzL.Conv", u"VC", u"Vienna Convention for the Protection of the Ozone Layer"},
    OwnRoot{u"UNEP/CBD/BS/", u"BS", u"Cartagena Protocol"},
    OwnRoot{u"CBD/CP/", u"BS", u"Cartagena Protocol"},
    OwnRoot{u"UNEP/CBD/NP/", u"NP", u"Nagoya Protocol"},
    OwnRoot{u"CBD/NP/", u"NP", u"Nagoya Protocol"},
    OwnRoot{u"UNEP/CBD/", u"CBD", u"Convention on Biological Diversity"},
    OwnRoot{u"CBD/", u"CBD", u"Convention on Biological Diversity"},
    OwnRoot{u"UNEP/EA", u"UNEA", u""},
    OwnRoot{u"UNEP/PP/", u"UNEA", u""},
    OwnRoot{u"UNEP/GC", u"GC", u""},
    OwnRoot{u"UNEP/", u"UNEP", u""},
    OwnRoot{u"FCCC/KP/", u"UNFCCC", u"Kyoto Protocol"},
    OwnRoot{u"FCCC/PA/", u"UNFCCC", u"Paris Agreement"},
    OwnRoot{u"FCCC/", u"UNFCCC", u"United Nations Framework Convention on Climate Change"},
    OwnRoot{u"ICCD/", u"UNCCD", u"United Nations Convention to Combat Desertification"},
    OwnRoot{u"A/HRC/", u"HRC", u""},
    OwnRoot{u"A/", u"GA", u""},
    OwnRoot{u"S/", u"S", u""},
    OwnRoot{u"E/ICEF/", u"UNICEF-EB", u""},
    OwnRoot{u"E/CN.7/", u"CND", u""},
    OwnRoot{u"E/CN.6/", u"CSW", u""},
    OwnRoot{u"E/CN.3/", u"STATCOM", u""},
    OwnRoot{u"E/", u"E", u""},
    OwnRoot{u"DP/", u"UNDP-EB", u""},
    OwnRoot{u"CRC/C/", u"", u"Convention on the Rights of the Child"},
    OwnRoot{u"CEDAW/C/", u"", u"Convention on the Elimination of All Forms of Discrimination against Women"},
    OwnRoot{u"CRPD/C/", u"", u"Convention on the Rights of Persons with Disabilities"},
    OwnRoot{u"CCPR/C/", u"", u"International Covenant on Civil and Political Rights"},
    OwnRoot{u"CAT/C/", u"", u"Convention against Torture"},
    OwnRoot{u"FCTC/", u"", u"WHO Framework Convention on Tobacco Control"},
};

} // namespace

QList<NamedBody> namedBodies(const CitationText& text, TokenSpan span)
{
    QList<NamedBody> found;
    const qsizetype end = std::min(span.end, text.size());
    for (qsizetype at = std::max<qsizetype>(span.begin, 0); at < end;) {
        std::optional<NamedBody> name;
        const SymbolToken::Kind kind = text.tokens().at(at).kind;
        if (kind == SymbolToken::Kind::Han)
            name = nameInHan(text, at);
        else if (kind == SymbolToken::Kind::Word || kind == SymbolToken::Kind::Arabic)
            name = nameAt(text, at, end);
        if (name)
            found.append(*name);
        at = name ? name->span.end : at + 1;
    }
    return found;
}

QList<NamedBody> ownBodies(const CitationContext& context)
{
    QList<NamedBody> bodies;
    for (const QString& symbol : context.ownSymbols) {
        const auto root = std::find_if(ownRoots.begin(), ownRoots.end(),
                                       [&](const OwnRoot& each) { return symbol.startsWith(each.beginning); });
        if (root != ownRoots.end())
            bodies.append({.code = root->code.toString(), .treaty = root->treaty.toString()});
    }
    return bodies;
}

NamedBody ownBody(const CitationContext& context)
{
    if (const QList<NamedBody> bodies = ownBodies(context); !bodies.isEmpty())
        return bodies.first();
    if (context.body.isEmpty())
        return {};
    // "Conference of the Parties to the Minamata Convention": the treaty says more than the conference.
    const CitationText printed(context.body);
    NamedBody own;
    for (const NamedBody& name : namedBodies(printed, {0, printed.size()})) {
        if (own.code.isEmpty() || own.code == u"COP" || own.code == u"GA")
            own = name;
    }
    return own;
}

std::optional<NamedBody> bodyAround(const CitationText& text, qsizetype nounBegin, qsizetype end)
{
    qsizetype last = end;
    while (last < std::min(text.size(), end + reachBehind) && !text.endsSentence(last) &&
           text.tokens().mark(last) != u';')
        ++last;
    // Chinese names the body in front; what stands behind belongs to the next citation.
    const QList<NamedBody> behind = text.isHan(end) ? QList<NamedBody>() : namedBodies(text, {end, last});
    std::optional<NamedBody> close;
    for (const NamedBody& name : behind) {
        // "of the Conference of the Parties to the Convention on Biological Diversity": go on to the treaty.
        if (name.span.begin - (close ? close->span.end : end) > closeBehind + (close ? 2 : 0))
            break;
        if (close && close->code != u"COP")
            break;
        if (!name.code.isEmpty())
            close = name;
    }
    if (close && close->code != u"COP")
        return close;
    qsizetype first = nounBegin;
    while (first > std::max<qsizetype>(0, nounBegin - reachBefore) && !text.endsSentence(first - 1))
        --first;
    const QList<NamedBody> before = namedBodies(text, {first, nounBegin});
    for (auto name = before.rbegin(); name != before.rend(); ++name) {
        if (!name->code.isEmpty())
            return *name;
    }
    return close;
}

} // namespace rapporteur::text
