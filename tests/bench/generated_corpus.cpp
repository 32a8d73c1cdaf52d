// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generated_corpus.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::bench {
namespace {

using domain::Language;

constexpr double bytesPerPage = 4'800;

/// What the vocabulary of each language begins with, and what the rest of it is made of.
struct LanguageSeed {
    Language language;
    QStringView frequent;
    QStringView syllables;
    int share; ///< of a hundred documents
};
constexpr std::array seeds{
    LanguageSeed{Language::English,
                 u"the of and to in a for on by that with as is at from be an or was are its this which it not have "
                 u"has their other "
                 u"parties convention secretariat mercury meeting decision conference report implementation "
                 u"countries technical financial "
                 u"waste products national paragraph assistance information activities programme budget work use "
                 u"regional cooperation",
                 u"an ter ment al tion con re pro de ca si per ma li for ta ne mi tra lo ven sta gu pol ra bi", 40},
    LanguageSeed{
        Language::French,
        u"de la les des et à le du en l d au pour dans par sur que une un aux a qui est sont ou ce avec cette ont "
        u"parties convention secrétariat mercure réunion décision conférence rapport mise œuvre pays technique "
        u"financière "
        u"déchets produits national paragraphe assistance renseignements activités programme budget travail régional "
        u"coopération",
        u"é tion ment eur an con ré pro de ca si per ma li for té ne mi tra lo ven sta ç gu pol bi", 20},
    LanguageSeed{Language::Spanish,
                 u"de la el los en y que las del a para por con se una un al su como sobre lo no o es sus más entre "
                 u"partes convenio secretaría mercurio reunión decisión conferencia informe aplicación países "
                 u"técnica financiera "
                 u"desechos productos nacional párrafo asistencia información actividades programa presupuesto "
                 u"trabajo regional cooperación",
                 u"ción mi ento dor an con re pro de ca si per ma li for ta ñe mi tra lo ven sta gu pol bi ró", 15},
    LanguageSeed{Language::Chinese,
                 u"的 和 在 了 对 为 与 以 及 是 关于 缔约方 公约 秘书处 汞 会议 决定 大会 报告 执行 国家 技术 财政 "
                 u"废物 产品 段落 援助 "
                 u"资料 活动 方案 预算 工作 使用 区域 合作 通过 根据 进行 其他 问题 组织 环境 发展 措施",
                 u"一不人有大这主中国年出时要可会家学面理生地作法下行自种定全本与经战三重高电化利期表社合条变件展",
                 10},
    LanguageSeed{Language::Russian,
                 u"и в на о по с для к что от за не его из а их или при этой были как также "
                 u"стороны конвенции секретариат ртути совещание решение конференции доклад осуществление страны "
                 u"техническая финансовая "
                 u"отходы продукты национальный пункт помощь информация мероприятия программа бюджет работа "
                 u"региональный сотрудничество",
                 u"ни ра ста пре во ко го ме ти ле да ва ли но со по ре ки ту бо ный ция ё й", 10},
    LanguageSeed{Language::Arabic,
                 u"في من على إلى أن التي عن مع هذا هذه أو ما كما بين لا قد ذلك بشأن "
                 u"الأطراف اتفاقية الأمانة الزئبق اجتماع مقرر مؤتمر تقرير تنفيذ البلدان التقنية المالية النفايات "
                 u"المنتجات الوطنية الفقرة "
                 u"المساعدة المعلومات الأنشطة برنامج الميزانية العمل الإقليمي التعاون",
                 u"ال مس تق ري عم وق كت نش بل جد حر سل فع قر لو مد نه", 5},
};

QStringList makeVocabulary(const LanguageSeed& seed)
{
    QStringList words = seed.frequent.toString().split(u' ');
    const bool chinese = seed.language == Language::Chinese;
    const QStringList parts = seed.syllables.toString().split(chinese ? QString() : u" "_s, Qt::SkipEmptyParts);
    QSet<QString> known(words.begin(), words.end());
    std::mt19937 random(static_cast<quint32>(seed.language));
    while (words.size() < GeneratedCorpus::vocabularySize) {
        QString word;
        const int length = chinese ? 2 + static_cast<int>(random() % 2) : 2 + static_cast<int>(random() % 3);
        for (int i = 0; i < length; ++i)
            word += parts[random() % parts.size()];
        if (!known.contains(word)) {
            known.insert(word);
            words += word;
        }
    }
    return words;
}

} // namespace

