// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/participation_columns.h"

#include "text/dates.h"
#include "workspace/sheet_fields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Credentials;
using domain::InstrumentKind;
using domain::ObserverState;
using domain::OrganisationKind;
using domain::Region;
using domain::Travel;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(participation)
};

constexpr SheetField fields[] = {
    {"code", QT_TRANSLATE_NOOP("participation", "code"),
     u"code|iso|iso code|iso 3|iso3|acronym|code iso|sigle|código|código iso|sigla|代码|国家代码|缩写"},
    {"name_en", QT_TRANSLATE_NOOP("participation", "name (en)"),
     u"name en|organization|organisation|country|party|state|delegation|government|entity|participant "
     u"organization"},
    {"name_fr", QT_TRANSLATE_NOOP("participation", "name (fr)"),
     u"name fr|nom du pays|pays|partie|état|délégation|gouvernement|entité"},
    {"name_es", QT_TRANSLATE_NOOP("participation", "name (es)"),
     u"name es|país|parte|estado|organización|delegación|gobierno|entidad"},
    {"name_zh", QT_TRANSLATE_NOOP("participation", "name (zh)"), u"name zh|国家|缔约方|组织|机构|代表团|国家或组织"},
    {"name_ru", QT_TRANSLATE_NOOP("participation", "name (ru)"), u"name ru|страна|сторона|государство|организация"},
    {"name_ar", QT_TRANSLATE_NOOP("participation", "name (ar)"), u"name ar|البلد|الطرف|الدولة|المنظمة"},
    {"kind", QT_TRANSLATE_NOOP("participation", "kind"),
     u"kind|type|category|type of organization|catégorie|tipo|categoría|类别|类型"},
    {"region", QT_TRANSLATE_NOOP("participation", "region"),
     u"region|regional group|group|un region|région|groupe régional|región|grupo regional|区域|区域组|地区"},
    {"invited_on", QT_TRANSLATE_NOOP("participation", "invited on"),
     u"invited|invited on|invitation|invitation date|date of invitation|invité le|date d'invitation|invitado "
     u"el|fecha "
     u"de invitación|invitación|邀请|邀请日期"},
    {"registered_on", QT_TRANSLATE_NOOP("participation", "registered on"),
     u"registered|registered on|registration|registration date|date of registration|inscrit le|inscription|date "
     u"d'inscription|inscrito el|inscripción|fecha de inscripción|注册|登记|注册日期|登记日期"},
    {"credentials", QT_TRANSLATE_NOOP("participation", "credentials"),
     u"credentials|credentials status|state of credentials|pouvoirs|état des pouvoirs|credenciales|estado de las "
     u"credenciales|全权证书|证书|证书状态"},
    {"credentials_on", QT_TRANSLATE_NOOP("participation", "day of the credentials"),
     u"credentials on|credentials date|date of credentials|credentials received|date des pouvoirs|pouvoirs reçus "
     u"le|fecha de las credenciales|全权证书日期|证书日期"},
    {"observer", QT_TRANSLATE_NOOP("participation", "admission as an observer"),
     u"observer|observer status|admission|statut d'observateur|observateur|observador|condición de "
     u"observador|观察员|观察员地位|观察员状态"},
    {"observer_on", QT_TRANSLATE_NOOP("participation", "day of the admission"),
     u"observer on|observer date|date of admission|admitted on|date d'admission|fecha de admisión|接纳日期"},
    {"notes", QT_TRANSLATE_NOOP("participation", "notes"),
     u"notes|note|remarks|comments|remarques|observations|notas|observaciones|备注|说明"},
    {"person", QT_TRANSLATE_NOOP("participation", "person"),
     u"person|participant|full name|name of participant|participant name|representative|nom|nom du "
     u"participant|participante|nombre|nombre del participante|representante|姓名|参加者|与会者|代表"},
    {"honorific", QT_TRANSLATE_NOOP("participation", "form of address"),
     u"honorific|salutation|mr ms|civilité|tratamiento|称谓|尊称"},
    {"first_name", QT_TRANSLATE_NOOP("participation", "first name"),
     u"first name|given name|first names|forename|prénom|primer nombre|nombre de pila|名|名字"},
    {"family_name", QT_TRANSLATE_NOOP("participation", "family name"),
     u"family name|last name|surname|nom de famille|apellido|apellidos|姓|姓氏"},
    {"title", QT_TRANSLATE_NOOP("participation", "title"),
     u"title|job title|function|position|functional title|titre|fonction|cargo|título|职务|职称|头衔"},
    {"address", QT_TRANSLATE_NOOP("participation", "address"),
     u"address|postal address|adresse|dirección|地址|通讯地址"},
    {"email", QT_TRANSLATE_NOOP("participation", "e-mail"),
     u"email|e-mail|email address|mail|courriel|adresse électronique|correo|correo electrónico|电子邮件|邮箱|电邮"},
    {"head", QT_TRANSLATE_NOOP("participation", "head of delegation"),
     u"head|head of delegation|chef de délégation|jefe de delegación|jefe de la delegación|团长|代表团团长"},
    {"travel", QT_TRANSLATE_NOOP("participation", "travel"),
     u"travel|travel status|funding|funded|travel support|voyage|financement|viaje|financiación|差旅|旅费|资助"},
    {"travel_source", QT_TRANSLATE_NOOP("participation", "who pays the travel"),
     u"travel source|paid by|funded by|funding source|trust fund|donor|financé par|source de financement|financiado "
     u"por|fuente de financiación|资金来源|供资来源"},
    {"instrument", QT_TRANSLATE_NOOP("participation", "kind of instrument"),
     u"instrument|type of instrument|kind of instrument|type d'instrument|tipo de instrumento|文书|文书类型"},
    {"deposited_on", QT_TRANSLATE_NOOP("participation", "deposited on"),
     u"deposited|deposited on|deposit|date of deposit|deposit date|ratification date|ratification, acceptance, "
     u"approval, accession|date de dépôt|dépôt|fecha de depósito|depósito|交存日期|交存"},
    {"withdrawn_on", QT_TRANSLATE_NOOP("participation", "withdrawn on"),
     u"withdrawn|withdrawn on|withdrawal|date of withdrawal|date de retrait|retrait|fecha de retirada|retirada|退出日"
     u"期|退出"},
};

