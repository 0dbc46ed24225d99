// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include <tunnel/tunneltalk.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::tunnel {

namespace {

/// A part of what a program prints, and what it means.
struct Phrase
{
    QLatin1StringView part;
    QLatin1StringView sentence;
};

QString meaningOf(const QString &line, std::initializer_list<Phrase> phrases)
{
    for (const Phrase &phrase : phrases)
        if (line.contains(phrase.part, Qt::CaseInsensitive))
            return phrase.sentence;
    return {};
}

QString captured(const QString &line, const QRegularExpression &pattern)
{
    return pattern.match(line).captured(1);
}

Told cloudflared(const QString &line)
{
    // The service's own host stands in its complaints: that is nobody's tunnel.
    static const QRegularExpression quick(
        u"(https://(?!api\\.)[a-z0-9-]+\\.trycloudflare\\.com)"_s);
    static const QRegularExpression named(u"\"hostname\\\\?\":\\s*\\\\?\"([A-Za-z0-9.-]+)"_s);
    Told told;
    told.publicUrl = captured(line, quick);
    if (const QString host = captured(line, named); !host.isEmpty())
        told.publicUrl = u"https://"_s + host;
    told.isUp = line.contains("Registered tunnel connection"_L1);
    told.trouble = meaningOf(
        line,
        {{"token is not valid"_L1,
          "Cloudflare does not accept the tunnel's token. Copy it again."_L1},
         {"Unauthorized: Tunnel not found"_L1,
          "Cloudflare knows no such tunnel any more. Make a new one and copy its token."_L1},
         {"Cannot determine default origin certificate"_L1,
          "cloudflared has no log-in on this computer. Give the tunnel's token, or run: cloudflared tunnel login"_L1},
         {"failed to request quick Tunnel"_L1,
          "Cloudflare gave no quick tunnel; it limits how many there are. Try later, or use a named one."_L1},
         {"429 Too Many Requests"_L1,
          "Cloudflare gave no quick tunnel; it limits how many there are. Try later, or use a named one."_L1},
         {"no such host"_L1, "Cloudflare was not found: is this computer online?"_L1}});
    return told;
}

Told ngrok(const QString &line)
{
    static const QRegularExpression url(u"\\burl=(https://[^\\s\"]+)"_s);
    Told told;
    told.publicUrl = captured(line, url);
    told.isUp = !told.publicUrl.isEmpty();
    told.trouble = meaningOf(
        line, {{"ERR_NGROK_4018"_L1, "ngrok wants an account: give its authtoken."_L1},
               {"ERR_NGROK_105"_L1, "ngrok does not accept the authtoken. Copy it again."_L1},
               {"ERR_NGROK_107"_L1, "ngrok does not accept the authtoken. Copy it again."_L1},
               {"ERR_NGROK_108"_L1,
                "ngrok allows this account one tunnel program at a time, and another one runs."_L1},
               {"ERR_NGROK_334"_L1, "Another program already uses this ngrok domain."_L1},
               {"ERR_NGROK_314"_L1, "This ngrok domain belongs to somebody else."_L1},
               {"no such host"_L1, "ngrok was not found: is this computer online?"_L1}});
    return told;
}

QString firstAddress(const QString &line)
{
    static const QRegularExpression any(u"(https://[A-Za-z0-9.-]+(?::\\d+)?)"_s);
    return captured(line, any);
}

Told ssh(const QString &line)
{
    Told told;
    const bool isOurs =
        line.startsWith("debug1:"_L1); // ssh talks of itself; the rest is the server
    told.isUp =
        line.contains("remote forward success for"_L1) || line.startsWith("Allocated port "_L1);
    if (!isOurs)
        told.publicUrl = firstAddress(line);
    told.trouble = meaningOf(
        line,
        {{"Permission denied ("_L1,
          "The server did not accept a key of this user. ssh must get in without a password."_L1},
         {"Host key verification failed"_L1,
          "This computer does not know the server's key yet, or it has changed. Connect once by hand with ssh."_L1},
         {"remote port forwarding failed"_L1,
          "The server would not listen on that port: it is taken, or not allowed to this user."_L1},
         {"Could not resolve hostname"_L1, "The server's name was not found."_L1},
         {"Connection refused"_L1, "The server refused the connection."_L1},
         {"Connection timed out"_L1, "The server did not answer."_L1},
         {"Timeout, server"_L1, "The connection to the server fell silent."_L1},
         {"Connection closed by remote host"_L1, "The server ended the connection."_L1},
         {"closed by remote host"_L1, "The server ended the connection."_L1},
         {"Bad owner or permissions"_L1,
          "ssh refuses its settings file because others may write to it."_L1}});
    return told;
}

} // namespace

Told readLine(Kind kind, const QString &line)
{
    switch (kind) {
    case Kind::CloudflaredQuick:
    case Kind::CloudflaredNamed:
        return cloudflared(line);
    case Kind::Ngrok:
        return ngrok(line);
    case Kind::Ssh:
        return ssh(line);
    case Kind::Command: {
        Told told;
        told.publicUrl = firstAddress(line);
        told.isUp = !told.publicUrl.isEmpty();
        return told;
    }
    case Kind::None:
        break;
    }
    return {};
}

QString sentenceOfEnd(const QString &program, int exitCode, bool crashed, const QString &lastLine)
{
    const QString said = lastLine.isEmpty() ? QString() : u" Its last words: "_s + lastLine;
    return (crashed ? u"%1 was ended from outside."_s.arg(program)
                    : u"%1 ended by itself (code %2)."_s.arg(program).arg(exitCode))
           + said;
}

QString sentenceOfMissing(Kind kind, const QString &program)
{
    switch (kind) {
    case Kind::CloudflaredQuick:
    case Kind::CloudflaredNamed:
        return u"cloudflared is not installed here. Cloudflare offers it for download; once it is there it is found by itself."_s;
    case Kind::Ngrok:
        return u"ngrok is not installed here. Its maker offers it for download; once it is there it is found by itself."_s;
    case Kind::Ssh:
        return u"ssh is not installed here. On Debian it is the package openssh-client."_s;
    case Kind::Command:
    case Kind::None:
        break;
    }
    return u"The program %1 was not found here."_s.arg(program);
}

} // namespace zm::tunnel
