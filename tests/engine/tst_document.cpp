// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/document.h"

#include <QTest>

using namespace readout;
using namespace Qt::StringLiterals;

namespace {

Document documentOf(const QString &text)
{
    auto article = std::make_shared<Article>();
    article->text = text;
    article->paragraphs.append({{0, text.size()}, ParagraphKind::Body});
    return Document(article);
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private slots:
    void cutsTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const char *name, const QString &text, const QString &tokens) {
            QTest::newRow(name) << text << tokens;
        };
        row("possessive", u"Laos's and Japan’s"_s, u"Laos|'s|and|Japan|’s"_s);
        row("plural possessive", u"the Ministers' talks"_s, u"the|Ministers|'|talks"_s);
        row("negation", u"They don't and won’t"_s, u"They|do|n't|and|wo|n’t"_s);
        row("names keep apostrophes", u"O'Brien in N'Djamena, Sana'a"_s, u"O'Brien|in|N'Djamena|,|Sana'a"_s);
        row("hyphens", u"a US-led twenty-five – year"_s, u"a|US-led|twenty-five|–|year"_s);
        row("abbreviations", u"Lt. Gen. Smith of the U.S. and H.E. Mr. Tan"_s,
            u"Lt.|Gen.|Smith|of|the|U.S.|and|H.E.|Mr.|Tan"_s);
        row("initials", u"J. B. Pritzker"_s, u"J.|B.|Pritzker"_s);
        row("numbers", u"No. 5 at 10:30 for $3,000.50."_s, u"No.|5|at|10:30|for|$|3,000.50|."_s);
        row("no is a word", u"He said no. Then"_s, u"He|said|no|.|Then"_s);
        row("wire quotes", u"``Yes,'' he said"_s, u"``|Yes|,|''|he|said"_s);
        row("dots", u"Well... yes"_s, u"Well|...|yes"_s);
        row("missing space", u"the house.The end"_s, u"the|house|.|The|end"_s);
        row("addresses", u"see https://example.org/a?b=c, and a@b.org."_s,
            u"see|https://example.org/a?b=c|,|and|a@b.org|."_s);
        row("brackets", u"(ADMM)"_s, u"(|ADMM|)"_s);
        row("marks of direction", u"Minister\u200e Haider\ufeff al-Abadi\u200f."_s, u"Minister|Haider|al-Abadi|."_s);
        row("astral", u"𝒜𝒷 😀 x"_s, u"𝒜𝒷|😀|x"_s);
        row("lone surrogate", QString(QChar(0xd800)) + u" x"_s, QString(QChar(0xd800)) + u"|x"_s);
    }

    void cutsTokens()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        const Document document = documentOf(text);
        QStringList words;
        for (qsizetype i = 0; i < document.tokens().size(); ++i)
            words.append(document.word(i).toString());
        QCOMPARE(words.join(u'|'), tokens);
    }

    void cutsSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentences");
        const auto row = [](const char *name, const QString &text, const QString &sentences) {
            QTest::newRow(name) << text << sentences;
        };
        row("plain", u"One went. Two stayed! Did three?"_s, u"One went.|Two stayed!|Did three?"_s);
        row("title", u"He met Lt. Gen. The Tan. She left."_s, u"He met Lt. Gen. The Tan.|She left."_s);
        row("state inside", u"The U.S. President left."_s, u"The U.S. President left."_s);
        row("state at the end", u"They flew to the U.S. The talks went on."_s,
            u"They flew to the U.S.|The talks went on."_s);
        row("quote closes after the stop", u"“It ends.” He left."_s, u"“It ends.”|He left."_s);
        row("straight quote opens the next", u"It ended. \"He left.\""_s, u"It ended.|\"He left.\""_s);
        row("cue after a question", u"“Why?” he asked."_s, u"“Why?” he asked."_s);
        row("initials", u"It was J. B. Pritzker. He spoke."_s, u"It was J. B. Pritzker.|He spoke."_s);
        row("no end", u"no stop here"_s, u"no stop here"_s);
    }

    void cutsSentences()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentences);
        const Document document = documentOf(text);
        QStringList found;
        for (const Sentence &sentence : document.sentences())
            found.append(document.article().view(sentence.span).toString());
        QCOMPARE(found.join(u'|'), sentences);
    }

    void leavesFurnitureOut()
    {
        auto article = std::make_shared<Article>();
        article->text = u"Body here.\nFollow us."_s;
        article->paragraphs = {{{0, 10}, ParagraphKind::Body}, {{11, 10}, ParagraphKind::Furniture}};
        const Document document(article);
        QCOMPARE(document.tokens().size(), 3);
        QCOMPARE(document.sentences().size(), 1);
    }

    void findsPositions()
    {
        const Document document = documentOf(u"One went. Two stayed."_s);
        QCOMPARE(document.word(document.tokenAt(0)).toString(), u"One"_s);
        QCOMPARE(document.word(document.tokenAt(3)).toString(), u"went"_s);
        QCOMPARE(document.sentenceAt(12), 1);
        QCOMPARE(document.sentenceAt(100), 2);
        QCOMPARE(document.tokenAt(100), document.tokens().size());
    }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