constexpr CellWords<OrganisationKind> kindWords[] = {
    {OrganisationKind::State,
     u"state|country|government|party|état|pays|gouvernement|partie|estado|país|国家|政府|缔约方"},
    {OrganisationKind::RegionalIntegration,
     u"reio|regional economic integration organization|organisation d'intégration économique "
     u"régionale|organización de integración económica regional|区域经济一体化组织"},
    {OrganisationKind::UnitedNations,
     u"un|united nations|united nations body|un agency|united nations agency|nations unies|naciones unidas|联合国"},
    {OrganisationKind::Intergovernmental,
     u"igo|intergovernmental organization|intergovernmental organisation|oig|organisation "
     u"intergouvernementale|organización intergubernamental|政府间组织"},
    {OrganisationKind::NonGovernmental,
     u"ngo|non-governmental organization|civil society|ong|organisation non gouvernementale|société "
     u"civile|organización no gubernamental|sociedad civil|非政府组织|民间社会"},
    {OrganisationKind::Industry,
     u"industry|business|private sector|industrie|secteur privé|industria|sector privado|工业|产业|行业"},
    {OrganisationKind::Academia,
     u"academia|university|research|université|recherche|universidad|investigación|学术|学术界|大学"},
    {OrganisationKind::Secretariat, u"secretariat|convention secretariat|secrétariat|secretaría|秘书处"},
    {OrganisationKind::Other, u"other|autre|otro|otra|其他"},
};
constexpr CellWords<Region> regionWords[] = {
    {Region::Africa,
     u"africa|african states|african group|afrique|áfrica|états d'afrique|estados de áfrica|非洲|非洲国家"},
    {Region::AsiaPacific, u"asia|asia and the pacific|asia-pacific|asia-pacific states|asian states|asie|asie et "
                          u"pacifique|asie-pacifique|asia "
                          u"y el pacífico|亚太|亚洲及太平洋|亚洲|亚太国家"},
    {Region::EasternEurope, u"cee|central and eastern europe|eastern european states|eastern european group|europe "
                            u"orientale|europe centrale et "
                            u"orientale|europa oriental|europa central y oriental|东欧|中东欧|东欧国家"},
    {Region::LatinAmericaCaribbean,
     u"grulac|latin america and the caribbean|latin american and caribbean states|amérique latine et "
     u"caraïbes|américa latina y el caribe|拉丁美洲和加勒比|拉丁美洲及加勒比|拉美和加勒比"},
    {Region::WesternEuropeOthers,
     u"weog|western european and other states|western europe and others|western europe and other states|europe "
     u"occidentale et autres états|europa occidental y otros estados|西欧和其他国家|西欧及其他国家"},
};
constexpr CellWords<InstrumentKind> instrumentWords[] = {
    {InstrumentKind::Ratification, u"r|ratificación|ratified|批准|ратификация|تصديق"},
    {InstrumentKind::Acceptance, u"acceptation|aceptación|accepted|接受"},
    {InstrumentKind::Approval, u"aa|approbation|aprobación|approved|核准"},
    {InstrumentKind::Accession, u"adhésion|adhesión|acceded|加入"},
    {InstrumentKind::Succession, u"d|succession|sucesión|继承"},
};
constexpr CellWords<Credentials> credentialWords[] = {
    {Credentials::None,
     u"no|not received|missing|no credentials|aucun|non reçus|ninguna|no recibidas|无|未收到|没有"},
    {Credentials::Copy, u"copy received|scan|copie|copie reçue|copia|copia recibida|副本|复印件"},
    {Credentials::Original,
     u"original received|originals|originaux|original reçu|original recibido|originales|原件|正本"},
    {Credentials::Examined, u"reviewed|verified|examinés|vérifiés|examinadas|verificadas|已审查|已审核"},
    {Credentials::Accepted,
     u"in order|in good order|found in order|approved|acceptés|en règle|en bonne et due forme|aceptadas|en regla|en "
     u"buena y debida forma|已接受|符合规定|有效"},
};
constexpr CellWords<ObserverState> observerWords[] = {
    {ObserverState::None, u"no|no request|not asked|non|无|否"},
    {ObserverState::Requested,
     u"request received|received|pending|demandé|demande reçue|solicitado|solicitud recibida|已申请|已收到申请"},
    {ObserverState::Reviewed,
     u"request reviewed|under review|examinée|demande examinée|examinado|solicitud examinada|已审查|已审核"},
    {ObserverState::Admitted, u"yes|accepted|approved|accredited|admis|admise|admitido|admitida|已接纳|接纳|已核准"},
    {ObserverState::Objection, u"objected|objection raised|opposition|objeción|反对|异议"},
};
constexpr CellWords<Travel> travelWords[] = {
    {Travel::None, u"no|not asked for|none|self-funded|non|ninguno|无|自费"},
    {Travel::Requested, u"asked for|pending|demandé|solicitado|已申请"},
    {Travel::Approved,
     u"yes|granted|funded|approuvé|accordé|financé|aprobado|concedido|financiado|oui|sí|是|已批准|批准|资助"},
    {Travel::Booked, u"ticket issued|ticketed|réservé|billet émis|reservado|billete emitido|已预订|已订票"},
    {Travel::Travelled, u"traveled|completed|a voyagé|effectué|viajó|realizado|已出行|已成行"},
    {Travel::Declined, u"refused|rejected|not granted|refusé|denegado|rechazado|未批准|拒绝"},
};
constexpr CellWords<bool> truthWords[] = {
    {true, u"1|yes|y|true|x|✓|✔|oui|o|vrai|sí|s|verdadero|是|да"},
    {false, u"0|no|n|false|non|faux|falso|否|нет|-|–"},
};

