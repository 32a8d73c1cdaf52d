// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/cooperation_calls.h"

#include "gui/dialogs/contribution_forms.h"
#include "gui/names.h"
#include "gui/settings.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using workspace::CallDetail;
using workspace::SubmissionRow;

CooperationCalls::CooperationCalls(Desk* desk, QWidget* parent)
    : CooperationTab(desk, u"calls"_s, tr("Calls and submissions"),
                     {tr("Call, or who answered"), tr("State"), tr("Received, deadline"), tr("Language"),
                      tr("Issued as, summary")},
                     true, parent)
{
    setColumns({50, 30, 20, 12, 40}, 0);
    setEmpty(tr("No calls until this day"),
             tr("A call asks Parties or others for something by a day; what they submit stands under it, and who has "
                "not answered."),
             tr("Add a call…"), [this] { openCallForm(m_desk, {}, window()); });
    addAddition(u"addCallAction"_s, tr("Call…"), 0, [this] { openCallForm(m_desk, {}, window()); });
    addAddition(u"addSubmissionAction"_s, tr("Submission to the call…"), Call, [this] { addSubmission(); });
    addAddition(u"addSubmissionFilesAction"_s, tr("Files of the submission…"), Submission, [this] { addFiles(); });
    addAction(
        u"saveSubmittedFileAction"_s, tr("Save the file…"), File, [this] { openFile({current().id}); }, true);
    addAction(
        u"exportSubmissionsAction"_s, tr("Save as a document…"), 0,
        [this] {
            saveTable(tr("Save the submissions"), tr("submissions", "name of a file"),
                      [asAt = day()](workspace::View& library, domain::Language language, const QString& path) {
                          return written(workspace::submissionsTable(library, {}, asAt, language), path);
                      });
        },
        true);
    setEditing([this](const Record& record) { edit(record); }, [this](const Record& record) { remove(record); });
    reload();
}

void CooperationCalls::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_desk->ask(
        this,
        [asAt = day(),
         language = Settings::contentLanguage()](workspace::View& library) -> Result<QList<CallDetail>> {
            const auto calls = workspace::callsAsAt(library, asAt, language);
            if (!calls)
                return Failure(calls.error());
            QList<CallDetail> details;
            for (const workspace::CallRow& call : *calls) {
                const auto detail = workspace::callDetail(library, call.call.id, asAt, language);
                if (!detail)
                    return Failure(detail.error());
                details.append(*detail);
            }
            return details;
        },
        [this](const QList<CallDetail>& calls) { show(calls); }, m_cancel);
}

void CooperationCalls::show(const QList<CallDetail>& calls)
{
    m_calls = calls;
    refill([this] {
        for (const CallDetail& call : m_calls)
            showCall(call);
    });
}

void CooperationCalls::showCall(const CallDetail& call)
{
    const workspace::CallRow& row = call.row;
    const QString state = row.isClosed    ? tr("closed")
                          : row.isOverdue ? tr("over")
                          : row.isOpen    ? tr("open")
                                          : QString();
    QTreeWidgetItem* top =
        addRow(nullptr, {Call, row.call.id.value},
               {row.title,
                tr("%1 of %2 answered · %3", "counts and state").arg(row.answered).arg(row.addressed).arg(state),
                dayText(row.call.deadline),
                {},
                QStringList{row.call.reference, row.call.decision}.join(u" "_s).trimmed()},
               row.isOverdue ? u"dialog-warning"_s : QString());
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    for (const SubmissionRow& each : call.submissions) {
        const domain::Submission& given = each.submission;
        QTreeWidgetItem* item = addRow(
            top, {Submission, given.id.value},
            {each.organisation, each.daysLate > 0 ? tr("%n day(s) late", nullptr, each.daysLate) : tr("received"),
             dayText(given.receivedOn),
             given.language == domain::Language::Unknown ? QString() : nameOf(given.language),
             QStringList{given.symbol, given.summary.section(u'\n', 0, 0)}.join(u" "_s).trimmed()},
            u"document-import"_s);
        for (const domain::SubmissionFile& file : given.files)
            addRow(item, {File, file.file.value}, {file.name, {}, {}, {}, {}}, u"text-x-generic"_s);
    }
    for (const workspace::SilentRow& silent : call.silent) {
        QTreeWidgetItem* item = addRow(top, {}, {silent.name, tr("has not answered"), {}, {}, {}});
        for (int column = 0; column < 2; ++column)
            item->setForeground(column, palette().placeholderText());
    }
}

void CooperationCalls::addSubmission()
{
    SubmissionRow row;
    row.submission.call = {current().id};
    openSubmissionForm(m_desk, row, window());
}

void CooperationCalls::addFiles()
{
    const domain::SubmissionId submission{current().id};
    auto* chooser = new QFileDialog(window(), tr("Files of the submission"));
    chooser->setObjectName(u"submissionFilesDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, [this, submission](const QStringList& paths) {
        m_desk->change(
            this,
            [submission, paths](workspace::Library& library) {
                return workspace::addSubmissionFiles(library, submission, paths);
            },
            [this] { Q_EMIT m_desk->undoableDone(tr("The files are kept with the submission.")); });
    });
    chooser->open();
}

void CooperationCalls::openFile(domain::FileId file)
{
    // Files come from anybody: they are saved where the person says, never opened by the program.
    const QTreeWidgetItem* item = view()->currentItem();
    const QString name = item != nullptr ? QFileInfo(item->text(0)).fileName() : QString();
    auto* chooser = new QFileDialog(window(), tr("Save the file"), QDir::home().filePath(name));
    chooser->setObjectName(u"saveSubmittedDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, [this, file](const QString& path) {
        m_desk->ask(
            this,
            [file, path](workspace::View& library) -> Result<bool> {
                const auto source = workspace::submissionFilePath(library, file);
                if (!source)
                    return Failure(source.error());
                QFile::remove(path); // the dialog has asked
                if (!QFile::copy(*source, path))
                    return fail(ErrorCode::FileUnwritable, {path});
                QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
                return true;
            },
            [this, path](bool) { Q_EMIT m_desk->message(tr("Saved as %1.").arg(QDir::toNativeSeparators(path))); });
    });
    chooser->open();
}

void CooperationCalls::edit(const Record& record)
{
    for (const CallDetail& call : m_calls) {
        if (record == Record{Call, call.row.call.id.value})
            return openCallForm(m_desk, call.row, window());
        for (const SubmissionRow& each : call.submissions) {
            if (record == Record{Submission, each.submission.id.value})
                return openSubmissionForm(m_desk, each, window());
        }
    }
    if (record.kind == File)
        openFile({record.id});
}

void CooperationCalls::remove(const Record& record)
{
    const domain::SubmissionId of{parentOfCurrent().id}; // of a file
    m_desk->change(
        this,
        [record, of](workspace::Library& library) {
            if (record.kind == Call)
                return workspace::removeCall(library, {record.id});
            if (record.kind == Submission)
                return workspace::removeSubmissions(library, {{record.id}});
            return workspace::removeSubmissionFile(library, of, {record.id});
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("It is deleted.")); });
}

} // namespace rapporteur::gui
