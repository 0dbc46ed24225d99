// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/connecting.h>
#include <app/desktop/boardsource.h>
#include <zoom/replayfeed.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

/// A demo begins this long before its moment and hurries there, so that time in state, calls under
/// way and the feed are all real when the board is first read.
constexpr int warmUpLookMs = 50;
/// After hurrying, the last events need a moment on the wire, and countdowns the board's next
/// second.
constexpr int settleMs = 1300;
/// A busier afternoon than most: a demo that shows nobody ringing shows little.
constexpr double demoVolume = 1.2;
/// Hand work after a queue call, as a supervisor of the demo's centre would have set it.
constexpr int demoWrapUpSeconds = 45;

} // namespace

BoardSource::BoardSource(const DesktopOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(withRules(options))
    , m_reader(m_options.engine.zone, m_options.engine.rules)
{
    if (m_options.demo) {
        m_warmAt = m_options.at.value_or(demoStart(SystemClock().now(), m_options.account.zone));
        m_warmUp = warmUpTo(m_warmAt, m_options.account);
        auto clock = std::make_unique<ScaledClock>(m_warmAt - m_warmUp.span, 1.0);
        m_scaled = clock.get();
        m_clock = std::move(clock);
    } else if (!m_options.replay.isEmpty()) {
        const auto span = zoom::ReplayFeed::scan(m_options.replay);
        auto clock = std::make_unique<ScaledClock>(span ? span->first : SystemClock().now(),
                                                   m_options.speed);
        m_scaled = clock.get();
        m_clock = std::move(clock);
    } else {
        m_clock = std::make_unique<SystemClock>();
    }
    connect(&m_writer, &engine::StoreWriter::changed, this, [this] {
        if (m_engine)
            m_engine->readTeams();
    });
    m_warming.setInterval(warmUpLookMs);
    connect(&m_warming, &QTimer::timeout, this, &BoardSource::warmUp);
}

DesktopOptions BoardSource::withRules(DesktopOptions options)
{
    if (options.demo) {
        options.engine.zone = QTimeZone(options.account.zone.toLatin1());
        options.engine.rules.standard.wrapUpSeconds = demoWrapUpSeconds;
    }
    return options;
}

BoardSource::~BoardSource()
{
    m_leaving.reset();
    m_engine.reset(); // before the account that it talks to
    m_demo.reset();
}

Result<> BoardSource::open()
{
    if (!m_options.databaseGiven && (m_options.demo || !m_options.replay.isEmpty()))
        m_options.engine.databasePath = m_folder.filePath(u"demo.db"_s);
    if (m_options.demo) {
        if (auto started = startDemo(); !started)
            return started;
    }
    makeEngine();
    if (!m_options.replay.isEmpty())
        return startReplay();
    if (m_options.demo) {
        connect(
            m_engine.get(), &EngineThread::firstSynced, this,
            [this] {
                m_scaled->setSpeed(m_warmUp.speed);
                m_warming.start();
            },
            Qt::SingleShotConnection);
        m_engine->start(m_options.engine.credentials, engine::SecretsFrom::MemoryOnly);
    } else {
        connect(m_engine.get(), &EngineThread::firstSynced, this, &BoardSource::ready,
                Qt::SingleShotConnection);
    }
    return {};
}

void BoardSource::makeEngine()
{
    m_engine = std::make_unique<EngineThread>(m_options.engine, *m_clock);
    connect(m_engine.get(), &EngineThread::boardChanged, this, &BoardSource::boardChanged);
    connect(m_engine.get(), &EngineThread::boardChanged, this,
            [this](const BoardDelta &delta) { m_reading = delta.sync.running; });
    connect(m_engine.get(), &EngineThread::notice, this, &BoardSource::notice);
    connect(m_engine.get(), &EngineThread::healthChanged, this, &BoardSource::healthChanged);
    connect(m_engine.get(), &EngineThread::opened, this, [this] {
        m_reader.open(m_options.engine.databasePath);
        m_writer.open(m_options.engine.databasePath);
    });
    connect(m_engine.get(), &EngineThread::callsFiled, &m_reader, &engine::StoreReader::noteFiled);
    connect(m_engine.get(), &EngineThread::notesChanged, &m_reader,
            &engine::StoreReader::noteNotesChanged);
    m_engine->open();
}

void BoardSource::connectAccount(const zoom::Credentials &credentials, engine::SecretsFrom from)
{
    m_options.engine.credentials = credentials;
    zoom::useProxy(m_options.engine.proxy, credentials.proxyPassword);
    if (m_engine)
        m_engine->start(credentials, from);
}

void BoardSource::setConnection(const setup::Connection &connection)
{
    setup::Connection meant = connection;
    if (!m_options.zoomUrl.isEmpty())
        meant.zoomUrl = m_options.zoomUrl;
    if (m_options.proxy)
        meant.proxy = *m_options.proxy;
    if (const auto applied = apply(meant, m_options.engine); !applied)
        Q_EMIT notice(applied.error().message);
}

void BoardSource::reconnect(const zoom::Credentials &credentials, engine::SecretsFrom from)
{
    m_options.engine.credentials = credentials;
    m_nextFrom = from;
    if (m_leaving)
        return;
    m_leaving = std::move(m_engine);
    m_leaving->disconnect(this);
    connect(m_leaving.get(), &EngineThread::stopped, this, [this] {
        m_leaving.release()->deleteLater(); // not from within its own signal
        makeEngine();
        connectAccount(m_options.engine.credentials, m_nextFrom);
    });
    m_leaving->stop();
}

Result<> BoardSource::startDemo()
{
    sim::Options &account = m_options.account;
    account.rareTurns = true;
    account.start = m_clock->now();
    account.callVolume = demoVolume;
    m_demo = std::make_unique<DemoAccount>(account, *m_clock);
    if (auto started = m_demo->start(); !started)
        return started;
    auto hosts = zoom::ZoomHosts::fromBase(m_demo->url());
    if (!hosts)
        return Failure(hosts.error());
    m_options.engine.hosts = *hosts;
    m_options.engine.credentials = m_demo->credentials();
    // The account is ours alone: nobody else's calls have to be left room for.
    m_options.engine.budget = zoom::RateBudget::unlimited();
    m_options.engine.account = u"Harbour & Pine Ltd"_s;
    return {};
}

Result<> BoardSource::startReplay()
{
    const auto span = zoom::ReplayFeed::scan(m_options.replay);
    if (!span)
        return Failure(span.error());
    m_options.engine.sync = false;
    m_engine->startReplay(m_options.replay);
    connect(m_engine.get(), &EngineThread::opened, this, &BoardSource::ready,
            Qt::SingleShotConnection);
    return {};
}

void BoardSource::warmUp()
{
    const milliseconds left = m_warmAt - m_clock->now();
    if (left > milliseconds(qint64(m_warmUp.speed * warmUpLookMs)))
        return;
    if (left > 0ms) {
        // The last stretch in one look's time, so that the demo stops at its moment and not past
        // it.
        m_scaled->setSpeed(std::max(1.0, double(left.count()) / warmUpLookMs));
        return;
    }
    m_warming.stop();
    m_scaled->setSpeed(m_options.speed);
    if (m_engine)
        m_engine->forgetLag();
    QTimer::singleShot(settleMs, this, &BoardSource::settle);
}

/// The morning's calls are read while the demo hurries; a board is ready when they are in.
void BoardSource::settle()
{
    if (m_reading)
        QTimer::singleShot(settleMs, this, &BoardSource::settle);
    else
        Q_EMIT ready();
}

void BoardSource::saveNote(const store::CallerNote &note)
{
    if (m_engine)
        m_engine->saveNote(note);
}

void BoardSource::saveAlert(const store::AlertRecord &record)
{
    if (m_engine)
        m_engine->saveAlert(record);
}

void BoardSource::refresh()
{
    if (m_engine)
        m_engine->refresh();
}

void BoardSource::compareWithZoom()
{
    if (m_engine)
        m_engine->compareWithZoom();
}

} // namespace zm::app
