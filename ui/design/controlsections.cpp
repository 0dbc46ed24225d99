// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agents/chipbar.h>
#include <ui/agents/densityswitch.h>
#include <ui/design/designsections.h>
#include <ui/design/posed.h>
#include <ui/setup/credentialform.h>
#include <ui/shell/connectionbadge.h>
#include <ui/shell/navigation.h>
#include <ui/shell/parsedfield.h>
#include <ui/shell/refreshbutton.h>
#include <ui/shell/searchfield.h>
#include <ui/theme/icons.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::DesignPage)
};

using PosedButton = Posed<QPushButton, QStyleOptionButton>;
using PosedCheck = Posed<QCheckBox, QStyleOptionButton>;
using PosedLine = Posed<QLineEdit, QStyleOptionFrame>;
using PosedCombo = Posed<QComboBox, QStyleOptionComboBox>;
using PosedSpin = Posed<QSpinBox, QStyleOptionSpinBox>;
using PosedTool = Posed<QToolButton, QStyleOptionToolButton>;

constexpr std::array poses{Pose::Rest, Pose::Hover, Pose::Pressed, Pose::Focus, Pose::Disabled};

QString poseWord(Pose pose)
{
    switch (pose) {
    case Pose::Rest:
        return Words::tr("at rest");
    case Pose::Hover:
        return Words::tr("pointer over it");
    case Pose::Pressed:
        return Words::tr("pressed");
    case Pose::Focus:
        return Words::tr("has the keyboard");
    case Pose::Disabled:
        break;
    }
    return Words::tr("disabled");
}

/// A row of one kind of control, a pose a column.
class PoseGrid
{
public:
    explicit PoseGrid(const Theme &theme)
        : m_theme(theme)
        , m_box(new QWidget)
        , m_grid(new QGridLayout(m_box))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        for (std::size_t i = 0; i < poses.size(); ++i)
            m_grid->setColumnMinimumWidth(int(i), theme.px(118));
        m_grid->setHorizontalSpacing(theme.px(16));
        m_grid->setVerticalSpacing(theme.px(8));
        for (std::size_t i = 0; i < poses.size(); ++i)
            m_grid->addWidget(specimenLabel(theme, poseWord(poses[i])), 0, int(i));
    }

    template <class Make> void add(Make make)
    {
        const int row = m_grid->rowCount();
        for (std::size_t i = 0; i < poses.size(); ++i) {
            QWidget *control = make(poses[i]);
            control->setFont(m_theme.font(TypeRole::Body));
            m_grid->addWidget(control, row, int(i));
        }
    }
    QWidget *done() const { return m_box; }

private:
    const Theme &m_theme;
    QWidget *m_box;
    QGridLayout *m_grid;
};

QWidget *buttons(const Theme &theme)
{
    PoseGrid grid(theme);
    const auto button = [&grid](ButtonRole role, const QString &text, const QIcon &icon = {}) {
        grid.add([=](Pose pose) {
            auto *each = new PosedButton(pose);
            setButtonRole(*each, role);
            each->setText(text);
            each->setIcon(icon);
            return each;
        });
    };
    const Tokens &t = theme.tokens();
    button(ButtonRole::Plain, Words::tr("Copy"),
           themedIcon(IconId::Copy, t.text2, t.line2, theme.px(16)));
    button(ButtonRole::Primary, Words::tr("Connect"));
    button(ButtonRole::Quiet, Words::tr("Not now"));
    grid.add([&](Pose pose) {
        auto *each = new PosedTool(pose);
        each->setIcon(themedIcon(IconId::Close, t.text2, t.line2, theme.px(16)));
        each->setAccessibleName(Words::tr("Close"));
        return each;
    });
    grid.add([](Pose pose) {
        auto *each = new PosedCheck(pose);
        each->setText(Words::tr("Sound"));
        each->setChecked(pose != Pose::Rest);
        return each;
    });
    return grid.done();
}

