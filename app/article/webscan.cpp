// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/webscan.h"

#include "article/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int mostTags = 2000000; // the tree takes about 200 bytes for each

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

char lowered(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }

bool sameLetters(QByteArrayView text, QByteArrayView lower)
{
    return text.size() == lower.size()
        && std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) { return lowered(a) == b; });
}

bool oneOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::ranges::any_of(names, [&](QByteArrayView n) { return sameLetters(name, n); });
}

/// Elements that need no end tag, or have none: they say nothing about depth.
bool closesByItself(QByteArrayView name)
{
    return oneOf(name,
        {"p", "li", "br", "img", "meta", "link", "input", "hr", "td", "th", "tr", "dt", "dd", "option", "source",
            "area", "base", "col", "embed", "param", "wbr", "track", "body", "html", "head"});
}

class Scanner {
public:
    Scanner(QByteArrayView source, const ReadLimits &limits) : m_source(source), m_limits(limits)
    {
        m_page.html.reserve(source.size());
    }

    std::expected<ScannedPage, ReadError> scan();

private:
    [[nodiscard]] bool startsAt(qsizetype at, QByteArrayView lower) const
    {
        return at + lower.size() <= m_source.size() && sameLetters(m_source.sliced(at, lower.size()), lower);
    }
    [[nodiscard]] qsizetype tagEnd(qsizetype at) const;
    [[nodiscard]] qsizetype closing(qsizetype at, QByteArrayView name) const;
    void openTag();
    void cut(qsizetype to);

    QByteArrayView m_source;
    ReadLimits m_limits;
    ScannedPage m_page;
    qsizetype m_at = 0;
    qsizetype m_kept = 0; ///< up to here the source is in html or cut
    int m_depth = 0;
    int m_deepest = 0;
    int m_tags = 0;
};

/// Past the `>` of the tag that begins at `at`; quoted attribute values may hold one.
qsizetype Scanner::tagEnd(qsizetype at) const
{
    char quote = 0;
    bool value = false; // a quotation mark counts after `=` only
    for (; at < m_source.size(); ++at) {
        const char c = m_source[at];
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if (value && (c == '"' || c == '\'')) {
            quote = c;
            value = false;
        } else if (c == '>') {
            return at + 1;
        } else if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
            value = c == '=';
        }
    }
    return at;
}

/// Where `</name` begins, or the end.
qsizetype Scanner::closing(qsizetype at, QByteArrayView name) const
{
    for (; at < m_source.size(); ++at) {
        at = m_source.indexOf('<', at);
        if (at < 0)
            break;
        if (at + 1 < m_source.size() && m_source[at + 1] == '/' && startsAt(at + 2, name))
            return at;
    }
    return m_source.size();
}

/// Leaves out the source from `m_at` to `to`.
void Scanner::cut(qsizetype to)
{
    m_page.html.append(m_source.sliced(m_kept, m_at - m_kept));
    m_page.cuts.append({m_page.html.size(), to - m_page.html.size()});
    m_kept = m_at = to;
}

void Scanner::openTag()
{
    qsizetype nameEnd = m_at + 1;
    while (nameEnd < m_source.size() && !QByteArrayView(" \t\r\n\f/>").contains(m_source[nameEnd]))
        ++nameEnd;
    const QByteArrayView name = m_source.sliced(m_at + 1, nameEnd - m_at - 1);
    const qsizetype end = tagEnd(nameEnd);
    const QByteArrayView attributes = m_source.sliced(nameEnd, end - nameEnd);
    ++m_tags;
    if (oneOf(name, {"script", "style", "svg", "template"})) {
        const QByteArray lower = name.toByteArray().toLower();
        const bool selfClosed = lower == "svg" && attributes.endsWith("/>");
        const qsizetype close = selfClosed ? end : closing(end, lower);
        m_page.scripts += lower == "script";
        m_page.styles += lower == "style";
        if (lower == "script" && attributes.toByteArray().toLower().contains("ld+json"))
            m_page.linkedData.append(m_source.sliced(end, close - end).toByteArray());
        cut(selfClosed ? end : tagEnd(close));
        return;
    }
    m_page.pictures += oneOf(name, {"img", "picture", "amp-img", "video"});
    m_page.frames += oneOf(name, {"iframe", "embed", "object"});
    m_page.styles += sameLetters(name, "link") && attributes.contains("stylesheet");
    if (!closesByItself(name) && !attributes.endsWith("/>"))
        m_deepest = std::max(m_deepest, ++m_depth);
    m_at = end;
}

std::expected<ScannedPage, ReadError> Scanner::scan()
{
    while (m_at < m_source.size()) {
        m_at = m_source.indexOf('<', m_at);
        if (m_at < 0 || m_at + 1 >= m_source.size())
            break;
        const char next = m_source[m_at + 1];
        if (startsAt(m_at, "<!--")) {
            const qsizetype end = m_source.indexOf("-->", m_at + 4);
            cut(end < 0 ? m_source.size() : end + 3);
        } else if (isLetter(next)) {
            openTag();
        } else if (next == '/') {
            qsizetype nameEnd = m_at + 2;
            while (nameEnd < m_source.size() && !QByteArrayView(" \t\r\n\f/>").contains(m_source[nameEnd]))
                ++nameEnd;
            if (!closesByItself(m_source.sliced(m_at + 2, nameEnd - m_at - 2)))
                m_depth = std::max(0, m_depth - 1);
            m_at = tagEnd(nameEnd);
        } else {
            m_at += 1;
        }
        // End tags left out by careless authors add up without any depth, hence the margin.
        if (m_deepest > m_limits.depth * 4)
            return failure(ReadError::Code::TooDeep, u"The page nests more than %1 elements."_s.arg(m_limits.depth));
        if (m_tags > mostTags)
            return failure(ReadError::Code::TooLarge, u"The page has more than %1 elements."_s.arg(mostTags));
    }
    m_page.html.append(m_source.sliced(m_kept));
    return std::move(m_page);
}

} // namespace

qsizetype ScannedPage::sourceOffset(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(cuts, offset, {}, &Cut::at);
    return after == cuts.begin() ? offset : offset + std::prev(after)->shift;
}

std::expected<ScannedPage, ReadError> scanPage(QByteArrayView source, const ReadLimits &limits)
{
    return Scanner(source, limits).scan();
}

} // namespace readout
