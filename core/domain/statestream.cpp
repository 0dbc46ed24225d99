// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/reducer.h>
#include <domain/statestream.h>

#include <QDataStream>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

QDataStream &operator<<(QDataStream &out, Instant at)
{
    return out << toMs(at);
}

QDataStream &operator>>(QDataStream &in, Instant &at)
{
    qint64 ms = 0;
    in >> ms;
    at = fromMs(ms);
    return in;
}

template <class T> QDataStream &operator<<(QDataStream &out, const std::optional<T> &value)
{
    out << value.has_value();
    if (value)
        out << *value;
    return out;
}

template <class T> QDataStream &operator>>(QDataStream &in, std::optional<T> &value)
{
    bool has = false;
    in >> has;
    value.reset();
    if (has) {
        T held{};
        in >> held;
        value = held;
    }
    return in;
}

template <class Enum> void putEnum(QDataStream &out, Enum value)
{
    out << quint8(value);
}

template <class Enum> void takeEnum(QDataStream &in, Enum &value, Enum last)
{
    quint8 raw = 0;
    in >> raw;
    if (raw > quint8(last))
        in.setStatus(QDataStream::ReadCorruptData);
    else
        value = Enum(raw);
}

/// A count that the bytes left could hold; a damaged one must not ask for gigabytes.
int takeCount(QDataStream &in)
{
    qint32 count = 0;
    in >> count;
    if (count < 0 || count > in.device()->bytesAvailable()) {
        in.setStatus(QDataStream::ReadCorruptData);
        return 0;
    }
    return count;
}

/// QDataStream would reserve room for as many strings as damaged bytes claim.
void takeStrings(QDataStream &in, QStringList &strings)
{
    const int count = takeCount(in);
    strings.clear();
    for (int i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QString text;
        in >> text;
        strings.append(text);
    }
}

void putStrings(QDataStream &out, const QStringList &strings)
{
    out << qint32(strings.size());
    for (const QString &text : strings)
        out << text;
}

/// One list of fields a type, read and written by the same line, so that they cannot drift apart.
template <class Stream, class A>
void visit(Stream &io, A &agent)
    requires std::is_same_v<std::remove_const_t<A>, Agent>
{
    io(agent.id.text, agent.name, agent.extension, agent.extensionId, agent.email, agent.department,
       agent.costCenter, agent.site, agent.numbers, agent.commonArea, agent.active);
}

struct Writer
{
    QDataStream &out;
    template <class... T> void operator()(const T &...fields) { (put(fields), ...); }

private:
    void put(const QStringList &strings) { putStrings(out, strings); }
    template <class T> void put(const T &field) { out << field; }
};

struct Reader
{
    QDataStream &in;
    template <class... T> void operator()(T &...fields) { (take(fields), ...); }

private:
    void take(QStringList &strings) { takeStrings(in, strings); }
    template <class T> void take(T &field) { in >> field; }
};

template <class Io, class M> void member(Io &io, M &seat)
{
    io(seat.agent.text, seat.name, seat.extensionId, seat.receivesCalls, seat.commonArea,
       seat.manager);
}

template <class Io, class Q> void queueFields(Io &io, Q &queue)
{
    io(queue.id.text, queue.name, queue.extension, queue.extensionId, queue.timeZone, queue.site,
       queue.numbers, queue.membersKnown, queue.active);
}

template <class Io, class P> void partyFields(Io &io, P &party)
{
    io(party.userId, party.extensionId, party.extension, party.number, party.name, party.device);
}

void putParty(QDataStream &out, const Party &party)
{
    Writer io{out};
    partyFields(io, party);
    putEnum(out, party.kind);
}

void takeParty(QDataStream &in, Party &party)
{
    Reader io{in};
    partyFields(io, party);
    takeEnum(in, party.kind, ExtensionKind::External);
}

void putPresence(QDataStream &out, const PresenceMark &mark)
{
    putEnum(out, mark.presence);
    out << mark.at << mark.atLeast;
}

