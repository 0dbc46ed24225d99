// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlswatch.h"

#include <base/logging.h>

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>

using namespace Qt::Literals::StringLiterals;

namespace zm::webhook {

TlsWatch::TlsWatch(QString certificateFile, QString keyFile, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_certificateFile(std::move(certificateFile))
    , m_keyFile(std::move(keyFile))
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &TlsWatch::look);
}

void TlsWatch::follow(milliseconds every)
{
    m_timer.start(every);
}

Result<QSslConfiguration> TlsWatch::read()
{
    QByteArray now = bytes();
    auto configuration = tlsFrom(m_certificateFile, m_keyFile, m_clock.now());
    if (!configuration)
        return configuration;
    m_inUse = m_seen = std::move(now);
    set({fromDateTime(configuration->localCertificate().expiryDate()), {}});
    return configuration;
}

void TlsWatch::look()
{
    const QByteArray now = bytes();
    if (now != m_seen) {
        m_seen = now; // perhaps half of a renewal: what stands still for one look is meant
        return;
    }
    if (now == m_inUse) {
        TlsState state = m_state;
        const bool isOver = state.validUntil && *state.validUntil < m_clock.now();
        state.trouble = isOver ? u"The TLS certificate has expired, so Zoom refuses to connect. "
                                 "Renew it: the new one is used by itself."_s
                               : QString();
        set(state);
        return;
    }
    const TlsState before = m_state;
    if (const auto configuration = read()) {
        qCInfo(lcFeed) << "A renewed TLS certificate is used from now on";
        Q_EMIT renewed(*configuration);
    } else {
        set({before.validUntil,
             u"The changed TLS files cannot be used, the old certificate stays. "_s
                 + configuration.error().message});
    }
}

void TlsWatch::set(const TlsState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

/// A digest: the key itself is kept nowhere but in the configuration.
QByteArray TlsWatch::bytes() const
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QString &path : {m_certificateFile, m_keyFile}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            digest.addData(file.read(1024 * 1024));
        digest.addData(QByteArrayView("\n"));
    }
    return digest.result();
}

} // namespace zm::webhook
