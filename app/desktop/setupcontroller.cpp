// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/desktop/boardsource.h>
#include <app/desktop/setupcontroller.h>
#include <store/database.h>
#include <store/journal.h>
#include <ui/models/boardmirror.h>
#include <ui/setup/accountpanel.h>
#include <ui/setup/setuppage.h>

#include <QDesktopServices>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QProcess>
#include <QtConcurrent>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

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
                                 const ui::BoardMirror &mirror, const Account &account,
                                 QSettings &settings, bool keep, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_source(source)
    , m_mirror(mirror)
    , m_account(account)
    , m_settings(settings)
    , m_connection(keep ? setup::readConnection(settings) : setup::Connection())
    , m_secrets(settings)
    , m_keep(keep)
{
    wireAccounts();
    showConnection();
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
    connect(&mirror, &ui::BoardMirror::feedChanged, this, [this] {
        // Nobody should wait for the next round to see that the stream has come, or gone.
        if (std::exchange(m_feedState, m_mirror.feed().state) == m_mirror.feed().state
            || !m_page.isVisible() || !m_credentials.canSignIn())
            return;
        m_onceMore = m_check || m_reading; // which began before
        check();
    });
    m_again.setInterval(askAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_page.isVisible())
            check();
    });
}

SetupController::~SetupController() = default;

void SetupController::wireAccounts()
{
    connect(&m_page, &ui::SetupPage::connectionChosen, this, &SetupController::change);
    connect(&m_source, &BoardSource::healthChanged, this, [this](const engine::HealthFacts &facts) {
        m_receiver = facts.webhook;
        m_page.tellReceiver(facts.webhook);
    });
    ui::AccountPanel &panel = m_page.accounts();
    panel.setForgettable(m_keep);
    connect(&panel, &ui::AccountPanel::accountChosen, this, [this](const QString &name) {
        if (const auto named = Account::named(name); !named)
            m_page.accounts().sayOfAccount(named.error().message);
        else if (named->name() != m_account.name())
            Q_EMIT accountChosen(named->name());
    });
    connect(&panel, &ui::AccountPanel::oldSecretDaysChosen, this, [this](int days) {
        m_connection.oldSecretDays = days;
        if (m_keep)
            setup::writeConnection(m_settings, m_connection);
    });
    connect(&panel, &ui::AccountPanel::oldSecretsEnded, this,
            [this] { keepSecrets(m_credentials.withoutPrevious(), false); });
    connect(&panel, &ui::AccountPanel::forgetEverythingRequested, this,
            &SetupController::forgetEverything);
}

void SetupController::showConnection()
{
    m_page.setConnection(m_connection, m_keep ? Account::known() : QStringList(),
                         m_keep ? m_account.name() : QString(), m_source.clock().now());
}

/// Receiver, tunnel, hosts or proxy become others; the connection begins anew with them.
void SetupController::change(const setup::Connection &connection,
                             const zoom::Credentials &credentials)
{
    if (!m_keep) {
        Q_EMIT notice(tr("A demo or recording keeps nothing. Start Zoom Mate by itself to connect "
                         "your account."));
        return;
    }
    m_connection = connection;
    setup::writeConnection(m_settings, m_connection);
    m_source.setConnection(m_connection);
    if (credentials == m_credentials)
        connectWith(credentials, m_from);
    else
        keepSecrets(credentials, true);
}

/// The keychain must not hold up a choice that has been made: what it does not take serves for this
/// run.
void SetupController::keepSecrets(const zoom::Credentials &credentials, bool evenWithoutKeychain)
{
    if (m_fromOutside) {
        // What a service manager gives is its own to keep.
        Q_EMIT notice(
            tr("Your values come from the program's environment, so the change serves for "
               "this run only. Make it there to keep it."));
        connectWith(credentials, m_from);
        return;
    }
    m_secrets.write(m_account.name(), credentials, this,
                    [this, credentials, evenWithoutKeychain](const Result<> &kept) {
                        if (kept)
                            return connectWith(credentials, engine::SecretsFrom::Keychain);
                        Q_EMIT notice(kept.error().message);
                        if (evenWithoutKeychain)
                            connectWith(credentials, engine::SecretsFrom::MemoryOnly);
                    });
}

void SetupController::forgetEverything()
{
    const bool wasSaved = m_secrets.wasSaved(m_account.name());
    m_secrets.remove(m_account.name(), this, [this, wasSaved](const Result<> &gone) {
        if (gone || !wasSaved) // without a keychain there is nothing in it
            Q_EMIT forgetReady();
        else
            Q_EMIT notice(tr("Nothing was deleted. %1").arg(gone.error().message));
    });
}

void SetupController::show(const zoom::Credentials &credentials, engine::SecretsFrom from)
{
    if (m_credentials != credentials) {
        // What was proved of other values says nothing about these.
        ++m_round;
        m_check.reset();
        m_reading = false;
        m_page.setLines({});
    }
    m_credentials = credentials;
    m_from = from;
    const auto given = m_secrets.readWithoutKeychain();
    m_fromOutside = given && !given->credentials.isEmpty();
    m_page.setKept(credentials,
                   !m_keep         ? tr("the simulated account's own")
                   : m_fromOutside ? tr("in the program's environment")
                                   : tr("in this computer's keychain"),
                   m_keep && !m_fromOutside);
    showConnection();
    check();
}

void SetupController::check()
{
    if (m_check || m_reading)
        return;
    m_reading = true;
    m_page.setChecking(true);
    auto *watcher = new QFutureWatcher<QHash<QString, Instant>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        if (round != m_round)
            return;
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
    options.openWebSocket = false;
    if (!m_credentials.subscriptionId.isEmpty())
        options.ownFeed = m_mirror.feed();
    options.takesWebhooks = m_receiver.port != 0;
    options.webhookValidated = m_receiver.lastChallenge;
    m_check = std::make_unique<setup::SetupCheck>(options, m_source.clock());
    connect(
        m_check.get(), &setup::SetupCheck::finished, this,
        [this, round = m_round] {
            if (round == m_round)
                finished();
        },
        Qt::QueuedConnection);
    m_check->start();
}

void SetupController::finished()
{
    m_page.setLines(m_check->lines());
    m_check.reset();
    m_page.setChecking(false);
    if (std::exchange(m_onceMore, false))
        check();
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
    // A secret that is replaced serves for some days more: Zoom may still use it.
    const zoom::Credentials next = m_credentials.rotatedTo(
        credentials, m_source.clock().now() + std::chrono::hours(24) * m_connection.oldSecretDays);
    m_secrets.write(m_account.name(), next, this, [this, next](const Result<> &kept) {
        m_page.setSaving(false);
        if (!kept) {
            m_page.offerThisRunOnly(kept.error().message);
            return;
        }
        connectWith(next, engine::SecretsFrom::Keychain);
    });
}

void SetupController::forget()
{
    m_secrets.remove(m_account.name(), this, [this](const Result<> &gone) {
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
    show(credentials, from);
}

} // namespace zm::app
