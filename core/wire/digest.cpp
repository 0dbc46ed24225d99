// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <QCryptographicHash>

// The digest is taken over a canonical writing: each value with a type byte and its length, the
// members of an object in the sorted order that QJsonObject keeps them in, integers as 64 bits,
// text as bytes where it is ASCII, which is nearly all of it, else as UTF-16.
namespace zm::wire::json {

namespace {

class Canonical
{
public:
    QByteArray bytes;

    void add(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            bytes += 'n';
            break;
        case QJsonValue::Bool:
            bytes += value.toBool() ? 't' : 'f';
            break;
        case QJsonValue::Double:
            addNumber(value);
            break;
        case QJsonValue::String:
            addString(value.toString());
            break;
        case QJsonValue::Array: {
            const QJsonArray array = value.toArray();
            addCount('[', array.size());
            for (const QJsonValue element : array)
                add(element);
            break;
        }
        case QJsonValue::Object:
            add(value.toObject());
            break;
        }
    }

    void add(const QJsonObject &object)
    {
        addCount('{', object.size());
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            addString(it.key());
            add(it.value());
        }
    }

private:
    template <class T> void addRaw(T value)
    {
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void addCount(char type, qsizetype count)
    {
        bytes += type;
        addRaw(quint32(count));
    }
    void addString(const QString &string)
    {
        const qsizetype from = bytes.size();
        addCount('"', string.size());
        const qsizetype head = bytes.size();
        bytes.resize(head + string.size());
        char *to = bytes.data() + head;
        char16_t all = 0;
        for (const QChar c : string) {
            all |= c.unicode();
            *to++ = char(c.unicode());
        }
        if (all < 0x80)
            return;
        bytes.truncate(from);
        addCount('u', string.size());
        bytes.append(reinterpret_cast<const char *>(string.constData()),
                     string.size() * qsizetype(sizeof(QChar)));
    }
    void addNumber(const QJsonValue &value)
    {
        // The default comes back for what is no whole 64-bit number; two tries tell it from a
        // value.
        const qint64 whole = value.toInteger(0);
        if (whole != 0 || value.toInteger(1) == 0) {
            bytes += 'i';
            addRaw(whole);
        } else {
            bytes += 'd';
            addRaw(value.toDouble());
        }
    }
};

} // namespace

QByteArray digest(const QJsonObject &object)
{
    Canonical canonical;
    canonical.bytes.reserve(4096);
    canonical.add(object);
    // Twice as fast as the 32-bit kind; 128 of its bits are plenty.
    return QCryptographicHash::hash(canonical.bytes, QCryptographicHash::Blake2b_160).first(16);
}

} // namespace zm::wire::json
