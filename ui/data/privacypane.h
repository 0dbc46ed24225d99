// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/storereader.h>
#include <engine/storewriter.h>
#include <ui/data/datatab.h>
#include <ui/theme/theme.h>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace zm::ui {

class Card;

/// How long data is kept, when outside numbers are hidden for good, and where they are shown in
/// part only. What deletes is told beforehand, with the day, and needs a press of its own. GUI
/// thread.
class PrivacyPane final : public DataTab
{
    Q_OBJECT
public:
    /// All must outlive the pane.
    PrivacyPane(engine::StoreReader &reader, engine::StoreWriter &writer, const Theme &theme,
                const Clock &clock, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("privacy"); }
    QString title() const override;
    QString subtitle() const override;
    bool isBusy() const override { return m_reading; }
    QWidget *firstFocus() override;
    void remember(QSettings &settings) override;
    void refresh() override;

    /// What is kept in the database.
    struct Terms
    {
        std::optional<int> keepDays; ///< empty: for ever
        std::optional<int> hideDays; ///< empty: never

        bool operator==(const Terms &) const = default;
    };
    const Terms &kept() const { return m_kept; }
    Terms wished() const;
    /// What the wished terms do, in a sentence or two.
    QString consequence() const;
    void apply();

    bool masksScreens() const;
    bool masksFiles() const;
    QPushButton &applyButton() { return *m_apply; }

Q_SIGNALS:
    void maskingChanged(bool screens, bool files);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *words(const QString &text, QVBoxLayout &column, bool head = false);
    void judge();
    void tellMasking();
    void dress();
    void place();

    engine::StoreReader &m_reader;
    engine::StoreWriter &m_writer;
    const Theme &m_theme;
    const Clock &m_clock;
    QSettings *m_settings = nullptr;
    Terms m_kept;
    bool m_reading = false;
    bool m_filling = false;
    engine::ReadTicket m_ticket;
    QList<QLabel *> m_heads;
    QList<QLabel *> m_words;
    Card *m_terms;
    QCheckBox *m_delete;
    QSpinBox *m_deleteAfter;
    QCheckBox *m_hide;
    QSpinBox *m_hideAfter;
    QLabel *m_note;
    QPushButton *m_apply;
    Card *m_masking;
    QCheckBox *m_screens;
    QCheckBox *m_files;
};

} // namespace zm::ui
