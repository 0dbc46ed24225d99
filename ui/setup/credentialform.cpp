// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/credentialform.h>
#include <ui/setup/paragraph.h>

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace zm::ui {

CredentialForm::CredentialForm(const Theme &theme, const QList<setup::Field> &fields,
                               QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const setup::Field field : fields) {
        auto *label =
            new Paragraph(theme, TypeRole::Label, Paragraph::Shade::Quiet, setup::nameOf(field));
        auto *editor = new QLineEdit;
        editor->setFont(theme.font(TypeRole::Body));
        editor->setMinimumHeight(theme.px(32));
        editor->setMaximumWidth(theme.px(420));
        editor->setTextMargins(theme.px(6), 0, theme.px(6), 0);
        editor->setAccessibleName(setup::nameOf(field));
        if (setup::isSecret(field))
            editor->setEchoMode(QLineEdit::Password);
        auto *hint = new Paragraph(theme, TypeRole::Label, Paragraph::Shade::Strong);
        hint->hide();
        column->addWidget(label);
        column->addWidget(editor);
        column->addWidget(hint);
        column->addSpacing(theme.px(8));
        connect(editor, &QLineEdit::textChanged, this, &CredentialForm::read);
        connect(editor, &QLineEdit::returnPressed, this, &CredentialForm::confirmed);
        m_rows.append({field, editor, hint});
    }
}

QLineEdit *CredentialForm::editor(setup::Field field) const
{
    const auto found = std::ranges::find(m_rows, field, &Row::field);
    return found == m_rows.cend() ? nullptr : found->editor;
}

QString CredentialForm::hint(setup::Field field) const
{
    const auto found = std::ranges::find(m_rows, field, &Row::field);
    return found == m_rows.cend() ? QString() : found->hint->text();
}

void CredentialForm::setKept(const zoom::Credentials &kept)
{
    m_kept = kept;
    m_draft = kept;
    m_filling = true;
    for (const Row &row : std::as_const(m_rows)) {
        const QString value = setup::valueOf(kept, row.field);
        const bool hidden = setup::isSecret(row.field) && !value.isEmpty();
        row.editor->setText(hidden ? QString() : value);
        row.editor->setPlaceholderText(hidden ? tr("kept; type a new one to replace it")
                                              : QString());
    }
    m_filling = false;
    read();
}

void CredentialForm::focusFirstOpen()
{
    const auto open = std::ranges::find_if(
        m_rows, [this](const Row &row) { return setup::valueOf(m_draft, row.field).isEmpty(); });
    if (open != m_rows.cend())
        open->editor->setFocus();
}

void CredentialForm::read()
{
    if (m_filling)
        return;
    m_draft = m_kept;
    for (const Row &row : std::as_const(m_rows)) {
        const setup::FieldCheck check = setup::checkField(row.field, row.editor->text(), m_draft);
        const bool untouched = setup::isSecret(row.field) && check.value.isEmpty();
        if (!untouched)
            setup::setValue(m_draft, row.field, check.value);
        row.hint->setText(check.hint);
        row.hint->setVisible(!check.hint.isEmpty());
    }
    Q_EMIT edited();
}

} // namespace zm::ui
