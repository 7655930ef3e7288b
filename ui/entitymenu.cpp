// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entitymenu.h"

#include "ui/viewstate.h"
#include "ui/words.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntityMenu)
};

QString notOne(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Words::tr("Not a Person");
    case EntityType::Country:
        return Words::tr("Not a Country");
    case EntityType::Organisation:
        return Words::tr("Not an Organisation");
    }
    Q_UNREACHABLE_RETURN({});
}

void addSameAs(QMenu &menu, ViewState &state, const Entity &self, const Analysis &analysis)
{
    QMenu *same = menu.addMenu(Words::tr("Same As"));
    QList<FilterTerm> others;
    for (const Entity &other : analysis.entities) {
        if (other.type == self.type && other.id != self.id)
            others.append(FilterTerm::of(other));
    }
    std::ranges::sort(
        others, [](const FilterTerm &a, const FilterTerm &b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const FilterTerm &other : others) {
        same->addAction(withoutKeyMarks(other.name), &state,
            [&state, term = FilterTerm::of(self), other] { state.correct({Correction::Kind::SameAs, term, other}); });
    }
    same->setEnabled(!others.isEmpty());
}

} // namespace

void addEntityActs(QMenu &menu, ViewState &state, int entity)
{
    const auto analysis = state.readout().analysis;
    const Entity &self = analysis->entities[entity];
    const QString name = withoutKeyMarks(self.name);
    const auto toggle = [&](const QString &text, bool excluded) {
        menu.addAction(text, &state, [&state, term = FilterTerm::of(self, excluded)] { state.toggle(term); });
    };
    menu.addAction(
        Words::tr("Copy “%1”").arg(name), &state, [name = self.name] { QGuiApplication::clipboard()->setText(name); });
    menu.addSeparator();
    toggle(state.filter().includes(self) ? Words::tr("No Longer Filter by %1").arg(name)
                                         : Words::tr("Filter by %1").arg(name),
        false);
    toggle(Words::tr("Exclude %1").arg(name), true);
    menu.addSeparator();
    menu.addAction(notOne(self.type), &state,
        [&state, term = FilterTerm::of(self)] { state.correct({Correction::Kind::NotAName, term}); });
    addSameAs(menu, state, self, *analysis);
}

} // namespace readout
