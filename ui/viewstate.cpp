// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate.h"

#include <QUndoCommand>

namespace readout {

namespace {

class ChangeFilter : public QUndoCommand {
public:
    ChangeFilter(ViewState &state, const QString &text, const Filter &filter)
        : QUndoCommand(text), m_state(state), m_before(state.filter()), m_after(filter)
    {
    }
    void undo() override { m_state.setFilter(m_before); }
    void redo() override { m_state.setFilter(m_after); }

private:
    ViewState &m_state;
    Filter m_before;
    Filter m_after;
};

/// A correction, and the filter that follows it: what is no name cannot be filtered by.
class Correct : public QUndoCommand {
public:
    Correct(ViewState &state, const QString &text, const Corrections &corrections, const Filter &filter)
        : QUndoCommand(text),
          m_state(state),
          m_before(state.library().corrections()),
          m_after(corrections),
          m_filterBefore(state.filter()),
          m_filterAfter(filter)
    {
    }
    void undo() override { show(m_before, m_filterBefore); }
    void redo() override { show(m_after, m_filterAfter); }

private:
    void show(const Corrections &corrections, const Filter &filter)
    {
        m_state.setFilter({}); // else the open article could leave the list in between
        m_state.library().setCorrections(corrections);
        m_state.setFilter(filter);
    }

    ViewState &m_state;
    Corrections m_before;
    Corrections m_after;
    Filter m_filterBefore;
    Filter m_filterAfter;
};

class Fold : public QUndoCommand {
public:
    Fold(ViewState &state, bool folded)
        : QUndoCommand(folded ? ViewState::tr("Fold page furniture") : ViewState::tr("Unfold page furniture")),
          m_state(state),
          m_folded(folded)
    {
    }
    void undo() override { m_state.setFolded(!m_folded); }
    void redo() override { m_state.setFolded(m_folded); }

private:
    ViewState &m_state;
    bool m_folded;
};

class RemoveArticle : public QUndoCommand {
public:
    RemoveArticle(ViewState &state, quint64 number)
        : QUndoCommand(ViewState::tr("Remove article")), m_state(state), m_number(number)
    {
    }
    void undo() override
    {
        m_state.library().putBack(m_entry);
        m_state.setCurrent(m_number);
    }
    void redo() override
    {
        if (const auto row = m_state.library().row(m_number))
            m_entry = m_state.library().take(*row);
    }

private:
    ViewState &m_state;
    quint64 m_number;
    Entry m_entry;
};

} // namespace

ViewState::ViewState(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    connect(&library, &Library::changed, this, [this](qsizetype row) {
        if (m_library.at(row).number == m_current)
            emit readoutChanged();
    });
    const auto openNext = [this](qsizetype row) {
        if (m_library.row(m_current) || m_current == 0)
            return;
        const qsizetype next = std::min(row, m_library.size() - 1);
        setCurrent(next < 0 ? 0 : m_library.at(next).number);
    };
    connect(&library, &Library::removed, this, openNext, Qt::QueuedConnection); // once every model knows
}

Readout ViewState::readout() const
{
    const auto row = m_library.row(m_current);
    return row ? Readout{m_library.at(*row).article, m_library.at(*row).analysis} : Readout{};
}

void ViewState::setCurrent(quint64 number)
{
    if (number == m_current)
        return;
    m_current = number;
    emit currentChanged();
    if (const auto row = m_library.row(number))
        m_library.setUnread(*row, false);
}

void ViewState::remove(quint64 number)
{
    if (m_library.row(number))
        m_undo.push(new RemoveArticle(*this, number));
}

void ViewState::toggle(const FilterTerm &term)
{
    Filter filter = m_filter;
    filter.toggle(term);
    change(tr("Filter by %1").arg(term.name), filter);
}

void ViewState::removeTerm(qsizetype index)
{
    Filter filter = m_filter;
    filter.removeAt(index);
    change(tr("Remove filter"), filter);
}

void ViewState::removeLastTerm()
{
    if (!m_filter.isEmpty())
        removeTerm(m_filter.terms().size() - 1);
}

void ViewState::change(const QString &text, const Filter &filter)
{
    m_undo.push(new ChangeFilter(*this, text, filter));
}

void ViewState::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit filterChanged();
}

void ViewState::correct(const Correction &correction)
{
    Corrections corrections = m_library.corrections();
    corrections.add(correction);
    const bool same = correction.kind == Correction::Kind::SameAs;
    Filter filter = m_filter;
    for (const FilterTerm &term : m_filter.terms()) {
        if (!term.sameEntity(correction.entity))
            continue;
        filter.toggle(term);
        FilterTerm other = correction.other;
        other.excluded = term.excluded;
        if (same && std::ranges::none_of(filter.terms(), [&](const FilterTerm &t) { return t.sameEntity(other); }))
            filter.toggle(other);
    }
    const QString text = same ? tr("%1 is %2").arg(correction.entity.name, correction.other.name)
                              : tr("%1 is no name").arg(correction.entity.name);
    m_undo.push(new Correct(*this, text, corrections, filter));
}

void ViewState::fold(bool folded)
{
    if (folded != m_folded)
        m_undo.push(new Fold(*this, folded));
}

void ViewState::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    emit foldedChanged();
}

void ViewState::setShown(Layer layer, bool shown)
{
    const unsigned bit = 1U << unsigned(layer);
    const unsigned now = shown ? m_shown | bit : m_shown & ~bit;
    if (now == m_shown)
        return;
    m_shown = now;
    emit shownChanged();
}

} // namespace readout
