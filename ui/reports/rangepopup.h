// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reports/reportrange.h>
#include <ui/theme/theme.h>

#include <QFrame>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace zm::ui {

/// A free range: from, to, and a sentence about what is wrong with it. GUI thread.
class RangePopup final : public QFrame
{
    Q_OBJECT
public:
    RangePopup(const Theme &theme, QWidget *parent);

    /// Times are those of the zone.
    void offer(const ReportSpan &span, const QTimeZone &zone);
    void openUnder(QWidget &button);
    void apply();
    QDateTimeEdit &from() { return *m_from; }
    QDateTimeEdit &to() { return *m_to; }

Q_SIGNALS:
    void picked(const zm::ui::ReportSpan &span);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReportSpan span() const;
    void judge();

    const Theme &m_theme;
    QTimeZone m_zone;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLabel *m_note;
    QPushButton *m_apply;
};

} // namespace zm::ui
