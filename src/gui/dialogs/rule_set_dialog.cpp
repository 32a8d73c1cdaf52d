// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/rule_set_dialog.h"

#include "gui/dialogs/form_dialog.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::DeadlineRule;
using domain::PlanCategory;
using domain::RuleSet;
using domain::WordLimit;

namespace {

constexpr QSize dialogSize{640, 520};
constexpr int mostOffset = 1'000;
constexpr int mostWords = 1'000'000;
enum Column { Category, What, Rule, ColumnCount };

Choices categoryChoices()
{
    Choices choices;
    for (const PlanCategory category : domain::planCategories())
        choices.append({workspace::planCategoryName(category), int(category)});
    return choices;
}

QString authorName(domain::PlanAuthor author)
{
    return author == domain::PlanAuthor::Secretariat
               ? RuleSetDialog::tr("length, of the secretariat", "a limit of words")
               : RuleSetDialog::tr("length, of others", "a limit of words");
}

QSpinBox* addSpin(FormDialog* form, const QString& name, const QString& label, const QString& spoken, int value,
                  int least, int most)
{
    auto* spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setAccessibleName(spoken);
    spin->setRange(least, most);
    spin->setGroupSeparatorShown(true);
    spin->setValue(value);
    form->addWidget(label, spin);
    return spin;
}

QPushButton* addButton(QBoxLayout* bar, const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    bar->addWidget(button);
    return button;
}

} // namespace

RuleSetDialog::RuleSetDialog(Desk* desk, domain::RuleSetId rules, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_wanted(rules)
    , m_set(new QComboBox)
    , m_source(textLabel(TextSize::Secondary))
    , m_list(new QTreeWidget)
{
    setObjectName(u"ruleSetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rules of deadlines"));
    m_set->setObjectName(u"ruleSetChoice"_s);
    m_set->setAccessibleName(tr("Set of rules"));
    m_source->setObjectName(u"ruleSourceLabel"_s);
    m_list->setObjectName(u"rulesView"_s);
    m_list->setAccessibleName(tr("Deadlines and limits of the set"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Category"), tr("What"), tr("Rule")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(Category, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_set);
    layout->addLayout(makeSets());
    layout->addWidget(m_source);
    layout->addWidget(m_list, 1);
    layout->addLayout(makeRules());
    layout->addWidget(buttons);
    resize(dialogSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_set, &QComboBox::currentIndexChanged, this, &RuleSetDialog::showSet);
    connect(m_list, &QTreeWidget::itemActivated, this, &RuleSetDialog::editChosen);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RuleSetDialog::updateButtons);
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, this, &RuleSetDialog::reload);
    updateButtons();
    reload();
}

QLayout* RuleSetDialog::makeSets()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    m_addSet = addButton(bar, u"addRuleSetButton"_s, tr("New set…"));
    m_editSet = addButton(bar, u"editRuleSetButton"_s, tr("Name and source…"));
    m_removeSet = addButton(bar, u"removeRuleSetButton"_s, tr("Remove the set"));
    bar->addStretch(1);
    connect(m_addSet, &QPushButton::clicked, this, [this] {
        RuleSet rules; // begins with what the shown one says
        if (const RuleSet* shown = chosenSet())
            rules = *shown;
        rules.id = {};
        rules.name.clear();
        openSetForm(rules);
    });
    connect(m_editSet, &QPushButton::clicked, this, [this] {
        if (const RuleSet* rules = chosenSet())
            openSetForm(*rules);
    });
    connect(m_removeSet, &QPushButton::clicked, this, &RuleSetDialog::removeSet);
    return bar;
}

QLayout* RuleSetDialog::makeRules()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    m_addRule = addButton(bar, u"addRuleButton"_s, tr("Add a deadline…"));
    m_addLimit = addButton(bar, u"addLimitButton"_s, tr("Add a limit of words…"));
    m_edit = addButton(bar, u"editRuleButton"_s, tr("Edit…"));
    m_remove = addButton(bar, u"removeRuleButton"_s, tr("Remove"));
    bar->addStretch(1);
    connect(m_addRule, &QPushButton::clicked, this, [this] { openRuleForm(-1); });
    connect(m_addLimit, &QPushButton::clicked, this, [this] { openLimitForm(-1); });
    connect(m_edit, &QPushButton::clicked, this, &RuleSetDialog::editChosen);
    connect(m_remove, &QPushButton::clicked, this, &RuleSetDialog::removeChosen);
    return bar;
}

void RuleSetDialog::reload()
{
    m_desk->ask(
        this, [](workspace::View& view) { return workspace::ruleSets(view); },
        [this](const QList<RuleSet>& sets) { showSets(sets); });
}

