#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPainter;
class QPdfWriter;
QT_END_NAMESPACE

namespace cpv {

/// One sheet of A4 in a frame; what is written goes below what was written before.
class SheetPage
{
public:
    static constexpr QColor Ink {0x17, 0x20, 0x33}, Grey {0x55, 0x60, 0x74}, Rule {0xCB, 0xD3, 0xDF}, Mark {0xC0, 0x32, 0x2B};

    struct Style {
        qreal points = 11;
        bool bold = false;
        QColor colour = Ink;
        bool centred = true;
    };
    struct Pair {
        QString label;
        QString value;
    };

    SheetPage(QPainter &painter, const QPagedPaintDevice &device);

    void write(const QString &text, const Style &style); ///< Nothing of an empty text.
    void writePair(const Pair &pair);
    void skip(qreal points) { m_top += px(points); }
    void stamp(const QString &text); ///< Large and pale across the sheet, under what is written later.

    QPainter &painter() { return m_painter; }
    qreal px(qreal points) const;
    qreal width() const { return m_width; }
    qreal top() const { return m_top; }

private:
    qreal side() const { return px(24); }

    QPainter &m_painter;
    const QPagedPaintDevice &m_device;
    const qreal m_dpi;
    const qreal m_width;
    qreal m_top = 0;
};

/// As PDF. The file at the path is the old one or the whole new one: DiskFull {volume}, Storage {path}.
[[nodiscard]] Result<void> writeSheet(
    const QString &path, const QString &title, const std::function<void(QPdfWriter &device, SheetPage &page)> &paint);

} // namespace cpv
