// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/settings_dialog.h"

#include "gui/names.h"
#include "gui/settings.h"
#include "gui/theme.h"
#include "ui_settings_dialog.h"

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::SettingsDialog>())
{
    m_form->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    // Each language in its own words: a person must find the way back out of one that cannot be read.
    m_form->interfaceCombo->addItem(tr("As the system"), QString());
    m_form->interfaceCombo->addItem(u"English"_s, u"en"_s);
    m_form->interfaceCombo->addItem(u"Français"_s, u"fr"_s);
    m_form->interfaceCombo->addItem(u"Español"_s, u"es"_s);
    m_form->interfaceCombo->addItem(u"简体中文"_s, u"zh_CN"_s);
    for (const domain::Language language : domain::officialLanguages)
        m_form->contentCombo->addItem(nameOf(language), int(language));
    m_form->colorsCombo->addItem(tr("As the system"), u"system"_s);
    m_form->colorsCombo->addItem(tr("Light"), u"light"_s);
    m_form->colorsCombo->addItem(tr("Dark"), u"dark"_s);
    const auto choose = [](QComboBox* combo, const QVariant& value) {
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    };
    choose(m_form->interfaceCombo, Settings::interfaceLanguage());
    choose(m_form->contentCombo, int(Settings::contentLanguage()));
    choose(m_form->colorsCombo, Settings::colorScheme());
    m_form->sessionCheck->setChecked(Settings::restoresSession());
    connect(this, &QDialog::accepted, this, &SettingsDialog::save);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::save()
{
    const QString interface = m_form->interfaceCombo->currentData().toString();
    const auto content = domain::Language(m_form->contentCombo->currentData().toInt());
    const bool other = interface != Settings::interfaceLanguage() || content != Settings::contentLanguage();
    Settings::setInterfaceLanguage(interface);
    Settings::setContentLanguage(content);
    Settings::setColorScheme(m_form->colorsCombo->currentData().toString());
    Settings::setRestoresSession(m_form->sessionCheck->isChecked());
    applyTheme();
    if (other)
        Q_EMIT languagesChanged();
}

} // namespace rapporteur::gui
