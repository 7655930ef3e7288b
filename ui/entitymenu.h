// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace readout {

class ViewState;

/// Adds what can be done with an entity of the open article: filter, exclude, copy its name, and for this session: say
/// that it is no name, or the same as another of its type.
void addEntityActs(QMenu &menu, ViewState &state, int entity);

} // namespace readout
