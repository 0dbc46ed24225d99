// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDataStream>
#include <QIODevice>

#include <calls/packedcalls.h>

#include <algorithm>
#include <type_traits>

namespace zm {

namespace {

// The facts lie in the bytes as they lie in memory: another order of bytes is another format.
constexpr quint32 format = 0x5a4d4600 | (Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? 0 : 0x80) | 1;

static_assert(sizeof(PackedVisit) == 24 && std::is_trivially_copyable_v<PackedVisit>);
static_assert(sizeof(PackedLeg) == 24 && std::is_trivially_copyable_v<PackedLeg>);

template <class Ref> void writeRefs(QDataStream &out, const QList<Ref> &refs)
{
    out << quint32(refs.size());
    for (const Ref &ref : refs)
        out << ref.id.text << ref.name << ref.extension;
}

template <class Ref> void readRefs(QDataStream &in, QList<Ref> &refs)
{
    quint32 size = 0;
    in >> size;
    refs.clear();
    for (quint32 i = 0; i < size && in.status() == QDataStream::Ok; ++i) {
        Ref ref;
        in >> ref.id.text >> ref.name >> ref.extension;
        refs.append(ref);
    }
}

template <class Fact> void writeFacts(QDataStream &out, const QList<Fact> &facts)
{
    out << qint64(facts.size());
    out.writeRawData(reinterpret_cast<const char *>(facts.constData()),
                     int(facts.size() * sizeof(Fact)));
}

template <class Fact> bool readFacts(QDataStream &in, QList<Fact> &facts)
{
    qint64 size = 0;
    in >> size;
    if (size < 0 || size > in.device()->bytesAvailable() / qint64(sizeof(Fact)))
        return false;
    facts.resize(size);
    const int bytes = int(size * sizeof(Fact));
    return in.readRawData(reinterpret_cast<char *>(facts.data()), bytes) == bytes;
}

bool isOutcome(Outcome outcome)
{
    return outcome <= Outcome::Other;
}

bool isWhole(const PackedCalls &block)
{
    const auto visit = [&](const PackedVisit &fact) {
        return fact.queue < block.queues.size() && fact.word < block.words.size()
               && isOutcome(fact.outcome()) && fact.direction() <= CallDirection::Internal;
    };
    const auto leg = [&](const PackedLeg &fact) {
        return fact.queue < block.queues.size() && fact.agent < block.agents.size()
               && isOutcome(fact.outcome()) && fact.direction() <= CallDirection::Internal
               && fact.role() <= LegRole::Consultation;
    };
    return std::ranges::all_of(block.visits, visit) && std::ranges::all_of(block.legs, leg);
}

} // namespace

QByteArray bytesOf(const QList<PackedCalls> &packed)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << format << quint32(packed.size());
    for (const PackedCalls &block : packed) {
        out << toMs(block.begin) << block.words;
        writeRefs(out, block.queues);
        writeRefs(out, block.agents);
        writeFacts(out, block.visits);
        writeFacts(out, block.legs);
    }
    return bytes;
}

bool unpack(const QByteArray &bytes, QList<PackedCalls> &packed)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 found = 0, size = 0;
    in >> found >> size;
    if (found != format)
        return false;
    for (quint32 i = 0; i < size; ++i) {
        if (qsizetype(i) == packed.size())
            packed.emplaceBack();
        PackedCalls &block = packed[i];
        qint64 begin = 0;
        in >> begin >> block.words;
        block.begin = fromMs(begin);
        readRefs(in, block.queues);
        readRefs(in, block.agents);
        if (in.status() != QDataStream::Ok || !readFacts(in, block.visits)
            || !readFacts(in, block.legs) || !isWhole(block))
            return false;
    }
    packed.resize(size);
    return true;
}

} // namespace zm
