// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/agenda_forms.h"

#include "gui/dialogs/form_dialog.h"
#include "gui/names.h"
#include "gui/settings.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"
#include "gui/widgets/translations_edit.h"
#include "workspace/meetings.h"
#include "workspace/queries.h"

#include <QCheckBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::AgendaFate;
using domain::AgendaItem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AgendaForms)
};

constexpr QSize readingSize{760, 480};
constexpr int annotationLines = 6;

/// The meeting that is typed; null for an empty text.
Result<domain::MeetingId> meetingOf(workspace::View& view, const QString& typed)
{
    return typed.trimmed().isEmpty() ? Result<domain::MeetingId>(domain::MeetingId())
                                     : workspace::meetingCalled(view, typed);
}

} // namespace

void openAgendaItemForm(Desk* desk, domain::AgendaId agenda, const AgendaItem& item, const domain::AgendaPlace& place,
                        QWidget* parent)
{
    const bool isNew = item.id.isNull();
    auto* form = new FormDialog(desk, u"agendaItemDialog"_s,
                                isNew ? Text::tr("New item") : Text::tr("Item %1").arg(item.label.text()), parent);
    auto* titles = form->addTranslations(u"agendaItemTitle"_s, Text::tr("Title:"), item.titles);
    auto* annotations =
        form->addTranslations(u"agendaItemAnnotation"_s, Text::tr("Annotation:"), item.annotations, annotationLines);
    auto* heading =
        form->addCheck(u"agendaItemHeadingCheck"_s, Text::tr("Only a heading over its sub-items"), item.headingOnly);
    auto* topic = form->addLine(u"agendaItemTopicEdit"_s, Text::tr("Topic:"), item.topic,
                                Text::tr("links it with items of other meetings"));
    Choices fates{{Text::tr("taken up as it stands"), int(AgendaFate::None)}};
    for (const AgendaFate fate : {AgendaFate::Added, AgendaFate::Deferred, AgendaFate::Withdrawn})
        fates.append({workspace::agendaFateName(fate), int(fate)});
    auto* fate = form->addCombo(u"agendaItemFateCombo"_s, Text::tr("State:"), fates, int(item.fate));
    auto* meeting =
        form->addLine(u"agendaItemMeetingEdit"_s, Text::tr("Deferred to:"), {}, Text::tr("such as COP-5"));
    auto* reason = form->addLine(u"agendaItemReasonEdit"_s, Text::tr("Reason:"), item.reason);
    const auto showFate = [=] {
        meeting->setEnabled(AgendaFate(fate->currentData().toInt()) == AgendaFate::Deferred);
        reason->setEnabled(AgendaFate(fate->currentData().toInt()) != AgendaFate::None);
    };
    QObject::connect(fate, &QComboBox::currentIndexChanged, form, showFate);
    showFate();
    struct Offered {
        QStringList topics;
        QString meeting;
    };
    desk->ask(
        form,
        [to = item.deferredTo](workspace::View& view) -> Result<Offered> {
            const auto topics = workspace::agendaTopics(view);
            if (!topics)
                return Failure(topics.error());
            Offered offered{*topics, {}};
            if (!to.isNull()) {
                if (const auto detail = workspace::meetingDetail(view, to))
                    offered.meeting = detail->meeting.code;
            }
            return offered;
        },
        [=](const Offered& offered) {
            auto* completer = new QCompleter(offered.topics, topic);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            topic->setCompleter(completer);
            if (meeting->text().isEmpty())
                meeting->setText(offered.meeting);
        });
    form->finish([=] {
        AgendaItem kept = item;
        kept.titles = titles->texts();
        kept.annotations = annotations->texts();
        kept.headingOnly = heading->isChecked();
        kept.topic = topic->text();
        kept.fate = AgendaFate(fate->currentData().toInt());
        kept.reason = kept.fate == AgendaFate::None ? QString() : reason->text();
        const QString typed = kept.fate == AgendaFate::Deferred ? meeting->text() : QString();
        form->lookUp([typed](workspace::View& view) { return meetingOf(view, typed); },
                     [=](domain::MeetingId to) {
                         AgendaItem whole = kept;
                         whole.deferredTo = to;
                         form->keep(
                             [=](workspace::Library& library) -> Result<void> {
                                 if (!isNew)
                                     return workspace::setAgendaItem(library, whole);
                                 const auto added = workspace::addAgendaItem(library, agenda, whole, place);
                                 return added ? Result<void>() : Result<void>(Failure(added.error()));
                             },
                             isNew ? Text::tr("The item is on the agenda.") : Text::tr("The item is changed."));
                     },
                     meeting);
    });
}

