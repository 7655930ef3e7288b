// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/markup.h"

#include "exports/htmlelement.h"

#include <tuple>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepest = 16; // far below the 512 at which browsers stop nesting

} // namespace

void Markup::add(Span span, int layer, QLatin1StringView tag, const QString &attributes, const QString &id)
{
    if (span.isEmpty())
        return;
    m_wraps.append({span, layer, tag, attributes, id});
    m_sorted = false;
}

void Markup::sort()
{
    std::ranges::stable_sort(m_wraps, {}, [](const Wrap &wrap) { return wrap.span.start; });
    m_sorted = true;
}

QList<qsizetype> Markup::cuts(Span block)
{
    for (; m_next < m_wraps.size() && m_wraps[m_next].span.start < block.end(); ++m_next)
        m_open.append(m_next);
    m_open.removeIf([&](qsizetype i) { return m_wraps[i].span.end() <= block.start; });

    QList<qsizetype> cuts{block.start, block.end()};
    for (const qsizetype i : std::as_const(m_open))
        cuts << std::max(block.start, m_wraps[i].span.start) << std::min(block.end(), m_wraps[i].span.end());
    std::ranges::sort(cuts);
    cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
    return cuts;
}

bool Markup::isOutside(qsizetype a, qsizetype b) const
{
    const auto rank = [this](qsizetype i) {
        const Wrap &wrap = m_wraps[i];
        return std::tuple(wrap.layer, wrap.span.start, -wrap.span.length, i);
    };
    return rank(a) < rank(b);
}

QString Markup::render(Span block)
{
    if (!m_sorted)
        sort();
    const QList<qsizetype> borders = cuts(block);
    const auto outside = [this](qsizetype a, qsizetype b) { return isOutside(a, b); };
    QString html;
    QList<qsizetype> active; // in nesting order
    QList<qsizetype> stack; // the elements open in `html`
    const auto closeDownTo = [&](qsizetype depth) {
        while (stack.size() > depth)
            html += u"</"_s + m_wraps[stack.takeLast()].tag + u'>';
    };
    qsizetype arriving = 0;
    for (qsizetype cut = 0; cut + 1 < borders.size(); ++cut) {
        active.removeIf([&](qsizetype i) { return m_wraps[i].span.end() <= borders[cut]; });
        for (; arriving < m_open.size() && m_wraps[m_open[arriving]].span.start <= borders[cut]; ++arriving) {
            if (active.size() < deepest)
                active.insert(std::ranges::upper_bound(active, m_open[arriving], outside), m_open[arriving]);
        }
        closeDownTo(std::ranges::mismatch(stack, active).in1 - stack.begin());
        for (qsizetype i = stack.size(); i < active.size(); ++i) {
            Wrap &wrap = m_wraps[active[i]];
            html += u'<' + wrap.tag + attribute("id"_L1, std::exchange(wrap.id, {})) + wrap.attributes + u'>';
            stack.append(active[i]);
        }
        html += escaped(m_text.sliced(borders[cut], borders[cut + 1] - borders[cut]));
    }
    closeDownTo(0);
    return html;
}

} // namespace readout
