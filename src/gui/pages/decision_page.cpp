// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/decision_page.h"

#include "gui/desk.h"
#include "gui/names.h"
#include "gui/register_names.h"
#include "gui/widgets/asked_before_view.h"
#include "gui/widgets/decision_tree.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/language_chips.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/mandate_panel.h"
#include "gui/widgets/text_label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::DecisionId;
using domain::DecisionNodeId;
using domain::Language;

namespace {

enum Role { DecisionRole = Qt::UserRole, DocumentRole, VersionRole, PathRole };
constexpr int mostCitingPlaces = 500;

QString remarkText(const domain::StructureRemark& remark)
{
    const QString path = isolated(paragraphName(remark.path));
    switch (remark.kind) {
    case domain::StructureRemark::Kind::MissingIn: {
        QStringList languages;
        for (const Language language : remark.languages)
            languages.append(nameOf(language));
        return DecisionPage::tr("%1 is missing in: %2.").arg(path, languages.join(u", "_s));
    }
    case domain::StructureRemark::Kind::DuplicateLabel:
        return DecisionPage::tr("The label of %1 stands twice.").arg(path);
    case domain::StructureRemark::Kind::Gap:
        return DecisionPage::tr("Before %1, %2 is missing.").arg(path, isolated(remark.expected));
    }
    return {};
}

} // namespace

DecisionPage::DecisionPage(Desk* desk, QWidget* parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_empty(new EmptyNotice)
    , m_tree(new DecisionTree)
    , m_mandates(new MandatePanel(desk))
{
    setObjectName(u"decisionPage"_s);
    setAccessibleName(tr("Decision"));
    m_empty->setNotice(tr("No decision chosen"), tr("Choose one in the register to see what it asks."));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"decisionTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the decision's page"));
    m_tabs->setDocumentMode(true);
    auto* text = new QSplitter(Qt::Vertical);
    text->setObjectName(u"decisionSplitter"_s);
    text->setChildrenCollapsible(false);
    text->addWidget(m_tree);
    text->addWidget(makeParagraph());
    text->setSizes({420, 200});
    text->setStretchFactor(0, 1);
    m_relations =
        makeList(u"decisionRelationsView"_s, tr("Relations and documents"), {tr("Relation"), tr("To"), tr("Title")});
    m_citedBy =
        makeList(u"decisionCitedByView"_s, tr("What cites the decision"), {tr("Cited by"), tr("Where"), tr("Text")});
    m_tabs->addTab(text, tr("Text and follow-up"));
    m_tabs->addTab(m_relations, {});
    m_tabs->addTab(m_citedBy, {});
    layout->addWidget(m_tabs, 1);
    addWidget(m_empty);
    addWidget(page);
    connect(m_tree, &DecisionTree::currentNodeChanged, this, &DecisionPage::showParagraph);
    connect(m_tree, &DecisionTree::textEdited, this, &DecisionPage::editText);
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, this, &DecisionPage::reload);
}

QWidget* DecisionPage::makeHead()
{
    auto* head = new QWidget;
    m_number = textLabel(TextSize::Section);
    m_number->setObjectName(u"decisionNumberLabel"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title = textLabel(TextSize::Head);
    m_title->setObjectName(u"decisionTitleLabel"_s);
    m_quiet = textLabel(TextSize::Secondary);
    m_remarks = textLabel(TextSize::Secondary);
    m_remarks->setObjectName(u"decisionRemarksLabel"_s);
    m_chips = new LanguageChips;
    m_chips->setObjectName(u"decisionChips"_s);
    m_beside = new QComboBox;
    m_beside->setObjectName(u"besideCombo"_s);
    m_beside->setAccessibleName(tr("A second language beside the text"));
    m_asAt = new QDateEdit(QDate::currentDate());
    m_asAt->setObjectName(u"statusDayEdit"_s);
    m_asAt->setAccessibleName(tr("Status as at"));
    m_asAt->setCalendarPopup(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_chips);
    row->addWidget(m_beside);
    row->addStretch();
    auto* asAtLabel = textLabel(TextSize::Secondary, tr("Status as at"));
    asAtLabel->setWordWrap(false);
    row->addWidget(asAtLabel);
    row->addWidget(m_asAt);
    row->addWidget(makeMenu());
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_number);
    layout->addWidget(m_title);
    layout->addWidget(m_quiet);
    layout->addWidget(m_remarks);
    layout->addSpacing(4);
    layout->addLayout(row);
    connect(m_chips, &LanguageChips::chosen, this, [this](Language language) {
        m_language = language;
        showTexts();
    });
    connect(m_beside, &QComboBox::activated, this, &DecisionPage::showTexts);
    connect(m_asAt, &QDateEdit::dateChanged, this, &DecisionPage::reload);
    return head;
}

