// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cardmenu.h"

#include "exports/calendar.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/reading/citation.h"
#include "ui/viewstate.h"
#include "ui/words.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CardMenu)
};

void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }

Readout withOnly(const Readout &readout, int meeting)
{
    auto analysis = std::make_shared<Analysis>(*readout.analysis);
    analysis->meetings = {readout.analysis->meetings[meeting]};
    return {readout.article, analysis};
}

} // namespace

void addQuoteActs(QMenu &menu, ViewState &state, int quote)
{
    const Readout readout = state.readout();
    const Quote &self = readout.analysis->quotes[quote];
    menu.addAction(
        Words::tr("Copy Words"), &state, [words = readout.article->view(self.span).toString()] { copy(words); });
    menu.addAction(Words::tr("Copy Quote with Citation"), &state, [readout, self] { copy(citation(readout, self)); });
    if (const Entity *speaker = readout.analysis->entity(self.speaker.entity)) {
        menu.addSeparator();
        menu.addAction(Words::tr("Filter by %1").arg(withoutKeyMarks(speaker->name)), &state,
            [&state, term = FilterTerm::of(*speaker)] { state.toggle(term); });
    }
}

void addMeetingActs(
    QMenu &menu, ViewState &state, int meeting, QWidget *window, const std::function<void(QString)> &say)
{
    const Readout one = withOnly(state.readout(), meeting);
    const QList<Evidence> &evidence = one.analysis->meetings[0].evidence;
    menu.addAction(Words::tr("Copy Sentence"), &state,
            [one, evidence] { copy(one.article->view(evidence[0].span).toString()); })
        ->setEnabled(!evidence.isEmpty());
    const Exporter *calendar = exporter(u"ics");
    menu.addAction(Words::tr("Save for the Calendar…"), window,
            [one, calendar, window, say] {
                const QString path = QFileDialog::getSaveFileName(window, Words::tr("Save for the Calendar"),
                    safeFileName(one.article->id) + u".ics"_s, Words::tr("Calendar (*.ics)"));
                if (path.isEmpty())
                    return;
                if (const auto written = writeExport(*calendar, {&one, 1}, path); !written)
                    say(written.error());
            })
        ->setEnabled(calendarDay(one.analysis->meetings[0]).isValid());
}

} // namespace readout
