// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallsetup/wallcard.h>

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace zm::ui {

namespace {

void dressLabel(QLabel &label, const QFont &font, const QColor &color)
{
    label.setFont(font);
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

} // namespace

WallCard::WallCard(const QString &title, const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(title))
{
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(8);
    m_column->addWidget(m_title);
    connect(&theme, &Theme::changed, this, &WallCard::dress);
    dress();
}

QLabel *WallCard::addNote(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    dressNote(*label, m_theme);
    m_labels << label;
    m_column->addWidget(label);
    return label;
}

void WallCard::addLine(const QString &label, QWidget *field)
{
    if (!m_lines) {
        m_lines = new QGridLayout;
        m_lines->setHorizontalSpacing(8);
        m_lines->setVerticalSpacing(6);
        m_lines->setColumnStretch(0, 1);
        m_column->addLayout(m_lines);
    }
    auto *words = new QLabel(label);
    dressNote(*words, m_theme);
    m_labels << words;
    field->setAccessibleName(label);
    const int row = m_lines->rowCount();
    m_lines->addWidget(words, row, 0);
    m_lines->addWidget(field, row, 1, Qt::AlignRight);
}

void WallCard::dress()
{
    dressLabel(*m_title, m_theme.font(TypeRole::Title), m_theme.tokens().text1);
    for (QLabel *label : std::as_const(m_labels))
        dressNote(*label, m_theme);
    const auto buttons = findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        button->setFont(m_theme.font(TypeRole::Body));
}

void dressNote(QLabel &label, const Theme &theme)
{
    dressLabel(label, theme.font(TypeRole::Label), theme.tokens().text3);
}

} // namespace zm::ui
