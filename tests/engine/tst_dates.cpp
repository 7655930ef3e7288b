// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/finddates.h"
#include "testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/// One row of tests/accuracy/dates/dates.tsv.
struct Row {
    QDate anchor;
    QString sentence;
    Span expression;
    QString value; ///< `-` unsettled, `!` impossible, `first/last` for a range
};

QList<Row> readRows()
{
    QList<Row> rows;
    QDate anchor;
    const QString table = QString::fromUtf8(contentsOf(repositoryFile(u"tests/accuracy/dates/dates.tsv"_s)));
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u"@ ")) {
            anchor = QDate::fromString(line.sliced(2), Qt::ISODate);
            continue;
        }
        QString sentence = line.section(u'\t', 0, 0);
        const qsizetype open = sentence.indexOf(u'['), close = sentence.indexOf(u']');
        sentence.remove(close, 1).remove(open, 1);
        rows.append({anchor, sentence, Span::between(open, close - 1), line.section(u'\t', 1)});
    }
    return rows;
}

QList<DateExpression> datesIn(const QString &text, QDate published)
{
    auto article = std::make_shared<Article>();
    article->text = text;
    article->published = published;
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        article->paragraphs.append({{start, line.size()}, ParagraphKind::Body});
        start += line.size() + 1;
    }
    return findDates(Document(article));
}

QString shown(const DateExpression &date)
{
    const QString value = date.impossible ? u"!"_s : date.value.isEmpty() ? u"-"_s : date.value;
    return date.end.isEmpty() ? value : value + u'/' + date.end;
}

} // namespace

class TestDates : public QObject {
    Q_OBJECT
private slots:
    void knowsTheTable();
    void neverReadsTheClock();
    void saysWhatIsInferred();
    void takesCommonWordsForNoDates_data();
    void takesCommonWordsForNoDates();
    void survivesManyDates();
};

void TestDates::knowsTheTable()
{
    const QList<Row> rows = readRows();
    QVERIFY(rows.size() >= 300);
    int right = 0;
    for (const Row &row : rows) {
        QString found = u"nothing"_s;
        for (const DateExpression &date : datesIn(row.sentence, row.anchor)) {
            if (date.span == row.expression || found == u"nothing"_s)
                found = row.sentence.sliced(date.span.start, date.span.length) + u" = "_s + shown(date);
        }
        const QString wanted = row.sentence.sliced(row.expression.start, row.expression.length) + u" = "_s + row.value;
        right += found == wanted;
        if (found != wanted)
            qInfo().noquote() << row.anchor.toString(Qt::ISODate) << row.sentence << "| want" << wanted << "| got"
                              << found;
    }
    qInfo("%d of %lld dates right (%.3f)", right, qlonglong(rows.size()), double(right) / double(rows.size()));
    QVERIFY(right >= 0.97 * double(rows.size()));
}

void TestDates::neverReadsTheClock()
{
    for (const DateExpression &date : datesIn(u"They met yesterday, on Friday and on 8 July."_s, {}))
        QCOMPARE(date.value, QString());
}

void TestDates::saysWhatIsInferred()
{
    const QDate published(2022, 7, 14);
    const auto whole = datesIn(u"They met on 8 July 2022."_s, published);
    QVERIFY(!whole.first().yearInferred && !whole.first().relative);
    const auto day = datesIn(u"They met on 8 July."_s, published);
    QVERIFY(day.first().yearInferred && !day.first().relative);
    QVERIFY(datesIn(u"They met on Friday."_s, published).first().relative);
}

void TestDates::takesCommonWordsForNoDates_data()
{
    QTest::addColumn<QString>("text");
    for (const auto text : {"They may meet and march in the sun.", "A second man came third.",
             "The fall of the city took one day.", "Some 2000 people fled in 40 lorries.",
             "They sat for three days of talks.", "Theresa May spoke to the press.", "April Ryan asked a question."})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDates::takesCommonWordsForNoDates()
{
    QFETCH(QString, text);
    QCOMPARE(datesIn(text, QDate(2022, 7, 14)), QList<DateExpression>());
}

void TestDates::survivesManyDates()
{
    QString text;
    for (int i = 0; i < 20000; ++i)
        text += u"They met on 31 February and on 8 July. "_s;
    QCOMPARE(datesIn(text, QDate(2022, 7, 14)).size(), 40000);
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
