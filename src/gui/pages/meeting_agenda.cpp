// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/meeting_agenda.h"

#include "gui/desk.h"
#include "gui/dialogs/agenda_forms.h"
#include "gui/dialogs/paper_dialog.h"
#include "gui/names.h"
#include "gui/widgets/agenda_tree.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/text_label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::AgendaPlace;
using workspace::AgendaPage;
using workspace::AgendaRow;

MeetingAgenda::MeetingAgenda(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_remarks(textLabel(TextSize::Secondary))
    , m_tree(new AgendaTree)
    , m_empty(new EmptyNotice)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"meetingAgenda"_s);
    m_remarks->setObjectName(u"agendaRemarksLabel"_s);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(makeBar());
    layout->addWidget(m_remarks);
    layout->addWidget(m_stack, 1);
    makeMenu();
    connect(m_version, &QComboBox::activated, this, &MeetingAgenda::showPage);
    connect(m_tree, &AgendaTree::moveWanted, this, &MeetingAgenda::move);
    connect(m_tree, &QTreeWidget::itemActivated, this, &MeetingAgenda::openDocument);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &MeetingAgenda::updateActions);
    connect(m_empty, &EmptyNotice::buttonPressed, this, &MeetingAgenda::readDocuments);
}

QWidget* MeetingAgenda::makeBar()
{
    auto* bar = new QWidget;
    const auto button = [](const QString& name, const QString& icon, const QString& text) {
        auto* made = new QPushButton(QIcon::fromTheme(icon), text);
        made->setObjectName(name);
        return made;
    };
    m_version = new QComboBox;
    m_version->setObjectName(u"agendaVersionCombo"_s);
    m_version->setAccessibleName(tr("Version of the agenda"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_add = button(u"addAgendaItemButton"_s, u"list-add"_s, tr("Add item…"));
    m_edit = button(u"editAgendaItemButton"_s, u"document-edit"_s, tr("Edit…"));
    m_more = new QToolButton;
    m_more->setObjectName(u"agendaMenuButton"_s);
    m_more->setText(tr("More"));
    m_more->setIcon(QIcon::fromTheme(u"application-menu"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    // The name of a version is long in some languages: it has a line of its own.
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QWidget* each : {static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_more)})
        buttons->addWidget(each);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_version, 0, Qt::AlignLeading);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &MeetingAgenda::addItem);
    connect(m_edit, &QPushButton::clicked, this, &MeetingAgenda::editItem);
    return bar;
}

QAction* MeetingAgenda::addAction(const QString& name, const QString& text, void (MeetingAgenda::*run)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MeetingAgenda::makeMenu()
{
    auto* menu = new QMenu(m_more);
    struct StepName {
        AgendaTree::Step step;
        const char* name;
        QString text;
    };
    const StepName steps[] = {
        {AgendaTree::Step::Up, "agendaUpAction", tr("Move up\tCtrl+Shift+Up")},
        {AgendaTree::Step::Down, "agendaDownAction", tr("Move down\tCtrl+Shift+Down")},
        {AgendaTree::Step::In, "agendaInAction", tr("Below the item in front\tCtrl+Shift+Right")},
        {AgendaTree::Step::Out, "agendaOutAction", tr("One level up\tCtrl+Shift+Left")}};
    for (const StepName& each : steps) {
        auto* action = new QAction(each.text, this);
        action->setObjectName(QLatin1StringView(each.name));
        connect(action, &QAction::triggered, this, [this, step = each.step] {
            if (const auto place = m_tree->placeAfter(step))
                move(m_tree->currentRow()->item.id, *place);
        });
        menu->addAction(action);
        m_itemActions.append(action);
    }
    const auto addTo = [&](QList<QAction*>& list, QAction* action) {
        menu->addAction(action);
        list.append(action);
    };
    addTo(m_itemActions, addAction(u"agendaNumberAction"_s, tr("Number…"), &MeetingAgenda::renumber));
    addTo(m_itemActions, addAction(u"agendaDeleteAction"_s, tr("Delete item"), &MeetingAgenda::removeItem));
    menu->addSeparator();
    addTo(m_itemActions,
          addAction(u"putUnderItemAction"_s, tr("Put documents under it…"), &MeetingAgenda::putDocument));
    m_takeDocument =
        addAction(u"takeFromItemAction"_s, tr("Take the document from under it"), &MeetingAgenda::takeDocument);
    menu->addAction(m_takeDocument);
    menu->addSeparator();
    m_read = addAction(u"readAgendaAction"_s, tr("Read from documents…"), &MeetingAgenda::readDocuments);
    m_read->setToolTip(tr("Read items, titles and annotations from the agenda documents that the library holds"));
    menu->addAction(m_read);
    addTo(m_agendaActions, addAction(u"adoptAgendaAction"_s, tr("Begin the adopted agenda"), &MeetingAgenda::adopt));
    addTo(m_agendaActions, addAction(u"agendaFactsAction"_s, tr("Symbols and dates…"), &MeetingAgenda::editFacts));
    addTo(m_agendaActions,
          addAction(u"removeAgendaAction"_s, tr("Delete this agenda"), &MeetingAgenda::removeAgenda));
    menu->addSeparator();
    m_export = addAction(u"exportAgendaAction"_s, tr("Save as a document…"), &MeetingAgenda::exportAgenda);
    menu->addAction(m_export);
    m_more->setMenu(menu);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint& position) { menu->popup(m_tree->viewport()->mapToGlobal(position)); });
}

