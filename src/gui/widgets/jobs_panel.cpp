// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/jobs_panel.h"

#include "gui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLogLines = 2'000;

QString stageText(const Job& job)
{
    switch (job.stage) {
    case JobStage::Waiting:
        return JobsPanel::tr("waiting");
    case JobStage::Running:
        return job.progress.total > 0
                   ? JobsPanel::tr("%1 of %2")
                         .arg(QString::number(job.progress.done), QString::number(job.progress.total))
                   : JobsPanel::tr("running");
    case JobStage::Done:
        return JobsPanel::tr("done");
    case JobStage::Failed:
        return JobsPanel::tr("failed");
    case JobStage::Cancelled:
        return JobsPanel::tr("stopped");
    }
    return {};
}

} // namespace

JobsPanel::JobsPanel(Jobs* jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_list(new QTreeWidget)
    , m_state(textLabel(TextSize::Body))
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
    , m_log(new QPlainTextEdit)
{
    setObjectName(u"jobsPanel"_s);
    m_list->setObjectName(u"jobsView"_s);
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_state->setObjectName(u"jobStateLabel"_s);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the job"));
    m_cancel->setObjectName(u"cancelJobButton"_s);
    m_cancel->setText(tr("Stop"));
    m_cancel->setIcon(QIcon::fromTheme(u"process-stop"_s));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_log->setObjectName(u"jobLogView"_s);
    m_log->setAccessibleName(tr("Log of the job"));
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(mostLogLines);
    m_log->setFrameShape(QFrame::NoFrame);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_state, 1);
    head->addWidget(m_progress);
    head->addWidget(m_cancel);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(8, 4, 8, 4);
    rightLayout->setSpacing(4);
    rightLayout->addLayout(head);
    rightLayout->addWidget(m_log, 1);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setSizes({320, 720});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &JobsPanel::showCurrent);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_jobs->cancel(currentId()); });
    connect(m_jobs, &Jobs::added, this, &JobsPanel::add);
    connect(m_jobs, &Jobs::changed, this, &JobsPanel::update);
    connect(m_jobs, &Jobs::logged, this, [this](int id, const QString& line) {
        if (id == currentId())
            m_log->appendPlainText(line);
    });
    showCurrent();
}

int JobsPanel::currentId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toInt() : 0;
}

void JobsPanel::add(int id)
{
    const Job* job = m_jobs->job(id);
    auto* item = new QTreeWidgetItem(QStringList{job->title, stageText(*job)});
    item->setData(0, Qt::UserRole, id);
    item->setToolTip(0, plainToolTip(job->title));
    m_list->insertTopLevelItem(0, item);
    m_list->setCurrentItem(item);
}

void JobsPanel::update(int id)
{
    const Job* job = m_jobs->job(id);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(0, Qt::UserRole).toInt() == id)
            m_list->topLevelItem(row)->setText(1, stageText(*job));
    }
    if (id != currentId())
        return;
    m_progress->setRange(0, job->progress.total);
    m_progress->setValue(job->progress.done);
    m_progress->setVisible(!job->isOver());
    m_cancel->setVisible(!job->isOver());
    m_state->setText(job->isOver() ? job->outcome : job->progress.current);
}

void JobsPanel::showCurrent()
{
    const Job* job = m_jobs->job(currentId());
    m_progress->setVisible(job);
    m_cancel->setVisible(job);
    m_log->setPlainText(job ? job->log.join(u'\n') : QString());
    if (job)
        update(job->id);
    else
        m_state->setText(tr("Nothing is running. Imports, checks and backups show here how far they are."));
}

} // namespace rapporteur::gui
