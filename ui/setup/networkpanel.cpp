// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/networkpanel.h>
#include <zoom/zoomhosts.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

NetworkPanel::NetworkPanel(const Theme &theme, QWidget *parent)
    : SettingsPanel(theme, tr("Network and proxy"),
                    tr("Most offices need nothing here: Zoom Mate calls out to zoom.us over HTTPS, "
                       "by the system's own proxy where there is one."),
                    parent)
{
    heading(tr("Zoom"));
    m_zoom = choice(tr("Zoom's hosts"), {});
    for (const zoom::ZoomRegion &region : zoom::zoomRegions())
        m_zoom->addItem(region.name, region.url);
    m_zoom->addItem(tr("Another address"));
    m_url = field(tr("Address"), u"https://zoom.example.com"_s,
                  tr("Token, data and event stream are asked for there."));
    heading(tr("Proxy"));
    m_proxy = choice(tr("Proxy"), {tr("As the system says"), tr("None"), tr("This one:")});
    m_host = field(tr("Host"), u"proxy.example.com"_s);
    m_port = field(tr("Port"), u"8080"_s);
    m_user = field(tr("User name"), {}, tr("Only where the proxy wants a log-in."));
    m_password = field(tr("Password"), {}, tr("Goes into the keychain."));
    m_password->setEchoMode(QLineEdit::Password);
    QPushButton *button = foot(tr("Apply"));
    connect(button, &QPushButton::clicked, this, &NetworkPanel::apply);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &NetworkPanel::showRows);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &NetworkPanel::showRows);
    setKept({}, {});
}

void NetworkPanel::setKept(const setup::Connection &connection,
                           const zoom::Credentials &credentials)
{
    m_kept = connection;
    m_credentials = credentials;
    const int known = m_zoom->findData(connection.zoomUrl);
    m_zoom->setCurrentIndex(known >= 0 ? known : m_zoom->count() - 1);
    m_url->setText(known >= 0 ? QString() : connection.zoomUrl);
    m_proxy->setCurrentIndex(int(connection.proxy.mode));
    m_host->setText(connection.proxy.host);
    m_port->setText(QString::number(connection.proxy.port));
    m_user->setText(connection.proxy.user);
    m_password->clear();
    m_password->setPlaceholderText(
        credentials.proxyPassword.isEmpty() ? QString() : tr("kept; type a new one to replace it"));
    say({});
    showRows();
}

void NetworkPanel::showRows()
{
    setRowVisible(m_url, m_zoom->currentIndex() == m_zoom->count() - 1);
    const auto mode = zoom::Proxy::Mode(m_proxy->currentIndex());
    setRowVisible(m_host, mode == zoom::Proxy::Mode::Http);
    setRowVisible(m_port, mode == zoom::Proxy::Mode::Http);
    setRowVisible(m_user, mode != zoom::Proxy::Mode::None);
    setRowVisible(m_password, mode != zoom::Proxy::Mode::None);
}

void NetworkPanel::apply()
{
    setup::Connection next = m_kept;
    next.zoomUrl = m_zoom->currentData().isValid() ? m_zoom->currentData().toString()
                                                   : m_url->text().trimmed();
    next.proxy.mode = zoom::Proxy::Mode(m_proxy->currentIndex());
    next.proxy.host = m_host->text().trimmed();
    next.proxy.port = m_port->text().trimmed().toUShort();
    next.proxy.user = m_user->text().trimmed();
    zoom::Credentials credentials = m_credentials;
    if (!m_password->text().isEmpty())
        credentials.proxyPassword = m_password->text();
    if (const QString wrong = setup::wrongIn(next); !wrong.isEmpty()) {
        say(wrong);
        return;
    }
    Q_EMIT applied(next, credentials);
}

} // namespace zm::ui
