// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/celltext.h>
#include <ui/shell/focusring.h>
#include <ui/shell/navigation.h>
#include <ui/theme/mirror.h>
#include <ui/theme/wording.h>

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int brandHeight = 64;
constexpr int footHeight = 60;
constexpr int demoHeight = 26;
constexpr int side = 12;

/// A hairline with room above and below, as a widget of the column.
class Divider final : public QWidget
{
public:
    Divider(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(theme.px(28));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(m_theme.px(8), height() / 2, width() - m_theme.px(16), 1),
                         m_theme.tokens().line);
    }

private:
    const Theme &m_theme;
};

} // namespace

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_daily(new QVBoxLayout)
    , m_below(new QVBoxLayout)
    , m_divider(new Divider(theme, this))
    , m_wallboard(new NavigationItem(theme, IconId::Wallboard, tr("Wallboard"), this))
    , m_look(new NavigationItem(theme, IconId::Settings, tr("Light or dark"), this))
{
    setAccessibleName(tr("Pages"));
    m_divider->hide();
    m_wallboard->setKeyHint(u"F11"_s);
    m_look->setKeyHint(tr("Ctrl+T"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2);
    m_daily->setSpacing(2);
    m_below->setSpacing(2);
    column->addLayout(m_daily);
    column->addWidget(m_divider);
    column->addLayout(m_below);
    column->addStretch();
    column->addWidget(m_wallboard);
    column->addWidget(m_look);
    connect(m_wallboard, &QAbstractButton::clicked, this, &Navigation::wallboardRequested);
    connect(m_look, &QAbstractButton::clicked, this, &Navigation::themeRequested);
    connect(&theme, &Theme::changed, this, [this] { setNarrow(m_narrow); });
    setNarrow(false);
}

NavigationItem *Navigation::item(const QString &key) const
{
    return findChild<NavigationItem *>(key);
}

void Navigation::addPage(const QString &key, const QString &title, IconId icon, Section section,
                         const QString &keyHint)
{
    auto *entry = new NavigationItem(m_theme, icon, title, this);
    entry->setObjectName(key);
    entry->setCheckable(true);
    entry->setKeyHint(keyHint);
    entry->setNarrow(m_narrow);
    m_group->addButton(entry);
    (section == Section::Daily ? m_daily : m_below)->addWidget(entry);
    m_divider->setVisible(m_below->count() > 0);
    fit();
    connect(entry, &QAbstractButton::clicked, this, [this, key] { Q_EMIT pageChosen(key); });
    // Tab walks the column from top to bottom, whatever the order of registration.
    setTabOrder(entry, m_wallboard);
    setTabOrder(m_wallboard, m_look);
}

void Navigation::setCurrent(const QString &key)
{
    if (NavigationItem *entry = item(key))
        entry->setChecked(true);
}

void Navigation::setMark(const QString &key, const PageWidget::NavigationMark &mark)
{
    if (NavigationItem *entry = item(key))
        entry->setMark(mark);
    fit();
}

void Navigation::setWallboardNote(const QString &note)
{
    m_wallboard->setMark({note, AlertLevel::None});
}

void Navigation::setAccount(const QString &account, const QTimeZone &zone)
{
    m_account = account;
    m_zone = zone;
    update();
}

void Navigation::setDemo(const QString &mark)
{
    m_demo = mark;
    setNarrow(m_narrow);
}

void Navigation::setNow(Instant now)
{
    const QString clock = clockTimeSeconds(now, m_zone);
    m_shortClock = clockTime(now, m_zone);
    if (std::exchange(m_clock, clock) != clock)
        update(0, height() - m_theme.px(footHeight), width(), m_theme.px(footHeight));
}

void Navigation::setNarrow(bool isNarrow)
{
    m_narrow = isNarrow;
    fit();
    const int foot = footHeight + (m_demo.isEmpty() ? 0 : demoHeight);
    const int gap = m_theme.px(isNarrow ? 8 : side);
    layout()->setContentsMargins(gap, m_theme.px(brandHeight), gap + 1, m_theme.px(foot + 10));
    const QList<NavigationItem *> items = findChildren<NavigationItem *>();
    for (NavigationItem *entry : items)
        entry->setNarrow(isNarrow);
    update();
}

/// As wide as designed, or as the longest entry of this language asks for.
void Navigation::fit()
{
    int width = m_theme.px(m_narrow ? narrow : wide);
    if (!m_narrow) {
        for (const NavigationItem *entry : findChildren<NavigationItem *>())
            width = std::max(width, entry->wantedWidth() + 2 * m_theme.px(side) + 1);
    }
    setFixedWidth(width);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    const Tokens &tokens = m_theme.tokens();
    painter.fillRect(rect(), tokens.ground);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);

    const auto px = [this](double value) { return m_theme.px(value); };
    const int mark = px(24);
    const int markLeft = m_narrow ? (width() - 1 - mark) / 2 : px(20);
    painter.drawPixmap(
        markLeft, px(16),
        appMark(tokens.text1, tokens.ground, tokens.accent, mark, pixelRatio(painter)));
    const auto words = [&](int left, int middle, const QString &text, TypeRole role,
                           const QColor &color) {
        paintLine(painter, QRectF(left, middle - px(12), width() - left - px(8), px(24)), text,
                  m_theme.font(role), color);
    };
    if (!m_narrow)
        words(px(54), px(28), tr("Zoom Mate"), TypeRole::Title, tokens.text1);

    const int foot = height() - px(footHeight);
    const int left = px(m_narrow ? 8 : 20);
    painter.fillRect(
        QRect(px(m_narrow ? 8 : side), foot, width() - 1 - 2 * px(m_narrow ? 8 : side), 1),
        tokens.line);
    if (!m_demo.isEmpty()) {
        words(left, foot - px(demoHeight) / 2, m_narrow ? tr("Demo") : m_demo,
              m_narrow ? TypeRole::Caption : TypeRole::LabelStrong, tokens.text2);
    }
    if (m_narrow) {
        paintLine(painter, QRectF(0, foot, width() - 1, px(footHeight)), m_shortClock,
                  m_theme.font(TypeRole::Caption), tokens.text3, Qt::AlignHCenter);
        return;
    }
    words(left, foot + px(20), m_account, TypeRole::BodyStrong, tokens.text1);
    // Under a simulated or scaled clock this is the board's time, which is what the numbers mean.
    words(left, foot + px(37), QString::fromLatin1(m_zone.id()) + u" · "_s + m_clock,
          TypeRole::Caption, tokens.text3);
}

} // namespace zm::ui
