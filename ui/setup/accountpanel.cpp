// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/accountpanel.h>
#include <ui/setup/paragraph.h>
#include <ui/theme/themestyle.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int mostDays = 30; // Zoom keeps an old Client Secret so long

} // namespace

AccountPanel::AccountPanel(const Theme &theme, QWidget *parent)
    : SettingsPanel(theme, tr("Accounts and secrets"),
                    tr("Each Zoom account has its own database, settings and keychain entry on "
                       "this computer; nothing of one is ever shown in another."),
                    parent)
{
    const auto button = [&](const QString &text) {
        auto *made = new QPushButton(text);
        made->setMinimumHeight(theme.px(32));
        made->setFont(theme.font(TypeRole::BodyStrong));
        return made;
    };
    heading(tr("Account"));
    m_accounts = choice(tr("Account"), {});
    m_newName = field(tr("Name of the new one"), u"berlin"_s,
                      tr("Letters, digits, - and _. On the command line: --account NAME."));
    m_open = button(tr("Open"));
    m_accountTrouble = note({});
    column().addWidget(m_open, 0, Qt::AlignLeft);

    heading(tr("Change of secrets"));
    note(tr("To change a secret, make a new one at Zoom, type it into its step here and keep it. "
            "The old one serves beside it for the days below, so that nothing is lost meanwhile."));
    m_days = field(tr("Days that an old one serves"), {});
    m_days->setFixedWidth(theme.px(80));
    m_days->setValidator(new QIntValidator(0, mostDays, m_days));
    m_rotation = note({});
    m_endOld = button(tr("End the old secrets now"));
    column().addWidget(m_endOld, 0, Qt::AlignLeft);

    heading(tr("Leave nothing behind"));
    note(tr("Deletes all of this account from this computer: the keychain entry, the database "
            "with its journal and the copies made before upgrades, settings, log of exports, cache "
            "and logs. Reports that you exported into folders of your own stay, and so does "
            "everything at Zoom."));
    m_forget = button(tr("Forget everything…"));
    m_question = note(tr("This cannot be undone. Close other Zoom Mate programs of this account "
                         "first. Forget everything?"));
    m_question->setObjectName("forgetQuestion"_L1);
    m_yes = button(tr("Yes, forget everything"));
    m_no = button(tr("No, keep it"));
    auto *answers = new QHBoxLayout;
    answers->setSpacing(theme.px(8));
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch(1);
    column().addWidget(m_forget, 0, Qt::AlignLeft);
    column().addLayout(answers);
    column().addStretch(1);

    connect(m_accounts, &QComboBox::currentIndexChanged, this, [this] { showState(false); });
    connect(m_open, &QPushButton::clicked, this, &AccountPanel::choose);
    connect(m_newName, &QLineEdit::returnPressed, this, &AccountPanel::choose);
    connect(m_days, &QLineEdit::editingFinished, this, [this] {
        if (m_days->hasAcceptableInput() && m_days->text().toInt() != m_kept.oldSecretDays)
            Q_EMIT oldSecretDaysChosen(m_days->text().toInt());
    });
    connect(m_endOld, &QPushButton::clicked, this, &AccountPanel::oldSecretsEnded);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        showState(true);
        m_no->setFocus();
    });
    connect(m_no, &QPushButton::clicked, this, [this] { showState(false); });
    connect(m_yes, &QPushButton::clicked, this, [this] {
        showState(false);
        Q_EMIT forgetEverythingRequested();
    });
    setAccounts({}, {});
    setKept({}, {}, Instant{});
}

void AccountPanel::setAccounts(const QStringList &known, const QString &current)
{
    m_current = current;
    m_accounts->clear();
    m_accounts->addItems(known);
    if (!current.isEmpty() && !known.contains(current))
        m_accounts->addItem(current);
    m_accounts->addItem(tr("A new one…"));
    m_accounts->setCurrentIndex(std::max(0, m_accounts->findText(current)));
    m_accounts->setEnabled(!current.isEmpty());
    m_accountTrouble->setText(
        current.isEmpty() ? tr("A demo or recording has no accounts of its own. Start Zoom Mate by "
                               "itself.")
                          : tr("“%1” is open.").arg(current));
    showState(false);
}

void AccountPanel::setKept(const setup::Connection &connection,
                           const zoom::Credentials &credentials, Instant now)
{
    m_kept = connection;
    m_days->setText(QString::number(connection.oldSecretDays));
    QStringList serving;
    const auto end = [](const QString &until) {
        return QLocale().toString(toDateTime(*parseInstant(until)).toLocalTime(),
                                  QLocale::ShortFormat);
    };
    if (credentials.previousClientSecretServes(now))
        serving << tr("The Client Secret before the last change serves until %1.")
                       .arg(end(credentials.previousClientSecretUntil));
    if (credentials.previousSecretTokenServes(now))
        serving << tr("The Secret Token before the last change serves until %1.")
                       .arg(end(credentials.previousSecretTokenUntil));
    m_rotation->setText(serving.isEmpty() ? tr("No old secret is in use.") : serving.join(u'\n'));
    m_endOld->setVisible(!serving.isEmpty());
}

void AccountPanel::sayOfAccount(const QString &sentence)
{
    m_accountTrouble->setText(sentence);
}

void AccountPanel::setForgettable(bool forgettable)
{
    m_forgettable = forgettable;
    showState(false);
}

void AccountPanel::choose()
{
    const bool isNew = m_accounts->currentIndex() == m_accounts->count() - 1;
    const QString name = isNew ? m_newName->text().trimmed() : m_accounts->currentText();
    if (name.isEmpty()) {
        m_accountTrouble->setText(tr("Give the new account a name."));
        return;
    }
    Q_EMIT accountChosen(name);
}

void AccountPanel::showState(bool asking)
{
    const bool isNew = m_accounts->currentIndex() == m_accounts->count() - 1;
    setRowVisible(m_newName, isNew && !m_current.isEmpty());
    m_open->setVisible(!m_current.isEmpty() && (isNew || m_accounts->currentText() != m_current));
    m_forget->setVisible(!asking);
    m_forget->setEnabled(m_forgettable);
    for (QWidget *one : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_yes),
                         static_cast<QWidget *>(m_no)})
        one->setVisible(asking);
}

} // namespace zm::ui
