// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/type.h>

#include <QFile>
#include <QFontDatabase>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Step
{
    int px;
    int line;
    QFont::Weight weight;
    qreal spacing = 0;
};

constexpr std::array steps{
    Step{11, 13, QFont::Normal},       // Caption
    Step{12, 16, QFont::Normal},       // Label
    Step{12, 16, QFont::Medium},       // LabelStrong
    Step{13, 17, QFont::Normal},       // Body
    Step{13, 17, QFont::Medium},       // BodyStrong
    Step{14, 18, QFont::Medium},       // Title
    Step{14, 18, QFont::Normal},       // TitlePlain
    Step{16, 20, QFont::Medium},       // Person
    Step{16, 20, QFont::Normal},       // PersonPlain
    Step{18, 22, QFont::Medium},       // RoomyTimer
    Step{20, 24, QFont::Medium},       // PageTitle
    Step{26, 28, QFont::Medium, -0.3}, // Number
    Step{26, 28, QFont::Normal, -0.3}, // NumberSecond
    Step{32, 38, QFont::Medium, -0.3}, // Gauge
};
static_assert(steps.size() == std::size_t(TypeRole::Gauge) + 1);

const Step &step(TypeRole role)
{
    return steps[std::size_t(role)];
}

} // namespace

bool loadFonts()
{
    static const bool loaded = [] {
        bool all = true;
        for (const auto face : {"Regular"_L1, "Medium"_L1, "Bold"_L1}) {
            const QString path = u":/zm/fonts/Roboto-%1.ttf"_s.arg(face);
            all = QFile::exists(path) && QFontDatabase::addApplicationFont(path) >= 0 && all;
        }
        return all;
    }();
    return loaded;
}

QFont robotoFont(qreal pixelSize, QFont::Weight weight)
{
    QFont font(u"Roboto"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qMax(1, qRound(pixelSize)));
    font.setWeight(weight);
    // Hinted advances differ between sizes and screens; a layout measured once must hold
    // everywhere.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fontFor(TypeRole role, qreal scale)
{
    const Step &s = step(role);
    QFont font = robotoFont(s.px * scale, s.weight);
    if (s.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, s.spacing * scale);
    return font;
}

int lineHeight(TypeRole role)
{
    return step(role).line;
}

} // namespace zm::ui
