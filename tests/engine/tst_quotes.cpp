// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/readarticles.h"
#include "quotes/findquotes.h"
#include "quotes/quotedspans.h"
#include "testing.h"

#include <QTest>

using namespace readout;
using namespace Qt::StringLiterals;

namespace {

QString inParagraphs(QString text) { return text.trimmed().replace(u"¶"_s, u"\n\n"_s); }

/// Rows of a table below tests/engine/quotes: its columns are divided by ` | `.
QList<QStringList> rowsOf(const QString &table)
{
    QList<QStringList> rows;
    for (const QString &line :
        QString::fromUtf8(contentsOf(repositoryFile(u"tests/engine/quotes/"_s + table))).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows.append(line.split(u'|'));
    }
    return rows;
}

/// A text whose names stand in brackets, without them, and the entities that they are.
struct MarkedText {
    QString text;
    QList<Entity> entities;

    explicit MarkedText(const QString &marked)
    {
        static const QString opening = u"[{<"_s, closing = u"]}>"_s;
        qsizetype start = 0;
        EntityType type = EntityType::Person;
        for (const QChar c : marked) {
            if (opening.contains(c)) {
                start = text.size();
                type = c == u'[' ? EntityType::Person : c == u'{' ? EntityType::Organisation : EntityType::Country;
            } else if (closing.contains(c)) {
                addMention(Span::between(start, text.size()), type);
            } else {
                text.append(c);
            }
        }
    }

private:
    void addMention(Span span, EntityType type)
    {
        const QString name = text.sliced(span.start, span.length);
        auto entity = std::ranges::find(entities, name, &Entity::name);
        if (entity == entities.end()) {
            Entity fresh;
            fresh.id = u"e%1"_s.arg(entities.size() + 1);
            fresh.type = type;
            fresh.name = name;
            entity = entities.insert(entities.end(), fresh);
        }
        Mention mention;
        mention.span = span;
        entity->mentions.append(mention);
    }
};

std::shared_ptr<Article> articleOf(const QString &text)
{
    auto article = std::make_shared<Article>();
    article->text = text;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', start), end = newline < 0 ? text.size() : newline;
        if (end > start)
            article->paragraphs.append({Span::between(start, end)});
        start = end + 1;
    }
    return article;
}

QList<Quote> quotesOf(const QString &text, const QList<Entity> &entities = {})
{
    return findQuotes(Document(articleOf(text)), entities);
}

} // namespace

