// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/document_page.h"

#include "gui/citation_text.h"
#include "gui/desk.h"
#include "gui/names.h"
#include "gui/pages/document_details.h"
#include "gui/widgets/empty_notice.h"
#include "gui/widgets/language_chips.h"
#include "gui/widgets/lines_label.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/paragraph_text.h"
#include "gui/widgets/tag_menu.h"
#include "gui/widgets/text_label.h"
#include "workspace/actions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::Language;

namespace {

constexpr int DocumentRole = Qt::UserRole;
constexpr int mostCitingPlaces = 500;

QString symbolsText(const domain::Document& document)
{
    QStringList symbols;
    for (const domain::DocumentSymbol& symbol : document.symbols)
        symbols.append(symbol.canonical);
    return symbols.isEmpty() ? DocumentPage::tr("No symbol yet") : symbols.join(u"; "_s);
}

QString countedTitle(const QString& title, int count)
{
    return count > 0 ? DocumentPage::tr("%1 (%2)", "tab with a count").arg(title, QString::number(count)) : title;
}

} // namespace

DocumentPage::DocumentPage(Desk* desk, QWidget* parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_empty(new EmptyNotice)
    , m_text(new QPlainTextEdit)
    , m_details(new DocumentDetails(desk))
{
    setObjectName(u"documentPage"_s);
    setAccessibleName(tr("Document"));
    m_empty->setNotice(tr("No document chosen"), tr("Choose one in the list to see what is known of it."));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"documentTabs"_s);
    m_tabs->setDocumentMode(true);
    QFont small = m_tabs->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_tabs->tabBar()->setFont(small);
    m_tabs->setAccessibleName(tr("Parts of the document's page"));
    layout->addWidget(m_tabs, 1);
    m_text->setObjectName(u"paragraphsView"_s);
    m_text->setAccessibleName(tr("Text by paragraph"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_versions = makeList(u"versionsView"_s, tr("Language versions"),
                          {tr("Language"), tr("Title"), tr("Pages"), tr("File"), tr("Edition")});
    m_relations = makeList(u"relationsView"_s, tr("Relations"), {tr("Relation"), tr("Document"), tr("Title")});
    m_cites = makeList(u"citesView"_s, tr("What the document cites"), {tr("Cited"), tr("Where"), tr("Title")});
    m_citedBy = makeList(u"citedByView"_s, tr("What cites the document"), {tr("Cited by"), tr("Where"), tr("Text")});
    for (QWidget* tab :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_details), static_cast<QWidget*>(m_versions),
          static_cast<QWidget*>(m_relations), static_cast<QWidget*>(m_cites), static_cast<QWidget*>(m_citedBy)})
        m_tabs->addTab(tab, {});
    m_tabs->setTabText(0, tr("Text"));
    m_tabs->setTabText(1, tr("Fields"));
    addWidget(m_empty);
    addWidget(page);

    connect(m_details, &DocumentDetails::placeWanted, this, [this](domain::VersionId version, int pageNumber) {
        ReaderTarget target;
        target.version = version;
        target.page = pageNumber;
        Q_EMIT m_desk->readerWanted(target);
    });
    connect(m_desk->workspace.get(), &workspace::Workspace::changed, this,
            [this](const QList<store::ChangedRecord>& records) {
                // Others' changes leave alone what a person is typing here.
                const bool concerned = std::any_of(records.begin(), records.end(), [this](const auto& record) {
                    return record.id == m_document.value ||
                           record.table == u"tag"_s; // its tags may be called otherwise
                });
                if (concerned)
                    reload();
            });
}

QWidget* DocumentPage::makeHead()
{
    auto* head = new QWidget;
    m_symbol = textLabel(TextSize::Section);
    m_symbol->setObjectName(u"symbolLabel"_s);
    m_symbol->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title = new LinesLabel;
    m_title->setFont(fontOf(TextSize::Head, m_title->font()));
    m_title->setObjectName(u"titleLabel"_s);
    m_quiet = textLabel(TextSize::Secondary);
    m_quiet->setObjectName(u"quietLabel"_s);
    m_chips = new LanguageChips;
    m_chips->setObjectName(u"languageChips"_s);
    m_readButton = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("Read"));
    m_readButton->setObjectName(u"readButton"_s);
    m_citationButton = new QToolButton;
    m_citationButton->setObjectName(u"citationButton"_s);
    m_citationButton->setText(tr("Copy as citation"));
    m_citationButton->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    m_citationButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_citationButton->setPopupMode(QToolButton::InstantPopup);
    auto* languages = new QMenu(m_citationButton);
    for (const Language language : domain::officialLanguages)
        connect(languages->addAction(nameOf(language)), &QAction::triggered, this,
                [this, language] { copyCitation(language); });
    m_citationButton->setMenu(languages);
    m_tagButton = new QToolButton;
    m_tagButton->setObjectName(u"tagButton"_s);
    m_tagButton->setText(tr("Tags"));
    m_tagButton->setAccessibleName(tr("Tags of the document"));
    m_tagButton->setIcon(QIcon::fromTheme(u"tag"_s));
    m_tagButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tagButton->setPopupMode(QToolButton::InstantPopup);
    m_tagButton->setMenu(new TagMenu(
        m_desk, [this] { return QList<DocumentId>{m_document}; }, m_tagButton));

    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_symbol);
    layout->addWidget(m_title);
    layout->addWidget(m_quiet);
    layout->addSpacing(4);
    layout->addWidget(m_chips, 0, Qt::AlignLeading);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_readButton);
    buttons->addWidget(m_citationButton);
    buttons->addWidget(m_tagButton);
    buttons->addStretch();
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(m_chips, &LanguageChips::chosen, this, &DocumentPage::showLanguage);
    connect(m_readButton, &QPushButton::clicked, this, &DocumentPage::read);
    return head;
}

