// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace readout {

/// Everything that a person can do in the window.
enum class Act {
    Open,
    OpenFolder,
    WatchFolder,
    StopWatching,
    Paste,
    Export,
    Print,
    SavePdf,
    Quit,
    Undo,
    Redo,
    CopyQuote,
    CopyLink,
    CopyMarkdown,
    Find,
    FindNext,
    FindPrevious,
    ClearFilter,
    Remove,
    Back,
    Forward,
    NextMention,
    PreviousMention,
    NextQuote,
    PreviousQuote,
    NextMeeting,
    PreviousMeeting,
    NextArticle,
    PreviousArticle,
    NextPane,
    People,
    Countries,
    Organisations,
    Quotes,
    Unfold,
    Labels,
    Source,
    Focus,
    Larger,
    Smaller,
    Normal,
    Wider,
    Narrower,
    Looser,
    Tighter,
    Face,
    Picture,
    Palette,
    Keys,
    About
};

/// The window's actions, all in one place: words, keys and menus come from one table.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](Act act) const { return m_actions[act]; }
    /// In the table's order.
    [[nodiscard]] QList<QAction *> all() const;
    /// The keys as delivered.
    [[nodiscard]] const QList<QKeySequence> &standardKeys(const QAction *action) const;
    /// Gives an act other keys, also for the next sessions.
    void setKeys(QAction *action, const QList<QKeySequence> &keys);
    /// Whose key it is; null when no one's.
    [[nodiscard]] QAction *holder(const QKeySequence &key) const;
    /// The menus: File, Edit, Go, View, Help.
    [[nodiscard]] QMenu *menu(const QString &name) const;
    [[nodiscard]] const QList<QMenu *> &menus() const { return m_menus; }

private:
    QHash<Act, QAction *> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_standardKeys;
    QList<QMenu *> m_menus;
};

} // namespace readout
