// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/body.h"

#include "domain/code_table.h"
#include "domain/roman_numeral.h"

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array bodyKinds{
    CodeEntry{BodyKind::Other, "other"_L1},
    CodeEntry{BodyKind::Organization, "organization"_L1},
    CodeEntry{BodyKind::Treaty, "treaty"_L1},
    CodeEntry{BodyKind::Conference, "conference"_L1},
    CodeEntry{BodyKind::Assembly, "assembly"_L1},
    CodeEntry{BodyKind::Council, "council"_L1},
    CodeEntry{BodyKind::Commission, "commission"_L1},
    CodeEntry{BodyKind::Committee, "committee"_L1},
    CodeEntry{BodyKind::WorkingGroup, "working_group"_L1},
    CodeEntry{BodyKind::NegotiatingCommittee, "negotiating_committee"_L1},
    CodeEntry{BodyKind::Bureau, "bureau"_L1},
    CodeEntry{BodyKind::TaskForce, "task_force"_L1},
    CodeEntry{BodyKind::Secretariat, "secretariat"_L1},
};

constexpr std::array countings{
    CodeEntry{MeetingCounting::Ordinal, "ordinal"_L1},
    CodeEntry{MeetingCounting::Year, "year"_L1},
    CodeEntry{MeetingCounting::None, "none"_L1},
};

constexpr std::array nameUses{
    CodeEntry{NameUse::Variant, "variant"_L1},
    CodeEntry{NameUse::Name, "name"_L1},
    CodeEntry{NameUse::Short, "short"_L1},
};

constexpr int highestOrdinal = 999;

/// Reads an integer or a roman number at `at` and moves past it; 0 if there is none up to the highest ordinal.
int readOrdinal(const QString& text, qsizetype& at)
{
    int value = 0;
    const qsizetype begin = at;
    while (at < text.size() && text[at].isDigit() && at - begin < 4)
        value = value * 10 + text[at++].digitValue();
    if (at == begin) {
        while (at < text.size() && u"IVXLC"_s.contains(text[at]))
            ++at;
        value = romanValue(QStringView(text).sliced(begin, at - begin));
    }
    return value > 0 && value <= highestOrdinal ? value : 0;
}

int readYear(const QString& text, qsizetype& at)
{
    const int year = text.mid(at, 4).toInt();
    at += 4;
    return year >= 1945 && year < 2200 ? year : 0;
}

bool endsComponent(const QString& symbol, qsizetype at)
{
    return at == symbol.size() || symbol[at - 1] == u'/' || symbol[at] == u'/' || symbol[at] == u' ';
}

} // namespace

QString preferred(const Translations& texts, const QList<Language>& languages)
{
    for (Language language : languages) {
        if (texts.contains(language))
            return texts[language];
    }
    return texts.isEmpty() ? QString() : texts.first();
}

QString code(BodyKind kind)
{
    return codeOf(bodyKinds, kind);
}

BodyKind bodyKindFromCode(QStringView wanted)
{
    return valueOf(bodyKinds, wanted);
}

QString code(MeetingCounting counting)
{
    return codeOf(countings, counting);
}

MeetingCounting meetingCountingFromCode(QStringView wanted)
{
    return valueOf(countings, wanted);
}

QString code(NameUse use)
{
    return codeOf(nameUses, use);
}

NameUse nameUseFromCode(QStringView wanted)
{
    return valueOf(nameUses, wanted);
}

std::optional<RootMatch> matchRoot(const QString& pattern, const QString& symbol)
{
    RootMatch match;
    qsizetype at = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'{') {
            int& value = pattern[i + 1] == u'n' ? match.ordinal : match.year;
            value = pattern[i + 1] == u'n' ? readOrdinal(symbol, at) : readYear(symbol, at);
            if (value == 0)
                return std::nullopt;
            i += 2;
        } else if (at < symbol.size() && symbol[at].toCaseFolded() == pattern[i].toCaseFolded()) {
            ++at;
        } else {
            return std::nullopt;
        }
    }
    if (at == 0 || at > symbol.size() || !endsComponent(symbol, at))
        return std::nullopt;
    return match;
}

std::optional<RootMatch> bodyOfSymbol(const QList<Body>& bodies, const QString& symbol)
{
    std::optional<RootMatch> best;
    qsizetype longest = 0;
    for (const Body& body : bodies) {
        for (const QString& pattern : body.symbolRoots) {
            if (pattern.size() <= longest)
                continue;
            if (const auto match = matchRoot(pattern, symbol)) {
                best = match;
                best->body = body.id;
                longest = pattern.size();
            }
        }
    }
    return best;
}

QString meetingCode(const Body& body, int ordinalOrYear)
{
    const QString number = QString::number(ordinalOrYear);
    return body.series.isEmpty() || body.counting == MeetingCounting::Year ? number : body.series + u'-' + number;
}

} // namespace rapporteur::domain
