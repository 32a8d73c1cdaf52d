// SPDX-License-Identifier: GPL-3.0-or-later
// What the name of a file hints about the document in it; the pages confirm or contradict it.
#pragma once

#include "domain/language.h"

#include <QString>
#include <QStringList>

namespace rapporteur::domain {

struct FileNameHints {
    QStringList symbols; ///< canonical; several for a joint document; empty where the name holds no whole symbol
    QString decision;    ///< "RC-7/12" for the text of one decision; `symbols` are then those of the meeting's
                         ///< documents, or empty
    QString
        partKey; ///< search key of a part of a symbol, where the name holds no root: "cop 4 inf 17"; empty if none
    Language language = Language::Unknown;
};

/// Reads names as archives give them, with or without folder and extension: "A_79_352.en.pdf",
/// "ICCD_COP(9)_12-EN.doc", "UNEP-MC-COP.6-01-provisional-agenda.pdf", "cop-04-inf-17-en.pdf", "1338632e.doc" (field
/// notes on documents, section 13). Pure, any thread.
FileNameHints hintsOfFileName(QStringView name);

} // namespace rapporteur::domain
