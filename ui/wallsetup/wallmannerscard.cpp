// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallsetup/wallfields.h>
#include <ui/wallsetup/wallmannerscard.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

QTime timeOf(int minutes)
{
    return QTime(minutes / 60, minutes % 60);
}

/// Dimming that was never set begins with these.
const Dimming usualNight{QTime(20, 0), QTime(7, 0), 0.5};

} // namespace

WallMannersCard::WallMannersCard(WallAutostart autostart, const Theme &theme, QWidget *parent)
    : WallCard(tr("All walls"), theme, parent)
    , m_autostart(std::move(autostart))
{
    m_look = new QComboBox;
    m_look->addItems({tr("Dark"), tr("Light")});
    addLine(tr("Look"), m_look);
    connect(m_look, &QComboBox::activated, this, &WallMannersCard::readFields);
    addDimming();
    m_starts = new QCheckBox(tr("Start with the session, full screen"));
    m_starts->setObjectName("wallStarts"_L1);
    m_starts->setVisible(WallAutostart::isOffered());
    column().addWidget(m_starts);
    connect(m_starts, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_told)
            return;
        if (const Result<> done = m_autostart.setOn(on); !done)
            Q_EMIT failed(done.error().message);
        tell(m_settings);
    });
    m_awakeNote = addNote();
    addPin();
    dress();
    sayAwake();
}

void WallMannersCard::addDimming()
{
    m_dims = new QCheckBox(tr("Darker from"));
    m_dimFrom = new ParsedField(m_theme, ParsedField::timeOfDay());
    m_dimTo = new ParsedField(m_theme, ParsedField::timeOfDay());
    m_dimLevel = new ParsedField(m_theme, dimNotation());
    m_dimFrom->setAccessibleName(tr("Darker from"));
    m_dimTo->setAccessibleName(tr("Darker until"));
    m_dimLevel->setAccessibleName(tr("Darker by"));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_dims, 1);
    for (ParsedField *each : {m_dimFrom, m_dimTo, m_dimLevel}) {
        each->setFixedWidth(m_theme.px(62));
        row->addWidget(each);
        connect(each, &ParsedField::valueChanged, this, &WallMannersCard::readFields);
    }
    column().addLayout(row);
    connect(m_dims, &QCheckBox::toggled, this, &WallMannersCard::readFields);
}

void WallMannersCard::addPin()
{
    m_pin = new QLineEdit;
    m_pin->setObjectName("wallPin"_L1);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setPlaceholderText(tr("4 to 8 digits"));
    m_pin->setMaxLength(PinLock::mostDigits);
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setTextMargins(m_theme.px(6), 0, m_theme.px(6), 0);
    m_keepPin = new QPushButton;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_pin, 1);
    row->addWidget(m_keepPin);
    column().addLayout(row);
    m_pinNote = addNote();
    connect(m_keepPin, &QPushButton::clicked, this, &WallMannersCard::editPin);
    connect(m_pin, &QLineEdit::returnPressed, this, &WallMannersCard::editPin);
}

void WallMannersCard::tell(const WallSettings &settings)
{
    m_told = false;
    m_settings = settings;
    m_look->setCurrentIndex(settings.light);
    const bool dims = settings.dimming != Dimming();
    const Dimming &dimming = dims ? settings.dimming : usualNight;
    m_dims->setChecked(dims);
    m_dimFrom->setValue(minutesOf(dimming.from));
    m_dimTo->setValue(minutesOf(dimming.to));
    m_dimLevel->setValue(int(std::lround(dimming.level * 100)));
    for (ParsedField *each : {m_dimFrom, m_dimTo, m_dimLevel})
        each->setEnabled(dims);
    m_starts->setChecked(m_autostart.isOn());
    const bool pin = settings.pin.isSet();
    m_pin->setVisible(!pin);
    m_keepPin->setText(pin ? tr("Remove the PIN") : tr("Set PIN"));
    m_pinNote->setText(
        pin ? tr("Leaving the wall, this page and Set-up ask for the PIN.")
            : tr("Without a PIN, whoever is at the keyboard can leave the wall and change it."));
    m_told = true;
}

void WallMannersCard::readFields()
{
    if (!m_told)
        return;
    m_settings.light = m_look->currentIndex() == 1;
    if (!m_dims->isChecked())
        m_settings.dimming = {};
    else if (m_settings.dimming == Dimming())
        m_settings.dimming = usualNight;
    else
        m_settings.dimming = {timeOf(m_dimFrom->value()), timeOf(m_dimTo->value()),
                              m_dimLevel->value() / 100.0};
    Q_EMIT edited(m_settings);
}

void WallMannersCard::editPin()
{
    if (m_settings.pin.isSet()) {
        m_settings.pin = {};
    } else if (const auto lock = PinLock::of(m_pin->text())) {
        m_pin->clear();
        m_settings.pin = *lock;
    } else {
        Q_EMIT failed(tr("A PIN has 4 to 8 digits. Nothing was changed."));
        m_pin->setFocus();
        return;
    }
    Q_EMIT edited(m_settings);
}

void WallMannersCard::setInView(bool inView)
{
    m_awake.reset();
    if (inView) {
        m_awake = std::make_unique<WakeLock>();
        connect(m_awake.get(), &WakeLock::stateChanged, this, &WallMannersCard::sayAwake);
    }
    sayAwake();
}

void WallMannersCard::sayAwake()
{
    const WakeLock::State state = m_awake ? m_awake->state() : WakeLock::State::Asking;
    m_awakeNote->setText(
        state == WakeLock::State::Held ? tr("The screen stays awake while a wall hangs.")
        : state == WakeLock::State::Refused
            ? tr("Nothing on this computer lets a program keep the screen awake. Switch its "
                 "screen saver and power saving off in the system's settings.")
            : tr("Asking the desktop to keep the screen awake."));
}

} // namespace zm::ui
