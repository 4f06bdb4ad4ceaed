#include "tests/ui/pictures/painted_texts.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>

namespace cpv::pictures {

namespace {

/// Notes texts with transformation and clip, and lets everything else pass.
class TextEngine : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(QPaintEngine::AllFeatures) { }

    QList<PaintedText> texts;

    using QPaintEngine::drawPolygon;
    bool begin(QPaintDevice *) override
    {
        m_transform = {};
        m_clip = {};
        m_clips = false;
        return true;
    }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }

    void updateState(const QPaintEngineState &changed) override
    {
        const DirtyFlags dirty = changed.state();
        if (dirty & DirtyTransform)
            m_transform = changed.transform();
        if (dirty & DirtyClipEnabled)
            m_clips = changed.isClipEnabled();
        if (dirty & DirtyClipRegion)
            clip(m_transform.map(changed.clipRegion()), changed.clipOperation());
        if (dirty & DirtyClipPath)
            clip(QRegion(m_transform.map(changed.clipPath()).boundingRect().toAlignedRect()), changed.clipOperation());
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QRectF area = m_transform.mapRect(QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        QRectF visible = area;
        if (m_clips)
            visible &= QRectF(m_clip.boundingRect());
        if (!systemClip().isEmpty())
            visible &= QRectF(systemClip().boundingRect());
        texts.append({item.text(), area, visible});
    }

private:
    void clip(const QRegion &region, Qt::ClipOperation operation)
    {
        m_clips = operation != Qt::NoClip;
        m_clip = operation == Qt::IntersectClip && !m_clip.isEmpty() ? m_clip & region : region;
    }

    QTransform m_transform;
    QRegion m_clip;
    bool m_clips = false;
};

/// As large and as dense as the root.
class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget &root) : m_root(root) { }

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QList<PaintedText> &texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_root.width();
        case PdmHeight: return m_root.height();
        case PdmWidthMM: return m_root.widthMM();
        case PdmHeightMM: return m_root.heightMM();
        case PdmNumColors: return m_root.colorCount();
        case PdmDepth: return m_root.depth();
        case PdmDpiX: return m_root.logicalDpiX();
        case PdmDpiY: return m_root.logicalDpiY();
        case PdmPhysicalDpiX: return m_root.physicalDpiX();
        case PdmPhysicalDpiY: return m_root.physicalDpiY();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget &m_root;
    mutable TextEngine m_engine;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget &root)
{
    TextDevice device(root);
    root.render(&device);
    return device.texts();
}

} // namespace cpv::pictures
