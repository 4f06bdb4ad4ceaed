#pragma once

#include <QScrollArea>

namespace cpv {

class FilterPanel;

/// The room above a list that its filter opens in: as high as the fields, and where the list leaves less, as high as whole rows
/// of them, which scroll row by row: no field is ever seen in half.
class FilterRoom : public QScrollArea
{
    Q_OBJECT

public:
    explicit FilterRoom(FilterPanel &panel, QWidget *parent = nullptr);

    void setMostHeight(int pixels);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // The panel's fields have come, or grown.

private:
    void fit();
    void stopAtRow(int value);

    FilterPanel &m_panel;
    int m_most = QWIDGETSIZE_MAX;
};

} // namespace cpv