QWidget *fields(const Theme &theme)
{
    PoseGrid grid(theme);
    grid.add([](Pose pose) {
        auto *each = new PosedLine(pose);
        each->setAccessibleName(Words::tr("A line"));
        each->setPlaceholderText(Words::tr("What to look for"));
        if (pose != Pose::Rest)
            each->setText(u"Sofía Márquez"_s);
        return each;
    });
    grid.add([](Pose pose) {
        auto *each = new PosedCombo(pose);
        each->setAccessibleName(Words::tr("A choice"));
        each->addItems({Words::tr("By team"), Words::tr("By queue")});
        return each;
    });
    grid.add([](Pose pose) {
        auto *each = new PosedSpin(pose);
        each->setAccessibleName(Words::tr("A number"));
        each->setSuffix(Words::tr(" s", "seconds"));
        each->setValue(20);
        return each;
    });
    return grid.done();
}

/// What is wrong with a value stands under its field, as on the page Set-up.
QWidget *wrongFields(const Theme &theme)
{
    auto *form = new CredentialForm(
        theme, {setup::Field::AccountId, setup::Field::ClientId, setup::Field::ClientSecret});
    zoom::Credentials kept;
    kept.accountId = u"abDEfg12hiJKlmno34pqRS"_s;
    kept.clientSecret = u"kept"_s;
    form->setKept(kept);
    form->editor(setup::Field::ClientId)->setText(u"abc def"_s);
    form->setMinimumWidth(theme.px(360));
    return form;
}

} // namespace

QWidget *controlSection(const Theme &theme)
{
    auto *limit = new ParsedField(theme, ParsedField::timeOfDay());
    limit->setAccessibleName(Words::tr("A time of day"));
    limit->setValue(8 * 60 + 30);
    auto *density = new DensitySwitch(theme);
    auto *search = new SearchField(theme);
    search->setHint(Words::tr("Name or extension"));
    search->setMinimumWidth(theme.px(300));
    QWidget *more = inAColumn({wrongFields(theme), limit, density, search});
    return inARow({inAColumn({buttons(theme), fields(theme)}, theme.px(16)), more}, theme.px(32));
}

QWidget *headSection(const Theme &theme, const Specimens &specimens)
{
    QList<QWidget *> badges;
    for (const FeedState state :
         {FeedState::Live, FeedState::Connecting, FeedState::Stale, FeedState::Off}) {
        auto *badge = new ConnectionBadge(theme);
        FeedStatus feed;
        feed.state = state;
        const bool lives = state == FeedState::Live || state == FeedState::Connecting;
        feed.since = specimens.now() - (lives ? 3h : 4min + 5s);
        feed.lastEvent = lives ? specimens.now() - 2s : feed.since;
        badge->show(feed, specimens.now());
        badges << badge;
    }
    QList<QWidget *> refreshes;
    const SyncStatus reading{true, u"queues"_s, 3, 6, {}, false, {}};
    for (const SyncStatus &sync : {SyncStatus(), reading}) {
        auto *refresh = new RefreshButton(theme);
        refresh->show(sync);
        refreshes << refresh;
    }
    refreshes << new RefreshButton(theme);
    refreshes.last()->setEnabled(false);

    QList<QWidget *> entries;
    const QList<PageWidget::NavigationMark> marks{{},
                                                  {},
                                                  {u"3"_s, AlertLevel::None},
                                                  {u"5"_s, AlertLevel::Warn},
                                                  {u"11"_s, AlertLevel::Breach}};
    for (qsizetype i = 0; i < marks.size(); ++i) {
        auto *entry =
            new NavigationItem(theme, IconId::Missed, Words::tr("Missed callers"), nullptr);
        entry->setCheckable(true);
        entry->setChecked(i == 1);
        entry->setMark(marks[i]);
        entry->setFixedWidth(theme.px(Navigation::wide - 24));
        entries << entry;
    }
    auto *narrow = new NavigationItem(theme, IconId::Missed, Words::tr("Missed callers"), nullptr);
    narrow->setMark(marks.last());
    narrow->setNarrow(true);
    narrow->setFixedWidth(theme.px(Navigation::narrow - 16));
    entries << narrow;

    const auto chips = [&theme](const BoardMirror &board) {
        auto *arrangement = new AgentArrangement(board);
        auto *bar = new ChipBar(board, *arrangement, theme);
        arrangement->setParent(bar);
        bar->chip(AgentChip::OnCall).setChecked(true);
        return bar;
    };
    QWidget *compact = chips(specimens.live());
    compact->setMaximumWidth(theme.px(480));
    return inAColumn({inARow(badges + refreshes), inARow(entries), chips(specimens.live()),
                      inARow({compact}), chips(specimens.silent())});
}

} // namespace zm::ui
