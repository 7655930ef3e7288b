// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlemenu.h"

#include "ui/viewstate.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace readout {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArticleMenu)
};

void setUnread(ViewState &state, quint64 number, bool unread)
{
    if (const auto row = state.library().row(number))
        state.library().setUnread(*row, unread);
}

} // namespace

void addArticleActs(QMenu &menu, ViewState &state, quint64 number)
{
    const auto row = state.library().row(number);
    if (!row)
        return;
    const Entry &entry = state.library().at(*row);
    menu.addAction(Words::tr("Open"), &state, [&state, number] { state.setCurrent(number); });
    menu.addAction(entry.unread ? Words::tr("Mark as Read") : Words::tr("Mark as Unread"), &state,
        [&state, number, unread = !entry.unread] { setUnread(state, number, unread); });
    menu.addSeparator();
    const QFileInfo file(entry.article->source);
    const bool onDisk = file.isFile() && !entry.article->source.startsWith(u':');
    menu.addAction(Words::tr("Show in File Manager"), &state,
            [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); })
        ->setEnabled(onDisk);
    menu.addSeparator();
    menu.addAction(Words::tr("Remove"), &state, [&state, number] { state.remove(number); });
}

} // namespace readout
