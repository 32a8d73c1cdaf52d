// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/beside_reader.h"

#include "gui/reader/citation_links.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/language_chips.h"
#include "gui/widgets/paragraph_text.h"
#include "workspace/messages.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int beginningLength = 40;  // characters that find a paragraph on its page
constexpr double lead = 0.2;         // the line on which both sides agree, as a share of the view's height
constexpr double upperMargin = 0.08; // of a page, where no words tell better
constexpr double textHeight = 0.84;

/// How far down its page each paragraph begins, as the lengths of the texts on the page make likely.
QList<double> sharesOf(const QList<store::IndexedParagraph>& paragraphs)
{
    QHash<int, double> lengths;
    for (const store::IndexedParagraph& paragraph : paragraphs)
        lengths[paragraph.page] += double(paragraph.text.size()) + 1;
    QHash<int, double> above;
    QList<double> shares;
    for (const store::IndexedParagraph& paragraph : paragraphs) {
        double& before = above[paragraph.page];
        shares.append(upperMargin + textHeight * before / lengths.value(paragraph.page));
        before += double(paragraph.text.size()) + 1;
    }
    return shares;
}

QToolButton* headButton(const QString& name, const QString& icon, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

BesideReader::BesideReader(std::shared_ptr<workspace::Workspace> workspace, ReaderView* first, QWidget* parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_driver(first)
    , m_chips(new LanguageChips(this))
    , m_title(new ElidedLabel(this))
    , m_stepButton(headButton(u"inStepButton"_s, u"link"_s, tr("Scroll both in step"), this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ReaderView(&m_workspace->pages(), this))
    , m_textView(new QPlainTextEdit(this))
{
    setObjectName(u"besideReader"_s);
    m_view->setObjectName(u"besideView"_s);
    m_view->setAccessibleName(tr("Pages of the version beside"));
    m_textView->setObjectName(u"besideTextView"_s);
    m_textView->setAccessibleName(tr("Text of the version beside"));
    m_textView->setReadOnly(true);
    m_textView->setFrameShape(QFrame::NoFrame);
    m_title->setObjectName(u"besideTitleLabel"_s);
    m_chips->setObjectName(u"besideChips"_s);
    m_first.view = first;
    m_second.view = m_view;
    m_stepButton->setCheckable(true);
    m_stepButton->setChecked(true);
    auto* close = headButton(u"closeBesideButton"_s, u"window-close"_s, tr("Close the version beside"), this);
    auto* headPart = new QWidget(this);
    headPart->setFixedHeight(headHeight);
    auto* head = new QHBoxLayout(headPart);
    head->setContentsMargins(12, 0, 4, 0);
    head->setSpacing(8);
    head->addWidget(m_chips);
    head->addWidget(m_title, 1);
    head->addWidget(m_stepButton);
    head->addWidget(close);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_textView);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(headPart);
    column->addWidget(m_stack, 1);

    connect(close, &QToolButton::clicked, this, &BesideReader::closeWanted);
    connect(m_stepButton, &QToolButton::toggled, this, &BesideReader::setInStep);
    connect(m_chips, &LanguageChips::chosen, this, [this](domain::Language language) {
        if (const auto wanted = m_second.version.versions.value(language); !wanted.isNull())
            open(wanted);
    });
    workspace::PageService& pages = m_workspace->pages();
    connect(&pages, &workspace::PageService::opened, this, [this](quint64 file, const workspace::OpenedFile& facts) {
        if (file == m_file)
            onOpened(facts);
    });
    connect(&pages, &workspace::PageService::openFailed, this, [this](quint64 file, const Error& error) {
        if (file == m_file)
            m_view->setMessage(workspace::sentence(error));
    });
    connect(&pages, &workspace::PageService::wordsRead, this,
            [this](quint64 file, int page, const wire::PageText& words) {
                if (file == m_file)
                    m_view->setLinks(page, citationLinks(m_second.version, page, words));
            });
    for (ReaderView* view : {first, m_view}) {
        connect(view, &ReaderView::scrolled, this, [this, view] { keepStep(view); });
        // What was a guess from lengths is known now.
        connect(view, &ReaderView::wordsArrived, this, [this] { keepStep(m_driver); });
    }
    connect(first, &ReaderView::zoomChanged, this, [this, first] {
        if (first->zoomMode() == ZoomMode::Free)
            m_view->setZoom(first->zoom());
        else
            m_view->setZoomMode(first->zoomMode());
        keepStep(first);
    });
}

BesideReader::~BesideReader()
{
    m_cancel.cancel();
    m_workspace->pages().close(m_file);
}

void BesideReader::setFirst(const workspace::ReadableVersion& version)
{
    m_first.version = version;
    m_first.shares = sharesOf(version.paragraphs);
    m_first.heights.clear();
    compare();
}

void BesideReader::open(domain::VersionId version)
{
    m_workspace->ask(
        this, [version](workspace::View& view) { return workspace::readableVersion(view, version); },
        [this](const Result<workspace::ReadableVersion>& readable) {
            if (readable)
                show(*readable);
            else
                m_view->setMessage(workspace::sentence(readable.error()));
        });
}

void BesideReader::show(const workspace::ReadableVersion& version)
{
    m_second.version = version;
    m_second.shares = sharesOf(version.paragraphs);
    m_second.heights.clear();
    ChipStates chips;
    for (auto each = version.versions.begin(); each != version.versions.end(); ++each)
        chips.insert(each.key(), ChipState::Held);
    m_chips->setChips(chips);
    m_chips->setCurrent(version.language);
    m_title->setWholeText(version.symbol + u" – "_s + version.title);
    m_workspace->pages().close(m_file);
    m_file = 0;
    m_view->clear();
    const bool isText = version.mediaType == u"text/plain"_s;
    m_stack->setCurrentWidget(isText ? static_cast<QWidget*>(m_textView) : m_view);
    if (isText)
        showParagraphs(m_textView, version.paragraphs);
    else if (version.path.isEmpty())
        m_view->setMessage(tr("The file of this language version is gone. Import the document again."));
    else {
        m_view->setMessage(tr("Opening…"));
        m_file = m_workspace->pages().open(version.path);
    }
    compare();
}

void BesideReader::onOpened(const workspace::OpenedFile& facts)
{
    m_view->setFile(m_file, facts);
    keepStep(m_first.view);
}

void BesideReader::compare()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_comparison = {};
    if (m_first.version.version.isNull() || m_second.version.version.isNull())
        return;
    m_workspace->ask(
        this,
        [one = m_first.version, other = m_second.version](workspace::View&) -> Result<workspace::Comparison> {
            return workspace::compareVersions(one, other);
        },
        [this](const Result<workspace::Comparison>& comparison) {
            if (!comparison)
                return;
            m_comparison = *comparison;
            keepStep(m_first.view);
            Q_EMIT compared();
        },
        m_cancel);
}

void BesideReader::goToParagraph(int ordinal)
{
    if (ordinal < 0 || ordinal >= m_second.version.paragraphs.size())
        return;
    const store::IndexedParagraph& paragraph = m_second.version.paragraphs[ordinal];
    m_driver = m_view;
    m_view->goToText(std::max(0, paragraph.page - 1), paragraph.label, paragraph.text.left(beginningLength));
}

void BesideReader::setInStep(bool inStep)
{
    m_inStep = inStep;
    m_stepButton->setChecked(inStep);
    keepStep(m_first.view);
}

/// Where a paragraph begins on the sheet.
double BesideReader::placeOf(Side& side, int ordinal)
{
    const store::IndexedParagraph& paragraph = side.version.paragraphs[ordinal];
    const int page = std::max(0, paragraph.page - 1);
    auto height = side.heights.constFind(ordinal);
    if (height == side.heights.constEnd()) {
        const auto found = side.view->heightOfText(page, paragraph.label, paragraph.text.left(beginningLength));
        if (!found) {
            const QRect rect = side.view->layoutOfPages().rect(page);
            return rect.top() + side.shares.value(ordinal) * rect.height();
        }
        height = side.heights.insert(ordinal, *found);
    }
    return side.view->layoutOfPages().mapped(page, QRectF(0, *height, 1, 1)).top();
}

/// Between two paragraphs that correspond both sides move in proportion.
double BesideReader::counterpart(Side& from, Side& to, bool firstToSecond, double place)
{
    const auto& pairs = m_comparison.pairs;
    const auto own = [&](const workspace::ParagraphPair& pair) { return firstToSecond ? pair.first : pair.second; };
    const auto others = [&](const workspace::ParagraphPair& pair) {
        return firstToSecond ? pair.second : pair.first;
    };
    const auto below = std::partition_point(pairs.begin(), pairs.end(), [&](const workspace::ParagraphPair& pair) {
        return placeOf(from, own(pair)) <= place;
    });
    double fromTop = 0;
    double toTop = 0;
    if (below != pairs.begin()) {
        fromTop = placeOf(from, own(*(below - 1)));
        toTop = placeOf(to, others(*(below - 1)));
    }
    double fromEnd = from.view->layoutOfPages().sheet().height();
    double toEnd = to.view->layoutOfPages().sheet().height();
    if (below != pairs.end()) {
        fromEnd = placeOf(from, own(*below));
        toEnd = placeOf(to, others(*below));
    }
    const double share = fromEnd > fromTop ? std::clamp((place - fromTop) / (fromEnd - fromTop), 0.0, 1.0) : 0;
    return toTop + share * (toEnd - toTop);
}

void BesideReader::keepStep(ReaderView* driver)
{
    if (m_following || !m_inStep || m_comparison.pairs.isEmpty() || m_first.view->pageCount() == 0 ||
        m_view->pageCount() == 0)
        return;
    m_driver = driver;
    const bool firstDrives = driver == m_first.view;
    Side& from = firstDrives ? m_first : m_second;
    Side& to = firstDrives ? m_second : m_first;
    QScrollBar* bar = from.view->verticalScrollBar();
    QScrollBar* other = to.view->verticalScrollBar();
    m_following = true;
    if (bar->value() == bar->minimum() || bar->value() == bar->maximum())
        other->setValue(bar->value() == bar->minimum() ? other->minimum() : other->maximum());
    else
        other->setValue(int(
            std::lround(counterpart(from, to, firstDrives, bar->value() + lead * from.view->viewport()->height()) -
                        lead * to.view->viewport()->height())));
    m_following = false;
}

} // namespace rapporteur::gui
