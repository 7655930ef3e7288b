// SPDX-License-Identifier: GPL-3.0-or-later
// Who is quoted in transcripts: 100 stretches judged by reading, in tests/accuracy/quotes.
#include "analysis/analysis.h"
#include "article/readarticles.h"
#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace readout;
using namespace Qt::StringLiterals;

namespace {

constexpr int Bar = 85; ///< of 100, right or rightly left out
constexpr int SpokenBar = 40; ///< of the 47 that somebody speaks

struct Judged {
    QString id;
    QString text;
    Span span;
    QStringList speakers;
};

QList<Judged> judgedQuotes()
{
    QList<Judged> all;
    const QByteArray file = contentsOf(repositoryFile(u"tests/accuracy/quotes/transcripts.jsonl"_s));
    for (const QByteArray &line : file.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        Judged judged{object["id"_L1].toString(), object["text"_L1].toString(),
            Span::between(object["start"_L1].toInt(), object["end"_L1].toInt()), {}};
        for (const QJsonValue &speaker : object["speakers"_L1].toArray())
            judged.speakers.append(speaker.toString());
        all.append(judged);
    }
    return all;
}

/// Who is said to speak: nothing where the stretch is not listed, `-` where it is without a speaker.
QString speakerOf(const Judged &judged)
{
    const Analysis analysis = analyse(std::make_shared<const Article>(plainArticle(judged.text, judged.id)));
    for (const Quote &quote : analysis.quotes) {
        if (quote.kind != QuoteKind::Indirect && quote.span.overlaps(judged.span))
            return quote.speaker.name.isEmpty() ? u"-"_s : quote.speaker.name;
    }
    return {};
}

bool isRight(const QString &speaker, const QStringList &right)
{
    if (speaker.isEmpty() || right.isEmpty())
        return speaker.isEmpty() && right.isEmpty();
    const auto same = [&](const QString &name) {
        return speaker == name
            || (name != u"-"_s && speaker != u"-"_s && (speaker.contains(name) || name.contains(speaker)));
    };
    return std::ranges::any_of(right, same);
}

} // namespace

class TestTranscripts : public QObject {
    Q_OBJECT
private slots:
    void namesSpeakers()
    {
        const QList<Judged> all = judgedQuotes();
        QCOMPARE(all.size(), 100);
        int right = 0, speech = 0, speechRight = 0;
        for (const Judged &judged : all) {
            const QString speaker = speakerOf(judged);
            const bool good = isRight(speaker, judged.speakers);
            right += good;
            speech += !judged.speakers.isEmpty();
            speechRight += good && !judged.speakers.isEmpty();
            if (!good)
                qInfo("%s: found “%s”, right is “%s”", qPrintable(judged.id), qPrintable(speaker),
                    qPrintable(judged.speakers.join(u" or "_s)));
        }
        qInfo("%d of 100 right; of %d spoken ones %d", right, speech, speechRight);
        QVERIFY2(speechRight >= SpokenBar, qPrintable(u"only %1 spoken ones right"_s.arg(speechRight)));
        QVERIFY2(right >= Bar, qPrintable(u"only %1 right"_s.arg(right)));
    }
};

QTEST_APPLESS_MAIN(TestTranscripts)
#include "tst_transcripts.moc"
