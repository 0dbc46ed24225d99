// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <functional>
#include <thread>

namespace zm::test {

/// A connection without Qt, so that thousands of them cost the attacker little. Whatever goes wrong
/// with it is the attacker's bad luck.
class RawConnection
{
public:
    enum class Wait { ForConnection, No };
    explicit RawConnection(quint16 port, Wait wait = Wait::ForConnection);
    ~RawConnection();
    RawConnection(RawConnection &&other) noexcept;
    RawConnection &operator=(RawConnection &&) = delete;

    bool isOpen() const { return m_socket >= 0; }
    /// False once the other side has gone.
    bool send(const QByteArray &bytes);
    /// What has come until the other side closes, or says nothing for so long.
    QByteArray receive(int milliseconds);
    /// Ends with a reset in place of an orderly close.
    void reset();

private:
    int m_socket = -1;
};

/// Runs on a thread of its own until told to stop.
class Attack
{
public:
    using Job = std::function<void(quint16 port, const std::atomic<bool> &stop)>;

    Attack(Job job, quint16 port)
        : m_thread([this, job = std::move(job), port] { job(port, m_stop); })
    {}
    ~Attack()
    {
        m_stop = true;
        m_thread.join();
    }
    Attack(const Attack &) = delete;

private:
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

namespace attacks {

/// So many connections that never say a word; fewer where the system allows fewer files.
int idleCrowdSize();
void idleCrowd(quint16 port, const std::atomic<bool> &stop);
void slowHeaders(quint16 port, const std::atomic<bool> &stop);
void slowBodies(quint16 port, const std::atomic<bool> &stop);
void lyingLengths(quint16 port, const std::atomic<bool> &stop);
void chunked(quint16 port, const std::atomic<bool> &stop);
void hugeRequests(quint16 port, const std::atomic<bool> &stop);
void earlyClose(quint16 port, const std::atomic<bool> &stop);
void tlsGarbage(quint16 port, const std::atomic<bool> &stop);
/// Forged, stale, unsigned and otherwise invalid requests, as fast as they go.
void invalidFlood(quint16 port, const std::atomic<bool> &stop);

} // namespace attacks

} // namespace zm::test
