// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <QByteArrayView>

#include <algorithm>
#include <cstring>

// A call id is a string at Zoom, yet outside numbers and ids do come as bare integers of up to
// twenty digits. QJsonDocument keeps 64-bit integers and rounds the rest, so two different bodies
// could share a digest and one of them be dropped as a repetition. The rare tokens that would lose
// digits are therefore rewritten before parsing.
namespace zm::wire::json {

namespace {

// Shorter tokens have at most 15 significant digits, which a double always keeps.
constexpr qsizetype safeLength = 15;
constexpr qsizetype longestWhole = 40; // longer ones are written with an exponent

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isNumberByte(char c)
{
    return isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

// A JSON number as sign, significant digits and power of ten; not valid for bad grammar.
struct Decimal
{
    bool negative = false;
    QByteArray digits; // without zeros at either end; empty for nought
    qint64 power = 0;
    bool valid = false;

    explicit Decimal(QByteArrayView token)
    {
        const char *at = token.begin();
        const char *const end = token.end();
        if (at != end && *at == '-') {
            negative = true;
            ++at;
        }
        const char *const wholeFrom = at;
        at = std::find_if_not(at, end, isDigit);
        const QByteArrayView whole(wholeFrom, at);
        if (whole.isEmpty() || (whole.size() > 1 && whole.front() == '0'))
            return;
        digits = whole.toByteArray();
        if (at != end && *at == '.') {
            const char *const fractionFrom = ++at;
            at = std::find_if_not(at, end, isDigit);
            const QByteArrayView fraction(fractionFrom, at);
            if (fraction.isEmpty())
                return;
            digits += fraction;
            power -= fraction.size();
        }
        if (at != end && (*at == 'e' || *at == 'E')) {
            const bool minus = ++at != end && *at == '-';
            if (at != end && (*at == '+' || minus))
                ++at;
            bool ok = false;
            const int exponent = QByteArrayView(at, end).toInt(&ok);
            if (!ok || !isDigit(*at))
                return;
            power += minus ? -exponent : exponent;
            at = end;
        }
        if (at != end)
            return;
        valid = true;
        while (digits.endsWith('0')) {
            digits.chop(1);
            ++power;
        }
        const auto leading =
            std::find_if(digits.cbegin(), digits.cend(), [](char c) { return c != '0'; });
        digits.remove(0, leading - digits.cbegin());
    }

    // Plain where 64 bits hold it, with exponent where a double does, else a marked string.
    QByteArray spelled() const
    {
        const QByteArray sign = negative ? QByteArrayLiteral("-") : QByteArray();
        if (digits.isEmpty())
            return QByteArrayLiteral("0");
        const bool isWhole = power >= 0 && digits.size() + power <= longestWhole;
        const QByteArray plain = isWhole
                                     ? QByteArray(sign + digits + QByteArray(qsizetype(power), '0'))
                                     : QByteArray(sign + digits + 'e' + QByteArray::number(power));
        bool fits = false;
        if (isWhole)
            plain.toLongLong(&fits);
        if (fits)
            return plain;
        if (digits.size() <= safeLength)
            return sign + digits + 'e' + QByteArray::number(power);
        return "\"\xEE\x80\x80" + plain + '"';
    }
};

} // namespace

QByteArray exactNumbers(const QByteArray &body)
{
    QByteArray out;
    const char *const begin = body.constData();
    const char *const end = begin + body.size();
    const char *copied = begin;
    for (const char *at = begin; at < end;) {
        if (*at == '"') {
            for (++at; at < end && *at != '"'; ++at)
                if (*at == '\\')
                    ++at;
            ++at;
        } else if (isDigit(*at) || *at == '-') {
            const char *const from = at;
            at = std::find_if_not(at, end, isNumberByte);
            const QByteArrayView token(from, at);
            if (token.size() <= safeLength)
                continue;
            const Decimal decimal(token);
            if (!decimal.valid)
                continue;
            const QByteArray spelled = decimal.spelled();
            if (token == spelled)
                continue;
            out.append(copied, from - copied);
            out += spelled;
            copied = at;
        } else {
            ++at;
        }
    }
    if (out.isEmpty() && copied == begin)
        return body;
    out.append(copied, end - copied);
    return out;
}

} // namespace zm::wire::json