void RuleSetDialog::showSets(const QList<RuleSet>& sets)
{
    qint64 wanted = m_wanted.isNull() ? m_set->currentData().toLongLong() : m_wanted.value;
    m_wanted = {};
    for (const RuleSet& rules : sets) { // one that was just added is what a person works on
        const auto isIt = [&rules](const RuleSet& before) { return before.id == rules.id; };
        if (!m_sets.isEmpty() && std::none_of(m_sets.begin(), m_sets.end(), isIt))
            wanted = rules.id.value;
    }
    m_sets = sets;
    {
        const QSignalBlocker blocker(m_set);
        m_set->clear();
        for (const RuleSet& rules : std::as_const(m_sets))
            m_set->addItem(rules.name, rules.id.value);
        m_set->setCurrentIndex(std::max(0, m_set->findData(wanted)));
    }
    showSet();
}

void RuleSetDialog::showSet()
{
    const int current = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    const RuleSet* rules = chosenSet();
    m_source->setText(rules ? rules->source : QString());
    m_source->setVisible(!m_source->text().isEmpty());
    if (rules) {
        for (const DeadlineRule& rule : rules->rules)
            new QTreeWidgetItem(m_list,
                                QStringList{workspace::planCategoryName(rule.category),
                                            workspace::planStepName(rule.step), workspace::deadlineRuleText(rule)});
        for (const WordLimit& limit : rules->limits)
            new QTreeWidgetItem(m_list,
                                QStringList{workspace::planCategoryName(limit.category), authorName(limit.author),
                                            tr("at most %n word(s)", nullptr, limit.words)});
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::min(current, m_list->topLevelItemCount() - 1)));
    updateButtons();
}

const RuleSet* RuleSetDialog::chosenSet() const
{
    const int index = m_set->currentIndex();
    return index >= 0 && index < m_sets.size() ? &m_sets[index] : nullptr;
}

void RuleSetDialog::updateButtons()
{
    const bool writable = !m_desk->workspace->state().readOnly && chosenSet();
    m_addSet->setEnabled(writable);
    m_editSet->setEnabled(writable);
    m_removeSet->setEnabled(writable && m_sets.size() > 1);
    m_addRule->setEnabled(writable);
    m_addLimit->setEnabled(writable);
    m_edit->setEnabled(writable && m_list->currentItem());
    m_remove->setEnabled(writable && m_list->currentItem());
}

void RuleSetDialog::openSetForm(const RuleSet& rules)
{
    auto* form = new FormDialog(m_desk, u"ruleSetForm"_s,
                                rules.id.isNull() ? tr("New set of rules") : tr("Set of rules"), this);
    QLineEdit* name = form->addLine(u"ruleSetNameEdit"_s, tr("Name:"), rules.name);
    QLineEdit* source =
        form->addLine(u"ruleSetSourceEdit"_s, tr("Source:"), rules.source, tr("where the rules stand"));
    if (rules.id.isNull())
        form->addRemark(tr("It begins with the deadlines and limits of the set that is shown."));
    form->finish([=] {
        RuleSet kept = rules;
        kept.name = name->text().simplified();
        kept.source = source->text().simplified();
        if (kept.name.isEmpty())
            return form->refuse(tr("A set of rules needs a name."), name);
        form->keep([kept](workspace::Library& library) { return workspace::setRuleSet(library, kept); },
                   tr("The set of rules is kept."));
    });
}

void RuleSetDialog::removeSet()
{
    const RuleSet* rules = chosenSet();
    if (!rules)
        return;
    m_desk->change(
        this, [id = rules->id](workspace::Library& library) { return workspace::removeRuleSet(library, id); },
        [this] { Q_EMIT m_desk->undoableDone(tr("The set of rules is removed.")); });
}

