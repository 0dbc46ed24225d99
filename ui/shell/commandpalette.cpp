// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/celltext.h>
#include <ui/shell/commandpalette.h>
#include <ui/theme/mirror.h>

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int designWidth = 520;
constexpr int rowHeight = 34;
constexpr int mostRows = 10;

enum PaletteRole { ActionRole = Qt::UserRole + 1, KeyRole };

/// Every typed word somewhere in the command: "tec que" finds nothing less than it should.
class WordFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text)
    {
        m_words = text.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString text = sourceModel()->index(row, 0, parent).data().toString();
        return std::ranges::all_of(m_words, [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
};

class CommandDelegate final : public QStyledItemDelegate
{
public:
    CommandDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {1, m_theme.px(rowHeight)}; // the list makes rows as wide as itself
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Mirrored mirrored(*painter, option.rect);
        const Tokens &tokens = m_theme.tokens();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, tokens.selectedRow);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              tokens.accent);
        }
        const QRectF words = QRectF(option.rect).adjusted(m_theme.px(16), 0, -m_theme.px(16), 0);
        paintLine(*painter, words, index.data().toString(), m_theme.font(TypeRole::Body),
                  tokens.text1);
        paintLine(*painter, words, index.data(KeyRole).toString(), m_theme.font(TypeRole::Caption),
                  tokens.text3, Qt::AlignRight);
    }

private:
    const Theme &m_theme;
};

} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_rows(new WordFilter(this))
{
    setObjectName("palette"_L1);
    hide();
    m_line->setPlaceholderText(tr("What to do"));
    m_line->setAccessibleName(tr("Command"));
    m_list->setAccessibleName(tr("Commands"));
    m_rows->setSourceModel(m_model);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new CommandDelegate(theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_line->setTextMargins(6, 0, 6, 0);
    m_list->setMouseTracking(true);
    m_list->setAutoFillBackground(false);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_line);
    column->addWidget(m_list);

    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
}

void CommandPalette::open(const QList<QAction *> &actions)
{
    m_model->clear();
    for (QAction *action : actions) {
        if (!action->isVisible() || !action->isEnabled() || action->text().isEmpty())
            continue;
        auto *item = new QStandardItem(action->text().remove(u'&'));
        item->setData(QVariant::fromValue(QPointer<QAction>(action)), ActionRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), KeyRole);
        m_model->appendRow(item);
    }
    m_line->clear();
    m_line->setFont(m_theme.font(TypeRole::Body));
    m_line->setFixedHeight(m_theme.px(32));
    filter({});
    place();
    show();
    raise();
    m_line->setFocus(Qt::PopupFocusReason);
}

QStringList CommandPalette::shown() const
{
    QStringList texts;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        texts << m_rows->index(row, 0).data().toString();
    return texts;
}

void CommandPalette::filter(const QString &text)
{
    static_cast<WordFilter *>(m_rows)->setText(text);
    m_list->setCurrentIndex(m_rows->index(0, 0));
    place();
}

void CommandPalette::place()
{
    const int rows = std::clamp(m_rows->rowCount(), 1, mostRows);
    const int width = std::min(m_theme.px(designWidth), parentWidget()->width() - m_theme.px(32));
    const int height = m_theme.px(32) + 8 * 2 + 6 + rows * m_theme.px(rowHeight) + 2;
    setGeometry((parentWidget()->width() - width) / 2, m_theme.px(56), width, height);
}

void CommandPalette::run()
{
    const auto action = m_list->currentIndex().data(ActionRole).value<QPointer<QAction>>();
    if (!action)
        return;
    close();
    action->trigger();
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        else if (event->type() == QEvent::MouseButtonPress)
            close();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        close();
    } else if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Down:
            m_list->setCurrentIndex(m_rows->index(std::min(row + 1, m_rows->rowCount() - 1), 0));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentIndex(m_rows->index(std::max(row - 1, 0), 0));
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(QPen(tokens.line2, 1));
    painter.setBrush(tokens.tile);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (m_rows->rowCount() == 0) {
        painter.setFont(m_theme.font(TypeRole::Body));
        painter.setPen(tokens.text3);
        painter.drawText(m_list->geometry().adjusted(m_theme.px(16), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tr("No command has \"%1\".").arg(m_line->text()));
    }
}

} // namespace zm::ui
