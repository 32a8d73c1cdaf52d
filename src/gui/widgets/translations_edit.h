// SPDX-License-Identifier: GPL-3.0-or-later
// One text in several languages: a field, and beside it the language that it is shown in. Languages with a text are
// marked in the list.
#pragma once

#include "domain/body.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace rapporteur::gui {

class TranslationsEdit : public QWidget {
    Q_OBJECT

public:
    /// Object names are the name with "Edit" and "LanguageCombo" behind it. More than one line: paragraphs.
    TranslationsEdit(const QString& name, const QString& accessibleName, const domain::Translations& texts,
                     int lines = 1, QWidget* parent = nullptr);

    /// Those that are not empty, without blanks around them.
    domain::Translations texts();

private:
    QString shown() const;
    void keepShown();
    void showLanguage();
    void markLanguages();

    domain::Translations m_texts;
    domain::Language m_language;
    QComboBox* m_languages;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_paragraphs = nullptr;
};

} // namespace rapporteur::gui
