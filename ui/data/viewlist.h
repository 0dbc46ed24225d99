// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/readonlyquery.h>
#include <ui/shell/card.h>

class QLabel;
class QTreeWidget;

namespace zm::ui {

/// The views that may be asked, with their columns: what a word means is its tool tip, a double
/// click or Enter writes it into the question. GUI thread.
class ViewList final : public Card
{
    Q_OBJECT
public:
    explicit ViewList(const Theme &theme, QWidget *parent = nullptr);

    void setViews(const QList<store::ReadOnlyQuery::View> &views);

Q_SIGNALS:
    void wordChosen(const QString &word);

private:
    void dress();

    QLabel *m_title;
    QTreeWidget *m_tree;
};

} // namespace zm::ui
