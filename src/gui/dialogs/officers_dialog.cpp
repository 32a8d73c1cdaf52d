// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/officers_dialog.h"

#include "gui/dialogs/form_dialog.h"
#include "gui/names.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"
#include "workspace/meetings.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Officer;

namespace {

constexpr QSize dialogSize{760, 420};
enum Column { Role, Name, From, Term, For, ColumnCount };
enum Shown { List, Empty };

QString fromText(const Officer& officer)
{
    if (officer.region.isEmpty() || officer.party.isEmpty())
        return officer.party + officer.region;
    return officer.party + u", "_s + officer.region;
}

} // namespace

OfficersDialog::OfficersDialog(Desk* desk, const domain::Meeting& meeting, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_meeting(meeting)
    , m_stack(new QStackedWidget)
    , m_list(new QTreeWidget)
    , m_empty(new EmptyNotice)
{
    setObjectName(u"officersDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Officers"));
    makeList();
    m_empty->setNotice(tr("No officers yet"),
                       tr("Presidents, vice-presidents, rapporteurs and other officers of the body and of this "
                          "meeting stand here with their terms."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto button = [&](const QString& name, const QString& text) {
        QPushButton* made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_add = button(u"addOfficerButton"_s, tr("Add…"));
    m_edit = button(u"editOfficerButton"_s, tr("Edit…"));
    m_remove = button(u"removeOfficerButton"_s, tr("Remove"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buttons);
    resize(dialogSize);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Officer officer;
        officer.body = m_meeting.body;
        openForm(officer);
    });
    const auto edit = [this] {
        if (const Officer* officer = chosen())
            openForm(*officer);
    };
    connect(m_edit, &QPushButton::clicked, this, edit);
    connect(m_list, &QTreeWidget::itemActivated, this, edit);
    connect(m_remove, &QPushButton::clicked, this, &OfficersDialog::removeChosen);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &OfficersDialog::updateButtons);
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, this, &OfficersDialog::reload);
    updateButtons();
    reload();
}

void OfficersDialog::makeList()
{
    m_list->setObjectName(u"officersView"_s);
    m_list->setAccessibleName(tr("Terms of officers"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Role"), tr("Name"), tr("From"), tr("Term"), tr("Of")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    for (int column = 0; column < ColumnCount; ++column)
        m_list->header()->setSectionResizeMode(
            column, column == Name || column == From ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void OfficersDialog::reload()
{
    m_desk->ask(
        this,
        [meeting = m_meeting](workspace::View& view) -> Result<QList<Officer>> {
            const auto ofMeeting = workspace::officersOf(view, meeting.body, meeting.id);
            if (!ofMeeting)
                return Failure(ofMeeting.error());
            const auto ofBody = workspace::officersOf(view, meeting.body, {});
            if (!ofBody)
                return Failure(ofBody.error());
            return *ofMeeting + *ofBody;
        },
        [this](const QList<Officer>& officers) { showOfficers(officers); });
}

void OfficersDialog::showOfficers(const QList<Officer>& officers)
{
    const Officer* before = chosen();
    const domain::OfficerId kept = before ? before->id : domain::OfficerId();
    m_officers = officers;
    m_list->clear();
    for (const Officer& officer : std::as_const(m_officers)) {
        const QString of = officer.meeting.isNull() ? tr("the body") : m_meeting.code;
        auto* item =
            new QTreeWidgetItem(m_list, QStringList{workspace::officerRoleName(officer.role), officer.name,
                                                    fromText(officer), periodText({officer.start, officer.end}), of});
        item->setToolTip(Name, plainToolTip(officer.name));
        item->setToolTip(From, plainToolTip(fromText(officer)));
        if (officer.id == kept)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_stack->setCurrentIndex(m_officers.isEmpty() ? Empty : List);
    updateButtons();
}

const Officer* OfficersDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_officers.size() ? &m_officers[row] : nullptr;
}

void OfficersDialog::updateButtons()
{
    const bool writable = !m_desk->workspace->state().readOnly;
    m_add->setEnabled(writable);
    m_edit->setEnabled(writable && chosen());
    m_remove->setEnabled(writable && chosen());
}

void OfficersDialog::openForm(const Officer& officer)
{
    auto* form =
        new FormDialog(m_desk, u"officerForm"_s, officer.id.isNull() ? tr("New officer") : tr("Officer"), this);
    Choices roles;
    for (const domain::OfficerRole role : domain::officerRoles())
        roles.append({workspace::officerRoleName(role), int(role)});
    QComboBox* role = form->addCombo(u"officerRoleCombo"_s, tr("Role:"), roles, int(officer.role));
    QLineEdit* name = form->addLine(u"officerNameEdit"_s, tr("Name of the person:"), officer.name);
    QLineEdit* party =
        form->addLine(u"officerPartyEdit"_s, tr("Comes from:"), officer.party, tr("the Government or organization"));
    QLineEdit* region = form->addLine(u"officerRegionEdit"_s, tr("Region:"), officer.region);
    const Choices scopes{{tr("the body, whatever meets"), qint64(0)},
                         {tr("this meeting: %1").arg(m_meeting.code), m_meeting.id.value}};
    QComboBox* scope = form->addCombo(u"officerScopeCombo"_s, tr("Officer of:"), scopes, officer.meeting.value);
    QLineEdit* start = form->addDay(u"officerStartEdit"_s, tr("First day:"), officer.start);
    QLineEdit* end = form->addDay(u"officerEndEdit"_s, tr("Last day:"), officer.end);
    form->finish([=] {
        const auto first = form->dayIn(start);
        const auto last = first ? form->dayIn(end) : std::nullopt;
        if (!last)
            return;
        Officer kept = officer;
        kept.role = domain::OfficerRole(role->currentData().toInt());
        kept.name = name->text().simplified();
        kept.party = party->text().simplified();
        kept.region = region->text().simplified();
        kept.meeting = domain::MeetingId{scope->currentData().toLongLong()};
        kept.start = *first;
        kept.end = *last;
        if (kept.name.isEmpty())
            return form->refuse(tr("An officer needs a name."), name);
        form->keep([kept](workspace::Library& library) { return workspace::setOfficer(library, kept); },
                   tr("The officer is kept."));
    });
}

void OfficersDialog::removeChosen()
{
    const Officer* officer = chosen();
    if (!officer)
        return;
    m_desk->change(
        this, [id = officer->id](workspace::Library& library) { return workspace::removeOfficer(library, id); },
        [this] { Q_EMIT m_desk->undoableDone(tr("The officer is removed.")); });
}

} // namespace rapporteur::gui
