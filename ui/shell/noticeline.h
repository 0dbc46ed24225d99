// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QWidget>

#include <alerts/alertlevel.h>

class QPushButton;
class QToolButton;

namespace zm::ui {

/// One whole sentence under the header, hatched for a warning, with a solid edge for a failure.
/// It takes room of its own: nothing it says may cover a number. Hidden while empty.
class NoticeLine final : public QWidget
{
    Q_OBJECT
public:
    enum class Closing { ByReader, ByItself };

    NoticeLine(const Theme &theme, Closing closing, QWidget *parent = nullptr);

    void say(const QString &sentence, AlertLevel level);
    /// The same with a button at its end, which says what can be done about it.
    void offer(const QString &sentence, AlertLevel level, const QString &what);
    void clear() { say({}, AlertLevel::None); }
    const QString &text() const { return m_text; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {200, heightForWidth(width())}; }

Q_SIGNALS:
    /// The button was pressed; the line has gone.
    void taken();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const QString &sentence, AlertLevel level, const QString &what);
    int rightOfText() const;
    void place();
    QRect textRect(int width) const;

    const Theme &m_theme;
    QString m_text;
    AlertLevel m_level = AlertLevel::None;
    QPushButton *m_offer;
    QToolButton *m_close = nullptr;
};

} // namespace zm::ui
