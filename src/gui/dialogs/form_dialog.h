// SPDX-License-Identifier: GPL-3.0-or-later
// A form of labelled fields whose values are kept by one change of the library: what most small forms are.
#pragma once

#include "gui/desk.h"
#include "gui/widgets/choice_combo.h"
#include "workspace/messages.h"

#include <QDate>
#include <QDialog>
#include <functional>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rapporteur::gui {

class TranslationsEdit;

class FormDialog : public QDialog {
    Q_OBJECT

public:
    /// Deletes itself when it is closed; the name is its object name.
    FormDialog(Desk* desk, const QString& name, const QString& title, QWidget* parent);

    // Fields, from top to bottom. Labels end with a colon; names are object names.
    QLineEdit* addLine(const QString& name, const QString& label, const QString& text,
                       const QString& placeholder = {});
    QPlainTextEdit* addText(const QString& name, const QString& label, const QString& text);
    /// A day as 2026-11-21, or nothing.
    QLineEdit* addDay(const QString& name, const QString& label, QDate day);
    QComboBox* addCombo(const QString& name, const QString& label, const Choices& choices, const QVariant& chosen);
    QCheckBox* addCheck(const QString& name, const QString& text, bool checked);
    TranslationsEdit* addTranslations(const QString& name, const QString& label, const domain::Translations& texts,
                                      int lines = 1);
    void addWidget(const QString& label, QWidget* widget);
    /// A sentence over the whole width.
    void addRemark(const QString& text);

    /// Called once all fields are there. `save` runs when the form is accepted: it keeps, or refuses.
    void finish(std::function<void()> save);

    /// Runs a change of the library; the form closes if it succeeded, and says `done` in the message bar.
    template <typename Change>
    void keep(Change change, const QString& done)
    {
        setSaving(true);
        m_desk->workspace->change(this, std::move(change), [this, done](const auto& kept) {
            setSaving(false);
            if (!kept)
                return refuse(workspace::sentence(kept.error()));
            Q_EMIT m_desk->undoableDone(done);
            QDialog::accept();
        });
    }
    /// The same after something was looked up: `then` gets what `question` found.
    template <typename Question, typename Then>
    void lookUp(Question question, Then then, QWidget* field = nullptr)
    {
        setSaving(true);
        m_desk->workspace->ask(this, std::move(question), [this, then, field](const auto& found) {
            setSaving(false);
            if (found)
                then(*found);
            else
                refuse(workspace::sentence(found.error()), field);
        });
    }
    void refuse(const QString& reason, QWidget* field = nullptr);
    /// The day of a field of addDay: invalid for an empty one; nothing, with a word to the person, for what is none.
    std::optional<QDate> dayIn(QLineEdit* field);

    void accept() override;

private:
    void setSaving(bool saving);

    Desk* m_desk;
    QFormLayout* m_layout;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    std::function<void()> m_save;
};

} // namespace rapporteur::gui
