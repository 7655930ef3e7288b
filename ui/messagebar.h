// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace readout {

/// The window's own place for what went wrong: says it, and can be put away. Several at once become one line and a
/// list.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void add(const QString &message);
    void clear();
    [[nodiscard]] const QStringList &messages() const { return m_messages; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_messages;
    QLabel *m_text;
};

} // namespace readout
