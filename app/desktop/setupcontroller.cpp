// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/desktop/boardsource.h>
#include <app/desktop/setupcontroller.h>
#include <store/database.h>
#include <store/journal.h>
#include <ui/models/boardmirror.h>
#include <ui/setup/setuppage.h>

#include <QDesktopServices>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QProcess>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

const QString keychainAccount = u"default"_s;
constexpr milliseconds askAgain = 10s;

QHash<QString, Instant> eventsSeenIn(const QString &path)
{
    QHash<QString, Instant> seen;
    const auto db = store::Database::open(path, {.readOnly = true});
    if (!db)
        return seen;
    if (const auto types = store::Journal::types(**db)) {
        for (const store::EventTypeCount &type : *types)
            seen.insert(type.type, type.firstReceived);
    }
    return seen;
}

} // namespace

SetupController::SetupController(ui::SetupPage &page, BoardSource &source,
                                 const ui::BoardMirror &mirror, QSettings &settings, bool keep,
                                 QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_source(source)
    , m_mirror(mirror)
    , m_secrets(settings)
    , m_keep(keep)
{
    connect(&page, &ui::SetupPage::saveRequested, this, &SetupController::save);
    connect(&page, &ui::SetupPage::useOnceRequested, this,
            [this](const zoom::Credentials &credentials) {
                connectWith(credentials, engine::SecretsFrom::MemoryOnly);
            });
    connect(&page, &ui::SetupPage::forgetRequested, this, &SetupController::forget);
    connect(&page, &ui::SetupPage::marketplaceRequested, this,
            [] { QDesktopServices::openUrl(QUrl(u"https://marketplace.zoom.us/"_s)); });
    connect(&page, &ui::SetupPage::demoRequested, this, [this] {
        if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}))
            Q_EMIT notice(tr("The demo could not be started. Start it by: zoommate --demo"));
    });
    m_again.setInterval(askAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_page.isVisible())
            check();
    });
}

SetupController::~SetupController() = default;

void SetupController::show(const zoom::Credentials &credentials)
{
    m_credentials = credentials;
    const auto given = m_secrets.readWithoutKeychain();
    const bool fromOutside = given && !given->credentials.isEmpty();
    m_page.setKept(credentials,
                   !m_keep       ? tr("the simulated account's own")
                   : fromOutside ? tr("in the program's environment")
                                 : tr("in this computer's keychain"),
                   m_keep && !fromOutside);
    check();
}

void SetupController::check()
{
    if (m_check || m_reading)
        return;
    m_reading = true;
    m_page.setChecking(true);
    auto *watcher = new QFutureWatcher<QHash<QString, Instant>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_reading = false;
        begin(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&eventsSeenIn, m_source.databasePath()));
}

void SetupController::begin(const QHash<QString, Instant> &eventsSeen)
{
    setup::CheckOptions options;
    options.hosts = m_source.hosts();
    options.credentials = m_credentials;
    options.eventsSeen = eventsSeen;
    // Our own feed is the proof; a second connection would end it.
    options.feedIsLive =
        m_mirror.feed().state == FeedState::Live && !m_credentials.subscriptionId.isEmpty();
    options.openWebSocket = false;
    m_check = std::make_unique<setup::SetupCheck>(options, m_source.clock());
    connect(m_check.get(), &setup::SetupCheck::finished, this, &SetupController::finished,
            Qt::QueuedConnection);
    m_check->start();
}

void SetupController::finished()
{
    m_page.setLines(m_check->lines());
    m_check.reset();
    m_page.setChecking(false);
    const auto steps = setup::stepsOf(m_credentials, m_page.lines());
    const bool open = std::any_of(steps.cbegin(), steps.cend(), [](const setup::Step &step) {
        return step.state == setup::StepState::Open || step.state == setup::StepState::Missing;
    });
    if (open && m_credentials.canSignIn())
        m_again.start();
    else
        m_again.stop();
    Q_EMIT checked();
}

void SetupController::save(const zoom::Credentials &credentials)
{
    // What is shown in a demo are the simulated account's own values: they must not be kept.
    if (!m_keep) {
        Q_EMIT notice(tr("A demo or recording keeps nothing. Start Zoom Mate by itself to connect "
                         "your account."));
        return;
    }
    m_page.setSaving(true);
    m_secrets.write(keychainAccount, credentials, this, [this, credentials](const Result<> &kept) {
        m_page.setSaving(false);
        if (!kept) {
            m_page.offerThisRunOnly(kept.error().message);
            return;
        }
        connectWith(credentials, engine::SecretsFrom::Keychain);
    });
}

void SetupController::forget()
{
    m_secrets.remove(keychainAccount, this, [this](const Result<> &gone) {
        if (!gone) {
            Q_EMIT notice(gone.error().message);
            return;
        }
        connectWith({}, engine::SecretsFrom::Nowhere);
    });
}

void SetupController::connectWith(const zoom::Credentials &credentials, engine::SecretsFrom from)
{
    m_source.reconnect(credentials, from);
    show(credentials);
}

} // namespace zm::app
