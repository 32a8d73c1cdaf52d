// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/bulk_edit_dialog.h"

#include "domain/field_value.h"
#include "gui/names.h"
#include "gui/widgets/list_view.h"
#include "gui/widgets/text_label.h"
#include "workspace/actions.h"
#include "workspace/messages.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <array>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;
using domain::Field;

namespace {

constexpr QSize dialogSize{820, 520};

/// Fields that several documents may share; symbols and titles are each document's own.
constexpr std::array sharedFields{
    Field::Distribution, Field::Date,        Field::OriginalLanguage, Field::Body,      Field::MeetingOrdinal,
    Field::Segments,     Field::AgendaItems, Field::AgendaDocument,   Field::ItemTitle, Field::AuthorLine,
};

/// What is typed, in the form that is stored; an empty value is none.
Result<QString> valueTyped(Field field, const QString& typed)
{
    return domain::checkedValue(field, valueOfName(field, typed.trimmed()));
}

QString valueNow(const store::RecordVersion& version, Field field)
{
    for (const domain::FieldReading& reading : version.readings) {
        if (reading.field == field)
            return reading.value;
    }
    return {};
}

domain::Language languageOf(const store::DocumentRecord& record, domain::VersionId id)
{
    for (const domain::LanguageVersion& version : record.document.versions) {
        if (version.id == id)
            return version.language;
    }
    return domain::Language::Unknown;
}

bool isHeld(const store::DocumentRecord& record, domain::VersionId id)
{
    for (const domain::LanguageVersion& version : record.document.versions) {
        if (version.id == id)
            return version.file.has_value();
    }
    return false;
}

} // namespace

BulkEditDialog::BulkEditDialog(Desk* desk, const QList<domain::DocumentId>& documents, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_field(new QComboBox)
    , m_value(new QLineEdit)
    , m_summary(textLabel(TextSize::Secondary))
    , m_preview(new QTreeWidget)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Cancel))
{
    setObjectName(u"bulkEditDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit %n document(s)", nullptr, int(documents.size())));
    m_field->setObjectName(u"bulkFieldCombo"_s);
    m_field->setAccessibleName(tr("Field"));
    for (const Field field : sharedFields)
        m_field->addItem(workspace::fieldName(field), int(field));
    m_value->setObjectName(u"bulkValueEdit"_s);
    m_value->setAccessibleName(tr("New value"));
    m_value->setMaxLength(4'000);
    m_summary->setObjectName(u"bulkSummaryLabel"_s);
    m_preview->setObjectName(u"bulkPreviewView"_s);
    m_preview->setAccessibleName(tr("Every change that would be made"));
    m_preview->setHeaderLabels({tr("Document"), tr("Language"), tr("Now"), tr("Then")});
    m_preview->setRootIsDecorated(false);
    m_preview->setUniformRowHeights(true);
    m_preview->setItemDelegate(new ListDelegate(m_preview));
    m_preview->setColumnWidth(0, fontMetrics().averageCharWidth() * 30);
    auto* form = new QFormLayout;
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("New value"), m_value);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addWidget(m_summary);
    layout->addWidget(m_buttons);
    resize(dialogSize);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        offerValues();
        showPreview();
    });
    offerValues();
    connect(m_value, &QLineEdit::textChanged, this, &BulkEditDialog::showPreview);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &BulkEditDialog::apply);
    m_desk->ask(
        this,
        [documents](workspace::View& view) -> Result<QList<store::DocumentRecord>> {
            QList<store::DocumentRecord> records;
            for (const domain::DocumentId id : documents) {
                auto record = workspace::documentRecord(view, id);
                if (!record)
                    return Failure(record.error());
                records.append(std::move(*record));
            }
            return records;
        },
        [this](const QList<store::DocumentRecord>& records) {
            m_records = records;
            showPreview();
        });
    showPreview();
}

void BulkEditDialog::offerValues()
{
    const QStringList names = valueNames(Field(m_field->currentData().toInt()));
    m_value->setPlaceholderText(names.join(u" · "_s));
    auto* completer = new QCompleter(names, m_value);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_value->completer();
    m_value->setCompleter(completer);
}

QList<domain::VersionId> BulkEditDialog::versionsToChange() const
{
    const auto field = Field(m_field->currentData().toInt());
    const auto value = valueTyped(field, m_value->text());
    QList<domain::VersionId> versions;
    for (const store::DocumentRecord& record : m_records) {
        for (const store::RecordVersion& version : record.versions) {
            if (value && isHeld(record, version.version) && valueNow(version, field) != *value)
                versions.append(version.version);
        }
    }
    return versions;
}

void BulkEditDialog::showPreview()
{
    const auto field = Field(m_field->currentData().toInt());
    const QString typed = m_value->text().trimmed();
    const auto value = valueTyped(field, typed);
    m_preview->clear();
    for (const store::DocumentRecord& record : m_records) {
        const QString symbol =
            record.document.symbols.isEmpty() ? tr("No symbol yet") : record.document.symbols.first().canonical;
        for (const store::RecordVersion& version : record.versions) {
            if (!isHeld(record, version.version))
                continue;
            const QString now = valueNow(version, field);
            const QString then = typed.isEmpty() || !value ? QString()
                                 : now == *value           ? tr("as now")
                                                           : valueName(field, *value);
            auto* item =
                new QTreeWidgetItem(m_preview, QStringList{symbol, nameOf(languageOf(record, version.version)),
                                                           valueName(field, now), then});
            item->setToolTip(2, plainToolTip(valueName(field, now)));
        }
    }
    m_preview->setCurrentItem(m_preview->topLevelItem(0));
    const int changes = typed.isEmpty() ? 0 : int(versionsToChange().size());
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(changes > 0);
    if (!typed.isEmpty() && !value)
        m_summary->setText(workspace::sentence(value.error()));
    else if (typed.isEmpty())
        m_summary->setText(tr("Type the new value to see what would change."));
    else
        m_summary->setText(
            tr("%n language version(s) would change, as one step that can be undone.", nullptr, changes));
}

void BulkEditDialog::apply()
{
    const auto field = Field(m_field->currentData().toInt());
    const QList<domain::VersionId> versions = versionsToChange();
    m_desk->change(
        m_desk,
        [versions, field, value = valueOfName(field, m_value->text().trimmed())](workspace::Library& library) {
            return workspace::correctFields(library, versions, field, value);
        },
        [desk = m_desk, count = int(versions.size())] {
            Q_EMIT desk->undoableDone(tr("%n language version(s) changed.", nullptr, count));
        });
    accept();
}

} // namespace rapporteur::gui
