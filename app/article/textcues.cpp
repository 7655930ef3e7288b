// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/textcues.h"

#include "article/lines.h"
#include "article/wordlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype longestCueLine = 400; // a paragraph past this is prose, whatever it opens with

TextCue cueNamed(QStringView name)
{
    static const QHash<QStringView, TextCue> names{{u"line", TextCue::Line}, {u"list", TextCue::List},
        {u"link", TextCue::Link}, {u"byline", TextCue::Byline}, {u"stamp", TextCue::Stamp},
        {u"caption", TextCue::Caption}};
    return names.value(name, TextCue::None);
}

QString firstWord(const QString &text)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return !c.isLetterOrNumber() && c != u'\''; });
    return text.first(std::max<qsizetype>(end - text.begin(), text.isEmpty() ? 0 : 1));
}

} // namespace

const TextCues &TextCues::shared()
{
    static const TextCues cues;
    return cues;
}

TextCues::TextCues()
{
    for (const QString &entry : knowledgeLines(u"furniture.txt"_s)) {
        const QStringView line = entry;
        const qsizetype tab = line.indexOf(u' ');
        Wording wording{line.sliced(tab).trimmed().toString(), cueNamed(line.first(tab)), false};
        if (line.first(tab) == u"label") {
            m_labels.append(wording.text);
            continue;
        }
        if (line.first(tab) == u"role") {
            m_roles.append(wording.text);
            continue;
        }
        wording.prefix = wording.text.endsWith(u'*');
        if (wording.prefix)
            wording.text.chop(1);
        m_wordings[firstWord(wording.text)].append(wording);
    }
    for (QList<Wording> &wordings : m_wordings)
        std::ranges::sort(wordings, std::greater(), [](const Wording &w) { return w.text.size(); });
}

TextCue TextCues::cueOf(QStringView line) const
{
    if (line.size() > longestCueLine)
        return TextCue::None;
    QString folded = foldedText(line);
    while (!folded.isEmpty() && QStringView(u"([*•▶►→>-–—|").contains(folded.front()))
        folded = folded.sliced(1).trimmed();
    const auto wordings = m_wordings.constFind(firstWord(folded));
    if (wordings == m_wordings.cend())
        return TextCue::None;
    const auto fitting = std::ranges::find_if(*wordings, [&](const Wording &w) { return fits(w, folded); });
    if (fitting == wordings->cend())
        return TextCue::None;
    const bool bare = fitting->cue == TextCue::Link && folded.size() <= fitting->text.size() + 1;
    return bare ? TextCue::List : fitting->cue;
}

bool TextCues::fits(const Wording &wording, const QString &line)
{
    if (!line.startsWith(wording.text))
        return false;
    const QStringView rest = QStringView(line).sliced(wording.text.size());
    const QStringView mark = rest.trimmed();
    if (mark.isEmpty() || (mark.size() == 1 && mark.front().isPunct()))
        return true;
    if (wording.cue == TextCue::Link)
        return QStringView(u":|>»–—-").contains(mark.front()) && (mark.front() != u'-' || rest.front().isSpace());
    return wording.prefix && (!rest.front().isLetterOrNumber() || !wording.text.back().isLetterOrNumber());
}

bool TextCues::isLabel(QStringView words) const { return m_labels.contains(foldedText(words)); }

bool TextCues::isNameAndRole(QStringView line) const
{
    constexpr int longestName = 5;
    constexpr int longestLine = 16;
    const qsizetype comma = line.indexOf(u',');
    if (comma < 0 || wordCount(line) > longestLine || endsSentence(line))
        return false;
    const QList<QStringView> name = line.first(comma).split(u' ', Qt::SkipEmptyParts);
    const auto isCapitalised = [](QStringView word) { return word.front().isUpper() || word.size() <= 3; };
    if (name.size() < 2 || name.size() > longestName || !std::ranges::all_of(name, isCapitalised))
        return false;
    return namesOffice(line.sliced(comma + 1));
}

bool TextCues::namesOffice(QStringView text) const
{
    const QString folded = foldedText(text);
    return std::ranges::any_of(m_roles, [&](const QString &role) { return folded.contains(role); });
}

} // namespace readout
