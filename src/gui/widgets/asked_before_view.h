// SPDX-License-Identifier: GPL-3.0-or-later
// What other decisions asked of the same addressee in much the same words, for one paragraph; shared words are
// marked.
#pragma once

#include "workspace/request_memory.h"

#include <QTreeWidget>

namespace rapporteur::gui {

class Desk;

class AskedBeforeView : public QTreeWidget {
    Q_OBJECT

public:
    explicit AskedBeforeView(Desk* desk, QWidget* parent = nullptr);

    /// The answer is looked for once the list is seen. A null decision empties it.
    void setParagraph(domain::DecisionId decision, const QString& path);

Q_SIGNALS:
    /// The list is there, with so many paragraphs.
    void found(int count);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look();
    void remember();
    void fill(const QList<workspace::AskedBefore>& all);
    void explain(const QString& text);

    Desk* m_desk;
    domain::DecisionId m_decision;
    QString m_path;
    bool m_pending = false;
    std::shared_ptr<const workspace::RequestMemory> m_memory; ///< none since the register changed
    CancelToken m_cancel;
};

} // namespace rapporteur::gui
