// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include "text/abbreviations.h"

namespace readout {

namespace {

bool isStop(QStringView word)
{
    const QChar c = word.front();
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026' || c == u'\u3002' || c == u'\u061f' || c == u'\u17d4';
}

/// A mark that closes what the sentence opened and so belongs to it after its stop.
bool isCloser(QStringView word)
{
    const QChar c = word.front();
    return c == u'"' || c == u'\u201d' || c == u'\u2019' || c == u')' || c == u']' || c == u'\u00bb' || word == u"''"
        || word == u"'";
}

bool opensSentence(QStringView word)
{
    const QChar c = word.front();
    return !c.isLower() && c != u',' && c != u';' && c != u':' && c != u'\u2014' && c != u'\u2013' && c != u'-'
        && c != u')';
}

/// A straight mark is a closer only where it touches the stop: `done." He` but `done. "He`.
bool touches(const QList<Span> &tokens, qsizetype i) { return tokens[i].start == tokens[i - 1].end(); }

} // namespace

QList<qsizetype> sentenceEnds(QStringView text, const QList<Span> &tokens, qsizetype first)
{
    const auto word = [&](qsizetype i) { return text.sliced(tokens[i].start, tokens[i].length); };
    const Abbreviations &abbreviations = Abbreviations::shared();
    QList<qsizetype> ends;
    qsizetype i = first;
    while (i < tokens.size()) {
        const QStringView here = word(i);
        const bool stop = isStop(here);
        const bool abbreviated = !stop && here.size() > 1 && here.back() == u'.';
        ++i;
        if (!stop && !abbreviated)
            continue;
        while (i < tokens.size() && (isStop(word(i)) || (isCloser(word(i)) && touches(tokens, i))))
            ++i;
        if (i == tokens.size())
            break;
        const QStringView next = word(i);
        if (abbreviated) {
            const bool breaks = here.size() > 2 && abbreviations.classOf(here.chopped(1)) != Abbreviations::Class::Title
                && abbreviations.opens(next);
            if (breaks)
                ends.append(i);
        } else if (opensSentence(next)) {
            ends.append(i);
        }
    }
    if (first < tokens.size())
        ends.append(tokens.size());
    return ends;
}

} // namespace readout
