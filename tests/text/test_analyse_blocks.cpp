// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "text/analyse.h"

using namespace Qt::StringLiterals;
using namespace rapporteur;
using domain::Block;
using domain::BlockKind;

namespace {

QList<Block> blocksOf(const QString& text)
{
    return text::analyse(text::sourceFromPlainText(text)).blocks;
}

/// "kind path: text" of the blocks below the masthead.
QStringList outline(const QString& text)
{
    QStringList result;
    for (const Block& block : blocksOf(text)) {
        if (block.kind != BlockKind::Masthead && block.kind != BlockKind::Title)
            result.append(code(block.kind) + u' ' + block.path + u": "_s + block.text);
    }
    return result;
}

const Block* blockAt(const QList<Block>& blocks, const QString& path)
{
    for (const Block& block : blocks) {
        if (block.path == path && block.kind != BlockKind::Heading)
            return &block;
    }
    return nullptr;
}

} // namespace

TEST_CASE("An English note: headings, paragraphs, items, sub-items", "[blocks]")
{
    CHECK(outline(u"Distr.: General\n5 July 2031\nOriginal: English\n\nNote by the secretariat\n\n"
                  "I. Introduction\n\n"
                  "1. The secretariat has the honour to report on the work done.\n\n"
                  "A. Mandate\n\n"
                  "2. The Conference requested the secretariat:\n\n"
                  "(a) To prepare a note;\n\n"
                  "(b) To convene:\n\n"
                  "(i) A workshop;\n\n"
                  "(ii) A webinar;\n\n"
                  "(c) To report.\n\n"
                  "II. Action\n\n"
                  "3. The Conference may wish to take note.\n"_s) ==
          QStringList{u"heading I: Introduction"_s,
                      u"paragraph 1: The secretariat has the honour to report on the work done."_s,
                      u"heading I/A: Mandate"_s, u"paragraph 2: The Conference requested the secretariat:"_s,
                      u"item 2/(a): To prepare a note;"_s, u"item 2/(b): To convene:"_s,
                      u"item 2/(b)/(i): A workshop;"_s, u"item 2/(b)/(ii): A webinar;"_s, u"item 2/(c): To report."_s,
                      u"heading II: Action"_s, u"paragraph 3: The Conference may wish to take note."_s});
}

TEST_CASE("Paths are equal in all languages", "[blocks]")
{
    const QStringList paths{u"1"_s, u"2"_s, u"2/(a)"_s, u"2/(b)"_s, u"annex II/1"_s, u"annex II/2"_s};
    const QStringList texts{
        u"1. Le secrétariat a l’honneur de présenter la note.\n\n2. La Conférence a prié le secrétariat :\n\n"
        "a) D’établir une note ;\n\nb) De faire rapport.\n\nAnnexe II\n\nMandat\n\n1. Le groupe se réunit.\n\n"
        "2. Il fait rapport.\n"_s,
        u"1. La secretaría tiene el honor de presentar la nota.\n\n2. La Conferencia pidió a la secretaría:\n\n"
        "a) Que preparase una nota;\n\nb) Que informase.\n\nAnexo II\n\nMandato\n\n1. El grupo se reúne.\n\n"
        "2. El grupo informa.\n"_s,
        u"1. 秘书处谨提交本说明。\n\n2. 缔约方大会请秘书处：\n\n(a) 编写一份说明；\n\n（b）提出报告。\n\n附件二\n\n"
        "职权范围\n\n1. 工作组举行会议。\n\n2. 工作组提出报告。\n"_s,
        u"1. Секретариат имеет честь представить записку.\n\n2. Конференция просила секретариат:\n\n"
        "а) подготовить записку;\n\nb) представить доклад.\n\nПриложение II\n\nКруг ведения\n\n"
        "1. Группа проводит совещания.\n\n2. Группа представляет доклад.\n"_s,
        u"1 - تتشرف الأمانة بتقديم هذه المذكرة.\n\n2 - طلب المؤتمر إلى الأمانة:\n\n(أ) أن تعد مذكرة؛\n\n"
        "(ب) أن تقدم تقريراً.\n\nالمرفق الثاني\n\nالاختصاصات\n\n1 - يجتمع الفريق.\n\n2 - يقدم الفريق تقريراً.\n"_s};
    for (const QString& text : texts) {
        QStringList found;
        for (const Block& block : blocksOf(text)) {
            if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Item)
                found.append(block.path);
        }
        CHECK(found == paths);
    }
}

