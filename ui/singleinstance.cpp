// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int patience = 1000; ///< ms that either side waits for the other
constexpr qint64 longestMessage = 4 << 20; ///< bytes: a thousand paths of the longest kind
constexpr char accepted = '+', refused = '-';

/// What one start tells the other: one line of JSON.
struct Message {
    QStringList paths;
    QString activation;
};

QByteArray toLine(const Message &message)
{
    const QJsonObject object{
        {u"paths"_s, QJsonArray::fromStringList(message.paths)}, {u"activation"_s, message.activation}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// A path and nothing else: absolute, without NUL, not an address.
bool isPath(const QJsonValue &value)
{
    const QString path = value.toString();
    return path.startsWith(u'/') && !path.contains(QChar::Null);
}

std::optional<Message> fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue paths = object.value("paths"_L1);
    const QJsonArray list = paths.toArray();
    if (!paths.isArray() || !std::ranges::all_of(list, isPath))
        return std::nullopt;
    Message message;
    for (const QJsonValue path : list)
        message.paths.append(path.toString());
    message.activation = object.value("activation"_L1).toString();
    return message;
}

} // namespace

SingleInstance::SingleInstance(const QString &socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

QString SingleInstance::defaultSocket()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return {};
    QString display = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    display.replace(u'/', u'-');
    return u"%1/readout%2.socket"_s.arg(folder, display);
}

bool SingleInstance::handOver(const QStringList &paths) const
{
    if (m_socket.isEmpty())
        return false;
    Message message{{}, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    for (const QString &path : paths)
        message.paths.append(QFileInfo(path).absoluteFilePath());
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(toLine(message));
    char answer = refused;
    return socket.waitForReadyRead(patience) && socket.getChar(&answer) && answer == accepted;
}

bool SingleInstance::listen()
{
    if (m_socket.isEmpty())
        return false;
    // QLocalServer would put its socket in a living window's place, so ask first; a crashed one's does not answer.
    QLocalSocket probe;
    probe.connectToServer(m_socket);
    return !probe.waitForConnected(patience) && m_server.listen(m_socket);
}

void SingleInstance::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        client->setReadBufferSize(longestMessage + 1);
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        QTimer::singleShot(patience, client, [client] { client->abort(); });
    }
}

void SingleInstance::read(QLocalSocket *client)
{
    if (!client->canReadLine() && client->bytesAvailable() <= longestMessage)
        return; // the rest is still coming
    const std::optional<Message> message = client->canReadLine() ? fromLine(client->readLine()) : std::nullopt;
    disconnect(client, &QLocalSocket::readyRead, this, nullptr); // one message a connection
    client->putChar(message ? accepted : refused);
    client->flush();
    client->disconnectFromServer();
    if (message)
        emit opened(message->paths, message->activation);
}

} // namespace readout
