// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/namewords.h"

#include "knowledge/wordhash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

bool isVowel(QChar c) { return QStringView(u"aeiouy").contains(c); }

/// Whether one vowel for another, or one letter more or less, makes one word the other: what transliterations differ
/// in.
bool differInOneLetter(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype head = 0;
    while (head < a.size() && a[head] == b[head])
        ++head;
    if (a.size() != b.size())
        return a.sliced(head) == b.sliced(head + 1);
    return head < a.size() && isVowel(a[head]) && isVowel(b[head]) && a.sliced(head + 1) == b.sliced(head + 1);
}

} // namespace

QString plainWord(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    const bool ascii = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 128; });
    const QString decomposed = ascii ? QString() : word.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : ascii ? word : QStringView(decomposed)) {
        if (c.isLetterOrNumber())
            plain += QChar(foldUnit(c.unicode()));
        else if (c == u'-'
            && (plain == u"al" || plain == u"el" || plain == u"ad" || plain == u"as" || plain == u"ash"
                || plain == u"ar"))
            plain.clear();
    }
    return plain;
}

QStringList plainWords(const Document &document, int first, int end)
{
    QStringList words;
    for (int t = first; t < end; ++t) {
        const QString word = plainWord(document.word(t));
        if (!word.isEmpty() && word != u"al" && word != u"el")
            words.append(word);
    }
    return words;
}

bool sameNameWord(const QString &a, const QString &b, bool lenient)
{
    if (a == b)
        return true;
    if (a.size() == 1 || b.size() == 1)
        return a.front() == b.front();
    return lenient && std::min(a.size(), b.size()) >= 5 && differInOneLetter(a, b);
}

bool isShortFormOf(const QStringList &shorter, const QStringList &longer)
{
    qsizetype at = 0;
    bool exact = false;
    for (const QString &word : shorter) {
        while (at < longer.size() && !sameNameWord(word, longer[at], shorter.size() > 1))
            ++at;
        if (at == longer.size())
            return false;
        exact = exact || word == longer[at];
        ++at;
    }
    return exact;
}

} // namespace readout
