// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpage.h"

#include "bench.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebSocket>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::bench {

namespace {

constexpr int patienceMs = 60'000;
constexpr int idleMs = 2'000;

/// The tiles as a careful author would write them: a grid, contained cells, an inline shape, text
/// nodes that are replaced; no library.
const char *const page = R"(<!doctype html><meta charset=utf-8><style>
body{margin:0;padding:24px;background:#10151C;font:12px Roboto,sans-serif;color:#F2F5F8}
#board{display:grid;grid-template-columns:repeat(auto-fill,minmax(160px,1fr));gap:8px}
.t{height:46px;border-radius:5px;position:relative;contain:strict;overflow:hidden}
.t svg{position:absolute;left:7px;top:13px;width:20px;height:20px}
.t b{position:absolute;left:34px;top:6px;right:8px;font-weight:500;font-size:13px;
 white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.t i{position:absolute;left:34px;top:25px;font-style:normal}
.t u{position:absolute;right:8px;top:25px;text-decoration:none;font-weight:500}
</style><div id=board></div><script>
const words=['Free','Ringing','On queue call','Wrap-up','Away','Do not disturb','Offline','Hold'];
const tints=['#1E3539','#FFFD6D','#192D42','#30333F','#312F29','#2D292B','#262E38','#30333F'];
const inks=['#36DBA2','#000000','#0487FE','#F1BEDD','#F69E01','#D05C1B','#8B8F97','#F1BEDD'];
const paths=['M12 2a10 10 0 100 20 10 10 0 000-20z','M3 18h18V14L18 12V9a6 6 0 00-12 0v3L3 14z',
 'M4 2h16v20H4z','M6 2h12L13 12l5 10H6l5-10z','M1 2h22L12 22z','M8 2h8l6 6v8l-6 6H8l-6-6V8z',
 'M12 3a9 9 0 100 18 9 9 0 000-18zm0 3a6 6 0 110 12 6 6 0 010-12z','M4 3h6v19H4zM14 3h6v19h-6z'];
const tiles=[];let step=0;
for(let n=0;n<TILES;n++){const d=document.createElement('div');d.className='t';
 d.innerHTML='<svg viewBox="0 0 24 24"><path/></svg><b></b><i></i><u></u>';
 const t={d,p:d.querySelector('path'),w:d.querySelector('i').appendChild(new Text),
  u:d.querySelector('u').appendChild(new Text),s:n%8};
 d.querySelector('b').textContent='Agent number '+n;board.append(d);tiles.push(t);set(t,n%8)}
function set(t,s){t.s=s;t.d.style.background=tints[s];t.d.style.color=s==1?'#000000':'#F2F5F8';
 t.p.setAttribute('d',paths[s]);t.p.setAttribute('fill',inks[s]);t.w.data=words[s];
 const v=(step*37+s*91)%3000;t.u.data=Math.floor(v/60)+':'+String(v%60).padStart(2,'0')}
function change(t){step++;set(t,(t.s+1)%8)}
function draw(n,all){return new Promise(done=>{let left=n;const go=()=>{if(!left--)return done(n);
 if(all)tiles.forEach(change);else change(tiles[left%Math.min(50,tiles.length)]);
 requestAnimationFrame(go)};requestAnimationFrame(go)})}
</script>)";

template <class Signal, class Sender>
bool waitFor(Sender *sender, Signal signal, int ms = patienceMs)
{
    QEventLoop loop;
    bool came = false;
    QObject::connect(sender, signal, &loop, [&] {
        came = true;
        loop.quit();
    });
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
    return came;
}

void pause(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The browser's processes: all that descend from it.
QSet<qint64> familyOf(qint64 root)
{
    QHash<qint64, qint64> parents;
    const QStringList all = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : all) {
        QFile file(u"/proc/%1/stat"_s.arg(name));
        if (!name.front().isDigit() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        parents.insert(name.toLongLong(),
                       stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong());
    }
    QSet<qint64> family{root};
    for (qsizetype before = 0; before != family.size();) {
        before = family.size();
        for (auto it = parents.cbegin(); it != parents.cend(); ++it)
            if (family.contains(it.value()))
                family.insert(it.key());
    }
    return family;
}

double cpuMsOf(qint64 root)
{
    double ticks = 0;
    const QSet<qint64> family = familyOf(root);
    for (const qint64 process : family) {
        QFile file(u"/proc/%1/stat"_s.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        ticks += fields.value(11).toDouble() + fields.value(12).toDouble();
    }
    return 1e3 * ticks / double(sysconf(_SC_CLK_TCK));
}

double megabytesOf(qint64 root)
{
    double kilobytes = 0;
    const QSet<qint64> family = familyOf(root);
    for (const qint64 process : family)
        kilobytes += double(memoryOf(process).pss);
    return kilobytes / 1024;
}

/// The address at which the page is driven, once the browser has written its port down.
Result<QUrl> pageAddress(const QString &profile)
{
    QFile port(profile + u"/DevToolsActivePort"_s);
    for (int waited = 0; waited < patienceMs && !port.exists(); waited += 100)
        pause(100);
    if (!port.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Offline, u"It did not open its debugging port."_s);
    const QString number = QString::fromLatin1(port.readLine().trimmed());
    QNetworkAccessManager network;
    for (int tries = 0; tries < 50; ++tries) {
        QNetworkReply *reply =
            network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/json/list"_s.arg(number))));
        if (!reply->isFinished())
            waitFor(reply, &QNetworkReply::finished);
        const QJsonArray targets = QJsonDocument::fromJson(reply->readAll()).array();
        reply->deleteLater();
        for (const auto &target : targets)
            if (target.toObject()[u"type"_s].toString() == "page"_L1)
                return QUrl(target.toObject()[u"webSocketDebuggerUrl"_s].toString());
        pause(100);
    }
    return fail(ErrorKind::Offline, u"It shows no page."_s);
}

/// Runs a script in the page and waits for its promise.
Result<QJsonValue> evaluate(QWebSocket &socket, const QString &script)
{
    const QJsonObject call{{u"id"_s, 1},
                           {u"method"_s, u"Runtime.evaluate"_s},
                           {u"params"_s, QJsonObject{{u"expression"_s, script},
                                                     {u"awaitPromise"_s, true},
                                                     {u"returnByValue"_s, true}}}};
    QJsonObject answer;
    QEventLoop loop;
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &loop, [&](const QString &text) {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        if (message[u"id"_s].toInt() != 1)
            return;
        answer = message;
        loop.quit();
    });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    socket.sendTextMessage(QString::fromUtf8(QJsonDocument(call).toJson(QJsonDocument::Compact)));
    loop.exec();
    const QJsonObject result = answer[u"result"_s].toObject();
    if (answer.isEmpty() || result.contains(u"exceptionDetails"_s))
        return fail(ErrorKind::Protocol,
                    u"The page did not answer. "_s
                        + QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)));
    return result[u"result"_s].toObject()[u"value"_s];
}

} // namespace

