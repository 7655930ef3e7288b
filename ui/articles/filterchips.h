// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace readout {

class Theme;
class ViewState;

/// The filter's terms as chips; a click takes one away.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    FilterChips(ViewState &state, const Theme &theme, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void fit();

    ViewState &m_state;
    const Theme &m_theme;
};

} // namespace readout
