// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include "text/fold_simplified.h"
#include "text/radicals.h"

#include <QHash>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

#include <array>
#include <atomic>
#include <bitset>
#include <memory>

namespace rapporteur::text {
namespace {

/// Letters that Unicode does not take apart, and the Arabic letters that printers and keyboards use for one another.
struct Replacement {
    char32_t from;
    const char16_t* to;
};
constexpr std::array replacements{
    Replacement{U'œ', u"oe"},       Replacement{U'æ', u"ae"},       Replacement{U'ø', u"o"},
    Replacement{U'đ', u"d"},        Replacement{U'ł', u"l"},        Replacement{U'ı', u"i"},
    Replacement{U'ё', u"е"},        Replacement{0x0622, u"\u0627"}, Replacement{0x0623, u"\u0627"},
    Replacement{0x0625, u"\u0627"}, Replacement{0x0671, u"\u0627"}, Replacement{0x0649, u"\u064A"},
    Replacement{0x06CC, u"\u064A"}, Replacement{0x0629, u"\u0647"}, Replacement{0x06A9, u"\u0643"},
    Replacement{0x0640, u""},
};

/// Marks that are written over or under letters and that a person leaves out: what is left of U+0300 ff. after
/// composition, and the vowel signs of Arabic (with the hamza and madda that compose into the alef forms above).
bool isDroppedMark(char32_t point)
{
    return (point >= 0x0300 && point <= 0x036F) || (point >= 0x0610 && point <= 0x061A) ||
           (point >= 0x064B && point <= 0x065F) || point == 0x0670 || (point >= 0x06D6 && point <= 0x06DC) ||
           (point >= 0x06DF && point <= 0x06E4) || point == 0x06E7 || point == 0x06E8 ||
           (point >= 0x06EA && point <= 0x06ED);
}

const icu::Normalizer2& compatibility()
{
    static const icu::Normalizer2* const instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKCCasefoldInstance(status);
    }();
    return *instance;
}

/// The letter without its marks, for Latin and Greek; the others keep theirs (й is no и).
char32_t withoutMarks(char32_t point)
{
    static const icu::Normalizer2* const canonical = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFDInstance(status);
    }();
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(point), &status);
    if (script != USCRIPT_LATIN && script != USCRIPT_GREEK)
        return point;
    icu::UnicodeString parts;
    if (!canonical->getDecomposition(static_cast<UChar32>(point), parts))
        return point;
    return static_cast<char32_t>(parts.char32At(0));
}

const QHash<char16_t, char16_t>& simplified()
{
    static const QHash<char16_t, char16_t> table = [] {
        QHash<char16_t, char16_t> pairs;
        for (size_t i = 0; i + 1 < simplifiedPairs.size(); i += 2)
            pairs.insert(simplifiedPairs[i], simplifiedPairs[i + 1]);
        return pairs;
    }();
    return table;
}

/// Appends what one code point of NFKC case-folded text becomes.
void appendRefined(QString& out, char32_t point)
{
    const int type = u_charType(static_cast<UChar32>(point));
    if (type == U_DECIMAL_DIGIT_NUMBER) {
        out += QChar(u'0' + u_charDigitValue(static_cast<UChar32>(point)));
        return;
    }
    if (type == U_FORMAT_CHAR || isDroppedMark(point))
        return;
    if (type == U_CONTROL_CHAR) {
        out += QChar(u' ');
        return;
    }
    point = withoutMarks(point);
    for (const Replacement& replacement : replacements) {
        if (replacement.from == point) {
            out += QStringView(replacement.to);
            return;
        }
    }
    point = unifiedRadical(point);
    if (point < 0x10000)
        point = simplified().value(static_cast<char16_t>(point), static_cast<char16_t>(point));
    out += QStringView(QChar::fromUcs4(point));
}

/// Appends the fold of a piece of text that may only be normalised as a whole, such as a letter with its marks.
void appendFolded(QString& out, QStringView piece)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString source(false, piece.utf16(), static_cast<int32_t>(piece.size()));
    icu::UnicodeString folded;
    compatibility().normalize(source, folded, status);
    for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1))
        appendRefined(out, static_cast<char32_t>(folded.char32At(i)));
}

/// What every character of the basic plane becomes by itself. Made in rows of 256 when the first of a row is asked
/// for: most texts need five of them. Any thread.
class FoldTable {
public:
    static constexpr char16_t longer = 0xFFFE; ///< see `other`: nothing, or more than one unit

