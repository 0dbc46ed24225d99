// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/desktop/options.h>

#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

const QStringList snapshotPages = {u"agents"_s,  u"calls"_s,   u"queues"_s, u"wallboard"_s,
                                   u"missed"_s,  u"reports"_s, u"data"_s,   u"alerts"_s,
                                   u"setup"_s,   u"health"_s,  u"story"_s,  u"day"_s,
                                   u"explain"_s, u"wall"_s,    u"design"_s};

Failure usage(const QString &sentence)
{
    return fail(ErrorKind::Invalid, sentence);
}

/// A number in [least, most], or the value that stands when the option is absent.
template <class T>
Result<T> number(const QCommandLineParser &parser, const QString &name, T otherwise, double least,
                 double most)
{
    if (!parser.isSet(name))
        return otherwise;
    bool ok = false;
    const double value = parser.value(name).toDouble(&ok);
    if (!ok || value < least || value > most)
        return usage(u"--%1 takes a number from %2 to %3."_s.arg(name).arg(least).arg(most));
    return T(value);
}

Result<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 320 || size.height() < 200 || size.width() > 16384 || size.height() > 16384)
        return usage(u"--size takes WIDTHxHEIGHT in pixels, such as 1920x1080."_s);
    return size;
}

/// The account that is named, else the one that Set-up opened last. A database, demo, recording or
/// picture that is asked for stands by itself.
Result<Account> startAccount(const QCommandLineParser &parser)
{
    for (const QString &name : {u"account"_s, u"db"_s, u"demo"_s, u"replay"_s, u"snapshot"_s})
        if (parser.isSet(name))
            return accountOf(parser);
    return Account::lastChosen();
}

Result<> readDemo(const QCommandLineParser &parser, DesktopOptions &options)
{
    const auto seed = number<quint64>(parser, u"seed"_s, 1, 0, 9e15);
    const auto speed = number<double>(parser, u"speed"_s, 1, 0.1, 1000);
    const auto agents = number<int>(parser, u"agents"_s, 40, 1, 10'000);
    const auto queues = number<int>(parser, u"queues"_s, 6, 1, 500);
    for (const auto *wrong :
         {seed ? nullptr : &seed.error(), speed ? nullptr : &speed.error(),
          agents ? nullptr : &agents.error(), queues ? nullptr : &queues.error()})
        if (wrong)
            return Failure(*wrong);
    options.account.seed = *seed;
    options.account.agents = *agents;
    options.account.queues = *queues;
    options.speed = *speed;
    return {};
}

Result<> readSnapshot(const QCommandLineParser &parser, DesktopOptions &options)
{
    options.snapshot = parser.value(u"snapshot"_s);
    if (options.snapshot.isEmpty())
        return {};
    if (options.page.isEmpty())
        options.page = u"agents"_s;
    if (!snapshotPages.contains(options.page.section(u'/', 0, 0)))
        return usage(u"--page takes one of: %1."_s.arg(snapshotPages.join(u", "_s)));
    if (parser.isSet(u"size"_s)) {
        const auto size = sizeFrom(parser.value(u"size"_s));
        if (!size)
            return Failure(size.error());
        options.size = *size;
    }
    const auto scale = number<double>(parser, u"scale"_s, 1, 0.5, 4);
    if (!scale)
        return Failure(scale.error());
    options.scale = *scale;
    const auto after = number<int>(parser, u"after"_s, 0, 0, 3600);
    if (!after)
        return Failure(after.error());
    options.after = seconds(*after);
    if (parser.isSet(u"at"_s)) {
        options.at = parseInstant(parser.value(u"at"_s));
        if (!options.at)
            return usage(u"--at takes an instant with its offset: 2026-11-24T14:32:20Z."_s);
    }
    return {};
}

} // namespace

QString DesktopOptions::folder() const
{
    return QFileInfo(engine.databasePath).absolutePath();
}

