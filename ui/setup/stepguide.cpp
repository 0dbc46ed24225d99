// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/copybutton.h>
#include <ui/setup/credentialform.h>
#include <ui/setup/paragraph.h>
#include <ui/setup/stepguide.h>
#include <ui/setup/stepsketch.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

StepWords wordsOf(setup::StepId step)
{
    return StepGuide::words(step);
}

StepWords StepGuide::words(setup::StepId step)
{
    switch (step) {
    case setup::StepId::CreateApp:
        return {
            tr("Create the app"),
            {tr("Log in to Zoom's App Marketplace as the owner of the account, or as an admin "
                "who may build apps."),
             tr("Open Develop, then Build App, and choose Server-to-Server OAuth App."),
             tr("Give it a name and press Create.")},
            {{tr("Name"), u"Zoom Mate"_s}},
            {},
            tr("The app belongs to your account alone. It is not published and nobody else sees "
               "it.")};
    case setup::StepId::CopyValues:
        return {tr("Copy three values"),
                {tr("Open App Credentials."),
                 tr("Copy Account ID, Client ID and Client Secret one by one, each with Zoom's own "
                    "copy button, and paste them here.")},
                {},
                {setup::Field::AccountId, setup::Field::ClientId, setup::Field::ClientSecret},
                tr("They go into this computer's keychain, never into a file, a log or the "
                   "database.")};
    case setup::StepId::Information:
        return {tr("Information"),
                {tr("Open Information and fill in what Zoom asks for; it cannot activate the app "
                    "without."),
                 tr("Company name, and the name and e-mail of a contact, are your own.")},
                {{tr("Short description"),
                  tr("Shows our call queues live and reports on them. Reads only.")},
                 {tr("Long description"),
                  tr("Zoom Mate shows agent presence, call queues and call reports on our own "
                     "computers. It reads Zoom Phone data and changes nothing.")}},
                {},
                {}};
    case setup::StepId::SecretToken:
        return {tr("Secret Token"),
                {tr("Needed for webhooks only; over the WebSocket leave it empty."),
                 tr("Open Feature and copy the Secret Token.")},
                {},
                {setup::Field::SecretToken},
                tr("With it every webhook's signature is checked, so that nobody else can send "
                   "events here.")};
    case setup::StepId::Subscription:
        return {tr("Event subscription"),
                {tr("Under Feature switch Event Subscriptions on and press Add Event "
                    "Subscription."),
                 tr("Choose the method WebSocket. It needs no server and no open port: Zoom Mate "
                    "calls out."),
                 tr("Let it receive events of all users in the account, save, and copy the "
                    "Subscription ID: the word behind subscriptionId= in the endpoint. The whole "
                    "endpoint will do too.")},
                {{tr("Subscription name"), u"Zoom Mate"_s}},
                {setup::Field::SubscriptionId},
                tr("Each program needs a subscription of its own: Zoom ends the older connection. "
                   "For webhooks instead, see Webhooks and tunnel below the steps.")};
    case setup::StepId::Events:
        return {tr("Events"), {}, {}, {}, {}};
    case setup::StepId::Scopes:
        return {tr("Scopes"), {}, {}, {}, {}};
    case setup::StepId::Activate:
        return {tr("Activate"),
                {tr("Open Activation and press Activate your app."),
                 tr("Zoom Mate asks for a token every ten seconds and ticks this step by "
                    "itself.")},
                {},
                {},
                tr("After a change of scopes nothing has to be activated again: a new token brings "
                   "them.")};
    }
    return {};
}

StepGuide::StepGuide(const Theme &theme, setup::StepId step, QWidget *parent)
    : Card(theme, parent)
    , m_step(step)
{
    const StepWords words = wordsOf(step);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(10));
    column->addWidget(
        new Paragraph(theme, TypeRole::Person, Paragraph::Shade::Strong, words.title));
    int number = 0;
    for (const QString &doing : words.doings) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.px(10));
        auto *digit = new Paragraph(theme, TypeRole::BodyStrong, Paragraph::Shade::Quiet,
                                    QString::number(++number));
        digit->setFixedWidth(theme.px(14));
        digit->setAlignment(Qt::AlignTop);
        row->addWidget(digit);
        row->addWidget(new Paragraph(theme, TypeRole::Body, Paragraph::Shade::Normal, doing), 1);
        column->addLayout(row);
    }
    for (const StepWords::Value &value : words.values) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.px(12));
        auto *text = new QVBoxLayout;
        text->setSpacing(2);
        text->addWidget(
            new Paragraph(theme, TypeRole::Label, Paragraph::Shade::Quiet, value.label));
        text->addWidget(new Paragraph(theme, TypeRole::Body, Paragraph::Shade::Strong, value.text));
        row->addLayout(text, 1);
        row->addWidget(new CopyButton(theme, tr("Copy"), value.text), 0, Qt::AlignVCenter);
        column->addLayout(row);
    }
    if (!words.fields.isEmpty()) {
        m_form = new CredentialForm(theme, words.fields);
        column->addWidget(m_form);
    }
    if (step == setup::StepId::CreateApp) {
        auto *open = new QPushButton(tr("Open Zoom Marketplace"));
        open->setMinimumHeight(theme.px(32));
        connect(open, &QPushButton::clicked, this, &StepGuide::marketplaceRequested);
        column->addWidget(open, 0, Qt::AlignLeft);
    }
    if (!words.note.isEmpty())
        column->addWidget(
            new Paragraph(theme, TypeRole::Label, Paragraph::Shade::Quiet, words.note));
    column->addStretch(1);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    row->setSpacing(theme.px(24));
    row->addLayout(column, 1);
    row->addWidget(new StepSketch(theme, sketchOf(step)), 0, Qt::AlignTop);
}

} // namespace zm::ui
