// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/sourcetext.h"

#include <QFileInfo>

#include <algorithm>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Lookahead = 1 << 18; // characters in which a paragraph is looked for: the whole stays linear
constexpr qsizetype ShortestKey = 8; // characters
constexpr qsizetype LongestKey = 32;
constexpr int MostKeys = 4; // tried for a paragraph

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == u'\f'; }

/// The source cut into lines; `starts` are their offsets.
QStringList splitLines(QStringView source, QList<qsizetype> &starts)
{
    QStringList lines;
    const auto add = [&](qsizetype from, qsizetype to) {
        do {
            qsizetype end = std::min(to, from + SourceText::LongestLine);
            if (end < to && source[end].isLowSurrogate())
                --end;
            starts.append(from);
            lines.append(source.sliced(from, end - from).toString());
            from = end;
        } while (from < to);
    };
    qsizetype from = 0;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (!isLineEnd(source[i]))
            continue;
        add(from, i);
        if (source[i] == u'\r' && i + 1 < source.size() && source[i + 1] == u'\n')
            ++i;
        from = i + 1;
    }
    if (from < source.size() || lines.isEmpty())
        add(from, source.size());
    return lines;
}

/// Stretches of a paragraph that hardly any format writes otherwise: letters, digits and single blanks.
QStringList keysOf(QStringView paragraph)
{
    QStringList keys;
    for (qsizetype i = 0; i < paragraph.size() && keys.size() < MostKeys; ++i) {
        qsizetype end = i;
        while (end < paragraph.size() && end - i < LongestKey
            && (paragraph[end].isLetterOrNumber() || paragraph[end].isMark() || paragraph[end] == u' '))
            ++end;
        const QString key = paragraph.sliced(i, end - i).trimmed().toString();
        if (key.size() >= ShortestKey)
            keys.append(key);
        i = end;
    }
    return keys;
}

/// Where in the source each paragraph's words begin; -1 where they were not found.
QList<qsizetype> offsetsByWords(const Article &article, const QString &source)
{
    // Formats break lines where they like: a line end is as good as a blank.
    QString flat = source;
    std::ranges::replace_if(flat, [](QChar c) { return isLineEnd(c) || c == u'\t'; }, u' ');
    QList<qsizetype> offsets;
    qsizetype from = 0;
    for (const Paragraph &paragraph : article.paragraphs) {
        qsizetype found = -1;
        const QStringView ahead = QStringView(flat).sliced(from, std::min(Lookahead, flat.size() - from));
        for (const QString &key : keysOf(article.view(paragraph.span))) {
            found = ahead.indexOf(key);
            if (found >= 0)
                break;
        }
        offsets.append(found < 0 ? -1 : from + found);
        if (found >= 0)
            from += found;
    }
    return offsets;
}

/// The same by the origins that a web page's reader knows.
QList<qsizetype> offsetsByOrigin(const Article &article, const QString &source)
{
    QList<qsizetype> offsets;
    qsizetype at = 0;
    qsizetype bytes = 0; // of UTF-8 before `at`
    for (const Paragraph &paragraph : article.paragraphs) {
        const auto origin = std::ranges::find(article.origins, paragraph.span, &Origin::text);
        if (origin == article.origins.end()) {
            offsets.append(-1);
            continue;
        }
        if (origin->offset < bytes)
            at = bytes = 0;
        for (; at < source.size() && bytes < origin->offset; ++at) {
            const char16_t c = source[at].unicode();
            bytes += c < 0x80 ? 1 : c < 0x800 || QChar::isSurrogate(c) ? 2 : 3; // half of a pair is two of four
        }
        offsets.append(at);
    }
    return offsets;
}

} // namespace

int SourceText::paragraphAt(int line) const
{
    int best = -1;
    for (int i = 0; i < paragraphs.size(); ++i) {
        if (paragraphs[i] >= 0 && paragraphs[i] <= line && (best < 0 || paragraphs[i] >= paragraphs[best]))
            best = i;
    }
    return best;
}

int SourceText::lineOf(int paragraph) const
{
    for (int i = std::min(paragraph, int(paragraphs.size()) - 1); i >= 0; --i) {
        if (paragraphs[i] >= 0)
            return paragraphs[i];
    }
    return 0;
}

SourceText sourceText(const Article &article, const QString &source, bool isPage)
{
    SourceText text;
    QList<qsizetype> starts;
    text.lines = splitLines(source, starts);
    const QList<qsizetype> offsets
        = isPage && !article.origins.isEmpty() ? offsetsByOrigin(article, source) : offsetsByWords(article, source);
    for (const qsizetype offset : offsets)
        text.paragraphs.append(offset < 0 ? -1 : int(std::ranges::upper_bound(starts, offset) - starts.begin()) - 1);
    return text;
}

std::expected<SourceText, ReadError> sourceText(const Article &article)
{
    const std::expected<QString, ReadError> source = readSource(article.source);
    if (!source)
        return std::unexpected(source.error());
    const QString name = QFileInfo(article.source).fileName().toLower();
    return sourceText(article, *source, name.contains(u".htm"_s) || name.contains(u".xhtm"_s));
}

} // namespace readout
