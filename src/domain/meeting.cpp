// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting.h"

#include "domain/code_table.h"

#include <algorithm>

namespace rapporteur::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array statuses{
    CodeEntry{MeetingStatus::Planned, "planned"_L1},     CodeEntry{MeetingStatus::Confirmed, "confirmed"_L1},
    CodeEntry{MeetingStatus::Held, "held"_L1},           CodeEntry{MeetingStatus::Postponed, "postponed"_L1},
    CodeEntry{MeetingStatus::Cancelled, "cancelled"_L1},
};

constexpr std::array modes{
    CodeEntry{MeetingMode::Unknown, ""_L1},
    CodeEntry{MeetingMode::InPerson, "in_person"_L1},
    CodeEntry{MeetingMode::Online, "online"_L1},
    CodeEntry{MeetingMode::Hybrid, "hybrid"_L1},
};

constexpr std::array relationKinds{
    CodeEntry{MeetingRelationKind::PreparatoryFor, "preparatory_for"_L1},
    CodeEntry{MeetingRelationKind::BackToBackWith, "back_to_back_with"_L1},
    CodeEntry{MeetingRelationKind::JointWith, "joint_with"_L1},
    CodeEntry{MeetingRelationKind::Resumes, "resumes"_L1},
};

constexpr std::array onlineWords{
    u"online",
    u"virtual",
    u"teleconference",
    u"videoconference",
    u"en ligne",
    u"virtuelle",
    u"en línea",
    u"en linea",
    u"在线",
    u"线上",
    u"网上",
    u"онлайн",
    u"в режиме онлайн",
    u"в онлайновом режиме",
    u"عبر الإنترنت",
    u"عبر الانترنت",
};

bool sameDays(const MeetingSegment& one, const MeetingSegment& other)
{
    return one.start == other.start && (one.end == other.end || !one.end.isValid() || !other.end.isValid());
}

bool overlap(const MeetingSegment& one, const MeetingSegment& other)
{
    const QDate oneEnd = one.end.isValid() ? one.end : one.start;
    const QDate otherEnd = other.end.isValid() ? other.end : other.start;
    return one.start <= otherEnd && other.start <= oneEnd;
}

bool holds(const QList<MeetingSegment>& segments, const MeetingSegment& wanted)
{
    return std::any_of(segments.begin(), segments.end(),
                       [&](const MeetingSegment& segment) { return sameDays(segment, wanted); });
}

bool holdsAll(const QList<MeetingSegment>& segments, const QList<MeetingSegment>& wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const MeetingSegment& one) { return holds(segments, one); });
}

} // namespace

QString code(MeetingStatus status)
{
    return codeOf(statuses, status);
}

MeetingStatus meetingStatusFromCode(QStringView wanted)
{
    return valueOf(statuses, wanted);
}

QString code(MeetingMode mode)
{
    return codeOf(modes, mode);
}

MeetingMode meetingModeFromCode(QStringView wanted)
{
    return valueOf(modes, wanted);
}

QString code(MeetingRelationKind kind)
{
    return codeOf(relationKinds, kind);
}

MeetingRelationKind meetingRelationKindFromCode(QStringView wanted)
{
    return valueOf(relationKinds, wanted);
}

MeetingMode modeOfPlace(QStringView place)
{
    const QStringView trimmed = place.trimmed();
    for (QStringView word : onlineWords) {
        if (trimmed.compare(word, Qt::CaseInsensitive) == 0)
            return MeetingMode::Online;
        if (trimmed.contains(word, Qt::CaseInsensitive))
            return MeetingMode::Hybrid;
    }
    return MeetingMode::Unknown;
}

QList<MeetingSegment> withDays(const QList<MeetingSegment>& segments)
{
    QList<MeetingSegment> dated;
    std::copy_if(segments.begin(), segments.end(), std::back_inserter(dated),
                 [](const MeetingSegment& segment) { return segment.start.isValid(); });
    return dated;
}

SegmentComparison compareSegments(const QList<MeetingSegment>& known, const QList<MeetingSegment>& printed)
{
    const QList<MeetingSegment> dated = withDays(printed);
    if (holdsAll(known, dated))
        return SegmentComparison::Known;
    return holdsAll(dated, withDays(known)) ? SegmentComparison::Adds : SegmentComparison::Differs;
}

QList<MeetingSegment> mergedSegments(const QList<MeetingSegment>& known, const QList<MeetingSegment>& printed)
{
    const QList<MeetingSegment> dated = withDays(printed);
    QList<MeetingSegment> merged = dated;
    for (const MeetingSegment& segment : withDays(known)) {
        const bool replaced = std::any_of(dated.begin(), dated.end(),
                                          [&](const MeetingSegment& other) { return overlap(segment, other); });
        if (!replaced)
            merged.append(segment);
    }
    std::sort(merged.begin(), merged.end(),
              [](const MeetingSegment& one, const MeetingSegment& other) { return one.start < other.start; });
    return merged;
}

} // namespace rapporteur::domain
