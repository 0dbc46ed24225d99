// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/callrows.h>
#include <store/database.h>
#include <store/factstore.h>
#include <store/query.h>
#include <store/statement.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

namespace {

/// Binds one value after another.
class Binder
{
public:
    explicit Binder(Statement &statement)
        : m_statement(statement)
    {}
    template <class T> Binder &operator<<(const T &value)
    {
        m_statement.bind(++m_place, value);
        return *this;
    }
    Binder &operator<<(bool value) { return *this << qint64(value); }
    Binder &operator<<(int value) { return *this << qint64(value); }
    Binder &operator<<(seconds value) { return *this << qint64(value.count()); }
    Binder &operator<<(milliseconds value) { return *this << qint64(value.count()); }
    template <class Duration>
    Binder &operator<<(const std::optional<Duration> &value)
        requires requires(Duration duration) { duration.count(); }
    {
        return *this << (value ? std::optional(qint64(value->count())) : std::nullopt);
    }

private:
    Statement &m_statement;
    int m_place = 0;
};

std::optional<qint64> placeOf(int index)
{
    return index < 0 ? std::nullopt : std::optional(qint64(index) + 1);
}

/// The statements of a save, prepared once for a batch.
struct Writer
{
    Statement remove, fresh, call, visit, leg;

    static Result<Writer> prepare(Database &db)
    {
        auto remove = Statement::prepare(db, "DELETE FROM call_row WHERE key = ?"_L1);
        auto fresh = Statement::prepare(db, "DELETE FROM call_stale WHERE key = ?"_L1);
        auto call = Statement::prepare(
            db, "INSERT INTO call_row VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_L1);
        auto visit =
            Statement::prepare(db, "INSERT INTO visit_row VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_L1);
        auto leg = Statement::prepare(
            db, "INSERT INTO leg_row VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_L1);
        for (const auto *each : {&remove, &fresh, &call, &visit, &leg}) {
            if (!*each)
                return Failure(each->error());
        }
        return Writer{*std::move(remove), *std::move(fresh), *std::move(call), *std::move(visit),
                      *std::move(leg)};
    }

    Result<> clear(const QString &key)
    {
        for (Statement *each : {&remove, &fresh}) {
            each->bind(1, key);
            if (const auto done = each->run(); !done)
                return Failure(done.error());
        }
        return {};
    }

    Result<> write(const QString &key, const Call &c)
    {
        Binder(call) << key << c.id.text << c.historyId << c.start << c.answer << c.end
                     << wordOf(c.direction) << c.from << c.fromName << c.to << c.toName
                     << c.lastQueue().key() << c.lastQueue().name << c.agent().key()
                     << c.agent().name << wordOf(c.result, c.word) << c.wait() << c.talk()
                     << c.hold() << int(c.legs.size()) << c.transfersThatWorked() << c.hasVoicemail
                     << c.provisional;
        if (const auto done = call.run(); !done)
            return Failure(done.error());
        for (qsizetype i = 0; i < c.visits.size(); ++i) {
            const Visit &v = c.visits[i];
            Binder(visit) << key << int(i) + 1 << v.queue.id.text << v.queue.key() << v.queue.name
                          << v.entered << v.answered << v.left << wordOf(v.outcome, v.word)
                          << v.wait() << placeOf(v.leg) << v.provisional;
            if (const auto done = visit.run(); !done)
                return Failure(done.error());
        }
        for (const Leg &l : c.legs) {
            Binder(leg) << key << l.number << l.outgoing << placeOf(l.visit) << l.agent.id.text
                        << l.agent.key() << l.agent.name << l.queue.key() << l.queue.name << l.from
                        << l.to << l.start << l.answer << l.end << l.ringing() << l.event
                        << wordOf(l.outcome, l.word) << l.reason << l.wait << l.talk << l.hold
                        << wordOf(l.source) << l.transferred;
            if (const auto done = leg.run(); !done)
                return Failure(done.error());
        }
        return {};
    }
};

} // namespace

Result<QStringList> CallRows::stale(Database &db, int most)
{
    auto row = Statement::prepare(db, "SELECT key FROM call_stale LIMIT ?"_L1);
    if (!row)
        return Failure(row.error());
    row->bind(1, qint64(most));
    QStringList keys;
    for (;;) {
        const auto more = row->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return keys;
        keys.append(row->text(0));
    }
}

Result<qint64> CallRows::staleCount(Database &db)
{
    return readNumber(db, u"SELECT count(*) FROM call_stale"_s);
}

Result<> CallRows::read(Database &db, Instant from, Instant to,
                        const std::function<bool(const Line &)> &take)
{
    auto row = Statement::prepare(
        db, "SELECT call_id, started_ms, answered_ms, ended_ms, direction, caller, called, queue, "
            "queue_name, agent, agent_name, result, wait_ms, talk_seconds, hold_seconds, legs, "
            "transfers, provisional FROM call_row WHERE started_ms >= ? AND started_ms < ? "
            "AND NOT EXISTS (SELECT 1 FROM call_stale s WHERE s.key = call_row.key) "
            "ORDER BY started_ms"_L1);
    if (!row)
        return Failure(row.error());
    row->bind(1, from);
    row->bind(2, to);
    Line line;
    for (;;) {
        const auto more = row->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        row->text(0, line.id);
        line.started = row->instant(1);
        line.answered = row->maybeInstant(2);
        line.ended = row->maybeInstant(3);
        row->text(4, line.direction);
        row->text(5, line.caller);
        row->text(6, line.called);
        row->text(7, line.queue);
        row->text(8, line.queueName);
        row->text(9, line.agent);
        row->text(10, line.agentName);
        row->text(11, line.result);
        line.wait = milliseconds(row->number(12));
        line.talk = seconds(row->number(13));
        line.hold = seconds(row->number(14));
        line.legs = int(row->number(15));
        line.transfers = int(row->number(16));
        line.provisional = row->number(17) != 0;
        if (!take(line))
            return {};
    }
}

Result<> CallRows::readLegs(Database &db, Instant from, Instant to,
                            const std::function<bool(const LegLine &)> &take)
{
    // CROSS JOIN: calls by their index, then the legs of each by their key, and nothing to sort.
    auto row = Statement::prepare(
        db, "SELECT c.call_id, c.direction, c.started_ms, l.leg, l.started_ms, l.answered_ms, "
            "l.ended_ms, l.event, l.caller, l.called, l.agent, l.agent_name, l.queue, "
            "l.queue_name, l.result, l.reason, l.wait_seconds, l.talk_seconds, l.hold_seconds, "
            "l.source FROM call_row c CROSS JOIN leg_row l ON l.key = c.key "
            "WHERE c.started_ms >= ? AND c.started_ms < ? "
            "AND NOT EXISTS (SELECT 1 FROM call_stale s WHERE s.key = c.key) "
            "ORDER BY c.started_ms, c.key, l.leg"_L1);
    if (!row)
        return Failure(row.error());
    row->bind(1, from);
    row->bind(2, to);
    LegLine line;
    for (;;) {
        const auto more = row->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        row->text(0, line.call);
        row->text(1, line.direction);
        line.callStarted = row->instant(2);
        line.number = int(row->number(3));
        line.started = row->instant(4);
        line.answered = row->maybeInstant(5);
        line.ended = row->maybeInstant(6);
        row->text(7, line.event);
        row->text(8, line.caller);
        row->text(9, line.called);
        row->text(10, line.agent);
        row->text(11, line.agentName);
        row->text(12, line.queue);
        row->text(13, line.queueName);
        row->text(14, line.result);
        row->text(15, line.reason);
        line.waitSeconds = row->maybeNumber(16);
        line.talkSeconds = row->maybeNumber(17);
        line.holdSeconds = row->maybeNumber(18);
        row->text(19, line.source);
        if (!take(line))
            return {};
    }
}

Result<> CallRows::save(Database &db, const QList<CallRow> &rows)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    auto writer = Writer::prepare(db);
    if (!writer)
        return Failure(writer.error());
    for (const CallRow &row : rows) {
        const auto group = FactStore::load(db, row.key);
        if (!group)
            return Failure(group.error());
        if (row.facts != (*group ? (*group)->facts : QByteArray()))
            continue;
        if (auto done = writer->clear(row.key); !done)
            return done;
        if (row.call.isEmpty())
            continue;
        if (auto done = writer->write(row.key, row.call); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace zm::store