TEST_CASE("Text broken by hand is one paragraph again", "[blocks]")
{
    const QStringList found = outline(u"1. The Conference of the Parties invited the Executive Director to con-\n"
                                      "tinue the long-term cooperation with other bodies, and asked for a rep-\n"
                                      "ort about the results of this long-term cooperation at its next meeting.\n\n"
                                      "2. The report is contained in the annex to the present note, which has\n"
                                      "been reproduced without formal editing and in the language of the text.\n"_s);
    REQUIRE(found.size() == 2);
    CHECK(found[0] == u"paragraph 1: The Conference of the Parties invited the Executive Director to continue the "
                      "long-term cooperation with other bodies, and asked for a report about the results of this "
                      "long-term cooperation at its next meeting."_s);
}

TEST_CASE("Headings that are numbered like paragraphs are told apart by the run of numbers", "[blocks]")
{
    CHECK(
        outline(u"## Annex\n\n1. The group met.\n\n2. It reported.\n\n#### 1. Timeline\n\n3. In May it met again.\n\n"
                "## 2. Areas\n\n4. It found four areas.\n"_s) ==
        QStringList{u"heading annex: Annex"_s, u"paragraph annex/1: The group met."_s,
                    u"paragraph annex/2: It reported."_s, u"heading annex/1.: Timeline"_s,
                    u"paragraph annex/3: In May it met again."_s, u"heading annex/2.: Areas"_s,
                    u"paragraph annex/4: It found four areas."_s});
}

TEST_CASE("Sections of decimal paragraphs have headings, and what has no number in them belongs to the section",
          "[blocks]")
{
    const QString text = u"Note by the secretariat\n\n1. Questions\n\n"
                         "1.1 The secretariat asked the Parties about the procedure.\n\n3. Findings\n\n"
                         "3.7 The Parties answered the questions that had been sent to them.\n\n"
                         "3.8 Most of the answers came in time and are in one table.\n\n"
                         "4. Conclusions\n\n"
                         "The answers show that the procedure is known to most of the Parties.\n\n"
                         "Help is asked for by one third of the Parties that answered.\n"_s;
    CHECK(outline(text) ==
          QStringList{u"heading 1.: Questions"_s,
                      u"paragraph 1.1: The secretariat asked the Parties about the procedure."_s,
                      u"heading 3.: Findings"_s,
                      u"paragraph 3.7: The Parties answered the questions that had been sent to them."_s,
                      u"paragraph 3.8: Most of the answers came in time and are in one table."_s,
                      u"heading 4.: Conclusions"_s,
                      u"paragraph 4.+1: The answers show that the procedure is known to most of the Parties."_s,
                      u"paragraph 4.+2: Help is asked for by one third of the Parties that answered."_s});
}

TEST_CASE("A summary right below the author is text, not masthead", "[blocks]")
{
    CHECK(outline(u"Distr. générale\n14 juin 2031\nFrançais\nOriginal : anglais\n\n"
                  "Conseil du commerce et du développement\nSoixante-huitième session\n"
                  "Genève, 21 juin-2 juillet 2031 et 27 septembre-1er octobre 2031\n"
                  "Point 8 a) de l’ordre du jour provisoire\n\nRapport sur l’aide aux ports\n"
                  "Note du secrétariat de la CNUCED\n\nRésumé\nLe présent rapport porte sur l’année 2030.\n"
                  "1. Les ports ont rouvert.\n"_s) ==
          QStringList{u"heading : Résumé"_s, u"paragraph +1: Le présent rapport porte sur l’année 2030."_s,
                      u"paragraph 1: Les ports ont rouvert."_s});
}

TEST_CASE("Preambular paragraphs that begin with small letters stay apart", "[blocks]")
{
    CHECK(
        outline(
            u"Ассамблея по окружающей среде,\n\nссылаясь на свои резолюции 4/8 и 5/7,\n\n"
            "принимая во внимание доклад,\n\n1. призывает государства-члены усилить меры;\n\n"
            "2. просит Директора-исполнителя Программы по окружающей среде и глав секретариатов конвенций:\n\na) представить доклад;\n"_s) ==
        QStringList{
            u"paragraph +1: Ассамблея по окружающей среде,"_s,
            u"paragraph +2: ссылаясь на свои резолюции 4/8 и 5/7,"_s, u"paragraph +3: принимая во внимание доклад,"_s,
            u"paragraph 1: призывает государства-члены усилить меры;"_s,
            u"paragraph 2: просит Директора-исполнителя Программы по окружающей среде и глав секретариатов конвенций:"_s,
            u"item 2/(a): представить доклад;"_s});
}

