// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/reader_tab.h"

#include "gui/names.h"
#include "gui/reader/beside_reader.h"
#include "gui/reader/citation_links.h"
#include "gui/reader/find_bar.h"
#include "gui/reader/parity_view.h"
#include "gui/reader/reader_panel.h"
#include "gui/settings.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/language_chips.h"
#include "workspace/messages.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Language;

ReaderTab::ReaderTab(std::shared_ptr<workspace::Workspace> workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_chips(new LanguageChips(this))
    , m_title(new ElidedLabel(this))
    , m_pageBox(new QSpinBox(this))
    , m_pageCount(new QLabel(this))
    , m_zoomBox(new QComboBox(this))
    , m_besideButton(new QToolButton(this))
    , m_splitter(new QSplitter(this))
    , m_panel(new ReaderPanel(&m_workspace->pages(), this))
    , m_sideHead(new ElidedLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ReaderView(&m_workspace->pages(), this))
    , m_textView(new QPlainTextEdit(this))
    , m_findBar(new FindBar(&m_workspace->pages(), m_view, this))
{
    setObjectName(u"readerTab"_s);
    m_textView->setReadOnly(true);
    m_textView->setObjectName(u"textView"_s);
    m_textView->setFrameShape(QFrame::NoFrame);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_textView);
    m_splitter->addWidget(m_panel);
    auto* side = new QWidget(this);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(m_sideHead);
    sideColumn->addWidget(m_stack, 1);
    m_sideHead->setObjectName(u"readerSideLabel"_s);
    m_sideHead->setFixedHeight(BesideReader::headHeight);
    m_sideHead->setContentsMargins(12, 0, 12, 0);
    m_sideHead->hide();
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({260, 800});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setCollapsible(0, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_splitter, 1);
    column->addWidget(m_findBar);
    connectParts();
}

QWidget* ReaderTab::makeBar()
{
    m_title->setObjectName(u"readerTitleLabel"_s);
    m_pageBox->setObjectName(u"pageBox"_s);
    m_pageBox->setAccessibleName(tr("Page"));
    m_pageBox->setMinimum(1);
    m_pageBox->setKeyboardTracking(false);
    m_zoomBox->setObjectName(u"zoomBox"_s);
    m_zoomBox->setAccessibleName(tr("Zoom"));
    m_zoomBox->addItem(tr("Fit width"), -1.0);
    m_zoomBox->addItem(tr("Fit page"), -2.0);
    for (const int percent : {50, 75, 100, 125, 150, 200, 400})
        m_zoomBox->addItem(u"%1 %"_s.arg(percent), percent / 100.0);
    m_besideButton->setObjectName(u"besideButton"_s);
    m_besideButton->setText(tr("Beside"));
    m_besideButton->setToolTip(tr("Another language or document beside this one"));
    m_besideButton->setIcon(QIcon::fromTheme(u"view-split-left-right"_s));
    m_besideButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_besideButton->setPopupMode(QToolButton::InstantPopup);
    m_besideButton->setMenu(new QMenu(m_besideButton));
    auto* part = new QWidget;
    auto* bar = new QHBoxLayout(part);
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(m_chips);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_pageBox);
    bar->addWidget(m_pageCount);
    bar->addWidget(m_zoomBox);
    bar->addWidget(m_besideButton);
    return part;
}

void ReaderTab::connectParts()
{
    workspace::PageService& pages = m_workspace->pages();
    connect(&pages, &workspace::PageService::opened, this, [this](quint64 file, const workspace::OpenedFile& facts) {
        if (file == m_file)
            onOpened(facts);
    });
    connect(&pages, &workspace::PageService::openFailed, this, [this](quint64 file, const Error& error) {
        if (file == m_file)
            onOpenFailed(error);
    });
    connect(&pages, &workspace::PageService::wordsRead, this,
            [this](quint64 file, int page, const wire::PageText& words) {
                if (file == m_file)
                    addCitationLinks(page, words);
            });
    connect(m_chips, &LanguageChips::chosen, this, &ReaderTab::switchLanguage);
    connect(m_view, &ReaderView::pageChanged, this, [this](int page) {
        const QSignalBlocker quiet(m_pageBox);
        m_pageBox->setValue(page + 1);
        m_panel->setCurrentPage(page);
    });
    connect(m_pageBox, &QSpinBox::valueChanged, this, [this](int page) { m_view->goTo(page - 1); });
    connect(m_zoomBox, &QComboBox::activated, this, [this](int index) {
        const double zoom = m_zoomBox->itemData(index).toDouble();
        if (zoom > 0)
            m_view->setZoom(zoom);
        else
            m_view->setZoomMode(zoom > -1.5 ? ZoomMode::Width : ZoomMode::Page);
    });
    connect(m_view, &ReaderView::zoomChanged, this, [this] {
        if (m_view->zoomMode() == ZoomMode::Free)
            m_zoomBox->setPlaceholderText(u"%1 %"_s.arg(qRound(m_view->zoom() * 100)));
        m_zoomBox->setCurrentIndex(m_view->zoomMode() == ZoomMode::Width  ? 0
                                   : m_view->zoomMode() == ZoomMode::Page ? 1
                                                                          : -1);
    });
    connect(m_view, &ReaderView::linkActivated, this,
            [this](const PageLink& link) { follow(link, m_view, m_version); });
    connect(m_panel, &ReaderPanel::pageChosen, this, [this](int page) {
        Q_EMIT leftFor(target());
        m_view->goTo(page);
    });
    connect(m_panel, &ReaderPanel::paragraphChosen, this, [this](int ordinal) {
        Q_EMIT leftFor(target());
        m_target.paragraph = pathOf(ordinal);
        goToParagraph(ordinal);
    });
    connect(m_besideButton->menu(), &QMenu::aboutToShow, this, &ReaderTab::fillBesideMenu);
    connect(m_panel->parity(), &ParityView::chosen, this, &ReaderTab::showDifference);
}

