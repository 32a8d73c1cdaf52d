// SPDX-License-Identifier: GPL-3.0-or-later
// A decision as a tree of paragraphs: label, text in one or two languages beside each other, and how far what it asks
// has come. Texts wrap; they are edited in place.
#pragma once

#include "workspace/decisions.h"

#include <QTreeWidget>

namespace rapporteur::gui {

class DecisionTree : public QTreeWidget {
    Q_OBJECT

public:
    enum Column { Label, Text, Beside, FollowUp, ColumnCount };

    explicit DecisionTree(QWidget* parent = nullptr);

    /// Shows the texts in `language`, and in `beside` next to it (Unknown: one language only). The current paragraph
    /// stays current.
    void show(const store::DecisionRecord& record, domain::Language language, domain::Language beside);
    domain::DecisionNodeId currentNode() const;
    void setCurrentNode(domain::DecisionNodeId node);
    /// Chooses the paragraph of this path, or the nearest one above it that is there.
    void setCurrentPath(const QString& path);

Q_SIGNALS:
    void currentNodeChanged(rapporteur::domain::DecisionNodeId node);
    void textEdited(rapporteur::domain::DecisionNodeId node, rapporteur::domain::Language language,
                    const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addNode(const store::DecisionRecord& record, const domain::DecisionNode& node);
    void fill(QTreeWidgetItem* item, const store::DecisionRecord& record, const domain::DecisionNode& node);
    void shareWidth();

    QHash<domain::DecisionNodeId, QTreeWidgetItem*> m_itemOf;
    domain::Language m_language = domain::Language::Unknown;
    domain::Language m_beside = domain::Language::Unknown;
};

} // namespace rapporteur::gui
