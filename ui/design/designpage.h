// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/design/specimens.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

class QScrollArea;

namespace zm::ui {

class MainWindow;

/// Every component of the program in every state, drawn by the components themselves: what golden
/// pictures and a fresh pair of eyes look at. GUI thread.
class DesignPage final : public PageWidget
{
    Q_OBJECT
public:
    explicit DesignPage(const Theme &theme, QWidget *parent = nullptr);
    ~DesignPage() override;

    QString key() const override { return keyWord(); }
    QString title() const override;
    QString subtitle() const override;
    IconId icon() const override { return IconId::Bookmark; }
    bool needsBoard() const override { return false; }
    QWidget *firstFocus() override;

    static QString keyWord();
    /// Shows the page over the one in view; makes it when it is first asked for.
    static void openIn(MainWindow &window, const Theme &theme);
    /// The window's palette gets the way there.
    static void offerIn(MainWindow &window, const Theme &theme);

private:
    void build();

    const Theme &m_theme;
    Specimens m_specimens;
    QScrollArea *m_area;
};

} // namespace zm::ui
