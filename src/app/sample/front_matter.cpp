// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/front_matter.h"
#include "app/sample/inline_markup.h"
#include "report/house_style.h"

#include <QHash>
#include <QRegularExpression>

namespace rapporteur::sample {

using namespace Qt::StringLiterals;

namespace {

/// Two halves of `as printed | as read`.
struct PrintedAndRead {
    QString printed;
    QString read;
};

PrintedAndRead split(const QString& value)
{
    return {value.section(u" | "_s, 0, 0).trimmed(), value.section(u" | "_s, 1).trimmed()};
}

/// `2021-11-01/2021-11-05 Online; 2022-03-21/2022-03-25 Bali`; a segment after `~` is tentative.
QList<domain::MeetingSegment> readSegments(const QString& value)
{
    static const QRegularExpression form(u"^(~?)(\\S+?)/(\\S+)(?: (.*))?$"_s);
    QList<domain::MeetingSegment> segments;
    for (const QString& part : value.split(u"; "_s, Qt::SkipEmptyParts)) {
        const auto match = form.match(part);
        segments.append({QDate::fromString(match.captured(2), Qt::ISODate),
                         QDate::fromString(match.captured(3), Qt::ISODate), match.captured(4),
                         !match.captured(1).isEmpty()});
    }
    return segments;
}

/// Text of the masthead with its marks; its citations count as standing in the masthead.
report::RichText take(const QString& value, SampleDocument& document, QString* plain = nullptr)
{
    const MarkedText text = readMarkup(value);
    document.truth.citations += text.citations;
    if (plain)
        *plain = text.plain;
    return text.rich;
}

/// A title is a block of the page and a field of the masthead.
void takeTitle(const QString& value, report::BlockRole role, QString& field, SampleDocument& document)
{
    report::LaidOutBlock block;
    block.role = role;
    block.text = take(value, document, &field);
    document.laidOut.blocks.append(block);
}

using Setter = void (*)(const QString& value, SampleDocument& document);

const QHash<QString, Setter>& setters()
{
    static const QHash<QString, Setter> table{
        {u"symbol"_s, [](const QString& value, SampleDocument& d) { d.truth.symbols.append(value); }},
        {u"symbol-in-masthead"_s,
         [](const QString& value, SampleDocument& d) { d.truth.symbolInMasthead = value == u"yes"_s; }},
        {u"distribution"_s,
         [](const QString& value, SampleDocument& d) { d.truth.distribution = domain::distributionFromCode(value); }},
        {u"date"_s,
         [](const QString& value, SampleDocument& d) { d.truth.date = QDate::fromString(value, Qt::ISODate); }},
        {u"language"_s,
         [](const QString& value, SampleDocument& d) { d.truth.language = domain::languageFromCode(value); }},
        {u"original"_s,
         [](const QString& value, SampleDocument& d) { d.truth.originalLanguage = domain::languageFromCode(value); }},
        {u"only"_s, [](const QString& value, SampleDocument& d) { d.truth.onlyLanguage = value == u"yes"_s; }},
        {u"printed-distribution"_s,
         [](const QString& value, SampleDocument& d) { d.laidOut.masthead.distribution = value.split(u" / "_s); }},
        {u"organization"_s, [](const QString& value, SampleDocument& d) { d.laidOut.masthead.organization = value; }},
        {u"programme"_s,
         [](const QString& value, SampleDocument& d) {
             d.laidOut.masthead.programme = QString(value).replace(u"<br>"_s, QString(QChar::LineSeparator));
         }},
        {u"logo"_s, [](const QString& value, SampleDocument& d) { d.laidOut.masthead.logoLetters = value; }},
        {u"job"_s, [](const QString& value, SampleDocument& d) { d.laidOut.jobNumber = value; }},
        {u"bar-code"_s, [](const QString& value, SampleDocument& d) { d.laidOut.barCode = value; }},
        {u"body"_s,
         [](const QString& value, SampleDocument& d) { d.laidOut.masthead.body = take(value, d, &d.truth.body); }},
        {u"meeting"_s,
         [](const QString& value, SampleDocument& d) {
             d.laidOut.masthead.ordinal = take(split(value).printed, d);
             d.truth.meetingOrdinal = split(value).read.toInt();
         }},
        {u"dates"_s,
         [](const QString& value, SampleDocument& d) {
             d.laidOut.masthead.dates = take(split(value).printed, d);
             d.truth.segments = readSegments(split(value).read);
         }},
        {u"item"_s,
         [](const QString& value, SampleDocument& d) {
             d.laidOut.masthead.item = take(split(value).printed, d);
             d.truth.agendaItems = split(value).read.split(u", "_s, Qt::SkipEmptyParts);
         }},
        {u"agenda-document"_s, [](const QString& value, SampleDocument& d) { d.truth.agendaDocument = value; }},
        {u"parent-title"_s,
         [](const QString& value, SampleDocument& d) {
             d.laidOut.masthead.parentTitle = take(value, d, &d.truth.itemTitle);
         }},
        {u"title"_s, [](const QString& value,
                        SampleDocument& d) { takeTitle(value, report::BlockRole::Title, d.truth.title, d); }},
        {u"author"_s,
         [](const QString& value, SampleDocument& d) {
             takeTitle(value, report::BlockRole::AuthorLine, d.truth.authorLine, d);
         }},
        {u"edition"_s,
         [](const QString& value, SampleDocument& d) {
             QString noField; // stands where the author does, and names none
             takeTitle(value, report::BlockRole::AuthorLine, noField, d);
         }},
    };
    return table;
}

} // namespace

Result<void> readFrontMatterLine(const QString& line, SampleDocument& document)
{
    const QString key = line.section(u':', 0, 0);
    const Setter setter = setters().value(key);
    if (!setter)
        return fail(ErrorCode::Invalid, {key, line, u"no such key"_s});
    setter(line.section(u':', 1).trimmed(), document);
    return {};
}

void finishFrontMatter(SampleDocument& document)
{
    const Truth& truth = document.truth;
    report::LaidOutMasthead& masthead = document.laidOut.masthead;
    document.laidOut.language = truth.language;
    document.laidOut.runningHead = QStringList{truth.symbols.join(u'–')};
    if (truth.symbolInMasthead)
        masthead.symbols = truth.symbols;
    // A joint document prints one symbol a line, each but the last ending in the dash that joins them.
    for (qsizetype index = 0; index + 1 < masthead.symbols.size(); ++index)
        masthead.symbols[index] += u'–';
    if (masthead.organization.isEmpty())
        masthead.organization = report::organizationName(truth.language);
    if (masthead.programme.isEmpty())
        masthead.programme = report::programmeName(truth.language);
    if (masthead.distribution.isEmpty())
        masthead.distribution = report::distributionLines(truth.language, truth.distribution, truth.date,
                                                          truth.originalLanguage, truth.onlyLanguage);
}

} // namespace rapporteur::sample
