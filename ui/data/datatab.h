// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <alerts/alertlevel.h>

class QSettings;

namespace zm::ui {

/// One of the things that the page "Your data" holds, behind a word in its row of tabs. GUI thread.
class DataTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The word of `--snapshot --page data/WORD`.
    virtual QString key() const = 0;
    virtual QString title() const = 0;
    /// The quiet line beside the page's title.
    virtual QString subtitle() const = 0;
    virtual bool isBusy() const { return false; }
    virtual QWidget *firstFocus() { return this; }
    virtual void remember(QSettings &settings) { Q_UNUSED(settings) }
    virtual void setNumbersMasked(bool masked) { Q_UNUSED(masked) }
    /// It has come into view: what it shows may be old.
    virtual void refresh() {}

Q_SIGNALS:
    void messageRaised(const QString &sentence, zm::AlertLevel level);
};

} // namespace zm::ui
