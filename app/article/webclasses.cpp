// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/webclasses.h"

#include "article/wordlist.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

/// Camel case is split only where every part is a word: `articleBody`, not `iPhone`.
void appendCamelParts(QByteArrayView word, QByteArrayList &words)
{
    constexpr qsizetype shortestPart = 3;
    QByteArrayList parts;
    qsizetype from = 0;
    for (qsizetype i = 1; i <= word.size(); ++i)
        if (i == word.size() || (isUpper(word[i]) && isLower(word[i - 1]))) {
            parts.append(word.sliced(from, i - from).toByteArray().toLower());
            from = i;
        }
    if (parts.size() > 1
        && std::ranges::all_of(parts, [](const QByteArray &part) { return part.size() >= shortestPart; }))
        words.append(parts);
    else
        words.append(word.toByteArray().toLower());
}

} // namespace

QByteArrayList nameWords(QByteArrayView names)
{
    QByteArrayList words;
    for (qsizetype from = 0; from < names.size();) {
        qsizetype to = from;
        while (to < names.size() && (isLower(names[to]) || isUpper(names[to])))
            ++to;
        if (to > from)
            appendCamelParts(names.sliced(from, to - from), words);
        from = std::max(to, from + 1);
    }
    return words;
}

const WebClasses &WebClasses::shared()
{
    static const WebClasses classes;
    return classes;
}

WebClasses::WebClasses()
{
    const QHash<QByteArray, QSet<QByteArray> *> meanings{{"furniture", &m_furniture}, {"strong", &m_strong},
        {"always", &m_always}, {"positive", &m_positive}, {"invisible", &m_invisible}};
    for (const QString &line : knowledgeLines(u"webclasses.txt"_s)) {
        const QByteArrayList words = line.toUtf8().split(' ');
        if (QSet<QByteArray> *const set = meanings.value(words.front()))
            for (const QByteArray &word : words.sliced(1))
                set->insert(word);
    }
}

ClassSense WebClasses::senseOf(const WebElement &element) const
{
    static const QByteArrayList roles{
        "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "menu"};
    ClassSense sense;
    const auto see = [&](const QByteArray &word) {
        sense.furniture = sense.furniture || m_furniture.contains(word);
        sense.strong = sense.strong || m_strong.contains(word);
        sense.always = sense.always || m_always.contains(word);
        sense.positive = sense.positive || m_positive.contains(word);
    };
    for (const char *attribute : {"class", "id"}) {
        const QByteArrayList words = nameWords(element.attribute(attribute));
        for (qsizetype i = 0; i < words.size(); ++i) {
            see(words[i]);
            if (i > 0)
                see(words[i - 1] + words[i]); // `key-points`, `side-bar`
        }
    }
    sense.furniture
        = sense.furniture || sense.strong || sense.always || roles.contains(element.attribute("role").toByteArray());
    return sense;
}

bool WebClasses::isInvisible(const WebElement &element) const
{
    const QByteArray names = element.attribute("class").toByteArray().toLower();
    if (names.isEmpty())
        return false;
    for (const char *screenReaderClass :
        {"sr-only", "screen-reader", "visually-hidden", "visuallyhidden", "assistive-text", "offscreen", "off-screen"})
        if (names.contains(screenReaderClass))
            return true;
    const QByteArrayList words = nameWords(names);
    const bool hover = words.contains("hover")
        || std::ranges::any_of(m_invisible, [&](const QByteArray &word) { return words.contains(word); });
    static const QByteArrayList parts{"block", "card", "content", "box", "text"};
    return hover && std::ranges::any_of(parts, [&](const QByteArray &part) { return words.contains(part); });
}

} // namespace readout
