// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/card.h>

#include <QCheckBox>

#include <alertwatch/alertsettings.h>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace zm::ui {

class ParsedField;

/// The rules and what they set off, to read and to change; every change counts at once. GUI thread.
class RuleEditor final : public Card
{
    Q_OBJECT
public:
    explicit RuleEditor(const Theme &theme, QWidget *parent = nullptr);
    ~RuleEditor() override;

    void show(const AlertSettings &settings);
    using QWidget::show;
    const AlertSettings &settings() const { return m_settings; }
    /// Names for the muted queues, which are listed to be heard again.
    void setMutedNames(const QList<std::pair<QueueId, QString>> &names);

Q_SIGNALS:
    void edited(const zm::AlertSettings &settings);
    void soundTried(zm::AlertLevel level);
    void hooksTried();

private:
    struct RuleRow
    {
        QCheckBox *on;
        ParsedField *warn;
        ParsedField *breach;
        QCheckBox *sound;
    };
    struct HoursRow
    {
        QCheckBox *on;
        ParsedField *from;
        ParsedField *to;
        QList<QPushButton *> days;
    };

    void addRules(QVBoxLayout &column);
    HoursRow addHours(QVBoxLayout &column, const QString &title, const QString &story);
    void addTelling(QVBoxLayout &column);
    void addHooks(QVBoxLayout &column);
    QLabel *head(const QString &text);
    QLabel *note(const QString &text);
    void dress();
    void read();

    AlertSettings m_settings;
    bool m_filling = false;
    QList<RuleRow> m_rules;
    HoursRow m_quiet;
    HoursRow m_business;
    QCheckBox *m_sounds;
    QCheckBox *m_notifications;
    QWidget *m_mutedBox;
    QVBoxLayout *m_muted;
    QCheckBox *m_runs;
    QLineEdit *m_command;
    QCheckBox *m_posts;
    QLineEdit *m_address;
    QLabel *m_hookTrouble;
    QList<QLabel *> m_heads;
    QList<QLabel *> m_notes;
};

} // namespace zm::ui
