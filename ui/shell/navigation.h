// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

#include <QAbstractButton>
#include <QTimeZone>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace zm::ui {

/// One entry of the navigation. Icon only when narrow; its mark then sits in the corner.
class NavigationItem final : public QAbstractButton
{
    Q_OBJECT
public:
    /// Room for all its words and its mark.
    int wantedWidth() const;
    NavigationItem(const Theme &theme, IconId icon, const QString &title, QWidget *parent);

    void setMark(const PageWidget::NavigationMark &mark);
    void setNarrow(bool narrow);
    /// The words of the tooltip beside the title, such as its key.
    void setKeyHint(const QString &hint);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();
    double markWidth() const;

    const Theme &m_theme;
    IconId m_icon;
    PageWidget::NavigationMark m_mark;
    QString m_keyHint;
    bool m_narrow = false;
};

/// The column at the left: mark and name, the pages, wallboard and look, account and clock.
/// 200 wide, or 56 with icons only. GUI thread.
class Navigation final : public QWidget
{
    Q_OBJECT
public:
    enum class Section { Daily, Account };
    static constexpr int wide = 200;
    static constexpr int narrow = 56;

    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);

    void addPage(const QString &key, const QString &title, IconId icon, Section section,
                 const QString &keyHint);
    void setCurrent(const QString &key);
    void setMark(const QString &key, const PageWidget::NavigationMark &mark);
    /// "2 screens" behind Wallboard; empty for none.
    void setWallboardNote(const QString &note);
    void setAccount(const QString &account, const QTimeZone &zone);
    /// "Demo account · simulated": stays in view as long as the numbers are not real.
    void setDemo(const QString &mark);
    void setNow(Instant now);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void pageChosen(const QString &key);
    void wallboardRequested();
    void themeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    NavigationItem *item(const QString &key) const;

    const Theme &m_theme;
    QButtonGroup *m_group;
    QVBoxLayout *m_daily;
    QVBoxLayout *m_below;
    QWidget *m_divider;
    NavigationItem *m_wallboard;
    NavigationItem *m_look;
    QString m_account;
    QString m_demo;
    QTimeZone m_zone;
    QString m_clock;
    QString m_shortClock; ///< without seconds, for the narrow column
    bool m_narrow = false;
};

} // namespace zm::ui
