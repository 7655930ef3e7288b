// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "analysis/provenance.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int iconSize = 64;

/// A page of Markdown that follows no link by itself: nothing is fetched.
QTextBrowser *makePage(const QString &name, const QString &markdown)
{
    auto *page = new QTextBrowser;
    page->setObjectName(name);
    page->setOpenLinks(false);
    page->setMarkdown(markdown);
    return page;
}

QString licenceText()
{
    return AboutDialog::tr(
        "Copyright © the Readout authors.\n\n"
        "Readout is free software: you can redistribute it and change it under the terms of the GNU General Public "
        "License, version 3 or later, as published by the Free Software Foundation. It comes without any warranty.\n\n"
        "It stands on Qt, KSyntaxHighlighting, KArchive, KMime and Syndication (LGPL), gumbo (Apache-2.0), Poppler "
        "(GPL) and ICU (Unicode licence).\n\n"
        "The sample releases are works of the U.S. Department of State, in the public domain.");
}

QString sourcesText()
{
    QString text;
    for (const DataSource &source : dataSources())
        text += u"### %1\n\n%2\n\n"_s.arg(source.name, source.text);
    return text;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Readout"));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(makeParts(), tr("&Versions"));
    tabs->addTab(makePage(u"licence"_s, licenceText()), tr("&Licence"));
    tabs->addTab(makePage(u"sources"_s, sourcesText()), tr("&Sources of lists and models"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(620, 460);
}

QWidget *AboutDialog::makeHead()
{
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(u":/readout/icons/readout.svg"_s).pixmap(iconSize));
    icon->setAccessibleName(tr("Readout’s icon"));
    auto *words = new QLabel(tr("<h2>Readout %1</h2><p>Who is in it, who said what, who met whom.<br>"
                                "Works offline and sends nothing anywhere.</p>")
            .arg(parts().first().version.toHtmlEscaped()));
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);

    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->addWidget(icon);
    layout->addWidget(words, 1);
    return head;
}

QWidget *AboutDialog::makeParts()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    for (const Part &part : parts()) {
        auto *version = new QLabel(part.version);
        version->setTextFormat(Qt::PlainText);
        version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        version->setAccessibleName(part.name);
        form->addRow(part.name + u':', version);
    }
    return page;
}

} // namespace readout
