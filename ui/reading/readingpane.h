// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/articlehighlighter.h"
#include "ui/reading/articlepage.h"
#include "ui/reading/markpainter.h"

#include <QFuture>
#include <QPlainTextEdit>
#include <QVariantAnimation>

namespace readout {

class Theme;
class ViewState;

/// The open article, set like a page, with its marks. Read-only, with a caret; copying gives the article's own words.
class ReadingPane : public QPlainTextEdit {
    Q_OBJECT
public:
    ReadingPane(ViewState &state, Theme &theme, QWidget *parent = nullptr);
    ~ReadingPane() override;

    [[nodiscard]] const PageStyle &pageStyle() const { return m_style; }
    void setPageStyle(const PageStyle &style);

    /// Says above each mark who or what it is.
    void setLabelsShown(bool shown);

    /// Is the open article's text there, with its marks if it is analysed?
    [[nodiscard]] bool isLoaded() const { return m_number != 0; }
    /// The caret, in Article::text.
    [[nodiscard]] qsizetype caret() const;
    /// Puts the caret before a stretch, scrolls there and flashes it.
    void reveal(Span span);
    /// Marks what Find found; `current` is an index or -1.
    void setHits(const QList<Span> &hits, qsizetype current);
    /// The marks of the open article, and which of them a walk stops at: those of the filter, or all that are shown.
    [[nodiscard]] const Marks &marks() const { return m_marks; }
    [[nodiscard]] bool walksTo(const Mark &mark) const;
    [[nodiscard]] bool isFiltered() const { return m_scene.filtered; }
    [[nodiscard]] EntityType typeOf(const Mark &mark) const { return m_analysis->entities[mark.entity].type; }
    [[nodiscard]] const QList<Span> &hits() const { return m_hits; }
    [[nodiscard]] qsizetype textSize() const { return m_page.article() ? m_page.article()->text.size() : 0; }
    /// Where a stretch of text, or its first line, stands in the viewport; empty when it is out of sight.
    [[nodiscard]] QRect rectangleOf(Span span) const;
    [[nodiscard]] const TextMap &textMap() const { return m_page.map(); }
    [[nodiscard]] bool isFolded() const { return m_page.isFolded(); }

signals:
    void loaded();
    void caretMoved(qsizetype offset);
    void revealed(); ///< someone wants to see a stretch of the text
    void marksChanged(); ///< or hits, or where they stand
    void entityOpened(int entity); ///< double click or Enter
    void menuRequested(int entity, const QPoint &globalPosition); ///< entity is -1 beside every mark

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void load();
    void install(ArticlePage::Made made);
    void takeAnalysis();
    void updateScene();
    void updateFold();
    void restyle();
    void layOut();
    void updateFlash();
    [[nodiscard]] Span inSight() const; ///< the blocks that are shown, in Article::text
    [[nodiscard]] PageStyle shownStyle() const;
    [[nodiscard]] const Mark *markAtPoint(const QPoint &point) const;
    [[nodiscard]] QPointF layoutTop(const QTextBlock &block) const; ///< in the viewport
    [[nodiscard]] bool isOnFold(const QPoint &point) const;
    void sayMark();
    void toggleEntity(const Mark &mark, bool exclude);

    ViewState &m_state;
    Theme &m_theme;
    ArticleHighlighter m_highlighter;
    PageStyle m_style;
    quint64 m_number = 0; ///< of the article that is shown
    QFuture<void> m_pending;
    ArticlePage m_page;
    std::shared_ptr<const Analysis> m_analysis;
    Marks m_marks;
    QList<Span> m_hits;
    MarkPainter::Scene m_scene;
    QVariantAnimation m_flash;
    QPoint m_pressed;
    qsizetype m_said = -1; ///< start of the mark that a screen reader was told of last
    bool m_labels = false;
    bool m_opening = false; ///< the press began a double click
    struct Place {
        int caret = 0; ///< in the document
        int top = 0; ///< number of the uppermost block in sight
    };
    QHash<quint64, Place> m_places; ///< where each article was left
};

} // namespace readout