TEST_CASE("A list of numbers inside a paragraph does not end its run", "[blocks]")
{
    const QStringList found = outline(u"5. The agenda is as follows:\n\n1. Opening of the meeting;\n\n"
                                      "2. Election of officers.\n\n6. The meeting will close at six.\n"_s);
    CHECK(found == QStringList{u"paragraph 5: The agenda is as follows:"_s, u"item 5/1: Opening of the meeting;"_s,
                               u"item 5/2: Election of officers."_s,
                               u"paragraph 6: The meeting will close at six."_s});
}

TEST_CASE("A resolution: unnumbered preamble, numbered operative paragraphs", "[blocks]")
{
    const QStringList found = outline(u"Distr.: Limited\nOriginal: English\n\nThe Conference of the Parties,\n\n"
                                      "Recalling its decision MC-1/5,\n\n1. Requests the secretariat to report;\n\n"
                                      "2. Decides to remain seized of the matter.\n"_s);
    CHECK(found == QStringList{u"paragraph +1: The Conference of the Parties,"_s,
                               u"paragraph +2: Recalling its decision MC-1/5,"_s,
                               u"paragraph 1: Requests the secretariat to report;"_s,
                               u"paragraph 2: Decides to remain seized of the matter."_s});
}

TEST_CASE("Rules and articles begin runs of their own", "[blocks]")
{
    const QStringList found =
        outline(u"Annex\n\nArticle 1\n\n1. The purpose is safety.\n\n2. It has no other.\n\nArticle 2\n\n"
                "1. Parties cooperate.\n"_s);
    CHECK(found == QStringList{u"heading annex: Annex"_s, u"heading annex/article 1: "_s,
                               u"paragraph annex/article 1/1: The purpose is safety."_s,
                               u"paragraph annex/article 1/2: It has no other."_s, u"heading annex/article 2: "_s,
                               u"paragraph annex/article 2/1: Parties cooperate."_s});
}

TEST_CASE("(i) after (h) is a letter, unless (ii) follows", "[blocks]")
{
    QString letters = u"1. The secretariat shall:\n\n"_s;
    for (char16_t c = u'a'; c <= u'h'; ++c)
        letters += u'(' + QChar(c) + u") Do its work;\n\n"_s;
    CHECK(blockAt(blocksOf(letters + u"(i) Report;\n\n(j) Close.\n"_s), u"1/(i)"_s) != nullptr);
    CHECK(blockAt(blocksOf(letters + u"(i) Report;\n\n(ii) Close.\n"_s), u"1/(h)/(ii)"_s) != nullptr);
}

TEST_CASE("Notes are lifted out, their marks attached, the cut paragraph is whole", "[blocks][footnotes]")
{
    const QList<Block> blocks =
        blocksOf(u"1. 缔约方大会通过了决定，以就此事项提供更\n\n<sup>1</sup> 该工作队成立于 2014 年。\n\n"
                 "多指导意见。<sup>1</sup>\n\n2. 工作队提出报告。\n"_s);
    const Block* first = blockAt(blocks, u"1"_s);
    REQUIRE(first);
    CHECK(first->text == u"缔约方大会通过了决定，以就此事项提供更多指导意见。"_s);
    REQUIRE(first->noteMarks.size() == 1);
    CHECK(first->noteMarks[0].label == u"1"_s);
    const Block* note = blockAt(blocks, u"note 1"_s);
    REQUIRE(note);
    CHECK(note->text == u"该工作队成立于 2014 年。"_s);
}

