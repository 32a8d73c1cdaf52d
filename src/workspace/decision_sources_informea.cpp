// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions out of the JSON of InforMEA: OData, both versions. Every field may be missing, of another kind, or hold
// markup.
#include "domain/decision_building.h"
#include "workspace/decision_sources.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(decisionImport)
};

/// A list in either version: {"results": […]} or […].
QJsonArray listOf(const QJsonValue& value)
{
    return value.isArray() ? value.toArray() : value.toObject().value(u"results"_s).toArray();
}

struct Entity {
    QLatin1StringView name;
    char16_t character;
};
constexpr Entity entities[] = {
    {"lt"_L1, u'<'},  {"gt"_L1, u'>'},         {"quot"_L1, u'"'},       {"apos"_L1, u'\''}, {"nbsp"_L1, u' '},
    {"amp"_L1, u'&'}, {"rsquo"_L1, u'\u2019'}, {"lsquo"_L1, u'\u2018'}, {"ndash"_L1, u'–'}, {"mdash"_L1, u'—'}};

/// Text out of what may be HTML: blocks become lines, entities characters, everything else between < and > goes.
QString plainText(QString text)
{
    static const QRegularExpression blockEnd(u"<\\s*(?:br|/p|/li|/div|/tr|/h[1-6])\\b[^>]*>"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"<[a-zA-Z/!][^<>]{0,2000}>"_s);
    text.replace(blockEnd, u"\n"_s);
    text.remove(tag);
    static const QRegularExpression number(u"&#(x[0-9a-fA-F]{1,6}|\\d{1,7});"_s);
    for (QRegularExpressionMatch match = number.match(text); match.hasMatch(); match = number.match(text)) {
        const QString code = match.captured(1);
        const uint value = code.startsWith(u'x') ? code.mid(1).toUInt(nullptr, 16) : code.toUInt();
        const bool good = value >= 0x20 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
        const char32_t character = good ? value : U'\uFFFD';
        text.replace(match.capturedStart(), match.capturedLength(), QString::fromUcs4(&character, 1));
    }
    for (const Entity& entity : entities)
        text.replace(u'&' + entity.name + u';', QString(QChar(entity.character)));
    return text.trimmed();
}

/// UTF-8 that somebody took for Windows-1252 and saved again ("dÃ©cision"): mended where the whole text reads so.
QString mended(const QString& text)
{
    static const QRegularExpression sign(u"[ÃÂ][\u0080-\u00BF]"_s);
    if (!sign.match(text).hasMatch())
        return text;
    const QByteArray bytes = text.toLatin1();
    const QString again = QString::fromUtf8(bytes);
    return QString::fromLatin1(bytes) == text && !again.contains(QChar::ReplacementCharacter) ? again : text;
}

/// The texts of a field with the languages that it gives; what is no language is told.
QMap<Language, QString> textsOf(const QJsonValue& field, const QString& name, QStringList& problems)
{
    QMap<Language, QString> texts;
    for (const QJsonValue& each : listOf(field)) {
        const QJsonObject entry = each.toObject();
        const QString value = plainText(mended(entry.value(u"value"_s).toString()));
        const QString printed = entry.value(u"language"_s).toString();
        if (value.isEmpty())
            continue;
        const Language language = domain::languageFromCode(printed.left(2));
        if (language == Language::Unknown)
            problems.append(Text::tr("A %1 in the language “%2” is left out: it is none of the six.")
                                .arg(name, printed.left(20)));
        else if (!texts.contains(language))
            texts.insert(language, value);
    }
    return texts;
}

QString textField(const QJsonObject& record, const char* name)
{
    const QJsonValue value = record.value(QLatin1StringView(name));
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return mended(value.toString()).simplified();
}

DecisionDraft draftOf(const QJsonObject& record, int number)
{
    DecisionDraft draft;
    domain::Decision& decision = draft.decision;
    draft.where = Text::tr("record %1").arg(number);
    const QString printed = textField(record, "number");
    if (printed.isEmpty())
        draft.problems.append(Text::tr("The record has no number."));
    else
        decision.number = keptNumber(printed, draft.problems);
    decision.kind = domain::decisionKindFromCode(textField(record, "type").toCaseFolded());
    decision.link = keptLink(textField(record, "link"), draft.problems);
    const QString id = textField(record, "id");
    if (!id.isEmpty())
        decision.sourceKey = u"informea:"_s + id.left(200);
    draft.meeting = textField(record, "meetingTitle").left(mostTitleLength);
    draft.body = textField(record, "treaty").left(mostTitleLength);
    const auto titles = textsOf(record.value(u"title"_s), Text::tr("title"), draft.problems);
    for (auto title = titles.begin(); title != titles.end(); ++title)
        decision.titles.insert(title.key(), title->simplified().left(mostTitleLength));
    if (titles.isEmpty())
        draft.problems.append(Text::tr("The record has no title."));
    const auto contents = textsOf(record.value(u"content"_s), Text::tr("text"), draft.problems);
    for (auto content = contents.begin(); content != contents.end(); ++content) {
        QList<domain::DecisionNode> nodes = nodesOfText(content.value(), content.key());
        for (domain::DecisionNode& node : nodes) {
            const QString text = domain::preferred(node.texts, {content.key()});
            node.texts = {{content.key(), text}};
        }
        domain::mergeTree(decision.nodes, nodes);
    }
    for (const QJsonValue& keyword : listOf(record.value(u"keywords"_s))) {
        const QString term = textField(keyword.toObject(), "term");
        if (!term.isEmpty() && !decision.subjects.contains(term))
            decision.subjects.append(term.left(mostTitleLength));
    }
    if (decision.number.isEmpty())
        decision.nodes.clear(); // without a number the register could not find it again
    return draft;
}

} // namespace

ImportPlan readInforMea(const QJsonArray& records)
{
    ImportPlan plan;
    int number = 0;
    for (const QJsonValue& record : records) {
        ++number;
        if (record.isObject())
            plan.drafts.append(draftOf(record.toObject(), number));
        else
            plan.problems.append(Text::tr("Record %1 is no record of a decision.").arg(number));
    }
    if (records.isEmpty())
        plan.problems.append(Text::tr("The file holds no records."));
    return plan;
}

} // namespace rapporteur::workspace