void takePresence(QDataStream &in, PresenceMark &mark)
{
    takeEnum(in, mark.presence, Presence::Unknown);
    in >> mark.at >> mark.atLeast;
}

void putAgent(QDataStream &out, const LiveAgent &agent)
{
    Writer io{out};
    visit(io, agent.info);
    out << agent.inRoster;
    putPresence(out, agent.presence);
    putPresence(out, agent.presenceOffCall);
    out << qint32(agent.told.size());
    for (const PresenceMark &mark : agent.told)
        putPresence(out, mark);
    out << qint32(agent.seats.size());
    for (const Seat &seat : agent.seats)
        out << qint32(seat.queue) << seat.receives;
    out << agent.lastLegEnd << agent.forgottenLegEnd << agent.lastQueueTalkEnd
        << qint32(agent.lastQueueTalked);
}

void takeAgent(QDataStream &in, LiveAgent &agent)
{
    Reader io{in};
    visit(io, agent.info);
    in >> agent.inRoster;
    takePresence(in, agent.presence);
    takePresence(in, agent.presenceOffCall);
    const int told = takeCount(in);
    for (int i = 0; i < told; ++i)
        takePresence(in, agent.told.emplace_back());
    const int seats = takeCount(in);
    for (int i = 0; i < seats; ++i) {
        qint32 queue = -1;
        Seat seat;
        in >> queue >> seat.receives;
        seat.queue = queue;
        agent.seats.append(seat);
    }
    qint32 talked = -1;
    in >> agent.lastLegEnd >> agent.forgottenLegEnd >> agent.lastQueueTalkEnd >> talked;
    agent.lastQueueTalked = talked;
}

void putQueue(QDataStream &out, const LiveQueue &queue)
{
    Writer io{out};
    queueFields(io, queue.info);
    out << queue.inDirectory << qint32(queue.info.members.size());
    for (const QueueMember &seat : queue.info.members)
        member(io, seat);
    out << qint32(queue.members.size());
    for (const int place : queue.members)
        out << qint32(place);
}

void takeQueue(QDataStream &in, LiveQueue &queue)
{
    Reader io{in};
    queueFields(io, queue.info);
    in >> queue.inDirectory;
    const int members = takeCount(in);
    for (int i = 0; i < members; ++i) {
        QueueMember seat;
        member(io, seat);
        queue.info.members.append(seat);
    }
    const int places = takeCount(in);
    for (int i = 0; i < places; ++i) {
        qint32 place = 0;
        in >> place;
        queue.members.append(place);
    }
}

void putLeg(QDataStream &out, const KnownLeg &known)
{
    const LiveLeg &leg = known.leg;
    putEnum(out, leg.side);
    out << qint32(leg.agent) << qint32(known.queue) << leg.closedUntil << leg.asked;
    putParty(out, leg.other);
    out << qint32(leg.attempts.size());
    for (const Attempt &attempt : leg.attempts) {
        out << attempt.ringAt << attempt.rang << qint32(attempt.queue) << attempt.answerAt
            << attempt.answeredDevice << attempt.callEnd;
        putStrings(out, attempt.rungDevices);
        out << qint32(attempt.ends.size());
        for (const auto &end : attempt.ends)
            out << end.device << end.at;
    }
    out << qint32(leg.holds.size());
    for (const HoldMark &mark : leg.holds)
        out << mark.at << mark.held;
}

void takeLeg(QDataStream &in, KnownLeg &known)
{
    LiveLeg &leg = known.leg;
    takeEnum(in, leg.side, Side::Callee);
    qint32 agent = -1;
    qint32 queue = -1;
    in >> agent >> queue >> leg.closedUntil >> leg.asked;
    leg.agent = agent;
    known.queue = queue;
    takeParty(in, leg.other);
    const int attempts = takeCount(in);
    for (int i = 0; i < attempts && in.status() == QDataStream::Ok; ++i) {
        Attempt attempt;
        qint32 rangFor = -1;
        in >> attempt.ringAt >> attempt.rang >> rangFor >> attempt.answerAt
            >> attempt.answeredDevice >> attempt.callEnd;
        takeStrings(in, attempt.rungDevices);
        attempt.queue = rangFor;
        const int ends = takeCount(in);
        for (int e = 0; e < ends; ++e) {
            Attempt::DeviceEnd end;
            in >> end.device >> end.at;
            attempt.ends.append(end);
        }
        leg.attempts.push_back(std::move(attempt));
    }
    const int holds = takeCount(in);
    for (int i = 0; i < holds; ++i) {
        HoldMark mark;
        in >> mark.at >> mark.held;
        leg.holds.push_back(mark);
    }
}

