#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QString iconPath(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

class TintedSvgEngine : public QIconEngine
{
public:
    TintedSvgEngine(const QString &name, IconTint tint)
        : m_name(name), m_tint(tint)
    {
        QFile file(iconPath(name));
        if (file.open(QIODevice::ReadOnly))
            m_svg = file.readAll();
        else
            qWarning("No icon %s", qPrintable(name));
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour(mode, state).name().toLatin1());
        QSvgRenderer renderer(svg);
        // Square icons stay square in an oblong rectangle.
        const int side = qMin(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side);
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` is in device pixels here; QIcon sets the pixmap's ratio afterwards.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString key = u"cpv:%1:%2:%3x%4"_s.arg(m_name, colour(mode, state).name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedSvgEngine(*this); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return currentTokens()[m_tint.disabled];
        return currentTokens()[state == QIcon::On ? m_tint.checked.value_or(m_tint.normal) : m_tint.normal];
    }

    QString m_name;
    IconTint m_tint;
    QByteArray m_svg;
};

} // namespace

QIcon themedIcon(const QString &name, IconTint tint)
{
    return QIcon(new TintedSvgEngine(name, tint));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(iconPath(name));
}

} // namespace cpv
