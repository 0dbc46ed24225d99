// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/queues/memberlist.h>
#include <ui/shell/celltext.h>
#include <ui/theme/mirror.h>
#include <ui/theme/stateshapes.h>
#include <ui/theme/wording.h>

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int leastRow = 19;
constexpr int tallestRow = 26;
constexpr int shapeSize = 15;
constexpr int textLeft = 22;
constexpr int side = 6; ///< room for the edge of a mark

} // namespace

MemberList::MemberList(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Members"));
    setFocusPolicy(Qt::NoFocus);
}

int MemberList::rowHeight() const
{
    // Rows breathe when there is room, and never less than the eye can part.
    const int room = m_lines.isEmpty() ? 0 : viewport()->height() / int(m_lines.size());
    return std::clamp(room, m_theme.px(leastRow), m_theme.px(tallestRow));
}

void MemberList::measure()
{
    const int whole = int(m_lines.size()) * rowHeight();
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
}

void MemberList::show(const QList<MemberLine> &lines, bool stale)
{
    m_stale = stale;
    if (m_lines != lines) {
        m_lines = lines;
        QStringList words;
        for (const MemberLine &line : lines)
            words << line.name + u", "_s + stateWord(line.state) + u" "_s + line.timer;
        setAccessibleDescription(words.join(u"; "_s));
        measure();
    }
    viewport()->update();
}

void MemberList::resizeEvent(QResizeEvent *)
{
    measure();
}

void MemberList::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Mirrored mirrored(painter, viewport()->rect());
    const Tokens &tokens = m_theme.tokens();
    const int height = rowHeight();
    int y = -verticalScrollBar()->value();
    for (const MemberLine &line : std::as_const(m_lines)) {
        const QRectF row(0, y, viewport()->width() - m_theme.px(side), height);
        y += height;
        if (row.bottom() < 0 || row.top() > viewport()->height())
            continue;
        const double size = m_theme.px(shapeSize);
        const QRectF shape(0, row.center().y() - size / 2, size, size);
        const QColor color = m_stale ? tokens.offline : tokens.family(familyOf(line.state));
        paintStateShape(painter, shape, line.state, color, tokens.onState);
        const QFontMetricsF metrics(m_theme.font(TypeRole::LabelStrong));
        const double timer = metrics.horizontalAdvance(line.timer) + m_theme.px(24);
        paintLine(painter, row.adjusted(m_theme.px(textLeft), 0, -timer, 0), line.name,
                  m_theme.font(TypeRole::Label), m_stale ? tokens.text2 : tokens.text1);
        paintNumber(painter, row, line.timer, TypeRole::LabelStrong,
                    {.alert = line.alert, .color = m_stale ? tokens.text2 : tokens.text1}, m_theme);
    }
}

bool MemberList::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int row = (help->pos().y() + verticalScrollBar()->value()) / rowHeight();
    if (row >= 0 && row < m_lines.size()) {
        const MemberLine &line = m_lines[row];
        QToolTip::showText(help->globalPos(),
                           line.name + u"\n"_s + stateWord(line.state) + u" · "_s + line.timer
                               + u"\n"_s + willRingSentence(line.state),
                           viewport());
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace zm::ui
