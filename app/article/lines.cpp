// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/lines.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator || c == QChar(0x85);
}

Span trimmed(QStringView text, qsizetype from, qsizetype to)
{
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    return Span::between(from, to);
}

} // namespace

QList<Span> lineSpans(QStringView text)
{
    QList<Span> lines;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && !isLineEnd(text[to]))
            ++to;
        if (const Span line = trimmed(text, from, to); !line.isEmpty())
            lines.append(line);
        from = to + 1;
    }
    return lines;
}

int wordCount(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        if (!c.isSpace() && !inside)
            ++words;
        inside = !c.isSpace();
    }
    return words;
}

bool endsSentence(QStringView text)
{
    static const QStringView closing = u"\"'”’»›)]";
    qsizetype end = text.size();
    while (end > 0 && closing.contains(text[end - 1]))
        --end;
    return end > 0 && QStringView(u".!?…。！？").contains(text[end - 1]);
}

QString foldedText(QStringView text)
{
    QString folded = text.toString().simplified().toLower();
    folded.replace(u'’', u'\'').replace(u'‘', u'\'');
    return folded;
}

QString titleKey(QStringView text)
{
    QString key;
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c.isMark())
            key += c.toLower();
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    return key.trimmed();
}

} // namespace readout
