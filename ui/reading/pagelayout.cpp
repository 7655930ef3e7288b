// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagelayout.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextLayout>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Gutter = 44; // for the bars beside the text
constexpr qreal EmptyBlock = 0.62; // an empty line between paragraphs, in lines

QString serifFamily()
{
    static const QString family = [] {
        const QStringList here = QFontDatabase::families();
        for (const QString &wanted : {u"Charter"_s, u"Source Serif 4"_s, u"Noto Serif"_s, u"DejaVu Serif"_s}) {
            if (here.contains(wanted))
                return wanted;
        }
        return u"Serif"_s;
    }();
    return family;
}

} // namespace

QFont PageStyle::font() const
{
    QFont font(family.isEmpty() ? serifFamily() : family);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(size);
    return font;
}

PageLayout::PageLayout(QTextDocument *document) : QPlainTextDocumentLayout(document) { }

void PageLayout::setStyle(const PageStyle &style)
{
    m_style = style;
    const QFontMetricsF metrics(style.font());
    m_measure = metrics.averageCharWidth() * style.measure;
    m_natural = metrics.height() / style.size;
}

qreal PageLayout::leading(const Room &room) const
{
    return (room.lineHeight > 0 ? room.lineHeight : m_style.lineHeight) / m_natural;
}

qreal PageLayout::columnWidth() const { return std::clamp(documentSize().width() - 2 * Gutter, 80.0, m_measure); }

qreal PageLayout::left() const { return std::max(Gutter, (documentSize().width() - columnWidth()) / 2); }

QRectF PageLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid() || !block.isVisible())
        return {};
    if (block.layout()->lineCount() == 0) { // as the base class does: layouts are made when first asked for
        auto *self = const_cast<PageLayout *>(this);
        self->setLines(block);
        self->tellSize();
    }
    const QTextLayout &layout = *block.layout();
    const Room around = room(block);
    if (block.length() == 1)
        return {0, 0, documentSize().width(), around.above + layout.lineAt(0).height() * EmptyBlock + around.below};
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const qreal bottom = last.y() + last.height() + last.height() * (leading(around) - 1) / 2;
    return {0, 0, documentSize().width(), bottom + around.below};
}

void PageLayout::layOut(const QTextBlock &block)
{
    if (block.isVisible() && block.layout()->lineCount() == 0)
        setLines(block);
}

void PageLayout::tellSize()
{
    if (m_toldLines == document()->lineCount())
        return;
    m_toldLines = document()->lineCount();
    emit documentSizeChanged(documentSize());
}

void PageLayout::setLines(const QTextBlock &block)
{
    QTextLayout &layout = *block.layout();
    QTextOption option = document()->defaultTextOption();
    const bool mirrored = block.text().isRightToLeft();
    option.setTextDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    const Room around = room(block);
    const qreal factor = leading(around);
    const qreal x = left();
    const qreal width = columnWidth();
    qreal y = around.above;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qreal extra = line.height() * (factor - 1);
        line.setPosition({x, y + extra / 2});
        y += line.height() + extra;
    }
    layout.endLayout();
    QTextBlock(block).setLineCount(layout.lineCount());
}

} // namespace readout
