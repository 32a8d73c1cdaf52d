// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark, or as the system says; and icons that suit it.
#pragma once

namespace rapporteur::gui {

/// Applies what the settings say to the whole program. GUI thread, after the application is there.
void applyTheme();

} // namespace rapporteur::gui
