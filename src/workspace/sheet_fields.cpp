// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sheet_fields.h"

#include "store/body_repository.h"

#include <QCoreApplication>

namespace rapporteur::workspace {

using namespace Qt::StringLiterals;

QString sheetKey(const QString& text)
{
    const QString key = store::nameKey(text);
    return key.isEmpty() ? text.simplified() : key;
}

QString codeForm(const QString& cell)
{
    return cell.simplified().toLower().replace(u' ', u'_').replace(u'-', u'_');
}

SheetFields::SheetFields(std::span<const SheetField> fields, const char* context)
    : m_fields(fields)
    , m_context(context)
{
    const auto add = [this](const QString& head, const QString& name) {
        if (!m_heads.contains(sheetKey(head)))
            m_heads.insert(sheetKey(head), name);
    };
    for (const SheetField& field : m_fields)
        m_heads.insert(sheetKey(QLatin1String(field.name)), QLatin1String(field.name));
    for (const SheetField& field : m_fields) {
        const QString name = QLatin1String(field.name);
        add(QString::fromLatin1(field.shown), name);
        add(QCoreApplication::translate(m_context, field.shown), name);
        for (const QString& each : QString::fromUtf16(field.heads).split(u'|'))
            add(each, name);
    }
}

QStringList SheetFields::names() const
{
    QStringList names;
    for (const SheetField& field : m_fields)
        names.append(QLatin1String(field.name));
    return names;
}

QString SheetFields::shown(const QString& name) const
{
    for (const SheetField& field : m_fields) {
        if (name == QLatin1String(field.name))
            return QCoreApplication::translate(m_context, field.shown);
    }
    return {};
}

QString SheetFields::fieldOf(const QString& head) const
{
    return m_heads.value(sheetKey(head));
}

QStringList SheetFields::guessed(const QStringList& head) const
{
    QStringList guessed;
    for (const QString& each : head) {
        const QString field = fieldOf(each);
        guessed.append(guessed.contains(field) ? QString() : field);
    }
    return guessed;
}

} // namespace rapporteur::workspace
