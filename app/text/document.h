// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <memory>

namespace readout {

/// One word, number or mark. Hyphenated words are one token; `'s` is a token of its own.
struct Token {
    Span span;
    int sentence = 0; ///< index into Document::sentences
    bool operator==(const Token &) const = default;
};

/// Tokens [first, end) of one sentence.
struct Sentence {
    Span span;
    int first = 0;
    int end = 0;
    int paragraph = 0; ///< index into Article::paragraphs
    bool operator==(const Sentence &) const = default;
};

/// An article cut into tokens and sentences; immutable. Furniture has none. Keeps its article alive.
class Document {
public:
    explicit Document(std::shared_ptr<const Article> article);

    [[nodiscard]] const Article &article() const { return *m_article; }
    [[nodiscard]] const QList<Token> &tokens() const { return m_tokens; }
    [[nodiscard]] const QList<Sentence> &sentences() const { return m_sentences; }

    [[nodiscard]] QStringView word(qsizetype token) const { return m_article->view(m_tokens[token].span); }
    [[nodiscard]] ParagraphKind kindOf(const Sentence &sentence) const
    {
        return m_article->paragraphs[sentence.paragraph].kind;
    }

    /// Index of the first token that ends after a text position; tokens().size() when there is none.
    [[nodiscard]] int tokenAt(qsizetype position) const;
    /// Index of the sentence that holds a text position, or of the next one; sentences().size() when there is none.
    [[nodiscard]] int sentenceAt(qsizetype position) const;

private:
    std::shared_ptr<const Article> m_article;
    QList<Token> m_tokens;
    QList<Sentence> m_sentences;
};

} // namespace readout