void MeetingAgenda::showMeeting(domain::MeetingId meeting)
{
    m_meeting = meeting;
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (meeting.isNull())
        return;
    m_desk->ask(
        this,
        [meeting, languages = titleLanguages()](workspace::View& view) {
            return workspace::agendasOf(view, meeting, languages);
        },
        [this](const QList<AgendaPage>& pages) { showPages(pages); }, m_cancel);
}

void MeetingAgenda::showPages(const QList<AgendaPage>& pages)
{
    m_pages = pages;
    const QVariant chosen = m_version->currentData();
    m_version->clear();
    for (const AgendaPage& each : m_pages) {
        const QString name = workspace::agendaStatusName(each.agenda.status);
        m_version->addItem(each.agenda.symbol.isEmpty() ? name : name + u" · "_s + each.agenda.symbol,
                           each.agenda.id.value);
    }
    m_version->setCurrentIndex(std::max(0, m_version->findData(chosen)));
    m_version->setVisible(!m_pages.isEmpty());
    showPage();
}

const AgendaPage* MeetingAgenda::page() const
{
    const int index = m_version->currentIndex();
    return index >= 0 && index < m_pages.size() ? &m_pages[index] : nullptr;
}

void MeetingAgenda::showPage()
{
    const AgendaPage* shown = page();
    m_tree->setMovable(!m_desk->workspace->state().readOnly);
    m_tree->setPage(shown ? *shown : AgendaPage());
    QStringList remarks;
    for (const domain::AgendaRemark& remark : shown ? shown->remarks : QList<domain::AgendaRemark>())
        remarks.append(workspace::agendaRemarkText(remark));
    m_remarks->setText(remarks.join(u' '));
    m_remarks->setVisible(!remarks.isEmpty());
    m_empty->setNotice(
        tr("No agenda yet"),
        tr("It is read from the first document of the meeting and its annotations, or written here item by "
           "item."),
        m_desk->workspace->state().readOnly ? QString() : tr("Read from documents…"));
    m_stack->setCurrentIndex(shown == nullptr || shown->rows.isEmpty() ? 1 : 0);
    updateActions();
}

void MeetingAgenda::updateActions()
{
    const bool writable = !m_desk->workspace->state().readOnly;
    const bool item = m_tree->currentRow() != nullptr;
    for (QAction* action : m_itemActions)
        action->setEnabled(writable && item);
    for (QAction* action : m_agendaActions)
        action->setEnabled(writable && page() != nullptr);
    m_takeDocument->setEnabled(writable && !m_tree->currentDocument().isNull());
    m_export->setEnabled(page() != nullptr && !page()->rows.isEmpty());
    m_read->setEnabled(writable);
    m_add->setEnabled(writable);
    m_edit->setEnabled(writable && item);
}

void MeetingAgenda::addItem()
{
    const AgendaPage* shown = page();
    const AgendaRow* row = m_tree->currentRow();
    AgendaPlace place{{}, std::numeric_limits<int>::max()};
    if (row != nullptr) {
        place = {row->item.parent, 0}; // behind the chosen one
        for (const AgendaRow& each : shown->rows) {
            place.position += each.item.parent == row->item.parent ? 1 : 0;
            if (each.item.id == row->item.id)
                break;
        }
    }
    if (shown != nullptr)
        return openAgendaItemForm(m_desk, shown->agenda.id, {}, place, window());
    domain::Agenda agenda;
    agenda.meeting = m_meeting;
    openAgendaForm(m_desk, agenda, window());
}

void MeetingAgenda::editItem()
{
    if (const AgendaRow* row = m_tree->currentRow())
        openAgendaItemForm(m_desk, page()->agenda.id, row->item, {}, window());
}

