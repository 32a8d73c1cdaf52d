// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/citation_text.h"

#include "gui/names.h"

#include <QLocale>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

/// Quotation marks and the sign between the parts, as the six languages print them.
struct Punctuation {
    Language language;
    QLocale::Language locale;
    QLocale::Territory territory;
    const char16_t* open;
    const char16_t* close;
    const char16_t* between;
    const char16_t* date;
};

constexpr std::array punctuation{
    Punctuation{Language::English, QLocale::English, QLocale::UnitedKingdom, u"“", u"”", u", ", u"d MMMM yyyy"},
    Punctuation{Language::French, QLocale::French, QLocale::France, u"« ", u" »", u", ", u"d MMMM yyyy"},
    Punctuation{Language::Spanish, QLocale::Spanish, QLocale::Spain, u"«", u"»", u", ", u"d 'de' MMMM 'de' yyyy"},
    Punctuation{Language::Chinese, QLocale::Chinese, QLocale::China, u"《", u"》", u"，", u"yyyy年M月d日"},
    Punctuation{Language::Russian, QLocale::Russian, QLocale::Russia, u"«", u"»", u", ", u"d MMMM yyyy 'года'"},
    Punctuation{Language::Arabic, QLocale::Arabic, QLocale::Egypt, u"”", u"“", u"، ", u"d MMMM yyyy"},
};

const Punctuation& punctuationOf(Language language)
{
    for (const Punctuation& each : punctuation) {
        if (each.language == language)
            return each;
    }
    return punctuation.front();
}

QString titleIn(const domain::Document& document, Language language)
{
    domain::Translations titles;
    for (auto title = document.titles.begin(); title != document.titles.end(); ++title)
        titles.insert(title.key(), title->title);
    return domain::preferred(titles, {language});
}

} // namespace

QString citationText(const domain::Document& document, Language language)
{
    const Punctuation& signs = punctuationOf(language);
    QStringList symbols;
    for (const domain::DocumentSymbol& symbol : document.symbols)
        symbols.append(symbol.canonical);
    QStringList parts;
    if (!symbols.isEmpty()) {
        const QString joined = symbols.join(u"–"_s);
        parts.append(language == Language::Arabic ? isolated(joined) : joined);
    }
    if (const QString title = titleIn(document, language); !title.isEmpty())
        parts.append(QString::fromUtf16(signs.open) + title.simplified() + QString::fromUtf16(signs.close));
    if (document.mastheadDate.isValid())
        parts.append(
            QLocale(signs.locale, signs.territory).toString(document.mastheadDate, QString::fromUtf16(signs.date)));
    return parts.join(QString::fromUtf16(signs.between));
}

} // namespace rapporteur::gui