ReaderTab::~ReaderTab()
{
    m_workspace->pages().close(m_file);
}

void ReaderTab::open(const ReaderTarget& target)
{
    if (target.version == m_version.version && !m_version.version.isNull()) {
        m_target = target;
        return goToTarget();
    }
    m_workspace->ask(
        this, [version = target.version](workspace::View& view) { return workspace::readableVersion(view, version); },
        [this, target](Result<workspace::ReadableVersion> version) {
            if (version)
                show(*version, target);
            else
                m_view->setMessage(workspace::sentence(version.error()));
        });
}

void ReaderTab::show(const workspace::ReadableVersion& version, const ReaderTarget& target)
{
    m_version = version;
    m_target = target;
    ChipStates chips;
    for (auto each = version.versions.begin(); each != version.versions.end(); ++each)
        chips.insert(each.key(), ChipState::Held);
    m_chips->setChips(chips);
    m_chips->setCurrent(version.language);
    m_title->setWholeText(version.title);
    m_panel->setParagraphs(version.paragraphs);
    m_sideHead->setWholeText(nameOf(version.language) + u" – "_s + version.symbol);
    if (m_beside) {
        m_panel->parity()->setBusy();
        m_beside->setFirst(version);
    }
    Q_EMIT titleChanged();

    workspace::PageService& pages = m_workspace->pages();
    pages.close(m_file);
    m_file = 0;
    m_view->clear();
    const bool isText = version.mediaType == u"text/plain"_s;
    m_stack->setCurrentWidget(isText ? static_cast<QWidget*>(m_textView) : m_view);
    m_pageBox->setVisible(!isText);
    m_pageCount->setVisible(!isText);
    m_zoomBox->setVisible(!isText);
    if (isText) {
        QStringList lines;
        for (const store::IndexedParagraph& paragraph : version.paragraphs)
            lines.append(paragraph.label.isEmpty() ? paragraph.text : paragraph.label + u' ' + paragraph.text);
        m_textView->setPlainText(lines.join(u"\n\n"_s));
        return;
    }
    if (version.path.isEmpty())
        return m_view->setMessage(tr("The file of this language version is gone. Import the document again."));
    m_view->setMessage(tr("Opening…"));
    m_file = pages.open(version.path);
}

void ReaderTab::onOpened(const workspace::OpenedFile& facts)
{
    m_view->setFile(m_file, facts);
    m_panel->setFile(m_file, facts);
    m_findBar->setFile(m_file);
    m_pageBox->setMaximum(std::max(1, int(facts.pages.size())));
    m_pageCount->setText(tr("of %1").arg(facts.pages.size()));
    goToTarget();
}

void ReaderTab::onOpenFailed(const Error& error)
{
    if (error.code == ErrorCode::PasswordNeeded || error.code == ErrorCode::WrongPassword)
        return askPassword(error);
    m_view->setMessage(workspace::sentence(error));
}

void ReaderTab::askPassword(const Error& error)
{
    m_view->setMessage(workspace::sentence(error));
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"passwordDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Password"));
    dialog->setLabelText(error.code == ErrorCode::WrongPassword
                             ? tr("This password does not open the document. Try again:")
                             : tr("The document is protected. Its password:"));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& password) {
        m_workspace->pages().close(m_file);
        m_file = m_workspace->pages().open(m_version.path, password);
    });
    dialog->open();
}

