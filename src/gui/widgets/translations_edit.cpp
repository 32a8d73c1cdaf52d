// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/translations_edit.h"

#include "gui/names.h"
#include "gui/settings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

TranslationsEdit::TranslationsEdit(const QString& name, const QString& accessibleName,
                                   const domain::Translations& texts, int lines, QWidget* parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_language(Settings::contentLanguage())
    , m_languages(new QComboBox)
{
    QWidget* field = nullptr;
    if (lines > 1) {
        field = m_paragraphs = new QPlainTextEdit;
        m_paragraphs->setTabChangesFocus(true);
        m_paragraphs->setFixedHeight(m_paragraphs->fontMetrics().lineSpacing() * lines + 16);
    } else {
        field = m_line = new QLineEdit;
    }
    field->setObjectName(name + u"Edit"_s);
    field->setAccessibleName(accessibleName);
    m_languages->setObjectName(name + u"LanguageCombo"_s);
    m_languages->setAccessibleName(tr("Language of the text"));
    for (const domain::Language language : domain::officialLanguages)
        m_languages->addItem(QString(), int(language));
    markLanguages();
    m_languages->setCurrentIndex(m_languages->findData(int(m_language)));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(field, 1);
    layout->addWidget(m_languages, 0, Qt::AlignTop);
    setFocusProxy(field);
    connect(m_languages, &QComboBox::activated, this, [this](int index) {
        keepShown();
        m_language = domain::Language(m_languages->itemData(index).toInt());
        markLanguages();
        showLanguage();
    });
    showLanguage();
}

domain::Translations TranslationsEdit::texts()
{
    keepShown();
    return m_texts;
}

QString TranslationsEdit::shown() const
{
    return m_line != nullptr ? m_line->text().simplified() : m_paragraphs->toPlainText().trimmed();
}

void TranslationsEdit::keepShown()
{
    if (shown().isEmpty())
        m_texts.remove(m_language);
    else
        m_texts.insert(m_language, shown());
}

void TranslationsEdit::showLanguage()
{
    if (m_line != nullptr)
        m_line->setText(m_texts.value(m_language));
    else
        m_paragraphs->setPlainText(m_texts.value(m_language));
}

void TranslationsEdit::markLanguages()
{
    for (int i = 0; i < m_languages->count(); ++i) {
        const auto language = domain::Language(m_languages->itemData(i).toInt());
        m_languages->setItemText(i, m_texts.contains(language)
                                        ? tr("%1 ✓", "a language that has a text").arg(nameOf(language))
                                        : nameOf(language));
    }
}

} // namespace rapporteur::gui
