// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include <calls/callfacts.h>
#include <calls/factfields.h>

#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

// Version byte, then every list with its length. Numbers are variable-length (7 bits a byte, low
// first, signs folded), texts are written once and referred to by number after that: names and ids
// come back in every fact of a call.
constexpr char version = 1;

template <class T> struct IsOptional : std::false_type
{};
template <class T> struct IsOptional<std::optional<T>> : std::true_type
{};
template <class T> struct IsList : std::false_type
{};
template <class T> struct IsList<QList<T>> : std::true_type
{};

class Writer
{
public:
    Writer() { m_bytes.append(version); }
    QByteArray bytes() const { return m_bytes; }

    template <class T> void write(const T &value)
    {
        if constexpr (facts::HasFields<T>) {
            std::apply([this](const auto &...field) { (write(field), ...); }, facts::fields(value));
        } else if constexpr (IsList<T>::value) {
            number(quint64(value.size()));
            for (const auto &item : value)
                write(item);
        } else if constexpr (IsOptional<T>::value) {
            number(value ? 1 : 0);
            if (value)
                write(*value);
        } else if constexpr (std::same_as<T, QString>) {
            text(value);
        } else if constexpr (std::same_as<T, CallId>) {
            text(value.text);
        } else if constexpr (std::same_as<T, Instant>) {
            // Within a call instants lie close together.
            whole(qint64(quint64(toMs(value)) - quint64(m_lastMs)));
            m_lastMs = toMs(value);
        } else if constexpr (std::same_as<T, seconds>) {
            whole(value.count());
        } else {
            whole(qint64(value));
        }
    }

private:
    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(char((value & 0x7f) | 0x80));
            value >>= 7;
        }
        m_bytes.append(char(value));
    }
    void whole(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }
    void text(const QString &value)
    {
        const auto known = m_texts.constFind(value);
        if (known != m_texts.cend()) {
            number(quint64(*known));
            return;
        }
        const qsizetype place = m_texts.size();
        m_texts.insert(value, place);
        number(quint64(place));
        const QByteArray utf8 = value.toUtf8();
        number(quint64(utf8.size()));
        m_bytes.append(utf8);
    }

    QByteArray m_bytes;
    QHash<QString, qsizetype> m_texts;
    qint64 m_lastMs = 0;
};

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        m_ok = !bytes.isEmpty() && bytes[0] == version;
    }
    bool isOk() const { return m_ok; }
    bool atEnd() const { return m_place == m_bytes.size(); }

    template <class T> void read(T &value)
    {
        if (!m_ok)
            return;
        if constexpr (facts::HasFields<T>) {
            std::apply([this](auto &...field) { (read(field), ...); }, facts::fields(value));
        } else if constexpr (IsList<T>::value) {
            const quint64 count = number();
            // A list cannot have more items than there are bytes left: broken bytes do not make us
            // allocate.
            if (count > quint64(m_bytes.size() - m_place)) {
                m_ok = false;
                return;
            }
            value.reserve(qsizetype(count));
            for (quint64 i = 0; i < count && m_ok; ++i) {
                typename T::value_type item{};
                read(item);
                value.append(std::move(item));
            }
        } else if constexpr (IsOptional<T>::value) {
            if (number() != 0) {
                typename T::value_type item{};
                read(item);
                value = item;
            }
        } else if constexpr (std::same_as<T, QString>) {
            value = text();
        } else if constexpr (std::same_as<T, CallId>) {
            value.text = text();
        } else if constexpr (std::same_as<T, Instant>) {
            m_lastMs = qint64(quint64(m_lastMs) + quint64(whole())); // broken bytes may wrap
            value = fromMs(m_lastMs);
        } else if constexpr (std::same_as<T, seconds>) {
            value = seconds(whole());
        } else if constexpr (std::same_as<T, bool>) {
            value = whole() != 0;
        } else {
            value = T(whole());
        }
    }

private:
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; m_ok && shift < 64; shift += 7) {
            if (m_place >= m_bytes.size()) {
                m_ok = false;
                return 0;
            }
            const auto byte = quint8(m_bytes[m_place++]);
            value |= quint64(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return value;
        }
        m_ok = false;
        return 0;
    }
    qint64 whole()
    {
        const quint64 folded = number();
        return qint64(folded >> 1) ^ -qint64(folded & 1);
    }
    QString text()
    {
        const quint64 place = number();
        if (place < quint64(m_texts.size()))
            return m_texts[qsizetype(place)];
        const quint64 size = number();
        if (!m_ok || place != quint64(m_texts.size()) || size > quint64(m_bytes.size() - m_place)) {
            m_ok = false;
            return {};
        }
        const QString value = QString::fromUtf8(m_bytes.constData() + m_place, qsizetype(size));
        m_place += qsizetype(size);
        m_texts.append(value);
        return value;
    }

    const QByteArray &m_bytes;
    qsizetype m_place = 1;
    QStringList m_texts;
    qint64 m_lastMs = 0;
    bool m_ok = false;
};

} // namespace

QByteArray CallFacts::toBytes() const
{
    Writer out;
    out.write(m_elements);
    out.write(m_summaries);
    out.write(m_legs);
    out.write(m_transfers);
    out.write(m_voicemails);
    out.write<QList<QString>>(m_deleted);
    return out.bytes();
}

Result<CallFacts> CallFacts::fromBytes(const QByteArray &bytes)
{
    Reader in(bytes);
    CallFacts facts;
    in.read(facts.m_elements);
    in.read(facts.m_summaries);
    in.read(facts.m_legs);
    in.read(facts.m_transfers);
    in.read(facts.m_voicemails);
    in.read<QList<QString>>(facts.m_deleted);
    if (!in.isOk() || !in.atEnd())
        return fail(ErrorKind::Storage, u"The stored facts of a call cannot be read."_s);
    return facts;
}

} // namespace zm
