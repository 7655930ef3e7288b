// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace readout {

class ViewState;

/// Puts what can be done with a quote of the open article into a menu.
void addQuoteActs(QMenu &menu, ViewState &state, int quote);

/// The same for a meeting; `say` is told when it could not be saved.
void addMeetingActs(
    QMenu &menu, ViewState &state, int meeting, QWidget *window, const std::function<void(QString)> &say);

} // namespace readout
