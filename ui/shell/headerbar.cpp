// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/celltext.h>
#include <ui/shell/headerbar.h>
#include <ui/theme/icons.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace zm::ui {

namespace {

constexpr int designHeight = 56;
constexpr int gap = 16;
constexpr int widestSearch = 264;
constexpr int narrowestSearch = 150;
constexpr int shortBadgeBelow = 900; ///< content width under which the badge loses its second half

} // namespace

HeaderBar::HeaderBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_search(new SearchField(theme, this))
    , m_badge(new ConnectionBadge(theme, this))
    , m_refresh(new RefreshButton(theme, this))
    , m_back(new QToolButton(this))
{
    m_back->setObjectName(QLatin1StringView("back"));
    m_back->setAutoRaise(true);
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back · Alt+Left"));
    m_back->hide();
    connect(m_search, &QLineEdit::textChanged, this, &HeaderBar::searched);
    connect(m_search, &SearchField::left, this, &HeaderBar::searchLeft);
    connect(m_refresh, &QAbstractButton::clicked, this, &HeaderBar::refreshRequested);
    connect(m_back, &QAbstractButton::clicked, this, &HeaderBar::backRequested);
    connect(&theme, &Theme::changed, this, &HeaderBar::dress);
    dress();
}

void HeaderBar::dress()
{
    const Tokens &tokens = m_theme.tokens();
    m_back->setIcon(themedIcon(IconId::Back, tokens.text2, tokens.text3, m_theme.px(18)));
    m_back->setIconSize(QSize(m_theme.px(18), m_theme.px(18)));
    setFixedHeight(m_theme.px(designHeight));
    place();
}

QSize HeaderBar::sizeHint() const
{
    return {m_theme.px(800), m_theme.px(designHeight)};
}

void HeaderBar::setHead(const QString &title, const QString &subtitle, const QString &searchHint,
                        bool wayBack)
{
    m_title = title;
    m_subtitle = subtitle;
    m_searches = !searchHint.isEmpty();
    m_wayBack = wayBack;
    m_search->setHint(searchHint);
    place();
}

void HeaderBar::setActions(const QList<QAction *> &actions)
{
    if (actions == m_actions)
        return;
    m_actions = actions;
    // Later: one of them may be the sender.
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (QAction *action : actions) {
        // The style puts icon and words too close together.
        const auto words = [action] {
            return action->icon().isNull() ? action->text() : QString(u' ' + action->text());
        };
        auto *button = new QPushButton(action->icon(), words(), this);
        button->setAccessibleName(action->text());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action, words] {
            button->setIcon(action->icon());
            button->setText(words());
            button->setEnabled(action->isEnabled());
        });
        button->setEnabled(action->isEnabled());
        button->show();
        m_buttons.append(button);
    }
    place();
}

int HeaderBar::rightPart() const
{
    if (!m_buttons.isEmpty())
        return forReader(m_buttons.first()->geometry(), rect()).x();
    const QWidget *first = m_searches ? static_cast<QWidget *>(m_search) : m_badge;
    return forReader(first->geometry(), rect()).x();
}

void HeaderBar::show(const FeedStatus &feed, const SyncStatus &sync, Instant now)
{
    m_badge->show(feed, now);
    m_refresh->show(sync);
    const QString progress = refreshText(sync, now);
    m_progress = progress;
    m_failed = sync.failed && !progress.isEmpty() && !sync.running;
    setAccessibleDescription(note());
    setToolTip(m_progress);
    place();
}

void HeaderBar::place()
{
    const auto px = [this](int value) { return m_theme.px(value); };
    const auto middle = [this](int height) { return (this->height() - height) / 2; };
    const auto put = [this](QWidget *part, const QRect &at) {
        part->setGeometry(forReader(at, rect()));
    };
    int right = width();
    const QSize refresh = m_refresh->sizeHint();
    put(m_refresh,
        {right - refresh.width(), middle(refresh.height()), refresh.width(), refresh.height()});
    right -= refresh.width() + px(gap) / 2;
    m_badge->setShort(width() < px(shortBadgeBelow));
    const QSize badge = m_badge->sizeHint();
    put(m_badge, {right - badge.width(), middle(badge.height()), badge.width(), badge.height()});
    right -= badge.width() + px(gap) / 2;

    const int left = m_wayBack ? px(34) : 0;
    m_back->setVisible(m_wayBack);
    put(m_back, {-px(6), middle(px(32)), px(32), px(32)});
    const int title =
        int(std::ceil(QFontMetricsF(m_theme.font(TypeRole::PageTitle)).horizontalAdvance(m_title)));
    m_search->setVisible(m_searches);
    if (m_searches) {
        int buttons = 0;
        for (const QPushButton *button : std::as_const(m_buttons))
            buttons += button->sizeHint().width() + px(8);
        const int room = right - left - title - px(gap) - buttons;
        // What a refresh says is worth more than a wide field.
        const QFontMetrics metrics(m_theme.font(TypeRole::Label));
        const int note = m_progress.isEmpty() ? 0 : metrics.horizontalAdvance(m_progress) + px(60);
        const int search =
            std::clamp(room - std::max(px(200), note), px(narrowestSearch), px(widestSearch));
        put(m_search, {right - search, middle(px(32)), search, px(32)});
        right -= search + px(12);
    }
    for (auto it = m_buttons.crbegin(); it != m_buttons.crend(); ++it) {
        const int wide = (*it)->sizeHint().width();
        put(*it, {right - wide, middle(px(32)), wide, px(32)});
        right -= wide + px(8);
    }
    update();
}

void HeaderBar::resizeEvent(QResizeEvent *)
{
    place();
}

bool HeaderBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    const Tokens &tokens = m_theme.tokens();
    const QFont titleFont = m_theme.font(TypeRole::PageTitle);
    const QFont noteFont = m_theme.font(TypeRole::Label);
    const double left = m_wayBack ? m_theme.px(34) : 0;
    const double end = rightPart() - m_theme.px(gap);
    const QFontMetricsF titleMetrics(titleFont);
    // One base line for both sizes.
    const double base = std::round((height() + titleMetrics.capHeight()) / 2);
    painter.setFont(titleFont);
    painter.setPen(tokens.text1);
    const QString title = titleMetrics.elidedText(m_title, Qt::ElideRight, end - left);
    paintWords(painter, {left, base}, title);

    double noteLeft = left + titleMetrics.horizontalAdvance(title) + m_theme.px(12);
    const QFontMetricsF noteMetrics(noteFont);
    if (end - noteLeft < m_theme.px(30))
        return;
    if (m_failed) { // an inverse box with "!", as on every number that is over its limit
        const double side = m_theme.px(16);
        const QRectF box(noteLeft, base - noteMetrics.capHeight() / 2 - side / 2, side, side);
        paintBreachBox(painter, box, tokens, MarkSizes::desktop(m_theme.scale()));
        paintLine(painter, box, QChar(u'!'), m_theme.font(TypeRole::LabelStrong), tokens.onBreach,
                  Qt::AlignHCenter);
        noteLeft = box.right() + m_theme.px(6);
    }
    painter.setFont(noteFont);
    painter.setPen(m_progress.isEmpty() ? tokens.text3 : tokens.text1);
    paintWords(painter, {noteLeft, base},
               noteMetrics.elidedText(note(), Qt::ElideRight, end - noteLeft));
}

} // namespace zm::ui
