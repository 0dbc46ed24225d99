// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/contestedfeed.h>
#include <ui/health/healthtexts.h>
#include <ui/models/localformat.h>
#include <ui/models/timertext.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::Health)
};

QString dayAndClock(Instant at, const QTimeZone &zone)
{
    return dayText(toDateTime(at, zone).date(), DayForm::Short) + u' ' + clockTimeSeconds(at, zone);
}

/// "4.1 s", "0.9 s": one digit behind the point, whole seconds from a hundred on.
QString secondsText(milliseconds span)
{
    const double value = double(span.count()) / 1000;
    return Words::tr("%1 s").arg(decimalText(value, value < 100 ? 1 : 0));
}

/// "5 min 12 s", "2 h 34 min", "30 days".
QString lengthText(milliseconds span)
{
    const qint64 whole = std::llround(double(span.count()) / 1000);
    if (whole < 60)
        return Words::tr("%1 s").arg(whole);
    if (whole < 3600)
        return Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    if (whole < 48 * 3600)
        return Words::tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
    return Words::tr("%1 days").arg(qRound(double(whole) / 86400));
}

QString sourceName(EventSource source)
{
    switch (source) {
    case EventSource::WebSocket:
        return Words::tr("WebSocket");
    case EventSource::Webhook:
        return Words::tr("Webhooks");
    default:
        return Words::tr("Recording");
    }
}

/// Zoom's name without what all share: `phone.callee_ringing` is about phones here.
QString shortName(const QString &type)
{
    if (type.startsWith("zoommate."_L1)) // what we asked for ourselves, kept like events
        return Words::tr("read: %1").arg(type.sliced(9));
    if (type.startsWith("phone."_L1))
        return type.sliced(6);
    return type.startsWith("user."_L1) ? type.sliced(5) : type;
}

QString repairState(const engine::RepairHealth &repair, const QTimeZone &zone)
{
    using State = engine::RepairHealth::State;
    switch (repair.state) {
    case State::Done:
        return repair.missing == 0
                   ? Words::tr("nothing was missed")
                   : Words::tr("%1 calls from history").arg(countText(repair.missing));
    case State::Running:
        return Words::tr("reading, back to %1").arg(dayAndClock(repair.reached, zone));
    case State::Waiting:
        break;
    }
    if (repair.nextTry)
        return Words::tr("waits until %1").arg(dayAndClock(*repair.nextTry, zone));
    return Words::tr("waits for its turn");
}

} // namespace

QString feedSentence(const engine::HealthFacts &facts, const QTimeZone &zone)
{
    if (facts.feeds.isEmpty())
        return Words::tr("No feed: live events need a Subscription ID or a Secret Token.");
    QStringList parts;
    for (const engine::FeedHealth &feed : facts.feeds) {
        const QString name = sourceName(feed.source);
        if (isContested(feed.status)) {
            parts << Words::tr("%1 was taken over: %2 We try again at %3.")
                         .arg(name, feed.status.message,
                              feed.status.nextTry ? clockTime(*feed.status.nextTry, zone) : u"–"_s);
            continue;
        }
        switch (feed.status.state) {
        case FeedState::Live:
            parts << Words::tr("%1 live since %2.")
                         .arg(name, clockTimeSeconds(feed.status.since, zone));
            break;
        case FeedState::Stale:
            parts << Words::tr("%1 silent since %2.")
                         .arg(name, clockTimeSeconds(feed.status.since, zone));
            break;
        case FeedState::Connecting:
            parts << Words::tr("%1 is connecting.").arg(name);
            break;
        case FeedState::Off:
            parts << Words::tr("%1 off since %2. %3")
                         .arg(name, clockTimeSeconds(feed.status.since, zone), feed.status.message)
                         .trimmed();
            break;
        }
        if (feed.evictions > 0)
            parts << Words::tr("%1 times another program ended our connection: give each its own "
                               "subscription.")
                         .arg(feed.evictions);
    }
    return parts.join(u' ');
}

