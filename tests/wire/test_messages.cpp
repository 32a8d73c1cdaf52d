// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "wire/codec.h"
#include "wire/messages.h"

#include <QRandomGenerator>
#include <limits>

using namespace rapporteur::wire;
using namespace Qt::StringLiterals;

namespace {

Word word(const QString& text)
{
    Word result;
    result.text = text;
    result.box = QRectF(72, 100, 30, 12);
    for (qsizetype i = 0; i <= text.size(); ++i)
        result.edges.append(72.0f + float(i));
    result.fontSize = 10;
    return result;
}

PageText pageText()
{
    PageText page;
    page.page = 3;
    page.label = u"iv"_s;
    page.size = QSizeF(595, 842);
    page.words = {word(u"Decision"_s), word(u"MC-3/11"_s), word(u"决定"_s)};
    page.words[0].bold = true;
    page.words[1].italic = true;
    page.words[1].blankAfter = false;
    page.words[2].lineEnd = page.words[2].blockEnd = true;
    page.words[2].edges = {};
    return page;
}

template <typename Value>
void checkRoundTrip(const Value& value)
{
    Value back;
    REQUIRE(decode(encode(value), back));
    CHECK(back == value);
}

/// Every message cut short, lengthened, or with any one byte changed is refused or decodes into something harmless.
template <typename Value>
void checkHostileBytes(const Value& value)
{
    const QByteArray sound = encode(value);
    Value back;
    for (qsizetype length = 0; length < sound.size(); ++length)
        CHECK_FALSE(decode(QByteArrayView(sound).first(length), back));
    CHECK_FALSE(decode(QByteArray(sound + '\0'), back));
    auto* random = QRandomGenerator::global();
    for (int i = 0; i < 2000; ++i) {
        QByteArray changed = sound;
        changed[random->bounded(int(changed.size()))] = char(random->bounded(256));
        if (decode(changed, back))
            CHECK(encode(back).size() <= changed.size());
    }
    for (int i = 0; i < 500; ++i) {
        QByteArray noise(random->bounded(200), Qt::Uninitialized);
        std::generate(noise.begin(), noise.end(), [random] { return char(random->bounded(256)); });
        (void)decode(noise, back);
    }
}

} // namespace

TEST_CASE("What is sent over the wire is what comes out")
{
    checkRoundTrip(pageText());
    checkRoundTrip(PageText{});
    checkRoundTrip(DocumentProperties{
        u"题目"_s, u"author"_s, {}, {}, {}, u"Writer"_s, u"D:2021"_s, {}, u"1.7"_s, 12, true, false, true});
    checkRoundTrip(QList<OutlineEntry>{{u"I"_s, 0, 0}, {u"A"_s, 1, -1}});
    checkRoundTrip(QList<PageInfo>{{u"1"_s, QSizeF(595, 842)}, {{}, QSizeF(0, 0)}});
    checkRoundTrip(QList<Link>{{QRectF(1, 2, 3, 4), 7, {}}, {QRectF(), -1, u"https://example.org/"_s}});
    checkRoundTrip(ImageRequest{2, 1.5, 270, QRect(10, 20, 30, 40)});
    checkRoundTrip(ConfinementReport{ConfinementReport::Level::Reduced, {u"no Landlock"_s}});
    checkRoundTrip(Refusal{Refusal::Reason::WrongPassword, u"detail"_s});
    checkRoundTrip(ProcessLimits{1'000'000, 7});
    checkRoundTrip(PageRange{5, 50});
}

TEST_CASE("Bytes that lie are refused, or decode into values within their limits")
{
    checkHostileBytes(pageText());
    checkHostileBytes(DocumentProperties{u"t"_s, {}, {}, {}, {}, {}, {}, {}, u"1.4"_s, 1, false, false, false});
    checkHostileBytes(QList<OutlineEntry>{{u"I"_s, 0, 0}});
    checkHostileBytes(QList<PageInfo>{{u"1"_s, QSizeF(595, 842)}});
    checkHostileBytes(QList<Link>{{QRectF(1, 2, 3, 4), 7, u"a"_s}});
    checkHostileBytes(ImageRequest{});
    checkHostileBytes(ConfinementReport{ConfinementReport::Level::None, {u"x"_s}});
    checkHostileBytes(Refusal{});
    checkHostileBytes(ProcessLimits{});
    checkHostileBytes(PageRange{0, 1});
}

TEST_CASE("A length that promises more than there is allocates nothing")
{
    Encoder out;
    out.number(quint32(0x7fffffff));
    const QByteArray bytes = out.take();
    CHECK_FALSE(Decoder(bytes).string(0x7fffffff).size() > 0);
    QList<OutlineEntry> entries;
    CHECK_FALSE(decode(bytes, entries));
    CHECK(entries.isEmpty());
}

TEST_CASE("Coordinates that are no numbers are refused")
{
    for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), 1e30f}) {
        PageText page = pageText();
        page.words[1].edges[2] = bad;
        PageText back;
        CHECK_FALSE(decode(encode(page), back));
        page = pageText();
        page.words[0].fontSize = bad;
        CHECK_FALSE(decode(encode(page), back));
    }
}

TEST_CASE("What is too long is cut, and text that is cut is marked so")
{
    DocumentProperties properties;
    properties.title = QString(5000, u'x');
    properties.title[longestString - 1] = QChar(0xd83d); // the first half of a pair at the very end
    DocumentProperties back;
    REQUIRE(decode(encode(properties), back));
    CHECK(back.title == QString(longestString - 1, u'x'));

    PageText page;
    page.words = QList<Word>(3, word(QString(1'500'000, u'x')));
    PageText cut;
    REQUIRE(decode(encode(page), cut));
    CHECK(cut.words.size() == 2);
    CHECK(cut.truncated);
    CHECK(encode(QList<OutlineEntry>(100'000)).size() <= largestAnswer);
}

TEST_CASE("Both sides reckon the pixels of an image alike")
{
    const QSizeF a4(595.3, 841.9);
    ImageRequest request;
    request.scale = 2;
    CHECK(imageArea(request, a4) == QRect(0, 0, 1191, 1684));
    request.rotation = 90;
    CHECK(imageArea(request, a4) == QRect(0, 0, 1684, 1191));
    request.clip = QRect(1600, 1100, 500, 500);
    CHECK(imageArea(request, a4) == QRect(1600, 1100, 84, 91));
    request.clip = QRect(5000, 5000, 10, 10);
    CHECK_FALSE(imageArea(request, a4));
    request = {};
    CHECK(imageArea(request, QSizeF(0, 0)) == QRect(0, 0, 1, 1));
    CHECK_FALSE(imageArea(request, QSizeF(14400, 14400)));
    for (const double scale : {0.0, -1.0, 1e300, std::numeric_limits<double>::quiet_NaN()}) {
        request.scale = scale;
        CHECK_FALSE(imageArea(request, a4));
    }
    request.scale = 1;
    request.rotation = 45;
    CHECK_FALSE(imageArea(request, a4));
}
