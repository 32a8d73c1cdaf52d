// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/meeting_files_form.h"

#include "gui/desk.h"
#include "workspace/meeting_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingFilesForm)
};

struct Look {
    int files = 0;
    int taken = 0; ///< names that the folder has already
};

void askAboutTaken(Desk* desk, const QString& code, const workspace::FilesRequest& request, int taken,
                   QWidget* parent)
{
    auto* question = new QMessageBox(QMessageBox::Question, Text::tr("Save the files of %1").arg(code),
                                     Text::tr("%n file(s) with these names are in %1 already.", nullptr, taken)
                                         .arg(QDir::toNativeSeparators(request.folder)),
                                     QMessageBox::NoButton, parent);
    question->setObjectName(u"takenNamesQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* leave = question->addButton(Text::tr("Leave them as they are"), QMessageBox::AcceptRole);
    leave->setObjectName(u"leaveFilesButton"_s);
    auto* replace = question->addButton(Text::tr("Replace them"), QMessageBox::DestructiveRole);
    replace->setObjectName(u"replaceFilesButton"_s);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(leave);
    const auto run = [=](bool replaced) {
        workspace::FilesRequest wanted = request;
        wanted.replace = replaced;
        desk->jobs->saveMeetingFiles(code, wanted);
    };
    QObject::connect(leave, &QAbstractButton::clicked, desk, [run] { run(false); });
    QObject::connect(replace, &QAbstractButton::clicked, desk, [run] { run(true); });
    question->open();
}

} // namespace

void openMeetingFiles(Desk* desk, domain::MeetingId meeting, const QString& code, QWidget* parent)
{
    auto* chooser = new QFileDialog(parent, Text::tr("Folder for the files"));
    chooser->setObjectName(u"meetingFilesDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, [=](const QString& folder) {
        const workspace::FilesRequest request{meeting, {}, folder, false};
        desk->ask(
            parent,
            [request](workspace::View& view) -> Result<Look> {
                const auto files = workspace::meetingFiles(view, request.meeting, request.languages);
                if (!files)
                    return Failure(files.error());
                return Look{int(files->size()), workspace::namesTaken(*files, request.folder)};
            },
            [=](const Look& look) {
                if (look.files == 0)
                    Q_EMIT desk->message(Text::tr("The library holds no file of a document of this meeting."));
                else if (look.taken > 0)
                    askAboutTaken(desk, code, request, look.taken, parent);
                else
                    desk->jobs->saveMeetingFiles(code, request);
            });
    });
    chooser->open();
}

} // namespace rapporteur::gui
