// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/ctl/commands.h>
#include <app/ctl/openstore.h>
#include <engine/engine.h>
#include <store/groupcommitter.h>
#include <zoom/replayfeed.h>

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

/// Lines a turn of the event loop, so that commits keep pace with reading and memory stays flat.
constexpr int linesATurn = 2000;
constexpr int mostWaiting = 20'000;
/// Another program's lock goes away; a disk that stays full must not keep a script waiting for
/// ever.
constexpr int usualPatience = 20; // seconds
constexpr int mostPatience = 24 * 3600;

/// Reads the file line by line into an engine.
class Import : public QObject
{
public:
    Import(engine::Engine &engine, const QString &path)
        : m_engine(engine)
        , m_file(path)
    {}

    bool open() { return m_file.open(QIODevice::ReadOnly); }
    QString reason() const { return m_file.errorString(); }

    void run()
    {
        for (int i = 0; i < linesATurn && !m_file.atEnd() && m_waiting < mostWaiting; ++i)
            take(m_file.readLine());
        if (m_file.atEnd())
            m_engine.whenWritten([this] { finish(); });
        else
            QTimer::singleShot(m_waiting < mostWaiting ? 0 : 5, this, [this] { run(); });
    }

private:
    void take(const QByteArray &raw)
    {
        ++m_line;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty())
            return;
        const auto recorded = zoom::readRecordedLine(line);
        if (!recorded) {
            ++m_rejected;
            name(m_line, recorded.error().message);
            return;
        }
        RawEvent event;
        event.source = EventSource::Replay;
        event.received = recorded->at.value_or(SystemClock().now());
        event.body = recorded->body;
        ++m_waiting;
        m_engine.import(event, [this, line = m_line](const Result<store::Appended> &stored) {
            --m_waiting;
            if (stored)
                return;
            name(line, stored.error().message);
            if (stored.error().kind == ErrorKind::Storage)
                m_failed = true;
        });
    }

    static void name(int line, const QString &why)
    {
        complain(u"line %1: %2"_s.arg(line).arg(why));
    }

    void finish()
    {
        const engine::InboxCounts &counts = m_engine.inboxCounts();
        print(u"{\"read\":%1,\"new\":%2,\"duplicate\":%3,\"unknown\":%4,\"rejected\":%5}"_s
                  .arg(counts.read + m_rejected)
                  .arg(counts.fresh)
                  .arg(counts.duplicate)
                  .arg(counts.unknown)
                  .arg(counts.rejected + m_rejected));
        QCoreApplication::exit(m_failed ? Failed : Done);
    }

    engine::Engine &m_engine;
    QFile m_file;
    int m_line = 0;
    qint64 m_rejected = 0;
    int m_waiting = 0;
    bool m_failed = false;
};

int take(const engine::EngineOptions &options, const QString &path, seconds patience)
{
    const SystemClock clock;
    engine::Engine engine(options, clock);
    Import import(engine, path);
    if (!import.open())
        return complain(u"%1 cannot be read: %2"_s.arg(path, import.reason()));
    QTimer giveUp;
    giveUp.setSingleShot(true);
    giveUp.setInterval(patience);
    QString trouble;
    QObject::connect(&engine, &engine::Engine::notice, &giveUp, [&](const QString &text) {
        trouble = text;
        if (text.isEmpty())
            giveUp.stop();
        else if (!giveUp.isActive())
            giveUp.start();
    });
    QObject::connect(&giveUp, &QTimer::timeout, &giveUp, [&] {
        engine.disconnect(&giveUp);
        const int code = complain(
            u"The import was given up. "_s + trouble
            + u" What was put in is safe; import the file again after that, and the rest is added."_s);
        engine.stop([code] { QCoreApplication::exit(code); });
    });
    engine.open([&](const Result<store::OpenReport> &opened) {
        if (!opened) {
            QCoreApplication::exit(complain(opened.error()));
            return;
        }
        if (opened->notice) {
            QCoreApplication::exit(complain(*opened->notice));
            return;
        }
        import.run();
    });
    return QCoreApplication::exec();
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Puts recorded events into the database, each once."_s);
    parser.addPositionalArgument(u"import"_s, u"this command"_s);
    parser.addPositionalArgument(u"FILE.jsonl"_s,
                                 u"a webhook body a line, or {\"received\":ms,\"body\":{…}}"_s);
    parser.addOption({u"give-up-after"_s,
                      u"Seconds to wait for a disk that is full or a database that another program "
                      u"has locked; 20 when not given."_s,
                      u"S"_s, QString::number(usualPatience)});
    addCommonOptions(parser);
    if (const auto code = parse(parser, arguments))
        return *code;
    if (parser.positionalArguments().size() != 2)
        return complain(u"import takes one file: zoommatectl import FILE.jsonl"_s, WrongUsage);
    bool isNumber = false;
    const int patience = parser.value(u"give-up-after"_s).toInt(&isNumber);
    if (!isNumber || patience < 1 || patience > mostPatience)
        return complain(
            u"--give-up-after takes a number of seconds from 1 to %1."_s.arg(mostPatience),
            WrongUsage);
    auto options = engineOptions(parser);
    if (!options)
        return complain(options.error());
    options->sync = false;
    options->stopWithin = 0ms; // an import that is given up has waited long enough

    if (const int code = take(*options, parser.positionalArguments().at(1), seconds(patience));
        code != Done)
        return code;
    if (const auto told = rebuildStateLog(options->databasePath); !told)
        return complain(told.error());
    const auto ready = bringRowsUp(options->databasePath);
    return ready ? Done : complain(ready.error());
}

} // namespace zm::app
