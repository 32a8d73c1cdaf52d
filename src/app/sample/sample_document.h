// SPDX-License-Identifier: GPL-3.0-or-later
// One document of the sample library: how it is to be printed, and what a perfect analysis would read from the print.
#pragma once

#include "domain/masthead.h"
#include "report/laid_out_document.h"

namespace rapporteur::sample {

/// A citation that the source marks. Block -1: it stands in the masthead (its titles).
struct TrueCitation {
    int block = -1;
    QString kind; ///< "symbol", "decision", "resolution", "article"
    QString raw;
    QStringList targets;
    QString pinpoint;
};

/// A block as domain::Block tells it.
struct TrueBlock {
    QString kind; ///< codes of domain::BlockKind
    int level = 0;
    QString label;
    QString path;
    QString text;
};

struct Truth {
    QStringList symbols;
    bool symbolInMasthead = true;
    domain::Distribution distribution = domain::Distribution::Unknown;
    QDate date;
    domain::Language language = domain::Language::Unknown;
    domain::Language originalLanguage = domain::Language::Unknown;
    bool onlyLanguage = false; ///< "English only"
    QString body;
    int meetingOrdinal = 0;
    QList<domain::MeetingSegment> segments;
    QStringList agendaItems;
    QString agendaDocument;
    QString itemTitle;
    QString title;
    QString authorLine;
    QList<TrueBlock>
        blocks; ///< below the masthead, in reading order; footnotes in the order of their marks, at the end
    QList<TrueCitation> citations;
};

struct SampleDocument {
    QString name; ///< of the PDF, without ending: "cop-4-inf-17-en"
    report::LaidOutDocument laidOut;
    Truth truth;
};

} // namespace rapporteur::sample
