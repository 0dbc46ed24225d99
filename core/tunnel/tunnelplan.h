// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace zm::tunnel {

/// The programs that can bring Zoom's webhooks from a public address to this computer.
enum class Kind {
    None,
    CloudflaredQuick, ///< no account; a new address at every start
    CloudflaredNamed, ///< a tunnel of one's own Cloudflare account
    Ngrok,
    Ssh,    ///< `ssh -R` to a server of one's own
    Command ///< any other program
};
const QList<Kind> &allKinds();
/// "cloudflared-named": as options and settings spell it.
QString wordOf(Kind kind);
std::optional<Kind> kindFrom(const QString &word);

/// What a person chooses about a tunnel.
struct Choice
{
    Kind kind = Kind::None;
    /// The named tunnel (not with a token), ngrok's domain, or ssh's destination `user@host`.
    QString destination{};
    QString remote{}; ///< ssh: `[address:]port` to listen on over there; 0 lets the server choose
    QString arguments{}; ///< more arguments, as one would type them
    QString command{};   ///< of Kind::Command; `{port}` and `{url}` stand for the receiver's own
    QString publicUrl{}; ///< where the tunnel's output does not tell it: ssh, named tunnels

    bool operator==(const Choice &) const = default;
};

/// Where the receiver listens.
struct Target
{
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0;
    bool tls = false;
    QString url() const;
};

/// A process to start. Secrets go by its environment, never by its arguments, which every user of
/// the computer can read.
struct Plan
{
    QString program;
    QStringList arguments;
    QList<std::pair<QString, QString>> environment;
};

/// ErrorKind::Invalid, in a sentence, for a choice that lacks something.
Result<Plan> planOf(const Choice &choice, const Target &target, const QString &token);

} // namespace zm::tunnel