double liveShare(const engine::HealthFacts &facts, Instant from, Instant to)
{
    // Stretches of two feeds may overlap: what either covers is covered.
    QList<std::pair<Instant, Instant>> covered;
    for (const engine::FeedHealth &feed : facts.feeds) {
        for (const engine::FeedStretch &stretch : feed.history) {
            const Instant begin = std::max(stretch.from, from);
            const Instant end = std::min(stretch.to.value_or(to), to);
            if (begin < end)
                covered.append({begin, end});
        }
    }
    std::sort(covered.begin(), covered.end());
    milliseconds live{0};
    Instant reached = from;
    for (const auto &[begin, end] : std::as_const(covered)) {
        if (end <= reached)
            continue;
        live += end - std::max(begin, reached);
        reached = end;
    }
    return to > from ? double(live.count()) / double((to - from).count()) : 0;
}

FactCardText lagCard(const engine::LagHealth &lag)
{
    if (lag.events == 0)
        return {{}, {}, {Words::tr("No live event yet.")}, AlertLevel::None};
    FactCardText card{secondsText(lag.median),
                      Words::tr("median · %1 p95").arg(secondsText(lag.p95)),
                      {Words::tr("From Zoom's event time to here,"),
                       Words::tr("over the last %1 events.").arg(countText(lag.events))},
                      AlertLevel::None};
    if (lag.p95 > 60s)
        card.alert = AlertLevel::Warn;
    return card;
}

FactCardText syncCard(const engine::SyncHealth &sync, const QTimeZone &zone)
{
    FactCardText card;
    if (sync.status.running) {
        card.lines = {Words::tr("Reading: %1").arg(sync.status.step)};
        return card;
    }
    if (!sync.status.finished) {
        card.lines = {Words::tr("Not yet.")};
        return card;
    }
    card.number = clockTime(*sync.status.finished, zone);
    card.unit = Words::tr("took %1").arg(secondsText(sync.took));
    // A round reads what is due: what it left alone did not become nothing.
    QStringList read;
    if (sync.agents > 0)
        read << Words::tr("%1 agents").arg(sync.agents);
    if (sync.queues > 0)
        read << Words::tr("%1 queues").arg(sync.queues);
    if (sync.presences > 0)
        read << Words::tr("%1 presences").arg(sync.presences);
    if (!read.isEmpty())
        card.lines << read.join(u", "_s) + u'.';
    card.lines << (sync.changes == 1 ? Words::tr("1 change.")
                                     : Words::tr("%1 changes.").arg(sync.changes));
    if (sync.historyReadTo)
        card.lines
            << Words::tr("Calls read up to %1.").arg(clockTimeSeconds(*sync.historyReadTo, zone));
    if (!sync.errors.isEmpty()) {
        card.lines << sync.errors.first();
        card.alert = AlertLevel::Warn;
    }
    return card;
}

FactCardText storeCard(const engine::StoreHealth &store)
{
    FactCardText card{QLocale().formattedDataSize(store.bytes, 1, QLocale::DataSizeSIFormat),
                      Words::tr("SQLite"),
                      {Words::tr("%1 events in the journal.").arg(countText(store.journalRows))},
                      AlertLevel::None};
    if (store.waiting > 0)
        card.lines << Words::tr("%1 wait for the disk.").arg(countText(store.waiting));
    if (!store.trouble.isEmpty()) {
        card.lines << store.trouble;
        card.alert = AlertLevel::Breach;
    }
    return card;
}

/// The webhook receiver and its tunnel, without hosts and addresses: diagnostics hold the same.
static void tellReceiver(const engine::WebhookHealth &webhook, FactCardText &card)
{
    const auto warn = [&card](const QString &sentence) {
        card.lines << sentence;
        card.alert = std::max(card.alert, AlertLevel::Warn);
    };
    if (!webhook.wanted)
        return;
    if (!webhook.trouble.isEmpty())
        warn(webhook.trouble);
    else if (webhook.port != 0)
        card.lines
            << (webhook.tls.validUntil
                    ? Words::tr("Webhooks are listened for, with TLS until %1.")
                          .arg(toDateTime(*webhook.tls.validUntil).date().toString(Qt::ISODate))
                    : Words::tr("Webhooks are listened for."));
    if (!webhook.tls.trouble.isEmpty())
        warn(webhook.tls.trouble);
    if (!webhook.hasTunnel)
        return;
    if (webhook.tunnel.state == tunnel::State::Up)
        card.lines << Words::tr("The tunnel to them is up.");
    else if (!webhook.tunnel.message.isEmpty())
        warn(Words::tr("The tunnel is down. %1").arg(webhook.tunnel.message));
}

