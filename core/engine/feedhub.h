// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <domain/boardrows.h>
#include <domain/event.h>

#include <QHash>
#include <QObject>
#include <QTimer>

namespace zm::engine {

/// One connection badge for all feeds: live while any of them is. A webhook receiver has no
/// heartbeat, so only its events prove that it lives. Lives on the engine thread.
class FeedHub : public QObject
{
    Q_OBJECT
public:
    explicit FeedHub(const Clock &clock, QObject *parent = nullptr);

    void set(EventSource source, const FeedStatus &status);
    /// An event came by webhook.
    void heardWebhook();
    void listenForWebhooks();
    const FeedStatus &status() const { return m_status; }

Q_SIGNALS:
    void changed(const zm::FeedStatus &status);

private:
    void publish();

    const Clock &m_clock;
    QHash<int, FeedStatus> m_feeds;
    FeedStatus m_status;
    QTimer m_silence; ///< real time since the last webhook
    QTimer m_gather;
};

} // namespace zm::engine
