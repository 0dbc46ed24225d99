// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDataStream>
#include <QIODevice>

#include <calls/packedcalls.h>

#include <type_traits>

namespace zm {

namespace {

static_assert(sizeof(PackedVisit) == 20 && std::is_trivially_copyable_v<PackedVisit>);
static_assert(sizeof(PackedLeg) == 16 && std::is_trivially_copyable_v<PackedLeg>);

/// Facts begin at a multiple of this, so that they can be read where they are.
constexpr qint64 alignment = 4;
static_assert(alignof(PackedVisit) <= alignment && alignof(PackedLeg) <= alignment);

int paddingAt(qint64 place)
{
    return int((alignment - place % alignment) % alignment);
}

template <class Fact> void writeFacts(QDataStream &out, const QList<Fact> &facts)
{
    out << qint64(facts.size());
    out.writeRawData("\0\0\0", paddingAt(out.device()->pos()));
    out.writeRawData(reinterpret_cast<const char *>(facts.constData()),
                     int(facts.size() * sizeof(Fact)));
}

/// `bytes`: what `in` reads.
template <class Fact> bool showFacts(QDataStream &in, const QByteArray &bytes, QList<Fact> &facts)
{
    qint64 size = 0;
    in >> size;
    in.skipRawData(paddingAt(in.device()->pos()));
    const qint64 from = in.device()->pos();
    if (in.status() != QDataStream::Ok || size < 0
        || size > (bytes.size() - from) / qint64(sizeof(Fact)))
        return false;
    const auto *first = reinterpret_cast<const Fact *>(bytes.constData() + from);
    facts = QList<Fact>(QArrayDataPointer<Fact>::fromRawData(first, size));
    return in.skipRawData(int(size * sizeof(Fact))) >= 0;
}

// As one text, which is read many times as fast as each by itself.
void writeTexts(QDataStream &out, const QStringList &texts)
{
    QList<qint32> lengths;
    for (const QString &text : texts)
        lengths.append(qint32(text.size()));
    out << texts.join(QString());
    writeFacts(out, lengths);
}

/// Asks for no memory by a number that the bytes alone tell: QDataStream's own lists would.
bool readTexts(QDataStream &in, const QByteArray &bytes, QStringList &texts)
{
    QString all;
    QList<qint32> lengths;
    in >> all;
    if (!showFacts(in, bytes, lengths))
        return false;
    texts.clear();
    qsizetype at = 0;
    for (const qint32 length : std::as_const(lengths)) {
        if (length < 0 || length > all.size() - at)
            return false;
        texts.append(all.sliced(at, length));
        at += length;
    }
    return true;
}

template <class Ref> void writeRefs(QDataStream &out, const QList<Ref> &refs)
{
    QStringList texts;
    for (const Ref &ref : refs)
        texts << ref.id.text << ref.name << ref.extension;
    writeTexts(out, texts);
}

template <class Ref> bool readRefs(QDataStream &in, const QByteArray &bytes, QList<Ref> &refs)
{
    QStringList texts;
    if (!readTexts(in, bytes, texts) || texts.size() % 3 != 0)
        return false;
    refs.resize(texts.size() / 3);
    for (qsizetype i = 0; i < refs.size(); ++i) {
        refs[i].id.text = texts[3 * i];
        refs[i].name = texts[3 * i + 1];
        refs[i].extension = texts[3 * i + 2];
    }
    return true;
}

/// Whether every fact stays within the lists and the words we know. All are looked at without
/// stopping at the first that does not: that is many times as fast.
bool isWhole(const PackedCalls &block)
{
    bool isGood = true;
    const auto common = [&](const auto &fact) {
        return unsigned(fact.call < block.callStarts.size())
               & unsigned(fact.queue < block.queues.size())
               & unsigned(fact.outcome() <= Outcome::Other)
               & unsigned(fact.direction() <= CallDirection::Internal);
    };
    for (const PackedVisit &visit : block.visits)
        isGood &= common(visit) & unsigned(visit.word < block.words.size());
    for (const PackedLeg &leg : block.legs)
        isGood &= common(leg) & unsigned(leg.agent < block.agents.size())
                  & unsigned(leg.role() <= LegRole::Consultation);
    return isGood;
}

} // namespace

// The facts lie in the bytes as they lie in memory: another order of bytes is another format.
const quint32 packFormat = 0x5a4d4600 | (Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? 0 : 0x80) | 4;

QByteArray bytesOf(const QList<PackedCalls> &packed)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << packFormat << quint32(packed.size());
    for (const PackedCalls &block : packed) {
        out << toMs(block.begin) << block.first << block.last;
        writeTexts(out, block.words);
        writeRefs(out, block.queues);
        writeRefs(out, block.agents);
        writeFacts(out, block.callStarts);
        writeFacts(out, block.visits);
        writeFacts(out, block.legs);
    }
    return bytes;
}

bool unpack(const QByteArray &bytes, QList<PackedCalls> &packed)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    if (quintptr(bytes.constData()) % alignment != 0)
        return false;
    quint32 found = 0, size = 0;
    in >> found >> size;
    if (found != packFormat || in.status() != QDataStream::Ok)
        return false;
    for (quint32 i = 0; i < size; ++i) {
        if (qsizetype(i) == packed.size())
            packed.emplaceBack();
        PackedCalls &block = packed[i];
        qint64 begin = 0;
        in >> begin >> block.first >> block.last;
        block.begin = fromMs(begin);
        if (!readTexts(in, bytes, block.words) || !readRefs(in, bytes, block.queues)
            || !readRefs(in, bytes, block.agents) || !showFacts(in, bytes, block.callStarts)
            || !showFacts(in, bytes, block.visits) || !showFacts(in, bytes, block.legs)
            || !isWhole(block))
            return false;
    }
    packed.resize(size);
    return in.atEnd();
}

} // namespace zm
