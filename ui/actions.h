// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace readout {

/// Everything that a person can do in the window.
enum class Act {
    Open,
    OpenFolder,
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
    /// The menus: File, Edit, Go, View, Help.
    [[nodiscard]] QMenu *menu(const QString &name) const;
    [[nodiscard]] const QList<QMenu *> &menus() const { return m_menus; }

private:
    QHash<Act, QAction *> m_actions;
    QList<QMenu *> m_menus;
};

} // namespace readout
