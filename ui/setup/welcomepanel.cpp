// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/paragraph.h>
#include <ui/setup/welcomepanel.h>
#include <ui/shell/card.h>

#include <QPushButton>
#include <QVBoxLayout>

namespace zm::ui {

namespace {

constexpr int cardWidth = 560;
constexpr int buttonWidth = 220;
constexpr int buttonHeight = 40;
constexpr int margin = 32;

/// Words as wide as the card: a card in the middle of a page does not ask how high they become.
Paragraph *paragraph(const Theme &theme, TypeRole role, Paragraph::Shade shade, const QString &text)
{
    auto *words = new Paragraph(theme, role, shade, text);
    const int width = theme.px(cardWidth - 2 * margin);
    words->setFixedSize(width, words->heightForWidth(width));
    return words;
}

} // namespace

WelcomePanel::WelcomePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_connect(new QPushButton(tr("Connect Zoom")))
    , m_demo(new QPushButton(tr("Look around with demo data")))
{
    setButtonRole(*m_connect, ButtonRole::Primary);
    auto *card = new Card(theme);
    card->setFixedWidth(theme.px(cardWidth));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme.px(margin), theme.px(28), theme.px(margin), theme.px(28));
    inside->setSpacing(theme.px(20));
    inside->addWidget(paragraph(theme, TypeRole::PageTitle, Paragraph::Shade::Strong,
                                tr("Welcome to Zoom Mate")));
    inside->addWidget(paragraph(
        theme, TypeRole::Body, Paragraph::Shade::Normal,
        tr("Agents, queues and reports of your Zoom Phone account, live. Everything stays on this "
           "computer.")));
    inside->addLayout(
        way(m_connect, tr("Ten minutes, step by step. It takes an owner of the Zoom account, or an "
                          "administrator who may build apps.")));
    inside->addLayout(way(
        m_demo, tr("A simulated call centre at work. Nothing of it ever mixes with real data.")));

    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

QLayout *WelcomePanel::way(QPushButton *button, const QString &words)
{
    button->setMinimumSize(m_theme.px(buttonWidth), m_theme.px(buttonHeight));
    button->setFont(m_theme.font(TypeRole::BodyStrong));
    auto *column = new QVBoxLayout;
    column->setSpacing(m_theme.px(6));
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(paragraph(m_theme, TypeRole::Label, Paragraph::Shade::Quiet, words));
    return column;
}

} // namespace zm::ui
