// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/document.h"

#include "text/sentences.h"
#include "text/tokenizer.h"

#include <algorithm>

namespace readout {

Document::Document(std::shared_ptr<const Article> article) : m_article(std::move(article))
{
    const QStringView text = m_article->text;
    m_tokens.reserve(text.size() / 5);
    QList<Span> spans;
    for (qsizetype p = 0; p < m_article->paragraphs.size(); ++p) {
        const Paragraph &paragraph = m_article->paragraphs[p];
        if (paragraph.kind == ParagraphKind::Furniture)
            continue;
        spans.clear();
        tokenize(text, paragraph.span, spans);
        qsizetype begin = 0;
        for (const qsizetype end : sentenceEnds(text, spans, 0)) {
            const int first = int(m_tokens.size());
            for (qsizetype i = begin; i < end; ++i)
                m_tokens.append({spans[i], int(m_sentences.size())});
            m_sentences.append(
                {Span::between(spans[begin].start, spans[end - 1].end()), first, int(m_tokens.size()), int(p)});
            begin = end;
        }
    }
}

int Document::tokenAt(qsizetype position) const
{
    const auto after
        = std::ranges::upper_bound(m_tokens, position, {}, [](const Token &token) { return token.span.end(); });
    return int(after - m_tokens.begin());
}

int Document::sentenceAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(
        m_sentences, position, {}, [](const Sentence &sentence) { return sentence.span.end(); });
    return int(after - m_sentences.begin());
}

} // namespace readout
