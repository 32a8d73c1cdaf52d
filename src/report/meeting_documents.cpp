// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/meeting_documents.h"
#include "report/dates.h"
#include "report/house_style.h"
#include "report/meeting_words.h"
#include "report/participation_words.h"

namespace rapporteur::report {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

RichText plain(const QString& text)
{
    return text.isEmpty() ? RichText() : RichText{TextRun{.text = text}};
}

LaidOutMasthead mastheadOf(const MeetingHead& head)
{
    const MeetingWords& words = meetingWords(head.language);
    LaidOutMasthead masthead;
    masthead.organization = organizationName(head.language);
    masthead.programme = programmeName(head.language);
    masthead.logoLetters = head.logoLetters;
    masthead.symbols = head.symbols;
    masthead.distribution = distributionLines(head.language, head.distribution, head.date, head.original);
    masthead.body = plain(head.body);
    masthead.ordinal = plain(head.ordinal);
    masthead.dates = plain(head.dates);
    if (!head.item.isEmpty())
        masthead.item = plain((head.provisionalAgenda ? words.provisionalItem : words.adoptedItem).arg(head.item));
    masthead.parentTitle = plain(head.parentTitle);
    return masthead;
}

LaidOutDocument paper(const MeetingHead& head, const QString& title)
{
    LaidOutDocument document;
    document.language = head.language;
    document.masthead = mastheadOf(head);
    document.runningHead = head.symbols;
    document.subject = title;
    document.blocks.append({.role = BlockRole::Title, .text = plain(title)});
    return document;
}

/// Numbers its paragraphs in one sequence, as references to them need.
class Paragraphs {
public:
    explicit Paragraphs(LaidOutDocument& document)
        : m_document(document)
    {
    }

    void add(const QString& text)
    {
        const QString label = QString::number(++m_number) + meetingWords(m_document.language).labelEnd;
        m_document.blocks.append({.role = BlockRole::Paragraph, .label = label, .text = plain(text)});
    }