static void tellProgram(const engine::HealthFacts &facts, FactCardText &card)
{
    const engine::ProgramHealth &program = facts.program;
    if (program.crash) {
        card.lines
            << Words::tr(
                   "The program broke off %1 ago. What it had taken is on disk, and it went on "
                   "from there. Copy diagnostics holds the report: please pass it on.")
                   .arg(lengthText(std::max(facts.asOf - program.crash->at, 0ms)));
        card.alert = std::max(card.alert, AlertLevel::Warn);
    }
    if (program.timesBlocked > 0)
        card.lines << Words::tr("The window stood still for up to %1, since the start: %2.")
                          .arg(lengthText(program.longestBlock))
                          .arg(program.timesBlocked);
}

FactCardText safetyCard(const engine::HealthFacts &facts)
{
    FactCardText card;
    switch (facts.secrets) {
    case engine::SecretsFrom::Keychain:
        card.lines << Words::tr("Secrets are in the keychain.");
        break;
    case engine::SecretsFrom::Environment:
        card.lines << Words::tr("Secrets come from the environment.");
        break;
    case engine::SecretsFrom::MemoryOnly:
        card.lines << Words::tr("Secrets are kept for this run only.");
        break;
    case engine::SecretsFrom::Nowhere:
        card.lines << Words::tr("There are no secrets.");
        break;
    }
    if (facts.clockSkew) {
        const auto off = std::chrono::abs(*facts.clockSkew);
        if (off < 30s) {
            card.lines << Words::tr("The clock agrees with Zoom's.");
        } else {
            card.lines << Words::tr("The clock is %1 off Zoom's. Let the system set it.")
                              .arg(lengthText(off));
            card.alert = off < 5min ? AlertLevel::Warn : AlertLevel::Breach;
        }
    }
    tellReceiver(facts.webhook, card);
    qint64 rejected = 0;
    for (const engine::RejectionHealth &one : facts.rejections)
        rejected += one.count;
    if (rejected == 0) {
        card.lines << Words::tr("Nothing was turned away.");
    } else {
        QStringList reasons;
        for (const engine::RejectionHealth &one : facts.rejections)
            reasons << one.reason + u' ' + countText(one.count);
        card.lines << Words::tr("Turned away: %1.").arg(reasons.join(u", "_s));
    }
    // Folders and files are named by the command, not here: diagnostics are shown to strangers.
    if (facts.exports.failing > 0) {
        card.lines << Words::tr(
                          "Scheduled exports that failed: %1. zoommatectl schedule list tells why.")
                          .arg(facts.exports.failing);
        card.alert = std::max(card.alert, AlertLevel::Warn);
    } else if (facts.exports.plans > 0) {
        card.lines << Words::tr("Reports exported by schedule: %1.").arg(facts.exports.plans);
    }
    tellProgram(facts, card);
    return card;
}

FactTableText eventTable(const engine::HealthFacts &facts, Instant now)
{
    FactTableText table;
    table.heads = {Words::tr("Type"), Words::tr("Count"), Words::tr("Last seen")};
    table.empty = Words::tr("No event yet.");
    QList<engine::EventHealth> events = facts.events;
    std::sort(events.begin(), events.end(), [](const auto &left, const auto &right) {
        if (left.known != right.known)
            return left.known;
        return left.events != right.events ? left.events > right.events : left.type < right.type;
    });
    qint64 all = 0;
    qint64 twice = 0;
    for (const engine::EventHealth &event : std::as_const(events)) {
        all += event.events;
        twice += event.duplicates;
        const QString name = event.known ? shortName(event.type)
                                         : Words::tr("%1, unknown").arg(shortName(event.type));
        table.rows.append({{name, countText(event.events), ageText(now - event.lastSeen)},
                           AlertLevel::None,
                           false});
    }
    table.aside = Words::tr("%1 · %2 double").arg(countText(all), countText(twice));
    return table;
}

FactTableText auditTable(const engine::AuditHealth &audit, const QTimeZone &zone)
{
    FactTableText table;
    using State = engine::AuditHealth::State;
    switch (audit.state) {
    case State::Never:
        table.empty = Words::tr("Compared once a day, after midnight.");
        return table;
    case State::NotAvailable:
        table.empty =
            Words::tr("This account has no queue analytics at Zoom, so there is nothing to "
                      "compare with.");
        return table;
    case State::Failed:
        table.empty = audit.message;
        return table;
    case State::Compared:
        break;
    }
    if (audit.at)
        table.aside = Words::tr("checked %1").arg(dayAndClock(*audit.at, zone));
    table.heads = {Words::tr("Numbers"), Words::tr("How many")};
    table.rows = {
        {{Words::tr("Compared, all queues"), countText(audit.numbers)}, AlertLevel::None, false},
        {{Words::tr("Equal"), countText(audit.equal)}, AlertLevel::None, audit.equal > 0},
        {{Words::tr("Different, and we know why"), countText(audit.explained)},
         AlertLevel::None,
         false},
        {{Words::tr("Different, unexplained"), countText(audit.unexplained)},
         audit.unexplained > 0 ? AlertLevel::Breach : AlertLevel::None,
         false},
    };
    return table;
}

