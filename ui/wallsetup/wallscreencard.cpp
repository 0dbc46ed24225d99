// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallsetup/wallfields.h>
#include <ui/wallsetup/wallscreencard.h>

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

WallScreenCard::WallScreenCard(const Theme &theme, QWidget *parent)
    : WallCard(tr("This screen"), theme, parent)
{
    const auto field = [this](ParsedField::Notation notation, const QString &name) {
        auto *made = new ParsedField(m_theme, std::move(notation));
        made->setObjectName(name);
        made->setFixedWidth(m_theme.px(96));
        return made;
    };
    m_diagonal = field(diagonalNotation(), u"diagonal"_s);
    m_distance = field(distanceNotation(), u"distance"_s);
    m_turn = field(turnNotation(), u"turn"_s);
    m_ruler = new QPushButton(tr("Check with a ruler"));
    m_names = new QComboBox;
    m_names->addItems({tr("First name"), tr("Initials")});
    m_numbers = new QComboBox;
    m_numbers->addItems({tr("Last three digits"), tr("Whole")});
    m_offline = new QCheckBox(tr("Show agents who are offline"));
    addLine(tr("Diagonal"), m_diagonal);
    addLine(tr("Read from"), m_distance);
    addLine(tr("Real size"), m_ruler);
    addLine(tr("Pages turn after"), m_turn);
    addLine(tr("Agents' names"), m_names);
    addLine(tr("Callers' numbers"), m_numbers);
    column().addWidget(m_offline);
    addNote(tr("Letters get larger with the distance. What then has no room goes to a page of its "
               "own; nothing gets too small to read."));

    connect(m_diagonal, &ParsedField::valueChanged, this, [this](int value) {
        change([value](WallPlan &plan) { plan.viewing.diagonalInch = value / 10.0; });
    });
    connect(m_distance, &ParsedField::valueChanged, this, [this](int value) {
        change([value](WallPlan &plan) { plan.viewing.distanceMetres = value / 10.0; });
    });
    connect(m_turn, &ParsedField::valueChanged, this,
            [this](int value) { change([value](WallPlan &plan) { plan.turn = seconds(value); }); });
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        change([index](WallPlan &plan) { plan.names = WallNames(index); });
    });
    connect(m_numbers, &QComboBox::activated, this, [this](int index) {
        change([index](WallPlan &plan) { plan.numbers = WallNumbers(index); });
    });
    connect(m_offline, &QCheckBox::toggled, this,
            [this](bool shown) { change([shown](WallPlan &plan) { plan.offline = shown; }); });
    connect(m_ruler, &QPushButton::clicked, this, &WallScreenCard::rulerWanted);
    dress();
}

template <class Edit> void WallScreenCard::change(Edit edit)
{
    if (!m_told)
        return;
    edit(m_plan);
    Q_EMIT edited(m_plan);
}

void WallScreenCard::tell(const WallPlan &plan, bool present)
{
    m_told = false;
    m_plan = plan;
    m_diagonal->setValue(int(std::lround(plan.viewing.diagonalInch * 10)));
    m_distance->setValue(int(std::lround(plan.viewing.distanceMetres * 10)));
    m_turn->setValue(int(plan.turn.count()));
    m_names->setCurrentIndex(int(plan.names));
    m_numbers->setCurrentIndex(int(plan.numbers));
    m_offline->setChecked(plan.offline);
    m_ruler->setEnabled(present);
    m_told = true;
}

} // namespace zm::ui