GeneratedCorpus::GeneratedCorpus(double meanPages, quint32 seed)
    : m_meanPages(meanPages)
    , m_seed(seed)
    , m_vocabularies(seeds.size() + 1)
    , m_cumulated(vocabularySize)
{
    for (const LanguageSeed& each : seeds)
        m_vocabularies[static_cast<qsizetype>(each.language)] = makeVocabulary(each);
    double sum = 0;
    for (int rank = 0; rank < vocabularySize; ++rank)
        m_cumulated[static_cast<size_t>(rank)] = sum += 1.0 / (rank + 2.7);
    for (double& share : m_cumulated)
        share /= sum;
}

QString GeneratedCorpus::word(Language language, int rank) const
{
    return m_vocabularies[static_cast<qsizetype>(language)][rank];
}

int GeneratedCorpus::zipfRank(Random& random) const
{
    const double at = static_cast<double>(random()) / static_cast<double>(Random::max());
    const auto place = std::lower_bound(m_cumulated.begin(), m_cumulated.end(), at);
    return static_cast<int>(std::min<qsizetype>(place - m_cumulated.begin(), vocabularySize - 1));
}

QString GeneratedCorpus::sentence(Language language, Random& random, int words) const
{
    const bool chinese = language == Language::Chinese;
    QString text;
    for (int i = 0; i < words; ++i) {
        if (i > 0 && !chinese)
            text += u' ';
        text += word(language, zipfRank(random));
        if (i > 0 && i + 1 < words && random() % 12 == 0)
            text += chinese ? u'，' : u',';
    }
    return text + (chinese ? u'。' : u'.');
}

QString GeneratedCorpus::citedTarget(Random& random) const
{
    const int meeting = 1 + static_cast<int>(random() % 9);
    const int number = 1 + static_cast<int>(random() % 60);
    return random() % 3 == 0
               ? u"MC-%1/%2"_s.arg(meeting).arg(number % 20 + 1)
               : u"UNEP/MC/COP.%1/%2%3"_s.arg(meeting).arg(random() % 3 == 0 ? u"INF/"_s : QString()).arg(number);
}

GeneratedDocument GeneratedCorpus::document(int index) const
{
    Random random(m_seed * 1'000'003U + static_cast<quint32>(index));
    GeneratedDocument document;
    int share = static_cast<int>(random() % 100);
    for (const LanguageSeed& seed : seeds) {
        document.language = seed.language;
        share -= seed.share;
        if (share < 0)
            break;
    }
    const int meeting = 1 + index % 30;
    document.meeting = u"COP-%1"_s.arg(meeting);
    document.year = 1995 + meeting;
    document.symbol =
        u"UNEP/MC/COP.%1/%2%3"_s.arg(meeting).arg(index % 3 == 0 ? u"INF/"_s : QString()).arg(1 + index / 30);
    document.title = sentence(document.language, random, 8);
    const double lengths =
        0.25 + 0.75 * (static_cast<double>(random() % 1'000) / 1'000 + static_cast<double>(random() % 2'000) / 1'000);
    const double bytes = m_meanPages * bytesPerPage * lengths * 0.8;
    const auto add = [&](domain::BlockKind kind, const QString& label, const QString& text, double written) {
        domain::Block block;
        block.kind = kind;
        block.label = label;
        block.path = label;
        block.text = text;
        block.language = document.language;
        block.place.page = document.pages = 1 + static_cast<int>(written / bytesPerPage);
        document.blocks.append(block);
    };
    add(domain::BlockKind::Title, {}, document.title, 0);
    int number = 0;
    for (double written = 0; written < bytes;) {
        if (number % 9 == 0)
            add(domain::BlockKind::Heading, {}, sentence(document.language, random, 4), written);
        QString text;
        const int sentences = 1 + static_cast<int>(random() % 6);
        for (int i = 0; i < sentences; ++i)
            text += (i > 0 ? u" "_s : QString()) +
                    sentence(document.language, random, 10 + static_cast<int>(random() % 25));
        if (random() % 4 == 0) {
            domain::Citation citation;
            citation.targets = {citedTarget(random)};
            citation.raw = citation.targets.first();
            citation.begin = text.size() + 2;
            citation.end = citation.begin + citation.raw.size();
            citation.block = static_cast<int>(document.blocks.size());
            text += u" ("_s + citation.raw + u')';
            document.citations.append(citation);
        }
        add(domain::BlockKind::Paragraph, QString::number(++number), text, written);
        written += static_cast<double>(text.toUtf8().size());
    }
    return document;
}

} // namespace rapporteur::bench
