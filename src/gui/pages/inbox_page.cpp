// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/inbox_page.h"

#include "gui/desk.h"
#include "gui/models/inbox_model.h"
#include "gui/names.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/spot_view.h"
#include "gui/widgets/text_label.h"
#include "workspace/actions.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

InboxPage::InboxPage(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new InboxModel(desk->workspace, this))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_view(new ListView(u"inboxView"_s, tr("Questions")))
    , m_empty(new EmptyNotice)
    , m_spot(new SpotView(&desk->workspace->pages()))
{
    setObjectName(u"inboxPage"_s);
    setAccessibleName(tr("Inbox"));
    m_view->setModel(m_model);
    m_view->setColumns({20, 16, 26, 14});
    m_view->setStretchColumn(InboxModel::Value);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->installEventFilter(this);
    m_spot->setObjectName(u"spotView"_s);
    m_spot->setAccessibleName(tr("The page, with the spot marked"));
    m_empty->setNotice(tr("Nothing waits for you"),
                       tr("What is read surely goes straight into the library. Doubtful readings and second files "
                          "are asked here."),
                       tr("Show the documents"));
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(makeQuestion());
    rightLayout->addWidget(m_spot, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(right);
    m_splitter->setSizes({520, 640});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_view, &ListView::currentRowChanged, this, &InboxPage::showCurrent);
    connect(m_model, &InboxModel::loaded, this, &InboxPage::showCurrent);
    connect(m_model, &InboxModel::failed, m_desk, &Desk::failed);
    connect(m_empty, &EmptyNotice::buttonPressed, this, [this] { Q_EMIT m_desk->sectionWanted(Section::Documents); });
}

QWidget* InboxPage::makeQuestion()
{
    auto* box = new QWidget;
    m_question = textLabel(TextSize::Head);
    m_question->setObjectName(u"questionLabel"_s);
    m_explanation = textLabel(TextSize::Secondary);
    m_explanation->setObjectName(u"explanationLabel"_s);
    m_value = new QLineEdit;
    m_value->setObjectName(u"valueEdit"_s);
    m_value->setAccessibleName(tr("Proposed value; type to correct it"));
    m_value->setMaxLength(4'000);
    m_value->installEventFilter(this);
    m_accept = new QPushButton(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("Accept (A)"));
    m_accept->setObjectName(u"acceptButton"_s);
    m_correct = new QPushButton(QIcon::fromTheme(u"document-edit"_s), tr("Correct"));
    m_correct->setObjectName(u"correctButton"_s);
    m_reject = new QPushButton(QIcon::fromTheme(u"dialog-cancel"_s), tr("Reject (R)"));
    m_reject->setObjectName(u"rejectButton"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_accept, m_correct, m_reject})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_explanation);
    layout->addWidget(m_value);
    layout->addLayout(buttons);
    connect(m_value, &QLineEdit::textChanged, this, &InboxPage::updateButtons);
    connect(m_value, &QLineEdit::returnPressed, this, &InboxPage::decideByText);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(Word::Accept); });
    connect(m_correct, &QPushButton::clicked, this, [this] { decide(Word::Correct); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(Word::Reject); });
    return box;
}

