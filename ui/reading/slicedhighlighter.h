// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>

#include <QBasicTimer>
#include <QObject>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

class QPlainTextEdit;

namespace readout {

/// Gives the blocks of a document that never changes their formats, in slices between events. QSyntaxHighlighter would
/// lay out and paint the whole view for each block: here the view is told once a slice, and paints what it shows.
class SlicedHighlighter : public QObject, protected KSyntaxHighlighting::AbstractHighlighter {
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)
public:
    using QObject::QObject;

    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isDone() const { return !m_timer.isActive(); }

signals:
    void formatted(int firstBlock, int lastBlock);

protected:
    /// Starts over at a block: that and what follows, some `atOnce` characters, without delay; the rest of the document
    /// in slices, and in the end what stands before it.
    void begin(QTextDocument &document, int firstBlock, int atOnce);
    virtual void format(QTextBlock block) = 0;
    void setFormats(QTextBlock block, const QList<QTextLayout::FormatRange> &formats);
    void timerEvent(QTimerEvent *event) override;

private:
    void formatWhile(auto goesOn);

    QPointer<QTextDocument> m_document;
    int m_next = 0; ///< block number
    int m_left = 0; ///< blocks
    QBasicTimer m_timer;
    bool m_paints = false; ///< the turn is the view's
};

/// May a view show one of these blocks? Told by numbers of lines: nothing is laid out for the answer.
[[nodiscard]] bool isInSight(const QPlainTextEdit &view, int firstBlock, int lastBlock);

} // namespace readout
