// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace readout {

/// A button with a menu that chooses one order of a list, and remembers it.
class OrderButton : public QToolButton {
    Q_OBJECT
public:
    struct Choice {
        int order = 0;
        QString words;
    };

    /// `setting` is the name under which the choice is remembered; the first choice is the default.
    OrderButton(const QString &setting, const QString &text, const QString &accessibleName,
        const QList<Choice> &choices, QWidget *parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }

signals:
    void chosen(int order);

private:
    void say(const QString &words);

    QString m_accessibleName;
    int m_current = 0;
};

} // namespace readout