void InboxPage::showCurrent()
{
    m_stack->setCurrentIndex(m_model->isLoaded() && m_model->rowCount() == 0 ? 1 : 0);
    const domain::Proposal* proposal = m_model->proposalAt(m_view->currentIndex().row());
    if (!proposal) {
        m_current = {};
        m_question->clear();
        m_explanation->clear();
        m_value->clear();
        return updateButtons();
    }
    if (proposal->id == m_current.id)
        return; // what a person has begun to type stays
    m_current = *proposal;
    const QString document = proposal->documentSymbol.isEmpty() ? proposal->fileName : proposal->documentSymbol;
    if (proposal->reading.field == domain::Field::SecondFile) {
        m_question->setText(tr("Another file for %1").arg(document));
        m_explanation->setText(tr("Accept makes it the new edition. If it is another document or language, type its "
                                  "symbol or language. Reject keeps it out."));
    } else {
        QString question =
            tr("%1 of %2", "field of document").arg(workspace::fieldName(proposal->reading.field), document);
        question[0] = question[0].toUpper();
        m_question->setText(question);
        QStringList parts{sureness(proposal->reading.confidence)};
        if (proposal->reading.page > 0)
            parts.append(tr("read on page %1").arg(proposal->reading.page));
        if (!proposal->reading.reason.isEmpty())
            parts.append(workspace::remarkSentence(proposal->reading.reason));
        m_explanation->setText(parts.join(u" · "_s));
    }
    m_value->setText(proposal->reading.value);
    m_value->setCursorPosition(0);
    updateButtons();
    showFile(*proposal);
}

void InboxPage::showFile(const domain::Proposal& proposal)
{
    if (proposal.file.isNull())
        return m_spot->showMessage(tr("This question does not come from a page."));
    m_desk->ask(
        this, [file = proposal.file](workspace::View& view) { return workspace::storedFile(view, file); },
        [this, id = proposal.id](const workspace::StoredFileFacts& file) {
            if (id != m_current.id)
                return;
            if (file.path.isEmpty())
                m_spot->showMessage(tr("The file is no longer in the library's folder."));
            else if (file.mediaType != "application/pdf"_L1)
                m_spot->showMessage(tr("A text file has no pages to show."));
            else
                m_spot->showSpot(file.path, m_current.reading.page - 1, m_current.reading.boxes);
        });
}

void InboxPage::updateButtons()
{
    const bool any = !m_current.id.isNull() && !m_deciding && !m_desk->workspace->state().readOnly;
    const bool changed = m_value->text() != m_current.reading.value;
    m_value->setReadOnly(!any);
    m_accept->setEnabled(any && !changed);
    m_correct->setEnabled(any && changed && !m_value->text().trimmed().isEmpty());
    m_reject->setEnabled(any);
}

void InboxPage::decideByText()
{
    decide(m_value->text() == m_current.reading.value ? Word::Accept : Word::Correct);
}

void InboxPage::decide(Word word)
{
    if (m_current.id.isNull() || m_deciding)
        return;
    m_deciding = true;
    updateButtons();
    m_desk->workspace->change(
        this,
        [word, id = m_current.id,
         value = valueOfName(m_current.reading.field, m_value->text())](workspace::Library& library) {
            switch (word) {
            case Word::Accept:
                return workspace::accept(library, id);
            case Word::Correct:
                return workspace::correct(library, id, value);
            case Word::Reject:
                break;
            }
            return workspace::reject(library, id);
        },
        [this, word](const Result<store::Decision>& done) {
            m_deciding = false;
            updateButtons();
            if (!done)
                return Q_EMIT m_desk->failed(done.error());
            const QString said = word == Word::Accept    ? tr("Accepted.")
                                 : word == Word::Correct ? tr("Corrected.")
                                                         : tr("Rejected.");
            Q_EMIT m_desk->undoableDone(said);
            m_model->reload();
            m_view->setFocus();
        });
}

bool InboxPage::listKey(int key, const QString& text)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_A) {
        decide(Word::Accept);
        return true;
    }
    if (key == Qt::Key_R) {
        decide(Word::Reject);
        return true;
    }
    if (key == Qt::Key_F2) {
        m_value->setFocus();
        m_value->selectAll();
        return true;
    }
    if (!text.isEmpty() && text.front().isPrint() && !text.front().isSpace()) {
        m_value->setFocus();
        m_value->setText(text);
        return true;
    }
    return false;
}

bool InboxPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_view && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return listKey(key->key(), key->text());
    if (watched == m_value && key->key() == Qt::Key_Escape) {
        m_value->setText(m_current.reading.value);
        m_view->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rapporteur::gui
