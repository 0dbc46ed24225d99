// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallrotation.h>
#include <ui/wallsetup/wallfields.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct WallField
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::WallField)
};

struct Measure
{
    double value = 0;
    QString unit;
};

/// "139,7 cm": a number with either decimal mark, then letters.
std::optional<Measure> measure(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(\\d+(?:[.,]\\d+)?)\\s*(\\D*)\\s*$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return Measure{match.captured(1).replace(u',', u'.').toDouble(),
                   match.captured(2).trimmed().toLower()};
}

std::optional<int> within(double value, double least, double most)
{
    const int rounded = int(std::round(value));
    return rounded >= least && rounded <= most ? std::optional(rounded) : std::nullopt;
}

QString tenths(int value)
{
    return QLocale().toString(value / 10.0, 'g', 5);
}

ParsedField::Notation whole(const QString &unit, int least, int most, int step)
{
    return {[unit](int value) { return QString(QString::number(value) + unit); },
            [least, most](const QString &text) {
                const auto read = measure(text);
                return read ? within(read->value, least, most) : std::nullopt;
            },
            [=](int value, int direction) {
                return std::clamp(value + direction * step, least, most);
            }};
}

} // namespace

ParsedField::Notation diagonalNotation()
{
    constexpr double least = WallViewing::leastInch * 10;
    constexpr double most = WallViewing::mostInch * 10;
    return {[](int value) { return WallField::tr("%1 inch").arg(tenths(value)); },
            [](const QString &text) -> std::optional<int> {
                const auto read = measure(text);
                if (!read)
                    return {};
                const double inch = read->unit == "cm"_L1 ? read->value / 2.54 : read->value;
                return within(inch * 10, least, most);
            },
            [](int value, int direction) {
                return std::clamp(value + 10 * direction, int(least), int(most));
            }};
}

ParsedField::Notation distanceNotation()
{
    constexpr double least = WallViewing::leastMetres * 10;
    constexpr double most = WallViewing::mostMetres * 10;
    return {[](int value) { return WallField::tr("%1 m").arg(tenths(value)); },
            [](const QString &text) -> std::optional<int> {
                const auto read = measure(text);
                if (!read)
                    return {};
                const bool feet = read->unit.startsWith(u"f"_s) || read->unit == "'"_L1;
                return within((feet ? read->value * 0.3048 : read->value) * 10, least, most);
            },
            [](int value, int direction) {
                return std::clamp(value + 5 * direction, int(least), int(most));
            }};
}

ParsedField::Notation turnNotation()
{
    return whole(u" s"_s, int(WallRotation::leastTurn.count()), int(WallRotation::mostTurn.count()),
                 5);
}

ParsedField::Notation dimNotation()
{
    return whole(u" %"_s, 10, 90, 10);
}

QString contentName(WallContent content)
{
    switch (content) {
    case WallContent::Queues:
        return WallField::tr("Queues");
    case WallContent::Queue:
        return WallField::tr("One queue, large");
    case WallContent::Agents:
        return WallField::tr("Agents");
    case WallContent::Mixed:
        return WallField::tr("Queues beside agents");
    case WallContent::Missed:
        return WallField::tr("Missed callers");
    case WallContent::Today:
        break;
    }
    return WallField::tr("Today");
}

QString contentStory(WallContent content)
{
    switch (content) {
    case WallContent::Queues:
        return WallField::tr("A card for each queue: waiting, longest ring, service level.");
    case WallContent::Queue:
        return WallField::tr("A page for each queue, with its day as a chart.");
    case WallContent::Agents:
        return WallField::tr("A tile for each agent: state and how long.");
    case WallContent::Mixed:
        return WallField::tr(
            "Queues at the left, agents at the right: all of a small team at once.");
    case WallContent::Missed:
        return WallField::tr("Who waits for a call back, the longest first.");
    case WallContent::Today:
        break;
    }
    return WallField::tr("The day of all queues together. Nobody is ranked.");
}

} // namespace zm::ui
