// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline as a whole: what it gives when it must stop early.
#include "analysis/analysis.h"
#include "article/readarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestAnalysis : public QObject {
    Q_OBJECT
private slots:
    void runsToTheEnd()
    {
        const Analysis analysis = analyse(m_article);
        QVERIFY(!analysis.entities.isEmpty());
        QVERIFY(!analysis.meetings.isEmpty());
        QVERIFY(analysis.warnings.isEmpty());
    }

    void tellsWhomPeopleActFor()
    {
        const Analysis analysis = analyse(std::make_shared<const Article>(plainArticle(
            u"French President Emmanuel Macron and Minister Ana Duval met in Paris. President Putin did not."_s,
            u"x"_s)));
        QStringList states;
        for (const Entity &entity : analysis.entities) {
            if (entity.type == EntityType::Person)
                states.append(entity.name + u' ' + entity.country);
        }
        QCOMPARE(states, (QStringList{u"Emmanuel Macron FR"_s, u"Ana Duval FR"_s, u"Putin RU"_s}));
    }

    void stopsWhenTheTimeIsUp() { verifyStopped(analyse(m_article, {.time = std::chrono::milliseconds(0)})); }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        verifyStopped(analyse(m_article, {.stop = source.get_token()}));
    }

private:
    static void verifyStopped(const Analysis &analysis)
    {
        QVERIFY(analysis.tokens > 0);
        QVERIFY(analysis.meetings.isEmpty());
        QCOMPARE(analysis.warnings.size(), 1);
        QCOMPARE(analysis.warnings.first().code, Warning::Code::Stopped);
    }

    const std::shared_ptr<const Article> m_article = std::make_shared<const Article>(plainArticle(
        u"French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday."_s, u"x"_s));
};

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
