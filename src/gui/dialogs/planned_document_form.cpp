// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/planned_document_form.h"

#include "gui/dialogs/form_dialog.h"
#include "gui/names.h"
#include "gui/widgets/translations_edit.h"
#include "workspace/grid.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Language;
using domain::PlanCategory;
using domain::PlannedDocument;
using domain::PlanStep;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlannedDocumentForm)
};

constexpr int mostWords = 1'000'000;
constexpr int mostPages = 10'000;

/// The kind whose series a document of a category is numbered in.
domain::DocumentKind kindOf(PlanCategory category)
{
    switch (category) {
    case PlanCategory::Information:
        return domain::DocumentKind::Information;
    case PlanCategory::InSession:
        return domain::DocumentKind::ConferenceRoom;
    default:
        return domain::DocumentKind::Working;
    }
}

Choices categoryChoices()
{
    Choices choices;
    for (const PlanCategory category : domain::planCategories())
        choices.append({workspace::planCategoryName(category), int(category)});
    return choices;
}

Choices partChoices(const domain::MeetingDetail& meeting)
{
    Choices choices;
    for (const domain::MeetingPart& part : meeting.parts) {
        const int number = int(choices.size());
        choices.append({part.firstDay().isValid()
                            ? Text::tr("Part %1, from %2").arg(number + 1).arg(dayText(part.firstDay()))
                            : Text::tr("Part %1").arg(number + 1),
                        number});
    }
    return choices;
}

Choices languageChoices()
{
    Choices choices{{Text::tr("not known", "the original language"), int(Language::Unknown)}};
    for (const Language language : domain::officialLanguages)
        choices.append({nameOf(language), int(language)});
    return choices;
}

QSpinBox* addNumber(FormDialog* form, const QString& name, const QString& label, int value, int most)
{
    auto* spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setAccessibleName(QString(label).remove(u':').trimmed());
    spin->setRange(0, most);
    spin->setGroupSeparatorShown(true);
    spin->setSpecialValueText(Text::tr("not known", "a number"));
    spin->setValue(value);
    form->addWidget(label, spin);
    return spin;
}

/// The fields of the form, for as long as it is open.
struct Fields {
    QLineEdit* symbol = nullptr;
    TranslationsEdit* titles = nullptr;
    QComboBox* category = nullptr;
    QComboBox* part = nullptr; ///< none where the meeting is held in one
    QLineEdit* items = nullptr;
    QLineEdit* unit = nullptr;
    QLineEdit* officer = nullptr;
    QComboBox* author = nullptr;
    QSpinBox* words = nullptr;
    QSpinBox* pages = nullptr;
    QComboBox* original = nullptr;
    QList<QCheckBox*> languages; ///< in the order of domain::officialLanguages
    QLineEdit* mandate = nullptr;
    QPlainTextEdit* notes = nullptr;
};

void addSymbol(FormDialog* form, Fields& fields, const PlannedDocument& document)
{
    auto* row = new QWidget;
    fields.symbol = new QLineEdit(document.symbol);
    fields.symbol->setObjectName(u"plannedSymbolEdit"_s);
    fields.symbol->setAccessibleName(Text::tr("Symbol"));
    fields.symbol->setMaxLength(200);
    auto* next = new QPushButton(Text::tr("Next free symbol"));
    next->setObjectName(u"nextSymbolButton"_s);
    next->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(fields.symbol, 1);
    layout->addWidget(next);
    form->addWidget(Text::tr("Symbol:"), row);
    QObject::connect(next, &QPushButton::clicked, form, [form, meeting = document.meeting, fields] {
        const auto* category = form->findChild<QComboBox*>(u"plannedCategoryCombo"_s);
        const domain::DocumentKind kind = kindOf(PlanCategory(category->currentData().toInt()));
        form->lookUp(
            [meeting, kind](workspace::View& view) { return workspace::nextFreeSymbol(view, meeting, kind); },
            [symbol = fields.symbol](const QString& found) { symbol->setText(found); }, fields.symbol);
    });
}

void addLanguages(FormDialog* form, Fields& fields, const PlannedDocument& document)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const Language language : domain::officialLanguages) {
        const QString code = domain::code(language).toUpper();
        auto* check = new QCheckBox(code);
        check->setObjectName(u"planned%1Check"_s.arg(code));
        check->setAccessibleName(nameOf(language));
        check->setToolTip(nameOf(language));
        check->setChecked(document.languages.contains(language));
        layout->addWidget(check);
        fields.languages.append(check);
    }
    layout->addStretch(1);
    form->addWidget(Text::tr("Languages:"), row);
    form->addRemark(Text::tr("Where no language is marked, those that are usual for the category are foreseen."));
}

