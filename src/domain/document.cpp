// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/document.h"

#include "domain/code_table.h"

#include <QRegularExpression>

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array documentKinds{
    CodeEntry{DocumentKind::Unknown, "unknown"_L1},
    CodeEntry{DocumentKind::Agenda, "agenda"_L1},
    CodeEntry{DocumentKind::AnnotatedAgenda, "annotated_agenda"_L1},
    CodeEntry{DocumentKind::Working, "working"_L1},
    CodeEntry{DocumentKind::Information, "information"_L1},
    CodeEntry{DocumentKind::Limited, "limited"_L1},
    CodeEntry{DocumentKind::ConferenceRoom, "conference_room"_L1},
    CodeEntry{DocumentKind::Restricted, "restricted"_L1},
    CodeEntry{DocumentKind::Report, "report"_L1},
    CodeEntry{DocumentKind::Resolution, "resolution"_L1},
    CodeEntry{DocumentKind::Decision, "decision"_L1},
    CodeEntry{DocumentKind::SummaryRecord, "summary_record"_L1},
    CodeEntry{DocumentKind::VerbatimRecord, "verbatim_record"_L1},
    CodeEntry{DocumentKind::Letter, "letter"_L1},
    CodeEntry{DocumentKind::Other, "other"_L1},
};

constexpr std::array documentStatuses{
    CodeEntry{DocumentStatus::Issued, "issued"_L1},       CodeEntry{DocumentStatus::Planned, "planned"_L1},
    CodeEntry{DocumentStatus::Awaited, "awaited"_L1},     CodeEntry{DocumentStatus::Received, "received"_L1},
    CodeEntry{DocumentStatus::Clearance, "clearance"_L1}, CodeEntry{DocumentStatus::Submitted, "submitted"_L1},
    CodeEntry{DocumentStatus::Editing, "editing"_L1},     CodeEntry{DocumentStatus::OnHold, "on_hold"_L1},
    CodeEntry{DocumentStatus::Withdrawn, "withdrawn"_L1},
};

constexpr std::array versionStatuses{
    CodeEntry{VersionStatus::Issued, "issued"_L1},     CodeEntry{VersionStatus::NotForeseen, "not_foreseen"_L1},
    CodeEntry{VersionStatus::Expected, "expected"_L1}, CodeEntry{VersionStatus::Translation, "translation"_L1},
    CodeEntry{VersionStatus::Advance, "advance"_L1},   CodeEntry{VersionStatus::Reissued, "reissued"_L1},
};

constexpr std::array relationKinds{
    CodeEntry{RelationKind::Revises, "revises"_L1},      CodeEntry{RelationKind::AddsTo, "adds_to"_L1},
    CodeEntry{RelationKind::Corrects, "corrects"_L1},    CodeEntry{RelationKind::Amends, "amends"_L1},
    CodeEntry{RelationKind::Annexes, "annexes"_L1},      CodeEntry{RelationKind::Transmits, "transmits"_L1},
    CodeEntry{RelationKind::DraftOf, "draft_of"_L1},     CodeEntry{RelationKind::Supersedes, "supersedes"_L1},
    CodeEntry{RelationKind::ReportsOn, "reports_on"_L1},
};

/// The word of a component before its dot, and the kind of document it stands for.
constexpr std::array kindWords{
    CodeEntry{DocumentKind::Information, "INF"_L1},  CodeEntry{DocumentKind::ConferenceRoom, "CRP"_L1},
    CodeEntry{DocumentKind::Limited, "L"_L1},        CodeEntry{DocumentKind::Restricted, "R"_L1},
    CodeEntry{DocumentKind::SummaryRecord, "SR"_L1}, CodeEntry{DocumentKind::VerbatimRecord, "PV"_L1},
    CodeEntry{DocumentKind::Resolution, "RES"_L1},   CodeEntry{DocumentKind::Decision, "DEC"_L1},
    CodeEntry{DocumentKind::Other, "NGO"_L1},        CodeEntry{DocumentKind::Other, "MISC"_L1},
    CodeEntry{DocumentKind::Other, "PRST"_L1},       CodeEntry{DocumentKind::Other, "MIN"_L1},
};

constexpr std::array changeWords{
    CodeEntry{RelationKind::AddsTo, "Add"_L1},
    CodeEntry{RelationKind::Revises, "Rev"_L1},
    CodeEntry{RelationKind::Corrects, "Corr"_L1},
    CodeEntry{RelationKind::Amends, "Amend"_L1},
};

} // namespace

QString code(DocumentKind kind)
{
    return codeOf(documentKinds, kind);
}

DocumentKind documentKindFromCode(QStringView wanted)
{
    return valueOf(documentKinds, wanted);
}

DocumentKind kindOfSymbol(const QString& symbol)
{
    static const QRegularExpression kindComponent(uR"(^([A-Za-z]+)(?:\.\d+)?$)"_s);
    const QStringList components = symbol.section(u' ', 0, 0).split(u'/');
    // The organ itself is no kind: E/… and A/… begin with it.
    for (const QString& component : components.mid(1)) {
        const QString word = kindComponent.match(component).captured(1).toUpper();
        for (const auto& entry : kindWords) {
            if (word == entry.code)
                return entry.value;
        }
    }
    QString bare = symbol;
    while (const auto parent = parentOfSymbol(bare))
        bare = parent->symbol;
    const QString last = bare.section(u'/', -1);
    return !last.isEmpty() && last.front().isDigit() ? DocumentKind::Working : DocumentKind::Unknown;
}

QString code(DocumentStatus status)
{
    return codeOf(documentStatuses, status);
}

DocumentStatus documentStatusFromCode(QStringView wanted)
{
    return valueOf(documentStatuses, wanted);
}

QString code(VersionStatus status)
{
    return codeOf(versionStatuses, status);
}

VersionStatus versionStatusFromCode(QStringView wanted)
{
    return valueOf(versionStatuses, wanted);
}

QString code(RelationKind kind)
{
    return codeOf(relationKinds, kind);
}

RelationKind relationKindFromCode(QStringView wanted)
{
    return valueOf(relationKinds, wanted);
}

std::optional<ParentSymbol> parentOfSymbol(const QString& symbol)
{
    static const QRegularExpression change(uR"(^(.+)/(Add|Rev|Corr|Amend)\.(\d{1,4})$)"_s);
    const QRegularExpressionMatch match = change.match(symbol);
    if (!match.hasMatch())
        return std::nullopt;
    return ParentSymbol{match.captured(1), valueOf(changeWords, match.capturedView(2)), match.captured(3).toInt()};
}

} // namespace rapporteur::domain