const SheetFields& known()
{
    static const SheetFields sheetFields(fields, "participation");
    return sheetFields;
}

CellDay checkedDay(const QString& cell, int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return {{}, Text::tr("“%1” is no day of the calendar.").arg(cell)};
    if (year < 1945 || year > 2199)
        return {{}, Text::tr("“%1” lies outside the years 1945 to 2199.").arg(cell)};
    return {date, {}};
}

} // namespace

QStringList participationFields()
{
    return known().names();
}

QString participationFieldName(const QString& name)
{
    return known().shown(name);
}

QString participationFieldOf(const QString& head)
{
    return known().fieldOf(head);
}

QStringList guessedParticipationFields(const QStringList& head)
{
    QStringList guessed = known().guessed(head);
    // "Name" alone is that of the organization, beside a column "Country" that of the person.
    const bool named = std::any_of(guessed.begin(), guessed.end(),
                                   [](const QString& field) { return field.startsWith(u"name_"_s); });
    const QString meant = named ? u"person"_s : u"name_en"_s;
    for (qsizetype column = 0; column < head.size(); ++column) {
        if (sheetKey(head[column]) == u"name"_s && !guessed.contains(meant))
            guessed[column] = meant;
    }
    return guessed;
}

std::optional<OrganisationKind> organisationKindFromText(const QString& cell)
{
    static const auto words = valuesByWord(kindWords);
    const auto kind = domain::organisationKindFromCode(codeForm(cell));
    return kind ? kind : valueOfWord(words, cell);
}

