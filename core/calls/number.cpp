// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/number.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), isDigit);
}

/// Drops the signs people write between digits; keeps one leading plus. "(0)" after a country code
/// is the trunk zero, which is not dialled from abroad.
QString bare(const QString &raw)
{
    QString text = raw.trimmed();
    if (text.startsWith(u'+'))
        text.replace("(0)"_L1, QString());
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (isDigit(c))
            out += c;
        else if (c == u'+' && out.isEmpty())
            out += c;
    }
    return out;
}

} // namespace

bool isAnonymous(const QString &raw)
{
    const QString text = raw.trimmed().toLower();
    if (text.isEmpty())
        return true;
    static constexpr std::array words = {
        QLatin1StringView("anonymous"),    QLatin1StringView("unknown"),
        QLatin1StringView("restricted"),   QLatin1StringView("private"),
        QLatin1StringView("withheld"),     QLatin1StringView("unavailable"),
        QLatin1StringView("blocked"),      QLatin1StringView("caller id blocked"),
        QLatin1StringView("no caller id"), QLatin1StringView("anonymous_number"),
    };
    return std::find(words.begin(), words.end(), text) != words.end();
}

QString normalNumber(const QString &raw, const NumberPlan &plan)
{
    if (isAnonymous(raw))
        return {};
    if (!hasDigit(raw))
        return raw.trimmed();
    const QString digits = bare(raw);
    if (digits.startsWith(u'+'))
        return digits;
    if (digits.size() <= plan.extensionDigits)
        return digits;
    if (digits.startsWith("00"_L1))
        return u"+"_s + digits.mid(2);
    if (digits.startsWith(u'0'))
        return plan.countryCode.isEmpty() ? digits
                                          : QString(u"+"_s + plan.countryCode + digits.mid(1));
    // North America dials ten digits without a trunk zero.
    if (plan.countryCode == "1"_L1 && digits.size() == 10)
        return u"+1"_s + digits;
    return u"+"_s + digits;
}

bool isExtension(const QString &raw, const NumberPlan &plan)
{
    const QString text = raw.trimmed();
    return !text.isEmpty() && text.size() <= plan.extensionDigits
           && std::all_of(text.cbegin(), text.cend(), isDigit);
}

} // namespace zm