TEST_CASE("Glued figures and old marks are note marks where such a note exists", "[blocks][footnotes]")
{
    const QList<Block> glued =
        blocksOf(u"1. 报告可在公约网站1上查阅，2017 年 1 月印发。\n\n__________\n1 http://example.org。\n"_s);
    const Block* first = blockAt(glued, u"1"_s);
    REQUIRE(first);
    CHECK(first->text == u"报告可在公约网站上查阅，2017 年 1 月印发。"_s);
    const QList<Block> old = blocksOf(u"1. The report 1/ was noted.\n\n________\n1/ A/51/23.\n"_s);
    REQUIRE(blockAt(old, u"1"_s));
    CHECK(blockAt(old, u"1"_s)->text == u"The report was noted."_s);
    REQUIRE(blockAt(old, u"note 1"_s));
    CHECK(blockAt(old, u"note 1"_s)->text == u"A/51/23."_s);
}

TEST_CASE("A table keeps its rows and cells, and its note", "[blocks][tables]")
{
    const QStringList found = outline(u"6. The areas are:\n\nOverview\t\t\nArea\tScope\tLead\nMoney\tAll\tA\n"
                                      "\tSome\tB\n\nNote: All means all.\n\n7. The work goes on.\n"_s);
    CHECK(found == QStringList{u"paragraph 6: The areas are:"_s,
                               u"table 6+1: Overview\t\t\nArea\tScope\tLead\nMoney\tAll\tA\n\tSome\tB"_s,
                               u"note 6+2: Note: All means all."_s, u"paragraph 7: The work goes on."_s});
}

TEST_CASE("A list of contents holds no paragraphs", "[blocks][tables]")
{
    const QStringList found = outline(u"Contents\n\nI. Introduction ........ 1-3 2\nII. Work ........ 4-9 3\n\n"
                                      "I. Introduction\n\n1. The work began in May.\n"_s);
    REQUIRE(found.size() == 4);
    CHECK(found[1].startsWith(u"table"_s));
    CHECK(found[3] == u"paragraph 1: The work began in May."_s);
}

TEST_CASE("An inline list is no list of items", "[blocks]")
{
    const QStringList found = outline(u"1. The report includes an opinion on the work of the office, namely:\n"
                                      "(a) an opinion on the controls; (b) a summary of the work that was\n"
                                      "done in the year; (c) a statement of conformity with the standards.\n\n"
                                      "2. The Executive Board may wish to adopt a decision on this report of\n"
                                      "the office, as it has done in all the years since the office was set up.\n"_s);
    CHECK(found.size() == 2);
}

TEST_CASE("A date at the beginning of a line does not cut its paragraph", "[blocks]")
{
    // Typewritten: the first line of a paragraph is indented, and here it stands as if it were centred.
    text::SourcePage page;
    page.size = QSizeF(612, 792);
    const auto addLine = [&page](double x, double y, const QString& line) {
        for (const QString& word : line.split(u' ')) {
            text::SourceWord each;
            each.text = word;
            each.box = QRectF(x, y, 6.0 * double(word.size()), 10);
            each.fontSize = 10;
            page.words.append(each);
            x += 6.0 * double(word.size() + 1);
        }
        page.words.back().lineEnd = true;
    };
    addLine(108, 100, u"The General Assembly,"_s);
    for (int paragraph = 0; paragraph < 3; ++paragraph) {
        const double y = 120 + 60 * paragraph;
        addLine(108, y, u"Bearing in mind further Security Council resolution 905 (1994) of"_s);
        addLine(72, y + 10, u"23 March 1994, by which the Council extended the mandate of the Mission, until"_s);
        addLine(72, y + 20, u"30 June 1994,"_s);
    }
    addLine(108, 300, u"1. Endorses the recommendations that were made in the oral report;"_s);
    QStringList paths;
    for (const Block& block : text::analyse(text::sourceFromPages({page})).blocks)
        paths.append(code(block.kind) + u' ' + block.path);
    CHECK(paths ==
          QStringList{u"paragraph +1"_s, u"paragraph +2"_s, u"paragraph +3"_s, u"paragraph +4"_s, u"paragraph 1"_s});
}

TEST_CASE("A heading between the author's line and the first paragraph is of the text", "[blocks]")
{
    const domain::Analysis analysis = text::analyse(text::sourceFromPlainText(
        u"FCTC/COP/19/7\n8 August 2031\n\nNineteenth session\nItem 6.3 of the provisional agenda\n\n"
        "# Tobacco advertising across borders\n\n## Report of the Secretariat\n\n## Purpose of the document\n\n"
        "1. The present report was prepared at the request of the Conference of the Parties.\n"_s));
    QStringList kinds;
    for (const Block& block : analysis.blocks) {
        if (block.kind != BlockKind::Masthead)
            kinds.append(code(block.kind) + u'|' + block.text.left(20));
    }
    CHECK(kinds == QStringList{u"title|Tobacco advertising "_s, u"heading|Purpose of the docum"_s,
                               u"paragraph|The present report w"_s});
}

