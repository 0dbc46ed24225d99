// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reports/pickpopup.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int searchableFrom = 12;
constexpr int rowsAtOnce = 14;
constexpr int rowHeight = 28;
constexpr int popupWidth = 280;

constexpr int keyRole = Qt::UserRole;
constexpr int groupRole = Qt::UserRole + 1; ///< of a person: the team; of a team: its own name
constexpr int headRole = Qt::UserRole + 2;  ///< true for the line of a whole team

} // namespace

PickPopup::PickPopup(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_all(new QPushButton(tr("All"), this))
    , m_none(new QPushButton(tr("None"), this))
{
    setObjectName("pickPopup"_L1);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(theme.px(8), 0, theme.px(4), 0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->viewport()->setAutoFillBackground(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(4));
    for (QPushButton *button : {m_all, m_none}) {
        setButtonRole(*button, ButtonRole::Quiet);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    const int side = theme.px(8);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme.px(6));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &PickPopup::search);
    connect(m_search, &QLineEdit::returnPressed, this, &QWidget::hide);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_settling && item->data(headRole).toBool())
            tickGroup(item->data(groupRole).toString(), item->checkState() == Qt::Checked);
    });
    // A click anywhere on the line ticks it, not on its small box alone.
    connect(m_list, &QListWidget::itemPressed, this, [this](QListWidgetItem *item) {
        const QRect line = m_list->visualItemRect(item);
        const int box = m_theme.px(26);
        if (m_list->viewport()->mapFromGlobal(QCursor::pos()).x() > line.left() + box)
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void PickPopup::offer(const QList<Item> &items, const QStringList &chosen)
{
    m_settling = true;
    m_list->clear();
    const auto add = [this](const QString &text, const QString &key, const QString &group,
                            bool head, bool ticked) {
        auto *line = new QListWidgetItem(text, m_list);
        line->setData(keyRole, key);
        line->setData(groupRole, group);
        line->setData(headRole, head);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        line->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        line->setSizeHint(QSize(0, m_theme.px(rowHeight)));
        line->setFont(m_theme.font(head ? TypeRole::BodyStrong : TypeRole::Body));
    };
    QString group;
    for (const Item &item : items) {
        if (item.group != group && !item.group.isEmpty()) {
            group = item.group;
            add(group, {}, group, true, std::ranges::all_of(items, [&](const Item &other) {
                    return other.group != group || chosen.isEmpty() || chosen.contains(other.key);
                }));
        }
        add(item.text, item.key, item.group, false, chosen.isEmpty() || chosen.contains(item.key));
    }
    m_settling = false;
    m_before = this->chosen();
    m_search->clear();
    m_search->setVisible(m_list->count() >= searchableFrom);
    m_none->setText(tr("None"));
}

QStringList PickPopup::chosen() const
{
    QStringList keys;
    bool all = true;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->data(headRole).toBool())
            continue;
        if (item->checkState() == Qt::Checked)
            keys.append(item->data(keyRole).toString());
        else
            all = false;
    }
    return all ? QStringList() : keys;
}

void PickPopup::openUnder(QWidget &button)
{
    const int rows = std::clamp(m_list->count(), 1, rowsAtOnce);
    const int extra = m_theme.px(8 + 8 + 6 + 32) + (m_search->isHidden() ? 0 : m_theme.px(38));
    resize(m_theme.px(popupWidth), rows * m_theme.px(rowHeight) + extra + m_theme.px(4));
    QPoint at = button.mapToGlobal(QPoint(0, button.height() + m_theme.px(4)));
    if (const QScreen *screen = button.screen())
        at.setX(std::min(at.x(), screen->availableGeometry().right() - width()));
    move(at);
    show();
    (m_search->isHidden() ? static_cast<QWidget *>(m_list) : m_search)->setFocus();
}

void PickPopup::search(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!text.isEmpty() && !item->text().contains(text, Qt::CaseInsensitive)
                        && !item->data(groupRole).toString().contains(text, Qt::CaseInsensitive));
    }
}

void PickPopup::tickAll(bool ticked)
{
    m_settling = true;
    for (int i = 0; i < m_list->count(); ++i) {
        if (!m_list->item(i)->isHidden())
            m_list->item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_settling = false;
}

void PickPopup::tickGroup(const QString &group, bool ticked)
{
    m_settling = true;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(groupRole).toString() == group)
            m_list->item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_settling = false;
}

void PickPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (const QStringList now = chosen(); now != m_before)
        Q_EMIT picked(now);
}

void PickPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    painter.fillRect(rect(), t.raised);
    painter.setPen(t.line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace zm::ui
