// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>

namespace readout {

/// How the text is set; the person's choice.
struct PageStyle {
    QString family; ///< empty: a serif face that is there
    int size = 18; ///< pixels of the body's face
    int measure = 66; ///< characters a line
    double lineHeight = 1.5; ///< times the size

    [[nodiscard]] QFont font() const;
    bool operator==(const PageStyle &) const = default;
};

/// Sets a plain document like a page: a column of the measure's width in the middle, lines apart, room above and below
/// single blocks for what is painted there. Nothing is ever inserted into the text.
class PageLayout : public QPlainTextDocumentLayout {
    Q_OBJECT
public:
    struct Room {
        qreal above = 0;
        qreal below = 0;
        qreal lineHeight = 0; ///< times the size; 0: the style's own
    };

    explicit PageLayout(QTextDocument *document);

    void setStyle(const PageStyle &style);
    /// By block number.
    void setRooms(const QHash<int, Room> &rooms) { m_rooms = rooms; }
    [[nodiscard]] Room room(const QTextBlock &block) const { return m_rooms.value(block.blockNumber()); }

    [[nodiscard]] qreal left() const; ///< of the column, in the viewport
    [[nodiscard]] qreal columnWidth() const;
    QRectF blockBoundingRect(const QTextBlock &block) const override;
    /// Sets a block's lines if they are not; tellSize() then tells the scroll bar of all that were set.
    void layOut(const QTextBlock &block);
    void tellSize();

private:
    [[nodiscard]] qreal leading(const Room &room) const; ///< factor on a line's natural height
    void setLines(const QTextBlock &block);

    PageStyle m_style;
    qreal m_measure = 600; ///< pixels
    qreal m_natural = 1.2; ///< the face's own line height, times its size
    QHash<int, Room> m_rooms;
    int m_toldLines = 0;
};

} // namespace readout
