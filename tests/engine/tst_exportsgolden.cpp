// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilereadout.h"
#include "testing.h"
#include "wirereadout.h"

#include <QTest>

using namespace readout;
using namespace Qt::StringLiterals;

/// Each format of an invented article and of one that attacks against its reference; READOUT_RENEW=1
/// (packaging/renew-references) writes them anew.
class TestExportsGolden : public QObject {
    Q_OBJECT
private slots:
    void matchesReference_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("format");
        for (const QString &article : {u"wire"_s, u"hostile"_s}) {
            for (const Exporter &format : exporters())
                QTest::newRow(qPrintable(article + u' ' + format.name)) << article << format.name;
        }
    }

    void matchesReference()
    {
        QFETCH(QString, article);
        QFETCH(QString, format);
        const Exporter *found = exporter(format);
        QVERIFY(found);
        const QList<Readout> readouts{article == "wire"_L1 ? wireReadout() : hostileReadout()};
        const QByteArray written = found->write(readouts);
        QVERIFY(QString::fromUtf8(written).toUtf8() == written);
        const QString path = repositoryFile(u"tests/golden/exports/"_s + article + u'.' + found->name);
        if (qEnvironmentVariableIsSet("READOUT_RENEW")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(written) == written.size());
        }
        const QList<QByteArray> lines = written.split('\n');
        const QList<QByteArray> expected = contentsOf(path).split('\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
            QCOMPARE(lines[i], expected[i]);
        QCOMPARE(lines.size(), expected.size());
    }

    void formatsAreNamedOnce()
    {
        for (const Exporter &format : exporters()) {
            QCOMPARE(exporter(format.name), &format);
            QVERIFY(!format.extension.isEmpty() && !format.description.isEmpty());
        }
        QCOMPARE(exporter(u"pdf"), nullptr);
    }
};

QTEST_APPLESS_MAIN(TestExportsGolden)
#include "tst_exportsgolden.moc"