QWidget* DecisionPage::makeParagraph()
{
    m_paragraphCitedBy = makeList(u"paragraphCitedByView"_s, tr("What cites the paragraph"),
                                  {tr("Cited by"), tr("Where"), tr("Text")});
    m_askedBefore = new AskedBeforeView(m_desk);
    m_paragraphTabs = new QTabWidget;
    m_paragraphTabs->setObjectName(u"paragraphTabs"_s);
    m_paragraphTabs->setAccessibleName(tr("About the paragraph"));
    m_paragraphTabs->setDocumentMode(true);
    m_paragraphTabs->addTab(m_mandates, tr("What it asks"));
    m_paragraphTabs->addTab(m_paragraphCitedBy, tr("Cited by"));
    m_paragraphTabs->addTab(m_askedBefore, tr("Asked before"));
    connect(m_askedBefore, &AskedBeforeView::found, this, [this](int count) {
        m_paragraphTabs->setTabText(2, count > 0 ? tr("Asked before (%1)").arg(count) : tr("Asked before"));
    });
    return m_paragraphTabs;
}

QTreeWidget* DecisionPage::makeList(const QString& name, const QString& accessibleName, const QStringList& columns)
{
    auto* list = new QTreeWidget;
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setItemDelegate(new ListDelegate(list));
    list->setColumnWidth(0, list->fontMetrics().averageCharWidth() * 24);
    list->setColumnWidth(1, list->fontMetrics().averageCharWidth() * 24);
    connect(list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const domain::VersionId version{item->data(0, VersionRole).toLongLong()};
        const domain::DocumentId document{item->data(0, DocumentRole).toLongLong()};
        const DecisionId other{item->data(0, DecisionRole).toLongLong()};
        if (!version.isNull()) {
            ReaderTarget target;
            target.version = version;
            target.paragraph = item->data(0, PathRole).toString();
            Q_EMIT m_desk->readerWanted(target);
        } else if (!document.isNull()) {
            Q_EMIT m_desk->documentWanted(document);
        } else if (!other.isNull()) {
            Q_EMIT m_desk->decisionWanted(other, item->data(0, PathRole).toString());
        }
    });
    return list;
}

void DecisionPage::setDecision(DecisionId decision, const QString& path)
{
    m_wantedPath = path;
    if (decision == m_decision) {
        if (!path.isEmpty())
            m_tree->setCurrentPath(path);
        return;
    }
    m_decision = decision;
    m_language = Language::Unknown;
    if (decision.isNull())
        setCurrentIndex(0);
    reload();
}

void DecisionPage::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (m_decision.isNull())
        return;
    m_desk->workspace->ask(
        this,
        [id = m_decision, asAt = m_asAt->date(),
         languages = titleLanguages()](workspace::View& view) -> Result<Facts> {
            auto record = workspace::decisionRecord(view, id, asAt, languages);
            if (!record)
                return Failure(record.error());
            auto citedBy = workspace::citedBy(view, id, {}, mostCitingPlaces);
            if (!citedBy)
                return Failure(citedBy.error());
            return Facts{std::move(*record), std::move(*citedBy)};
        },
        [this](const Result<Facts>& facts) {
            if (facts)
                return show(*facts);
            if (facts.error().code == ErrorCode::NotFound) // removed, or its import undone
                return setDecision({});
            if (facts.error().code != ErrorCode::Cancelled)
                Q_EMIT m_desk->failed(facts.error());
        },
        m_cancel);
}

void DecisionPage::show(const Facts& facts)
{
    m_facts = facts;
    const QList<Language> held = domain::languagesOf(facts.record.decision.nodes);
    if (!held.contains(m_language)) {
        m_language = held.isEmpty() ? Language::Unknown : held.first();
        for (const Language language : titleLanguages()) {
            if (held.contains(language)) {
                m_language = language;
                break;
            }
        }
    }
    const QVariant beside = m_beside->currentData();
    m_beside->clear();
    m_beside->addItem(tr("One language"), int(Language::Unknown));
    for (const Language language : held)
        m_beside->addItem(tr("%1 beside it").arg(nameOf(language)), int(language));
    m_beside->setCurrentIndex(std::max(0, m_beside->findData(beside)));
    m_beside->setVisible(held.size() > 1);
    showHead();
    showTexts();
    showRelations();
    showCitedBy();
    setCurrentIndex(1);
    if (!m_wantedPath.isEmpty())
        m_tree->setCurrentPath(std::exchange(m_wantedPath, {}));
}

