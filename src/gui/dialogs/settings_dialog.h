// SPDX-License-Identifier: GPL-3.0-or-later
// What a person prefers: languages, colours, and whether the session comes back.
#pragma once

#include <QDialog>
#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace rapporteur::gui {

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget* parent);
    ~SettingsDialog() override;

Q_SIGNALS:
    /// The language of the interface or of titles is another one: the window must be made anew to show it.
    void languagesChanged();

private:
    void save();

    std::unique_ptr<Ui::SettingsDialog> m_form;
};

} // namespace rapporteur::gui
