// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/names.h"

#include "gui/settings.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct Name {
    Value value;
    const char* text;
};

template <typename Value, size_t Size>
QString lookUp(const std::array<Name<Value>, Size>& table, Value value)
{
    for (const Name<Value>& name : table) {
        if (name.value == value)
            return QCoreApplication::translate("names", name.text);
    }
    return {};
}

constexpr std::array languages{
    Name<domain::Language>{domain::Language::Unknown, QT_TRANSLATE_NOOP("names", "Language not known")},
    Name<domain::Language>{domain::Language::English, QT_TRANSLATE_NOOP("names", "English")},
    Name<domain::Language>{domain::Language::French, QT_TRANSLATE_NOOP("names", "French")},
    Name<domain::Language>{domain::Language::Spanish, QT_TRANSLATE_NOOP("names", "Spanish")},
    Name<domain::Language>{domain::Language::Chinese, QT_TRANSLATE_NOOP("names", "Chinese")},
    Name<domain::Language>{domain::Language::Russian, QT_TRANSLATE_NOOP("names", "Russian")},
    Name<domain::Language>{domain::Language::Arabic, QT_TRANSLATE_NOOP("names", "Arabic")},
};

using Kind = domain::DocumentKind;
constexpr std::array kinds{
    Name<Kind>{Kind::Unknown, QT_TRANSLATE_NOOP("names", "Kind not known")},
    Name<Kind>{Kind::Agenda, QT_TRANSLATE_NOOP("names", "Agenda")},
    Name<Kind>{Kind::AnnotatedAgenda, QT_TRANSLATE_NOOP("names", "Annotated agenda")},
    Name<Kind>{Kind::Working, QT_TRANSLATE_NOOP("names", "Working document")},
    Name<Kind>{Kind::Information, QT_TRANSLATE_NOOP("names", "Information document")},
    Name<Kind>{Kind::Limited, QT_TRANSLATE_NOOP("names", "Limited document")},
    Name<Kind>{Kind::ConferenceRoom, QT_TRANSLATE_NOOP("names", "Conference room paper")},
    Name<Kind>{Kind::Restricted, QT_TRANSLATE_NOOP("names", "Restricted document")},
    Name<Kind>{Kind::Report, QT_TRANSLATE_NOOP("names", "Report")},
    Name<Kind>{Kind::Resolution, QT_TRANSLATE_NOOP("names", "Resolution")},
    Name<Kind>{Kind::Decision, QT_TRANSLATE_NOOP("names", "Decision")},
    Name<Kind>{Kind::SummaryRecord, QT_TRANSLATE_NOOP("names", "Summary record")},
    Name<Kind>{Kind::VerbatimRecord, QT_TRANSLATE_NOOP("names", "Verbatim record")},
    Name<Kind>{Kind::Letter, QT_TRANSLATE_NOOP("names", "Letter")},
    Name<Kind>{Kind::Other, QT_TRANSLATE_NOOP("names", "Other")},
};

using Status = domain::DocumentStatus;
constexpr std::array statuses{
    Name<Status>{Status::Issued, QT_TRANSLATE_NOOP("names", "Issued")},
    Name<Status>{Status::Planned, QT_TRANSLATE_NOOP("names", "Planned")},
    Name<Status>{Status::Awaited, QT_TRANSLATE_NOOP("names", "Awaited")},
    Name<Status>{Status::Received, QT_TRANSLATE_NOOP("names", "Received")},
    Name<Status>{Status::Clearance, QT_TRANSLATE_NOOP("names", "In clearance")},
    Name<Status>{Status::Submitted, QT_TRANSLATE_NOOP("names", "Submitted")},
    Name<Status>{Status::Editing, QT_TRANSLATE_NOOP("names", "In editing")},
    Name<Status>{Status::OnHold, QT_TRANSLATE_NOOP("names", "On hold")},
    Name<Status>{Status::Withdrawn, QT_TRANSLATE_NOOP("names", "Withdrawn")},
};

constexpr std::array distributions{
    Name<domain::Distribution>{domain::Distribution::General, QT_TRANSLATE_NOOP("names", "General distribution")},
    Name<domain::Distribution>{domain::Distribution::Limited, QT_TRANSLATE_NOOP("names", "Limited distribution")},
    Name<domain::Distribution>{domain::Distribution::Restricted,
                               QT_TRANSLATE_NOOP("names", "Restricted distribution")},
};

