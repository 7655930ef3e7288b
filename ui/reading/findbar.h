// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/span.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace readout {

class ReadingPane;
class ViewState;

/// Finds words in the open article as they are typed, and counts them.
class FindBar : public QWidget {
    Q_OBJECT
public:
    FindBar(ViewState &state, ReadingPane &pane, QWidget *parent = nullptr);

    void open();
    void close();
    void step(int direction); ///< 1 or -1; wraps
    [[nodiscard]] const QList<Span> &hits() const { return m_hits; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void show(qsizetype current);

    ViewState &m_state;
    ReadingPane &m_pane;
    QLineEdit *m_words;
    QLabel *m_count;
    QAction *m_case;
    QAction *m_whole;
    QList<Span> m_hits;
    qsizetype m_current = -1;
};

} // namespace readout
