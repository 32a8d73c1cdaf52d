// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/agenda_outline.h"

using namespace rapporteur;
using namespace rapporteur::text;
using namespace Qt::StringLiterals;
using domain::BlockKind;

namespace {

QStringList shown(const AgendaOutline& outline)
{
    QStringList texts;
    for (const OutlineItem& item : outline.items)
        texts.append(item.label.text() + (item.headingOnly ? u":"_s : u" "_s) + item.title +
                     (item.annotation.isEmpty() ? QString() : u" | "_s + item.annotation.join(u" / "_s)));
    return texts;
}

} // namespace

TEST_CASE("the items of an agenda are its numbered paragraphs; what ends a line of the list is not their title's")
{
    const AgendaOutline outline = readAgendaOutline({
        {BlockKind::Masthead, {}, {}, u"Item 2 of the provisional agenda"_s},
        {BlockKind::Title, {}, {}, u"Provisional agenda"_s},
        {BlockKind::Paragraph, u"1"_s, u"1"_s, u"Opening of the meeting."_s},
        {BlockKind::Paragraph, u"2"_s, u"2"_s, u"Organizational matters:"_s},
        {BlockKind::Item, u"(a)"_s, u"2/(a)"_s, u"Adoption of the agenda; and"_s},
        {BlockKind::Item, u"(b)"_s, u"2/(b)"_s, u"组织工作。"_s},
        {BlockKind::Footnote, u"*"_s, u"note *"_s, u"3. no item"_s},
        {BlockKind::Paragraph, u"1"_s, u"annex/1"_s, u"A timetable"_s},
    });
    CHECK_FALSE(outline.annotated);
    CHECK(shown(outline) == QStringList{u"1 Opening of the meeting"_s, u"2:Organizational matters"_s,
                                        u"2(a) Adoption of the agenda"_s, u"2(b) 组织工作"_s});
}

TEST_CASE("a number that an agenda gives twice keeps its first title, and the second is not lost")
{
    const AgendaOutline outline = readAgendaOutline({
        {BlockKind::Paragraph, u"3"_s, u"3"_s, u"Rules of procedure."_s},
        {BlockKind::Paragraph, u"3"_s, u"3"_s, u"Budget."_s},
        {BlockKind::Paragraph, u"4"_s, u"4"_s, u"Other matters."_s},
    });
    CHECK(shown(outline) == QStringList{u"3 Rules of procedure"_s, u"4 Other matters"_s});
    REQUIRE(outline.again.size() == 1);
    CHECK(outline.again.first().label.text() == u"3"_s);
    CHECK(outline.again.first().title == u"Budget"_s);
}

TEST_CASE("headings with the numbers of items make an annotated agenda of it, however they are printed")
{
    const AgendaOutline numbered = readAgendaOutline({
        {BlockKind::Heading, u"1"_s, u"1."_s, u"Opening"_s},
        {BlockKind::Paragraph, u"1"_s, u"1"_s, u"The President will open the meeting."_s},
        {BlockKind::Heading, u"2"_s, u"2."_s, u"Matters"_s},
        {BlockKind::Heading, u"(a)"_s, u"2./(a)"_s, u"Rules"_s},
        {BlockKind::Paragraph, u"2"_s, u"2"_s, u"Three things are to be decided:"_s},
        {BlockKind::Item, u"(a)"_s, u"2/(a)"_s, u"Who;"_s},
    });
    CHECK(numbered.annotated);
    CHECK(shown(numbered) == QStringList{u"1 Opening | The President will open the meeting."_s, u"2 Matters"_s,
                                         u"2(a) Rules | Three things are to be decided: / (a) Who;"_s});
    const AgendaOutline worded = readAgendaOutline({
        {BlockKind::Heading, {}, {}, u"Point 1"_s},
        {BlockKind::Heading, {}, {}, u"Ouverture de la réunion"_s},
        {BlockKind::Paragraph, u"1"_s, u"1"_s, u"Le Président ouvrira la réunion."_s},
        {BlockKind::Heading, {}, {}, u"项目2(a)：通过议程"_s},
        {BlockKind::Paragraph, u"2"_s, u"2"_s, u"缔约方大会不妨通过议程。"_s},
    });
    CHECK(shown(worded) == QStringList{u"1 Ouverture de la réunion | Le Président ouvrira la réunion."_s,
                                       u"2(a) 通过议程 | 缔约方大会不妨通过议程。"_s});
}

TEST_CASE("sections with Roman numbers group items and are none; a number that comes again is not taken twice")
{
    const AgendaOutline outline = readAgendaOutline({
        {BlockKind::Heading, u"I"_s, u"I"_s, u"Organizational matters"_s},
        {BlockKind::Paragraph, u"1"_s, u"1"_s, u"Opening."_s},
        {BlockKind::Heading, u"II"_s, u"II"_s, u"Substance"_s},
        {BlockKind::Paragraph, u"2"_s, u"2"_s, u"Waste."_s},
        {BlockKind::Paragraph, u"1"_s, u"1"_s, u"Something else."_s},
    });
    CHECK(shown(outline) == QStringList{u"1 Opening"_s, u"2 Waste"_s});
    CHECK(readAgendaOutline({}).items.isEmpty());
    CHECK(readAgendaOutline({{BlockKind::Paragraph, {}, {}, u"A letter."_s}}).items.isEmpty());
}
