#include "tests/ui/pictures/contrast.h"

#include "tests/ui/pictures/inspection.h"
#include "tests/ui/pictures/leaves.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QAbstractSpinBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <array>
#include <cmath>
#include <unordered_map>

namespace cpv::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr double EdgeWanted = 3;
constexpr int EdgeLook = 3; // Pixels on either side.
constexpr int Magnified = 2;

/// Relative luminance as WCAG 2 defines it.
double luminance(QRgb colour)
{
    static const std::array<double, 256> linear = [] {
        std::array<double, 256> table;
        for (int channel = 0; channel < 256; ++channel) {
            const double c = channel / 255.0;
            table[size_t(channel)] = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        }
        return table;
    }();
    return 0.2126 * linear[size_t(qRed(colour))] + 0.7152 * linear[size_t(qGreen(colour))] + 0.0722 * linear[size_t(qBlue(colour))];
}

double contrast(QRgb a, QRgb b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// Ghosts, segments and a toast's button are told by their words, as links are.
bool hasAnEdge(const QWidget &widget)
{
    static const QStringList bare {u"ghost"_s, u"segment"_s, u"toast"_s};
    if (qobject_cast<const QPushButton *>(&widget))
        return !bare.contains(widget.property("kind").toString());
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget);
}

/// Across the left edge, half way down, where no corner is round.
double edgeContrast(const QImage &picture, const QRect &area)
{
    const int y = area.center().y() * Magnified;
    const QRgb around = picture.pixel((area.left() - EdgeLook) * Magnified, y);
    double best = 1;
    for (int x = area.left() * Magnified; x < (area.left() + EdgeLook) * Magnified; ++x)
        best = std::max(best, contrast(picture.pixel(x, y), around));
    return best;
}

/// How many pixels each has. Neighbours are mostly alike, so they are counted by runs.
std::unordered_map<QRgb, int> coloursIn(const QImage &picture, const QRect &part)
{
    std::unordered_map<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto *pixel = reinterpret_cast<const QRgb *>(picture.constScanLine(y)) + part.left();
        const QRgb *const end = pixel + part.width();
        while (pixel < end) {
            const QRgb colour = *pixel;
            const QRgb *const from = pixel;
            while (pixel < end && *pixel == colour)
                ++pixel;
            counts[colour] += int(pixel - from);
        }
    }
    return counts;
}

bool isPlaceholder(const QWidget &widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
    return (line && line->text().isEmpty()) || (text && text->toPlainText().isEmpty());
}

} // namespace

QImage pictureOf(QWidget &root)
{
    QImage picture(root.size() * Magnified, QImage::Format_RGB32);
    picture.setDevicePixelRatio(Magnified);
    picture.fill(currentTokens()[Token::Bg]); // A page itself is see-through.
    root.render(&picture);
    return picture;
}

/// The ground is the commonest colour; the letters are what differs from it most.
double contrastIn(const QImage &picture, const QRect &area)
{
    const QRect part = QRect(area.topLeft() * Magnified, area.size() * Magnified) & picture.rect();
    const std::unordered_map<QRgb, int> counts = coloursIn(picture, part);
    if (counts.size() < 2)
        return WantedContrast; // Nothing was drawn here: another check's business.
    const QRgb ground = std::ranges::max_element(counts, {}, [](const auto &c) { return c.second; })->first;
    double best = 1;
    for (const auto &[colour, count] : counts)
        best = std::max(best, contrast(colour, ground));
    return best;
}

QStringList faintTexts(QWidget &root)
{
    const QImage picture = pictureOf(root);
    QStringList findings;
    const auto look = [&](const QWidget &widget, const QString &text, const QRect &area) {
        const double found = contrastIn(picture, area);
        if (found < WantedContrast - ContrastRounding)
            findings << u"contrast %1, %2"_s.arg(found, 0, 'f', 2).arg(describe(widget, text));
    };
    for (const Leaf &leaf : leavesOf(root)) {
        if (leaf.widget->isEnabled() && !isPlaceholder(*leaf.widget) && isWhole(leaf, root))
            look(*leaf.widget, leaf.text, leaf.area);
    }
    for (const QTableView *table : root.findChildren<QTableView *>()) {
        if (!table->isVisibleTo(&root) || !table->model() || table->model()->rowCount() == 0)
            continue;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(0, column);
            const QRect cell = table->visualRect(index);
            if (!table->isColumnHidden(column) && table->viewport()->rect().contains(cell) && !index.data().toString().isEmpty())
                look(*table, index.data().toString(), {table->viewport()->mapTo(&root, cell.topLeft()), cell.size()});
        }
    }
    return findings;
}

QStringList faintEdges(QWidget &root)
{
    const QImage picture = pictureOf(root);
    QStringList findings;
    for (const QWidget *widget : actionable(root)) {
        const Leaf leaf {widget, {}, {widget->mapTo(&root, QPoint()), widget->size()}};
        if (!widget->isEnabled() || !hasAnEdge(*widget) || !isWhole(leaf, root) || leaf.area.left() < EdgeLook)
            continue;
        const double found = edgeContrast(picture, leaf.area);
        if (found < EdgeWanted - ContrastRounding)
            findings << u"edge %1, %2"_s.arg(found, 0, 'f', 2).arg(describe(*widget));
    }
    return findings;
}

} // namespace cpv::pictures
