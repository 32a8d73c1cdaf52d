// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/start_page.h"

#include "gui/settings.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QTreeWidget>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int columnWidth = 560; // wider where the words on the buttons are longer
}

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_recentLabel(textLabel(TextSize::Section, tr("Opened lately")))
    , m_recent(new QTreeWidget)
{
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("Start"));
    auto* newButton = new QPushButton(QIcon::fromTheme(u"document-new"_s), tr("New library…"));
    newButton->setObjectName(u"newLibraryButton"_s);
    newButton->setDefault(true);
    auto* openButton = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("Open library…"));
    openButton->setObjectName(u"openLibraryButton"_s);
    auto* sampleButton = new QPushButton(QIcon::fromTheme(u"folder-documents"_s), tr("Look at the sample library"));
    sampleButton->setObjectName(u"sampleLibraryButton"_s);
    m_recent->setObjectName(u"recentView"_s);
    m_recent->setAccessibleName(tr("Libraries opened lately"));
    m_recent->setHeaderHidden(true);
    m_recent->setRootIsDecorated(false);
    m_recent->setUniformRowHeights(true);
    m_recent->setItemDelegate(new ListDelegate(m_recent));
    m_recent->setFrameShape(QFrame::NoFrame);
    QPalette quiet = m_recent->palette();
    quiet.setBrush(QPalette::Base, quiet.window());
    m_recent->setPalette(quiet);
    auto* icon = new QLabel;
    icon->setPixmap(QIcon(u":/icons/rapporteur.svg"_s).pixmap(64));
    icon->setAccessibleName(tr("Rapporteur"));

    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(icon);
    layout->addWidget(textLabel(TextSize::Head, tr("Rapporteur")));
    layout->addWidget(
        textLabel(TextSize::Body, tr("The documents of a conference, in all their languages, on this computer: "
                                     "found, read, compared, and followed up without a network.")));
    layout->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {newButton, openButton, sampleButton})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addSpacing(16);
    layout->addWidget(m_recentLabel);
    layout->addWidget(m_recent, 3);
    layout->addStretch(2);
    column->setFixedWidth(std::max(columnWidth, layout->minimumSize().width()));
    auto* centre = new QHBoxLayout(this);
    centre->addStretch();
    centre->addWidget(column);
    centre->addStretch();

    connect(newButton, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(openButton, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(sampleButton, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_recent, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { Q_EMIT libraryWanted(item->data(0, Qt::UserRole).toString()); });
    reload();
}

void StartPage::reload()
{
    m_recent->clear();
    for (const QString& folder : Settings::recentLibraries()) {
        auto* item = new QTreeWidgetItem(m_recent, QStringList{QDir::toNativeSeparators(folder)});
        item->setIcon(0, QIcon::fromTheme(u"folder-documents"_s));
        item->setData(0, Qt::UserRole, folder);
        item->setToolTip(0, plainToolTip(folder));
    }
    const bool any = m_recent->topLevelItemCount() > 0;
    m_recent->setVisible(any);
    m_recentLabel->setVisible(any);
    m_recent->setCurrentItem(m_recent->topLevelItem(0));
}

} // namespace rapporteur::gui
