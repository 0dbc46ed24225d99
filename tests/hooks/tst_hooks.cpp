// SPDX-License-Identifier: GPL-3.0-or-later
#include "hookreceiver.h"

#include <QFile>
#include <QHostInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <hooks/hooks.h>
#include <hooks/lanaddress.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::hooks;
using zm::test::HookReceiver;

namespace {

constexpr int patience = 60'000;

const Facts facts{{u"rule"_s, u"oldest-ring"_s},
                  {u"level"_s, u"breach"_s},
                  {u"subject"_s, u"Billing; $(touch gone) `x` \"y\""_s},
                  {u"value"_s, u"72"_s}};

const QByteArray ok = "HTTP/1.1 204 No Content\r\n\r\n";

QString script(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(u"hook"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + text) < 0)
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class HooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("ours");
        for (const char *ours : {"127.0.0.1", "127.9.9.9", "10.0.0.1", "10.255.255.255",
                                 "172.16.0.1", "172.31.255.255", "192.168.1.20", "169.254.7.7",
                                 "::1", "fd12:3456::1", "fe80::1", "::ffff:192.168.1.20"})
            QTest::newRow(ours) << QString::fromLatin1(ours) << true;
        for (const char *others :
             {"8.8.8.8", "172.15.255.255", "172.32.0.1", "192.167.1.1", "192.169.0.1", "11.0.0.1",
              "169.254.169.254", "::ffff:169.254.169.254", "0.0.0.0", "255.255.255.255",
              "2001:db8::1", "::", "::ffff:8.8.8.8", "224.0.0.1", "100.64.0.1"})
            QTest::newRow(others) << QString::fromLatin1(others) << false;
    }

    void lanAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, ours);
        QCOMPARE(isOnLan(QHostAddress(address)), ours);
    }

    void offByDefault()
    {
        HookReceiver receiver(ok);
        Hooks hooks;
        QVERIFY(!hooks.settings().runs);
        QVERIFY(!hooks.settings().posts);
        QSignalSpy done(&hooks, &Hooks::done);
        QSignalSpy failed(&hooks, &Hooks::failed);
        hooks.fire(facts);
        QCoreApplication::processEvents();
        QCOMPARE(done.count() + failed.count() + receiver.connections, 0);
        QVERIFY(hooks.findChildren<QProcess *>().isEmpty());
    }

    void whatIsWrongIsSaid()
    {
        QVERIFY(!checkProgram({}));
        QVERIFY(!checkProgram({u"lamp"_s}));
        QVERIFY(checkProgram({u"/usr/bin/lamp"_s, u"--red"_s}));
        for (const QString &bad : {u""_s, u"192.168.1.20"_s, u"ftp://192.168.1.20/"_s,
                                   u"http://8.8.8.8/"_s, u"http://me:secret@192.168.1.20/"_s,
                                   u"file:///etc/passwd"_s, u"http://169.254.169.254/latest"_s})
            QVERIFY2(!checkAddress(bad), qPrintable(bad));
        QVERIFY(checkAddress(u"https://lamp.local:8443/alert"_s));
        QVERIFY(checkAddress(u"http://[fd00::7]:8080/"_s));
    }

    void aProgramGetsTheFactsAndNoShell()
    {
        QTemporaryDir folder;
        const QString out = folder.filePath(u"out"_s);
        const QString program =
            script(folder, "printf '%s|%s|%s|%s|%s|%s' \"$ZOOMMATE_ALERT_SUBJECT\" "
                           "\"$ZOOMMATE_ALERT_VALUE\" \"$2\" \"$#\" \"$ZOOMMATE_CLIENT_SECRET\" "
                           "\"$CREDENTIALS_DIRECTORY\" > \"$1\"\n");
        qputenv("ZOOMMATE_CLIENT_SECRET", "hush");
        qputenv("CREDENTIALS_DIRECTORY", "/run/hush");
        Hooks hooks;
        hooks.setSettings({.runs = true, .command = {program, out, u"two words; $HOME"_s}});
        QSignalSpy done(&hooks, &Hooks::done);
        hooks.fire(facts);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QCOMPARE(contents(out),
                 QByteArray("Billing; $(touch gone) `x` \"y\"|72|two words; $HOME|2||"));
        qunsetenv("ZOOMMATE_CLIENT_SECRET");
        qunsetenv("CREDENTIALS_DIRECTORY");
    }

    void aProgramThatLastsIsEnded()
    {
        QTemporaryDir folder;
        Hooks hooks;
        hooks.setSettings({.runs = true,
                           .command = {script(folder, "exec sleep 600\n")},
                           .timeLimit = milliseconds(300)});
        QSignalSpy failed(&hooks, &Hooks::failed);
        hooks.fire(facts);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(failed.first().first().toString().contains("took too long"_L1));
    }

    void troubleIsTold()
    {
        QTemporaryDir folder;
        Hooks hooks;
        QSignalSpy failed(&hooks, &Hooks::failed);
        hooks.setSettings({.runs = true, .command = {script(folder, "exit 3\n")}});
        hooks.fire(facts);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(failed.last().first().toString().contains("answered 3"_L1));
        hooks.setSettings({.runs = true, .command = {folder.filePath(u"missing"_s)}});
        hooks.fire(facts);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, patience);
        QVERIFY(failed.last().first().toString().contains("could not be run"_L1));
    }

    void fewRunAtOnceAndEndWithTheirOwner()
    {
        QTemporaryDir folder;
        auto hooks = std::make_unique<Hooks>();
        hooks->setSettings({.runs = true, .command = {script(folder, "exec sleep 600\n")}});
        QSignalSpy failed(hooks.get(), &Hooks::failed);
        for (int i = 0; i < 6; ++i)
            hooks->fire(facts);
        QCOMPARE(failed.count(), 2);
        QCOMPARE(hooks->findChildren<QProcess *>().size(), 4);
        hooks.reset(); // would hang, or leave them behind
    }

    void postsJson()
    {
        HookReceiver receiver(ok);
        Hooks hooks;
        hooks.setSettings({.posts = true, .address = receiver.url()});
        QSignalSpy done(&hooks, &Hooks::done);
        hooks.fire(facts);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QVERIFY(receiver.got.startsWith("POST /alert?from=zoommate HTTP/1.1\r\n"));
        QVERIFY(receiver.got.toLower().contains("content-type: application/json"));
        const QJsonObject object = QJsonDocument::fromJson(receiver.body()).object();
        QCOMPARE(object.size(), facts.size());
        for (const auto &[name, value] : facts)
            QCOMPARE(object[name].toString(), value);
    }

    void aNameIsLookedUpFirst()
    {
        if (QHostInfo::fromName(u"localhost"_s).addresses().value(0)
            != QHostAddress(QHostAddress::LocalHost))
            QSKIP("localhost is not 127.0.0.1 first on this computer");
        HookReceiver receiver(ok);
        Hooks hooks;
        hooks.setSettings({.posts = true, .address = receiver.url(u"localhost"_s)});
        QSignalSpy done(&hooks, &Hooks::done);
        hooks.fire(facts);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QVERIFY(receiver.got.contains("Host: localhost:"));
    }

    void redirectsAreNotFollowed()
    {
        HookReceiver elsewhere(ok);
        HookReceiver receiver("HTTP/1.1 307 Temporary Redirect\r\nLocation: "
                              + elsewhere.url().toLatin1() + "\r\nContent-Length: 0\r\n\r\n");
        Hooks hooks;
        hooks.setSettings({.posts = true, .address = receiver.url()});
        QSignalSpy failed(&hooks, &Hooks::failed);
        hooks.fire(facts);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(failed.first().first().toString().contains("307"_L1));
        QCOMPARE(elsewhere.connections, 0);
    }

    void silenceHasALimit()
    {
        HookReceiver receiver({});
        Hooks hooks;
        hooks.setSettings(
            {.posts = true, .address = receiver.url(), .timeLimit = milliseconds(300)});
        QSignalSpy failed(&hooks, &Hooks::failed);
        hooks.fire(facts);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(failed.first().first().toString().contains("took too long"_L1));
    }

    void publicAddressesAreRefused()
    {
        Hooks hooks;
        QSignalSpy failed(&hooks, &Hooks::failed);
        hooks.setSettings({.posts = true, .address = u"http://8.8.8.8/"_s});
        hooks.fire(facts);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains("private network"_L1));
    }

    void nobodyThere()
    {
        QString gone;
        {
            HookReceiver receiver(ok);
            gone = receiver.url();
        }
        Hooks hooks;
        hooks.setSettings({.posts = true, .address = gone});
        QSignalSpy failed(&hooks, &Hooks::failed);
        hooks.fire(facts);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    }
};

QTEST_GUILESS_MAIN(HooksTest)
#include "tst_hooks.moc"
