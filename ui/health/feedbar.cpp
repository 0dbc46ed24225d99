// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/health/feedbar.h>
#include <ui/health/healthtexts.h>
#include <ui/models/localformat.h>
#include <ui/shell/celltext.h>
#include <ui/theme/mirror.h>

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr auto shownSpan = std::chrono::hours(24);
constexpr int cardHeight = 118;
constexpr int side = 20;

/// The stretches in which no feed was live, between the first and the last one known.
QList<std::pair<Instant, Instant>> holesIn(const engine::HealthFacts &facts, Instant from,
                                           Instant to)
{
    QList<std::pair<Instant, Instant>> live;
    for (const engine::FeedHealth &feed : facts.feeds) {
        for (const engine::FeedStretch &stretch : feed.history)
            live.append({stretch.from, stretch.to.value_or(to)});
    }
    std::sort(live.begin(), live.end());
    QList<std::pair<Instant, Instant>> holes;
    std::optional<Instant> reached;
    for (const auto &[begin, end] : std::as_const(live)) {
        if (reached && begin > *reached && begin > from)
            holes.append({std::max(*reached, from), begin});
        reached = std::max(reached.value_or(end), end);
    }
    if (reached && *reached < to)
        holes.append({std::max(*reached, from), to});
    return holes;
}

} // namespace

FeedBar::FeedBar(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Feed"));
}

QSize FeedBar::sizeHint() const
{
    return {m_theme.px(600), m_theme.px(cardHeight)};
}

void FeedBar::tell(const engine::HealthFacts &facts, Instant now, const QTimeZone &zone)
{
    m_zone = zone;
    m_to = now;
    m_from = now - shownSpan;
    m_sentence = feedSentence(facts, zone);
    m_begins.reset();
    for (const engine::FeedHealth &feed : facts.feeds) {
        for (const engine::FeedStretch &stretch : feed.history)
            m_begins = std::min(m_begins.value_or(stretch.from), stretch.from);
    }
    m_gaps.clear();
    for (const auto &[from, to] : holesIn(facts, m_from, now)) {
        const auto repair =
            std::ranges::find_if(facts.repairs, [&, from = from, to = to](const auto &one) {
                return one.from < to && one.to > from;
            });
        const bool repaired =
            repair != facts.repairs.cend() && repair->state == engine::RepairHealth::State::Done;
        const auto length = std::chrono::duration_cast<seconds>(to - from).count();
        m_gaps.append({from, to,
                       tr("gap %1, %2 min %3 s%4")
                           .arg(clockTime(from, zone))
                           .arg(length / 60)
                           .arg(length % 60)
                           .arg(repaired ? tr(", repaired") : QString()),
                       repaired});
    }
    const Instant known = std::max(m_begins.value_or(now), m_from);
    m_share = known < now ? tr("%1 % live since %2")
                                .arg(decimalText(100 * liveShare(facts, known, now)),
                                     clockTime(known, zone))
                          : QString();
    setAccessibleDescription(m_sentence + u' ' + m_share);
    update();
}

double FeedBar::xOf(Instant at, const QRectF &bar) const
{
    const double share = double((at - m_from).count()) / double((m_to - m_from).count());
    return bar.left() + bar.width() * std::clamp(share, 0.0, 1.0);
}

void FeedBar::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    const QRectF room =
        QRectF(rect()).adjusted(m_theme.px(side), m_theme.px(12), -m_theme.px(side), 0);
    const QRectF head(room.left(), room.top(), room.width(), m_theme.px(22));
    const double titleWide =
        QFontMetricsF(m_theme.font(TypeRole::Title)).horizontalAdvance(tr("Feed"));
    const double shareWide =
        QFontMetricsF(m_theme.font(TypeRole::Label)).horizontalAdvance(m_share);
    {
        const Mirrored mirrored(painter, rect());
        paintLine(painter, head, tr("Feed"), m_theme.font(TypeRole::Title), tokens.text1);
        paintLine(painter,
                  head.adjusted(titleWide + m_theme.px(12), 0, -shareWide - m_theme.px(16), 0),
                  m_sentence, m_theme.font(TypeRole::Body), tokens.text2);
        paintLine(painter, head, m_share, m_theme.font(TypeRole::Label), tokens.text3,
                  Qt::AlignRight);
    }

    // Time keeps its direction.
    const QRectF bar(room.left(), room.top() + m_theme.px(52), room.width(), m_theme.px(18));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chartTrack);
    painter.drawRoundedRect(bar, m_theme.px(3), m_theme.px(3));
    if (m_begins) {
        const double left = xOf(*m_begins, bar);
        painter.setBrush(tokens.chartAnswered);
        painter.drawRoundedRect(QRectF(left, bar.top(), bar.right() - left, bar.height()),
                                m_theme.px(3), m_theme.px(3));
    }
    const QFont caption = m_theme.font(TypeRole::Caption);
    double labelled = bar.left() - 1;
    for (const Gap &gap : std::as_const(m_gaps)) {
        const double left = xOf(gap.from, bar);
        const double wide = std::max<double>(m_theme.px(3), xOf(gap.to, bar) - left);
        painter.fillRect(QRectF(left, bar.top(), wide, bar.height()),
                         gap.repaired ? tokens.warn : tokens.breach);
        const double words = QFontMetricsF(caption).horizontalAdvance(gap.label);
        const double x = std::clamp(left + wide / 2 - words / 2, bar.left(), bar.right() - words);
        if (x <= labelled)
            continue; // labels never overlap; the table below names every gap
        labelled = x + words + m_theme.px(12);
        paintLine(painter, {x, bar.top() - m_theme.px(18), words + 2, double(m_theme.px(15))},
                  gap.label, caption, tokens.text2);
    }
    for (int hour = 0; hour <= 24; hour += 4) {
        const Instant at = m_from + std::chrono::hours(hour);
        const QString text = hour == 24 ? tr("now") : clockTime(at, m_zone);
        const double words = QFontMetricsF(caption).horizontalAdvance(text);
        const double x = std::clamp(xOf(at, bar) - words / 2, bar.left(), bar.right() - words);
        paintLine(painter, {x, bar.bottom() + m_theme.px(6), words + 2, double(m_theme.px(15))},
                  text, caption, tokens.text3);
    }
}

} // namespace zm::ui
