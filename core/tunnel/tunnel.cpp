// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>

#include <QStandardPaths>

#include <tunnel/tunnel.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;

namespace zm::tunnel {

namespace {

/// A line longer than this is cut: nothing that we look for is that long.
constexpr qsizetype longestLine = 8192;
/// Of what a program said, in a sentence of ours.
constexpr qsizetype longestQuote = 160;

} // namespace

Tunnel::Tunnel(Options options, Target target, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_target(std::move(target))
    , m_clock(clock)
    , m_backoff(m_options.leastBackoff, m_options.mostBackoff)
{
    for (QTimer *timer : {&m_again, &m_slow, &m_settled})
        timer->setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Tunnel::launch);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        Status next = m_status;
        next.message = u"%1 runs, but has not said that it is up."_s.arg(m_program);
        set(next);
    });
    connect(&m_settled, &QTimer::timeout, this, [this] { m_backoff.reset(); });
}

Tunnel::~Tunnel()
{
    stop();
    for (QProcess *leaving : findChildren<QProcess *>()) {
        leaving->kill();
        leaving->waitForFinished(1000); // killed: a matter of milliseconds
    }
}

qint64 Tunnel::processId() const
{
    return m_process ? m_process->processId() : 0;
}

void Tunnel::start()
{
    if (m_status.state == State::Off)
        launch();
}

void Tunnel::stop()
{
    for (QTimer *timer : {&m_again, &m_slow, &m_settled})
        timer->stop();
    if (m_process) {
        m_process->disconnect(this);
        // It is asked to end and made to after a while, without anybody waiting for it.
        QProcess *leaving = m_process.release();
        leaving->setParent(this);
        connect(leaving, &QProcess::finished, leaving, &QObject::deleteLater);
        leaving->terminate();
        QTimer::singleShot(m_options.ending, leaving, [leaving] {
            leaving->kill();
            leaving->deleteLater();
        });
    }
    set({});
}

void Tunnel::launch()
{
    m_trouble.clear();
    m_lastLine.clear();
    m_unread.clear();
    const auto plan = planOf(m_options.choice, m_target, m_options.token);
    if (!plan) {
        ended(plan.error().message);
        return;
    }
    m_program = plan->program;
    const QString found = QStandardPaths::findExecutable(plan->program);
    if (found.isEmpty()) {
        ended(sentenceOfMissing(m_options.choice.kind, plan->program));
        return;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Our own secrets are none of its business.
    for (const QString &name : environment.keys())
        if (name.startsWith("ZOOMMATE_"_L1) || name == "CREDENTIALS_DIRECTORY"_L1)
            environment.remove(name);
    for (const auto &[name, value] : plan->environment)
        environment.insert(name, value);
    m_process->setProcessEnvironment(environment);
#ifdef Q_OS_LINUX
    // Should we be killed, it ends too.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    connect(m_process.get(), &QProcess::started, this, [this] {
        // A program of one's own need not talk.
        if (m_options.choice.kind == Kind::Command && !m_options.choice.publicUrl.isEmpty())
            isUp();
    });
    connect(m_process.get(), &QProcess::readyRead, this, &Tunnel::hear);
    connect(m_process.get(), &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) {
                hear();
                if (!m_unread.isEmpty())
                    line(QString::fromUtf8(m_unread));
                ended(!m_trouble.isEmpty()
                          ? m_trouble
                          : sentenceOfEnd(m_program, code, status == QProcess::CrashExit,
                                          m_lastLine.left(longestQuote)));
            });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(u"%1 could not be started: %2."_s.arg(m_program, m_process->errorString()));
    });
    Status next = m_status;
    next.state = State::Starting;
    next.message.clear();
    next.nextTry.reset();
    next.publicUrl = m_options.choice.publicUrl;
    set(next);
    m_slow.start(m_options.starting);
    m_process->start(found, plan->arguments);
}

void Tunnel::hear()
{
    m_unread += m_process->readAll();
    for (;;) {
        const qsizetype end = m_unread.indexOf('\n');
        if (end < 0)
            break;
        line(QString::fromUtf8(m_unread.first(end)).trimmed());
        m_unread.remove(0, end + 1);
    }
    if (m_unread.size() > longestLine)
        m_unread.clear();
}

void Tunnel::line(const QString &text)
{
    if (text.isEmpty() || (!m_options.token.isEmpty() && text.contains(m_options.token)))
        return;
    if (!text.startsWith("debug1:"_L1))
        m_lastLine = text;
    const Told told = readLine(m_options.choice.kind, text);
    if (!told.trouble.isEmpty())
        m_trouble = told.trouble;
    Status next = m_status;
    // What a person wrote down is meant; the output of a program may name other addresses too.
    if (!told.publicUrl.isEmpty() && m_options.choice.publicUrl.isEmpty()
        && (next.publicUrl.isEmpty() || told.isUp))
        next.publicUrl = told.publicUrl;
    set(next);
    if (told.isUp)
        isUp();
}

void Tunnel::isUp()
{
    if (m_status.state != State::Starting)
        return;
    m_trouble.clear();
    m_slow.stop();
    m_settled.start(m_options.settled);
    qCInfo(lcWebhook).noquote() << "the tunnel is up:" << m_program;
    Status next = m_status;
    next.state = State::Up;
    next.message.clear();
    set(next);
}

void Tunnel::ended(const QString &sentence)
{
    m_slow.stop();
    m_settled.stop();
    if (m_process) {
        m_process->disconnect(this);
        m_process.release()->deleteLater(); // perhaps from within its own signal
    }
    const milliseconds after = m_backoff.next();
    Status next = m_status;
    ++next.restarts;
    next.state = State::Waiting;
    next.message = sentence;
    next.publicUrl = m_options.choice.publicUrl;
    next.nextTry = m_clock.now() + after;
    m_again.start(after);
    qCWarning(lcWebhook).noquote() << "the tunnel ended; next try in" << after.count() << "ms";
    set(next);
}

void Tunnel::set(Status next)
{
    if (next == m_status)
        return;
    m_status = std::move(next);
    Q_EMIT changed();
}

} // namespace zm::tunnel
