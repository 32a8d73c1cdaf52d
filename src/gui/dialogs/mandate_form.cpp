// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/mandate_form.h"

#include "gui/names.h"
#include "workspace/follow_up.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::VerbCategory;

namespace {

struct CategoryForce {
    VerbCategory category;
    int force; ///< of a verb of this class as a rule (0 observes … 5 decides)
};
constexpr std::array categories{
    CategoryForce{VerbCategory::Directive, 4},   CategoryForce{VerbCategory::Deciding, 5},
    CategoryForce{VerbCategory::Reinforcing, 3}, CategoryForce{VerbCategory::Evaluative, 1},
    CategoryForce{VerbCategory::Observing, 0},   CategoryForce{VerbCategory::Unknown, 0},
};

int usualForce(VerbCategory category)
{
    for (const CategoryForce& each : categories) {
        if (each.category == category)
            return each.force;
    }
    return 0;
}

} // namespace

MandateForm::MandateForm(const domain::Mandate& mandate, domain::Language language, QWidget* parent)
    : QWidget(parent)
    , m_mandate(mandate)
    , m_language(language)
    , m_category(new QComboBox)
    , m_due(new DueEdit)
    , m_operational(new QCheckBox(tr("Something is to be done: it is followed up")))
{
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(8);
    const auto line = [&](const QString& name, const QString& label, const QString& placeholder,
                          const QString& text) {
        auto* edit = new QLineEdit(text);
        edit->setObjectName(name);
        edit->setAccessibleName(QString(label).remove(u':'));
        edit->setPlaceholderText(placeholder);
        edit->setCursorPosition(0);
        layout->addRow(label, edit);
        return edit;
    };
    const domain::MandateText text = mandate.texts.value(language);
    QStringList names;
    for (const domain::Addressee& addressee : mandate.addressees)
        names.append(addressee.name);
    m_verb = line(u"mandateVerbEdit"_s, tr("Verb:"), tr("as it is printed: requests, invites"), text.verb);
    for (const CategoryForce& each : categories)
        m_category->addItem(workspace::categoryName(each.category), int(each.category));
    m_category->setObjectName(u"mandateCategoryCombo"_s);
    m_category->setAccessibleName(tr("Class of the verb"));
    m_category->setCurrentIndex(m_category->findData(int(mandate.category)));
    layout->addRow(tr("Class:"), m_category);
    m_addressees = line(u"mandateAddresseesEdit"_s, tr("Asked of:"), tr("several: with semicolons between"),
                        names.join(u"; "_s));
    m_deliverable = line(u"mandateDeliverableEdit"_s, tr("What:"), tr("a report, a draft, a list"), text.deliverable);
    m_due->setDue(mandate.due);
    layout->addRow(tr("Due:"), m_due);
    m_condition = line(u"mandateConditionEdit"_s, tr("Condition:"), tr("subject to the availability of resources"),
                       text.condition);
    m_operational->setObjectName(u"mandateOperationalCheck"_s);
    m_operational->setChecked(mandate.operational);
    layout->addRow(QString(), m_operational);
    m_officer = line(u"mandateOfficerEdit"_s, tr("Officer:"), tr("who follows it up"), mandate.officer);
    m_nextStep = line(u"mandateNextStepEdit"_s, tr("Next step:"), {}, mandate.nextStep);
    m_notes = line(u"mandateNotesEdit"_s, tr("Notes:"), {}, mandate.notes);
}

QList<domain::Addressee> MandateForm::addressees() const
{
    QList<domain::Addressee> result;
    for (const QString& part : m_addressees->text().split(u';', Qt::SkipEmptyParts)) {
        domain::Addressee addressee;
        addressee.name = part.simplified();
        if (addressee.name.isEmpty())
            continue;
        // One that was there before keeps what is known of it.
        for (const domain::Addressee& before : m_mandate.addressees) {
            if (before.name == addressee.name)
                addressee = before;
        }
        result.append(addressee);
    }
    return result;
}

domain::Mandate MandateForm::mandate() const
{
    domain::Mandate mandate = m_mandate;
    domain::MandateText text{m_verb->text().simplified(), m_deliverable->text().simplified(),
                             m_condition->text().simplified()};
    const domain::MandateText before = m_mandate.texts.value(m_language);
    mandate.category = VerbCategory(m_category->currentData().toInt());
    if (mandate.category != m_mandate.category) {
        mandate.force = usualForce(mandate.category);
        mandate.verb.clear();
    }
    if (text.verb != before.verb)
        mandate.verb.clear(); // another word than the one that the table was asked for
    // The words of other languages stand for the same act as long as this one's are only made better.
    if (text == domain::MandateText())
        mandate.texts.remove(m_language);
    else
        mandate.texts.insert(m_language, text);
    if (text.condition != before.condition)
        mandate.fundingCaveat = !text.condition.isEmpty();
    mandate.addressees = addressees();
    mandate.due = m_due->due();
    mandate.operational = m_operational->isChecked();
    mandate.officer = m_officer->text().simplified();
    mandate.nextStep = m_nextStep->text().simplified();
    mandate.notes = m_notes->text().simplified();
    return mandate;
}

QString MandateForm::problem() const
{
    const domain::Mandate entered = mandate();
    if (entered.category == VerbCategory::Unknown && entered.texts.isEmpty())
        return tr("Say what is asked: a verb or a class.");
    if (entered.due.kind == domain::DueKind::Event && entered.due.text.isEmpty())
        return tr("Say which event it is due at.");
    return {};
}

} // namespace rapporteur::gui
