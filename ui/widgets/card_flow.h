#pragma once

#include <QLayout>

#include <vector>

namespace cpv {

/// Cards of equal width side by side, in one row where they fit at their smallest, else in two, three … even rows.
class CardFlow : public QLayout
{
    Q_OBJECT

public:
    /// Alike: cards are of one height. Own: fields; a row is as high as its own highest, so that a hint of one leaves no hole in another.
    enum class Rows { Alike, Own };

    explicit CardFlow(int spacingUnits = 16, Rows rows = Rows::Alike);
    ~CardFlow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int gap() const;
    int columnsFor(int width) const;
    int smallestWidth() const;
    int highest() const;
    std::vector<int> rowHeights(int width, int columns) const;

    int m_spacingUnits;
    Rows m_rows;
    std::vector<QLayoutItem *> m_items; // Owned, as with every layout.
};

} // namespace cpv