FactTableText repairTable(const engine::HealthFacts &facts, const QTimeZone &zone)
{
    FactTableText table;
    table.heads = {Words::tr("When"), Words::tr("How long"), Words::tr("Calls"),
                   Words::tr("Repaired")};
    table.empty =
        Words::tr("No gap. Every gap is read again from Zoom's history, from two minutes before "
                  "it began.");
    int open = 0;
    for (const engine::RepairHealth &repair : facts.repairs) {
        const bool done = repair.state == engine::RepairHealth::State::Done;
        open += done ? 0 : 1;
        const bool past = repair.kind == engine::RepairHealth::Kind::Backfill;
        FactRow row{{past ? Words::tr("Before %1").arg(dayAndClock(repair.to, zone))
                          : dayAndClock(repair.from, zone),
                     lengthText(repair.to - repair.from), countText(repair.calls),
                     repairState(repair, zone)},
                    AlertLevel::None,
                    done};
        if (!repair.reason.isEmpty() && !done) {
            row.cells.last() = repair.reason;
            row.alert = AlertLevel::Warn;
        }
        table.rows.append(row);
    }
    if (!facts.repairs.isEmpty())
        table.aside = open == 0 ? Words::tr("nothing open") : Words::tr("%1 open").arg(open);
    return table;
}

FactTableText replacedTable(const engine::ReplacementHealth &replaced, const QTimeZone &zone)
{
    FactTableText table;
    table.heads = {Words::tr("When"), Words::tr("Number"), Words::tr("Shown"),
                   Words::tr("By record")};
    table.aside = Words::tr("%1 calls on record · %2 numbers changed")
                      .arg(countText(replaced.records), countText(replaced.changed));
    table.empty = Words::tr("No shown number was changed by a record.");
    constexpr qsizetype most = 8;
    for (const engine::Replacement &one : replaced.last.first(std::min(most, replaced.last.size())))
        table.rows.append(
            {{clockTimeSeconds(one.at, zone), one.number, one.from.isEmpty() ? u"–"_s : one.from,
              one.to.isEmpty() ? u"–"_s : one.to},
             AlertLevel::None,
             false});
    return table;
}

QString rateSentence(const zoom::RateUsage &usage, const QTimeZone &zone)
{
    if (usage.blockedUntil)
        return Words::tr("Zoom asks us to wait until %1")
            .arg(clockTimeSeconds(*usage.blockedUntil, zone));
    if (usage.perDayAllowed > 0)
        return Words::tr("%1 of %2 today")
            .arg(countText(usage.today), countText(usage.perDayAllowed));
    const QString used = decimalText(usage.perSecondUsed);
    if (usage.perSecondAllowed <= 0)
        return Words::tr("%1 a second").arg(used);
    return Words::tr("%1 of %2 a second")
        .arg(used, QLocale().toString(usage.perSecondAllowed, 'g', 3));
}

AlertLevel worstOf(const engine::HealthFacts &facts)
{
    AlertLevel worst = AlertLevel::None;
    const auto atLeast = [&worst](AlertLevel level) { worst = std::max(worst, level); };
    atLeast(lagCard(facts.lag).alert);
    atLeast(storeCard(facts.store).alert);
    atLeast(safetyCard(facts).alert);
    if (!facts.sync.errors.isEmpty())
        atLeast(AlertLevel::Warn);
    if (facts.audit.unexplained > 0)
        atLeast(AlertLevel::Warn);
    for (const engine::FeedHealth &feed : facts.feeds) {
        if (feed.status.state == FeedState::Off || isContested(feed.status))
            atLeast(AlertLevel::Breach);
        else if (feed.status.state == FeedState::Stale)
            atLeast(AlertLevel::Warn);
    }
    return worst;
}

} // namespace zm::ui
