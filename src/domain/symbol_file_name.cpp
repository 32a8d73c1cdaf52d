// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/symbol_file_name.h"

#include "domain/decision_number.h"
#include "domain/symbol.h"

#include <QRegularExpression>

#include <array>

namespace rapporteur::domain {

using namespace Qt::StringLiterals;

namespace {

/// Longer names are sentences, not symbols.
constexpr qsizetype longestName = 250;

struct LanguageMark {
    QStringView mark;
    Language language;
};
/// As archives abbreviate them; single letters are those of job numbers.
constexpr std::array languageMarks{
    LanguageMark{u"en", Language::English},      LanguageMark{u"eng", Language::English},
    LanguageMark{u"english", Language::English}, LanguageMark{u"e", Language::English},
    LanguageMark{u"fr", Language::French},       LanguageMark{u"fre", Language::French},
    LanguageMark{u"fra", Language::French},      LanguageMark{u"french", Language::French},
    LanguageMark{u"f", Language::French},        LanguageMark{u"es", Language::Spanish},
    LanguageMark{u"sp", Language::Spanish},      LanguageMark{u"spa", Language::Spanish},
    LanguageMark{u"spanish", Language::Spanish}, LanguageMark{u"s", Language::Spanish},
    LanguageMark{u"zh", Language::Chinese},      LanguageMark{u"ch", Language::Chinese},
    LanguageMark{u"cn", Language::Chinese},      LanguageMark{u"chi", Language::Chinese},
    LanguageMark{u"zho", Language::Chinese},     LanguageMark{u"chinese", Language::Chinese},
    LanguageMark{u"c", Language::Chinese},       LanguageMark{u"ru", Language::Russian},
    LanguageMark{u"rus", Language::Russian},     LanguageMark{u"russian", Language::Russian},
    LanguageMark{u"r", Language::Russian},       LanguageMark{u"ar", Language::Arabic},
    LanguageMark{u"ara", Language::Arabic},      LanguageMark{u"arabic", Language::Arabic},
    LanguageMark{u"a", Language::Arabic},
};

Language languageOfMark(const QString& mark)
{
    for (const LanguageMark& entry : languageMarks) {
        if (mark.compare(entry.mark, Qt::CaseInsensitive) == 0)
            return entry.language;
    }
    return Language::Unknown;
}

/// Takes the extension, then the mark of the language, off the end of a name.
Language takeLanguage(QString& name)
{
    static const QRegularExpression extension(uR"(\.(?:pdf|docx?|odt|rtf|txt|html?|wpd|xlsx?|pptx?)$)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression marked(uR"([\s._-]+\(?([A-Za-z]{1,8})\)?$)"_s);
    static const QRegularExpression jobNumber(uR"(^[A-Z]?\d{6,8}([acefrs])$)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression numbered(uR"(^\d{1,2}_\d{1,3}_([acefrs])(?:_|$))"_s);
    name.remove(extension);
    for (const QRegularExpression& pattern : {jobNumber, numbered}) {
        if (const auto match = pattern.match(name); match.hasMatch()) {
            name.clear();
            return languageOfMark(match.captured(1).toLower());
        }
    }
    const QRegularExpressionMatch match = marked.match(name);
    const QString mark = match.captured(1);
    // One letter may be a part of the symbol: A_RES_79_93_A.
    const bool known = mark.size() > 1 || name.at(std::max<qsizetype>(match.capturedStart(), 0)) == u'-';
    const Language language = match.hasMatch() && known ? languageOfMark(mark) : Language::Unknown;
    if (language != Language::Unknown)
        name.truncate(match.capturedStart());
    return language;
}

/// The longest beginning of the name, cut at its separators, that is a whole symbol or a joint one.
QStringList longestSymbol(const QString& name)
{
    static const QRegularExpression separator(uR"([/\s])"_s);
    for (qsizetype end = name.size(); end > 0; end = name.lastIndexOf(separator, end - 1)) {
        QString part = name.first(end);
        if (const QStringList symbols = readSymbols(part, SymbolReading::Dirty); !symbols.isEmpty())
            return symbols;
    }
    return {};
}

/// The digital library writes _ for / and - for a dot: A_C-3_76_L-12.
QString fromUnderscores(QString name)
{
    static const QRegularExpression dash(uR"((?<=[A-Za-z])-(?=\d))"_s);
    static const QRegularExpression session(uR"((?:^|/)(?:ES|S|SS)-\d)"_s);
    name.replace(u'_', u'/');
    if (!session.match(name).hasMatch())
        name.replace(dash, u"."_s);
    return name;
}

/// Sites write - for /: UNEP-MC-COP.6-01-provisional-agenda.
QString fromDashes(QString name)
{
    return name.replace(u'-', u'/').replace(u'_', u'/');
}

} // namespace

FileNameHints hintsOfFileName(QStringView name)
{
    static const QRegularExpression organInBrackets(uR"(^\[[A-Za-z_]+\])"_s);
    static const QRegularExpression decision(
        uR"((?:^|[-_/])(MC|BC|RC|SC|OEWG|POPRC|CRC)-(\d{1,2}|[IVX]+)-(\d{1,3})$)"_s);
    static const QRegularExpression part(uR"(^(cop|mop|inc|oewg|sbi|sbstta|wg|ea|chw|poprc|crc)[-_.]?\d+[-_.])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    FileNameHints hints;
    QString bare = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1).toString();
    if (bare.isEmpty() || bare.size() > longestName)
        return hints;
    hints.language = takeLanguage(bare);
    bare.remove(organInBrackets);
    if (const auto match = decision.match(bare); match.hasMatch()) {
        hints.decision = match.captured(1) + u'-' + match.captured(2) + u'/' + match.captured(3);
        return hints;
    }
    const bool underscores = bare.contains(u'_');
    if (underscores)
        hints.symbols = longestSymbol(fromUnderscores(bare));
    if (hints.symbols.isEmpty())
        hints.symbols = longestSymbol(fromDashes(bare));
    if (hints.symbols.isEmpty() && part.match(bare).hasMatch())
        hints.partKey = searchKey(bare);
    return hints;
}

} // namespace rapporteur::domain
