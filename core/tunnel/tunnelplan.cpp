// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QUrl>

#include <tunnel/tunnelplan.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::tunnel {

namespace {

Failure lacks(const QString &sentence)
{
    return fail(ErrorKind::Invalid, sentence);
}

/// A name or host in its own argument must not be read as an option.
bool isOption(const QString &text)
{
    return text.startsWith(u'-');
}

Plan cloudflared(const Choice &choice, const Target &target, const QString &token)
{
    Plan plan{u"cloudflared"_s, {u"tunnel"_s, u"--no-autoupdate"_s}, {}};
    if (token.isEmpty() || choice.kind == Kind::CloudflaredQuick) {
        plan.arguments += {u"--url"_s, target.url()};
        if (target.tls) // the way from it to us is this computer's own
            plan.arguments += u"--no-tls-verify"_s;
    }
    if (choice.kind == Kind::CloudflaredNamed) {
        plan.arguments += u"run"_s;
        if (token.isEmpty())
            plan.arguments += choice.destination;
        else
            plan.environment.append({u"TUNNEL_TOKEN"_s, token});
    }
    return plan;
}

Plan ngrok(const Choice &choice, const Target &target, const QString &token)
{
    Plan plan{u"ngrok"_s,
              {u"http"_s, target.url(), u"--log"_s, u"stdout"_s, u"--log-format"_s, u"logfmt"_s},
              {}};
    if (!choice.destination.isEmpty())
        plan.arguments += {u"--domain"_s, choice.destination};
    if (!token.isEmpty())
        plan.environment.append({u"NGROK_AUTHTOKEN"_s, token});
    return plan;
}

/// Verbose, because only then ssh says that the far end listens; a password would be asked for on
/// a terminal that is not there, so keys only.
Plan ssh(const Choice &choice, const Target &target)
{
    const QString remote = choice.remote.isEmpty() ? u"0"_s : choice.remote;
    Plan plan{u"ssh"_s, {u"-v"_s, u"-N"_s, u"-T"_s}, {}};
    for (const QString &option :
         {u"BatchMode=yes"_s, u"ExitOnForwardFailure=yes"_s, u"ServerAliveInterval=15"_s,
          u"ServerAliveCountMax=3"_s, u"ConnectTimeout=20"_s})
        plan.arguments += {u"-o"_s, option};
    plan.arguments += {u"-R"_s, remote + u':' + target.host + u':' + QString::number(target.port)};
    return plan;
}

} // namespace

const QList<Kind> &allKinds()
{
    static const QList<Kind> kinds{
        Kind::None, Kind::CloudflaredQuick, Kind::CloudflaredNamed, Kind::Ngrok,
        Kind::Ssh,  Kind::Command};
    return kinds;
}

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::None:
        return u"none"_s;
    case Kind::CloudflaredQuick:
        return u"cloudflared"_s;
    case Kind::CloudflaredNamed:
        return u"cloudflared-named"_s;
    case Kind::Ngrok:
        return u"ngrok"_s;
    case Kind::Ssh:
        return u"ssh"_s;
    case Kind::Command:
        break;
    }
    return u"command"_s;
}

std::optional<Kind> kindFrom(const QString &word)
{
    for (const Kind kind : allKinds())
        if (wordOf(kind) == word)
            return kind;
    return {};
}

QString Target::url() const
{
    QUrl url;
    url.setScheme(tls ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(port);
    return url.toString();
}

Result<Plan> planOf(const Choice &choice, const Target &target, const QString &token)
{
    if (isOption(choice.destination))
        return lacks(u"The tunnel's destination cannot begin with a dash."_s);
    Plan plan;
    switch (choice.kind) {
    case Kind::None:
        return lacks(u"No tunnel is chosen."_s);
    case Kind::CloudflaredNamed:
        if (token.isEmpty() && choice.destination.isEmpty())
            return lacks(u"A named tunnel needs its token, or the name of one that this computer "
                         "has the credentials of."_s);
        [[fallthrough]];
    case Kind::CloudflaredQuick:
        plan = cloudflared(choice, target, token);
        break;
    case Kind::Ngrok:
        plan = ngrok(choice, target, token);
        break;
    case Kind::Ssh:
        if (choice.destination.isEmpty())
            return lacks(u"An ssh tunnel needs its server: user@host."_s);
        plan = ssh(choice, target);
        break;
    case Kind::Command:
        QString command = choice.command;
        command.replace("{port}"_L1, QString::number(target.port))
            .replace("{url}"_L1, target.url());
        plan.arguments = QProcess::splitCommand(command);
        if (plan.arguments.isEmpty())
            return lacks(u"The tunnel's command is empty."_s);
        plan.program = plan.arguments.takeFirst();
        if (!token.isEmpty())
            plan.environment.append({u"ZOOMMATE_TUNNEL_TOKEN"_s, token});
        break;
    }
    plan.arguments += QProcess::splitCommand(choice.arguments);
    if (choice.kind == Kind::Ssh)
        plan.arguments += choice.destination;
    return plan;
}

} // namespace zm::tunnel