struct RelationName {
    domain::RelationKind kind;
    const char* outgoing;
    const char* incoming;
};
using Relation = domain::RelationKind;
constexpr std::array relations{
    RelationName{Relation::Revises, QT_TRANSLATE_NOOP("names", "Revises"), QT_TRANSLATE_NOOP("names", "Revised by")},
    RelationName{Relation::AddsTo, QT_TRANSLATE_NOOP("names", "Adds to"),
                 QT_TRANSLATE_NOOP("names", "Has the addendum")},
    RelationName{Relation::Corrects, QT_TRANSLATE_NOOP("names", "Corrects"),
                 QT_TRANSLATE_NOOP("names", "Corrected by")},
    RelationName{Relation::Amends, QT_TRANSLATE_NOOP("names", "Amends"), QT_TRANSLATE_NOOP("names", "Amended by")},
    RelationName{Relation::Annexes, QT_TRANSLATE_NOOP("names", "Annexes"), QT_TRANSLATE_NOOP("names", "Annexed to")},
    RelationName{Relation::Transmits, QT_TRANSLATE_NOOP("names", "Transmits"),
                 QT_TRANSLATE_NOOP("names", "Transmitted by")},
    RelationName{Relation::DraftOf, QT_TRANSLATE_NOOP("names", "Is a draft of"),
                 QT_TRANSLATE_NOOP("names", "Has the draft")},
    RelationName{Relation::Supersedes, QT_TRANSLATE_NOOP("names", "Supersedes"),
                 QT_TRANSLATE_NOOP("names", "Superseded by")},
    RelationName{Relation::ReportsOn, QT_TRANSLATE_NOOP("names", "Reports on"),
                 QT_TRANSLATE_NOOP("names", "Reported on by")},
};

/// The codes of a field that has few values.
QStringList codesOf(domain::Field field)
{
    QStringList codes;
    if (field == domain::Field::Language || field == domain::Field::OriginalLanguage) {
        for (const domain::Language language : domain::officialLanguages)
            codes.append(domain::code(language));
    } else if (field == domain::Field::Distribution) {
        for (const Name<domain::Distribution>& each : distributions)
            codes.append(domain::code(each.value));
    }
    return codes;
}

} // namespace

QString nameOf(domain::Language language)
{
    return lookUp(languages, language);
}

QString nameOf(domain::DocumentKind kind)
{
    return lookUp(kinds, kind);
}

QString nameOf(domain::DocumentStatus status)
{
    return lookUp(statuses, status);
}

QString nameOf(domain::Distribution distribution)
{
    return lookUp(distributions, distribution);
}

QString nameOf(domain::RelationKind kind, bool incoming)
{
    for (const RelationName& name : relations) {
        if (name.kind == kind)
            return QCoreApplication::translate("names", incoming ? name.incoming : name.outgoing);
    }
    return {};
}

QString valueName(domain::Field field, const QString& value)
{
    QString name;
    if (field == domain::Field::Language || field == domain::Field::OriginalLanguage)
        name = nameOf(domain::languageFromCode(value));
    else if (field == domain::Field::Distribution)
        name = nameOf(domain::distributionFromCode(value));
    else if (field == domain::Field::Date)
        name = dayText(QDate::fromString(value, Qt::ISODate));
    return name.isEmpty() ? value : name;
}

QString valueOfName(domain::Field field, const QString& typed)
{
    for (const QString& code : codesOf(field)) {
        if (valueName(field, code).compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
            return code;
    }
    return typed;
}

QStringList valueNames(domain::Field field)
{
    QStringList names;
    for (const QString& code : codesOf(field))
        names.append(valueName(field, code));
    return names;
}

QList<domain::Language> titleLanguages()
{
    QList<domain::Language> result{Settings::contentLanguage()};
    for (const domain::Language language : domain::officialLanguages) {
        if (!result.contains(language))
            result.append(language);
    }
    return result;
}

QString dayText(const QDate& day)
{
    // The short forms of locales leave open which number is the month, and cut the year.
    const QLocale system;
    // British English has "Sept" among months of three letters.
    const QLocale locale = system.language() == QLocale::English ? QLocale::c() : system;
    const QString form = locale.language() == QLocale::Chinese ? u"yyyy年M月d日"_s : u"d MMM yyyy"_s;
    return day.isValid() ? locale.toString(day, form) : QString();
}

QString periodText(const domain::Period& period)
{
    if (period.start.isValid() && period.end.isValid())
        return QCoreApplication::translate("names", "%1 – %2", "days")
            .arg(dayText(period.start), dayText(period.end));
    if (period.start.isValid())
        return QCoreApplication::translate("names", "from %1", "a day").arg(dayText(period.start));
    if (period.end.isValid())
        return QCoreApplication::translate("names", "until %1", "a day").arg(dayText(period.end));
    return {};
}

QString meetingName(const QString& bodyAndCode)
{
    const qsizetype space = bodyAndCode.indexOf(u' ');
    const QString code = bodyAndCode.mid(space + 1);
    const QStringList ofCode = code.split(u'-');
    QStringList ofBody = bodyAndCode.first(std::max<qsizetype>(space, 0)).split(u'-');
    const QString treaty = ofBody.takeFirst();
    if (ofBody.isEmpty() && ofCode.first().compare(treaty, Qt::CaseInsensitive) == 0)
        return code;
    // A code that names its body, if in short ("REG-COP-6-AP" of MC-REGIONAL), needs the treaty alone before it.
    const bool named = std::all_of(ofBody.begin(), ofBody.end(), [&](const QString& part) {
        return std::any_of(ofCode.begin(), ofCode.end(),
                           [&](const QString& of) { return of.size() > 1 && part.startsWith(of); });
    });
    return named && !treaty.isEmpty() ? treaty + u' ' + code : bodyAndCode;
}

QString meetingNames(const QStringList& bodiesAndCodes)
{
    QStringList names;
    for (const QString& each : bodiesAndCodes)
        names.append(meetingName(each));
    return names.join(u"; "_s);
}

QString isolated(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace rapporteur::gui