    void addHeading(int level, const QString& label, const QString& text)
    {
        m_document.blocks.append({.role = BlockRole::Heading, .level = level, .label = label, .text = plain(text)});
    }

private:
    LaidOutDocument& m_document;
    int m_number = 0;
};

/// A number gets the mark of its language behind it; letters in brackets stay as they are.
QString itemLabel(const AgendaPaperItem& item, Language language)
{
    const bool bare = !item.label.isEmpty() && item.label.back().isLetterOrNumber();
    return bare ? item.label + meetingWords(language).labelEnd : item.label;
}

void addAnnotated(LaidOutDocument& document, const QList<AgendaPaperItem>& items)
{
    const MeetingWords& words = meetingWords(document.language);
    Paragraphs paragraphs(document);
    for (const AgendaPaperItem& item : items) {
        paragraphs.addHeading(qBound(1, item.level, 3), itemLabel(item, document.language), item.title);
        for (const QString& paragraph : item.annotation)
            paragraphs.add(paragraph);
        if (item.documents.isEmpty())
            continue;
        document.blocks.append({.role = BlockRole::Text, .text = {{.text = words.documentsOfItem, .italic = true}}});
        for (const QString& each : item.documents)
            document.blocks.append({.role = BlockRole::Text, .text = plain(each)});
    }
}

struct CredentialsGroup {
    QString heading;
    QStringList parties;
};

QList<CredentialsGroup> credentialsGroups(Language language, const CredentialsFindings& findings)
{
    const auto& headings = meetingWords(language).credentialsGroups;
    const auto group = [](const QString& heading, const QStringList& parties) {
        return CredentialsGroup{heading.arg(parties.size()), parties};
    };
    QList<CredentialsGroup> groups{group(headings[0], findings.inOrder)};
    if (!findings.examined.isEmpty())
        groups.append(group(credentialsBeingExamined(language), findings.examined));
    groups.append(group(headings[1], findings.copies));
    groups.append(group(headings[2], findings.none));
    return groups;
}

QString participantText(const Participant& participant)
{
    QStringList lines;
    for (const QString& line : {participant.title, participant.address, participant.email}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n').replace(u'\n', QChar::LineSeparator);
}

} // namespace

LaidOutDocument agendaPaper(const MeetingHead& head, AgendaKind kind, const QList<AgendaPaperItem>& items)
{
    const MeetingWords& words = meetingWords(head.language);
    LaidOutDocument document = paper(head, kind == AgendaKind::Provisional ? words.provisionalAgenda
                                           : kind == AgendaKind::Adopted   ? words.agenda
                                                                           : words.annotatedAgenda);
    if (kind == AgendaKind::Annotated) {
        document.blocks.append({.role = BlockRole::AuthorLine, .text = plain(words.secretariatNote)});
        addAnnotated(document, items);
        return document;
    }
    for (const AgendaPaperItem& item : items) {
        LaidOutBlock block{.role = BlockRole::Item,
                           .level = item.level - 1,
                           .label = itemLabel(item, head.language),
                           .text = plain(item.title)};
        if (item.level <= 1)
            block.role = BlockRole::Paragraph;
        document.blocks.append(block);
    }
    return document;
}

TableDocument documentList(const MeetingHead& head, const QList<ListedDocument>& documents)
{
    static const QStringList ids{u"symbol"_s, u"title"_s, u"agenda_items"_s};
    constexpr std::array shares{2.2, 4.5, 1.2};
    const MeetingWords& words = meetingWords(head.language);
    TableDocument table;
    table.language = head.language;
    table.symbol = head.symbols.value(0);
    table.title = words.documentList;
    for (const QString& line : {head.body, head.ordinal, head.dates}) {
        if (!line.isEmpty())
            table.lines.append(line);
    }
    table.groupHeading = words.group;
    table.emptyText = words.noDocuments;
    for (qsizetype column = 0; column < ids.size(); ++column)
        table.columns.append({ids[column], words.documentColumns.at(size_t(column)), shares.at(size_t(column))});
    for (size_t column = 0; column < words.languageColumns.size(); ++column)
        table.columns.append(
            {domain::code(domain::officialLanguages.at(column)), words.languageColumns.at(column), 0.5});
    QString group;
    for (const ListedDocument& document : documents) {
        if (document.group != group && !document.group.isEmpty())
            table.rows.append({.cells = {{.text = document.group}}, .subheading = 1});
        group = document.group;
        TableRow row;
        row.cells = {{.text = document.symbol, .link = document.link},
                     {.text = document.title},
                     {.text = document.agendaItems.join(words.listSeparator)}};
        for (const Language language : domain::officialLanguages)
            row.cells.append({.text = document.languages.contains(language) ? words.held : QString()});
        table.rows.append(row);
    }
    return table;
}

LaidOutDocument documentListPaper(const MeetingHead& head, const QList<ListedDocument>& documents)
{
    const TableDocument table = documentList(head, documents);
    LaidOutDocument document = paper(head, table.title);
    for (const LaidOutBlock& block : laidOut(table).blocks) {
        if (block.role == BlockRole::Table)
            document.blocks.append(block);
    }
    return document;
}

LaidOutDocument credentialsReport(const MeetingHead& head, const CredentialsFindings& findings)
{
    const MeetingWords& words = meetingWords(head.language);
    LaidOutDocument document = paper(head, words.credentials);
    Paragraphs paragraphs(document);
    if (findings.asAt.isValid())
        paragraphs.add(words.credentialsIntroduction[0].arg(longDate(findings.asAt, head.language)));
    paragraphs.add(words.credentialsIntroduction[1].arg(findings.partiesRegistered));
    if (findings.partiesInAll > 0)
        paragraphs.add(words.votingParties.arg(findings.partiesInAll));
    for (const CredentialsGroup& group : credentialsGroups(head.language, findings)) {
        paragraphs.addHeading(2, {}, group.heading);
        paragraphs.add(group.parties.isEmpty() ? words.noParties : group.parties.join(words.listSeparator));
    }
    return document;
}

TableDocument credentialsTable(const MeetingHead& head, const CredentialsFindings& findings)
{
    const MeetingWords& words = meetingWords(head.language);
    TableDocument table;
    table.language = head.language;
    table.symbol = head.symbols.value(0);
    table.title = words.credentials;
    table.groupHeading = words.group;
    table.emptyText = words.noParties;
    table.columns.append({u"party"_s, participantGroupName(ParticipantGroup::Parties, head.language)});
    for (const CredentialsGroup& group : credentialsGroups(head.language, findings)) {
        table.rows.append({.cells = {{.text = group.heading}}, .subheading = 1});
        for (const QString& party : group.parties)
            table.rows.append({.cells = {{.text = party}}});
    }
    return table;
}

LaidOutDocument participantList(const MeetingHead& head, const QList<Participant>& participants)
{
    const MeetingWords& words = meetingWords(head.language);
    LaidOutDocument document = paper(head, words.participants);
    QString group;
    QString organisation;
    for (const Participant& participant : participants) {
        if (participant.group != group && !participant.group.isEmpty())
            document.blocks.append({.role = BlockRole::Heading, .level = 1, .text = plain(participant.group)});
        const bool begins = participant.group != group || participant.organisation != organisation;
        if (begins && !participant.organisation.isEmpty())
            document.blocks.append({.role = BlockRole::Heading, .level = 2, .text = plain(participant.organisation)});
        group = participant.group;
        organisation = participant.organisation;
        RichText text{TextRun{.text = participant.name, .bold = true}};
        const QString more = participantText(participant);
        if (!more.isEmpty())
            text.append({.text = QChar::LineSeparator + more});
        document.blocks.append({.role = BlockRole::Text, .text = text});
    }
    if (participants.isEmpty())
        document.blocks.append({.role = BlockRole::Text, .text = plain(words.noParticipants)});
    return document;
}

TableDocument participantTable(const MeetingHead& head, const QList<Participant>& participants)
{
    static const QStringList ids{u"organisation"_s, u"name"_s, u"title"_s, u"address"_s, u"email"_s};
    const MeetingWords& words = meetingWords(head.language);
    TableDocument table;
    table.language = head.language;
    table.symbol = head.symbols.value(0);
    table.title = words.participants;
    table.groupHeading = words.group;
    table.emptyText = words.noParticipants;
    for (qsizetype column = 0; column < ids.size(); ++column)
        table.columns.append({ids[column], words.participantColumns.at(size_t(column))});
    QString group;
    for (const Participant& participant : participants) {
        if (participant.group != group && !participant.group.isEmpty())
            table.rows.append({.cells = {{.text = participant.group}}, .subheading = 1});
        group = participant.group;
        table.rows.append({.cells = {{.text = participant.organisation},
                                     {.text = participant.name},
                                     {.text = participant.title},
                                     {.text = participant.address},
                                     {.text = participant.email}}});
    }
    return table;
}

} // namespace rapporteur::report