class TestQuotes : public QObject {
    Q_OBJECT
private slots:
    void findsSpeakers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("speakers");
        for (const QStringList &row : rowsOf(u"constructions.txt"_s))
            QTest::newRow(qPrintable(row[0].trimmed())) << row[1] << row[2].trimmed();
    }

    void findsSpeakers()
    {
        QFETCH(QString, text);
        QFETCH(QString, speakers);
        const MarkedText marked(inParagraphs(text));
        QStringList found;
        for (const Quote &quote : quotesOf(marked.text, marked.entities)) {
            if (quote.kind == QuoteKind::Indirect)
                continue;
            const QString name = quote.speaker.name.isEmpty() ? u"-"_s : quote.speaker.name;
            found.append(name + (quote.speaker.inferred ? u"?"_s : QString()));
            QCOMPARE(quote.speaker.inferred, !quote.speaker.reason.isEmpty());
            QVERIFY(quote.confidence >= 0 && quote.confidence <= 1);
        }
        QCOMPARE(found.isEmpty() ? u"none"_s : found.join(u"; "_s), speakers);
    }

    void isSurerTheMoreIsSaid()
    {
        const MarkedText marked(
            u"“It is late,” said [Li Wei]. “It will open in May.” He added: “It carries trains.” "
            u"[Li Wei]'s claim that it is “late by years” is new.\n“We did what we could for it.”"_s);
        const QList<Quote> quotes = quotesOf(marked.text, marked.entities);
        QCOMPARE(quotes.size(), 5);
        QVERIFY(quotes[0].confidence > quotes[1].confidence); // carried
        QVERIFY(quotes[1].confidence > quotes[2].confidence); // a pronoun
        QVERIFY(quotes[2].confidence > quotes[3].confidence); // a noun of speech
        QCOMPARE(quotes[4].speaker.name.isEmpty(), qFuzzyIsNull(quotes[4].confidence));
    }

    void takesIForTheAuthor_data()
    {
        QTest::addColumn<QString>("byline");
        QTest::addColumn<ParagraphKind>("kind");
        QTest::addColumn<QString>("speaker");
        QTest::newRow("byline in the text") << QString() << ParagraphKind::Byline << u"Li Wei"_s;
        QTest::newRow("byline in the file") << u"By Li Wei and others"_s << ParagraphKind::Body << u"Li Wei"_s;
        QTest::newRow("none") << QString() << ParagraphKind::Body << QString();
    }

    void takesIForTheAuthor()
    {
        QFETCH(QString, byline);
        QFETCH(ParagraphKind, kind);
        const MarkedText marked(u"[Li Wei]\nIn May I said to the port: “The bridge is late by a hundred years.”"_s);
        const auto article = articleOf(marked.text);
        article->byline = byline;
        article->paragraphs.first().kind = kind;
        const QList<Quote> quotes = findQuotes(Document(article), marked.entities);
        QCOMPARE(quotes.size(), 1);
        QTEST(quotes.first().speaker.name, "speaker");
        QCOMPARE(quotes.first().speaker.inferred, !quotes.first().speaker.name.isEmpty());
    }

    void findsSpans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stretches");
        for (const QStringList &row : rowsOf(u"spans.txt"_s))
            QTest::newRow(qPrintable(row[0].trimmed())) << row[1] << row[2].trimmed();
    }

    void findsSpans()
    {
        QFETCH(QString, text);
        QFETCH(QString, stretches);
        const Article article = plainArticle(inParagraphs(text), {});
        QStringList found;
        for (const QuotedSpan &quote : findQuotedSpans(article)) {
            QVERIFY(quote.span.contains(quote.inside));
            found.append(article.view(quote.span).toString());
        }
        QCOMPARE(found.join(u" ;; "_s), stretches);
    }

    void tellsKindsAndCues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QuoteKind>("kind");
        QTest::addColumn<CueClass>("cueClass");
        QTest::newRow("clause") << u"“The bridge will open,” [Li Wei] said."_s << QuoteKind::Direct << CueClass::Say;
        QTest::newRow("clause after that")
            << u"[Li Wei] said that “the bridge will open”."_s << QuoteKind::Direct << CueClass::Say;
        QTest::newRow("noun phrase") << u"[Li Wei] praised “a bridge to the coast”."_s << QuoteKind::Mixed
                                     << CueClass::Praise;
        QTest::newRow("predicate") << u"[Li Wei] warned that the bridge “will never open”."_s << QuoteKind::Mixed
                                   << CueClass::Warn;
        QTest::newRow("relative clause") << u"[Li Wei] promised a bridge “that opens in May”."_s << QuoteKind::Mixed
                                         << CueClass::Promise;
        QTest::newRow("country that acts")
            << u"“<France> supports the plan,” [Li Wei] said."_s << QuoteKind::Direct << CueClass::Say;
        QTest::newRow("predicate of a third person")
            << u"[Li Wei] said that <France> “takes note”."_s << QuoteKind::Mixed << CueClass::Say;
        QTest::newRow("there is") << u"[Li Wei] said: “There has been a rise in trade.”"_s << QuoteKind::Direct
                                  << CueClass::Say;
        QTest::newRow("free relative") << u"“What counts is what they get out of it,” [Li Wei] said."_s
                                       << QuoteKind::Direct << CueClass::Say;
        QTest::newRow("pronoun and an unknown verb")
            << u"“I want (the people) to send a message,” [Li Wei] said."_s << QuoteKind::Direct << CueClass::Say;
        QTest::newRow("predicate of a pronoun")
            << u"[Li Wei] said they “remain shocked by and condemn the attack”."_s << QuoteKind::Mixed << CueClass::Say;
        QTest::newRow("two sentences") << u"“Bridges. Trains,” [Li Wei] shouted."_s << QuoteKind::Direct
                                       << CueClass::Manner;
        QTest::newRow("question") << u"“Will the bridge open?” asked [Li Wei]."_s << QuoteKind::Mixed << CueClass::Ask;
        QTest::newRow("demand") << u"[Li Wei] demanded “an end to all delay”."_s << QuoteKind::Mixed
                                << CueClass::Demand;
        QTest::newRow("deny") << u"[Li Wei] denied “any part in the delay”."_s << QuoteKind::Mixed << CueClass::Deny;
    }

    void tellsKindsAndCues()
    {
        QFETCH(QString, text);
        const MarkedText marked(text);
        const QList<Quote> quotes = quotesOf(marked.text, marked.entities);
        QCOMPARE(quotes.size(), 1);
        QTEST(quotes.first().kind, "kind");
        QTEST(quotes.first().cueClass, "cueClass");
        QVERIFY(quotes.first().cue.has_value());
    }

    void findsIndirectSpeech_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("content");
        QTest::newRow("that") << u"[Li Wei] said that the bridge will open in May."_s
                              << u"the bridge will open in May"_s;
        QTest::newRow("told") << u"[Li Wei] told reporters on Monday that the bridge will open in May."_s
                              << u"the bridge will open in May"_s;
        QTest::newRow("no that") << u"[Li Wei] said the bridge will open in May."_s << u"the bridge will open in May"_s;
        QTest::newRow("fronted") << u"The bridge will open in May, [Li Wei] said on Monday."_s
                                 << u"The bridge will open in May"_s;
        QTest::newRow("warned") << u"[Li Wei] warned that the bridge was late."_s << u"the bridge was late"_s;
        QTest::newRow("no speech") << u"[Li Wei] praised the bridge."_s << QString();
        QTest::newRow("no clause") << u"[Li Wei] stressed the focus on opening the bridge."_s << QString();
        QTest::newRow("no clause, but one within")
            << u"[Li Wei] said few words while the bridge was built."_s << QString();
        QTest::newRow("no clause, and another verb of saying")
            << u"[Li Wei] stressed the cost of the bridge and recalled the delay that came before it."_s << QString();
        QTest::newRow("goes on with another")
            << u"[Li Wei] agreed that the bridge is late, but noted that the trains are ready."_s
            << u"the bridge is late"_s;
        QTest::newRow("no clause, but one that hangs on it")
            << u"[Li Wei] recalled the important role the port played in those years."_s << QString();
        QTest::newRow("a relative clause far on")
            << u"[Li Wei] welcomed the commitment to joint works that increase trade for all."_s << QString();
        QTest::newRow("aside first") << u"[Li Wei] found that, despite the delay, the bridge is good."_s
                                     << u"despite the delay, the bridge is good"_s;
        QTest::newRow("a relative clause") << u"[Li Wei] told of the bridge that will open in May."_s << QString();
        QTest::newRow("a relative clause of the object")
            << u"[Li Wei] welcomed the steps that the port took in May."_s << QString();
        QTest::newRow("a relative clause of the topic")
            << u"[Li Wei] spoke about the steps that the port took in May."_s << QString();
        QTest::newRow("a relative clause within the object")
            << u"[Li Wei] welcomed the commitment to joint works that increase trade in the north."_s << QString();
        QTest::newRow("a hearer") << u"[Li Wei] warned the port that the bridge was late."_s
                                  << u"the bridge was late"_s;
        QTest::newRow("a time") << u"[Li Wei] said this morning that the bridge was late."_s
                                << u"the bridge was late"_s;
        QTest::newRow("a place") << u"[Li Wei] said in the hall that the bridge was late."_s
                                 << u"the bridge was late"_s;
        QTest::newRow("a noun of opinion")
            << u"[Li Wei] voiced the hope that the bridge would open."_s << u"the bridge would open"_s;
        QTest::newRow("a verb that names") << u"[Li Wei] sees that in how the bridge was built."_s << QString();
        QTest::newRow("an appeal") << u"[Li Wei] asked the men listening, put the bridge there."_s << QString();
        QTest::newRow("has a quote") << u"[Li Wei] said that the bridge was “late”."_s << QString();
    }

    void findsIndirectSpeech()
    {
        QFETCH(QString, text);
        const MarkedText marked(text);
        QString found;
        for (const Quote &quote : quotesOf(marked.text, marked.entities)) {
            if (quote.kind != QuoteKind::Indirect)
                continue;
            found += marked.text.sliced(quote.span.start, quote.span.length);
            QCOMPARE(quote.speaker.name, u"Li Wei"_s);
        }
        QTEST(found, "content");
    }

    void takesSeveralForNoBody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SpeakerKind>("kind");
        QTest::newRow("one") << u"The government said that the bridge is late."_s << SpeakerKind::Organisation;
        QTest::newRow("two") << u"The two governments said that the bridge is late."_s << SpeakerKind::Unnamed;
    }

    void takesSeveralForNoBody()
    {
        QFETCH(QString, text);
        const QList<Quote> quotes = quotesOf(text);
        QCOMPARE(quotes.size(), 1);
        QTEST(quotes.first().speaker.kind, "kind");
    }

    void survivesBadInput_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a mark") << u"“"_s;
        QTest::newRow("openers") << u"“word "_s.repeated(50'000);
        QTest::newRow("closers") << u"word” "_s.repeated(50'000);
        QTest::newRow("straight marks") << u"\""_s.repeated(100'000);
        QTest::newRow("straight marks and words") << u"a \" b\" \"c "_s.repeated(30'000);
        QTest::newRow("single marks") << u"'word workers' ‘a "_s.repeated(30'000);
        QTest::newRow("a quote of 200,000 words") << u"“"_s + u"word "_s.repeated(200'000) + u"” said Li."_s;
        QTest::newRow("a never closed quote of 200,000 words") << u"He said “"_s + u"word "_s.repeated(200'000);
        QTest::newRow("50,000 quotes in one sentence") << u"he said “a thing”, "_s.repeated(50'000);
        QTest::newRow("50,000 open paragraphs") << u"“It goes on and on\n"_s.repeated(50'000);
        QTest::newRow("verbs without end") << u"said that he said "_s.repeated(50'000) + u"“it is so”"_s;
        QTest::newRow("names without end") << u"of Li and Wang, "_s.repeated(50'000) + u"“it is so”, said"_s;
        QTest::newRow("marks in tags") << u"<a href=\"x\" title='y'>“it” said</a> "_s.repeated(20'000);
        QTest::newRow("marks in addresses") << u"http://example.org/?q=\"x\"&r='y' he said “it”, "_s.repeated(20'000);
        QTest::newRow("he without end") << u"He said “it is so and so.” He "_s.repeated(20'000);
        QTest::newRow("a row without end") << u"He praised "_s + u"“a thing” and "_s.repeated(50'000);
        QTest::newRow("brackets") << u"( [ "_s.repeated(50'000) + u"“it is so” he said"_s;
        QTest::newRow("mixed directions")
            << u"قال “it is ‮so‬” اليوم said “سوف يفتح” he "_s.repeated(5'000);
        QTest::newRow("lone surrogates")
            << (u"“"_s + QChar(0xd800) + u"” said "_s + QChar(0xdc00) + u' ').repeated(5'000);
    }

    void survivesBadInput()
    {
        QFETCH(QString, text);
        qsizetype last = 0;
        for (const Quote &quote : quotesOf(text)) {
            QVERIFY(quote.span.start >= 0 && quote.span.length > 0 && quote.span.end() <= text.size());
            if (quote.kind != QuoteKind::Indirect) {
                QVERIFY(quote.span.start >= last);
                last = quote.span.end();
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestQuotes)
#include "tst_quotes.moc"
