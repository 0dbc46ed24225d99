// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningengine.h"

#include <store/database.h>
#include <store/directorystore.h>

#include <QEventLoop>
#include <QFile>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace zm::bench {

HandedFeed::HandedFeed(const Clock &clock)
    : m_clock(clock)
{}

void HandedFeed::start()
{
    tell();
    auto *heartbeat = new QTimer(this);
    connect(heartbeat, &QTimer::timeout, this, &HandedFeed::tell);
    heartbeat->start(1s);
}

void HandedFeed::tell()
{
    m_status.state = FeedState::Live;
    m_status.since = m_status.since == Instant{} ? m_clock.now() : m_status.since;
    m_status.lastEvent = m_clock.now();
    Q_EMIT statusChanged(m_status);
}

void HandedFeed::hand(const QByteArray &body)
{
    Q_EMIT received({EventSource::WebSocket, m_clock.now(), body});
}

void makeDatabase(const MadeCentre &centre, const QString &path)
{
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + end);
    auto database = store::Database::open(path);
    if (!database)
        qFatal("%s", qPrintable(database.error().toString()));
    const Instant now = SystemClock().now();
    const auto agents = store::DirectoryStore::saveAgents(**database, centre.agents(), now);
    const auto queues = store::DirectoryStore::saveQueues(**database, centre.queues(), now);
    if (!agents || !queues)
        qFatal("The directory was not saved.");
}

RunningEngine::RunningEngine(const QString &database, Door door)
    : m_door(door)
{
    m_options.databasePath = database;
    m_options.sync = false;
    m_options.webSocket = false;
    if (door == Door::Webhook) {
        m_options.webhook.emplace();
        m_options.webhook->secrets = {secret()};
    }
    m_thread.setObjectName(u"zm-engine"_s);
    m_home.moveToThread(&m_thread);
    m_thread.start();
}

RunningEngine::~RunningEngine()
{
    QMetaObject::invokeMethod(&m_home, [this] {
        m_engine->stop([this] {
            QMetaObject::invokeMethod(
                &m_home,
                [this] {
                    m_engine.reset();
                    m_thread.quit();
                },
                Qt::QueuedConnection);
        });
    });
    m_thread.wait();
}

void RunningEngine::start()
{
    QEventLoop waiting;
    connect(this, &RunningEngine::opened, &waiting, &QEventLoop::quit);
    QMetaObject::invokeMethod(&m_home, [this] {
        m_engine = std::make_unique<engine::Engine>(m_options, m_clock);
        connect(m_engine.get(), &engine::Engine::boardChanged, this, &RunningEngine::boardChanged);
        connect(m_engine.get(), &engine::Engine::notice, this, [](const QString &text) {
            if (!text.isEmpty())
                qWarning().noquote() << text;
        });
        m_engine->open([this](const Result<store::OpenReport> &) {
            m_engine->start();
            m_port = m_engine->webhookPort();
            if (m_door == Door::Handed) {
                auto feed = std::make_unique<HandedFeed>(m_clock);
                m_feed = feed.get();
                m_engine->startFeed(EventSource::WebSocket, std::move(feed));
            }
            Q_EMIT opened();
        });
    });
    waiting.exec();
}

void RunningEngine::hand(const QByteArray &body)
{
    QMetaObject::invokeMethod(&m_home, [this, body] { m_feed->hand(body); }, Qt::QueuedConnection);
}

} // namespace zm::bench
