// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/tokens.h>
#include <ui/theme/type.h>

#include <QObject>
#include <QPalette>

class QAbstractButton;
class QApplication;

namespace zm::ui {

/// The look in force: tokens, palette, text size, motion. Widgets keep a reference and repaint on
/// `changed`. One per program, made by the composition and passed to whoever draws. GUI thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Dark, Light };

    explicit Theme(Mode mode = Mode::Dark, QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    const Tokens &tokens() const;

    /// Text and tile size of the desktop, 0.75 to 3; the screen's own ratio comes on top.
    qreal scale() const { return m_scale; }
    void setScale(qreal scale);
    int px(qreal design) const { return qRound(design * m_scale); }
    QFont font(TypeRole role) const { return fontFor(role, m_scale); }

    /// The system's wish, or the user's: no pulse, no slide, no cross-fade.
    bool reducesMotion() const { return m_reducesMotion; }
    void setReducesMotion(bool reduces);

    QPalette palette() const;
    /// Gives the program our style, palette and font and keeps them in step with this theme.
    void applyTo(QApplication &app);

Q_SIGNALS:
    void changed();

private:
    Mode m_mode;
    qreal m_scale = 1;
    bool m_reducesMotion = false;
};

/// How a button is drawn by our style. At most one Primary a page.
enum class ButtonRole { Plain, Primary, Quiet };
void setButtonRole(QAbstractButton &button, ButtonRole role);

} // namespace zm::ui
