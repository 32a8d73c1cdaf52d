// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda.h"

#include "domain/code_lists.h"
#include "domain/roman_numeral.h"

#include <QRegularExpression>

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array statuses{
    CodeEntry{AgendaStatus::Provisional, "provisional"_L1},
    CodeEntry{AgendaStatus::Adopted, "adopted"_L1},
};

constexpr std::array fates{
    CodeEntry{AgendaFate::None, ""_L1},
    CodeEntry{AgendaFate::Added, "added"_L1},
    CodeEntry{AgendaFate::Deferred, "deferred"_L1},
    CodeEntry{AgendaFate::Withdrawn, "withdrawn"_L1},
};

} // namespace

int AgendaLabel::number() const
{
    return parts.isEmpty() ? 0 : parts.first().toInt();
}

QString AgendaLabel::letter() const
{
    return parts.mid(1).join(QString());
}

AgendaLabel AgendaLabel::parent() const
{
    return {parts.mid(0, parts.size() - 1)};
}

QString AgendaLabel::sortKey() const
{
    QString key;
    for (qsizetype level = 0; level < parts.size(); ++level) {
        QString part = parts[level];
        part.remove(u'(').remove(u')').remove(u'.');
        // Letters go on with aa, bb … beyond z, and c and l are letters: higher numbers are not read.
        const int highestRoman = level > 1 ? 49 : part.size() > 1 ? 15 : 0;
        const int roman = romanValue(part) <= highestRoman ? romanValue(part) : 0;
        if (level > 0)
            key += u' ';
        if (part.front().isDigit() || roman > 0)
            key += QString::number(roman > 0 ? roman : part.toInt()).rightJustified(4, u'0');
        else
            key += QChar(u'a' + static_cast<int>(part.size()) - 1) + part; // aa after z
    }
    return key;
}

AgendaLabel agendaLabel(const QString& text)
{
    static const QRegularExpression whole(
        uR"(^\s*(\d{1,3})((?:\s*\.\s*\d{1,3}|\s*\(?\s*[A-Za-z]{1,5}\s*\))*)\s*$)"_s);
    static const QRegularExpression part(uR"(\.\s*(\d+)|([A-Za-z]+))"_s);
    const QRegularExpressionMatch match = whole.match(text);
    if (!match.hasMatch())
        return {};
    AgendaLabel label{{QString::number(match.captured(1).toInt())}};
    for (auto it = part.globalMatch(match.captured(2)); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        const QString digits = found.captured(1);
        label.parts.append(digits.isEmpty() ? QString(u'(' + found.captured(2).toLower() + u')')
                                            : QString(u'.' + QString::number(digits.toInt())));
    }
    return label;
}

QStringList titlesByLevel(const QString& itemTitle, int levels)
{
    static const QRegularExpression colon(uR"(\s*[:：]\s*)"_s);
    if (itemTitle.trimmed().isEmpty() || levels < 1)
        return {};
    QStringList titles;
    qsizetype at = 0;
    for (auto it = colon.globalMatch(itemTitle); it.hasNext() && titles.size() + 1 < levels;) {
        const QRegularExpressionMatch found = it.next();
        titles.append(itemTitle.sliced(at, found.capturedStart() - at).trimmed());
        at = found.capturedEnd();
    }
    titles.append(itemTitle.sliced(at).trimmed());
    return titles.size() == levels && !titles.contains(QString()) ? titles : QStringList();
}

QString code(AgendaStatus status)
{
    return codeOf(statuses, status);
}

QString code(AgendaFate fate)
{
    return codeOf(fates, fate);
}

std::optional<AgendaFate> agendaFateFromCode(QStringView wanted)
{
    return knownValue(fates, wanted);
}

AgendaStatus agendaStatusFromCode(QStringView wanted)
{
    return valueOf(statuses, wanted);
}

} // namespace rapporteur::domain
