// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cooperation_words.h"

#include <algorithm>

namespace rapporteur::workspace {

using domain::ContributionKind;
using domain::CooperationScope;
using domain::Language;

namespace {

/// In the official order: en fr es zh ru ar.
using Words = std::array<QStringView, 6>;

struct WordEntry {
    CooperationWord word;
    Words words;
};
constexpr WordEntry entries[] = {
    {CooperationWord::AreasTitle,
     {u"Areas of cooperation", u"Domaines de coopération", u"Esferas de cooperación", u"合作领域",
      u"Области сотрудничества", u"مجالات التعاون"}},
    {CooperationWord::ContributionsTitle,
     {u"Contributions", u"Contributions", u"Contribuciones", u"捐款", u"Взносы", u"المساهمات"}},
    {CooperationWord::AgreementsTitle,
     {u"Agreements on services", u"Accords de services", u"Acuerdos sobre servicios", u"服务协议",
      u"Соглашения об услугах", u"اتفاقات الخدمات"}},
    {CooperationWord::SubmissionsTitle,
     {u"Submissions received", u"Communications reçues", u"Comunicaciones recibidas", u"收到的提交材料",
      u"Полученные материалы", u"العروض المقدمة الواردة"}},
    {CooperationWord::AsAt, {u"As at %1", u"Au %1", u"Al %1", u"截至%1", u"По состоянию на %1", u"في %1"}},
    {CooperationWord::Nothing, {u"Nothing.", u"Rien.", u"Nada.", u"无。", u"Нет.", u"لا شيء."}},
    {CooperationWord::Matter,
     {u"Area specified in the decision", u"Domaine précisé dans la décision", u"Esfera indicada en la decisión",
      u"决定中规定的领域", u"Область, указанная в решении", u"المجال المحدد في المقرر"}},
    {CooperationWord::Area,
     {u"Area of cooperation", u"Domaine de coopération", u"Esfera de cooperación", u"合作领域",
      u"Область сотрудничества", u"مجال التعاون"}},
    {CooperationWord::Scope,
     {u"Scope of cooperation", u"Portée de la coopération", u"Alcance de la cooperación", u"合作范围",
      u"Охват сотрудничества", u"نطاق التعاون"}},
    {CooperationWord::Group, {u"Group", u"Groupe", u"Grupo", u"工作组", u"Группа", u"الفريق"}},
    {CooperationWord::Leads,
     {u"Lead officers", u"Responsables", u"Oficiales principales", u"牵头干事", u"Ведущие сотрудники",
      u"الموظفون الرئيسيون"}},
    {CooperationWord::Donor, {u"Donor", u"Donateur", u"Donante", u"捐助方", u"Донор", u"الجهة المانحة"}},
    {CooperationWord::Kind, {u"Kind", u"Nature", u"Tipo", u"类别", u"Вид", u"النوع"}},
    {CooperationWord::Year, {u"Year", u"Année", u"Año", u"年份", u"Год", u"السنة"}},
    {CooperationWord::Currency, {u"Currency", u"Monnaie", u"Moneda", u"货币", u"Валюта", u"العملة"}},
    {CooperationWord::Amount, {u"Amount", u"Montant", u"Importe", u"金额", u"Сумма", u"المبلغ"}},
    {CooperationWord::Pledged,
     {u"Pledged", u"Annoncée le", u"Prometida el", u"认捐日期", u"Объявлено", u"تاريخ التعهد"}},
    {CooperationWord::Received,
     {u"Received", u"Reçue le", u"Recibida el", u"收到日期", u"Получено", u"تاريخ الاستلام"}},
    {CooperationWord::Purpose, {u"Purpose", u"Objet", u"Finalidad", u"用途", u"Назначение", u"الغرض"}},
    {CooperationWord::Reference, {u"Reference", u"Référence", u"Referencia", u"出处", u"Источник", u"المرجع"}},
    {CooperationWord::Total, {u"Total: %1", u"Total : %1", u"Total: %1", u"总计：%1", u"Итого: %1", u"المجموع: %1"}},
    {CooperationWord::WithoutAmount,
     {u"Without an amount: %1", u"Sans montant : %1", u"Sin importe: %1", u"未注明金额：%1", u"Без суммы: %1",
      u"بدون مبلغ: %1"}},
    {CooperationWord::Agreement, {u"Agreement", u"Accord", u"Acuerdo", u"协议", u"Соглашение", u"الاتفاق"}},
    {CooperationWord::Provider,
     {u"Provider", u"Prestataire", u"Proveedor", u"提供方", u"Исполнитель", u"مقدم الخدمة"}},
    {CooperationWord::Receiver,
     {u"Receiver", u"Bénéficiaire", u"Receptor", u"接受方", u"Получатель", u"متلقي الخدمة"}},
    {CooperationWord::Signed, {u"Signed", u"Signature", u"Firma", u"签署日期", u"Подписано", u"تاريخ التوقيع"}},
    {CooperationWord::Service, {u"Service", u"Service", u"Servicio", u"服务", u"Услуга", u"الخدمة"}},
    {CooperationWord::Budgeted,
     {u"Budgeted", u"Budgété", u"Presupuestado", u"预算", u"По бюджету", u"المبلغ المدرج في الميزانية"}},
    {CooperationWord::Charged, {u"Charged", u"Facturé", u"Cobrado", u"实际收费", u"Начислено", u"المبلغ المحمّل"}},
    {CooperationWord::DeliveredOn,
     {u"Delivered on", u"Fourni le", u"Prestado el", u"交付日期", u"Дата оказания", u"تاريخ التسليم"}},
    {CooperationWord::Delivered,
     {u"What was delivered", u"Prestation fournie", u"Lo prestado", u"已提供的服务", u"Что оказано",
      u"ما تم تقديمه"}},
    {CooperationWord::State, {u"State", u"État", u"Situación", u"状况", u"Состояние", u"الحالة"}},
    {CooperationWord::OverBudget,
     {u"over budget", u"budget dépassé", u"presupuesto superado", u"超出预算", u"бюджет превышен",
      u"تجاوز الميزانية"}},
    {CooperationWord::Call, {u"Call", u"Demande", u"Solicitud", u"征集通知", u"Запрос", u"الدعوة إلى تقديم العروض"}},
    {CooperationWord::Organisation,
     {u"State or organization", u"État ou organisation", u"Estado u organización", u"国家或组织",
      u"Государство или организация", u"الدولة أو المنظمة"}},
    {CooperationWord::LanguageOf, {u"Language", u"Langue", u"Idioma", u"语文", u"Язык", u"اللغة"}},
    {CooperationWord::Symbol, {u"Symbol", u"Cote", u"Signatura", u"文号", u"Условное обозначение", u"الرمز"}},
    {CooperationWord::Files, {u"Files", u"Fichiers", u"Archivos", u"文件", u"Файлы", u"الملفات"}},
    {CooperationWord::Summary, {u"Summary", u"Résumé", u"Resumen", u"摘要", u"Краткое содержание", u"موجز"}},
    {CooperationWord::InTime,
     {u"in time", u"dans les délais", u"dentro del plazo", u"按时", u"в срок", u"في الموعد"}},
    {CooperationWord::Late,
     {u"days late: %1", u"jours de retard : %1", u"días de retraso: %1", u"逾期天数：%1", u"дней просрочки: %1",
      u"أيام التأخير: %1"}},
    {CooperationWord::NoAnswer,
     {u"no answer", u"sans réponse", u"sin respuesta", u"未答复", u"без ответа", u"لم يرد"}},
};

struct ScopeEntry {
    CooperationScope scope;
    Words words;
};
constexpr ScopeEntry scopes[] = {
    {CooperationScope::InterSecretariat,
     {u"Inter-secretariat", u"Intersecrétariats", u"Entre secretarías", u"秘书处间", u"Межсекретариатский",
      u"بين الأمانات"}},
    {CooperationScope::Tripartite,
     {u"Tripartite", u"Tripartite", u"Tripartito", u"三方", u"Трехсторонний", u"ثلاثي"}},
    {CooperationScope::Officers,
     {u"Officers of both secretariats", u"Fonctionnaires des deux secrétariats", u"Oficiales de ambas secretarías",
      u"两个秘书处的干事", u"Сотрудники обоих секретариатов", u"موظفو الأمانتين"}},
};

struct KindEntry {
    ContributionKind kind;
    Words words;
};
constexpr KindEntry kinds[] = {
    {ContributionKind::Voluntary,
     {u"voluntary", u"volontaire", u"voluntaria", u"自愿捐款", u"добровольный взнос", u"تبرع"}},
    {ContributionKind::Assessed,
     {u"assessed", u"mise en recouvrement", u"prorrateada", u"摊款", u"начисленный взнос", u"اشتراك مقرر"}},
    {ContributionKind::InKind,
     {u"in kind", u"en nature", u"en especie", u"实物捐助", u"взнос натурой", u"مساهمة عينية"}},
    {ContributionKind::Host,
     {u"host country", u"pays hôte", u"país anfitrión", u"东道国捐款", u"взнос принимающей страны",
      u"مساهمة البلد المضيف"}},
};

QString in(const Words& words, Language language)
{
    const auto place = std::find(domain::officialLanguages.begin(), domain::officialLanguages.end(), language);
    const auto index = place == domain::officialLanguages.end() ? 0 : place - domain::officialLanguages.begin();
    return words[size_t(index)].toString();
}

} // namespace

QString word(CooperationWord wanted, Language language)
{
    for (const WordEntry& entry : entries) {
        if (entry.word == wanted)
            return in(entry.words, language);
    }
    return {};
}

QString scopeWord(CooperationScope scope, Language language)
{
    for (const ScopeEntry& entry : scopes) {
        if (entry.scope == scope)
            return in(entry.words, language);
    }
    return {};
}

QString kindWord(ContributionKind kind, Language language)
{
    for (const KindEntry& entry : kinds) {
        if (entry.kind == kind)
            return in(entry.words, language);
    }
    return {};
}

} // namespace rapporteur::workspace
