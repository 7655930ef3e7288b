// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

class QMenu;

namespace readout {

class ViewState;

/// Puts what can be done with an article of the list into a menu.
void addArticleActs(QMenu &menu, ViewState &state, quint64 number);

} // namespace readout
