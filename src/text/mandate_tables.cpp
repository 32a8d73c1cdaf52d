// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mandate_tables.h"

#include "text/fold.h"

#include <QFile>
#include <algorithm>
#include <array>

namespace rapporteur::text {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::VerbCategory;

namespace {

constexpr int languageCount = 7; // Unknown and the six

QList<QStringList> tableRows(const QString& path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

VerbCategory categoryOf(const QString& word)
{
    for (const VerbCategory each : {VerbCategory::Observing, VerbCategory::Evaluative, VerbCategory::Reinforcing,
                                    VerbCategory::Directive, VerbCategory::Deciding}) {
        if (domain::code(each) == word)
            return each;
    }
    return VerbCategory::Unknown;
}

/// Calls `add(language, folded form)` for each form in the six columns from `first` on.
template <typename Add>
void eachForm(const QStringList& row, qsizetype first, Add add)
{
    for (qsizetype i = 0; i < qsizetype(domain::officialLanguages.size()); ++i) {
        const Language language = domain::officialLanguages[size_t(i)];
        for (const QString& form : row.value(first + i).split(u'|', Qt::SkipEmptyParts)) {
            const QString folded = fold(form).text;
            add(language, folded);
            // Conferences of parties are masculine in Arabic, the General Assembly is feminine: only the first letter
            // differs.
            if (language == Language::Arabic && folded.startsWith(u'\u062A'))
                add(language, u'\u064A' + folded.mid(1));
        }
    }
}

template <typename Form>
std::array<QList<Form>, languageCount> longestFirst(std::array<QList<Form>, languageCount> tables)
{
    for (QList<Form>& table : tables) {
        std::stable_sort(table.begin(), table.end(),
                         [](const Form& a, const Form& b) { return a.folded.size() > b.folded.size(); });
    }
    return tables;
}

std::array<QList<VerbForm>, languageCount> readVerbs()
{
    std::array<QList<VerbForm>, languageCount> tables;
    for (const QStringList& row : tableRows(u":/field/verbs.tsv"_s)) {
        eachForm(row, 4, [&](Language language, const QString& folded) {
            tables[size_t(language)].append(
                {folded, folded.split(u' '), row[1], categoryOf(row[2]), row[3].toInt(), row[0] == u"op"_s});
        });
    }
    return longestFirst(std::move(tables));
}

std::array<QList<AddresseeForm>, languageCount> readClasses(const QString& path)
{
    std::array<QList<AddresseeForm>, languageCount> tables;
    for (const QStringList& row : tableRows(path)) {
        eachForm(row, 1, [&](Language language, const QString& folded) {
            tables[size_t(language)].append({folded, row[0]});
        });
    }
    return longestFirst(std::move(tables));
}

AddresseeTable readAddresseeTable()
{
    AddresseeTable table;
    for (const QStringList& row : tableRows(u":/field/addressees.tsv"_s)) {
        table.classes.append(row[0]);
        for (qsizetype i = 0; i < qsizetype(domain::officialLanguages.size()); ++i)
            table.names[row[0]].append(row.value(1 + i).section(u'|', 0, 0));
    }
    return table;
}

std::array<ReportedSpeech, languageCount> readReportedSpeech()
{
    std::array<ReportedSpeech, languageCount> tables;
    for (const QStringList& row : tableRows(u":/field/reported_speech.tsv"_s)) {
        eachForm(row, 2, [&](Language language, const QString& folded) {
            ReportedSpeech& table = tables[size_t(language)];
            if (row[0] == u"issuer"_s) {
                (row[1] == u"body"_s ? table.bodies : table.occasions).append(folded);
            } else if (row[0] == u"anaphor"_s) {
                const bool decision = row[1] == u"decision"_s;
                table.anaphors.append(
                    {folded, decision ? domain::CitationKind::Decision : domain::CitationKind::Resolution});
            } else if (row[0] == u"inherit"_s) {
                table.inherits.append(folded);
            } else if (row[0] == u"suggest"_s) {
                (row[1] == u"wish"_s ? table.wishes : table.invites).append(folded);
            } else {
                const QList<VerbForm>& known = verbForms(language);
                const auto verb = std::find_if(known.begin(), known.end(),
                                               [&](const VerbForm& each) { return each.verb == row[1]; });
                if (verb != known.end())
                    table.verbs.append({folded, folded.split(u' '), row[1], verb->category, verb->force, true});
            }
        });
    }
    const auto longer = [](const auto& a, const auto& b) { return a.size() > b.size(); };
    for (ReportedSpeech& table : tables) {
        std::stable_sort(table.verbs.begin(), table.verbs.end(),
                         [&](const VerbForm& a, const VerbForm& b) { return longer(a.folded, b.folded); });
        std::stable_sort(table.anaphors.begin(), table.anaphors.end(),
                         [&](const AnaphorForm& a, const AnaphorForm& b) { return longer(a.folded, b.folded); });
        for (QStringList* words : {&table.bodies, &table.occasions, &table.wishes, &table.invites, &table.inherits})
            std::stable_sort(words->begin(), words->end(), longer);
    }
    return tables;
}

constexpr std::array wordKinds{u"adverb",    u"enacting",   u"list",    u"aside",
                               u"lookalike", u"determiner", u"further", u"report"};
using WordTables = std::array<std::array<QStringList, languageCount>, wordKinds.size()>;

WordTables readMandateWords()
{
    WordTables tables;
    for (const QStringList& row : tableRows(u":/field/mandate_words.tsv"_s)) {
        const auto kind = std::find_if(wordKinds.begin(), wordKinds.end(),
                                       [&](const char16_t* each) { return row[0] == QStringView(each); });
        if (kind == wordKinds.end())
            continue;
        for (qsizetype i = 0; i < qsizetype(domain::officialLanguages.size()); ++i) {
            QStringList& forms =
                tables[size_t(kind - wordKinds.begin())][size_t(domain::officialLanguages[size_t(i)])];
            for (const QString& form : row.value(2 + i).split(u'|', Qt::SkipEmptyParts))
                forms.append(fold(form).text);
            std::stable_sort(forms.begin(), forms.end(),
                             [](const QString& a, const QString& b) { return a.size() > b.size(); });
        }
    }
    return tables;
}

std::array<QList<VerbForm>, languageCount> readInfinitives()
{
    std::array<QList<VerbForm>, languageCount> tables;
    for (const QStringList& row : tableRows(u":/field/mandate_words.tsv"_s)) {
        if (row[0] != u"infinitive"_s)
            continue;
        eachForm(row, 2, [&](Language language, const QString& folded) {
            const QList<VerbForm>& known = verbForms(language);
            const auto verb =
                std::find_if(known.begin(), known.end(), [&](const VerbForm& each) { return each.verb == row[1]; });
            if (verb != known.end())
                tables[size_t(language)].append(
                    {folded, folded.split(u' '), row[1], verb->category, verb->force, true});
        });
    }
    return longestFirst(std::move(tables));
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() && c.script() != QChar::Script_Han;
}

} // namespace

const QList<VerbForm>& verbForms(Language language)
{
    static const auto tables = readVerbs();
    return tables[size_t(language)];
}

const QList<AddresseeForm>& addresseeForms(Language language)
{
    static const auto tables = readClasses(u":/field/addressees.tsv"_s);
    return tables[size_t(language)];
}

const QList<AddresseeForm>& subjectForms(Language language)
{
    static const auto tables = readClasses(u":/field/subjects.tsv"_s);
    return tables[size_t(language)];
}

const AddresseeTable& addresseeTable()
{
    static const AddresseeTable table = readAddresseeTable();
    return table;
}

const ReportedSpeech& reportedSpeech(Language language)
{
    static const auto tables = readReportedSpeech();
    return tables[size_t(language)];
}

const QStringList& mandateWords(MandateWord kind, Language language)
{
    static const WordTables tables = readMandateWords();
    return tables[size_t(kind)][size_t(language)];
}

const QList<VerbForm>& infinitiveForms(Language language)
{
    static const auto tables = readInfinitives();
    return tables[size_t(language)];
}

bool standsWholeAt(const QString& folded, qsizetype at, const QString& form)
{
    const qsizetype end = at + form.size();
    if (end > folded.size() || QStringView(folded).sliced(at, form.size()) != form)
        return false;
    const bool cutsBefore = at > 0 && isWordCharacter(folded[at - 1]) && isWordCharacter(folded[at]);
    // Arabic prepositions are written as one with the word that follows: a form that ends in one needs no boundary.
    const bool prefix = form.back() == u'\u0640' || form.back() == u'\u0628' || form.back() == u'\u0644';
    const bool cutsAfter =
        !prefix && end < folded.size() && isWordCharacter(folded[end]) && isWordCharacter(folded[end - 1]);
    return !cutsBefore && !cutsAfter;
}

} // namespace rapporteur::text