Result<Frames> measureWebPage(const QString &chromium, int tiles, QSize size, int singleFrames,
                              int wholeFrames)
{
    const QTemporaryDir profile;
    QFile html(profile.filePath(u"tiles.html"_s));
    if (!html.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, html.errorString());
    html.write(QByteArray(page).replace("TILES", QByteArray::number(tiles)));
    html.close();
    QProcess browser;
    browser.setProcessChannelMode(QProcess::MergedChannels);
    browser.setStandardOutputFile(QProcess::nullDevice());
    QStringList arguments{u"--headless=new"_s,
                          u"--disable-gpu"_s,
                          u"--hide-scrollbars"_s,
                          u"--no-first-run"_s,
                          u"--disable-extensions"_s,
                          u"--disable-background-networking"_s,
                          u"--remote-debugging-port=0"_s,
                          u"--remote-allow-origins=*"_s,
                          u"--user-data-dir="_s + profile.path(),
                          u"--window-size=%1,%2"_s.arg(size.width()).arg(size.height()),
                          QUrl::fromLocalFile(html.fileName()).toString()};
    if (geteuid() == 0)
        arguments.prepend(u"--no-sandbox"_s); // it refuses to run as root otherwise
    browser.start(chromium, arguments);
    const auto end = [&browser] {
        browser.terminate();
        if (!browser.waitForFinished(5'000))
            browser.kill();
        browser.waitForFinished(5'000);
    };
    const auto address = pageAddress(profile.path());
    if (!address) {
        end();
        return Failure(address.error());
    }
    QWebSocket socket;
    socket.open(*address);
    if (!waitFor(&socket, &QWebSocket::connected)) {
        end();
        return fail(ErrorKind::Offline, u"Its debugging port takes no connection."_s);
    }
    // The target is there before its page is.
    for (int waited = 0; waited < patienceMs; waited += 100) {
        const auto ready = evaluate(socket, u"document.readyState + typeof window.draw"_s);
        if (!ready || ready->toString() == "completefunction"_L1)
            break;
        pause(100);
    }
    const qint64 root = browser.processId();
    const auto costOf = [&](int frames, bool all) -> Result<double> {
        const double cpu = cpuMsOf(root);
        const auto run =
            evaluate(socket, u"draw(%1,%2)"_s.arg(frames).arg(all ? u"true"_s : u"false"_s));
        if (!run)
            return Failure(run.error());
        return cpuMsOf(root) - cpu;
    };
    Frames found;
    const auto warm = costOf(10, true);
    pause(idleMs);
    double idle = cpuMsOf(root);
    pause(idleMs);
    idle = (cpuMsOf(root) - idle) / idleMs; // of each millisecond
    const auto measured = [&](int frames, bool all) -> Result<double> {
        const double began = wallSeconds();
        const auto cost = costOf(frames, all);
        if (!cost)
            return Failure(cost.error());
        return (*cost - idle * 1e3 * (wallSeconds() - began)) / frames;
    };
    const auto whole = warm ? measured(wholeFrames, true) : warm;
    const auto single = whole ? measured(singleFrames, false) : whole;
    found.memory = megabytesOf(root);
    end();
    if (!single)
        return Failure(single.error());
    found.all = *whole;
    found.single = *single;
    return found;
}

} // namespace zm::bench
