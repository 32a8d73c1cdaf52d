// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field_value.h"
#include "domain/remark.h"
#include "store/import_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::store {

using domain::Field;
using domain::FieldReading;
using domain::Language;

namespace {

/// How far a file name is to be trusted alone: it was typed by somebody who knew the document, or copied from
/// another.
constexpr double nameTrust = 0.6;
/// A disagreement of two good witnesses is for a person to settle.
constexpr double disputed = 0.5;

/// Two independent witnesses that say the same.
double together(double one, double other)
{
    return 1 - (1 - one) * (1 - other);
}

void weighSymbols(FieldReading& reading, const QStringList& hinted)
{
    if (hinted.isEmpty() || reading.confidence >= domain::sure)
        return;
    if (reading.value.isEmpty()) {
        reading.value = domain::listText(hinted);
        reading.confidence = nameTrust;
        reading.reason = domain::remarkText(domain::RemarkKind::FileName);
    } else if (domain::listFromText(reading.value).contains(hinted.first())) {
        reading.confidence = together(reading.confidence, nameTrust);
    }
}

void weighLanguage(FieldReading& reading, Language text, double textConfidence, Language hinted)
{
    const QString textCode = code(text);
    if (reading.value.isEmpty()) {
        reading.value = textCode;
        reading.confidence = text == Language::Unknown ? 0 : textConfidence;
        reading.reason = domain::remarkText(domain::RemarkKind::TextLanguage);
    } else if (reading.value == textCode) {
        reading.confidence = together(reading.confidence, textConfidence);
    } else if (text != Language::Unknown && textConfidence >= domain::sure) {
        reading.reason = domain::remarkText(domain::RemarkKind::OtherTextLanguage, {reading.value, textCode});
        reading.confidence = disputed;
    }
    if (hinted == Language::Unknown)
        return;
    if (reading.value.isEmpty()) {
        reading.value = code(hinted);
        reading.confidence = nameTrust;
        reading.reason = domain::remarkText(domain::RemarkKind::FileName);
    } else if (reading.value == code(hinted)) {
        reading.confidence = together(reading.confidence, nameTrust);
    }
}

FieldReading& readingOf(QList<FieldReading>& readings, Field field)
{
    const auto place =
        std::find_if(readings.begin(), readings.end(), [&](const FieldReading& one) { return one.field == field; });
    if (place != readings.end())
        return *place;
    FieldReading none;
    none.field = field;
    readings.append(none);
    return readings.last();
}

} // namespace

QList<FieldReading> weighedReadings(const domain::Analysis& analysis, const domain::FileNameHints& hints)
{
    QList<FieldReading> readings = domain::readingsOf(analysis.masthead);
    weighSymbols(readingOf(readings, Field::Symbols), hints.symbols);
    weighLanguage(readingOf(readings, Field::Language), analysis.language, analysis.languageConfidence,
                  hints.language);
    readings.removeIf([](const FieldReading& reading) { return reading.value.isEmpty(); });
    return readings;
}

} // namespace rapporteur::store
