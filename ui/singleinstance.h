// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLocalSocket;

namespace readout {

/// One window per person and display: a second start hands its articles to the window that runs, and ends.
/// The socket stands in the person's runtime folder, which nobody else can enter; without one, every start is its own.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `socket` is for tests.
    explicit SingleInstance(const QString &socket = defaultSocket(), QObject *parent = nullptr);

    /// Hands the paths, made absolute, to the window that runs; false when none takes them within a second.
    [[nodiscard]] bool handOver(const QStringList &paths) const;

    /// Becomes the window that others hand to; false when that cannot be (the window then works alone).
    bool listen();

    /// Path of the socket; empty when there is no runtime folder.
    [[nodiscard]] static QString defaultSocket();

signals:
    /// Absolute paths, none when the window is just to come forward. `activation` is the starter's right to raise it
    /// (xdg-activation on Wayland), empty elsewhere.
    void opened(const QStringList &paths, const QString &activation);

private:
    void accept();
    void read(QLocalSocket *client);

    QString m_socket;
    QLocalServer m_server;
};

} // namespace readout
