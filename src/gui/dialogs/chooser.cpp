// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/chooser.h"

#include "gui/names.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"
#include "workspace/queries.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostDocuments = 30;
constexpr QSize chooserSize{640, 400};
} // namespace

Chooser::Chooser(const QString& name, const QString& title, const QString& placeholder, QWidget* parent)
    : QDialog(parent)
    , m_edit(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_edit->setObjectName(u"chooserEdit"_s);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->setMaxLength(500);
    m_list->setObjectName(u"chooserView"_s);
    m_list->setAccessibleName(title);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    m_edit->installEventFilter(this);
    resize(chooserSize);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) { typed(text); });
    connect(m_edit, &QLineEdit::returnPressed, this, &Chooser::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &Chooser::choose);
}

void Chooser::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (parentWidget()) {
        const QRect around = parentWidget()->geometry();
        move(around.center().x() - width() / 2, around.top() + 64);
    }
    m_edit->setFocus();
    typed(m_edit->text());
}

bool Chooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void Chooser::setChoices(const QList<Choice>& choices, const QString& reasonIfEmpty)
{
    m_list->clear();
    for (const Choice& choice : choices) {
        auto* item = new QTreeWidgetItem(m_list, QStringList{choice.text, choice.detail});
        item->setIcon(0, choice.icon);
        item->setData(0, Qt::UserRole, choice.value);
        item->setForeground(1, palette().placeholderText());
        item->setToolTip(0, plainToolTip(choice.text));
    }
    if (choices.isEmpty()) {
        auto* item = new QTreeWidgetItem(m_list, QStringList{reasonIfEmpty});
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void Chooser::choose()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item || !item->data(0, Qt::UserRole).isValid())
        return;
    const QVariant value = item->data(0, Qt::UserRole);
    accept(); // before the action, which may open a dialog of its own
    chosen(value);
}

CommandPalette::CommandPalette(Actions* actions, QWidget* parent)
    : Chooser(u"commandPalette"_s, tr("Commands"), tr("Type a part of a command's name"), parent)
    , m_actions(actions)
{
}

void CommandPalette::typed(const QString& text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Choice> choices;
    for (const QAction* action : m_actions->all()) {
        const QString name = Actions::plainText(action);
        const bool fits = std::all_of(words.begin(), words.end(),
                                      [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
        if (fits && action->isEnabled() && action->objectName() != "commandPaletteAction"_L1)
            choices.append(
                {name, action->shortcut().toString(QKeySequence::NativeText), action->icon(), action->objectName()});
    }
    setChoices(choices, tr("No command of this name can be used now."));
}

void CommandPalette::chosen(const QVariant& value)
{
    for (QAction* action : m_actions->all()) {
        if (action->objectName() == value.toString())
            action->trigger();
    }
}

GoTo::GoTo(Desk* desk, QWidget* parent)
    : GoTo(
          desk, tr("Go to"), titleLanguages(),
          [desk](const ReaderTarget& target) { Q_EMIT desk->readerWanted(target); }, parent)
{
}

GoTo::GoTo(Desk* desk, const QString& title, const QList<domain::Language>& languages, Then then, QWidget* parent)
    : Chooser(u"goTo"_s, title, tr("Symbol or words: mc cop4 inf17"), parent)
    , m_desk(desk)
    , m_languages(languages)
    , m_then(std::move(then))
{
}

void GoTo::typed(const QString& text)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (text.trimmed().isEmpty())
        return setChoices({}, tr("A symbol may be typed in part and without its signs."));
    m_desk->ask(
        this,
        [text, languages = titleLanguages(),
         cancel = m_cancel](workspace::View& view) -> Result<QList<store::DocumentRow>> {
            auto ids = workspace::documentsCalled(view, text, mostDocuments);
            if (!ids)
                return Failure(ids.error());
            store::SearchOptions options;
            options.limit = mostDocuments;
            options.paragraphsPerDocument = 0;
            if (ids->size() < mostDocuments) {
                const auto found = view.index().search(text, options, cancel);
                for (const store::SearchDocument& each : found ? found->documents : QList<store::SearchDocument>()) {
                    if (!ids->contains(each.document))
                        ids->append(each.document);
                }
            }
            return workspace::documentRows(view, *ids, languages);
        },
        [this](const QList<store::DocumentRow>& rows) {
            QList<Choice> choices;
            const QIcon icon = QIcon::fromTheme(u"application-pdf"_s);
            for (const store::DocumentRow& row : rows) {
                const QString symbols = row.symbols.isEmpty() ? tr("No symbol yet") : row.symbols.join(u"; "_s);
                choices.append({row.title.isEmpty() ? symbols : symbols + u" – "_s + row.title,
                                dayText(row.mastheadDate), icon, row.id.value});
            }
            setChoices(choices, tr("Nothing in the library is called so."));
        },
        m_cancel);
}

void GoTo::chosen(const QVariant& value)
{
    const domain::DocumentId document{value.toLongLong()};
    m_desk->ask(
        m_desk,
        [document, languages = m_languages](workspace::View& view) -> Result<domain::VersionId> {
            const auto record = workspace::documentRecord(view, document);
            if (!record)
                return Failure(record.error());
            for (const domain::Language language : languages) {
                for (const domain::LanguageVersion& version : record->document.versions) {
                    if (version.language == language && version.file)
                        return version.id;
                }
            }
            return domain::VersionId();
        },
        [desk = m_desk, then = m_then, document](domain::VersionId version) {
            if (version.isNull())
                return Q_EMIT desk->documentWanted(document);
            ReaderTarget target;
            target.version = version;
            then(target);
        });
}

} // namespace rapporteur::gui
