// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"
#include "library/filter.h"
#include "library/library.h"

#include <QUndoStack>

namespace readout {

/// What can be shown and hidden, in the order of the keys 1 to 4.
enum class Layer { People, Countries, Organisations, Quotes };

[[nodiscard]] constexpr Layer layerOf(EntityType type) { return static_cast<Layer>(type); }

/// What every pane of a window shows: the open article, the filter, the layers. Panes change it and follow its signals.
class ViewState : public QObject {
    Q_OBJECT
public:
    explicit ViewState(Library &library, QObject *parent = nullptr);

    [[nodiscard]] Library &library() const { return m_library; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// The open article's number in the library; 0 when none is open.
    [[nodiscard]] quint64 current() const { return m_current; }
    /// The open article with its analysis; either may be null.
    [[nodiscard]] Readout readout() const;
    void setCurrent(quint64 number);
    /// Takes an article out of the library; can be undone.
    void remove(quint64 number);

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Filters by an entity, or no longer; can be undone.
    void toggle(const FilterTerm &term);
    void removeTerm(qsizetype index);
    void removeLastTerm();
    void setFilter(const Filter &filter); ///< without a trace in the undo stack

    /// Says of an entity, in every article of this session, that it is no name or another one; can be undone.
    void correct(const Correction &correction);

    /// Is page furniture behind one line?
    [[nodiscard]] bool isFolded() const { return m_folded; }
    void fold(bool folded); ///< can be undone
    void setFolded(bool folded); ///< without a trace in the undo stack

    [[nodiscard]] bool shows(Layer layer) const { return m_shown & (1U << unsigned(layer)); }
    void setShown(Layer layer, bool shown);

signals:
    void currentChanged(); ///< another article
    void readoutChanged(); ///< the open article's analysis arrived
    void filterChanged();
    void shownChanged();
    void foldedChanged();

private:
    void change(const QString &text, const Filter &filter);

    Library &m_library;
    QUndoStack m_undo;
    quint64 m_current = 0;
    Filter m_filter;
    unsigned m_shown = ~0U;
    bool m_folded = true;
};

} // namespace readout
