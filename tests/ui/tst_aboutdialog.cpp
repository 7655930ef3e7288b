// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/provenance.h"
#include "ui/dialogs/aboutdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestAboutDialog : public QObject {
    Q_OBJECT
private slots:
    void saysEveryPartAndItsVersion();
    void namesSourceAndLicenceOfEveryListAndModel();
    void fetchesNothing();
    void versionsCanBeCopied();
    void escapeCloses();
};

void TestAboutDialog::saysEveryPartAndItsVersion()
{
    AboutDialog dialog;
    QStringList said;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(parts().size() >= 4);
    for (const Part &part : parts()) {
        QVERIFY2(said.contains(part.name + u':'), qPrintable(part.name));
        QVERIFY2(said.contains(part.version), qPrintable(part.name));
    }
}

/// Every list in the program has a head that says where it comes from; every model has a card.
void TestAboutDialog::namesSourceAndLicenceOfEveryListAndModel()
{
    AboutDialog dialog;
    const QString shown = dialog.findChild<QTextBrowser *>(u"sources"_s)->toPlainText();
    for (const DataSource &source : dataSources()) {
        QVERIFY2(shown.contains(source.name), qPrintable(source.name));
        QVERIFY2(source.text.size() > 40, qPrintable(source.name + u" does not say where it comes from"_s));
    }
    for (const QString &name : QDir(u":/readout/knowledge"_s).entryList(QDir::Files))
        QVERIFY2(shown.contains(name), qPrintable(name));
    const QDir models(u":/readout/models"_s);
    if (!models.isEmpty())
        QVERIFY2(!models.entryList({u"*.md"_s}).isEmpty(), "a model without a card");
    QVERIFY(dialog.findChild<QTextBrowser *>(u"licence"_s)->toPlainText().contains(u"GNU General Public License"_s));
}

void TestAboutDialog::fetchesNothing()
{
    AboutDialog dialog;
    for (const QTextBrowser *page : dialog.findChildren<QTextBrowser *>())
        QVERIFY(!page->openLinks() && !page->openExternalLinks());
}

void TestAboutDialog::versionsCanBeCopied()
{
    AboutDialog dialog;
    QGuiApplication::clipboard()->clear();
    for (QAbstractButton *button : dialog.findChild<QDialogButtonBox *>()->buttons())
        if (button->text().contains(u"Copy"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), versionText());
}

void TestAboutDialog::escapeCloses()
{
    AboutDialog dialog;
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
