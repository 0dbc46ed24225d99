// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agents/chipbar.h>
#include <ui/models/pace.h>
#include <ui/theme/mirror.h>

#include <QButtonGroup>

namespace zm::ui {

namespace {

constexpr auto readable = std::chrono::milliseconds(200);

} // namespace

ChipBar::ChipBar(const BoardMirror &board, AgentArrangement &arrangement, const Theme &theme,
                 QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_arrangement(arrangement)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < agentChips; ++i) {
        auto *chip = new FilterChip(AgentChip(i), theme, this);
        group->addButton(chip, i);
        m_chips[std::size_t(i)] = chip;
        connect(chip, &FilterChip::clicked, this,
                [this, i] { m_arrangement.setChip(AgentChip(i)); });
    }
    auto *pace = new Pace(readable, [this] { refresh(); }, this);
    connect(&arrangement, &AgentArrangement::countsChanged, pace, &Pace::ask);
    connect(&arrangement, &AgentArrangement::arranged, pace, &Pace::ask);
    connect(&board, &BoardMirror::feedChanged, pace, &Pace::ask);
    connect(&theme, &Theme::changed, this, &ChipBar::refresh);
    refresh();
}

void ChipBar::refresh()
{
    for (FilterChip *chip : m_chips) {
        chip->setCount(m_arrangement.count(chip->chip()));
        chip->setStale(m_board.isStale());
    }
    m_chips[std::size_t(m_arrangement.chip())]->setChecked(true);
    // Digits share one width, so most news moves nothing: a page need not be laid out for it.
    if (const QSize now(wholeWidth(true), wholeWidth(false)); std::exchange(m_widths, now) != now) {
        updateGeometry();
        place();
    }
}

int ChipBar::wholeWidth(bool compact) const
{
    int width = 0;
    for (const FilterChip *chip : m_chips)
        width += chip->widthWhen(compact);
    return width;
}

QSize ChipBar::sizeHint() const
{
    return {wholeWidth(false), m_chips.front()->sizeHint().height()};
}

QSize ChipBar::minimumSizeHint() const
{
    return {wholeWidth(true), m_chips.front()->sizeHint().height()};
}

void ChipBar::place()
{
    const bool compact = width() < wholeWidth(false);
    int x = 0;
    for (FilterChip *chip : m_chips) {
        chip->setCompact(compact);
        const QSize size = chip->sizeHint();
        chip->setGeometry(forReader(QRect(QPoint(x, 0), size), rect()));
        x += size.width();
    }
}

void ChipBar::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace zm::ui