Result<std::optional<DesktopOptions>> desktopOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Zoom Phone call queues, live: agents, queues, calls, and a wallboard."_s);
    addCommonOptions(parser);
    parser.addOptions({
        {u"wallboard"_s, u"The full-screen wall."_s},
        {u"page"_s,
         u"Page of the wall (queues, queue, agents, mixed, missed, today) or of the snapshot "
         u"(wallboard/queues for one of the wall)."_s,
         u"NAME"_s},
        {u"screen"_s, u"Screen of the wall, from 0."_s, u"N"_s},
        {u"demo"_s, u"A simulated Zoom account over loopback; no set-up."_s},
        {u"seed"_s, u"Seed of the demo."_s, u"N"_s},
        {u"speed"_s, u"Speed of the demo or the recording."_s, u"X"_s},
        {u"agents"_s, u"Agents of the demo."_s, u"N"_s},
        {u"queues"_s, u"Queues of the demo."_s, u"N"_s},
        {u"replay"_s, u"Plays recorded events."_s, u"FILE.jsonl"_s},
        {u"snapshot"_s, u"Draws one page into a file and ends; needs no display."_s, u"OUT.png"_s},
        {u"size"_s, u"Pixels of the snapshot: 1920x1080."_s, u"WxH"_s},
        {u"scale"_s, u"Pixels a logical pixel takes in the snapshot."_s, u"N"_s},
        {u"at"_s, u"The instant to show: 2026-11-24T14:32:20Z."_s, u"TIME"_s},
        {u"theme"_s, u"dark or light."_s, u"THEME"_s},
        {u"language"_s, u"Language of the screens: en, de or es."_s, u"CODE"_s},
        {u"after"_s, u"Seconds to let the board live before the snapshot."_s, u"SECONDS"_s},
    });
    addBackfillOption(parser);
    if (const auto code = parse(parser, arguments)) {
        if (*code == Done)
            return std::optional<DesktopOptions>();
        return usage(u"zoommate --help tells the options."_s);
    }
    if (!parser.positionalArguments().isEmpty())
        return usage(u"zoommate takes options only; zoommate --help tells them."_s);
    DesktopOptions options;
    const auto account = startAccount(parser);
    if (!account)
        return Failure(account.error());
    auto engine = engineOptions(parser, *account);
    if (!engine)
        return Failure(engine.error());
    options.engine = *engine;
    options.zoomAccount = *account;
    options.zoomUrl = parser.value(u"zoom-url"_s);
    if (parser.isSet(u"proxy"_s))
        options.proxy = options.engine.proxy;
    options.databaseGiven = parser.isSet(u"db"_s);
    options.wallboard = parser.isSet(u"wallboard"_s);
    options.page = parser.value(u"page"_s);
    const auto screen = number<int>(parser, u"screen"_s, -1, 0, 63);
    if (!screen)
        return Failure(screen.error());
    options.screen = *screen;
    options.demo = parser.isSet(u"demo"_s);
    if (options.demo)
        options.engine.backfillDays = 0; // today is enough to look around
    if (const auto backfill = readBackfill(parser, options.engine); !backfill)
        return Failure(backfill.error());
    options.replay = parser.value(u"replay"_s);
    if (options.demo && !options.replay.isEmpty())
        return usage(u"--demo and --replay do not go together."_s);
    if (auto demo = readDemo(parser, options); !demo)
        return Failure(demo.error());
    if (auto snapshot = readSnapshot(parser, options); !snapshot)
        return Failure(snapshot.error());
    if (parser.isSet(u"theme"_s)) {
        const QString theme = parser.value(u"theme"_s);
        if (theme != "dark"_L1 && theme != "light"_L1)
            return usage(u"--theme takes dark or light."_s);
        options.dark = theme == "dark"_L1;
    }
    options.language = parser.value(u"language"_s);
    if (!options.language.isEmpty() && QLocale(options.language).language() == QLocale::C)
        return usage(u"--language takes the code of a language, such as en, de or es."_s);
    return std::optional(options);
}

} // namespace zm::app