void MeetingAgenda::renumber()
{
    if (const AgendaRow* row = m_tree->currentRow())
        openAgendaNumberForm(m_desk, row->item, window());
}

void MeetingAgenda::move(domain::AgendaItemId item, const AgendaPlace& place)
{
    m_desk->change(
        this, [item, place](workspace::Library& library) { return workspace::moveAgendaItem(library, item, place); },
        [this] { Q_EMIT m_desk->undoableDone(tr("The item stands elsewhere; the numbers follow.")); });
}

void MeetingAgenda::removeItem()
{
    const AgendaRow* row = m_tree->currentRow();
    if (row == nullptr)
        return;
    const auto remove = [this, item = row->item.id](bool withDocuments) {
        m_desk->change(
            this,
            [item, withDocuments](workspace::Library& library) {
                return workspace::removeAgendaItem(library, item, withDocuments);
            },
            [this] { Q_EMIT m_desk->undoableDone(tr("The item is deleted.")); });
    };
    int documents = 0;
    for (const domain::AgendaItemId each : domain::withSubItems(page()->agenda.items, row->item.id)) {
        for (const AgendaRow& other : page()->rows)
            documents += other.item.id == each ? int(other.documents.size()) : 0;
    }
    if (documents == 0)
        return remove(false);
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Delete item %1").arg(row->item.label.text()),
                        tr("%n document(s) stand under it. They stay in the library, under no item of this agenda.",
                           nullptr, documents),
                        QMessageBox::NoButton, window());
    question->setObjectName(u"removeItemQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* agree = question->addButton(tr("Delete the item"), QMessageBox::AcceptRole);
    question->addButton(QMessageBox::Cancel);
    connect(agree, &QAbstractButton::clicked, this, [remove] { remove(true); });
    question->open();
}

void MeetingAgenda::putDocument()
{
    if (const AgendaRow* row = m_tree->currentRow())
        openPutUnderItem(m_desk, row->item, page()->withoutItem, window());
}

void MeetingAgenda::takeDocument()
{
    const AgendaRow* row = m_tree->currentRow();
    const domain::DocumentId document = m_tree->currentDocument();
    if (row == nullptr || document.isNull())
        return;
    m_desk->change(
        this,
        [document, item = row->item.id](workspace::Library& library) {
            return workspace::takeFromUnderItem(library, document, item);
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("The document stands under the item no longer.")); });
}

void MeetingAgenda::readDocuments()
{
    openAgendaReading(m_desk, m_meeting, window());
}

void MeetingAgenda::adopt()
{
    const AgendaPage* shown = page();
    if (shown == nullptr)
        return;
    m_desk->change(
        this,
        [agenda = shown->agenda.id](workspace::Library& library) { return workspace::adoptAgenda(library, agenda); },
        [this] { Q_EMIT m_desk->undoableDone(tr("The adopted agenda begins as a copy of this one.")); });
}

void MeetingAgenda::editFacts()
{
    if (const AgendaPage* shown = page())
        openAgendaForm(m_desk, shown->agenda, window());
}

void MeetingAgenda::removeAgenda()
{
    const AgendaPage* shown = page();
    if (shown == nullptr)
        return;
    m_desk->change(
        this,
        [agenda = shown->agenda.id](workspace::Library& library) { return workspace::removeAgenda(library, agenda); },
        [this] { Q_EMIT m_desk->undoableDone(tr("The agenda is deleted.")); });
}

void MeetingAgenda::exportAgenda()
{
    const AgendaPage* shown = page();
    if (shown == nullptr)
        return;
    PaperRequest request;
    request.title = tr("Save the agenda");
    request.papers = {{tr("Agenda"), false}, {tr("Annotated agenda"), true}};
    request.name = shown->agenda.symbol.isEmpty() ? tr("agenda", "name of a file") : shown->agenda.symbol;
    request.endings = {u"docx"_s, u"odt"_s, u"pdf"_s};
    request.write = [agenda = shown->agenda.id](workspace::View& view, const QVariant& annotated,
                                                domain::Language language, const QString& path) {
        return workspace::exportAgenda(view, agenda, annotated.toBool(), language, path);
    };
    openPaperDialog(m_desk, request, window());
}

void MeetingAgenda::openDocument()
{
    const domain::DocumentId document = m_tree->currentDocument();
    if (!document.isNull())
        Q_EMIT m_desk->documentWanted(document);
    else if (m_edit->isEnabled())
        editItem();
}

} // namespace rapporteur::gui
