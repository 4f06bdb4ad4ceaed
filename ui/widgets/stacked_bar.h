#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QWidget>

namespace cpv {

/// Parts of a whole side by side in a thin bar; what no part takes stays the track. Decoration beside the numbers.
class StackedBar : public QWidget
{
public:
    struct Part {
        double fraction = 0; ///< Of the whole, 0 … 1.
        Token colour = Token::Accent;
        bool operator==(const Part &) const = default;
    };

    explicit StackedBar(QWidget *parent = nullptr);

    void setParts(const QList<Part> &parts); ///< From the left.
    const QList<Part> &parts() const { return m_parts; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
};

/// The small rounded square that says which part a line of words is about.
class Swatch : public QWidget
{
public:
    explicit Swatch(Token colour, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_colour;
};

} // namespace cpv