QTreeWidget* DocumentPage::makeList(const QString& name, const QString& accessibleName, const QStringList& columns)
{
    auto* list = new QTreeWidget;
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setItemDelegate(new ListDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->header()->setSectionResizeMode(QHeaderView::Interactive);
    list->setColumnWidth(0, list->fontMetrics().averageCharWidth() * 24);
    connect(list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const DocumentId other{item->data(0, DocumentRole).toLongLong()};
        if (!other.isNull())
            Q_EMIT m_desk->documentWanted(other);
    });
    return list;
}

void DocumentPage::setDocument(DocumentId document)
{
    if (document == m_document)
        return;
    m_document = document;
    m_language = Language::Unknown;
    if (document.isNull())
        setCurrentIndex(0);
    reload();
}

Result<DocumentPage::Facts> DocumentPage::factsOf(workspace::View& view, DocumentId document)
{
    auto record = workspace::documentRecord(view, document);
    if (!record)
        return Failure(record.error());
    Facts facts{*record, {}, {}};
    QList<DocumentId> others;
    for (const domain::DocumentSymbol& symbol : record->document.symbols) {
        const auto places = view.index().citedBy(symbol.canonical, mostCitingPlaces);
        if (!places)
            return Failure(places.error());
        facts.citedBy.append(*places);
    }
    for (const domain::DocumentRelation& relation : record->relations)
        others.append(relation.other);
    const auto rows = workspace::documentRows(view, others, titleLanguages());
    if (!rows)
        return Failure(rows.error());
    for (const store::DocumentRow& row : *rows)
        facts.titles.insert(row.id, row.title);
    return facts;
}

void DocumentPage::reload()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (m_document.isNull())
        return;
    m_desk->workspace->ask(
        this, [document = m_document](workspace::View& view) { return factsOf(view, document); },
        [this](const Result<Facts>& facts) {
            if (facts)
                return show(*facts);
            if (facts.error().code == ErrorCode::NotFound) // undone, or joined to another document
                return setDocument({});
            if (facts.error().code != ErrorCode::Cancelled)
                Q_EMIT m_desk->failed(facts.error());
        },
        m_cancel);
}

void DocumentPage::show(const Facts& facts)
{
    m_facts = facts;
    showHead();
    showVersions();
    showRelations();
    showCitedBy();
    Language wanted = m_language;
    if (wanted == Language::Unknown || !heldVersion(wanted)) {
        wanted = Language::Unknown;
        for (const Language language : titleLanguages()) {
            if (wanted == Language::Unknown && heldVersion(language))
                wanted = language;
        }
    }
    showLanguage(wanted);
    setCurrentIndex(1);
}

void DocumentPage::showHead()
{
    const domain::Document& document = m_facts.record.document;
    m_symbol->setText(symbolsText(document));
    domain::Translations titles;
    for (auto title = document.titles.begin(); title != document.titles.end(); ++title)
        titles.insert(title.key(), title->title);
    const QString title = domain::preferred(titles, titleLanguages());
    m_title->setWholeText(title.isEmpty() ? tr("Title not known") : title);

    QStringList quiet;
    for (const store::RecordMeeting& meeting : m_facts.record.meetings)
        quiet.append(meetingName(meeting.bodyCode + u' ' + meeting.code));
    for (const store::RecordItem& item : m_facts.record.items)
        quiet.append(tr("item %1").arg(item.label));
    if (document.mastheadDate.isValid())
        quiet.append(dayText(document.mastheadDate));
    quiet.append(nameOf(document.distribution));
    quiet.append(nameOf(document.kind));
    for (const QString& tag : m_facts.record.tags)
        quiet.append(u'#' + tag);
    if (document.deletedAt.isValid())
        quiet.append(tr("in the trash"));
    quiet.removeAll(QString());
    m_quiet->setText(quiet.join(u" · "_s));

    ChipStates chips;
    for (const domain::LanguageVersion& version : document.versions) {
        if (version.file)
            chips.insert(version.language, ChipState::Held);
        else if (version.status != domain::VersionStatus::NotForeseen)
            chips.insert(version.language, version.expectedOn.isValid() && version.expectedOn < QDate::currentDate()
                                               ? ChipState::Late
                                               : ChipState::Expected);
    }
    m_chips->setChips(chips);
    m_chips->setAccessibleDescription(chipsText(chips));
}

