// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agents/filterchip.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>
#include <ui/theme/stateshapes.h>
#include <ui/theme/wording.h>

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int chipHeight = 36;
constexpr int padding = 12;
constexpr int shapeSize = 16;
constexpr int gap = 7;

/// The state whose shape stands for the chip's family.
TileState shapeOf(AgentChip chip)
{
    switch (chip) {
    case AgentChip::All:
    case AgentChip::Free:
        return TileState::Free;
    case AgentChip::Ringing:
        return TileState::Ringing;
    case AgentChip::OnCall:
        return TileState::OnQueueCall;
    case AgentChip::Wrap:
        return TileState::Hold;
    case AgentChip::Away:
        return TileState::Away;
    case AgentChip::DoNotDisturb:
        return TileState::DoNotDisturb;
    case AgentChip::Offline:
        return TileState::Offline;
    }
    return TileState::Offline;
}

} // namespace

FilterChip::FilterChip(AgentChip chip, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_chip(chip)
    , m_theme(theme)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] {
        m_widths.clear();
        updateGeometry();
        update();
    });
    describe();
}

QString FilterChip::word() const
{
    return m_chip == AgentChip::All ? tr("All", "agents of every state")
                                    : familyWord(familyOf(shapeOf(m_chip)));
}

void FilterChip::describe()
{
    setAccessibleName(u"%1 %2"_s.arg(m_count).arg(word()));
    setToolTip(m_compact ? word() : QString());
}

void FilterChip::setCount(int count)
{
    if (std::exchange(m_count, count) == count)
        return;
    describe();
    updateGeometry();
    update();
}

void FilterChip::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) == compact)
        return;
    describe();
    updateGeometry();
    update();
}

void FilterChip::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        update();
}

int FilterChip::widthWhen(bool compact) const
{
    // Digits share one width: as many digits as before are as wide as before.
    const auto known = std::pair(compact, QString::number(m_count).size());
    if (!m_widths.contains(known))
        m_widths.insert(known, measured(compact));
    return m_widths.value(known);
}

int FilterChip::measured(bool compact) const
{
    const QFontMetrics number(m_theme.font(TypeRole::Person));
    const QFontMetrics label(m_theme.font(TypeRole::Body));
    int width = 2 * m_theme.px(padding) + number.horizontalAdvance(QString::number(m_count));
    if (m_chip != AgentChip::All)
        width += m_theme.px(shapeSize + gap);
    if (!compact || m_chip == AgentChip::All)
        width += m_theme.px(gap) + label.horizontalAdvance(word());
    return width;
}

QSize FilterChip::sizeHint() const
{
    return {widthWhen(m_compact), m_theme.px(chipHeight)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(!isChecked() ? t.tile : t.dark ? t.raised : t.navSelected);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    int x = m_theme.px(padding);
    if (m_chip != AgentChip::All) {
        const int size = m_theme.px(shapeSize);
        const TileState state = shapeOf(m_chip);
        paintStateShape(painter, QRectF(x, (height() - size) / 2.0, size, size), state,
                        m_stale ? t.offline : t.family(familyOf(state)), t.onState);
        x += size + m_theme.px(gap);
    }
    const QString number = QString::number(m_count);
    const QFont strong = m_theme.font(TypeRole::Person);
    const QFontMetrics metrics(strong);
    const int baseline = (height() + metrics.capHeight()) / 2;
    painter.setFont(strong);
    painter.setPen(m_count == 0 && !isChecked() ? t.text3 : m_stale ? t.text2 : t.text1);
    paintWords(painter, QPointF(x, baseline), number);
    if (!m_compact || m_chip == AgentChip::All) {
        x += metrics.horizontalAdvance(number) + m_theme.px(gap);
        painter.setFont(m_theme.font(TypeRole::Body));
        painter.setPen(isChecked() ? t.text1 : t.text2);
        paintWords(painter, QPointF(x, baseline), word());
    }
}

} // namespace zm::ui
