// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

#include <array>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    Act act;
    const char *menu; ///< where it stands
    const char *text;
    const char *keys; ///< separated by blanks
    bool checkable = false;
    bool begins = false; ///< a group of its menu
};

// clang-format off
constexpr Row Table[] = {
    {Act::Open, "File", QT_TRANSLATE_NOOP("Actions", "Open…"), "Ctrl+O"},
    {Act::OpenFolder, "File", QT_TRANSLATE_NOOP("Actions", "Open Folder…"), "Ctrl+Shift+O"},
    {Act::WatchFolder, "File", QT_TRANSLATE_NOOP("Actions", "Watch Folder…"), ""},
    {Act::StopWatching, "File", QT_TRANSLATE_NOOP("Actions", "Stop Watching"), ""},
    {Act::Paste, "File", QT_TRANSLATE_NOOP("Actions", "Paste as Article"), "Ctrl+V", false, true},
    {Act::Export, "File", QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+E", false, true},
    {Act::Print, "File", QT_TRANSLATE_NOOP("Actions", "Print…"), "Ctrl+P"},
    {Act::SavePdf, "File", QT_TRANSLATE_NOOP("Actions", "Save as PDF…"), ""},
    {Act::Quit, "File", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", false, true},
    {Act::Undo, "Edit", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z"},
    {Act::Redo, "Edit", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z"},
    {Act::CopyQuote, "Edit", QT_TRANSLATE_NOOP("Actions", "Copy Quote with Citation"), "Ctrl+Shift+C", false, true},
    {Act::CopyLink, "Edit", QT_TRANSLATE_NOOP("Actions", "Copy Link to This Sentence"), "Ctrl+Shift+L"},
    {Act::CopyMarkdown, "Edit", QT_TRANSLATE_NOOP("Actions", "Copy as Markdown"), "Ctrl+Shift+M"},
    {Act::Find, "Edit", QT_TRANSLATE_NOOP("Actions", "Find"), "Ctrl+F", false, true},
    {Act::FindNext, "Edit", QT_TRANSLATE_NOOP("Actions", "Find Next"), "F3"},
    {Act::FindPrevious, "Edit", QT_TRANSLATE_NOOP("Actions", "Find Previous"), "Shift+F3"},
    {Act::ClearFilter, "Edit", QT_TRANSLATE_NOOP("Actions", "Take Last Filter Away"), "Escape", false, true},
    {Act::Remove, "Edit", QT_TRANSLATE_NOOP("Actions", "Remove Article"), "Ctrl+W"},
    {Act::Back, "Go", QT_TRANSLATE_NOOP("Actions", "Back"), "Alt+Left"},
    {Act::Forward, "Go", QT_TRANSLATE_NOOP("Actions", "Forward"), "Alt+Right"},
    {Act::NextMention, "Go", QT_TRANSLATE_NOOP("Actions", "Next Mention"), "N", false, true},
    {Act::PreviousMention, "Go", QT_TRANSLATE_NOOP("Actions", "Previous Mention"), "Shift+N"},
    {Act::NextQuote, "Go", QT_TRANSLATE_NOOP("Actions", "Next Quote"), "Q"},
    {Act::PreviousQuote, "Go", QT_TRANSLATE_NOOP("Actions", "Previous Quote"), "Shift+Q"},
    {Act::NextMeeting, "Go", QT_TRANSLATE_NOOP("Actions", "Next Meeting"), "M"},
    {Act::PreviousMeeting, "Go", QT_TRANSLATE_NOOP("Actions", "Previous Meeting"), "Shift+M"},
    {Act::NextArticle, "Go", QT_TRANSLATE_NOOP("Actions", "Next Article"), "J", false, true},
    {Act::PreviousArticle, "Go", QT_TRANSLATE_NOOP("Actions", "Previous Article"), "K"},
    {Act::NextPane, "Go", QT_TRANSLATE_NOOP("Actions", "Next Pane"), "F6"},
    {Act::People, "View", QT_TRANSLATE_NOOP("Actions", "People"), "1", true},
    {Act::Countries, "View", QT_TRANSLATE_NOOP("Actions", "Countries"), "2", true},
    {Act::Organisations, "View", QT_TRANSLATE_NOOP("Actions", "Organisations"), "3", true},
    {Act::Quotes, "View", QT_TRANSLATE_NOOP("Actions", "Quotes"), "4", true},
    {Act::Unfold, "View", QT_TRANSLATE_NOOP("Actions", "Page Furniture"), "F", true, true},
    {Act::Labels, "View", QT_TRANSLATE_NOOP("Actions", "Labels on Marks"), "L", true},
    {Act::Source, "View", QT_TRANSLATE_NOOP("Actions", "Source"), "Ctrl+U", true},
    {Act::Focus, "View", QT_TRANSLATE_NOOP("Actions", "Focus on the Text"), "F11", true},
    {Act::Larger, "View", QT_TRANSLATE_NOOP("Actions", "Larger Text"), "Ctrl++ Ctrl+=", false, true},
    {Act::Smaller, "View", QT_TRANSLATE_NOOP("Actions", "Smaller Text"), "Ctrl+-"},
    {Act::Normal, "View", QT_TRANSLATE_NOOP("Actions", "Normal Text"), "Ctrl+0"},
    {Act::Wider, "View", QT_TRANSLATE_NOOP("Actions", "Longer Lines"), "Ctrl+Shift+Right", false, true},
    {Act::Narrower, "View", QT_TRANSLATE_NOOP("Actions", "Shorter Lines"), "Ctrl+Shift+Left"},
    {Act::Looser, "View", QT_TRANSLATE_NOOP("Actions", "More Space between Lines"), "Ctrl+Shift+Down"},
    {Act::Tighter, "View", QT_TRANSLATE_NOOP("Actions", "Less Space between Lines"), "Ctrl+Shift+Up"},
    {Act::Face, "View", QT_TRANSLATE_NOOP("Actions", "Typeface…"), "", false, true},
    {Act::Picture, "View", QT_TRANSLATE_NOOP("Actions", "Who Met Whom…"), "P"},
    {Act::Palette, "Help", QT_TRANSLATE_NOOP("Actions", "Go to Anything…"), "Ctrl+K"},
    {Act::Keys, "Help", QT_TRANSLATE_NOOP("Actions", "All Keys"), "? F1"},
    {Act::About, "Help", QT_TRANSLATE_NOOP("Actions", "About Readout"), "", false, true},
};
// clang-format on

constexpr const char *Menus[] = {QT_TRANSLATE_NOOP("Actions", "File"), QT_TRANSLATE_NOOP("Actions", "Edit"),
    QT_TRANSLATE_NOOP("Actions", "Go"), QT_TRANSLATE_NOOP("Actions", "View"), QT_TRANSLATE_NOOP("Actions", "Help")};

QString translated(const char *text) { return QCoreApplication::translate("Actions", text); }

QString setting(const QAction *action) { return u"keys/"_s + action->objectName(); }

QList<QKeySequence> read(const QVariant &value)
{
    QList<QKeySequence> keys;
    for (const QString &key : value.toStringList())
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    return keys;
}

void useKeys(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    action->setToolTip(keys.isEmpty()
            ? action->text()
            : u"%1 (%2)"_s.arg(action->text(), keys.first().toString(QKeySequence::NativeText)));
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const char *name : Menus) {
        m_menus.append(new QMenu(translated(name), window));
        m_menus.last()->setObjectName(QString::fromLatin1(name));
    }
    const QSettings settings;
    for (const Row &row : Table) {
        auto *action = new QAction(translated(row.text), window);
        QList<QKeySequence> keys;
        for (const QString &key : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts))
            keys.append(QKeySequence(key));
        action->setObjectName(QString::fromLatin1(row.text)); // in no language: changed keys are kept under it
        action->setCheckable(row.checkable);
        m_standardKeys.insert(action, keys);
        useKeys(action, settings.contains(setting(action)) ? read(settings.value(setting(action))) : keys);
        window->addAction(action);
        QMenu *menu = this->menu(QString::fromLatin1(row.menu));
        if (row.begins)
            menu->addSeparator();
        menu->addAction(action);
        m_actions.insert(row.act, action);
    }
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const Row &row : Table)
        actions.append(m_actions[row.act]);
    return actions;
}

const QList<QKeySequence> &Actions::standardKeys(const QAction *action) const
{
    return *m_standardKeys.constFind(action);
}

void Actions::setKeys(QAction *action, const QList<QKeySequence> &keys)
{
    useKeys(action, keys);
    QSettings settings;
    if (keys == standardKeys(action)) {
        settings.remove(setting(action));
        return;
    }
    QStringList words;
    for (const QKeySequence &key : keys)
        words.append(key.toString(QKeySequence::PortableText));
    settings.setValue(setting(action), words);
}

QAction *Actions::holder(const QKeySequence &key) const
{
    const QList<QAction *> actions = all();
    const auto found = std::ranges::find_if(
        actions, [&](const QAction *action) { return !key.isEmpty() && action->shortcuts().contains(key); });
    return found == actions.end() ? nullptr : *found;
}

QMenu *Actions::menu(const QString &name) const
{
    return *std::ranges::find(m_menus, name, [](const QMenu *menu) { return menu->objectName(); });
}

} // namespace readout
