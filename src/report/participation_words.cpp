// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/participation_words.h"

namespace rapporteur::report {

using domain::Language;

namespace {

struct Words {
    Language language;
    std::array<const char16_t*, 9> groups; ///< in the order of ParticipantGroup
    const char16_t* examined;
};
constexpr Words table[] = {
    {Language::English,
     {u"Parties", u"Governments not Parties", u"United Nations bodies and specialized agencies",
      u"Secretariats of conventions", u"Intergovernmental organizations", u"Non-governmental organizations",
      u"Industry", u"Academia", u"Others"},
     u"Credentials received in original, still being examined: %1"},
    {Language::French,
     {u"Parties", u"Gouvernements non parties", u"Organes et institutions spécialisées des Nations Unies",
      u"Secrétariats de conventions", u"Organisations intergouvernementales", u"Organisations non gouvernementales",
      u"Industrie", u"Milieux universitaires", u"Autres"},
     u"Pouvoirs reçus en original, en cours d’examen : %1"},
    {Language::Spanish,
     {u"Partes", u"Gobiernos que no son Partes", u"Órganos y organismos especializados de las Naciones Unidas",
      u"Secretarías de convenios", u"Organizaciones intergubernamentales", u"Organizaciones no gubernamentales",
      u"Industria", u"Instituciones académicas", u"Otros"},
     u"Credenciales recibidas en original, todavía en examen: %1"},
    {Language::Chinese,
     {u"缔约方", u"非缔约方政府", u"联合国机构和专门机构", u"公约秘书处", u"政府间组织", u"非政府组织", u"工业界",
      u"学术界", u"其他"},
     u"已收到全权证书原件，正在审查：%1"},
    {Language::Russian,
     {u"Стороны", u"Правительства, не являющиеся Сторонами",
      u"Органы и специализированные учреждения Организации "
      u"Объединенных Наций",
      u"Секретариаты конвенций", u"Межправительственные организации", u"Неправительственные организации",
      u"Промышленность", u"Научные круги", u"Прочие"},
     u"Получены подлинники полномочий, рассмотрение которых не завершено: %1"},
    {Language::Arabic,
     {u"الأطراف", u"الحكومات غير الأطراف", u"هيئات الأمم المتحدة ووكالاتها المتخصصة", u"أمانات الاتفاقيات",
      u"المنظمات الحكومية الدولية", u"المنظمات غير الحكومية", u"قطاع الصناعة", u"الأوساط الأكاديمية", u"جهات أخرى"},
     u"وثائق تفويض أصلية وردت ولا تزال قيد الفحص: %1"},
};

const Words& wordsOf(Language language)
{
    for (const Words& words : table) {
        if (words.language == language)
            return words;
    }
    return table[0];
}

} // namespace

QString participantGroupName(ParticipantGroup group, Language language)
{
    return QString::fromUtf16(wordsOf(language).groups.at(size_t(group)));
}

QString credentialsBeingExamined(Language language)
{
    return QString::fromUtf16(wordsOf(language).examined);
}

} // namespace rapporteur::report
