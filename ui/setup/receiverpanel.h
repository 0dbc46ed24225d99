// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/healthfacts.h>
#include <ui/setup/settingspanel.h>
#include <zoom/credentials.h>

#include <QTimeZone>

#include <setup/connection.h>

namespace zm::ui {

class CopyButton;

/// Webhooks taken by this computer: the address for Zoom's form, where the receiver listens, and
/// the tunnel that brings them here.
class ReceiverPanel final : public SettingsPanel
{
    Q_OBJECT
public:
    explicit ReceiverPanel(const Theme &theme, QWidget *parent = nullptr);

    void setKept(const setup::Connection &connection, const zoom::Credentials &credentials);
    /// Times are said in `zone`.
    void setZone(const QTimeZone &zone);
    void tell(const engine::WebhookHealth &facts);
    /// The address for Zoom's form; empty while no public one is known.
    QString endpoint() const;

Q_SIGNALS:
    void applied(const zm::setup::Connection &connection, const zm::zoom::Credentials &credentials);

private:
    void apply();
    void showRows();
    void showEndpoint();
    QString stateOf(const engine::WebhookHealth &facts) const;

    setup::Connection m_kept;
    zoom::Credentials m_credentials;
    engine::WebhookHealth m_facts;
    QTimeZone m_zone = QTimeZone::systemTimeZone();

    Paragraph *m_endpoint;
    CopyButton *m_copy;
    Paragraph *m_state;
    QCheckBox *m_on;
    QComboBox *m_tunnel;
    QLineEdit *m_destination;
    QLineEdit *m_remote;
    QLineEdit *m_command;
    QLineEdit *m_arguments;
    QLineEdit *m_token;
    QLineEdit *m_publicUrl;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_path;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QCheckBox *m_plain;
    QCheckBox *m_newEnd;
};

} // namespace zm::ui