std::optional<Region> regionFromText(const QString& cell)
{
    static const auto words = valuesByWord(regionWords);
    const auto region = domain::regionFromCode(codeForm(cell));
    return region ? region : valueOfWord(words, cell);
}

std::optional<InstrumentKind> instrumentKindFromText(const QString& cell)
{
    // The Treaty Collection of the United Nations writes A for an acceptance, a for an accession.
    if (cell.simplified() == u"A"_s)
        return InstrumentKind::Acceptance;
    if (cell.simplified() == u"a"_s)
        return InstrumentKind::Accession;
    static const auto words = valuesByWord(instrumentWords);
    const auto kind = domain::instrumentKindFromCode(codeForm(cell));
    return kind ? kind : valueOfWord(words, cell);
}

std::optional<Credentials> credentialsFromText(const QString& cell)
{
    static const auto words = valuesByWord(credentialWords);
    const auto credentials = domain::credentialsFromCode(codeForm(cell));
    return credentials ? credentials : valueOfWord(words, cell);
}

std::optional<ObserverState> observerStateFromText(const QString& cell)
{
    static const auto words = valuesByWord(observerWords);
    const auto state = domain::observerStateFromCode(codeForm(cell));
    return state ? state : valueOfWord(words, cell);
}

std::optional<Travel> travelFromText(const QString& cell)
{
    static const auto words = valuesByWord(travelWords);
    const auto travel = domain::travelFromCode(codeForm(cell));
    return travel ? travel : valueOfWord(words, cell);
}

std::optional<bool> truthFromText(const QString& cell)
{
    static const auto words = valuesByWord(truthWords);
    return valueOfWord(words, cell);
}

CellDay dayFromText(const QString& given)
{
    const QString cell = given.simplified().left(80);
    static const QRegularExpression iso(uR"(^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$)"_s);
    static const QRegularExpression numbers(uR"(^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$)"_s);
    static const QRegularExpression yearFirst(uR"(^(\d{4})[./](\d{1,2})[./](\d{1,2})$)"_s);
    for (const QRegularExpression* form : {&iso, &yearFirst}) {
        if (const auto match = form->match(cell); match.hasMatch())
            return checkedDay(cell, match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    if (const auto match = numbers.match(cell); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        const bool dots = match.captured(2) == u"."_s; // nobody writes the month first with points
        if (!dots && first <= 12 && second <= 12 && first != second)
            return {{}, Text::tr("“%1” can be two days; write it as 2021-11-01.").arg(cell)};
        return checkedDay(cell, match.captured(4).toInt(), second, first);
    }
    const QList<text::DateExpression> found = text::findDates(cell);
    if (found.size() == 1 && found.first().isSingleDay() && found.first().begin == 0 &&
        found.first().end == cell.size()) {
        const QDate day = found.first().spans.first().start;
        return checkedDay(cell, day.year(), day.month(), day.day());
    }
    return {{}, Text::tr("“%1” is no day; write it as 2021-11-01.").arg(cell)};
}

} // namespace rapporteur::workspace
