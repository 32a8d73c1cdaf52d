// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of one open library share: the library itself, its jobs, the actions, and the ways to ask the window
// for something.
#pragma once

#include "gui/actions.h"
#include "gui/jobs.h"
#include "gui/reader/reader_tab.h"
#include "gui/section.h"

#include "domain/register_ids.h"

namespace rapporteur::gui {

class Desk : public QObject {
    Q_OBJECT

public:
    Desk(std::shared_ptr<workspace::Workspace> library, Actions* actionTable, QObject* parent = nullptr)
        : QObject(parent)
        , workspace(std::move(library))
        , actions(actionTable)
        , jobs(new Jobs(workspace, this))
    {
    }

    const std::shared_ptr<workspace::Workspace> workspace;
    Actions* const actions;
    Jobs* const jobs;

    /// As Workspace::ask; a failure is told in the message bar and goes no further. `then` takes the answer itself.
    template <typename Question, typename Then>
    void ask(QObject* context, Question question, Then then, const CancelToken& cancel = {})
    {
        workspace->ask(
            context, std::move(question),
            [this, then](auto answer) {
                if (answer)
                    then(std::move(*answer));
                else if (answer.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(answer.error());
            },
            cancel);
    }

    /// As Workspace::change; a failure is told in the message bar. `then` runs if it succeeded.
    template <typename Change, typename Then>
    void change(QObject* context, Change change, Then then)
    {
        workspace->change(context, std::move(change), [this, then](const auto& answer) {
            if (answer)
                then();
            else
                Q_EMIT failed(answer.error());
        });
    }

Q_SIGNALS:
    void failed(const rapporteur::Error& error);
    void message(const QString& text);
    /// Something that can be taken back was done: the message offers to do so.
    void undoableDone(const QString& text);
    void readerWanted(const rapporteur::gui::ReaderTarget& target);
    /// The document among the documents, with its page.
    void documentWanted(rapporteur::domain::DocumentId document);
    /// The decision in the register, at the paragraph of this path.
    void decisionWanted(rapporteur::domain::DecisionId decision, const QString& path);
    /// The meeting among the meetings, with its page.
    void meetingWanted(rapporteur::domain::MeetingId meeting);
    void sectionWanted(rapporteur::gui::Section section);
    void searchWanted(const QString& query);
    void importWanted();
};

} // namespace rapporteur::gui
