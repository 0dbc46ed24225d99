// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/replacement.h>

#include <QHash>

#include <calls/call.h>
#include <calls/metrics.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

QList<ShownNumber> shownNumbersOf(const Call &call)
{
    QList<ShownNumber> numbers;
    QHash<QString, int> times; // a call may pass the same queue, or the same agent, twice
    const auto add = [&](const QString &name, const QString &value) {
        const int n = ++times[name];
        numbers.append({n == 1 ? name : u"%1 (%2)"_s.arg(name).arg(n), value});
    };
    for (const Visit &visit : call.visits) {
        add(u"outcome of %1"_s.arg(visit.queue.label()), wordOf(visit.outcome, visit.word));
        add(u"wait of %1, seconds"_s.arg(visit.queue.label()),
            QString::number(roundedSeconds(visit.wait())));
    }
    for (const Leg &leg : call.legs) {
        if (!leg.isAnswered())
            continue;
        const QString who = leg.agent.extension.isEmpty() ? u"a leg"_s : leg.agent.extension;
        add(u"talk of %1, seconds"_s.arg(who), QString::number(leg.talk.value_or(0s).count()));
        add(u"hold of %1, seconds"_s.arg(who), QString::number(leg.hold.value_or(0s).count()));
    }
    return numbers;
}

QList<Replacement> replacementsBetween(const CallId &call, const QList<ShownNumber> &before,
                                       const QList<ShownNumber> &after, Instant at)
{
    QList<Replacement> changed;
    const auto valueIn = [](const QList<ShownNumber> &numbers, const QString &name) {
        const auto found =
            std::find_if(numbers.cbegin(), numbers.cend(),
                         [&name](const ShownNumber &number) { return number.name == name; });
        return found == numbers.cend() ? QString() : found->value;
    };
    for (const ShownNumber &number : before) {
        const QString now = valueIn(after, number.name);
        if (now != number.value)
            changed.append({call, number.name, number.value, now, at});
    }
    return changed;
}

} // namespace zm::engine
