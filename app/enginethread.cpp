// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/enginethread.h>
#include <engine/engine.h>
#include <zoom/replayfeed.h>

namespace zm::app {

EngineThread::EngineThread(engine::EngineOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
{
    m_thread.setObjectName(QStringLiteral("zm-engine"));
    m_home.moveToThread(&m_thread);
    m_thread.start();
}

EngineThread::~EngineThread()
{
    post([this] {
        if (!m_engine) {
            m_thread.quit();
            return;
        }
        m_engine->stop([this] {
            // Not from within the engine's own call.
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

void EngineThread::create()
{
    m_engine = std::make_unique<engine::Engine>(m_options, m_clock);
    connect(m_engine.get(), &engine::Engine::boardChanged, this, &EngineThread::boardChanged);
    connect(m_engine.get(), &engine::Engine::notice, this, &EngineThread::notice);
    connect(m_engine.get(), &engine::Engine::firstSynced, this, &EngineThread::firstSynced);
}

void EngineThread::start()
{
    post([this] {
        create();
        m_engine->open([this](const Result<store::OpenReport> &) {
            Q_EMIT opened();
            m_engine->start(); // the live board works without a store too
        });
    });
}

void EngineThread::startReplay(const QString &path)
{
    post([this, path] {
        create();
        m_engine->open([this, path](const Result<store::OpenReport> &) {
            Q_EMIT opened();
            m_engine->startFeed(EventSource::Replay,
                                std::make_unique<zoom::ReplayFeed>(path, m_clock));
        });
    });
}

void EngineThread::refresh()
{
    post([this] {
        if (m_engine)
            m_engine->refresh();
    });
}

} // namespace zm::app