void DecisionPage::showHead()
{
    const domain::Decision& decision = m_facts.record.decision;
    m_number->setText(shownNumber(decision.number));
    QString title;
    for (const Language language : titleLanguages()) {
        if (title.isEmpty())
            title = decision.titles.value(language);
    }
    m_title->setText(title.isEmpty() ? tr("Without a title") : title);
    QStringList quiet{nameOf(decision.kind), nameOf(decision.state),
                      meetingName(m_facts.record.bodyCode + u' ' + m_facts.record.meetingCode),
                      dayText(m_facts.record.adoptedOn), decision.subjects.join(u", "_s)};
    for (QString& part : quiet)
        part = part.trimmed();
    quiet.removeAll(QString());
    m_quiet->setText(quiet.join(u" · "_s));
    QStringList remarks;
    for (const domain::StructureRemark& remark : m_facts.record.remarks)
        remarks.append(remarkText(remark));
    m_remarks->setText(remarks.mid(0, 4).join(u' ') + (remarks.size() > 4 ? u" …"_s : QString()));
    m_remarks->setToolTip(plainToolTip(remarks.join(u' ')));
    m_remarks->setVisible(!remarks.isEmpty());
    ChipStates chips;
    for (const Language language : domain::languagesOf(decision.nodes))
        chips.insert(language, ChipState::Held);
    m_chips->setChips(chips);
    m_chips->setAccessibleDescription(chipsText(chips));
}

void DecisionPage::showTexts()
{
    m_chips->setCurrent(m_language);
    Language beside = Language(m_beside->currentData().toInt());
    if (beside == m_language)
        beside = Language::Unknown;
    m_tree->show(m_facts.record, m_language, beside);
}

void DecisionPage::showRelations()
{
    m_relations->clear();
    for (const domain::DecisionRelation& relation : m_facts.record.relations) {
        QString other = relation.other;
        if (!relation.otherPath.isEmpty())
            other += u", "_s + paragraphName(relation.otherPath);
        auto* item = new QTreeWidgetItem(
            m_relations, {nameOf(relation.kind, relation.incoming), other,
                          relation.otherId.isNull() ? tr("not in the register") : relation.otherTitle});
        item->setData(0, DecisionRole, relation.otherId.value);
        item->setData(0, PathRole, relation.otherPath);
        item->setToolTip(2, plainToolTip(item->text(2)));
    }
    for (const domain::DecisionDocument& document : m_facts.record.documents) {
        const bool found = document.role == domain::DecisionDocumentRole::FoundIn;
        const QString extent = document.firstPath.isEmpty() ? QString()
                                                            : tr("%1 to %2", "paragraphs")
                                                                  .arg(domain::shownPath(document.firstPath),
                                                                       domain::shownPath(document.lastPath));
        auto* item =
            new QTreeWidgetItem(m_relations, {found ? tr("Found in") : tr("Prepared by"), document.symbol, extent});
        item->setData(0, DocumentRole, document.document.value);
    }
    const int count = m_relations->topLevelItemCount();
    m_tabs->setTabText(1, count > 0 ? tr("Relations (%1)").arg(count) : tr("Relations"));
    m_relations->setCurrentItem(m_relations->topLevelItem(0));
}

void DecisionPage::fillCitedBy(QTreeWidget* list, const QList<store::CitingPlace>& places, const QString& within)
{
    list->clear();
    for (const store::CitingPlace& place : places) {
        const QString pinpoint = domain::pathOfPinpoint(place.citation.pinpoint);
        if (!within.isEmpty() && pinpoint != within && !pinpoint.startsWith(within + u'/'))
            continue;
        const QString where = place.paragraph.label.isEmpty() ? tr("page %1").arg(place.paragraph.page)
                                                              : tr("paragraph %1").arg(place.paragraph.path);
        auto* item = new QTreeWidgetItem(
            list, {place.symbols.join(u"; "_s), where + u" · " + nameOf(place.language), place.paragraph.text});
        item->setData(0, VersionRole, place.version.value);
        item->setData(0, PathRole, place.paragraph.path);
        item->setToolTip(0, plainToolTip(place.citation.raw));
        item->setToolTip(2, plainToolTip(place.paragraph.text));
    }
    list->setCurrentItem(list->topLevelItem(0));
}

void DecisionPage::showCitedBy()
{
    fillCitedBy(m_citedBy, m_facts.citedBy, {});
    const int count = m_citedBy->topLevelItemCount();
    m_tabs->setTabText(2, count > 0 ? tr("Cited by (%1)").arg(count) : tr("Cited by"));
}

void DecisionPage::showParagraph(DecisionNodeId node)
{
    m_mandates->show(m_facts.record, node);
    QString path;
    for (const domain::DecisionNode& each : m_facts.record.decision.nodes) {
        if (each.id == node)
            path = each.path;
    }
    if (path.isEmpty())
        m_paragraphCitedBy->clear();
    else
        fillCitedBy(m_paragraphCitedBy, m_facts.citedBy, path);
    const int count = m_paragraphCitedBy->topLevelItemCount();
    m_paragraphTabs->setTabText(1, count > 0 ? tr("Cited by (%1)").arg(count) : tr("Cited by"));
    m_paragraphTabs->setTabText(2, tr("Asked before"));
    m_askedBefore->setParagraph(m_decision, path);
}

void DecisionPage::editText(DecisionNodeId node, Language language, const QString& text)
{
    m_desk->change(
        this,
        [node, language, text](workspace::Library& library) {
            return workspace::setNodeText(library, node, language, text);
        },
        [this] { Q_EMIT m_desk->undoableDone(tr("The text is changed.")); });
}

} // namespace rapporteur::gui
