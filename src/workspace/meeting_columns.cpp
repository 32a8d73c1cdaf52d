// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/meeting_columns.h"

#include "workspace/sheet_fields.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using domain::MeetingMode;
using domain::MeetingStatus;

namespace {

constexpr SheetField fields[] = {
    {"body", QT_TRANSLATE_NOOP("meetings", "body (code)"),
     u"body|body code|convention|treaty|series|organe|code de l'organe|organo|órgano|convenio|机构|机构代码|公约"},
    {"body_name", QT_TRANSLATE_NOOP("meetings", "name of a new body"),
     u"name of body|name of the body|body (name)|nom de l'organe|nombre del órgano|机构名称"},
    {"code", QT_TRANSLATE_NOOP("meetings", "code of the meeting"),
     u"code|meeting|meeting code|short name|acronym|sigle|sigla|réunion|code de la réunion|reunión|código|código de "
     u"la "
     u"reunión|会议|会议代码|代码|简称"},
    {"ordinal", QT_TRANSLATE_NOOP("meetings", "number of the meeting"),
     u"number|no|session|session number|meeting number|numéro|session no|número|sesión|届次|届|会议届次"},
    {"title_en", QT_TRANSLATE_NOOP("meetings", "title (en)"),
     u"title|name|meeting title|meeting name|name of meeting|title of meeting|english title"},
    {"title_fr", QT_TRANSLATE_NOOP("meetings", "title (fr)"),
     u"titre|intitulé|nom de la réunion|titre de la réunion|french title"},
    {"title_es", QT_TRANSLATE_NOOP("meetings", "title (es)"),
     u"título|nombre de la reunión|título de la reunión|spanish title"},
    {"title_zh", QT_TRANSLATE_NOOP("meetings", "title (zh)"), u"标题|名称|会议名称|会议标题|chinese title"},
    {"title_ru", QT_TRANSLATE_NOOP("meetings", "title (ru)"), u"название|название совещания|russian title"},
    {"title_ar", QT_TRANSLATE_NOOP("meetings", "title (ar)"), u"العنوان|عنوان الاجتماع|arabic title"},
    {"start", QT_TRANSLATE_NOOP("meetings", "first day"),
     u"start|start date|starts|begin|begins|from|opening|opening date|date|début|date de "
     u"début|du|ouverture|inicio|fecha "
     u"de inicio|desde|apertura|开始|开始日期|开幕|开幕日期|日期"},
    {"end", QT_TRANSLATE_NOOP("meetings", "last day"),
     u"end|end date|ends|to|until|closing|closing date|fin|date de fin|au|clôture|fecha de "
     u"fin|hasta|clausura|结束|结束日期|闭幕|闭幕日期"},
    {"said", QT_TRANSLATE_NOOP("meetings", "time without days"),
     u"when|time|period|quarter|quand|période|trimestre|cuándo|período|时间|时期|季度"},
    {"place_en", QT_TRANSLATE_NOOP("meetings", "place (en)"), u"place|venue|city|location|host city|where"},
    {"place_fr", QT_TRANSLATE_NOOP("meetings", "place (fr)"), u"lieu|ville|endroit"},
    {"place_es", QT_TRANSLATE_NOOP("meetings", "place (es)"), u"lugar|ciudad|sede"},
    {"place_zh", QT_TRANSLATE_NOOP("meetings", "place (zh)"), u"地点|会址|城市|举办地"},
    {"place_ru", QT_TRANSLATE_NOOP("meetings", "place (ru)"), u"место|место проведения|город"},
    {"place_ar", QT_TRANSLATE_NOOP("meetings", "place (ar)"), u"المكان|مكان الاجتماع|المدينة"},
    {"mode", QT_TRANSLATE_NOOP("meetings", "how it is held"),
     u"mode|format|modality|modalité|forme|modalidad|formato|形式|会议形式|举办方式"},
    {"tentative", QT_TRANSLATE_NOOP("meetings", "tentative"),
     u"provisional|to be confirmed|tbc|provisoire|à confirmer|provisional s n|por "
     u"confirmar|tentativo|暂定|待定|待确认"},
    {"status", QT_TRANSLATE_NOOP("meetings", "status"), u"state|statut|état|estado|situación|状态"},
    {"time_zone", QT_TRANSLATE_NOOP("meetings", "time zone"),
     u"timezone|tz|fuseau|fuseau horaire|zona horaria|huso horario|时区"},
    {"notes", QT_TRANSLATE_NOOP("meetings", "notes"),
     u"note|remarks|comments|remarques|observations|notas|observaciones|备注|说明"},
};

constexpr CellWords<MeetingMode> modeWords[] = {
    {MeetingMode::InPerson, u"in person|face to face|physical|on site|onsite|en personne|en "
                            u"présentiel|présentiel|presencial|en persona|现场|线"
                            u"下|实体|面对面"},
    {MeetingMode::Online, u"on line|virtual|remote|webinar|en ligne|virtuel|virtuelle|à distance|en línea|a "
                          u"distancia|线上|在线|网络|虚拟"},
    {MeetingMode::Hybrid, u"mixed|hybride|mixte|híbrida|híbrido|mixta|混合|线上线下结合"},
};
constexpr CellWords<MeetingStatus> statusWords[] = {
    {MeetingStatus::Planned,
     u"foreseen|tentative|prévu|prévue|planifiée|prevista|previsto|planificada|计划|已计划|拟议"},
    {MeetingStatus::Confirmed, u"firm|fixed|confirmé|confirmée|confirmada|confirmado|已确认|确认"},
    {MeetingStatus::Held, u"past|over|concluded|completed|tenue|terminée|celebrada|concluida|已举行|已召开|已结束"},
    {MeetingStatus::Postponed, u"deferred|reporté|reportée|aplazada|pospuesta|推迟|已推迟|延期"},
    {MeetingStatus::Cancelled, u"canceled|annulé|annulée|cancelada|suspendida|取消|已取消"},
};

const SheetFields& known()
{
    static const SheetFields sheetFields(fields, "meetings");
    return sheetFields;
}

/// A word of the table, or a code of the domain, whose reading gives its first value for what it does not know.
template <typename Value>
std::optional<Value> valueOf(const QHash<QString, Value>& words, Value (*fromCode)(QStringView), const QString& cell)
{
    const QString form = codeForm(cell);
    const Value value = fromCode(form);
    return !form.isEmpty() && code(value) == form ? std::optional(value) : valueOfWord(words, cell);
}

} // namespace

QStringList meetingFields()
{
    return known().names();
}

QString meetingFieldName(const QString& field)
{
    return known().shown(field);
}

QStringList guessedMeetingFields(const QStringList& head)
{
    return known().guessed(head);
}

std::optional<MeetingMode> meetingModeFromText(const QString& cell)
{
    static const auto words = valuesByWord(modeWords);
    return valueOf(words, &domain::meetingModeFromCode, cell);
}

std::optional<MeetingStatus> meetingStatusFromText(const QString& cell)
{
    static const auto words = valuesByWord(statusWords);
    return valueOf(words, &domain::meetingStatusFromCode, cell);
}

} // namespace rapporteur::workspace
