// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: exports, PDF.
#include "ui/messagebar.h"
#include "windowtest.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace readout;
using namespace Qt::StringLiterals;

class TestSaving : public QObject, private WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void exportsAndSaysWhatWentWrong()
    {
        openSamples();
        QTemporaryDir folder;
        m_window->exportTo(u"json"_s, folder.filePath(u"out.json"_s));
        QVERIFY(QFileInfo(folder.filePath(u"out.json"_s)).size() > 100);
        QVERIFY(!m_window->messages().isVisible());
        m_window->exportTo(u"json"_s, u"/nowhere/at/all/out.json"_s);
        QVERIFY(m_window->messages().isVisible());
    }

    void savesAPdf()
    {
        openSamples();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.pdf"_s);
        QTimer::singleShot(300, this, [&] {
            auto *name = QApplication::activeModalWidget()->findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->clear();
            QTest::keyClicks(name, path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        action(Act::SavePdf)->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }
};

QTEST_MAIN(TestSaving)
#include "tst_saving.moc"