    struct Row {
        std::array<char16_t, 256> single;
        std::bitset<256> joins; ///< whether the character may change together with the one before it
        QHash<char16_t, QString> others;
    };

    /// Constant after the first call for a row.
    const Row& row(char16_t unit)
    {
        const size_t number = unit >> 8;
        if (const Row* known = m_rows[number].load(std::memory_order_acquire))
            return *known;
        std::unique_ptr<const Row> made = makeRow(static_cast<int>(number));
        const Row* expected = nullptr;
        if (m_rows[number].compare_exchange_strong(expected, made.get(), std::memory_order_acq_rel))
            return *made.release();
        return *expected; // another thread was quicker
    }

    static FoldTable& instance()
    {
        static FoldTable table;
        return table;
    }

private:
    FoldTable() = default;
    ~FoldTable()
    {
        for (auto& each : m_rows)
            delete each.load();
    }

    static std::unique_ptr<const Row> makeRow(int number)
    {
        auto row = std::make_unique<Row>();
        QString folded;
        for (int low = 0; low < 256; ++low) {
            const int unit = number * 256 + low;
            const QChar character(static_cast<char16_t>(unit));
            folded.clear();
            if (character.isSurrogate())
                folded = character;
            else
                appendFolded(folded, QStringView(&character, 1));
            const auto at = static_cast<size_t>(low);
            row->joins[at] = !compatibility().hasBoundaryBefore(unit);
            row->single[at] = folded.size() == 1 ? folded.front().unicode() : longer;
            if (folded.size() != 1)
                row->others.insert(character.unicode(), folded);
        }
        return row;
    }

    std::array<std::atomic<const Row*>, 256> m_rows{};
};

bool joinsBack(FoldTable& table, QStringView text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    if (!QChar::isHighSurrogate(unit) || at + 1 >= text.size() || !text[at + 1].isLowSurrogate())
        return table.row(unit).joins[unit & 0xFF];
    const char32_t point = QChar::surrogateToUcs4(text[at], text[at + 1]);
    return !compatibility().hasBoundaryBefore(static_cast<UChar32>(point));
}

qsizetype unitsAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
}

bool isAscii(QChar character)
{
    return character.unicode() < 0x80;
}

} // namespace

Folded fold(QStringView text)
{
    FoldTable& table = FoldTable::instance();
    const FoldTable::Row& ascii = table.row(0);
    Folded result;
    result.text.reserve(text.size() + 8);
    result.offsets.reserve(text.size() + 9);
    const auto mapTo = [&result](qsizetype offset) {
        while (result.offsets.size() < result.text.size())
            result.offsets.append(offset);
    };
    for (qsizetype at = 0; at < text.size();) {
        // Every character of ASCII is one character, and nothing of ASCII joins what stands before it.
        qsizetype run = at;
        while (run < text.size() && isAscii(text[run]))
            ++run;
        if (run < text.size() && run > at)
            --run; // the last one may be joined by what follows
        if (run > at) {
            const qsizetype to = result.text.size();
            result.text.resize(to + run - at);
            result.offsets.resize(to + run - at);
            QChar* const units = result.text.data() + to;
            qsizetype* const offsets = result.offsets.data() + to;
            for (qsizetype i = 0; i < run - at; ++i) {
                units[i] = QChar(ascii.single[text[at + i].unicode()]);
                offsets[i] = at + i;
            }
            at = run;
            continue;
        }
        const qsizetype begin = at;
        at += unitsAt(text, at);
        while (at < text.size() && joinsBack(table, text, at))
            at += unitsAt(text, at);
        const char16_t unit = text[begin].unicode();
        const FoldTable::Row& row = table.row(unit);
        if (at - begin > 1)
            appendFolded(result.text, text.sliced(begin, at - begin));
        else if (const char16_t single = row.single[unit & 0xFF]; single != FoldTable::longer)
            result.text += QChar(single);
        else
            result.text += row.others.value(unit);
        mapTo(begin);
    }
    result.offsets.append(text.size());
    return result;
}

QString unicodeRelease()
{
    UVersionInfo version;
    u_getVersion(version);
    char printed[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, printed);
    return QString::fromLatin1(printed);
}

} // namespace rapporteur::text
