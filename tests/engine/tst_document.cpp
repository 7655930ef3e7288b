// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/document.h"

#include <QTest>

using namespace readout;

class TestDocument : public QObject {
    Q_OBJECT
private slots:
    void holdsItsArticle()
    {
        const auto article = std::make_shared<const Article>();
        QCOMPARE(&Document(article).article(), article.get());
    }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
