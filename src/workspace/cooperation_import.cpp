// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cooperation_import.h"

#include "workspace/cooperation_bringing.h"
#include "workspace/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cooperation)
};

constexpr qsizetype mostBytes = 32 * 1024 * 1024;
constexpr qsizetype mostEntries = 5'000;

/// The lists of a file in the order in which one needs the other.
struct List {
    QLatin1StringView key;
    void (CooperationBringing::*take)(const ImportEntry&);
};
constexpr List lists[] = {
    {"organisations"_L1, &CooperationBringing::organisation}, {"groups"_L1, &CooperationBringing::group},
    {"headings"_L1, &CooperationBringing::heading},           {"agreements"_L1, &CooperationBringing::agreement},
    {"contributions"_L1, &CooperationBringing::contribution}, {"calls"_L1, &CooperationBringing::call},
};

Failure refused(const QString& why)
{
    return fail(ErrorCode::Invalid, {Text::tr("file"), u"JSON"_s, why});
}

/// The object of the file, with lists that the program knows and no more entries than it takes.
Result<QJsonObject> contentOf(const QByteArray& json)
{
    if (json.size() > mostBytes)
        return refused(Text::tr("it is larger than %1 MiB.").arg(mostBytes / (1024 * 1024)));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return refused(Text::tr("this is no JSON object (at byte %1).").arg(problem.offset));
    const QJsonObject content = document.object();
    qsizetype entries = 0;
    for (auto member = content.begin(); member != content.end(); ++member) {
        const bool known = std::any_of(std::begin(lists), std::end(lists),
                                       [&](const List& list) { return list.key == member.key(); });
        if (!known)
            return refused(Text::tr("there is no list “%1”.").arg(member.key().left(80)));
        if (!member.value().isArray())
            return refused(Text::tr("“%1” is no list in square brackets.").arg(member.key()));
        entries += member.value().toArray().size();
    }
    if (entries > mostEntries)
        return refused(Text::tr("it holds more than %n entries.", nullptr, int(mostEntries)));
    return content;
}

void takeAll(Connection& connection, const QJsonObject& content, CooperationImport& done)
{
    CooperationBringing bringing(connection, done);
    for (const List& list : lists) {
        const QJsonArray entries = content.value(list.key).toArray();
        for (qsizetype place = 0; place < entries.size(); ++place) {
            try {
                (bringing.*list.take)(ImportEntry(entries[place]));
            } catch (const store::Refused& refusal) {
                done.problems.append(u"%1 %2: %3"_s.arg(list.key).arg(place + 1).arg(sentence(refusal.error())));
            }
        }
    }
}

} // namespace

Result<CooperationImport> importCooperation(Library& library, const QByteArray& json, bool keep)
{
    const auto content = contentOf(json);
    if (!content)
        return Failure(content.error());
    CooperationImport done;
    const auto written = library.store().write(Text::tr("bring cooperation in"), [&](Connection& connection) {
        takeAll(connection, *content, done);
        // What was half taken before a problem must not stay, nor what was only looked at.
        if (!keep || !done.problems.isEmpty() || done.added == 0)
            throw store::Refused(ErrorCode::Cancelled, {});
    });
    if (!written && written.error().code != ErrorCode::Cancelled)
        return Failure(written.error());
    done.kept = written.has_value();
    return done;
}

} // namespace rapporteur::workspace