void openAgendaNumberForm(Desk* desk, const AgendaItem& item, QWidget* parent)
{
    auto* form =
        new FormDialog(desk, u"agendaNumberDialog"_s, Text::tr("Number of item %1").arg(item.label.text()), parent);
    auto* number =
        form->addLine(u"agendaNumberEdit"_s, Text::tr("Number:"), item.label.text(), Text::tr("such as 5 (b)"));
    form->finish([=] {
        const domain::AgendaLabel label = domain::agendaLabel(number->text());
        if (label.isNull())
            return form->refuse(Text::tr("“%1” is no number of an item. Write it as 5 or 5 (b).").arg(number->text()),
                                number);
        form->keep([id = item.id,
                    label](workspace::Library& library) { return workspace::setAgendaLabel(library, id, label); },
                   Text::tr("The item has another number."));
    });
}

void openAgendaForm(Desk* desk, const domain::Agenda& agenda, QWidget* parent)
{
    auto* form = new FormDialog(desk, u"agendaDialog"_s,
                                agenda.id.isNull() ? Text::tr("New agenda") : Text::tr("Agenda"), parent);
    auto* status = form->addCombo(
        u"agendaStatusCombo"_s, Text::tr("Version:"),
        {{workspace::agendaStatusName(domain::AgendaStatus::Provisional), int(domain::AgendaStatus::Provisional)},
         {workspace::agendaStatusName(domain::AgendaStatus::Adopted), int(domain::AgendaStatus::Adopted)}},
        int(agenda.status));
    auto* symbol =
        form->addLine(u"agendaSymbolEdit"_s, Text::tr("Symbol:"), agenda.symbol, Text::tr("such as UNEP/MC/COP.4/1"));
    auto* annotated = form->addLine(u"agendaAnnotatedEdit"_s, Text::tr("Annotated in:"), agenda.annotatedSymbol,
                                    Text::tr("such as UNEP/MC/COP.4/1/Add.1"));
    auto* adopted = form->addDay(u"agendaAdoptedEdit"_s, Text::tr("Adopted on:"), agenda.adoptedOn);
    auto* notes = form->addLine(u"agendaNotesEdit"_s, Text::tr("Notes:"), agenda.notes);
    form->finish([=] {
        const auto day = form->dayIn(adopted);
        if (!day)
            return;
        domain::Agenda kept = agenda;
        kept.status = domain::AgendaStatus(status->currentData().toInt());
        kept.symbol = symbol->text();
        kept.annotatedSymbol = annotated->text();
        kept.adoptedOn = *day;
        kept.notes = notes->text();
        form->keep([kept](workspace::Library& library) { return workspace::setAgendaFacts(library, kept); },
                   Text::tr("The agenda is kept."));
    });
}

