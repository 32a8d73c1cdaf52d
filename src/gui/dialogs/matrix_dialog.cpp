// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/matrix_dialog.h"

#include "gui/desk.h"
#include "gui/names.h"
#include "gui/settings.h"
#include "gui/widgets/text_label.h"
#include "workspace/messages.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::MatrixFormat;

namespace {

constexpr int dialogWidth = 560;

struct FormatName {
    MatrixFormat format;
    const char* ending;
    const char* text;
};
constexpr std::array formatNames{
    FormatName{MatrixFormat::Xlsx, "xlsx", QT_TRANSLATE_NOOP("MatrixDialog", "Spreadsheet (XLSX)")},
    FormatName{MatrixFormat::Docx, "docx", QT_TRANSLATE_NOOP("MatrixDialog", "Word document (DOCX)")},
    FormatName{MatrixFormat::Odt, "odt", QT_TRANSLATE_NOOP("MatrixDialog", "OpenDocument text (ODT)")},
    FormatName{MatrixFormat::Csv, "csv", QT_TRANSLATE_NOOP("MatrixDialog", "Table as text (CSV)")},
    FormatName{MatrixFormat::Json, "json", QT_TRANSLATE_NOOP("MatrixDialog", "For other programs (JSON)")},
};

QString withEnding(const QString& path, const QString& ending)
{
    const QFileInfo file(path);
    const bool known = std::any_of(formatNames.begin(), formatNames.end(), [&](const FormatName& each) {
        return file.suffix().compare(QLatin1String(each.ending), Qt::CaseInsensitive) == 0;
    });
    const QString base = known ? path.chopped(file.suffix().size() + 1) : path;
    return base + u'.' + ending;
}

} // namespace

MatrixDialog::MatrixDialog(Desk* desk, const workspace::MatrixRequest& request, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_request(request)
    , m_format(new QComboBox)
    , m_language(new QComboBox)
    , m_path(new QLineEdit)
    , m_problem(textLabel(TextSize::Body))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"matrixDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save the matrix"));
    m_format->setObjectName(u"matrixFormatCombo"_s);
    m_format->setAccessibleName(tr("Format"));
    for (const FormatName& each : formatNames)
        m_format->addItem(QCoreApplication::translate("MatrixDialog", each.text), QLatin1String(each.ending));
    m_language->setObjectName(u"matrixLanguageCombo"_s);
    m_language->setAccessibleName(tr("Language"));
    for (const domain::Language language : domain::officialLanguages)
        m_language->addItem(nameOf(language), int(language));
    m_language->setCurrentIndex(std::max(0, m_language->findData(int(Settings::contentLanguage()))));
    m_path->setObjectName(u"matrixPathEdit"_s);
    m_path->setAccessibleName(tr("File"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(name)));
    auto* browse = new QPushButton(QIcon::fromTheme(u"document-open-folder"_s), tr("Choose…"));
    browse->setObjectName(u"matrixBrowseButton"_s);
    browse->setAccessibleName(tr("Choose where the file goes"));
    m_problem->setObjectName(u"matrixProblemLabel"_s);
    m_problem->hide();
    auto* file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    const QDate asAt = request.asAt.isValid() ? request.asAt : QDate::currentDate();
    layout->addRow(textLabel(
        TextSize::Secondary,
        tr("Paragraph, text, addressee, due, status as at %1, evidence and next step, in the layout of a table of a "
           "United Nations document. Texts that the language does not have are those of another.")
            .arg(dayText(asAt))));
    layout->addRow(tr("Format:"), m_format);
    layout->addRow(tr("Language:"), m_language);
    layout->addRow(tr("File:"), file);
    layout->addRow(m_problem);
    layout->addRow(m_buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &MatrixDialog::showFormat);
    connect(browse, &QPushButton::clicked, this, &MatrixDialog::chooseFile);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MatrixDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFormat();
    m_format->setFocus();
    resize(dialogWidth, sizeHint().height());
}

void MatrixDialog::showFormat()
{
    m_path->setText(withEnding(m_path->text(), m_format->currentData().toString()));
}

void MatrixDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the matrix"), m_path->text());
    dialog->setObjectName(u"matrixFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(m_format->currentData().toString());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_replaced = path; // the file dialog has asked
        m_path->setText(QDir::toNativeSeparators(path));
        if (const auto format = workspace::matrixFormat(path))
            m_format->setCurrentIndex(m_format->findData(workspace::matrixFormats().value(qsizetype(*format))));
    });
    dialog->open();
}

void MatrixDialog::refuse(const QString& reason)
{
    m_problem->setText(reason);
    m_problem->show();
    m_path->setFocus();
}

void MatrixDialog::accept()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const auto format = workspace::matrixFormat(m_format->currentData().toString());
    if (path.isEmpty() || !format)
        return refuse(tr("Say where the file goes."));
    if (QFileInfo(path).isDir())
        return refuse(tr("%1 is a folder: add a name for the file.").arg(path));
    if (QFileInfo::exists(path) && m_replaced != path) {
        m_replaced = path;
        return refuse(tr("There is a file of this name. Save once more to replace it, or change the name."));
    }
    m_request.language = domain::Language(m_language->currentData().toInt());
    m_buttons->setEnabled(false);
    m_desk->workspace->ask(
        this,
        [request = m_request, format = *format, path](workspace::View& view) {
            return workspace::exportMatrix(view, request, format, path);
        },
        [this, path](const Result<void>& saved) {
            m_buttons->setEnabled(true);
            if (!saved)
                return refuse(workspace::sentence(saved.error()));
            Q_EMIT m_desk->message(tr("The matrix is saved in %1.").arg(QDir::toNativeSeparators(path)));
            QDialog::accept();
        });
}

} // namespace rapporteur::gui