TEST_CASE("The articles of a draft begin below the masthead", "[blocks]")
{
    const domain::Analysis analysis = text::analyse(text::sourceFromPlainText(
        u"UNEP/PP/INC.9/4\nDistr.: General\n2 February 2031\nOriginal: English\n\nNinth session\n\n"
        "# Compilation of draft text\n\n## Article 3 Products\n\n1. Each Party shall take measures.\n\n"
        "1 bis. Paragraph 1 shall not apply to exempted products.\n"_s));
    CHECK(analysis.masthead.title.value == u"Compilation of draft text"_s);
    QStringList paths;
    for (const Block& block : analysis.blocks) {
        if (block.kind == BlockKind::Paragraph)
            paths.append(block.path);
    }
    CHECK(paths == QStringList{u"article 3/1"_s, u"article 3/1 bis"_s});
}

TEST_CASE("A cell of several lines does not cut a table of which the page is full", "[blocks]")
{
    text::SourcePage page;
    page.size = QSizeF(612, 792);
    const auto addLine = [&page](double x, double y, const QString& line) {
        for (const QString& word : line.split(u' ')) {
            text::SourceWord each;
            each.text = word;
            each.box = QRectF(x, y, 5.0 * double(word.size()), 9);
            each.fontSize = 9;
            page.words.append(each);
            x += 5.0 * double(word.size() + 1);
        }
        page.words.back().lineEnd = true;
    };
    addLine(72, 60, u"1. The table below shows the plans that Parties have sent to the secretariat so far."_s);
    for (int row = 0; row < 12; ++row) {
        const double y = 100 + 36 * row;
        addLine(72, y, u"Party"_s);
        addLine(230, y, u"3 March"_s);
        addLine(390, y, row % 2 ? u"The plan is being drafted"_s : u"The plan was published on"_s);
        if (row % 2 == 0)
            addLine(390, y + 12, u"the pages of Parties"_s);
    }
    int tables = 0;
    for (const Block& block : text::analyse(text::sourceFromPages({page})).blocks)
        tables += block.kind == BlockKind::Table ? 1 : 0;
    CHECK(tables == 1);
}

TEST_CASE("A note whose figure is glued to its text is lifted out of the page", "[blocks]")
{
    text::SourcePage page;
    page.size = QSizeF(612, 792);
    const auto addLine = [&page](double y, float size, const QString& line) {
        double x = 72;
        for (const QString& word : line.split(u' ')) {
            text::SourceWord each;
            each.text = word;
            each.box = QRectF(x, y, 0.5 * size * double(word.size()), size);
            each.fontSize = size;
            page.words.append(each);
            x += 0.5 * size * double(word.size() + 1);
        }
        page.words.back().lineEnd = true;
    };
    addLine(100, 10, u"1. The secretariat wrote to the Parties about the work of the group on the sites."_s);
    addLine(120, 10, u"2. The letters of the Parties were put before the group at its second meeting."_s);
    addLine(700, 8, u"1See also UNEP/MC/COP.9/7, paragraph 4, and the annex that goes with it."_s);
    addLine(709, 8, u"2UNEP/MC/COP.9/8."_s);
    QStringList notes;
    for (const Block& block : text::analyse(text::sourceFromPages({page})).blocks) {
        if (block.kind == BlockKind::Footnote)
            notes.append(block.label + u'|' + block.text);
    }
    CHECK(notes == QStringList{u"1|See also UNEP/MC/COP.9/7, paragraph 4, and the annex that goes with it."_s,
                               u"2|UNEP/MC/COP.9/8."_s});
}

TEST_CASE("Unreadable pages give no blocks but a problem", "[analyse]")
{
    const domain::Analysis analysis = text::analyse(text::sourceFromPlainText(
        u"1. The Conference took note of the report.\n\f"_s + QString(40, QChar(0xe123)) + u'\n'));
    CHECK(analysis.problems == QStringList{u"unreadable text layer on pages 2"_s});
    CHECK(analysis.blocks.size() == 1);
    CHECK(analysis.spans.back().role == domain::SpanRole::Blank);
}
