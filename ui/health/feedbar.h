// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/healthfacts.h>
#include <ui/shell/card.h>

#include <QTimeZone>

namespace zm::ui {

/// The last 24 hours of the feed: live, and the gaps in between with what became of them.
class FeedBar final : public Card
{
    Q_OBJECT
public:
    explicit FeedBar(const Theme &theme, QWidget *parent = nullptr);

    void tell(const engine::HealthFacts &facts, Instant now, const QTimeZone &zone);
    QSize sizeHint() const override;

    struct Gap
    {
        Instant from{};
        Instant to{};
        QString label; ///< empty where there is no room for it
        bool repaired = false;
    };
    const QList<Gap> &gaps() const { return m_gaps; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double xOf(Instant at, const QRectF &bar) const;

    QString m_sentence;
    QString m_share;
    QList<Gap> m_gaps;
    std::optional<Instant> m_begins; ///< of what is known in the window
    Instant m_from{};
    Instant m_to{};
    QTimeZone m_zone;
};

} // namespace zm::ui