void DocumentPage::showVersions()
{
    m_versions->clear();
    for (const domain::LanguageVersion& version : m_facts.record.document.versions) {
        const QString file = version.file ? version.file->originalName : tr("expected");
        auto* item = new QTreeWidgetItem(
            m_versions,
            QStringList{nameOf(version.language), m_facts.record.document.titles.value(version.language).title,
                        version.file ? QString::number(version.file->pages) : QString(), file,
                        version.edition > 1 ? QString::number(version.edition) : QString()});
        item->setToolTip(1, plainToolTip(item->text(1)));
        item->setToolTip(3, plainToolTip(file));
    }
    m_versions->setColumnWidth(0, m_versions->fontMetrics().averageCharWidth() * 14);
    m_tabs->setTabText(2, countedTitle(tr("Versions"), int(m_versions->topLevelItemCount())));
    m_versions->setCurrentItem(m_versions->topLevelItem(0));
}

void DocumentPage::showRelations()
{
    m_relations->clear();
    for (const domain::DocumentRelation& relation : m_facts.record.relations) {
        auto* item =
            new QTreeWidgetItem(m_relations, QStringList{nameOf(relation.kind, relation.incoming),
                                                         relation.otherSymbol, m_facts.titles.value(relation.other)});
        item->setData(0, DocumentRole, relation.other.value);
        item->setToolTip(2, plainToolTip(item->text(2)));
    }
    m_tabs->setTabText(3, countedTitle(tr("Relations"), int(m_relations->topLevelItemCount())));
    m_relations->setCurrentItem(m_relations->topLevelItem(0));
}

void DocumentPage::showCitedBy()
{
    m_citedBy->clear();
    for (const store::CitingPlace& place : m_facts.citedBy) {
        const QString where = place.paragraph.label.isEmpty() ? tr("page %1").arg(place.paragraph.page)
                                                              : tr("paragraph %1").arg(place.paragraph.path);
        auto* item = new QTreeWidgetItem(
            m_citedBy,
            QStringList{place.symbols.join(u"; "_s), where + u" · " + nameOf(place.language), place.paragraph.text});
        item->setData(0, DocumentRole, place.document.value);
        item->setToolTip(2, plainToolTip(place.paragraph.text));
    }
    m_tabs->setTabText(5, countedTitle(tr("Cited by"), int(m_citedBy->topLevelItemCount())));
    m_citedBy->setCurrentItem(m_citedBy->topLevelItem(0));
}

const domain::LanguageVersion* DocumentPage::heldVersion(Language language) const
{
    for (const domain::LanguageVersion& version : m_facts.record.document.versions) {
        if (version.language == language && version.file)
            return &version;
    }
    return nullptr;
}

void DocumentPage::showLanguage(Language language)
{
    const domain::LanguageVersion* version = heldVersion(language);
    m_readButton->setEnabled(version);
    m_details->setRecord(m_facts.record, version ? version->id : domain::VersionId());
    if (!version) {
        m_text->setPlainText(tr("There is no file in this language yet."));
        return;
    }
    m_language = language;
    m_chips->setCurrent(language);
    m_desk->ask(
        this, [id = version->id](workspace::View& view) { return workspace::readableVersion(view, id); },
        [this](const workspace::ReadableVersion& readable) { showVersion(readable); }, m_cancel);
}

void DocumentPage::showVersion(const workspace::ReadableVersion& version)
{
    if (version.document != m_document || version.language != m_language)
        return;
    showParagraphs(m_text, version.paragraphs);
    m_cites->clear();
    for (const workspace::ReadableCitation& each : version.citations) {
        const bool known = each.paragraph >= 0 && each.paragraph < version.paragraphs.size();
        const QString path = known ? version.paragraphs[each.paragraph].path : QString();
        auto* item =
            new QTreeWidgetItem(m_cites, QStringList{each.citation.targets.join(u"; "_s),
                                                     path.isEmpty() ? tr("page %1").arg(each.citation.page)
                                                                    : tr("paragraph %1").arg(path),
                                                     each.held.isNull() ? tr("not in the library") : each.heldTitle});
        item->setData(0, DocumentRole, each.held.value);
        item->setToolTip(0, plainToolTip(each.citation.raw));
        if (each.held.isNull())
            item->setForeground(2, palette().placeholderText());
    }
    m_tabs->setTabText(4, countedTitle(tr("Cites"), int(m_cites->topLevelItemCount())));
    m_cites->setCurrentItem(m_cites->topLevelItem(0));
}

void DocumentPage::read()
{
    const domain::LanguageVersion* version = heldVersion(m_language);
    if (!version)
        return;
    ReaderTarget target;
    target.version = version->id;
    Q_EMIT m_desk->readerWanted(target);
}

void DocumentPage::edit()
{
    if (m_document.isNull())
        return;
    m_tabs->setCurrentWidget(m_details);
    m_details->editCurrent();
}

void DocumentPage::copyCitation(Language language)
{
    if (m_document.isNull())
        return;
    QGuiApplication::clipboard()->setText(citationText(m_facts.record.document, language));
    Q_EMIT m_desk->message(tr("The citation in %1 is on the clipboard.").arg(nameOf(language)));
}

} // namespace rapporteur::gui
