// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/mandate_panel.h"

#include "gui/desk.h"
#include "gui/dialogs/status_dialog.h"
#include "gui/models/mandate_list_model.h"
#include "gui/names.h"
#include "gui/register_names.h"
#include "gui/settings.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Evidence;
using domain::MandateId;
using domain::MandateState;
using store::MandateRecord;

namespace {

enum Role { MandateRole = Qt::UserRole, DocumentRole, AddressRole };
enum Column { What, Whom, Due, Status, ColumnCount };

QString mandateText(const MandateRecord& record, domain::Language language)
{
    const auto& texts = record.mandate.texts;
    const domain::MandateText text = texts.contains(language) ? texts.value(language)
                                     : texts.isEmpty()        ? domain::MandateText{}
                                                              : texts.first();
    QStringList parts{text.verb.isEmpty() ? workspace::categoryName(record.mandate.category) : text.verb,
                      text.deliverable, text.condition};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString entryText(const domain::StatusEntry& entry)
{
    const QString status = workspace::statusName(entry.status);
    return entry.note.isEmpty() ? status : MandatePanel::tr("%1: %2", "status and note").arg(status, entry.note);
}

} // namespace

MandatePanel::MandatePanel(Desk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_head(textLabel(TextSize::Section))
    , m_list(new QTreeWidget)
{
    setObjectName(u"mandatePanel"_s);
    setAccessibleName(tr("What the paragraph asks"));
    m_list->setObjectName(u"mandatesView"_s);
    m_list->setAccessibleName(tr("Mandates of the paragraph"));
    m_list->setHeaderLabels({tr("What"), tr("Asked of"), tr("Due"), tr("Status")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (const int column : {int(Whom), int(Due), int(Status)})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    const auto button = [](const QString& name, const QString& icon, const QString& text) {
        auto* made = new QPushButton(QIcon::fromTheme(icon), text);
        made->setObjectName(name);
        return made;
    };
    m_status = button(u"addStatusButton"_s, u"view-task-add"_s, tr("Add status…"));
    m_confirm = button(u"confirmMandateButton"_s, u"dialog-ok-apply"_s, tr("Confirm"));
    m_reject = button(u"rejectMandateButton"_s, u"dialog-cancel"_s, tr("Not a mandate"));
    makeMenu();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_head, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_status, m_confirm, m_reject, m_more})
        buttons->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(buttons);
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MandatePanel::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &MandatePanel::openEvidence);
    connect(m_status, &QPushButton::clicked, this, &MandatePanel::addStatus);
    connect(m_confirm, &QPushButton::clicked, this, &MandatePanel::confirm);
    connect(m_reject, &QPushButton::clicked, this, &MandatePanel::reject);
    updateButtons();
}

void MandatePanel::makeMenu()
{
    m_more = new QToolButton;
    m_more->setObjectName(u"mandateMenuButton"_s);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about mandates"));
    m_more->setIcon(QIcon::fromTheme(u"document-edit"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    const auto entry = [&](const char* name, const QString& icon, const QString& text, const QKeySequence& key,
                           auto run) {
        QAction* action = menu->addAction(QIcon::fromTheme(icon), text);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action); // a shortcut of a menu that is not open works through its widget
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    using Purpose = MandateDialog::Purpose;
    m_correct = entry("correctMandateAction", u"document-edit"_s, tr("Correct…"), Qt::Key_F2,
                      [this] { openForm(Purpose::Correct); });
    m_split = entry("splitMandateAction", u"split"_s, tr("Split…"), QKeySequence(u"Ctrl+Shift+S"_s),
                    [this] { openForm(Purpose::Split); });
    m_add = entry("addMandateAction", u"list-add"_s, tr("Add a mandate…"), Qt::Key_Insert,
                  [this] { openForm(Purpose::Add); });
    m_remove = entry("removeMandateAction", u"edit-delete"_s, tr("Delete"), Qt::Key_Delete, [this] { remove(); });
    m_more->setMenu(menu);
    const auto key = [this](const QString& keys, auto run) {
        auto* shortcut = new QShortcut(QKeySequence(keys), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(u"S"_s, [this] { m_status->click(); });
    key(u"C"_s, [this] { m_confirm->click(); });
    key(u"R"_s, [this] { m_reject->click(); });
}

void MandatePanel::show(const store::DecisionRecord& record, domain::DecisionNodeId node)
{
    const MandateId current = currentMandate();
    m_record = record;
    m_node = node;
    m_list->clear();
    QString path;
    for (const domain::DecisionNode& each : record.decision.nodes) {
        if (each.id == node)
            path = each.path;
    }
    for (const MandateRecord& mandate : record.mandates) {
        if (mandate.mandate.node == node)
            addMandate(mandate, Settings::contentLanguage());
    }
    QString name = paragraphName(path);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    m_head->setText(
        path.isEmpty()
            ? QString()
            : tr("%1: %n mandate(s)", "paragraph and what it asks", m_list->topLevelItemCount()).arg(isolated(name)));
    if (m_list->topLevelItemCount() == 0 && !path.isEmpty()) {
        auto* reason =
            new QTreeWidgetItem(m_list, {tr("It asks nothing of anybody. Where it does: More, Add a mandate.")});
        reason->setFlags(Qt::NoItemFlags);
        reason->setFirstColumnSpanned(true);
    }
    m_list->expandAll();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (i == 0 || m_list->topLevelItem(i)->data(What, MandateRole).toLongLong() == current.value)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
    updateButtons();
}

void MandatePanel::addMandate(const MandateRecord& record, domain::Language language)
{
    const domain::Mandate& mandate = record.mandate;
    QString status = mandate.operational ? workspace::statusName(record.status) : tr("Informational");
    if (record.overdue)
        status = tr("%1, overdue").arg(status);
    if (mandate.state != MandateState::Confirmed)
        status = tr("%1 (%2)", "status, and whether the mandate is confirmed")
                     .arg(status, workspace::mandateStateName(mandate.state));
    auto* item = new QTreeWidgetItem(
        m_list, {mandateText(record, language), addresseesText(mandate), workspace::dueName(record.due), status});
    item->setData(What, MandateRole, mandate.id.value);
    item->setToolTip(What, plainToolTip(item->text(What)));
    if (record.overdue)
        item->setIcon(Status, QIcon::fromTheme(u"dialog-warning"_s));
    QHash<domain::StatusEntryId, QTreeWidgetItem*> entryItems;
    for (const domain::StatusEntry& entry : record.entries) {
        auto* line = new QTreeWidgetItem(item, {entryText(entry), entry.author, {}, dayText(entry.asAt)});
        line->setData(What, MandateRole, mandate.id.value);
        line->setIcon(What, QIcon::fromTheme(u"view-calendar-tasks"_s));
        line->setToolTip(What, plainToolTip(entry.note));
        entryItems.insert(entry.id, line);
    }
    for (const Evidence& evidence : record.evidence) {
        auto* line = new QTreeWidgetItem(
            entryItems.value(evidence.entry, item),
            {evidence.shown, workspace::evidenceKindName(evidence.kind), {}, dayText(evidence.recordedAt.date())});
        line->setData(What, MandateRole, mandate.id.value);
        line->setData(What, DocumentRole, evidence.document.value);
        if (evidence.kind == domain::EvidenceKind::Address)
            line->setData(What, AddressRole, evidence.reference);
        line->setIcon(What, QIcon::fromTheme(u"mail-attachment"_s));
        line->setToolTip(What, plainToolTip(evidence.note));
    }
}

MandateId MandatePanel::currentMandate() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? MandateId{item->data(What, MandateRole).toLongLong()} : MandateId();
}

const MandateRecord* MandatePanel::currentRecord() const
{
    const MandateId mandate = currentMandate();
    for (const MandateRecord& record : m_record.mandates) {
        if (!mandate.isNull() && record.mandate.id == mandate)
            return &record;
    }
    return nullptr;
}

void MandatePanel::updateButtons()
{
    const bool writable = !m_desk->workspace->state().readOnly;
    const MandateRecord* record = writable ? currentRecord() : nullptr;
    m_status->setEnabled(record);
    m_confirm->setEnabled(record && record->mandate.state != MandateState::Confirmed);
    m_reject->setEnabled(record && record->mandate.state != MandateState::Rejected);
    for (QAction* action : {m_correct, m_split, m_remove})
        action->setEnabled(record);
    m_add->setEnabled(writable && !m_node.isNull());
}

void MandatePanel::openForm(MandateDialog::Purpose purpose)
{
    domain::Mandate mandate;
    if (purpose == MandateDialog::Purpose::Add) {
        mandate.node = m_node;
    } else if (const MandateRecord* record = currentRecord()) {
        mandate = record->mandate;
    } else {
        return;
    }
    (new MandateDialog(m_desk, purpose, mandate, m_record.decision.body, window()))->open();
}

void MandatePanel::remove()
{
    change(tr("The mandate is deleted."), [mandate = currentMandate()](workspace::Library& library) {
        return workspace::removeMandate(library, mandate);
    });
}

void MandatePanel::change(const QString& done, std::function<Result<void>(workspace::Library&)> change)
{
    m_desk->change(this, std::move(change), [this, done] { Q_EMIT m_desk->undoableDone(done); });
}

void MandatePanel::confirm()
{
    change(tr("The mandate is confirmed."), [mandate = currentMandate()](workspace::Library& library) {
        return workspace::confirmMandates(library, {mandate});
    });
}

void MandatePanel::reject()
{
    change(tr("The proposal is rejected."), [mandate = currentMandate()](workspace::Library& library) {
        return workspace::rejectMandates(library, {mandate});
    });
}

void MandatePanel::addStatus()
{
    if (!currentMandate().isNull())
        (new StatusDialog(m_desk, {currentMandate()}, window()))->open();
}

void MandatePanel::openEvidence(QTreeWidgetItem* item)
{
    const domain::DocumentId document{item->data(What, DocumentRole).toLongLong()};
    if (!document.isNull())
        return Q_EMIT m_desk->documentWanted(document);
    const QUrl address(item->data(What, AddressRole).toString(), QUrl::StrictMode);
    if (address.scheme() == "https"_L1 || address.scheme() == "http"_L1)
        QDesktopServices::openUrl(address);
}

} // namespace rapporteur::gui
