// SPDX-License-Identifier: GPL-3.0-or-later
// What the analysis doubts: the question and the page beside it with the spot marked; one key accepts, typing
// corrects.
#pragma once

#include "domain/proposal.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace rapporteur::gui {

class Desk;
class EmptyNotice;
class InboxModel;
class ListView;
class SpotView;

class InboxPage : public QWidget {
    Q_OBJECT

public:
    explicit InboxPage(Desk* desk, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Word : quint8 { Accept, Correct, Reject };
    QWidget* makeQuestion();
    void showCurrent();
    void showFile(const domain::Proposal& proposal);
    void decide(Word word);
    /// Enter in the line: accepts what stands as proposed, corrects what was typed.
    void decideByText();
    bool listKey(int key, const QString& text);
    void updateButtons();

    Desk* m_desk;
    InboxModel* m_model;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    ListView* m_view;
    EmptyNotice* m_empty;
    QLabel* m_question;
    QLabel* m_explanation;
    QLineEdit* m_value;
    QPushButton* m_accept;
    QPushButton* m_correct;
    QPushButton* m_reject;
    SpotView* m_spot;
    domain::Proposal m_current;
    bool m_deciding = false;
};

} // namespace rapporteur::gui
