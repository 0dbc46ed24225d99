// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/localformat.h>
#include <ui/setup/copybutton.h>
#include <ui/setup/paragraph.h>
#include <ui/setup/receiverpanel.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <webhook/endpoint.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

using tunnel::Kind;

ReceiverPanel::ReceiverPanel(const Theme &theme, QWidget *parent)
    : SettingsPanel(theme, tr("Webhooks and tunnel"),
                    tr("Only needed without the WebSocket. Zoom posts each event to a public "
                       "address; a tunnel or a reverse proxy brings it to this computer, and its "
                       "signature is checked with the Secret Token."),
                    parent)
{
    heading(tr("Event notification endpoint URL, for Zoom's form"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(12));
    m_endpoint = new Paragraph(theme, TypeRole::Body, Paragraph::Shade::Strong);
    m_endpoint->setObjectName("endpoint"_L1);
    m_copy = new CopyButton(theme, tr("Copy"), {});
    line->addWidget(m_endpoint, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    column().addLayout(line);
    m_state = note({});

    m_on = tick(tr("Take webhooks on this computer"));
    heading(tr("The way here"));
    m_tunnel =
        choice(tr("Tunnel"), {tr("None, or a reverse proxy of your own"),
                              tr("cloudflared, quick: no account"), tr("cloudflared, named tunnel"),
                              tr("ngrok"), tr("ssh -R to your own server"), tr("Another command")});
    m_destination = field(tr("Server, tunnel or domain"), u"user@host.example.com"_s,
                          tr("ssh's user@host, the name of the named tunnel, or ngrok's domain."));
    m_remote = field(tr("Port over there"), u"127.0.0.1:9000"_s,
                     tr("Where the server listens for its reverse proxy."));
    m_command = field(tr("Command"), u"bore local {port} --to bore.example.com"_s,
                      tr("{port} and {url} stand for the receiver's. No shell reads the line."));
    m_token = field(tr("Its token"), {},
                    tr("Goes into the keychain, and to the tunnel by its environment alone."));
    m_token->setEchoMode(QLineEdit::Password);
    m_arguments = field(tr("More arguments"), u"-p 2222 -i ~/.ssh/zoommate"_s);
    m_publicUrl = field(tr("Public address"), u"https://hooks.example.com"_s,
                        tr("Where Zoom finds it, when the tunnel does not tell by itself."));

    heading(tr("The receiver"));
    m_host =
        field(tr("Listen on"), u"127.0.0.1"_s,
              tr("127.0.0.1 is this computer alone, and enough for a tunnel or reverse proxy."));
    m_port = field(tr("Port"), u"8765"_s);
    m_path = field(tr("Path"), u"/webhook"_s,
                   tr("A secret end follows it, so that a stranger finds nothing here."));
    m_newEnd = tick(tr("Make a new secret end now; Zoom must then be told the new address"));
    m_plain = tick(tr("Take the path without its secret end too, until Zoom knows the new one"));
    m_certificate =
        field(tr("TLS certificate"), u"/etc/zoommate/fullchain.pem"_s,
              tr("Only where Zoom connects directly. Renewed files are used by themselves."));
    m_key = field(tr("TLS key"), u"/etc/zoommate/privkey.pem"_s);

    QPushButton *button = foot(tr("Apply"));
    connect(button, &QPushButton::clicked, this, &ReceiverPanel::apply);
    connect(m_tunnel, &QComboBox::currentIndexChanged, this, &ReceiverPanel::showRows);
    setKept({}, {});
}

void ReceiverPanel::setKept(const setup::Connection &connection,
                            const zoom::Credentials &credentials)
{
    m_kept = connection;
    m_credentials = credentials;
    m_on->setChecked(connection.takesWebhooks);
    m_tunnel->setCurrentIndex(int(tunnel::allKinds().indexOf(connection.tunnel.kind)));
    m_destination->setText(connection.tunnel.destination);
    m_remote->setText(connection.tunnel.remote);
    m_command->setText(connection.tunnel.command);
    m_arguments->setText(connection.tunnel.arguments);
    m_publicUrl->setText(connection.tunnel.kind == Kind::None ? connection.publicUrl
                                                              : connection.tunnel.publicUrl);
    m_host->setText(connection.host);
    m_port->setText(QString::number(connection.port));
    m_path->setText(connection.path);
    m_certificate->setText(connection.certificateFile);
    m_key->setText(connection.keyFile);
    m_plain->setChecked(connection.plainPathToo);
    m_newEnd->setChecked(false);
    m_token->clear();
    m_token->setPlaceholderText(
        credentials.tunnelToken.isEmpty() ? QString() : tr("kept; type a new one to replace it"));
    say({});
    showRows();
    showEndpoint();
}

void ReceiverPanel::showRows()
{
    const Kind kind = tunnel::allKinds().value(m_tunnel->currentIndex());
    setRowVisible(m_destination,
                  kind == Kind::CloudflaredNamed || kind == Kind::Ngrok || kind == Kind::Ssh);
    setRowVisible(m_remote, kind == Kind::Ssh);
    setRowVisible(m_command, kind == Kind::Command);
    setRowVisible(m_token,
                  kind == Kind::CloudflaredNamed || kind == Kind::Ngrok || kind == Kind::Command);
    setRowVisible(m_arguments, kind != Kind::None && kind != Kind::Command);
    setRowVisible(m_publicUrl, kind != Kind::CloudflaredQuick);
}

void ReceiverPanel::apply()
{
    setup::Connection next = m_kept;
    next.takesWebhooks = m_on->isChecked();
    next.tunnel.kind = tunnel::allKinds().value(m_tunnel->currentIndex());
    next.tunnel.destination = m_destination->text().trimmed();
    next.tunnel.remote = m_remote->text().trimmed();
    next.tunnel.command = m_command->text().trimmed();
    next.tunnel.arguments = m_arguments->text().trimmed();
    const QString url = m_publicUrl->text().trimmed();
    (next.tunnel.kind == Kind::None ? next.publicUrl : next.tunnel.publicUrl) = url;
    if (next.tunnel.kind == Kind::CloudflaredQuick)
        next.tunnel.publicUrl.clear(); // a new one each time: it tells
    next.host = m_host->text().trimmed();
    next.port = m_port->text().trimmed().toUShort();
    next.path = m_path->text().trimmed();
    next.certificateFile = m_certificate->text().trimmed();
    next.keyFile = m_key->text().trimmed();
    next.plainPathToo = m_plain->isChecked();

    zoom::Credentials credentials = m_credentials;
    if (const QString token = m_token->text().trimmed(); !token.isEmpty())
        credentials.tunnelToken = token;
    if (m_newEnd->isChecked() || (next.takesWebhooks && credentials.webhookPath.isEmpty()))
        credentials.webhookPath = webhook::newSecretEnd();
    if (const QString wrong = setup::wrongIn(next); !wrong.isEmpty()) {
        say(wrong);
        return;
    }
    if (next.takesWebhooks && credentials.secretToken.isEmpty()) {
        say(tr("Webhooks need the Secret Token first: it is step 4."));
        return;
    }
    Q_EMIT applied(next, credentials);
}

void ReceiverPanel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    showEndpoint();
}

void ReceiverPanel::tell(const engine::WebhookHealth &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    showEndpoint();
}

QString ReceiverPanel::endpoint() const
{
    const QString found = m_facts.hasTunnel ? m_facts.tunnel.publicUrl : m_kept.publicUrl;
    return webhook::endpointUrl(found, m_kept.path, m_credentials.webhookPath);
}

void ReceiverPanel::showEndpoint()
{
    const QString url = m_kept.takesWebhooks ? endpoint() : QString();
    m_endpoint->setText(!url.isEmpty()          ? url
                        : !m_kept.takesWebhooks ? tr("Webhooks are not taken here.")
                        : m_facts.hasTunnel     ? tr("The tunnel has not told its address yet.")
                                                : tr("Give the public address below."));
    m_copy->setCopied(url);
    m_copy->setVisible(!url.isEmpty());
    m_state->setText(stateOf(m_facts));
    m_state->setVisible(!m_state->text().isEmpty());
}

QString ReceiverPanel::stateOf(const engine::WebhookHealth &facts) const
{
    if (!facts.wanted)
        return {};
    if (!facts.trouble.isEmpty())
        return facts.trouble;
    QStringList parts;
    if (facts.port != 0)
        parts << tr("Listening on %1, port %2.").arg(facts.host).arg(facts.port);
    if (!facts.tls.trouble.isEmpty())
        parts << facts.tls.trouble;
    if (facts.hasTunnel) {
        switch (facts.tunnel.state) {
        case tunnel::State::Up:
            parts << tr("The tunnel is up.");
            break;
        case tunnel::State::Starting:
            parts << (facts.tunnel.message.isEmpty() ? tr("The tunnel starts.")
                                                     : facts.tunnel.message);
            break;
        case tunnel::State::Waiting:
            parts << tr("The tunnel is down and is tried again by itself. %1")
                         .arg(facts.tunnel.message);
            break;
        case tunnel::State::Off:
            break;
        }
    }
    if (facts.lastChallenge)
        parts << tr("Zoom validated the address at %1.")
                     .arg(weekdayClock(*facts.lastChallenge, m_zone));
    else
        parts << tr("Zoom has not validated the address yet: press Validate in its form.");
    return parts.join(u' ');
}

} // namespace zm::ui
