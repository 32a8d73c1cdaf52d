// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/form_dialog.h"

#include "gui/widgets/text_label.h"
#include "gui/widgets/translations_edit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 560;
constexpr int textLines = 4;
constexpr int longestLine = 2'000;
constexpr int earliestYear = 1945; // as the library keeps days
constexpr int latestYear = 2199;

QString spoken(const QString& label)
{
    return QString(label).remove(u':').remove(u'：').trimmed();
}

} // namespace

FormDialog::FormDialog(Desk* desk, const QString& name, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_layout(new QFormLayout(this))
    , m_problem(textLabel(TextSize::Body))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_layout->setContentsMargins(16, 16, 16, 12);
    m_layout->setSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

QLineEdit* FormDialog::addLine(const QString& name, const QString& label, const QString& text,
                               const QString& placeholder)
{
    auto* edit = new QLineEdit(text);
    edit->setObjectName(name);
    edit->setAccessibleName(spoken(label));
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(longestLine);
    m_layout->addRow(label, edit);
    return edit;
}

QPlainTextEdit* FormDialog::addText(const QString& name, const QString& label, const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setObjectName(name);
    edit->setAccessibleName(spoken(label));
    edit->setTabChangesFocus(true);
    edit->setMaximumHeight(edit->fontMetrics().lineSpacing() * textLines + 16);
    m_layout->addRow(label, edit);
    return edit;
}

QLineEdit* FormDialog::addDay(const QString& name, const QString& label, QDate day)
{
    return addLine(name, label, day.toString(Qt::ISODate), tr("2026-11-21"));
}

QComboBox* FormDialog::addCombo(const QString& name, const QString& label, const Choices& choices,
                                const QVariant& chosen)
{
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(spoken(label));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& [text, value] : choices)
        combo->addItem(text, value);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    m_layout->addRow(label, combo);
    return combo;
}

QCheckBox* FormDialog::addCheck(const QString& name, const QString& text, bool checked)
{
    auto* check = new QCheckBox(text);
    check->setObjectName(name);
    check->setChecked(checked);
    m_layout->addRow(QString(), check);
    return check;
}

TranslationsEdit* FormDialog::addTranslations(const QString& name, const QString& label,
                                              const domain::Translations& texts, int lines)
{
    auto* edit = new TranslationsEdit(name, spoken(label), texts, lines);
    m_layout->addRow(label, edit);
    return edit;
}

void FormDialog::addWidget(const QString& label, QWidget* widget)
{
    m_layout->addRow(label, widget);
}

void FormDialog::addRemark(const QString& text)
{
    m_layout->addRow(textLabel(TextSize::Secondary, text));
}

void FormDialog::finish(std::function<void()> save)
{
    m_save = std::move(save);
    m_problem->setObjectName(u"problemLabel"_s);
    m_problem->hide();
    m_layout->addRow(m_problem);
    m_layout->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogWidth, sizeHint().height());
    open();
}

void FormDialog::refuse(const QString& reason, QWidget* field)
{
    m_problem->setText(reason);
    m_problem->show();
    if (field != nullptr)
        field->setFocus();
}

std::optional<QDate> FormDialog::dayIn(QLineEdit* field)
{
    const QString text = field->text().trimmed();
    if (text.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        refuse(tr("“%1” is no day. Write it as 2026-11-21.").arg(text), field);
    else if (day.year() < earliestYear || day.year() > latestYear)
        refuse(tr("“%1” lies outside the years 1945 to 2199. Days are given in the Gregorian calendar.").arg(text),
               field);
    else
        return day;
    return std::nullopt;
}

void FormDialog::accept()
{
    if (m_save && m_buttons->isEnabled())
        m_save();
}

void FormDialog::setSaving(bool saving)
{
    m_buttons->setEnabled(!saving);
}

} // namespace rapporteur::gui
