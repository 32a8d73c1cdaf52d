// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/paper_dialog.h"

#include "gui/dialogs/form_dialog.h"
#include "gui/names.h"
#include "gui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperDialog)
};

struct FormatName {
    const char* ending;
    const char* text;
};
constexpr FormatName formatNames[] = {
    {"docx", QT_TRANSLATE_NOOP("PaperDialog", "Word document (DOCX)")},
    {"odt", QT_TRANSLATE_NOOP("PaperDialog", "OpenDocument text (ODT)")},
    {"pdf", QT_TRANSLATE_NOOP("PaperDialog", "PDF")},
    {"ics", QT_TRANSLATE_NOOP("PaperDialog", "Calendar (ICS)")},
    {"xlsx", QT_TRANSLATE_NOOP("PaperDialog", "Spreadsheet (XLSX)")},
    {"csv", QT_TRANSLATE_NOOP("PaperDialog", "Table as text (CSV)")},
    {"json", QT_TRANSLATE_NOOP("PaperDialog", "For other programs (JSON)")},
};

Choices formatsOf(const QStringList& endings)
{
    Choices choices;
    for (const QString& ending : endings) {
        for (const FormatName& each : formatNames) {
            if (ending == QLatin1StringView(each.ending))
                choices.append({Text::tr(each.text), ending});
        }
    }
    return choices;
}

Choices languageChoices()
{
    Choices choices;
    for (const domain::Language language : domain::officialLanguages)
        choices.append({nameOf(language), int(language)});
    return choices;
}

/// The path with the ending in place of one of the others.
QString withEnding(const QString& path, const QString& ending, const QStringList& endings)
{
    const QString suffix = QFileInfo(path).suffix();
    const bool known = endings.contains(suffix, Qt::CaseInsensitive);
    return (known ? path.chopped(suffix.size() + 1) : path) + u'.' + ending;
}

QString safeName(QString name)
{
    for (QChar& character : name) {
        if (!character.isLetterOrNumber() && character != u'-' && character != u'.')
            character = u'-';
    }
    return name;
}

} // namespace

void openPaperDialog(Desk* desk, const PaperRequest& request, QWidget* parent)
{
    auto* form = new FormDialog(desk, u"paperDialog"_s, request.title, parent);
    QComboBox* paper = nullptr;
    if (request.papers.size() > 1)
        paper = form->addCombo(u"paperCombo"_s, Text::tr("What:"), request.papers, {});
    QComboBox* format = form->addCombo(u"paperFormatCombo"_s, Text::tr("Format:"), formatsOf(request.endings), {});
    const auto wanted =
        request.language == domain::Language::Unknown ? Settings::contentLanguage() : request.language;
    QComboBox* language =
        form->addCombo(u"paperLanguageCombo"_s, Text::tr("Language:"), languageChoices(), int(wanted));
    auto* path = new QLineEdit;
    path->setObjectName(u"paperPathEdit"_s);
    path->setAccessibleName(Text::tr("File"));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    path->setText(
        QDir::toNativeSeparators(folder.filePath(safeName(request.name) + u'.' + request.endings.value(0))));
    auto* browse = new QPushButton(QIcon::fromTheme(u"document-open-folder"_s), Text::tr("Choose…"));
    browse->setObjectName(u"paperBrowseButton"_s);
    browse->setAccessibleName(Text::tr("Choose where the file goes"));
    auto* file = new QWidget;
    auto* row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(path, 1);
    row->addWidget(browse);
    form->addWidget(Text::tr("File:"), file);
    auto replaced = std::make_shared<QString>(); // the file that a person agreed to replace
    QObject::connect(format, &QComboBox::currentIndexChanged, form, [=, endings = request.endings] {
        path->setText(withEnding(path->text(), format->currentData().toString(), endings));
    });
    QObject::connect(browse, &QPushButton::clicked, form, [=, title = request.title] {
        auto* dialog = new QFileDialog(form, title, path->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(format->currentData().toString());
        QObject::connect(dialog, &QFileDialog::fileSelected, form, [=](const QString& chosen) {
            *replaced = chosen; // the file dialog has asked
            path->setText(QDir::toNativeSeparators(chosen));
        });
        dialog->open();
    });
    form->finish([=] {
        const QString target = QDir::fromNativeSeparators(path->text().trimmed());
        if (target.isEmpty())
            return form->refuse(Text::tr("Say which file is to be written."), path);
        if (QFileInfo(target).isDir())
            return form->refuse(Text::tr("%1 is a folder: add a name for the file.").arg(target), path);
        if (QFileInfo::exists(target) && *replaced != target) {
            *replaced = target;
            return form->refuse(Text::tr("There is a file of this name. Save once more to replace it."), path);
        }
        const QVariant what = paper != nullptr ? paper->currentData() : request.papers.value(0).second;
        const auto chosen = domain::Language(language->currentData().toInt());
        form->lookUp(
            [write = request.write, what, chosen, target](workspace::View& view) -> Result<bool> {
                if (const auto written = write(view, what, chosen, target); !written)
                    return Failure(written.error());
                return true;
            },
            [=](bool) {
                Q_EMIT desk->message(Text::tr("Saved as %1.").arg(QDir::toNativeSeparators(target)));
                form->done(QDialog::Accepted);
            },
            path);
    });
}

} // namespace rapporteur::gui
