// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what is written into which file, in which language, and writes it off the window's thread.
#pragma once

#include "gui/widgets/choice_combo.h"
#include "workspace/view.h"

#include <functional>

namespace rapporteur::gui {

class Desk;

struct PaperRequest {
    QString title;                                         ///< of the dialog
    Choices papers;                                        ///< what can be written; one alone is not asked for
    QString name;                                          ///< of the file, without ending
    QStringList endings;                                   ///< "docx", "odt" …: the first is proposed
    domain::Language language = domain::Language::Unknown; ///< proposed; Unknown: that of the content
    /// Writes the paper of this value; runs on a thread of the library.
    std::function<Result<void>(workspace::View&, const QVariant&, domain::Language, const QString&)> write;
};

/// Opens the dialog; an existing file is only replaced after a second word.
void openPaperDialog(Desk* desk, const PaperRequest& request, QWidget* parent);

} // namespace rapporteur::gui
