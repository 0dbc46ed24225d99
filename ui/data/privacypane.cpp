// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/privacy.h>
#include <store/retention.h>
#include <ui/data/privacypane.h>
#include <ui/shell/card.h>
#include <ui/theme/mirror.h>
#include <ui/theme/wording.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int widest = 720;
constexpr int gap = 16;
constexpr int usualKeep = 400;
constexpr int usualHide = 90;
const QString screensKey = u"privacy/maskScreens"_s;
const QString filesKey = u"privacy/maskFiles"_s;

Result<PrivacyPane::Terms> termsIn(store::Database &db)
{
    const auto keep = store::Retention::days(db);
    const auto hide = store::Privacy::days(db);
    if (!keep || !hide)
        return Failure(keep ? hide.error() : keep.error());
    return PrivacyPane::Terms{*keep, *hide};
}

} // namespace

PrivacyPane::PrivacyPane(engine::StoreReader &reader, engine::StoreWriter &writer,
                         const Theme &theme, const Clock &clock, QWidget *parent)
    : DataTab(parent)
    , m_reader(reader)
    , m_writer(writer)
    , m_theme(theme)
    , m_clock(clock)
    , m_terms(new Card(theme, this))
    , m_delete(new QCheckBox(tr("Delete calls, events and states after"), m_terms))
    , m_deleteAfter(new QSpinBox(m_terms))
    , m_hide(new QCheckBox(tr("Hide the numbers of outside callers after"), m_terms))
    , m_hideAfter(new QSpinBox(m_terms))
    , m_note(nullptr)
    , m_apply(new QPushButton(tr("Apply"), m_terms))
    , m_masking(new Card(theme, this))
    , m_screens(new QCheckBox(tr("Show outside numbers in part on every page"), m_masking))
    , m_files(new QCheckBox(tr("Write files with outside numbers in part"), m_masking))
{
    auto *terms = new QVBoxLayout(m_terms);
    terms->setContentsMargins(20, 16, 20, 16);
    terms->setSpacing(8);
    words(tr("How long data is kept"), *terms, true);
    const auto line = [&](QCheckBox *box, QSpinBox *days, int least, int usual) {
        days->setRange(least, store::Retention::mostDays);
        days->setValue(usual);
        days->setSuffix(tr(" days"));
        days->setAccessibleName(box->text());
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(box);
        row->addWidget(days);
        row->addStretch(1);
        terms->addLayout(row);
        connect(box, &QCheckBox::toggled, this, &PrivacyPane::judge);
        connect(days, &QSpinBox::valueChanged, this, &PrivacyPane::judge);
    };
    line(m_delete, m_deleteAfter, store::Retention::leastDays, usualKeep);
    words(tr("Unticked, everything is kept for ever. The list of agents and queues always stays."),
          *terms);
    terms->addSpacing(8);
    line(m_hide, m_hideAfter, store::Privacy::leastDays, usualHide);
    words(tr("A stand-in takes the number's place, +999 and twelve digits, and the caller's name "
             "goes. The same caller keeps the same stand-in, so that repeat and missed callers are "
             "still counted, but nobody can turn it back. Recorded events of that time are "
             "deleted: the time machine reaches as far back as numbers do."),
          *terms);
    terms->addSpacing(8);
    m_note = words({}, *terms);
    m_note->setObjectName("privacyNote"_L1);
    terms->addStretch(1); // what is over goes here, not between a box and its sentence
    auto *closing = new QHBoxLayout;
    closing->addStretch(1);
    closing->addWidget(m_apply);
    terms->addLayout(closing);
    setButtonRole(*m_apply, ButtonRole::Primary);
    m_apply->setObjectName("privacyApply"_L1);

    auto *masking = new QVBoxLayout(m_masking);
    masking->setContentsMargins(20, 16, 20, 16);
    masking->setSpacing(8);
    words(tr("Who may read numbers"), *masking, true);
    masking->addWidget(m_screens);
    words(tr("Tiles, live calls, stories, missed callers, reports and answers then show the first "
             "and the last digits. Calling back from the missed-caller desk still works."),
          *masking);
    masking->addSpacing(8);
    masking->addWidget(m_files);
    words(tr("Exports from this program leave out the middle of a number and the caller's name. A "
             "scheduled export and zoommatectl are told by themselves (--mask)."),
          *masking);
    masking->addStretch(1);

    connect(m_apply, &QPushButton::clicked, this, &PrivacyPane::apply);
    connect(m_screens, &QCheckBox::toggled, this, &PrivacyPane::tellMasking);
    connect(m_files, &QCheckBox::toggled, this, &PrivacyPane::tellMasking);
    connect(&reader, &engine::StoreReader::opened, this, &PrivacyPane::refresh);
    connect(&theme, &Theme::changed, this, &PrivacyPane::dress);
    judge();
    dress();
}

QString PrivacyPane::title() const
{
    return tr("Keep and hide");
}

QString PrivacyPane::subtitle() const
{
    return tr("How long data stays, and who may read outside numbers");
}

QWidget *PrivacyPane::firstFocus()
{
    return m_delete;
}

QLabel *PrivacyPane::words(const QString &text, QVBoxLayout &column, bool head)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    column.addWidget(label);
    (head ? m_heads : m_words).append(label);
    return label;
}

void PrivacyPane::remember(QSettings &settings)
{
    m_screens->setChecked(settings.value(screensKey).toBool());
    m_files->setChecked(settings.value(filesKey).toBool());
    m_settings = &settings;
}

