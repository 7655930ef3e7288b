// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace readout {

class Theme;

/// The window's own place for what went wrong: says it, and can be put away. Several at once become one line and a
/// list.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    void add(const QString &message);
    void clear();
    [[nodiscard]] const QStringList &messages() const { return m_messages; }

private:
    void dress();

    const Theme &m_theme;
    QStringList m_messages;
    QLabel *m_text;
};

} // namespace readout
