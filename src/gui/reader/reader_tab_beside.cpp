// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader does with a second version beside the first.
#include "gui/reader/reader_tab.h"

#include "gui/names.h"
#include "gui/reader/beside_reader.h"
#include "gui/reader/parity_view.h"
#include "gui/reader/reader_panel.h"
#include "gui/widgets/elided_label.h"

#include <QMenu>
#include <QSplitter>
#include <QToolButton>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

/// What tells two versions apart in a sentence: the languages of one document, else the symbols.
std::pair<QString, QString> namesOf(const workspace::ReadableVersion& one, const workspace::ReadableVersion& other)
{
    if (one.language != other.language && one.symbol == other.symbol)
        return {nameOf(one.language), nameOf(other.language)};
    if (one.symbol != other.symbol)
        return {isolated(one.symbol), isolated(other.symbol)};
    return {ReaderTab::tr("the first"), ReaderTab::tr("the second")};
}

} // namespace

void ReaderTab::openBeside(domain::VersionId version)
{
    if (!m_beside) {
        m_beside = new BesideReader(m_workspace, m_view, this);
        m_beside->view()->setDarkPages(m_dark);
        m_splitter->addWidget(m_beside);
        const int panel = m_splitter->sizes().value(0);
        const int half = std::max(1, (m_splitter->width() - panel) / 2);
        m_splitter->setStretchFactor(2, 1);
        m_splitter->setSizes({panel, half, half});
        connect(m_beside, &BesideReader::closeWanted, this, &ReaderTab::closeBeside);
        connect(m_beside, &BesideReader::compared, this, &ReaderTab::onCompared);
        connect(m_beside->view(), &ReaderView::linkActivated, this,
                [this](const PageLink& link) { follow(link, m_beside->view(), m_beside->version()); });
        m_sideHead->show();
        m_panel->setParityShown(true);
        m_beside->setFirst(m_version);
    }
    m_panel->parity()->setBusy();
    m_beside->open(version);
    Q_EMIT besideChanged();
}

void ReaderTab::openBeside(Language language)
{
    const auto wanted = m_version.versions.value(language);
    if (wanted.isNull())
        Q_EMIT message(tr("The library holds no version of %1 in this language.").arg(m_version.symbol));
    else
        openBeside(wanted);
}

void ReaderTab::closeBeside()
{
    if (!m_beside)
        return;
    m_beside->hide(); // the splitter gives its room back at once
    m_beside->deleteLater();
    m_beside = nullptr;
    m_sideHead->hide();
    m_panel->setParityShown(false);
    m_view->setFocus();
    Q_EMIT besideChanged();
}

void ReaderTab::setDarkPages(bool dark)
{
    m_dark = dark;
    m_view->setDarkPages(dark);
    if (m_beside)
        m_beside->view()->setDarkPages(dark);
}

void ReaderTab::fillBesideMenu()
{
    QMenu* menu = m_besideButton->menu();
    menu->clear();
    for (auto each = m_version.versions.begin(); each != m_version.versions.end(); ++each) {
        if (each.key() == m_version.language)
            continue;
        QAction* action = menu->addAction(nameOf(each.key()));
        action->setCheckable(true);
        action->setChecked(m_beside && m_beside->version().version == each.value());
        connect(action, &QAction::triggered, this, [this, version = each.value()] { openBeside(version); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Another document…")), &QAction::triggered, this, &ReaderTab::besideDocumentWanted);
    QAction* close = menu->addAction(tr("Close the version beside"));
    close->setEnabled(m_beside);
    connect(close, &QAction::triggered, this, &ReaderTab::closeBeside);
}

void ReaderTab::onCompared()
{
    const auto [first, second] = namesOf(m_version, m_beside->version());
    m_panel->parity()->setComparison(m_beside->comparison(), first, second);
    m_panel->setDifferences(int(m_beside->comparison().findings.size()));
}

void ReaderTab::showDifference(const workspace::ParityFinding& finding)
{
    if (!m_beside)
        return;
    Q_EMIT leftFor(target());
    // The side that has the paragraph leads; what the other lacks would stand where it comes to in step.
    const bool besideLeads = finding.kind == workspace::ParityKind::Missing && !finding.inFirst;
    if (!besideLeads || !m_beside->isInStep())
        goToParagraph(finding.first);
    if (besideLeads || !m_beside->isInStep())
        m_beside->goToParagraph(finding.second);
}

} // namespace rapporteur::gui
