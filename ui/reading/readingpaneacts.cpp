// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the reading pane by mouse and keys.
#include "ui/reading/hovercard.h"
#include "ui/reading/readingpane.h"
#include "ui/viewstate.h"

#include <QApplication>
#include <QMimeData>
#include <QToolTip>

namespace readout {

void ReadingPane::toggleEntity(const Mark &mark, bool exclude)
{
    m_state.toggle(FilterTerm::of(m_analysis->entities[mark.entity], exclude));
}

void ReadingPane::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_opening = false;
    // On a mark, Shift means to exclude and not to select up to here.
    if (event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier && markAtPoint(event->pos()))
        return;
    QPlainTextEdit::mousePressEvent(event);
}

void ReadingPane::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const bool clicked = (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || !clicked || m_opening)
        return;
    if (const Mark *mark = markAtPoint(event->pos()))
        toggleEntity(*mark, event->modifiers() & Qt::ShiftModifier);
    else if (isOnFold(event->pos()))
        m_state.fold(!m_state.isFolded());
}

void ReadingPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Mark *mark = markAtPoint(event->pos())) {
        // The first click of the two has filtered: opening the entity's page takes that back.
        m_opening = true;
        toggleEntity(*mark, false);
        emit entityOpened(mark->entity);
        return;
    }
    QPlainTextEdit::mouseDoubleClickEvent(event);
}

void ReadingPane::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(
            markAtPoint(event->pos()) || isOnFold(event->pos()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ReadingPane::contextMenuEvent(QContextMenuEvent *event)
{
    const Mark *mark = markAtPoint(event->pos());
    emit menuRequested(mark ? mark->entity : -1, event->globalPos());
}

void ReadingPane::keyPressEvent(QKeyEvent *event)
{
    const Mark *mark = m_marks.at(caret());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && mark) {
        emit entityOpened(mark->entity);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool ReadingPane::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const Mark *mark = markAtPoint(help->pos()))
            QToolTip::showText(
                help->globalPos(), hoverCard(*m_page.article(), *m_analysis, *mark, m_state), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

QMimeData *ReadingPane::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    const QTextCursor cursor = textCursor();
    const qsizetype from = m_page.map().toText(cursor.selectionStart());
    const qsizetype to = m_page.map().toText(cursor.selectionEnd());
    copied->setText(m_page.article()->text.sliced(from, to - from));
    return copied;
}

} // namespace readout