bool PrivacyPane::masksScreens() const
{
    return m_screens->isChecked();
}

bool PrivacyPane::masksFiles() const
{
    return m_files->isChecked();
}

void PrivacyPane::tellMasking()
{
    if (m_settings) {
        m_settings->setValue(screensKey, masksScreens());
        m_settings->setValue(filesKey, masksFiles());
    }
    Q_EMIT maskingChanged(masksScreens(), masksFiles());
}

void PrivacyPane::refresh()
{
    if (m_reader.path().isEmpty())
        return;
    m_reading = true;
    m_ticket = m_reader.ask(
        [](store::Database &db, const engine::Progress &) { return termsIn(db); }, this,
        [this](const Result<Terms> &terms) {
            m_reading = false;
            if (!terms)
                return; // applying says what is wrong
            const bool untouched = wished() == m_kept;
            m_kept = *terms;
            if (untouched) {
                m_filling = true;
                m_delete->setChecked(m_kept.keepDays.has_value());
                m_deleteAfter->setValue(m_kept.keepDays.value_or(m_deleteAfter->value()));
                m_hide->setChecked(m_kept.hideDays.has_value());
                m_hideAfter->setValue(m_kept.hideDays.value_or(m_hideAfter->value()));
                m_filling = false;
            }
            judge();
        });
}

PrivacyPane::Terms PrivacyPane::wished() const
{
    const auto days = [](const QCheckBox &box, const QSpinBox &spin) {
        return box.isChecked() ? std::optional(spin.value()) : std::nullopt;
    };
    return {days(*m_delete, *m_deleteAfter), days(*m_hide, *m_hideAfter)};
}

QString PrivacyPane::consequence() const
{
    const Terms terms = wished();
    if (terms == m_kept)
        return {};
    const auto day = [this](int days) {
        const Instant at = m_clock.now() - std::chrono::days(days);
        return QLocale().toString(toDateTime(at, m_reader.zone()).date(), QLocale::ShortFormat);
    };
    QStringList sentences;
    if (terms.keepDays && terms.keepDays != m_kept.keepDays)
        sentences << tr("Everything before %1 is deleted within the hour. It cannot be brought "
                        "back.")
                         .arg(day(*terms.keepDays));
    if (!terms.keepDays && m_kept.keepDays)
        sentences << tr("Nothing more is deleted.");
    if (terms.hideDays && terms.hideDays != m_kept.hideDays)
        sentences << tr("Outside numbers before %1 are hidden within the hour, with a key made of "
                        "the account's Client Secret. They cannot be brought back.")
                         .arg(day(*terms.hideDays));
    if (!terms.hideDays && m_kept.hideDays)
        sentences << tr("No more numbers are hidden. Those that are stay so.");
    return sentences.join(u' ');
}

void PrivacyPane::judge()
{
    m_deleteAfter->setEnabled(m_delete->isChecked());
    m_hideAfter->setEnabled(m_hide->isChecked());
    if (m_filling)
        return;
    m_note->setText(consequence());
    m_apply->setEnabled(wished() != m_kept);
    place();
}

void PrivacyPane::apply()
{
    const Terms terms = wished();
    m_writer.change(
        [terms](store::Database &db) -> Result<> {
            if (const auto done = store::Retention::setDays(db, terms.keepDays); !done)
                return done;
            return store::Privacy::setDays(db, terms.hideDays);
        },
        this,
        [this, terms](const Result<> &outcome) {
            if (outcome) {
                m_kept = terms;
                judge();
                Q_EMIT messageRaised(tr("Kept. It is done in small steps while the program runs."),
                                     AlertLevel::None);
            } else {
                Q_EMIT messageRaised(errorSentence(outcome.error(), m_reader.zone()),
                                     AlertLevel::Warn);
            }
        });
}

void PrivacyPane::dress()
{
    QPalette strong = m_theme.palette();
    strong.setColor(QPalette::WindowText, m_theme.tokens().text1);
    QPalette quiet = m_theme.palette();
    quiet.setColor(QPalette::WindowText, m_theme.tokens().text2);
    for (QLabel *head : std::as_const(m_heads)) {
        head->setFont(m_theme.font(TypeRole::Title));
        head->setPalette(strong);
    }
    for (QLabel *each : std::as_const(m_words)) {
        each->setFont(m_theme.font(TypeRole::Label));
        each->setPalette(each == m_note ? strong : quiet);
    }
    const QList<QWidget *> fields{m_delete, m_deleteAfter, m_hide, m_hideAfter,
                                  m_apply,  m_screens,     m_files};
    for (QWidget *field : fields)
        field->setFont(m_theme.font(TypeRole::Body));
    for (QSpinBox *box : {m_deleteAfter, m_hideAfter})
        box->setMinimumSize(m_theme.px(120), m_theme.px(32));
}

void PrivacyPane::resizeEvent(QResizeEvent *)
{
    place();
}

void PrivacyPane::place()
{
    const int wide = std::min(width(), m_theme.px(widest));
    const auto high = [wide](Card &card) {
        return std::max(card.layout()->heightForWidth(wide), card.layout()->sizeHint().height());
    };
    const int terms = high(*m_terms);
    placeForReader(*m_terms, {0, 0, wide, terms});
    placeForReader(*m_masking, {0, terms + m_theme.px(gap), wide, high(*m_masking)});
}

} // namespace zm::ui
