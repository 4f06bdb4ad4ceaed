#pragma once

#include <QLayout>

#include <memory>

namespace cpv {

/// Two parts: the main one takes the room, the other has its own fixed width at the right, or stands below in full width where the
/// main part would get too narrow.
class AsideLayout : public QLayout
{
    Q_OBJECT

public:
    /// All in units at 100 %: the width beside, and the least width of the main part beside it.
    AsideLayout(int asideUnits, int leastMainUnits);
    ~AsideLayout() override;

    void setMain(QWidget *widget);
    void setAside(QWidget *widget);

    void addItem(QLayoutItem *item) override; ///< Main first, then the aside.
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    bool isBeside(int width) const;
    int asideWidth() const;
    int gap() const;

    int m_asideUnits;
    int m_leastMainUnits;
    std::unique_ptr<QLayoutItem> m_main;
    std::unique_ptr<QLayoutItem> m_aside;
};

} // namespace cpv