void openPutUnderItem(Desk* desk, const AgendaItem& item, const QList<workspace::AgendaDocument>& loose,
                      QWidget* parent)
{
    auto* form = new FormDialog(desk, u"putUnderItemDialog"_s,
                                Text::tr("Documents under item %1").arg(item.label.text()), parent);
    auto* list = new QTreeWidget;
    list->setObjectName(u"looseDocumentsView"_s);
    list->setAccessibleName(Text::tr("Documents of the meeting that stand under no item"));
    list->setHeaderHidden(true);
    list->setColumnCount(2);
    list->setRootIsDecorated(false);
    list->setItemDelegate(new ListDelegate(list));
    for (const workspace::AgendaDocument& document : loose) {
        auto* row = new QTreeWidgetItem(list, {document.symbols.join(u" · "_s), document.title});
        row->setCheckState(0, Qt::Unchecked);
        row->setData(0, Qt::UserRole, document.document.value);
        row->setToolTip(1, plainToolTip(document.title));
    }
    list->resizeColumnToContents(0);
    if (loose.isEmpty())
        form->addRemark(Text::tr("Every document of the meeting stands under some item."));
    else
        form->addWidget(Text::tr("Under no item:"), list);
    list->setVisible(!loose.isEmpty());
    if (loose.isEmpty())
        list->setParent(form);
    auto* symbol =
        form->addLine(u"putSymbolEdit"_s, Text::tr("Or another:"), {}, Text::tr("symbol, such as UNEP/MC/COP.4/28"));
    form->finish([=] {
        QList<domain::DocumentId> chosen;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (list->topLevelItem(i)->checkState(0) == Qt::Checked)
                chosen.append(domain::DocumentId{list->topLevelItem(i)->data(0, Qt::UserRole).toLongLong()});
        }
        const auto put = [=](const QList<domain::DocumentId>& documents) {
            form->keep([documents, id = item.id](
                           workspace::Library& library) { return workspace::putUnderItem(library, documents, id); },
                       Text::tr("%n document(s) stand under the item.", nullptr, int(documents.size())));
        };
        const QString typed = symbol->text().trimmed();
        if (typed.isEmpty() && chosen.isEmpty())
            return form->refuse(Text::tr("Choose a document, or write its symbol."), symbol);
        if (typed.isEmpty())
            return put(chosen);
        form->lookUp(
            [typed](workspace::View& view) -> Result<domain::DocumentId> {
                const auto found = workspace::documentsCalled(view, typed, 1);
                if (!found)
                    return Failure(found.error());
                if (found->isEmpty())
                    return fail(ErrorCode::NotFound, {typed});
                return found->first();
            },
            [=](domain::DocumentId document) { put(chosen + QList{document}); }, symbol);
    });
}

void openAgendaReading(Desk* desk, domain::MeetingId meeting, QWidget* parent)
{
    desk->ask(
        parent, [meeting](workspace::View& view) { return workspace::readAgenda(view, meeting); },
        [=](const workspace::AgendaReading& reading) {
            if (reading.items.isEmpty())
                return Q_EMIT desk->message(Text::tr("The library holds no agenda of this meeting: import its first "
                                                     "document (…/1) and its annotations (…/1/Add.1)."));
            if (!reading.changesAnything())
                return Q_EMIT desk->message(Text::tr("The agenda says all that its documents say."));
            auto* form = new FormDialog(desk, u"agendaReadingDialog"_s, Text::tr("Read the agenda"), parent);
            QStringList symbols{reading.symbol, reading.annotatedSymbol};
            symbols.removeAll(QString());
            form->addRemark(Text::tr("What %1 would change:").arg(symbols.join(u", "_s)));
            auto* list = new QTreeWidget;
            list->setObjectName(u"agendaReadingView"_s);
            list->setAccessibleName(Text::tr("What would change"));
            list->setHeaderLabels({Text::tr("Item"), Text::tr("What"), Text::tr("Language"), Text::tr("Text")});
            list->setRootIsDecorated(false);
            list->setUniformRowHeights(true);
            for (const workspace::AgendaReadingLine& line : reading.lines) {
                auto* row = new QTreeWidgetItem(
                    list, {line.label, workspace::agendaChangeName(line.change),
                           line.language == domain::Language::Unknown ? QString() : nameOf(line.language),
                           (line.after.isEmpty() ? line.before : line.after).section(u'\n', 0, 0)});
                row->setToolTip(
                    3, plainToolTip(line.before.isEmpty() ? line.after : line.before + u" → "_s + line.after));
            }
            for (int column = 0; column < 3; ++column)
                list->resizeColumnToContents(column);
            list->setCurrentItem(list->topLevelItem(0));
            form->addWidget({}, list);
            form->finish([=] {
                form->keep([reading](workspace::Library& library) { return workspace::takeAgenda(library, reading); },
                           Text::tr("The agenda is read from its documents."));
            });
            form->resize(readingSize);
        });
}

} // namespace rapporteur::gui