void RuleSetDialog::openRuleForm(int place)
{
    const RuleSet* shown = chosenSet();
    if (!shown)
        return;
    const DeadlineRule rule = place >= 0 ? shown->rules[place] : DeadlineRule();
    auto* form = new FormDialog(m_desk, u"ruleForm"_s, tr("Deadline"), this);
    Choices steps;
    for (const domain::PlanStep step : domain::planSteps())
        steps.append({workspace::planStepName(step), int(step)});
    QComboBox* category =
        form->addCombo(u"ruleCategoryCombo"_s, tr("Category:"), categoryChoices(), int(rule.category));
    QComboBox* step = form->addCombo(u"ruleStepCombo"_s, tr("Step:"), steps, int(rule.step));
    QSpinBox* amount =
        addSpin(form, u"ruleAmountSpin"_s, tr("Distance:"), tr("Distance"), std::abs(rule.amount), 0, mostOffset);
    QComboBox* unit = form->addCombo(u"ruleUnitCombo"_s, tr("Unit of time:"),
                                     {{tr("weeks"), int(domain::OffsetUnit::Week)},
                                      {tr("days"), int(domain::OffsetUnit::Day)},
                                      {tr("months"), int(domain::OffsetUnit::Month)}},
                                     int(rule.unit));
    QComboBox* side = form->addCombo(u"ruleSideCombo"_s, tr("Side:"), {{tr("before"), -1}, {tr("after"), 1}},
                                     rule.amount > 0 ? 1 : -1);
    QComboBox* anchor = form->addCombo(u"ruleAnchorCombo"_s, tr("Counted from:"),
                                       {{tr("the opening"), int(domain::PlanAnchor::Opening)},
                                        {tr("the closing"), int(domain::PlanAnchor::Closing)}},
                                       int(rule.anchor));
    form->finish([=, rules = *shown] {
        DeadlineRule kept;
        kept.category = PlanCategory(category->currentData().toInt());
        kept.step = domain::PlanStep(step->currentData().toInt());
        kept.anchor = domain::PlanAnchor(anchor->currentData().toInt());
        kept.unit = domain::OffsetUnit(unit->currentData().toInt());
        kept.amount = amount->value() * side->currentData().toInt();
        for (qsizetype i = 0; i < rules.rules.size(); ++i) {
            if (i != place && rules.rules[i].category == kept.category && rules.rules[i].step == kept.step)
                return form->refuse(tr("The set has a deadline for this step of this category already."), step);
        }
        RuleSet set = rules;
        if (place >= 0)
            set.rules[place] = kept;
        else
            set.rules.append(kept);
        form->keep([set](workspace::Library& library) { return workspace::setRuleSet(library, set); },
                   tr("The deadline is kept."));
    });
}

void RuleSetDialog::openLimitForm(int place)
{
    const RuleSet* shown = chosenSet();
    if (!shown)
        return;
    const WordLimit limit = place >= 0 ? shown->limits[place] : WordLimit();
    auto* form = new FormDialog(m_desk, u"limitForm"_s, tr("Limit of words"), this);
    QComboBox* category =
        form->addCombo(u"limitCategoryCombo"_s, tr("Category:"), categoryChoices(), int(limit.category));
    QComboBox* author = form->addCombo(u"limitAuthorCombo"_s, tr("Author:"),
                                       {{tr("the secretariat"), int(domain::PlanAuthor::Secretariat)},
                                        {tr("somebody else"), int(domain::PlanAuthor::Other)}},
                                       int(limit.author));
    QSpinBox* words = addSpin(form, u"limitWordsSpin"_s, tr("At most, words:"), tr("Words"), std::max(1, limit.words),
                              1, mostWords);
    words->setSingleStep(500);
    form->finish([=, rules = *shown] {
        WordLimit kept;
        kept.category = PlanCategory(category->currentData().toInt());
        kept.author = domain::PlanAuthor(author->currentData().toInt());
        kept.words = words->value();
        for (qsizetype i = 0; i < rules.limits.size(); ++i) {
            if (i != place && rules.limits[i].category == kept.category && rules.limits[i].author == kept.author)
                return form->refuse(tr("The set has a limit for this category and author already."), category);
        }
        RuleSet set = rules;
        if (place >= 0)
            set.limits[place] = kept;
        else
            set.limits.append(kept);
        form->keep([set](workspace::Library& library) { return workspace::setRuleSet(library, set); },
                   tr("The limit is kept."));
    });
}

void RuleSetDialog::editChosen()
{
    const RuleSet* rules = chosenSet();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (!rules || row < 0 || m_desk->workspace->state().readOnly)
        return;
    const int deadlines = int(rules->rules.size());
    if (row < deadlines)
        openRuleForm(row);
    else
        openLimitForm(row - deadlines);
}

void RuleSetDialog::removeChosen()
{
    const RuleSet* rules = chosenSet();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (!rules || row < 0)
        return;
    RuleSet set = *rules;
    const int deadlines = int(set.rules.size());
    if (row < deadlines)
        set.rules.removeAt(row);
    else
        set.limits.removeAt(row - deadlines);
    m_desk->change(
        this, [set](workspace::Library& library) { return workspace::setRuleSet(library, set); },
        [this] { Q_EMIT m_desk->undoableDone(tr("The rule is removed.")); });
}

} // namespace rapporteur::gui
