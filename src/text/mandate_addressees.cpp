// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mandate_addressees.h"

#include "text/fold.h"
#include "text/mandate_tables.h"

namespace rapporteur::text {

using domain::Language;

namespace {

/// The class of the longest form that stands in the text as a whole. Of two of one length the later one counts: the
/// head of a Chinese noun phrase is its last word.
QString classIn(const QString& folded, Language language)
{
    const AddresseeForm* best = nullptr;
    qsizetype bestAt = -1;
    for (const AddresseeForm& form : addresseeForms(language)) {
        if (best && form.folded.size() < best->folded.size())
            break;
        for (qsizetype at = folded.indexOf(form.folded); at >= 0; at = folded.indexOf(form.folded, at + 1)) {
            if (at > bestAt && standsAt(folded, at, form.folded)) {
                best = &form;
                bestAt = at;
            }
        }
    }
    return best ? best->addressee : QString();
}

} // namespace

QString addresseeClass(const QString& printed, Language language)
{
    const QString folded = fold(printed).text;
    if (const QString found = classIn(folded, language); !found.isEmpty())
        return found;
    for (const Language other : domain::officialLanguages) {
        if (const QString found = classIn(folded, other); !found.isEmpty())
            return found;
    }
    return {};
}

QStringList addresseeClasses()
{
    return addresseeTable().classes;
}

QString addresseeName(const QString& addresseeClass, Language language)
{
    const auto known = addresseeTable().names.constFind(addresseeClass);
    if (known == addresseeTable().names.constEnd() || language == Language::Unknown)
        return addresseeClass;
    return known->value(qsizetype(language) - 1, addresseeClass);
}

} // namespace rapporteur::text
