// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskrecorder.h"
#include "storetest.h"

#include <store/databasethread.h>
#include <store/groupcommitter.h>

#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;
using namespace zm::test;

namespace {

constexpr int events = 3'000;
constexpr int underWay = 40; ///< as many as a busy webhook has at once
/// Pages of the log before it goes into the database: few, so that the power fails in that, too.
constexpr int pagesBeforeCheckpoint = 60;
#ifdef __SANITIZE_ADDRESS__
constexpr int cuts = 60;
#else
constexpr int cuts = 400;
#endif

/// An event was answered when the disk had been asked for so many steps.
struct Answer
{
    size_t step = 0;
    int number = 0;
};

struct Recording
{
    QByteArray path;
    size_t opened = 0; ///< steps until the database was ready
    std::vector<DiskStep> steps;
    std::vector<Answer> answers;
};

/// The disk under a recording, as it is after some of its steps. What was synced is there; of what
/// was written since, each sector may have reached the disk or not, whatever came before it.
class Disk
{
public:
    enum class Syncs { Believed, Ignored };
    explicit Disk(Syncs syncs)
        : m_syncs(syncs)
    {}

    void take(const DiskStep &step)
    {
        if (step.kind == DiskStep::Kind::Delete) {
            m_files.erase(step.file);
            return;
        }
        File &file = m_files[step.file];
        if (step.kind != DiskStep::Kind::Sync) {
            file.pending.push_back(&step);
            return;
        }
        if (m_syncs == Syncs::Ignored)
            return;
        for (const DiskStep *done : file.pending)
            apply(file.safe, *done, [](qint64) { return true; });
        file.pending.clear();
    }

    /// Writes what a power cut leaves now; the files are given other names.
    bool leave(const QByteArray &path, const QString &to, QRandomGenerator &dice) const
    {
        const qint64 sector = dice.bounded(2) ? 512 : 4096;
        const int kept = dice.bounded(101); // in a hundred, of this cut
        for (const auto &[name, file] : m_files) {
            QByteArray image = file.safe;
            for (const DiskStep *step : file.pending) {
                QHash<qint64, bool> fates;
                apply(image, *step, [&](qint64 at) {
                    const auto fate = fates.constFind(at / sector);
                    if (fate != fates.cend())
                        return *fate;
                    return *fates.insert(at / sector, dice.bounded(100) < kept);
                });
            }
            QFile left(to + QString::fromLocal8Bit(name.mid(path.size())));
            if (!left.open(QIODevice::WriteOnly) || left.write(image) != image.size())
                return false;
        }
        return true;
    }

private:
    struct File
    {
        QByteArray safe;
        std::vector<const DiskStep *> pending;
    };

    template <class IsKept>
    static void apply(QByteArray &image, const DiskStep &step, const IsKept &isKept)
    {
        if (step.kind == DiskStep::Kind::Truncate) {
            if (isKept(step.at))
                image = image.leftJustified(step.at, '\0', true);
            return;
        }
        constexpr qint64 smallest = 512;
        for (qint64 at = step.at, end = step.at + step.bytes.size(); at < end;) {
            const qint64 next = std::min((at / smallest + 1) * smallest, end);
            if (isKept(at)) {
                if (image.size() < next)
                    image.append(next - image.size(), '\0');
                image.replace(at, next - at, step.bytes.mid(at - step.at, next - at));
            }
            at = next;
        }
    }

    Syncs m_syncs;
    std::map<QByteArray, File> m_files;
};

} // namespace

/// The power fails while events are stored: whatever the disk had not been made to keep may be gone
/// or half there. Every event that was answered is kept, and the database opens without repair.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasAnsweredIsKept();
    void withoutSyncsItWouldNotBe();

private:
    /// Cuts the power so often; answers what is wrong first, empty when nothing is.
    QString cut(Disk::Syncs syncs, int times) const;

    Recording m_recording;
};

void TestPowerCut::initTestCase()
{
    const TemporaryDatabase t;
    m_recording.path = t.path.toLocal8Bit();
    DiskRecorder recorder;
    {
        DatabaseThread store;
        VERIFY_RESULT(store.open(t.path).result());
        VERIFY_RESULT(store
                          .run([](Database &db) {
                              return db.execute(
                                  u"PRAGMA wal_autocheckpoint = %1"_s.arg(pagesBeforeCheckpoint));
                          })
                          .result());
        m_recording.opened = recorder.size();
        GroupCommitter committer(store);
        int next = 0;
        const std::function<void()> submit = [&] {
            if (next == events)
                return;
            const int number = next++;
            committer.submit(madeEntry(number), [&, number](const Result<Appended> &answer) {
                if (answer)
                    m_recording.answers.push_back({recorder.size(), number});
                submit();
            });
        };
        for (int i = 0; i < underWay; ++i)
            submit();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_recording.answers.size()), events, 120'000);
    }
    m_recording.steps = recorder.take();
    const auto isOfDatabase = [this](const DiskStep &step) {
        return step.kind == DiskStep::Kind::Sync && step.file == m_recording.path;
    };
    // What happens when the log goes into the database is part of it.
    QVERIFY(std::ranges::count_if(m_recording.steps, isOfDatabase) > 5);
}

QString TestPowerCut::cut(Disk::Syncs syncs, int times) const
{
    QRandomGenerator dice(23);
    std::vector<size_t> moments;
    for (int i = 0; i < times; ++i) // a few while the database is made
        moments.push_back(i % 20 ? m_recording.opened
                                       + size_t(dice.bounded(qint64(m_recording.answers.back().step
                                                                    - m_recording.opened)))
                                 : size_t(dice.bounded(qint64(m_recording.opened))));
    std::ranges::sort(moments);
    Disk disk(syncs);
    size_t done = 0, answered = 0;
    for (const size_t moment : moments) {
        while (done < moment)
            disk.take(m_recording.steps[done++]);
        while (answered < m_recording.answers.size()
               && m_recording.answers[answered].step <= moment)
            ++answered;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"left.sqlite"_s);
        QStringList trouble;
        if (!disk.leave(m_recording.path, path, dice))
            trouble.append(u"the files were not made"_s);
        const auto db = Database::open(path);
        QSet<QByteArray> stored;
        if (!db) {
            trouble.append(db.error().toString());
        } else {
            QSqlQuery check((*db)->connection());
            if (!check.exec(u"PRAGMA integrity_check"_s) || !check.next()
                || check.value(0).toString() != "ok"_L1)
                trouble.append(u"it is damaged"_s);
            for (const StoredEntry &entry : allEntries(**db))
                stored.insert(entry.entry.key);
        }
        int lost = 0;
        for (size_t i = 0; i < answered; ++i)
            lost += !stored.contains(madeEntry(m_recording.answers[i].number).key);
        if (lost > 0)
            trouble.append(u"%1 of %2 answered events are gone"_s.arg(lost).arg(answered));
        if (!trouble.isEmpty())
            return u"cut after %1 of %2 steps: %3"_s.arg(moment)
                .arg(m_recording.steps.size())
                .arg(trouble.join(u"; "_s));
    }
    return {};
}

void TestPowerCut::whatWasAnsweredIsKept()
{
    const QString wrong = cut(Disk::Syncs::Believed, cuts);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    qInfo("%d cuts over %lld steps of the disk: nothing answered is gone, each database is whole",
          cuts, qint64(m_recording.steps.size()));
}

/// The same cuts with a disk that keeps nothing for sure: what the test looks for is there.
void TestPowerCut::withoutSyncsItWouldNotBe()
{
    QVERIFY(!cut(Disk::Syncs::Ignored, cuts / 10).isEmpty());
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
