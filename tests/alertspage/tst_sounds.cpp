// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/alerttray.h>
#include <ui/alerts/chime.h>
#include <ui/alerts/soundplayer.h>

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

Q_DECLARE_METATYPE(zm::ui::Sound)

namespace {

constexpr int patience = 60'000;
constexpr std::array sounds{Sound::Warning, Sound::Limit, Sound::Silence};

/// A player that plays into a file, and takes until it is let go.
struct FakePlayer
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"player"_s);
    QString played = folder.filePath(u"played"_s);
    QString gate = folder.filePath(u"gate"_s);

    explicit FakePlayer(const QByteArray &text)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\nplayed='" + played.toLatin1() + "'\ngate='" + gate.toLatin1()
                       + "'\n" + text);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
    }
    QByteArrayList names() const
    {
        QFile file(played);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().split('\n');
    }
    void open()
    {
        QFile file(gate);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
};

const QByteArray writesName = "basename \"$1\" >> \"$played\"\n";
const QByteArray waitsForGate = "while [ ! -e \"$gate\" ]; do sleep 0.02; done\n";

} // namespace

class SoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeSoundsOfOurOwn()
    {
        QSet<QByteArray> different;
        for (const Sound sound : sounds) {
            const QByteArray wav = chime(sound);
            different.insert(wav);
            QVERIFY(wav.startsWith("RIFF"));
            QCOMPARE(wav.mid(8, 8), QByteArray("WAVEfmt "));
            const auto size = qFromLittleEndian<quint32>(wav.constData() + 40);
            QCOMPARE(qsizetype(size), wav.size() - 44);
            const double length = double(size) / 2 / 22'050;
            QVERIFY(length > 0.3 && length < 2);
            // Heard, never distorted, and without a click at either end.
            int loudest = 0;
            for (quint32 i = 0; i < size; i += 2)
                loudest = std::max(
                    loudest, std::abs(int(qFromLittleEndian<qint16>(wav.constData() + 44 + i))));
            QVERIFY(loudest > 6'000);
            QVERIFY(loudest < 20'000);
            QVERIFY(std::abs(int(qFromLittleEndian<qint16>(wav.constData() + 44))) < 200);
            QVERIFY(std::abs(int(qFromLittleEndian<qint16>(wav.constData() + wav.size() - 2)))
                    < 200);
        }
        QCOMPARE(different.size(), 3);
    }

    void oneAtATimeTheHighestNext()
    {
        FakePlayer fake(writesName + waitsForGate);
        SoundPlayer player({{fake.path}});
        QSignalSpy played(&player, &SoundPlayer::played);
        player.play(Sound::Warning);
        player.play(Sound::Warning); // the same: nothing more
        player.play(Sound::Silence);
        player.play(Sound::Limit); // lower than what waits
        QTRY_VERIFY_WITH_TIMEOUT(fake.names().contains("0.wav"), patience);
        QVERIFY(player.isPlaying());
        QCOMPARE(played.count(), 0);
        fake.open();
        QTRY_COMPARE_WITH_TIMEOUT(played.count(), 2, patience);
        QCOMPARE(fake.names(), (QByteArrayList{"0.wav", "2.wav", ""}));
        QVERIFY(!player.isPlaying());
    }

    void theFirstPlayerThatWorksIsKept()
    {
        FakePlayer broken("exit 1\n");
        FakePlayer fake(writesName);
        SoundPlayer player({{u"/nowhere/player"_s}, {broken.path}, {fake.path}});
        QSignalSpy played(&player, &SoundPlayer::played);
        QSignalSpy failed(&player, &SoundPlayer::failed);
        player.play(Sound::Limit);
        QTRY_COMPARE_WITH_TIMEOUT(played.count(), 1, patience);
        QCOMPARE(fake.names(), (QByteArrayList{"1.wav", ""}));
        QCOMPARE(failed.count(), 0);
    }

    void withoutAPlayerItIsSilentAndSaysSoOnce()
    {
        SoundPlayer player({{u"/nowhere/player"_s}});
        QSignalSpy failed(&player, &SoundPlayer::failed);
        player.play(Sound::Limit);
        player.play(Sound::Limit);
        QCOMPARE(failed.count(), 1);
        QVERIFY(!player.isPlaying());
    }

    void aPlayerThatHangsEndsWithItsOwner()
    {
        FakePlayer fake(writesName + "exec sleep 600\n");
        auto player = std::make_unique<SoundPlayer>(SoundPlayer::Players{{fake.path}});
        player->play(Sound::Limit);
        QTRY_VERIFY_WITH_TIMEOUT(!fake.names().isEmpty(), patience);
        player.reset();
    }

    void theTrayTellsItsStatesApart()
    {
        const Theme theme;
        QList<QImage> pictures;
        for (const TrayState &state :
             {TrayState{}, TrayState{AlertLevel::Warn, false, {}},
              TrayState{AlertLevel::Breach, false, {}}, TrayState{AlertLevel::None, true, {}},
              TrayState{AlertLevel::Breach, true, {}}}) {
            const QImage picture = trayPicture(theme.tokens(), state, 22, 1).toImage();
            QCOMPARE(picture.size(), QSize(22, 22));
            for (const QImage &other : std::as_const(pictures)) {
                int apart = 0;
                for (int y = 0; y < 22; ++y)
                    for (int x = 0; x < 22; ++x)
                        apart += picture.pixel(x, y) != other.pixel(x, y);
                QVERIFY(apart > 40);
            }
            pictures << picture;
        }
    }
};

QTEST_MAIN(SoundsTest)
#include "tst_sounds.moc"
