// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/scene.h"

namespace readout {

/// Words that say what somebody is: tokens [first, end), the name left out.
struct TitlePhrase {
    int first = 0;
    int end = 0;
    QStringList states{}; ///< ISO 3166-1 alpha-2, in text order
    QStringList bodies{};
    int certainty = 0; ///< as in Item
    bool counterpart = false;
    bool definite = false;
    QString office{};
};

/// Reads titles, appositions and unnamed offices. Looks at no more than twenty tokens.
class TitleReader {
public:
    explicit TitleReader(const Scene &scene) : m_scene(scene) { }

    /// Whether a word names an office here, of one or of several: not `to counter`.
    [[nodiscard]] bool isOffice(int i) const;

    /// The title that ends before a name; empty (first == name) when there is none.
    [[nodiscard]] TitlePhrase before(int name, int lowest) const;
    /// The apposition after a name, its commas included; empty (end == name's end) when there is none.
    [[nodiscard]] TitlePhrase after(int nameEnd, int sentenceEnd) const;

    /// Where the title that ends before a token begins; the token itself when there is none.
    [[nodiscard]] int titleStart(int name, int lowest) const;
    /// A word that no title holds before its office.
    [[nodiscard]] bool isForeign(int i) const;
    /// Powers of a title; `Envoy for Yemen` and `ambassador to Japan` are no Yemeni and no Japanese.
    void readPowers(TitlePhrase &title, int first, int end) const;
    /// Titles that only one country gives, where the text names none.
    void readOfficeOfOneCountry(TitlePhrase &title, int first, int end) const;
    /// The words of an office, lower case, for comparing offices.
    [[nodiscard]] QString officeWords(int first, int end) const;

private:
    enum class Part { Power, Office, Word, Capital, Comma, Joint, Unknown, Passed, Foreign };
    struct Apposition {
        int office = -1; ///< token; -1 where there is no apposition
        int end = 0; ///< its closing comma or bracket, or the sentence's last token
        bool bracket = false;
        bool closed = false;
        bool relative = false; ///< `who is ...`
    };

    [[nodiscard]] bool isUnknown(int i) const;
    [[nodiscard]] bool isAide(int i) const;
    [[nodiscard]] bool isRank(int first, int name) const;
    [[nodiscard]] bool modifiesOffice(int i) const;
    [[nodiscard]] bool isElsewhere(const NamedTokens &power, int best) const;
    [[nodiscard]] Part partAt(int i, bool pending) const;
    [[nodiscard]] TitlePhrase ofCountry(int nameEnd, int sentenceEnd) const;
    [[nodiscard]] Apposition appositionAt(int opener, int sentenceEnd) const;
    [[nodiscard]] bool ownsName(int state, int name) const;

    const Scene &m_scene;
};

} // namespace readout
