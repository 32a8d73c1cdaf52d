// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/organisation_field.h"

#include "gui/settings.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

namespace rapporteur::gui {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrganisationField)
};
} // namespace

QLineEdit* addOrganisationField(FormDialog* form, Desk* desk, const QString& objectName, const QString& label,
                                const QString& name)
{
    QLineEdit* field = form->addLine(objectName, label, name, Text::tr("name or code, such as JPN"));
    desk->ask(
        form,
        [language = Settings::contentLanguage()](workspace::View& view) {
            return workspace::organisations(view, {}, language);
        },
        [field, language = Settings::contentLanguage()](const QList<domain::Organisation>& known) {
            QStringList names;
            for (const domain::Organisation& each : known)
                names.append(domain::organisationName(each, language));
            auto* completer = new QCompleter(names, field);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            field->setCompleter(completer);
        });
    return field;
}

Result<QList<domain::OrganisationId>> organisationsCalled(workspace::View& view, const QStringList& typed)
{
    QList<domain::OrganisationId> ids;
    for (const QString& each : typed) {
        if (each.trimmed().isEmpty()) {
            ids.append(domain::OrganisationId());
            continue;
        }
        const auto found = workspace::organisationCalled(view, each);
        if (!found)
            return Failure(found.error());
        ids.append(*found);
    }
    return ids;
}

} // namespace rapporteur::gui
