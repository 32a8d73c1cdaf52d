// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/meeting_words.h"

namespace rapporteur::report {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

const std::array<QString, 6> latinCodes{u"E"_s, u"F"_s, u"S"_s, u"C"_s, u"R"_s, u"A"_s};

const MeetingWords englishWords{
    .language = Language::English,
    .provisionalItem = u"Item %1 of the provisional agenda"_s,
    .adoptedItem = u"Agenda item %1"_s,
    .provisionalAgenda = u"Provisional agenda"_s,
    .agenda = u"Agenda"_s,
    .annotatedAgenda = u"Annotations to the provisional agenda"_s,
    .secretariatNote = u"Note by the secretariat"_s,
    .documentsOfItem = u"Documentation"_s,
    .documentList = u"List of documents"_s,
    .documentColumns = {u"Symbol"_s, u"Title"_s, u"Agenda item"_s},
    .languageColumns = latinCodes,
    .held = u"×"_s,
    .noDocuments = u"No documents."_s,
    .credentials = u"Report on credentials"_s,
    .credentialsIntroduction =
        {u"The Bureau examined the credentials of the representatives of the Parties taking part "
         "in the meeting. The present report gives the situation as at %1."_s,
         u"Number of Parties registered for the meeting: %1."_s},
    .votingParties = u"Number of Parties to the Convention: %1."_s,
    .credentialsGroups = {u"Credentials received in original and found to be in good order: %1"_s,
                          u"Copies of credentials received, the originals to follow: %1"_s,
                          u"No credentials received: %1"_s},
    .noParties = u"None."_s,
    .participants = u"List of participants"_s,
    .participantColumns = {u"Organization"_s, u"Name"_s, u"Title"_s, u"Address"_s, u"Email"_s},
    .group = u"Group"_s,
    .noParticipants = u"No participants."_s,
    .listSeparator = u", "_s,
    .labelEnd = u"."_s,
};

const MeetingWords frenchWords{
    .language = Language::French,
    .provisionalItem = u"Point %1 de l’ordre du jour provisoire"_s,
    .adoptedItem = u"Point %1 de l’ordre du jour"_s,
    .provisionalAgenda = u"Ordre du jour provisoire"_s,
    .agenda = u"Ordre du jour"_s,
    .annotatedAgenda = u"Annotations à l’ordre du jour provisoire"_s,
    .secretariatNote = u"Note du secrétariat"_s,
    .documentsOfItem = u"Documentation"_s,
    .documentList = u"Liste des documents"_s,
    .documentColumns = {u"Cote"_s, u"Titre"_s, u"Point de l’ordre du jour"_s},
    .languageColumns = latinCodes,
    .held = u"×"_s,
    .noDocuments = u"Aucun document."_s,
    .credentials = u"Rapport sur la vérification des pouvoirs"_s,
    .credentialsIntroduction = {u"Le Bureau a examiné les pouvoirs des représentants des Parties participant à la "
                                "réunion. Le présent rapport fait le point de la situation au %1."_s,
                                u"Nombre de Parties inscrites à la réunion : %1."_s},
    .votingParties = u"Nombre de Parties à la Convention : %1."_s,
    .credentialsGroups = {u"Pouvoirs reçus en original et jugés en bonne et due forme : %1"_s,
                          u"Copies des pouvoirs reçues, les originaux devant suivre : %1"_s,
                          u"Aucun pouvoir reçu : %1"_s},
    .noParties = u"Néant."_s,
    .participants = u"Liste des participants"_s,
    .participantColumns = {u"Organisation"_s, u"Nom"_s, u"Fonction"_s, u"Adresse"_s, u"Adresse électronique"_s},
    .group = u"Groupe"_s,
    .noParticipants = u"Aucun participant."_s,
    .listSeparator = u", "_s,
    .labelEnd = u"."_s,
};

const MeetingWords spanishWords{
    .language = Language::Spanish,
    .provisionalItem = u"Tema %1 del programa provisional"_s,
    .adoptedItem = u"Tema %1 del programa"_s,
    .provisionalAgenda = u"Programa provisional"_s,
    .agenda = u"Programa"_s,
    .annotatedAgenda = u"Anotaciones al programa provisional"_s,
    .secretariatNote = u"Nota de la secretaría"_s,
    .documentsOfItem = u"Documentación"_s,
    .documentList = u"Lista de documentos"_s,
    .documentColumns = {u"Signatura"_s, u"Título"_s, u"Tema del programa"_s},
    .languageColumns = latinCodes,
    .held = u"×"_s,
    .noDocuments = u"No hay documentos."_s,
    .credentials = u"Informe sobre las credenciales"_s,
    .credentialsIntroduction =
        {u"La Mesa examinó las credenciales de los representantes de las Partes que participan "
         "en la reunión. En el presente informe se expone la situación al %1."_s,
         u"Número de Partes inscritas en la reunión: %1."_s},
    .votingParties = u"Número de Partes en el Convenio: %1."_s,
    .credentialsGroups = {u"Credenciales recibidas en original y consideradas en buena y debida forma: %1"_s,
                          u"Copias de credenciales recibidas, a la espera de los originales: %1"_s,
                          u"Sin credenciales: %1"_s},
    .noParties = u"Ninguna."_s,
    .participants = u"Lista de participantes"_s,
    .participantColumns = {u"Organización"_s, u"Nombre"_s, u"Cargo"_s, u"Dirección"_s, u"Correo electrónico"_s},
    .group = u"Grupo"_s,
    .noParticipants = u"No hay participantes."_s,
    .listSeparator = u", "_s,
    .labelEnd = u"."_s,
};

const MeetingWords chineseWords{
    .language = Language::Chinese,
    .provisionalItem = u"临时议程项目%1"_s,
    .adoptedItem = u"议程项目%1"_s,
    .provisionalAgenda = u"临时议程"_s,
    .agenda = u"议程"_s,
    .annotatedAgenda = u"临时议程说明"_s,
    .secretariatNote = u"秘书处的说明"_s,
    .documentsOfItem = u"文件"_s,
    .documentList = u"文件清单"_s,
    .documentColumns = {u"文号"_s, u"标题"_s, u"议程项目"_s},
    .languageColumns = {u"英"_s, u"法"_s, u"西"_s, u"中"_s, u"俄"_s, u"阿"_s},
    .held = u"×"_s,
    .noDocuments = u"没有文件。"_s,
    .credentials = u"全权证书审查报告"_s,
    .credentialsIntroduction = {u"主席团审查了出席会议的缔约方代表的全权证书。本报告说明截至%1的情况。"_s,
                                u"登记出席会议的缔约方数目：%1。"_s},
    .votingParties = u"公约缔约方数目：%1。"_s,
    .credentialsGroups = {u"已收到全权证书原件并认定符合规定：%1"_s, u"已收到全权证书副本，原件待补：%1"_s,
                          u"未收到全权证书：%1"_s},
    .noParties = u"无。"_s,
    .participants = u"与会者名单"_s,
    .participantColumns = {u"组织"_s, u"姓名"_s, u"职务"_s, u"地址"_s, u"电子邮件"_s},
    .group = u"类别"_s,
    .noParticipants = u"没有与会者。"_s,
    .listSeparator = u"、"_s,
    .labelEnd = u"."_s,
};

const MeetingWords russianWords{
    .language = Language::Russian,
    .provisionalItem = u"Пункт %1 предварительной повестки дня"_s,
    .adoptedItem = u"Пункт %1 повестки дня"_s,
    .provisionalAgenda = u"Предварительная повестка дня"_s,
    .agenda = u"Повестка дня"_s,
    .annotatedAgenda = u"Аннотации к предварительной повестке дня"_s,
    .secretariatNote = u"Записка секретариата"_s,
    .documentsOfItem = u"Документация"_s,
    .documentList = u"Перечень документов"_s,
    .documentColumns = {u"Условное обозначение"_s, u"Название"_s, u"Пункт повестки дня"_s},
    .languageColumns = {u"А"_s, u"Ф"_s, u"И"_s, u"К"_s, u"Р"_s, u"Ар"_s},
    .held = u"×"_s,
    .noDocuments = u"Документов нет."_s,
    .credentials = u"Доклад о проверке полномочий"_s,
    .credentialsIntroduction = {u"Бюро рассмотрело полномочия представителей Сторон, участвующих в совещании. В "
                                "настоящем докладе отражено положение дел на %1."_s,
                                u"Число Сторон, зарегистрированных для участия в совещании: %1."_s},
    .votingParties = u"Число Сторон Конвенции: %1."_s,
    .credentialsGroups = {u"Получены подлинники полномочий, признанные действительными: %1"_s,
                          u"Получены копии полномочий, подлинники будут представлены: %1"_s,
                          u"Полномочия не получены: %1"_s},
    .noParties = u"Нет."_s,
    .participants = u"Список участников"_s,
    .participantColumns = {u"Организация"_s, u"Имя и фамилия"_s, u"Должность"_s, u"Адрес"_s, u"Электронная почта"_s},
    .group = u"Группа"_s,
    .noParticipants = u"Участников нет."_s,
    .listSeparator = u", "_s,
    .labelEnd = u"."_s,
};

const MeetingWords arabicWords{
    .language = Language::Arabic,
    .provisionalItem = u"البند %1 من جدول الأعمال المؤقت"_s,
    .adoptedItem = u"البند %1 من جدول الأعمال"_s,
    .provisionalAgenda = u"جدول الأعمال المؤقت"_s,
    .agenda = u"جدول الأعمال"_s,
    .annotatedAgenda = u"شروح جدول الأعمال المؤقت"_s,
    .secretariatNote = u"مذكرة من الأمانة"_s,
    .documentsOfItem = u"الوثائق"_s,
    .documentList = u"قائمة الوثائق"_s,
    .documentColumns = {u"الرمز"_s, u"العنوان"_s, u"بند جدول الأعمال"_s},
    .languageColumns = latinCodes,
    .held = u"×"_s,
    .noDocuments = u"لا توجد وثائق."_s,
    .credentials = u"تقرير عن وثائق التفويض"_s,
    .credentialsIntroduction = {u"فحص المكتب وثائق تفويض ممثلي الأطراف المشاركين في الاجتماع. ويعرض هذا التقرير "
                                "الحالة في %1."_s,
                                u"عدد الأطراف المسجلة للاجتماع: %1."_s},
    .votingParties = u"عدد الأطراف في الاتفاقية: %1."_s,
    .credentialsGroups = {u"وثائق تفويض أصلية وردت وتبين أنها سليمة: %1"_s,
                          u"نسخ من وثائق التفويض وردت وستليها الأصول: %1"_s, u"لم ترد وثائق تفويض: %1"_s},
    .noParties = u"لا يوجد."_s,
    .participants = u"قائمة المشاركين"_s,
    .participantColumns = {u"المنظمة"_s, u"الاسم"_s, u"الوظيفة"_s, u"العنوان"_s, u"البريد الإلكتروني"_s},
    .group = u"الفئة"_s,
    .noParticipants = u"لا يوجد مشاركون."_s,
    .listSeparator = u"، "_s,
    .labelEnd = u" -"_s,
};

} // namespace

const MeetingWords& meetingWords(Language language)
{
    for (const MeetingWords* words : {&frenchWords, &spanishWords, &chineseWords, &russianWords, &arabicWords}) {
        if (words->language == language)
            return *words;
    }
    return englishWords;
}

} // namespace rapporteur::report
