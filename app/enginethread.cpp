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
    stop();
    m_thread.wait();
}

void EngineThread::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    connect(&m_thread, &QThread::finished, this, &EngineThread::stopped);
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
}

void EngineThread::open()
{
    post([this] {
        m_engine = std::make_unique<engine::Engine>(m_options, m_clock);
        connect(m_engine.get(), &engine::Engine::boardChanged, this, &EngineThread::boardChanged);
        connect(m_engine.get(), &engine::Engine::healthChanged, this, &EngineThread::healthChanged);
        connect(m_engine.get(), &engine::Engine::notice, this, &EngineThread::notice);
        connect(m_engine.get(), &engine::Engine::firstSynced, this, &EngineThread::firstSynced);
        connect(m_engine.get(), &engine::Engine::callsFiled, this, &EngineThread::callsFiled);
        connect(m_engine.get(), &engine::Engine::notesChanged, this, &EngineThread::notesChanged);
        m_engine->open([this](const Result<store::OpenReport> &) {
            Q_EMIT opened();
            m_opened = true; // the live board works without a store too
            if (m_begin)
                std::exchange(m_begin, {})();
        });
    });
}

void EngineThread::whenOpened(std::function<void()> begin)
{
    post([this, begin = std::move(begin)] {
        if (m_opened)
            begin();
        else
            m_begin = begin;
    });
}

void EngineThread::start(const zoom::Credentials &credentials, engine::SecretsFrom from)
{
    whenOpened([this, credentials, from] {
        m_engine->setCredentials(credentials, from);
        m_engine->start();
    });
}

void EngineThread::startReplay(const QString &path)
{
    whenOpened([this, path] {
        m_engine->startFeed(EventSource::Replay, std::make_unique<zoom::ReplayFeed>(path, m_clock));
    });
}

void EngineThread::saveNote(const store::CallerNote &note)
{
    post([this, note] {
        if (m_engine)
            m_engine->saveNote(note);
    });
}

void EngineThread::readTeams()
{
    post([this] {
        if (m_engine)
            m_engine->readTeams();
    });
}

void EngineThread::saveAlert(const store::AlertRecord &record)
{
    post([this, record] {
        if (m_engine)
            m_engine->saveAlert(record);
    });
}

void EngineThread::refresh()
{
    post([this] {
        if (m_engine)
            m_engine->refresh();
    });
}

void EngineThread::forgetLag()
{
    post([this] {
        if (m_engine)
            m_engine->forgetLag();
    });
}

void EngineThread::requestHealth()
{
    post([this] {
        if (m_engine)
            m_engine->requestHealth();
    });
}

void EngineThread::compareWithZoom()
{
    post([this] {
        if (m_engine)
            m_engine->compareYesterdayWithZoom();
    });
}

} // namespace zm::app
