// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/paragraph.h>
#include <ui/setup/settingspanel.h>
#include <ui/theme/themestyle.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int labelWidth = 170;
constexpr int editorWidth = 420;

} // namespace

SettingsPanel::SettingsPanel(const Theme &theme, const QString &title, const QString &story,
                             QWidget *parent)
    : Card(theme, parent)
    , m_column(new QVBoxLayout)
    , m_whole(new QVBoxLayout(this))
{
    auto *body = new QWidget;
    body->setLayout(m_column);
    m_column->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    m_column->setSpacing(theme.px(8));
    m_column->addWidget(new Paragraph(theme, TypeRole::Person, Paragraph::Shade::Strong, title));
    m_column->addWidget(new Paragraph(theme, TypeRole::Body, Paragraph::Shade::Normal, story));

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_whole->setContentsMargins(1, 1, 1, 1);
    m_whole->setSpacing(0);
    m_whole->addWidget(scroll, 1);
    setAccessibleName(title);
}

void SettingsPanel::say(const QString &sentence)
{
    if (m_said)
        m_said->setText(sentence);
}

QString SettingsPanel::said() const
{
    return m_said ? m_said->text() : QString();
}

void SettingsPanel::heading(const QString &text)
{
    m_column->addSpacing(m_theme.px(8));
    m_column->addWidget(new Paragraph(m_theme, TypeRole::Title, Paragraph::Shade::Strong, text));
}

Paragraph *SettingsPanel::note(const QString &text)
{
    auto *paragraph = new Paragraph(m_theme, TypeRole::Body, Paragraph::Shade::Quiet, text);
    m_column->addWidget(paragraph);
    return paragraph;
}

QWidget *SettingsPanel::row(const QString &label, QWidget *editor, const QString &help)
{
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(12));
    auto *name = new Paragraph(m_theme, TypeRole::Body, Paragraph::Shade::Normal, label);
    name->setFixedWidth(m_theme.px(labelWidth));
    name->setContentsMargins(0, m_theme.px(7), 0, 0); // on a line with what is typed
    line->addWidget(name, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *right = new QVBoxLayout;
    right->setSpacing(m_theme.px(2));
    editor->setMinimumHeight(m_theme.px(32));
    editor->setFixedWidth(m_theme.px(editorWidth));
    editor->setFont(m_theme.font(TypeRole::Body));
    editor->setAccessibleName(label);
    right->addWidget(editor);
    if (!help.isEmpty()) {
        auto *words = new Paragraph(m_theme, TypeRole::Label, Paragraph::Shade::Quiet, help);
        words->setFixedWidth(m_theme.px(editorWidth));
        right->addWidget(words);
    }
    line->addLayout(right);
    line->addStretch(1);
    m_column->addWidget(whole);
    return whole;
}

QLineEdit *SettingsPanel::field(const QString &label, const QString &example, const QString &help)
{
    auto *editor = new QLineEdit;
    editor->setPlaceholderText(example);
    editor->setTextMargins(m_theme.px(6), 0, m_theme.px(6), 0);
    row(label, editor, help);
    return editor;
}

QComboBox *SettingsPanel::choice(const QString &label, const QStringList &items)
{
    auto *box = new QComboBox;
    box->addItems(items);
    row(label, box, {});
    return box;
}

QCheckBox *SettingsPanel::tick(const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setFont(m_theme.font(TypeRole::Body));
    m_column->addWidget(box);
    return box;
}

QPushButton *SettingsPanel::foot(const QString &text)
{
    m_column->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(m_theme.px(20), m_theme.px(8), m_theme.px(20), m_theme.px(12));
    line->setSpacing(m_theme.px(12));
    m_said = new Paragraph(m_theme, TypeRole::Body, Paragraph::Shade::Strong);
    auto *button = new QPushButton(text);
    setButtonRole(*button, ButtonRole::Primary);
    button->setMinimumHeight(m_theme.px(36));
    button->setFont(m_theme.font(TypeRole::BodyStrong));
    line->addWidget(m_said, 1);
    line->addWidget(button);
    m_whole->addLayout(line);
    return button;
}

void SettingsPanel::setRowVisible(QWidget *editor, bool visible)
{
    editor->parentWidget()->setVisible(visible);
}

} // namespace zm::ui
