// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's last line says.
#include "ui/articles/articlespane.h"
#include "ui/mainwindow.h"
#include "ui/painting.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

namespace readout {

using namespace Qt::StringLiterals;

void MainWindow::makeStatusBar()
{
    m_counts = new QLabel;
    m_warnings = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(180);
    m_progress->setMaximumHeight(14);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the analysis"));
    m_cancel = new QToolButton;
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the analysis"));
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_state.library().cancel(); });
    for (QLabel *label : {m_counts, m_warnings}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(roomAround(layoutDirection(), 15, 5, 10, 5)); // below the articles' titles
    }
    m_counts->setAlignment(startSide(layoutDirection()) | Qt::AlignVCenter);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_counts, 1); // all the room, so that longer words need no new layout
    statusBar()->addWidget(m_progress);
    statusBar()->addWidget(m_cancel);
    statusBar()->addPermanentWidget(m_warnings);
    m_statusTimer.setSingleShot(true);
    m_statusTimer.setInterval(40);
    connect(&m_statusTimer, &QTimer::timeout, this, &MainWindow::updateStatus);
}

void MainWindow::showProgress(qsizetype done, qsizetype total)
{
    // A moment's work needs no bar; it would only flicker.
    const bool shown = m_state.library().isBusy() && total > 3;
    m_progress->setVisible(shown);
    m_cancel->setVisible(shown);
    m_progress->setMaximum(int(total));
    m_progress->setValue(int(done));
    if (!m_statusTimer.isActive())
        m_statusTimer.start();
}

void MainWindow::updateStatus()
{
    const Library &library = m_state.library();
    const QLocale locale;
    qsizetype meetings = 0;
    qsizetype analysed = 0;
    qint64 microseconds = 0;
    for (qsizetype row = 0; row < library.size(); ++row) {
        const Entry &entry = library.at(row);
        meetings += entry.analysis ? entry.analysis->meetings.size() : 0;
        analysed += entry.analysis != nullptr;
        microseconds += entry.microseconds;
    }
    QStringList parts;
    if (library.size() == 0)
        parts += tr("No articles yet");
    else if (m_state.filter().isEmpty())
        parts += tr("%Ln article(s)", nullptr, int(library.size()));
    else
        parts
            += tr("%1 of %Ln article(s)", nullptr, int(library.size())).arg(locale.toString(m_articles->shownCount()));
    if (analysed > 0)
        parts += tr("%Ln meeting(s)", nullptr, int(meetings));
    if (analysed > 0 && microseconds > 0 && !library.isBusy())
        parts += microseconds < 1000000
            ? tr("analysed in %1 ms").arg(locale.toString(std::max<qint64>(1, microseconds / 1000)))
            : tr("analysed in %1 s").arg(locale.toString(double(microseconds) / 1e6, 'f', 1));
    if (!m_watch.folder().isEmpty())
        parts += tr("watching %1").arg(QFileInfo(m_watch.folder()).fileName());
    m_counts->setText(parts.join(u"  ·  "_s));
    QStringList warnings;
    const Readout readout = m_state.readout();
    if (readout.article) {
        for (const Warning &warning : readout.article->warnings)
            warnings += warning.message;
    }
    m_warnings->setText(warnings.isEmpty() ? QString()
            : warnings.size() == 1         ? warnings.first()
                                           : tr("%Ln warning(s)", nullptr, int(warnings.size())));
    m_warnings->setToolTip(warnings.join(u'\n'));
}

} // namespace readout