void putCall(QDataStream &out, const LiveCall &call)
{
    out << call.id.text << call.callerGone << call.lastAt << qint32(call.answers.times.size());
    for (const Instant at : call.answers.times)
        out << at;
    out << qint32(call.legs.size());
    for (const KnownLeg &known : call.legs)
        putLeg(out, known);
}

void takeCall(QDataStream &in, LiveCall &call)
{
    in >> call.id.text >> call.callerGone >> call.lastAt;
    const int answers = takeCount(in);
    for (int i = 0; i < answers; ++i) {
        Instant at{};
        in >> at;
        call.answers.times.push_back(at);
    }
    const int legs = takeCount(in);
    for (int i = 0; i < legs && in.status() == QDataStream::Ok; ++i) {
        KnownLeg known;
        takeLeg(in, known);
        call.legs.push_back(std::move(known));
    }
}

bool placesHold(const LiveState &state)
{
    const auto isAgent = [&](int place) {
        return place >= 0 && size_t(place) < state.agents.size();
    };
    const auto isQueue = [&](int place) {
        return place >= 0 && size_t(place) < state.queues.size();
    };
    for (const LiveAgent &agent : state.agents) {
        for (const Seat &seat : agent.seats)
            if (!isQueue(seat.queue))
                return false;
        if (agent.lastQueueTalked >= 0 && !isQueue(agent.lastQueueTalked))
            return false;
    }
    for (const LiveQueue &queue : state.queues)
        for (const int place : queue.members)
            if (!isAgent(place))
                return false;
    for (const auto &[id, call] : state.calls)
        for (const KnownLeg &known : call.legs) {
            if (!isAgent(known.leg.agent) || (known.queue >= 0 && !isQueue(known.queue)))
                return false;
            for (const Attempt &attempt : known.leg.attempts)
                if (attempt.queue >= 0 && !isQueue(attempt.queue))
                    return false;
        }
    return true;
}

} // namespace

QByteArray toBytes(const LiveState &state)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << qint32(stateFormat) << state.now << state.rosterKnown << qint32(state.agents.size());
    for (const LiveAgent &agent : state.agents)
        putAgent(out, agent);
    out << qint32(state.queues.size());
    for (const LiveQueue &queue : state.queues)
        putQueue(out, queue);
    out << qint32(state.calls.size());
    for (const auto &[id, call] : state.calls)
        putCall(out, call);
    return bytes;
}

Result<LiveState> stateFromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    LiveState state;
    qint32 format = 0;
    in >> format;
    if (format != stateFormat)
        return fail(ErrorKind::Protocol,
                    u"The saved board has another format; it is rebuilt from the journal."_s);
    in >> state.now >> state.rosterKnown;
    const int agents = takeCount(in);
    state.agents.resize(size_t(agents));
    for (LiveAgent &agent : state.agents)
        takeAgent(in, agent);
    const int queues = takeCount(in);
    state.queues.resize(size_t(queues));
    for (LiveQueue &queue : state.queues)
        takeQueue(in, queue);
    const int calls = takeCount(in);
    for (int i = 0; i < calls && in.status() == QDataStream::Ok; ++i) {
        LiveCall call;
        takeCall(in, call);
        state.calls.insert_or_assign(call.id, std::move(call));
    }
    if (in.status() != QDataStream::Ok || !placesHold(state))
        return fail(ErrorKind::Protocol,
                    u"The saved board is damaged; it is rebuilt from the journal."_s);
    rederive(state);
    return state;
}

} // namespace zm
