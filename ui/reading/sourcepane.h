// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/sourcehighlighter.h"
#include "ui/reading/sourcetext.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QFuture>
#include <QPlainTextEdit>

#include <memory>

namespace readout {

class Theme;
class ViewState;

/// The open article's file as it stands, coloured. Read only when it is first looked at, on another thread.
class SourcePane : public QPlainTextEdit {
    Q_OBJECT
public:
    SourcePane(ViewState &state, Theme &theme, QWidget *parent = nullptr);
    ~SourcePane() override;

    /// Shows the line of a paragraph, reading the file first if need be.
    void reveal(int paragraph);
    /// The paragraph at the caret, if the caret was moved since reveal(); else -1.
    [[nodiscard]] int movedTo() const;
    [[nodiscard]] bool isLoaded() const { return m_number != 0; }
    [[nodiscard]] bool isHighlighted() const { return isLoaded() && m_highlighter.isDone(); }

signals:
    void loaded();

private:
    struct Made {
        SourceText source;
        std::unique_ptr<QTextDocument> document;
        std::unique_ptr<KSyntaxHighlighting::Repository> repository; ///< the definition's
        KSyntaxHighlighting::Definition definition;
    };

    void load();
    void install(Made made);
    void dress();
    void showLine();
    void markLine();

    ViewState &m_state;
    Theme &m_theme;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::Definition m_definition;
    SourceHighlighter m_highlighter;
    SourceText m_source;
    quint64 m_number = 0; ///< of the article whose file is shown; 0: none yet
    quint64 m_wanted = 0; ///< of the one whose file is being read
    bool m_dressed = false; ///< coloured by the theme of now
    int m_paragraph = 0;
    int m_shown = 0; ///< the line that reveal() went to
    QFuture<void> m_pending;
};

} // namespace readout
