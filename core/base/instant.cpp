// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/instant.h>

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

int digits(QStringView text, int from, int count)
{
    int value = 0;
    for (int i = from; i < from + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

bool isPlainUtc(QStringView text)
{
    return text.size() == 20 && text[4] == u'-' && text[7] == u'-' && text[10] == u'T'
           && text[13] == u':' && text[16] == u':' && text[19] == u'Z';
}

} // namespace

std::optional<Instant> parseInstant(QStringView text)
{
    using namespace std::chrono;
    if (isPlainUtc(text)) {
        const int y = digits(text, 0, 4), mo = digits(text, 5, 2), d = digits(text, 8, 2);
        const int h = digits(text, 11, 2), mi = digits(text, 14, 2), s = digits(text, 17, 2);
        const auto day = year{y} / month{unsigned(mo)} / std::chrono::day{unsigned(d)};
        if (y < 0 || mo < 0 || d < 0 || h < 0 || mi < 0 || s < 0 || !day.ok() || h > 23 || mi > 59
            || s > 60)
            return {};
        return Instant(sys_days(day)) + hours(h) + minutes(mi) + seconds(s);
    }
    // An instant needs its offset; a local time without one would mean another moment on every
    // machine.
    const auto hasSign = [text](qsizetype fromEnd) {
        return text[text.size() - fromEnd] == u'+' || text[text.size() - fromEnd] == u'-';
    };
    if (text.size() < 20)
        return {};
    QString written = text.toString();
    if (hasSign(5) && text[text.size() - 3] != u':')
        written.insert(written.size() - 2, u':'); // +0100, which Qt does not read
    else if (text.back() != u'Z' && !hasSign(6))
        return {};
    const QDateTime parsed = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return {};
    return fromMs(parsed.toMSecsSinceEpoch());
}

QString toIsoUtc(Instant at)
{
    const QDateTime utc = toDateTime(at);
    return utc.toString(toMs(at) % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString toIsoLocal(Instant at, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at, zone);
    const int offset = local.offsetFromUtc() / 60;
    const auto sign = offset < 0 ? u'-' : u'+';
    const int magnitude = std::abs(offset);
    return local.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + sign
           + QStringLiteral("%1:%2")
                 .arg(magnitude / 60, 2, 10, QChar(u'0'))
                 .arg(magnitude % 60, 2, 10, QChar(u'0'));
}

QDateTime toDateTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC);
}

QDateTime toDateTime(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
}

Instant fromDateTime(const QDateTime &at)
{
    return fromMs(at.toMSecsSinceEpoch());
}

} // namespace zm
