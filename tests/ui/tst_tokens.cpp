// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/tokens.h>

#include <QTest>

#include <array>
#include <cmath>
#include <numbers>

using namespace zm;
using namespace zm::ui;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple linearRgb(const QColor &c)
{
    return {linear(c.redF()), linear(c.greenF()), linear(c.blueF())};
}

Triple times(const Matrix &m, const Triple &v)
{
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            out[i] += m[i][j] * v[j];
    return out;
}

/// WCAG 2.1 relative luminance and contrast.
double luminance(const QColor &c)
{
    const Triple l = linearRgb(c);
    return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2];
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

/// Machado, Oliveira, Fernandes (2009), severity 1.0, on linear RGB.
constexpr Matrix same{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protan{{{0.152286, 1.052583, -0.204868},
                         {0.114503, 0.786281, 0.099216},
                         {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{{{0.367322, 0.860646, -0.227968},
                         {0.280085, 0.672501, 0.047413},
                         {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{{{1.255528, -0.076749, -0.178779},
                         {-0.078411, 0.930809, 0.147602},
                         {0.004733, 0.691367, 0.303900}}};

Triple lab(const Triple &rgb)
{
    static constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                                   {0.2126729, 0.7151522, 0.0721750},
                                   {0.0193339, 0.1191920, 0.9503041}}};
    static constexpr Triple white{0.95047, 1.0, 1.08883};
    Triple clipped = rgb;
    for (double &v : clipped)
        v = std::clamp(v, 0.0, 1.0);
    Triple f = times(toXyz, clipped);
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = f[i] / white[i];
        f[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

/// CIEDE2000 as in Sharma, Wu, Dalal (2005).
double difference(const Triple &x, const Triple &y)
{
    constexpr double pi = std::numbers::pi;
    const auto rad = [](double deg) { return deg * pi / 180; };
    const double c1 = std::hypot(x[1], x[2]);
    const double c2 = std::hypot(y[1], y[2]);
    const double c7 = std::pow((c1 + c2) / 2, 7);
    const double g = 0.5 * (1 - std::sqrt(c7 / (c7 + std::pow(25, 7))));
    const double a1 = (1 + g) * x[1];
    const double a2 = (1 + g) * y[1];
    const double d1 = std::hypot(a1, x[2]);
    const double d2 = std::hypot(a2, y[2]);
    const auto hue = [](double b, double a) {
        if (a == 0 && b == 0)
            return 0.0;
        const double h = std::atan2(b, a) * 180 / std::numbers::pi;
        return h < 0 ? h + 360 : h;
    };
    const double h1 = hue(x[2], a1);
    const double h2 = hue(y[2], a2);
    double dh = h2 - h1;
    if (d1 * d2 == 0)
        dh = 0;
    else if (dh > 180)
        dh -= 360;
    else if (dh < -180)
        dh += 360;
    const double dL = y[0] - x[0];
    const double dC = d2 - d1;
    const double dH = 2 * std::sqrt(d1 * d2) * std::sin(rad(dh / 2));
    const double L = (x[0] + y[0]) / 2;
    const double C = (d1 + d2) / 2;
    double H = h1 + h2;
    if (d1 * d2 != 0) {
        if (std::abs(h1 - h2) > 180)
            H += H < 360 ? 360 : -360;
        H /= 2;
    }
    const double t = 1 - 0.17 * std::cos(rad(H - 30)) + 0.24 * std::cos(rad(2 * H))
                     + 0.32 * std::cos(rad(3 * H + 6)) - 0.20 * std::cos(rad(4 * H - 63));
    const double sl = 1 + 0.015 * std::pow(L - 50, 2) / std::sqrt(20 + std::pow(L - 50, 2));
    const double sc = 1 + 0.045 * C;
    const double sh = 1 + 0.015 * C * t;
    const double C7 = std::pow(C, 7);
    const double rt = -2 * std::sqrt(C7 / (C7 + std::pow(25, 7)))
                      * std::sin(rad(60 * std::exp(-std::pow((H - 275) / 25, 2))));
    return std::sqrt(std::pow(dL / sl, 2) + std::pow(dC / sc, 2) + std::pow(dH / sh, 2)
                     + rt * dC / sc * dH / sh);
}

double worstPair(const QList<QColor> &colors, const Matrix &eye)
{
    double worst = 1000;
    for (qsizetype i = 0; i < colors.size(); ++i)
        for (qsizetype j = i + 1; j < colors.size(); ++j)
            worst = std::min(worst, difference(lab(times(eye, linearRgb(colors[i]))),
                                               lab(times(eye, linearRgb(colors[j])))));
    return worst;
}

QList<QColor> stateColors(const Tokens &t)
{
    return {t.free, t.ringing, t.onCall, t.wrap, t.away, t.dnd, t.offline};
}

constexpr std::array families{StateFamily::Free,   StateFamily::Ringing, StateFamily::OnCall,
                              StateFamily::Wrap,   StateFamily::Away,    StateFamily::DoNotDisturb,
                              StateFamily::Offline};

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormulaAgreesWithItsPublishedPairs()
    {
        // Rows 1, 7, 17 and 25 of the test data of Sharma, Wu, Dalal.
        QCOMPARE_LE(std::abs(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425), 1e-4);
        QCOMPARE_LE(std::abs(difference({50, 0, 0}, {50, -1, 2}) - 2.3669), 1e-4);
        QCOMPARE_LE(std::abs(difference({50, 2.5, 0}, {73, 25, -18}) - 27.1492), 1e-4);
        QCOMPARE_LE(std::abs(difference({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387})
                             - 1.2644),
                    1e-4);
    }

    void contrastOfBlackOnWhiteIs21()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    }

    void statesStayApartForEveryEye_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("eye");
        QTest::addColumn<double>("least");
        const std::array names{"full colour", "protanopia", "deuteranopia", "tritanopia"};
        for (int eye = 0; eye < 4; ++eye) {
            QTest::addRow("dark, %s", names[std::size_t(eye)]) << true << eye << 14.95;
            QTest::addRow("light, %s", names[std::size_t(eye)]) << false << eye << 9.0;
        }
    }
    void statesStayApartForEveryEye()
    {
        QFETCH(bool, dark);
        QFETCH(int, eye);
        QFETCH(double, least);
        const std::array eyes{same, protan, deutan, tritan};
        const double worst =
            worstPair(stateColors(dark ? darkTokens() : lightTokens()), eyes[std::size_t(eye)]);
        QCOMPARE_GE(worst, least);
    }

    void aTrafficLightWouldFail()
    {
        // Usual green, amber and red of status pages: what this palette is measured against.
        const QList<QColor> usual{QColor(0x4CAF50U), QColor(0xFF9800U), QColor(0xF44336U)};
        QCOMPARE_LT(worstPair(usual, deutan), 15.0);
    }

    void everyTextIsLegible_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << true;
        QTest::newRow("light") << false;
    }
    void everyTextIsLegible()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        for (const QColor &under : {t.ground, t.tile, t.raised, t.selectedRow, t.navSelected}) {
            QCOMPARE_GE(contrast(t.text1, under), 7.0);
            QCOMPARE_GE(contrast(t.text2, under), 4.5);
            QCOMPARE_GE(contrast(t.text3, under), 4.5);
            QCOMPARE_GE(contrast(t.accent, under), 3.0);
        }
        for (const QColor &code : {t.codeKeyword, t.codeFunction, t.codeText, t.codeNumber})
            QCOMPARE_GE(contrast(code, t.tile), 4.5);
        for (const StateFamily family : families) {
            const QColor tint = t.tint(family);
            if (family == StateFamily::Ringing) {
                QCOMPARE_GE(contrast(t.onState, tint), 4.5);
                continue;
            }
            QCOMPARE_GE(contrast(t.text1, tint), 7.0);
            QCOMPARE_GE(contrast(t.text2, tint), 4.5);
            QCOMPARE_GE(contrast(t.text3, tint), 4.5);
            QCOMPARE_GE(contrast(t.family(family), tint), 3.0);
            QCOMPARE_GE(contrast(t.family(family), t.ground), 3.0);
            QCOMPARE_GE(contrast(t.onState, t.family(family)), 3.0);
        }
        QCOMPARE_GE(contrast(t.onBreach, t.breach), 4.5);
        QCOMPARE_GE(contrast(t.breach, t.ground), 3.0);
        // A control that must be seen has an outline that can be.
        QCOMPARE_GE(contrast(t.line2, t.ground), 3.0);
    }

    void tintsCarryNoMeaning()
    {
        // So close that nobody could read a state from them: the shape has to say it.
        for (const Tokens *t : {&darkTokens(), &lightTokens()}) {
            QCOMPARE(t->tint(StateFamily::Ringing), t->ringing);
            for (const StateFamily family : families) {
                if (family == StateFamily::Ringing)
                    continue;
                QCOMPARE_LT(difference(lab(linearRgb(t->tint(family))), lab(linearRgb(t->tile))),
                            12.0);
            }
        }
    }

    void darkTintsAreThoseOfTheDesign()
    {
        const Tokens &t = darkTokens();
        QCOMPARE(t.tint(StateFamily::Free), QColor(0x1E3539U));
        QCOMPARE(t.tint(StateFamily::OnCall), QColor(0x192D42U));
        QCOMPARE(t.tint(StateFamily::Wrap), QColor(0x30333FU));
        QCOMPARE(t.tint(StateFamily::Away), QColor(0x312F29U));
        QCOMPARE(t.tint(StateFamily::DoNotDisturb), QColor(0x2D292BU));
        QCOMPARE(t.tint(StateFamily::Offline), QColor(0x262E38U));
    }

    void warnIsNeverPlain()
    {
        // Warn lies so near to Away that only its hatch tells them apart; the gap must show.
        for (const Tokens *t : {&darkTokens(), &lightTokens()})
            QCOMPARE_GE(contrast(t->warn, t->warnGap), 2.0);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
