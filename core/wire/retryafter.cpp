// SPDX-License-Identifier: GPL-3.0-or-later
#include "retryafter.h"

#include <QLocale>
#include <QString>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::wire {

namespace {

// RFC 9110: "Sun, 06 Nov 1994 08:49:37 GMT", always English and UTC.
std::optional<Instant> httpDate(const QString &text)
{
    QDateTime parsed = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!parsed.isValid())
        return {};
    return fromDateTime(QDateTime(parsed.date(), parsed.time(), Qt::UTC));
}

std::optional<Instant> retryAfter(const QByteArray &written, Instant now)
{
    bool isCount = false;
    const double count = written.toDouble(&isCount);
    if (isCount)
        return count >= 0 && count < 1e9 ? std::optional(now + milliseconds(qint64(count * 1000)))
                                         : std::nullopt;
    const QString text = QString::fromLatin1(written);
    const auto iso = parseInstant(text);
    return iso ? iso : httpDate(text);
}

std::optional<Instant> resetTime(const QByteArray &written)
{
    bool ok = false;
    const qint64 epoch = written.toLongLong(&ok);
    constexpr qint64 firstMilliseconds = 100'000'000'000, largest = 253'402'300'799'999;
    if (!ok || epoch <= 0 || epoch > largest)
        return {};
    return fromMs(epoch < firstMilliseconds ? epoch * 1000 : epoch);
}

} // namespace

QByteArray headerOf(const Headers &headers, const char *name)
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->second.trimmed();
}

std::optional<Instant> retryTime(const Headers &headers, Instant now)
{
    auto at = retryAfter(headerOf(headers, "retry-after"), now);
    if (!at || *at <= now)
        at = resetTime(headerOf(headers, "x-ratelimit-reset"));
    if (!at || *at <= now)
        return {};
    return std::min(*at, now + 24h);
}

std::optional<Instant> serverTime(const Headers &headers)
{
    const QByteArray written = headerOf(headers, "date");
    return written.isEmpty() ? std::nullopt : httpDate(QString::fromLatin1(written));
}

} // namespace zm::wire
