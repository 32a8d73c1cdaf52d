// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/find_bar.h"

#include "gui/reader/reader_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int typingPause = 150; // milliseconds without a key before a search begins

QToolButton* makeButton(QWidget* parent, const QString& name, const QString& icon, const QString& text)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}
} // namespace

FindBar::FindBar(workspace::PageService* service, ReaderView* view, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_view(view)
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(makeButton(this, u"findPreviousButton"_s, u"go-up"_s, tr("Find previous")))
    , m_next(makeButton(this, u"findNextButton"_s, u"go-down"_s, tr("Find next")))
{
    setObjectName(u"findBar"_s);
    m_edit->setObjectName(u"findEdit"_s);
    m_edit->setPlaceholderText(tr("Find in this document"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_edit->setClearButtonEnabled(true);
    m_count->setObjectName(u"findCountLabel"_s);
    m_count->setTextFormat(Qt::PlainText);
    auto* close = makeButton(this, u"findCloseButton"_s, u"window-close"_s, tr("Close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(close);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FindBar::startFind);
    connect(m_edit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closeBar);
    connect(service, &workspace::PageService::found, this,
            [this](quint64 file, int page, const QList<QList<QRectF>>& places) {
                if (file != m_file || !isVisible())
                    return;
                m_places.insert(page, places);
                const auto at = std::lower_bound(m_order.begin(), m_order.end(), std::pair(page, 0));
                const qsizetype index = at - m_order.begin();
                for (int i = int(places.size()) - 1; i >= 0; --i)
                    m_order.insert(index, {page, i});
                if (m_current < 0) {
                    m_current = index;
                    showCurrent();
                } else if (index <= m_current) {
                    m_current += places.size();
                }
                m_view->setMarks(m_places);
                showCount();
            });
    connect(service, &workspace::PageService::findFinished, this, [this](quint64 file) {
        if (file != m_file)
            return;
        m_searching = false;
        showCount();
    });
    hide();
}

void FindBar::setFile(workspace::OpenFileId file)
{
    m_file = file;
    if (isVisible())
        startFind();
}

QString FindBar::text() const
{
    return m_edit->text();
}

void FindBar::open(const QString& text)
{
    show();
    if (!text.isEmpty() && text != m_edit->text()) {
        m_edit->setText(text);
        m_typing.stop();
        startFind();
    } else if (!m_edit->text().isEmpty() && m_order.isEmpty()) {
        startFind();
    }
    m_edit->setFocus();
    m_edit->selectAll();
}

void FindBar::closeBar()
{
    m_service->find(m_file, {}, 0);
    m_places.clear();
    m_order.clear();
    m_current = -1;
    m_view->clearMarks();
    hide();
    m_view->setFocus();
}

void FindBar::startFind()
{
    m_places.clear();
    m_order.clear();
    m_current = -1;
    m_view->clearMarks();
    m_searching = m_file != 0 && !m_edit->text().trimmed().isEmpty();
    showCount();
    if (m_file)
        m_service->find(m_file, m_edit->text(), std::max(0, m_view->currentPage()));
}

bool FindBar::step(int direction)
{
    if (m_order.isEmpty()) {
        if (!m_searching && !m_edit->text().isEmpty())
            Q_EMIT ranOut(direction);
        return false;
    }
    const qsizetype next = m_current + direction;
    const bool within = next >= 0 && next < m_order.size();
    if (!within)
        Q_EMIT ranOut(direction);
    m_current = (next + m_order.size()) % m_order.size();
    showCurrent();
    showCount();
    return within;
}

void FindBar::showCurrent()
{
    const auto [page, place] = m_order.value(m_current, {-1, -1});
    m_view->setCurrentMark(page, m_places.value(page).value(place));
}

void FindBar::showCount()
{
    if (m_edit->text().trimmed().isEmpty())
        m_count->setText({});
    else if (m_order.isEmpty())
        m_count->setText(m_searching ? tr("Searching…") : tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_order.size()));
    m_previous->setEnabled(!m_order.isEmpty());
    m_next->setEnabled(!m_order.isEmpty());
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return closeBar();
    QWidget::keyPressEvent(event);
}

} // namespace rapporteur::gui