Fields addFields(FormDialog* form, const domain::MeetingDetail& meeting, const PlannedDocument& document)
{
    Fields fields;
    addSymbol(form, fields, document);
    fields.titles = form->addTranslations(u"plannedTitle"_s, Text::tr("Title:"), document.titles);
    fields.category =
        form->addCombo(u"plannedCategoryCombo"_s, Text::tr("Category:"), categoryChoices(), int(document.category));
    if (meeting.parts.size() > 1)
        fields.part = form->addCombo(u"plannedPartCombo"_s, Text::tr("For:"), partChoices(meeting), document.part);
    fields.items = form->addLine(u"plannedItemsEdit"_s, Text::tr("Agenda items:"), document.agendaItems.join(u"; "_s),
                                 Text::tr("4(j); 5(d)"));
    fields.unit =
        form->addLine(u"plannedUnitEdit"_s, Text::tr("Written by:"), document.unit, Text::tr("the unit or the body"));
    fields.officer = form->addLine(u"plannedOfficerEdit"_s, Text::tr("Officer:"), document.officer);
    fields.author = form->addCombo(u"plannedAuthorCombo"_s, Text::tr("Author:"),
                                   {{Text::tr("the secretariat"), int(domain::PlanAuthor::Secretariat)},
                                    {Text::tr("somebody else"), int(domain::PlanAuthor::Other)}},
                                   int(document.author));
    fields.words = addNumber(form, u"plannedWordsSpin"_s, Text::tr("Words:"), document.words, mostWords);
    fields.words->setSingleStep(500);
    fields.pages = addNumber(form, u"plannedPagesSpin"_s, Text::tr("Pages:"), document.pages, mostPages);
    fields.original = form->addCombo(u"plannedOriginalCombo"_s, Text::tr("Original:"), languageChoices(),
                                     int(document.originalLanguage));
    addLanguages(form, fields, document);
    fields.mandate = form->addLine(u"plannedMandateEdit"_s, Text::tr("Mandate:"), document.mandate,
                                   Text::tr("MC-3/11, paragraph 2"));
    fields.notes = form->addText(u"plannedNotesEdit"_s, Text::tr("Notes:"), document.notes);
    return fields;
}

PlannedDocument entered(const Fields& fields, PlannedDocument document)
{
    document.symbol = fields.symbol->text().simplified();
    document.titles = fields.titles->texts();
    document.category = PlanCategory(fields.category->currentData().toInt());
    if (fields.part)
        document.part = fields.part->currentData().toInt();
    document.agendaItems.clear();
    for (const QString& item : fields.items->text().split(u';', Qt::SkipEmptyParts)) {
        if (!item.simplified().isEmpty())
            document.agendaItems.append(item.simplified());
    }
    document.unit = fields.unit->text().simplified();
    document.officer = fields.officer->text().simplified();
    document.author = domain::PlanAuthor(fields.author->currentData().toInt());
    document.words = fields.words->value();
    document.pages = fields.pages->value();
    document.originalLanguage = Language(fields.original->currentData().toInt());
    document.languages.clear();
    for (qsizetype i = 0; i < fields.languages.size(); ++i) {
        if (fields.languages[i]->isChecked())
            document.languages.append(domain::officialLanguages[size_t(i)]);
    }
    document.mandate = fields.mandate->text().simplified();
    document.notes = fields.notes->toPlainText().trimmed();
    return document;
}

} // namespace

void openPlannedDocumentForm(Desk* desk, const domain::MeetingDetail& meeting, const PlannedDocument& document,
                             QWidget* parent)
{
    const bool isNew = document.id.isNull();
    PlannedDocument planned = document;
    planned.meeting = meeting.meeting.id;
    auto* form = new FormDialog(desk, u"plannedDocumentForm"_s,
                                isNew ? Text::tr("Plan a document") : Text::tr("Planned document"), parent);
    const Fields fields = addFields(form, meeting, planned);
    form->finish([form, fields, planned, isNew] {
        const PlannedDocument kept = entered(fields, planned);
        if (kept.symbol.isEmpty() && kept.titles.isEmpty())
            return form->refuse(Text::tr("A planned document needs a symbol or a title."), fields.symbol);
        form->keep([kept](workspace::Library& library) { return workspace::setPlannedDocument(library, kept); },
                   isNew ? Text::tr("The document is planned.") : Text::tr("The planned document is changed."));
    });
}

namespace {

/// What a person said of a step so far.
domain::FixedStep fixedStepOf(const PlannedDocument& document, PlanStep step)
{
    for (const domain::FixedStep& each : document.steps) {
        if (each.step == step)
            return each;
    }
    domain::FixedStep none;
    none.step = step;
    return none;
}

/// One change, whether the day, the doing, or both are new.
Result<void> keepStep(workspace::Library& library, PlannedDocument document, const domain::FixedStep& before,
                      const domain::FixedStep& after)
{
    const bool otherDay = before.fixedOn != after.fixedOn || before.reason != after.reason;
    if (!otherDay)
        return workspace::setStepDone(library, document.id, after.step, after.doneOn);
    if (before.doneOn == after.doneOn)
        return workspace::fixStep(library, document.id, after.step, after.fixedOn, after.reason);
    document.steps.removeIf([&](const domain::FixedStep& each) { return each.step == after.step; });
    document.steps.append(after);
    const auto kept = workspace::setPlannedDocument(library, document);
    if (!kept)
        return Failure(kept.error());
    return {};
}

} // namespace

