// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tlsfiles.h"

#include <base/clock.h>

#include <QObject>
#include <QTimer>

#include <webhook/server.h>

namespace zm::webhook {

/// Reads a server's certificate and key again when they change on disk. It looks at the bytes from
/// time to time rather than waiting for news of the file system: renewals replace links, folders
/// and mounts, of which no watcher tells reliably.
class TlsWatch final : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    TlsWatch(QString certificateFile, QString keyFile, const Clock &clock,
             QObject *parent = nullptr);

    /// What is on disk now, for the start.
    Result<QSslConfiguration> read();
    void follow(milliseconds every);
    const TlsState &state() const { return m_state; }

Q_SIGNALS:
    void renewed(const QSslConfiguration &configuration);
    void changed();

private:
    void look();
    void set(const TlsState &state);
    QByteArray bytes() const;

    QString m_certificateFile;
    QString m_keyFile;
    const Clock &m_clock;
    QTimer m_timer;
    QByteArray m_inUse; ///< of both files
    QByteArray m_seen;  ///< at the last look
    TlsState m_state;
};

} // namespace zm::webhook
