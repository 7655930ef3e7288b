// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/codepoints.h"
#include "exports/json.h"
#include "wirereadout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace readout;
using namespace Qt::StringLiterals;

namespace {

/// The words that code point offsets name, as Python would cut them.
QString cut(const QJsonObject &span, const QString &text)
{
    const QList<uint> points = text.toUcs4();
    const int start = span["start"_L1].toInt();
    return QString::fromUcs4(
        reinterpret_cast<const char32_t *>(points.constData()) + start, span["end"_L1].toInt() - start);
}

} // namespace

class TestExportsJson : public QObject {
    Q_OBJECT
private slots:
    void countsCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("expected");
        QTest::newRow("empty") << QString() << 0 << 0;
        QTest::newRow("plain") << u"abc"_s << 2 << 2;
        QTest::newRow("after a pair") << u"a🤝b"_s << 3 << 2;
        QTest::newRow("before a pair") << u"a🤝b"_s << 1 << 1;
        QTest::newRow("end") << u"🤝🤝"_s << 4 << 2;
        QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xdc00) + QChar(0xd800) + u"b"_s) << 4 << 4;
        QTest::newRow("high high low") << QString(QChar(0xd83e) + u"🤝"_s) << 3 << 2;
    }

    void countsCodePoints()
    {
        QFETCH(QString, text);
        QFETCH(int, offset);
        QFETCH(int, expected);
        QCOMPARE(CodePoints(text).at(offset), expected);
    }

    void spansCutTheText()
    {
        const Readout readout = wireReadout();
        const QJsonObject json = toJson(readout, true);
        const QString text = json["text"_L1].toString();
        QCOMPARE(text, readout.article->text);
        QCOMPARE(cut(json["dateline"_L1].toObject(), text), u"VIENTIANE (Mekong Wire):"_s);
        const QJsonArray entities = json["entities"_L1].toArray();
        QCOMPARE(entities.size(), readout.analysis->entities.size());
        QCOMPARE(cut(entities[1]["mentions"_L1][0].toObject(), text), u"Chan Sothea"_s);
        QCOMPARE(cut(json["quotes"_L1][1].toObject(), text), u"“a *first* step”"_s);
        QCOMPARE(cut(json["quotes"_L1][0]["speaker"_L1]["mention"_L1].toObject(), text), u"Chan"_s);
        QCOMPARE(cut(json["quotes"_L1][0]["cue"_L1].toObject(), text), u"told reporters"_s);
        QVERIFY(cut(json["meetings"_L1][1]["evidence"_L1][0].toObject(), text).startsWith(u"Chan will meet"_s));
        QCOMPARE(cut(json["paragraphs"_L1][1].toObject(), text), u"By Sok Dara"_s);
    }

    void leavesOutWhatIsUnknown()
    {
        const QJsonObject json = toJson({std::make_shared<Article>(), std::make_shared<Analysis>()});
        QCOMPARE(json.keys(),
            (QStringList{
                u"entities"_s, u"id"_s, u"meetings"_s, u"paragraphs"_s, u"quotes"_s, u"schema"_s, u"tokens"_s}));
    }

    void saysWhatIsInferred()
    {
        const QJsonObject json = toJson(wireReadout());
        QVERIFY(!json.contains("text"_L1));
        QCOMPARE(json["schema"_L1].toString(), u"readout/analysis/1"_s);
        QCOMPARE(json["published"_L1].toString(), u"2024-03-05"_s);
        const QJsonValue chan = json["entities"_L1][1];
        QVERIFY(!chan["mentions"_L1][0].toObject().contains("inferred"_L1));
        QVERIFY(chan["mentions"_L1][2]["inferred"_L1].toBool());
        QCOMPARE(chan["mentions"_L1][2]["kind"_L1].toString(), u"pronoun"_s);
        QVERIFY(json["quotes"_L1][1]["speaker"_L1]["inferred"_L1].toBool());
        QVERIFY(json["quotes"_L1][1]["speaker"_L1]["reason"_L1].toString().endsWith(u"before."_s));
        QVERIFY(json["meetings"_L1][0]["date_inferred"_L1].toBool());
        QCOMPARE(json["meetings"_L1][0]["mode"_L1].toString(), u"in person"_s);
        QCOMPARE(json["meetings"_L1][1]["mode"_L1].toString(), u"unknown"_s);
        QCOMPARE(json["warnings"_L1].toArray().size(), 1);
    }

    void writesOneObjectALine()
    {
        const QList<Readout> readouts{wireReadout(), wireReadout()};
        const QList<QByteArray> lines = writeJsonLines(readouts).split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.last().isEmpty());
        QCOMPARE(QJsonDocument::fromJson(lines.first()).object(), toJson(readouts.first(), true));
        QCOMPARE(
            QJsonDocument::fromJson(writeJson(std::span(readouts).first(1))).object(), toJson(readouts.first(), true));
    }

    void namesFilesSafely_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"wire-1"_s << u"wire-1"_s;
        QTest::newRow("letters of any script") << u"Встреча 中国"_s << u"Встреча 中国"_s;
        QTest::newRow("climbs out") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("option") << u"--help"_s << u"help"_s;
        QTest::newRow("address") << u"https://a.b/c?d=e"_s << u"https___a.b_c_d=e"_s;
        QTest::newRow("controls") << u"a\nb\0c"_s << u"a_b_c"_s;
        QTest::newRow("looks like another") << u"a\u202Egpj.exe"_s << u"a_gpj.exe"_s;
        QTest::newRow("device") << u"con.txt"_s << u"_con.txt"_s;
        QTest::newRow("empty") << QString() << u"article"_s;
        QTest::newRow("dots") << u"..."_s << u"article"_s;
        QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xd800)) << u"a_"_s;
    }

    void namesFilesSafely()
    {
        QFETCH(QString, id);
        QFETCH(QString, expected);
        QCOMPARE(safeFileName(id), expected);
    }

    void boundsFileNames()
    {
        QVERIFY(safeFileName(QString(10000, u'a')).toUtf8().size() <= 180);
        QVERIFY(safeFileName(u"🤝"_s.repeated(1000)).toUtf8().size() <= 180);
        QVERIFY(safeFileName(u"🤝"_s.repeated(1000)).isValidUtf16());
    }
};

QTEST_APPLESS_MAIN(TestExportsJson)
#include "tst_exportsjson.moc"
