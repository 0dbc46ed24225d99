// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/localformat.h>
#include <ui/reports/rangepopup.h>

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

RangePopup::RangePopup(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
    , m_note(new QLabel(this))
    , m_apply(new QPushButton(tr("Show this range"), this))
{
    setObjectName("rangePopup"_L1);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(dayPattern(DayForm::ShortYear) + u"  "_s + clockPattern());
        edit->setLocale(readerLocale());
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edit->setTimeSpec(Qt::UTC); // a wall clock: which zone it means is ours to say
        edit->setMinimumWidth(theme.px(210));
        edit->setFixedHeight(theme.px(32));
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &RangePopup::judge);
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_note->setWordWrap(true);
    m_note->setFont(theme.font(TypeRole::Label));
    setButtonRole(*m_apply, ButtonRole::Primary);
    connect(m_apply, &QPushButton::clicked, this, &RangePopup::apply);
    auto *grid = new QGridLayout(this);
    const int side = theme.px(16);
    grid->setContentsMargins(side, side, side, side);
    grid->setVerticalSpacing(theme.px(8));
    grid->setHorizontalSpacing(theme.px(12));
    grid->addWidget(new QLabel(tr("From"), this), 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(new QLabel(tr("To"), this), 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(m_note, 2, 0, 1, 2);
    grid->addWidget(m_apply, 3, 0, 1, 2);
}

void RangePopup::offer(const ReportSpan &span, const QTimeZone &zone)
{
    m_zone = zone;
    const auto wall = [&zone](Instant at) {
        const QDateTime local = toDateTime(at, zone);
        return QDateTime(local.date(), local.time(), Qt::UTC);
    };
    m_from->setDateTime(wall(span.from));
    m_to->setDateTime(wall(span.to));
    judge();
}

ReportSpan RangePopup::span() const
{
    const auto moment = [this](const QDateTimeEdit &edit) {
        return fromDateTime(
            QDateTime(edit.date(), QTime(edit.time().hour(), edit.time().minute()), m_zone));
    };
    return {moment(*m_from), moment(*m_to)};
}

void RangePopup::judge()
{
    if (!m_zone.isValid())
        return;
    const ReportSpan now = span();
    const bool good = now.from < now.to;
    m_apply->setEnabled(good);
    m_note->setText(
        good ? tr("%1, times of %2").arg(spanText(now, m_zone), QString::fromLatin1(m_zone.id()))
             : tr("The end lies before the beginning."));
}

void RangePopup::apply()
{
    const ReportSpan now = span();
    if (now.from >= now.to)
        return;
    hide();
    Q_EMIT picked(now);
}

void RangePopup::openUnder(QWidget &button)
{
    adjustSize();
    move(button.mapToGlobal(QPoint(0, button.height() + m_theme.px(4))));
    show();
    m_from->setFocus();
}

void RangePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    painter.fillRect(rect(), t.raised);
    painter.setPen(t.line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace zm::ui
