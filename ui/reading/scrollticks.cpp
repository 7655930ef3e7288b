// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/scrollticks.h"

#include "ui/reading/readingpane.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace readout {

ScrollTicks::ScrollTicks(ReadingPane &pane, const Theme &theme)
    : QWidget(pane.verticalScrollBar()), m_pane(pane), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    pane.verticalScrollBar()->installEventFilter(this);
    connect(&pane, &ReadingPane::marksChanged, this, qOverload<>(&QWidget::update));
}

QList<ScrollTicks::Tick> ScrollTicks::ticks() const
{
    QList<Tick> ticks;
    const qsizetype length = std::max<qsizetype>(1, m_pane.textSize());
    const auto add = [&](Span span, const QColor &colour) {
        const int y = int(qreal(span.start) / qreal(length) * (height() - 4));
        if (ticks.isEmpty() || ticks.last().y != y || ticks.last().colour != colour) // ten thousand marks are few ticks
            ticks.append({y, colour});
    };
    if (m_pane.isFiltered()) {
        for (const Mark &mark : m_pane.marks().all()) {
            if (m_pane.walksTo(mark))
                add(mark.span, m_theme.colours().mark(m_pane.typeOf(mark)).line);
        }
    }
    for (const Span hit : m_pane.hits())
        add(hit, m_theme.colours().ink);
    return ticks;
}

void ScrollTicks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const auto &[y, colour] : ticks())
        painter.fillRect(2, y, width() - 4, 2, colour);
}

bool ScrollTicks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        resize(m_pane.verticalScrollBar()->size());
    return QWidget::eventFilter(watched, event);
}

} // namespace readout
