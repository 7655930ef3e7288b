// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace readout {

class ReadingPane;
class Theme;

/// Ticks on the reading pane's scroll bar: where the filter's mentions and what Find found stand in the article.
class ScrollTicks : public QWidget {
    Q_OBJECT
public:
    ScrollTicks(ReadingPane &pane, const Theme &theme);

    struct Tick {
        int y; ///< pixels from the top
        QColor colour;
    };
    [[nodiscard]] QList<Tick> ticks() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ReadingPane &m_pane;
    const Theme &m_theme;
};

} // namespace readout
