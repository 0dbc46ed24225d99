// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace zm::ui {

/// Several widgets in one place, one of them seen. Only that one is laid out: QStackedWidget
/// measures all of them whenever its window is, which is most of the time that a window with many
/// pages takes to appear. GUI thread.
class PageStack : public QWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    /// Takes it over; the first one is current.
    void addWidget(QWidget *widget);
    /// One that was added.
    void setCurrentWidget(QWidget *widget);
    QWidget *currentWidget() const { return m_current; }
    /// -1: not one of them.
    int indexOf(const QWidget *widget) const;
    int currentIndex() const { return indexOf(m_current); }

private:
    QVBoxLayout *m_place;
    QList<const QWidget *> m_widgets;
    QWidget *m_current = nullptr;
};

} // namespace zm::ui