void openPlanStepForm(Desk* desk, const workspace::PlanRow& row, QWidget* parent)
{
    if (row.steps.isEmpty())
        return;
    auto* form = new FormDialog(desk, u"planStepForm"_s, Text::tr("Days of a planned document"), parent);
    Choices choices;
    for (const domain::StepDay& step : row.steps)
        choices.append({workspace::planStepName(step.step), int(step.step)});
    // What is not done yet is what a person comes for.
    const auto open = std::find_if(row.steps.begin(), row.steps.end(),
                                   [](const domain::StepDay& step) { return !step.isDone(); });
    const PlanStep first = open == row.steps.end() ? row.steps.last().step : open->step;
    QComboBox* step = form->addCombo(u"planStepCombo"_s, Text::tr("Step:"), choices, int(first));
    auto* byRule = new QLabel;
    byRule->setObjectName(u"stepByRuleLabel"_s);
    byRule->setTextFormat(Qt::PlainText);
    form->addWidget(Text::tr("By the rules:"), byRule);
    QLineEdit* fixedOn = form->addDay(u"stepFixedEdit"_s, Text::tr("Fixed on:"), {});
    QLineEdit* reason =
        form->addLine(u"stepReasonEdit"_s, Text::tr("Reason:"), {}, Text::tr("why another day than by the rules"));
    QLineEdit* doneOn = form->addDay(u"stepDoneEdit"_s, Text::tr("Done on:"), {});
    const auto show = [=, steps = row.steps, document = row.document] {
        const auto chosen = PlanStep(step->currentData().toInt());
        for (const domain::StepDay& each : steps) {
            if (each.step == chosen)
                byRule->setText(each.byRule.isValid() ? dayText(each.byRule) : Text::tr("no day"));
        }
        const domain::FixedStep fixed = fixedStepOf(document, chosen);
        fixedOn->setText(fixed.fixedOn.toString(Qt::ISODate));
        reason->setText(fixed.reason);
        doneOn->setText(fixed.doneOn.toString(Qt::ISODate));
    };
    show();
    QObject::connect(step, &QComboBox::currentIndexChanged, form, show);
    form->finish([=, document = row.document] {
        const auto day = form->dayIn(fixedOn);
        const auto done = day ? form->dayIn(doneOn) : std::nullopt;
        if (!done)
            return;
        domain::FixedStep after{PlanStep(step->currentData().toInt()), *day, reason->text().simplified(), *done};
        if (!day->isValid())
            after.reason.clear();
        else if (after.reason.isEmpty())
            return form->refuse(Text::tr("A day that is fixed needs a reason."), reason);
        const domain::FixedStep before = fixedStepOf(document, after.step);
        if (before == after)
            return form->reject();
        form->keep([document, before,
                    after](workspace::Library& library) { return keepStep(library, document, before, after); },
                   Text::tr("The step is changed."));
    });
}

void openPlanStateForm(Desk* desk, const workspace::PlanRow& row, QWidget* parent)
{
    using domain::DocumentStatus;
    constexpr int byDates = -1;
    auto* form = new FormDialog(desk, u"planStateForm"_s, Text::tr("State of a planned document"), parent);
    Choices choices{{Text::tr("as dates and files show"), byDates}};
    for (const auto state : {DocumentStatus::Planned, DocumentStatus::Awaited, DocumentStatus::Received,
                             DocumentStatus::Clearance, DocumentStatus::Submitted, DocumentStatus::Editing,
                             DocumentStatus::Issued, DocumentStatus::OnHold, DocumentStatus::Withdrawn})
        choices.append({nameOf(state), int(state)});
    const domain::PlannedDocument& document = row.document;
    QComboBox* state = form->addCombo(u"planStateCombo"_s, Text::tr("State:"), choices,
                                      document.state ? int(*document.state) : byDates);
    QLineEdit* reason = form->addLine(u"planStateReasonEdit"_s, Text::tr("Reason:"), document.stateReason);
    form->addRemark(Text::tr("It is now: %1").arg(nameOf(row.state)));
    form->finish([=, id = document.id] {
        const int chosen = state->currentData().toInt();
        const QString why = reason->text().simplified();
        if (chosen != byDates && why.isEmpty())
            return form->refuse(Text::tr("A state that is set by a person needs a reason."), reason);
        const std::optional<DocumentStatus> set =
            chosen == byDates ? std::nullopt : std::optional(DocumentStatus(chosen));
        form->keep(
            [id, set, why](workspace::Library& library) {
                return workspace::setPlanState(library, id, set, set ? why : QString());
            },
            Text::tr("The state is changed."));
    });
}

} // namespace rapporteur::gui
