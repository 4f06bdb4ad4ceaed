#pragma once

#include <QHeaderView>

namespace cpv {

/// Free at both sides of a cell and of its column's title, in units.
constexpr int CellPadding = 12;

/// The titles of a table's columns: each stands above its cells' words or figures, aligned as they are, and the arrow of the
/// order next to it. A style sheet alone takes an arrow's room from every title, also where there is none.
class TitleHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TitleHeader(QWidget *parent = nullptr);

    int neededWidth(int section) const; ///< For the words, and for the arrow where it is now; in pixels.
    bool isSorted(int section) const; ///< The arrow stands there.
    int widthHint(int section) const; ///< With an arrow's room wherever one can sort; for hidden ones too.

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString title(int section) const;
    int arrowRoom() const;
    int wordsWidth(int section) const;
};

} // namespace cpv
