// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/setup/settingspanel.h>
#include <zoom/credentials.h>

#include <setup/connection.h>

namespace zm::ui {

/// Which of Zoom's hosts, and through which proxy.
class NetworkPanel final : public SettingsPanel
{
    Q_OBJECT
public:
    explicit NetworkPanel(const Theme &theme, QWidget *parent = nullptr);

    void setKept(const setup::Connection &connection, const zoom::Credentials &credentials);

Q_SIGNALS:
    void applied(const zm::setup::Connection &connection, const zm::zoom::Credentials &credentials);

private:
    void apply();
    void showRows();

    setup::Connection m_kept;
    zoom::Credentials m_credentials;
    QComboBox *m_zoom;
    QLineEdit *m_url;
    QComboBox *m_proxy;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace zm::ui
