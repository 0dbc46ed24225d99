// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/hiding.h>
#include <engine/storedanswers.h>
#include <store/database.h>
#include <store/retention.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

Result<Instant> hiddenBefore(store::Database &db, Instant now)
{
    const auto days = store::Privacy::days(db);
    if (!days)
        return Failure(days.error());
    if (!*days)
        return Instant{};
    return Instant(std::chrono::floor<std::chrono::days>(now) - std::chrono::days(**days));
}

Result<store::Privacy::Step> hideNumbers(store::Database &db, const NumberHider &hider,
                                         Instant from, Instant before)
{
    if (!hider.canHide())
        return fail(ErrorKind::Invalid, u"There is no secret to hide numbers with."_s);
    // What is deleted must not be read from the file's free pages.
    if (const auto done = db.execute(u"PRAGMA secure_delete = ON"_s); !done)
        return Failure(done.error());
    const auto directory = listedDirectory(db);
    if (!directory)
        return Failure(directory.error());
    const auto isOurs = [&](const QString &number) { return directory->isOurs(number); };
    auto step = store::Privacy::hideCalls(
        db, from, before, [&](const store::FactGroup &group) -> Result<QByteArray> {
            const auto facts = CallFacts::fromBytes(group.facts);
            if (!facts)
                return Failure(facts.error());
            return withHiddenNumbers(*facts, hider, isOurs).toBytes();
        });
    if (!step || step->reached)
        return step;
    const auto notes = store::Privacy::hideNotes(
        db, before, [&](const QString &number) { return hider.hidden(number); });
    if (!notes)
        return Failure(notes.error());
    const auto events = store::Retention::purgeEvents(db, before);
    if (!events)
        return Failure(events.error());
    if (*events > 0)
        step->reached = before; // there are more of them, no more calls
    return step;
}

} // namespace zm::engine
