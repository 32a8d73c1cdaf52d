// SPDX-License-Identifier: GPL-3.0-or-later
// Remarks of the analysis: stored the same for ever, shown as sentences.
#include "support/catch.h"

#include "domain/remark.h"
#include "workspace/messages.h"

using namespace Qt::StringLiterals;
using namespace rapporteur;
using domain::RemarkKind;

TEST_CASE("Every remark comes back from its stored form with its arguments, and has a sentence of its own")
{
    QStringList sentences;
    for (int i = int(RemarkKind::None) + 1; i <= int(RemarkKind::NoPermission); ++i) {
        const auto kind = static_cast<RemarkKind>(i);
        const QString stored = domain::remarkText(kind, {u"one"_s, u"two"_s});
        INFO(i << " " << stored.toStdString());
        REQUIRE_FALSE(stored.isEmpty());
        const domain::Remark read = domain::remarkFromText(stored);
        CHECK(read.kind == kind);
        CHECK(domain::remarkText(read.kind, read.arguments) == stored);
        const QString sentence = workspace::remarkSentence(stored);
        CHECK_FALSE(sentence.contains(u'#'));
        CHECK_FALSE(sentences.contains(sentence));
        sentences.append(sentence);
    }
}

TEST_CASE("Stored forms are those that libraries hold already")
{
    CHECK(domain::remarkText(RemarkKind::RunningHead) == u"running head"_s);
    CHECK(domain::remarkText(RemarkKind::NoTextLayer, {u"3-5"_s}) == u"no text layer on pages 3-5"_s);
    CHECK(workspace::remarkSentence(u"the masthead says en, the text is zh"_s) ==
          u"the masthead says EN, the text is in ZH"_s);
}

TEST_CASE("A text that is no remark is shown as it is")
{
    CHECK(domain::remarkFromText(u"running headline"_s).kind == RemarkKind::None);
    CHECK(domain::remarkFromText({}).kind == RemarkKind::None);
    CHECK(workspace::remarkSentence(u"a word of a person"_s) == u"a word of a person"_s);
}

TEST_CASE("Problems of an import and refused values are told without codes")
{
    CHECK(workspace::problemSentence({u"no text layer on pages 3-5"_s, 0, {}}).contains(u"3-5"_s));
    CHECK(workspace::problemSentence({u"file name disagrees"_s, 0, {u"UNEP/MC/COP.4/1"_s}})
              .contains(u"(UNEP/MC/COP.4/1)"_s));
    CHECK(workspace::sentence({ErrorCode::Invalid, {u"original_language"_s, u"xx"_s, u"expected a code"_s}, {}})
              .contains(u"original language"_s));
    CHECK_FALSE(workspace::sentence({ErrorCode::DamagedFile, {u"a.pdf"_s, u"it has no pages"_s}, {}}).isEmpty());
}
