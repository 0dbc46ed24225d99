// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/boardstream.h>

#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QtEndian>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

constexpr qsizetype mostReserved = 10'000; // damaged bytes may claim any number

template <class Row, class Wanted>
constexpr bool is = std::is_same_v<std::remove_const_t<Row>, Wanted>;

// One list of fields a type, written and read by the same line, so that they cannot drift apart.

template <class D>
auto fields(D &c)
    requires is<D, DayCounts>
{
    return std::tie(c.offered, c.answered, c.abandoned, c.shortAbandoned, c.overflowed, c.voicemail,
                    c.answeredInTarget, c.answeredWaitSeconds, c.talkSeconds, c.holdSeconds,
                    c.unproven);
}

template <class A>
auto fields(A &a)
    requires is<A, AgentRow>
{
    return std::tie(a.id, a.name, a.extension, a.team, a.state, a.since, a.sinceAtLeast, a.queue,
                    a.other, a.otherName, a.callSince, a.wrapUpUntil, a.memberOf, a.optedOut,
                    a.queues, a.optedOutOf, a.answeredToday, a.commonArea);
}

template <class C>
auto fields(C &c)
    requires is<C, CallRow>
{
    return std::tie(c.id, c.from, c.fromName, c.to, c.toName, c.queue, c.agent, c.ringingAgents,
                    c.direction, c.step, c.started, c.since);
}

template <class Q>
auto fields(Q &q)
    requires is<Q, QueueRow>
{
    return std::tie(q.id, q.name, q.extension, q.members, q.free, q.reachable, q.onCall, q.out,
                    q.ringing, q.waiting, q.longestRinging, q.today, q.offeredPerHalfHour,
                    q.targetSeconds, q.goalPercent, q.usualPerHalfHour);
}

template <class T>
auto fields(T &t)
    requires is<T, BoardTotals>
{
    return std::tie(t.agents, t.free, t.reachable, t.waiting, t.longestRinging, t.today,
                    t.targetSeconds, t.goalPercent);
}

template <class B>
auto fields(B &b)
    requires is<B, BoardDelta>
{
    return std::tie(b.asOf, b.totals, b.account, b.agents, b.calls, b.queues);
}

/// Each text is written once and afterwards named by its number: teams, queues and ids come again
/// and again, and a text read twice is one text in memory.
class Writer
{
public:
    explicit Writer(QDataStream &out)
        : m_out(out)
    {}

    void put(const QString &text)
    {
        const auto known = m_texts.constFind(text);
        if (known != m_texts.cend()) {
            m_out << *known;
            return;
        }
        const auto number = qint32(m_texts.size());
        m_texts.insert(text, number);
        m_out << number << text;
    }
    template <class Tag> void put(const Id<Tag> &id) { put(id.text); }
    void put(bool value) { m_out << value; }
    void put(int value) { m_out << qint32(value); }
    void put(qint64 value) { m_out << value; }
    void put(Instant at) { m_out << toMs(at); }
    template <class Enum>
    void put(Enum value)
        requires std::is_enum_v<Enum>
    {
        m_out << quint8(value);
    }
    template <class T> void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template <class T> void put(const QList<T> &list)
    {
        put(int(list.size()));
        for (const T &item : list)
            put(item);
    }
    template <class Row>
    void put(const Row &row)
        requires requires { fields(row); }
    {
        std::apply([this](const auto &...field) { (put(field), ...); }, fields(row));
    }

private:
    QDataStream &m_out;
    QHash<QString, qint32> m_texts;
};

class Reader
{
public:
    explicit Reader(QDataStream &in)
        : m_in(in)
    {}

    void take(QString &text)
    {
        const auto number = taken<qint32>();
        if (number >= 0 && number < m_texts.size()) {
            text = m_texts[number];
        } else if (number == m_texts.size()) {
            // The length stands before the text; a damaged one must not ask for gigabytes.
            if (const QByteArray head = m_in.device()->peek(4); head.size() == 4) {
                const auto bytes = qFromLittleEndian<quint32>(head.constData());
                if (bytes != 0xffffffff && bytes > m_in.device()->bytesAvailable())
                    m_in.setStatus(QDataStream::ReadCorruptData);
            }
            if (m_in.status() == QDataStream::Ok)
                m_in >> text;
            m_texts.append(text);
        } else {
            m_in.setStatus(QDataStream::ReadCorruptData);
        }
    }
    template <class Tag> void take(Id<Tag> &id) { take(id.text); }
    void take(bool &value) { m_in >> value; }
    void take(int &value) { value = taken<qint32>(); }
    void take(qint64 &value) { m_in >> value; }
    void take(Instant &at) { at = fromMs(taken<qint64>()); }
    void take(TileState &value) { takeEnum(value, TileState::Idle); }
    void take(CallRow::Direction &value) { takeEnum(value, CallRow::Direction::Internal); }
    void take(CallStep &value) { takeEnum(value, CallStep::OnHold); }
    template <class T> void take(std::optional<T> &value)
    {
        value.reset();
        if (taken<bool>())
            take(value.emplace());
    }
    template <class T> void take(QList<T> &list)
    {
        const auto count = taken<qint32>();
        // An item takes a byte at least.
        if (count < 0 || count > m_in.device()->bytesAvailable()) {
            m_in.setStatus(QDataStream::ReadCorruptData);
            return;
        }
        list.reserve(std::min<qsizetype>(count, mostReserved));
        for (qint32 i = 0; i < count && m_in.status() == QDataStream::Ok; ++i)
            take(list.emplaceBack());
    }
    template <class Row>
    void take(Row &row)
        requires requires { fields(row); }
    {
        std::apply([this](auto &...field) { (take(field), ...); }, fields(row));
    }

private:
    template <class T> T taken()
    {
        T value{};
        m_in >> value;
        return value;
    }
    template <class Enum> void takeEnum(Enum &value, Enum last)
    {
        const auto raw = taken<quint8>();
        if (raw > quint8(last))
            m_in.setStatus(QDataStream::ReadCorruptData);
        else
            value = Enum(raw);
    }

    QDataStream &m_in;
    QStringList m_texts;
};

void setUp(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::LittleEndian); // texts as they lie in memory on most machines
}

} // namespace

QByteArray toBytes(const BoardDelta &board)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    setUp(out);
    out << qint32(rowsFormat);
    Writer(out).put(board);
    return bytes;
}

Result<BoardDelta> boardFromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    setUp(in);
    qint32 format = 0;
    in >> format;
    if (format != rowsFormat)
        return fail(ErrorKind::Protocol, u"The saved board has another format."_s);
    BoardDelta board;
    board.reset = true;
    Reader(in).take(board);
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return fail(ErrorKind::Protocol, u"The saved board is damaged."_s);
    return board;
}

} // namespace zm
