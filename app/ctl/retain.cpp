// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/ctl/commands.h>
#include <app/ctl/openstore.h>
#include <engine/retainer.h>
#include <store/database.h>
#include <store/privacy.h>
#include <store/retention.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

int tell(store::Database &db)
{
    const auto days = store::Retention::days(db);
    if (!days)
        return complain(days.error());
    print(*days ? u"Data is kept for %1 days."_s.arg(**days)
                : u"Data is kept for ever. zoommatectl retain DAYS changes that."_s);
    const auto hidden = store::Privacy::days(db);
    if (!hidden)
        return complain(hidden.error());
    print(*hidden ? u"Outside numbers are hidden after %1 days, by the desktop and collect, with "
                    u"a key made of the account's Client Secret."_s.arg(**hidden)
                  : u"Outside numbers are kept as they are. zoommatectl retain --hide-numbers DAYS "
                    u"changes that."_s);
    return Done;
}

/// Deletes at once and gives the room back.
Result<> purgeNow(store::Database &db)
{
    const SystemClock clock;
    const auto since = engine::keptSince(db, clock.now());
    if (!since)
        return Failure(since.error());
    if (*since == Instant{})
        return {};
    qint64 all = 0;
    for (;;) {
        const auto rows = store::Retention::purge(db, *since);
        if (!rows)
            return Failure(rows.error());
        if (*rows == 0)
            break;
        all += *rows;
    }
    const qint64 before = db.bytesOnDisk();
    if (all > 0) {
        if (const auto done = store::Retention::shrink(db); !done)
            return done;
    }
    constexpr qint64 mega = 1024 * 1024;
    print(u"%1 rows before %2 deleted; the database has %3 MB, %4 MB before."_s.arg(all)
              .arg(toIsoUtc(*since))
              .arg(db.bytesOnDisk() / mega)
              .arg(before / mega));
    return {};
}

} // namespace

int runRetain(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"How long calls, events and states are kept. What is older is deleted now, and by the "
        u"desktop and collect from then on. Nothing is deleted before you say so."_s);
    parser.addPositionalArgument(u"retain"_s, u"this command"_s);
    parser.addPositionalArgument(u"[DAYS | forever]"_s, u"nothing tells what is set"_s);
    addCommonOptions(parser);
    parser.addOption({u"hide-numbers"_s,
                      u"After so many days outside numbers give way to stand-ins that cannot be "
                      u"turned back, and recorded events are deleted; or never."_s,
                      u"DAYS|never"_s});
    if (const auto code = parse(parser, arguments))
        return *code;
    const QStringList words = parser.positionalArguments();
    if (words.size() > 2)
        return complain(u"retain takes one number of days, or forever."_s, WrongUsage);
    std::optional<int> hide;
    const QString hiding = parser.value(u"hide-numbers"_s);
    if (parser.isSet(u"hide-numbers"_s) && hiding != "never"_L1) {
        bool ok = false;
        hide = hiding.toInt(&ok);
        if (!ok)
            return complain(u"--hide-numbers takes a number of days, or never."_s, WrongUsage);
    }
    const auto options = engineOptions(parser);
    if (!options)
        return complain(options.error());
    const auto db = openFiled(options->databasePath);
    if (!db)
        return complain(db.error());
    if (parser.isSet(u"hide-numbers"_s)) {
        if (const auto set = store::Privacy::setDays(**db, hide); !set)
            return complain(set.error());
    }
    if (words.size() == 1)
        return tell(**db);
    std::optional<int> days;
    if (words[1] != "forever"_L1) {
        bool ok = false;
        days = words[1].toInt(&ok);
        if (!ok)
            return complain(u"retain takes one number of days, or forever."_s, WrongUsage);
    }
    if (const auto set = store::Retention::setDays(**db, days); !set)
        return complain(set.error());
    if (const auto purged = purgeNow(**db); !purged)
        return complain(purged.error());
    return tell(**db);
}

} // namespace zm::app
