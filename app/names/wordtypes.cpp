// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/wordtypes.h"

#include "knowledge/wordhash.h"

namespace readout {

namespace {

// The lists of names speak of capitalised words only.
constexpr WordClasses smallWordClasses = WordClasses::fromInt(0xffffU | quint32(WordClass::Instrument));

char16_t shapeOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 128)
        return u >= u'a' && u <= u'z' ? u'x' : u >= u'A' && u <= u'Z' ? u'X' : u >= u'0' && u <= u'9' ? u'd' : u;
    return c.isUpper() ? u'X' : c.isLetter() ? u'x' : c.isDigit() ? u'd' : u;
}

/// Marks that differ only in how a source writes them: the dashes of wire copy and books, curly and doubled quotation
/// marks.
QStringView plainMark(QStringView word)
{
    if (word.size() > 2 || word.front().isLetterOrNumber())
        return word;
    if (word == u"“" || word == u"”" || word == u"``" || word == u"''" || word == u"„")
        return u"\"";
    if (word == u"–" || word == u"—" || word == u"_" || word == u"--")
        return u"-";
    return word == u"‘" || word == u"`" ? QStringView(u"'") : word;
}

void readShape(WordType &type)
{
    char16_t last = 0;
    int capitals = 0, smalls = 0;
    for (const QChar c : type.text) {
        const char16_t shape = shapeOf(c);
        type.shape = joinHashes(type.shape, shape);
        if (shape != last)
            type.shortShape = joinHashes(type.shortShape, shape);
        last = shape;
        capitals += shape == u'X';
        smalls += shape == u'x';
    }
    const char16_t first = shapeOf(type.text.front());
    type.letters = first == u'X' || first == u'x';
    // `al-Assad` and `eBay` are written as names are.
    type.capitalised = first == u'X' || (capitals > 0 && type.letters);
    type.allCapitals = capitals > 1 && smalls == 0;
}

} // namespace

WordTypes::WordTypes(const WordSequence &text)
{
    m_typeOf.reserve(text.words.size());
    for (const QStringView word : text.words) {
        const quint64 exact = hashWord(word);
        const auto found = m_typeByHash.constFind(exact);
        m_typeOf.push_back(found != m_typeByHash.cend() ? *found : addType(word, exact));
    }
}

int WordTypes::addType(QStringView word, quint64 exact)
{
    WordType type;
    type.text = word;
    type.exact = exact;
    type.folded = hashFolded(plainMark(word));
    type.classes = NameLexicon::shared().classesOf(type.folded);
    type.cluster = WordClusters::shared().of(type.folded);
    readShape(type);
    if (!type.capitalised)
        type.classes &= smallWordClasses;
    const auto found = m_familyByHash.constFind(type.folded);
    if (found != m_familyByHash.cend()) {
        type.family = *found;
    } else {
        type.family = int(m_families.size());
        m_familyByHash.insert(type.folded, type.family);
        m_families.emplace_back();
    }
    const int index = int(m_types.size());
    m_types.push_back(type);
    m_typeByHash.insert(exact, index);
    return index;
}

} // namespace readout
