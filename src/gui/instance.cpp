// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

namespace rapporteur::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 500;             // milliseconds
constexpr qint64 longestMessage = 16'384; // bytes

/// A name that other users of the computer cannot take by chance, and that says nothing of the folder.
QString serverName(const QString& library)
{
    const QString folder = QFileInfo(library).canonicalFilePath();
    const QString key = (folder.isEmpty() ? library : folder) + u'\n' + qEnvironmentVariable("USER");
    return u"rapporteur-"_s +
           QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(24));
}

} // namespace

Instance::Instance(QObject* parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::receive);
}

bool Instance::handOver(const Wishes& wishes)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(wishes.library));
    if (!socket.waitForConnected(patience))
        return false;
    const QJsonObject message{{u"symbol"_s, wishes.symbol},
                              {u"page"_s, wishes.page},
                              {u"find"_s, wishes.find},
                              {u"commands"_s, QJsonArray::fromStringList(wishes.commands)},
                              {u"section"_s, wishes.section}};
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(patience);
}

void Instance::claim(const QString& library)
{
    m_server.close();
    const QString name = serverName(library);
    if (m_server.listen(name))
        return;
    // A window that crashed leaves its socket behind; one that lives would have taken the wishes.
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

void Instance::receive()
{
    QLocalSocket* socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > longestMessage)
            return socket->abort();
        if (!socket->canReadLine())
            return;
        const QJsonObject message = QJsonDocument::fromJson(socket->readLine(longestMessage)).object();
        Wishes wishes;
        wishes.symbol = message[u"symbol"_s].toString();
        wishes.page = message[u"page"_s].toInt(-1);
        wishes.find = message[u"find"_s].toString();
        for (const QJsonValue& command : message[u"commands"_s].toArray())
            wishes.commands.append(command.toString());
        wishes.section = message[u"section"_s].toString();
        Q_EMIT wished(wishes);
    });
}

} // namespace rapporteur::gui
