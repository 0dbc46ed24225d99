// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timertext.h>
#include <ui/shell/parsedfield.h>

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int longest = 24 * 3600;

std::optional<int> number(const QString &text)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const auto match = digits.match(text);
    bool fits = false;
    const int value = match.captured().toInt(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

/// "0:30", "15:00", "1:15:00", and "90" for seconds.
std::optional<int> span(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() > 3)
        return {};
    int total = 0;
    for (const QString &part : parts) {
        bool fits = false;
        const int value = part.trimmed().toInt(&fits);
        if (!fits || value < 0 || value > longest)
            return {};
        total = total * 60 + value;
    }
    return total > 0 && total <= longest ? std::optional(total) : std::nullopt;
}

QString spanText(int value)
{
    return value < 3600 ? timerText(seconds(value))
                        : u"%1:%2:%3"_s.arg(value / 3600)
                              .arg(value / 60 % 60, 2, 10, QChar(u'0'))
                              .arg(value % 60, 2, 10, QChar(u'0'));
}

} // namespace

ParsedField::Notation ParsedField::limitOf(alerts::RuleId rule)
{
    switch (unitOf(rule)) {
    case alerts::Unit::Seconds:
        return {spanText, span, [](int value, int direction) {
                    const int by = value >= 600 ? 60 : value >= 120 ? 30 : 5;
                    return std::clamp(value + direction * by, 1, longest);
                }};
    case alerts::Unit::Percent:
    case alerts::Unit::Points: {
        const QString unit = unitOf(rule) == alerts::Unit::Percent ? tr(" %") : tr(" points");
        return {[unit](int value) { return QString(QString::number(value) + unit); },
                [](const QString &text) {
                    const auto value = number(text);
                    return value && *value >= 1 && *value <= 100 ? value : std::nullopt;
                },
                [](int value, int direction) { return std::clamp(value + direction, 1, 100); }};
    }
    case alerts::Unit::Agents:
    case alerts::Unit::Callers:
        break;
    }
    const bool agents = unitOf(rule) == alerts::Unit::Agents;
    return {[](int value) { return QString::number(value); },
            [agents](const QString &text) {
                const auto value = number(text);
                return value && *value >= (agents ? 0 : 1) && *value <= 9'999 ? value
                                                                              : std::nullopt;
            },
            [agents](int value, int direction) {
                return std::clamp(value + direction, agents ? 0 : 1, 9'999);
            }};
}

ParsedField::Notation ParsedField::timeOfDay()
{
    return {[](int value) { return QTime(value / 60, value % 60).toString(u"HH:mm"_s); },
            [](const QString &text) -> std::optional<int> {
                const QString plain = text.trimmed();
                QTime time = QTime::fromString(plain, u"H:mm"_s);
                if (!time.isValid())
                    time = QTime::fromString(plain, u"H"_s);
                if (!time.isValid())
                    return {};
                return time.hour() * 60 + time.minute();
            },
            [](int value, int direction) {
                return (value + direction * 15 + dayMinutes) % dayMinutes;
            }};
}

ParsedField::ParsedField(const Theme &theme, Notation notation, QWidget *parent)
    : QLineEdit(parent)
    , m_notation(std::move(notation))
{
    setFont(theme.font(TypeRole::Body));
    setAlignment(Qt::AlignRight);
    setFixedWidth(theme.px(78));
    setTextMargins(theme.px(4), 0, theme.px(6), 0);
    connect(this, &QLineEdit::returnPressed, this, &ParsedField::take);
}

void ParsedField::setValue(int value)
{
    m_value = value;
    setText(m_notation.format(value));
}

void ParsedField::take()
{
    const auto read = m_notation.parse(text());
    const bool isNew = read && *read != m_value;
    setValue(read.value_or(m_value));
    if (isNew)
        Q_EMIT valueChanged(m_value);
}

void ParsedField::stepBy(int direction)
{
    const int next = m_notation.step(m_notation.parse(text()).value_or(m_value), direction);
    if (next == m_value)
        return;
    setValue(next);
    selectAll();
    Q_EMIT valueChanged(m_value);
}

void ParsedField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        stepBy(1);
        return;
    case Qt::Key_Down:
        stepBy(-1);
        return;
    case Qt::Key_Escape:
        setValue(m_value);
        selectAll();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void ParsedField::focusOutEvent(QFocusEvent *event)
{
    take();
    QLineEdit::focusOutEvent(event);
}

} // namespace zm::ui
