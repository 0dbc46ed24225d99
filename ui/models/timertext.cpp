// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timertext.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

qint64 wholeSeconds(milliseconds span)
{
    return std::max<qint64>(0, std::chrono::duration_cast<seconds>(span).count());
}

} // namespace

QString timerText(milliseconds span)
{
    const qint64 total = wholeSeconds(span);
    const QChar zero = u'0';
    if (total < 3600)
        return u"%1:%2"_s.arg(total / 60).arg(total % 60, 2, 10, zero);
    return u"%1 h %2"_s.arg(total / 3600).arg(total % 3600 / 60, 2, 10, zero);
}

QString ageText(milliseconds span)
{
    const qint64 total = wholeSeconds(span);
    if (total < 60)
        return u"%1 s"_s.arg(total);
    if (total < 3600)
        return u"%1 min"_s.arg(total / 60);
    return u"%1 h"_s.arg(total / 3600);
}

} // namespace zm::ui
