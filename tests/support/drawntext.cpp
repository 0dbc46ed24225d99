// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

#include <support/drawntext.h>

namespace zm::test {

namespace {

class Listener final : public QPaintEngine
{
public:
    Listener()
        : QPaintEngine(AllFeatures)
    {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { m_texts << item.text(); }
    Type type() const override { return User; }

    const QStringList &texts() const { return m_texts; }

private:
    QStringList m_texts;
};

class Paper final : public QPaintDevice
{
public:
    explicit Paper(const QWidget &like)
        : m_like(like)
    {}

    QPaintEngine *paintEngine() const override { return &m_listener; }
    QStringList texts() const { return m_listener.texts(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmWidthMM:
            return m_like.widthMM();
        case PdmHeightMM:
            return m_like.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(QPaintDevice::devicePixelRatioFScale());
        default: // later Qt knows more of them
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_like;
    mutable Listener m_listener;
};

} // namespace

QStringList drawnText(QWidget &widget)
{
    Paper paper(widget);
    widget.render(&paper);
    return paper.texts();
}

} // namespace zm::test
