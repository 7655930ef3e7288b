// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "ui/colours.h"
#include "ui/reading/pagelayout.h"
#include "ui/reading/textmap.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <memory>

class QPainter;

namespace readout {

/// An article set as a page: its document, and what stands around the text without being in it: a headline that the
/// text lacks, the line with date and outlet, the lines that stand for folded furniture.
class ArticlePage {
    Q_DECLARE_TR_FUNCTIONS(readout::ArticlePage)
public:
    struct Made;
    /// Sets a page; on any thread, its document is then handed to `thread`.
    [[nodiscard]] static Made make(
        const std::shared_ptr<const Article> &article, const PageStyle &style, bool folded, QThread *thread);

    ArticlePage() = default;

    [[nodiscard]] const Article *article() const { return m_article.get(); }
    [[nodiscard]] const TextMap &map() const { return m_map; }
    [[nodiscard]] PageLayout &layout() const { return *m_layout; }

    /// Sets face and measure and makes room.
    void setStyle(const PageStyle &style);
    [[nodiscard]] const PageStyle &style() const { return m_style; }
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] bool hasFurniture() const { return !m_folds.isEmpty(); }

    /// What belongs to one block and is not text. `top` is the block's own.
    void paint(QPainter &painter, const QTextBlock &block, qreal top, qreal height, const Colours &colours) const;
    /// Is a point, relative to the block's top, on a line that stands for furniture?
    [[nodiscard]] bool isOnFold(const QTextBlock &block, qreal y, qreal height) const;
    /// `6 April 2022 · U.S. Department of State · Brussels · 171 words`
    [[nodiscard]] QString metaLine() const;

private:
    struct Fold {
        int host = 0; ///< block in whose room the line stands
        bool above = true; ///< of the host's text
        int lines = 0; ///< folded, empty ones not counted
        int first = 0; ///< blocks
        int last = 0;
    };

    ArticlePage(std::shared_ptr<const Article> article, QTextDocument *document);
    void findFolds();
    void makeRooms();
    [[nodiscard]] QTextBlock blockAt(qsizetype offset) const;
    [[nodiscard]] int titleHeight() const;

    std::shared_ptr<const Article> m_article;
    QTextDocument *m_document = nullptr;
    PageLayout *m_layout = nullptr;
    TextMap m_map;
    PageStyle m_style;
    QList<Fold> m_folds;
    bool m_folded = true;
    int m_words = 0; ///< counted once: it is written with every painting
    int m_headline = -1; ///< last block of the headline; -1: not in the text
};

struct ArticlePage::Made {
    ArticlePage page;
    std::unique_ptr<QTextDocument> document;
};

} // namespace readout
