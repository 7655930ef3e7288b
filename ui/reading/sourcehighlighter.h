// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QBasicTimer>
#include <QObject>
#include <QTextBlock>
#include <QTextLayout>

namespace readout {

/// Colours a document that never changes by one of the library's definitions, line after line, in slices between
/// events.
class SourceHighlighter : public QObject, private KSyntaxHighlighting::AbstractHighlighter {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Starts over with a document, which must outlive the work or be followed by stop().
    void start(QTextDocument &document, const KSyntaxHighlighting::Definition &definition,
        const KSyntaxHighlighting::Theme &theme);
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isDone() const { return !m_timer.isActive(); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    QTextDocument *m_document = nullptr;
    KSyntaxHighlighting::State m_state; ///< at the end of the lines that are done
    int m_next = 0; ///< block number
    QList<QTextLayout::FormatRange> m_formats; ///< of the line at hand
    QBasicTimer m_timer;
};

} // namespace readout
