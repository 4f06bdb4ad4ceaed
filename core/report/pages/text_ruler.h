#pragma once

#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QPaintDevice;
QT_END_NAMESPACE

namespace cpv {

/// Measures and breaks texts of one font on one device. Widths of characters are looked up once: asking Qt for every cell
/// of ten thousand rows would take longer than drawing a page.
class TextRuler
{
public:
    TextRuler(const QFont &font, const QPaintDevice &device);

    const QFont &font() const { return m_font; }
    qreal lineHeight() const { return m_metrics.height(); }
    qreal ascent() const { return m_metrics.ascent(); }
    qreal width(QStringView text) const;

    struct Room {
        qreal width = 0;
        int lines = 1;
    };
    /// The text in lines no wider than the room, broken where its language allows; what does not fit ends in "…".
    QStringList lines(const QString &text, Room room) const;

private:
    qreal widthOf(char32_t character) const;
    qsizetype breakBefore(const QString &text, qsizetype from, qreal width) const;
    QString elided(QStringView text, qreal width) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    mutable QHash<char32_t, qreal> m_widths;
};

} // namespace cpv
