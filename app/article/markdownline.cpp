// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/markdownline.h"

#include "article/htmlarticle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// Where a mark stands next; each is looked for once, so that a line of nothing but brackets costs no more.
class Next {
public:
    Next(QStringView text, QChar mark) : m_text(text), m_mark(mark) { }

    qsizetype from(qsizetype at)
    {
        if (m_found < at)
            m_found = m_text.indexOf(m_mark, at);
        if (m_found < 0)
            m_found = m_text.size();
        return m_found;
    }

private:
    QStringView m_text;
    QChar m_mark;
    qsizetype m_found = -1;
};

/// `_` inside a word is a letter of it; a `*` between blanks multiplies.
bool isEmphasis(QStringView text, qsizetype at)
{
    const QChar before = at > 0 ? text[at - 1] : u' ';
    const QChar after = at + 1 < text.size() ? text[at + 1] : u' ';
    if (text[at] == u'_')
        return !(before.isLetterOrNumber() && after.isLetterOrNumber());
    return text[at] == u'*' && !(before.isSpace() && after.isSpace());
}

} // namespace

QString markdownLine(QStringView text, int &pictures)
{
    QString out;
    Next bracket(text, u']');
    Next parenthesis(text, u')');
    bool code = false;
    int links = 0; // whose text is being read
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const qsizetype close = bracket.from(i);
        const bool linked = close + 1 < text.size() && text[close + 1] == u'(';
        if (c == u'`') {
            code = !code;
        } else if (code) {
            out += c;
        } else if (c == u'\\' && next.isPunct()) {
            out += text[++i];
        } else if (c == u'!' && next == u'[' && linked) {
            ++pictures;
            i = std::min(parenthesis.from(close), text.size() - 1);
        } else if (c == u'[' && linked) {
            ++links;
        } else if (c == u']' && next == u'(' && links > 0) {
            --links;
            i = std::min(parenthesis.from(i), text.size() - 1);
        } else if (!isEmphasis(text, i)) {
            out += c;
        }
    }
    return out.contains(u'&') || out.contains(u"</") ? htmlLine(out) : out.trimmed();
}

int headingLevel(QStringView line)
{
    int level = 0;
    while (level < line.size() && level < 7 && line[level] == u'#')
        ++level;
    return level >= 1 && level <= 6 && level < line.size() && line[level].isSpace() ? level : 0;
}

bool isRule(QStringView line)
{
    const QStringView marks = line.trimmed();
    return marks.size() >= 3 && QStringView(u"-=*_").contains(marks.front())
        && std::ranges::all_of(marks, [&](QChar c) { return c == marks.front(); });
}

QString withoutMarker(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at] == u'>' || (at > 0 && line[at] == u' ')))
        ++at;
    const QString text = line.sliced(at);
    const bool item = text.startsWith(u"- ") || text.startsWith(u"* ") || text.startsWith(u"+ ");
    return item ? text.sliced(2).trimmed() : text; // numbers of a list are words that people read
}

bool isTableRow(QStringView line)
{
    line = line.trimmed();
    return line.size() > 2 && line.startsWith(u'|') && line.endsWith(u'|');
}

QString tableCells(QStringView line)
{
    const bool drawn = std::ranges::all_of(line, [](QChar c) { return QStringView(u"|-: \n").contains(c); });
    QStringList cells;
    for (const QStringView cell : line.trimmed().sliced(1).chopped(1).split(u'|'))
        cells.append(cell.trimmed().toString());
    return drawn ? QString() : cells.join(u'\t');
}

} // namespace readout
