// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <hooks/hooks.h>
#include <hooks/lanaddress.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::hooks {

namespace {

constexpr auto prefix = "ZOOMMATE_ALERT_"_L1;

/// A program of somebody else's gets what it needs to run, and none of our credentials.
QProcessEnvironment environmentOf(const Facts &facts)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names)
        if (name.startsWith("ZOOMMATE_"_L1) || name == "CREDENTIALS_DIRECTORY"_L1)
            environment.remove(name);
    for (const auto &[name, value] : facts) {
        QString clean = value;
        environment.insert(prefix + name.toUpper(), clean.remove(QChar(0)));
    }
    return environment;
}

} // namespace

Result<> checkProgram(const QStringList &command)
{
    if (command.isEmpty() || command.first().trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"Name the program to run."_s);
    const QFileInfo program(command.first());
    if (!program.isAbsolute())
        return fail(ErrorKind::Invalid, u"Give the program's whole path, from / on."_s);
    return {};
}

Result<QUrl> checkAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return fail(ErrorKind::Invalid,
                    u"Give a whole address, such as http://192.168.1.20:8080/alert."_s);
    if (!url.userInfo().isEmpty())
        return fail(ErrorKind::Invalid, u"Leave name and password out of the address."_s);
    const QHostAddress literal(url.host());
    if (!literal.isNull() && !isOnLan(literal))
        return fail(ErrorKind::Invalid,
                    u"%1 is not in a private network. Alerts stay in yours."_s.arg(url.host()));
    return url;
}

QByteArray jsonOf(const Facts &facts)
{
    QJsonObject object;
    for (const auto &[name, value] : facts)
        object.insert(name, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Hooks::Hooks(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // the private network is not behind one
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Hooks::~Hooks()
{
    const auto processes = findChildren<QProcess *>();
    for (QProcess *process : processes) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished(1'000);
    }
}

void Hooks::fire(const Facts &facts)
{
    if (m_settings.runs)
        run(facts);
    if (m_settings.posts)
        post(facts);
}

void Hooks::run(const Facts &facts)
{
    if (const auto fit = checkProgram(m_settings.command); !fit) {
        Q_EMIT failed(u"The program for alerts was not run. "_s + fit.error().message);
        return;
    }
    if (m_running >= mostAtOnce) {
        Q_EMIT failed(u"The program for alerts was not run: the last ones have not ended yet."_s);
        return;
    }
    ++m_running;
    auto *process = new QProcess(this);
    process->setProgram(m_settings.command.first());
    process->setArguments(m_settings.command.mid(1));
    process->setProcessEnvironment(environmentOf(facts));
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    auto *limit = new QTimer(process);
    limit->setSingleShot(true);
    limit->setInterval(m_settings.timeLimit);
    const QString name = QFileInfo(process->program()).fileName();
    const auto end = [this, process, limit, name](const QString &trouble) {
        limit->stop();
        process->disconnect(this);
        process->deleteLater();
        --m_running;
        if (trouble.isEmpty())
            Q_EMIT done(name);
        else
            Q_EMIT failed(trouble);
    };
    connect(limit, &QTimer::timeout, this, [this, process] {
        process->setProperty("late", true);
        process->kill();
    });
    connect(
        process, &QProcess::errorOccurred, this,
        [end, name, process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(u"%1 could not be run for an alert: %2."_s.arg(name, process->errorString()));
        });
    connect(process, &QProcess::finished, this,
            [end, name, process](int code, QProcess::ExitStatus status) {
                if (process->property("late").toBool())
                    end(u"%1 took too long for an alert and was ended."_s.arg(name));
                else if (status == QProcess::CrashExit)
                    end(u"%1 crashed when it was run for an alert."_s.arg(name));
                else if (code != 0)
                    end(u"%1 was run for an alert and answered %2."_s.arg(name).arg(code));
                else
                    end({});
            });
    limit->start();
    process->start(QIODevice::NotOpen);
}

void Hooks::post(const Facts &facts)
{
    const auto url = checkAddress(m_settings.address);
    if (!url) {
        Q_EMIT failed(u"The alert was not posted. "_s + url.error().message);
        return;
    }
    if (m_posting >= mostAtOnce) {
        Q_EMIT failed(u"The alert was not posted: the last ones have not been answered yet."_s);
        return;
    }
    ++m_posting;
    QHostInfo::lookupHost(
        url->host(), this, [this, url = *url, body = jsonOf(facts)](const QHostInfo &found) {
            // Each address that the name has must be ours, or it could be turned elsewhere later.
            const QList<QHostAddress> addresses = found.addresses();
            const bool ours = !addresses.isEmpty() && std::ranges::all_of(addresses, isOnLan);
            if (!ours) {
                --m_posting;
                Q_EMIT failed(
                    addresses.isEmpty()
                        ? u"The alert was not posted: %1 is unknown."_s.arg(url.host())
                        : u"The alert was not posted: %1 is not in a private network."_s.arg(
                              url.host()));
                return;
            }
            postTo(url, addresses.first(), body);
        });
}

/// To the address that was checked, not to the name, which may answer otherwise the next time.
void Hooks::postTo(const QUrl &url, const QHostAddress &address, const QByteArray &body)
{
    QUrl checked = url;
    checked.setHost(address.toString());
    QNetworkRequest request(checked);
    request.setRawHeader("Host", url.authority(QUrl::FullyEncoded).toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setPeerVerifyName(url.host()); // a certificate is the name's
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = m_network.post(request, body);
    reply->setReadBufferSize(4096); // nothing of it is read
    auto *limit = new QTimer(reply);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, reply, [reply] {
        reply->setProperty("late", true);
        reply->abort();
    });
    limit->start(m_settings.timeLimit);
    // The head of the answer is enough.
    const auto end = [this, reply, host = url.host()] {
        if (reply->property("ended").toBool())
            return;
        reply->setProperty("ended", true);
        --m_posting;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->property("late").toBool())
            Q_EMIT failed(u"%1 took too long to take an alert."_s.arg(host));
        else if (status >= 200 && status < 300)
            Q_EMIT done(host);
        else if (status > 0)
            Q_EMIT failed(u"%1 was posted an alert and answered %2."_s.arg(host).arg(status));
        else
            Q_EMIT failed(u"The alert was not posted to %1: %2"_s.arg(host, reply->errorString()));
        QMetaObject::invokeMethod( // not from within its own signal
            reply,
            [reply] {
                reply->abort();
                reply->deleteLater();
            },
            Qt::QueuedConnection);
    };
    connect(reply, &QNetworkReply::metaDataChanged, this, [reply, end] {
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 200)
            end();
    });
    connect(reply, &QNetworkReply::finished, this, end);
}

} // namespace zm::hooks