void ReaderTab::goToTarget()
{
    if (!m_target.paragraph.isEmpty()) {
        for (const store::IndexedParagraph& paragraph : m_version.paragraphs) {
            if (paragraph.path == m_target.paragraph) {
                goToParagraph(paragraph.ordinal);
                break;
            }
        }
    } else if (m_target.page >= 0) {
        m_view->goTo(m_target.page);
    }
    if (!m_target.find.isEmpty())
        m_findBar->open(m_target.find);
}

/// The index knows the page of a paragraph; its first words find the line.
void ReaderTab::goToParagraph(int ordinal)
{
    for (const store::IndexedParagraph& paragraph : m_version.paragraphs) {
        if (paragraph.ordinal != ordinal)
            continue;
        m_view->goToText(std::max(0, paragraph.page - 1), paragraph.label, paragraph.text.left(40));
        return;
    }
}

QString ReaderTab::pathOf(int ordinal) const
{
    for (const store::IndexedParagraph& paragraph : m_version.paragraphs) {
        if (paragraph.ordinal == ordinal)
            return paragraph.path;
    }
    return {};
}

const store::IndexedParagraph* ReaderTab::paragraphNear(int page) const
{
    const store::IndexedParagraph* best = nullptr;
    for (const store::IndexedParagraph& paragraph : m_version.paragraphs) {
        const bool numbered = !paragraph.path.isEmpty() && paragraph.kind != domain::BlockKind::Footnote;
        if (numbered && paragraph.page <= page + 1 && (!best || paragraph.page > best->page || best->page < page + 1))
            best = &paragraph;
        if (best && best->page == page + 1)
            break;
    }
    return best;
}

void ReaderTab::switchLanguage(Language language)
{
    const auto wanted = m_version.versions.constFind(language);
    if (wanted == m_version.versions.constEnd()) {
        Q_EMIT message(tr("The library holds no version of %1 in this language.").arg(m_version.symbol));
        return;
    }
    const int page = std::max(0, m_view->currentPage());
    const store::IndexedParagraph* paragraph = paragraphNear(page);
    const QString path = paragraphInView();
    Q_EMIT leftFor(target());
    open({*wanted, page, path.isEmpty() && paragraph ? paragraph->path : path, {}});
}

QString ReaderTab::paragraphInView() const
{
    // What stands above the paragraph that was gone to differs from language to language: without preferring it, each
    // switch would lead a little further up.
    return m_view->pathInView(m_version.paragraphs, m_target.paragraph);
}

ReaderTarget ReaderTab::target() const
{
    return {m_version.version, std::max(0, m_view->currentPage()), {}, {}};
}

void ReaderTab::addCitationLinks(int page, const wire::PageText& words)
{
    m_view->setLinks(page, citationLinks(m_version, page, words));
}

void ReaderTab::follow(const PageLink& link, ReaderView* view, const workspace::ReadableVersion& version)
{
    Q_EMIT leftFor(target());
    if (link.targetPage >= 0)
        return view->goTo(link.targetPage);
    if (!link.address.isEmpty()) {
        const QUrl url(link.address, QUrl::StrictMode);
        static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};
        if (url.isValid() && schemes.contains(url.scheme().toLower()))
            QDesktopServices::openUrl(url);
        else
            Q_EMIT message(tr("This link is not opened: %1").arg(link.address));
        return;
    }
    if (!link.decision.isNull())
        return Q_EMIT decisionWanted(link.decision, link.path);
    for (const workspace::ReadableCitation& each : version.citations) {
        if (each.citation.targets.value(0) == link.target && !each.held.isNull()) {
            Q_EMIT documentWanted(each.held, link.target);
            return;
        }
    }
    Q_EMIT documentWanted({}, link.target);
}

void ReaderTab::copy(LineBreaks lineBreaks, bool withReference)
{
    QString text = m_stack->currentWidget() == m_textView ? m_textView->textCursor().selectedText()
                                                          : m_view->selectedText(lineBreaks);
    if (text.isEmpty())
        return;
    if (withReference) {
        const store::IndexedParagraph* paragraph = paragraphNear(std::max(0, m_view->selectionPage()));
        QString reference = m_version.symbol;
        if (paragraph && !paragraph->path.isEmpty())
            reference += tr(", para. %1").arg(paragraph->path);
        if (m_view->selectionPage() >= 0)
            reference += tr(", p. %1").arg(m_view->selectionPage() + 1);
        text = u"“%1” (%2)"_s.arg(text, reference);
    }
    QApplication::clipboard()->setText(text);
}

void ReaderTab::askForPage()
{
    m_pageBox->setFocus();
    m_pageBox->selectAll();
}

} // namespace rapporteur::gui
